"""Walks through a business with a store: what must be true of any store that carries out TikTok orders.

Each walk runs twice: fast, against a double that speaks the same documents, and against a real server.
"""

from contextlib import suppress
from typing import Any

from shopkeeper.errors import Unreachable
from tests.stores.stage import STORE, Trade
from tests.sync.books import broken, unbalanced, wrong_sums
from tests.sync.shipping import buy, carrier, detail, there
from tests.sync.world import US

NUMBER = "EV123456789"


async def order_is_placed_once_shipped_there_and_told_to_the_buyer(trade: Trade) -> None:
    """Catalogue, count, absolute quantity, order, parcel, number."""
    world, people = trade.world, trade.people
    assert await trade.even("MUG") == (100, 100, 100)

    order_id = buy(world, US, {"MUG": 2}, by="SELLER")
    await trade.settle()
    [order] = await people.placed_for(order_id)
    record = await trade.placing(order_id)
    assert (record.number, record.status) == (order["code"], "PaymentSettled")
    assert [(one["productVariant"]["sku"], one["quantity"]) for one in order["lines"]] == [("MUG", 2)]
    assert order["shippingAddress"]["fullName"] not in ("", None)
    # Two units were sold once: off what is free, off what each place shows, and allocated in the store.
    assert await trade.even("MUG") == (98, 98, 98)
    assert await people.stock("MUG") == (100, 2)
    assert await world.stock("MUG") == (98, 2, 0)

    await people.ship(order, carrier(world, US), NUMBER)
    await trade.poll()
    await trade.rest()
    package = world.sandbox.package_of(order_id)
    assert there(world, order_id).status == "AWAITING_COLLECTION"
    assert package.tracking_number == NUMBER
    assert await trade.even("MUG") == (98, 98, 98)
    assert await people.stock("MUG") == (98, 0)
    assert len(await people.placed_for(order_id)) == 1
    assert await broken(world) == []


async def last_unit_can_be_placed_though_the_store_shows_none(trade: Trade) -> None:
    """What TikTok sold is off the store's shelf before the order comes there."""
    world, people = trade.world, trade.people
    order_id = buy(world, US, {"MUG": 100})
    await trade.settle()

    assert len(await people.placed_for(order_id)) == 1
    assert await trade.even("MUG") == (0, 0, 0)
    assert await people.stock("MUG") == (100, 100)


async def parcels_of_an_order_are_told_line_by_line(trade: Trade) -> None:
    """Two parcels of the store are two shipments there, each of its own lines."""
    world, people = trade.world, trade.people
    order_id = buy(world, US, {"MUG": 2, "TSHIRT-M": 1}, by="SELLER")
    await trade.settle()
    [order] = await people.placed_for(order_id)

    await people.ship(order, carrier(world, US), "EV000000001", MUG=1)
    await trade.poll()
    assert there(world, order_id).status == "PARTIALLY_SHIPPING"
    await people.ship(order, carrier(world, US), "EV000000002", **{"MUG": 1, "TSHIRT-M": 1})
    await trade.poll()
    await trade.rest()

    packages = world.sandbox.state.packages.values()
    held = {
        one.tracking_number: len(one.line_ids) for one in packages if one.tracking_number.startswith("EV")
    }
    assert held == {"EV000000001": 1, "EV000000002": 2}
    assert await trade.even("MUG") == (98, 98, 98)
    assert await broken(world) == []


async def parcel_that_is_being_packed_is_not_told_yet(trade: Trade) -> None:
    """A fulfilment that is pending has left nowhere."""
    world, people = trade.world, trade.people
    order_id = buy(world, US, {"MUG": 1}, by="SELLER")
    await trade.settle()
    [order] = await people.placed_for(order_id)
    parcel_id = await people.pack(order, carrier(world, US), NUMBER)
    await trade.poll()
    assert there(world, order_id).status == "AWAITING_SHIPMENT"

    await people.hand_over(parcel_id)
    await trade.poll()
    assert there(world, order_id).status == "AWAITING_COLLECTION"


async def unknown_carrier_is_a_finding_that_names_the_known_ones(trade: Trade) -> None:
    """Nothing is guessed of a carrier's name."""
    world, people = trade.world, trade.people
    order_id = buy(world, US, {"MUG": 1}, by="SELLER")
    await trade.settle()
    [order] = await people.placed_for(order_id)
    await people.ship(order, "Pony Express", NUMBER)
    await trade.poll()

    assert ("placed_unshipped", f"order/{US}/{order_id}") in await world.findings()
    assert carrier(world, US) in await detail(world, "placed_unshipped")
    assert there(world, order_id).status == "AWAITING_SHIPMENT"


async def cancelled_order_is_cancelled_there_and_its_units_come_back_once(trade: Trade) -> None:
    """The store puts them back on its shelf by itself; the hub does not add them again."""
    world, people = trade.world, trade.people
    order_id = buy(world, US, {"MUG": 3})
    await trade.settle()
    world.move(US, order_id, "CANCELLED")
    await trade.settle()
    await trade.rest()

    [order] = await people.placed_for(order_id)
    assert order["state"] == "Cancelled"
    assert await trade.even("MUG") == (100, 100, 100)
    assert await people.stock("MUG") == (100, 0)
    assert await broken(world) == []


async def order_that_was_cancelled_before_it_could_be_placed_never_stands_there(trade: Trade) -> None:
    """A fresh look at it comes before everything else."""
    world, people = trade.world, trade.people
    await trade.say("mode", connection_id=STORE, mode="dry_run")
    order_id = buy(world, US, {"MUG": 1})
    await trade.settle()
    world.clock.advance(1)
    world.sandbox.move(world.shop_id(US), order_id, "CANCELLED")
    await trade.say("mode", connection_id=STORE, mode="live")

    assert await people.placed_for(order_id) == []
    assert await trade.even("MUG") == (100, 100, 100)


async def order_that_left_before_it_was_cancelled_is_shown_to_a_person(trade: Trade) -> None:
    """What is packed there cannot be cancelled by us."""
    world, people = trade.world, trade.people
    order_id = buy(world, US, {"MUG": 1}, by="SELLER")
    await trade.settle()
    [order] = await people.placed_for(order_id)
    await people.pack(order, carrier(world, US), NUMBER)
    world.move(US, order_id, "CANCELLED")
    await trade.settle()

    assert ("place_refused", f"order/{US}/{order_id}") in await world.findings()
    assert "packed or have left" in await detail(world, "place_refused")


async def what_the_stores_people_cancel_is_a_finding_and_never_cancelled_for_the_buyer(trade: Trade) -> None:
    """The buyer still waits: that is for a person."""
    world, people = trade.world, trade.people
    order_id = buy(world, US, {"MUG": 2})
    await trade.settle()
    [order] = await people.placed_for(order_id)
    await people.cancel(order, MUG=1)
    await trade.poll()
    await trade.rest()

    assert ("placed_short", f"order/{US}/{order_id}") in await world.findings()
    assert there(world, order_id).status == "AWAITING_SHIPMENT"
    assert (await trade.even("MUG"))[:2] == (98, 98)
    world.move(US, order_id, "CANCELLED")
    await trade.settle()
    await trade.rest()
    assert ("placed_short", f"order/{US}/{order_id}") not in await world.findings()
    assert await trade.even("MUG") == (100, 100, 100)


async def sale_of_the_stores_own_is_felt_in_the_tiktok_shop(trade: Trade) -> None:
    """An order of the store's own buyers is a sale like any other, and given back like any other."""
    world, people = trade.world, trade.people
    order = await people.sell({"MUG": 5})
    await trade.poll()
    assert await trade.even("MUG") == (95, 95, 95)
    assert await world.stock("MUG") == (95, 5, 0)

    await people.ship(order, "Post", "P1", MUG=2)
    await trade.poll()
    assert await world.stock("MUG") == (95, 3, 2)
    await people.cancel(order, MUG=3)
    await trade.poll()
    await trade.rest()
    assert await world.stock("MUG") == (98, 0, 2)
    assert await trade.even("MUG") == (98, 98, 98)
    assert await unbalanced(world) + await wrong_sums(world) == []


LOST_AFTER = ("CreateDraft", "MarkDraft", "AddUnits", "SetAddress", "MoveOrder", "Pay")
"""Calls of a placement after whose carrying out the answer is lost."""


async def answers_that_are_lost_never_leave_two_orders(trade: Trade, *names: str) -> None:
    """Whichever answer is lost: afterwards there is one order, and in the end nothing half-made."""
    world, people = trade.world, trade.people
    lost: list[str] = []
    for sold, name in enumerate(names, 1):

        def lose(asked: str, name: str = name) -> Exception | None:
            if asked == name and name not in lost:
                lost.append(asked)
                return Unreachable("the answer was lost")
            return None

        trade.roads.after = lose
        order_id = buy(world, US, {"MUG": 1})
        await trade.settle()
        assert lost[-1] == name
        await trade.rest()

        assert len(await people.placed_for(order_id)) == 1, name
        assert (await trade.placing(order_id)).status == "PaymentSettled"
        assert await trade.even("MUG") == (100 - sold, 100 - sold, 100 - sold), name
        assert await people.stock("MUG") == (100, sold)
    # A draft of which nobody learnt the number is empty, and cleared away by a later order.
    assert [one for one in await people.orders() if is_half_made(one)] == []


def is_half_made(order: Any) -> bool:
    """Whether an order was begun and came to nothing."""
    return order["state"] in ("Draft", "ArrangingPayment")


async def hub_that_was_killed_in_between_takes_up_what_it_began(trade: Trade) -> None:
    """The first hub's draft is cleared away by the next one, which places the order once."""
    world, people = trade.world, trade.people

    class Killed(BaseException):
        pass

    def kill(asked: str) -> Exception | None:
        if asked == "MoveOrder":
            raise Killed
        return None

    trade.roads.after = kill
    order_id = buy(world, US, {"MUG": 1})
    with suppress(Killed):
        await trade.settle()
    trade.roads.after = lambda name: None
    assert await people.placed_for(order_id) == []
    world.clock.advance(120)
    async with world.again(trade.roads) as next_world:
        trade.world = next_world
        await trade.settle()
        await trade.rest()
        assert len(await people.placed_for(order_id)) == 1
        assert [one for one in await people.orders() if is_half_made(one)] == []
        assert await trade.even("MUG") == (99, 99, 99)


AT_ONCE = (
    order_is_placed_once_shipped_there_and_told_to_the_buyer,
    cancelled_order_is_cancelled_there_and_its_units_come_back_once,
    sale_of_the_stores_own_is_felt_in_the_tiktok_shop,
    last_unit_can_be_placed_though_the_store_shows_none,
)
LATER = (
    parcels_of_an_order_are_told_line_by_line,
    parcel_that_is_being_packed_is_not_told_yet,
    unknown_carrier_is_a_finding_that_names_the_known_ones,
    order_that_was_cancelled_before_it_could_be_placed_never_stands_there,
    order_that_left_before_it_was_cancelled_is_shown_to_a_person,
    what_the_stores_people_cancel_is_a_finding_and_never_cancelled_for_the_buyer,
    hub_that_was_killed_in_between_takes_up_what_it_began,
)
