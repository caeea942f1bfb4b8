"""Cancellations with their clocks: who is waited for, until when, and what comes of silence."""

from dataclasses import dataclass, field, replace

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import HAND_PACE
from tests.sandbox.aftersale_calls import OUT_OF_STOCK, PACKED, answer_cancellation, cancellations_of
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.machines import effort
from tests.sandbox.parcel_calls import create

HOUR = 3600
HOLD, LAPSE, ANSWER = HOUR, 24 * HOUR, 48 * HOUR
CHOICE = st.integers(0, 10**6)
PENDING, COMPLETE, OVER = (f"CANCELLATION_REQUEST_{word}" for word in ("PENDING", "COMPLETE", "CANCEL"))
FREE, LATER = ("UNPAID", "ON_HOLD"), ("AWAITING_SHIPMENT", "AWAITING_COLLECTION")
MOST = 6


@dataclass
class Known:
    """What the model knows of an order, and of the wishes about it: their ids with what they are."""

    id: str
    status: str
    since: int
    wishes: dict[str, str] = field(default_factory=dict)
    asked: int = 0

    @property
    def waits(self) -> str:
        """The wish that waits for its answer."""
        return next((id for id, status in self.wishes.items() if status == PENDING), "")

    def end(self, status: str) -> None:
        self.wishes |= {self.waits: status} if self.waits else {}

    def pass_time(self, now: int) -> None:
        """Let the clocks run out that do by now."""
        if self.status == "UNPAID" and now >= self.since + LAPSE:
            self.status = "CANCELLED"
        if self.status == "ON_HOLD" and now >= self.since + HOLD:
            self.status = "AWAITING_SHIPMENT"
        if self.waits and now >= self.asked + ANSWER:
            self.end(COMPLETE)
            self.status = "CANCELLED"


class Cancellations(RuleBasedStateMachine):
    """Buyers, a seller and clocks in a market where a seller has two days to answer."""

    @initialize(status=st.sampled_from((*FREE, LATER[0])))
    def begin(self, status: str) -> None:
        wall = Wall()
        self.caller = Caller(Sandbox(wall=wall), wall)
        self.caller.sandbox.state.pace = replace(HAND_PACE, complete_seconds=None, cancels_late=False)
        self.orders: list[Known] = []
        self.buy(status)

    @property
    def now(self) -> int:
        return int(self.caller.sandbox.clock.now().timestamp())

    def some(self, choice: int) -> Known:
        return self.orders[choice % len(self.orders)]

    @precondition(lambda self: len(self.orders) < MOST)
    @rule(status=st.sampled_from((*FREE, LATER[0])))
    def buy(self, status: str) -> None:
        self.orders.append(Known(self.caller.place(status, MUG=2).id, status, self.now))

    @rule(choice=CHOICE)
    def pay(self, choice: int) -> None:
        one = self.some(choice)
        answer = self.caller.control("POST", f"/orders/{one.id}/pay")
        assert (answer.status == 200) == (one.status == "UNPAID")
        if answer.status == 200:
            one.status, one.since = "ON_HOLD", self.now

    @rule(choice=CHOICE)
    def ask(self, choice: int) -> None:
        """In the hour of remorse it is done at once; after it the seller is asked, and once at a time."""
        one = self.some(choice)
        answer = self.caller.control("POST", f"/orders/{one.id}/cancel", {})
        at_once, is_asked = one.status in FREE, one.status == LATER[0] and not one.waits
        assert (answer.status == 200) == (at_once or is_asked), (one, answer)
        if at_once:
            one.wishes[answer.envelope["cancel_id"]] = COMPLETE
            one.status = "CANCELLED"
        elif is_asked:
            one.wishes[answer.envelope["cancel_id"]] = PENDING
            one.asked = self.now

    @rule(choice=CHOICE, word=st.sampled_from(("approve", "reject")))
    def answer(self, choice: int, word: str) -> None:
        wishes = [(one, id) for one in self.orders for id in one.wishes]
        for one, id in wishes[choice % len(wishes) :][:1] if wishes else []:
            body = {"reject_reason": PACKED} if word == "reject" else None
            may = one.waits == id
            assert (answer_cancellation(self.caller, id, word, body).code == 0) == may
            if may:
                one.end(OVER if word == "reject" else COMPLETE)
                one.status = "CANCELLED" if word == "approve" else one.status

    @rule(choice=CHOICE)
    def withdraw(self, choice: int) -> None:
        one = self.some(choice)
        wish = one.waits or "4035000000000000001"
        answer = self.caller.control("POST", f"/cancellations/{wish}/withdraw")
        assert (answer.status == 200) == bool(one.waits)
        one.end(OVER)

    @rule(choice=CHOICE)
    def ship(self, choice: int) -> None:
        """To ship is to say no."""
        one = self.some(choice)
        may = one.status == LATER[0]
        assert (create(self.caller, self.caller.sandbox.state.orders[one.id]).code == 0) == may
        if may:
            one.end(OVER)
            one.status = LATER[1]

    @rule(choice=CHOICE)
    def cancel_as_the_seller(self, choice: int) -> None:
        one = self.some(choice)
        body = {"order_id": one.id, "cancel_reason": OUT_OF_STOCK}
        answer = self.caller.call("POST", "/return_refund/202602/cancellations", {}, body)
        may = one.status in ("ON_HOLD", *LATER) and not one.waits
        assert (answer.code == 0) == may, (one, answer)
        if may:
            one.wishes[answer.content["cancel_id"]] = COMPLETE
            one.status = "CANCELLED"

    @rule(hours=st.sampled_from((0.5, 1, 23, 24, 47, 48)))
    def wait(self, hours: float) -> None:
        self.caller.sandbox.clock.advance(hours * HOUR)
        self.caller.sandbox.tick()
        for one in self.orders:
            one.pass_time(self.now)

    @invariant()
    def orders_are_what_the_model_says(self) -> None:
        shown = {row["id"]: row for row in self.caller.detail(*(one.id for one in self.orders))}
        for one in self.orders:
            assert shown[one.id]["status"] == one.status
            assert shown[one.id]["is_buyer_request_cancel"] == bool(one.waits)

    @invariant()
    def wishes_are_what_the_model_says(self) -> None:
        rows = {row["cancel_id"]: row for row in cancellations_of(self.caller, page_size=50)}
        for one in self.orders:
            for id, status in one.wishes.items():
                assert rows[id]["cancel_status"] == status
                turns = rows[id].get("seller_next_action_response") or []
                assert [turn["deadline"] for turn in turns] == (
                    [one.asked + ANSWER] if id == one.waits else []
                )


TestCancellations = Cancellations.TestCase
TestCancellations.settings = effort(15)
