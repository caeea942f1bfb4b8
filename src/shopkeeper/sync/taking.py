"""What a lane takes in hand, and how it puts down what cannot be worked now."""

import asyncio
from collections.abc import Coroutine, Iterable, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import update

from ..core.changes import Changes, Finding
from ..errors import NeedsPerson, ShopkeeperError, TryLater
from ..store.commit import Ended
from ..store.events import Event, opened, todo
from ..store.leases import Fence, hold
from ..store.tables import connections
from .hub import Hub

MOST_AT_ONCE = 2000
TRIES_MOST = 12
WAIT_SECONDS = (1, 2, 5, 10, 30, 60, 120, 300)


async def take(hub: Hub, fence: Fence, *topics: str) -> list[Event]:
    """The events of the lane's topics that may be worked now, oldest first."""
    most = hub.most.get(fence.lane, MOST_AT_ONCE)
    rows = await hub.store.rows(todo(fence.seller_id, topics, hub.clock.now(), most))
    hub.in_hand[fence.lane] = [row.id for row in rows]
    return [opened(row, hub.vault) for row in rows]


def ended(events: Iterable[Event], note: str = "", state: str = "done") -> list[Ended]:
    """The events as done, with what they led to."""
    return [Ended(event.id, state, note) for event in events]


def put_down(hub: Hub, events: Sequence[Event], error: ShopkeeperError) -> list[Ended]:
    """What becomes of events that could not be worked: tried again later, or parked with the reason."""
    if isinstance(error, TryLater | NeedsPerson):
        return [later(hub, event, error) for event in events]
    return ended(events, str(error), "parked")


def later(hub: Hub, event: Event, error: ShopkeeperError) -> Ended:
    """The event again after a growing wait; parked after many tries, unless a person is needed anyway.

    What waits for a person stays to be done: once the shop is authorised again it is worked by itself.
    """
    if event.tries >= TRIES_MOST and isinstance(error, TryLater):
        return Ended(event.id, "parked", f"tried {event.tries + 1} times: {error}")
    seconds = WAIT_SECONDS[min(event.tries, len(WAIT_SECONDS) - 1)]
    if isinstance(error, NeedsPerson):
        seconds = max(seconds, 60)
    asked = getattr(error, "after", None) or 0
    return Ended(event.id, "todo", str(error), hub.clock.now() + timedelta(seconds=max(seconds, asked)))


async def all_of(works: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Work all of them side by side and wait for each, so that none goes on after the lane is let go."""
    for outcome in await asyncio.gather(*works, return_exceptions=True):
        if outcome is not None:
            raise outcome


async def needs_person(hub: Hub, fence: Fence, connection_id: int, error: NeedsPerson) -> None:
    """Show that a connection waits for a person; nothing is sent to it meanwhile."""
    connection = await hub.connection(connection_id, fence.seller_id)
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await writing.execute(
            update(connections).where(connections.c.id == connection_id).values(state="needs_person")
        )
    await hub.commit(fence, Changes(found=(unauthorised(connection_id, connection.name, error),)))


def unauthorised(connection_id: int, name: str, error: Exception | str) -> Finding:
    """The finding that a shop has to be authorised again."""
    return Finding(
        "unauthorised",
        f"connection/{connection_id}",
        "bad",
        f"{name} must be authorised again",
        f"Orders and stock stand still until then: {error}",
        "/connections",
    )
