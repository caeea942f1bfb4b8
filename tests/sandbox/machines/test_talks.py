"""Conversations with buyers: who may write when, what is unread, and when a matter ends, as a model says."""

import json
from dataclasses import dataclass, field

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.state import Order
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.machines import effort

HOME = "/customer_service/202309/conversations"
HOUR = 3600
IDLE = 24 * HOUR
SILENT = 3
"""So often the shop may write to a buyer who has never written."""
CHOICE = st.integers(0, 10**6)


@dataclass
class Known:
    """What the model knows of a conversation."""

    order: Order
    id: str
    roles: list[str] = field(default_factory=list)
    """Who has written, buyer and shop alone."""
    read: int = 0
    last: int = 0
    is_open: bool = False

    @property
    def unread(self) -> int:
        return self.roles[self.read :].count("BUYER")

    @property
    def may_send(self) -> bool:
        return "BUYER" in self.roles or len(self.roles) < SILENT


class Talks(RuleBasedStateMachine):
    """Three buyers and their shop."""

    @initialize()
    def begin(self) -> None:
        wall = Wall()
        self.caller = Caller(Sandbox(wall=wall), wall)
        self.orders = [self.caller.place("AWAITING_SHIPMENT") for _ in range(3)]
        self.known: dict[str, Known] = {}

    @property
    def now(self) -> int:
        return int(self.caller.sandbox.clock.now().timestamp())

    @rule(choice=CHOICE)
    def a_buyer_writes(self, choice: int) -> None:
        order = self.orders[choice % len(self.orders)]
        told = self.caller.control("POST", f"/orders/{order.id}/ask", {"text": "Hello?"}).envelope
        one = self.known.setdefault(order.id, Known(order, told["conversation_id"]))
        assert one.id == told["conversation_id"]
        one.roles.append("BUYER")
        one.last, one.is_open = self.now, True

    @rule(choice=CHOICE)
    def the_shop_begins(self, choice: int) -> None:
        """There is one conversation with a buyer, whoever began it."""
        order = self.orders[choice % len(self.orders)]
        [shown] = self.caller.detail(order.id)
        answer = self.caller.call("POST", HOME, {}, {"buyer_user_id": shown["user_id"]})
        one = self.known.setdefault(order.id, Known(order, answer.content["conversation_id"], last=self.now))
        assert one.id == answer.content["conversation_id"]

    @precondition(lambda self: self.known)
    @rule(choice=CHOICE)
    def the_shop_writes(self, choice: int) -> None:
        one = self.some(choice)
        body = {"type": "TEXT", "content": json.dumps({"content": "Hello!"})}
        path = f"/customer_service/202606/conversations/{one.id}/messages"
        answer = self.caller.call("POST", path, {}, body)
        assert answer.code == (0 if one.may_send else 45109001)
        if answer.code == 0:
            one.roles.append("CUSTOMER_SERVICE")
            one.last = self.now

    @precondition(lambda self: self.known)
    @rule(choice=CHOICE)
    def the_shop_reads(self, choice: int) -> None:
        one = self.some(choice)
        assert self.caller.call("POST", f"{HOME}/{one.id}/messages/read", {}).code == 0
        one.read = len(one.roles)

    @precondition(lambda self: self.known)
    @rule(choice=CHOICE)
    def the_shop_ends_a_matter(self, choice: int) -> None:
        one = self.some(choice)
        session = self.matter(one)["cur_session"]["id"]
        assert bool(session) == one.is_open
        path = f"/customer_service/202605/conversations/{one.id}/sessions/{session or 1}/end"
        answer = self.caller.call("POST", path, {})
        assert (answer.code == 0) == one.is_open
        one.is_open = False

    @rule(hours=st.sampled_from((1, 12, 24)))
    def wait(self, hours: int) -> None:
        self.caller.sandbox.clock.advance(hours * HOUR)
        self.caller.sandbox.tick()
        for one in self.known.values():
            one.is_open = one.is_open and self.now < one.last + IDLE

    @invariant()
    def they_are_told_as_the_model_says(self) -> None:
        rows = self.caller.call("GET", HOME, {"page_size": 20}).content["conversations"]
        told = {row["id"]: (row["unread_count"], row["can_send_message"]) for row in rows}
        assert told == {one.id: (one.unread, one.may_send) for one in self.known.values()}
        for one in self.known.values():
            assert self.matter(one)["cur_session"]["phase"] == ("SERVING" if one.is_open else "ENDED")
            query = {"page_size": 10, "sort_order": "DESC"}
            said = self.caller.call("GET", f"{HOME}/{one.id}/messages", query).content["messages"]
            roles = [row["sender"]["role"] for row in reversed(said) if row["sender"]["role"] != "SYSTEM"]
            assert roles == one.roles[len(one.roles) - len(roles) :]

    def some(self, choice: int) -> Known:
        known = list(self.known.values())
        return known[choice % len(known)]

    def matter(self, one: Known) -> dict[str, dict[str, str]]:
        query = {"need_session_id": "true", "need_session_info": "true"}
        path = f"/customer_service/202601/conversations/{one.id}"
        return dict(self.caller.call("GET", path, query).content["conversation"])


TestTalks = Talks.TestCase
TestTalks.settings = effort(8)
