"""TikTok Shop's things in the hub's words: nothing guessed, nothing rounded, what cannot be read is named."""

from datetime import UTC, datetime
from typing import Any

import pytest

from shopkeeper.channels import platform
from shopkeeper.channels.tiktok import levels, listings, order
from shopkeeper.errors import Rejected, Unsupported


def raw(**other: Any) -> dict[str, Any]:
    """An order as TikTok sends it, as far as the hub looks at it."""
    line = {
        "id": "l1", "product_id": "p1", "sku_id": "s1", "seller_sku": " MUG ", "product_name": "Mug",
        "sku_name": "White", "sale_price": "12.00", "currency": "USD", "display_status": "AWAITING_SHIPMENT",
    }  # fmt: skip
    payment = {
        "currency": "USD",
        "total_amount": "13.50",
        "original_total_product_price": "14",
        "seller_discount": "2",
    }
    whole = {"id": "576", "status": "AWAITING_SHIPMENT", "payment": payment, "line_items": [line]}
    return {**whole, "create_time": 1764028800, "update_time": 1764028900, "paid_time": 1764028860, **other}


def test_an_order_is_read_to_the_cent_and_the_second() -> None:
    read = order(raw(), 1, "America/Los_Angeles")

    assert (read.total_minor, read.goods_minor, read.lines[0].price_minor) == (1350, 1200, 1200)
    assert read.lines[0].sku == "MUG"
    assert read.created_at == datetime(2025, 11, 25, tzinfo=UTC)
    assert read.paid_day == "2025-11-24"
    assert read.cause == "order/1/576"
    assert read.collected_at is None


def test_an_order_that_nobody_paid_has_no_day() -> None:
    assert order(raw(paid_time=0), 1, "UTC").paid_day is None


def test_an_order_says_where_it_goes_and_names_nobody() -> None:
    address = {
        "name": "Jo Doe",
        "district_info": [
            {"address_level": "L1", "address_name": "Nevada"},
            {"address_level": "L3", "address_name": "Reno"},
        ],
    }

    assert order(raw(recipient_address=address), 1, "UTC").place == "Reno, Nevada"
    assert order(raw(recipient_address=None), 1, "UTC").place == ""


@pytest.mark.parametrize(
    "broken",
    [
        {"payment": None},
        {"payment": {"currency": "JPY", "total_amount": "1.5"}},
        {"line_items": None},
        {"line_items": [{"id": "1"}]},
        {"update_time": "soon"},
        {"status": None, "line_items": 5},
    ],
)
def test_an_order_that_cannot_be_read_is_refused_by_name_or_reason(broken: dict[str, Any]) -> None:
    with pytest.raises(Rejected, match=r"576|JPY"):
        order(raw(**broken), 1, "UTC")


def test_a_product_is_a_listing_for_each_sku_with_its_own_state() -> None:
    product = {
        "id": "p1", "title": "Mug", "status": "ACTIVATE", "update_time": 1764028900,
        "skus": [
            {"id": "s1", "seller_sku": "MUG", "price": {"currency": "GBP", "sale_price": "10"},
             "inventory": [{"warehouse_id": "w1", "quantity": 4}]},
            {"id": "s2", "status_info": {"status": "DEACTIVATED"},
             "sales_attributes": [{"value_name": "Blue"}]},
        ],
    }  # fmt: skip
    first, second = listings(product, 2)

    assert (first.sku, first.price_minor, first.warehouses, first.status) == (
        "MUG",
        1000,
        ("w1",),
        "ACTIVATE",
    )
    assert (second.sku, second.variant, second.status) == ("", "Blue", "SKU_DEACTIVATED")
    with pytest.raises(Rejected, match="product p1"):
        listings({"id": "p1", "skus": [{}]}, 2)


def test_levels_are_what_is_for_sale_and_what_is_promised() -> None:
    [level] = levels({"skus": [{"id": "s1", "seller_sku": "MUG", "total_available_quantity": 7}]})

    assert (level.available, level.committed) == (7, 0)
    with pytest.raises(Rejected, match="product 9"):
        levels({"product_id": "9", "skus": [{"id": "s1"}]})


def test_a_channel_that_is_not_here_is_named_with_those_that_are() -> None:
    with pytest.raises(Unsupported, match="known: tiktok"):
        platform("marsmart")
