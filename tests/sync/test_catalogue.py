"""The catalogue of two shops as one: what does not fit is shown, and leaves when it is mended."""

from sqlalchemy import select

from shopkeeper.store.tables import listings, skus

from .world import GB, US, World


async def read_again(world: World) -> None:
    """Someone changed products just now; have both catalogues read."""
    world.clock.advance(1)
    for product in world.sandbox.state.products.values():
        product.update_time = int(world.clock.now().timestamp())
    for connection_id in (US, GB):
        await world.hub.command(1, "catalogue", "read", {}, connection_id=connection_id)
    await world.settle()


async def test_two_shops_share_their_skus(shops: World) -> None:
    known = await shops.hub.store.rows(select(skus.c.sku, skus.c.title).order_by(skus.c.sku))

    assert [row.sku for row in known] == ["MUG", "TSHIRT-L", "TSHIRT-M"]
    assert len(await shops.hub.store.rows(select(listings))) == 6


async def test_a_gap_a_double_and_a_missing_sku_are_shown_and_leave_when_mended(anywhere: World) -> None:
    market = anywhere.sandbox.market
    mug, large = market.sku(anywhere.shop_id(GB), "MUG"), market.sku(anywhere.shop_id(US), "TSHIRT-L")
    mug.seller_sku, large.seller_sku = "", "TSHIRT-M"
    await read_again(anywhere)
    found = await anywhere.findings()
    mug.seller_sku, large.seller_sku = "MUG", "TSHIRT-L"
    await read_again(anywhere)

    assert found == {
        ("sku_missing", f"listing/2/{mug.id}"),
        ("sku_doubled", "sku/1/TSHIRT-M"),
        ("sku_gap", "connection/1"),
        ("sku_gap", "connection/2"),
    }
    assert await anywhere.findings() == set()


async def test_one_product_that_cannot_be_read_holds_up_no_other(shops: World) -> None:
    good = shops.product(US, "TSHIRT-M")
    good.title = "Plain T-shirt, new"
    shops.clock.advance(1)
    for nth, product_id in enumerate(["1", good.id]):
        await shops.webhook(
            shops.told(US, 15, notification=f"p{nth}", product_id=product_id),
        )
    await shops.settle()
    rows = await shops.hub.store.rows(select(listings.c.title).where(listings.c.product_id == good.id))

    assert {row.title for row in rows} == {"Plain T-shirt, new"}
    assert [one.subject for one in await shops.events(state="parked")] == ["product/1/1"]
