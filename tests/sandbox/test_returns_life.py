"""Returns by calls alone: each step leads where the documents say, in the older view and in the newer one."""

from dataclasses import dataclass
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.trade import Return
from shopkeeper.tiktok.spec import error_codes
from tests.sandbox.aftersale_calls import REJECTED_FOR, approve, back, paid, reject, returns_of
from tests.sandbox.caller import Answer, Caller, Wall
from tests.sandbox.test_aftersales import requests_of, rmas_of

IS_LONG = settings.get_current_profile_name() == "long"
WISH, SUCCESS = "RETURN_OR_REFUND_REQUEST_PENDING", "RETURN_OR_REFUND_REQUEST_COMPLETE"
GIVEN_UP, REFUSED = "RETURN_OR_REFUND_REQUEST_CANCEL", "REFUND_OR_RETURN_REQUEST_REJECT"
TO_SHIP, SHIPPED, OFFERED = "AWAITING_BUYER_SHIP", "BUYER_SHIPPED_ITEM", "AWAITING_BUYER_RESPONSE"
ARRIVED, PARCEL_REFUSED = "BUYER_SHIPPED_ITEM, arrived", "REJECT_RECEIVE_PACKAGE"
SWAP, SWAPPED = "REPLACEMENT_REQUEST_PENDING", "REPLACEMENT_REQUEST_COMPLETE"
SWAP_REFUSED, SWAP_GIVEN_UP = "REPLACEMENT_REQUEST_REJECT", "REPLACEMENT_REQUEST_CANCEL"
SWAP_PAID = "REPLACEMENT_REQUEST_REFUND_SUCCESS"
MONEY, GOODS, REPLACEMENT = "REFUND", "RETURN_AND_REFUND", "REPLACEMENT"

DECISIONS: dict[tuple[str, str], dict[str, str]] = {
    (MONEY, "APPROVE_REFUND"): {WISH: SUCCESS},
    (MONEY, "REJECT_REFUND"): {WISH: REFUSED},
    (MONEY, "OFFER_PARTIAL_REFUND"): {WISH: OFFERED},
    (GOODS, "APPROVE_RETURN"): {WISH: TO_SHIP},
    (GOODS, "REJECT_RETURN"): {WISH: REFUSED},
    (GOODS, "OFFER_PARTIAL_REFUND"): {WISH: OFFERED},
    (GOODS, "DIRECT_REFUND"): {WISH: SUCCESS, TO_SHIP: SUCCESS, SHIPPED: SUCCESS, ARRIVED: SUCCESS},
    (GOODS, "APPROVE_RECEIVED_PACKAGE"): {ARRIVED: SUCCESS},
    (GOODS, "REJECT_RECEIVED_PACKAGE"): {ARRIVED: PARCEL_REFUSED},
    (GOODS, "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG"): {ARRIVED: OFFERED},
    (REPLACEMENT, "APPROVE_REPLACEMENT"): {SWAP: SWAPPED},
    (REPLACEMENT, "ISSUE_REPLACEMENT_REFUND"): {SWAP: SWAP_PAID},
    (REPLACEMENT, "REJECT_REPLACEMENT"): {SWAP: SWAP_REFUSED},
}
"""By the kind of a return and what its seller decides: from which state to which."""
NAMES = sorted({name for _, name in DECISIONS})
STEPS: dict[str, dict[str, str]] = {
    "ship": {TO_SHIP: SHIPPED},
    "arrive": {SHIPPED: ARRIVED},
    "lose": {SHIPPED: SUCCESS},
    "accept": {OFFERED: SUCCESS},
    "decline": {OFFERED: "as before the offer"},
    "withdraw": {
        WISH: GIVEN_UP, TO_SHIP: GIVEN_UP, OFFERED: GIVEN_UP, REFUSED: GIVEN_UP, PARCEL_REFUSED: GIVEN_UP,
        SWAP: SWAP_GIVEN_UP, SWAP_REFUSED: SWAP_GIVEN_UP,
    },
    "escalate": {REFUSED: REFUSED, PARCEL_REFUSED: PARCEL_REFUSED, SWAP_REFUSED: SWAP_REFUSED},
}  # fmt: skip
"""What buyers and carriers do."""
RULINGS = {
    "SUPPORT_SELLER": {REFUSED: GIVEN_UP, PARCEL_REFUSED: GIVEN_UP, SWAP_REFUSED: SWAP_GIVEN_UP},
    "SUPPORT_BUYER": {REFUSED: SUCCESS, PARCEL_REFUSED: SUCCESS, SWAP_REFUSED: SWAPPED},
}
RMAS = {
    TO_SHIP: "AWAITING_BUYER_RETURN", SHIPPED: "RETURN_IN_TRANSIT", ARRIVED: "PENDING_PACKAGE_REVIEW",
}  # fmt: skip
MOST = 5
CHOICE = st.integers(0, 10**6)


@dataclass
class Known:
    """What the model knows of a return."""

    record: Return
    order: Order
    kind: str
    state: str
    before_offer: str = ""
    in_dispute: bool = False


class Returns(RuleBasedStateMachine):
    """Buyers who want something back, their seller, carriers, and the platform where they disagree."""

    def __init__(self) -> None:
        super().__init__()
        wall = Wall()
        self.caller = Caller(Sandbox(wall=wall), wall)
        self.known: list[Known] = []

    @initialize(kind=st.sampled_from([MONEY, GOODS, REPLACEMENT]))
    def begin(self, kind: str) -> None:
        self.ask(kind)
        self.ask(GOODS)
        answer = approve(self.caller, self.known[1].record, "APPROVE_RETURN")
        self.judge(self.known[1], answer, TO_SHIP)
        for step in ("ship", "arrive"):
            self.step(self.known[1], step)

    @rule(kind=st.sampled_from([MONEY, GOODS, REPLACEMENT]))
    def ask(self, kind: str) -> None:
        if len(self.known) < MOST:
            order = self.caller.place("DELIVERED", MUG=2)
            body = {"kind": kind, "line_ids": [order.lines[0].id]}
            told = self.caller.control("POST", f"/orders/{order.id}/return", body).envelope
            record = self.caller.sandbox.state.returns[told["return_id"]]
            self.known.append(Known(record, order, kind, SWAP if kind == REPLACEMENT else WISH))

    @rule(choice=CHOICE, name=st.sampled_from(NAMES), fits=st.booleans())
    def decide(self, choice: int, name: str, fits: bool) -> None:
        one = self.known[choice % len(self.known)]
        fitting = [
            each for kind, each in DECISIONS if kind == one.kind and one.state in DECISIONS[kind, each]
        ]
        name = fitting[choice % len(fitting)] if fits and fitting else name
        part: dict[str, Any] = {}
        if name.startswith("OFFER"):
            part = {"partial_refund": {"amount": "1", "currency": "USD"}}
        if name in REJECTED_FOR and part:
            part = {"partial_refund_amount": {"partial_refund_total": "1", "currency": "USD"}}
        answer = (reject if name in REJECTED_FOR else approve)(self.caller, one.record, name, **part)
        one.before_offer = one.state if name.startswith("OFFER") and answer.code == 0 else one.before_offer
        self.judge(one, answer, DECISIONS.get((one.kind, name), {}).get(one.state, ""))

    @rule(choice=CHOICE, step=st.sampled_from([*STEPS]), fits=st.booleans())
    def go_on(self, choice: int, step: str, fits: bool) -> None:
        one = self.known[choice % len(self.known)]
        fitting = [name for name, moves in STEPS.items() if one.state in moves and name != "withdraw"]
        step = fitting[choice % len(fitting)] if fits and fitting else step
        self.step(one, step)

    def step(self, one: Known, step: str) -> None:
        answer = self.caller.control("POST", f"/returns/{one.record.id}/{step}", {})
        after = STEPS[step].get(one.state, "")
        self.judge(one, answer, one.before_offer if step == "decline" and after else after, by_hand=True)
        one.in_dispute = bool(after) and (step == "escalate" or (one.in_dispute and step != "withdraw"))

    @rule(choice=CHOICE, ruling=st.sampled_from([*RULINGS]))
    def settle(self, choice: int, ruling: str) -> None:
        disputed = [one for one in self.known if one.in_dispute]
        one = (disputed or self.known)[choice % len(disputed or self.known)]
        answer = self.caller.control("POST", f"/returns/{one.record.id}/rule", {"ruling": ruling})
        after = RULINGS[ruling].get(one.state, "") if one.in_dispute else ""
        if (one.kind, one.state, ruling) == (GOODS, REFUSED, "SUPPORT_BUYER"):
            after = after and TO_SHIP  # the goods come back first
        self.judge(one, answer, after, by_hand=True)
        one.in_dispute = one.in_dispute and not after

    def judge(self, one: Known, answer: Answer, after: str, by_hand: bool = False) -> None:
        """What may be done leads where the documents say; all else is refused and leaves it where it was."""
        went_well = answer.status == 200 if by_hand else answer.code == 0
        assert went_well == bool(after), (one.kind, one.state, after, answer)
        assert by_hand or went_well or answer.code in error_codes()
        one.state = after or one.state

    @invariant()
    def the_older_view_tells_each_state(self) -> None:
        told = {row["return_id"]: row["return_status"] for row in returns_of(self.caller, page_size=50)}
        assert told == {one.record.id: one.state.partition(",")[0] for one in self.known}

    @invariant()
    def the_newer_view_tells_the_same(self) -> None:
        requests = {row["id"]: row["status"] for row in requests_of(self.caller)}
        rmas = {row["aftersales_request_id"]: row["status"] for row in rmas_of(self.caller)}
        for one in self.known:
            waits = one.state in (WISH, SWAP)
            wanted = "PENDING_REQUEST_REVIEW" if waits else "REQUEST_REVIEW_COMPLETED"
            assert requests[one.record.request_id] == wanted
            assert one.state not in RMAS or rmas[one.record.request_id] == RMAS[one.state]

    @invariant()
    def nobody_has_back_more_than_was_paid_and_nothing_before_it_is_granted(self) -> None:
        for one in self.known:
            had = back(self.caller, one.order)
            assert had <= paid(one.order)
            assert bool(had) == (one.state in (SUCCESS, SWAP_PAID))


TestReturns = Returns.TestCase
TestReturns.settings = settings(max_examples=1_500 if IS_LONG else 50, stateful_step_count=20, deadline=None)
