"""Expected, stated and paid, order by order; and a month by order date beside the same by settlement date."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from math import ceil, floor

from .changes import Changes, Finding
from .money import plain

CANCELLED = "CANCELLED"
REFUND_DAYS = timedelta(days=4)
"""How long a refund may take until a statement takes it back."""


@dataclass(frozen=True, slots=True)
class Sold:
    """One unit of an order: what the seller earns for it, and what the buyer paid for it before tax."""

    line_id: str
    status: str
    revenue_minor: int
    price_minor: int


@dataclass(frozen=True, slots=True)
class Refunded:
    """Money that went back for one unit, tax and shipping included."""

    line_id: str
    amount_minor: int
    refunded_at: datetime


@dataclass(frozen=True, slots=True)
class Stated:
    """One statement line of an order. ``revenue_minor`` is what the seller earns before fees."""

    statement_id: str
    kind: str
    day: str
    stated_at: datetime
    revenue_minor: int
    settlement_minor: int
    is_paid: bool


@dataclass(frozen=True, slots=True)
class OrderMoney:
    """Everything known of an order's money. ``lines`` is None for an order that was never read."""

    connection_id: int
    order_id: str
    currency: str
    lines: tuple[Sold, ...] | None
    total_minor: int = 0
    is_free: bool = False
    """A sample or a replacement."""
    refunds: tuple[Refunded, ...] = ()
    stated: tuple[Stated, ...] = ()

    @property
    def subject(self) -> str:
        """The order's name in findings."""
        return f"order/{self.connection_id}/{self.order_id}"


@dataclass(frozen=True, slots=True)
class Reconciled:
    """An order's money: expected from the order, stated by the platform, settled after fees, paid."""

    connection_id: int
    order_id: str
    currency: str
    expected_minor: int
    stated_minor: int
    settled_minor: int
    paid_minor: int
    state: str
    """exact, refunded, free, cancelled, open (not settled yet), refund open, unknown, or differs."""
    why: str

    @property
    def difference_minor(self) -> int:
        """What is stated more than expected."""
        return self.stated_minor - self.expected_minor


def reconcile(order: OrderMoney, now: datetime) -> Reconciled:
    """What an order should bring, what the platform says, and why these differ."""
    lines = [one for one in order.stated if one.kind == "ORDER"]
    stated = sum(one.revenue_minor for one in lines)
    last_at = max((one.stated_at for one in lines), default=None)
    state, why, expected = judged(order, stated, last_at, now)
    return Reconciled(
        connection_id=order.connection_id,
        order_id=order.order_id,
        currency=order.currency,
        expected_minor=expected,
        stated_minor=stated,
        settled_minor=sum(one.settlement_minor for one in order.stated),
        paid_minor=sum(one.settlement_minor for one in order.stated if one.is_paid),
        state=state,
        why=why,
    )


def judged(order: OrderMoney, stated: int, last_at: datetime | None, now: datetime) -> tuple[str, str, int]:
    """The state of an order's money, the reason in words, and what was expected."""
    if order.lines is None:
        return "unknown", "The order is older than what was read here.", stated
    low, high = expected(order, order.refunds)
    if last_at is None:
        if high == 0:
            return ("free" if order.is_free else "cancelled"), "Nothing is to be settled.", 0
        return "open", "No statement holds it yet.", high
    if low <= stated <= high:
        return fitting(order, stated)
    counted = [
        one for one in order.refunds if one.refunded_at < last_at or now - one.refunded_at > REFUND_DAYS
    ]
    _, most = expected(order, counted)
    if high < stated <= most:
        return "refund open", "A refund is not on a statement yet.", high
    nearest = min(max(stated, low), high)
    told = [plain(one, order.currency) for one in (nearest, stated, abs(stated - nearest))]
    return "differs", f"Expected {told[0]}, stated {told[1]}, differs by {told[2]}.", nearest


def fitting(order: OrderMoney, stated: int) -> tuple[str, str, int]:
    """The state of an order that is stated as expected."""
    if order.is_free:
        return "free", "A sample or a replacement brings no revenue.", stated
    if any(one.amount_minor for one in order.refunds):
        return "refunded", "Less what went back to the buyer.", stated
    return "exact", "The order and the statement agree.", stated


def expected(order: OrderMoney, refunds: Collection[Refunded]) -> tuple[int, int]:
    """The least and the most that an order earns before fees, once these refunds are taken off.

    A refund is known with its tax and shipping. Of one in part the platform takes as much off the revenue
    as its goods were of all that the buyer paid, or all of it: both are right.
    """
    sold = {one.line_id: one for one in order.lines or () if one.status != CANCELLED}
    revenue = sum(one.revenue_minor for one in sold.values())
    goods = sum(one.price_minor for one in order.lines or ())
    part = Fraction(goods, max(order.total_minor, goods)) if goods else Fraction(1)
    back: dict[str, int] = {}
    for one in refunds:
        back[one.line_id] = back.get(one.line_id, 0) + one.amount_minor
    gone = [taken_off(sold[line_id], amount, part) for line_id, amount in back.items() if line_id in sold]
    high = revenue - sum(least for least, _ in gone)
    return (0 if order.is_free else revenue - sum(most for _, most in gone)), high


def taken_off(line: Sold, refunded_minor: int, goods_part: Fraction) -> tuple[int, int]:
    """The least and the most that a refund takes off a line's revenue."""
    if not line.price_minor:
        return (line.revenue_minor,) * 2 if refunded_minor else (0, 0)
    goods = refunded_minor * goods_part
    if goods > line.price_minor - 1:
        return line.revenue_minor, line.revenue_minor
    most = Fraction(min(refunded_minor, line.price_minor), line.price_minor)
    return floor(line.revenue_minor * goods / line.price_minor), ceil(line.revenue_minor * most)


def decide(orders: Iterable[OrderMoney], standing: Collection[str], now: datetime) -> Changes:
    """A finding for each order whose statement says something else than the order; those gone are cleared."""
    rows = [(order, reconcile(order, now)) for order in orders]
    found = tuple(finding(order, row) for order, row in rows if row.state == "differs")
    wrong = {one.subject for one in found}
    return Changes(
        found=found,
        cleared=tuple(
            ("order_money", order.subject)
            for order, _ in rows
            if order.subject in standing and order.subject not in wrong
        ),
    )


def finding(order: OrderMoney, row: Reconciled) -> Finding:
    """An order that is stated otherwise than expected."""
    statements = ", ".join(sorted({f"{one.statement_id} ({one.day})" for one in order.stated}))
    expected_words, stated_words = (
        plain(row.expected_minor, row.currency),
        plain(row.stated_minor, row.currency),
    )
    gap = plain(abs(row.difference_minor), row.currency)
    return Finding(
        "order_money",
        order.subject,
        "bad",
        f"Order {order.order_id}: expected {expected_words}, stated {stated_words}, differs by {gap}",
        f"In {row.currency}, before fees; statement {statements}. Compare the order's lines, discounts and "
        "refunds with the statement, and ask TikTok Shop where they do not explain it.",
        f"/orders/{order.connection_id}/{order.order_id}",
    )


@dataclass(frozen=True, slots=True)
class MonthOrder:
    """What one order adds to a month. All is revenue before fees; refunds are negative."""

    is_known: bool
    is_paid_in: bool
    """Whether it was paid in the month, in the shop's days."""
    gross_minor: int = 0
    cancelled_minor: int = 0
    is_settled: bool = False
    stated_in_minor: int = 0
    stated_out_minor: int = 0
    refunded_in_minor: int = 0
    refunded_out_minor: int = 0


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason why a month by settlement date differs from the month by order date, and by how much."""

    name: str
    amount_minor: int
    orders: int


@dataclass(frozen=True, slots=True)
class Month:
    """Revenue of one month and currency by order date and by settlement date."""

    month: str
    currency: str
    ordered_minor: int
    settled_minor: int
    reasons: tuple[Reason, ...]

    @property
    def unexplained_minor(self) -> int:
        """What the reasons do not explain; zero."""
        return self.settled_minor - self.ordered_minor - sum(one.amount_minor for one in self.reasons)


REASONS: Mapping[str, str] = {
    "cancelled": "paid in the month and cancelled",
    "open": "paid in the month, not settled yet",
    "later": "paid in the month, settled in another month",
    "earlier": "settled in the month, paid in another month",
    "unknown": "settled in the month, order not known here",
    "refunds": "refunds settled in the month",
    "differs": "order and statement do not agree",
}


def amounts(one: MonthOrder) -> dict[str, int]:
    """What one order explains, by reason."""
    sold_in = one.stated_in_minor - one.refunded_in_minor
    sold_out = one.stated_out_minor - one.refunded_out_minor
    found = {"refunds": one.refunded_in_minor}
    if not one.is_paid_in:
        return found | {"earlier" if one.is_known else "unknown": sold_in}
    kept = one.gross_minor - one.cancelled_minor
    found["cancelled"] = -one.cancelled_minor
    if not one.is_settled:
        return found | {"open": -kept}
    return found | {"later": -sold_out, "differs": sold_in + sold_out - kept}


def month(name: str, currency: str, settled_minor: int, orders: Iterable[MonthOrder]) -> Month:
    """A month with every reason for the difference; ``settled_minor`` is what its statement lines state."""
    sums = dict.fromkeys(REASONS, 0)
    counts = dict.fromkeys(REASONS, 0)
    ordered = 0
    for one in orders:
        ordered += one.gross_minor if one.is_paid_in else 0
        for reason, amount in amounts(one).items():
            sums[reason] += amount
            counts[reason] += bool(amount)
    reasons = tuple(Reason(words, sums[key], counts[key]) for key, words in REASONS.items() if sums[key])
    return Month(name, currency, ordered, settled_minor, reasons)
