"""Orders as every channel has them, and what a newer sight of one changes."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import TypeAlias

from . import stock
from .changes import Changes
from .ledger import Place, owed
from .records import Age, Line, Order, Sight

UNPAID, ON_HOLD, CANCELLED = "UNPAID", "ON_HOLD", "CANCELLED"
TO_SHIP = ("AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION")
GONE = ("IN_TRANSIT", "DELIVERED", "COMPLETED")

Booked: TypeAlias = Mapping[str, Mapping[Place, int]]
"""For each cause, what is booked under it."""


def decide(
    known: Mapping[str, Age], booked: Booked, counted_at: Mapping[str, datetime], sights: Iterable[Sight]
) -> Changes:
    """What the newest sight of each order changes: its record, its stock entries, its dirty SKUs.

    ``known`` is the age of each order's record by cause. A sight no newer than that changes nothing.
    ``counted_at`` says when each SKU was last counted, if ever.
    """
    newest: dict[str, Sight] = {}
    for sight in sights:
        cause = sight.order.cause
        best = newest[cause].age if cause in newest else known.get(cause)
        if best is None or sight.age > best:
            newest[cause] = sight
    changes = Changes()
    for cause, sight in newest.items():
        changes += order_changes(sight, booked.get(cause, {}), counted_at)
    return changes


def order_changes(sight: Sight, booked: Mapping[Place, int], counted_at: Mapping[str, datetime]) -> Changes:
    """What one order's newest sight changes."""
    left = {commodity for (account, commodity), units in booked.items() if account == stock.SHIPPED and units}
    before = gone_before_count(sight.order, counted_at) - left
    entries = owed(sight.order.cause, implied(sight.order, before), booked)
    moved = {entry.commodity for entry in entries}
    return Changes(
        orders=(sight,),
        entries=tuple((entry, sight.event_id) for entry in entries),
        dirty=dict.fromkeys(moved, sight.event_id),
        skus={line.sku: line.title for line in sight.order.lines if line.sku},
    )


def gone_before_count(order: Order, counted_at: Mapping[str, datetime]) -> set[str]:
    """SKUs of an order that had left before they were counted: the count knows."""
    left_at = order.collected_at
    if left_at is None:
        return set()
    return {line.sku for line in order.lines if line.sku in counted_at and left_at < counted_at[line.sku]}


def implied(order: Order, before: Collection[str] = ()) -> Mapping[Place, int]:
    """The stock entries that an order implies, line by line; SKUs ``before`` had left uncounted."""
    return stock.implied_by_lines(
        order.connection_id,
        (
            (line.sku, line.sku_id, "before" if line.sku in before else stage_of(order, line))
            for line in order.lines
            if line.sku
        ),
    )


def stage_of(order: Order, line: Line) -> stock.Stage:
    """Where the unit of a line is: promised, gone, or back on the shelf.

    A line cancelled after the carrier took the parcel is still gone: goods that come back are a return.
    """
    if CANCELLED in (order.status, line.status):
        return "gone" if order.collected_at else "back"
    if order.status in GONE or line.status in GONE:
        return "gone"
    return "promised"
