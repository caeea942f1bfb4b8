"""What buyers and carriers do with parcels, told to the control plane."""

from typing import Any

import pytest

from tests.sandbox.caller import Caller
from tests.sandbox.parcel_calls import create, package_of


@pytest.fixture
def package_id(caller: Caller) -> str:
    """A parcel that waits for its carrier."""
    order = caller.place()
    create(caller, order)
    return package_of(caller, order).id


def step(caller: Caller, package_id: str, name: str, **body: Any) -> Any:
    return caller.control("POST", f"/packages/{package_id}/{name}", body)


def content(caller: Caller, method: str, path: str, body: Any = None) -> Any:
    answer = caller.control(method, path, body)
    assert answer.status == 200, answer.envelope
    return answer.envelope


def test_a_carrier_brings_a_parcel_step_by_step(caller: Caller, package_id: str) -> None:
    states = []
    for name in ("collect", "scan", "fail", "deliver"):
        answer = step(caller, package_id, name)
        assert answer.status == 200
        states.append(answer.envelope["status"])
    assert states == ["FULFILLING", "FULFILLING", "FULFILLING", "COMPLETED"]
    order_id = caller.sandbox.state.packages[package_id].order_ids[0]
    assert caller.sandbox.state.orders[order_id].status == "DELIVERED"
    [told] = content(caller, "GET", f"/orders/{order_id}/packages")["packages"]
    assert [scan["action_code"] for scan in told["scans"]] == [10, 20, 30, 60, 50]


def test_a_carrier_loses_a_parcel_and_says_why(caller: Caller, package_id: str) -> None:
    step(caller, package_id, "collect")
    answer = step(caller, package_id, "lose", told="PACKAGE_DAMAGAED").envelope
    assert (answer["status"], answer["exception"]) == ("CANCELLED", "PACKAGE_DAMAGAED")


def test_a_step_out_of_turn_is_told_in_one_line(caller: Caller, package_id: str) -> None:
    answer = step(caller, package_id, "deliver")
    assert answer.status == 400
    assert answer.envelope["error"] == f"package {package_id} is PROCESSING and cannot be delivered"
    assert "it can collect, deliver, scan" in step(caller, package_id, "fly").envelope["error"]
    assert "cannot tell FLEW" in step(caller, package_id, "lose", told="FLEW").envelope["error"]
    assert "there is no package 7" in step(caller, "7", "collect").envelope["error"]


def test_a_buyer_moves_and_the_order_goes_there(caller: Caller) -> None:
    order = caller.place()
    assert content(caller, "POST", f"/orders/{order.id}/address", {})["address_changes"] == 1
    assert caller.detail(order.id)[0]["has_updated_recipient_address"] is True
    assert "there is no order 7" in caller.control("POST", "/orders/7/address").envelope["error"]


def test_a_seller_splits_an_order_by_hand(caller: Caller) -> None:
    british = caller.at("GB")
    order = british.place("AWAITING_SHIPMENT", MUG=2)
    body = {"groups": [[order.lines[0].id]]}
    [made] = content(caller, "POST", f"/orders/{order.id}/split", body)["packages"]
    assert order.lines[0].package_id == made


def test_an_order_is_placed_with_all_that_may_be_wished(caller: Caller) -> None:
    body: dict[str, Any] = {"shop_id": caller.shop.id, "lines": [{"seller_sku": "MUG"}]}
    first = content(caller, "POST", "/orders", body)["order_id"]
    more = {"is_sample": True, "shipping_type": "SELLER", "buyer_of": first, "status": "ON_HOLD"}
    second = content(caller, "POST", "/orders", body | more)["order_id"]
    before, after = caller.detail(first, second)
    assert (after["user_id"], after["status"]) == (before["user_id"], "ON_HOLD")
    assert (after["is_sample_order"], after["shipping_type"]) == (True, "SELLER")
    wrong = caller.control("POST", "/orders", body | {"shipping_type": "PIGEON"})
    assert "PIGEON" in wrong.envelope["error"]
    assert "7" in caller.control("POST", "/orders", body | {"buyer_of": "7"}).envelope["error"]
