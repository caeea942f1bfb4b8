"""The rules of target collaborations: their states, their amounts, and which stand in another's way."""

from typing import Any

from ..market import Market
from ..money.amounts import share, written
from ..money.fees import WHOLE
from ..settings import DAY
from ..state import Product, Shop
from .fields import money, prices
from .records import TargetCollaboration

Pair = tuple[str, str, TargetCollaboration]
"""A creator, a product, and the collaboration that they are in already."""
EXPIRING_DAYS = 7
"""guess: so long before its end a collaboration is said to expire soon."""


def statuses(market: Market, one: TargetCollaboration) -> tuple[str, ...]:
    """The words under which a collaboration is found."""
    now = market.now()
    if one.removed_at:
        return ("COMPLETED", "CANCELING") if now < one.removed_at else ("COMPLETED",)
    if not one.holds(now):
        return ("COMPLETED",)
    return ("VALID", "EXPIRING") if one.end_time - now <= EXPIRING_DAYS * DAY else ("VALID", "ONGOING")


def conflicts(
    market: Market, shop: Shop, creators: list[str], products: list[str], but: str = ""
) -> list[Pair]:
    """The pairs that are in another collaboration of the shop already: a pair has one at a time."""
    found: list[Pair] = []
    for target in market.state.creators.targets.values():
        if target.shop_id != shop.id or target.id == but or not target.holds(market.now()):
            continue
        bound = [one for one in creators if (invited := target.invited(one)) and invited.state != "declined"]
        found += [(one, product, target) for one in bound for product in products if target.product(product)]
    return found


def most_commission(market: Market, product: Product, rate: int) -> str:
    """A creator's part of a product's highest price."""
    currency = market.state.shops[product.shop_id].currency
    return written(share(prices(market, product)[1], rate, WHOLE), currency)


def price_pair(market: Market, product: Product) -> dict[str, Any]:
    """The least and the highest price of a product, each with its currency."""
    low, high = prices(market, product)
    currency = market.state.shops[product.shop_id].currency
    return {"min_price": money(low, currency), "max_price": money(high, currency)}
