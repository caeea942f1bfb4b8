"""Statements and payments as they were observed: what is new of them, and how it is booked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, Table, select

from ..core import booking, payouts
from ..core.changes import Changes, Finding
from ..core.records import Seen
from ..core.settlements import Payment, Statement
from ..errors import Rejected
from ..store import load, load_money
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from ..store.tables import events, statements
from . import reconciling
from .hub import Hub
from .observing import Answer, json_object, written
from .shops import IMPORTED

PAYMENTS_BACK = timedelta(days=60)
UNREAD = "unread_money"


async def changed(hub: Hub, connection: Row[Any], answers: Sequence[Answer], table: Table) -> list[Answer]:
    """The answers that say something else than what our records were made of.

    They have no time of change; the record that they come after is their version. So what changes there and
    back is seen both times, and what cannot be read is kept once.
    """
    known: dict[str, Row[Any]] = {}
    key = table.c.statement_id if table is statements else table.c.payment_id
    for part in load.parts({one.subject.rsplit("/", 1)[1] for one in answers}):
        query = select(key.label("id"), events.c.id.label("event_id"), events.c.digest)
        query = query.join(events, events.c.id == table.c.event_id)
        rows = await hub.store.rows(query.where(table.c.connection_id == connection.id, key.in_(part)))
        known |= {row.id: row for row in rows}
    fresh = []
    for one in answers:
        record = known.get(one.subject.rsplit("/", 1)[1])
        if record is None or record.digest != sha256(written(one.raw)).hexdigest():
            fresh.append(replace(one, version=f"after {record.event_id if record else 0}"))
    return fresh


async def decide(hub: Hub, fence: Fence, observed: Sequence[Event]) -> None:
    """Book statements as they were observed."""
    if not observed:
        return
    connections = await hub.shops.rows(fence.seller_id)
    sights: list[Seen[Statement]] = []
    changes, done = Changes(), list[Ended]()
    for event in observed:
        connection = connections[event.connection_id or 0]
        try:
            thing = hub.platform(connection).statement(json_object(event), connection.id)
        except Rejected as error:
            changes += Changes(found=(unread(event.subject, error),))
            done.append(Ended(event.id, "parked", str(error)))
            continue
        sights.append(Seen(thing, event.read_began_at or event.received_at, event.id))
        changes += Changes(cleared=((UNREAD, event.subject),))
    known = await load_money.of_statements(hub.store, fence.seller_id, {one.thing.place for one in sights})
    causes = {cause for one in sights for cause in booking.causes(known, one.thing)}
    known = replace(known, booked=await load.booked(hub.store, fence.seller_id, sorted(causes)))
    changes += booking.decide(known, sights)
    done += [Ended(one.event_id, "done", led_to(changes, one)) for one in sights]
    await hub.commit(fence, changes, done)


async def settle(
    hub: Hub, fence: Fence, connection_id: int, observed: Sequence[Event], told: Iterable[Ended] = ()
) -> None:
    """Book payments as they were observed, and look again at what must come to zero and at recent orders."""
    connection = await hub.connection(connection_id, fence.seller_id)
    sights: list[Seen[Payment]] = []
    changes, done = Changes(), list[Ended]()
    for event in observed:
        try:
            thing = hub.platform(connection).payment(json_object(event), connection.id)
        except Rejected as error:
            changes += Changes(found=(unread(event.subject, error),))
            done.append(Ended(event.id, "parked", str(error)))
            continue
        sights.append(Seen(thing, event.read_began_at or event.received_at, event.id))
        changes += Changes(cleared=((UNREAD, event.subject),))
        done.append(Ended(event.id, "done", thing.status.lower()))
    now = hub.clock.now()
    places = {one.thing.place for one in sights}
    shop = (hub.store, fence.seller_id, connection_id)
    changes += payouts.decide(await load_money.of_payments(*shop, now - PAYMENTS_BACK, places), sights)
    changes += await reconciling.check(*shop, now, all_of_it=connection.state == IMPORTED)
    await hub.commit(fence, changes, [*done, *told])


def unread(subject: str, error: Rejected) -> Finding:
    """The finding that a statement or payment cannot be read at all."""
    what, _, number = subject.split("/", 2)
    title = f"The {what} {number} cannot be read, and is not booked"
    return Finding(UNREAD, subject, "bad", title, str(error), booking.LINK)


def led_to(changes: Changes, sight: Seen[Statement]) -> str:
    """What a sight of a statement changed, in words."""
    if all(one.event_id != sight.event_id for one in changes.statements):
        return "nothing newer than what was known"
    entries = sum(1 for _, event_id in changes.entries if event_id == sight.event_id)
    return f"{len(sight.thing.lines)} lines, {entries} entries booked"
