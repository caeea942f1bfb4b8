"""``shopkeeper bench felt``: seconds from a sale in one shop until the other shop shows one unit less.

A real sandbox with its webhooks, a real hub behind a real port; watched in the sandbox's own state.
"""

import asyncio
import json
import os
import platform
import statistics
import tempfile
import time
from typing import Annotated, Any

import httpx2
import uvloop
from cyclopts import Parameter
from rich.console import Console
from rich.progress import track

from ..errors import NeedsPerson
from ..settings import Settings
from ..sync.consent import exchange
from ..sync.hub import Hub
from ..sync.start import open_hub
from ..web.serve import listen, serving, working
from .apply import SKU, rested, sandbox, until

LOOKS, LOOK_SECONDS = 500, 0.01


def felt(
    *,
    sales: int = 20,
    database_url: str = "",
    as_json: Annotated[bool, Parameter(name="--json", negative="")] = False,
) -> None:
    """Seconds from a sale on one shop until the other shop shows it.

    Examples: `shopkeeper bench felt`, `shopkeeper bench felt --sales 100 --json`

    Parameters
    ----------
    sales
        How many sales, one after the other, in turn on both shops.
    database_url
        An empty PostgreSQL database; a SQLite file of its own otherwise.
    as_json
        As JSON.
    """
    with tempfile.TemporaryDirectory(prefix="shopkeeper-bench-") as folder, sandbox() as said:
        seconds = uvloop.run(measured(database_url or f"sqlite:///{folder}/felt.db", said, sales, as_json))
    result: dict[str, Any] = {
        "sales": sales,
        "median_seconds": round(statistics.median(seconds), 3),
        "longest_seconds": round(max(seconds), 3),
        "machine": f"{os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}",
    }
    if as_json:
        print(json.dumps(result, indent=1))
        return
    console = Console(highlight=False)
    console.print(
        f"A sale is felt on the other shop after [bold]{result['median_seconds']} s[/bold] "
        f"(median of {sales}; the longest took {result['longest_seconds']} s)."
    )
    console.print(result["machine"])


async def measured(url: str, said: dict[str, Any], sales: int, quiet: bool) -> list[float]:
    """How long each sale took to be felt."""
    with listen("127.0.0.1", 0) as listener:
        settings = Settings(
            database_url=url,
            secret_key="bench",
            public_url=f"http://127.0.0.1:{listener.getsockname()[1]}",
            tiktok_app_key=said["app_key"],
            tiktok_app_secret=said["app_secret"],
            tiktok_base_url=said["base_url"],
            tiktok_auth_url=said["auth_url"],
            poll_seconds=3600,
        )
        async with open_hub(settings) as hub, working(hub), serving(hub, listener):
            await prepare(hub, said)
            async with httpx2.AsyncClient(base_url=said["base_url"] + "/_sandbox", timeout=30) as control:
                numbers = track(range(sales), "selling", console=Console(stderr=True), disable=quiet)
                return [await sale(control, said, number) for number in numbers]


async def prepare(hub: Hub, said: dict[str, Any]) -> None:
    """Connect both shops and take the first one's numbers for the count."""
    first = min(await exchange(hub, 1, 1, said["auth_code"]))
    await until(lambda: rested(hub), "the shops are read")
    await hub.done(await hub.command(1, "stock", "count_from_shop", {"connection_id": first}, by="bench"))
    await until(lambda: rested(hub), "the shops are told of the count")


async def sale(control: httpx2.AsyncClient, said: dict[str, Any], number: int) -> float:
    """Sell one unit, and wait until both shops show one less. Answers the seconds that took."""
    wanted = [one - 1 for one in await shown(control)]
    shop = said["shops"][number % len(said["shops"])]["id"]
    began = time.perf_counter()
    order = {"shop_id": shop, "lines": [{"seller_sku": SKU, "quantity": 1}]}
    (await control.post("/orders", json=order)).raise_for_status()
    for _ in range(LOOKS):
        if await shown(control) == wanted:
            return time.perf_counter() - began
        await asyncio.sleep(LOOK_SECONDS)
    raise NeedsPerson(f"a sale was not felt within {LOOKS * LOOK_SECONDS:g} seconds")


async def shown(control: httpx2.AsyncClient) -> list[int]:
    """What each shop has for sale of the SKU, by the sandbox's own account."""
    shops = (await control.get("/state")).json()["shops"]
    skus = [one for shop in shops for product in shop["products"] for one in product["skus"]]
    return [int(one["available"]) for one in skus if one["seller_sku"] == SKU]
