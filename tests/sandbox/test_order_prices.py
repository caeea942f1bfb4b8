"""What an order costs: its price detail, its payment and its lines come to the same minor unit."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopkeeper.sandbox.markets import PLACES
from shopkeeper.sandbox.server import Sandbox
from tests.sandbox.caller import Caller, Wall

AMOUNTS = (
    "sku_list_price", "sku_sale_price", "subtotal", "subtotal_deduction_seller", "net_price_amount",
    "subtotal_deduction_platform", "subtotal_tax_amount", "tax_amount", "shipping_list_price",
    "shipping_sale_price", "shipping_fee_deduction_seller", "shipping_fee_deduction_platform",
    "voucher_deduction_seller", "voucher_deduction_platform", "total", "payment",
)  # fmt: skip


def details(caller: Caller, *baskets: dict[str, int]) -> list[tuple[Any, Any]]:
    """Of each order its payment and its price detail."""
    orders = [caller.place(**basket) for basket in baskets]
    found = []
    for order in orders:
        answer = caller.call("GET", f"/order/202407/orders/{order.id}/price_detail")
        assert answer.code == 0, answer.envelope
        found.append((caller.detail(order.id)[0], answer.content))
    return found


def agree(shown: Any, price: Any) -> None:
    """The order, its lines and its price detail tell one sum."""
    payment = shown["payment"]
    assert Decimal(price["total"]) == Decimal(price["payment"]) == Decimal(payment["total_amount"])
    assert price["currency"] == payment["currency"]
    assert Decimal(price["sku_list_price"]) == Decimal(payment["original_total_product_price"])
    assert Decimal(price["net_price_amount"]) == Decimal(payment["sub_total"])
    assert Decimal(price["tax_amount"]) == Decimal(payment["tax"])
    assert Decimal(price["shipping_sale_price"]) == Decimal(payment["shipping_fee"])
    for name in AMOUNTS:
        assert sum(Decimal(line[name]) for line in price["line_items"]) == Decimal(price[name]), name
    told = {name: Decimal(text) for name, text in payment.items() if name != "currency"}
    off = told["shipping_fee_seller_discount"] + told["shipping_fee_platform_discount"]
    assert told["shipping_fee"] == told["original_shipping_fee"] - off
    assert told["sub_total"] + told["seller_discount"] + told["platform_discount"] == Decimal(
        price["sku_list_price"]
    )
    assert told["total_amount"] == told["sub_total"] + told["shipping_fee"] + told["tax"]
    assert Decimal(price["shipping_list_price"]) == told["original_shipping_fee"]
    taxes = [Decimal(tax["tax_amount"]) for line in shown["line_items"] for tax in line.get("item_tax", [])]
    assert sum(taxes) == told["product_tax"]
    assert [line["id"] for line in price["line_items"]] == [line["id"] for line in shown["line_items"]]


@pytest.mark.parametrize("region", PLACES)
def test_price_detail_payment_and_lines_agree_in_every_market(caller: Caller, region: str) -> None:
    baskets = [{"MUG": 1}, {"MUG": 2, "TSHIRT-M": 1}, {"TSHIRT-L": 5}, {"MUG": 3, "TSHIRT-L": 2}]
    for shown, price in details(caller.at(region), *baskets):
        agree(shown, price)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(any), min_size=1, max_size=3),
    st.integers(1, 99),
)
def test_whatever_is_in_the_basket_the_sums_agree(baskets: list[tuple[int, int]], seed: int) -> None:
    wall = Wall()
    caller = Caller(Sandbox(seed=seed, wall=wall), wall)
    wanted = [{code: n for code, n in (("MUG", mugs), ("TSHIRT-M", shirts)) if n} for mugs, shirts in baskets]
    for shown, price in details(caller, *wanted):
        agree(shown, price)


def test_the_price_of_another_shops_order_is_not_told(caller: Caller) -> None:
    order = caller.at("GB").place()
    assert caller.call("GET", f"/order/202407/orders/{order.id}/price_detail").code == 21001001
