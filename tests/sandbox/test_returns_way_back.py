"""The way back of goods: who arranges it and pays for it, who judges what came, what the parties then do."""

from dataclasses import replace
from typing import Any

import pytest

from shopkeeper.sandbox.market import Market
from shopkeeper.sandbox.parcels.carriers import carriers
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.settings import HAND_PACE, Pace, Settings
from shopkeeper.sandbox.trade import Return
from shopkeeper.tiktok.spec import operation
from tests.sandbox.aftersale_calls import (
    HOME,
    OUT_OF_STOCK,
    WRONG_PRODUCT,
    approve,
    arrived,
    asked,
    cancel,
    create,
    reject,
    shown,
    wait,
)
from tests.sandbox.books import Books, books
from tests.sandbox.caller import Answer, Caller
from tests.sandbox.proof import Prover

BUYERS_WORD = "ecom_order_to_ship_canceled_reason_better_price"
POSTAGE = "return_shipping_fee_amount"


def label(caller: Caller, record: Return, provider: str, **files: Any) -> Answer:
    asked_for = operation("return_refund.UploadShippingDocumentAndTrackingInfo.202405")
    named = {"return_ids": [record.id], "return_provider_id": provider, "tracking_number": "OWN-1"}
    return Prover(caller).ask(asked_for, named | (files or {"return_shipping_label": b"%PDF-1.4"}))


def carrier(caller: Caller) -> str:
    return carriers(caller.shop.region)[1][0]


def postage_told(caller: Caller, record: Return) -> dict[str, str]:
    [fees] = shown(caller, record)["shipping_fee_amount"]
    return {name: text for name, text in fees.items() if text not in ("0.00", "USD")}


def stated(shop: Books, order_id: str) -> int:
    """What the statements took of the seller for the way back of an order's goods."""
    shop.sandbox.move(shop.shop.id, order_id, "COMPLETED") if not_over(shop, order_id) else None
    shop.wait()
    lines = [line for line in shop.lines() if line.get("order_id") == order_id]
    return sum(shop.minor(line["shipping_cost_breakdown"][POSTAGE]) for line in lines)


def not_over(shop: Books, order_id: str) -> bool:
    return shop.sandbox.state.orders[order_id].status == "DELIVERED"


def came_back(caller: Caller, market: Market, **way: Any) -> Return:
    order = caller.place("DELIVERED", MUG=2)
    record = returns.ask(market, order.id, **way)
    assert approve(caller, record, "APPROVE_RETURN").code == 0
    returns.ship(market, record.id)
    returns.arrive(market, record.id)
    assert approve(caller, record, "APPROVE_RECEIVED_PACKAGE").code == 0
    return record


def test_what_a_return_tells_of_its_postage_is_what_the_statement_takes() -> None:
    shop = books()
    record = came_back(shop.caller, shop.sandbox.market)
    assert postage_told(shop.caller, record) == {"seller_paid_return_shipping_fee": "6.50"}
    assert shown(shop.caller, record)["return_method"] == "PLATFORM_SHIPPED"
    assert stated(shop, record.order_id) == -650


def test_where_the_platform_pays_for_its_label_the_statement_takes_nothing() -> None:
    shop = books(settings=Settings(return_postage_paid_by="platform"))
    record = came_back(shop.caller, shop.sandbox.market)
    assert postage_told(shop.caller, record) == {"platform_paid_return_shipping_fee": "6.50"}
    assert stated(shop, record.order_id) == 0


def test_a_buyer_who_arranges_the_way_back_pays_for_it() -> None:
    shop = books()
    record = came_back(shop.caller, shop.sandbox.market, way_back=("BUYER_ARRANGE", "PICKUP"))
    told = shown(shop.caller, record)
    assert [told[name] for name in ("shipment_type", "handover_method", "return_method")] == [
        "BUYER_ARRANGE", "PICKUP", "BUYER_SHIPPED",
    ]  # fmt: skip
    assert told["return_shipping_document_type"] == ""
    assert postage_told(shop.caller, record) == {"buyer_paid_return_shipping_fee": "6.50"}
    assert stated(shop, record.order_id) == 0


def test_a_seller_says_how_goods_shall_come_back(caller: Caller) -> None:
    order = caller.place("DELIVERED")
    wish = {"return_type": "RETURN_AND_REFUND", "return_reason": WRONG_PRODUCT}
    answer = create(caller, order, **wish, shipment_type="BUYER_ARRANGE", handover_method="PICKUP")
    told = shown(caller, caller.sandbox.state.returns[answer.content["return_id"]])
    assert (told["shipment_type"], told["handover_method"]) == ("BUYER_ARRANGE", "PICKUP")


@pytest.mark.parametrize(
    ("files", "document"),
    [({}, "SHIPPING_LABEL"), ({"return_qr_code": b"\x89PNG"}, "QR_CODE")],
)
def test_goods_come_back_with_the_sellers_own_label(files: dict[str, bytes], document: str) -> None:
    shop = books()
    record = asked(shop.caller)
    assert approve(shop.caller, record, "APPROVE_RETURN").code == 0
    assert label(shop.caller, record, carrier(shop.caller), **files).code == 0
    returns.ship(shop.sandbox.market, record.id)
    told = shown(shop.caller, record)
    assert (told["return_method"], told["return_shipping_document_type"]) == ("SELLER_SHIPPED", document)
    assert (told["return_tracking_number"], told["return_provider_id"]) == ("OWN-1", carrier(shop.caller))
    returns.arrive(shop.sandbox.market, record.id)
    assert approve(shop.caller, record, "APPROVE_RECEIVED_PACKAGE").code == 0
    assert stated(shop, record.order_id) == 0


def test_a_label_of_a_carrier_that_the_market_lacks_is_refused_without_a_trace(caller: Caller) -> None:
    record = asked(caller)
    assert approve(caller, record, "APPROVE_RETURN").code == 0
    before = shown(caller, record)
    assert label(caller, record, "17").code == 25001001
    assert shown(caller, record) == before


def test_a_label_that_nobody_used_costs_nothing() -> None:
    shop = books()
    record = asked(shop.caller)
    assert approve(shop.caller, record, "APPROVE_RETURN").code == 0
    assert label(shop.caller, record, carrier(shop.caller)).code == 0
    assert approve(shop.caller, record, "DIRECT_REFUND").code == 0
    assert postage_told(shop.caller, record) == {}
    assert stated(shop, record.order_id) == 0


def test_one_parcel_is_paid_once_though_its_goods_are_decided_apart() -> None:
    shop = books()
    record = arrived(shop.caller, units=2)
    request = shop.caller.call("POST", f"{HOME}/202603/aftersales/search", {}, {}).content
    for line in request["aftersales_requests"][0]["line_items"]:
        row = {
            "action": "APPROVE_RETURN_PACKAGE",
            "line_items": [{"return_line_item_id": line["return_line_item_id"]}],
        }
        wanted = {"request_id": record.request_id, "line_item_decisions": [row]}
        body = {"aftersales_request_decisions": [wanted]}
        assert shop.caller.call("POST", f"{HOME}/202609/aftersales/review", {}, body).content["errors"] == []
    both = shop.sandbox.market.records.returns.of(record.order_id)
    assert [bool(postage_told(shop.caller, one)) for one in both] == [True, False]
    assert stated(shop, record.order_id) == -650


def test_what_comes_back_to_the_platforms_warehouse_is_judged_there(caller: Caller) -> None:
    order = caller.place("DELIVERED")
    order.by_tiktok = True
    record = returns.ask(caller.sandbox.market, order.id)
    assert approve(caller, record, "APPROVE_RETURN").code == 0
    returns.ship(caller.sandbox.market, record.id)
    returns.arrive(caller.sandbox.market, record.id)
    assert shown(caller, record)["seller_next_action_response"] == []
    assert approve(caller, record, "APPROVE_RECEIVED_PACKAGE").code == 25011026
    assert reject(caller, record, "REJECT_RECEIVED_PACKAGE").code == 25011026
    wait(caller, 12.1)
    assert record.status == "RETURN_OR_REFUND_REQUEST_COMPLETE"


def test_what_is_sold_out_is_not_said_to_be_replaceable(caller: Caller) -> None:
    record = asked(caller, "REPLACEMENT")
    query = {"return_or_cancel_id": record.id, "check_decisions": "APPROVE_REPLACEMENT"}
    for left, code in ((5, 0), (0, 25001044)):
        for shelf in caller.sku("MUG").shelves.values():
            shelf.available = left
        [told] = caller.call("GET", f"{HOME}/202601/decision_eligibility", query).content["decisions"]
        assert (told["eligible"], told["ineligible_code"]) == (not code, code)
    assert approve(caller, record, "APPROVE_REPLACEMENT").code == 25001044


def test_a_reason_that_only_buyers_give_has_a_code_of_its_own(caller: Caller) -> None:
    order = caller.place()
    assert cancel(caller, order, BUYERS_WORD).code == 25001015
    assert cancel(caller, order, WRONG_PRODUCT).code == 25001021
    assert order.status == "AWAITING_SHIPMENT"
    assert cancel(caller, order, OUT_OF_STOCK).code == 0


def test_returns_about_the_same_goods_name_each_other(caller: Caller) -> None:
    market, order = caller.sandbox.market, caller.place("DELIVERED", MUG=2)
    first = returns.ask(market, order.id, [order.lines[0].id])
    returns.withdraw(market, first.id)
    other = returns.ask(market, order.id, [order.lines[1].id])
    second = returns.ask(market, order.id, [order.lines[0].id])
    names = [
        (shown(caller, one)["pre_return_id"], shown(caller, one)["next_return_id"])
        for one in (first, other, second)
    ]
    assert names == [("", second.id), ("", ""), (first.id, "")]


@pytest.mark.parametrize(
    ("accepts", "status"),
    [(1.0, "RETURN_OR_REFUND_REQUEST_COMPLETE"), (0.0, "RETURN_OR_REFUND_REQUEST_PENDING")],
)
def test_buyers_answer_an_offer_at_their_pace(caller: Caller, accepts: float, status: str) -> None:
    at_pace(caller, accept_share=accepts)
    record = asked(caller, "REFUND")
    part = {"partial_refund": {"amount": "1.00", "currency": "USD"}}
    assert approve(caller, record, "OFFER_PARTIAL_REFUND", **part).code == 0
    wait(caller, 20)
    assert record.status == status


@pytest.mark.parametrize(("share", "ruling"), [(100, "SUPPORT_BUYER"), (0, "SUPPORT_SELLER")])
def test_buyers_appeal_and_the_platform_rules_at_its_pace(share: int, ruling: str) -> None:
    shop = books(settings=Settings(arbitration_buyer_percent=share))
    at_pace(shop.caller, appeal_share=1.0)
    record = asked(shop.caller, "REFUND")
    assert reject(shop.caller, record, "REJECT_REFUND").code == 0
    wait(shop.caller, 20)
    assert record.arbitration == "IN_PROGRESS"
    wait(shop.caller, 24 * 5)
    assert record.arbitration == ruling


def test_an_open_return_holds_the_end_of_its_order_where_that_is_set() -> None:
    for holds in (False, True):
        shop = books(settings=Settings(open_returns_hold_completion=holds, return_respond_hours=24 * 30))
        record = asked(shop.caller)
        shop.wait(10)
        status = shop.sandbox.state.orders[record.order_id].status
        assert status == ("DELIVERED" if holds else "COMPLETED")


def at_pace(caller: Caller, **shares: float) -> None:
    usual = Pace()
    caller.sandbox.state.pace = replace(
        HAND_PACE,
        buyer_answer_seconds=usual.buyer_answer_seconds,
        arbitration_seconds=usual.arbitration_seconds,
        complete_seconds=None,
        **shares,
    )
