"""Packages of several orders: they ship as one, and one that is left alone is combined no more."""

import pytest

from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.trade import Package
from tests.sandbox.caller import Caller
from tests.sandbox.parcel_calls import FULFILLMENT, detail, mark, number, package_of, ship_many


@pytest.fixture
def british(caller: Caller) -> Caller:
    return caller.at("GB")


def combined(caller: Caller, shipping_type: str, orders: int = 2) -> tuple[list[Order], Package]:
    """Orders of one buyer in one package."""
    basket, state = {"MUG": 2}, caller.sandbox.state
    first = caller.sandbox.place(caller.shop.id, basket, shipping_type=shipping_type)
    others = [
        caller.sandbox.place(caller.shop.id, basket, shipping_type=shipping_type, buyer_of=first)
        for _ in range(orders - 1)
    ]
    [group] = caller.call("GET", f"{FULFILLMENT}/combinable_packages/search", {"page_size": 10}).content[
        "combinable_packages"
    ]
    body = {"combinable_packages": [{"id": group["id"]}]}
    made = caller.call("POST", f"{FULFILLMENT}/packages/combine", body=body).content["packages"]
    assert len(made) == 1
    return [state.orders[one] for one in (first, *others)], state.packages[made[0]["id"]]


def test_an_order_that_is_marked_takes_those_with_it_that_were_combined_with_it(british: Caller) -> None:
    orders, package = combined(british, "SELLER")
    answer = mark(british, orders[1])
    assert answer.content["package_id"] == package.id
    assert answer.content["order_line_item_ids"] == [line.id for line in orders[1].lines]
    assert [order.status for order in orders] == ["AWAITING_COLLECTION"] * 2
    assert {row["tracking_number"] for row in british.detail(*(order.id for order in orders))} == {
        package.tracking_number
    }


def test_a_part_of_a_combined_order_is_not_marked_by_itself(british: Caller) -> None:
    orders, package = combined(british, "SELLER")
    assert mark(british, orders[0], orders[0].lines[0].id).code == 21011046
    assert package.order_ids == [order.id for order in orders]
    both = [line.id for line in reversed(orders[0].lines)]
    assert mark(british, orders[0], *both, shipping_info_list=[number(british, "H0000000000001")]).code == 0


@pytest.mark.parametrize("how", ["cancelled", "address"])
def test_a_package_that_loses_all_orders_but_one_is_combined_no_more(british: Caller, how: str) -> None:
    orders, package = combined(british, "TIKTOK")
    if how == "cancelled":
        british.sandbox.move(british.shop.id, orders[0].id, "CANCELLED")
    else:
        order_life.change_address(british.sandbox.market, orders[0])
    assert package_of(british, orders[1]) is package
    assert detail(british, package)["split_and_combine_tag"] == "DEFAULT"
    assert "split_or_combine_tag" not in british.detail(orders[1].id)[0]
    group = {"id": "1", "order_line_item_ids": [orders[1].lines[0].id]}
    path = f"{FULFILLMENT}/orders/{orders[1].id}/split"
    assert british.call("POST", path, body={"splittable_groups": [group]}).code == 0


def test_a_package_named_twice_in_a_batch_ships_once(british: Caller) -> None:
    orders, package = combined(british, "TIKTOK", 3)
    errors = ship_many(british, {"id": package.id}, {"id": package.id}).content["errors"]
    assert [row["code"] for row in errors] == [21011040]
    assert {order.status for order in orders} == {"AWAITING_COLLECTION"}


def test_no_more_than_twenty_orders_are_offered_to_go_together(british: Caller) -> None:
    first = british.place().id
    for _ in range(22):
        british.sandbox.place(british.shop.id, {"TSHIRT-M": 1}, buyer_of=first)
    found = british.call("GET", f"{FULFILLMENT}/combinable_packages/search", {"page_size": 10}).content
    assert sorted(len(row["order_ids"]) for row in found["combinable_packages"]) == [3, 20]
    body = {"combinable_packages": [{"id": row["id"]} for row in found["combinable_packages"]]}
    made = british.call("POST", f"{FULFILLMENT}/packages/combine", body=body).content
    assert (made["errors"], len(made["packages"])) == ([], 2)
