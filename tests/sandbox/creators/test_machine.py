"""Outreach and samples as machines: whatever is done in whatever order, a model says where they are."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from shopkeeper.tiktok.spec import operation
from tests.sandbox.affiliates import CREATE_TARGET, DAY
from tests.sandbox.creators.conftest import affiliates
from tests.sandbox.machines import effort

SELLER = "affiliate_seller."
BEGIN, SEND = SELLER + "CreateConversationwithcreator.202508", SELLER + "SendIMMessage.202412"
MOST = 3
people = st.integers(0, 6)


class Outreach(RuleBasedStateMachine):
    """A shop that may reach three creators a week."""

    def __init__(self) -> None:
        super().__init__()
        self.us = affiliates(outreach=((0, MOST, 0),))
        self.week = self.sunday()
        self.reached: set[int] = set()
        self.counted: set[int] = set()
        self.connected: set[int] = set()
        self.unanswered: dict[int, int] = {}

    def sunday(self) -> int:
        return (self.us.now // DAY - 3) // 7

    def may_reach(self, who: int) -> bool:
        return who in self.connected | self.reached or len(self.counted) < MOST

    def note(self, who: int) -> None:
        if who not in self.connected | self.reached:
            self.counted.add(who)
        self.reached.add(who)

    @rule(who=people)
    def invite(self, who: int) -> None:
        target = self.us.terms(self.us.people[who])
        target["products"] = [{"id": self.us.mug, "target_commission_rate": 1000}]
        bound = self.us.shop.ask(
            operation(SELLER + "checkTargetCollaborationConflicts.202605"),
            {"creator_open_id_list": target["creator_user_open_ids"], "product_id_list": [self.us.mug]},
        ).content["has_conflict"]
        expected = 16024022 if bound else 0 if self.may_reach(who) else 16024019
        assert self.us.shop.ask(operation(CREATE_TARGET), target).code == expected
        if not expected:
            self.note(who)

    @rule(who=people)
    def write(self, who: int) -> None:
        begun = self.us.shop.ask(operation(BEGIN), {"creator_open_id": self.us.people[who].open_id})
        if who not in self.unanswered:
            assert begun.code == (0 if self.may_reach(who) else 16030002)
            if begun.code:
                return
        self.unanswered.setdefault(who, 0)
        conversation = begun.content["conversation_id"]
        values = {"conversation_id": conversation, "msg_type": "TEXT", "content": "Hi"}
        goes = self.unanswered[who] < 5 and self.may_reach(who)
        assert self.us.shop.ask(operation(SEND), values).code == (0 if goes else 16030002)
        if goes:
            self.unanswered[who] += 1
            self.note(who)

    @rule(who=people)
    def answer(self, who: int) -> None:
        self.us.act(f"/creators/{self.us.people[who].open_id}/messages")
        self.connected.add(who)
        self.unanswered[who] = 0

    @rule(days=st.integers(1, 4))
    def wait(self, days: int) -> None:
        self.us.wait(days)
        if self.sunday() != self.week:
            self.week, self.reached, self.counted = self.sunday(), set(), set()

    @invariant()
    def the_quota_is_what_the_model_says(self) -> None:
        told = self.us.shop.call(SELLER + "getWeeklyCreatorOutreachQuota.202607")["data"]
        assert (told["quota_sum"], told["quota_use"]) == (str(MOST), str(len(self.counted)))


NEXT = {
    "PENDING": {
        "approve": "AWAITING_SHIPMENT",
        "reject": "REJECT_CANCELLED",
        "withdraw": "WITHDRAW_CANCELLED",
    },
    "AWAITING_SHIPMENT": {
        "ship": "SHIPPED",
        "deliver": "CONTENT_PENDING",
        "cancel": "SELLER_NOT_SHIP_CANCELLED",
    },
    "SHIPPED": {"deliver": "CONTENT_PENDING"},
    "CONTENT_PENDING": {"post": "COMPLETED"},
}
"""By state, what moves a sample on, and where to."""
LATE = {
    "PENDING": (7, "OVERDUE_CANCELLED"),
    "AWAITING_SHIPMENT": (7, "SELLER_NOT_SHIP_CANCELLED"),
    "CONTENT_PENDING": (14, "UNFULFILL_CANCELLED"),
}
"""By state, after how many days somebody's clock has run out, and what comes of it."""


class SampleLife(RuleBasedStateMachine):
    """One sample after another of one product, each moved by whoever may move it."""

    def __init__(self) -> None:
        super().__init__()
        self.us = affiliates()
        self.us.open()
        self.us.give_samples(quota=1000)
        self.sample, self.state, self.since, self.extended = "", "", 0, False

    @precondition(lambda self: self.state not in NEXT)
    @rule()
    def ask(self) -> None:
        self.sample = self.us.ask()
        self.enter("PENDING")

    @precondition(lambda self: self.state in NEXT)
    @rule(
        move=st.sampled_from(["approve", "reject", "withdraw", "ship", "deliver", "cancel", "post", "extend"])
    )
    def move(self, move: str) -> None:
        if move == "extend":
            may = self.state == "CONTENT_PENDING" and not self.extended
            answer = self.us.caller.control("POST", f"/samples/{self.sample}/extend")
            assert (answer.status == 200) is may
            self.extended |= may
            return
        following = NEXT[self.state].get(move)
        done = self.do(move)
        if following:
            assert done
            self.enter(following)
        else:
            assert not done or move == "post"

    def do(self, move: str) -> bool:
        """Try a move; whether it was done."""
        if move in ("approve", "reject"):
            values = {"application_id": self.sample, "review_result": move.upper()}
            return not self.us.shop.ask(
                operation(SELLER + "SellerReviewSampleApplications.202507"), values
            ).code
        if move == "withdraw":
            return self.us.caller.control("POST", f"/samples/{self.sample}/withdraw").status == 200
        if move == "post":
            return bool(self.us.post()["content_id"])
        order = self.us.market.state.creators.samples[self.sample].order_id
        status = {"ship": "AWAITING_COLLECTION", "deliver": "DELIVERED", "cancel": "CANCELLED"}[move]
        if not order or (move == "cancel" and self.state != "AWAITING_SHIPMENT"):
            return False
        moved = self.us.caller.control("POST", f"/orders/{order}/move", self.to(status))
        return moved.status == 200 and self.state in ("AWAITING_SHIPMENT", "SHIPPED")

    def to(self, status: str) -> dict[str, Any]:
        return {"shop_id": self.us.caller.shop.id, "status": status}

    @rule(days=st.integers(1, 6))
    def wait(self, days: int) -> None:
        self.us.wait(days)
        limit, late = LATE.get(self.state, (0, ""))
        extra = 7 if self.extended else 0
        if late and self.us.now - self.since >= (limit + extra) * DAY:
            self.enter(late)

    def enter(self, state: str) -> None:
        self.state, self.since, self.extended = state, self.us.now, False

    @invariant()
    def the_sample_is_where_the_model_says(self) -> None:
        if self.sample:
            rows = self.us.shop.call(SELLER + "SellerSearchSampleApplications.202508", page_size=50)
            by_id = {row["id"]: row["status"] for row in rows["sample_applications"]}
            assert by_id[self.sample] == self.state


TestOutreach = Outreach.TestCase
TestOutreach.settings = effort(20, 25)
TestSampleLife = SampleLife.TestCase
TestSampleLife.settings = effort(20, 25)
