"""Orders held against a seller's other channel: what agrees is kept, what does not is told row by row."""

from typing import Any

from shopkeeper.sandbox.state import Order
from tests.sandbox.caller import Caller

IMPORT = "/data_reconciliation/202401/orders/import"
SYNC = "/data_reconciliation/202309/orders/sync"


def told(caller: Caller, *rows: dict[str, Any]) -> Any:
    answer = caller.call("POST", IMPORT, {}, {"orders": [*rows]})
    assert answer.code == 0, answer.envelope
    return answer.content["errors"]


def row(order: Order, **more: Any) -> dict[str, Any]:
    return {"order_id": order.id, "channel_type": "SHOPIFY", "channel_order_id": "#1001", **more}


def referenced(caller: Caller, order: Order) -> Any:
    path = f"/order/202406/orders/{order.id}/external_orders"
    return caller.call("GET", path, {"platform": "SHOPIFY"}).content["external_orders"]


def test_what_agrees_is_kept_and_found_as_a_reference(caller: Caller) -> None:
    order = caller.place("AWAITING_COLLECTION")
    package = caller.sandbox.state.packages[order.lines[0].package_id]
    parcel = {"package_id": package.id, "tracking_number": package.tracking_number}
    assert told(caller, row(order, packages=[parcel], channel_order_status="SHIPPED")) == []
    assert [one["id"] for one in referenced(caller, order)] == ["#1001"]
    kept = caller.sandbox.state.desk.reconciled[order.id]
    assert kept.told["channel_order_status"] == "SHIPPED"


def test_what_differs_is_told_and_the_other_rows_are_kept(caller: Caller) -> None:
    wrong, right = caller.place("AWAITING_COLLECTION"), caller.place()
    package = caller.sandbox.state.packages[wrong.lines[0].package_id]
    parcels = [{"package_id": package.id, "tracking_number": "ELSEWHERE"}, {"package_id": "17"}]
    [error] = told(caller, row(wrong, packages=parcels), row(right))
    assert error["detail"]["order_id"] == wrong.id
    assert len(error["detail"]["extra_errors"]) == 2
    assert (referenced(caller, wrong), len(referenced(caller, right))) == ([], 1)


def test_a_row_names_an_order_of_the_shop_and_says_what_it_is_there_or_why_not(caller: Caller) -> None:
    order, other = caller.place(), caller.at("GB").place()
    assert len(told(caller, {"order_id": "17"}, row(other), row(order, channel_order_id=""))) == 3
    assert told(caller, {"order_id": order.id, "issue_reason": "Test order"}) == []


def test_the_oldest_call_names_its_shop_by_number(caller: Caller) -> None:
    order = caller.place()
    body = {"orders": [row(order)]}
    for shop_id, errors in ((caller.shop.id, 0), ("17", 1)):
        answer = caller.send("POST", SYNC, {"shop_id": shop_id}, body)
        assert (answer.code, len(answer.content["errors"])) == (0, errors)
