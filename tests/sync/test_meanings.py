"""Each kind of webhook alone leads to its decision; a poll finds the same where none came."""

import json
from dataclasses import replace

import pytest
from sqlalchemy import select

from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.store.tables import listings

from .people import (
    delivered,
    paid_back,
    return_here,
    say,
    step,
    untrue,
    wants_to_cancel,
    wants_to_return,
    wish_here,
)
from .world import GB, US, World

PENDING = "RETURN_OR_REFUND_REQUEST_PENDING"


@pytest.fixture
async def deaf(shops: World) -> World:
    """A world in which the sandbox sends no webhook any more; those of a test are all there are."""
    shops.sandbox.faults.append(Fault("drop"))
    return shops


async def title(world: World) -> str:
    query = select(listings.c.title).where(listings.c.connection_id == US, listings.c.sku == "MUG")
    return str(await world.hub.store.scalar(query))


@pytest.mark.parametrize("kind", [5, 15, 16, 37])
async def test_a_product_webhook_has_the_product_read_and_its_listing_renewed(deaf: World, kind: int) -> None:
    product = deaf.product(US, "MUG")
    deaf.clock.advance(1)
    product.title, product.update_time = "A better mug", int(deaf.clock.at.timestamp())
    number = product.id if kind == 15 else int(product.id)  # these three say it as a JSON number
    await deaf.webhook(deaf.told(US, kind, product_id=number))  # type: ignore[arg-type]  # as the platform does
    await deaf.settle()

    assert await title(deaf) == "A better mug"
    assert await deaf.events(state="parked") == []


@pytest.mark.parametrize("kind", [27, 68, 71])
async def test_an_inventory_webhook_has_the_shops_number_read_back_and_put_right(
    deaf: World, kind: int
) -> None:
    found = deaf.sandbox.market.sku(deaf.shop_id(US), "MUG")
    deaf.clock.advance(1)
    deaf.sandbox.set_stock(found, 7)
    await deaf.webhook(deaf.told(US, kind, product_id=found.product_id, sku_id=found.id))
    await deaf.settle()

    assert len(await deaf.events(name="stock read", connection_id=US)) >= 1
    assert deaf.shows(US, "MUG") == 100
    assert await deaf.events(state="parked") == []


async def test_an_inventory_webhook_that_names_no_shop_is_about_every_shop_of_the_seller(deaf: World) -> None:
    found = deaf.sandbox.market.sku(deaf.shop_id(GB), "MUG")
    deaf.clock.advance(1)
    deaf.sandbox.set_stock(found, 7)
    body = json.loads(deaf.told(GB, 68, product_id=found.product_id, sku_id=found.id))
    del body["shop_id"]
    await deaf.webhook(json.dumps(body | {"seller_id": "s1"}).encode())
    await deaf.settle()

    assert deaf.shows(GB, "MUG") == 100
    assert await deaf.events(state="parked") == []


async def test_a_cancellation_webhook_has_it_read_and_its_order_too(deaf: World) -> None:
    order_id = deaf.buy(US, {"MUG": 1}, "ON_HOLD")
    await deaf.webhook(deaf.told(US, 1, order_id=order_id))
    await deaf.settle()
    wish = wants_to_cancel(deaf, order_id)
    await deaf.webhook(deaf.told(US, 11, notification="n2", order_id=order_id, cancel_id=wish.id))
    await deaf.settle()

    assert await wish_here(deaf, wish) == "CANCELLATION_REQUEST_COMPLETE"
    assert await deaf.status(order_id) == "CANCELLED"
    assert await deaf.stock("MUG") == (100, 0, 0)


async def returned(world: World) -> returns.Return:
    """A buyer's return that nobody has told us of, of an order that we know."""
    order_id = world.buy(US, {"MUG": 1})
    world.move(US, order_id, "DELIVERED")
    await world.webhook(world.told(US, 1, order_id=order_id))
    await world.settle()
    return wants_to_return(world, order_id)


async def test_a_return_webhook_has_it_read(deaf: World) -> None:
    asked = await returned(deaf)
    await deaf.webhook(deaf.told(US, 12, notification="n2", order_id=asked.order_id, return_id=asked.id))
    await deaf.settle()

    assert await return_here(deaf, asked) == PENDING
    assert await deaf.findings() == {("returns_waiting", "connection/1")}


@pytest.mark.parametrize("kind", [64, 65, 67])
async def test_a_webhook_of_the_newer_model_has_the_returns_of_its_request_read(
    deaf: World, kind: int
) -> None:
    asked = await returned(deaf)
    await deaf.webhook(deaf.told(US, kind, notification="n2", aftersales_request_id=asked.request_id))
    await deaf.settle()

    assert await return_here(deaf, asked) == PENDING
    assert await deaf.events(state="parked") == []


async def test_a_request_that_the_shop_does_not_know_is_parked_with_the_reason(deaf: World) -> None:
    await deaf.webhook(deaf.told(US, 64, aftersales_request_id="404"))
    await deaf.webhook(deaf.told(US, 12, notification="n2", order_id="1", return_id="404"))
    await deaf.webhook(deaf.told(US, 11, notification="n3", order_id="1", cancel_id="404"))
    await deaf.settle()
    notes = {row.note for row in await deaf.events(state="parked", topic="aftersales")}

    assert notes == {
        "Alder & Finch US knows no aftersales request 404",
        "Alder & Finch US knows no return 404",
        "Alder & Finch US knows no cancellation 404",
    }


async def test_a_poll_finds_returns_and_cancellations_that_no_webhook_told(deaf: World) -> None:
    first, second = deaf.buy(US, {"MUG": 1}), deaf.buy(GB, {"MUG": 1})
    deaf.move(US, first, "DELIVERED")
    asked, wish = wants_to_return(deaf, first), wants_to_cancel(deaf, second)
    await deaf.poll()
    calls = deaf.calls("return_refund.searchReturns.202602")
    await deaf.poll()

    assert await return_here(deaf, asked) == PENDING
    assert await wish_here(deaf, wish) == "CANCELLATION_REQUEST_PENDING"
    assert await deaf.findings() == {
        ("returns_waiting", "connection/1"),
        ("cancellations_waiting", "connection/2"),
    }
    assert deaf.calls("return_refund.searchReturns.202602") == calls + 2
    assert await untrue(deaf) == []


@pytest.mark.parametrize("told", ["older", "newer", "both"])
async def test_whichever_model_a_shop_tells_by_a_return_is_followed_to_its_end(
    shops: World, told: str
) -> None:
    order_id = await delivered(shops, {"MUG": 1})
    shops.sandbox.market.settings = replace(shops.sandbox.market.settings, aftersales_told=told)
    asked = wants_to_return(shops, order_id)
    await shops.settle()
    await say(shops, "approve", return_id=asked.id)
    step(shops, returns.ship, asked)
    step(shops, returns.arrive, asked)
    await shops.settle()
    await shops.poll()
    await say(shops, "approve", return_id=asked.id)

    assert paid_back(shops, order_id) > 0
    assert await untrue(shops) == []
