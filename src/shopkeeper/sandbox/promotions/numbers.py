"""The numbers in a promotion as a seller writes them: percentages, amounts and what a basket must reach."""

from decimal import Decimal, InvalidOperation
from typing import Any

from ..money.amounts import minor_units

BY_COUNT = "MINIMAL_ITEM_QUANTITY"


def percent_points(text: str) -> int:
    """A percentage in hundredths of a percent; -1 for what is none."""
    try:
        points = Decimal(str(text).strip()) * 100
    except InvalidOperation:
        return -1
    return int(points) if points.is_finite() and points == int(points) and points > 0 else -1


def minor_of(text: Any, currency: str) -> int:
    """An amount in minor units; -1 for what is none, or not more than nothing."""
    try:
        minor = minor_units(str(text).strip(), currency)
    except (ValueError, ArithmeticError):
        return -1
    return minor if minor > 0 else -1


def count_of(text: Any) -> int:
    """A number of things; -1 for what is none, or not more than nothing."""
    written = str(text if text is not None else "").strip()
    count = int(written) if written.isascii() and written.isdecimal() and len(written) < 10 else -1
    return count if count > 0 else -1


def needed(row: dict[str, Any], currency: str) -> int:
    """What a basket must reach: so many units, or an amount in minor units; -1 for what is neither."""
    value = row.get("threshold_value")
    return count_of(value) if row["threshold_type"] == BY_COUNT else minor_of(value, currency)


def reached(row: dict[str, Any], units: int, amount_minor: int, currency: str) -> int:
    """How often a basket reaches it; once where nothing is asked for."""
    if row["threshold_type"] == "NO_THRESHOLD":
        return 1
    return (units if row["threshold_type"] == BY_COUNT else amount_minor) // needed(row, currency)
