"""Events as rows: appended once each, taken by lanes, read back for people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncConnection

from .tables import events
from .upsert import insert_new
from .vault import Vault


@dataclass(frozen=True, slots=True)
class Arrival:
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

    def row(self, vault: Vault) -> dict[str, Any]:
        """The event's row, its body sealed to its seller."""
        return {
            "seller_id": self.seller_id,
            "topic": self.topic,
            "kind": self.kind,
            "name": self.name,
            "source": self.source,
            "key": self.key,
            "connection_id": self.connection_id,
            "subject": self.subject,
            "occurred_at": self.occurred_at,
            "received_at": self.received_at,
            "read_began_at": self.read_began_at,
            "body_sealed": vault.seal(self.body, owner(self.seller_id)),
            "digest": sha256(self.body).hexdigest(),
            "state": self.state,
            "note": self.note,
            "tries": 0,
            "not_before_at": None,
            "done_at": self.received_at if self.state == "done" else None,
        }


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


def owner(seller_id: int) -> str:
    """Whom an event's body belongs to."""
    return f"seller/{seller_id}/event"


async def append(connection: AsyncConnection, rows: Sequence[dict[str, Any]]) -> None:
    """Keep events that are not kept yet; the same thing seen twice is one event."""
    await connection.execute(insert_new(connection, events), rows)


def todo(seller_id: int, topics: Sequence[str], now: datetime, most: int) -> Select[Any]:
    """The events a lane has to work, oldest first."""
    return (
        select(events)
        .where(
            events.c.seller_id == seller_id,
            events.c.topic.in_(topics),
            events.c.state == "todo",
            (events.c.not_before_at.is_(None)) | (events.c.not_before_at <= now),
        )
        .order_by(events.c.id)
        .limit(most)
    )


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
