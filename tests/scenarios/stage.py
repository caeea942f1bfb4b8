"""Where a life is played: a world with one shop in the foreground, and orders by name."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from shopkeeper.core.money import plain
from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.state import Order, Shop
from shopkeeper.store.tables import balances, parcels
from tests.sync.world import World, world

WEATHERS: dict[str, list[Fault]] = {
    "clear": [],
    "dropped": [Fault("drop")],
    "doubled": [Fault("double")],
    "reordered": [Fault("reorder", seconds=90.0)],
}
STEP_SECONDS = 12 * 3600
SETTLED_AFTER_SECONDS = (1, 61, 61, 31)


@dataclass
class Stage:
    """A world, the shop that the life plays in, and the orders that it names."""

    world: World
    connection_id: int
    orders: dict[str, str] = field(default_factory=dict)
    rehearses: bool = False

    @property
    def shop(self) -> Shop:
        return self.world.sandbox.shops[self.world.shop_id(self.connection_id)]

    def order(self, name: str) -> Order:
        """An order as the sandbox has it."""
        return self.world.sandbox.state.orders[self.orders[name]]

    def line_ids(self, name: str, sku: str = "") -> list[str]:
        """The lines of an order, or those of one SKU."""
        return [line.id for line in self.order(name).lines if sku in ("", line.seller_sku)]

    def packages(self, name: str) -> list[Any]:
        """The packages of an order, as the sandbox has them."""
        found = self.world.sandbox.state.packages.values()
        return [one for one in found if self.orders[name] in one.order_ids]

    def the_return(self, name: str) -> Any:
        """The newest return of an order, as the sandbox has it."""
        found = self.world.sandbox.state.returns.values()
        return [one for one in found if one.order_id == self.orders[name]][-1]

    def the_cancellation(self, name: str) -> Any:
        """The newest cancellation of an order, as the sandbox has it."""
        found = self.world.sandbox.state.cancellations.values()
        return [one for one in found if one.order_id == self.orders[name]][-1]

    async def catch_up(self) -> None:
        """Let the hub learn what happened, by webhooks where they come, by polls where they do not."""
        for seconds in SETTLED_AFTER_SECONDS:
            self.world.clock.advance(seconds)
            self.world.sandbox.tick()
            await self.world.settle()

    async def wait(self, seconds: float) -> None:
        """Time passes; the hub asks its shops a few times a day."""
        while seconds > 0:
            step = min(seconds, STEP_SECONDS)
            self.world.clock.advance(step)
            self.world.sandbox.tick()
            await self.world.settle()
            seconds -= step
        await self.catch_up()

    async def told(self, topic: str, name: str, **body: Any) -> str:
        """A person's command, carried out. Raises AssertionError with the reason where it was refused."""
        self.world.clock.advance(1)
        event_id = await self.world.say(topic, name, **body)
        await self.world.settle()
        state, note = await self.world.hub.done(event_id, 0)
        assert state == "done", f"{state}: {note}"
        await self.catch_up()
        return note

    async def amount(self, account: str) -> str:
        """The balance of an account of this shop's, in the shop's currency."""
        place = f"{account}/{self.connection_id}"
        query = select(balances.c.quantity).where(
            balances.c.account == place, balances.c.commodity == self.shop.currency
        )
        return plain(await self.world.hub.store.scalar(query) or 0, self.shop.currency)

    async def parcels(self, name: str) -> list[Any]:
        """The parcels of an order, as the hub has them."""
        ids = [one.id for one in self.packages(name)]
        query = select(parcels).where(parcels.c.package_id.in_(ids)).order_by(parcels.c.package_id)
        return list(await self.world.hub.store.rows(query))


@asynccontextmanager
async def stage(database_url: str, region: str, weather: str) -> AsyncIterator[Stage]:
    """A world whose shops are connected and counted, with the weather that its webhooks meet."""
    async with world(database_url) as made:
        regions = [shop.region for shop in made.sandbox.shops.values()]
        if region not in regions:
            made.sandbox.open_shop(region)
            regions.append(region)
        await made.connect()
        made.sandbox.faults.extend(Fault(one.kind, seconds=one.seconds) for one in WEATHERS[weather])
        yield Stage(made, regions.index(region) + 1)
