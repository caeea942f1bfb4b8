"""What a buyer pays: the price in force of each unit, then tiers, coupons and what is off the postage."""

from collections import Counter

from ..buyers import people
from ..market import Market
from ..money.amounts import share
from ..state import Order
from . import baskets, coupon_use, get_y, gifts
from .baskets import Basket, Deals, covers, terms_of
from .entry_rules import WHOLE, off_minor
from .numbers import minor_of, percent_points, reached
from .records import NO_LIMIT, PRICED, Activity, Deal, Terms


def deals_of(market: Market, basket: Basket) -> Deals:
    """What promotions and coupons take off each unit."""
    desk = market.state.promotions
    deals: Deals = [[] for _ in basket.units]
    running = [one for one in baskets.running(market, basket) if baskets.is_for(one, basket)]
    if not running and not desk.coupons and not basket.coupon_ids:
        return deals
    _price(running, basket, deals)
    for activity in running:
        if activity.kind == "BUY_MORE_SAVE_MORE":
            _save_more(activity, basket, deals)
        elif activity.kind == "BUY_X_GET_Y":
            get_y.take_off(market.settings, activity, basket, deals)
    for coupon in coupon_use.chosen(market, basket.shop, basket.coupon_ids, basket.crowd, basket.buyer):
        covered = [n for n, sku in enumerate(basket.units) if coupon_use.covers(coupon, sku)]
        prices = baskets.prices(basket, deals)
        off = coupon_use.off(coupon, basket.shop, sum(prices[n] for n in covered))
        if off or coupon.id in basket.coupon_ids:
            coupon_use.check(market, coupon, basket.buyer, off)
            by_seller = share(off, coupon.seller_percent, 100)
            baskets.spread(deals, covered, prices, Deal(coupon.id, "COUPON", by_seller, off - by_seller))
    return deals


def postage_deal(market: Market, basket: Basket, paid_minor: int, fee_minor: int) -> Deal | None:
    """What a promotion takes off the postage of an order, the best one where there are several."""
    offers = [
        Deal(one.id, "ACTIVITY", _off_postage(market, one, basket, paid_minor, fee_minor))
        for one in baskets.running(market, basket)
        if one.kind == "SHIPPING_DISCOUNT" and baskets.is_for(one, basket)
    ]
    best = max(offers, key=lambda deal: deal.seller_minor, default=None)
    return best if best and best.seller_minor else None


def book(market: Market, order: Order, deals: Deals, postage: Deal | None) -> None:
    """An order was placed on these terms: count what was sold, and remember what was off."""
    desk = market.state.promotions
    for line, own in zip(order.lines, deals, strict=True):
        if own:
            desk.deals[line.id] = own
        for deal in own:
            if deal.kind == "COUPON":
                coupon_use.use(desk.coupons[deal.promotion_id], order)
            elif deal.kind == "GIFT":
                gifts.give(desk.activities[deal.promotion_id], line, order.buyer)
            else:
                _count(desk.activities[deal.promotion_id], line.product_id, line.sku_id, order.buyer)
    if postage:
        desk.postage[order.id] = postage
        _count(desk.activities[postage.promotion_id], "", "", order.buyer)


def _price(running: list[Activity], basket: Basket, deals: Deals) -> None:
    """The price of a promotion, as far as it still has units, and for this buyer."""
    granted: Counter[int] = Counter()
    for activity in running:
        for number, sku in enumerate(basket.units if activity.kind in PRICED else ()):
            terms = terms_of(activity, sku.product_id, sku.id)
            if terms is None or not _has_left(terms, granted[id(terms)], basket.buyer):
                continue
            if off := off_minor(terms, sku.price_minor):
                granted[id(terms)] += 1
                deals[number].append(Deal(activity.id, "ACTIVITY", off))


def _has_left(terms: Terms, granted: int, buyer: int) -> bool:
    has_units = terms.limit == NO_LIMIT or terms.used + granted < terms.limit
    had = terms.buyers.get(str(buyer), 0) + granted
    return has_units and (terms.per_buyer == NO_LIMIT or had < terms.per_buyer)


def _save_more(activity: Activity, basket: Basket, deals: Deals) -> None:
    """The highest tier that the covered units reach."""
    covered = [n for n, sku in enumerate(basket.units) if covers(activity, sku)]
    prices, currency = baskets.prices(basket, deals), basket.shop.currency
    amount, off = sum(prices[n] for n in covered), 0
    for tier in sorted(activity.discount["bmsm_discount"]["details"], key=lambda row: int(row["tier"])):
        if not reached(tier, len(covered), amount, currency):
            break
        by_percent = tier["type"] == "PERCENTAGE_OFF"
        value = percent_points(tier["value"]) if by_percent else minor_of(tier["value"], currency)
        off = share(amount, value, WHOLE) if by_percent else min(value, amount)
    baskets.spread(deals, covered, prices, Deal(activity.id, "ACTIVITY", off))


def _off_postage(market: Market, activity: Activity, basket: Basket, paid_minor: int, fee_minor: int) -> int:
    part = activity.discount["shipping_discount"]
    covered = sum(covers(activity, sku) for sku in basket.units)
    if not covered or not reached(part, covered, paid_minor, basket.shop.currency):
        return 0
    by_seller = part.get("inventory_type") in (None, "", "ALL", "SELF_FULFILLED")
    is_express = part.get("shipping_method") == "EXPRESS_SHIPPING"
    if is_express or not by_seller or not _is_near(market, part, basket):
        return 0
    if part["type"] == "FREE_SHIPPING":
        return fee_minor
    return min(minor_of(part["value"], basket.shop.currency), fee_minor)


def _is_near(market: Market, part: dict[str, dict[str, list[str]]], basket: Basket) -> bool:
    """Whether the buyer lives where the postage is off; everywhere, where no place is named."""
    areas = (part.get("area_scope") or {}).get("specific_areas") or []
    lives = people.recipient(market.state.seed, basket.buyer, basket.shop.region)["district_info"]
    return not areas or any(one["address_name"] in areas for one in lives)


def _count(activity: Activity, product_id: str, sku_id: str, buyer: int) -> None:
    if activity.once_a_buyer and buyer not in activity.buyers:
        activity.buyers.append(buyer)
    terms = terms_of(activity, product_id, sku_id)
    if terms is not None:
        terms.used += 1
    if terms is not None and terms.per_buyer != NO_LIMIT:
        terms.buyers[str(buyer)] = terms.buyers.get(str(buyer), 0) + 1
