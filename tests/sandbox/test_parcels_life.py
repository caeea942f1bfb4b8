"""Orders and their parcels in four kinds of markets, by calls alone: what may happen does, no more."""

from collections import Counter
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopkeeper.sandbox.parcels.rules import rules_of
from shopkeeper.sandbox.refusals import WORDS
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.state import Order
from shopkeeper.tiktok.spec import error_codes
from tests.sandbox import parcel_calls
from tests.sandbox.aftersale_calls import HOME, OUT_OF_STOCK, PACKED
from tests.sandbox.caller import INVENTORY, Answer, Caller, Wall

IS_LONG = settings.get_current_profile_name() == "long"
MARKETS = ("US", "GB", "MY", "BR")
LINE_MOVES = {
    "UNPAID": {"ON_HOLD", "CANCELLED"},
    "ON_HOLD": {"AWAITING_SHIPMENT", "CANCELLED"},
    "AWAITING_SHIPMENT": {"AWAITING_COLLECTION", "CANCELLED"},
    "AWAITING_COLLECTION": {"IN_TRANSIT", "CANCELLED"},
    "IN_TRANSIT": {"DELIVERED", "CANCELLED"},
    "DELIVERED": {"COMPLETED"},
    "COMPLETED": set[str](),
    "CANCELLED": set[str](),
}
PACKAGE_MOVES = {
    "TO_FULFILL": {"PROCESSING", "CANCELLED"},
    "PROCESSING": {"FULFILLING", "CANCELLED"},
    "FULFILLING": {"COMPLETED", "CANCELLED"},
    "COMPLETED": set[str](),
    "CANCELLED": set[str](),
}
STEPS = {
    "collect": ("PROCESSING",), "deliver": ("FULFILLING",), "scan": ("FULFILLING",), "fail": ("FULFILLING",),
    "lose": ("PROCESSING", "FULFILLING"),
}  # fmt: skip
PATH = list(LINE_MOVES)[:-1]
CHOICE = st.integers(0, 10**6)
View = dict[str, str]


class Parcels(RuleBasedStateMachine):
    """A seller, buyers and carriers in one market; the model keeps what was seen and what may come next."""

    @initialize(region=st.sampled_from(MARKETS))
    def begin(self, region: str) -> None:
        wall = Wall()
        self.caller = Caller(Sandbox(wall=wall), wall).at(region)
        self.region, self.rules = region, rules_of(region)
        self.orders: list[Order] = []
        self.invoiced: set[str] = set()
        self.pending: dict[str, tuple[str, ...]] = {}
        self.numbers = 0
        self.lines, self.packages = View(), View()
        self.units = self.stock()[0]
        self.buy(2, "AWAITING_SHIPMENT", "TIKTOK")

    @rule(
        units=st.integers(1, 3),
        status=st.sampled_from(["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT"]),
        carrier=st.sampled_from(["TIKTOK", "TIKTOK", "SELLER"]),
    )
    def buy(self, units: int, status: str, carrier: str) -> None:
        if self.stock()[0] >= units:
            order_id = self.caller.sandbox.place(
                self.caller.shop.id, {"MUG": units}, status=status, shipping_type=carrier
            )
            self.orders.append(self.caller.sandbox.state.orders[order_id])
        self.look()

    @rule(choice=CHOICE)
    def pay(self, choice: int) -> None:
        order = self.some(choice)
        may = self.shown(order)["status"] == "UNPAID"
        self.judge(self.caller.control("POST", f"/orders/{order.id}/pay"), may, by_hand=True)

    @rule(hours=st.sampled_from([0.5, 1, 25, 200]))
    def wait(self, hours: float) -> None:
        self.caller.sandbox.clock.advance(hours * 3600)
        self.caller.sandbox.tick()
        self.look(steps=3)

    @rule(choice=CHOICE, call=st.sampled_from(["create", "mark", "ship"]), some=st.booleans())
    def ship(self, choice: int, call: str, some: bool) -> None:
        """Any of the calls by which parcels are shipped, also those of other markets."""
        order = self.some(choice)
        shown = self.shown(order)["line_items"]
        if call == "ship":
            self.ship_package(order, shown[choice % len(shown)].get("package_id", ""))
            return
        waiting = [line["id"] for line in shown if self.lines[line["id"]] == "AWAITING_SHIPMENT"]
        named = [shown[choice % len(shown)]["id"]] if some else []
        meant = named or waiting
        by = self.rules.tiktok_ships_by if order.shipping_type == "TIKTOK" else self.rules.seller_ships_by
        may = by == call and bool(meant) and self.ready(meant)
        if call == "create":
            answer = parcel_calls.create(self.caller, order, *named)
        else:
            answer = parcel_calls.mark(self.caller, order, *named, shipping_info_list=[self.number()])
        parted = call == "mark" and not named and self.in_packages(waiting) > 1
        self.judge(answer, may and not parted)

    def ship_package(self, order: Order, package_id: str) -> None:
        lines = [one for one, place in self.places().items() if place == package_id != ""]
        own = {"self_shipment": self.number()} if order.shipping_type == "SELLER" else {}
        by = self.rules.seller_ships_by if own else self.rules.tiktok_ships_by
        may = by == "ship" and bool(lines) and self.packages.get(package_id) == "TO_FULFILL"
        invoiced = not self.rules.invoice_first or package_id in self.invoiced
        path = f"{parcel_calls.FULFILLMENT}/packages/{package_id or 1}/ship"
        self.judge(self.caller.call("POST", path, body=own), may and invoiced and self.ready(lines))

    @rule(choice=CHOICE)
    def invoice(self, choice: int) -> None:
        waiting = [one for one, status in self.packages.items() if status == "TO_FULFILL"]
        if self.rules.invoice_first and waiting:
            self.invoiced.add(package_id := waiting[choice % len(waiting)])
            self.caller.sandbox.state.packages[package_id].invoiced = True

    @rule(choice=CHOICE, step=st.sampled_from(["collect", "collect", "deliver", *STEPS]))
    def carry(self, choice: int, step: str) -> None:
        if self.packages:
            fitting = [one for one, status in self.packages.items() if status in STEPS[step]]
            among = fitting if fitting and choice % 4 else list(self.packages)
            package_id = among[choice % len(among)]
            may = self.packages[package_id] in STEPS[step]
            self.judge(self.caller.control("POST", f"/packages/{package_id}/{step}", {}), may, by_hand=True)

    @rule(choice=CHOICE)
    def seller_cancels(self, choice: int) -> None:
        order = self.some(choice)
        shown = self.shown(order)["line_items"]
        states = {self.lines[line["id"]] for line in shown} - {"CANCELLED"}
        allowed = {"ON_HOLD", "AWAITING_SHIPMENT"} | (
            {"AWAITING_COLLECTION"} if self.region == "US" else set()
        )
        body = {"order_id": order.id, "cancel_reason": OUT_OF_STOCK}
        answer = self.caller.call("POST", f"{HOME}/202602/cancellations", {}, body)
        asked = {line for lines in self.pending.values() for line in lines}
        undecided = any(line["id"] in asked for line in shown)
        self.judge(answer, bool(states) and states <= allowed and not undecided)

    @rule(choice=CHOICE)
    def buyer_asks(self, choice: int) -> None:
        order = self.some(choice)
        shown = [line for line in self.shown(order)["line_items"] if line["display_status"] != "CANCELLED"]
        lines = tuple(line["id"] for line in shown)
        states = {self.lines[line["id"]] for line in shown}
        free = {"UNPAID", "ON_HOLD", "AWAITING_SHIPMENT"}
        answer = self.caller.control("POST", f"/orders/{order.id}/cancel", {})
        asked = {line for pending in self.pending.values() for line in pending}
        self.judge(answer, bool(states) and states <= free and asked.isdisjoint(lines), by_hand=True)
        if answer.status == 200 and states == {"AWAITING_SHIPMENT"}:
            self.pending[answer.envelope["cancel_id"]] = lines

    @rule(choice=CHOICE, what=st.sampled_from(["approve", "reject"]))
    def seller_answers(self, choice: int, what: str) -> None:
        if known := list(self.caller.sandbox.state.cancellations):
            cancel_id = known[choice % len(known)]
            body = {"reject_reason": PACKED} if what == "reject" else None
            path = f"{HOME}/202309/cancellations/{cancel_id}/{what}"
            self.judge(self.caller.call("POST", path, {}, body), cancel_id in self.pending)

    @invariant()
    def each_order_follows_from_its_lines(self) -> None:
        for shown in self.caller.detail(*(order.id for order in self.orders)):
            assert shown["status"] == followed([state_of(shown, line) for line in shown["line_items"]])

    @invariant()
    def no_unit_is_made_or_lost(self) -> None:
        available, committed = self.stock()
        held = sum(
            PATH.index(status) < PATH.index("IN_TRANSIT") for status in self.lines.values() if status in PATH
        )
        assert committed == held
        assert available + committed + len(self.left) == self.units

    def judge(self, answer: Answer, may: bool, by_hand: bool = False) -> None:
        """What may happen has, and moved on as documented; what may not was refused and changed nothing."""
        went_well = answer.status == 200 if by_hand else answer.code == 0
        assert went_well == may, (self.region, answer)
        if may:
            self.look()
        else:
            assert by_hand or answer.code in error_codes().keys() | WORDS.keys()
            assert (self.lines, self.packages) == self.seen()

    left: set[str]
    """The lines whose units have left the shelf."""

    def look(self, steps: int = 1) -> None:
        """See what is there now, each thing having gone only where it may."""
        before, (lines, packages) = (self.lines, self.packages), self.seen()
        for old, new, moves in ((before[0], lines, LINE_MOVES), (before[1], packages, PACKAGE_MOVES)):
            for one, status in new.items():
                came_from = old.get(one, status)
                assert status in reachable(came_from, moves, steps), (one, came_from, status)
        self.lines, self.packages = lines, packages
        gone = {one for one, status in lines.items() if status in ("IN_TRANSIT", "DELIVERED", "COMPLETED")}
        self.left = getattr(self, "left", set()) | gone
        waiting = self.caller.sandbox.state.cancellations
        self.pending = {
            one: lines for one, lines in self.pending.items()
            if waiting[one].status == "CANCELLATION_REQUEST_PENDING"
        }  # fmt: skip

    def seen(self) -> tuple[View, View]:
        """The state of every line and every package as the API tells it."""
        ids = [order.id for order in self.orders]
        shown = [one for at in range(0, len(ids), 50) for one in self.caller.detail(*ids[at : at + 50])]
        lines = {line["id"]: state_of(one, line) for one in shown for line in one["line_items"]}
        known = [
            one for one in self.caller.sandbox.state.packages.values() if one.shop_id == self.caller.shop.id
        ]
        return lines, {one.id: parcel_calls.detail(self.caller, one)["package_status"] for one in known}

    def ready(self, lines: list[str]) -> bool:
        """Whether lines wait to be shipped, and no buyer's wish keeps them, where a wish does."""
        asked = {line for pending in self.pending.values() for line in pending}
        kept = self.region != "US" and not asked.isdisjoint(lines)
        return not kept and all(self.lines[line] == "AWAITING_SHIPMENT" for line in lines)

    def some(self, choice: int) -> Order:
        return self.orders[choice % len(self.orders)]

    def shown(self, order: Order) -> Any:
        [shown] = self.caller.detail(order.id)
        return shown

    def places(self) -> View:
        """The package of each line that is not cancelled."""
        shown = self.caller.detail(*(order.id for order in self.orders))
        rows = [line for one in shown for line in one["line_items"]]
        return {row["id"]: row.get("package_id", "") for row in rows if row["display_status"] != "CANCELLED"}

    def in_packages(self, lines: list[str]) -> int:
        places = self.places()
        return len({places[line] for line in lines} - {""})

    def number(self) -> dict[str, str]:
        self.numbers += 1
        return parcel_calls.number(self.caller, f"1Z999AA1{self.numbers:010}")

    def stock(self) -> tuple[int, int]:
        """The units of mugs for sale, and those that orders hold, as the API tells them."""
        answer = self.caller.call("POST", INVENTORY, {}, {"sku_ids": [self.caller.sku("MUG").id]})
        [sku] = answer.content["inventory"][0]["skus"]
        return sku["total_available_quantity"], sku["total_committed_quantity"]


def state_of(order: Any, line: Any) -> str:
    """The state of a line; the API tells the hour of remorse of whole orders alone."""
    told = str(line["display_status"])
    return "ON_HOLD" if (order["status"], told) == ("ON_HOLD", "AWAITING_SHIPMENT") else told


def followed(states: list[str]) -> str:
    """The state of an order by those of its lines, as the documents tell it."""
    counts = Counter(states)
    del counts["CANCELLED"]
    if not counts:
        return "CANCELLED"
    if len(counts) > 1 and "AWAITING_SHIPMENT" in counts:
        return "PARTIALLY_SHIPPING"
    return min(counts, key=PATH.index)


def reachable(status: str, moves: dict[str, set[str]], steps: int) -> set[str]:
    """Where so many moves at most lead."""
    found = {status}
    for _ in range(steps):
        found |= {after for one in found for after in moves[one]}
    return found


TestParcels = Parcels.TestCase
TestParcels.settings = settings(max_examples=1_500 if IS_LONG else 40, stateful_step_count=25, deadline=None)
