"""Every decision in every state that does not allow it: a code that its call documents, and no trace."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.trade import Return
from shopkeeper.tiktok.spec import operation
from tests.sandbox.aftersale_calls import HOME, REJECTED_FOR, approve, asked, reject
from tests.sandbox.caller import Answer, Caller, Wall
from tests.sandbox.test_returns_life import DECISIONS, GOODS, MONEY, NAMES, REPLACEMENT

PART = {"amount": "1.00", "currency": "USD"}
PART_LATER = {"partial_refund_total": "1.00", "currency": "USD"}
DOCUMENTED = {
    name: {str(code) for code in operation(f"return_refund.{name}.202309").errors}
    for name in ("ApproveReturn", "RejectReturn")
}
LATER_OFFER = "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"
GUESSED = {"25011032", "25007007", "25020009"}
"""Rejecting knows this offer since 202606, which documents no codes; these are those of the other one."""
FIRST = {MONEY: "REFUND", GOODS: "RETURN", REPLACEMENT: "REPLACEMENT"}
Way = tuple[str, ...]
WAYS: dict[str, list[Way]] = {
    MONEY: [
        (), ("REJECT_REFUND",), ("REJECT_REFUND", "escalate"), ("withdraw",), ("APPROVE_REFUND",),
        ("OFFER_PARTIAL_REFUND",), ("OFFER_PARTIAL_REFUND", "accept"),
    ],
    GOODS: [
        (), ("REJECT_RETURN",), ("withdraw",), ("APPROVE_RETURN",), ("OFFER_PARTIAL_REFUND",),
        ("APPROVE_RETURN", "ship"),
        *(
            ("APPROVE_RETURN", "ship", "arrive", *more)
            for more in (
                (), ("REJECT_RECEIVED_PACKAGE",), ("REJECT_RECEIVED_PACKAGE", "escalate"),
                ("APPROVE_RECEIVED_PACKAGE",), (LATER_OFFER,), (LATER_OFFER, "decline"),
            )
        ),
    ],
    REPLACEMENT: [
        (), ("REJECT_REPLACEMENT",), ("REJECT_REPLACEMENT", "escalate"), ("withdraw",),
        ("APPROVE_REPLACEMENT",), ("ISSUE_REPLACEMENT_REFUND",),
    ],
}  # fmt: skip
"""How a return comes into each of its states."""
STEPS: dict[str, Callable[..., Return]] = {
    "ship": returns.ship, "arrive": returns.arrive, "accept": returns.accept_offer,
    "decline": returns.decline_offer, "escalate": returns.escalate, "withdraw": returns.withdraw,
}  # fmt: skip


def decide(caller: Caller, record: Return, name: str) -> Answer:
    if name in REJECTED_FOR:
        return reject(caller, record, name, partial_refund_amount=PART_LATER)
    return approve(caller, record, name, partial_refund=PART)


def brought(caller: Caller, kind: str, way: Way) -> Return:
    record = asked(caller, kind, units=2)
    for step in way:
        if step in STEPS:
            STEPS[step](caller.sandbox.market, record.id)
        else:
            assert decide(caller, record, step).code == 0
    return record


def seen(caller: Caller) -> bytes:
    """All that a decision could have changed."""
    state = caller.sandbox.state
    return msgspec.json.encode([state.returns, state.orders, state.refunds, state.due, state.answered])


def reviewed(caller: Caller, record: Return, name: str) -> set[str]:
    """The codes with which the newer model refuses a decision about the whole request."""
    words = name if name.startswith("OFFER") else name.replace(FIRST[record.kind], "REQUEST")
    action = {
        "APPROVE_RECEIVED_PACKAGE": "APPROVE_RETURN_PACKAGE",
        "REJECT_RECEIVED_PACKAGE": "REJECT_RETURN_PACKAGE",
        "DIRECT_REFUND": "REFUND_INSTEAD",
        "ISSUE_REPLACEMENT_REFUND": "REFUND_INSTEAD",
    }.get(name, words)
    row: dict[str, Any] = {
        "action": action,
        "line_items": line_ids(caller, record),
        "reason": {"reason_id": REJECTED_FOR.get(name, "")},
        "alternative_solution_details": {"partial_refund_amount": "1.00", "currency": "USD"},
    }
    wanted = {"request_id": record.request_id, "line_item_decisions": [row]}
    body = {"aftersales_request_decisions": [wanted]}
    answer = caller.call("POST", f"{HOME}/202609/aftersales/review", {}, body)
    return {error["code"] for error in answer.content["errors"]}


def line_ids(caller: Caller, record: Return) -> list[dict[str, str]]:
    body = {"filters": {"aftersales_request_ids": [record.request_id]}}
    answer = caller.call("POST", f"{HOME}/202603/aftersales/search", {}, body)
    [request] = answer.content["aftersales_requests"]
    return [{"return_line_item_id": line["return_line_item_id"]} for line in request["line_items"]]


@pytest.mark.parametrize("kind", [MONEY, GOODS, REPLACEMENT])
def test_a_decision_that_may_not_be_made_has_a_documented_code_and_leaves_no_trace(kind: str) -> None:
    wall = Wall()
    caller = Caller(Sandbox(wall=wall), wall)
    for way in WAYS[kind]:
        record = brought(caller, kind, way)
        arrived = ", arrived" if record.arrival_time and record.status == "BUYER_SHIPPED_ITEM" else ""
        here = "" if record.arbitration else f"{record.status}{arrived}"
        before = seen(caller)
        for name in NAMES:
            may = here in DECISIONS.get((kind, name), {})
            if may:
                continue
            code = str(decide(caller, record, name).code)
            known = DOCUMENTED["RejectReturn" if name in REJECTED_FOR else "ApproveReturn"]
            assert code in (known | GUESSED if name == LATER_OFFER else known), (way, name)
            if (kind, name) in DECISIONS:
                assert reviewed(caller, record, name) == {code}, (way, name)
            assert seen(caller) == before, (way, name)
