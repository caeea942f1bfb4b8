"""Whatever buyers, sellers, carriers, platform and clock do: no line gives back more than was paid."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.market import Market
from shopkeeper.sandbox.orders.life import PATH
from shopkeeper.sandbox.returns import cancellations, decisions, eligibility
from shopkeeper.sandbox.returns import life as return_life
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.returns import reasons as return_reasons
from shopkeeper.sandbox.returns.sums import refundable
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import HAND_PACE
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.stock import units as stock
from shopkeeper.sandbox.trade import Return
from tests.sandbox.aftersale_calls import GOODWILL, REJECTED_FOR
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.machines import effort

BUYERS_AND_CARRIERS: dict[str, Callable[[Market, str], Return]] = {
    "ship": returns.ship,
    "arrive": returns.arrive,
    "lose": returns.lose,
    "accept": returns.accept_offer,
    "decline": returns.decline_offer,
    "escalate": returns.escalate,
    "withdraw": returns.withdraw,
    "for the buyer": lambda market, id: returns.rule(market, id, "SUPPORT_BUYER"),
    "for the seller": lambda market, id: returns.rule(market, id, "SUPPORT_SELLER"),
}
STEPS_AT = {
    "AWAITING_BUYER_SHIP": ("ship", "ship", "withdraw"),
    "BUYER_SHIPPED_ITEM": ("arrive", "arrive", "lose"),
    "AWAITING_BUYER_RESPONSE": ("accept", "decline"),
    **dict.fromkeys(return_life.REFUSED, ("escalate", "for the buyer", "for the seller", "withdraw")),
}
HOWS = st.lists(st.integers(0, 50), min_size=1, max_size=7)


class Aftersales(RuleBasedStateMachine):
    """Orders of a few units and everything that can be wished, decided or lost about them."""

    def __init__(self) -> None:
        super().__init__()
        wall = Wall()
        self.caller = Caller(Sandbox(wall=wall), wall)
        self.market = self.caller.sandbox.market
        self.market.state.pace = replace(HAND_PACE, complete_seconds=None)
        self.orders: list[Order] = []

    def order(self, choice: int) -> Order:
        return self.orders[choice % len(self.orders)]

    def code_of(self, move: Callable[[], object]) -> str:
        """The code a move is refused with; nothing if it is not."""
        try:
            move()
        except Rejected as error:
            return error.code or "refused"
        return ""

    def a_return(self, choice: int) -> Return:
        found = list(self.market.state.returns.values())
        return found[choice % len(found)]

    @initialize()
    def begin(self) -> None:
        for status in ("AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "DELIVERED"):
            self.buy(2, 1, status)
        for order in self.orders[2:]:
            returns.ask(self.market, order.id, [order.lines[0].id], kind="REFUND")
        returns.ask(self.market, self.orders[3].id, [self.orders[3].lines[1].id], kind="REPLACEMENT")
        returns.ask(self.market, self.orders[4].id, [self.orders[4].lines[1].id])
        cancellations.ask(self.market, self.orders[0].id, [self.orders[0].lines[0].id])

    @rule(units=st.integers(1, 3), shirts=st.integers(0, 1), status=st.sampled_from(PATH))
    def buy(self, units: int, shirts: int, status: str) -> None:
        basket = {"MUG": units} | ({"TSHIRT-M": 1} if shirts else {})
        if all(self.caller.sku(code).available() >= quantity for code, quantity in basket.items()):
            self.orders.append(self.caller.place(status, **basket))

    @rule(which=st.integers(0, 50), line=st.integers(-1, 3), wish=st.sampled_from(["CANCEL", *returns.KINDS]))
    def ask(self, which: int, line: int, wish: str) -> None:
        order = self.order(which)
        lines = None if line < 0 else [order.lines[line % len(order.lines)].id]
        code = self.code_of(
            lambda: (
                cancellations.ask(self.market, order.id, lines)
                if wish == "CANCEL"
                else returns.ask(self.market, order.id, lines, kind=wish)
            )
        )
        assert code in {"", "25005010", *eligible_codes()}

    @rule(which=st.integers(0, 50), line=st.integers(-1, 3), minor=st.integers(0, 2500))
    def give(self, which: int, line: int, minor: int) -> None:
        order = self.order(which)
        lines = order.lines if line < 0 else [order.lines[line % len(order.lines)]]
        code = self.code_of(
            lambda: returns.create(self.market, order, lines, "REFUND", GOODWILL, total_minor=minor or None)
        )
        assert code in {"", *eligible_codes(), "25005005"}

    @rule(which=st.integers(0, 50), hows=HOWS, minor=st.integers(1, 900), keeps=st.booleans())
    def advance(self, which: int, hows: list[int], minor: int, keeps: bool) -> None:
        """Things that fit: a decision that may be made, or the step that is waited for."""
        fitting = [one for one in self.market.state.returns.values() if eligibility.is_open(one)]
        for how in hows if fitting else ():
            record = fitting[which % len(fitting)]
            may = [decision for decision in decisions.RULES if decisions.refusal(record, decision) is None]
            moves = [*may, *STEPS_AT.get(record.status, ())]
            move = moves[how % len(moves)] if moves else "withdraw"
            if move in may:
                self.decide(record, move, minor, keeps)
            else:
                self.code_of(partial(BUYERS_AND_CARRIERS[move], self.market, record.id))

    @rule(
        which=st.integers(0, 50),
        decision=st.sampled_from([*decisions.RULES]),
        minor=st.integers(1, 1500),
        keeps=st.booleans(),
    )
    def decide_anything(self, which: int, decision: str, minor: int, keeps: bool) -> None:
        self.decide(self.a_return(which), decision, minor, keeps)

    def decide(self, record: Return, decision: str, minor: int, keeps: bool) -> None:
        reason = REJECTED_FOR.get(decision, "")
        choice = decisions.Choice(decision, partial_minor=minor, buyer_keeps=keeps, reason=reason)
        may = decisions.refusal(record, decision) is None
        code = self.code_of(lambda: decisions.decide(self.market, record, choice))
        assert code in ("", "25005005", "25001044") if may else code

    @rule(which=st.integers(0, 50), step=st.sampled_from([*BUYERS_AND_CARRIERS]))
    def go_on(self, which: int, step: str) -> None:
        record = self.a_return(which)
        was_open = eligibility.is_open(record)
        code = self.code_of(lambda: BUYERS_AND_CARRIERS[step](self.market, record.id))
        assert was_open or code

    @rule(which=st.integers(0, 50), yes=st.booleans())
    def answer(self, which: int, yes: bool) -> None:
        found = list(self.market.state.cancellations.values())
        record = found[which % len(found)]
        reason = next(iter(return_reasons.REJECT["REJECT_REQUEST_CANCEL"]))
        pending = record.status == cancellations.PENDING
        code = self.code_of(
            lambda: (
                cancellations.approve(self.market, record)
                if yes
                else cancellations.reject(self.market, record, reason)
            )
        )
        assert pending == (not code)

    @rule(which=st.integers(0, 50), status=st.sampled_from([*PATH, "CANCELLED"]))
    def move(self, which: int, status: str) -> None:
        order = self.order(which)
        self.code_of(lambda: self.caller.sandbox.move(order.shop_id, order.id, status))

    @rule(hours=st.sampled_from([1, 25, 49, 80, 400]))
    def wait(self, hours: int) -> None:
        self.caller.sandbox.clock.advance(hours * 3600)
        self.caller.sandbox.tick()

    @invariant()
    def no_line_gives_back_more_than_was_paid(self) -> None:
        for order in self.orders:
            for parts in refundable(self.market.records.refunds.of(order.id), order).values():
                assert min(parts) >= 0

    @invariant()
    def every_refund_belongs_to_one_record_that_says_the_same(self) -> None:
        state = self.market.state
        records = [*state.cancellations.values(), *state.returns.values()]
        assert sum(one.total_minor for record in records for one in record.refunds) == sum(
            refund.total_minor for refund in state.refunds
        )

    @invariant()
    def what_was_cancelled_after_payment_was_paid_back(self) -> None:
        for order in self.orders:
            left = refundable(self.market.records.refunds.of(order.id), order)
            assert all(not sum(left[line.id]) for line in order.lines if line.status == "CANCELLED")

    @invariant()
    def no_line_is_in_two_open_wishes(self) -> None:
        for order in self.orders:
            wishes = [one for one in self.market.state.returns.values() if eligibility.is_open(one)]
            lines = [id for one in wishes if one.order_id == order.id for id in one.line_ids]
            assert len(lines) == len(set(lines))

    @invariant()
    def no_unit_is_made_or_lost(self) -> None:
        assert stock.unbalanced(self.market.state) == []


def eligible_codes() -> set[str]:
    refusals = (
        eligibility.IN_PROGRESS, eligibility.ALL_RETURNED, eligibility.OVER, eligibility.SHIPPED,
        eligibility.TOO_EARLY, eligibility.NO_REASON,
    )  # fmt: skip
    return {code for code, _ in refusals}


TestAftersales = Aftersales.TestCase
TestAftersales.settings = effort(80, 40)
