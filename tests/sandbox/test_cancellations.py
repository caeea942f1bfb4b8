"""Orders and parts of them are cancelled by whoever may, and the buyer gets exactly their money back."""

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.money.amounts import minor_units
from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.stock import units as stock
from shopkeeper.tiktok.spec import events, operation
from tests.sandbox.aftersale_calls import (
    OUT_OF_STOCK,
    PACKED,
    WRONG_PRICE,
    answer_cancellation,
    back,
    cancel,
    cancellations_of,
    paid,
    reject_reasons,
    wait,
)
from tests.sandbox.caller import Caller, Receiver, Wall
from tests.sandbox.test_orders import plain

PENDING, COMPLETE = "CANCELLATION_REQUEST_PENDING", "CANCELLATION_REQUEST_COMPLETE"
WITHDRAWN = "CANCELLATION_REQUEST_CANCEL"


@pytest.mark.parametrize("status", ["ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION"])
def test_a_seller_cancels_an_order_and_the_buyer_has_all_of_their_money_back(
    caller: Caller, status: str
) -> None:
    order = caller.place(status, MUG=2)
    assert cancel(caller, order).content["cancel_status"] == COMPLETE
    [record] = cancellations_of(caller)
    assert (record["cancel_type"], record["role"], record["cancel_reason"]) == (
        "CANCEL",
        "SELLER",
        OUT_OF_STOCK,
    )
    assert minor_units(record["refund_amount"]["refund_total"], "USD") == back(caller, order) == paid(order)
    assert caller.detail(order.id)[0]["status"] == "CANCELLED"
    assert stock.unbalanced(caller.sandbox.state) == []


def test_a_seller_cancels_some_lines_and_the_others_go_on(caller: Caller) -> None:
    order = caller.place(MUG=3)
    assert cancel(caller, order, order_line_item_ids=[order.lines[1].id]).code == 0
    shown = caller.detail(order.id)[0]
    assert shown["status"] == "AWAITING_SHIPMENT"
    states = [line["display_status"] for line in shown["line_items"]]
    assert sorted(states) == ["AWAITING_SHIPMENT", "AWAITING_SHIPMENT", "CANCELLED"]
    assert cancel(caller, order).code == 0
    assert back(caller, order) == paid(order)


def test_a_seller_cancels_so_many_units_of_a_sku_and_never_more_than_there_are(caller: Caller) -> None:
    order = caller.place("AWAITING_SHIPMENT", **{"MUG": 2, "TSHIRT-M": 1})
    mug = caller.sku("MUG").id
    assert cancel(caller, order, skus=[{"sku_id": mug, "quantity": 3}]).code == 25005011
    assert cancel(caller, order, skus=[{"sku_id": mug, "quantity": 1}]).code == 0
    gone = [line.seller_sku for line in order.lines if line.status == "CANCELLED"]
    assert gone == ["MUG"]
    assert cancel(caller, order, order_line_item_ids=["577000"]).code == 25001001


def test_a_reason_must_exist_and_fit_the_state_of_the_order(caller: Caller) -> None:
    order = caller.place("AWAITING_COLLECTION")
    assert cancel(caller, order, "because").code == 25001014
    assert cancel(caller, order, WRONG_PRICE).code == 25001021
    assert cancel(caller, caller.place("UNPAID")).code == 25001021
    assert cancel(caller, caller.place("AWAITING_SHIPMENT"), WRONG_PRICE).code == 0
    assert cancel(caller, order).code == 0


@pytest.mark.parametrize(
    ("status", "code"),
    [("IN_TRANSIT", 25001045), ("DELIVERED", 25001045), ("COMPLETED", 25001051)],
)
def test_what_has_left_is_not_cancelled_any_more(caller: Caller, status: str, code: int) -> None:
    order = caller.place(status)
    assert cancel(caller, order).code == code
    assert cancellations_of(caller) == []


def test_what_is_cancelled_is_not_cancelled_again(caller: Caller) -> None:
    order = caller.place()
    cancel(caller, order)
    assert cancel(caller, order).code == 25001051
    assert back(caller, order) == paid(order)


def test_a_part_of_a_parcel_that_waits_for_its_carrier_is_not_cancelled(caller: Caller) -> None:
    order = caller.place("AWAITING_COLLECTION", MUG=2)
    assert cancel(caller, order, order_line_item_ids=[order.lines[0].id]).code == 25005010
    assert cancel(caller, order).code == 0


def test_outside_the_us_a_shipped_order_is_not_cancelled(caller: Caller) -> None:
    british = caller.app.shop_ids[1]
    order_id = caller.sandbox.place(british, {"MUG": 1}, status="AWAITING_COLLECTION")
    body = {"order_id": order_id, "cancel_reason": OUT_OF_STOCK}
    query = {"shop_cipher": caller.sandbox.shops[british].cipher}
    assert caller.send("POST", "/return_refund/202602/cancellations", query, body).code == 25001045
    assert caller.call("POST", "/return_refund/202602/cancellations", {}, body).code == 25020005


@pytest.mark.parametrize("status", ["UNPAID", "ON_HOLD"])
def test_a_buyer_cancels_freely_until_the_hour_of_remorse_is_over(caller: Caller, status: str) -> None:
    order = caller.place(status)
    record = cancellations.ask(caller.sandbox.market, order.id, reason="Ordered by mistake")
    assert record.status == COMPLETE
    [shown] = cancellations_of(caller)
    assert (shown["cancel_type"], shown["role"]) == ("BUYER_CANCEL", "BUYER")
    assert shown["cancel_reason_text"] == order.cancel_reason == "Ordered by mistake"
    assert back(caller, order) == (0 if status == "UNPAID" else paid(order))
    assert minor_units(shown["refund_amount"]["refund_total"], "USD") == back(caller, order)


def test_before_the_payment_a_buyer_cancels_all_of_an_order_or_nothing(caller: Caller) -> None:
    order = caller.place("UNPAID", MUG=2)
    with pytest.raises(Rejected, match="individual line items before the payment"):
        cancellations.ask(caller.sandbox.market, order.id, [order.lines[0].id])
    assert cancellations.ask(caller.sandbox.market, order.id).status == COMPLETE


def test_later_a_buyer_only_asks_and_the_seller_has_two_days_to_answer(caller: Caller) -> None:
    order = caller.place()
    record = cancellations.ask(caller.sandbox.market, order.id)
    [shown] = cancellations_of(caller)
    [turn] = shown["seller_next_action_response"]
    assert turn == {"action": "SELLER_RESPOND_CANCEL", "deadline": order.update_time + 48 * 3600}
    assert minor_units(shown["refund_amount"]["refund_total"], "USD") == paid(order)
    assert caller.detail(order.id)[0]["is_buyer_request_cancel"] is True
    assert back(caller, order) == 0

    assert answer_cancellation(caller, record.id, "approve").code == 0
    assert caller.detail(order.id)[0]["is_buyer_request_cancel"] is False
    assert (order.status, order.cancelled_by, back(caller, order)) == ("CANCELLED", "BUYER", paid(order))
    assert answer_cancellation(caller, record.id, "approve").code == 25011012
    assert answer_cancellation(caller, record.id, "reject", {"reject_reason": PACKED}).code == 25020010


def test_a_seller_rejects_a_request_for_one_of_the_reasons_that_are_listed(caller: Caller) -> None:
    order = caller.place()
    record = cancellations.ask(caller.sandbox.market, order.id)
    names = [reason["name"] for reason in reject_reasons(caller, record.id)]
    assert PACKED in names
    assert answer_cancellation(caller, record.id, "reject", {"reject_reason": "no"}).code == 25001014
    assert answer_cancellation(caller, record.id, "reject", {"reject_reason": OUT_OF_STOCK}).code == 25001057
    assert answer_cancellation(caller, record.id, "reject", {"reject_reason": PACKED}).code == 0
    assert (record.status, order.status, back(caller, order)) == (WITHDRAWN, "AWAITING_SHIPMENT", 0)
    assert answer_cancellation(caller, record.id, "approve").code == 25020009
    assert answer_cancellation(caller, record.id, "reject", {"reject_reason": PACKED}).code == 25011011
    assert reject_reasons(caller, record.id) == []


def test_a_request_that_nobody_answers_is_granted_when_its_clock_runs_out(caller: Caller) -> None:
    order = caller.place()
    record = cancellations.ask(caller.sandbox.market, order.id)
    wait(caller, 47.9)
    assert record.status == PENDING
    wait(caller, 0.2)
    assert (record.status, order.status, back(caller, order)) == (COMPLETE, "CANCELLED", paid(order))


def test_the_clock_of_a_market_is_a_setting(wall: Wall) -> None:
    settings = Settings(cancel_respond_hours=(("*", 48), ("US", 1)))
    caller = Caller(Sandbox(wall=wall, settings=settings), wall)
    record = cancellations.ask(caller.sandbox.market, caller.place().id)
    wait(caller, 1)
    assert record.status == COMPLETE


def test_a_buyer_who_wants_the_order_after_all_withdraws_the_request(caller: Caller) -> None:
    order = caller.place()
    record = cancellations.ask(caller.sandbox.market, order.id)
    cancellations.withdraw(caller.sandbox.market, record.id)
    wait(caller, 49)
    assert (record.status, order.status) == (WITHDRAWN, "AWAITING_SHIPMENT")
    with pytest.raises(Rejected, match=r"only a pending one can be withdrawn"):
        cancellations.withdraw(caller.sandbox.market, record.id)


def test_shipping_turns_a_request_down(caller: Caller) -> None:
    order = caller.place()
    record = cancellations.ask(caller.sandbox.market, order.id)
    caller.sandbox.move(caller.shop.id, order.id, "AWAITING_COLLECTION")
    wait(caller, 49)
    assert (record.status, order.status) == (WITHDRAWN, "AWAITING_COLLECTION")


def test_a_buyer_does_not_ask_twice_nor_once_it_has_shipped_nor_for_no_reason(caller: Caller) -> None:
    market, order = caller.sandbox.market, caller.place()
    with pytest.raises(Rejected, match=r"Unknown return reason"):
        cancellations.ask(market, order.id, reason="bored")
    cancellations.ask(market, order.id)
    with pytest.raises(Rejected, match=r"already in process"):
        cancellations.ask(market, order.id)
    assert cancel(caller, order).code == 25001011
    with pytest.raises(Rejected, match=r"already been shipped"):
        cancellations.ask(market, caller.place("AWAITING_COLLECTION").id)
    with pytest.raises(Rejected, match=r"there is no order 1 "):
        cancellations.ask(market, "1")


def test_lines_of_an_open_return_are_not_cancelled(caller: Caller) -> None:
    order = caller.place("AWAITING_COLLECTION")
    returns.ask(caller.sandbox.market, order.id, kind="REFUND")
    assert cancel(caller, order).code == 25001011


def test_an_order_that_was_not_paid_in_time_is_on_record_as_the_systems_doing(caller: Caller) -> None:
    order = caller.place("UNPAID")
    wait(caller, 24)
    [shown] = cancellations_of(caller)
    assert (shown["order_id"], shown["role"], shown["cancel_type"]) == (order.id, "SYSTEM", "CANCEL")
    assert shown["cancel_reason_text"] == "Payment was not made in time"
    assert shown["refund_amount"]["refund_total"] == "0.00"


def test_the_same_key_approves_once_and_says_the_same_again(caller: Caller) -> None:
    order = caller.place()
    record = cancellations.ask(caller.sandbox.market, order.id)
    first = answer_cancellation(caller, record.id, "approve", idempotency_key="a")
    again = answer_cancellation(caller, record.id, "approve", idempotency_key="a")
    assert (first.code, again.code, first.content) == (0, 0, again.content)
    assert answer_cancellation(caller, record.id, "approve", idempotency_key="b").code == 25011012
    assert back(caller, order) == paid(order)


def test_cancellations_are_found_by_each_filter_and_in_pages(caller: Caller) -> None:
    orders = []
    for _ in range(23):
        orders.append(caller.place())
        cancel(caller, orders[-1])
        caller.sandbox.clock.advance(60)
    pending = cancellations.ask(caller.sandbox.market, caller.place().id)
    buyer = caller.detail(orders[4].id)[0]["user_id"]
    one = cancellations_of(caller, {"order_ids": [orders[3].id]})[0]
    assert cancellations_of(caller, {"cancel_ids": [one["cancel_id"]]}) == [one]
    assert cancellations_of(caller, {"cancel_status": [PENDING]})[0]["cancel_id"] == pending.id
    assert cancellations_of(caller, {"cancel_types": ["BUYER_CANCEL"]})[0]["cancel_id"] == pending.id
    assert [row["order_id"] for row in cancellations_of(caller, {"buyer_user_ids": [buyer]})] == [
        orders[4].id
    ]
    times = [row["create_time"] for row in cancellations_of(caller, page_size=50)]
    assert times == sorted(times)
    body = {"create_time_ge": times[2], "create_time_lt": times[5]}
    assert [row["order_id"] for row in cancellations_of(caller, body)] == [order.id for order in orders[2:5]]
    assert (
        caller.call("POST", "/return_refund/202602/cancellations/search", {"page_size": 9}).code == 98001004
    )
    seen, token = [], ""
    while True:
        query = {"page_size": 10, "page_token": token, "sort_field": "update_time", "sort_order": "DESC"}
        answer = caller.call("POST", "/return_refund/202602/cancellations/search", query, {})
        seen += [row["cancel_id"] for row in answer.content["cancellations"]]
        token = answer.content["next_page_token"]
        if not token:
            break
    assert (len(seen), len(set(seen)), answer.content["total_count"]) == (24, 24, 24)
    assert seen[0] == pending.id


async def test_each_step_is_announced_in_the_webhooks_own_words(caller: Caller, receiver: Receiver) -> None:
    order, other = caller.place(), caller.place()
    first = cancellations.ask(caller.sandbox.market, order.id)
    second = cancellations.ask(caller.sandbox.market, other.id)
    answer_cancellation(caller, first.id, "approve")
    cancellations.withdraw(caller.sandbox.market, second.id)
    await caller.sandbox.deliver(receiver)
    told = [body["data"] for body in receiver.bodies if body["type"] == 11]
    assert [row["cancel_status"] for row in told if row["cancel_id"] == first.id] == [
        PENDING, "CANCELLATION_REQUEST_SUCCESS", COMPLETE,
    ]  # fmt: skip
    assert [row["cancel_status"] for row in told if row["cancel_id"] == second.id] == [
        PENDING, "CANCELLATION_REQUEST_CANCELLED",
    ]  # fmt: skip
    assert told[0].keys() == {name.removesuffix("!") for name in events()[11].payload}


def test_a_cancellation_shows_only_fields_that_the_api_documents(caller: Caller) -> None:
    cancel(caller, caller.place(MUG=2))
    documented = plain(operation("return_refund.searchCancellations.202602").answer)["cancellations"][0]
    [record] = cancellations_of(caller)
    assert record.keys() == documented.keys()
    line, expected = record["cancel_line_items"][0], documented["cancel_line_items"][0]
    assert line.keys() == expected.keys()
    assert line["refund_amount"].keys() == expected["refund_amount"].keys()
