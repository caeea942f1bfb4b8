"""Amounts are integers of minor units with a currency; the decimals of a currency are data (ISO 4217)."""

from decimal import Decimal, InvalidOperation

from ..errors import Rejected

NO_DECIMALS = {
    "BIF",
    "CLP",
    "DJF",
    "GNF",
    "ISK",
    "JPY",
    "KMF",
    "KRW",
    "PYG",
    "RWF",
    "UGX",
    "UYI",
    "VND",
    "VUV",
    "XAF",
    "XOF",
    "XPF",
    # Quirk (2026-11, orders): TikTok quotes rupiah without decimals, although ISO 4217 gives IDR two.
    # https://partner.tiktokshop.com/docv2/page/order-api-overview
    "IDR",
}
MOST_DIGITS = 18
THREE_DECIMALS = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"}


def decimals(currency: str) -> int:
    """How many digits after the point the currency has."""
    return 0 if currency in NO_DECIMALS else 3 if currency in THREE_DECIMALS else 2


def minor(amount: str, currency: str) -> int:
    """A decimal string in minor units; an amount finer than its currency is refused, never rounded."""
    try:
        exact = Decimal(amount or "0").scaleb(decimals(currency))
    except InvalidOperation:
        raise Rejected(f"{amount!r} is not an amount of {currency}") from None
    if not exact.is_finite() or exact.adjusted() >= MOST_DIGITS:
        raise Rejected(f"{amount!r} is not an amount of {currency}")
    whole = exact.to_integral_value()
    if exact != whole:
        raise Rejected(f"{amount} {currency} is finer than the currency's {decimals(currency)} decimals")
    return int(whole)


def plain(amount_minor: int, currency: str) -> str:
    """Minor units as a plain decimal, for exports: ``-1234`` USD is ``-12.34``."""
    places = decimals(currency)
    return f"{Decimal(amount_minor).scaleb(-places):.{places}f}"
