"""A hub killed at any point: what it had acknowledged is done by the next one, all of it and once."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from sqlalchemy import event

from shopkeeper.errors import TryLater
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.tiktok.transport import AsyncHttpxTransport

from .books import broken
from .world import GB, US, World, world


class Killed(BaseException):
    """The process is no more."""


class Countdown:
    """Kills at the n-th step of a hub: before a statement, before a commit, before or after a call."""

    def __init__(self, steps: int) -> None:
        self.left = steps
        self.happened = False

    def step(self) -> None:
        self.left -= 1
        if self.left <= 0:
            self.happened = True
            raise Killed


class Mortal:
    """A transport that may not live to send, or to hear the answer."""

    def __init__(self, inner: AsyncHttpxTransport, countdown: Countdown) -> None:
        self._inner, self._countdown = inner, countdown

    async def send(self, request: Any) -> Any:
        self._countdown.step()
        answer = await self._inner.send(request)
        self._countdown.step()
        return answer

    async def close(self) -> None:
        await self._inner.close()


@asynccontextmanager
async def doomed(shops: World, countdown: Countdown) -> AsyncIterator[World]:
    """Another hub on the same business that dies when the countdown ends."""
    transport = Mortal(AsyncHttpxTransport(shops.sandbox.asgi), countdown)
    async with shops.again(transport=transport) as mortal:
        engine = mortal.hub.store.engine.sync_engine
        event.listen(engine, "before_cursor_execute", lambda *_: countdown.step())
        event.listen(engine, "commit", lambda _: countdown.step())
        yield mortal
        countdown.left = 10**9


def trade(shops: World) -> None:
    """A morning: sales on both shops, one taken back, one shipped."""
    first = shops.buy(US, {"TSHIRT-M": 2, "MUG": 1})
    second = shops.buy(GB, {"TSHIRT-M": 1})
    shops.buy(GB, {"MUG": 3})
    shops.move(US, first, "CANCELLED")
    shops.move(GB, second, "IN_TRANSIT")


@dataclass
class Morning:
    """A business right before a hub goes to work: its database file and the platform as they stand."""

    file: Path
    platform: bytes
    sandbox: Sandbox

    async def lived(self, steps: int) -> bool:
        """A hub that dies after so many steps, and one that takes over. Answers whether the first died."""
        file = self.file.with_name(f"{steps}.db")
        copyfile(self.file, file)
        self.sandbox.restore(self.platform)
        countdown = Countdown(steps)
        async with world(f"sqlite:///{file}", self.sandbox) as shops:
            async with doomed(shops, countdown) as mortal:
                try:
                    await mortal.settle()
                except (Killed, TryLater):
                    shops.clock.advance(61)
            for seconds in (10, 301):
                shops.clock.advance(seconds)
                await shops.settle()
            assert await broken(shops) == [], f"killed at step {steps}"
        return countdown.happened


@pytest.fixture
async def morning(tmp_path: Path) -> Morning:
    file = tmp_path / "hub.db"
    async with world(f"sqlite:///{file}") as shops:
        await shops.connect()
        trade(shops)
        sandbox, platform = shops.sandbox, shops.sandbox.snapshot()
    return Morning(file, platform, sandbox)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
async def test_a_hub_killed_at_any_step_loses_and_doubles_nothing(morning: Morning, part: int) -> None:
    """Every step there is, a quarter of them in each of four parts."""
    steps = 1 + part
    while await morning.lived(steps):
        steps += 4

    assert steps > 50


@pytest.mark.slow
async def test_a_hub_on_postgresql_killed_now_and_then_loses_and_doubles_nothing(postgres_url: str) -> None:
    died = 0
    async with world(postgres_url) as shops:
        await shops.connect()
        for steps in range(3, 120, 13):
            trade(shops)
            countdown = Countdown(steps)
            async with doomed(shops, countdown) as mortal:
                try:
                    await mortal.settle()
                except (Killed, TryLater):
                    died += 1
            shops.clock.advance(61)
            await shops.rest()
            assert await broken(shops) == [], f"killed at step {steps}"

    assert died > 5
