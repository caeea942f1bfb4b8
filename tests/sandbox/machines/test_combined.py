"""Sets and their parts: whatever is sold, cancelled, shipped or counted, a set has what its parts make up."""

import contextlib
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.catalogue import listings
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.goods_calls import listed, sku_row
from tests.sandbox.machines import effort
from tests.sandbox.proof import Prover

CODE = st.sampled_from(("MUG", "PAIR", "SIX"))
COUNTS = {"MUG": 1, "PAIR": 2, "SIX": 6}


class Sets(RuleBasedStateMachine):
    """Mugs are sold one by one, in pairs and by the half dozen, all from one shelf."""

    @initialize()
    def begin(self) -> None:
        wall = Wall()
        self.caller = Caller(Sandbox(wall=wall), wall)
        self.free, self.promised = self.caller.sku("MUG").available(), dict[str, int]()
        mug, market = self.caller.sku("MUG"), self.caller.sandbox.market
        category = listings.listing_of(market, market.state.products[mug.product_id]).content["category_id"]
        for code in ("PAIR", "SIX"):
            part = {"product_id": mug.product_id, "sku_id": mug.id, "sku_count": COUNTS[code]}
            price = {"amount": "20.00", "currency": "USD"}
            row = sku_row(Prover(self.caller), code, combined_skus=[part], price=price)
            listed(Prover(self.caller), title=f"Mugs, {code}", category_id=category, skus=[row])

    @rule(basket=st.dictionaries(CODE, st.integers(1, 12), min_size=1))
    def buy(self, basket: dict[str, int]) -> None:
        """One kind, or several that want the same mugs."""
        wanted = sum(units * COUNTS[code] for code, units in basket.items())
        if wanted > self.free:
            with contextlib.suppress(Rejected):
                self.caller.place(**basket)
                raise AssertionError(f"{basket} was sold, of {self.free} mugs")
            return
        order = self.caller.place(**basket)
        self.free -= wanted
        self.promised[order.id] = wanted

    @rule(data=st.data())
    def cancel(self, data: Any) -> None:
        if self.promised:
            id = data.draw(st.sampled_from(sorted(self.promised)))
            self.caller.sandbox.move(self.caller.shop.id, id, "CANCELLED")
            self.free += self.promised.pop(id)

    @rule(data=st.data())
    def deliver(self, data: Any) -> None:
        if self.promised:
            id = data.draw(st.sampled_from(sorted(self.promised)))
            self.caller.sandbox.move(self.caller.shop.id, id, "DELIVERED")
            del self.promised[id]

    @rule(units=st.integers(0, 60))
    def count(self, units: int) -> None:
        self.caller.sandbox.set_stock(self.caller.sku("MUG"), units)
        self.free = units

    @invariant()
    def a_set_has_what_its_parts_make_up(self) -> None:
        if not hasattr(self, "free"):
            return
        found = {code: self.caller.sku(code).available() for code in COUNTS}
        assert found == {code: self.free // count for code, count in COUNTS.items()}
        [shelf] = self.caller.sku("MUG").shelves.values()
        assert shelf.committed == sum(self.promised.values())
        assert stock.unbalanced(self.caller.sandbox.state) == []


TestSets = Sets.TestCase
TestSets.settings = effort(10, 20)
