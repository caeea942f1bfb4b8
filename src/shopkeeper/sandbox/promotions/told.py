"""What promotions and coupons took off a line, as the price detail tells it."""

from typing import Any

from ..money.amounts import written
from ..returns import sums as refund_sums
from ..state import Line, Order
from .records import Promotions


def coupons_off(desk: Promotions, line: Line) -> tuple[int, int]:
    """What coupons took off a line, borne by the seller and by the platform."""
    used = [deal for deal in desk.deals.get(line.id, ()) if deal.kind == "COUPON"]
    return sum(deal.seller_minor for deal in used), sum(deal.platform_minor for deal in used)


def promotions_of(desk: Promotions, order: Order, line: Line, currency: str) -> dict[str, Any]:
    """Which promotions the seller paid for, and how much, on the goods and on the postage of a line."""
    goods = [
        _row(deal.promotion_id, deal.kind, deal.seller_minor, currency)
        for deal in desk.deals.get(line.id, ())
        if deal.seller_minor
    ]
    postage = []
    if deal := desk.postage.get(order.id):
        parts = refund_sums.shares(deal.seller_minor, [one.sale_minor for one in order.lines])
        minor = parts[order.lines.index(line)]
        postage = [_row(deal.promotion_id, deal.kind, minor, currency)] if minor else []
    return {"seller_funded_product_promotions": goods, "seller_funded_shipping_promotions": postage}


def _row(promotion_id: str, kind: str, minor: int, currency: str) -> dict[str, str]:
    amount = written(minor, currency)
    named = "COUPON" if kind == "COUPON" else "ACTIVITY"
    return {"activity_id": promotion_id, "discount_amount": amount, "discount_type": named}
