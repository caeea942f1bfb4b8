"""What a shop's score is made of: deliveries, cancellations, reviews, returns and answers, case by case."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..market import Market
from ..orders.deadlines import delivery_due
from ..orders.status import packages_of
from ..service.performance import within
from ..settings import HOUR
from ..state import Order, Shop
from ..trade import Return
from .product_calls import stars_of
from .units import sold

DAY = 86_400
BUYERS_OWN = ("no_longer_needed", "does_not_fit", "goodwill")
"""Reasons of a return that are no fault of the seller."""
SELLERS = ("SELLER", "SYSTEM")
BAD_STARS, BAD_SCORE = 2, 2


@dataclass(frozen=True, slots=True)
class Case:
    """One thing that counts: when, whether it went wrong, how long it took, and what it was about."""

    at: int
    wrong: bool
    order_id: str = ""
    line_id: str = ""
    ref_id: str = ""
    note: str = ""
    hours: float = 0.0


Cases = Callable[[Market, Shop, int, int], Iterator[Case]]


def cancelled_by_seller(market: Market, shop: Shop, low: int, high: int) -> Iterator[Case]:
    """Orders that were paid for; wrong where the seller has cancelled something of them."""
    orders = {unit.order.id: unit.order for unit in sold(market, shop, low, high)}
    for order in orders.values():
        bad = next((line for line in order.lines if line.cancelled_by in SELLERS), None)
        line = bad or order.lines[0]
        yield Case(order.paid_time, bad is not None, order.id, line.id, note=line.cancel_reason)


def delivered_late(market: Market, shop: Shop, low: int, high: int) -> Iterator[Case]:
    """Deliveries; wrong where they came after they were due."""
    for order in _delivered(market, shop, low, high):
        late = order.delivery_time > delivery_due(order.paid_time)
        names = [package.provider_name for package in packages_of(market.state, order)]
        yield Case(
            order.delivery_time, late, order.id, order.lines[0].id, note=next(iter(names), "") or "Own fleet"
        )


def bad_reviews(market: Market, shop: Shop, low: int, high: int) -> Iterator[Case]:
    """Deliveries; wrong where a buyer gave two stars or fewer."""
    wanted = {order.id for order in _delivered(market, shop, low, high)}
    longest = low - 60 * DAY
    for unit in sold(market, shop, longest, high):
        if unit.order.id in wanted:
            stars = stars_of(market, unit)
            bad = 0 < stars <= BAD_STARS
            yield Case(unit.order.delivery_time, bad, unit.order.id, unit.line.id, note=str(stars))


def faulty_returns(market: Market, shop: Shop, low: int, high: int) -> Iterator[Case]:
    """Deliveries; wrong where goods were sent back for a reason that is the seller's."""
    for order in _delivered(market, shop, low, high):
        wishes = [one for one in market.records.returns.of(order.id) if not _is_buyers_own(one)]
        line_id = wishes[0].line_ids[0] if wishes and wishes[0].line_ids else order.lines[0].id
        note = wishes[0].reason if wishes else ""
        yield Case(order.delivery_time, bool(wishes), order.id, line_id, note=note)


def slow_handling(market: Market, shop: Shop, low: int, high: int) -> Iterator[Case]:
    """Wishes for money or goods back; wrong where the answer took more than a day."""
    for one in market.returns.made(shop.id, low, high):
        if one.line_ids:
            answered = next((step.at for step in one.records if step.at > one.create_time), int(market.now()))
            hours = (answered - one.create_time) / HOUR
            yield Case(one.create_time, hours > 24, one.order_id, one.line_ids[0], one.id, one.kind, hours)


def poor_answers(market: Market, shop: Shop, low: int, high: int) -> Iterator[Case]:
    """Chats of which the buyer said how content they were; wrong where they were not."""
    for talk, one in within(market, shop, low, high):
        if one.score:
            hours = (one.end - one.begin) / HOUR
            bad = one.score <= BAD_SCORE
            yield Case(one.begin, bad, talk.order_id, "", f"{talk.id}/{one.id}", one.reason, hours)


def _delivered(market: Market, shop: Shop, low: int, high: int) -> list[Order]:
    span = market.indexes[shop.id].span("update_time", "", low, None)
    orders = (market.state.orders[order_id] for _, order_id in span.walk(False))
    sales = (one for one in orders if not (one.is_sample or one.replaces))
    return [one for one in sales if low <= one.delivery_time < high]


def _is_buyers_own(one: Return) -> bool:
    return any(word in one.reason for word in BUYERS_OWN)
