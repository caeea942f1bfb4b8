"""Shipping in the US: a label is bought or the seller's own carrier is named, and the package comes to be."""

from typing import Any

import pytest

from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.parcels.carriers import carriers
from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.trade import Return
from tests.sandbox.caller import Answer, Caller, Receiver, Wall
from tests.sandbox.parcel_calls import (
    FULFILLMENT,
    SIZE,
    WEIGHT,
    create,
    detail,
    lines,
    mark,
    number,
    package_of,
    ship,
)


def offers(caller: Caller, order: Order, **body: Any) -> Answer:
    path = f"{FULFILLMENT}/orders/{order.id}/shipping_services/query"
    return caller.call("POST", path, body={"weight": WEIGHT, "dimension": SIZE, **body})


def test_a_label_makes_the_package_and_readies_the_order_for_its_carrier(caller: Caller) -> None:
    order = caller.place("AWAITING_SHIPMENT", MUG=2)
    assert caller.detail(order.id)[0]["packages"] == []
    answer = create(caller, order)
    assert (answer.code, order.status) == (0, "AWAITING_COLLECTION")
    package = package_of(caller, order)
    assert answer.content["package_id"] == package.id
    assert answer.content["weight"] == WEIGHT
    assert answer.content["shipping_service_info"]["shipping_provider_name"] == "USPS"
    [shown] = caller.detail(order.id)
    assert shown["packages"] == [{"id": package.id}]
    assert shown["tracking_number"] == package.tracking_number
    assert {line["tracking_number"] for line in shown["line_items"]} == {package.tracking_number}
    assert {line["rts_time"] for line in shown["line_items"]} == {shown["rts_time"]}


def test_the_services_have_prices_by_weight_and_one_of_them_is_the_default(caller: Caller) -> None:
    order = caller.place()
    light = offers(caller, order).content["shipping_services"]
    heavy = offers(caller, order, weight={"value": "5000", "unit": "GRAM"}).content["shipping_services"]
    assert [offer["is_default"] for offer in light] == [True] + [False] * (len(light) - 1)
    assert {offer["currency"] for offer in light} == {"USD"}
    assert [offer["id"] for offer in light] == [offer["id"] for offer in heavy]
    assert all(float(one["price"]) < float(more["price"]) for one, more in zip(light, heavy, strict=True))


def test_the_service_that_is_chosen_carries_the_package(caller: Caller) -> None:
    order = caller.place()
    chosen = offers(caller, order).content["shipping_services"][2]
    answer = create(caller, order, shipping_service_id=chosen["id"])
    assert answer.content["shipping_service_info"]["name"] == chosen["name"]
    assert package_of(caller, order).provider_id == chosen["shipping_provider_id"]
    assert create(caller, caller.place(), shipping_service_id="7").code == 21001001


def test_a_label_without_a_weight_is_one_for_half_a_kilogram(caller: Caller) -> None:
    body = {"order_id": caller.place().id, "ship_type": "1"}
    bare = caller.call("POST", "/fulfillment/202512/packages", body=body).content
    same = create(caller, caller.place(), weight={"value": "500", "unit": "GRAM"}).content
    assert bare["shipping_service_info"] == same["shipping_service_info"]


def test_nothing_carries_what_is_too_heavy(caller: Caller) -> None:
    order = caller.place()
    heavy = {"value": "71", "unit": "POUND"}
    assert offers(caller, order, weight=heavy).code == 21011037
    assert create(caller, order, weight=heavy).code == 21011037
    for wrong in ("light", "NaN", "0", "-1", "1e999"):
        assert create(caller, order, weight={"value": wrong, "unit": "GRAM"}).code == 21001001
    assert order.status == "AWAITING_SHIPMENT"


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("UNPAID", 21011003),
        ("ON_HOLD", 21011044),
        ("AWAITING_COLLECTION", 21011020),
        ("IN_TRANSIT", 21011020),
    ],
)
def test_a_label_is_refused_for_the_documented_reason(caller: Caller, status: str, code: int) -> None:
    order = caller.place(status)
    assert create(caller, order).code == code
    assert order.status == status


def test_a_cancelled_order_has_no_label_and_a_shipped_one_no_service(caller: Caller) -> None:
    order = caller.place()
    caller.sandbox.move(caller.shop.id, order.id, "CANCELLED")
    assert create(caller, order).code == 21011041
    assert offers(caller, caller.place("IN_TRANSIT")).code == 21011006


def test_an_order_of_another_shop_is_refused_and_an_unknown_one_too(caller: Caller) -> None:
    theirs = caller.at("GB").place()
    assert create(caller, theirs).code == 21001001
    path = "/fulfillment/202512/packages"
    body = {"order_id": "576000000000000000", "ship_type": "1", "weight": WEIGHT}
    assert caller.call("POST", path, body=body).code == 21001001


def test_a_ship_call_turns_a_buyers_wish_to_cancel_down(caller: Caller) -> None:
    order = caller.place()
    wish = cancellations.ask(caller.sandbox.market, order.id)
    assert caller.detail(order.id)[0]["is_buyer_request_cancel"] is True
    assert create(caller, order).code == 0
    assert (order.status, wish.status) == ("AWAITING_COLLECTION", "CANCELLATION_REQUEST_CANCEL")
    assert caller.detail(order.id)[0]["is_buyer_request_cancel"] is False


def test_lines_with_an_open_return_are_not_shipped(caller: Caller) -> None:
    order = caller.place("AWAITING_SHIPMENT", MUG=2)
    now = int(caller.sandbox.market.now())
    caller.sandbox.state.returns["4036000000000000001"] = Return(
        "4036000000000000001", caller.shop.id, order.id, [order.lines[0].id], "REFUND",
        "RETURN_OR_REFUND_REQUEST_PENDING", "BUYER", "reason", now, now,
    )  # fmt: skip
    assert create(caller, order).code == 21011007
    assert create(caller, order, order.lines[1].id).code == 0


def test_orders_of_one_buyer_may_go_in_one_package(caller: Caller) -> None:
    first = caller.place()
    placed = caller.sandbox.place(caller.shop.id, {"TSHIRT-M": 1}, buyer_of=first.id)
    second, stranger = caller.sandbox.state.orders[placed], caller.place()
    assert create(caller, first, order_list_ids=[first.id, stranger.id]).code == 21011031
    answer = create(caller, first, order_list_ids=[first.id, second.id])
    package = package_of(caller, second)
    assert answer.content["package_id"] == package.id
    assert (first.status, second.status) == ("AWAITING_COLLECTION", "AWAITING_COLLECTION")
    assert [row["id"] for row in detail(caller, package)["orders"]] == [first.id, second.id]
    assert caller.detail(second.id)[0]["split_or_combine_tag"] == "COMBINED"


def test_the_sellers_own_carrier_brings_lines_under_its_own_number(caller: Caller) -> None:
    order = caller.place_for_seller(MUG=3)
    answer = mark(caller, order, order.lines[0].id)
    assert answer.content["order_line_item_ids"] == [order.lines[0].id]
    assert order.status == "PARTIALLY_SHIPPING"
    package = package_of(caller, order)
    assert (package.shipping_type, package.provider_name) == ("SELLER", carriers("US")[1].name)
    rest = mark(caller, order, shipping_info_list=[number(caller, "9400100000000000000001")])
    assert rest.content["order_line_item_ids"] == [line.id for line in order.lines[1:]]
    assert order.status == "AWAITING_COLLECTION"
    assert lines(caller, order) == [("AWAITING_COLLECTION", "PROCESSING")] * 3


def test_a_wrong_provider_or_number_is_refused(caller: Caller) -> None:
    order = caller.place_for_seller()
    for wrong in (
        {"shipping_provider_id": "7", "tracking_number": "1Z999AA10123456784"},
        number(caller, ""),
        number(caller, "no number"),
    ):
        assert mark(caller, order, shipping_info_list=[wrong]).code == 21011022
    assert mark(caller, order, shipping_info_list=[]).code == 21011022
    assert mark(caller, order, "7").code == 21001001
    assert order.status == "AWAITING_SHIPMENT"


def test_a_number_is_used_once(caller: Caller) -> None:
    assert mark(caller, caller.place_for_seller()).code == 0
    order = caller.place_for_seller()
    assert mark(caller, order).code == 21011025
    twice = [number(caller, "1Z0000000000000001"), number(caller, "1Z0000000000000001")]
    assert mark(caller, order, shipping_info_list=twice).code == 21011025
    two = [number(caller, "1Z0000000000000001"), number(caller, "1Z0000000000000002")]
    assert mark(caller, order, shipping_info_list=two).code == 0
    assert mark(caller, caller.place_for_seller(), shipping_info_list=two[1:]).code == 21011025


def test_a_carrier_of_ones_own_is_for_orders_that_the_seller_ships(caller: Caller, wall: Wall) -> None:
    assert mark(caller, caller.place()).code == 21011003
    assert create(caller, caller.place_for_seller()).code == 21011003
    loose = Caller(Sandbox(wall=wall, settings=Settings(seller_carrier_for_tiktok_orders=True)), wall)
    order = loose.place()
    assert (mark(loose, order).code, order.status) == (0, "AWAITING_COLLECTION")


def test_the_calls_of_other_markets_are_refused(caller: Caller) -> None:
    british = caller.at("GB")
    package = package_of(british, british.place())
    assert create(british, british.place()).code == 21008106
    assert ship(caller, package).code == 21011028
    order = caller.place()
    order_life.parcels.open_package(caller.sandbox.market, [order], order.lines)
    assert ship(caller, package_of(caller, order)).code == 21011003


async def test_a_parcel_that_ships_is_announced_and_so_is_its_way(caller: Caller, receiver: Receiver) -> None:
    order = caller.place()
    create(caller, order)
    caller.sandbox.move(caller.shop.id, order.id, "DELIVERED")
    await caller.sandbox.deliver(receiver)
    assert receiver.orders() == ["AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"]


def test_what_goes_into_a_package_is_said_by_the_documented_numbers(caller: Caller) -> None:
    order = caller.place("AWAITING_SHIPMENT", MUG=2)
    first = order.lines[0].id
    for wrong in ("TIKTOK", "2", "3", "4", ""):
        assert create(caller, order, ship_type=wrong).code != 0
    assert create(caller, order, ship_type="3", order_list_ids=[order.id]).code == 21001001

    assert create(caller, order, first, ship_type="2").code == 0
    assert lines(caller, order)[1][0] == "AWAITING_SHIPMENT"
    other = caller.place("AWAITING_SHIPMENT", MUG=2)
    assert create(caller, other, other.lines[0].id, ship_type="1").code == 0
    assert [status for status, _ in lines(caller, other)] == ["AWAITING_COLLECTION", "AWAITING_COLLECTION"]
