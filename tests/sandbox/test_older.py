"""An older version of a call does what the newer one does, in its own words."""

from typing import Any

import pytest

from shopkeeper.sandbox.gateway.older import project
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from tests.sandbox.aftersale_calls import asked
from tests.sandbox.caller import DETAIL, Caller, Wall
from tests.sandbox.parcel_calls import WEIGHT

HOME = "/return_refund/202309"


@pytest.mark.parametrize(
    ("tree", "answer", "shown"),
    [
        ({"a": "string"}, {"a": "x", "b": "y"}, {"a": "x"}),
        ({"a": "string", "b!": "int", "c": "int"}, {}, {"b": 0}),
        ({"a!": "string=ON|OFF", "b!": "[]string", "c!": [{"d": "int"}]}, {}, {"a": "ON", "b": [], "c": []}),
        ({"a": "int", "b": "string"}, {"a": "7", "b": 7}, {"a": 7, "b": "7"}),
        ({"a": "boolean", "b": "int"}, {"a": "true", "b": "many"}, {"a": True, "b": 0}),
        ({"a": [{"b!": "string"}]}, {"a": [{}, {"b": 1, "c": 2}]}, {"a": [{"b": ""}, {"b": "1"}]}),
        ({"a": {"b!": "string"}}, {"a": None}, {}),
        ({"a": "any"}, {"a": {"whatever": [1]}}, {"a": {"whatever": [1]}}),
    ],
)  # fmt: skip
def test_an_answer_is_cut_to_what_a_version_documents(tree: Any, answer: Any, shown: Any) -> None:
    assert project(tree, answer) == shown


def test_both_versions_of_the_detail_tell_the_same_of_an_order(caller: Caller) -> None:
    order = caller.place("IN_TRANSIT")
    older, newer = (
        caller.call("GET", path, {"ids": order.id}).content["orders"][0]
        for path in ("/order/202309/orders", DETAIL)
    )
    assert older == {name: newer[name] for name in older}
    assert older["line_items"][0]["display_status"] == "IN_TRANSIT"


@pytest.mark.parametrize(("size", "code"), [("9", 98001004), ("10", 0), ("many", 36009004)])
def test_a_bound_of_the_newer_version_holds_for_the_older_one_too(
    caller: Caller, size: str, code: int
) -> None:
    assert caller.call("POST", f"{HOME}/returns/search", {"page_size": size}, {}).code == code


def test_what_an_older_call_decides_a_newer_one_shows(caller: Caller) -> None:
    record = asked(caller)
    body = {"decision": "REJECT_RETURN", "reject_reason": "seller_reject_return_reason_as_described"}
    assert caller.call("POST", f"{HOME}/returns/{record.id}/reject", {}, body).code == 0
    assert record.status == "REFUND_OR_RETURN_REQUEST_REJECT"


def test_an_older_package_names_the_lines_that_are_in_it(caller: Caller) -> None:
    order = caller.place("AWAITING_SHIPMENT", MUG=2)
    first = order.lines[0].id
    body = {"order_id": order.id, "order_line_item_ids": [first], "weight": WEIGHT}
    made = caller.call("POST", "/fulfillment/202309/packages", {}, body).content
    assert (made["order_id"], made["order_line_item_ids"]) == (order.id, [first])
    assert [line.status for line in order.lines] == ["AWAITING_COLLECTION", "AWAITING_SHIPMENT"]


def test_the_amounts_of_an_older_statement_stand_side_by_side_and_add_up(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(retired_at_date=False)), wall)
    caller.place("COMPLETED", MUG=2)
    caller.sandbox.clock.advance(86_400)
    [statement] = read(caller, "statements", sort_field="statement_time")["statements"]
    path = f"statements/{statement['id']}/statement_transactions"
    older = read(caller, path, sort_field="order_create_time")
    [row] = older["statement_transactions"]
    assert older["statement_id"] == statement["id"]
    assert row["settlement_amount"] == older["settlement_amount"] == statement["settlement_amount"]
    parts = [float(row[name]) for name in ("revenue_amount", "shipping_cost_amount", "fee_amount")]
    assert round(sum(parts), 2) == float(row["settlement_amount"])


def read(caller: Caller, path: str, **query: Any) -> Any:
    return caller.call("GET", f"/finance/202309/{path}", {"page_size": 20, **query}).content
