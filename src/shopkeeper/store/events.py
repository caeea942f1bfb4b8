"""Events as rows: appended once each, taken by lanes, read back for people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import Select, func, literal_column, select

from .columns import micros
from .tables import events
from .vault import Vault


class Arrival(msgspec.Struct, frozen=True, gc=False):
    """Something that came in and is to be kept. ``(seller_id, source, key)`` is what makes it one event."""

    seller_id: int
    topic: str
    kind: str
    name: str
    source: str
    key: str
    subject: str
    body: bytes
    occurred_at: datetime
    received_at: datetime
    connection_id: int | None = None
    read_began_at: datetime | None = None
    state: str = "todo"
    note: str = ""

    def values(self, vault: Vault) -> tuple[Any, ...]:
        """The event's columns in the order of COLUMNS, its body sealed to its seller."""
        received = micros(self.received_at)
        return (
            self.seller_id,
            self.topic,
            self.kind,
            self.name,
            self.source,
            self.key,
            self.connection_id,
            self.subject,
            micros(self.occurred_at),
            received,
            micros(self.read_began_at),
            vault.seal(self.body, owner(self.seller_id)),
            sha256(self.body).hexdigest(),
            self.state,
            self.note,
            0,
            None,
            received if self.state == "done" else None,
        )


COLUMNS = tuple(column.name for column in events.c if column.name != "id")


@dataclass(frozen=True, slots=True)
class Event:
    """A stored event, its body opened."""

    id: int
    seller_id: int
    topic: str
    kind: str
    name: str
    source: str
    connection_id: int | None
    subject: str
    occurred_at: datetime
    received_at: datetime
    read_began_at: datetime | None
    body: bytes
    tries: int


UNWORKED = (events.c.state != literal_column("'done'"), events.c.state == "todo")
"""What waits to be worked. The first condition lets the database use the index of what is not done; it is
written out, for no index is chosen by a value that comes later."""


def owner(seller_id: int) -> str:
    """Whom an event's body belongs to."""
    return f"seller/{seller_id}/event"


def todo(seller_id: int, topics: Sequence[str], now: datetime, most: int) -> Select[Any]:
    """The events a lane has to work, oldest first."""
    return (
        select(events)
        .where(
            events.c.seller_id == seller_id,
            events.c.topic.in_(topics),
            *UNWORKED,
            (events.c.not_before_at.is_(None)) | (events.c.not_before_at <= now),
        )
        .order_by(events.c.id)
        .limit(most)
    )


def whose(now: datetime) -> Select[Any]:
    """Whose work waits: seller, topic and connection, the oldest first."""
    who = (events.c.seller_id, events.c.topic, events.c.connection_id)
    ready = (events.c.not_before_at.is_(None)) | (events.c.not_before_at <= now)
    return select(*who).where(*UNWORKED, ready).group_by(*who).order_by(func.min(events.c.id))


def opened(row: Any, vault: Vault) -> Event:
    """A row as an event."""
    body = vault.open(row.body_sealed, owner(row.seller_id)) if row.body_sealed is not None else b""
    return Event(
        row.id,
        row.seller_id,
        row.topic,
        row.kind,
        row.name,
        row.source,
        row.connection_id,
        row.subject,
        row.occurred_at,
        row.received_at,
        row.read_began_at,
        body,
        row.tries,
    )
