"""A creator's LIVE by their app, and the pool from which products are selected."""

from typing import Any

import pytest

from tests.sandbox.affiliates import Affiliates
from tests.sandbox.caller import Answer

ROOM = "/affiliate/202309/live_rooms"
SELECT = "/affiliate_creator/202501/selection/products/search"


def at_room(us: Affiliates, method: str, path: str = "", body: Any = None) -> Answer:
    return us.creator.caller.send(method, f"{ROOM}{path}", {}, body)


def test_a_live_shows_what_is_added_in_the_order_that_is_wanted(us: Affiliates) -> None:
    for product_id in (us.mug, us.shirt):
        us.open(product_id)
    us.post(us.me, kind="LIVE", title="Mugs tonight")
    told = at_room(us, "GET").content
    assert (told["status"], told["title"]) == ("LIVE", "Mugs tonight")
    at_room(us, "POST", "/products", {"product_ids": [us.shirt, us.shirt]})
    at_room(us, "POST", "/products/top", {"product_ids": [us.shirt]})
    at_room(us, "POST", f"/products/{us.mug}/pin")
    told = at_room(us, "GET", "/products").content
    assert [row["id"] for row in told["products"]] == [us.shirt, us.mug]
    assert told["pinned_product_id"] == us.mug
    assert told["products"][0]["commission"]["commission_rate"] == 1500
    assert at_room(us, "DELETE", "/products", {"product_ids": [us.mug]}).code == 0
    assert at_room(us, "GET", "/products").content["pinned_product_id"] == ""


def test_a_live_that_is_over_or_never_began_is_not_changed(us: Affiliates) -> None:
    assert at_room(us, "GET").code == 36009004
    us.open()
    us.post(us.me, kind="LIVE")
    us.wait(0.2)
    assert at_room(us, "GET").content["status"] == "FINISHED"
    before = at_room(us, "GET", "/products").content
    assert at_room(us, "POST", "/products", {"product_ids": [us.shirt]}).code == 36009004
    assert at_room(us, "GET", "/products").content == before


@pytest.mark.parametrize("path", ["/products/top", "/products/17/pin", "/products/17/unpin"])
def test_what_is_not_shown_in_a_live_is_neither_moved_nor_pinned(us: Affiliates, path: str) -> None:
    us.open()
    us.post(us.me, kind="LIVE")
    body = {"product_ids": ["17"]} if path.endswith("top") else None
    assert at_room(us, "POST", path, body).code == 16015001


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, 2),
        ({"title_keyword": "mug"}, 1),
        ({"commission_rate_range": {"rate_ge": 1000, "rate_le": 1500}}, 1),
        ({"price_range": {"price_ge": "1", "price_le": "13"}}, 1),
        ({"product_ids": ["17"]}, 0),
        ({"category_ids": ["17"]}, 0),
        ({"sold_quantity_range": {"quantity_ge": 10_000}}, 0),
    ],
)
def test_products_are_selected_by_what_is_asked_of_them(
    us: Affiliates, wanted: dict[str, Any], found: int
) -> None:
    us.open(us.mug, rate=1500)
    us.open(us.shirt, rate=2500)
    body = {"filter_params": wanted, "sort_params": {"sort_type": "COMMISSION_RATE"}}
    told = us.creator.caller.send("POST", SELECT, {"page_size": 20}, body).content
    assert told["total_count"] == len(told["products"]) == found
    rates = [row["commission"]["rate"] for row in told["products"]]
    assert rates == sorted(rates, reverse=True)


@pytest.mark.parametrize(
    "body", [{"filter_params": {"price_range": {"price_ge": "x"}}}, {"sort_params": {"sort_type": "LUCK"}}]
)
def test_a_selection_that_asks_for_nothing_known_is_refused(us: Affiliates, body: Any) -> None:
    us.open()
    assert us.creator.caller.send("POST", SELECT, {"page_size": 20}, body).code == 36009004
