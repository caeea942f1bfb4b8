"""The status tells how fast each shop may be called, and what is left of the day."""

from collections.abc import AsyncIterator

import pytest

from shopkeeper.commands.status import numbers
from shopkeeper.tiktok.limits import Limits
from shopkeeper.tiktok.limits.day import DailyBudget
from tests.sync.world import World, world


@pytest.fixture
async def shops(tmp_path) -> AsyncIterator[World]:
    """Both shops connected, with a budget of 1,000 calls a day."""
    async with world(f"sqlite:///{tmp_path}/hub.db") as made:
        made.hub.shops.patience = {
            "limits": Limits(5000.0, daily=DailyBudget.preset(), wall=lambda: made.clock.at.timestamp()),
            "jitter": lambda: 0.0,
        }
        await made.connect()
        yield made


async def test_what_is_left_of_a_shops_limits_is_told(shops: World) -> None:
    told = {row["what"]: row["number"] for row in await numbers(shops.hub)}
    name = (await shops.connections())[0].name
    assert told["shops connected"] == 2
    assert 900 < told[f"calls left today to {name}: order.GetOrderList.202309"] < 1000

    assert told[f"calls a second to {name} (at most 5000)"] >= 10

    for one in shops.hub.shops.patience["limits"].limiters():
        one.refused(60)
    before = told[f"calls a second to {name} (at most 5000)"]
    told = {row["what"]: row["number"] for row in await numbers(shops.hub)}
    assert told[f"calls a second to {name} (at most 5000)"] == pytest.approx(before / 2, abs=1)
    assert told[f"seconds in which {name} is left in peace"] == 60
