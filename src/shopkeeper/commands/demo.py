"""``shopkeeper demo``: sandbox, hub and buyers in one go, to see what this is."""

import asyncio
import shutil
from pathlib import Path
from typing import Any

import httpx2
from sqlalchemy import func, select

from ..errors import NeedsPerson
from ..replay.program import started
from ..settings import Settings
from ..store.tables import connections, listings, orders, pushes
from ..sync.consent import exchange
from ..sync.hub import Hub
from ..sync.start import add_app, alone
from ..web import serve
from .common import console, only_seller

TELL_SECONDS = 10
START_SECONDS = 30


def demo(*, fresh: bool = False, port: int = 8470, folder: Path = Path(".shopkeeper/demo")) -> None:
    """See it all at once: a seller with a US and a GB shop in the sandbox, buyers, and the dashboard.

    Everything stays in one folder; the next start carries on where this one stood. Stop it with Ctrl-C.

    Examples: `shopkeeper demo`, `shopkeeper demo --fresh`

    Parameters
    ----------
    fresh
        Start over.
    port
        Port of the dashboard.
    folder
        Where the demo keeps its two files.
    """
    settings = demo_settings(port, folder)
    if fresh and folder.exists():
        with alone(settings):
            shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with started("--scenario", "demo", "--state", str(folder / "sandbox.json")) as said:
        serve.up(settings, lambda hub, address: play(hub, address, said))
    console.print("\nStopped. `make demo`, or `shopkeeper demo`, carries on from here.")


def demo_settings(port: int, folder: Path) -> Settings:
    """The demo's own settings; those of the environment do not count, so that it never meets a real shop."""
    return Settings(
        database_url=f"sqlite:///{folder}/hub.db",
        port=port,
        public_url=f"http://127.0.0.1:{port}",
        seller_name="Alder & Finch",
        timezone="America/New_York",
        poll_seconds=15,
        levels_seconds=30,
        history_days=40,
    )


async def play(hub: Hub, address: str, said: dict[str, Any]) -> None:
    """Connect the shops, count the stock, and say every little while how it goes."""
    seller_id = await only_seller(hub)
    known = await hub.store.scalar(select(func.count()).select_from(connections))
    for app in said["apps"]:
        app_id = await add_app(hub.store, hub.vault, hub.clock, seller_id, app_of(said, app))
        if not known:
            await exchange(hub, seller_id, app_id, app["auth_code"])
    if known:
        console.print(f"Carrying on with {known} shops: {await so_far(hub, said)}.", highlight=False)
    else:
        await first_count(hub, seller_id)
    console.print(f"\nThe dashboard is at [bold]{address}[/bold]   (Ctrl-C ends it)\n", highlight=False)
    while True:
        console.print(await so_far(hub, said), highlight=False)
        await asyncio.sleep(TELL_SECONDS)


def app_of(said: dict[str, Any], app: dict[str, Any]) -> dict[str, Any]:
    """An app of the sandbox's, as the hub keeps it."""
    return {
        "portal": app["portal"],
        "app_key": app["app_key"],
        "app_secret": app["app_secret"],
        "service_id": app["service_id"],
        "base_url": said["base_url"],
        "auth_url": said["auth_url"],
        "authorize_url": said["auth_url"],
    }


async def first_count(hub: Hub, seller_id: int) -> None:
    """Take the first shop's numbers for the count, as soon as the catalogue is read."""
    for _ in range(START_SECONDS * 10):
        shops = (await hub.shops.rows(seller_id)).keys()
        query = select(func.count(func.distinct(listings.c.connection_id)))
        if await hub.store.scalar(query) == len(shops):
            break
        await asyncio.sleep(0.1)
    event_id = await hub.command(
        seller_id, "stock", "count_from_shop", {"connection_id": min(shops)}, by="demo"
    )
    state, note = await hub.done(event_id, START_SECONDS)
    if state != "done":
        raise NeedsPerson(f"the first count did not work: {note or state}. Start over with --fresh.")
    console.print(f"{note}.", highlight=False)


async def so_far(hub: Hub, said: dict[str, Any]) -> str:
    """How it goes, in a line: what the hub knows beside what the sandbox has."""
    there = await in_the_sandbox(said)
    all_orders = select(func.count()).select_from(orders)
    taken = await hub.store.scalar(all_orders)
    to_ship = await hub.store.scalar(all_orders.where(orders.c.status == "AWAITING_SHIPMENT"))
    quantities = select(func.sum(pushes.c.attempts)).where(pushes.c.kind == "stock")
    sent = await hub.store.scalar(quantities) or 0
    return f"{taken:,} of {there:,} orders known, {to_ship:,} to ship, {sent:,} quantities sent"


async def in_the_sandbox(said: dict[str, Any]) -> int:
    """How many orders the sandbox has."""
    async with httpx2.AsyncClient(base_url=said["base_url"]) as client:
        state = (await client.get("/_sandbox/state")).json()
    return sum(number for shop in state["shops"] for number in shop["orders"].values())
