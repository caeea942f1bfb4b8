"""Values, rows and amounts as JSON has them."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row


def told(value: Any) -> Any:
    """A value as JSON has it."""
    return value.isoformat() if isinstance(value, datetime) else value


def fields(row: Row[Any], *names: str) -> dict[str, Any]:
    """Some columns of a row."""
    return {name: told(getattr(row, name)) for name in names}


def amount(minor: int, currency: str) -> dict[str, Any]:
    """An amount of money."""
    return {"amount_minor": minor, "currency": currency}
