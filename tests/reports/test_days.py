"""A sale belongs to the day that it is where the shop is, also on the days that have 23 or 25 hours."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from shopkeeper.reports import Period, reports, run
from tests.sync.world import GB, US, World, world

from .again import wrong_sums


@pytest.fixture
async def shops(tmp_path: Path) -> AsyncIterator[World]:
    """The two shops, on the last day of October: Los Angeles and London."""
    async with world(f"sqlite:///{tmp_path}/hub.db") as made:
        made.clock.set(datetime(2026, 10, 31, 12, tzinfo=UTC))
        await made.connect()
        yield made


async def orders_by_day(shops: World, shop: int) -> dict[str, int]:
    period = Period(1, (shop,), date(2026, 10, 1), date(2027, 4, 30), shops.clock.now())
    return {row["day"]: row["orders"] for row in await run(shops.hub.store, reports()["gmv_by_day"], period)}


async def sell(shops: World, shop: int, *moments: str) -> None:
    """Somebody buys a mug at each of these times."""
    for moment in moments:
        shops.clock.set(datetime.fromisoformat(moment))
        shops.buy(shop, {"MUG": 1})
        await shops.settle()


async def test_a_day_of_25_hours_begins_and_ends_at_the_shops_own_midnight(shops: World) -> None:
    edges = ("2026-11-01T06:59:59Z", "2026-11-01T07:00:00Z", "2026-11-02T07:59:59Z", "2026-11-02T08:00:00Z")
    await sell(shops, US, *edges)

    assert await orders_by_day(shops, US) == {"2026-10-31": 1, "2026-11-01": 2, "2026-11-02": 1}
    assert await wrong_sums(shops.hub.store) == []


async def test_the_same_moment_is_another_day_in_another_shop(shops: World) -> None:
    for shop in (US, GB):
        await sell(shops, shop, "2026-11-05T00:30:00Z")

    assert await orders_by_day(shops, US) == {"2026-11-04": 1}
    assert await orders_by_day(shops, GB) == {"2026-11-05": 1}


async def test_a_day_of_23_hours_loses_no_sale(shops: World) -> None:
    edges = ("2027-03-14T07:59:59Z", "2027-03-14T08:00:00Z", "2027-03-15T06:59:59Z", "2027-03-15T07:00:00Z")
    await sell(shops, US, *edges)

    assert await orders_by_day(shops, US) == {"2027-03-13": 1, "2027-03-14": 2, "2027-03-15": 1}
