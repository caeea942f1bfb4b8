"""A whole business in one process: sandbox, hub, database, a still clock, lanes stepped by hand."""

import asyncio
import json
import math
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.state import Product
from shopkeeper.settings import Settings
from shopkeeper.store.tables import apps, balances, connections, events, findings, orders, pushes
from shopkeeper.sync.consent import exchange
from shopkeeper.sync.hub import Hub
from shopkeeper.sync.lanes import Lanes
from shopkeeper.sync.receive import Receiver
from shopkeeper.sync.start import open_hub
from shopkeeper.tiktok.limits import Limits
from shopkeeper.tiktok.transport import AsyncHttpxTransport
from shopkeeper.tiktok.webhooks import BadSignature
from shopkeeper.tiktok.wire import webhook_signature

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
US, GB = 1, 2


class WorldClock:
    """Both times of the world: they move when the test says so, and nobody ever waits."""

    def __init__(self) -> None:
        self.at = START

    def now(self) -> datetime:
        return self.at

    def set(self, moment: datetime) -> None:
        self.at = moment

    def advance(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)

    def wall(self) -> datetime:
        return self.at


@dataclass
class Ahead:
    """The clients' own clock: a pause is over at once, so that no test waits for one."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.seconds

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        await asyncio.sleep(0)


@dataclass
class World:
    """A seller with a US and a GB shop in the sandbox, three products of 100 units each, and the hub."""

    sandbox: Sandbox
    hub: Hub
    clock: WorldClock
    seller_id: int = 1
    lanes: Lanes = field(init=False)
    receiver: Receiver = field(init=False)

    def __post_init__(self) -> None:
        self.lanes = Lanes(self.hub)
        self.receiver = Receiver(self.hub)
        ahead = Ahead()
        waits = {"clock": ahead, "sleep": ahead.sleep}
        self.hub.shops.patience = {"limits": Limits(math.inf, clock=ahead), "jitter": lambda: 0.0, **waits}

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> int:
        """The hub's webhook address, as the sandbox reaches it."""
        try:
            await self.receiver.receive(int(url.rsplit("/", 1)[1]), headers, body)
        except BadSignature:
            return 401
        return 200

    async def webhook(self, body: bytes, app_id: int = 1, key: str = "") -> int:
        """A webhook with any body, signed by an app (the first one unless its key is given)."""
        app = self.sandbox.apps[key] if key else next(iter(self.sandbox.apps.values()))
        signed = {"Authorization": webhook_signature(app.key, app.secret, body)}
        return await self.post(f"https://hub.example/webhooks/tiktok/{app_id}", signed, body)

    async def connect(self, count: bool = True) -> None:
        """Authorise both shops, read them, and take the US shop's numbers for the count."""
        app = next(iter(self.sandbox.apps.values()))
        await exchange(self.hub, self.seller_id, 1, self.sandbox.auth_code(app.key))
        await self.settle()
        if count:
            await self.say("stock", "count_from_shop", connection_id=US)
            await self.settle()

    @asynccontextmanager
    async def again(self, transport: Any = None) -> AsyncIterator["World"]:
        """The same business with another hub on the same database, as after a restart or beside the first."""
        settings, clock = self.hub.settings, self.hub.clock
        async with open_hub(settings, clock, transport or AsyncHttpxTransport(self.sandbox.asgi)) as hub:
            yield World(self.sandbox, hub, self.clock, self.seller_id)

    async def say(self, topic: str, name: str, **body: Any) -> int:
        """A person's command."""
        return await self.hub.command(self.seller_id, topic, name, body, by="test")

    async def hear(self) -> None:
        """Let the sandbox deliver its webhooks, without the hub working on them yet."""
        await self.sandbox.deliver(self.post)

    async def settle(self, rounds: int = 50) -> None:
        """Deliver webhooks and work all lanes until nothing is left to do."""
        idle = 0
        for _ in range(rounds):
            await self.hear()
            idle = 0 if await self.lanes.step() else idle + 1
            if idle == 2:
                return
        raise AssertionError("the hub does not come to rest")

    async def poll(self) -> None:
        """Wait until the next poll and settle."""
        self.clock.advance(self.hub.settings.poll_seconds + 1)
        await self.settle()

    async def rest(self) -> None:
        """Let everything that waits for a time come to its end: retries, polls and the stock read back."""
        for seconds in (10, 61, 301, 61):
            self.clock.advance(seconds)
            await self.settle()

    def buy(self, connection_id: int, basket: dict[str, int], status: str = "AWAITING_SHIPMENT") -> str:
        """A buyer orders in one of the shops."""
        return self.sandbox.place(self.shop_id(connection_id), basket, status=status)

    def move(self, connection_id: int, order_id: str, status: str) -> None:
        """An order moves on, at a later second."""
        self.clock.advance(1)
        self.sandbox.move(self.shop_id(connection_id), order_id, status)

    def shop_id(self, connection_id: int) -> str:
        return list(self.sandbox.shops)[connection_id - 1]

    def product(self, connection_id: int, sku: str) -> Product:
        """A product of a shop by one of its SKUs."""
        found = self.sandbox.market.sku(self.shop_id(connection_id), sku)
        return self.sandbox.state.products[found.product_id]

    def told(self, connection_id: int, kind: int, *, notification: str = "n1", **about: str) -> bytes:
        """The body of a webhook of a shop."""
        envelope = {"type": kind, "tts_notification_id": notification, "shop_id": self.shop_id(connection_id)}
        return json.dumps({**envelope, "timestamp": int(self.clock.at.timestamp()), "data": about}).encode()

    def shows(self, connection_id: int, sku: str) -> int:
        """What a shop really shows for sale."""
        return self.sandbox.market.sku(self.shop_id(connection_id), sku).available()

    async def balance(self, account: str, sku: str) -> int:
        query = select(balances.c.quantity).where(balances.c.account == account, balances.c.commodity == sku)
        return await self.hub.store.scalar(query) or 0

    async def stock(self, sku: str) -> tuple[int, int, int]:
        """Free, reserved, shipped."""
        return (
            await self.balance("stock/free", sku),
            await self.balance("stock/reserved", sku),
            await self.balance("stock/shipped", sku),
        )

    def calls(self, operation: str) -> int:
        """How often an operation was called so far."""
        return sum(seen.operation == operation for seen in self.sandbox.requests)

    async def status(self, order_id: str) -> str | None:
        return await self.hub.store.scalar(select(orders.c.status).where(orders.c.order_id == order_id))

    async def findings(self) -> set[tuple[str, str]]:
        rows = await self.hub.store.rows(select(findings.c.kind, findings.c.subject))
        return {(row.kind, row.subject) for row in rows}

    async def events(self, **where: Any) -> list[Any]:
        query = select(events).order_by(events.c.id)
        for name, value in where.items():
            query = query.where(events.c[name] == value)
        return list(await self.hub.store.rows(query))

    async def pushes(self, **where: Any) -> list[Any]:
        query = select(pushes).order_by(pushes.c.id)
        for name, value in where.items():
            query = query.where(pushes.c[name] == value)
        return list(await self.hub.store.rows(query))

    async def connections(self) -> list[Any]:
        return list(await self.hub.store.rows(select(connections).order_by(connections.c.id)))

    async def app_ids(self) -> list[int]:
        return [row.id for row in await self.hub.store.rows(select(apps.c.id))]


@asynccontextmanager
async def world(database_url: str, sandbox: Sandbox | None = None, **settings: Any) -> AsyncIterator[World]:
    """A world on a database; hand the sandbox of an earlier one to go on with it."""
    clock = WorldClock()
    if sandbox is None:
        sandbox = Sandbox(7, clock, wall=lambda: clock.wall().timestamp())
    else:
        clock = sandbox.clock  # type: ignore[assignment]  # it was made with a WorldClock above
    app = next(iter(sandbox.apps.values()))
    app.webhook_url = "https://hub.example/webhooks/tiktok/1"
    chosen = Settings(
        database_url=database_url,
        secret_key="a key for tests",
        tiktok_app_key=app.key,
        tiktok_app_secret=app.secret,
        tiktok_service_id=app.service_id,
        tiktok_base_url="http://sandbox.example",
        tiktok_auth_url="http://sandbox.example",
        **settings,
    )
    async with open_hub(chosen, clock, AsyncHttpxTransport(sandbox.asgi)) as hub:
        yield World(sandbox, hub, clock)
