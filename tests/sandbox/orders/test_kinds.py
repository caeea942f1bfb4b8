"""Orders that are not like others: paid at the door, made first, out later, exchanged, won, given away."""

from dataclasses import replace
from typing import Any

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.orders.deadlines import working_days
from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Order, Special
from tests.sandbox.caller import Answer, Caller, Wall
from tests.sandbox.parcel_calls import create

DAY, HOUR = 86_400, 3600


def ordered(caller: Caller, **more: Any) -> Answer:
    """A buyer's order as the control plane places it."""
    lines = [{"seller_sku": "MUG", "quantity": 2}]
    return caller.control("POST", "/orders", {"shop_id": caller.shop.id, "lines": lines, **more})


def order_of(caller: Caller, **more: Any) -> Order:
    answer = ordered(caller, **more)
    assert answer.status == 200, answer.envelope
    return caller.sandbox.state.orders[answer.envelope["order_id"]]


def wait(caller: Caller, seconds: float) -> None:
    caller.sandbox.clock.advance(seconds)
    caller.sandbox.tick()


def test_what_is_paid_at_the_door_is_paid_when_it_is_there(caller: Caller) -> None:
    malay = caller.at("MY")
    order = order_of(malay, is_cod=True, status="ON_HOLD")
    wait(malay, HOUR)
    [shown] = malay.detail(order.id)
    assert (shown["is_cod"], shown["payment_method_name"]) == (True, "Cash on delivery")
    assert shown["status"] == "AWAITING_SHIPMENT"
    assert "paid_time" not in shown
    assert shown["rts_sla_time"] == working_days(order.create_time, 2)
    malay.sandbox.move(malay.shop.id, order.id, "DELIVERED")
    [shown] = malay.detail(order.id)
    assert shown["paid_time"] == shown["delivery_time"]


def test_packages_that_are_paid_at_the_door_are_found_before_and_after(caller: Caller) -> None:
    malay = caller.at("MY")
    orders = [order_of(malay, is_cod=True), order_of(malay), order_of(malay, is_cod=True)]
    for status in ("AWAITING_COLLECTION", "DELIVERED", "COMPLETED"):
        for order in orders:
            malay.sandbox.move(malay.shop.id, order.id, status)
        query = {"page_size": 10, "sort_field": "order_pay_time", "sort_order": "ASC"}
        found = malay.call("POST", "/fulfillment/202309/packages/search", query, {}).content
        assert sorted(row["orders"][0]["id"] for row in found["packages"]) == sorted(one.id for one in orders)


def test_an_order_tells_the_reason_of_its_first_line(caller: Caller) -> None:
    order = order_of(caller)
    for line, reason in zip(reversed(order.lines), ("Out of stock", "Pricing error"), strict=True):
        order_life.cancel_lines(caller.sandbox.market, order, [line.id], by="SELLER", reason=reason)
    [shown] = caller.detail(order.id)
    assert shown["cancel_reason"] == shown["line_items"][0]["cancel_reason"] == "Pricing error"
    assert shown["line_items"][1]["cancel_reason"] == "Out of stock"


def test_nothing_goes_back_of_what_was_not_paid(caller: Caller) -> None:
    thai = caller.at("TH")
    order = order_of(thai, is_cod=True)
    thai.sandbox.move(thai.shop.id, order.id, "CANCELLED")
    [record] = thai.sandbox.state.cancellations.values()
    assert sum(refund.total_minor for refund in record.refunds) == 0


def test_where_nobody_pays_at_the_door_such_an_order_is_refused(caller: Caller) -> None:
    assert "cannot pay at the door" in str(ordered(caller, is_cod=True).envelope)
    assert "never UNPAID" in str(ordered(caller.at("ID"), is_cod=True, status="UNPAID").envelope)


def test_goods_that_are_not_out_yet_are_on_hold_until_they_are(caller: Caller) -> None:
    order = order_of(caller, order_type="PRE_ORDER", release_days=20, status="ON_HOLD")
    [shown] = caller.detail(order.id)
    out = order.create_time + 20 * DAY
    assert (shown["order_type"], shown["release_date"], shown["status"]) == ("PRE_ORDER", out, "ON_HOLD")
    assert shown["line_items"][0]["sku_type"] == "PRE_ORDER"
    wait(caller, 20 * DAY - 1)
    assert create(caller, order).code == 21011044
    wait(caller, 1)
    [shown] = caller.detail(order.id)
    assert shown["status"] == "AWAITING_SHIPMENT"
    assert shown["shipping_due_time"] == working_days(out, 7)


@pytest.mark.parametrize("kind", ["MADE_TO_ORDER", "BACK_ORDER"])
def test_goods_that_are_made_or_come_in_first_have_days_for_that(caller: Caller, kind: str) -> None:
    order = order_of(caller, order_type=kind, handling_days=5)
    [shown] = caller.detail(order.id)
    assert shown["order_type"] == kind
    assert shown["handling_duration"] == {"days": "5", "type": "BUSINESS_DAY"}
    assert shown["rts_sla_time"] == working_days(working_days(order.paid_time, 5), 2)
    wait(caller, working_days(order.paid_time, 7) - order.paid_time + DAY)
    assert order.status == "AWAITING_SHIPMENT"


def test_days_may_be_those_of_the_calendar(caller: Caller) -> None:
    special = Special("MADE_TO_ORDER", handling_days=10, handling_in="CALENDAR_DAY")
    placed = caller.sandbox.place(caller.shop.id, {"MUG": 1}, special=special)
    [shown] = caller.detail(placed)
    assert shown["rts_sla_time"] == working_days(shown["paid_time"] + 10 * DAY, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"order_type": "GIFT"},
        {"order_type": "PRE_ORDER"},
        {"order_type": "NORMAL", "release_days": 3},
        {"order_type": "BACK_ORDER"},
        {"handling_days": 3},
        {"exchanges": "576000000000000000"},
    ],
)
def test_what_does_not_go_together_is_refused(caller: Caller, wrong: dict[str, Any]) -> None:
    assert ordered(caller, **wrong).status == 400
    assert caller.sandbox.state.orders == {}


def test_what_only_the_us_has_is_refused_elsewhere(caller: Caller) -> None:
    for wrong in (
        {"order_type": "PRE_ORDER", "release_days": 3},
        {"order_type": "BACK_ORDER", "handling_days": 2},
    ):
        assert ordered(caller.at("GB"), **wrong).status == 400
    first = order_of(caller.at("DE"))
    assert "exchanges are for US and GB" in str(ordered(caller.at("DE"), exchanges=first.id).envelope)


def test_an_exchange_and_a_replacement_name_the_order_that_they_are_for(caller: Caller) -> None:
    first = order_of(caller, status="COMPLETED")
    exchange, replacement = order_of(caller, exchanges=first.id), order_of(caller, replaces=first.id)
    [one], [other] = caller.detail(exchange.id), caller.detail(replacement.id)
    assert (one["is_exchange_order"], one["is_replacement_order"]) == (True, False)
    assert (one["exchange_source_order_id"], "replaced_order_id" in one) == (first.id, False)
    assert (other["is_exchange_order"], other["is_replacement_order"]) == (False, True)
    assert (other["replaced_order_id"], "exchange_source_order_id" in other) == (first.id, False)
    assert one["payment"]["total_amount"] == other["payment"]["total_amount"] == "0.00"
    assert one["user_id"] == caller.detail(first.id)[0]["user_id"]


@pytest.mark.parametrize("how", [{"order_type": "ZERO_LOTTERY"}, {"is_sample": True}])
def test_what_is_won_or_given_costs_nothing_and_tells_its_worth(caller: Caller, how: dict[str, Any]) -> None:
    order = order_of(caller, **how)
    [shown] = caller.detail(order.id)
    assert {shown["payment"][name] for name in ("total_amount", "tax", "original_shipping_fee")} == {"0.00"}
    assert {line["gift_retail_price"] for line in shown["line_items"]} == {"12.00"}
    price = caller.call("GET", f"/order/202407/orders/{order.id}/price_detail").content
    assert (price["total"], price["sku_gift_original_price"]) == ("0.00", "24.00")
    assert {line["gift_retail_price"] for line in caller.detail(caller.place().id)[0]["line_items"]} == {
        "0.00"
    }


def test_an_order_tells_that_it_was_on_hold_and_when_its_buyer_asked(caller: Caller) -> None:
    order = order_of(caller, status="UNPAID")
    assert caller.detail(order.id)[0]["is_on_hold_order"] is True
    caller.control("POST", f"/orders/{order.id}/pay")
    wait(caller, HOUR)
    [shown] = caller.detail(order.id)
    assert (shown["status"], shown["is_on_hold_order"]) == ("AWAITING_SHIPMENT", True)
    assert "request_cancel_time" not in shown
    wish = cancellations.ask(caller.sandbox.market, order.id)
    assert caller.detail(order.id)[0]["request_cancel_time"] == wish.create_time


def test_a_market_without_the_hour_of_remorse_goes_on_at_once(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=replace(Settings(), hold_regions=("GB",))), wall)
    order = order_of(caller, status="UNPAID")
    assert caller.detail(order.id)[0]["is_on_hold_order"] is False
    assert caller.control("POST", f"/orders/{order.id}/pay").envelope["status"] == "AWAITING_SHIPMENT"
    assert order.paid_time
    assert create(caller, order).code == 0
    with pytest.raises(Rejected, match="not on hold"):
        caller.place("ON_HOLD")
    assert caller.at("GB").place("ON_HOLD").status == "ON_HOLD"
