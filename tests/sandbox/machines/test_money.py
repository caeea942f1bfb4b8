"""Statements, payments and the balance: every order, refund and adjustment is told once and paid once."""

from dataclasses import dataclass, field

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopkeeper.sandbox.state import Order
from tests.sandbox.books import DAY, WITHDRAWALS, Row, books
from tests.sandbox.machines import effort

HOUR, LEAST = 3600, 100
CHOICE = st.integers(0, 10**6)
UNTIL_PAYMENT, AT_THE_BANK = 2 * DAY, DAY
"""From a statement to its payment, and from there to the seller's account."""


@dataclass
class Stated:
    """What the model knows of a statement: when, what of, and what it brings."""

    at: int
    about: set[str]
    minor: int = 0
    is_paid: bool = False


@dataclass
class Sent:
    """What the model knows of a payment."""

    id: str
    minor: int
    arrives: int
    status: str = "PROCESSING"


@dataclass
class Ledger:
    """A plain model of a shop's money."""

    open: set[str] = field(default_factory=set)
    settled: set[str] = field(default_factory=set)
    statements: list[Stated] = field(default_factory=list)
    payments: list[Sent] = field(default_factory=list)


class Money(RuleBasedStateMachine):
    """Sales, refunds, adjustments, days, and a bank that sends a payment back now and then."""

    @initialize(units=st.integers(1, 3))
    def begin(self, units: int) -> None:
        self.books = books()
        self.ledger = Ledger()
        self.orders: list[Order] = []
        self.adjustments: dict[str, int] = {}
        self.seen = self.now
        self.sell(units)

    @property
    def now(self) -> int:
        return int(self.books.sandbox.clock.now().timestamp())

    @rule(units=st.integers(1, 3))
    def sell(self, units: int) -> None:
        self.orders.append(self.books.sell(MUG=units))
        self.ledger.open.add(self.orders[-1].id)

    @rule(choice=CHOICE, minor=st.integers(1, 300))
    def give_back(self, choice: int, minor: int) -> None:
        order = self.orders[choice % len(self.orders)]
        self.books.refund(order, minor)
        self.ledger.open.add(order.id)

    @rule(minor=st.one_of(st.integers(-9_000, -1), st.integers(1, 900)))
    def adjust(self, minor: int) -> None:
        kind = "PLATFORM_PENALTY" if minor < 0 else "PLATFORM_REIMBURSEMENT"
        amount = f"{minor / 100:.2f}"
        body = {"shop_id": self.books.shop.id, "kind": kind, "amount": amount}
        told = self.books.caller.control("POST", "/adjustments", body).envelope
        self.adjustments[told["transaction_id"]] = minor
        self.ledger.open.add(told["transaction_id"])

    @rule(choice=CHOICE)
    def send_back(self, choice: int) -> None:
        """The bank takes no payment that it does not want; it is tried again a day later."""
        sent = self.ledger.payments
        for payment in sent[choice % len(sent) :][:1] if sent else []:
            assert self.books.caller.control("POST", f"/payments/{payment.id}/fail").status == 200
            payment.status, payment.arrives = "FAILED", self.now + DAY

    @rule(hours=st.sampled_from((1, 15, 24, 50)))
    def wait(self, hours: int) -> None:
        self.books.sandbox.clock.advance(hours * HOUR)
        self.books.sandbox.tick()
        stated = self.books.statements()
        for hour in range(self.seen // HOUR + 1, self.now // HOUR + 1):
            self.pass_hour(hour * HOUR, stated)
        self.seen = self.now

    def pass_hour(self, at: int, stated: list[Row]) -> None:
        """What an hour brings: the bank, what is paid, and at midnight what was open."""
        ledger = self.ledger
        for payment in ledger.payments:
            payment.status = "PAID" if payment.arrives == at else payment.status
        together: list[Stated] = []
        for one in ledger.statements:
            if not one.is_paid and one.at + UNTIL_PAYMENT <= at:
                together.append(one)
                if sum(each.minor for each in together) >= LEAST:
                    place = ledger.statements.index(one)
                    ledger.payments.append(paid(stated[place]["payment_id"], together, at))
                    together = []
        if at % DAY == 0 and ledger.open:
            amount = self.books.minor(stated[len(ledger.statements)]["settlement_amount"])
            ledger.statements.append(Stated(at, ledger.open, amount))
            ledger.settled, ledger.open = ledger.settled | ledger.open, set()

    @invariant()
    def statements_tell_all_of_a_day_once(self) -> None:
        rows = self.books.statements()
        assert [row["statement_time"] for row in rows] == [one.at for one in self.ledger.statements]
        for row, one in zip(rows, self.ledger.statements, strict=True):
            lines = self.books.statement(row["id"])["transactions"]
            assert sorted(line.get("order_id") or line["adjustment_id"] for line in lines) == sorted(
                one.about
            )
            assert sum(self.books.minor(line["settlement_amount"]) for line in lines) == one.minor
            told = {line["id"]: self.books.minor(line["adjustment_amount"]) for line in lines}
            assert {id: told[id] for id in one.about & self.adjustments.keys()} == {
                id: self.adjustments[id] for id in one.about & self.adjustments.keys()
            }

    @invariant()
    def payments_are_those_of_the_model(self) -> None:
        told = [
            (row["id"], self.books.minor(row["amount"]["value"]), row["status"])
            for row in self.books.payments()
        ]
        assert sorted(told) == sorted((one.id, one.minor, one.status) for one in self.ledger.payments)

    @invariant()
    def the_balance_is_what_came_in_less_what_went_out(self) -> None:
        asked = {"types": "SETTLE,WITHDRAW", "page_size": 100}
        rows = self.books.ask(WITHDRAWALS, **asked).content["withdrawals"]
        came, went = (
            sum(self.books.minor(row["amount"]) for row in rows if row["type"] == kind)
            for kind in ("SETTLE", "WITHDRAW")
        )
        waiting = sum(one.minor for one in self.ledger.statements if not one.is_paid)
        assert came - went == waiting

    @invariant()
    def what_is_open_is_told_as_not_settled(self) -> None:
        told = {row["order_id"] or row["adjustment_id"] for row in self.books.estimates()}
        assert told == self.ledger.open


def paid(id: str, together: list[Stated], at: int) -> Sent:
    """The payment of some statements."""
    for one in together:
        one.is_paid = True
    return Sent(id, sum(one.minor for one in together), at + AT_THE_BANK)


TestMoney = Money.TestCase
TestMoney.settings = effort(15)
