"""An order's life moves units and never makes or loses one."""

import contextlib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.market import Market
from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.orders.status import CANCELLABLE, PATH, STATUSES, derived
from shopkeeper.sandbox.parcels import life as parcels
from shopkeeper.sandbox.parcels import shipping
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.stock import units as stock
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.machines import effort

CARRIER = (shipping.collect, shipping.deliver, shipping.travel, shipping.fail, shipping.lose)
CODES = st.sampled_from(["TSHIRT-M", "TSHIRT-L", "MUG"])


def units(caller: Caller, code: str = "MUG") -> tuple[int, int, int]:
    [shelf] = caller.sku(code).shelves.values()
    return shelf.available, shelf.committed, shelf.sold


def test_an_order_promises_its_units_and_a_parcel_on_its_way_has_taken_them(caller: Caller) -> None:
    order = caller.place("UNPAID", MUG=3)
    assert units(caller) == (97, 3, 0)
    caller.sandbox.move(caller.shop.id, order.id, "AWAITING_COLLECTION")
    assert units(caller) == (97, 3, 0)
    caller.sandbox.move(caller.shop.id, order.id, "IN_TRANSIT")
    assert units(caller) == (97, 0, 3)


def test_units_may_leave_at_the_handover_instead_by_a_setting(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(committed_until="AWAITING_COLLECTION")), wall)
    caller.place("AWAITING_COLLECTION", MUG=3)
    assert units(caller) == (97, 0, 3)


@pytest.mark.parametrize("status", ["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION"])
def test_a_cancelled_order_is_given_back_by_the_platform_before_it_ships(caller: Caller, status: str) -> None:
    order = caller.place(status, MUG=2)
    caller.sandbox.move(caller.shop.id, order.id, "CANCELLED")
    assert units(caller) == (100, 0, 0)
    assert [line["display_status"] for line in caller.detail(order.id)[0]["line_items"]] == ["CANCELLED"] * 2


def test_a_parcel_lost_on_its_way_is_not_given_back(caller: Caller) -> None:
    order = caller.place("IN_TRANSIT", MUG=2)
    caller.sandbox.move(caller.shop.id, order.id, "CANCELLED")
    assert units(caller) == (98, 0, 2)


@pytest.mark.parametrize("status", ["DELIVERED", "COMPLETED"])
def test_what_has_arrived_cannot_be_cancelled(caller: Caller, status: str) -> None:
    order = caller.place(status)
    with pytest.raises(Rejected, match=r"can no longer be cancelled"):
        caller.sandbox.move(caller.shop.id, order.id, "CANCELLED")


def test_only_in_the_us_a_parcel_that_waits_for_its_carrier_can_be_cancelled(caller: Caller) -> None:
    british = caller.app.shop_ids[1]
    order_id = caller.sandbox.place(british, {"MUG": 1}, status="AWAITING_COLLECTION")
    with pytest.raises(Rejected, match=r"can no longer be cancelled"):
        caller.sandbox.move(british, order_id, "CANCELLED")


def test_an_order_never_goes_back(caller: Caller) -> None:
    order = caller.place("IN_TRANSIT")
    with pytest.raises(Rejected, match=r"is IN_TRANSIT and cannot become AWAITING_SHIPMENT"):
        caller.sandbox.move(caller.shop.id, order.id, "AWAITING_SHIPMENT")


def test_more_than_there_is_cannot_be_sold(caller: Caller) -> None:
    with pytest.raises(Rejected, match=r"only 100 of MUG are left, 101 were ordered"):
        caller.place(MUG=101)
    caller.place(MUG=100)
    with pytest.raises(Rejected, match=r"only 0 of MUG are left"):
        caller.place(MUG=1)
    assert units(caller) == (0, 100, 0)


def test_an_unknown_sku_a_wrong_beginning_and_an_empty_basket_are_told(caller: Caller) -> None:
    sandbox, shop_id = caller.sandbox, caller.shop.id
    with pytest.raises(Rejected, match=r"sells no SKU 'SOCK'"):
        sandbox.place(shop_id, {"SOCK": 1})
    with pytest.raises(Rejected, match=r"cannot begin in CANCELLED"):
        sandbox.place(shop_id, {"MUG": 1}, status="CANCELLED")
    with pytest.raises(Rejected, match=r"at least one line"):
        sandbox.place(shop_id, {})
    with pytest.raises(Rejected, match=r"at least one unit"):
        sandbox.place(shop_id, {"MUG": 0})


def test_the_hour_of_remorse_ends_by_the_clock(caller: Caller) -> None:
    order = caller.place("ON_HOLD")
    caller.sandbox.clock.advance(3599)
    caller.sandbox.tick()
    assert order.status == "ON_HOLD"
    caller.sandbox.clock.advance(1)
    caller.sandbox.tick()
    assert order.status == "AWAITING_SHIPMENT"
    assert order.update_time == order.paid_time + 3600


def test_an_unpaid_order_lapses_and_its_units_come_back(caller: Caller) -> None:
    order = caller.place("UNPAID")
    caller.sandbox.clock.advance(86_400)
    caller.sandbox.tick()
    assert (order.status, order.cancelled_by) == ("CANCELLED", "SYSTEM")
    assert units(caller) == (100, 0, 0)


def test_a_hand_that_was_quicker_than_the_clock_is_not_overruled(caller: Caller) -> None:
    order = caller.place("ON_HOLD")
    caller.sandbox.move(caller.shop.id, order.id, "CANCELLED")
    caller.sandbox.clock.advance(86_400)
    caller.sandbox.tick()
    assert order.status == "CANCELLED"


class Trade(RuleBasedStateMachine):
    """Orders, moves, clock turns and stock settings in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.sandbox = Sandbox(wall=Wall())
        self.orders: list[tuple[str, str]] = []
        self.update_times: dict[str, int] = {}

    @initialize(first=st.sampled_from(PATH), code=CODES)
    def begin(self, first: str, code: str) -> None:
        self.buy(0, code, 1, first)

    @rule(shop=st.integers(0, 1), code=CODES, quantity=st.integers(1, 60), status=st.sampled_from(PATH))
    def buy(self, shop: int, code: str, quantity: int, status: str) -> None:
        shop_id = list(self.sandbox.shops)[shop]
        enough = self.sandbox.market.sku(shop_id, code).available() >= quantity
        try:
            self.orders.append((shop_id, self.sandbox.place(shop_id, {code: quantity}, status=status)))
        except Rejected:
            assert not enough
        else:
            assert enough

    @rule(choice=st.integers(0, 10**6), status=st.sampled_from(STATUSES))
    def move(self, choice: int, status: str) -> None:
        shop_id, order_id = self.orders[choice % len(self.orders)] if self.orders else ("", "")
        before = self.sandbox.state.orders[order_id].status if order_id else ""
        try:
            self.sandbox.move(shop_id, order_id, status)
        except Rejected:
            return
        if status == "CANCELLED":
            assert before in CANCELLABLE
        else:
            before = "AWAITING_SHIPMENT" if before == "PARTIALLY_SHIPPING" else before
            assert STATUSES.index(before) < STATUSES.index(status)

    @rule(choice=st.integers(0, 10**6), count=st.integers(1, 3))
    def cancel_some(self, choice: int, count: int) -> None:
        order = self.order(choice)
        line_ids = [line.id for line in order.lines if line.status in CANCELLABLE][:count]
        order_life.cancel_lines(self.sandbox.market, order, line_ids, by="SELLER")

    @rule(choice=st.integers(0, 10**6), count=st.integers(1, 3))
    def ship_some(self, choice: int, count: int) -> None:
        order = self.order(choice)
        lines = [line for line in order.lines if line.status == "AWAITING_SHIPMENT"][:count]
        if lines:
            package = shipping.package_for(self.sandbox.market, [order], lines)
            shipping.ship(self.sandbox.market, package)

    @rule(choice=st.integers(0, 10**6), step=st.sampled_from(CARRIER))
    def carry(self, choice: int, step: Callable[[Market, str], None]) -> None:
        packages = list(self.sandbox.state.packages)
        with contextlib.suppress(Rejected):  # a step out of turn
            step(self.sandbox.market, packages[choice % len(packages)] if packages else "")

    def order(self, choice: int) -> Order:
        return self.sandbox.state.orders[self.orders[choice % len(self.orders)][1]]

    @rule(seconds=st.integers(1, 200_000))
    def wait(self, seconds: int) -> None:
        self.sandbox.clock.advance(seconds)
        self.sandbox.tick()

    @rule(shop=st.integers(0, 1), code=CODES, quantity=st.integers(0, 200), total=st.booleans())
    def set_stock(self, shop: int, code: str, quantity: int, total: bool) -> None:
        sku = self.sandbox.market.sku(list(self.sandbox.shops)[shop], code)
        (stock.set_total if total else stock.set_available)(
            self.sandbox.state, sku, next(iter(sku.shelves)), quantity
        )

    @invariant()
    def no_unit_is_made_or_lost(self) -> None:
        assert stock.unbalanced(self.sandbox.state) == []

    @invariant()
    def promised_units_are_those_of_lines_under_way(self) -> None:
        state = self.sandbox.state
        lines = [line for order in state.orders.values() for line in order.lines]
        promised = sum(line.status in PATH[:4] for line in lines)
        shelves: Any = [shelf for sku in state.skus.values() for shelf in sku.shelves.values()]
        assert promised == sum(shelf.committed for shelf in shelves)

    @invariant()
    def every_order_follows_from_its_lines(self) -> None:
        for order in self.sandbox.state.orders.values():
            assert order.status == derived(order)

    @invariant()
    def each_line_lies_in_the_one_package_that_lists_it(self) -> None:
        state = self.sandbox.state
        for package in state.packages.values():
            inside = {line.id for line in parcels.lines_of(self.sandbox.market, package)}
            assert inside <= set(package.line_ids)
            if package.status not in ("CANCELLED", "COMPLETED"):
                assert inside == set(package.line_ids) != set()

    @invariant()
    def update_times_never_fall(self) -> None:
        for order in self.sandbox.state.orders.values():
            assert order.update_time >= self.update_times.get(order.id, 0)
            self.update_times[order.id] = order.update_time

    @invariant()
    def the_sorted_lists_know_every_order_once(self) -> None:
        for shop_id, index in self.sandbox.market.indexes.items():
            mine = [order for order in self.sandbox.state.orders.values() if order.shop_id == shop_id]
            by_update = [id for _, id in index.span("update_time", "", None, None).walk(False)]
            assert by_update == [order.id for order in sorted(mine, key=lambda o: (o.update_time, o.id))]
            assert sum(index.count(status) for status in STATUSES) == len(mine)


TestTrade = Trade.TestCase
TestTrade.settings = effort(40, 25)
