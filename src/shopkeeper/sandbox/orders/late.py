"""What the platform does with orders that are late: it cancels what was not shipped or has not arrived."""

from collections.abc import Iterator

from ..buyers import crowds
from ..market import Market, happens
from ..settings import DAY
from ..state import Order
from . import life
from .deadlines import DUE, days_of, due
from .status import live

STUCK = {"PARTIALLY_SHIPPING": "AWAITING_SHIPMENT"}
"""The state of the lines that make an order late, where it is not the order's own."""
REASONS = {
    "shipping_due_time": "Seller did not ship in time",
    "collection_due_time": "Package was not collected in time",
    "delivery_due_time": "Package was not delivered in time",
}


def watch(market: Market, order: Order) -> None:
    """Look at a shop's orders from its first one on; no order can be late within a day."""
    if market.state.pace.cancels_late and not market.state.counters.get(_watched(order.shop_id)):
        market.state.counters[_watched(order.shop_id)] = 1
        market.schedule(DAY, "late-orders", order.shop_id, "")


@happens("late-orders")
def sweep(market: Market, shop_id: str, _note: str) -> None:
    """Cancel what is late by now, and look again when the next one will be, within a day at most."""
    found = list(_open(market, shop_id))
    now = market.now()
    for order, when in found:
        if when <= now and market.state.pace.cancels_late:
            _cancel(market, order)
    coming = min((when for _, when in found if when > now), default=now + DAY)
    market.schedule(min(coming, now + DAY) - now, "late-orders", shop_id, "")


def _open(market: Market, shop_id: str) -> Iterator[tuple[Order, int]]:
    """The orders that may become late within a day, each with when it does."""
    settings, region = market.settings, market.state.shops[shop_id].region
    shortest = min(days_of(settings, region)[2:])
    before = int(market.now() - (shortest - 1) * DAY) + 1
    for status in DUE:
        for _, order_id in market.indexes[shop_id].span("create_time", status, None, before).walk(False):
            order = market.state.orders[order_id]
            if order.crowd != crowds.PAST and (when := due(settings, region, order)):
                yield order, when


def _cancel(market: Market, order: Order) -> None:
    stuck = STUCK.get(order.status, order.status)
    lines = [line.id for line in live(order) if line.status == stuck]
    if lines:  # what was late with others may have gone with them
        life.cancel_lines(market, order, lines, by="SYSTEM", reason=REASONS[DUE[order.status]])


def _watched(shop_id: str) -> str:
    return f"watched-{shop_id}"


life.PLACED_HOOKS.append(watch)
