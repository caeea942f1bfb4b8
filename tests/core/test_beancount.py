"""The books as Beancount text: names it can read, every posting with its amount, assertions by day."""

import re

from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core.beancount import Check, Movement, account_name, asserted, part, quoted, running, write

MOVED = Movement(
    "2026-11-24",
    "statement/1/s1/l1",
    'Statement "s1"',
    (("clearing/1", "USD", 2256), ("fees/x", "USD", -2256)),
)


def test_accounts_are_named_as_beancount_wants_them() -> None:
    assert account_name("clearing/1") == "Assets:TikTok:Clearing:Shop-1"
    assert account_name("shipping/paid-by-buyers") == "Expenses:Shipping:Paid-by-buyers"
    assert account_name("fees/unknown/tiktok_moon_fee") == "Expenses:Fees:Unknown:Tiktok-moon-fee"
    assert account_name("residue/2") == "Equity:Residue:Shop-2"


@given(word=st.text(min_size=1))
def test_any_name_of_the_platform_makes_a_part_of_an_account(word: str) -> None:
    assert re.fullmatch(r"[A-Z0-9][A-Za-z0-9-]*", part(word))


@given(words=st.text())
def test_any_text_stays_within_its_quotes(words: str) -> None:
    inner = quoted(words)[1:-1]

    assert "\n" not in inner
    assert '"' not in re.sub(r"\\.", "", inner)


def test_a_transaction_has_its_cause_and_all_of_its_amounts() -> None:
    text = write("Books", [MOVED], [Check("2026-11-24", "clearing/1", "USD", 2256)])

    assert text.splitlines() == [
        'option "title" "Books"',
        'option "operating_currency" "USD"',
        "",
        "2026-11-24 open Assets:TikTok:Clearing:Shop-1 USD",
        "2026-11-24 open Expenses:Fees:X USD",
        "",
        '2026-11-24 * "Statement \\"s1\\""',
        '  cause: "statement/1/s1/l1"',
        "  Assets:TikTok:Clearing:Shop-1  22.56 USD",
        "  Expenses:Fees:X  -22.56 USD",
        "",
        "2026-11-25 balance Assets:TikTok:Clearing:Shop-1  22.56 ~ 0 USD",
    ]


def test_currencies_without_minor_units_have_no_point() -> None:
    assert asserted(Check("2026-12-31", "bank/3", "JPY", 1200)).endswith(" 1200 ~ 0 JPY")


def test_clearing_must_hold_what_is_stated_and_not_paid_and_nothing_once_all_is_paid() -> None:
    usd, gbp = ("clearing/1", "USD"), ("clearing/2", "GBP")
    changes = {usd: {"2026-11-24": 100, "2026-11-27": -99}, gbp: {"2026-11-24": 100, "2026-11-27": -40}}
    found = {(one.day, one.account): one.amount_minor for one in running(changes, {gbp})}

    assert found == {
        ("2026-11-24", "clearing/1"): 100,
        ("2026-11-24", "clearing/2"): 100,
        ("2026-11-27", "clearing/1"): 0,
        ("2026-11-27", "clearing/2"): 60,
    }
