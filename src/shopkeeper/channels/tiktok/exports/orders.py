"""The order export: the rows of one order, as the API would answer it, and what of it was refunded."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from ....core.money import plain as decimal
from ....errors import Rejected
from ...channel import Raw
from . import headers
from .cells import Cells, Fault

EXPORT = "orders"
STATES = (
    "UNPAID",
    "ON_HOLD",
    "AWAITING_SHIPMENT",
    "PARTIALLY_SHIPPING",
    "AWAITING_COLLECTION",
    "IN_TRANSIT",
    "DELIVERED",
    "COMPLETED",
    "CANCELLED",
)
"""An order's states in the order in which it comes to them."""
GONE = ("IN_TRANSIT", "DELIVERED", "COMPLETED")
TIMES = ("created_at", "paid_at", "ready_at", "shipped_at", "delivered_at", "cancelled_at")
MOST_UNITS = 10_000


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of a row: its line, what it was listed at, and what of that was taken off."""

    line_id: str
    cells: Cells
    status: str
    listed_minor: int
    seller_minor: int
    platform_minor: int
    is_returned: bool


def rows_of(raw: Raw, timezone: str, lines: Sequence[int] = ()) -> list[Cells]:
    """The rows of an order as cells by our names; ``lines`` are where they stand in their file."""
    zone = ZoneInfo(timezone)
    numbers = lines or [0] * len(raw["rows"])
    return [
        Cells(headers.by_field(EXPORT, raw["set"], row), raw["market"], raw["currency"], zone, line)
        for row, line in zip(raw["rows"], numbers, strict=True)
    ]


def faults(raw: Raw, timezone: str, lines: Sequence[int]) -> list[Fault]:
    """What cannot be read in the rows of one order."""
    rows = rows_of(raw, timezone, lines)
    answered(rows)
    return [one for cells in rows for one in cells.faults]


def as_answer(raw: Raw, timezone: str) -> Raw:
    """The rows of an order as the API answers an order. Raises Rejected with every cell that is wrong."""
    rows = rows_of(raw, timezone)
    answer = answered(rows)
    if wrong := [one.words for cells in rows for one in cells.faults]:
        raise Rejected("; ".join(wrong))
    return answer


def answered(rows: Sequence[Cells]) -> dict[str, Any]:
    """An order as the API answers it."""
    first = rows[0]
    units = [unit for cells, nth in numbered(rows) for unit in units_of(cells, nth)]
    times = {name: latest(cells.moment(name) for cells in rows) for name in TIMES}
    if times["created_at"] is None and not any(one.faults for one in rows):
        first.fault("created_at", "is empty", "An order has a time at which it was placed; export it again.")
    status, refunded = state_of([state(cells) for cells in rows]), refunded_minor(rows)
    changed_at = latest(times.values())
    left_at = times["shipped_at"] or times["delivered_at"] or (changed_at if status in GONE else None)
    total = first.money("total") if first.text("total") else net_minor(units)
    return {
        "id": first.text("order_id"),
        "status": status,
        "payment": paid(units, total, first.currency),
        "line_items": [line_item(unit) for unit in units],
        "create_time": seconds(times["created_at"]),
        "paid_time": seconds(times["paid_at"]),
        "rts_time": seconds(times["ready_at"]),
        "collection_time": seconds(left_at),
        "delivery_time": seconds(times["delivered_at"]),
        "cancel_time": seconds(times["cancelled_at"]),
        "update_time": seconds(changed_at),
        "cancel_reason": first.text("cancel_reason"),
        "fulfillment_type": words("fulfilment").get(headers.plain(first.text("fulfilment")), ""),
        "recipient_address": {"district_info": places(first)},
        "progress": progress(status, refunded, total, len(units)),
    }


def numbered(rows: Iterable[Cells]) -> list[tuple[Cells, int]]:
    """Each row with how many units of its SKU stand in rows before it."""
    before: Counter[str] = Counter()
    found = []
    for cells in rows:
        found.append((cells, before[cells.text("sku_id")]))
        before[cells.text("sku_id")] += cells.units("quantity")
    return found


def units_of(cells: Cells, before: int) -> list[Unit]:
    """The units of a row; amounts of the row are shared out to the minor unit."""
    quantity, status, returned = cells.units("quantity"), state(cells), cells.units("returned")
    amounts = [
        cells.money("listed"),
        abs(cells.money("seller_discount")),
        abs(cells.money("platform_discount")),
    ]
    if not 0 < quantity <= MOST_UNITS:
        if not cells.faults:
            cells.fault("quantity", "is no number of units", "An order has one unit of a SKU or more.")
        return []
    listed, seller, platform = (shares(one, quantity) for one in amounts)
    return [
        Unit(
            f"{cells.text('sku_id')}#{before + n + 1}",
            cells,
            status,
            listed[n],
            seller[n],
            platform[n],
            n < returned,
        )
        for n in range(quantity)
    ]


def shares(total: int, parts: int) -> list[int]:
    """An amount in as many parts, which differ by one at most and come to the amount."""
    each, rest = divmod(total, parts)
    return [each + 1] * rest + [each] * (parts - rest)


def state(cells: Cells) -> str:
    """The state of a row, by the finer of its two words where that is known."""
    known = words("states")
    for name in ("substatus", "status"):
        if found := known.get(headers.plain(cells.text(name))):
            return found
    remedy = "Set Seller Center to English and export the file again, or report the word."
    cells.fault("status", "is no state that is known", remedy)
    return "ON_HOLD"


@cache
def words(what: str) -> Mapping[str, str]:
    """Every word that a state, or a way of fulfilment, goes by in an export."""
    found = headers.described(EXPORT)[what].items()
    return {headers.plain(word): name for name, names in found for word in names}


def state_of(states: Sequence[str]) -> str:
    """The state of an order by those of its rows: the one that is furthest behind, cancelled rows apart."""
    going_on = [one for one in states if one != "CANCELLED"]
    return min(going_on, key=STATES.index) if going_on else "CANCELLED"


def refunded_minor(rows: Iterable[Cells]) -> int:
    """What went back for an order; each of its rows says the same."""
    return max((abs(cells.money("refund")) for cells in rows), default=0)


def progress(status: str, refunded: int, total: int, units: int) -> int:
    """How much a sight tells, below a million: of two of one second the one that tells more is the later.

    First how far the order had come, then how much went back, then how many of its units the file holds.
    """
    back = min(999, -(-refunded * 999 // max(total, 1)))
    return STATES.index(status) * 100_000 + back * 100 + min(units, 99)


def net_minor(units: Iterable[Unit]) -> int:
    """What units come to after all discounts."""
    return sum(one.listed_minor - one.seller_minor - one.platform_minor for one in units)


def paid(units: Sequence[Unit], total_minor: int, currency: str) -> dict[str, str]:
    """The payment of an order."""
    return {
        "currency": currency,
        "total_amount": decimal(total_minor, currency),
        "original_total_product_price": decimal(sum(one.listed_minor for one in units), currency),
        "seller_discount": decimal(sum(one.seller_minor for one in units), currency),
        "platform_discount": decimal(sum(one.platform_minor for one in units), currency),
    }


def line_item(unit: Unit) -> dict[str, str]:
    """A unit as a line of the order."""
    currency, cells = unit.cells.currency, unit.cells
    return {
        "id": unit.line_id,
        "product_id": "",
        "sku_id": cells.text("sku_id"),
        "seller_sku": cells.text("sku"),
        "product_name": cells.text("title"),
        "sku_name": cells.text("variant"),
        "display_status": unit.status,
        "currency": currency,
        "original_price": decimal(unit.listed_minor, currency),
        "seller_discount": decimal(unit.seller_minor, currency),
        "sale_price": decimal(unit.listed_minor - unit.seller_minor - unit.platform_minor, currency),
    }


def places(cells: Cells) -> list[dict[str, str]]:
    """City and state; nothing that names a person."""
    found = (("L3", cells.text("city")), ("L1", cells.text("state")))
    return [{"address_level": level, "address_name": name} for level, name in found if name]


def latest(times: Iterable[datetime | None]) -> datetime | None:
    """The latest of some times."""
    return max((one for one in times if one is not None), default=None)


def seconds(moment: datetime | None) -> int:
    """A time as the API writes it."""
    return int(moment.timestamp()) if moment else 0


def was_refunded(raw: Raw, timezone: str) -> bool:
    """Whether an order's rows tell of money that went back after it was sold, not by cancelling it."""
    rows = rows_of(raw, timezone)
    states = [state(cells) for cells in rows]
    if not refunded_minor(rows) or state_of(states) == "CANCELLED":
        return False
    return "CANCELLED" not in states or any(cells.units("returned") for cells in rows)


def as_return(raw: Raw, timezone: str) -> Raw:
    """What was refunded of an order, as the API answers a return that is over. Raises Rejected.

    The export tells no time, reason or way back of it: it is dated by the newest time of its order.
    """
    order, rows = as_answer(raw, timezone), rows_of(raw, timezone)
    units = [unit for cells, nth in numbered(rows) for unit in units_of(cells, nth)]
    back = [one for one in units if one.is_returned] or [one for one in units if one.status != "CANCELLED"]
    currency, refunded = rows[0].currency, refunded_minor(rows)
    return {
        "return_id": f"file-{order['id']}",
        "order_id": order["id"],
        "return_type": "REFUND",
        "return_status": "RETURN_OR_REFUND_REQUEST_COMPLETE",
        "return_reason_text": "not told by the order export",
        "refund_amount": {"currency": currency, "refund_total": decimal(refunded, currency)},
        "return_line_items": [
            returned_line(unit, part) for unit, part in zip(back, weighed(refunded, back), strict=True)
        ],
        "create_time": order["update_time"],
        "update_time": order["update_time"],
        "can_buyer_keep_item": True,
        "progress": order["progress"],
    }


def weighed(total_minor: int, units: Sequence[Unit]) -> list[int]:
    """An amount shared out by what units cost, to the minor unit."""
    weights = [max(one.listed_minor - one.seller_minor - one.platform_minor, 0) or 1 for one in units]
    found, left, weight = [], total_minor, sum(weights)
    for one in weights:
        part = left * one // weight
        found.append(part)
        left, weight = left - part, weight - one
    return found


def returned_line(unit: Unit, refund_minor: int) -> dict[str, Any]:
    """A unit as a line of a return."""
    currency = unit.cells.currency
    return {
        "return_line_item_id": f"file-{unit.line_id}",
        "order_line_item_id": unit.line_id,
        "seller_sku": unit.cells.text("sku"),
        "sku_id": unit.cells.text("sku_id"),
        "product_name": unit.cells.text("title"),
        "refund_amount": {"currency": currency, "refund_total": decimal(refund_minor, currency)},
    }
