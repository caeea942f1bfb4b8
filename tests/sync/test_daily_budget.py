"""Where calls are scarce, orders are read together, background work stops first, and stock is still sent."""

import math
import random
from datetime import UTC, datetime, timedelta

import pytest

from shopkeeper.tiktok.limits import Limits
from shopkeeper.tiktok.limits.day import DailyBudget

from .world import US, World

MIDNIGHT = datetime(2026, 11, 25, tzinfo=UTC)
MOVES = ("AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED")


def budgeted(world: World, calls: int) -> Limits:
    """Give the hub a daily budget, as SHOPKEEPER_DAILY_CALLS does."""
    limits = Limits(math.inf, daily=DailyBudget(calls), wall=lambda: world.clock.at.timestamp())
    world.hub.settings = world.hub.settings.model_copy(update={"daily_calls": calls})
    world.hub.shops.patience = {"limits": limits, "jitter": lambda: 0.0}
    return limits


def used(limits: Limits) -> dict[str, int]:
    """The day's calls of the busiest shop by operation."""
    found: dict[str, int] = {}
    for shop in limits.now().shops:
        for one in shop.today:
            found[one.operation] = max(found.get(one.operation, 0), one.used)
    return found


async def trade(world: World, orders: int, hours: float, steps: float = 290.0) -> list[str]:
    """Buyers at any moment, each order moving on through its life; the hub hears of each change at once."""
    chance, began = random.Random(7), world.clock.at
    placed = [began + timedelta(hours=chance.uniform(0, hours)) for _ in range(orders)]
    pace = timedelta(hours=hours / 6)
    happenings = [(at + n * pace, n, nth) for nth, at in enumerate(placed) for n in range(len(MOVES) + 1)]
    made: dict[int, str] = {}
    for at, step, nth in sorted(one for one in happenings if one[0] <= began + timedelta(hours=hours)):
        while at - world.clock.at > timedelta(seconds=steps):
            world.clock.advance(steps)
            await world.settle()
        world.clock.set(max(at, world.clock.at))
        if step == 0:
            made[nth] = world.buy(US, {"TSHIRT-M": 1})
        else:
            world.move(US, made[nth], MOVES[step - 1])
        await world.settle()
    return list(made.values())


@pytest.mark.slow
async def test_more_orders_than_calls_are_served_and_no_operation_runs_ahead_of_the_day(empty: World) -> None:
    """560 orders a day with 350 calls each; a whole day of 500 with 1,000 stands in docs/measurements.md."""
    limits = budgeted(empty, 350)
    await empty.connect()
    empty.clock.set(MIDNIGHT)
    await empty.settle()
    orders = await trade(empty, orders=7, hours=0.3)
    made = used(limits)

    told = len(await empty.events(topic="orders", kind="hint"))
    assert made["order.GetOrderDetail.202507"] < told / 1.5  # what had to wait was read together
    assert made.pop("product.UpdateInventory.202309") <= len(orders)  # never held back
    assert max(made.values()) <= 350 * (0.05 + 0.60 * 0.3 / 24) + 1

    for _ in range(4):
        empty.clock.advance(300)
        await empty.settle()
    there = {one: await empty.status(one) for one in orders}
    assert there == {one: empty.sandbox.state.orders[one].status for one in orders}
    assert await empty.events(state="parked") == []


async def test_with_a_budget_shops_are_polled_less_often(empty: World) -> None:
    limits = budgeted(empty, 1000)
    await empty.connect()
    before = used(limits)["order.GetOrderList.202309"]
    for _ in range(10):
        empty.clock.advance(60)
        await empty.settle()
    assert used(limits)["order.GetOrderList.202309"] - before == 2


async def test_background_work_stops_first_and_stock_is_still_sent(empty: World) -> None:
    limits = budgeted(empty, 20)
    await empty.connect()
    for _ in range(8):
        empty.clock.advance(3 * 3600)
        empty.buy(US, {"TSHIRT-M": 1})
        await empty.settle()
    sent = used(limits)
    assert sent["product.UpdateInventory.202309"] >= 4
    assert max(n for name, n in sent.items() if "finance" in name or "Search" in name) <= 20 * 0.65 + 1
    assert empty.shows(2, "TSHIRT-M") == 92
