"""A buyer's basket before it is paid: which promotions are for it, which units they cover, what is off."""

from collections.abc import Iterator
from typing import NamedTuple

from ..market import Market
from ..returns import sums as refund_sums
from ..state import Shop, Sku
from .records import Activity, Deal, Entered, Terms

Deals = list[list[Deal]]
"""For each unit, what is off it."""


class Basket(NamedTuple):
    """What a buyer is about to pay for."""

    shop: Shop
    units: list[Sku]
    buyer: int
    is_known: bool = False
    """Whether the buyer has bought here before."""
    coupon_ids: tuple[str, ...] = ()
    crowd: str = ""


def terms_of(activity: Activity, product_id: str, sku_id: str) -> Terms | None:
    """The terms of a SKU in a promotion, None where it is not in it."""
    entered: Entered | None = activity.products.get(product_id)
    if entered is None:
        return None
    return entered.skus.get(sku_id) if activity.level == "VARIATION" else entered.terms


def running(market: Market, basket: Basket) -> Iterator[Activity]:
    """The promotions that are on in the shop."""
    desk = market.state.promotions
    return (desk.activities[id] for id in desk.running.get(basket.shop.id, ()))


def is_for(activity: Activity, basket: Basket) -> bool:
    """Whether a buyer is one of those that a promotion is for."""
    if activity.once_a_buyer and basket.buyer in activity.buyers:
        return False
    return activity.user_type == "ALL_USER" or basket.is_known == (activity.user_type != "SHOP_NEW_CUSTOMER")


def covers(activity: Activity, sku: Sku) -> bool:
    """Whether a unit counts for a promotion."""
    if activity.level == "SHOP":
        return sku.product_id not in activity.excluded
    return terms_of(activity, sku.product_id, sku.id) is not None


def prices(basket: Basket, deals: Deals) -> list[int]:
    """What each unit costs after what is off it so far."""
    off = [sum(deal.off_minor for deal in own) for own in deals]
    return [sku.price_minor - minor for sku, minor in zip(basket.units, off, strict=True)]


def spread(deals: Deals, covered: list[int], prices: list[int], whole: Deal) -> None:
    """Share a deal out over units by their prices, to the minor unit."""
    weights = [prices[n] for n in covered]
    if not sum(weights):
        return
    totals = refund_sums.shares(whole.off_minor, weights)
    by_seller = refund_sums.shares(whole.seller_minor, totals) if whole.off_minor else totals
    for number, off, seller in zip(covered, totals, by_seller, strict=True):
        if off:
            deals[number].append(Deal(whole.promotion_id, whole.kind, seller, off - seller))
