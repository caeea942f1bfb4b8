"""What carriers report, numbers that are put right, and deliveries that the seller reports."""

from typing import Any

import pytest

from shopkeeper.sandbox.parcels import shipping
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.trade import Package, Return
from tests.sandbox.caller import Answer, Caller
from tests.sandbox.parcel_calls import FULFILLMENT, create, detail, mark, number, package_of

HOUR = 3600


@pytest.fixture
def sent(caller: Caller) -> Order:
    """An order that the seller's own carrier has been given."""
    order = caller.place_for_seller()
    mark(caller, order)
    return order


def reports(caller: Caller, order: Order) -> list[int]:
    answer = caller.call("GET", f"{FULFILLMENT}/orders/{order.id}/tracking")
    return [row["action_code"] for row in answer.content["tracking"]]


def correct(caller: Caller, order: Order, tracking_number: str = "1Z0000000000000009") -> Answer:
    path = f"{FULFILLMENT}/orders/{order.id}/shipping_info/update"
    return caller.call("POST", path, body=number(caller, tracking_number))


def correct_package(caller: Caller, package: Package, *numbers: dict[str, str]) -> Answer:
    path = f"/fulfillment/202610/packages/{package.id}/shipping_info/update"
    return caller.call("POST", path, body={"shipping_info_list": list(numbers)})


def report(caller: Caller, package: Package, delivery_type: str, **more: str) -> list[Any]:
    body = {"packages": [{"id": package.id, "delivery_type": delivery_type, **more}]}
    return list(caller.call("POST", f"{FULFILLMENT}/packages/deliver", body=body).content["errors"])


def test_each_report_of_the_carrier_is_told_the_newest_first(caller: Caller) -> None:
    order, market = caller.place(), caller.sandbox.market
    assert reports(caller, order) == []
    create(caller, order)
    package = package_of(caller, order)
    steps = (shipping.collect, shipping.travel, shipping.fail, shipping.deliver)
    for step in steps:
        caller.sandbox.clock.advance(HOUR)
        caller.sandbox.tick()
        step(market, package.id)
    assert reports(caller, order) == [50, 60, 30, 20, 10]
    assert order.status == "DELIVERED"
    millis = caller.call("GET", f"{FULFILLMENT}/orders/{order.id}/tracking").content["tracking"][0]
    assert millis["update_time_millis"] == order.delivery_time * 1000


def test_the_newer_call_tells_it_parcel_by_parcel(caller: Caller) -> None:
    order = caller.place("AWAITING_SHIPMENT", MUG=2)
    for line in order.lines:
        create(caller, order, line.id)
    first, second = (caller.sandbox.state.packages[line.package_id] for line in order.lines)
    shipping.collect(caller.sandbox.market, second.id)
    answer = caller.call("GET", f"/logistics/202604/orders/{order.id}/tracking").content
    told = {row["newest_tracking_no"]: row["track_list"] for row in answer["logistics_details"]}
    assert {key: [row["action_code_name"] for row in rows] for key, rows in told.items()} == {
        first.tracking_number: ["READY_TO_SHIP"],
        second.tracking_number: ["PICKED_UP", "READY_TO_SHIP"],
    }
    assert answer["order_id"] == order.id


def test_a_parcel_of_several_boxes_has_a_row_for_each_number(caller: Caller) -> None:
    order = caller.place_for_seller()
    boxes = [number(caller, "1Z0000000000000001"), number(caller, "1Z0000000000000002")]
    mark(caller, order, shipping_info_list=boxes)
    answer = caller.call("GET", f"/logistics/202604/orders/{order.id}/tracking").content
    assert [row["newest_tracking_no"] for row in answer["logistics_details"]] == [
        "1Z0000000000000001",
        "1Z0000000000000002",
    ]


def test_a_wrong_number_is_put_right_once(caller: Caller, sent: Order) -> None:
    before = sent.update_time
    caller.sandbox.clock.advance(HOUR)
    assert correct(caller, sent).code == 0
    [shown] = caller.detail(sent.id)
    assert shown["tracking_number"] == "1Z0000000000000009"
    assert shown["update_time"] == before + HOUR
    assert correct(caller, sent, "1Z0000000000000010").code == 21011049
    again = number(caller, "1Z0000000000000010")
    assert correct_package(caller, package_of(caller, sent), again).code == 21011051


def test_a_number_is_put_right_within_72_hours(caller: Caller, sent: Order) -> None:
    package = package_of(caller, sent)
    caller.sandbox.clock.advance(72 * HOUR + 1)
    assert correct_package(caller, package, number(caller, "1Z0000000000000009")).code == 21011050
    assert package.tracking_number == "1Z999AA10123456784"


def test_a_number_put_right_may_name_another_carrier_and_further_boxes(caller: Caller, sent: Order) -> None:
    package = package_of(caller, sent)
    two = [number(caller, "FX000001", 2), number(caller, "FX000002", 2)]
    assert correct_package(caller, package, *two).code == 0
    assert detail(caller, package)["shipping_provider_name"] == "FedEx"
    assert package.other_numbers == ["FX000002"]


def test_a_number_that_is_no_better_is_refused_and_the_old_one_stays(caller: Caller, sent: Order) -> None:
    other = caller.place_for_seller()
    mark(caller, other, shipping_info_list=[number(caller, "1Z0000000000000001")])
    package = package_of(caller, sent)
    assert correct_package(caller, package, number(caller, "1Z0000000000000001")).code == 21011022
    assert correct_package(caller, package, number(caller, "?")).code == 21011022
    assert correct_package(caller, package).code == 21011022
    assert (package.tracking_number, package.number_changes) == ("1Z999AA10123456784", 0)
    same = number(caller, package.tracking_number, 2)
    assert correct_package(caller, package, same).code == 0


def test_there_is_nothing_to_put_right_before_the_shipment_nor_after_the_end(caller: Caller) -> None:
    order = caller.place_for_seller()
    assert correct(caller, order).code == 21011043
    mark(caller, order)
    caller.sandbox.move(caller.shop.id, order.id, "DELIVERED")
    assert correct(caller, order).code == 21011030
    cancelled = caller.place_for_seller()
    caller.sandbox.move(caller.shop.id, cancelled.id, "CANCELLED")
    assert correct(caller, cancelled).code == 21011041


def test_tiktoks_numbers_are_not_the_sellers_to_put_right(caller: Caller) -> None:
    order = caller.place()
    create(caller, order)
    assert correct(caller, order).code == 21011004


def test_a_number_stays_as_it_is_while_the_buyer_wants_money_back(caller: Caller, sent: Order) -> None:
    now, return_id = int(caller.sandbox.market.now()), "4036000000000000001"
    wish = Return(
        return_id, caller.shop.id, sent.id, [sent.lines[0].id], "REFUND",
        "RETURN_OR_REFUND_REQUEST_PENDING", "BUYER", "reason", now, now,
    )  # fmt: skip
    caller.sandbox.state.returns[return_id] = wish
    assert correct(caller, sent).code == 21011007
    wish.status = "REFUND_OR_RETURN_REQUEST_CANCEL"
    assert correct(caller, sent).code == 0


def test_the_seller_reports_what_became_of_their_own_parcels(caller: Caller, sent: Order) -> None:
    package = package_of(caller, sent)
    assert report(caller, package, "DELIVERY_FAILED", fail_delivery_reason="UNABLE_RECEIVE") == []
    assert (sent.status, reports(caller, sent)[0]) == ("IN_TRANSIT", 60)
    assert report(caller, package, "DELIVERY_SUCCESS") == []
    assert sent.status == "DELIVERED"
    [error] = report(caller, package, "DELIVERY_SUCCESS")
    assert (error["code"], error["detail"]) == (21001011, {"package_id": package.id})


def test_a_parcel_that_the_seller_reports_lost_is_cancelled(caller: Caller, sent: Order) -> None:
    package = package_of(caller, sent)
    assert report(caller, package, "DELIVERY_FAILED", fail_delivery_reason="PACKAGE_LOST") == []
    assert (sent.status, sent.cancel_reason) == ("CANCELLED", "Package lost")
    assert detail(caller, package)["ship_exception_reason"] == "PACKAGE_LOST"
    assert detail(caller, package)["package_sub_status"] == "SHIP_EXCEPTION"


def test_tiktoks_parcels_are_not_the_sellers_to_report(caller: Caller) -> None:
    order = caller.place("IN_TRANSIT")
    [error] = report(caller, package_of(caller, order), "DELIVERY_SUCCESS")
    assert error["code"] == 21001011
    assert order.status == "IN_TRANSIT"
