"""A world with a store in it: TikTok shops in the sandbox, a Vendure store beside them, one hub for both."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from shopkeeper.channels.channel import App
from shopkeeper.store.tables import placings
from shopkeeper.sync.signing_in import sign_in
from shopkeeper.tiktok.transport import AsyncHttpxTransport
from shopkeeper.tiktok.wire import Request, Response
from tests.stores.people import PASSWORD, People
from tests.sync.world import US, World, world

STORE = 3
SKUS = ("MUG", "TSHIRT-M")
"""The store's connection; the sandbox's two shops are 1 and 2."""


@dataclass
class Roads:
    """Requests go to the sandbox, or to the store; some answers may be lost on their way back."""

    sandbox: Any
    store: Any
    url: str
    asked: list[str] = field(default_factory=list)
    after: Callable[[str], Exception | None] = lambda name: None

    async def send(self, request: Request) -> Response:
        if not request.url.startswith(self.url):
            answer: Response = await self.sandbox.send(request)
            return answer
        name = operation(request.body)
        self.asked.append(name)
        answer = await self.store.send(request)
        if error := self.after(name):
            raise error
        return answer

    async def close(self) -> None:
        await self.sandbox.close()
        await self.store.close()


def operation(body: bytes) -> str:
    """The name of the operation in a GraphQL request."""
    document = body.decode().replace("\\n", " ")
    for kind in ("mutation ", "query "):
        if kind in document:
            return document.split(kind, 1)[1].split("(")[0].split("{")[0].strip()
    return ""


@dataclass
class Trade:
    """A business with TikTok shops and a store, its hub, and the store's own people."""

    world: World
    people: People
    roads: Roads

    async def connect(self, live: bool = True) -> None:
        """Sign in to the store, and have it carry out the US shop's orders."""
        app = App("vendure:store", PASSWORD, self.people.url, user="superadmin")
        connection_id = await sign_in(self.world.hub, self.world.seller_id, "vendure", app)
        assert connection_id == STORE
        await self.settle()
        if live:
            await self.say("mode", connection_id=STORE, mode="live")
            await self.settle()

    async def say(self, name: str, **body: Any) -> tuple[str, str]:
        """A person's command about connections."""
        event_id = await self.world.say("connections", name, **body)
        await self.settle()
        return await self.world.hub.done(event_id, 0)

    async def fulfil(self) -> None:
        """From now on the store carries out the US shop's orders."""
        assert (await self.say("fulfilled by", connection_id=US, store_id=STORE))[0] == "done"

    async def settle(self) -> None:
        await self.world.settle()

    async def poll(self) -> None:
        """Until the next poll, and until everything that follows from it has come to rest."""
        self.world.clock.advance(self.world.hub.settings.poll_seconds + 1)
        await self.settle()

    async def rest(self) -> None:
        """Until what was in doubt is looked for, and until what is shown has been read back."""
        for seconds in (61, 61, 301, 61):
            self.world.clock.advance(seconds)
            await self.settle()

    async def placing(self, order_id: str) -> Any:
        """Our record of where an order was placed."""
        return await self.world.hub.store.one(select(placings).where(placings.c.source_order_id == order_id))

    async def even(self, sku: str) -> tuple[int, int, int]:
        """Units that the hub has free, that the store would sell, and that the US shop shows."""
        return (
            (await self.world.stock(sku))[0],
            await self.people.saleable(sku),
            self.world.shows(US, sku),
        )


@asynccontextmanager
async def opened(database_url: str, people: People, store: Any = None) -> AsyncIterator[Trade]:
    """Two TikTok shops and a store with the same goods, counted; the store carries out the US orders."""
    async with world(database_url) as made:
        # A real store lives by the time of day, so the hub's clock begins there.
        made.clock.set(datetime.now(UTC).replace(microsecond=0))
        roads = Roads(made.hub.shops.transport, store or AsyncHttpxTransport(), people.url)
        made.hub.shops.transport = roads
        await made.connect()
        for sku in SKUS:
            await people.add_goods(sku, 100)
        both = Trade(made, people, roads)
        await both.connect()
        await both.fulfil()
        yield both
