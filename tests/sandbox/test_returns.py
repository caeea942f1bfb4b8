"""A return from the buyer's wish to its end, decided by the seller in each of the documented ways."""

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.money.amounts import minor_units
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.stock import units as stock
from shopkeeper.sandbox.trade import Return
from tests.sandbox.aftersale_calls import (
    GOODWILL,
    REJECTED_FOR,
    WRONG_PRODUCT,
    approve,
    arrived,
    asked,
    back,
    create,
    paid,
    reject,
    shown,
    wait,
)
from tests.sandbox.caller import Caller, Wall

PENDING, COMPLETE = "RETURN_OR_REFUND_REQUEST_PENDING", "RETURN_OR_REFUND_REQUEST_COMPLETE"
CANCEL = "RETURN_OR_REFUND_REQUEST_CANCEL"


def refund_of(caller: Caller, record: Return) -> int:
    return back(caller, caller.sandbox.state.orders[record.order_id])


def price_of(caller: Caller, record: Return) -> int:
    return paid(caller.sandbox.state.orders[record.order_id])


@pytest.mark.parametrize("status", ["AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"])
def test_a_refund_without_goods_back_is_approved_and_paid_in_full(caller: Caller, status: str) -> None:
    record = asked(caller, "REFUND", status, units=2)
    assert shown(caller, record)["return_status"] == PENDING
    assert shown(caller, record)["seller_next_action_response"][0]["action"] == "SELLER_RESPOND_REFUND"
    assert refund_of(caller, record) == 0
    assert approve(caller, record, "APPROVE_REFUND").code == 0
    found = shown(caller, record)
    assert (found["return_status"], found["seller_next_action_response"]) == (COMPLETE, [])
    assert refund_of(caller, record) == price_of(caller, record)
    assert minor_units(found["refund_amount"]["refund_total"], "USD") == price_of(caller, record)
    assert caller.sandbox.state.orders[record.order_id].status == "COMPLETED"


def test_goods_go_back_before_the_money_does(caller: Caller) -> None:
    record = asked(caller)
    assert approve(caller, record, "APPROVE_RECEIVED_PACKAGE").code == 25011013
    assert approve(caller, record, "APPROVE_RETURN").code == 0
    assert shown(caller, record)["return_status"] == "AWAITING_BUYER_SHIP"
    returns.ship(caller.sandbox.market, record.id, "9400100000000000000001")
    found = shown(caller, record)
    assert (found["return_status"], found["return_tracking_number"]) == (
        "BUYER_SHIPPED_ITEM", "9400100000000000000001",
    )  # fmt: skip
    assert found["return_provider_name"] == "USPS"
    assert approve(caller, record, "APPROVE_RECEIVED_PACKAGE").code == 25011013
    returns.arrive(caller.sandbox.market, record.id)
    [turn] = shown(caller, record)["seller_next_action_response"]
    assert turn["action"] == "SELLER_RESPOND_RECEIVE_PACKAGE"
    assert refund_of(caller, record) == 0
    assert approve(caller, record, "APPROVE_RECEIVED_PACKAGE").code == 0
    assert (record.status, refund_of(caller, record)) == (COMPLETE, price_of(caller, record))


def test_what_comes_back_is_not_on_sale_until_the_seller_puts_it_there(caller: Caller) -> None:
    before = asked(caller)
    left = caller.sku("MUG").available()
    assert approve(caller, before, "APPROVE_RETURN", buyer_keep_item=False).code == 0
    returns.ship(caller.sandbox.market, before.id)
    returns.arrive(caller.sandbox.market, before.id)
    approve(caller, before, "APPROVE_RECEIVED_PACKAGE")
    assert caller.sku("MUG").available() == left
    assert stock.unbalanced(caller.sandbox.state) == []


@pytest.mark.parametrize(
    ("decision", "body"), [("DIRECT_REFUND", {}), ("APPROVE_RETURN", {"buyer_keep_item": True})]
)
def test_a_seller_may_let_the_buyer_keep_the_goods(
    caller: Caller, decision: str, body: dict[str, bool]
) -> None:
    record = asked(caller)
    assert approve(caller, record, decision, **body).code == 0
    assert shown(caller, record)["can_buyer_keep_item"] is True
    assert (record.status, refund_of(caller, record)) == (COMPLETE, price_of(caller, record))


def test_a_replacement_is_an_order_at_no_price_for_the_same_buyer(caller: Caller) -> None:
    record = asked(caller, "REPLACEMENT")
    assert shown(caller, record)["return_status"] == "REPLACEMENT_REQUEST_PENDING"
    assert approve(caller, record, "APPROVE_REPLACEMENT").code == 0
    assert record.status == "REPLACEMENT_REQUEST_COMPLETE"
    first, second = caller.detail(record.order_id, record.replacement_order_id)
    assert second["is_replacement_order"] is True
    assert second["payment"]["total_amount"] == "0.00"
    assert [line["sku_id"] for line in second["line_items"]] == [
        line["sku_id"] for line in first["line_items"]
    ]
    assert first["user_id"] == second["user_id"]
    assert refund_of(caller, record) == 0


def test_where_nothing_is_left_to_replace_with_money_goes_back(caller: Caller) -> None:
    record = asked(caller, "REPLACEMENT")
    caller.place(MUG=caller.sku("MUG").available())
    assert approve(caller, record, "APPROVE_REPLACEMENT").code == 25001044
    assert record.status == "REPLACEMENT_REQUEST_PENDING"
    assert approve(caller, record, "ISSUE_REPLACEMENT_REFUND").code == 0
    assert record.status == "REPLACEMENT_REQUEST_REFUND_SUCCESS"
    assert refund_of(caller, record) == price_of(caller, record)


@pytest.mark.parametrize("kind", ["REFUND", "RETURN_AND_REFUND"])
def test_a_part_of_the_money_is_offered_and_taken(caller: Caller, kind: str) -> None:
    record = asked(caller, kind, units=3)
    offer = {"partial_refund": {"amount": "5.01", "currency": "USD"}}
    assert approve(caller, record, "OFFER_PARTIAL_REFUND", **offer).code == 0
    found = shown(caller, record)
    assert found["return_status"] == "AWAITING_BUYER_RESPONSE"
    assert found["seller_proposed_return_type"] == "PARTIAL_REFUND"
    assert found["partial_refund"] == {"currency": "USD", "amount": "5.01"}
    assert approve(caller, record, "OFFER_PARTIAL_REFUND", **offer).code == 25007007
    returns.accept_offer(caller.sandbox.market, record.id)
    assert (record.status, refund_of(caller, record)) == (COMPLETE, 501)
    lines = [line["refund_amount"]["refund_total"] for line in shown(caller, record)["return_line_items"]]
    assert sum(minor_units(text, "USD") for text in lines) == 501


def test_an_offer_that_is_declined_leaves_the_seller_to_decide_anew(caller: Caller) -> None:
    record = asked(caller)
    offer = {"partial_refund": {"amount": "1.00", "currency": "USD"}}
    approve(caller, record, "OFFER_PARTIAL_REFUND", **offer)
    returns.decline_offer(caller.sandbox.market, record.id)
    found = shown(caller, record)
    assert (found["return_status"], found["buyer_rejected_partial_refund"]) == (PENDING, True)
    assert approve(caller, record, "APPROVE_RETURN").code == 0


def test_an_offer_is_more_than_nothing_and_no_more_than_was_paid(caller: Caller) -> None:
    record = asked(caller)
    for amount, code in (("0", 25001001), ("-1", 25001001), ("1000", 25005005), ("much", 25001001)):
        offer = {"partial_refund": {"amount": amount, "currency": "USD"}}
        assert approve(caller, record, "OFFER_PARTIAL_REFUND", **offer).code == code
    euros = {"partial_refund": {"amount": "1", "currency": "EUR"}}
    assert approve(caller, record, "OFFER_PARTIAL_REFUND", **euros).code == 25001001
    assert record.status == PENDING


def test_for_goods_that_came_back_worn_a_part_is_offered(caller: Caller) -> None:
    record = arrived(caller)
    decision = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
    offer = {"partial_refund_amount": {"partial_refund_total": "3.00", "currency": "USD"}}
    assert reject(caller, record, decision, **offer).code == 0
    returns.decline_offer(caller.sandbox.market, record.id)
    assert record.status == "BUYER_SHIPPED_ITEM"
    assert reject(caller, record, decision, **offer).code == 0
    returns.accept_offer(caller.sandbox.market, record.id)
    assert (record.status, refund_of(caller, record)) == (COMPLETE, 300)


@pytest.mark.parametrize(
    ("kind", "decision", "status"),
    [
        ("REFUND", "REJECT_REFUND", "REFUND_OR_RETURN_REQUEST_REJECT"),
        ("RETURN_AND_REFUND", "REJECT_RETURN", "REFUND_OR_RETURN_REQUEST_REJECT"),
        ("REPLACEMENT", "REJECT_REPLACEMENT", "REPLACEMENT_REQUEST_REJECT"),
    ],
)
def test_a_wish_is_refused_for_a_reason(caller: Caller, kind: str, decision: str, status: str) -> None:
    record = asked(caller, kind)
    assert reject(caller, record, decision, reject_reason="never").code == 25001014
    assert reject(caller, record, decision, reject_reason=GOODWILL).code == 25001057
    other = next(name for made, name in REJECTED_FOR.items() if made != decision)
    assert reject(caller, record, decision, reject_reason=other).code == 25001016
    assert reject(caller, record, decision, comment="It fits.").code == 0
    assert (record.status, refund_of(caller, record)) == (status, 0)
    assert record.records[-1].note == "It fits."


def test_a_parcel_that_came_back_may_be_refused_but_not_before_it_came(caller: Caller) -> None:
    record = asked(caller)
    approve(caller, record, "APPROVE_RETURN")
    returns.ship(caller.sandbox.market, record.id)
    assert reject(caller, record, "REJECT_RECEIVED_PACKAGE").code == 25011035
    returns.arrive(caller.sandbox.market, record.id)
    assert reject(caller, record, "REJECT_RECEIVED_PACKAGE").code == 0
    assert (record.status, refund_of(caller, record)) == ("REJECT_RECEIVE_PACKAGE", 0)
    done = arrived(caller)
    approve(caller, done, "APPROVE_RECEIVED_PACKAGE")
    assert reject(caller, done, "REJECT_RECEIVED_PACKAGE").code == 25020011


def test_a_decision_must_fit_the_kind_and_the_state_of_the_return(caller: Caller) -> None:
    record = asked(caller, "REFUND")
    assert approve(caller, record, "APPROVE_RETURN").code == 25020004
    assert approve(caller, record, "APPROVE_REPLACEMENT").code == 25020004
    approve(caller, record, "APPROVE_REFUND")
    assert approve(caller, record, "APPROVE_REFUND").code == 25011012
    assert reject(caller, record, "REJECT_REFUND").code == 25020010
    gone = asked(caller)
    returns.withdraw(caller.sandbox.market, gone.id)
    assert gone.status == CANCEL
    assert approve(caller, gone, "APPROVE_RETURN").code == 25020009


def test_the_same_key_decides_once(caller: Caller) -> None:
    record = asked(caller, "REFUND")
    answers = [approve(caller, record, "APPROVE_REFUND", "key-1") for _ in range(3)]
    assert [(answer.code, answer.content) for answer in answers] == [(0, {})] * 3
    assert approve(caller, record, "APPROVE_REFUND", "key-2").code == 25011012
    assert refund_of(caller, record) == price_of(caller, record)
    other = asked(caller)
    assert [reject(caller, other, "REJECT_RETURN", "key-1").code for _ in range(2)] == [0, 0]


def test_a_refused_call_is_not_remembered_by_its_key(caller: Caller) -> None:
    record = asked(caller)
    assert approve(caller, record, "APPROVE_RECEIVED_PACKAGE", "key").code == 25011013
    approve(caller, record, "APPROVE_RETURN")
    returns.ship(caller.sandbox.market, record.id)
    returns.arrive(caller.sandbox.market, record.id)
    assert approve(caller, record, "APPROVE_RECEIVED_PACKAGE", "key").code == 0
    assert record.status == COMPLETE


def test_a_seller_gives_money_back_of_their_own_accord(caller: Caller) -> None:
    order = caller.place("IN_TRANSIT", MUG=2)
    answer = create(caller, order, refund_total="4.00", currency="USD")
    assert answer.content["return_status"] == COMPLETE
    assert back(caller, order) == 400
    again = create(caller, order)
    assert (again.code, back(caller, order)) == (0, paid(order))
    assert order.status == "COMPLETED"
    assert create(caller, order).code == 25001051
    assert caller.sandbox.state.returns[answer.content["return_id"]].role == "SELLER"


def test_no_refund_is_more_than_what_is_left_of_the_price(caller: Caller) -> None:
    order = caller.place("DELIVERED", MUG=2)
    line = {"order_line_item_ids": [order.lines[0].id]}
    assert create(caller, order, refund_total="999", **line).code == 25005005
    assert create(caller, order, refund_total="10", **line).code == 0
    assert create(caller, order, refund_total="10", **line).code == 25005005
    assert create(caller, order, refund_total="0", **line).code == 25001001
    assert create(caller, order, **line).code == 0
    assert create(caller, order, **line).code == 25001010
    whole = [sum(part) for part in zip(*_parts(caller, order.lines[0].id), strict=True)]
    assert whole[0] == order.lines[0].sale_minor


def _parts(caller: Caller, line_id: str) -> list[tuple[int, int, int]]:
    refunds = [refund for refund in caller.sandbox.state.refunds if refund.line_id == line_id]
    return [(refund.subtotal_minor, refund.shipping_minor, refund.tax_minor) for refund in refunds]


def test_creating_a_return_twice_with_one_key_gives_one(caller: Caller) -> None:
    order = caller.place("DELIVERED")
    first, second = create(caller, order, "k", refund_total="1"), create(caller, order, "k", refund_total="1")
    assert first.content == second.content
    assert back(caller, order) == 100


def test_only_in_the_us_a_seller_asks_for_goods_back(caller: Caller) -> None:
    order = caller.place("DELIVERED")
    wish = {"return_type": "RETURN_AND_REFUND", "return_reason": WRONG_PRODUCT}
    answer = create(caller, order, **wish)
    assert answer.content["return_status"] == "AWAITING_BUYER_SHIP"
    assert create(caller, order, **wish).code == 25001011
    british = caller.app.shop_ids[1]
    query = {"shop_cipher": caller.sandbox.shops[british].cipher}
    order_id = caller.sandbox.place(british, {"MUG": 1}, status="DELIVERED")
    path, body = "/return_refund/202602/returns", {"order_id": order_id, **wish}
    assert caller.send("POST", path, query, body).code == 25001003
    assert caller.send("POST", path, query, body | {"return_type": "REFUND"}).code == 25001021
    refund = body | {"return_type": "REFUND", "return_reason": GOODWILL}
    assert caller.send("POST", path, query, refund).code == 0


def test_a_buyer_may_not_ask_for_what_the_state_of_the_order_does_not_allow(caller: Caller) -> None:
    market = caller.sandbox.market
    for status, kind in (("AWAITING_SHIPMENT", "REFUND"), ("IN_TRANSIT", "RETURN_AND_REFUND")):
        with pytest.raises(Rejected, match="Invalid order status"):
            returns.ask(market, caller.place(status).id, kind=kind)
    with pytest.raises(Rejected, match="completed or cancelled"):
        returns.ask(market, caller.place("COMPLETED").id)
    with pytest.raises(Rejected, match="one of REFUND, RETURN_AND_REFUND, REPLACEMENT, EXCHANGE"):
        returns.ask(market, caller.place("DELIVERED").id, kind="GIFT")
    order = caller.place("DELIVERED", MUG=2)
    returns.ask(market, order.id, [order.lines[0].id])
    with pytest.raises(Rejected, match="already in process"):
        returns.ask(market, order.id)
    assert returns.ask(market, order.id, [order.lines[1].id]).status == PENDING


def test_a_buyer_may_ask_only_within_the_window_that_is_set(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(return_window_days=2)), wall)
    order = caller.place("DELIVERED", MUG=2)
    wait(caller, 47)
    assert returns.ask(caller.sandbox.market, order.id, [order.lines[0].id]).status == PENDING
    wait(caller, 2)
    with pytest.raises(Rejected, match="completed or cancelled"):
        returns.ask(caller.sandbox.market, order.id, [order.lines[1].id])
