"""Twenty real kills of a real worker under a stream of webhooks: nothing lost or doubled."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from shopkeeper.store.database import Store
from tests.postgres import free_port

from .programs import Platform, connected, database, number, platform, until, worker

KILLS = 20
RESERVED = (
    "SELECT count(*) FROM (SELECT cause, sum(quantity) AS units FROM entries "
    "WHERE account = 'stock/reserved' GROUP BY cause HAVING sum(quantity) = 1) AS once"
)
UNBALANCED = (
    "SELECT count(*) FROM (SELECT cause FROM entries GROUP BY cause, commodity "
    "HAVING sum(quantity) <> 0) AS wrong"
)
HEARD = "SELECT count(DISTINCT key) FROM events WHERE source = 'webhook/1'"


@asynccontextmanager
async def buyers(shops: Platform) -> AsyncIterator[list[str]]:
    """People who go on buying single units, in both shops, for the length of the block."""
    placed: list[str] = []

    async def go_on() -> None:
        while len(placed) < 150:
            placed.append(await shops.buy(len(placed) % 2, ("MUG", "TSHIRT-M", "TSHIRT-L")[len(placed) % 3]))
            await asyncio.sleep(0.1)

    task = asyncio.create_task(go_on())
    try:
        yield placed
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def acknowledged(shops: Platform) -> int:
    """How many webhooks the sandbox was told to have arrived."""
    answer = await shops.http.get(f"{shops.greeting['base_url']}/_sandbox/webhooks")
    return sum(one["state"] == "delivered" for one in answer.json()["delivered"])


async def at_rest(store: Store, shops: Platform, orders: int) -> bool:
    """Whether every order is known, and both shops show what is left."""
    if await number(store, "SELECT count(*) FROM orders") < orders:
        return False
    for sku, in_shops in (await shops.units()).items():
        left = 100 - sum(one["committed"] + one["sold"] for one in in_shops)
        query = f"SELECT quantity FROM balances WHERE account = 'stock/free' AND commodity = '{sku}'"
        if {one["available"] for one in in_shops} != {left} or await number(store, query) != left:
            return False
    return True


@pytest.mark.slow
async def test_a_worker_killed_again_and_again_loses_and_doubles_nothing(any_url: str) -> None:
    port, chance = free_port(), random.Random(7)
    async with platform(f"http://127.0.0.1:{port}/webhooks/tiktok/1") as shops, database(any_url) as store:
        await connected(any_url, shops)
        async with buyers(shops) as placed:
            for _ in range(KILLS):
                async with worker(any_url, shops, str(port)) as running:
                    await asyncio.sleep(chance.uniform(0.1, 0.6))
                    running.kill()
        told = await acknowledged(shops)
        assert await number(store, HEARD) >= told
        async with worker(any_url, shops, str(port)):
            assert await until(lambda: at_rest(store, shops, len(placed)), 60)

        assert told > 5
        assert await number(store, RESERVED) == len(placed)
        assert await number(store, UNBALANCED) == 0
