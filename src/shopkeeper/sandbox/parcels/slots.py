"""When a carrier comes for parcels: the pick-up slots of the next days."""

from typing import Any

from ..market import Market
from ..refusals import refusal
from ..settings import DAY, HOUR

FROM_HOUR, TO_HOUR, DAYS = 9, 18, 3
OUTSIDE = 21011053


def pickup_slots(market: Market) -> list[tuple[int, int]]:
    """A slot on each of the next days, in UTC."""
    midnight = int(market.now() // DAY * DAY)
    days = (midnight + number * int(DAY) for number in range(1, DAYS + 1))
    return [(day + FROM_HOUR * int(HOUR), day + TO_HOUR * int(HOUR)) for day in days]


def fitting_slot(market: Market, wanted: dict[str, Any]) -> tuple[int, int]:
    """The slot that is named, or the next one for a pick-up without; none for parcels that are brought."""
    if wanted.get("handover_method") != "PICKUP":
        return 0, 0
    slots, named = pickup_slots(market), wanted.get("pickup_slot")
    if not named:
        return slots[0]
    asked = (named.get("start_time"), named.get("end_time"))
    found = next((slot for slot in slots if slot == asked), None)
    if found is None:
        raise refusal(OUTSIDE)
    return found
