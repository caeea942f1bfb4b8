"""Lanes: the one place at a time where a seller's topic, or a connection's pushes and polls, are worked."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Select, and_, or_, select

from ..core.changes import Changes
from ..errors import ShopkeeperError
from ..store.commit import Ended
from ..store.events import whose
from ..store.leases import Fence, LaneLost
from ..store.tables import connections, dirty_skus, pushes
from . import aftersales, catalogue, money, offers, orders, parcels, polls
from . import connections as connections_work
from . import pushes as pushes_work
from .hub import Hub

log = structlog.get_logger()

SWEEP_SECONDS = 1.0
PAUSE_SECONDS = 0.2
ORPHANED = timedelta(seconds=5)
TOPIC_LANES = {
    "orders": "orders",
    "stock": "orders",
    "catalogue": "catalogue",
    "connections": "connections",
    "parcels": "parcels",
    "aftersales": "aftersales",
    "money": "money",
}

BY_SELLER: dict[str, Callable[[Hub, Fence], Awaitable[bool]]] = {
    "orders": orders.work,
    "catalogue": catalogue.work,
    "stock": offers.work,
    "connections": connections_work.work,
    "parcels": parcels.work,
    "aftersales": aftersales.work,
    "money": money.work,
}
BY_CONNECTION: dict[str, Callable[[Hub, Fence, int], Awaitable[bool]]] = {
    "pushes": pushes_work.work,
    "polls": polls.work,
}


def to_send(now: datetime) -> Select[Any]:
    """Connections to which something is to be sent now, or whose answer never came."""
    ready = or_(pushes.c.not_before_at.is_(None), pushes.c.not_before_at <= now)
    may_send = and_(connections.c.mode == "live", connections.c.state == "active")
    sending = select(connections.c.id, connections.c.seller_id).where(
        pushes.c.connection_id == connections.c.id,
        or_(
            and_(pushes.c.state == "wanted", ready, may_send),
            and_(pushes.c.state == "sent", pushes.c.updated_at <= now - ORPHANED),
        ),
    )
    return sending.distinct()


class Lanes:
    """Works every lane that has something to do, each by one holder at a time."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._working: dict[str, asyncio.Task[None]] = {}
        self._resting: dict[str, float] = {}

    async def run(self) -> None:
        """Work until cancelled, woken by what comes in, and by a sweep in case a wake-up was missed."""
        try:
            while True:
                for name, seller_id in await self._safely_due():
                    if name not in self._working and self._resting.get(name, 0) <= time.monotonic():
                        self._begin(name, seller_id)
                try:
                    await asyncio.wait_for(self._hub.woken.wait(), SWEEP_SECONDS)
                    await asyncio.sleep(0.01)
                except TimeoutError:
                    pass
                self._hub.woken.clear()
        finally:
            await self._stop()

    async def step(self) -> bool:
        """Work every lane that is due, once, one after the other. Answers whether any did something."""
        did = False
        for name, seller_id in await self.due():
            fence = await self._hub.leases.take(name, seller_id, self._hub.clock.wall())
            if fence is not None:
                did = await self._round(fence) or did
                await self._hub.leases.release(fence)
        return did

    async def due(self) -> list[tuple[str, int]]:
        """The lanes that have something to do, with their sellers."""
        now = self._hub.clock.now()
        found: dict[str, int] = {}
        dirty = select(dirty_skus.c.seller_id).distinct()
        waiting, moved, sending, turns = await self._hub.store.several(
            whose(now), dirty, to_send(now), polls.last_turns()
        )
        for row in waiting:
            lane = TOPIC_LANES.get(row.topic)
            found[f"{lane}/{row.seller_id}" if lane else f"pushes/{row.connection_id}"] = row.seller_id
        for row in moved:
            found[f"stock/{row.seller_id}"] = row.seller_id
        for row in sending:
            found[f"pushes/{row.id}"] = row.seller_id
        found |= {f"polls/{one}": seller_id for one, seller_id in polls.due(self._hub, turns)}
        return list(found.items())

    async def _safely_due(self) -> Iterable[tuple[str, int]]:
        try:
            return await self.due()
        except (ShopkeeperError, OSError) as error:
            log.warning("the database cannot be read; trying again", error=str(error))
            return ()

    def _begin(self, name: str, seller_id: int) -> None:
        task = asyncio.create_task(self._work(name, seller_id), name=name)
        self._working[name] = task

        def ended(_: asyncio.Task[None]) -> None:
            self._working.pop(name, None)
            if self._resting.get(name, 0) <= time.monotonic():
                self._hub.woken.set()

        task.add_done_callback(ended)

    async def _work(self, name: str, seller_id: int) -> None:
        """Hold one lane and work it until it has nothing left to do."""
        self._resting.pop(name, None)
        try:
            fence = await self._hub.leases.take(name, seller_id, self._hub.clock.wall())
            if fence is None:
                self._resting[name] = time.monotonic() + SWEEP_SECONDS
                return
            renewing = asyncio.create_task(self._renew(fence))
            try:
                while await self._paced(fence):
                    pass
            finally:
                renewing.cancel()
                await self._hub.leases.release(fence)
        except LaneLost:
            log.info("lane taken over", lane=name)
        except (ShopkeeperError, OSError) as error:
            log.warning("lane rests", lane=name, error=str(error))
            self._resting[name] = time.monotonic() + SWEEP_SECONDS

    async def _paced(self, fence: Fence) -> bool:
        """One round; rounds that read are far enough apart for hints to gather into batches."""
        began = time.monotonic()
        more = await self._round(fence)
        if more and fence.lane.startswith("orders/"):
            await asyncio.sleep(max(0.0, PAUSE_SECONDS - (time.monotonic() - began)))
        return more

    async def _round(self, fence: Fence) -> bool:
        kind, _, number = fence.lane.partition("/")
        try:
            if kind in BY_SELLER:
                did = await BY_SELLER[kind](self._hub, fence)
            else:
                did = await BY_CONNECTION[kind](self._hub, fence, int(number))
        except (ShopkeeperError, OSError):
            raise
        except Exception as bug:  # a bug of ours: what it met is set aside, the rest goes on
            log.exception("a bug met a lane", lane=fence.lane)
            return await self._set_aside(fence, bug)
        if not did:
            self._hub.most.pop(fence.lane, None)
        return did

    async def _set_aside(self, fence: Fence, bug: Exception) -> bool:
        """Work one event at a time until the one that meets the bug is found, then park it."""
        in_hand = self._hub.in_hand.get(fence.lane, [])
        if not in_hand:
            self._resting[fence.lane] = time.monotonic() + 5
            return False
        if self._hub.most.get(fence.lane) != 1:
            self._hub.most[fence.lane] = 1
            return True
        note = f"a bug: {type(bug).__name__}: {bug}"
        await self._hub.commit(fence, Changes(), [Ended(one, "parked", note) for one in in_hand])
        return True

    async def _renew(self, fence: Fence) -> None:
        while True:
            await asyncio.sleep(self._hub.leases.lease_seconds / 3)
            try:
                await self._hub.leases.renew(fence, self._hub.clock.wall())
            except (ShopkeeperError, OSError) as error:
                log.warning("lane not renewed", lane=fence.lane, error=str(error))

    async def _stop(self) -> None:
        for task in list(self._working.values()):
            task.cancel()
        await asyncio.gather(*self._working.values(), return_exceptions=True)
