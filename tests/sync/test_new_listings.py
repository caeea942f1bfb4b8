"""A product that is listed through the Open API: the hub learns of it by webhook, counts it and sells it."""

from sqlalchemy import select

from shopkeeper.store.tables import listings
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.goods_calls import listed
from tests.sandbox.proof import Prover

from .world import US, World


async def test_what_another_program_has_listed_is_in_the_catalogue_once_it_is_approved(shops: World) -> None:
    wall = Wall()
    wall.seconds = shops.clock.now().timestamp()
    shop = Prover(Caller(shops.sandbox, wall))
    product = listed(shop)
    await shops.settle()
    known = await shops.hub.store.rows(select(listings).where(listings.c.product_id == product.id))
    shops.buy(US, {"VASE": 2})
    await shops.settle()

    assert [(row.connection_id, row.sku, row.title) for row in known] == [(US, "VASE", product.title)]
    assert shop.caller.sku("VASE").available() == 28
