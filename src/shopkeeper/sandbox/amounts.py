"""Amounts as the platform writes them: decimal texts in the shop's currency, kept as integer minor units."""

from decimal import Decimal

EXPONENTS = {"JPY": 0, "VND": 0}
"""Digits after the point by ISO 4217, where they are not two."""


def written(minor: int, currency: str) -> str:
    """An amount of minor units as a decimal text: 1999 USD is "19.99"."""
    exponent = EXPONENTS.get(currency, 2)
    if not exponent:
        return str(minor)
    whole, part = divmod(abs(minor), 10**exponent)
    return f"{'-' if minor < 0 else ''}{whole}.{part:0{exponent}d}"


def minor_units(text: str, currency: str) -> int:
    """A decimal text as minor units; a finer amount than the currency has is a ValueError."""
    exponent = EXPONENTS.get(currency, 2)
    amount = Decimal(text).scaleb(exponent)
    if amount != int(amount):
        raise ValueError(f"{text} is finer than {currency} can be")
    return int(amount)
