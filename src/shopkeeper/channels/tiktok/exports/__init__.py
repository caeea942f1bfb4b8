"""Exports of Seller Center: a file as things of the trade, each with the rows that tell of it."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

from . import files, headers, orders, settlements
from .cells import Cells, Fault
from .headers import EXPORTS, Layout

__all__ = ["EXPORTS", "Fault", "Found", "Layout", "Sheet", "opened"]


KEYS = ("order_id", "statement_id", "settled_at")
"""What says which thing a row tells of."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing of an export: its number, where its rows stand, and what is wrong with them."""

    thing_id: str
    lines: tuple[int, ...]
    raw: dict[str, Any]
    faults: tuple[Fault, ...]


@dataclass(slots=True)
class Sheet:
    """One file: read twice, first to know how many rows each thing has, then thing by thing."""

    stream: BinaryIO
    name: str
    layout: Layout
    market: str
    currency: str
    timezone: str
    progress: Callable[[int], None] = field(default=lambda line: None)

    def rows(self, fields: Collection[str] = ()) -> Iterator[tuple[int, dict[str, str]]]:
        """Each row below the header, its filled cells by their headers; all columns, or some of our names.

        The row that describes the columns is left out.
        """
        wanted = [(n, one) for n, one in enumerate(self.layout.header) if one and self.is_wanted(one, fields)]
        is_first = True
        for line, cells in files.rows(self.stream, self.name):
            if line <= self.layout.line or not any(cell.strip() for cell in cells):
                continue
            row = {name: cell for n, name in wanted if n < len(cells) and (cell := cells[n].strip())}
            if not (is_first and is_description(self.cells(row, line))):
                yield line, row
            is_first = False

    def is_wanted(self, header: str, fields: Collection[str]) -> bool:
        """Whether a column is among those of our names; all are where none is named."""
        place = headers.place_of(self.layout.export, self.layout.name, header)
        return not fields or (place is not None and place[0] in fields)

    def cells(self, row: dict[str, str], line: int) -> Cells:
        """A row's cells by our names."""
        zone = ZoneInfo("UTC" if self.layout.export == "settlements" else self.timezone)
        named = headers.by_field(self.layout.export, self.layout.name, row)
        return Cells(named, self.market, self.currency, zone, line)

    def key(self, cells: Cells) -> str:
        """The number of the thing that a row tells of; empty where there is none."""
        if self.layout.export == "settlements":
            return settlements.statement_key(cells)
        return order_number(cells)

    def things(self) -> Iterator[Found]:
        """Each thing as soon as its last row is read, so that a file of any length fits into memory."""
        left = Counter(self.key(self.cells(row, line)) for line, row in self.rows(KEYS))
        waiting: dict[str, list[tuple[int, dict[str, str]]]] = {}
        for line, row in self.rows():
            self.progress(line)
            cells = self.cells(row, line)
            key = self.key(cells)
            if not key:
                yield Found("", (line,), {}, tuple(cells.faults) or (nameless(cells),))
                continue
            waiting.setdefault(key, []).append((line, row))
            left[key] -= 1
            if not left[key]:
                yield self.found(key, waiting.pop(key))

    def found(self, key: str, rows: Sequence[tuple[int, dict[str, str]]]) -> Found:
        """A thing of its rows, in an order that does not depend on the file."""
        rows = sorted(rows, key=lambda one: sorted(one[1].items()))
        lines = tuple(line for line, _ in rows)
        raw: dict[str, Any] = {
            "export": self.layout.export,
            "set": self.layout.name,
            "market": self.market,
            "currency": self.currency,
            "rows": [row for _, row in rows],
        }
        if self.layout.export == "orders":
            return Found(key, lines, raw, tuple(orders.faults(raw, self.timezone, lines)))
        unknown = fee_columns(self.layout)
        raw |= {"statement": key, "unknown": [one for one in unknown if any(one in row for _, row in rows)]}
        return Found(key, lines, raw, tuple(settlements.faults(raw, lines)))


def opened(stream: BinaryIO, name: str, export: str, market: str, books: tuple[str, str]) -> Sheet:
    """A file as an export; ``books`` are its shop's currency and zone. Raises Rejected where it is none."""
    layout = headers.find(export, islice(files.rows(stream, name), headers.ROWS_BEFORE), name)
    return Sheet(stream, name, layout, market, *books)


def order_number(cells: Cells) -> str:
    """The number of a row's order; a fault is noted where it is none."""
    number = cells.text("order_id")
    if number.isascii() and number.isalnum() and len(number) >= 6:
        return number
    is_rounded = "E+" in number.upper()
    why = "was rounded by a spreadsheet" if is_rounded else "is no order number"
    cells.fault(
        "order_id", why, "Import the file as Seller Center exports it, not one saved by a spreadsheet."
    )
    return ""


def nameless(cells: Cells) -> Fault:
    """The fault of a row that belongs to nothing."""
    return Fault(
        cells.line, "settled_at", "", "tells neither a statement nor a day", "Export the settled orders."
    )


def is_description(cells: Cells) -> bool:
    """Whether a row below the header describes the columns: words where a number should be."""
    number = cells.text("order_id")
    return bool(number) and not any(one.isdigit() for one in number) and " " in number


def fee_columns(layout: Layout) -> tuple[str, ...]:
    """Columns that nobody has named among those of fees: between their total and the adjustments."""
    if layout.export != "settlements":
        return ()
    named = dict(headers.columns(layout.export, layout.name))
    at = [headers.plain(one) for one in layout.header]
    begin = next((n for n, one in enumerate(at) if one in named["fees"]), len(at))
    ends = [n for n, one in enumerate(at) if n > begin and one in (*named["adjustment"], *named["related"])]
    inside = layout.header[begin : min(ends, default=len(at))]
    return tuple(one for one in inside if one in layout.unknown)
