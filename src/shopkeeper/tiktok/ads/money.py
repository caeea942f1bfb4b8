"""Amounts of ads in whole minor units; the API writes decimals of the ad account's currency, unnamed."""

from decimal import Decimal

NO_DECIMALS = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF"}
)
THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})


def decimals(currency: str) -> int:
    """How many digits after the point the currency has, by ISO 4217."""
    return 0 if currency in NO_DECIMALS else 3 if currency in THREE_DECIMALS else 2


def minor_units(amount: Decimal, currency: str) -> int:
    """An amount in minor units of the ad account's currency; a finer one is a ValueError, never rounded."""
    exact = amount.scaleb(decimals(currency))
    if exact != exact.to_integral_value():
        raise ValueError(f"{amount} {currency} is finer than the currency's {decimals(currency)} decimals")
    return int(exact)


def written(amount_minor: int, currency: str) -> Decimal:
    """Minor units as the amount that a budget or a bid wants."""
    return Decimal(amount_minor).scaleb(-decimals(currency))
