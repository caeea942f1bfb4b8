"""What a cancellation gives back: units of a promotion, and the coupon of a wholly cancelled order."""

from .. import order_life
from ..market import Market
from ..order_status import live
from ..state import Order
from . import life
from .pricing import terms_of

KEEPING = ("FLASHSALE", "VARIATION", "ONGOING")
"""The promotions that keep units apart; what is cancelled is theirs again."""


def take_back(market: Market, order: Order, line_ids: list[str]) -> None:
    """Count what was cancelled as not sold; what was off the price stays written on the order."""
    desk = market.state.promotions
    for line in order.lines if desk.deals else ():
        for deal in desk.deals.get(line.id, ()) if line.id in line_ids else ():
            if deal.kind == "COUPON":
                if not live(order):
                    desk.coupons[deal.promotion_id].redeemed.pop(order.id, None)
                continue
            activity = desk.activities[deal.promotion_id]
            terms = terms_of(activity, line.product_id, line.sku_id)
            if terms is not None and terms.used:
                terms.used -= 1
                had = terms.buyers.get(str(order.buyer), 0)
                terms.buyers.update({str(order.buyer): had - 1} if had else {})
                if (activity.kind, activity.level, activity.status) == KEEPING:
                    life.keep(market, activity, market.state.skus[line.sku_id], terms)


order_life.CANCELLED_HOOKS.append(take_back)
