"""Ad campaigns: a product is in one at a time, and what is off spends nothing."""

from dataclasses import dataclass
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shopkeeper.errors import Rejected
from tests.sandbox.advertiser import Advertiser
from tests.sandbox.machines import effort

CHOICE = st.integers(0, 10**6)
MOST, LAG_HOURS = 5, 2
"""Reports tell of an hour only so much later."""
GONE = "DELETE"


@dataclass
class Known:
    """What the model knows of a campaign; no product stands for every one."""

    id: str
    products: set[str]
    budget: int
    status: str = "ENABLE"
    spent: Decimal = Decimal()
    idle_hours: int = 0
    """How long it has been off by now."""


class Campaigns(RuleBasedStateMachine):
    """An advertiser with a shop of two products, whose buyers come hour by hour."""

    @initialize()
    def begin(self) -> None:
        self.us = Advertiser()
        self.every = set(self.us.products)
        self.known: list[Known] = []
        self.names = 0

    def holds(self, one: Known) -> set[str]:
        return set() if one.status == GONE else one.products or self.every

    def is_free(self, products: set[str], but: str = "") -> bool:
        wanted = products or self.every
        return not any(wanted & self.holds(one) for one in self.known if one.id != but)

    @precondition(lambda self: len(self.known) < MOST)
    @rule(count=st.integers(0, 2), budget=st.sampled_from((50, 80)), again=st.booleans())
    def create(self, count: int, budget: int, again: bool) -> None:
        """The same wish sent again is the same campaign."""
        products = set(self.us.products[:count])
        kind = {"product_specific_type": "CUSTOMIZED_PRODUCTS", "item_group_ids": sorted(products)}
        self.names += 1
        wish = {"budget": budget, "request_id": str(self.names), **(kind if products else {})}
        try:
            id = self.us.create(**wish)
        except Rejected:
            assert not self.is_free(products)
            return
        assert self.is_free(products)
        self.known.append(Known(id, products, budget))
        assert not again or self.us.create(**wish) == id

    @precondition(lambda self: self.known)
    @rule(choice=CHOICE, budget=st.sampled_from((50, 60, 90)), count=st.integers(0, 2))
    def change(self, choice: int, budget: int, count: int) -> None:
        one, products = self.some(choice), set(self.us.products[:count])
        named = {"item_group_ids": sorted(products)} if products else {}
        may = one.status != GONE and self.is_free(products or one.products, one.id)
        try:
            self.us.ads.campaigns.update(campaign_id=one.id, budget=budget, **named)
        except Rejected:
            assert not may
            return
        assert may
        one.budget, one.products = budget, products or one.products

    @precondition(lambda self: self.known)
    @rule(choice=CHOICE, status=st.sampled_from(("ENABLE", "DISABLE", GONE)))
    def switch(self, choice: int, status: str) -> None:
        one = self.some(choice)
        try:
            self.us.set(status, one.id)
        except Rejected:
            assert one.status == GONE != status
            return
        assert one.status != GONE or status == GONE
        one.status = status
        one.idle_hours = 0 if status == "ENABLE" else one.idle_hours

    @rule(hours=st.integers(1, 8), orders=st.integers(0, 2))
    def sell(self, hours: int, orders: int) -> None:
        self.us.sell(hours, orders)
        rows = {row.dimensions.campaign_id: row.metrics for row in self.us.report("campaign_id")}
        for one in self.known:
            spent = rows[one.id].cost or Decimal() if one.id in rows else Decimal()
            assert spent >= one.spent
            assert spent == one.spent or one.idle_hours <= LAG_HOURS
            one.spent, one.idle_hours = spent, 0 if one.status == "ENABLE" else one.idle_hours + hours

    @invariant()
    def they_are_told_as_the_model_says(self) -> None:
        told = {row.campaign_id: row.operation_status for row in self.us.ads.campaigns.list(
            filtering={"gmv_max_promotion_types": ["PRODUCT_GMV_MAX"]}
        )}  # fmt: skip
        assert told == {one.id: one.status for one in self.known}
        for one in self.known:
            said = self.us.ads.campaigns.info(campaign_id=one.id)
            assert (said.budget, set(said.item_group_ids or [])) == (one.budget, one.products)

    def some(self, choice: int) -> Known:
        return self.known[choice % len(self.known)]


TestCampaigns = Campaigns.TestCase
TestCampaigns.settings = effort(8, 15)
