"""A random month of trade: what statements say is owed is what was paid and what is open, to the cent."""

from collections import Counter
from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.money import statements
from shopkeeper.sandbox.returns import cancellations, decisions, eligibility, reasons
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.returns.fields import shown
from shopkeeper.sandbox.settings import Pace, Settings
from shopkeeper.sandbox.trade import Return
from tests.sandbox.books import DAY, WITHDRAWALS, Books, books
from tests.sandbox.test_finance_sums import check_statement

IS_LONG = settings.get_current_profile_name() == "long"
SKUS = ("MUG", "TSHIRT-M", "TSHIRT-L")
WISHES = ("CANCEL", *returns.KINDS)
EXCHANGE = (("JPY", "USD", "0.006500"), ("IDR", "USD", "0.000063"))
POSTAGE = "return_shipping_fee_amount"


class Month:
    """A shop that lives by itself while buyers ask and its seller decides, all by one chance."""

    def __init__(self, region: str, seed: int) -> None:
        self.luck = Random(seed)
        choices = Settings(
            reserve_percent=self.luck.choice([0, 10]), failed_payment_share=0.2, affiliate_share=0.5,
            exchange=EXCHANGE,
        )  # fmt: skip
        self.shop: Books = books(region, choices, seed)
        self.market = self.shop.sandbox.market
        self.market.state.pace = replace(Pace(), creator_seconds=None)

    def live(self, days: int) -> None:
        for _ in range(days):
            for _ in range(self.luck.randint(0, 5)):
                self.trade()
            for _ in range(3):
                self.shop.sandbox.clock.advance(DAY // 3)
                self.shop.sandbox.tick()
                self.ask()
                self.decide()
            if self.luck.random() < 0.2:
                kind = self.luck.choice(statements.kinds())
                statements.adjust(self.market, self.shop.shop.id, kind, self.luck.randint(-9000, 3000))

    def trade(self) -> None:
        basket = {self.luck.choice(SKUS): self.luck.randint(1, 3) for _ in range(2)}
        status = self.luck.choice(["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT"])
        try:
            self.shop.sandbox.place(self.shop.shop.id, basket, status=status)
        except Rejected:
            return  # sold out

    def ask(self) -> None:
        for order in list(self.market.state.orders.values()):
            if self.luck.random() > 0.12:
                continue
            wish, lines = self.luck.choice(WISHES), self.luck.choice([None, [order.lines[0].id]])
            try:
                if wish == "CANCEL":
                    cancellations.ask(self.market, order.id, lines)
                else:
                    way = self.luck.choice(returns.WAYS)
                    returns.ask(self.market, order.id, lines, kind=wish, way_back=way)
            except Rejected:
                continue  # the order is not where one may ask for it

    def decide(self) -> None:
        for record in list(self.market.state.returns.values()):
            may = [name for name in decisions.RULES if decisions.refusal(record, name) is None]
            if may and self.luck.random() < 0.4 and eligibility.is_open(record):
                self._decide(record, self.luck.choice(may))

    def _decide(self, record: Return, name: str) -> None:
        reason = next(iter(reasons.REJECT.get(name, {"": ""})))
        part = self.luck.randint(1, 500)
        choice = decisions.Choice(name, partial_minor=part, reason=reason, buyer_keeps=part % 3 == 0)
        try:
            decisions.decide(self.market, record, choice)
        except Rejected:
            return  # more than there is, or nothing left to replace it with


@settings(max_examples=60 if IS_LONG else 6, deadline=None)
@given(st.sampled_from(["US", "GB", "JP", "ID", "BR"]), st.integers(1, 10**6))
def test_all_that_was_settled_was_paid_or_is_open(region: str, seed: int) -> None:
    month = Month(region, seed)
    month.live(days=30 if IS_LONG else 14)
    shop, rows = month.shop, month.shop.statements()
    owed = {row["id"]: check_statement(shop, row) for row in rows}
    waiting = sum(owed[row["id"]] for row in rows if not row["payment_id"])
    payments = shop.payments()
    paid = sum(shop.minor(one["payment_amount_before_exchange"]["value"]) for one in payments)
    assert sum(owed.values()) == paid + waiting
    assert {row["payment_id"] for row in rows} - {""} == {one["id"] for one in payments}
    check_balance(shop, sum(owed.values()), paid)
    check_lines(month)


def check_balance(shop: Books, owed: int, paid: int) -> None:
    """What came into the balance and what left it are the statements and the payments."""
    moved: Counter[str] = Counter()
    for row in shop.pages(WITHDRAWALS, "withdrawals", types="SETTLE,WITHDRAW"):
        moved[row["type"]] += shop.minor(row["amount"])
    assert (moved["SETTLE"], moved["WITHDRAW"]) == (owed, paid)


def check_lines(month: Month) -> None:
    """No line is stated twice; postage is taken for returns as they say it."""
    shop, state, lines = month.shop, month.market.state, month.shop.lines()
    assert len({line["id"] for line in lines}) == len(lines)
    took: Counter[str] = Counter()
    for line in lines:
        took[line.get("order_id", "")] -= shop.minor(line["shipping_cost_breakdown"][POSTAGE])
    told: Counter[str] = Counter()
    for record in state.returns.values():
        if record.refunds:
            [fees] = shown(month.market, record)["shipping_fee_amount"]
            told[record.order_id] += shop.minor(fees["seller_paid_return_shipping_fee"])
    over = set(state.settled) - {line["order_id"] for line in shop.estimates()}
    assert {id: took[id] for id in over} == {id: told[id] for id in over}
