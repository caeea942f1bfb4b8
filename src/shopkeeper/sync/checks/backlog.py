"""Checks of the hub's own work: what waits too long, what is parked, what was found."""

from datetime import datetime, timedelta

from sqlalchemy import func, select, text

from ...store.database import Store
from ...store.tables import events, findings, pushes
from ..receive import UNUSED
from .check import Check, listed

LATE = timedelta(minutes=10)


async def waiting(store: Store, seller_id: int, now: datetime) -> Check:
    """Whether the lanes keep up with what comes in."""
    mine = (events.c.seller_id == seller_id, text("events.state = 'todo'"))
    number = int(await store.scalar(select(func.count()).select_from(events).where(*mine)))
    since = await store.scalar(select(func.min(events.c.received_at)).where(*mine))
    if since is None:
        return Check("backlog", "ok", "nothing waits to be worked")
    behind = max(now - since, timedelta(0))
    found = f"{number:,} events wait, the oldest for {int(behind.total_seconds())} s"
    if behind > LATE:
        remedy = "See what they wait for under Activity; start the hub if it is not running."
        return Check("backlog", "warn", found, remedy)
    return Check("backlog", "ok", found)


async def parked(store: Store, seller_id: int) -> Check:
    """Whether anything was parked for a person."""
    count = 0
    for table in (events, pushes):
        where = (table.c.seller_id == seller_id, text(f"{table.name}.state = 'parked'"))
        count += int(await store.scalar(select(func.count()).select_from(table).where(*where)))
    if count:
        remedy = "Read the reasons under Activity, mend the cause, and press Try again."
        return Check("parked", "warn", f"{count:,} wait for a person", remedy)
    return Check("parked", "ok", "nothing is parked")


async def unused(store: Store, seller_id: int, now: datetime) -> Check:
    """How many webhooks came in the last day that mean nothing to this hub; they are kept all the same."""
    mine = (events.c.seller_id == seller_id, events.c.received_at >= now - timedelta(days=1))
    of_kind = (events.c.topic == "other", events.c.kind == "hint", events.c.note == UNUSED)
    query = select(events.c.name, func.count().label("number")).where(*mine, *of_kind)
    counts = {row.name: row.number for row in await store.rows(query.group_by(events.c.name))}
    if not counts:
        return Check("unused webhooks", "ok", "none in the last day")
    said = listed(f"{name} {number:,}" for name, number in sorted(counts.items(), key=lambda one: -one[1]))
    return Check("unused webhooks", "ok", f"kept and left alone in the last day: {said}")


async def found(store: Store, seller_id: int) -> Check:
    """How many findings stand."""
    where = findings.c.seller_id == seller_id
    query = select(findings.c.severity, func.count().label("number")).where(where)
    counts = {row.severity: row.number for row in await store.rows(query.group_by(findings.c.severity))}
    if not counts:
        return Check("findings", "ok", "none")
    words = {"bad": "serious", "warn": "to look at"}
    said = ", ".join(f"{number:,} {words.get(kind, kind)}" for kind, number in sorted(counts.items()))
    return Check("findings", "warn", said, "They stand on the dashboard's first page, each with its remedy.")
