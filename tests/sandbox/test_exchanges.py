"""Exchanges: a buyer wants other goods instead; the seller sends them, gives the money, or refuses."""

from typing import Any

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.trade import Return
from shopkeeper.tiktok.spec import operation
from tests.sandbox.aftersale_calls import HOME, back, paid, reject_reasons, shown, wait
from tests.sandbox.books import books
from tests.sandbox.caller import Caller, Receiver
from tests.sandbox.shapes import misfits

SEARCH = "return_refund.searchAftersalesRequests.202603"
PENDING, DONE = "EXCHANGE_REQUEST_PENDING", "EXCHANGE_REQUEST_COMPLETE"
CANCELLED, PAID_BACK = "EXCHANGE_REQUEST_CANCEL", "EXCHANGE_REQUEST_REFUND_SUCCESS"


def wished(caller: Caller, instead: str = "TSHIRT-L", units: int = 2) -> tuple[Return, Order]:
    order = caller.place("DELIVERED", **{"TSHIRT-M": units})
    body = {"kind": "EXCHANGE", "instead": instead}
    told = caller.control("POST", f"/orders/{order.id}/return", body).envelope
    return caller.sandbox.state.returns[told["return_id"]], order


def request_of(caller: Caller, record: Return) -> Any:
    body = {"filters": {"aftersales_request_ids": [record.request_id], "return_types": ["EXCHANGE"]}}
    content = caller.call("POST", f"{HOME}/202603/aftersales/search", {}, body).content
    assert misfits(operation(SEARCH).answer, content) == []
    [request] = content["aftersales_requests"]
    return request


def review(caller: Caller, record: Return, action: str, **more: Any) -> list[str]:
    lines = [
        {"return_line_item_id": line["return_line_item_id"]}
        for line in request_of(caller, record)["line_items"]
    ]
    row = {"action": action, "line_items": lines, **more}
    wanted = {"request_id": record.request_id, "line_item_decisions": [row]}
    body = {"aftersales_request_decisions": [wanted]}
    answer = caller.call("POST", f"{HOME}/202609/aftersales/review", {}, body)
    return [error["code"] for error in answer.content["errors"]]


def test_an_exchange_that_is_approved_sends_the_goods_that_are_wanted_instead(caller: Caller) -> None:
    record, order = wished(caller)
    assert record.status == PENDING
    [wish] = request_of(caller, record)["sku_return_requests"]
    assert [line["sku_id"] for line in wish["exchange_order_lines"]] == [caller.sku("TSHIRT-L").id] * 2
    assert review(caller, record, "APPROVE_REQUEST") == []
    [done] = request_of(caller, record)["sku_return_requests"]
    [sent] = caller.detail(done["reshipment_order_id"])
    assert (sent["is_exchange_order"], sent["exchange_source_order_id"]) == (True, order.id)
    assert [line["seller_sku"] for line in sent["line_items"]] == ["TSHIRT-L"] * 2
    lines = [line["order_line_id"] for line in done["exchange_order_lines"]]
    assert lines == [line["id"] for line in sent["line_items"]]
    assert (shown(caller, record)["return_status"], back(caller, order)) == (DONE, 0)


def test_the_seller_may_give_the_money_instead_or_refuse(caller: Caller) -> None:
    record, order = wished(caller)
    assert review(caller, record, "REFUND_INSTEAD") == []
    assert (record.status, back(caller, order)) == (PAID_BACK, paid(order))
    other, kept = wished(caller)
    [reason, *_] = reject_reasons(caller, other.id)
    assert review(caller, other, "REJECT_REQUEST") == ["25001014"]
    assert review(caller, other, "REJECT_REQUEST", reason={"reason_id": reason["name"]}) == []
    assert (other.status, back(caller, kept)) == (CANCELLED, 0)
    assert review(caller, other, "APPROVE_REQUEST") == ["25020009"]


def test_the_calls_for_decisions_name_of_an_exchange_only_what_is_documented(caller: Caller) -> None:
    record, _ = wished(caller)
    query = {"return_or_cancel_id": record.id}
    rows = caller.call("GET", f"{HOME}/202601/decision_eligibility", query).content["decisions"]
    assert [row["decision"] for row in rows if row["eligible"]] == ["ISSUE_EXCHANGE_REFUND"]
    assert all("APPROVE_EXCHANGE" != row["decision"] != "REJECT_EXCHANGE" for row in rows)


def test_an_exchange_that_nobody_answers_is_made_or_paid_back_where_nothing_is_left(caller: Caller) -> None:
    made, _ = wished(caller, units=1)
    wait(caller, 49)
    assert made.status == DONE
    without, order = wished(caller, units=1)
    for shelf in caller.sku("TSHIRT-L").shelves.values():
        shelf.available = 0
    wait(caller, 49)
    assert (without.status, back(caller, order)) == (PAID_BACK, paid(order))


@pytest.mark.parametrize(("region", "instead"), [("US", "MUG"), ("US", "NOTHING"), ("DE", "TSHIRT-L")])
def test_goods_are_exchanged_for_others_of_the_product_where_that_is_done(
    caller: Caller, region: str, instead: str
) -> None:
    at = caller.at(region)
    order = at.place("DELIVERED", **{"TSHIRT-M": 1})
    with pytest.raises(Rejected):
        returns.ask(at.sandbox.market, order.id, kind="EXCHANGE", instead=instead)
    assert list(at.sandbox.market.records.returns.of(order.id)) == []


async def test_webhook_12_has_no_word_for_exchanges(caller: Caller, receiver: Receiver) -> None:
    record, _ = wished(caller)
    assert review(caller, record, "APPROVE_REQUEST") == []
    await caller.sandbox.deliver(receiver)
    kinds = [body["type"] for body in receiver.bodies if body["type"] in (12, 64)]
    assert kinds == [64, 64]


def test_the_way_of_what_is_sent_in_exchange_has_a_name_of_its_own() -> None:
    us = books()
    record, _ = wished(us.caller, units=1)
    assert review(us.caller, record, "APPROVE_REQUEST") == []
    us.sandbox.move(us.shop.id, record.replacement_order_id, "COMPLETED")
    us.wait()
    told = {line["order_id"]: us.named(line["shipping_cost_breakdown"]) for line in us.lines()}
    assert told[record.replacement_order_id] == {"exchange_shipping_fee_amount": -550}
