"""Amounts: integers of the smallest coin, never rounded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core.money import decimals, minor, plain
from shopkeeper.errors import Rejected


@pytest.mark.parametrize(
    ("amount", "currency", "coins"),
    [
        ("12.34", "USD", 1234),
        ("-0.5", "GBP", -50),
        ("1200", "JPY", 1200),
        ("150000", "IDR", 150000),
        ("99000", "VND", 99000),
        ("1.234", "BHD", 1234),
        ("", "USD", 0),
        ("1e2", "EUR", 10000),
    ],
)
def test_an_amount_becomes_whole_coins_of_its_currency(amount: str, currency: str, coins: int) -> None:
    assert minor(amount, currency) == coins


@pytest.mark.parametrize(
    ("amount", "currency"), [("0.001", "USD"), ("1.5", "JPY"), ("0.5", "IDR"), ("1.0001", "BHD")]
)
def test_an_amount_finer_than_its_currency_is_refused_and_not_rounded(amount: str, currency: str) -> None:
    with pytest.raises(Rejected, match="finer"):
        minor(amount, currency)


@pytest.mark.parametrize("amount", ["abc", "1,00", "NaN", "Infinity", "1e30", "--1", "1.2.3", "$5"])
def test_what_is_no_amount_is_refused_by_name(amount: str) -> None:
    with pytest.raises(Rejected, match="USD"):
        minor(amount, "USD")


@given(
    coins=st.integers(-(10**15), 10**15), currency=st.sampled_from(["USD", "JPY", "IDR", "VND", "BHD", "KWD"])
)
def test_coins_written_out_are_the_same_coins_read_back(coins: int, currency: str) -> None:
    written = plain(coins, currency)

    assert minor(written, currency) == coins
    assert len(written.partition(".")[2]) == decimals(currency)
