"""Gifts that come with a purchase: which ones a basket earns, and which lines of an order are gifts."""

from collections import Counter
from collections.abc import Collection
from typing import Any

from ..catalogue import selling
from ..market import Market
from ..state import Line, Order, Sku, State
from ..stock import parts
from . import baskets
from .baskets import Basket, Deals
from .gift_rules import gifts_in
from .numbers import reached
from .records import Activity, Deal


def earned(market: Market, basket: Basket, deals: Deals) -> list[tuple[Sku, Deal]]:
    """The gifts of a basket, each one unit, as long as there are units and claims left."""
    promised: Counter[str] = Counter()
    for sku in basket.units:
        promised.update(parts.own_units(market.state, sku.id))
    found: list[tuple[Sku, Deal]] = []
    for activity in baskets.running(market, basket):
        if activity.kind != "GIFT_WITH_PURCHASE" or not baskets.is_for(activity, basket):
            continue
        for row in _tier(activity, basket, deals).get("gift_details") or []:
            sku = market.state.skus[row["sku_id"]]
            is_left = activity.given.get(sku.id, 0) < int(row["total_claim_limit"])
            if is_left and selling.is_live(market.state, sku) and _is_there(market.state, sku, promised):
                promised.update(parts.own_units(market.state, sku.id))
                told = sku.price_minor if market.settings.gift_shows_price else 0
                found.append((sku, Deal(activity.id, "GIFT", told, retail_minor=sku.price_minor)))
    return found


def give(activity: Activity, line: Line, buyer: int) -> None:
    """A gift was put into an order."""
    activity.given[line.sku_id] = activity.given.get(line.sku_id, 0) + 1
    if activity.once_a_buyer and buyer not in activity.buyers:
        activity.buyers.append(buyer)


def of_line(state: State, line: Line) -> Deal | None:
    """The terms on which a line is a gift; none for what was bought."""
    return next((deal for deal in state.promotions.deals.get(line.id, ()) if deal.kind == "GIFT"), None)


def retail_minor(state: State, order: Order, line: Line) -> int:
    """What a unit would have cost that was free: a gift, a sample, a prize; nothing for what was bought."""
    if deal := of_line(state, line):
        return deal.retail_minor
    given = order.is_free and not order.replaces and line.sku_id in state.skus
    return state.skus[line.sku_id].price_minor if given else 0


def left_alone(state: State, order: Order, line_ids: Collection[str]) -> list[str]:
    """The gifts that would be all that is left of an order without some lines; guess: they go too."""
    if not state.promotions.deals:
        return []
    rest = [line for line in order.lines if line.status != "CANCELLED" and line.id not in line_ids]
    return [line.id for line in rest] if all(of_line(state, line) for line in rest) else []


def _is_there(state: State, gift: Sku, promised: Counter[str]) -> bool:
    """Whether a gift is left beside what is promised: itself, or all of its parts."""
    wanted = parts.own_units(state, gift.id).items()
    return all(promised[id] + count <= state.skus[id].available() for id, count in wanted)


def _tier(activity: Activity, basket: Basket, deals: Deals) -> dict[str, Any]:
    """The highest tier that the bought units reach; what is a gift is not bought for it."""
    part = activity.discount["gift_discount"]
    prices, given = baskets.prices(basket, deals), {row["product_id"] for row in gifts_in(part)}
    covered = [
        n
        for n, sku in enumerate(basket.units)
        if sku.product_id not in given and baskets.covers(activity, sku)
    ]
    amount, best = sum(prices[n] for n in covered), {}
    for tier in sorted(part["gift_infos"], key=lambda row: int(row["tier"])):
        if reached(tier, len(covered), amount, basket.shop.currency):
            best = tier
    return best
