"""Cancellations and returns of TikTok Shop in the hub's words: nothing guessed, nothing rounded."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from shopkeeper.channels.tiktok import cancellation, hint, return_request
from shopkeeper.channels.tiktok.aftersales import requests
from shopkeeper.core.returning import choices
from shopkeeper.errors import Rejected


def money(total: str, currency: str = "USD") -> dict[str, str]:
    """An amount as the platform breaks it down."""
    return {"currency": currency, "refund_total": total, "refund_subtotal": "1", "refund_tax": "0.03"}


def a_return(**other: Any) -> dict[str, Any]:
    """A return in the documented shape."""
    line = {
        "return_line_item_id": "4035227657962164811",
        "order_line_item_id": "576473917261451851",
        "sku_id": "2729382476852921560",
        "seller_sku": " MUG ",
        "product_name": "Mug",
        "refund_amount": money("1.23"),
    }
    whole = {
        "order_id": "577686530908261117",
        "return_id": "4035318504086604100",
        "return_type": "REFUND",
        "return_status": "RETURN_OR_REFUND_REQUEST_PENDING",
        "arbitration_status": "",
        "role": "BUYER",
        "return_reason": "ecom_order_delivered_refund_reason_damaged",
        "return_reason_text": "Item arrived damaged",
        "can_buyer_keep_item": True,
        "create_time": 1764046800,
        "update_time": 1764046860,
        "seller_next_action_response": [{"action": "SELLER_RESPOND_REFUND", "deadline": 1764133200}],
        "return_line_items": [line],
        "refund_amount": money("1.23"),
        "partial_refund": {"currency": "USD", "amount": "0.50"},
    }
    return whole | other


def a_wish(**other: Any) -> dict[str, Any]:
    """A cancellation in the documented shape."""
    whole = {
        "cancel_id": "4035318504086604100",
        "order_id": "577087614418520388",
        "cancel_type": "BUYER_CANCEL",
        "cancel_status": "CANCELLATION_REQUEST_PENDING",
        "role": "BUYER",
        "cancel_reason": "ecom_order_to_ship_canceled_reason_created_by_mistakes",
        "cancel_reason_text": "Order created by mistake",
        "create_time": 1764046800,
        "update_time": 1764046860,
        "seller_next_action_response": [{"action": "SELLER_RESPOND_CANCEL", "deadline": 1764219600}],
        "refund_amount": money("1.23"),
        "cancel_line_items": [{"order_line_item_id": "576468844534141348"}],
    }
    return whole | other


def test_a_return_is_read_to_the_cent_and_the_second_in_the_shops_zone() -> None:
    one = return_request(a_return(), 1, "America/Los_Angeles")

    assert (one.place, one.kind, one.currency) == ((1, "4035318504086604100"), "REFUND", "USD")
    assert (one.refund_minor, one.offered_minor, one.lines[0].refund_minor) == (123, 50, 123)
    assert (one.lines[0].sku, one.lines[0].order_line_id) == ("MUG", "576473917261451851")
    assert one.created_day == "2025-11-24"
    assert one.respond_by_at == datetime(2025, 11, 26, 5, 0, tzinfo=UTC)
    assert choices(one)[0].decision == "APPROVE_REFUND"


def test_a_cancellation_is_read_with_its_clock_and_its_lines() -> None:
    one = cancellation(a_wish(), 2)

    assert (one.place, one.order_id) == ((2, "4035318504086604100"), "577087614418520388")
    assert (one.refund_minor, one.line_ids) == (123, ("576468844534141348",))
    assert one.respond_by_at == datetime(2025, 11, 27, 5, 0, tzinfo=UTC)


@pytest.mark.parametrize("waits", [None, [], [{"action": "SELLER_RESPOND_CANCEL", "deadline": 0}]])
def test_what_waits_for_nobody_has_no_clock(waits: object) -> None:
    assert cancellation(a_wish(seller_next_action_response=waits), 1).respond_by_at is None


def test_of_several_things_to_do_the_first_deadline_counts() -> None:
    waits = [
        {"action": "SELLER_RESPOND_RETURN", "deadline": 1764219600},
        {"action": "SELLER_RESPOND_RECEIVE_PACKAGE", "deadline": 1764133200},
    ]

    assert return_request(a_return(seller_next_action_response=waits), 1, "UTC").respond_by_at == datetime(
        2025, 11, 26, 5, 0, tzinfo=UTC
    )


@pytest.mark.parametrize(
    ("total", "currency", "minor"),
    [("1500", "JPY", 1500), ("25000", "IDR", 25000), ("120000", "VND", 120000)],
)
def test_currencies_without_minor_units_stay_whole(total: str, currency: str, minor: int) -> None:
    read = return_request(
        a_return(refund_amount=money(total, currency), return_line_items=[], partial_refund=None), 1, "UTC"
    )

    assert (read.refund_minor, read.currency) == (minor, currency)


@pytest.mark.parametrize(
    "broken",
    [
        {"return_status": None},
        {"return_id": None},
        {"refund_amount": {"currency": "USD", "refund_total": "1.234"}},
        {"return_line_items": [{}]},
        {"return_line_items": 5},
        {"create_time": "soon"},
    ],
)
def test_a_return_that_cannot_be_read_is_named(broken: dict[str, Any]) -> None:
    gone = [name for name, value in broken.items() if value is None]
    raw = {name: value for name, value in (a_return() | broken).items() if name not in gone}
    with pytest.raises(Rejected):
        return_request(raw, 1, "UTC")


def test_a_cancellation_that_cannot_be_read_is_named() -> None:
    with pytest.raises(Rejected, match="cancellation 4035318504086604100 cannot be read: KeyError"):
        cancellation({"cancel_id": "4035318504086604100"}, 1)


def test_a_request_of_the_newer_model_names_its_returns_by_either_of_its_parts() -> None:
    both = {"sku_return_requests": [{"return_id": "1"}], "line_items": [{"sku_return_request_id": "2"}]}

    assert [one["return_id"] for one in requests(both)] == ["1", "2"]
    assert requests({"id": "9"}) == []


@pytest.mark.parametrize(
    ("kind", "fields", "about"),
    [
        (11, {"order_id": "5", "cancel_id": "6"}, ["cancellation/6", "order/5"]),
        (12, {"order_id": "5", "return_id": "7"}, ["return/7", "order/5"]),
        (64, {"aftersales_request_id": "8"}, ["request/8"]),
        (65, {"aftersales_request_id": "8", "rma_id": "9"}, ["request/8"]),
        (67, {"aftersales_request_id": "8"}, ["request/8"]),
    ],
)
def test_what_an_aftersales_webhook_points_to(kind: int, fields: dict[str, str], about: list[str]) -> None:
    body = {"type": kind, "tts_notification_id": "1", "shop_id": "2", "timestamp": 1764046800, "data": fields}
    told = hint(json.dumps(body).encode())

    assert [f"{one.kind}/{one.thing_id}" for one in told.about] == about
