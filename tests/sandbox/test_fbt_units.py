"""Whatever buyers, sellers and warehouses do, no unit in the platform's warehouses is lost or made up."""

from collections import Counter
from contextlib import suppress

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.fbt import units
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox import fbt_calls
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.machines import effort
from tests.sandbox.proof import Prover, read

FEW = st.integers(1, 6)
RELATE = "fbt.updateGoodsSKURelations.202603"


class Warehouses(RuleBasedStateMachine):
    """One kind of goods, two SKUs that may sell it, and a model that counts what came and what left."""

    @initialize()
    def begin(self) -> None:
        wall = Wall()
        self.shop = Prover(Caller(Sandbox(wall=wall), wall))
        fbt_calls.onboard(self.shop)
        self.goods_id = fbt_calls.declared(self.shop)
        self.sandbox, self.state = self.shop.caller.sandbox, self.shop.caller.sandbox.state
        for code in ("MUG", "TSHIRT-M"):
            self.sandbox.set_stock(self.shop.caller.sku(code), 0)
        self.came = self.left = self.orders = 0

    @rule(count=FEW, method=st.sampled_from(("D2FC", "ONE_HUB")))
    def send_in(self, count: int, method: str) -> None:
        fbt_calls.send(self.shop, fbt_calls.planned(self.shop, self.goods_id, count, method))

    @rule(hours=st.sampled_from((1, 13, 40)))
    def wait(self, hours: int) -> None:
        self.sandbox.clock.advance(hours * 3600)
        self.sandbox.tick()

    @rule(count=FEW, code=st.sampled_from(("MUG", "TSHIRT-M")))
    def buy(self, count: int, code: str) -> None:
        try:
            order = self.shop.caller.place(**{code: count})
        except Rejected:
            assert self.shop.caller.sku(code).available() < count
            return
        assert order.by_tiktok

    @precondition(lambda self: self.state.orders)
    @rule(status=st.sampled_from(("CANCELLED", "IN_TRANSIT", "DELIVERED")), place=st.integers(0, 20))
    def go_on(self, status: str, place: int) -> None:
        order = list(self.state.orders.values())[place % len(self.state.orders)]
        with suppress(Rejected):
            self.sandbox.move(order.shop_id, order.id, status)

    @rule(count=FEW)
    def order_from_elsewhere(self, count: int) -> None:
        self.orders += 1
        goods = [{"id": self.goods_id, "quantity": count}]
        values = {"external_order_id": f"W-{self.orders}", "consignee": {"name": "Ann"}, "goods": goods}
        answer = self.shop.ask(*read("fbt.CreateFBTMCFOrder.202601", **values))
        assert (answer.code == 0) == (answer.code != 36009004)

    @precondition(lambda self: self.state.fbt.outbound)
    @rule(place=st.integers(0, 20))
    def call_off(self, place: int) -> None:
        known = list(self.state.fbt.outbound)
        self.shop.ask(*read("fbt.CancelFBTMCFOrder.202601", mcf_order_id=known[place % len(known)]))

    @rule(code=st.sampled_from(("MUG", "TSHIRT-M")), word=st.sampled_from(("BIND", "UN_BIND")))
    def match(self, code: str, word: str) -> None:
        pair = {"tts_goods_id": self.goods_id, "tts_sku_ids": [self.shop.caller.sku(code).id]}
        self.shop.call(RELATE, operate_goods_sku_relation_list=[pair], operation_type=word)

    @invariant()
    def nothing_is_lost_or_made_up(self) -> None:
        assert stock.unbalanced(self.state) == []
        goods, moved = self.state.fbt.goods[self.goods_id], Counter[str]()
        for one in self.state.fbt.journal:
            assert one.before == moved[one.place_id]
            moved[one.place_id] += one.change
        for place in units.places_of(self.state, goods):
            here = units.on_hand(self.state, goods, place)
            assert min(here.normal, here.reserved, here.defective) >= 0
            assert here.normal + here.reserved == moved[place.id]

    @invariant()
    def the_journal_agrees_with_what_came_and_left(self) -> None:
        received = sum(whole for one in self.state.fbt.inbound.values() for whole, _ in one.received.values())
        sent = sum(
            sum(parcel.goods.values())
            for order in self.state.fbt.outbound.values()
            for parcel in order.parcels
            if parcel.status in ("SHIPPED", "DELIVERED")
        )
        platform = {place.business_id for place in self.state.fbt.places.values()}
        shelves = [sku.shelves for sku in self.state.skus.values()]
        sold = sum(one.sold for held in shelves for id, one in held.items() if id in platform)
        assert sum(one.change for one in self.state.fbt.journal) == received - sent - sold


TestWarehouses = Warehouses.TestCase
TestWarehouses.settings = effort(12, 15)
