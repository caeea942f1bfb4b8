"""What a cancellation gives back: units of a promotion, gifts, the coupon of a wholly cancelled order."""

from ..market import Market
from ..orders import life as order_life
from ..orders.status import live
from ..state import Line, Order
from . import life
from .baskets import terms_of
from .records import Activity

KEEPING = ("FLASHSALE", "VARIATION", "ONGOING")
"""The promotions that keep units apart; what is cancelled is theirs again."""


def take_back(market: Market, order: Order, line_ids: list[str]) -> None:
    """Count what was cancelled as not sold; what was off the price stays written on the order."""
    desk = market.state.promotions
    lines = [line for line in order.lines if line.id in line_ids] if desk.deals else []
    off = [(line, deal) for line in lines for deal in desk.deals.get(line.id, ())]
    for line, deal in off:
        if deal.kind == "GIFT":
            desk.activities[deal.promotion_id].given[line.sku_id] -= 1
        elif deal.kind == "ACTIVITY":
            _not_sold(market, order, line, desk.activities[deal.promotion_id])
        elif not live(order):
            desk.coupons[deal.promotion_id].redeemed.pop(order.id, None)


def _not_sold(market: Market, order: Order, line: Line, activity: Activity) -> None:
    terms, buyer = terms_of(activity, line.product_id, line.sku_id), str(order.buyer)
    if terms is None or not terms.used:
        return
    terms.used -= 1
    if terms.buyers.get(buyer):
        terms.buyers[buyer] -= 1
    if (activity.kind, activity.level, activity.status) == KEEPING:
        life.keep(market, activity, market.state.skus[line.sku_id], terms)


order_life.CANCELLED_HOOKS.append(take_back)
