"""Everything that happened to one thing: its events, with the entries and pushes that each led to."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, or_, select

from ...store.database import Store
from ...store.tables import attempts, entries, events, pushes


@dataclass(frozen=True, slots=True)
class Happening:
    """An event of the thing, with the entries and pushes that it led to."""

    event: Row[Any]
    entries: Sequence[Row[Any]]
    pushes: Sequence[Row[Any]]


async def of(store: Store, seller_id: int, subject: str) -> list[Happening]:
    """Every event about the thing and every command that led to a push about it, oldest first."""
    asked_by = select(pushes.c.event_id).where(pushes.c.seller_id == seller_id, pushes.c.subject == subject)
    found = await store.rows(
        select(events)
        .where(events.c.seller_id == seller_id, or_(events.c.subject == subject, events.c.id.in_(asked_by)))
        .order_by(events.c.id)
    )
    numbers = [row.id for row in found]
    booked = await store.rows(
        select(entries)
        .where(entries.c.seller_id == seller_id, entries.c.cause == subject)
        .order_by(entries.c.id)
    )
    of_event: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in booked:
        of_event[row.event_id].append(row)
    pushed: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in await pushes_by(store, seller_id, numbers):
        pushed[row.event_id].append(row)
    return [Happening(row, of_event[row.id], pushed[row.id]) for row in found]


async def pushes_by(store: Store, seller_id: int, events_: Sequence[int]) -> Sequence[Row[Any]]:
    """The pushes that came of some events, each with its last attempt."""
    last = (attempts.c.push_id == pushes.c.id) & (attempts.c.number == pushes.c.attempts)
    return await store.rows(
        select(
            pushes,
            attempts.c.number,
            attempts.c.sent_at,
            attempts.c.outcome,
            attempts.c.note.label("said"),
            attempts.c.body,
            attempts.c.outcome_event_id,
        )
        .outerjoin(attempts, last)
        .where(pushes.c.seller_id == seller_id, pushes.c.event_id.in_(events_))
        .order_by(pushes.c.id)
    )
