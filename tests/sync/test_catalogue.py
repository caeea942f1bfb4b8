"""The catalogue of two shops as one: what does not fit is shown, and leaves when it is mended."""

import pytest
from sqlalchemy import delete, select

from shopkeeper.sandbox.catalogue import moves, selling
from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.state import Product
from shopkeeper.store.tables import findings, listings, skus

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


async def hold(world: World, product: Product, way: str) -> None:
    """The platform freezes a product, takes it off sale, or lets go of it."""
    world.clock.advance(1)
    if way == "release":
        moves.give_back(world.sandbox.market, product)
    else:
        moves.take_off(world.sandbox.market, product, way, "Looked at")
    await world.settle()


async def statuses(world: World, product: Product) -> set[str]:
    query = select(listings.c.status).where(listings.c.product_id == product.id)
    return {row.status for row in await world.hub.store.rows(query)}


@pytest.mark.parametrize(
    ("way", "status", "word"),
    [("freeze", "FREEZE", "was frozen"), ("deactivate", "PLATFORM_DEACTIVATED", "was taken off sale")],
)
async def test_what_the_platform_holds_is_shown_and_offered_no_more_until_it_lets_go(
    shops: World, way: str, status: str, word: str
) -> None:
    mug = shops.product(US, "MUG")
    await hold(shops, mug, way)
    frozen, found = await statuses(shops, mug), await shops.findings()
    [said] = await shops.hub.store.rows(select(findings.c.title).where(findings.c.kind == "held"))
    shops.buy(GB, {"MUG": 3})
    await shops.rest()
    sent = await shops.pushes(connection_id=US, kind="stock")
    await hold(shops, mug, "release")

    assert (frozen, found) == ({status}, {("held", f"product/{US}/{mug.id}")})
    assert word in said.title
    assert [one for one in sent if one.state not in ("settled",)] == []
    assert await statuses(shops, mug) == {mug.status}
    assert await shops.findings() == set()
    assert await shops.events(state="parked") == []


async def test_what_is_refused_because_it_was_frozen_is_offered_once_it_is_back(anywhere: World) -> None:
    mug = anywhere.product(US, "MUG")
    anywhere.sandbox.faults.append(Fault("drop", operation="PRODUCT"))
    await hold(anywhere, mug, "freeze")
    anywhere.buy(GB, {"MUG": 3})
    await anywhere.rest()
    frozen, [refused] = await statuses(anywhere, mug), await anywhere.pushes(connection_id=US, state="parked")
    anywhere.sandbox.faults.clear()
    await hold(anywhere, mug, "release")
    anywhere.clock.advance(1)
    moves._move(anywhere.sandbox.market, mug, "ACTIVATE")
    await anywhere.rest()

    assert (frozen, refused.wanted["quantity"]) == ({"FREEZE"}, 97)
    assert (await statuses(anywhere, mug), anywhere.shows(US, "MUG")) == ({"ACTIVATE"}, 97)
    assert await anywhere.findings() == set()
    assert await anywhere.pushes(state="parked") == []


async def test_a_product_that_its_seller_deletes_and_brings_back(anywhere: World) -> None:
    shirt = anywhere.product(US, "TSHIRT-M")
    for status in ("DELETED", "SELLER_DEACTIVATED"):
        anywhere.clock.advance(1)
        moves._move(anywhere.sandbox.market, shirt, status)
        await anywhere.rest()
        assert await statuses(anywhere, shirt) == {status}

    assert await anywhere.events(state="parked") == []


async def test_a_product_that_is_gone_before_it_was_ever_read_is_nobodys_work(shops: World) -> None:
    mug = shops.product(US, "MUG")
    async with shops.hub.store.writing() as writing:
        await writing.execute(delete(listings).where(listings.c.product_id == mug.id))
    await hold(shops, mug, "freeze")

    assert await shops.events(state="parked") == []
    assert (await shops.events(name="product status changed"))[-1].note == "gone"


async def test_a_single_version_that_is_taken_off_sale_is_offered_no_more_until_it_is_back(
    shops: World,
) -> None:
    large = shops.sandbox.market.sku(shops.shop_id(US), "TSHIRT-L")

    async def now() -> dict[str, str]:
        query = select(listings.c.sku, listings.c.status).where(listings.c.product_id == large.product_id)
        return {row.sku: row.status for row in await shops.hub.store.rows(query)}

    shops.clock.advance(1)
    selling.take_off(shops.sandbox.market, [large], "SELLER")
    await shops.settle()
    off = await now()
    shops.buy(GB, {"TSHIRT-L": 4})
    await shops.rest()
    shown = shops.shows(US, "TSHIRT-L")
    shops.clock.advance(1)
    selling.put_back(shops.sandbox.market, [large], "SELLER")
    await shops.rest()

    assert off == {"TSHIRT-L": "SKU_DEACTIVATED", "TSHIRT-M": "ACTIVATE"}
    assert (shown, await now()) == (100, {"TSHIRT-L": "ACTIVATE", "TSHIRT-M": "ACTIVATE"})
    assert shops.shows(US, "TSHIRT-L") == shops.shows(GB, "TSHIRT-L") == 96


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
