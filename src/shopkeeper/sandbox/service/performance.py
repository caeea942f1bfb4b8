"""How well a shop answers its buyers, counted from the conversations and the orders after them."""

from collections.abc import Sequence
from typing import Any

from .. import shop_days
from ..market import Market
from ..money.amounts import written
from ..settings import DAY
from ..shop import Call, behaves
from ..state import Order, Shop
from . import talks
from .contents import INVALID
from .records import Session, Talk

CONTENT_FROM = 4
"""From this score on a buyer counts as content."""


@behaves("customer_service.GetCustomerServicePerformance.202407")
def performance(call: Call) -> dict[str, Any]:
    """How fast and how well was answered in some days, and what was bought after it."""
    shop, code = call.shop, str(INVALID)
    first, end = (
        shop_days.read_day(name, call.values[name], code) for name in ("support_date_ge", "support_date_lt")
    )
    low, high = shop_days.start_of(shop, first), shop_days.start_of(shop, end)
    found = within(call.market, shop, low, high)
    matters = [one for _, one in found]
    guided = [orders for talk, one in found if (orders := _bought(call.market, talk, one))]
    gmv = sum(line.sale_minor for orders in guided for order in orders for line in order.lines)
    shown = _answers(matters) | {
        "support_session_count": len(matters),
        "conversion_rate": _percent(len(guided), len(matters)),
        "cs_guided_gmv": written(gmv, shop.currency),
        "currency": shop.currency,
    }
    return {"performance": shown}


def within(market: Market, shop: Shop, low: int, high: int) -> list[tuple[Talk, Session]]:
    """The matters of buyers that began within a time."""
    return [
        (talk, one)
        for talk in market.state.chats.talks.values()
        if talk.shop_id == shop.id
        for one in talk.sessions
        if low <= one.begin < high and one.asked
    ]


def _answers(matters: Sequence[Session]) -> dict[str, str]:
    waits = [one.answered - one.asked for one in matters if one.answered]
    scores = [one.score for one in matters if one.score]
    in_time = sum(1 for wait in waits if wait <= talks.LATE_SECONDS)
    return {
        "response_percentage": _percent(in_time, len(matters)),
        "response_time_mins": f"{sum(waits) / len(waits) / 60:.1f}" if waits else "0.0",
        "satisfaction_percentage": _percent(sum(one >= CONTENT_FROM for one in scores), len(scores)),
    }


def _percent(part: int, all_of: int) -> str:
    return f"{100 * part / all_of:.2f}" if all_of else "0.00"


def _bought(market: Market, talk: Talk, session: Session) -> list[Order]:
    """What the buyer ordered and paid for within a day of a matter. guess: that a day counts."""
    span = market.indexes[talk.shop_id].span("create_time", "", session.begin, session.begin + int(DAY))
    orders = (market.state.orders[order_id] for _, order_id in span.walk(False))
    paid = (one for one in orders if one.paid_time and not (one.is_sample or one.replaces))
    return [one for one in paid if one.buyer == talk.buyer and one.create_time > session.begin]
