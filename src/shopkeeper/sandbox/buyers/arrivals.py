"""Buyers as a model: orders arrive at random, in the rhythm of their kind, and by the hundred in a moment."""

import math
from bisect import bisect
from datetime import UTC, datetime
from itertools import accumulate
from typing import NamedTuple
from zoneinfo import ZoneInfo

from ...errors import Rejected
from ..catalogue import selling
from ..market import Market, happens
from ..orders import life as order_life
from ..state import Crowd
from . import regrets
from .crowds import CROWDS, CrowdKind, kind_named, part_of_rate, wave_at

MOST_PER_MINUTE = 60_000.0


class Moment(NamedTuple):
    """Buyers as they are asked for; what is left out is as their kind has it."""

    kind: str
    orders_per_minute: float | None = None
    seconds: float | None = None
    seller_sku: str = ""


def send(market: Market, shop_id: str, wanted: Moment) -> None:
    """Let buyers of a kind come to a shop: from now on, or for the time that their moment lasts."""
    kind = kind_named(wanted.kind)
    rate = float(kind.orders_per_minute if wanted.orders_per_minute is None else wanted.orders_per_minute)
    if not 0 <= rate <= MOST_PER_MINUTE:
        raise Rejected(f"{rate} orders a minute cannot be; say 0 to {MOST_PER_MINUTE:.0f}")
    if kind.seconds is None:
        market.state.crowds.setdefault(shop_id, Crowd()).moment_until = 0.0
        welcome(market, shop_id, rate, kind.name)
    else:
        _begin(market, shop_id, wanted._replace(orders_per_minute=rate), kind)


def welcome(market: Market, shop_id: str, orders_per_minute: float, kind: str = "steady") -> None:
    """Let buyers come to a shop at a rate from now on; a rate of 0 sends them home."""
    market.shop(shop_id)
    crowd = market.state.crowds.setdefault(shop_id, Crowd())
    crowd.kind, crowd.orders_per_minute = kind, float(orders_per_minute)
    restart(market, shop_id)


def go_viral(market: Market, shop_id: str, orders_per_minute: float, seconds: float, code: str = "") -> None:
    """For some seconds a shop is stormed, most of all for one SKU (the most wanted one unless named)."""
    send(market, shop_id, Moment("viral", orders_per_minute, seconds, code))


def _begin(market: Market, shop_id: str, wanted: Moment, kind: CrowdKind) -> None:
    seconds = kind.seconds if wanted.seconds is None else wanted.seconds
    if not seconds or not 0 < seconds < math.inf:
        raise Rejected(f"a moment cannot last {seconds} seconds")
    code = wanted.seller_sku
    named = market.sku(shop_id, code).id if code else ""
    _weights(market, shop_id)
    crowd = market.state.crowds.setdefault(shop_id, Crowd())
    crowd.moment, crowd.moment_per_minute = kind.name, wanted.orders_per_minute or 0.0
    crowd.moment_began, crowd.moment_until = market.now(), market.now() + seconds
    crowd.moment_sku_id = named
    restart(market, shop_id)


def restart(market: Market, shop_id: str) -> None:
    """Plan the next arrival anew; what was planned before no longer counts."""
    market.state.crowds[shop_id].generation += 1
    market.changes += 1
    _plan_arrival(market, shop_id)


@happens("buyer")
def arrive(market: Market, shop_id: str, note: str) -> None:
    """A buyer may arrive, and orders what there is of what they want; the next one is on the way."""
    crowd = market.state.crowds[shop_id]
    if str(crowd.generation) != note:
        return
    usual, moment = _rates(market, shop_id, crowd)
    part = max(usual, moment) / crowd.bound if crowd.bound else 0.0
    if part >= 1 or market.chance("comes", shop_id, crowd.arrivals) < part:
        in_moment = moment > 0 and moment >= usual
        kind = CROWDS[crowd.moment if in_moment else crowd.kind]
        buy(market, shop_id, kind, _favourite(market, shop_id, crowd, kind) if in_moment else "")
    _plan_arrival(market, shop_id)


@happens("moment")
def begin_moment(market: Market, shop_id: str, kind: str) -> None:
    """A moment that a scenario has planned begins."""
    send(market, shop_id, Moment(kind))


def buy(market: Market, shop_id: str, kind: CrowdKind = CROWDS["steady"], wanted: str = "") -> None:
    """One checkout at random: one to three units by popularity, sold-out SKUs left out."""
    number = market.next_number("basket")
    size = 1 + bisect(kind.baskets, market.chance("basket", number))
    basket: dict[str, int] = {}
    if not _sells(market, shop_id):
        return
    for unit in range(size):
        turn = (number, unit)
        keen = wanted and market.chance("viral", *turn) < kind.favourite_share
        sku_id = wanted if keen else _pick(market, shop_id, market.chance("pick", *turn))
        if _offered(market, sku_id) > basket.get(sku_id, 0):
            least = selling.least(market.state, market.state.skus[sku_id].product_id)
            basket[sku_id] = max(basket.get(sku_id, 0) + 1, least)
    if not basket:
        return
    unpaid = market.chance("unpaid", number) < market.state.pace.unpaid_share
    status = "UNPAID" if unpaid else "ON_HOLD"
    try:
        regrets.plan(market, order_life.place(market, shop_id, basket, status, crowd=kind.name))
    except Rejected:
        return  # someone was quicker


@happens("past")
def came_by(market: Market, shop_id: str, _note: str) -> None:
    """A buyer of the past, who comes once."""
    buy(market, shop_id)


def _plan_arrival(market: Market, shop_id: str) -> None:
    """The next one who may come, at the greatest rate there may be; who comes is decided on arrival."""
    crowd = market.state.crowds[shop_id]
    in_moment = market.now() < crowd.moment_until
    crowd.bound = max(crowd.orders_per_minute, crowd.moment_per_minute if in_moment else 0.0)
    if crowd.bound <= 0:
        return
    crowd.arrivals += 1
    gap = -math.log(1 - market.chance("arrival", shop_id, crowd.arrivals)) * 60 / crowd.bound
    market.schedule(gap, "buyer", shop_id, str(crowd.generation))


def _rates(market: Market, shop_id: str, crowd: Crowd) -> tuple[float, float]:
    """How many orders a minute there are just now from those who always come, and from a moment."""
    by_hour = CROWDS[crowd.kind].by_hour
    usual = crowd.orders_per_minute
    if by_hour:
        zone = ZoneInfo(market.state.shops[shop_id].timezone)
        usual *= by_hour[datetime.fromtimestamp(market.now(), UTC).astimezone(zone).hour]
    if market.now() >= crowd.moment_until:
        return usual, 0.0
    return usual, crowd.moment_per_minute * part_of_rate(CROWDS[crowd.moment], _passed(market, crowd))


def _passed(market: Market, crowd: Crowd) -> float:
    return (market.now() - crowd.moment_began) / (crowd.moment_until - crowd.moment_began)


def _favourite(market: Market, shop_id: str, crowd: Crowd, kind: CrowdKind) -> str:
    """What a moment is about: the SKU that was named, else the most wanted one, in each wave the next."""
    if crowd.moment_sku_id:
        return crowd.moment_sku_id
    sku_ids, totals = _weights(market, shop_id)
    parts = [total - before for total, before in zip(totals, [0.0, *totals], strict=False)]
    ranked = sorted(range(len(sku_ids)), key=lambda place: -parts[place])
    return sku_ids[ranked[wave_at(kind, _passed(market, crowd)) % len(ranked)]]


def _pick(market: Market, shop_id: str, chance: float) -> str:
    sku_ids, totals = _weights(market, shop_id)
    return sku_ids[min(bisect(totals, chance * totals[-1]), len(sku_ids) - 1)]


def _offered(market: Market, sku_id: str) -> int:
    """The units that buyers may still have of a SKU."""
    sku = market.state.skus[sku_id]
    return sku.available() if selling.is_sold(market.state, sku) else 0


def _sells(market: Market, shop_id: str) -> bool:
    """Whether there is anything to buy; what a shop sold once may all have been taken off."""
    try:
        return bool(_weights(market, shop_id))
    except Rejected:
        return False


def _weights(market: Market, shop_id: str) -> tuple[list[str], list[float]]:
    """The SKUs of a shop with their running total of popularity."""
    if shop_id not in market.weights:
        products = [one for one in market.state.products.values() if one.shop_id == shop_id and one.on_sale]
        known = (market.state.skus[sku_id] for product in products for sku_id in product.sku_ids)
        skus = [sku for sku in known if selling.is_sold(market.state, sku)]
        if not skus:
            raise Rejected(f"shop {shop_id} sells nothing yet")
        market.weights[shop_id] = [sku.id for sku in skus], list(accumulate(sku.popularity for sku in skus))
    return market.weights[shop_id]
