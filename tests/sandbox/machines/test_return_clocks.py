"""Returns whose clocks run: whoever is waited for and stays silent has answered, as a model says."""

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import rule

from shopkeeper.sandbox.settings import HAND_PACE
from tests.sandbox.caller import Answer
from tests.sandbox.machines import effort
from tests.sandbox.test_returns_life import (
    ARRIVED,
    GIVEN_UP,
    GOODS,
    MONEY,
    OFFERED,
    PARCEL_REFUSED,
    REFUSED,
    REPLACEMENT,
    SUCCESS,
    SWAP,
    SWAP_GIVEN_UP,
    SWAP_REFUSED,
    SWAPPED,
    TO_SHIP,
    WISH,
    Known,
    Returns,
)

HOUR = 3600
SELLER, SENDING, THINKING, APPEAL = 48, 14 * 24, 72, 7 * 24
SILENCE: dict[tuple[str, str], tuple[int, str]] = {
    (MONEY, WISH): (SELLER, SUCCESS),
    (GOODS, WISH): (SELLER, TO_SHIP),
    (REPLACEMENT, SWAP): (SELLER, SWAPPED),
    (GOODS, TO_SHIP): (SENDING, GIVEN_UP),
    (GOODS, ARRIVED): (SELLER, SUCCESS),
    (MONEY, OFFERED): (THINKING, "as before the offer"),
    (GOODS, OFFERED): (THINKING, "as before the offer"),
    (MONEY, REFUSED): (APPEAL, GIVEN_UP),
    (GOODS, REFUSED): (APPEAL, GIVEN_UP),
    (GOODS, PARCEL_REFUSED): (APPEAL, GIVEN_UP),
    (REPLACEMENT, SWAP_REFUSED): (APPEAL, SWAP_GIVEN_UP),
}
"""By the kind of a return and its state: after how many hours silence is an answer, and which."""


class InTime(Returns):
    """The same people as in the life of returns, and time."""

    def __init__(self) -> None:
        super().__init__()
        self.caller.sandbox.state.pace = replace(HAND_PACE, complete_seconds=None)
        self.since: dict[str, tuple[str, int]] = {}
        """The state of each return, and when it came to be in it."""

    @property
    def now(self) -> int:
        return int(self.caller.sandbox.clock.now().timestamp())

    @rule(hours=st.sampled_from((1, 23, 47, 48, 72, 168)))
    def wait(self, hours: int) -> None:
        for one in self.known:
            self.note(one)
        self.caller.sandbox.clock.advance(hours * HOUR)
        self.caller.sandbox.tick()
        for one in self.known:
            self.pass_time(one)

    def pass_time(self, one: Known) -> None:
        """Let silence answer as often as it does by now."""
        _, began = self.since[one.record.id]
        while not one.in_dispute and (one.kind, one.state) in SILENCE:
            hours, after = SILENCE[one.kind, one.state]
            began += hours * HOUR
            if began > self.now:
                return
            one.state = one.before_offer if one.state == OFFERED else after
            self.since[one.record.id] = one.state, began

    def judge(self, one: Known, answer: Answer, after: str, by_hand: bool = False) -> None:
        super().judge(one, answer, after, by_hand)
        if after:
            self.since[one.record.id] = one.state, self.now

    def note(self, one: Known) -> None:
        if one.record.id not in self.since:
            self.since[one.record.id] = one.state, self.now


TestInTime = InTime.TestCase
TestInTime.settings = effort(6)
