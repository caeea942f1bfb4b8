"""The life of products as a state machine: whatever is done in any order, against a model of a few lines."""

from dataclasses import dataclass

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from shopkeeper.errors import Rejected
from shopkeeper.sandbox import snapshot
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.state import Product
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.goods_calls import code_of, picture, reviewed, sku_row, vase
from tests.sandbox.machines import effort
from tests.sandbox.proof import Prover

GOOD, BAD = "A plain vase", "A replica of a vase"
EDITABLE = {"DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED"}
STOCKED = EDITABLE - {"PLATFORM_DEACTIVATED"}
MOVES = {
    "ActivateProduct": ({"SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED"}, "PENDING"),
    "DeactivateProducts": ({"ACTIVATE"}, "SELLER_DEACTIVATED"),
    "DeleteProducts": (EDITABLE, "DELETED"),
    "RecoverProducts": ({"DELETED"}, "SELLER_DEACTIVATED"),
}
HANDS = {
    "deactivate": ({"ACTIVATE"}, "PLATFORM_DEACTIVATED"),
    "freeze": (EDITABLE, "FREEZE"),
}


@dataclass
class Known:
    """What the model knows of a product."""

    id: str
    status: str
    title: str
    was_live: bool = False
    waits: str = ""
    """The title that is under review, if any is."""


class ProductLife(RuleBasedStateMachine):
    """A seller and the platform's reviewers do what they like."""

    def __init__(self) -> None:
        super().__init__()
        wall = Wall()
        self.sandbox = Sandbox(wall=wall)
        self.shop = Prover(Caller(self.sandbox, wall))
        self.picture = {"main_images": [{"uri": picture(self.shop)}]}
        self.known: list[Known] = []

    def pick(self, place: int) -> Known:
        return self.known[place % len(self.known)]

    @rule(title=st.sampled_from([GOOD, BAD]), is_draft=st.booleans())
    def create(self, title: str, is_draft: bool) -> None:
        code = f"V{len(self.known)}"
        mode = "AS_DRAFT" if is_draft else "LISTING"
        whole = vase(self.shop, **self.picture, title=title, skus=[sku_row(self.shop, code)])
        made = self.shop.call("product.CreateProduct.202309", **whole, save_mode=mode)
        waits = "" if is_draft else title
        self.known.append(Known(made["product_id"], "DRAFT" if is_draft else "PENDING", title, waits=waits))

    @precondition(lambda self: self.known)
    @rule(place=st.integers(0, 5), title=st.sampled_from([GOOD, BAD, "Another vase"]), is_draft=st.booleans())
    def edit(self, place: int, title: str, is_draft: bool) -> None:
        one, mode = self.pick(place), "AS_DRAFT" if is_draft else "LISTING"
        values = {"product_id": one.id, "title": title, "save_mode": mode}
        code = code_of(self.shop, "product.PartialEditProduct.202509", **values)
        assert code == (0 if one.status in EDITABLE else 12052901)
        if code:
            return
        if is_draft:
            one.title = title if one.status == "DRAFT" else one.title
            return
        one.waits = title
        if one.status in ("DRAFT", "FAILED"):
            one.status = "PENDING"
        if not one.was_live:
            one.title = title

    @precondition(lambda self: self.known)
    @rule(place=st.integers(0, 5), name=st.sampled_from(sorted(MOVES)))
    def move(self, place: int, name: str) -> None:
        one, (allowed, after) = self.pick(place), MOVES[name]
        errors = self.shop.call(f"product.{name}.202309", product_ids=[one.id])["errors"]
        assert [error["code"] for error in errors] == ([] if one.status in allowed else [12052901])
        if not errors:
            self._moved(one, after)

    @precondition(lambda self: self.known)
    @rule(place=st.integers(0, 5), way=st.sampled_from(sorted(HANDS)))
    def hold(self, place: int, way: str) -> None:
        one, (allowed, after) = self.pick(place), HANDS[way]
        answer = self.shop.caller.control("POST", f"/products/{one.id}/hold", {"way": way})
        assert answer.status == (200 if one.status in allowed else 400)
        if answer.status == 200:
            self._moved(one, after)

    @precondition(lambda self: self.known)
    @rule(place=st.integers(0, 5))
    def release(self, place: int) -> None:
        one = self.pick(place)
        answer = self.shop.caller.control("POST", f"/products/{one.id}/hold", {"way": "release"})
        after = {"FREEZE": "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED": "ACTIVATE"}.get(one.status)
        assert answer.status == (200 if after else 400)
        if after:
            one.status = after

    @rule()
    def let_reviews_end(self) -> None:
        reviewed(self.shop)
        for one in self.known:
            if one.waits and "replica" in one.waits:
                one.status = "FAILED" if one.status == "PENDING" else one.status
            elif one.waits:
                one.status = "ACTIVATE" if one.status == "PENDING" else one.status
                one.title, one.was_live = one.waits, True
            one.waits = ""

    @precondition(lambda self: self.known)
    @rule(place=st.integers(0, 5), units=st.integers(0, 50))
    def stock_up(self, place: int, units: int) -> None:
        one = self.pick(place)
        rows = [{"id": self.product(one).sku_ids[0], "inventory": [{"quantity": units}]}]
        code = code_of(self.shop, "product.UpdateInventory.202309", product_id=one.id, skus=rows)
        assert code == (0 if one.status in STOCKED else 12052901)

    @precondition(lambda self: self.known)
    @rule(place=st.integers(0, 5))
    def price(self, place: int) -> None:
        one = self.pick(place)
        rows = [{"id": self.product(one).sku_ids[0], "price": {"amount": "9.00", "currency": "USD"}}]
        code = code_of(self.shop, "product.UpdatePrice.202309", product_id=one.id, skus=rows)
        assert code == (0 if one.status == "ACTIVATE" else 12052901)

    @precondition(lambda self: self.known)
    @rule(place=st.integers(0, 5))
    def buy(self, place: int) -> None:
        one = self.pick(place)
        sku = self.sandbox.state.skus[self.product(one).sku_ids[0]]
        may = one.status == "ACTIVATE" and sku.available() > 0
        try:
            self.shop.caller.place(**{sku.id: 1})
        except Rejected:
            assert not may
        else:
            assert may

    @rule()
    def go_on_from_a_snapshot(self) -> None:
        kept = self.sandbox.snapshot()
        self.sandbox.restore(kept)
        assert self.sandbox.snapshot() == kept

    @invariant()
    def each_product_is_what_the_model_says(self) -> None:
        for one in self.known:
            product = self.product(one)
            assert (product.status, product.title) == (one.status, one.title)
            code = code_of(self.shop, "product.GetProduct.202309", product_id=one.id)
            assert code == (0 if one.status in EDITABLE else 12052901)
        assert stock.unbalanced(self.sandbox.state) == []

    def product(self, one: Known) -> Product:
        return self.sandbox.state.products[one.id]

    def _moved(self, one: Known, after: str) -> None:
        one.status = after
        if after == "PENDING":
            one.waits = one.title
        if after in ("DELETED", "FREEZE"):
            one.waits = ""

    def teardown(self) -> None:
        whole = self.sandbox.snapshot()
        assert snapshot.encode(snapshot.decode(whole)) == whole


ProductLife.TestCase.settings = effort(25)
TestProductLife = ProductLife.TestCase
