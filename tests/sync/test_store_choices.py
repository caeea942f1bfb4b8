"""What is chosen for a store, and what becomes of an order that it cannot take: told, never guessed."""

import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopkeeper.errors import Unreachable
from tests.stores.double import Double
from tests.stores.stage import STORE, Trade, opened
from tests.sync.books import unbalanced, wrong_sums
from tests.sync.shipping import buy, carrier, detail, there
from tests.sync.world import GB, US

REFUSED = "place_refused"


@pytest.fixture
async def trade(tmp_path: Path) -> AsyncIterator[Trade]:
    """TikTok shops and a store with the same goods; the store carries out the US orders."""
    store = Double(lambda: datetime.now(UTC))
    async with opened(f"sqlite:///{tmp_path}/hub.db", store, store) as both:
        store.now = both.world.clock.now
        yield both


async def test_an_order_with_a_sku_that_the_store_does_not_sell_is_not_placed_in_part(trade: Trade) -> None:
    order_id = buy(trade.world, US, {"MUG": 1, "TSHIRT-L": 1})
    await trade.settle()

    assert (REFUSED, f"order/{US}/{order_id}") in await trade.world.findings()
    assert "does not sell TSHIRT-L: nothing of it was placed" in await detail(trade.world, REFUSED)
    assert await trade.people.placed_for(order_id) == []


async def test_an_order_in_another_currency_is_refused_and_never_converted(trade: Trade) -> None:
    await trade.say("fulfilled by", connection_id=GB, store_id=STORE)
    order_id = buy(trade.world, GB, {"MUG": 1})
    await trade.settle()

    assert "is in GBP and store.example sells in USD" in await detail(trade.world, REFUSED)
    assert await trade.people.placed_for(order_id) == []


async def test_a_store_that_rehearses_is_told_nothing_until_it_is_live(trade: Trade) -> None:
    await trade.say("mode", connection_id=STORE, mode="dry_run")
    order_id = buy(trade.world, US, {"MUG": 1})
    await trade.settle()
    assert await trade.people.orders() == []
    assert await trade.people.stock("MUG") == (100, 0)

    await trade.say("mode", connection_id=STORE, mode="live")
    assert len(await trade.people.placed_for(order_id)) == 1


@pytest.mark.slow
async def test_orders_that_wait_when_a_store_is_chosen_are_placed_and_none_after_it_was_let_go(
    trade: Trade,
) -> None:
    await trade.say("fulfilled by", connection_id=US, store_id=None)
    waiting = buy(trade.world, US, {"MUG": 1})
    await trade.settle()
    assert await trade.people.orders() == []

    await trade.fulfil()
    assert len(await trade.people.placed_for(waiting)) == 1
    await trade.say("fulfilled by", connection_id=US, store_id=None)
    mine = buy(trade.world, US, {"MUG": 1})
    trade.world.move(US, waiting, "CANCELLED")
    await trade.settle()
    assert await trade.people.placed_for(mine) == []
    [order] = await trade.people.placed_for(waiting)
    assert order["state"] == "Cancelled"


@pytest.mark.slow
async def test_an_order_on_hold_is_placed_when_its_buyer_can_no_longer_take_it_back(trade: Trade) -> None:
    order_id = buy(trade.world, US, {"MUG": 1}, status="ON_HOLD")
    await trade.settle()
    assert await trade.people.placed_for(order_id) == []

    trade.world.move(US, order_id, "AWAITING_SHIPMENT")
    await trade.settle()
    assert len(await trade.people.placed_for(order_id)) == 1


@pytest.mark.slow
async def test_a_choice_that_the_store_does_not_know_is_refused_with_what_it_knows(trade: Trade) -> None:
    state, note = await trade.say("choose", connection_id=STORE, location="Attic")

    assert state == "parked"
    assert "known: 1 Default Stock Location" in note
    assert (await trade.world.connections())[STORE - 1].chosen in (None, {})
    other = await trade.people.add_location("Annex")
    trade.world.clock.advance(1)
    assert (await trade.say("choose", connection_id=STORE, location="Annex"))[0] == "done"
    buy(trade.world, GB, {"MUG": 1})
    await trade.settle()
    assert await trade.people.stock("MUG", other) == (99, 0)


async def test_a_tiktok_shop_cannot_carry_out_anybodys_orders(trade: Trade) -> None:
    state, note = await trade.say("fulfilled by", connection_id=US, store_id=GB)

    assert (state, note) == ("parked", "no orders are placed in a TikTok shop")


@pytest.mark.slow
async def test_a_password_that_was_changed_stops_the_store_until_a_person_signs_in_again(
    trade: Trade,
) -> None:
    store = trade.people
    assert isinstance(store, Double)
    store.tokens.clear()
    store.password = "another one"
    order_id = buy(trade.world, US, {"MUG": 1})
    await trade.poll()
    assert ("unauthorised", f"connection/{STORE}") in await trade.world.findings()
    assert await store.placed_for(order_id) == []

    store.password = "a password for tests"
    await trade.connect(live=False)
    await trade.rest()
    assert len(await store.placed_for(order_id)) == 1
    assert ("unauthorised", f"connection/{STORE}") not in await trade.world.findings()


@dataclass
class Days:
    """A trade in which things happen by chance: sales on both sides, parcels, cancellations, polls."""

    trade: Trade
    chance: random.Random
    bought: list[str] = field(default_factory=list)

    async def buy(self, nth: int) -> None:
        self.bought.append(buy(self.trade.world, US, {"MUG": self.chance.randint(1, 3)}, by="SELLER"))

    async def own(self, nth: int) -> None:
        await self.trade.people.sell({"MUG": self.chance.randint(1, 2)})

    async def cancel(self, nth: int) -> None:
        one = self.chance.choice(self.bought or [""])
        if one and there(self.trade.world, one).status == "AWAITING_SHIPMENT":
            self.trade.world.move(US, one, "CANCELLED")

    async def ship(self, nth: int) -> None:
        for order in await self.trade.people.placed_for(self.chance.choice(self.bought or ["none"])):
            if order["state"] == "PaymentSettled":
                await self.trade.people.ship(order, carrier(self.trade.world, US), f"EV{nth:09d}")

    async def settle(self, nth: int) -> None:
        await self.trade.settle()

    async def poll(self, nth: int) -> None:
        await self.trade.poll()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
async def test_a_business_in_any_order_comes_to_rest_with_every_number_the_same(
    trade: Trade, seed: int
) -> None:
    chance, world = random.Random(seed), trade.world
    days = Days(trade, chance)
    trade.roads.after = lambda name: Unreachable("lost") if chance.random() < 0.02 else None
    for nth in range(30):
        step = chance.choice((days.buy, days.buy, days.own, days.ship, days.cancel, days.settle, days.poll))
        await step(nth)
    trade.roads.after = lambda name: None
    for _ in range(3):
        await trade.rest()

    free, store, tiktok = await trade.even("MUG")
    assert free == store == tiktok
    for one in days.bought:
        standing = len(await trade.people.placed_for(one))
        assert standing == 1 or (standing == 0 and there(world, one).status == "CANCELLED")
    assert await unbalanced(world) + await wrong_sums(world) == []
