"""A sale on one shop is felt on the other."""

from .world import GB, US, World


async def test_a_sale_on_one_shop_lowers_what_the_other_shows(shops: World) -> None:
    order_id = shops.buy(US, {"TSHIRT-M": 2})
    await shops.settle()

    assert await shops.status(order_id) == "AWAITING_SHIPMENT"
    assert await shops.stock("TSHIRT-M") == (98, 2, 0)
    assert shops.shows(US, "TSHIRT-M") == 98
    assert shops.shows(GB, "TSHIRT-M") == 98
