"""The units that a shop has sold in some days, each with its amounts and what brought it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..ids import number
from ..market import Market
from ..returns import sums as refund_sums
from ..settings import DAY
from ..state import Line, Order, Shop
from ..trade import Refund
from .contents import Source, source_of
from .questions import Days

PAID_WITHIN_DAYS = 31
"""So long an order waits for its payment at the most, where it does not wait for ever."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit that was paid for: an order's line, whatever became of it."""

    order: Order
    line: Line
    source: Source
    shipping_minor: int
    tax_minor: int

    @property
    def gmv_minor(self) -> int:
        """What the buyer paid for the goods."""
        return self.line.sale_minor

    @property
    def at(self) -> int:
        """When it was paid."""
        return self.order.paid_time


def sold(market: Market, shop: Shop, low: int, high: int) -> list[Unit]:
    """The units whose orders were paid within a time; samples and replacements are no sales."""
    return [unit for order in _paid(market, shop, low, high) for unit in _units(market, shop, order)]


def of_days(market: Market, shop: Shop, days: Days) -> list[Unit]:
    """The units of some days."""
    return sold(market, shop, *days.span(market, shop))


def refunds(market: Market, shop: Shop, low: int, high: int) -> list[Refund]:
    """What went back to buyers within a time."""
    rows, orders = market.state.refunds, market.state.orders
    begin = bisect_left(rows, low, key=lambda one: one.at)
    end = bisect_left(rows, high, key=lambda one: one.at)
    return [one for one in rows[begin:end] if orders[one.order_id].shop_id == shop.id]


def changed_mind(market: Market, shop: Shop, low: int, high: int) -> dict[str, list[str]]:
    """The SKUs of units that were cancelled after their payment, or asked to be sent back, within a time."""
    span = market.indexes[shop.id].span("update_time", "", low, None)
    orders = (market.state.orders[order_id] for _, order_id in span.walk(False))
    cancelled = [
        line.product_id
        for order in orders
        if order.paid_time
        for line in order.lines
        if line.status == "CANCELLED" and low <= line.cancel_time < high
    ]
    by_kind: dict[str, list[str]] = {"CANCEL": cancelled}
    for one in market.returns.made(shop.id, low, high):
        products = {line.id: line.product_id for line in market.state.orders[one.order_id].lines}
        by_kind.setdefault(one.kind, []).extend(products[line_id] for line_id in one.line_ids)
    return by_kind


def seen(market: Market, units: Iterable[Unit]) -> int:
    """How often the product was clicked on by those who then bought it, and by others about as often."""
    seed = market.state.seed
    return sum(11 + number(seed, "clicks", unit.line.id) % 23 for unit in units)


def idle(market: Market, ids: Sequence[str], days: int) -> int:
    """How often what does not sell is clicked on all the same."""
    return days * sum(number(market.state.seed, "idle", id) % 19 for id in ids)


def _paid(market: Market, shop: Shop, low: int, high: int) -> Iterator[Order]:
    waits = market.state.pace.unpaid_timeout_seconds
    since = None if waits is None else int(low - max(waits, PAID_WITHIN_DAYS * DAY))
    span = market.indexes[shop.id].span("create_time", "", since, high)
    orders = (market.state.orders[order_id] for _, order_id in span.walk(False))
    sales = (one for one in orders if not (one.is_sample or one.replaces))
    return (one for one in sales if one.paid_time and low <= one.paid_time < high)


def _units(market: Market, shop: Shop, order: Order) -> Iterator[Unit]:
    paid = refund_sums.paid(order) if len(order.lines) > 1 else {}
    for line in order.lines:
        _, shipping, tax = paid.get(line.id) or (0, order.shipping_minor, order.tax_minor)
        yield Unit(order, line, source_of(market, shop, order, line), shipping, tax)
