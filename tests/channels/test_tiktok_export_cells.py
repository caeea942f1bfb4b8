"""Cells of exports: amounts and times of every market, read to the minor unit or refused with the reason."""

from contextlib import suppress
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.channels.tiktok.exports.cells import COMMA_FOR_DECIMALS, SIGNS, amount, moment
from shopkeeper.core.money import decimals
from shopkeeper.errors import Rejected
from shopkeeper.sync.markets import MARKETS

PACIFIC, JAKARTA = ZoneInfo("America/Los_Angeles"), ZoneInfo("Asia/Jakarta")


def written(minor: int, currency: str, market: str, *, grouped: bool) -> str:
    """An amount as a market writes it."""
    places = decimals(currency)
    text = f"{Decimal(abs(minor)).scaleb(-places):{',' if grouped else ''}.{places}f}"
    if market in COMMA_FOR_DECIMALS:
        text = text.translate(str.maketrans(",.", ".,"))
    return text


@given(
    market=st.sampled_from(sorted(MARKETS)),
    minor=st.integers(-(10**12), 10**12),
    grouped=st.booleans(),
    behind=st.booleans(),
    data=st.data(),
)
def test_an_amount_is_read_as_its_market_writes_it(
    market: str, minor: int, grouped: bool, behind: bool, data: st.DataObject
) -> None:
    currency = MARKETS[market][0]
    sign = data.draw(st.sampled_from(("", currency, *SIGNS[currency])))
    digits = written(minor, currency, market, grouped=grouped)
    told = f"{digits} {sign}" if behind else f"{sign} {digits}"

    assert amount(f"-{told.strip()}" if minor < 0 else told.strip(), currency, market) == minor


@pytest.mark.parametrize(
    ("cell", "currency", "market", "minor"),
    [
        ("USD 12.34", "USD", "US", 1234),
        ("$1,234.50", "USD", "US", 123450),
        ("-$2.00", "USD", "US", -200),
        ("$-2.00", "USD", "US", -200),
        ("(2.00)", "USD", "US", -200),
        ("BRL 35,91", "BRL", "BR", 3591),
        ("R$ 1.235,91", "BRL", "BR", 123591),
        ("35.91", "BRL", "BR", 3591),
        ("Rp12.000", "IDR", "ID", 12000),
        ("50000", "IDR", "ID", 50000),
        ("12,000", "IDR", "ID", 12000),
        ("120.000₫", "VND", "VN", 120000),
        ("12000.00", "VND", "VN", 12000),
        ("฿1,090", "THB", "TH", 109000),
        ("", "USD", "US", 0),
        ("/", "THB", "TH", 0),
    ],
)
def test_amounts_that_were_seen_are_read(cell: str, currency: str, market: str, minor: int) -> None:
    assert amount(cell, currency, market) == minor


@pytest.mark.parametrize(
    ("cell", "currency", "market"),
    [
        ("£2.00", "USD", "US"),
        ("2.005", "USD", "US"),
        ("12.5", "VND", "VN"),
        ("1,23,456.00", "USD", "US"),
        ("12a", "USD", "US"),
        ("1.2e3", "USD", "US"),
        ("$", "USD", "US"),
        ("--5", "EUR", "XX"),
        (",", "USD", "US"),
        ("1..2", "USD", "US"),
    ],
)
def test_what_is_no_amount_of_the_currency_is_refused_and_never_rounded(
    cell: str, currency: str, market: str
) -> None:
    with pytest.raises(Rejected):
        amount(cell, currency, market)


@given(st.text(max_size=20))
def test_any_cell_is_an_amount_or_is_refused(cell: str) -> None:
    with suppress(Rejected):
        assert isinstance(amount(cell, "USD", "US"), int)


def test_a_time_with_am_or_pm_has_its_month_first_and_is_of_the_shops_zone() -> None:
    assert moment("11/22/2026 3:04:05 PM", PACIFIC) == datetime(2026, 11, 22, 23, 4, 5, tzinfo=UTC)
    assert moment("12/15/2025 9:30:33 AM", ZoneInfo("America/Sao_Paulo")) == datetime(
        2025, 12, 15, 12, 30, 33, tzinfo=UTC
    )


def test_a_time_of_24_hours_has_its_day_first() -> None:
    assert moment("06/10/2026 07:00:00", JAKARTA) == datetime(2026, 10, 6, 0, 0, tzinfo=UTC)
    assert moment("2026/10/06", ZoneInfo("UTC")) == datetime(2026, 10, 6, tzinfo=UTC)


@pytest.mark.parametrize("cell", ["22/11/2026 3:00:00 PM", "11/22/2026 15:04:05", "45982.5", "yesterday"])
def test_what_is_no_time_is_refused_instead_of_guessed(cell: str) -> None:
    with pytest.raises(Rejected):
        moment(cell, PACIFIC)


def test_no_time_is_none() -> None:
    assert moment("", PACIFIC) is None
    assert moment("/", PACIFIC) is None
