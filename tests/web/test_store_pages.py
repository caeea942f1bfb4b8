"""The pages of a business with a store: where an order stands, and what a store is said to be."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopkeeper.commands.shipping import all_ready
from shopkeeper.errors import Rejected
from shopkeeper.sync.to_ship import to_ship
from tests.stores.double import Double
from tests.stores.stage import STORE, Trade, opened
from tests.sync.shipping import buy, carrier
from tests.sync.world import GB, US
from tests.web.site import Site, browser


@pytest.fixture
async def trade(tmp_path: Path) -> AsyncIterator[Trade]:
    """TikTok shops and a store with the same goods; the store carries out the US orders."""
    store = Double(lambda: datetime.now(UTC))
    async with opened(f"sqlite:///{tmp_path}/hub.db", store, store) as both:
        store.now = both.world.clock.now
        yield both


async def test_the_pages_say_where_an_order_stands_and_who_ships_what(trade: Trade) -> None:
    order_id = buy(trade.world, US, {"MUG": 1}, by="SELLER")
    await trade.settle()
    [placed] = await trade.people.placed_for(order_id)
    await trade.people.pack(placed, carrier(trade.world, US), "EV1")
    own = await trade.people.sell({"MUG": 1})
    await trade.poll()
    refused = buy(trade.world, US, {"TSHIRT-L": 1})
    await trade.settle()
    async with browser(trade.world.hub) as visitor:
        site = Site(visitor, trade.world)
        page, other = (
            await site.get(f"/orders/{US}/{order_id}"),
            await site.get(f"/orders/{STORE}/{own['id']}"),
        )
        told = await site.json(f"/api/orders/{US}/{order_id}")
        not_placed = await site.get(f"/orders/{US}/{refused}")
        connections = await site.get("/connections")
        home = await site.get("/")

    assert f"order <b>{placed['code']}</b>" in page
    assert "A store carries this order out" in page
    assert "EV1, Packing" in page
    [stands] = told["placed"]
    assert (stands["number"], stands["parcels"][0]["tracking_number"]) == (placed["code"], "EV1")
    assert "The people of its own store ship this order." in other
    assert "store.example, Vendure" in other
    assert "does not sell TSHIRT-L" in not_placed
    assert "carried out by store.example" in connections
    assert "<small>Vendure</small>" in connections
    assert "Vendure" in home


async def test_what_a_store_carries_out_is_not_among_all_that_is_shipped_here(trade: Trade) -> None:
    elsewhere = buy(trade.world, US, {"MUG": 1})
    await trade.settle()
    with pytest.raises(Rejected, match="nothing can be shipped now"):
        await all_ready(trade.world.hub, 1, None)
    here = buy(trade.world, GB, {"MUG": 1})
    await trade.settle()

    assert [one["order_id"] for one in await all_ready(trade.world.hub, 1, None)] == [here]
    assert elsewhere in {one.order.order_id for one in await to_ship(trade.world.hub.store, 1)}


async def test_a_store_that_rehearses_says_how_many_orders_it_would_be_told_of(trade: Trade) -> None:
    await trade.say("mode", connection_id=STORE, mode="dry_run")
    buy(trade.world, US, {"MUG": 1})
    await trade.settle()
    async with browser(trade.world.hub) as visitor:
        page = await Site(visitor, trade.world).get("/connections")

    assert "<b>1 order</b> would be placed there or changed." in page
    assert page.count("Connect at TikTok") == 1
