"""What the body of a person's command names: its shop, and the entries of a batch."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row

from ..errors import Rejected
from ..store.events import Event
from ..store.leases import Fence
from .hub import Hub


def body_of(event: Event) -> dict[str, Any]:
    """The body of a command. Raises Rejected where it is no JSON object."""
    body = json.loads(event.body or b"null")
    if not isinstance(body, dict):
        raise Rejected(f"the command {event.topic}/{event.name} has no body")
    return body


def entries_of(event: Event, name: str) -> list[Mapping[str, Any]]:
    """The entries of a batch. Raises Rejected where there are none."""
    entries = body_of(event).get(name)
    if not isinstance(entries, list) or not entries or not all(isinstance(one, dict) for one in entries):
        raise Rejected(f"a command to ship names its {name}, each with connection_id and order_id")
    return entries


async def shop_named(hub: Hub, fence: Fence, body: Mapping[str, Any]) -> Row[Any]:
    """The seller's shop that a body names by its connection. Raises Rejected where there is none such."""
    rows = await hub.shops.rows(fence.seller_id)
    connection_id = body.get("connection_id")
    connection = rows.get(connection_id) if isinstance(connection_id, int) else None
    if connection is None:
        raise Rejected(f"there is no shop {connection_id!r}")
    return connection
