"""``shopkeeper bench apply``: orders a second from webhook to commit, and what that costs in API calls.

A real sandbox over HTTP, a real hub, and a burst of signed webhooks; the clock stops when every order
is recorded and its units are booked.
"""

import asyncio
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Annotated, Any

import httpx2
import uvloop
from cyclopts import Parameter
from rich.console import Console
from rich.progress import Progress
from sqlalchemy import func, select

from ..errors import NeedsPerson
from ..settings import Settings
from ..store.tables import balances, orders
from ..sync.consent import exchange
from ..sync.hub import Hub
from ..sync.lanes import Lanes
from ..sync.receive import Receiver
from ..sync.start import open_hub
from ..tiktok.wire import webhook_signature
from .load import order_webhook

SKU = "TSHIRT-M"
PLACED_AT_ONCE = 16
MOST_SECONDS = 120


def apply(
    *,
    orders: int = 1000,
    database_url: str = "",
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> None:
    """Orders a second from webhook to commit, and API calls an order, in a burst.

    Examples: `shopkeeper bench apply`, `shopkeeper bench apply --orders 5000 --json`

    Parameters
    ----------
    orders
        How many orders the burst has.
    database_url
        An empty PostgreSQL database; a SQLite file of its own otherwise.
    as_json
        As JSON.
    """
    with tempfile.TemporaryDirectory(prefix="shopkeeper-bench-") as folder, sandbox() as said:
        url = database_url or f"sqlite:///{folder}/apply.db"
        result = uvloop.run(measured(url, said, orders, as_json))
    if as_json:
        print(json.dumps(result, indent=1))
    else:
        tell(result)


@contextmanager
def sandbox() -> Iterator[dict[str, Any]]:
    """A sandbox with three products and no buyers, as a program of its own."""
    command = [sys.executable, "-m", "shopkeeper.sandbox", "--port", "0", "--scenario", "empty"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        try:
            yield json.loads(program.stdout.readline() if program.stdout else "")
        finally:
            program.terminate()


async def measured(url: str, said: dict[str, Any], number: int, quiet: bool) -> dict[str, Any]:
    """Place the orders, then let their webhooks come in one burst."""
    settings = Settings(
        database_url=url,
        secret_key="bench",
        tiktok_app_key=said["app_key"],
        tiktok_app_secret=said["app_secret"],
        tiktok_base_url=said["base_url"],
        tiktok_auth_url=said["auth_url"],
        poll_seconds=3600,
    )
    async with open_hub(settings) as hub, working(hub):
        await exchange(hub, 1, 1, said["auth_code"])
        await until(lambda: rested(hub), "the shops are read")
        order_ids = await place(said, number, quiet)
        client = await hub.shops.app(1)
        calls, began = client.requests, time.perf_counter()
        await burst(hub, said, order_ids)
        acknowledged = time.perf_counter() - began
        await until(lambda: recorded(hub, number), "every order is recorded")
        seconds = time.perf_counter() - began
        await check(hub, number)
        return {
            "orders": number,
            "orders_per_second": round(number / seconds),
            "webhooks_acknowledged_after_seconds": round(acknowledged, 2),
            "seconds": round(seconds, 2),
            "api_calls_an_order": round((client.requests - calls) / number, 3),
            "database": hub.store.url.get_backend_name(),
            "machine": f"{os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}",
        }


@asynccontextmanager
async def working(hub: Hub) -> AsyncIterator[None]:
    """The lanes at work."""
    lanes = asyncio.create_task(Lanes(hub).run())
    try:
        yield
    finally:
        lanes.cancel()
        await asyncio.gather(lanes, return_exceptions=True)


async def place(said: dict[str, Any], number: int, quiet: bool) -> list[str]:
    """Have buyers place the orders in the first shop. Answers their ids."""
    shop_id, placed = said["shops"][0]["id"], []
    lines = [{"seller_sku": SKU, "quantity": 1}]
    async with httpx2.AsyncClient(base_url=said["base_url"] + "/_sandbox", timeout=30) as control:
        stock = {"shop_id": shop_id, "seller_sku": SKU, "available": 99_999}
        (await control.post("/stock", json=stock)).raise_for_status()
        few = asyncio.Semaphore(PLACED_AT_ONCE)
        with Progress(console=Console(stderr=True), disable=quiet) as progress:
            task = progress.add_task("placing orders", total=number)

            async def one() -> None:
                async with few:
                    answer = await control.post("/orders", json={"shop_id": shop_id, "lines": lines})
                answer.raise_for_status()
                placed.append(answer.json()["order_id"])
                progress.advance(task)

            await asyncio.gather(*(one() for _ in range(number)))
    return placed


async def burst(hub: Hub, said: dict[str, Any], order_ids: list[str]) -> None:
    """All webhooks at once, each verified and on disk before it is acknowledged."""
    receiver, shop_id = Receiver(hub), said["shops"][0]["id"]

    async def one(order_id: str) -> None:
        body = order_webhook(shop_id, order_id, f"bench{order_id}")
        signed = {"authorization": webhook_signature(said["app_key"], said["app_secret"], body)}
        await receiver.receive(1, signed, body)

    await asyncio.gather(*(one(order_id) for order_id in order_ids))


async def until(true: Any, what: str) -> None:
    """Wait until something is so. Raises NeedsPerson after two minutes."""
    for _ in range(MOST_SECONDS * 50):
        if await true():
            return
        await asyncio.sleep(0.02)
    raise NeedsPerson(f"after {MOST_SECONDS} seconds it is still not so that {what}")


async def rested(hub: Hub) -> bool:
    """Whether the shops are connected and nothing is left to do."""
    return not await Lanes(hub).due()


async def recorded(hub: Hub, number: int) -> bool:
    """Whether every order is there."""
    return bool(await hub.store.scalar(select(func.count()).select_from(orders)) >= number)


async def check(hub: Hub, number: int) -> None:
    """Every order has reserved its unit, once. Raises NeedsPerson where not."""
    reserved = select(balances.c.quantity).where(
        balances.c.account == "stock/reserved", balances.c.commodity == SKU
    )
    if await hub.store.scalar(reserved) != number:
        raise NeedsPerson("units are booked wrong: a bug")


def tell(result: dict[str, Any]) -> None:
    """The result in a terminal."""
    console = Console(highlight=False)
    console.print(
        f"[bold]{result['orders_per_second']:,}[/bold] orders a second from webhook to commit "
        f"({result['orders']:,} in {result['seconds']} s, {result['database']}), "
        f"[bold]{result['api_calls_an_order']}[/bold] API calls an order."
    )
    console.print(f"All webhooks were on disk after {result['webhooks_acknowledged_after_seconds']} s.")
    console.print(result["machine"])
