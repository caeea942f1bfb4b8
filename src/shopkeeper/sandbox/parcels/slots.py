"""When a carrier comes for parcels: the pick-up slots of the next days."""

from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ..market import Market
from ..refusals import refusal

FROM_HOUR, TO_HOUR, DAYS = 9, 18, 3
OUTSIDE = 21011053


def pickup_slots(market: Market, timezone: str) -> list[tuple[int, int]]:
    """A slot on each of the next days, from nine to six where the parcels are."""
    zone = ZoneInfo(timezone)
    today = datetime.fromtimestamp(market.now(), zone).date()
    days = (today + timedelta(days=number) for number in range(1, DAYS + 1))
    return [(_moment(day, FROM_HOUR, zone), _moment(day, TO_HOUR, zone)) for day in days]


def _moment(day: date, hour: int, zone: ZoneInfo) -> int:
    return int(datetime.combine(day, time(hour), zone).timestamp())


def fitting_slot(market: Market, timezone: str, wanted: dict[str, Any]) -> tuple[int, int]:
    """The slot that is named, or the next one for a pick-up without; none for parcels that are brought."""
    if wanted.get("handover_method") != "PICKUP":
        return 0, 0
    slots, named = pickup_slots(market, timezone), wanted.get("pickup_slot")
    if not named:
        return slots[0]
    asked = (named.get("start_time"), named.get("end_time"))
    found = next((slot for slot in slots if slot == asked), None)
    if found is None:
        raise refusal(OUTSIDE)
    return found
