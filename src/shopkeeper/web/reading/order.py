"""One order: its lines, and everything that happened to it with what each event led to."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select

from ...store.database import Store
from ...store.tables import attempts, entries, events, order_lines, orders, pushes


@dataclass(frozen=True, slots=True)
class Happening:
    """An event of the order, with the stock entries and pushes that it led to."""

    event: Row[Any]
    entries: Sequence[Row[Any]]
    pushes: Sequence[Row[Any]]


async def one(store: Store, seller_id: int, connection_id: int, order_id: str) -> Row[Any] | None:
    """The order, if it is this seller's."""
    return await store.one(
        select(orders).where(
            orders.c.seller_id == seller_id,
            orders.c.connection_id == connection_id,
            orders.c.order_id == order_id,
        )
    )


async def lines(store: Store, order: Row[Any]) -> Sequence[Row[Any]]:
    """The order's goods: one row a SKU, listing and price, with the number of units."""
    same = (
        order_lines.c.sku,
        order_lines.c.sku_id,
        order_lines.c.title,
        order_lines.c.variant,
        order_lines.c.status,
        order_lines.c.price_minor,
        order_lines.c.currency,
    )
    return await store.rows(
        select(*same, func.count().label("number"))
        .where(
            order_lines.c.seller_id == order.seller_id,
            order_lines.c.connection_id == order.connection_id,
            order_lines.c.order_id == order.order_id,
        )
        .group_by(*same)
        .order_by(order_lines.c.title, order_lines.c.variant)
    )


async def timeline(store: Store, order: Row[Any]) -> list[Happening]:
    """Every event about the order, oldest first."""
    subject = f"order/{order.connection_id}/{order.order_id}"
    found = await store.rows(
        select(events)
        .where(events.c.seller_id == order.seller_id, events.c.subject == subject)
        .order_by(events.c.id)
    )
    numbers = [row.id for row in found]
    booked = await store.rows(
        select(entries)
        .where(entries.c.seller_id == order.seller_id, entries.c.cause == subject)
        .order_by(entries.c.id)
    )
    wanted = await store.rows(
        select(pushes, attempts.c.number, attempts.c.sent_at, attempts.c.outcome, attempts.c.body)
        .outerjoin(attempts, (attempts.c.push_id == pushes.c.id) & (attempts.c.number == pushes.c.attempts))
        .where(pushes.c.seller_id == order.seller_id, pushes.c.event_id.in_(numbers))
        .order_by(pushes.c.id)
    )
    of_event: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in booked:
        of_event[row.event_id].append(row)
    pushed: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in wanted:
        pushed[row.event_id].append(row)
    return [Happening(row, of_event[row.id], pushed[row.id]) for row in found]


async def event(store: Store, seller_id: int, event_id: int) -> Row[Any] | None:
    """One event, if it is this seller's."""
    return await store.one(select(events).where(events.c.seller_id == seller_id, events.c.id == event_id))
