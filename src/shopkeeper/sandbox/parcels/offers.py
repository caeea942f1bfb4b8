"""The ways in which TikTok's carriers would bring a parcel, and what each costs for its weight."""

from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from .. import ids
from ..money.amounts import written
from ..refusals import refusal
from .carriers import Carrier, carriers

GRAMS = {"GRAM": Decimal(1), "POUND": Decimal("453.59237")}
HEAVIEST_GRAMS = 31_751
WRONG, TOO_HEAVY = 21001001, 21011037
RATES = (
    (0, "Ground Advantage", 420, 60, (3, 5)),
    (0, "Priority Mail", 860, 110, (1, 3)),
    (1, "Ground", 790, 75, (2, 5)),
    (2, "Home Delivery", 830, 80, (2, 5)),
)
"""Which carrier of the market, the name, minor units at first and for each half kilogram, days."""


class Offer(NamedTuple):
    """A way to have a parcel carried, priced."""

    id: str
    name: str
    carrier: Carrier
    price_minor: int
    days: tuple[int, int]

    def told(self, currency: str) -> dict[str, Any]:
        """The offer as every call tells of it."""
        return {
            "id": self.id,
            "name": self.name,
            "price": written(self.price_minor, currency),
            "currency": currency,
            "earliest_delivery_days": self.days[0],
            "latest_delivery_days": self.days[1],
            "shipping_provider_id": self.carrier.id,
            "shipping_provider_name": self.carrier.name,
        }


def told_offers(region: str, currency: str, weight: dict[str, Any]) -> list[dict[str, Any]]:
    """What is on offer for a parcel of this weight; nothing for one that is too heavy."""
    found = _offers(region, weight)
    return [{**offer.told(currency), "is_default": number == 0} for number, offer in enumerate(found)]


def chosen_offer(values: dict[str, Any], region: str) -> Offer:
    """The offer that a call names, or the default one."""
    found = _offers(region, values.get("weight") or {})
    if not found:
        raise refusal(TOO_HEAVY)
    wanted = values.get("shipping_service_id")
    chosen = next((offer for offer in found if offer.id == wanted), None) if wanted else found[0]
    if chosen is None:
        raise refusal(WRONG)
    return chosen


def grams(weight: dict[str, Any]) -> int:
    """A weight in whole grams; half a kilogram where none is told."""
    if not weight:
        return 500
    try:
        amount = Decimal(weight["value"]) * GRAMS[weight["unit"]]
        fits = 0 < amount < 10**9
    except (InvalidOperation, KeyError) as error:
        raise refusal(WRONG) from error
    if not fits:
        raise refusal(WRONG)
    return max(round(amount), 1)


def _offers(region: str, weight: dict[str, Any]) -> list[Offer]:
    heavy, there = grams(weight), carriers(region)
    if heavy > HEAVIEST_GRAMS:
        return []
    return [
        Offer(
            f"7208{ids.number(0, 'shipping-service', region, place, name) % 10**15:015d}",
            f"{there[place].name} {name}",
            there[place],
            first + each * (heavy // 500),
            days,
        )
        for place, name, first, each, days in RATES
        if place < len(there)
    ]
