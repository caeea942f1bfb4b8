"""The hub of a replay: on a port of its own, connected to the sandbox's shop, its stock counted."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from ..errors import NeedsPerson
from ..settings import Settings
from ..store.events import UNWORKED
from ..store.tables import connections, events, listings
from ..sync.consent import exchange
from ..sync.hub import Hub
from ..sync.lanes import Lanes
from ..sync.start import alone, open_hub
from ..tiktok.limits import Limits
from ..web.serve import listen, serving, working
from .clock import FollowingClock

HOST = "127.0.0.1"
KEY = "replay"
"""No secret: it seals the tokens of a sandbox, and lets anybody look at a replayed database afterwards."""
POLL_SECONDS, LEVELS_SECONDS = 86400.0, 30 * 86400.0
"""Business time: each day a shop is asked what webhooks missed, each month its stock is read back."""
REST_SECONDS, LOOK_SECONDS = 300.0, 0.02


@dataclass(slots=True)
class Follower:
    """A hub whose clock follows the sandbox's."""

    hub: Hub
    clock: FollowingClock
    address: str
    seller_id: int = 1

    async def connect(self, code: str, skus: int) -> None:
        """Take the shop's consent, and read all that it sells."""
        await exchange(self.hub, self.seller_id, 1, code)
        await self.until(lambda: self._knows(skus), "the catalogue is read")
        await self.rested()

    async def count(self, units: dict[str, int]) -> None:
        """Say how many units there are."""
        lines = [{"sku": sku, "quantity": number} for sku, number in units.items()]
        body = {"lines": lines, "by": "the replay"}
        event_id = await self.hub.command(self.seller_id, "stock", "count", body, by="replay")
        state, note = await self.hub.done(event_id, REST_SECONDS)
        if state != "done":
            raise NeedsPerson(f"the count did not work: {note or state}")
        await self.rested()

    async def follow(self, now: datetime) -> None:
        """It is later now."""
        self.clock.at = now
        self.hub.woken.set()

    async def backlog(self) -> int:
        """How many events wait to be worked."""
        query = select(func.count()).select_from(events).where(*UNWORKED)
        return int(await self.hub.store.scalar(query))

    async def rested(self) -> None:
        """Wait until there is nothing to do."""
        await self.until(self._rests, "the hub rests")

    async def calls(self) -> int:
        """How many calls of the Open API it has made."""
        return int((await self.hub.shops.app(1)).requests)

    async def until(self, true: Any, what: str) -> None:
        """Wait until something is so. Raises NeedsPerson when it takes too long."""
        deadline = asyncio.get_running_loop().time() + REST_SECONDS
        while not await true():
            if asyncio.get_running_loop().time() > deadline:
                raise NeedsPerson(f"after {REST_SECONDS:.0f} seconds it is still not so that {what}")
            await asyncio.sleep(LOOK_SECONDS)

    async def _rests(self) -> bool:
        return not await Lanes(self.hub).due()

    async def _knows(self, skus: int) -> bool:
        return bool(await self.hub.store.scalar(select(func.count()).select_from(listings)) >= skus)


@asynccontextmanager
async def follower(database_url: str, said: dict[str, Any], now: datetime) -> AsyncIterator[Follower]:
    """A hub at work on an empty database. Raises NeedsPerson where the database is in use."""
    listener = listen(HOST, 0)
    address = f"http://{HOST}:{listener.getsockname()[1]}"
    clock = FollowingClock(now)
    chosen = settings(database_url, said, address)
    async with AsyncExitStack() as stack:
        stack.enter_context(alone(chosen))
        hub = await stack.enter_async_context(open_hub(chosen, clock))
        await check_empty(hub)
        # Seconds of the replay are days of trade: limits by the second would mean nothing.
        hub.shops.patience = {"limits": Limits(float("inf"))}
        await stack.enter_async_context(working(hub))
        await stack.enter_async_context(serving(hub, listener))
        yield Follower(hub, clock, address)


def settings(database_url: str, said: dict[str, Any], address: str) -> Settings:
    """The hub's own settings; those of the environment do not count, so that it never meets a real shop."""
    return Settings(
        database_url=database_url,
        secret_key=KEY,
        public_url=address,
        seller_name="Replay",
        poll_seconds=POLL_SECONDS,
        levels_seconds=LEVELS_SECONDS,
        tiktok_app_key=said["app_key"],
        tiktok_app_secret=said["app_secret"],
        tiktok_service_id=said["apps"][0]["service_id"],
        tiktok_base_url=said["base_url"],
        tiktok_auth_url=said["auth_url"],
    )


async def check_empty(hub: Hub) -> None:
    """A replay must not be mixed with anything else."""
    if await hub.store.scalar(select(func.count()).select_from(connections)):
        place = hub.store.url.render_as_string(hide_password=True)
        raise NeedsPerson(f"{place} holds shops already. Give an empty database with --database.")
