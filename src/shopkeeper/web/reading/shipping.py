"""What a person needs to ship: lines of orders, the carriers that a shop knows, what came of a batch."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, func, select, tuple_

from ...store.database import Store
from ...store.tables import attempts, cancellations, order_lines, orders, providers, pushes

Place = tuple[int, str]


async def providers_of(store: Store, seller_id: int, shops: Sequence[int]) -> Sequence[Row[Any]]:
    """The carriers that shops know, by name; one row a shop and carrier."""
    same = (providers.c.connection_id, providers.c.provider_id, providers.c.name)
    return await store.rows(
        select(*same)
        .where(providers.c.seller_id == seller_id, providers.c.connection_id.in_(shops))
        .group_by(*same)
        .order_by(providers.c.name, providers.c.connection_id)
    )


async def orders_of(store: Store, seller_id: int, places: Sequence[Place]) -> Sequence[Row[Any]]:
    """Orders by shop and number, what must go first, first."""
    if not places:
        return []
    return await store.rows(
        select(orders)
        .where(orders.c.seller_id == seller_id, tuple_(orders.c.connection_id, orders.c.order_id).in_(places))
        .order_by(func.coalesce(orders.c.ship_by_at, orders.c.created_at), orders.c.order_id)
    )


async def lines_of(store: Store, seller_id: int, places: Sequence[Place]) -> dict[Place, list[Row[Any]]]:
    """The lines of orders, one a unit."""
    found: dict[Place, list[Row[Any]]] = {place: [] for place in places}
    if not places:
        return found
    for row in await store.rows(
        select(order_lines)
        .where(
            order_lines.c.seller_id == seller_id,
            tuple_(order_lines.c.connection_id, order_lines.c.order_id).in_(places),
        )
        .order_by(order_lines.c.title, order_lines.c.variant, order_lines.c.line_id)
    ):
        found[row.connection_id, row.order_id].append(row)
    return found


async def asked_to_cancel(store: Store, seller_id: int, places: Sequence[Place]) -> dict[Place, Row[Any]]:
    """The buyers' requests to cancel that wait for an answer, by order."""
    if not places:
        return {}
    found = await store.rows(
        select(cancellations).where(
            cancellations.c.seller_id == seller_id,
            cancellations.c.status == "CANCELLATION_REQUEST_PENDING",
            tuple_(cancellations.c.connection_id, cancellations.c.order_id).in_(places),
        )
    )
    return {(row.connection_id, row.order_id): row for row in found}


async def pushes_of(store: Store, seller_id: int, subjects: Sequence[str]) -> Sequence[Row[Any]]:
    """What is wanted for things outside, with the last try of each."""
    if not subjects:
        return []
    last = (attempts.c.push_id == pushes.c.id) & (attempts.c.number == pushes.c.attempts)
    return await store.rows(
        select(
            pushes,
            attempts.c.outcome,
            attempts.c.note.label("said"),
            attempts.c.sent_at,
            attempts.c.outcome_event_id,
        )
        .outerjoin(attempts, last)
        .where(pushes.c.seller_id == seller_id, pushes.c.subject.in_(subjects))
        .order_by(pushes.c.id)
    )
