"""What the calls about figures ask: which days, in which steps, in which currency, in which order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

from ...errors import Rejected
from .. import shop_days
from ..creators.fields import paged
from ..market import Market
from ..shop import Call
from ..state import Shop

LONGEST_DAYS = 366
"""guess: how many days may be asked for at once."""
INVALID = "36009004"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Days:
    """Some days of a shop, without the last."""

    first: date
    end: date

    def __len__(self) -> int:
        return (self.end - self.first).days

    def span(self, market: Market, shop: Shop) -> tuple[int, int]:
        """From when until when, as far as figures are there."""
        low = shop_days.start_of(shop, self.first)
        known = shop_days.start_of(shop, latest(market, shop) + timedelta(days=1))
        return low, max(low, min(shop_days.start_of(shop, self.end), known))

    def steps(self, granularity: str) -> list["Days"]:
        """The days one by one, or all together."""
        if granularity != "1D":
            return [self]
        return [Days(day, day + timedelta(days=1)) for day in shop_days.days_between(self.first, self.end)]

    def told(self) -> dict[str, str]:
        """How an interval says which days it is of."""
        return {"start_date": self.first.isoformat(), "end_date": self.end.isoformat()}


def days_of(call: Call) -> Days:
    """The days that a call asks for."""
    first, end = (shop_days.read_day(name, call.values[name]) for name in ("start_date_ge", "end_date_lt"))
    if not 1 <= (end - first).days <= LONGEST_DAYS:
        raise Rejected(f"end_date_lt must be 1 to {LONGEST_DAYS} days after start_date_ge", code=INVALID)
    return Days(first, end)


def latest(market: Market, shop: Shop) -> date:
    """The last day of which there are figures."""
    return shop_days.today(market, shop) - timedelta(days=market.settings.analytics_lag_days)


def steps_of(call: Call) -> list[Days]:
    """The intervals that a call asks for."""
    return days_of(call).steps(call.values.get("granularity") or "ALL")


def sorted_page(
    call: Call, rows: Sequence[T], figure: Callable[[T], dict[str, Any]], fallback: str
) -> dict[str, Any]:
    """A page of rows by the figure that the call names, the greatest first unless said otherwise."""
    field = call.values.get("sort_field") or fallback
    ups = call.values.get("sort_order") == "ASC"

    def place(row: T) -> tuple[Any, str]:
        shown = figure(row)
        value = _number(shown.get(field, shown.get(fallback, 0)))
        return (value if ups else -value), str(shown["id"])

    ordered = sorted(rows, key=place)
    page, token = paged(call, ordered, lambda row: str(figure(row)["id"]))
    return {"rows": page, "next_page_token": token, "total_count": len(rows)}


def _number(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0
