"""Promotions and coupons: made, filled, changed and ended, and buyers who pay less meanwhile."""

from tests.sandbox.proof import Prover, life, read


def now(shop: Prover) -> int:
    return int(shop.caller.sandbox.market.now())


def terms(**more: object) -> dict[str, object]:
    return {"quantity_limit": -1, "quantity_per_user": -1, **more}


@life
def a_promotion_from_its_making_to_its_end(shop: Prover) -> None:
    mug, listed = shop.caller.sku("MUG"), read("promotion.SearchActivities.202309", page_size=10)
    times = {"begin_time": now(shop), "end_time": now(shop) + 86_400}
    fields = {"title": "Autumn", "activity_type": "FIXED_PRICE", "product_level": "PRODUCT"}
    with shop.changing(listed):
        made = shop.call("promotion.CreateActivity.202309", **fields, **times)
    path = {"activity_id": made["activity_id"]}
    detail = read("promotion.GetActivity.202309", **path)
    entry = terms(id=mug.product_id, activity_price_amount="1.00")
    with shop.changing(detail, listed):
        shop.call("promotion.UpdateActivityProduct.202309", **path, products=[entry])
    renamed = {"title": "Autumn again", "product_level": "PRODUCT"}
    with shop.changing(detail):
        shop.call("promotion.UpdateActivity.202309", **path, **renamed, **times)
    with shop.changing(detail):
        shop.call("promotion.RemoveActivityProduct.202309", **path, product_ids=[mug.product_id])
    with shop.changing(detail, listed):
        shop.call("promotion.DeactivateActivity.202309", **path)
    with shop.changing(listed):
        shop.call("promotion.republishActivity.202607", **path, **times)


@life
def a_coupon_that_a_buyer_uses(shop: Prover) -> None:
    listed = read("promotion.SearchCoupons.202406", page_size=10)
    fields = {"shop_id": shop.caller.shop.id, "title": "Welcome", "type": "AMOUNT_OFF", "value": "2.00"}
    with shop.changing(listed):
        made = shop.caller.control("POST", "/coupons", fields).envelope
    detail = read("promotion.GetCoupon.202406", coupon_id=made["coupon_id"])
    with shop.changing(detail):
        shop.caller.sandbox.place(shop.caller.shop.id, {"MUG": 2}, coupons=(made["coupon_id"],))


@life
def what_a_buyer_pays_in_a_promotion(shop: Prover) -> None:
    """The price detail of the next order is another one than that of the last."""
    mug = shop.caller.sku("MUG")
    times = {"begin_time": now(shop), "end_time": now(shop) + 86_400}
    fields = {"title": "Flash", "activity_type": "FLASHSALE", "product_level": "VARIATION"}
    made = shop.call("promotion.CreateActivity.202309", **fields, **times)
    units = read("product.InventorySearch.202309", sku_ids=[mug.id])
    rows = [{"id": mug.id, "quantity_limit": 5, "quantity_per_user": -1, "activity_price_amount": "4.00"}]
    with shop.changing(units):
        shop.call(
            "promotion.UpdateActivityProduct.202309",
            activity_id=made["activity_id"],
            products=[terms(id=mug.product_id, skus=rows)],
        )
