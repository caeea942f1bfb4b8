"""Money on its way back to a buyer: what a wish comes to, paying it, and how the API writes it."""

from collections.abc import Iterable

from ..market import Market
from ..money.amounts import written
from ..state import Line, Order
from ..trade import Refund
from .sums import Parts, part_of, parts_of, refundable


def wished(market: Market, order: Order, lines: Iterable[Line], source: str) -> list[Refund]:
    """All that can still go back for some lines."""
    left = refundable(market.records.refunds.of(order.id), order)
    return _refunds(market, order.id, {line.id: left[line.id] for line in lines}, source)


def in_part(market: Market, wanted: list[Refund], amount: int) -> list[Refund]:
    """So much of what is wished, taken evenly from it."""
    if not wanted:
        return []
    parts = part_of({refund.line_id: parts_of(refund) for refund in wanted}, amount)
    return _refunds(market, wanted[0].order_id, parts, wanted[0].source)


def pay(market: Market, order: Order, wanted: list[Refund]) -> list[Refund]:
    """Pay what is wished, as far as the buyer has not had it back yet; what was really paid."""
    left = refundable(market.records.refunds.of(order.id), order)
    parts = {refund.line_id: _least(parts_of(refund), left[refund.line_id]) for refund in wanted}
    source = wanted[0].source if wanted else ""
    made = [refund for refund in _refunds(market, order.id, parts, source) if refund.total_minor]
    market.state.refunds += made
    return made


def total(refunds: Iterable[Refund]) -> int:
    """Minor units of several refunds together."""
    return sum(refund.total_minor for refund in refunds)


def amounts(refunds: Iterable[Refund], currency: str) -> dict[str, str]:
    """Refunds as the API sums them up."""
    rows = [parts_of(refund) for refund in refunds]
    goods, shipping, tax = (sum(row[place] for row in rows) for place in range(3))
    sums = {
        "refund_total": goods + shipping + tax,
        "refund_subtotal": goods,
        "refund_shipping_fee": shipping,
        "refund_tax": tax,
        "retail_delivery_fee": 0,
        "buyer_service_fee": 0,
    }
    return {"currency": currency, **{name: written(minor, currency) for name, minor in sums.items()}}


def _refunds(market: Market, order_id: str, parts: dict[str, Parts], source: str) -> list[Refund]:
    now = int(market.now())
    return [
        Refund(order_id, line_id, now, source, goods, shipping, tax)
        for line_id, (goods, shipping, tax) in parts.items()
    ]


def _least(one: Parts, other: Parts) -> Parts:
    return min(one[0], other[0]), min(one[1], other[1]), min(one[2], other[2])
