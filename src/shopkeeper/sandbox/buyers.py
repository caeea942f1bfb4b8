"""Buyers as a model: orders arrive at random at a steady rate, and by the hundred when a video goes viral."""

import math
from bisect import bisect
from itertools import accumulate

from ..errors import Rejected
from . import order_life, regrets
from .market import Market, happens
from .state import Crowd

BASKET_SIZES = (0.7, 0.92)
VIRAL_SHARE = 0.8


def welcome(market: Market, shop_id: str, orders_per_minute: float) -> None:
    """Let buyers come to a shop at a rate from now on; a rate of 0 sends them home."""
    market.shop(shop_id)
    market.state.crowds.setdefault(shop_id, Crowd()).orders_per_minute = orders_per_minute
    restart(market, shop_id)


def go_viral(market: Market, shop_id: str, orders_per_minute: float, seconds: float, code: str = "") -> None:
    """For some seconds a shop is stormed, most of all for one SKU (the most wanted one unless named)."""
    crowd = market.state.crowds.setdefault(shop_id, Crowd())
    sku_ids, totals = _weights(market, shop_id)
    parts = [total - before for total, before in zip(totals, [0.0, *totals], strict=False)]
    favourite = sku_ids[parts.index(max(parts))]
    crowd.viral_sku_id = market.sku(shop_id, code).id if code else favourite
    crowd.viral_per_minute, crowd.viral_until = orders_per_minute, market.now() + seconds
    restart(market, shop_id)


def restart(market: Market, shop_id: str) -> None:
    """Plan the next arrival anew; what was planned before no longer counts."""
    market.state.crowds[shop_id].generation += 1
    market.changes += 1
    _plan_arrival(market, shop_id)


@happens("buyer")
def arrive(market: Market, shop_id: str, note: str) -> None:
    """A buyer arrives, orders what there is of what they want, and the next one is on the way."""
    crowd = market.state.crowds[shop_id]
    if str(crowd.generation) != note:
        return
    buy(market, shop_id, crowd.viral_sku_id if market.now() < crowd.viral_until else "")
    _plan_arrival(market, shop_id)


def buy(market: Market, shop_id: str, wanted: str = "") -> None:
    """One checkout at random: one to three units by popularity, sold-out SKUs left out."""
    number = market.next_number("basket")
    size = 1 + bisect(BASKET_SIZES, market.chance("basket", number))
    basket: dict[str, int] = {}
    for unit in range(size):
        sku_id = _pick(market, shop_id, number, unit, wanted)
        if market.state.skus[sku_id].available() > basket.get(sku_id, 0):
            basket[sku_id] = basket.get(sku_id, 0) + 1
    if not basket:
        return
    unpaid = market.chance("unpaid", number) < market.state.pace.unpaid_share
    try:
        regrets.plan(market, order_life.place(market, shop_id, basket, "UNPAID" if unpaid else "ON_HOLD"))
    except Rejected:
        return  # someone was quicker


@happens("past")
def came_by(market: Market, shop_id: str, _note: str) -> None:
    """A buyer of the past, who comes once."""
    buy(market, shop_id)


def _plan_arrival(market: Market, shop_id: str) -> None:
    crowd = market.state.crowds[shop_id]
    viral = market.now() < crowd.viral_until
    rate = max(crowd.orders_per_minute, crowd.viral_per_minute if viral else 0.0)
    if rate <= 0:
        return
    crowd.arrivals += 1
    gap = -math.log(1 - market.chance("arrival", shop_id, crowd.arrivals)) * 60 / rate
    market.schedule(gap, "buyer", shop_id, str(crowd.generation))


def _pick(market: Market, shop_id: str, number: int, unit: int, wanted: str) -> str:
    if wanted and market.chance("viral", number, unit) < VIRAL_SHARE:
        return wanted
    sku_ids, totals = _weights(market, shop_id)
    place = bisect(totals, market.chance("pick", number, unit) * totals[-1])
    return sku_ids[min(place, len(sku_ids) - 1)]


def _weights(market: Market, shop_id: str) -> tuple[list[str], list[float]]:
    """The SKUs of a shop with their running total of popularity."""
    if shop_id not in market.weights:
        products = [entry for entry in market.state.products.values() if entry.shop_id == shop_id]
        skus = [market.state.skus[sku_id] for product in products for sku_id in product.sku_ids]
        if not skus:
            raise Rejected(f"shop {shop_id} sells nothing yet")
        market.weights[shop_id] = [sku.id for sku in skus], list(accumulate(sku.popularity for sku in skus))
    return market.weights[shop_id]
