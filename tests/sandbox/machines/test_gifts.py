"""Gifts with a purchase: who gets one, while there are claims and units, and what a cancellation frees."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.machines import effort
from tests.sandbox.promotion_calls import (
    ACTIVITIES,
    GIFT,
    create,
    enter,
    get,
    gift,
    gifts,
    product,
    status,
    tier,
)

GIVEN = "TSHIRT-M"


class Gifts(RuleBasedStateMachine):
    """A shirt for those who buy enough mugs; buyers buy, cancel in part and in whole, the seller counts."""

    @initialize(needed=st.integers(1, 3), limit=st.integers(1, 4), units=st.integers(0, 5))
    def begin(self, needed: int, limit: int, units: int) -> None:
        wall = Wall()
        self.caller = Caller(Sandbox(wall=wall), wall)
        self.needed, self.limit, self.left, self.is_off = needed, limit, 100, False
        discount = gifts(tier(gift(self.caller, GIVEN, limit), at=str(needed)))
        self.id = create(self.caller, GIFT, "PRODUCT", discount=discount)
        assert enter(self.caller, self.id, product(self.caller, "MUG")).code == 0
        self.count(units)
        self.mugs: dict[str, int] = {}
        """By order, the mugs in it that are not cancelled."""
        self.shirts: set[str] = set()
        """The orders with a shirt that is not cancelled."""

    @rule(units=st.integers(1, 4))
    def buy(self, units: int) -> None:
        order = self.caller.place(MUG=units)
        is_earned = units >= self.needed and not self.is_off
        is_given = is_earned and len(self.shirts) < self.limit and self.left > 0
        assert [line.seller_sku for line in order.lines] == ["MUG"] * units + [GIVEN] * is_given
        self.mugs[order.id] = units
        if is_given:
            self.shirts.add(order.id)
            self.left -= 1

    @rule(data=st.data())
    def cancel_a_mug(self, data: Any) -> None:
        if not self.mugs:
            return
        id = data.draw(st.sampled_from(sorted(self.mugs)))
        order = self.caller.sandbox.state.orders[id]
        line = next(one for one in order.lines if one.seller_sku == "MUG" and one.status != "CANCELLED")
        reason = "seller_cancel_reason_out_of_stock"
        body = {"order_id": id, "cancel_reason": reason, "order_line_item_ids": [line.id]}
        assert self.caller.call("POST", "/return_refund/202602/cancellations", body=body).code == 0
        self.mugs[id] -= 1
        if not self.mugs[id]:
            self.forget(id)

    @rule(data=st.data())
    def cancel(self, data: Any) -> None:
        if self.mugs:
            id = data.draw(st.sampled_from(sorted(self.mugs)))
            self.caller.sandbox.move(self.caller.shop.id, id, "CANCELLED")
            self.forget(id)

    @rule(units=st.integers(0, 5))
    def count(self, units: int) -> None:
        self.caller.sandbox.set_stock(self.caller.sku(GIVEN), units)
        self.left = units

    @rule()
    def end(self) -> None:
        if not self.is_off and len(self.mugs) > 3:
            assert self.caller.call("POST", f"{ACTIVITIES}/{self.id}/deactivate").code == 0
            self.is_off = True

    def forget(self, order_id: str) -> None:
        """Nothing is left of an order: its shirt can be had again."""
        del self.mugs[order_id]
        if order_id in self.shirts:
            self.shirts.remove(order_id)
            self.left += 1

    @invariant()
    def units_and_claims_add_up(self) -> None:
        if not hasattr(self, "shirts"):
            return
        sku = self.caller.sku(GIVEN)
        [shelf] = sku.shelves.values()
        assert (sku.available(), shelf.committed) == (self.left, len(self.shirts))
        assert status(self.caller, self.id) == ("DEACTIVATED" if self.is_off else "ONGOING")
        assert get(self.caller, self.id)["discount"]["gift_discount"]["gift_infos"]
        assert stock.unbalanced(self.caller.sandbox.state) == []


TestGifts = Gifts.TestCase
TestGifts.settings = effort(12, 20)
