"""Buy x, get y: units of some products are cheaper for those who buy enough of others."""

from ..money.amounts import share
from ..settings import Settings
from . import baskets
from .baskets import Basket, Deals
from .discount_rules import WHOLE
from .numbers import count_of, minor_of, percent_points, reached
from .records import Activity, Deal


def take_off(settings: Settings, activity: Activity, basket: Basket, deals: Deals) -> None:
    """Make units cheaper, the cheapest ones first (a guess); a unit is one of the x or one of the y."""
    part, currency = activity.discount["bxgy_discount"], basket.shop.currency
    prices = baskets.prices(basket, deals)
    bought = [n for n, sku in enumerate(basket.units) if baskets.covers(activity, sku)]
    offered = [n for n, sku in enumerate(basket.units) if sku.product_id in activity.benefits and prices[n]]
    most = count_of(part.get("benefit_max_applicable_times") or settings.get_y_times)
    got: list[int] = []
    for number in sorted(offered, key=lambda n: (prices[n], n)):
        left = set(bought) - {number, *got}
        times = reached(part, len(left), sum(prices[n] for n in left), currency)
        times = times if most < 0 else min(times, most)
        if len(got) < times * count_of(part["benefit_max_applicable_quantity"]):
            got.append(number)
    for number in got:
        deals[number].append(Deal(activity.id, "ACTIVITY", _off(part, prices[number], currency)))


def _off(part: dict[str, str], price_minor: int, currency: str) -> int:
    if part["discount_type"] == "FREE":
        return price_minor
    if part["discount_type"] == "PERCENTAGE_OFF":
        return share(price_minor, percent_points(part["discount_value"]), WHOLE)
    return min(minor_of(part["discount_value"], currency), price_minor)
