"""What buyers pay while promotions are on and with coupons; all sums agree to the minor unit."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopkeeper.sandbox.money.amounts import minor_units
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.state import Order
from tests.sandbox.books import books
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.promotion_calls import (
    ACTIVITIES,
    coupon,
    create,
    enter,
    get,
    pass_time,
    product,
    row,
    running,
)

FLASH = "FLASHSALE"


def tiers(*rows: tuple[int, str, str]) -> dict[str, Any]:
    """So many units, the way, how much."""
    details = [
        {
            "tier": number,
            "threshold_type": "MINIMAL_ITEM_QUANTITY",
            "threshold_value": str(units),
            "type": way,
            "value": value,
        }
        for number, (units, way, value) in enumerate(rows, 1)
    ]
    return {"bmsm_discount": {"details": details}}


def postage(**part: Any) -> dict[str, Any]:
    return {"shipping_discount": {"threshold_type": "NO_THRESHOLD", "area_scope": {"type": "ALL"}, **part}}


def buy(caller: Caller, *coupons: str, **basket: int) -> Order:
    placed = caller.sandbox.place(caller.shop.id, basket, coupons=coupons)
    return caller.sandbox.state.orders[placed]


def minor(caller: Caller, amount: str) -> int:
    return minor_units(amount, caller.shop.currency)


def check_sums(caller: Caller, order: Order) -> Any:
    """Lines, payment and price detail tell the same amounts; the price detail is answered."""
    [told] = caller.detail(order.id)
    pay = {name: minor(caller, text) for name, text in told["payment"].items() if name != "currency"}
    lines = told["line_items"]

    def summed(name: str) -> int:
        return sum(minor(caller, line[name]) for line in lines)

    assert pay["original_total_product_price"] == summed("original_price")
    assert (pay["seller_discount"], pay["platform_discount"]) == (
        summed("seller_discount"),
        summed("platform_discount"),
    )
    assert pay["sub_total"] == summed("sale_price")
    off = pay["shipping_fee_seller_discount"] + pay["shipping_fee_platform_discount"]
    assert pay["original_shipping_fee"] - off == pay["shipping_fee"]
    assert pay["total_amount"] == pay["sub_total"] + pay["shipping_fee"] + pay["tax"]
    return _check_detail(caller, order, pay)


def _check_detail(caller: Caller, order: Order, pay: dict[str, int]) -> Any:
    path = f"/order/202407/orders/{order.id}/price_detail"
    detail = caller.call("GET", path).content
    flat = {
        name: minor(caller, text)
        for name, text in detail.items()
        if name not in ("line_items", "currency", "tax_rate")
    }
    assert flat["payment"] == pay["total_amount"]
    by_seller = flat["subtotal_deduction_seller"] + flat["voucher_deduction_seller"]
    by_platform = flat["subtotal_deduction_platform"] + flat["voucher_deduction_platform"]
    assert (by_seller, by_platform) == (pay["seller_discount"], pay["platform_discount"])
    assert (
        flat["subtotal"] - flat["voucher_deduction_seller"] - flat["voucher_deduction_platform"]
        == pay["sub_total"]
    )
    off = flat["shipping_fee_deduction_seller"] + flat["shipping_fee_deduction_platform"]
    assert flat["shipping_list_price"] - off == flat["shipping_sale_price"]
    for name in ("subtotal", "voucher_deduction_seller", "tax_amount", "net_price_amount"):
        assert sum(minor(caller, line[name]) for line in detail["line_items"]) == flat[name], name
    for line, kept in zip(detail["line_items"], order.lines, strict=True):
        named = sum(minor(caller, one["discount_amount"]) for one in line["seller_funded_product_promotions"])
        assert named in (0, kept.seller_discount_minor)
    return detail


@pytest.mark.parametrize(
    ("kind", "terms", "off"),
    [
        ("FIXED_PRICE", {"activity_price_amount": "5.00"}, lambda price: price - 500),
        (FLASH, {"activity_price_amount": "4.00"}, lambda price: price - 400),
        ("DIRECT_DISCOUNT", {"discount": "25"}, lambda price: (price + 2) // 4),
    ],
)
def test_buyers_pay_the_price_of_the_promotion(
    caller: Caller, kind: str, terms: dict[str, str], off: Any
) -> None:
    id, mug = running(caller, kind, row(caller, "MUG", **terms)), caller.sku("MUG")
    order = caller.place(MUG=2)
    assert {line.original_minor for line in order.lines} == {mug.price_minor}
    assert {line.seller_discount_minor for line in order.lines} == {off(mug.price_minor)}
    assert {line.platform_discount_minor for line in order.lines} == {0}
    detail = check_sums(caller, order)
    [named] = detail["line_items"][0]["seller_funded_product_promotions"]
    assert (named["activity_id"], named["discount_type"]) == (id, "ACTIVITY")
    pass_time(caller, 24 * 3600)
    after = caller.place(MUG=1)
    assert after.lines[0].sale_minor > order.lines[0].sale_minor
    check_sums(caller, order)


def test_only_so_many_units_are_cheaper_in_all_and_for_each_buyer(caller: Caller) -> None:
    id = running(caller, FLASH, row(caller, "MUG", limit=3, each=2, activity_price_amount="4.00"))

    def cheap(order: Order) -> int:
        return sum(line.sale_minor == 400 for line in order.lines)

    first = caller.place(MUG=3)
    assert cheap(first) == 2
    again = caller.sandbox.place(caller.shop.id, {"MUG": 1}, buyer_of=first.id)
    assert cheap(caller.sandbox.state.orders[again]) == 0
    assert [cheap(caller.place(MUG=1)) for _ in range(2)] == [1, 0]
    caller.sandbox.move(caller.shop.id, first.id, "CANCELLED")
    assert get(caller, id)["products"][0]["skus"][0]["used_quantity"] == 1
    assert cheap(caller.place(MUG=1)) == 1


def test_tiers_come_off_after_the_price_and_are_shared_out_whole(caller: Caller) -> None:
    shop_wide = tiers((2, "AMOUNT_OFF", "1.00"), (3, "AMOUNT_OFF", "3.01"))
    create(caller, "BUY_MORE_SAVE_MORE", "SHOP", discount=shop_wide)
    mug = caller.sku("MUG").price_minor
    assert sum(line.seller_discount_minor for line in caller.place(MUG=2).lines) == 100
    three = caller.place(MUG=3)
    assert sum(line.seller_discount_minor for line in three.lines) == 301
    check_sums(caller, three)
    running(caller, "FIXED_PRICE", row(caller, "MUG", activity_price_amount="5.00"))
    both = caller.place(MUG=3)
    assert sum(line.seller_discount_minor for line in both.lines) == 3 * (mug - 500) + 301
    check_sums(caller, both)


def test_what_is_excluded_neither_counts_nor_gets_cheaper(caller: Caller) -> None:
    id = create(caller, "BUY_MORE_SAVE_MORE", "SHOP", discount=tiers((2, "AMOUNT_OFF", "1.00")))
    path, mug = f"{ACTIVITIES}/{id}/products", caller.sku("MUG").product_id
    assert enter(caller, id, product(caller, "MUG")).code == 17029001
    body = {"activity_id": id, "products": [], "exclude_product_ids": [mug]}
    assert caller.call("PUT", path, body=body).code == 0

    def off(**basket: int) -> int:
        order = caller.place(**basket)
        check_sums(caller, order)
        deals = caller.sandbox.state.promotions.deals
        return sum(deal.seller_minor for line in order.lines for deal in deals.get(line.id, ()))

    assert (off(MUG=2), off(MUG=1, **{"TSHIRT-M": 1}), off(**{"TSHIRT-M": 2})) == (0, 0, 100)
    caller.call("DELETE", path, body={"exclude_product_ids": [mug]})
    assert off(MUG=2) == 100


def test_a_promotion_may_be_for_new_buyers_or_for_each_once(caller: Caller) -> None:
    fresh = {"target_user_info": {"user_type": "SHOP_NEW_CUSTOMER"}}
    running(caller, "DIRECT_DISCOUNT", product(caller, "MUG", discount="50"), **fresh)
    first = caller.place(MUG=1)
    again = caller.sandbox.place(caller.shop.id, {"MUG": 1}, buyer_of=first.id)
    half = caller.sku("MUG").price_minor // 2
    assert first.lines[0].sale_minor <= half + 1
    assert caller.sandbox.state.orders[again].lines[0].sale_minor > half + 1


def test_the_seller_pays_for_postage_that_a_promotion_takes_off(caller: Caller) -> None:
    plain = caller.place(MUG=1)
    assert plain.shipping_minor == 399
    create(caller, "SHIPPING_DISCOUNT", "SHOP", discount=postage(type="DISCOUNT_SHIPPING_FEE", value="1.50"))
    order = caller.place(MUG=1)
    assert order.shipping_minor == 249
    detail = check_sums(caller, order)
    assert detail["shipping_fee_deduction_seller"] == "1.50"
    [told] = caller.detail(order.id)
    assert told["payment"]["shipping_fee_seller_discount"] == "1.50"


def test_postage_is_off_only_where_the_promotion_reaches(caller: Caller) -> None:
    part = postage(type="FREE_SHIPPING")
    part["shipping_discount"]["area_scope"] = {"type": "SPECIFIC", "specific_areas": ["Atlantis"]}
    id = create(caller, "SHIPPING_DISCOUNT", "SHOP", discount=part)
    assert caller.place(MUG=1).shipping_minor == 399
    caller.call("POST", f"{ACTIVITIES}/{id}/deactivate")
    create(caller, "SHIPPING_DISCOUNT", "SHOP", discount=postage(type="FREE_SHIPPING"))
    assert caller.place(MUG=1).shipping_minor == 0


def test_a_coupon_comes_off_and_its_two_payers_share_it(caller: Caller) -> None:
    id = coupon(caller, value="2.01", min_spend="10.00", seller_percent=60)
    order = buy(caller, id, MUG=2)
    seller, platform = (sum(getattr(line, name) for line in order.lines) for name in (
        "seller_discount_minor", "platform_discount_minor",
    ))  # fmt: skip
    assert (seller, platform) == (121, 80)
    detail = check_sums(caller, order)
    assert (detail["voucher_deduction_seller"], detail["voucher_deduction_platform"]) == ("1.21", "0.80")
    told = caller.call("GET", f"/promotion/202406/coupons/{id}").content["coupon"]
    assert told["usage_stats"] == {"claimed_count": 1, "redeemed_count": 1}
    caller.sandbox.move(caller.shop.id, order.id, "CANCELLED")
    told = caller.call("GET", f"/promotion/202406/coupons/{id}").content["coupon"]
    assert told["usage_stats"]["redeemed_count"] == 0


def test_a_coupon_that_does_not_hold_is_refused_at_the_checkout(caller: Caller) -> None:
    lines = [{"seller_sku": "MUG", "quantity": 1}]

    def refused(**fields: Any) -> str:
        id = coupon(caller, **fields)
        if fields.get("title") == "off":
            caller.control("POST", f"/coupons/{id}/deactivate")
        body = {"shop_id": caller.shop.id, "lines": lines, "coupons": [id]}
        assert caller.control("POST", "/orders", body | {"buyer_of": first}).envelope.get("error", "") != ""
        return str(caller.control("POST", "/orders", body | {"buyer_of": first}).envelope["error"])

    first = caller.place(MUG=1).id
    assert "takes nothing off" in refused(min_spend="500.00")
    assert "is DEACTIVATED" in refused(title="off")
    assert "is NOT_START" in refused(begin_time=4_000_000_000, end_time=4_000_086_400)
    id = coupon(caller, redemptions=1)
    buy(caller, id, MUG=1)
    body = {"shop_id": caller.shop.id, "lines": lines, "coupons": [id]}
    assert "is used up" in caller.control("POST", "/orders", body).envelope["error"]
    assert (
        caller.control("POST", "/coupons", {**body, "title": "x", "type": "HALF", "value": 1}).status == 400
    )


def test_claims_are_counted_and_end(caller: Caller) -> None:
    id = coupon(caller, claims=1, type="PERCENT_OFF", value="10", max_discount="1.00")
    assert caller.control("POST", f"/coupons/{id}/claim").envelope["claimed"] == 1
    assert "are claimed" in caller.control("POST", f"/coupons/{id}/claim").envelope["error"]
    found = caller.call("POST", "/promotion/202406/coupons/search", {"page_size": 5}, {"status": ["ONGOING"]})
    assert [one["discount"]["percentage"] for one in found.content["coupons"]] == ["10"]
    assert caller.at("GB").call("GET", f"/promotion/202406/coupons/{id}").code != 0


@settings(max_examples=25, deadline=None)
@given(
    basket=st.tuples(st.integers(1, 5), st.integers(0, 4)),
    fixed=st.integers(100, 1000),
    off=st.integers(1, 1500),
    part=st.integers(0, 100),
    tier=st.integers(1, 90),
)
def test_whatever_is_combined_the_sums_agree(
    basket: tuple[int, int], fixed: int, off: int, part: int, tier: int
) -> None:
    wall, (mugs, shirts) = Wall(), basket
    caller = Caller(Sandbox(wall=wall), wall)
    running(caller, "FIXED_PRICE", row(caller, "MUG", activity_price_amount=f"{fixed / 100:.2f}"))
    create(caller, "BUY_MORE_SAVE_MORE", "SHOP", discount=tiers((2, "PERCENTAGE_OFF", str(tier))))
    create(caller, "SHIPPING_DISCOUNT", "SHOP", discount=postage(type="DISCOUNT_SHIPPING_FEE", value="0.77"))
    id = coupon(caller, value=f"{off / 100:.2f}", seller_percent=part)
    order = buy(caller, id, MUG=mugs, **({"TSHIRT-M": shirts} if shirts else {}))
    assert all(line.sale_minor >= 0 for line in order.lines)
    check_sums(caller, order)


def test_the_statement_bears_out_what_promotions_and_coupons_took_off() -> None:
    us = books()
    caller = us.caller
    running(caller, "DIRECT_DISCOUNT", product(caller, "MUG", discount="33.33"))
    create(caller, "SHIPPING_DISCOUNT", "SHOP", discount=postage(type="DISCOUNT_SHIPPING_FEE", value="1.50"))
    ids = (coupon(caller, value="1.01", seller_percent=50),)
    placed = us.sandbox.place(us.shop.id, {"MUG": 2}, status="COMPLETED", coupons=ids)
    order = us.sandbox.state.orders[placed]
    check_sums(caller, order)
    us.wait()
    [line] = us.lines()
    beside = us.named(line["supplementary_component"])
    [told] = caller.detail(order.id)
    pay = {name: us.minor(text) for name, text in told["payment"].items() if name != "currency"}
    assert beside["customer_payment_amount"] == pay["total_amount"]
    assert beside["platform_discount_amount"] == pay["platform_discount"] == 50
    revenue = us.named(line["revenue_breakdown"])
    assert revenue["seller_discount_amount"] == -pay["seller_discount"]
    assert us.minor(line["revenue_amount"]) == pay["original_total_product_price"] - pay["seller_discount"]
    shipping = us.named(line["shipping_cost_breakdown"]) | us.named(
        line["shipping_cost_breakdown"].get("supplementary_component", {})
    )
    assert shipping["customer_paid_shipping_fee_amount"] == pay["shipping_fee"] == 399 - 150


def test_some_of_a_crowd_use_the_coupon_that_there_is(caller: Caller) -> None:
    id = coupon(caller, value="1.00")
    body = {"kind": "steady", "orders_per_minute": 30, "shop_id": caller.shop.id}
    caller.control("POST", "/buyers", body)
    pass_time(caller, 600)
    used = caller.sandbox.state.promotions.coupons[id].redeemed
    orders = caller.sandbox.state.orders
    assert 0 < len(used) < len(orders)
    for order_id in used:
        check_sums(caller, orders[order_id])


def test_a_promotion_is_left_alone_by_what_is_not_in_it(caller: Caller) -> None:
    id = create(caller, "DIRECT_DISCOUNT", "PRODUCT")
    enter(caller, id, product(caller, "MUG", discount="90"))
    shirt = caller.place(**{"TSHIRT-M": 1}).lines[0]
    assert shirt.seller_discount_minor < shirt.original_minor // 2
