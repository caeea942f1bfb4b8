"""Payments in the books: clearing comes to zero, or a finding says which statements and how much."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core.booking import clearing, residue
from shopkeeper.core.payouts import bank, exchange, reserve
from shopkeeper.core.records import Seen
from shopkeeper.core.settlements import Amount, Payment, Statement

from .money_makers import SHOP, Books, at, line, payment, statement


def settled(statement_id: str, minor: int, payment_id: str = "p1", kept: int = 0) -> Statement:
    """A statement of one sale."""
    sale = line(f"l-{statement_id}", [Amount("revenue", "subtotal_before_discount_amount", minor)])
    return statement(statement_id, [replace(sale, reserve_minor=kept)], payment_id)


def after(statements: list[Statement], *payments: Payment) -> Books:
    """The books once all of these were seen."""
    books = Books()
    books.see(*(Seen(one, at(1), number) for number, one in enumerate(statements)))
    books.pay(*(Seen(one, at(1), 100 + number) for number, one in enumerate(payments)))
    return books


def test_one_payment_clears_the_statements_that_it_pays() -> None:
    books = after([settled("s1", 2400), settled("s2", 600)], payment("p1", 3000))

    assert books.balance(clearing(SHOP)) == 0
    assert books.balance(bank(SHOP)) == 3000
    assert books.findings == set()


def test_what_is_kept_back_stands_in_the_reserve_until_it_is_given_back() -> None:
    books = after([settled("s1", 2400, kept=-240)], payment("p1", 2400, kept=-240))
    assert (books.balance(bank(SHOP)), books.balance(reserve(SHOP))) == (2160, 240)
    assert books.findings == set()

    books.see(Seen(settled("s2", 0, "p2", kept=240), at(2), 3))
    books.pay(Seen(payment("p2", 0, kept=240), at(2), 4))
    assert (books.balance(bank(SHOP)), books.balance(reserve(SHOP))) == (2400, 0)
    assert books.balance(clearing(SHOP)) == 0
    assert books.findings == set()


def test_both_currencies_of_an_exchange_balance_by_themselves() -> None:
    paid = replace(payment("p1", 10000), currency="EUR", amount_minor=9346, exchange_rate="0.9346")
    books = after([settled("s1", 10000)], paid)

    assert books.balance(clearing(SHOP)) == 0
    assert (books.balance(exchange(SHOP)), books.balance(exchange(SHOP), "EUR")) == (10000, -9346)
    assert books.balance(bank(SHOP), "EUR") == 9346
    assert books.findings == set()


def test_an_exchange_into_a_currency_without_minor_units_is_checked_at_its_rate() -> None:
    paid = replace(payment("p1", 10000), currency="JPY", amount_minor=15432, exchange_rate="154.32")
    assert after([settled("s1", 10000)], paid).findings == set()

    wrong = replace(paid, amount_minor=15430)
    assert after([settled("s1", 10000)], wrong).findings == {("clearing", "payment/1/p1")}


def test_a_restated_statement_that_was_paid_before_leaves_clearing_open() -> None:
    books = after([settled("s1", 2400), settled("s2", 600)], payment("p1", 3000))
    books.see(Seen(settled("s2", 550), at(2), 9))
    [found] = books.pay().found

    assert books.balance(clearing(SHOP)) == -50
    assert found.title == "Clearing does not come to zero: -0.50 USD after a payment"
    assert "s1 (2026-11-24), s2 (2026-11-24)" in found.detail
    assert "the statements settle 29.50, the payment pays for 30.00, -0.50 is open" in found.detail

    books.see(Seen(settled("s2", 600), at(3), 10))
    books.pay()
    assert books.findings == set()


def test_money_that_did_not_arrive_in_full_is_a_residue_and_a_finding() -> None:
    books = after([settled("s1", 2400)], payment("p1", 2400, arrives=2390))

    assert (books.balance(clearing(SHOP)), books.balance(bank(SHOP))) == (0, 2390)
    assert books.balance(residue(SHOP)) == 10
    assert books.findings == {("clearing", "payment/1/p1")}


def test_a_failed_payment_is_a_finding_until_it_is_paid_and_moves_nothing() -> None:
    books = after([settled("s1", 2400)], payment("p1", 2400, status="FAILED"))
    assert books.balance(clearing(SHOP)) == 2400
    assert books.findings == {("payment_failed", "payment/1/p1")}

    books.pay(Seen(payment("p1", 2400), at(2), 5))
    assert books.balance(clearing(SHOP)) == 0
    assert books.findings == set()

    books.pay(Seen(payment("p1", 2400, status="FAILED"), at(3), 6))
    assert (books.balance(clearing(SHOP)), books.balance(bank(SHOP))) == (2400, 0)


def test_statements_paid_by_a_payment_that_nobody_shows_are_a_finding() -> None:
    books = after([settled("s1", 2400)])
    assert books.findings == {("clearing", "payment/1/p1")}

    waiting = replace(settled("s1", 2400), payment_status="PROCESSING")
    assert after([waiting]).findings == set()


def test_a_payment_that_no_statement_names_is_a_finding() -> None:
    books = after([], payment("p1", 500))

    assert books.findings == {("clearing", "payment/1/p1")}


def test_a_reserve_that_statements_and_payment_tell_differently_is_a_finding() -> None:
    books = after([settled("s1", 2400, kept=-240)], payment("p1", 2400, kept=-200))

    assert books.findings == {("clearing", "payment/1/p1")}


@given(
    amounts=st.lists(st.integers(1, 10**6), min_size=1, max_size=5),
    status=st.lists(st.sampled_from(["PROCESSING", "PAID", "FAILED"]), min_size=1, max_size=4),
    chance=st.data(),
)
def test_payments_seen_in_any_order_and_any_number_of_times_leave_the_same_books(
    amounts: list[int], status: list[str], chance: st.DataObject
) -> None:
    statements = [settled(f"s{number}", minor) for number, minor in enumerate(amounts)]
    sights = [
        Seen(payment("p1", sum(amounts), status=one), at(hour), hour) for hour, one in enumerate(status)
    ]
    steps: list[Seen[Statement] | Seen[Payment]] = [*sights, *(Seen(one, at(0), 50) for one in statements)]
    mixed = Books()
    for one in chance.draw(st.permutations(steps * 2)):
        if isinstance(one.thing, Payment):
            mixed.pay(Seen(one.thing, one.read_began_at, one.event_id))
        else:
            mixed.see(Seen(one.thing, one.read_began_at, one.event_id))
    mixed.pay()
    straight = after(statements, payment("p1", sum(amounts), status=status[-1]))

    assert mixed.standing() == straight.standing()
    assert mixed.findings == straight.findings
