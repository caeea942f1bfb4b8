"""Ads that are paid out of sales: each statement takes what was spent since the last one."""

from collections.abc import Iterator

from ..market import Market
from ..money import statements
from ..trade import Transaction
from .spending import book

KIND = "GMV_PAYMENT_FOR_ADS"


def bill(market: Market, shop_id: str, cut: int) -> Iterator[Transaction]:
    """What a shop's ads cost net by now, as far as it is known and no statement has taken it."""
    if not market.settings.ads_paid_from_sales:
        return
    book(market)
    desk = market.state.ads
    spent = sum(row.cost_minor - row.credit_minor for row in desk.hours.get(shop_id, ()))
    owed = spent - desk.billed.get(shop_id, 0)
    if owed:
        desk.billed[shop_id] = spent
        yield Transaction(market.new_id("transaction"), KIND, "", cut, adjustment_minor=-owed)


statements.BILLS.append(bill)
