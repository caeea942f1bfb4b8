"""Orders as every channel has them, and what a newer sight of one changes."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import TypeAlias

from . import stock
from .changes import Changes, together
from .ledger import Place, owed
from .records import Age, Line, Order, Sight, is_from_file

UNPAID, ON_HOLD, CANCELLED = "UNPAID", "ON_HOLD", "CANCELLED"
TO_SHIP = ("AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION")
GONE = ("IN_TRANSIT", "DELIVERED", "COMPLETED")

Booked: TypeAlias = Mapping[str, Mapping[Place, int]]
"""For each cause, what is booked under it."""


@dataclass(frozen=True, slots=True)
class Parting:
    """What a parcel tells of its lines: which its carrier took along, or when it was called off."""

    line_ids: frozenset[str] = frozenset()
    called_off_at: datetime | None = None


Carried: TypeAlias = Mapping[tuple[int, str], Parting]
"""Each parcel (shop, package id) of which it is known that it left, or that it was called off."""


def decide(
    known: Mapping[str, Age],
    booked: Booked,
    counted_at: Mapping[str, datetime],
    sights: Iterable[Sight],
    carried: Carried = MappingProxyType({}),
) -> Changes:
    """What the newest sight of each order changes: its record, its stock entries, its dirty SKUs.

    ``known`` is the age of each order's record by cause. A sight older than that changes nothing; the very
    sight that is known is booked again, for its parcels may have told more since.
    ``counted_at`` says when each SKU was last counted, if ever.
    """
    newest: dict[str, Sight] = {}
    for sight in sights:
        cause = sight.order.cause
        best = newest[cause].age if cause in newest else known.get(cause)
        if best is None or sight.age > best or (cause not in newest and sight.age == best):
            newest[cause] = sight
    parts = []
    for cause, sight in newest.items():
        is_new = sight.age != known.get(cause)
        parts.append(order_changes(sight, booked.get(cause, {}), counted_at, carried, is_new=is_new))
        if is_new and is_from_file(known.get(cause)):
            parts.append(Changes(replaced=((sight.order.connection_id, sight.order.order_id),)))
    return together(parts)


def order_changes(
    sight: Sight,
    booked: Mapping[Place, int],
    counted_at: Mapping[str, datetime],
    carried: Carried,
    *,
    is_new: bool,
) -> Changes:
    """What one order's newest sight changes."""
    left = {commodity for (account, commodity), units in booked.items() if account == stock.SHIPPED and units}
    before = gone_before_count(sight.order, counted_at) - left
    entries = owed(sight.order.cause, implied(sight.order, before, carried), booked)
    moved = {entry.commodity for entry in entries}
    return Changes(
        orders=(sight,) if is_new else (),
        entries=tuple((entry, sight.event_id) for entry in entries),
        dirty=dict.fromkeys(moved, sight.event_id),
        skus={line.sku: line.title for line in sight.order.lines if line.sku} if is_new else {},
    )


def gone_before_count(order: Order, counted_at: Mapping[str, datetime]) -> set[str]:
    """SKUs of an order that had left before they were counted: the count knows."""
    left_at = order.collected_at
    if left_at is None:
        return set()
    return {line.sku for line in order.lines if line.sku in counted_at and left_at < counted_at[line.sku]}


def implied(
    order: Order, before: Collection[str] = (), carried: Carried = MappingProxyType({})
) -> Mapping[Place, int]:
    """The stock entries that an order implies, line by line; SKUs ``before`` had left uncounted."""
    return stock.implied_by_lines(
        order.connection_id,
        ((line.sku, line.sku_id, stage(order, line, before, carried)) for line in order.lines if line.sku),
    )


def stage(order: Order, line: Line, before: Collection[str], carried: Carried) -> stock.Stage:
    """Where the unit of a line is for the books: what had left when it was counted is in no account."""
    found = stage_of(order, line, carried)
    return "before" if found == "gone" and line.sku in before else found


def stage_of(order: Order, line: Line, carried: Carried = MappingProxyType({})) -> stock.Stage:
    """Where the unit of a line is: promised, gone, or back on the shelf.

    A line cancelled after the carrier took its parcel is still gone: goods that come back are a return.
    """
    if CANCELLED in (order.status, line.status):
        return "gone" if had_left(order, line, carried) else "back"
    if order.status in GONE or line.status in GONE:
        return "gone"
    return "promised"


def had_left(order: Order, line: Line, carried: Carried) -> bool:
    """Whether a cancelled line had been taken by its carrier: by its parcel, or by what its order tells.

    An order tells only when the last of its parcels was taken. A cancelled line was not among them where it
    is in no parcel, where its parcel goes on without it, or was called off before.
    """
    told = carried.get((order.connection_id, line.package_id)) if line.package_id else None
    if told is not None:
        off_at = told.called_off_at
        if off_at is None:
            return line.line_id in told.line_ids
        if order.collected_at is None or off_at < order.collected_at:
            return False
    is_packed = any(other.package_id for other in order.lines)
    if order.collected_at is None or (is_packed and not line.package_id):
        return False
    going_on = {other.package_id for other in order.lines if CANCELLED not in (order.status, other.status)}
    return line.package_id not in going_on
