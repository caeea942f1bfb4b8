"""Packages as the Open API reads them."""

from typing import Any

import pytest

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.spec import operation
from tests.sandbox.caller import Answer, Caller, Wall
from tests.sandbox.parcel_calls import FULFILLMENT, create, detail, package_of, ship
from tests.sandbox.test_orders import plain


def search(caller: Caller, body: Any = None, **query: Any) -> Answer:
    return caller.call("POST", f"{FULFILLMENT}/packages/search", {"page_size": 20, **query}, body or {})


def ids(answer: Answer) -> list[str]:
    return [package["id"] for package in answer.content["packages"]]


@pytest.fixture
def british(caller: Caller) -> Caller:
    return caller.at("GB")


def many(british: Caller, count: int) -> list[str]:
    """Packages a minute apart."""
    made = []
    for _ in range(count):
        made.append(package_of(british, british.place()).id)
        british.sandbox.clock.advance(60)
    return made


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("field", ["create_time", "update_time", "order_pay_time"])
def test_pages_tile_the_whole_in_either_direction(british: Caller, field: str, direction: str) -> None:
    made, seen, token = many(british, 7), [], ""
    while True:
        answer = search(british, page_size=3, sort_field=field, sort_order=direction, page_token=token)
        assert answer.content["total_count"] == 7
        seen += ids(answer)
        token = answer.content["next_page_token"]
        if not token:
            break
    assert seen == (made if direction == "ASC" else made[::-1])


def test_packages_are_found_by_state_and_by_time(british: Caller) -> None:
    made = many(british, 4)
    packages = [british.sandbox.state.packages[package_id] for package_id in made]
    ship(british, packages[0])
    now = int(british.sandbox.market.now())
    assert ids(search(british, {"package_status": "PROCESSING"})) == [made[0]]
    assert ids(search(british, {"update_time_ge": now})) == [made[0]]
    between = {"create_time_ge": packages[1].create_time, "create_time_lt": packages[3].create_time}
    assert sorted(ids(search(british, between))) == sorted(made[1:3])


def test_one_shop_never_sees_anothers_packages(caller: Caller, british: Caller) -> None:
    theirs = package_of(british, british.place())
    create(caller, caller.place())
    assert theirs.id not in ids(search(caller))
    assert caller.call("GET", f"{FULFILLMENT}/packages/{theirs.id}").code == 10006402
    assert caller.call("GET", f"{FULFILLMENT}/packages/1152000000000000000").code == 10006402


def test_a_package_says_what_is_in_it_and_where_it_goes(british: Caller) -> None:
    order = british.place("AWAITING_SHIPMENT", **{"MUG": 2, "TSHIRT-M": 1})
    shown = detail(british, package_of(british, order))
    [held] = shown["orders"]
    assert (held["id"], sorted(sku["quantity"] for sku in held["skus"])) == (order.id, [1, 2])
    assert shown["has_multi_skus"] is True
    assert shown["order_line_item_ids"] == [line.id for line in order.lines]
    address = british.detail(order.id)[0]["recipient_address"]
    assert shown["recipient_address"]["full_address"] == address["full_address"]
    assert shown["sender_address"]["full_address"] != address["full_address"]
    assert shown["warehouse_id"] == british.shop.warehouse_id


def test_every_field_is_one_that_the_api_documents(british: Caller) -> None:
    package = package_of(british, british.place())
    documented = plain(operation("fulfillment.GetPackageDetail.202309").answer)
    row = plain(operation("fulfillment.SearchPackage.202309").answer)["packages"][0]
    for act in (lambda: None, lambda: ship(british, package, handover_method="PICKUP")):
        act()
        shown = detail(british, package)
        assert shown.keys() - documented.keys() == set()
        for part in ("recipient_address", "sender_address", "weight", "dimension"):
            assert shown[part].keys() - documented[part].keys() == set()
        [found] = search(british).content["packages"]
        assert found.keys() - row.keys() == set()


def test_a_cancelled_package_still_says_what_was_in_it(british: Caller) -> None:
    order = british.place("AWAITING_SHIPMENT", MUG=2)
    package = package_of(british, order)
    british.sandbox.move(british.shop.id, order.id, "CANCELLED")
    shown = detail(british, package)
    assert (shown["package_status"], len(shown["order_line_item_ids"])) == ("CANCELLED", 2)
    [line, _] = british.detail(order.id)[0]["line_items"]
    assert (line["package_id"], line["package_status"]) == (package.id, "CANCELLED")


def test_the_carriers_of_a_market_have_the_same_ids_each_time(caller: Caller, british: Caller) -> None:
    option = caller.detail(caller.place_for_seller().id)[0]["delivery_option_id"]
    path = f"/logistics/202309/delivery_options/{option}/shipping_providers"
    american = caller.call("GET", path).content["shipping_providers"]
    assert american[0] == {"id": "7117858858072016686", "name": "USPS"}
    assert british.call("GET", path).content["shipping_providers"] != american
    unknown = "/logistics/202309/delivery_options/7/shipping_providers"
    assert caller.call("GET", unknown).code == 21008116


def test_a_warehouse_delivers_in_the_ways_that_orders_name(caller: Caller) -> None:
    path = f"/logistics/202309/warehouses/{caller.shop.warehouse_id}/delivery_options"
    options = {row["id"]: row["type"] for row in caller.call("GET", path).content["delivery_options"]}
    for order, kind in ((caller.place(), "STANDARD"), (caller.place_for_seller(), "SEND_BY_SELLER")):
        [shown] = caller.detail(order.id)
        assert options[shown["delivery_option_id"]] == kind
    unknown = caller.call("GET", "/logistics/202309/warehouses/7/delivery_options")
    assert unknown.content["delivery_options"] == []


def test_orders_that_the_seller_ships_are_found(caller: Caller) -> None:
    mine, theirs = caller.place_for_seller(), caller.place()
    for order, kind in ((mine, "SELLER"), (theirs, "TIKTOK")):
        found = caller.search({"shipping_type": kind}).content["orders"]
        assert [row["id"] for row in found] == [order.id]
        assert found[0]["shipping_type"] == kind


def test_an_order_may_tell_its_package_only_once_that_is_shipped_by_a_setting(wall: Wall) -> None:
    settings = Settings(packages_told_once_shipped=("GB",))
    british = Caller(Sandbox(wall=wall, settings=settings), wall).at("GB")
    order = british.place()
    [shown] = british.detail(order.id)
    assert shown["packages"] == []
    assert {"package_id", "package_status"}.isdisjoint(shown["line_items"][0])
    [row] = british.call("POST", f"{FULFILLMENT}/packages/search", {"page_size": 5}, {}).content["packages"]
    assert ship(british, british.sandbox.state.packages[row["id"]]).code == 0
    [shown] = british.detail(order.id)
    assert shown["packages"] == [{"id": row["id"]}]
    assert shown["line_items"][0]["package_status"] == "PROCESSING"
