"""Packages that are split, combined, taken apart again and shipped: each line is in one, as a model says."""

from dataclasses import dataclass

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.state import Order
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.machines import effort
from tests.sandbox.parcel_calls import FULFILLMENT

CHOICE = st.integers(0, 10**6)
WHOLE_SKUS = {"GB": False, "MY": True}
"""By market, whether all units of a SKU stay together."""
MOST = 8


@dataclass
class Parcel:
    """What the model knows of a package that is there."""

    lines: frozenset[str]
    tag: str = "DEFAULT"
    shipped: bool = False


class Packages(RuleBasedStateMachine):
    """A few buyers' orders in a market where packages are made before they ship."""

    @initialize(region=st.sampled_from(sorted(WHOLE_SKUS)))
    def begin(self, region: str) -> None:
        wall = Wall()
        self.caller, self.region = Caller(Sandbox(wall=wall), wall).at(region), region
        self.orders: list[Order] = []
        self.buyers: dict[str, int] = {}
        self.parcels: list[Parcel] = []
        self.buy(2, 1, 0)
        self.buy(1, 0, 0)

    @precondition(lambda self: len(self.orders) < MOST)
    @rule(mugs=st.integers(1, 3), shirts=st.integers(0, 1), again=st.integers(0, 3))
    def buy(self, mugs: int, shirts: int, again: int) -> None:
        basket = {"MUG": mugs, **({"TSHIRT-M": shirts} if shirts else {})}
        before = self.orders[again] if again < len(self.orders) else None
        sandbox, shop = self.caller.sandbox, self.caller.shop
        order_id = sandbox.place(shop.id, basket, buyer_of=before.id if before else "")
        order = sandbox.state.orders[order_id]
        self.orders.append(order)
        self.buyers[order.id] = self.buyers[before.id] if before else len(self.orders)
        self.parcels.append(Parcel(lines_of(order)))

    @rule(choice=CHOICE, ways=st.lists(st.integers(0, 2), min_size=4, max_size=4))
    def split(self, choice: int, ways: list[int]) -> None:
        """Lines with the same number above nothing go together; the others stay."""
        order = self.orders[choice % len(self.orders)]
        lines = list(zip(sorted(lines_of(order)), ways, strict=False))
        groups = [frozenset(id for id, way in lines if way == each) for each in (1, 2)]
        named = [group for group in groups if group]
        body = [{"id": str(place), "order_line_item_ids": sorted(one)} for place, one in enumerate(named)]
        path = f"{FULFILLMENT}/orders/{order.id}/split"
        answer = self.caller.call("POST", path, body={"splittable_groups": body})
        may = self.may_split(order, named)
        assert (answer.code == 0) == may, (order, named, answer)
        for group in named if may else []:
            self.take(group, "SPLIT")
        for parcel in self.of(order) if may else []:
            parcel.tag = "SPLIT"

    def may_split(self, order: Order, named: list[frozenset[str]]) -> bool:
        lines = lines_of(order)
        parts = [*named, *([rest] if (rest := lines - frozenset().union(*named)) else [])]
        sku = {line.id: line.sku_id for line in order.lines}
        skus = [{sku[line] for line in part} for part in parts]
        is_free = not any(one.shipped or one.tag == "COMBINE" for one in self.of(order))
        shares = sum(map(len, skus)) > len(set().union(*skus))
        return is_free and bool(named) and len(parts) > 1 and not (WHOLE_SKUS[self.region] and shares)

    @rule(choice=CHOICE, most=st.integers(2, 4))
    def combine(self, choice: int, most: int) -> None:
        rows = self.combinable()
        if rows:
            row = rows[choice % len(rows)]
            wanted = row["order_ids"][:most]
            entry = {"id": row["id"], "order_ids": wanted}
            path = f"{FULFILLMENT}/packages/combine"
            told = self.caller.call("POST", path, body={"combinable_packages": [entry]}).content
            assert (told["errors"], len(told["packages"])) == ([], 1)
            self.take(frozenset().union(*map(self.lines, wanted)), "COMBINE")

    @rule(choice=CHOICE)
    def combine_what_does_not_go_together(self, choice: int) -> None:
        rows, order = self.combinable(), self.orders[choice % len(self.orders)]
        strangers = [row for row in rows if order.id not in row["order_ids"]]
        for row in strangers[:1]:
            entry = {"id": row["id"], "order_ids": [row["order_ids"][0], order.id]}
            path = f"{FULFILLMENT}/packages/combine"
            told = self.caller.call("POST", path, body={"combinable_packages": [entry]}).content
            assert [error["code"] for error in told["errors"]] == [21011031]

    @rule(choice=CHOICE, count=st.integers(0, 3))
    def uncombine(self, choice: int, count: int) -> None:
        """Some orders leave a package, or all where none is named; what is left alone is as it was before."""
        parcel = self.parcels[choice % len(self.parcels)]
        inside = [order for order in self.orders if lines_of(order) & parcel.lines]
        body = {"order_ids": [order.id for order in inside[:count]]} if count else {}
        path = f"{FULFILLMENT}/packages/{self.id_of(parcel)}/uncombine"
        answer = self.caller.call("POST", path, body=body)
        may = parcel.tag == "COMBINE" and not parcel.shipped
        assert (answer.code == 0) == may, (parcel, answer)
        for order in (inside[:count] or inside) if may else []:
            self.take(lines_of(order))
        left = [one for one in self.parcels if one.tag == "COMBINE" and one.lines in self.whole()]
        for one in left:
            one.tag = "DEFAULT"

    @rule(choice=CHOICE)
    def ship(self, choice: int) -> None:
        parcel = self.parcels[choice % len(self.parcels)]
        answer = self.caller.call("POST", f"{FULFILLMENT}/packages/{self.id_of(parcel)}/ship", body={})
        assert (answer.code == 0) == (not parcel.shipped)
        parcel.shipped = True

    @invariant()
    def each_line_is_where_the_model_says(self) -> None:
        rows = [line for shown in self.shown() for line in shown["line_items"]]
        told: dict[str, set[str]] = {}
        for row in rows:
            told.setdefault(row["package_id"], set()).add(row["id"])
        assert sorted(map(sorted, told.values())) == sorted(sorted(one.lines) for one in self.parcels)
        for row in rows:
            [parcel] = [one for one in self.parcels if row["id"] in one.lines]
            wanted = "AWAITING_COLLECTION" if parcel.shipped else "AWAITING_SHIPMENT"
            assert row["display_status"] == wanted

    @invariant()
    def those_are_offered_to_go_together_that_may(self) -> None:
        told = sorted(sorted(row["order_ids"]) for row in self.combinable())
        free = {one.lines for one in self.parcels if one.tag == "DEFAULT" and not one.shipped}
        groups: dict[int, list[str]] = {}
        for order in self.orders:
            if lines_of(order) in free:
                groups.setdefault(self.buyers[order.id], []).append(order.id)
        assert told == sorted(sorted(group) for group in groups.values() if len(group) > 1)

    def take(self, lines: frozenset[str], tag: str = "DEFAULT") -> None:
        """Lines leave what they lie in for a package of their own."""
        for parcel in self.parcels:
            parcel.lines -= lines
        self.parcels = [*(one for one in self.parcels if one.lines), Parcel(lines, tag)]

    def of(self, order: Order) -> list[Parcel]:
        return [one for one in self.parcels if one.lines & lines_of(order)]

    def lines(self, order_id: str) -> frozenset[str]:
        return next(lines_of(order) for order in self.orders if order.id == order_id)

    def whole(self) -> list[frozenset[str]]:
        return [lines_of(order) for order in self.orders]

    def shown(self) -> list[dict[str, list[dict[str, str]]]]:
        return list(self.caller.detail(*(order.id for order in self.orders)))

    def id_of(self, parcel: Parcel) -> str:
        rows = [line for shown in self.shown() for line in shown["line_items"]]
        return next(row["package_id"] for row in rows if row["id"] in parcel.lines)

    def combinable(self) -> list[dict[str, list[str]]]:
        path = f"{FULFILLMENT}/combinable_packages/search"
        return list(self.caller.call("GET", path, {"page_size": 50}).content["combinable_packages"])


def lines_of(order: Order) -> frozenset[str]:
    return frozenset(line.id for line in order.lines)


TestPackages = Packages.TestCase
TestPackages.settings = effort(8, 15)
