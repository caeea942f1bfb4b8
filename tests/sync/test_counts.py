"""Unknown is not zero: nothing is told to any shop until someone has counted."""

import pytest

from .books import broken
from .world import GB, US, World

SET = "product.UpdateInventory.202309"


@pytest.fixture
async def uncounted(empty: World) -> World:
    """Both shops read, nothing counted."""
    await empty.connect(count=False)
    return empty


async def test_until_it_is_counted_nothing_is_told_to_any_shop(uncounted: World) -> None:
    uncounted.buy(US, {"MUG": 4})
    await uncounted.rest()

    assert uncounted.calls(SET) == 0
    assert await uncounted.pushes() == []
    assert await uncounted.findings() == {("uncounted", "stock")}
    assert uncounted.shows(GB, "MUG") == 100


async def test_a_count_by_hand_is_what_both_shops_show_less_what_is_promised(uncounted: World) -> None:
    uncounted.buy(US, {"MUG": 4})
    await uncounted.settle()
    await uncounted.say("stock", "count", lines=[{"sku": "MUG", "quantity": 50}])
    await uncounted.settle()

    assert await uncounted.stock("MUG") == (46, 4, 0)
    assert (uncounted.shows(US, "MUG"), uncounted.shows(GB, "MUG")) == (46, 46)
    assert {one.wanted["sku"] for one in await uncounted.pushes()} == {"MUG"}
    assert await uncounted.findings() == {("uncounted", "stock")}


async def test_one_shops_numbers_as_the_count_leave_that_shop_in_peace(uncounted: World) -> None:
    uncounted.buy(US, {"MUG": 4})
    await uncounted.settle()
    event_id = await uncounted.say("stock", "count_from_shop", connection_id=US)
    await uncounted.settle()

    assert await uncounted.hub.done(event_id) == ("done", "3 SKUs counted by Alder & Finch US")
    assert await uncounted.stock("MUG") == (96, 4, 0)
    assert {one.connection_id for one in await uncounted.pushes()} == {GB}
    assert await uncounted.findings() == set()
    assert await broken(uncounted) == []


async def test_the_sum_of_all_shops_as_the_count(uncounted: World) -> None:
    await uncounted.say("stock", "count_from_sum")
    await uncounted.settle()

    assert await uncounted.stock("MUG") == (200, 0, 0)
    assert (uncounted.shows(US, "MUG"), uncounted.shows(GB, "MUG")) == (200, 200)


async def test_a_shops_count_taken_before_its_order_was_heard_comes_out_right(uncounted: World) -> None:
    uncounted.buy(US, {"MUG": 4})
    await uncounted.say("stock", "count_from_shop", connection_id=US)
    await uncounted.lanes.step()
    await uncounted.settle()

    assert await uncounted.stock("MUG") == (96, 4, 0)


async def test_a_parcel_that_left_just_before_the_count_is_not_taken_off_twice(uncounted: World) -> None:
    order_id = uncounted.buy(US, {"MUG": 4})
    await uncounted.settle()
    uncounted.move(US, order_id, "IN_TRANSIT")
    uncounted.clock.advance(5)
    await uncounted.say("stock", "count_from_shop", connection_id=US)
    await uncounted.lanes.step()
    await uncounted.rest()

    assert await uncounted.stock("MUG") == (96, 0, 0)
    assert (uncounted.shows(US, "MUG"), uncounted.shows(GB, "MUG")) == (96, 96)


@pytest.mark.parametrize(
    "line", [{"sku": "MUG", "quantity": -1}, {"sku": "MUG", "quantity": "5"}, {"sku": "MUG"}, {}]
)
async def test_a_count_that_makes_no_sense_is_parked_and_changes_nothing(
    shops: World, line: dict[str, object]
) -> None:
    event_id = await shops.say("stock", "count", lines=[{"sku": "TSHIRT-M", "quantity": 3}, line])
    await shops.settle()
    state, note = await shops.hub.done(event_id)

    assert (state, "bug" in note) == ("parked", False)
    assert await shops.stock("TSHIRT-M") == (100, 0, 0)
    assert await shops.stock("MUG") == (100, 0, 0)
