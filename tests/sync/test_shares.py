"""Several hubs on one database part the calls of a shop, and together never pass its ceiling."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.settings import Settings
from shopkeeper.store.database import Store
from shopkeeper.store.migrate import migrate
from shopkeeper.store.shares import Claim, Shares, divided
from shopkeeper.sync.clock import WallClock
from shopkeeper.sync.hub import Hub
from shopkeeper.sync.shares import LEAST, SharedCalls
from shopkeeper.tiktok.limits import Limits
from shopkeeper.tiktok.limits.day import DailyBudget

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 1, tzinfo=UTC)
SHIP = "fulfillment.ShipPackage.202309"


@pytest.fixture(params=["sqlite", "postgres"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An up-to-date database of each kind."""
    is_sqlite = request.param == "sqlite"
    opened = Store(f"sqlite:///{tmp_path}/hub.db" if is_sqlite else request.getfixturevalue("postgres_url"))
    await migrate(opened)
    yield opened
    await opened.close()


@given(st.integers(1, 60), st.dictionaries(st.text("abcd", min_size=1), st.integers(0, 100), min_size=1))
def test_all_is_given_and_whoever_wants_little_gets_it(ceiling: int, wanted: dict[str, int]) -> None:
    shares = divided(ceiling, wanted)
    fair = ceiling // len(wanted)
    assert sum(shares.values()) == ceiling
    assert all(shares[one] >= min(fair, max(n, 1)) for one, n in wanted.items())


async def test_a_share_grows_only_once_another_has_shrunk(store: Store) -> None:
    first, second = Shares(store, "first", 50), Shares(store, "second", 50)

    async def claim(shares: Shares, wanted: int, held: int, seconds: float = 0) -> int:
        granted = await shares.claim([Claim("shop", wanted, held)], NOW + timedelta(seconds=seconds))
        return granted["shop"].share

    assert await claim(first, 60, 0) == 50
    assert await claim(second, 60, 0) == 0
    assert await claim(first, 60, 50, 0.5) == 25  # and what it called before still counts
    assert await claim(second, 60, 0, 0.6) == 0
    assert await claim(first, 60, 25, 2) == 25
    assert await claim(second, 60, 0, 2.1) == 25
    assert await claim(second, 60, 25, 8) == 50  # the first one is gone
    await second.release()
    assert await claim(first, 10, 0, 8) == 50


async def test_what_one_hub_is_told_and_uses_the_others_know(store: Store) -> None:
    first, second = Shares(store, "first", 50), Shares(store, "second", 50)
    closed = NOW + timedelta(seconds=30)
    await first.claim([Claim("shop", 1, 0, closed, MIDNIGHT, {SHIP: 7})], NOW)
    granted = await second.claim([Claim("shop", 1, 0, None, MIDNIGHT, {SHIP: 2})], NOW)
    assert granted["shop"].closed_until_at == closed
    assert granted["shop"].used == {SHIP: 9}
    next_day = await second.claim([Claim("shop", 1, 0, None, MIDNIGHT + timedelta(days=1), {SHIP: 1})], NOW)
    assert next_day["shop"].used == {SHIP: 1}


async def test_two_hubs_agree_on_the_pace_and_on_the_calls_of_the_day(store: Store) -> None:
    hubs = [hub_of(store) for _ in range(2)]
    sharing = [SharedCalls(hub) for hub in hubs]
    limits: list[Limits] = [hub.shops.patience["limits"] for hub in hubs]
    for one, calls in zip(limits, (3, 1), strict=True):
        one.of("C", "key").count_too({SHIP: calls})
        assert one.of("C", "key").ceiling == LEAST
    for _ in range(20):
        for one in sharing:
            await one.turn()
        ceilings = [one.of("C", "key").ceiling for one in limits]
        assert sum(ceilings) <= 50 + LEAST
        if ceilings == [25, 25]:
            break
        await asyncio.sleep(0.2)
    assert ceilings == [25, 25]
    assert [one.of("C", "key").today()[0].used for one in limits] == [4, 4]
    limits[0].of("C", "key").refused(20)
    for one in sharing:
        await one.turn()
    assert limits[1].of("C", "key").now().closed_seconds > 15
    sharing[1].idle_seconds = 0.0
    await sharing[1].turn()
    assert limits[1].of("C", "key").ceiling == LEAST  # it leaves the shop to the other
    for hub in hubs:
        await hub.close()


def hub_of(store: Store) -> Hub:
    """A hub whose limits are its own, as with PostgreSQL."""
    settings = Settings(database_url=store.url.render_as_string(hide_password=False), secret_key="a key")
    hub = Hub(store, settings, WallClock())
    hub.shops.patience = {"limits": Limits(50, daily=DailyBudget.preset())}
    return hub
