"""A flash sale against a model of it: its status, its units and what is told of them, whatever happens."""

import itertools
import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import INVENTORY, Caller, Wall
from tests.sandbox.machines import effort
from tests.sandbox.promotion_calls import ACTIVITIES, HOUR, create, enter, get, now, pass_time, row

PRICE = 400
DELTAS = {
    "available_quantity_delta": "total_available_quantity",
    "committed_quantity_delta": "total_committed_quantity",
    "campaign_locked_quantity_delta": "campaign_locked_quantity",
    "in_shop_quantity_delta": "in_shop_quantity",
    "total_quantity_delta": "total_quantity",
}


class FlashSale(RuleBasedStateMachine):
    @initialize(limit=st.integers(1, 20), each=st.sampled_from([-1, 1]), units=st.integers(20, 40))
    def begin(self, limit: int, each: int, units: int) -> None:
        wall = Wall()
        inventory = Settings(inventory_webhooks=True)
        self.caller = Caller(Sandbox(wall=wall, settings=inventory), wall)
        self.caller.app.webhook_url = "http://app.example/hook"
        self.caller.sandbox.set_stock(self.caller.sku("MUG"), units)
        self.begins, self.ends = now(self.caller) + HOUR, now(self.caller) + 3 * HOUR
        times = {"begin_time": self.begins, "end_time": self.ends}
        self.id = create(self.caller, "FLASHSALE", **times)
        entry = row(self.caller, "MUG", limit, each, activity_price_amount="4.00")
        assert enter(self.caller, self.id, entry).code == 0
        self.limit, self.each, self.is_off = limit, each, False
        self.cheap: dict[str, int] = {}

    @property
    def is_on(self) -> bool:
        return not self.is_off and self.begins <= now(self.caller) < self.ends

    @rule(hours=st.sampled_from([0.25, 0.5, 1]))
    def wait(self, hours: float) -> None:
        pass_time(self.caller, hours * HOUR)

    @rule(quantity=st.integers(1, 4))
    def buy(self, quantity: int) -> None:
        if self.caller.sku("MUG").available() < quantity:
            return
        order = self.caller.place(MUG=quantity)
        cheap = sum(line.sale_minor == PRICE for line in order.lines)
        left = self.limit - sum(self.cheap.values())
        most = quantity if self.each < 0 else self.each
        assert cheap == (min(quantity, left, most) if self.is_on else 0)
        self.cheap[order.id] = cheap

    @precondition(lambda self: self.cheap)
    @rule(place=st.integers(0, 50))
    def cancel(self, place: int) -> None:
        order_id = sorted(self.cheap)[place % len(self.cheap)]
        if self.caller.sandbox.state.orders[order_id].status == "AWAITING_SHIPMENT":
            self.caller.sandbox.move(self.caller.shop.id, order_id, "CANCELLED")
            self.cheap[order_id] = 0

    @rule()
    def end(self) -> None:
        code = self.caller.call("POST", f"{ACTIVITIES}/{self.id}/deactivate").code
        over = now(self.caller) >= self.ends
        assert code == (17029010 if self.is_off else 17029012 if over else 0)
        self.is_off = self.is_off or not over

    @invariant()
    def its_status_and_what_was_sold_are_as_expected(self) -> None:
        told = get(self.caller, self.id)
        expected = "NOT_START" if now(self.caller) < self.begins else "ONGOING" if self.is_on else "EXPIRED"
        assert told["status"] == ("DEACTIVATED" if self.is_off else expected)
        assert told["products"][0]["skus"][0]["used_quantity"] == sum(self.cheap.values())

    @invariant()
    def its_units_are_kept_apart_while_it_is_on(self) -> None:
        body = {"sku_ids": [self.caller.sku("MUG").id]}
        [found] = self.caller.call("POST", INVENTORY, body=body).content["inventory"][0]["skus"]
        parts = found["total_available_inventory_distribution"]
        kept = sum(one["quantity"] for one in parts["campaign_inventory"])
        in_shop = parts["in_shop_inventory"]["quantity"]
        available = found["total_available_quantity"]
        assert available == kept + in_shop
        left = self.limit - sum(self.cheap.values())
        assert kept == (min(left, available) if self.is_on else 0)
        assert stock.unbalanced(self.caller.sandbox.state) == []
        self._check_events({"total_available_quantity": available, "campaign_locked_quantity": kept})

    def _check_events(self, last: dict[str, int]) -> None:
        """Each event's changes lead from the snapshot before to its own, and the last one is what is read."""
        pending = self.caller.sandbox.market.outbox.pending()
        events: list[dict[str, Any]] = [json.loads(one.body)["data"] for one in pending if one.kind == 71]
        for before, after in itertools.pairwise(events):
            [change] = after["change_detail"]
            for delta, name in DELTAS.items():
                was = before["quantity_snapshot_after_change"][name]
                assert after["quantity_snapshot_after_change"][name] == was + change[delta], (name, after)
        newest = events[-1]["quantity_snapshot_after_change"]
        assert {name: newest[name] for name in last} == last


FlashSale.TestCase.settings = effort(12, 15)
TestFlashSale = FlashSale.TestCase
