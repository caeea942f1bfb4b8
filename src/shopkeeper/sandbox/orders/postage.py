"""What bringing an order costs: the fee on the list, and who pays which part of it."""

from typing import NamedTuple

from ..buyers.crowds import PAST
from ..catalogue.goods import price
from ..promotions.records import Promotions
from ..returns.sums import shares
from ..state import Order

FEE, FREE_FROM = 399, 3000
"""In cents of a dollar; other markets have round amounts of about the same worth."""


class Postage(NamedTuple):
    """The fee of an order, or the share of one line in it."""

    listed_minor: int = 0
    by_seller_minor: int = 0
    by_platform_minor: int = 0

    @property
    def paid_minor(self) -> int:
        """What is left for the buyer."""
        return self.listed_minor - self.by_seller_minor - self.by_platform_minor


def fee(currency: str, paid_minor: int) -> int:
    """What a buyer pays for postage; nothing from a certain amount on."""
    return 0 if paid_minor >= price(currency, FREE_FROM, FREE_FROM) else price(currency, FEE, FEE)


def postage(desk: Promotions, order: Order, currency: str) -> Postage:
    """The fee of an order; what neither the buyer nor the seller pays of it is on the platform."""
    deal = desk.postage.get(order.id)
    by_seller = deal.seller_minor if deal else 0
    without = order.is_free or not order.has_parcels or order.crowd == PAST
    least = 0 if without else price(currency, FEE, FEE)
    listed = max(least, order.shipping_minor + by_seller)
    return Postage(listed, by_seller, listed - by_seller - order.shipping_minor)


def by_line(whole: Postage, order: Order) -> list[Postage]:
    """The share of each line, as it would go back with it."""
    weights = [line.sale_minor for line in order.lines]
    paid, seller, platform = (
        shares(minor, weights) for minor in (whole.paid_minor, whole.by_seller_minor, whole.by_platform_minor)
    )
    rows = zip(paid, seller, platform, strict=True)
    return [Postage(one + other + third, other, third) for one, other, third in rows]
