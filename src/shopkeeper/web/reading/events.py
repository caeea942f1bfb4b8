"""The log of everything that came in: searched by words, kind and day, and one event with what it led to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Row,
    Select,
    and_,
    func,
    literal,
    literal_column,
    or_,
    select,
    text,
    tuple_,
)

from ...store.database import Store
from ...store.tables import (
    cancellations,
    entries,
    events,
    orders,
    parcel_lines,
    parcels,
    payments,
    returns,
    statements,
)
from .. import keyset

KINDS = {"hint": "Hints", "observation": "What was read", "outcome": "Answers", "command": "People"}
STATES = {"todo": "Waiting", "done": "Worked", "parked": "Parked"}
TOPICS = ("orders", "stock", "catalogue", "connections", "parcels", "aftersales", "money", "pushes", "other")
SUBJECTS = ("order", "parcel", "return", "cancellation", "request", "product", "statement", "payment")
PLACE = (int, int)
LOOKED_THROUGH, READ_THROUGH = 200_000, 50_000
"""How many events are looked through for one page, and how many where words in them must be read: a rare
thing is found in steps, none of them slow."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Which events are asked for. ``subjects`` are the things that the words were found to mean."""

    seller_id: int
    shops: tuple[int, ...] = ()
    words: str = ""
    topic: str = ""
    kind: str = ""
    state: str = ""
    source: str = ""
    since: datetime | None = None
    until: datetime | None = None
    subjects: tuple[str, ...] = ()
    look_through: int = 0

    @property
    def reach(self) -> int:
        """How many events one page looks through at most."""
        return self.look_through or (READ_THROUGH if self.words else LOOKED_THROUGH)


@dataclass(frozen=True, slots=True)
class Found:
    """A page of events. ``next`` is where to go on; ``looked_back_to`` is set where the look ended early."""

    rows: Sequence[Row[Any]]
    next: tuple[int, int] | None = None
    looked_back_to: datetime | None = None


FIRST_STEP = 2_000
"""So many events are looked through first, which nearly always shows a whole page at once."""
LOG = keyset.Order((keyset.micros(events.c.received_at), events.c.id), descending=True)
FEW = keyset.Order((keyset.unindexed(keyset.micros(events.c.received_at)), events.c.id), descending=True)
"""The same order, for events that another index finds faster than the log's."""


def window(ask: Ask, after: Sequence[Any] | None, *columns: Any) -> Select[Any]:
    """The newest events behind a place; by default read from the index of the log alone."""
    query = select(*(columns or (events.c.id, events.c.received_at)))
    return LOG.sorted(query.where(*in_days(ask)), after)


def in_days(ask: Ask) -> list[ColumnElement[bool]]:
    """The seller's events of the days that are asked for."""
    conditions: list[ColumnElement[bool]] = [events.c.seller_id == ask.seller_id]
    if ask.since is not None:
        conditions.append(events.c.received_at >= ask.since)
    if ask.until is not None:
        conditions.append(events.c.received_at < ask.until)
    return conditions


def narrow(ask: Ask) -> list[ColumnElement[bool]]:
    """The conditions that the log's index holds all of."""
    conditions: list[ColumnElement[bool]] = []
    for name, wanted in (("topic", ask.topic), ("kind", ask.kind)):
        if wanted:
            conditions.append(events.c[name] == wanted)
    if ask.source:
        conditions.append(or_(events.c.source == ask.source, events.c.source.startswith(f"{ask.source}/")))
    if ask.shops:
        conditions.append(events.c.connection_id.in_(ask.shops))
    return conditions


def worded(ask: Ask) -> list[ColumnElement[bool]]:
    """The conditions that need the whole event."""
    conditions: list[ColumnElement[bool]] = []
    if ask.state:
        conditions.append(events.c.state == ask.state)
    if ask.state in ("todo", "parked"):
        # As the index of open events is written: SQLite takes it for the same words alone.
        conditions.append(literal_column("events.state <> 'done'", Boolean))
    if ask.subjects:
        conditions.append(events.c.subject.in_(ask.subjects))
    elif ask.words:
        conditions.append(
            or_(
                events.c.subject.icontains(ask.words, autoescape=True),
                events.c.note.icontains(ask.words, autoescape=True),
                events.c.name.icontains(ask.words, autoescape=True),
            )
        )
    return conditions


async def rows(store: Store, ask: Ask, after: Sequence[Any] | None) -> Found:
    """One page of the log: a short look first, and a long one where that does not fill the page."""
    if ask.subjects or ask.state in ("todo", "parked"):
        return await few(store, ask, after)
    found = Found(())
    for step in sorted({min(FIRST_STEP, ask.reach), ask.reach}):
        found = await look(store, ask, after, step)
        if found.looked_back_to is None:
            break
    return found


async def look(store: Store, ask: Ask, after: Sequence[Any] | None, step: int) -> Found:
    """One page of what is among the next so many events."""
    edge = await store.one(window(ask, after).offset(step - 1).limit(1))
    query = window(ask, after, events).where(*narrow(ask), *worded(ask))
    if edge is not None:
        query = query.where(tuple_(*LOG.columns) >= tuple_(*placed(edge)))
    found = await store.rows(query.limit(keyset.ROWS))
    if len(found) == keyset.ROWS:
        return Found(found, placed(found[-1]))
    return Found(found, placed(edge), edge.received_at) if edge is not None else Found(found)


async def few(store: Store, ask: Ask, after: Sequence[Any] | None) -> Found:
    """One page of events that an index finds at once: those about a thing, or those not worked yet."""
    query = select(events).where(*in_days(ask), *narrow(ask), *worded(ask))
    found = await store.rows(FEW.sorted(query, after).limit(keyset.ROWS))
    return Found(found, placed(found[-1]) if len(found) == keyset.ROWS else None)


def placed(row: Row[Any]) -> tuple[int, int]:
    """An event's place in the log."""
    return keyset.moment(row.received_at), int(row.id)


async def meant(store: Store, ask: Ask, shops: Sequence[int]) -> Ask:
    """The ask with the things that its words name: an order with its parcels, returns and cancellations."""
    words = ask.words
    if "/" in words and not any(sign.isspace() for sign in words):
        return replace(ask, subjects=(words,))
    if not (words.isascii() and words.isdigit() and len(words) > 6):
        return ask
    subjects = [f"{kind}/{shop}/{words}" for kind in SUBJECTS for shop in shops]
    for kind, table, number in (
        ("parcel", parcel_lines, parcel_lines.c.package_id),
        ("return", returns, returns.c.return_id),
        ("cancellation", cancellations, cancellations.c.cancel_id),
    ):
        related = await store.rows(
            select(table.c.connection_id, number.label("number"))
            .where(table.c.connection_id.in_(shops), table.c.order_id == words)
            .distinct()
        )
        subjects += [f"{kind}/{row.connection_id}/{row.number}" for row in related]
    known = await store.scalar(
        select(literal(1))
        .select_from(events)
        .where(events.c.seller_id == ask.seller_id, events.c.subject.in_(subjects))
        .limit(1)
    )
    return replace(ask, subjects=tuple(subjects)) if known else ask


async def counts(store: Store, seller_id: int) -> dict[str, int]:
    """How many events wait or are parked; the others are too many to be worth counting."""
    found = await store.rows(
        select(events.c.state, func.count().label("number"))
        .where(events.c.seller_id == seller_id, text("events.state <> 'done'"))
        .group_by(events.c.state)
    )
    return {"todo": 0, "parked": 0, **{row.state: int(row.number) for row in found}}


async def one(store: Store, seller_id: int, event_id: int) -> Row[Any] | None:
    """One event, if it is this seller's."""
    return await store.one(select(events).where(events.c.seller_id == seller_id, events.c.id == event_id))


async def entries_of(store: Store, event: Row[Any], most: int = 200) -> Sequence[Row[Any]]:
    """The entries that came of an event."""
    return await store.rows(
        select(entries)
        .where(entries.c.seller_id == event.seller_id, entries.c.event_id == event.id)
        .order_by(entries.c.id)
        .limit(most)
    )


async def beside(store: Store, event: Row[Any]) -> tuple[int | None, int | None]:
    """The event before and the event after it about the same thing."""
    same = and_(events.c.seller_id == event.seller_id, events.c.subject == event.subject)
    before = await store.scalar(select(func.max(events.c.id)).where(same, events.c.id < event.id))
    after = await store.scalar(select(func.min(events.c.id)).where(same, events.c.id > event.id))
    return before, after


RECORDS = {
    "order": (orders, "order_id"),
    "parcel": (parcels, "package_id"),
    "cancellation": (cancellations, "cancel_id"),
    "return": (returns, "return_id"),
    "statement": (statements, "statement_id"),
    "payment": (payments, "payment_id"),
}


async def record_of(store: Store, event: Row[Any]) -> str:
    """Whether what we know of the thing comes from this observation, or from which newer one."""
    kind, _, rest = event.subject.partition("/")
    shop, _, number = rest.partition("/")
    if event.kind != "observation" or kind not in RECORDS or not shop.isdigit():
        return ""
    table, column = RECORDS[kind]
    event_id = await store.scalar(
        select(table.c.event_id).where(
            table.c.seller_id == event.seller_id,
            table.c.connection_id == int(shop),
            table.c[column] == number,
        )
    )
    if event_id is None:
        return ""
    if event_id == event.id:
        return f"What we know of this {kind} is from here."
    return f"What we know of this {kind} is from event {event_id}."
