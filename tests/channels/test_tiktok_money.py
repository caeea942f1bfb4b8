"""TikTok's statements and payments in the hub's words, with its own examples that contradict themselves."""

import copy
from collections import Counter
from decimal import Decimal

import pytest

from shopkeeper.channels.tiktok import payment, statement
from shopkeeper.core import booking, payouts
from shopkeeper.core.booking import clearing, residue
from shopkeeper.core.fees import PARTS, account
from shopkeeper.core.ledger import Place, check, together
from shopkeeper.core.records import Seen
from shopkeeper.errors import Rejected
from shopkeeper.tiktok.spec import operation
from tests.channels import documented_money as documented

RAW = documented.statement()
LINE = RAW["transactions"][0]["id"]
SUBJECT = f"statement/1/{RAW['listed']['id']}"


def books(raw: dict[str, object]) -> Counter[Place]:
    """What a statement books."""
    return together(booking.implied_by(statement(raw, 1)).values())


def told(raw: dict[str, object]) -> dict[tuple[str, str], str]:
    """The findings of a statement with their details."""
    return {(one.kind, one.subject): one.detail for one in booking.findings(statement(raw, 1))}


def test_clearing_holds_what_the_documented_statement_states() -> None:
    held = books(RAW)

    assert held[clearing(1), "GBP"] == 13000
    assert held[residue(1), "GBP"] == 33700
    assert sum(held.values()) == 0


def test_every_contradiction_of_the_documented_line_is_named_to_the_cent() -> None:
    detail = told(RAW)["line_residue", f"{SUBJECT}/{LINE}"]

    assert "revenue: adds up to 32.00, stated 200.00, 168.00 unexplained" in detail
    assert "shipping: adds up to 17.00, stated -70.00, -87.00 unexplained" in detail
    assert "fees and taxes: adds up to 248.00, stated -30.00, -278.00 unexplained" in detail
    assert "settlement: adds up to 270.00, stated 130.00, -140.00 unexplained" in detail


@pytest.mark.parametrize(
    "words",
    [
        "revenue: adds up to 200.00, stated 100.00, -100.00 unexplained",
        "shipping: adds up to -70.00, stated 120.00, 190.00 unexplained",
        "fees and taxes: adds up to -30.00, stated 20.00, 50.00 unexplained",
        "adjustment: adds up to 170.00, stated 0.00, -170.00 unexplained",
        "reserve: adds up to 100.00, stated 20.00, -80.00 unexplained",
        "settlement in the list of statements: adds up to 130.00, stated 100.00, -30.00 unexplained",
        "2 lines stated, 1 read",
    ],
)
def test_every_contradiction_of_the_documented_statement_is_named_to_the_cent(words: str) -> None:
    assert words in told(RAW)["statement_residue", SUBJECT]


@pytest.mark.parametrize("path", list(documented.leaves(RAW["transactions"][0])), ids="/".join)
def test_a_cent_more_on_any_one_amount_is_a_cent_more_in_the_residue(path: tuple[str, ...]) -> None:
    amount = Decimal(documented.at(RAW["transactions"][0], path).strip())
    before, after = books(RAW), books(documented.changed(RAW, path, str(amount + Decimal("0.01"))))
    part = {"revenue_breakdown": "revenue", "shipping_cost_breakdown": "shipping"}.get(path[0], path[1])
    after.subtract(before)

    assert {place: minor for place, minor in after.items() if minor} == {
        (residue(1), "GBP"): 1,
        (account(part, path[-1]), "GBP"): -1,
    }


def test_every_documented_name_has_an_account_and_every_account_a_documented_name() -> None:
    tree = operation("finance.GetTransactionsbyStatement.202501").answer["transactions"][0]
    told_beside = {"supplementary_component"}

    assert set(tree["revenue_breakdown"]) == set(PARTS["revenue"])
    assert set(tree["shipping_cost_breakdown"]) - told_beside == set(PARTS["shipping"])
    assert set(tree["fee_tax_breakdown"]["fee"]) == set(PARTS["fee"])
    assert set(tree["fee_tax_breakdown"]["tax"]) == set(PARTS["tax"])
    assert set(tree["type"].partition("=")[2].split("|")) == set(PARTS["adjustment"])


def test_what_is_told_beside_the_sums_is_not_booked() -> None:
    raw = documented.changed(RAW, ("supplementary_component", "customer_payment_amount"), "77")
    path = ("shipping_cost_breakdown", "supplementary_component", "customer_shipping_fee")

    assert books(raw) == books(RAW)
    assert books(documented.changed(RAW, path, "77")) == books(RAW)


def test_an_amount_with_a_space_behind_it_is_an_amount() -> None:
    raw = documented.changed(RAW, ("fee_tax_breakdown", "fee", "referral_fee_amount"), "11 ")

    assert books(raw) == books(RAW)


@pytest.mark.parametrize(
    ("path", "part", "name"),
    [
        (("fee_tax_breakdown", "fee", "moon_fee"), "fee", "moon_fee"),
        (("revenue_breakdown", "moon_sales"), "revenue", "moon_sales"),
    ],
)
def test_a_name_that_nobody_documented_has_its_own_account_and_is_loud(
    path: tuple[str, ...], part: str, name: str
) -> None:
    raw = documented.changed(RAW, path, "-1.25")
    detail = told(raw)["unknown_fee", f"{SUBJECT}/{part}/{name}"]

    assert books(raw)[account(part, name), "GBP"] == 125
    assert account(part, name).endswith(f"/unknown/{name}")
    assert RAW["transactions"][0]["order_id"] in detail
    assert "-1.25" in detail


def test_amounts_of_a_group_that_nobody_documented_are_booked_too() -> None:
    raw = copy.deepcopy(RAW)
    raw["transactions"][0]["fee_tax_breakdown"]["levy"] = {"moon_levy": "-2.00"}

    assert books(raw)["fees/unknown/moon_levy", "GBP"] == 200


def test_a_type_of_adjustment_that_nobody_documented_is_loud() -> None:
    raw = copy.deepcopy(RAW)
    raw["transactions"][0]["type"] = "MOON_PENALTY"

    assert books(raw)["adjustments/unknown/MOON_PENALTY", "GBP"] == -17000
    assert "170.00" in told(raw)["unknown_fee", f"{SUBJECT}/adjustment/MOON_PENALTY"]


@pytest.mark.parametrize("amount", ["11.001", "eleven", "1e-3"])
def test_a_line_with_an_amount_that_is_none_is_not_booked_by_half(amount: str) -> None:
    raw = documented.changed(RAW, ("fee_tax_breakdown", "fee", "referral_fee_amount"), amount)
    held = books(raw)

    assert {place: minor for place, minor in held.items() if minor} == {
        (clearing(1), "GBP"): 13000,
        (residue(1), "GBP"): -13000,
    }
    assert "referral_fee_amount" in told(raw)["unread_line", f"{SUBJECT}/{LINE}"]


def test_a_statement_without_a_total_that_can_be_read_is_refused_whole() -> None:
    raw = copy.deepcopy(RAW)
    raw["stated"]["total_settlement_amount"] = "130.005"

    with pytest.raises(Rejected, match=r"total_settlement_amount: 130\.005 GBP is finer"):
        statement(raw, 1)
    with pytest.raises(Rejected, match="statement_time"):
        statement(RAW | {"listed": {"id": "1", "currency": "GBP"}}, 1)


def test_a_line_that_two_pages_show_is_one_line() -> None:
    raw = copy.deepcopy(RAW)
    raw["transactions"] *= 2

    assert [one.line_id for one in statement(raw, 1).lines] == [LINE]

    raw["transactions"].append(raw["transactions"][0] | {"settlement_amount": "1"})
    assert [one.line_id for one in statement(raw, 1).lines] == [LINE, f"{LINE}#2"]


def test_the_documented_payment_leaves_the_reserve_with_the_platform() -> None:
    paid = payment(documented.payment(), 1)
    moved = payouts.implied_by(paid)

    assert {place: minor for place, minor in moved.items() if minor} == {
        (clearing(1), "GBP"): -13000,
        (payouts.reserve(1), "GBP"): 3000,
        (payouts.bank(1), "GBP"): 10000,
    }


def test_a_payment_in_another_currency_is_read_with_its_rate() -> None:
    raw = documented.payment() | {"amount": {"value": "134.12", "currency": "USD"}, "exchange_rate": "1.3412"}
    paid = payment(raw, 1)

    assert (paid.amount_minor, paid.currency, paid.settlement_currency) == (13412, "USD", "GBP")
    assert payouts.arrived_wrongly(paid) == []
    with pytest.raises(Rejected, match="settlement_amount"):
        payment({"id": "1"}, 1)


def test_the_documented_statement_read_again_books_nothing() -> None:
    one = statement(RAW, 1)
    sight = Seen(one, one.stated_at, 7)
    first = booking.decide(booking.Known(), [sight])
    booked: dict[str, Counter[Place]] = {}
    for entry, _ in first.entries:
        booked.setdefault(entry.cause, Counter())[entry.account, entry.commodity] += entry.quantity
    again = Seen(one, one.stated_at.replace(year=2027), 8)
    second = booking.decide(booking.Known(booked=booked, lines={one.place: [LINE]}), [again])

    check(entry for entry, _ in first.entries)
    assert second.entries == ()
