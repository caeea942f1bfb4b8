"""Statements in the books: causes balance, clearing holds what is stated, telling twice changes nothing."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core.booking import clearing, findings, residue
from shopkeeper.core.fees import PARTS, account
from shopkeeper.core.records import Seen
from shopkeeper.core.settlements import Amount, Statement, StatementLine, Totals, Unread

from .money_makers import SHOP, Books, at, line, statement

KNOWN = [(part, name) for part in ("revenue", "shipping", "fee", "tax") for name in PARTS[part]]
CURRENCIES = st.sampled_from(["USD", "GBP", "JPY", "VND", "IDR"])


@st.composite
def lines(draw: st.DrawFn, line_id: str = "1") -> StatementLine:
    """A line of some amounts, known and unknown, whose totals may be stated wrongly."""
    kinds = draw(st.lists(st.sampled_from([*KNOWN, ("fee", "moon_fee")]), unique=True, max_size=6))
    made = line(line_id, [Amount(*kind, draw(st.integers(-(10**6), 10**6))) for kind in kinds])
    wrong = draw(st.sampled_from([0, 0, 1, -250]))
    return replace(made, settlement_minor=made.settlement_minor + wrong)


@st.composite
def statements(draw: st.DrawFn, statement_id: str = "s1") -> Statement:
    """A statement of some lines, whose total may be stated wrongly."""
    ids = draw(st.lists(st.sampled_from("123456"), unique=True, max_size=4))
    made = statement(statement_id, [draw(lines(one)) for one in ids], currency=draw(CURRENCIES))
    return replace(made, settlement_minor=made.settlement_minor + draw(st.sampled_from([0, 0, 7])))


@given(made=statements())
def test_every_cause_balances_and_clearing_holds_what_is_stated(made: Statement) -> None:
    books = Books()
    books.see(Seen(made, at(1), 1))

    assert books.balance(clearing(SHOP), made.currency) == made.settlement_minor
    assert all(not sum(sums.values()) for sums in books.booked.values())


@given(made=statements())
def test_the_residue_is_what_the_lines_and_the_statement_say_they_leave(made: Statement) -> None:
    books = Books()
    books.see(Seen(made, at(1), 1))
    kept = books.statements[made.place]

    left = kept.residue_minor + sum(one.residue_minor for one in kept.lines)
    assert books.balance(residue(SHOP), made.currency) == -left
    assert bool(left) <= bool({kind for kind, _ in books.findings} & {"line_residue", "statement_residue"})


@given(versions=st.lists(statements(), min_size=1, max_size=4), chance=st.data())
def test_restated_in_any_order_and_any_number_of_times_the_books_are_the_newest(
    versions: list[Statement], chance: st.DataObject
) -> None:
    sights = [Seen(one, at(hour), hour) for hour, one in enumerate(versions)]
    often = chance.draw(st.lists(st.sampled_from(sights), max_size=5))
    shuffled = chance.draw(st.permutations([*sights, *often]))
    straight, mixed = Books(), Books()
    straight.see(sights[-1])
    for one in shuffled:
        mixed.see(one)

    assert mixed.standing() == straight.standing()
    assert mixed.statements == straight.statements
    assert mixed.findings == straight.findings


def sale(*fees: Amount) -> StatementLine:
    """A sale of 24.00 with some fees."""
    return line("1", [Amount("revenue", "subtotal_before_discount_amount", 2400), *fees])


def test_a_line_that_is_gone_from_a_restated_statement_is_booked_back() -> None:
    books = Books()
    other = line("2", [Amount("revenue", "subtotal_before_discount_amount", 900)], "o2")
    books.see(Seen(statement("s1", [sale(), other]), at(1), 1))
    books.see(Seen(statement("s1", [sale()]), at(2), 2))

    assert books.balance("revenue/sales") == -2400
    assert books.balance(clearing(SHOP)) == 2400
    assert books.findings == set()


def test_an_older_observation_changes_nothing() -> None:
    books = Books()
    books.see(Seen(statement("s1", [sale()]), at(2), 2))

    assert books.see(Seen(statement("s1", []), at(1), 1)).statements == ()


def test_a_finding_leaves_when_the_statement_adds_up_again() -> None:
    books = Books()
    wrong = replace(sale(), settlement_minor=2300)
    [found] = books.see(Seen(statement("s1", [wrong]), at(1), 1)).found

    assert found.title == "Order o1: -1.00 USD unexplained"
    assert "Line 1 of statement s1 (2026-11-24)" in found.detail
    books.see(Seen(statement("s1", [sale()]), at(2), 2))
    assert books.findings == set()


def test_a_finding_of_another_statement_stays() -> None:
    books = Books()
    wrong = replace(sale(), settlement_minor=2300)
    books.see(Seen(statement("s1", [wrong]), at(1), 1), Seen(statement("s10", [wrong]), at(1), 2))
    books.see(Seen(statement("s1", [sale()]), at(2), 3))

    assert books.findings == {("line_residue", "statement/1/s10/1")}


def test_subtotals_that_are_wrong_both_ways_are_found_although_nothing_is_left() -> None:
    made = replace(sale(Amount("fee", "referral_fee_amount", -100)), revenue_minor=2500, fee_minor=-200)
    books = Books()
    [found] = books.see(Seen(statement("s1", [made]), at(1), 1)).found[:1]

    assert books.balance(residue(SHOP)) == 0
    assert "revenue: adds up to 24.00, stated 25.00, 1.00 unexplained" in found.detail
    assert "fees and taxes: adds up to -1.00, stated -2.00, -1.00 unexplained" in found.detail


def test_one_finding_names_every_order_with_an_unknown_fee() -> None:
    moon = Amount("fee", "moon_fee", -55)
    others = [replace(sale(moon), line_id=str(number), order_id=f"o{number}") for number in range(1, 4)]
    [found] = findings(statement("s1", others))

    assert (found.kind, found.subject) == ("unknown_fee", "statement/1/s1/fee/moon_fee")
    assert found.title == "moon_fee is not documented: -1.65 USD"
    assert "order o1 -0.55, order o2 -0.55, order o3 -0.55" in found.detail
    assert account("fee", "moon_fee") in found.detail


def test_a_reserve_waits_for_the_payment_that_leaves_it_out() -> None:
    kept = line("1", [Amount("revenue", "subtotal_before_discount_amount", 2400)], reserve=-240)
    books = Books()
    books.see(Seen(statement("s1", [kept]), at(1), 1))

    assert books.balance(clearing(SHOP)) == 2400
    assert books.standing().keys() == {("revenue/sales", "USD"), (clearing(SHOP), "USD")}


def test_lines_that_were_not_read_leave_their_settlement_in_the_residue() -> None:
    made = replace(
        statement("s1", [sale()]), settlement_minor=3000, unread=(Unread("2", "o2", "7.005 is finer"),)
    )
    books = Books()
    books.see(Seen(made, at(1), 1))

    assert books.balance(residue(SHOP)) == -600
    assert ("unread_line", "statement/1/s1/2") in books.findings


def test_the_list_of_statements_is_held_against_the_statement_itself() -> None:
    made = replace(statement("s1", [sale()]), listed=Totals(2400, 0, 0, 0, 2399))
    [found] = findings(made)

    assert "settlement in the list of statements: adds up to 24.00, stated 23.99" in found.detail


@pytest.mark.parametrize("currency", ["JPY", "VND", "IDR"])
def test_currencies_without_minor_units_are_told_without_them(currency: str) -> None:
    made = statement("s1", [replace(sale(), settlement_minor=2399)], currency=currency)
    [found] = findings(made)

    assert found.title == f"Order o1: -1 {currency} unexplained"
