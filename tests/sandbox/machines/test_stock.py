"""Units by warehouse: what is set, promised, sold and given back adds up, and events tell each change."""

import itertools
import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from tests.sandbox.caller import INVENTORY, Answer, Caller, Wall
from tests.sandbox.machines import effort

CODES = ("MUG", "TSHIRT-M")
CODE = st.sampled_from(CODES)
DELTAS = {
    "available_quantity_delta": "total_available_quantity",
    "committed_quantity_delta": "total_committed_quantity",
}
LARGEST = 99_999


class Stock(RuleBasedStateMachine):
    """A seller who counts, buyers who buy, cancel and are sent things; both settings of what a SET means."""

    @initialize(means=st.sampled_from(("available", "total")), zero=st.booleans())
    def begin(self, means: Any, zero: bool) -> None:
        wall, settings = Wall(), Settings(set_means=means, zero_stock_accepted=zero, inventory_webhooks=True)
        self.caller = Caller(Sandbox(wall=wall, settings=settings), wall)
        self.caller.app.webhook_url = "http://app.example/hook"
        self.means, self.least = means, 0 if zero else 1
        self.available = {code: self.caller.sku(code).available() for code in CODES}
        self.promised: dict[str, tuple[str, int]] = {}
        """By order that has not left yet, the SKU and the units."""

    def held(self, code: str) -> int:
        """The units that orders hold."""
        return sum(units for other, units in self.promised.values() if other == code)

    @rule(code=CODE, quantity=st.one_of(st.integers(-1, 3), st.integers(4, 200), st.just(LARGEST + 1)))
    def set(self, code: str, quantity: int) -> None:
        answer = self.put(code, [{"quantity": quantity}])
        may = self.least <= quantity <= LARGEST
        assert (answer.content["errors"] == []) == may
        if may:
            self.available[code] = (
                quantity if self.means == "available" else max(0, quantity - self.held(code))
            )

    @rule(code=CODE, wrong=st.sampled_from(("warehouse", "sku", "product")))
    def set_what_is_not_there(self, code: str, wrong: str) -> None:
        other = self.caller.sku(next(each for each in CODES if each != code)).id
        if wrong == "warehouse":
            answer = self.put(code, [{"quantity": 5, "warehouse_id": "7360000000000000001"}])
            assert [one["code"] for one in answer.content["errors"]] == [12052990]
        elif wrong == "sku":
            answer = self.put(code, [{"quantity": 5}], sku_id=other)
            assert [one["code"] for one in answer.content["errors"]] == [12052556]
        else:
            assert self.put(code, [{"quantity": 5}], product_id="1729000000000000001").code == 12052260

    @rule(code=CODE, units=st.integers(1, 40))
    def buy(self, code: str, units: int) -> None:
        lines = [{"seller_sku": code, "quantity": units}]
        body = {"shop_id": self.caller.shop.id, "lines": lines, "status": "AWAITING_SHIPMENT"}
        answer = self.caller.control("POST", "/orders", body)
        may = units <= self.available[code]
        assert (answer.status == 200) == may
        if may:
            self.promised[answer.envelope["order_id"]] = code, units
            self.available[code] -= units

    @rule(choice=st.integers(0, 10**6), status=st.sampled_from(("CANCELLED", "IN_TRANSIT")))
    def go_on(self, choice: int, status: str) -> None:
        """Units come back from what is cancelled before it has left; what leaves takes them along."""
        waiting = sorted(self.promised)
        for order_id in waiting[choice % len(waiting) :][:1] if waiting else []:
            self.caller.sandbox.move(self.caller.shop.id, order_id, status)
            code, units = self.promised.pop(order_id)
            self.available[code] += units if status == "CANCELLED" else 0

    @invariant()
    def it_is_told_as_the_model_says(self) -> None:
        for code in CODES:
            body = {"sku_ids": [self.caller.sku(code).id]}
            [row] = self.caller.call("POST", INVENTORY, body=body).content["inventory"][0]["skus"]
            [place] = row["warehouse_inventory"]
            told = (row["total_available_quantity"], row["total_committed_quantity"])
            assert told == (place["available_quantity"], place["committed_quantity"])
            assert told == (self.available[code], self.held(code))

    @invariant()
    def each_event_leads_from_the_one_before_to_its_own(self) -> None:
        pending = self.caller.sandbox.market.outbox.pending()
        events: list[dict[str, Any]] = [json.loads(one.body)["data"] for one in pending if one.kind == 71]
        for code in CODES:
            mine = [one for one in events if one["sku_id"] == self.caller.sku(code).id]
            for before, after in itertools.pairwise(mine):
                was, now = (one["quantity_snapshot_after_change"] for one in (before, after))
                [change] = after["change_detail"]
                for delta, name in DELTAS.items():
                    assert now[name] == was[name] + change[delta]
            for last in mine[-1:]:
                now = last["quantity_snapshot_after_change"]
                assert now["total_available_quantity"] == self.available[code]

    def put(self, code: str, rows: list[dict[str, Any]], *, sku_id: str = "", product_id: str = "") -> Answer:
        sku = self.caller.sku(code)
        body = {"skus": [{"id": sku_id or sku.id, "inventory": rows}]}
        path = f"/product/202309/products/{product_id or sku.product_id}/inventory/update"
        return self.caller.call("POST", path, body=body)


TestStock = Stock.TestCase
TestStock.settings = effort(15)
