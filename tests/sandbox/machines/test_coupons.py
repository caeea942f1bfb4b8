"""A coupon: when it holds, for which baskets, how often in all and by one buyer, against a model of it."""

from collections import Counter

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopkeeper.sandbox.server import Sandbox
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.machines import effort
from tests.sandbox.promotion_calls import HOUR, coupon, now, pass_time

BUYERS = st.integers(0, 3)


class CouponLife(RuleBasedStateMachine):
    """One coupon for mugs, a few buyers, and the hours."""

    @initialize(
        percent=st.booleans(),
        least=st.sampled_from((0, 1500)),
        claims=st.sampled_from((0, 2)),
        redemptions=st.sampled_from((0, 3)),
    )
    def begin(self, percent: bool, least: int, claims: int, redemptions: int) -> None:
        wall = Wall()
        self.caller = Caller(Sandbox(wall=wall), wall)
        self.mug, self.shirt = (self.caller.sku(code) for code in ("MUG", "TSHIRT-M"))
        self.begins, self.ends = now(self.caller) + HOUR, now(self.caller) + 20 * HOUR
        kind = (
            {"type": "PERCENT_OFF", "value": "50", "max_discount": "6.00"} if percent else {"value": "2.00"}
        )
        limits = {"claims": claims, "redemptions": redemptions, "min_spend": f"{least / 100:.2f}"}
        limits = {name: value for name, value in limits.items() if value not in (0, "0.00")}
        times = {"begin_time": self.begins, "end_time": self.ends}
        self.id = coupon(self.caller, **kind, **limits, **times, product_ids=[self.mug.product_id])
        self.percent, self.least, self.claims, self.redemptions = percent, least, claims, redemptions
        self.buyers = [self.caller.place().id for _ in range(4)]
        self.claimed, self.used, self.is_off = Counter[int](), Counter[int](), False

    @property
    def status(self) -> str:
        at = now(self.caller)
        times = "NOT_START" if at < self.begins else "ONGOING" if at < self.ends else "EXPIRED"
        return "DEACTIVATED" if self.is_off else times

    def takes_off(self, mugs: int) -> int:
        """What it takes off so many mugs; shirts do not count."""
        amount = mugs * self.mug.price_minor
        if not amount or amount < self.least:
            return 0
        return min(amount // 2, 600) if self.percent else min(200, amount)

    def is_left(self, who: int) -> bool:
        """Whether there is one left for a buyer: one each, and so many in all."""
        if self.redemptions and self.used.total() >= self.redemptions:
            return False
        if self.claims and not self.claimed[who] and self.claimed.total() >= self.claims:
            return False
        return not self.used[who]

    @rule(who=BUYERS)
    def claim(self, who: int) -> None:
        answer = self.caller.control("POST", f"/coupons/{self.id}/claim", {"buyer_of": self.buyers[who]})
        is_free = not self.claims or self.claimed.total() < self.claims
        may = self.status == "ONGOING" and is_free and not self.claimed[who]
        assert (answer.status == 200) == may
        self.claimed[who] += may

    @rule(who=BUYERS, mugs=st.integers(0, 3), shirts=st.integers(0, 1))
    def buy(self, who: int, mugs: int, shirts: int) -> None:
        basket = {"MUG": mugs, "TSHIRT-M": shirts}
        lines = [{"seller_sku": code, "quantity": units} for code, units in basket.items() if units]
        wish = {"lines": lines, "coupons": [self.id], "buyer_of": self.buyers[who]}
        answer = self.caller.control("POST", "/orders", {"shop_id": self.caller.shop.id, **wish})
        off = self.takes_off(mugs)
        may = bool(lines and off and self.status == "ONGOING" and self.is_left(who))
        assert (answer.status == 200) == may, answer
        if may:
            order = self.caller.sandbox.state.orders[answer.envelope["order_id"]]
            mine = [line for line in order.lines if line.sku_id == self.mug.id]
            assert sum(line.original_minor - line.sale_minor for line in mine) == off
            self.used[who] += 1
            self.claimed[who] = max(self.claimed[who], 1)

    @rule(hours=st.sampled_from((0.5, 1, 6)))
    def wait(self, hours: float) -> None:
        pass_time(self.caller, hours * HOUR)

    @rule()
    def end(self) -> None:
        self.caller.control("POST", f"/coupons/{self.id}/deactivate")
        self.is_off = True

    @invariant()
    def it_is_told_as_the_model_says(self) -> None:
        told = self.caller.call("GET", f"/promotion/202406/coupons/{self.id}").content["coupon"]
        stats = told["usage_stats"]
        assert told["status"] == self.status
        assert (stats["claimed_count"], stats["redeemed_count"]) == (self.claimed.total(), self.used.total())


TestCouponLife = CouponLife.TestCase
TestCouponLife.settings = effort(15)
