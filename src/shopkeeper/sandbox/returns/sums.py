"""What a buyer paid for each unit of an order, what went back already, and what can still go back."""

from collections.abc import Iterable, Sequence

from ..state import Order
from ..trade import Refund

Parts = tuple[int, int, int]
"""Minor units of goods, of shipping and of tax."""

NOTHING: Parts = (0, 0, 0)


def shares(amount: int, weights: Sequence[int]) -> list[int]:
    """An amount in parts by weight: they sum to it exactly, and none is more than one unit from its due."""
    total = sum(weights)
    if not total:
        weights, total = [1] * len(weights), len(weights)
    parts = [amount * weight // total for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda place: -(amount * weights[place] % total))
    for place in by_remainder[: amount - sum(parts)]:
        parts[place] += 1
    return parts


def paid(order: Order) -> dict[str, Parts]:
    """What the buyer paid for each line: nothing yet where the order waits for its payment."""
    return price_of(order) if order.paid_time else {line.id: NOTHING for line in order.lines}


def price_of(order: Order) -> dict[str, Parts]:
    """What a buyer pays for each line; shipping and tax are shared out by the lines' prices."""
    prices = [line.sale_minor for line in order.lines]
    shipping, tax = shares(order.shipping_minor, prices), shares(order.tax_minor, prices)
    ids = [line.id for line in order.lines]
    return dict(zip(ids, zip(prices, shipping, tax, strict=True), strict=True))


def refunded(refunds: Iterable[Refund], order: Order) -> dict[str, Parts]:
    """What went back for each line so far."""
    sums = {line.id: NOTHING for line in order.lines}
    for refund in refunds:
        sums[refund.line_id] = _added(sums[refund.line_id], parts_of(refund))
    return sums


def refundable(refunds: Iterable[Refund], order: Order) -> dict[str, Parts]:
    """What can still go back for each line, after the refunds of the order so far."""
    given = refunded(refunds, order)
    return {line_id: _less(parts, given[line_id]) for line_id, parts in paid(order).items()}


def part_of(rest: dict[str, Parts], amount: int) -> dict[str, Parts]:
    """An amount taken evenly from what can still go back; never more of a part than there is."""
    flat = [minor for parts in rest.values() for minor in parts]
    taken = shares(min(amount, sum(flat)), flat) if sum(flat) else flat
    return {
        line_id: (taken[3 * place], taken[3 * place + 1], taken[3 * place + 2])
        for place, line_id in enumerate(rest)
    }


def parts_of(refund: Refund) -> Parts:
    """A refund's goods, shipping and tax."""
    return refund.subtotal_minor, refund.shipping_minor, refund.tax_minor


def _added(one: Parts, other: Parts) -> Parts:
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]


def _less(one: Parts, other: Parts) -> Parts:
    return one[0] - other[0], one[1] - other[1], one[2] - other[2]
