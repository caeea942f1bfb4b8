"""What the Open API tells about returns: searches, histories, what may be done, what would go back."""

from typing import Any

import pytest

from shopkeeper.sandbox.money.amounts import minor_units
from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.tiktok.spec import operation
from tests.sandbox.aftersale_calls import (
    GOODWILL,
    HOME,
    OUT_OF_STOCK,
    approve,
    arrived,
    asked,
    back,
    create,
    paid,
    records_of,
    reject,
    reject_reasons,
    returns_of,
    shown,
)
from tests.sandbox.caller import Caller
from tests.sandbox.test_orders import plain

SEARCH = f"{HOME}/202602/returns/search"


def ids(rows: Any) -> list[str]:
    return [row["return_id"] for row in rows]


def test_returns_are_found_by_each_filter(caller: Caller) -> None:
    made = []
    for kind in ("REFUND", "RETURN_AND_REFUND", "REPLACEMENT"):
        made.append(asked(caller, kind))
        caller.sandbox.clock.advance(60)
    refund, back_again, other = made
    reject(caller, refund, "REJECT_REFUND")
    returns.escalate(caller.sandbox.market, refund.id)
    offer = {"partial_refund": {"amount": "1", "currency": "USD"}}
    approve(caller, back_again, "OFFER_PARTIAL_REFUND", **offer)
    buyer = caller.detail(other.order_id)[0]["user_id"]
    for body, found in (
        ({}, made),
        ({"return_ids": [refund.id, other.id]}, [refund, other]),
        ({"order_ids": [back_again.order_id]}, [back_again]),
        ({"return_types": ["REPLACEMENT"]}, [other]),
        ({"return_status": ["AWAITING_BUYER_RESPONSE"]}, [back_again]),
        ({"arbitration_status": ["IN_PROGRESS"]}, [refund]),
        ({"seller_proposed_return_type": ["PARTIAL_REFUND"]}, [back_again]),
        ({"buyer_user_ids": [buyer]}, [other]),
        ({"create_time_ge": back_again.create_time, "create_time_lt": other.create_time}, [back_again]),
        ({"update_time_ge": refund.update_time + 1}, []),
    ):
        assert ids(returns_of(caller, body)) == [record.id for record in found], body


def test_pages_of_returns_tile_the_whole_in_either_direction(caller: Caller) -> None:
    made = []
    for _ in range(25):
        made.append(asked(caller, "REFUND").id)
        caller.sandbox.clock.advance(1)
    for direction, expected in (("ASC", made), ("DESC", made[::-1])):
        seen, token = [], ""
        while True:
            query = {
                "page_size": 10,
                "page_token": token,
                "sort_order": direction,
                "sort_field": "create_time",
            }
            content = caller.call("POST", SEARCH, query, {}).content
            assert content["total_count"] == 25
            seen += ids(content["return_orders"])
            token = content["next_page_token"]
            if not token:
                break
        assert seen == expected
    assert caller.call("POST", SEARCH, {"page_size": 51}, {}).code == 98001004


def test_one_shop_never_sees_anothers_returns(caller: Caller) -> None:
    british = caller.app.shop_ids[1]
    order_id = caller.sandbox.place(british, {"MUG": 1}, status="DELIVERED")
    record = returns.ask(caller.sandbox.market, order_id)
    assert returns_of(caller) == []
    assert approve(caller, record, "APPROVE_RETURN").code == 25020005
    assert caller.call("GET", f"{HOME}/202309/returns/{record.id}/records").code == 25020005
    assert caller.call("GET", f"{HOME}/202309/returns/4036/records").code == 25007006


@pytest.mark.parametrize("kind", ["REFUND", "RETURN_AND_REFUND", "REPLACEMENT"])
def test_a_return_shows_every_field_that_the_api_documents_and_no_other(caller: Caller, kind: str) -> None:
    documented = plain(operation("return_refund.searchReturns.202602").answer)["return_orders"][0]
    found = shown(caller, asked(caller, kind))
    assert found.keys() == documented.keys()
    for part in ("return_line_items", "discount_amount", "shipping_fee_amount"):
        assert found[part][0].keys() == documented[part][0].keys()
    for part in ("refund_amount", "partial_refund", "return_warehouse_address"):
        assert found[part].keys() == documented[part].keys()


def test_the_parts_of_a_refund_sum_to_what_its_lines_and_its_whole_say(caller: Caller) -> None:
    order = caller.place("DELIVERED", **{"MUG": 2, "TSHIRT-M": 1})
    record = returns.ask(caller.sandbox.market, order.id)
    approve(caller, record, "DIRECT_REFUND")
    found = shown(caller, record)
    for amount in (found["refund_amount"], *(line["refund_amount"] for line in found["return_line_items"])):
        cents = {name: minor_units(text, "USD") for name, text in amount.items() if name != "currency"}
        assert cents["refund_total"] == sum(cents.values()) - cents["refund_total"]
    lines = [minor_units(line["refund_amount"]["refund_total"], "USD") for line in found["return_line_items"]]
    assert sum(lines) == minor_units(found["refund_amount"]["refund_total"], "USD") == back(caller, order)


def test_the_history_of_a_return_has_who_did_what_when_and_why(caller: Caller) -> None:
    order = caller.place("DELIVERED")
    record = returns.ask(
        caller.sandbox.market,
        order.id,
        kind="REFUND",
        reason="Item arrived damaged",
        note="It came in two halves.",
        images=["crack"],
    )
    caller.sandbox.clock.advance(60)
    evidence = [{"image_id": "scale"}]
    reject(caller, record, "REJECT_REFUND", comment="One half is enough.", images=evidence)
    first, second = records_of(caller, record)
    assert (first["role"], first["event"], first["note"]) == (
        "BUYER", "BUYER_ASKS_REFUND", "It came in two halves.",
    )  # fmt: skip
    assert first["reason_text"] == "Item arrived damaged"
    assert "crack" in first["images"][0]["url"]
    assert (second["role"], second["event"], second["note"]) == (
        "SELLER", "REJECT_REFUND", "One half is enough.",
    )  # fmt: skip
    assert "scale" in second["images"][0]["url"]
    assert second["create_time"] == first["create_time"] + 60
    documented = plain(operation("return_refund.GetReturnRecords.202309").answer)["records"][0]
    assert first.keys() == documented.keys()


def test_the_reasons_to_refuse_are_those_of_the_step_that_is_due(caller: Caller) -> None:
    record = arrived(caller)
    names = {reason["name"] for reason in reject_reasons(caller, record.id)}
    assert names == {
        "seller_reject_receive_reason_product_used",
        "seller_reject_receive_reason_wrong_product",
        "seller_reject_receive_reason_incomplete",
        "seller_offer_partial_reason_product_used",
        "seller_offer_partial_reason_incomplete",
    }
    approve(caller, record, "APPROVE_RECEIVED_PACKAGE")
    assert reject_reasons(caller, record.id) == []


def eligibility(caller: Caller, order_id: str, **query: Any) -> dict[str, Any]:
    """For each wish, whether it may be had, with its row."""
    answer = caller.call("GET", f"{HOME}/202602/orders/{order_id}/aftersale_eligibility", query)
    [sku] = answer.content["sku_eligibility"]
    return {row["request_type"]: row for row in sku["line_item_eligibility"]}


@pytest.mark.parametrize(
    ("status", "by", "may"),
    [
        ("UNPAID", "BUYER", {"CANCEL"}),
        ("ON_HOLD", "SELLER", {"CANCEL"}),
        ("AWAITING_SHIPMENT", "BUYER", {"CANCEL"}),
        ("AWAITING_COLLECTION", "SELLER", {"CANCEL", "REFUND"}),
        ("AWAITING_COLLECTION", "BUYER", {"REFUND"}),
        ("IN_TRANSIT", "SELLER", {"REFUND"}),
        ("DELIVERED", "SELLER", {"REFUND", "RETURN_AND_REFUND"}),
        ("COMPLETED", "BUYER", set()),
    ],
)
def test_what_may_be_asked_for_depends_on_the_state_and_on_who_asks(
    caller: Caller, status: str, by: str, may: set[str]
) -> None:
    rows = eligibility(caller, caller.place(status).id, initiate_aftersale_user=by)
    assert {wish for wish, row in rows.items() if row["eligible"]} == may
    for row in rows.values():
        assert bool(row["available_reason_names"]) == row["eligible"]
        assert bool(row["ineligible_code"]) == bool(row["ineligible_reason"]) == (not row["eligible"])


def test_every_reason_that_is_said_to_be_available_is_taken(caller: Caller) -> None:
    for status, wish in (("ON_HOLD", "CANCEL"), ("AWAITING_COLLECTION", "CANCEL"), ("DELIVERED", "REFUND")):
        names = eligibility(caller, caller.place(status).id)[wish]["available_reason_names"]
        assert names
        for name in names:
            order = caller.place(status)
            if wish == "REFUND":
                assert create(caller, order, return_reason=name).code == 0
            else:
                body = {"order_id": order.id, "cancel_reason": name}
                assert caller.call("POST", f"{HOME}/202602/cancellations", {}, body).code == 0


def test_a_line_with_an_open_return_is_told_apart_from_the_others(caller: Caller) -> None:
    order = caller.place("DELIVERED", MUG=2)
    returns.ask(caller.sandbox.market, order.id, [order.lines[0].id])
    path = f"{HOME}/202602/orders/{order.id}/aftersale_eligibility"
    [sku] = caller.call("GET", path, {"request_types": "REFUND"}).content["sku_eligibility"]
    rows = {row["order_line_items_ids"][0]: row for row in sku["line_item_eligibility"]}
    assert (rows[order.lines[0].id]["eligible"], rows[order.lines[0].id]["ineligible_code"]) == (
        False,
        25001011,
    )
    assert rows[order.lines[1].id]["eligible"] is True


def test_what_would_go_back_is_what_does(caller: Caller) -> None:
    order = caller.place("IN_TRANSIT", MUG=3)
    line = {"order_line_item_ids": [order.lines[1].id]}
    body = {"order_id": order.id, "request_type": "REFUND", "reason_name": GOODWILL, **line}
    path = f"{HOME}/202602/refunds/calculate"
    told = caller.call("POST", path, {}, body).content["order_refund_amount"]
    create(caller, order, **line)
    assert minor_units(told["refund_total"], "USD") == back(caller, order)
    assert caller.call("POST", path, {}, body).code == 25001010
    assert (
        caller.call("POST", path, {}, body | {"reason_name": "x", "order_line_item_ids": []}).code == 25001010
    )
    assert caller.call("POST", path, {}, body | {"request_type": "CANCEL"}).code == 25001045
    bad = {"order_id": caller.place().id, "request_type": "CANCEL", "reason_name": GOODWILL}
    assert caller.call("POST", path, {}, bad).code == 25001021
    assert caller.call("POST", path, {}, bad | {"reason_name": OUT_OF_STOCK}).code == 0


def decisions(caller: Caller, wish_id: str, **query: Any) -> dict[str, Any]:
    path = f"{HOME}/202601/decision_eligibility"
    rows = caller.call("GET", path, {"return_or_cancel_id": wish_id, **query}).content["decisions"]
    return {row["decision"]: row for row in rows}


def test_which_decisions_may_be_made_is_told_and_true(caller: Caller) -> None:
    record = asked(caller)
    verdicts = decisions(caller, record.id)
    may = {name for name, row in verdicts.items() if row["eligible"]}
    assert may == {"APPROVE_RETURN", "DIRECT_REFUND", "REJECT_RETURN"}
    assert verdicts["REJECT_RETURN"]["available_reject_reasons"]
    for name in ("APPROVE_REFUND", "APPROVE_RECEIVED_PACKAGE", "APPROVE_REPLACEMENT"):
        assert approve(caller, record, name).code == verdicts[name]["ineligible_code"]
    only = decisions(caller, record.id, check_decisions="APPROVE_RETURN")
    assert only.keys() == {"APPROVE_RETURN"}


def test_which_decisions_may_be_made_about_a_cancellation(caller: Caller) -> None:
    record = cancellations.ask(caller.sandbox.market, caller.place().id)
    verdicts = decisions(caller, record.id)
    assert {name for name, row in verdicts.items() if row["eligible"]} == {
        "APPROVE_REQUEST_CANCEL",
        "REJECT_REQUEST_CANCEL",
    }
    assert verdicts["APPROVE_REFUND"]["ineligible_code"] == 25020004
    cancellations.withdraw(caller.sandbox.market, record.id)
    assert not any(row["eligible"] for row in decisions(caller, record.id).values())


@pytest.mark.parametrize(("region", "currency"), [("JP", "JPY"), ("ID", "IDR"), ("VN", "VND")])
def test_where_a_currency_has_no_minor_units_none_go_back(caller: Caller, region: str, currency: str) -> None:
    shop = caller.sandbox.open_shop(region)
    order_id = caller.sandbox.place(shop.id, {"MUG": 3}, status="DELIVERED")
    order = caller.sandbox.state.orders[order_id]
    record = returns.ask(caller.sandbox.market, order_id, kind="REFUND")
    query = {"shop_cipher": shop.cipher}
    path = f"{HOME}/202309/returns/{record.id}/approve"
    offer = {"decision": "OFFER_PARTIAL_REFUND", "partial_refund": {"currency": currency, "amount": "100.5"}}
    assert caller.send("POST", path, query, offer).code == 25001001
    offer["partial_refund"] = {"currency": currency, "amount": "100"}
    assert caller.send("POST", path, query, offer).code == 0
    returns.accept_offer(caller.sandbox.market, record.id)
    [found] = caller.send("POST", SEARCH, query, {}).content["return_orders"]
    amount = found["refund_amount"]
    assert (amount["currency"], amount["refund_total"], back(caller, order)) == (currency, "100", 100)
    assert create_whole(caller, order_id, query) == 0
    assert back(caller, order) == paid(order)


def create_whole(caller: Caller, order_id: str, query: dict[str, str]) -> int:
    body = {"order_id": order_id, "return_type": "REFUND", "return_reason": GOODWILL}
    return caller.send("POST", f"{HOME}/202602/returns", query, body).code
