"""Open and target collaborations: a pair of creator and product has one at a time, and each has its end."""

from dataclasses import dataclass

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shopkeeper.tiktok.spec import operation
from tests.sandbox.affiliates import CREATE_OPEN, CREATE_TARGET, DAY
from tests.sandbox.creators.conftest import affiliates
from tests.sandbox.machines import effort

SELLER = "affiliate_seller."
EXPIRING = 7 * DAY
PEOPLE = st.sets(st.integers(0, 3), min_size=1, max_size=2)
GOODS = st.sets(st.integers(0, 1), min_size=1)
CHOICE = st.integers(0, 10**6)


@dataclass
class Target:
    """What the model knows of a target collaboration."""

    id: str
    creators: dict[int, str]
    """By creator, what they have said."""
    goods: set[int]
    ends: int
    removed: bool = False


@dataclass
class Open:
    """What the model knows of a product that was opened: for how much, and until when."""

    rate: int
    ends: int = 0


class Collaborations(RuleBasedStateMachine):
    """A shop with two products, four creators, and the days."""

    @initialize()
    def begin(self) -> None:
        self.us = affiliates(outreach=((0, 1000, 0),))
        self.goods = [self.us.mug, self.us.shirt]
        self.targets: list[Target] = []
        self.opened: dict[int, Open] = {}

    def holds(self, one: Target) -> bool:
        return not one.removed and self.us.now < one.ends

    @rule(good=st.integers(0, 1), rate=st.sampled_from((99, 100, 1500, 8000, 8001)))
    def open(self, good: int, rate: int) -> None:
        values = {"product_id": self.goods[good], "commission_rate": rate}
        code = self.us.shop.ask(operation(CREATE_OPEN), values).code
        known = self.opened.get(good)
        is_open = known is not None and not known.ends
        assert code == (16003033 if not 100 <= rate <= 8000 else 16003012 if is_open else 0)
        if code == 0:
            self.opened[good] = Open(rate)

    @rule(good=st.integers(0, 1))
    def close(self, good: int) -> None:
        """It holds for a day more."""
        values = {"product_id": self.goods[good]}
        answer = self.us.shop.ask(operation(SELLER + "RemoveOpenCollaboration.202409"), values)
        assert (answer.code == 0) == (good in self.opened)
        if good in self.opened:
            self.opened[good].ends = self.opened[good].ends or self.us.now + DAY

    @rule(people=PEOPLE, goods=GOODS, days=st.integers(5, 20))
    def offer(self, people: set[int], goods: set[int], days: int) -> None:
        rows = [{"id": self.goods[good], "target_commission_rate": 2000} for good in sorted(goods)]
        terms = self.us.terms(*(self.us.people[who] for who in sorted(people)), days=days, products=rows)
        answer = self.us.shop.ask(operation(CREATE_TARGET), terms)
        assert answer.code == (16024022 if self.bound(people, goods) else 0)
        if answer.code == 0:
            id = answer.content["target_collaboration"]["id"]
            said = dict.fromkeys(people, "invited")
            self.targets.append(Target(id, said, goods, self.us.now + days * DAY))

    def bound(self, people: set[int], goods: set[int]) -> bool:
        return any(
            self.holds(one) and one.goods & goods and one.creators.get(who) in ("invited", "accepted")
            for one in self.targets
            for who in people
        )

    @precondition(lambda self: self.targets)
    @rule(choice=CHOICE, who=st.integers(0, 3), accepts=st.booleans())
    def answer(self, choice: int, who: int, accepts: bool) -> None:
        one = self.targets[choice % len(self.targets)]
        place = f"/creators/{self.us.people[who].open_id}/answer"
        body = {"target_collaboration_id": one.id, "accepts": accepts}
        answer = self.us.caller.control("POST", place, {"shop_id": self.us.caller.shop.id, **body})
        may = self.holds(one) and who in one.creators
        assert (answer.status == 200) == may
        if may:
            one.creators[who] = "accepted" if accepts else "declined"

    @precondition(lambda self: self.targets)
    @rule(choice=CHOICE)
    def remove(self, choice: int) -> None:
        one = self.targets[choice % len(self.targets)]
        self.us.shop.call(SELLER + "RemoveTargetCollaboration.202409", target_collaboration_id=one.id)
        one.removed = True

    @rule(hours=st.sampled_from((3, 24, 100)))
    def wait(self, hours: int) -> None:
        self.us.wait(hours / 24)
        self.opened = {
            good: one for good, one in self.opened.items() if not one.ends or self.us.now < one.ends
        }

    @invariant()
    def targets_are_found_by_what_they_are(self) -> None:
        words: dict[str, set[str]] = {word: set() for word in ("ONGOING", "EXPIRING", "COMPLETED")}
        for one in self.targets:
            soon = one.ends - self.us.now <= EXPIRING
            words["COMPLETED" if not self.holds(one) else "EXPIRING" if soon else "ONGOING"].add(one.id)
        for word, wanted in words.items():
            values = {"collaboration_status": word, "page_size": 100}
            told = self.us.shop.call(SELLER + "SearchTargetCollaborations.202508", **values)
            assert {row["id"] for row in told["target_collaborations"]} == wanted

    @invariant()
    def open_products_are_told_with_their_rates(self) -> None:
        told = self.us.shop.call(SELLER + "SearchOpenCollaboration.202412", page_size=20)
        rows = {
            row["product"]["id"]: (row["current_commission"]["rate"], row["status"])
            for row in told["open_collaborations"]
        }
        assert rows == {
            self.goods[good]: (one.rate, "TERMINATING" if one.ends else "ONGOING")
            for good, one in self.opened.items()
        }


TestCollaborations = Collaborations.TestCase
TestCollaborations.settings = effort(7)
