"""Global products and their copies in the markets: where they are, with which units, as a model says."""

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.tiktok.spec import operation
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.global_calls import across_borders, made, target, warehouse
from tests.sandbox.goods_calls import picture
from tests.sandbox.machines import effort
from tests.sandbox.proof import Prover

MARKETS = ("US", "GB")
MARKET = st.sampled_from(MARKETS)
CHOICE = st.integers(0, 10**6)
MOST = 3


@dataclass
class Known:
    """What the model knows of a global product."""

    path: dict[str, str]
    sku_id: str
    units: dict[str, int] = field(default_factory=lambda: {"US": 30, "GB": 20})
    copies: set[str] = field(default_factory=set)
    is_deleted: bool = False

    @property
    def status(self) -> str:
        return "DELETED" if self.is_deleted else "PUBLISHED" if self.copies else "UNPUBLISHED"


class Worldwide(RuleBasedStateMachine):
    """A seller who sells across borders, in two markets."""

    @initialize()
    def begin(self) -> None:
        wall = Wall()
        self.shop = across_borders(Prover(Caller(Sandbox(wall=wall), wall)))
        self.picture = {"main_images": [{"uri": picture(self.shop)}]}
        self.known: list[Known] = []
        self.create()

    def some(self, choice: int) -> Known:
        return self.known[choice % len(self.known)]

    def code(self, name: str, **values: Any) -> int:
        return self.shop.ask(operation(f"product.{name}"), values).code

    @precondition(lambda self: len(self.known) < MOST)
    @rule()
    def create(self) -> None:
        self.known.append(Known(*made(self.shop, **self.picture)))

    @rule(choice=CHOICE, region=MARKET)
    def publish(self, choice: int, region: str) -> None:
        one = self.some(choice)
        wanted = {"publish_target": [target(self.shop, region, one.sku_id)]}
        answer = self.shop.ask(operation("product.PublishGlobalProduct.202309"), {**one.path, **wanted})
        assert (answer.code == 0) == (not one.is_deleted)
        if answer.code == 0:
            [result] = answer.content["publish_result"]
            assert (result["status"] == "FAILED") == (region in one.copies), result
            one.copies.add(region)

    @rule(choice=CHOICE, region=MARKET, quantity=st.sampled_from((0, 1, 7, 99_999, 100_000)))
    def set_units(self, choice: int, region: str, quantity: int) -> None:
        one = self.some(choice)
        stock = [{"global_warehouse_id": warehouse(self.shop, region), "quantity": quantity}]
        rows = [{"id": one.sku_id, "inventory": stock}]
        code = self.code("UpdateGlobalInventory.202309", **one.path, global_skus=rows)
        assert (code == 0) == (not one.is_deleted and quantity < 100_000), (quantity, code)
        if code == 0:
            one.units[region] = quantity

    @rule(choice=CHOICE, region=MARKET)
    def buy(self, choice: int, region: str) -> None:
        one, caller = self.some(choice), self.shop.caller.at(region)
        if region in one.copies and (sku := self.local(one, region)):
            body = {"shop_id": caller.shop.id, "lines": [{"seller_sku": sku.id, "quantity": 1}]}
            answer = caller.control("POST", "/orders", body)
            is_on_sale = caller.sandbox.state.products[sku.product_id].status == "ACTIVATE"
            assert (answer.status == 200) == (is_on_sale and one.units[region] > 0)
            one.units[region] -= answer.status == 200

    @rule(choice=CHOICE)
    def delete(self, choice: int) -> None:
        """It goes from the list, and its copies from their markets; what it was can still be read."""
        one = self.some(choice)
        ids = [one.path["global_product_id"]]
        answer = self.shop.ask(operation("product.DeleteGlobalProducts.202309"), {"global_product_ids": ids})
        done = answer.code == 0 and not answer.content["errors"]
        assert done == (not one.is_deleted), answer
        one.is_deleted = True

    @rule()
    def let_reviews_end(self) -> None:
        self.shop.caller.sandbox.clock.advance(601)
        self.shop.caller.sandbox.tick()

    @invariant()
    def the_list_tells_where_each_is(self) -> None:
        rows = self.shop.call("product.SearchGlobalProducts.202312", page_size=20)["global_products"]
        told = {row["id"]: row["status"] for row in rows}
        wanted = {one.path["global_product_id"]: one.status for one in self.known}
        assert told == wanted

    @invariant()
    def each_is_told_as_the_model_says(self) -> None:
        for one in self.known:
            answer = self.shop.ask(operation("product.GetGlobalProduct.202309"), dict(one.path))
            assert answer.code == 0
            if not one.is_deleted:
                assert {row["region"] for row in answer.content["products"]} == one.copies
                [sku] = answer.content["skus"]
                told = {row["global_warehouse_id"]: row["quantity"] for row in sku["inventory"]}
                wanted = {warehouse(self.shop, region): units for region, units in one.units.items()}
                assert told == wanted

    def local(self, one: Known, region: str) -> Any:
        """The SKU of a copy."""
        state = self.shop.caller.sandbox.state
        copy = state.worldwide.products[one.path["global_product_id"]].copies[region]
        return state.skus[state.products[copy.product_id].sku_ids[0]]


TestWorldwide = Worldwide.TestCase
TestWorldwide.settings = effort(6, 15)
