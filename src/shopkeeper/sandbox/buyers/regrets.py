"""What buyers think better of: some want to cancel late, some to send back what they got."""

from ...errors import Rejected
from ..market import Market, happens
from ..orders.status import live
from ..returns import cancellations
from ..returns import moves as returns
from ..returns import reasons as return_reasons
from ..settings import DAY
from ..state import Order
from . import crowds

KINDS = (("RETURN_AND_REFUND", 0.55), ("REFUND", 0.85), ("REPLACEMENT", 1.0))
"""What is asked for, up to which part of the chance."""
WHOLE_ORDER = 0.3
LOOKS = 4
"""How often a buyer thinks it over in the time in which a return can be asked for."""


def plan(market: Market, order: Order) -> None:
    """Decide by chance whether the buyer of an order will think better of it."""
    pace = market.state.pace
    if market.chance("late-cancel", order.number) < pace.late_cancel_share and pace.ship_seconds is not None:
        seconds = pace.ship_seconds * market.chance("late-cancel-when", order.number) / 2
        market.schedule((pace.hold_seconds or 0) + seconds, "regret", order.id, "cancel")
    elif market.chance("return", order.number) < pace.return_share * _likelihood(market, order):
        _look_again(market, order)


@happens("regret")
def regret(market: Market, order_id: str, note: str) -> None:
    """A buyer asks, if the order is where one may ask; a return is asked for once the goods are there."""
    order = market.state.orders[order_id]
    try:
        if note == "cancel":
            cancellations.ask(market, order_id, reason=_reason(market, order, return_reasons.BUYER_CANCEL))
        elif order.status == "DELIVERED":
            _ask(market, order)
        elif order.status not in ("CANCELLED", "COMPLETED"):
            _look_again(market, order)
    except Rejected:
        return  # too late, or somebody has asked already


def _ask(market: Market, order: Order) -> None:
    chance = market.chance("return-kind", order.number)
    kind = next(name for name, upto in KINDS if chance <= upto)
    lines = live(order)
    if market.chance("return-all", order.number) > WHOLE_ORDER:
        lines = lines[:1]
    reason = _reason(market, order, return_reasons.BUYER_RETURN[kind])
    returns.ask(market, order.id, [line.id for line in lines], kind=kind, reason=reason)


def _look_again(market: Market, order: Order) -> None:
    market.schedule((market.state.pace.complete_seconds or DAY) / LOOKS, "regret", order.id, "return")


def _likelihood(market: Market, order: Order) -> float:
    """How much likelier than usual an order comes back: by its buyer, and by the likeliest of its goods."""
    products = (market.state.products[line.product_id] for line in order.lines)
    return max(crowds.return_times(order.crowd, product.category) for product in products)


def _reason(market: Market, order: Order, among: return_reasons.Reasons) -> str:
    return [*among][int(market.chance("regret-reason", order.number) * len(among))]
