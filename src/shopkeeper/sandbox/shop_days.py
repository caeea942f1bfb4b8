"""Days of a shop, as its own zone counts them."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ..errors import Rejected
from .market import Market
from .state import Shop

FARTHEST = (date(1971, 1, 1), date(2200, 1, 1))
"""What lies beyond is no day of a shop."""


def day_of(shop: Shop, moment: float) -> date:
    """The day on which something happened."""
    return datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo(shop.timezone)).date()


def hour_of(shop: Shop, moment: float) -> int:
    """The hour of the day at which something happened."""
    return datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo(shop.timezone)).hour


def start_of(shop: Shop, day: date, hour: int = 0) -> int:
    """When a day begins, or an hour of it."""
    return int(datetime.combine(day, time(hour), ZoneInfo(shop.timezone)).timestamp())


def today(market: Market, shop: Shop) -> date:
    """The day that it is at the shop."""
    return day_of(shop, market.now())


def read_day(name: str, given: Any, code: str = "36009004") -> date:
    """A day as it is written: 2026-11-26."""
    try:
        day = date.fromisoformat(str(given))
    except ValueError:
        day = date.min
    if not FARTHEST[0] <= day <= FARTHEST[1]:
        raise Rejected(f"{name} must be a day, as 2026-11-26", code=code)
    return day


def days_between(first: date, end: date) -> list[date]:
    """The days from one up to another, without the last."""
    return [first + timedelta(days=number) for number in range((end - first).days)]
