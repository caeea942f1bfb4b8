"""Webhooks on their way: sent once, again after 2 and 30 minutes, 3 and 12 hours, then dropped."""

import asyncio
from dataclasses import dataclass, field, replace

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import HAND_PACE
from tests.sandbox.caller import WEBHOOKS, Caller, Wall
from tests.sandbox.machines import effort

MINUTE, HOUR = 60, 3600
PAUSES = (2 * MINUTE, 30 * MINUTE, 3 * HOUR, 12 * HOUR)
OF_THE_APP = "http://app.example/hook"
OF_THE_SHOP = ("http://one.example/orders", "http://two.example/orders")


@dataclass
class Known:
    """What the model knows of a webhook."""

    address: str
    due: int
    tries: list[int] = field(default_factory=list)
    state: str = "pending"


class Webhooks(RuleBasedStateMachine):
    """An app whose address answers well or not, a shop that may have an address of its own, and time."""

    @initialize()
    def begin(self) -> None:
        wall = Wall()
        self.caller = Caller(Sandbox(wall=wall), wall)
        self.caller.app.webhook_url = OF_THE_APP
        self.caller.sandbox.state.pace = replace(HAND_PACE, unpaid_timeout_seconds=None)
        self.known: dict[str, Known] = {}
        self.own, self.status = "", 200
        self.heard: list[str] = []

    @property
    def now(self) -> int:
        return int(self.caller.sandbox.clock.now().timestamp())

    async def post(self, url: str, headers: dict[str, str], body: bytes) -> int:
        self.heard.append(url)
        return self.status

    @rule(address=st.sampled_from(OF_THE_SHOP))
    def subscribe(self, address: str) -> None:
        """A shop's own address for an event takes the place of the app's."""
        body = {"address": address, "event_type": "ORDER_STATUS_CHANGE"}
        assert self.caller.call("PUT", WEBHOOKS, {}, body).code == 0
        self.own = address

    @rule()
    def unsubscribe(self) -> None:
        answer = self.caller.call("DELETE", WEBHOOKS, {}, {"event_type": "ORDER_STATUS_CHANGE"})
        assert (answer.code == 0) or not self.own
        self.own = ""

    @rule()
    def buy(self) -> None:
        self.caller.place("UNPAID")
        for one in self.caller.sandbox.market.outbox.pending():
            self.known.setdefault(one.id, Known(self.own or OF_THE_APP, self.now))

    @rule(status=st.sampled_from((200, 401, 500, 302, 0)))
    def answer(self, status: int) -> None:
        self.status = status

    @rule(seconds=st.sampled_from((0, 1, 119, 120, 1800, 3 * HOUR, 12 * HOUR)))
    def send_what_is_due(self, seconds: int) -> None:
        self.caller.sandbox.clock.advance(seconds)
        due = [one for one in self.known.values() if one.state == "pending" and one.due <= self.now]
        for one in due:  # what is tried again goes to the address of now
            one.address = (self.own or OF_THE_APP) if one.tries else one.address
        self.heard = []
        asyncio.run(self.caller.sandbox.deliver(self.post))
        assert sorted(self.heard) == sorted(one.address for one in due)
        for one in due:
            one.tries.append(self.status)
            if self.status in (200, 401):
                one.state = "delivered" if self.status == 200 else "refused"
            elif len(one.tries) > len(PAUSES):
                one.state = "dropped"
            else:
                one.due = self.now + PAUSES[len(one.tries) - 1]

    @rule()
    def go_on_from_a_snapshot(self) -> None:
        self.caller.sandbox.restore(self.caller.sandbox.snapshot())
        self.caller.app = next(iter(self.caller.sandbox.apps.values()))

    @invariant()
    def they_are_told_as_the_model_says(self) -> None:
        for id, one in self.known.items():
            told = self.caller.sandbox.market.outbox.named(id)
            assert (told.address, told.state) == (one.address, one.state)
            assert [status for _, status in told.tries] == one.tries
            assert one.state != "pending" or told.due == one.due


TestWebhooks = Webhooks.TestCase
TestWebhooks.settings = effort(12)
