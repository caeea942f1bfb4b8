"""The income export: the rows of one statement, as the API would answer it with its lines."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from ....core.money import plain as decimal
from ....errors import Rejected
from ...channel import Raw
from . import headers
from .cells import NOTHING, Cells, Fault
from .orders import seconds

EXPORT = "settlements"
GROUPS = {"revenue": "revenue_breakdown", "shipping": "shipping_cost_breakdown"}
TOTALS = {
    "revenue_amount": "revenue_amount",
    "shipping_cost_amount": "shipping_cost_amount",
    "fee_amount": "fee_tax_amount",
    "adjustment_amount": "adjustment_amount",
    "settlement_amount": "settlement_amount",
}
"""The totals of a statement as the list of statements names them, and as its lines do."""


def rows_of(raw: Raw, lines: Sequence[int] = ()) -> list[Cells]:
    """The rows of a statement as cells by our names; all of its times are UTC."""
    numbers = lines or [0] * len(raw["rows"])
    return [
        Cells(named(raw, row), raw["market"], raw["currency"], ZoneInfo("UTC"), line)
        for row, line in zip(raw["rows"], numbers, strict=True)
    ]


def named(raw: Raw, row: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """The cells of a row: columns by our names, amounts as ``part/name``."""
    found = headers.by_field(EXPORT, raw["set"], row)
    known = headers.header_set(EXPORT, raw["set"])["amounts"]
    for header, cell in row.items():
        if place := known.get(headers.plain(header)):
            found[f"{place}/{header}"] = (header, cell)
        elif header in raw["unknown"]:
            found[f"fee/{slug(header)}/{header}"] = (header, cell)
    return found


def slug(header: str) -> str:
    """An unknown column's name as the name of an amount."""
    letters = (one if one.isalnum() else "_" for one in headers.plain(header))
    return "_".join(part for part in "".join(letters).split("_") if part)


def statement_key(cells: Cells) -> str:
    """The statement that a row belongs to: its number, or its day where the export tells none."""
    if number := cells.text("statement_id"):
        return number
    settled = cells.moment("settled_at")
    return f"file-{settled.date().isoformat()}" if settled else ""


def faults(raw: Raw, lines: Sequence[int]) -> list[Fault]:
    """What cannot be read in the rows of a statement."""
    rows = rows_of(raw, lines)
    for cells in rows:
        transaction(raw, cells, "")
    return [one for cells in rows for one in cells.faults]


def as_answer(raw: Raw) -> Raw:
    """The rows of a statement as the API answers it. Raises Rejected with every cell that is wrong."""
    rows, numbers = rows_of(raw), Counter[str]()
    lines = []
    for cells in rows:
        place = f"{cells.text('order_id')}/{cells.text('sku_id')}"
        numbers[place] += 1
        lines.append(transaction(raw, cells, f"file/{place}/{numbers[place]}"))
    if wrong := [one.words for cells in rows for one in cells.faults]:
        raise Rejected("; ".join(wrong))
    listed = {
        "id": raw["statement"],
        "currency": raw["currency"],
        "statement_time": seconds(day_of(rows)),
        "progress": min(len(rows), 999_999),
        **{name: total(lines, one, raw["currency"]) for name, one in TOTALS.items()},
    }
    return {"listed": listed, "stated": {"total_count": len(lines)}, "transactions": lines}


def day_of(rows: Sequence[Cells]) -> datetime:
    """The UTC day of a statement: that of its first row."""
    settled = rows[0].moment("settled_at") or datetime(1970, 1, 1, tzinfo=UTC)
    return settled.replace(hour=0, minute=0, second=0)


def total(lines: Sequence[Mapping[str, Any]], name: str, currency: str) -> str:
    """What the lines come to."""
    return decimal(sum(int(line["minor"][name]) for line in lines), currency)


def transaction(raw: Raw, cells: Cells, line_id: str) -> dict[str, Any]:
    """A row as a line of the statement."""
    one = headers.header_set(EXPORT, raw["set"])
    kind, revenue, shipping = kind_of(cells), cells.money("revenue"), cells.money("shipping")
    fees = cells.money("fees") - (shipping if one["fees_hold_shipping"] else 0)
    sums = {
        "revenue_amount": revenue,
        "shipping_cost_amount": shipping,
        "fee_tax_amount": fees,
        "adjustment_amount": cells.money("adjustment"),
        "settlement_amount": cells.money("settlement"),
    }
    if cells.text("currency") and cells.text("currency").upper() != raw["currency"]:
        cells.fault("currency", f"is not {raw['currency']}", "Choose the market that the file is from.")
    if cells.moment("settled_at") is None and not cells.faults:
        cells.fault(
            "settled_at", "is empty", "Only what is settled can be imported; export the settled orders."
        )
    if "E+" in cells.text("order_id").upper():
        remedy = "Save the sheet as CSV without opening its numbers as numbers, or export it again."
        cells.fault("order_id", "was rounded by a spreadsheet", remedy)
    about = cells.text("order_id") if kind == "ORDER" else cells.text("related")
    return {
        "id": line_id,
        "type": kind,
        "order_id": "" if about in NOTHING else about,
        **{name: decimal(minor, raw["currency"]) for name, minor in sums.items()},
        "minor": sums,
        **breakdowns(cells, raw["currency"]),
    }


def breakdowns(cells: Cells, currency: str) -> dict[str, Any]:
    """The single amounts of a row by the API's names; two columns of one name are added together."""
    sums: Counter[tuple[str, str]] = Counter()
    for part, name, key in amounts(cells):
        sums[part, name] += cells.money(key)
    found: dict[str, Any] = {one: {} for one in GROUPS.values()} | {
        "fee_tax_breakdown": {"fee": {}, "tax": {}}
    }
    for (part, name), minor in sums.items():
        group = found[GROUPS[part]] if part in GROUPS else found["fee_tax_breakdown"][part]
        group[name] = decimal(minor, currency)
    return found


def amounts(cells: Cells) -> Iterator[tuple[str, str, str]]:
    """Each amount of a row: its part, its name, and the key of its cell."""
    for key in cells.by_field:
        if key.count("/") >= 2:
            part, name, _ = key.split("/", 2)
            yield part, name, key


def kind_of(cells: Cells) -> str:
    """What a row is, in the API's words; a word that is not known stays, and is found to be unknown."""
    word = cells.text("kind")
    return words_of_kinds().get(headers.plain(word)) or slug(word).upper() or "ORDER"


@cache
def words_of_kinds() -> Mapping[str, str]:
    """Every word that a kind of line goes by in an export."""
    found = headers.described(EXPORT)["kinds"].items()
    return {headers.plain(word): name for name, names in found for word in names}
