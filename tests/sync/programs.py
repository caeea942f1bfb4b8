"""Real programs for the tests of kills and pauses: a sandbox behind a port, and workers."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
from sqlalchemy import text

from shopkeeper.store.database import Store

WORKER = Path(__file__).with_name("worker.py")


@dataclass
class Platform:
    """A sandbox as a program of its own."""

    greeting: dict[str, Any]
    http: httpx2.AsyncClient

    async def say(self, path: str, **fields: Any) -> dict[str, Any]:
        """Steer it."""
        answer = await self.http.post(f"{self.greeting['base_url']}/_sandbox/{path}", json=fields)
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found

    async def buy(self, shop: int, sku: str, quantity: int = 1) -> str:
        """A buyer orders in the first (0) or second (1) shop."""
        shop_id = self.greeting["shops"][shop]["id"]
        lines = [{"seller_sku": sku, "quantity": quantity}]
        return str((await self.say("orders", shop_id=shop_id, lines=lines))["order_id"])

    async def units(self) -> dict[str, list[dict[str, int]]]:
        """For each SKU what each shop has: available, committed, sold."""
        state = (await self.http.get(f"{self.greeting['base_url']}/_sandbox/state")).json()
        found: dict[str, list[dict[str, int]]] = {}
        for shop in state["shops"]:
            for sku in (one for product in shop["products"] for one in product["skus"]):
                found.setdefault(sku["seller_sku"], []).append(sku)
        return found


@asynccontextmanager
async def program(*arguments: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """A Python program; killed at the end if it still runs."""
    started = await asyncio.create_subprocess_exec(
        sys.executable,
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        limit=2**20,
    )
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.communicate()


@asynccontextmanager
async def platform(webhook_url: str = "") -> AsyncIterator[Platform]:
    """A sandbox with two shops, three SKUs of 100 units each, and no buyers but the test's."""
    where = ("-m", "shopkeeper.sandbox", "--port", "0", "--scenario", "empty", "--webhook-url", webhook_url)
    async with program(*where) as started, httpx2.AsyncClient(trust_env=False, timeout=30) as http:
        assert started.stdout is not None
        yield Platform(json.loads(await started.stdout.readline()), http)


@asynccontextmanager
async def worker(url: str, of: Platform, task: str = "work") -> AsyncIterator[asyncio.subprocess.Process]:
    """A hub as a program: ``connect``, ``work``, or a port for the door as well."""
    async with program(str(WORKER), url, json.dumps(of.greeting), task) as started:
        assert started.stdout is not None
        if task != "connect":
            await asyncio.wait_for(started.stdout.readuntil(b"working\n"), 30)
        yield started


async def connected(url: str, of: Platform) -> None:
    """Let a hub connect both shops and count them."""
    async with worker(url, of, "connect") as started:
        assert await asyncio.wait_for(started.wait(), 60) == 0


async def until(true: Callable[[], Awaitable[bool]], seconds: float = 30) -> bool:
    """Whether something comes true in time."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not await true():
        if asyncio.get_running_loop().time() > deadline:
            return False
        await asyncio.sleep(0.1)
    return True


@asynccontextmanager
async def database(url: str) -> AsyncIterator[Store]:
    """The database, to be looked at from outside."""
    store = Store(url)
    try:
        yield store
    finally:
        await store.close()


async def number(store: Store, query: str) -> int:
    """The one number that a query answers."""
    return int(await store.scalar(text(query)) or 0)
