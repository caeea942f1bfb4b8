"""The dashboard as a browser sees it: cookies kept, form tokens read from the page and sent along."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import httpx2

from shopkeeper.store import rollups, unstated
from shopkeeper.store.tables import connections, order_lines, orders, sellers, skus
from shopkeeper.sync.hub import Hub
from shopkeeper.web.app import make_app
from shopkeeper.web.webhooks import in_front
from tests.sync.world import World

LINK = re.compile(r'data-hx-get="([^"]+)"')


class Site:
    """A browser without scripts."""

    def __init__(self, browser: httpx2.AsyncClient, world: World) -> None:
        self.browser = browser
        self.world = world

    async def get(self, address: str, status: int = 200) -> str:
        """A page's text."""
        answer = await self.browser.get(address)
        assert answer.status_code == status, f"{address}: {answer.status_code} {answer.text[:400]}"
        return answer.text

    async def more(self, address: str) -> str:
        """The next rows of a table, as a page asks for them."""
        return (await self.browser.get(address, headers={"hx-request": "true"})).text

    async def json(self, address: str) -> Any:
        """An answer of the API."""
        answer = await self.browser.get(address)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def token(self) -> str:
        """The token that this browser's forms carry."""
        found = re.search(r'name="form_token" value="(\w+)"', await self.get("/counts"))
        assert found, "the page has no form"
        return found[1]

    async def post(self, address: str, **fields: str) -> httpx2.Response:
        """Send a form of this browser, while the hub's lanes do what it asks for."""
        return await self.working(address, {"form_token": await self.token(), **fields})

    async def working(self, address: str, fields: dict[str, str], files: Any = None) -> httpx2.Response:
        """The answer to a form; the lanes are stepped until it is there."""
        async with lanes_at_work(self.world):
            return await self.browser.post(address, data=fields, files=files)


@asynccontextmanager
async def lanes_at_work(world: World) -> AsyncIterator[None]:
    """The lanes run beside the block, as they do in a real hub."""

    is_over = asyncio.Event()

    async def work() -> None:
        while not is_over.is_set():
            await world.lanes.step()
            await asyncio.sleep(0.01)

    task = asyncio.create_task(work())
    try:
        yield
    finally:
        is_over.set()
        await task


@asynccontextmanager
async def browser(hub: Hub, address: str = "http://localhost:8470") -> AsyncIterator[httpx2.AsyncClient]:
    """A browser that talks to the pages in process."""
    transport = httpx2.ASGITransport(app=in_front(hub, make_app(hub)))
    async with httpx2.AsyncClient(transport=transport, base_url=address) as opened:
        yield opened


async def second_seller(world: World, name: str = "Other & Sons") -> None:
    """Another seller in the same hub: connection 9, an order, and SKU SECRET-9."""
    now = world.clock.now()
    shop = (await world.connections())[0]._mapping
    async with world.hub.store.writing() as connection:
        await connection.execute(
            sellers.insert(), {"id": 2, "name": name, "timezone": "UTC", "created_at": now}
        )
        await connection.execute(
            connections.insert(), {**shop, "id": 9, "seller_id": 2, "shop_id": "999", "name": "Other shop"}
        )
        sku = {"seller_id": 2, "sku": "SECRET-9", "title": "Secret", "counted_by": "", "created_at": now}
        await connection.execute(skus.insert(), sku)
    await add_order(world, "900000000000000001", seller_id=2, connection_id=9)


async def add_order(world: World, order_id: str, **changes: Any) -> None:
    """An order as a row, for what a sandbox's buyer would not write."""
    now = world.clock.now()
    row = {
        "connection_id": 1, "order_id": order_id, "seller_id": 1, "status": "AWAITING_SHIPMENT",
        "currency": "USD",
        "total_minor": 1999, "goods_minor": 1500, "units": 1, "goods": "Shirt", "place": "Austin, Texas",
        "is_sample": False, "cancel_reason": "", "created_at": now, "paid_at": now, "paid_day": "2026-11-24",
        "ship_by_at": now + timedelta(days=2), "cancel_by_at": None, "updated_at": now, "read_began_at": now,
        "event_id": 1,
    } | changes  # fmt: skip
    async with world.hub.store.writing() as connection:
        await connection.execute(orders.insert(), row)
        await rollups.rebuild(connection)
        await unstated.move(connection, [(row["connection_id"], order_id)])


async def add_line(world: World, order_id: str, **changes: Any) -> None:
    """A line of such an order."""
    row = {
        "connection_id": 1, "order_id": order_id, "line_id": "1", "seller_id": 1, "sku": "TSHIRT-M",
        "product_id": "1",
        "sku_id": "1", "title": "Shirt", "variant": "M", "status": "", "price_minor": 1999, "currency": "USD",
    } | changes  # fmt: skip
    async with world.hub.store.writing() as connection:
        await connection.execute(order_lines.insert(), row)
        await rollups.rebuild(connection)
