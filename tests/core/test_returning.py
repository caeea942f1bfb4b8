"""Which decisions a return and a cancellation take, in which of their states."""

from dataclasses import replace

import pytest

from shopkeeper.core import cancelling, returning
from shopkeeper.core.aftersales import Return
from shopkeeper.core.records import Order
from shopkeeper.errors import Rejected

from .asked import COMPLETE, PENDING, returned, wish
from .makers import line, order

ASKED = "SELLER_RESPOND_RETURN"


@pytest.mark.parametrize(
    ("kind", "status", "action", "decisions"),
    [
        ("REFUND", PENDING, ASKED, "APPROVE_REFUND OFFER_PARTIAL_REFUND REJECT_REFUND"),
        (
            "RETURN_AND_REFUND",
            PENDING,
            ASKED,
            "APPROVE_RETURN DIRECT_REFUND OFFER_PARTIAL_REFUND REJECT_RETURN",
        ),
        ("RETURN_AND_REFUND", "AWAITING_BUYER_SHIP", "", "DIRECT_REFUND"),
        ("RETURN_AND_REFUND", "BUYER_SHIPPED_ITEM", "", "DIRECT_REFUND"),
        (
            "RETURN_AND_REFUND",
            "BUYER_SHIPPED_ITEM",
            returning.RECEIVE,
            "APPROVE_RECEIVED_PACKAGE DIRECT_REFUND OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG "
            "REJECT_RECEIVED_PACKAGE",
        ),
        (
            "REPLACEMENT",
            "REPLACEMENT_REQUEST_PENDING",
            ASKED,
            "APPROVE_REPLACEMENT ISSUE_REPLACEMENT_REFUND REJECT_REPLACEMENT",
        ),
        ("EXCHANGE", "EXCHANGE_REQUEST_PENDING", ASKED, ""),
        ("REFUND", "AWAITING_BUYER_RESPONSE", "", ""),
        ("RETURN_AND_REFUND", COMPLETE, "", ""),
    ],
)
def test_the_choices_follow_from_kind_and_state(kind: str, status: str, action: str, decisions: str) -> None:
    one = returned(status, kind=kind, next_action=action)

    assert [choice.decision for choice in returning.choices(one)] == decisions.split()


def test_nothing_can_be_decided_while_the_platform_arbitrates() -> None:
    one = returned("REFUND_OR_RETURN_REQUEST_REJECT", arbitration="IN_PROGRESS")

    assert returning.choices(one) == ()
    with pytest.raises(Rejected, match="TikTok decides about it"):
        returning.choose(one, way="approve")


@pytest.mark.parametrize(
    ("one", "decision", "why"),
    [
        (returned(COMPLETE), "APPROVE_RETURN", "it is over"),
        (returned(kind="EXCHANGE"), "APPROVE_RETURN", "Seller Center"),
        (returned("AWAITING_BUYER_RESPONSE"), "APPROVE_RETURN", "has not answered the partial refund"),
        (returned("AWAITING_BUYER_SHIP"), "REJECT_RETURN", "which allows DIRECT_REFUND"),
        (returned(), "APPROVE_REFUND", "which allows APPROVE_RETURN"),
    ],
)
def test_another_decision_is_refused_in_one_line_that_says_why(one: Return, decision: str, why: str) -> None:
    with pytest.raises(Rejected, match=why) as refused:
        returning.choose(one, decision)

    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(("amount", "is_fine"), [(0, False), (1, True), (1000, True), (1001, False)])
def test_an_offer_is_more_than_nothing_and_at_most_what_was_asked(amount: int, is_fine: bool) -> None:
    if is_fine:
        returning.check_amount(returned(), amount)
        return
    with pytest.raises(Rejected, match="from 1 to 1000"):
        returning.check_amount(returned(), amount)


def test_a_wish_to_cancel_is_approved_or_rejected_while_it_is_pending() -> None:
    answers = [choice.decision for choice in cancelling.choices(wish())]

    assert answers == ["APPROVE_REQUEST_CANCEL", "REJECT_REQUEST_CANCEL"]
    assert cancelling.choices(wish("CANCELLATION_REQUEST_COMPLETE")) == ()
    with pytest.raises(Rejected, match="it is complete"):
        cancelling.choose(wish("CANCELLATION_REQUEST_COMPLETE"), way="approve")


@pytest.mark.parametrize(
    ("status", "region", "may"),
    [
        ("UNPAID", "US", False),
        ("ON_HOLD", "GB", True),
        ("AWAITING_SHIPMENT", "GB", True),
        ("AWAITING_COLLECTION", "US", True),
        ("AWAITING_COLLECTION", "GB", False),
        ("IN_TRANSIT", "US", False),
        ("CANCELLED", "US", False),
    ],
)
def test_what_a_seller_may_cancel_depends_on_state_and_market(status: str, region: str, may: bool) -> None:
    one = order_with(status, status)

    assert bool(cancelling.cancellable(one, region)) == may
    if not may:
        with pytest.raises(Rejected, match="order 1 cannot be cancelled"):
            cancelling.chosen(one, (), region)


def order_with(status: str, *line_statuses: str) -> Order:
    """An order whose lines are in these states."""
    lines = tuple(line("MUG", number, each) for number, each in enumerate(line_statuses))
    return replace(order(status, 1), lines=lines)


def test_of_an_order_that_is_partly_on_its_way_only_the_rest_can_be_cancelled() -> None:
    one = order_with("PARTIALLY_SHIPPING", "IN_TRANSIT", "AWAITING_SHIPMENT")

    assert [each.line_id for each in cancelling.chosen(one, (), "US")] == ["line-MUG-1"]
    with pytest.raises(Rejected, match=r"line line-MUG-0 .* it has left"):
        cancelling.chosen(one, ["line-MUG-0"], "US")
    with pytest.raises(Rejected, match="has no line other"):
        cancelling.chosen(one, ["other"], "US")


def test_a_reason_must_fit_the_state_of_every_line() -> None:
    one = order_with("PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "AWAITING_SHIPMENT")
    names = [name for name, _ in cancelling.reasons(one, one.lines)]

    assert "seller_cancel_reason_wrong_price" not in names
    cancelling.check_reason(one, one.lines, names[0])
    with pytest.raises(Rejected, match=r"give one of seller_cancel"):
        cancelling.check_reason(one, one.lines, "seller_cancel_reason_wrong_price")
