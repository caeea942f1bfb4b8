"""What one order comes to for its seller: revenue, shipping, fees and taxes by their documented names."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .. import ids
from ..market import Market
from ..orders import life as order_life
from ..orders.status import live
from ..returns import postage
from ..returns import sums as refund_sums
from ..state import Line, Order, State
from ..trade import Refund, Transaction
from .amounts import share
from .fees import COMMISSION, PARTNER_COMMISSION, WHOLE, Sale, Tariff, charges, nonzero, tariff

SUMMED = ("revenue", "shipping", "fees", "taxes")
"""The parts of a transaction whose amounts add up to its settlement, beside its adjustment."""

WAYS = ("actual", "replacement", "exchange")
TOLD = ("told", "shipping_told")
"""What is told beside the sums."""

REFUNDED = "refund_subtotal_before_discount_amount"


@dataclass(frozen=True, slots=True)
class Sold:
    """An order's lines that were not cancelled, with what was paid for each and what went back of it."""

    lines: list[Line]
    paid: dict[str, refund_sums.Parts]
    refunds: list[Refund]

    def back(self, part: Callable[[Refund], int], line_id: str = "") -> int:
        """What went back of one part, for one line or for all."""
        return sum(part(refund) for refund in self.refunds if line_id in ("", refund.line_id))

    def gone(self, line: Line, minor: int) -> int:
        """The share of one of a line's amounts that went back with its price, all of it at the end."""
        return share(minor, self.back(lambda refund: refund.subtotal_minor, line.id), line.sale_minor)


def refunds_by_order(state: State) -> dict[str, list[Refund]]:
    """What went back of each order for lines that were not cancelled: a cancelled one was never sold."""
    found: dict[str, list[Refund]] = {}
    for refund in state.refunds:
        if order_life.line(state.orders[refund.order_id], refund.line_id).status != "CANCELLED":
            found.setdefault(refund.order_id, []).append(refund)
    return found


def account(market: Market, order: Order, refunds: list[Refund]) -> Transaction:
    """What an order comes to once these of its refunds are counted."""
    shop = market.state.shops[order.shop_id]
    taken = tariff(shop.region)
    sold = Sold(live(order), refund_sums.price_of(order), refunds)
    revenue = _revenue(sold, sold.lines)
    net = sum(revenue.values())
    refunded = sum(sold.gone(line, _seller_part(line)) for line in sold.lines)
    by_sku = _by_sku(sold)
    shares = _commissions(market, order, by_sku)
    paid = [sum(of_one.values()) for of_one in shares.values()]
    fees, taxes = charges(taken, Sale(net, refunded, _units_kept(sold), *paid))
    shipping = _shipping(market, order, sold, taken)
    return Transaction(
        id=transaction_id(market, order, 0),
        kind="ORDER",
        order_id=order.id,
        order_create_time=order.create_time,
        revenue=revenue,
        shipping=shipping,
        fees=fees,
        taxes=taxes,
        told=_told(sold),
        shipping_told=_shipping_told(market, order, sold, shipping),
        by_sku=by_sku,
        commissions=shares,
    )


def change(market: Market, order: Order, refunds: list[Refund], counted: int) -> Transaction:
    """What the refunds after the first ``counted`` ones change of what an order came to."""
    before, after = account(market, order, refunds[:counted]), account(market, order, refunds)
    after.id = transaction_id(market, order, counted + 1)
    for part in (*SUMMED, *TOLD):
        setattr(after, part, _less(getattr(after, part), getattr(before, part)))
    by_sku = {sku_id: _less(after.by_sku[sku_id], before.by_sku[sku_id]) for sku_id in after.by_sku}
    after.commissions = {
        name: _less(of_one, before.commissions[name]) for name, of_one in after.commissions.items()
    }
    after.by_sku = {sku_id: amounts for sku_id, amounts in by_sku.items() if amounts} or by_sku
    return after


def transaction_id(market: Market, order: Order, number: int) -> str:
    """The id of an order's transaction: known before it is stated, so that estimates carry it too."""
    return ids.platform_id(market.state.seed, "transaction", f"{order.id}-{number}")


def sample_fee(market: Market, order: Order) -> Transaction:
    """A sample's postage, which is an adjustment and no part of the order."""
    taken = tariff(market.state.shops[order.shop_id].region)
    return Transaction(
        id=transaction_id(market, order, -1),
        kind="SAMPLE_SHIPPING_FEE",
        order_id=order.id,
        order_create_time=order.create_time,
        adjustment_minor=-taken.postage_minor * _parcels(order),
    )


def part_sum(transaction: Transaction, *parts: str) -> int:
    """The sum of all amounts of some parts."""
    return sum(sum(getattr(transaction, part).values()) for part in parts)


def settlement_of(transaction: Transaction) -> int:
    """What a transaction adds to what the seller is owed."""
    return part_sum(transaction, *SUMMED) + transaction.adjustment_minor


def split(transaction: Transaction) -> dict[str, Transaction]:
    """A transaction by SKU, every amount shared out whole: revenue as it was made, the rest by it."""
    parts = {sku_id: Transaction(transaction.id, transaction.kind, "", 0) for sku_id in transaction.by_sku}
    for part in (*SUMMED, "shipping_told"):
        for name, minor in getattr(transaction, part).items():
            shared = _earned(transaction, name, minor) or refund_sums.shares(
                minor, _weights([*transaction.by_sku.values()], name)
            )
            for sku_id, amount in zip(parts, shared, strict=True):
                getattr(parts[sku_id], part)[name] = amount
    return parts


def _commissions(
    market: Market, order: Order, by_sku: dict[str, dict[str, int]]
) -> dict[str, dict[str, int]]:
    """What the creator who brought an order, and the creator's partner, have of each SKU of it."""
    sale = market.state.creators.sales.get(order.id)
    terms = sale.terms if sale else {}
    net = {sku_id: sum(by_sku[sku_id].values()) for sku_id in by_sku if sku_id in terms}
    return {
        COMMISSION: nonzero({sku: share(minor, terms[sku].rate, WHOLE) for sku, minor in net.items()}),
        PARTNER_COMMISSION: nonzero(
            {sku: share(minor, terms[sku].partner_rate, WHOLE) for sku, minor in net.items()}
        ),
    }


def _earned(transaction: Transaction, name: str, minor: int) -> list[int]:
    """A commission by SKU as it was earned; nothing where it is another amount or was restated since."""
    earned = transaction.commissions.get(name, {})
    return (
        [-earned.get(sku, 0) for sku in transaction.by_sku]
        if earned and -sum(earned.values()) == minor
        else []
    )


def _weights(revenues: list[dict[str, int]], name: str) -> list[int]:
    """By what an amount is shared out: its own parts, what went back, or what stayed sold."""
    own = [abs(revenue.get(name, 0)) for revenue in revenues]
    back = [abs(revenue.get(REFUNDED, 0)) if "refund" in name else 0 for revenue in revenues]
    kept = [abs(sum(revenue.values())) for revenue in revenues]
    return next((weights for weights in (own, back, kept) if any(weights)), [1] * len(revenues))


def _revenue(sold: Sold, lines: list[Line]) -> dict[str, int]:
    discounts = {line.id: line.seller_discount_minor for line in lines}
    return nonzero(
        {
            "subtotal_before_discount_amount": sum(line.original_minor for line in lines),
            "seller_discount_amount": -sum(discounts.values()),
            REFUNDED: -sum(sold.gone(line, line.original_minor) for line in lines),
            "seller_discount_refund_amount": sum(sold.gone(line, discounts[line.id]) for line in lines),
        }
    )


def _shipping(market: Market, order: Order, sold: Sold, taken: Tariff) -> dict[str, int]:
    """What the buyer paid for it, less what the carriers cost, there and back."""
    name = f"{_way(order)}_shipping_fee_amount"
    carried = order.shipping_type == "TIKTOK" and not order.is_sample
    never_arrived = (
        not order.delivery_time and not _is_free(order) and not sum(_revenue(sold, sold.lines).values())
    )
    paid = sum(sold.paid[line.id][1] for line in sold.lines)
    return nonzero(
        {
            name: -taken.postage_minor * _parcels(order) if carried and not never_arrived else 0,
            "customer_paid_shipping_fee_amount": paid - sold.back(lambda refund: refund.shipping_minor),
            "return_shipping_fee_amount": -postage.charged(market, _sources(sold.refunds)),
        }
    )


def _shipping_told(market: Market, order: Order, sold: Sold, shipping: dict[str, int]) -> dict[str, int]:
    """What buyers paid for the way, and what it cost from whose warehouse. guess: how these two are told."""
    carried = sum(shipping.get(f"{way}_shipping_fee_amount", 0) for way in WAYS)
    deal = market.state.promotions.postage.get(order.id)
    return nonzero(
        {
            "seller_shipping_fee_discount_amount": -deal.seller_minor if deal else 0,
            "customer_shipping_fee": sum(sold.paid[line.id][1] for line in sold.lines),
            "refunded_customer_shipping_fee_amount": -sold.back(lambda refund: refund.shipping_minor),
            "fbt_fulfillment_fee_amount" if order.by_tiktok else "fbm_shipping_cost_amount": carried,
        }
    )


def _told(sold: Sold) -> dict[str, int]:
    """What buyer and platform paid, told beside the sums; sales tax goes to the state, not to the seller."""
    given = sum(line.platform_discount_minor for line in sold.lines)
    given_back = sum(sold.gone(line, line.platform_discount_minor) for line in sold.lines)
    tax, tax_back = (
        sum(sold.paid[line.id][2] for line in sold.lines),
        sold.back(lambda refund: refund.tax_minor),
    )
    return nonzero(
        {
            "customer_payment_amount": sum(sum(sold.paid[line.id]) for line in sold.lines),
            "customer_refund_amount": -sold.back(lambda refund: refund.total_minor),
            "platform_discount_amount": given,
            "platform_discount_refund_amount": -given_back,
            "sales_tax_payment_amount": tax,
            "sales_tax_refund_amount": -tax_back,
            "sales_tax_amount": tax_back - tax,
        }
    )


def _seller_part(line: Line) -> int:
    """What a seller gets for a unit before fees: the platform pays for its own discounts."""
    return line.original_minor - line.seller_discount_minor


def _units_kept(sold: Sold) -> int:
    return sum(1 for line in sold.lines if sold.gone(line, _seller_part(line)) < _seller_part(line))


def _by_sku(sold: Sold) -> dict[str, dict[str, int]]:
    lines: dict[str, list[Line]] = {}
    for line in sold.lines:
        lines.setdefault(line.sku_id, []).append(line)
    return {sku_id: _revenue(sold, of_sku) for sku_id, of_sku in lines.items()}


def _parcels(order: Order) -> int:
    """How many parcels an order goes in; one before there are any."""
    return max(1, len({line.package_id for line in live(order) if line.package_id}))


def _way(order: Order) -> str:
    """By which name the way to the buyer is charged."""
    if not order.replaces:
        return "actual"
    return "exchange" if order.special and order.special.is_exchange else "replacement"


def _is_free(order: Order) -> bool:
    return order.is_sample or bool(order.replaces)


def _sources(refunds: Iterable[Refund]) -> list[str]:
    return list(dict.fromkeys(refund.source for refund in refunds))


def _less(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    names = dict.fromkeys([*one, *other])
    return nonzero({name: one.get(name, 0) - other.get(name, 0) for name in names})
