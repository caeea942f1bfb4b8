"""Amounts are written as the platform writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.sandbox.money.amounts import minor_units, written


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (1999, "USD", "19.99"),
        (5, "GBP", "0.05"),
        (0, "EUR", "0.00"),
        (-130, "USD", "-1.30"),
        (1500, "JPY", "1500"),
    ],
)
def test_minor_units_become_decimal_texts(minor: int, currency: str, text: str) -> None:
    assert written(minor, currency) == text


@given(st.integers(-(10**12), 10**12), st.sampled_from(["USD", "JPY", "GBP"]))
def test_what_is_written_is_read_back(minor: int, currency: str) -> None:
    assert minor_units(written(minor, currency), currency) == minor


def test_an_amount_finer_than_its_currency_is_refused() -> None:
    assert minor_units("13.5", "USD") == 1350
    for text, currency in (("1.005", "USD"), ("1.5", "JPY")):
        with pytest.raises(ValueError, match="finer"):
            minor_units(text, currency)
