"""Answers of a channel as observations: kept raw through the door, then given back as events."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, select

from ..channels.channel import Raw
from ..errors import Rejected
from ..store import load
from ..store.events import Arrival, Event, opened
from ..store.tables import events
from .hub import Hub


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing as a channel answered it; ``version`` is its time of change there, or of the read."""

    topic: str
    name: str
    subject: str
    version: str
    raw: Raw


async def observe(hub: Hub, connection: Row[Any], answers: Sequence[Answer], began: datetime) -> list[Event]:
    """Keep each answer as it came, and give them back as events; the same answer twice is one event."""
    arrivals = [arrival(hub, connection, answer, began) for answer in answers]
    await hub.door.keep(*arrivals)
    found = []
    for keys in load.parts([one.key for one in arrivals]):
        query = select(events).where(
            events.c.seller_id == connection.seller_id,
            events.c.source == f"read/{connection.id}",
            events.c.key.in_(keys),
        )
        found += [opened(row, hub.vault) for row in await hub.store.rows(query)]
    return found


def arrival(hub: Hub, connection: Row[Any], answer: Answer, began: datetime) -> Arrival:
    """An answer as an arrival of its own."""
    body = written(answer.raw)
    return Arrival(
        seller_id=connection.seller_id,
        topic=answer.topic,
        kind="observation",
        name=answer.name,
        source=f"read/{connection.id}",
        key=f"{answer.subject}/{answer.version}/{sha256(body).hexdigest()[:16]}",
        subject=answer.subject,
        body=body,
        occurred_at=began,
        received_at=hub.clock.now(),
        connection_id=connection.id,
        read_began_at=began,
    )


def written(raw: Raw) -> bytes:
    """An answer as it is kept."""
    return json.dumps(raw, ensure_ascii=False, sort_keys=True).encode()


def json_object(event: Event) -> dict[str, Any]:
    """The body of an event as a JSON object. Raises Rejected where it is none."""
    try:
        raw = json.loads(event.body)
    except ValueError as error:
        raise Rejected(f"this is not JSON: {error}") from None
    if not isinstance(raw, dict):
        raise Rejected("this is not a JSON object")
    return raw
