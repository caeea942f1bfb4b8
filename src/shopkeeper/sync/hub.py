"""The hub: what every part of it shares."""

import asyncio
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import uuid4

from sqlalchemy import Row, select

from ..channels import platform
from ..channels.channel import Platform
from ..core.changes import Changes
from ..errors import NeedsPerson, Rejected
from ..settings import Settings
from ..store.commit import Ended, commit
from ..store.database import Store
from ..store.events import Arrival, owner
from ..store.leases import Fence, Leases
from ..store.tables import connections, events, findings
from ..store.vault import Vault
from .clock import Clock
from .door import Door
from .feed import Feed
from .limits import limits_of
from .shops import Shops


class Hub:
    """One running hub: its store, its clock, its door, and the shops that it can reach."""

    def __init__(
        self, store: Store, settings: Settings, clock: Clock, transport: Any = None, holder: str = ""
    ) -> None:
        self.store = store
        self.settings = settings
        self.clock = clock
        self.vault = Vault(settings.secret_key)
        self.leases = Leases(store, holder or uuid4().hex)
        self.door = Door(store, self.vault, self.told)
        self.shops = Shops(store, self.vault, clock, transport, {"limits": limits_of(settings, clock)})
        self.feed = Feed(store)
        self.counters: Counter[str] = Counter()
        self.woken = asyncio.Event()
        self.most: dict[str, int] = {}
        self.in_hand: dict[str, list[int]] = {}

    async def close(self) -> None:
        """Write what waits, and let go of everything."""
        self.feed.close()
        await self.door.close()
        await self.shops.close()

    def told(self, seller_id: int, topic: str) -> None:
        """There is work: wake the lanes and the pages."""
        self.woken.set()
        self.feed.touch()

    async def commit(self, fence: Fence, changes: Changes, ended: Iterable[Ended] = ()) -> None:
        """Write what was decided under the lane's fence, and wake the lanes that it concerns."""
        await commit(self.store, fence, changes, ended, now=self.clock.now())
        if changes.dirty:
            self.told(fence.seller_id, "dirty")
        for topic in {look.topic for look in changes.looks}:
            self.told(fence.seller_id, topic)
        if changes.wants:
            self.told(fence.seller_id, "pushes")
        self.feed.touch()

    async def command(
        self,
        seller_id: int,
        topic: str,
        name: str,
        body: Mapping[str, Any],
        *,
        by: str = "web",
        connection_id: int | None = None,
    ) -> int:
        """Keep a person's command; a lane carries it out. Answers the event's id.

        Raises NeedsPerson for a connection that is not this seller's, Rejected where pushes name none.
        """
        if connection_id is not None:
            await self.connection(connection_id, seller_id)
        elif topic == "pushes":
            raise Rejected("a command about pushes must name their connection")
        key = uuid4().hex
        now = self.clock.now()
        raw = json.dumps(body, ensure_ascii=False).encode()
        await self.door.keep(
            Arrival(
                seller_id, topic, "command", name, by, key, f"{topic}/{name}", raw, now, now, connection_id
            )
        )
        found = await self.store.scalar(
            select(events.c.id).where(
                events.c.seller_id == seller_id, events.c.source == by, events.c.key == key
            )
        )
        return int(found)

    async def done(self, event_id: int, timeout_seconds: float = 5.0) -> tuple[str, str]:
        """The state and note of an event, once it is worked or the time is over."""
        deadline = asyncio.get_running_loop().time() + timeout_seconds
        while True:
            row = await self.store.one(select(events.c.state, events.c.note).where(events.c.id == event_id))
            if row is None or row.state != "todo" or asyncio.get_running_loop().time() > deadline:
                return (row.state, row.note) if row else ("gone", "")
            await asyncio.sleep(0.02)

    async def event_body(self, event_id: int, seller_id: int) -> bytes | None:
        """The raw body of an event, opened; None where there is none or it was erased."""
        row = await self.store.one(
            select(events.c.body_sealed).where(events.c.id == event_id, events.c.seller_id == seller_id)
        )
        if row is None or row.body_sealed is None:
            return None
        return self.vault.open(row.body_sealed, owner(seller_id))

    async def connection(self, connection_id: int, seller_id: int) -> Row[Any]:
        """A connection's row. Raises NeedsPerson for one that is not this seller's."""
        row = await self.store.one(
            select(connections).where(connections.c.id == connection_id, connections.c.seller_id == seller_id)
        )
        if row is None:
            raise NeedsPerson(f"there is no connection {connection_id}; connect the shop first")
        return row

    async def shows(self, seller_id: int, *kinds: str) -> bool:
        """Whether the seller has a finding of one of these kinds."""
        query = select(findings.c.subject).where(
            findings.c.seller_id == seller_id, findings.c.kind.in_(kinds)
        )
        return await self.store.one(query) is not None

    def platform(self, connection: Row[Any]) -> Platform:
        """How the connection's channel reads in the hub's words."""
        return platform(connection.channel)
