"""Amounts as the platform writes them: decimal texts in the shop's currency, kept as integer minor units."""

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

# Quirk (2026-11, orders): rupiah are written without decimals, although ISO 4217 gives IDR two.
# https://partner.tiktokshop.com/docv2/page/order-api-overview
EXPONENTS = {"JPY": 0, "VND": 0, "IDR": 0}
"""Digits after the point, where they are not two."""


def exponent_of(currency: str) -> int:
    """How many digits the currency has after the point."""
    return EXPONENTS.get(currency, 2)


def written(minor: int, currency: str) -> str:
    """An amount of minor units as a decimal text: 1999 USD is "19.99"."""
    exponent = exponent_of(currency)
    if not exponent:
        return str(minor)
    whole, part = divmod(abs(minor), 10**exponent)
    return f"{'-' if minor < 0 else ''}{whole}.{part:0{exponent}d}"


def minor_units(text: str, currency: str) -> int:
    """A decimal text as minor units; what is no amount, or finer than the currency has, is a ValueError."""
    exponent = exponent_of(currency)
    try:
        amount = Decimal(text).scaleb(exponent)
    except InvalidOperation as error:
        raise ValueError(f"{text!r} is no amount of money") from error
    if not amount.is_finite():
        raise ValueError(f"{text} is no amount of money")
    if amount != int(amount):
        raise ValueError(f"{text} is finer than {currency} can be")
    return int(amount)


def exchanged(minor: int, currency: str, paid_currency: str, rate: str) -> int:
    """Minor units of one currency in those of another, rounded to the nearest one."""
    amount = Decimal(minor).scaleb(exponent_of(paid_currency) - exponent_of(currency)) * Decimal(rate)
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))


def share(minor: int, part: int, whole: int) -> int:
    """A part of an amount, rounded to the nearest minor unit, halves away from zero."""
    up = (2 * abs(minor) * part + whole) // (2 * whole) if whole else 0
    return -up if minor < 0 else up
