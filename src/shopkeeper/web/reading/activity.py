"""What came in and what was sent: all of it, and what is parked with its reason."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Select, func, select, text

from ...store.database import Store
from ...store.tables import attempts, events, pushes
from .. import keyset
from . import lists

VIEWS = {
    "parked": "Parked",
    "waiting": "Waiting",
    "events": "Everything that came in",
    "pushes": "What was sent",
}
STATES = {"parked": "events.state = 'parked'", "waiting": "events.state = 'todo'", "events": "1 = 1"}


async def event_rows(store: Store, seller_id: int, view: str, before: int | None) -> Sequence[Row[Any]]:
    """Events of a view, newest first."""
    query = select(events).where(events.c.seller_id == seller_id, text(STATES[view]))
    if before is not None:
        query = query.where(events.c.id < before)
    return await store.rows(query.order_by(events.c.id.desc()).limit(keyset.ROWS))


async def event_total(store: Store, seller_id: int, view: str) -> int:
    """How many events a view has, up to one more than is counted."""
    return await few(store, select(events.c.id).where(events.c.seller_id == seller_id, text(STATES[view])))


async def few(store: Store, query: Select[Any]) -> int:
    """How many rows there are, up to one more than is counted: millions are nobody's business here."""
    return int(
        await store.scalar(select(func.count()).select_from(query.limit(lists.COUNTED_MOST + 1).subquery()))
    )


async def parked_pushes(store: Store, seller_id: int) -> Sequence[Row[Any]]:
    """Pushes that wait for a person."""
    return await store.rows(
        select(pushes)
        .where(pushes.c.seller_id == seller_id, text("pushes.state = 'parked'"))
        .order_by(pushes.c.id.desc())
        .limit(200)
    )


async def attempt_rows(store: Store, seller_id: int, before: int | None) -> Sequence[Row[Any]]:
    """What was sent, newest first; ``before`` is a time in microseconds."""
    query = (
        select(attempts, pushes.c.connection_id, pushes.c.kind, pushes.c.target, pushes.c.subject)
        .join(pushes, pushes.c.id == attempts.c.push_id)
        .where(attempts.c.seller_id == seller_id)
        .order_by(attempts.c.sent_at.desc(), attempts.c.push_id.desc())
        .limit(keyset.ROWS)
    )
    if before is not None:
        query = query.where(keyset.micros(attempts.c.sent_at) < before)
    return await store.rows(query)


async def attempt_total(store: Store, seller_id: int) -> int:
    """How many attempts there were, up to one more than is counted."""
    return await few(store, select(attempts.c.push_id).where(attempts.c.seller_id == seller_id))


async def counts(store: Store, seller_id: int) -> dict[str, int]:
    """How many rows each view has; parked pushes count among the parked."""
    found = {view: await event_total(store, seller_id, view) for view in STATES}
    found["parked"] += len(await parked_pushes(store, seller_id))
    return {**found, "pushes": await attempt_total(store, seller_id)}


async def push(store: Store, seller_id: int, push_id: int) -> Row[Any] | None:
    """One push, if it is this seller's."""
    return await store.one(select(pushes).where(pushes.c.seller_id == seller_id, pushes.c.id == push_id))
