"""What the files add up to beside what the hub tells, to the cent; and which orders and SKUs differ."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from .driver import Lived
from .hub_side import HubOrder
from .tally import Sum, Tally

ENDS = ("UNPAID", "AWAITING_SHIPMENT", "IN_TRANSIT", "DELIVERED", "CANCELLED")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; amounts are hundredths."""

    what: str
    files: int
    hub: int
    is_money: bool = False

    @property
    def agree(self) -> bool:
        """Whether both sides have the same."""
        return self.files == self.hub


@dataclass(frozen=True, slots=True)
class Difference:
    """One order or SKU on which the sides differ."""

    subject: str
    what: str
    files: int | str
    hub: int | str


Pair: TypeAlias = tuple[str, Sum | None, HubOrder | None]
FIELDS: Sequence[tuple[str, Callable[[Sum], int | str], Callable[[HubOrder], int | str]]] = (
    ("final state", lambda one: one.end, lambda one: one.end),
    ("lines", lambda one: one.lines, lambda one: one.lines),
    ("units", lambda one: one.units, lambda one: one.units),
    ("different goods", lambda one: len(one.goods), lambda one: one.goods),
    ("item value", lambda one: one.value, lambda one: one.value),
    ("coupons", lambda one: one.coupons, lambda one: one.coupons),
    ("freight", lambda one: one.freight, lambda one: one.freight),
)
MONEY = ("item value", "coupons", "freight")


def table(tally: Tally, lived: Lived) -> list[Row]:
    """The lines that must agree."""
    ours, theirs = list(lived.books.values()), list(tally.orders.values())
    rows = [Row("orders", len(theirs), len(ours))]
    for what, of_files, of_hub in FIELDS[1:]:
        left, right = sum(int(of_files(one)) for one in theirs), sum(int(of_hub(one)) for one in ours)
        rows.append(Row(what, left, right, what in MONEY))
    ends = [*ENDS, *sorted({one.end for one in ours} - set(ENDS))]
    for end in ends:
        counts = (sum(one.end == end for one in theirs), sum(one.end == end for one in ours))
        rows += [Row(f"orders that end {end}", *counts)] if any(counts) else []
    return rows + stock_rows(tally, lived)


def stock_rows(tally: Tally, lived: Lived) -> list[Row]:
    """What was there before, what left, and what the shop itself says."""
    before = sum(one.on_hand or 0 for one in lived.before.values())
    after = sum(one.on_hand or 0 for one in lived.after.values())
    shipped = sum(one.shipped for one in lived.after.values())
    return [
        Row("units that left", sum(sum(one.left.values()) for one in tally.orders.values()), shipped),
        Row("units before = after + left", before, after + shipped),
        Row("units that the shop has", sum(there for there, _ in lived.shop_units.values()), after),
        Row("units that left the shop", sum(left for _, left in lived.shop_units.values()), shipped),
    ]


def differences(tally: Tally, lived: Lived) -> list[Difference]:
    """Every order and SKU on which the sides differ, named."""
    found = [one for pair in pairs(tally, lived) for one in in_order(pair, lived)]
    return found + list(in_stock(tally, lived))


def pairs(tally: Tally, lived: Lived) -> Iterator[Pair]:
    """Each order of the files beside the hub's; then those that only the hub has."""
    names = {platform: name for name, platform in lived.orders.items()}
    for name, theirs in tally.orders.items():
        yield name, theirs, lived.books.get(lived.orders.get(name, ""))
    for order_id, ours in lived.books.items():
        name = names.get(order_id, "")
        if name not in tally.orders:
            yield name or order_id, None, ours


def in_order(pair: Pair, lived: Lived) -> Iterable[Difference]:
    """Where one order differs."""
    name, theirs, ours = pair
    subject = f"order {name}"
    if theirs is None or ours is None:
        why = lived.refused.get(name, "missing")
        yield Difference(subject, "orders", "missing" if theirs is None else 1, why if ours is None else 1)
        return
    for what, of_files, of_hub in FIELDS:
        if of_files(theirs) != of_hub(ours):
            yield Difference(subject, what, of_files(theirs), of_hub(ours))


def in_stock(tally: Tally, lived: Lived) -> Iterable[Difference]:
    """Where the units of one SKU differ."""
    left: dict[str, int] = {}
    for one in tally.orders.values():
        for sku, units in one.left.items():
            left[sku] = left.get(sku, 0) + units
    for sku in sorted({*left, *lived.before, *lived.after, *lived.shop_units}):
        yield from of_sku(sku, left.get(sku, 0), lived)


def of_sku(sku: str, left: int, lived: Lived) -> Iterable[Difference]:
    """Where the units of a SKU differ."""
    before, after, there = lived.before.get(sku), lived.after.get(sku), lived.shop_units.get(sku)
    if before is None or after is None or there is None:
        yield Difference(f"SKU {sku}", "SKUs", "sold", "not known to hub and shop alike")
        return
    on_hand, began = after.on_hand or 0, before.on_hand or 0
    sums = {
        "units that left": (left, after.shipped),
        "units before = after + left": (began, on_hand + after.shipped),
        "units that the shop has": (there[0], on_hand),
        "units that left the shop": (there[1], after.shipped),
    }
    for what, (files, hub) in sums.items():
        if files != hub:
            yield Difference(f"SKU {sku}", what, files, hub)


def whole(tally: Tally, lived: Lived) -> dict[str, Any]:
    """The comparison as JSON has it."""
    rows, found = table(tally, lived), differences(tally, lived)
    orders = len(lived.books)
    return {
        "agree": all(row.agree for row in rows) and not found,
        "rows": [
            {"what": row.what, "files": row.files, "hub": row.hub, "agree": row.agree, "money": row.is_money}
            for row in rows
        ],
        "differences": [
            {"subject": one.subject, "what": one.what, "files": one.files, "hub": one.hub} for one in found
        ],
        "not_replayed": tally.listed,
        "rate": {
            "orders": orders,
            "seconds": round(lived.seconds, 2),
            "orders_per_second": round(orders / lived.seconds, 1),
            "api_calls": lived.calls,
            "api_calls_an_order": round(lived.calls / max(orders, 1), 2),
            "database": lived.database,
            "faults": lived.faults,
        },
    }
