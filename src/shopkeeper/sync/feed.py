"""What changed, for pages that keep themselves up to date. It follows the database, whoever wrote to it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TypeAlias

from sqlalchemy import func, select

from ..store.database import Store
from ..store.tables import connections, entries, events, findings, pushes

Topics: TypeAlias = frozenset[str]
LOOK_SECONDS = 1.0
PAUSE_SECONDS = 0.25

# Each look is one small query a topic's table: its newest row and how many rows are open.
LOOKS = {
    ("orders", "parked"): select(func.max(events.c.id)),
    ("parked",): select(func.count()).select_from(events).where(events.c.state != "done"),
    ("stock",): select(func.max(entries.c.id)),
    ("findings",): select(func.count(), func.max(findings.c.since_at)),
    ("pushes", "stock"): select(func.count()).select_from(pushes).where(pushes.c.state != "settled"),
    ("connections",): select(func.count(), func.min(connections.c.mode), func.min(connections.c.state)),
}


class Feed:
    """Tells subscribers which topics changed; looks at the database only while somebody listens."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._listeners: set[asyncio.Queue[Topics]] = set()
        self._touched = asyncio.Event()
        self._looking: asyncio.Task[None] | None = None
        self._closed = False

    def touch(self) -> None:
        """Something was written here just now: look soon."""
        self._touched.set()

    @asynccontextmanager
    async def subscribe(self) -> AsyncIterator[asyncio.Queue[Topics]]:
        """A queue of sets of topics that changed; an empty set says that the hub is stopping."""
        queue: asyncio.Queue[Topics] = asyncio.Queue()
        self._listeners.add(queue)
        if self._closed:
            queue.put_nowait(frozenset())
        elif self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())
        try:
            yield queue
        finally:
            self._listeners.discard(queue)

    def close(self) -> None:
        """Let every listener go."""
        self._closed = True
        if self._looking is not None:
            self._looking.cancel()
        for queue in self._listeners:
            queue.put_nowait(frozenset())

    async def _look(self) -> None:
        before = await self._state()
        while self._listeners:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._touched.wait(), LOOK_SECONDS)
            await asyncio.sleep(PAUSE_SECONDS)
            self._touched.clear()
            now = await self._state()
            changed = frozenset(t for topics in LOOKS if now[topics] != before[topics] for t in topics)
            before = now
            if changed:
                for queue in self._listeners:
                    queue.put_nowait(changed)

    async def _state(self) -> dict[tuple[str, ...], tuple[object, ...]]:
        state: dict[tuple[str, ...], tuple[object, ...]] = {}
        async with self._store.reading() as connection:
            for topics, look in LOOKS.items():
                state[topics] = tuple((await connection.execute(look)).one())
        return state
