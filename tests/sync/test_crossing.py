"""A quantity and a sale that cross: the quantity covers the sale, and the hub finds out at once."""

from shopkeeper.sandbox.faults import Fault

from .world import GB, US, World

SECOND, CLOCKS_DIFFER = 1, 3


async def set_unheard(world: World, sku: str, units: int) -> None:
    """Count a SKU and send the shops its new quantity, while no webhook comes through."""
    await world.say("stock", "count", lines=[{"sku": sku, "quantity": units}])
    for _ in range(20):
        if not await world.lanes.step():
            return


async def test_a_quantity_that_covers_a_sale_not_seen_yet_is_put_right_as_soon_as_it_is_seen(
    anywhere: World,
) -> None:
    anywhere.buy(US, {"MUG": 3})
    anywhere.clock.advance(SECOND)
    await set_unheard(anywhere, "MUG", 50)
    covered = (anywhere.shows(US, "MUG"), anywhere.shows(GB, "MUG"))
    await anywhere.settle()
    anywhere.clock.advance(SECOND)
    await anywhere.settle()

    assert covered == (50, 50)
    assert (anywhere.shows(US, "MUG"), anywhere.shows(GB, "MUG")) == (47, 47)


async def test_a_sale_before_the_quantity_counts_though_a_later_one_is_read_with_it(shops: World) -> None:
    shops.buy(US, {"MUG": 3})
    shops.clock.advance(SECOND)
    await set_unheard(shops, "MUG", 50)
    shops.clock.advance(10 * SECOND)
    shops.buy(US, {"MUG": 1})
    await shops.settle()
    shops.clock.advance(SECOND)
    await shops.settle()

    assert (shops.shows(US, "MUG"), shops.shows(GB, "MUG")) == (46, 46)


async def test_it_waits_until_every_sale_over_there_is_known_here(shops: World) -> None:
    shops.buy(US, {"MUG": 3})
    shops.sandbox.faults.append(Fault("delay", seconds=3, count=1))
    shops.buy(US, {"MUG": 2})
    shops.clock.advance(SECOND)
    await set_unheard(shops, "MUG", 50)
    await shops.settle()
    for _ in range(6):
        shops.clock.advance(2 * SECOND)
        await shops.settle()

    assert (shops.shows(US, "MUG"), shops.shows(GB, "MUG")) == (45, 45)


async def test_sales_after_the_quantity_cost_no_further_read(shops: World) -> None:
    await set_unheard(shops, "MUG", 50)
    shops.clock.advance(CLOCKS_DIFFER)
    before = shops.calls("product.InventorySearch.202309")
    for _ in range(5):
        shops.buy(US, {"MUG": 1})
    await shops.settle()

    assert shops.calls("product.InventorySearch.202309") == before
    assert shops.shows(GB, "MUG") == 45
