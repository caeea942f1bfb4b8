"""Statements: what a shop is owed for one UTC day, by its orders, its refunds and the adjustments."""

from collections.abc import Callable, Iterable, Iterator

from ...errors import Rejected
from ...tiktok.spec import leaf, operation
from ..faults import MONEY_FAULTS
from ..market import Market, happens
from ..settings import DAY
from ..state import Order
from ..trade import Refund, Statement, Transaction
from . import payments, settlement
from .amounts import share
from .fees import WHOLE
from .index import Estimated

GROUPS = (*settlement.SUMMED, "told")
OPEN = (
    "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED",
)  # fmt: skip
UNKNOWN_FEE = "tiktok_moon_fee_amount"


BILLS: list[Callable[[Market, str, int], Iterable[Transaction]]] = []
"""Called when a shop's day is closed, for what else is to stand in its statement."""


def plan(market: Market, shop_id: str = "") -> None:
    """Let a statement be made at the next midnight and each one after it, for one shop or for all."""
    midnight = (int(market.now()) // int(DAY) + 1) * int(DAY)
    for id in [shop_id] if shop_id else list(market.state.shops):
        market.schedule(midnight - market.now(), "statement", id, str(midnight))


@happens("statement")
def close_day(market: Market, shop_id: str, note: str) -> None:
    """Publish what the day brought; if that is nothing, only where the settings say so."""
    cut = int(note)
    market.schedule(cut + DAY - market.now(), "statement", shop_id, str(cut + int(DAY)))
    transactions = list(_due(market, shop_id, cut)) + market.state.owed.pop(shop_id, [])
    transactions += [line for bill in BILLS for line in bill(market, shop_id, cut)]
    if not transactions and not market.settings.empty_statements:
        return
    statement = Statement(
        id=market.new_id("statement"),
        shop_id=shop_id,
        currency=market.state.shops[shop_id].currency,
        statement_time=cut,
        transactions=transactions,
    )
    _reserve(market, statement)
    market.state.statements[statement.id] = statement
    market.ledger.add(statement)
    market.changes += 1
    payments.expect(market, statement)
    fault = market.state.strike(MONEY_FAULTS, "finance.statement", shop_id)
    if fault and transactions:
        market.schedule(fault.seconds or DAY, "restated", statement.id, "")


@happens("restated")
def change_mind(market: Market, statement_id: str, note: str) -> None:
    """The platform takes a tenth more of the first fee of a statement that it has published (a fault)."""
    for transaction in market.state.statements[statement_id].transactions:
        for name, minor in transaction.fees.items():
            if minor:
                restate(market, statement_id, transaction.id, name, minor - max(1, abs(minor) // 10))
                return


def estimates(market: Market, shop_id: str) -> Iterator[tuple[Order | None, Transaction]]:
    """What the shop will be owed as things stand: the very lines of later statements if nothing changes."""
    refunds = settlement.refunds_by_order(market.state)
    for order in _open_orders(market, shop_id, int(market.now())):
        if order.id not in market.state.settled:
            yield from ((order, line) for line in _first(market, order, refunds.get(order.id, [])))
    yield from _later(market, shop_id, refunds)
    yield from ((None, line) for line in market.state.owed.get(shop_id, []))


def estimated(market: Market, shop_id: str) -> Estimated:
    """The same, kept for the next pages as long as nothing has changed."""
    stamp = market.changes, len(market.state.refunds), market.now() // DAY
    known = market.ledger.estimated.get(shop_id)
    if known is None or known.stamp != stamp:
        rows = {line.id: (order, line) for order, line in estimates(market, shop_id)}
        known = market.ledger.estimated[shop_id] = Estimated.of(stamp, rows)
    return known


def adjust(market: Market, shop_id: str, kind: str, minor: int, order_id: str = "") -> Transaction:
    """The platform gives (+) or takes (-) an amount of a documented kind, in the shop's next statement."""
    market.shop(shop_id)
    if kind not in kinds():
        raise Rejected(f"{kind} is no kind of adjustment; there are {', '.join(kinds())}")
    created = market.order(shop_id, order_id).create_time if order_id else 0
    adjustment = Transaction(
        market.new_id("transaction"), kind, order_id, created or int(market.now()), adjustment_minor=minor
    )
    market.state.owed.setdefault(shop_id, []).append(adjustment)
    market.changes += 1
    return adjustment


def restate(
    market: Market, statement_id: str, transaction_id: str, name: str, minor: int, *, group: str = "fees"
) -> Transaction:
    """Change one amount of a statement that is already published; later reads show it, payments stay."""
    transaction = find(market, statement_id, transaction_id)
    if group == "adjustment":
        transaction.adjustment_minor = minor
    elif group in GROUPS:
        getattr(transaction, group)[name] = minor
    else:
        raise Rejected(f"{group} is no group of amounts; there are {', '.join((*GROUPS, 'adjustment'))}")
    market.ledger.restated(statement_id)
    market.changes += 1
    return transaction


def add_unknown_fee(
    market: Market, statement_id: str, transaction_id: str, minor: int, name: str = UNKNOWN_FEE
) -> Transaction:
    """Put a fee into a published statement that is in no documentation."""
    return restate(market, statement_id, transaction_id, name, minor)


def find(market: Market, statement_id: str, transaction_id: str) -> Transaction:
    """One transaction of a statement."""
    statement = market.state.statements.get(statement_id)
    for transaction in statement.transactions if statement else []:
        if transaction.id == transaction_id:
            return transaction
    raise Rejected(f"there is no transaction {transaction_id} in a statement {statement_id} of this sandbox")


def of_shop(market: Market, shop_id: str) -> list[Statement]:
    """The statements of a shop, in the order of their days."""
    return [statement for statement in market.state.statements.values() if statement.shop_id == shop_id]


def kinds() -> tuple[str, ...]:
    """The documented kinds of adjustments."""
    described = operation("finance.GetTransactionsbyStatement.202501").answer["transactions"][0]["type"]
    return tuple(kind for kind in leaf(described).choices if kind not in ("ORDER", "RESERVE"))


def _due(market: Market, shop_id: str, cut: int) -> Iterator[Transaction]:
    """The lines of the day, each order and each refund in one statement only."""
    refunds, settled = settlement.refunds_by_order(market.state), market.state.settled
    for order, transaction in list(_later(market, shop_id, refunds)):
        settled[order.id] = len(refunds[order.id])
        yield transaction
    for order in _open_orders(market, shop_id, cut):
        if order.id not in settled and _is_ready(market, order, cut):
            counted = refunds.get(order.id, [])
            settled[order.id] = len(counted)
            yield from _first(market, order, counted)


def _open_orders(market: Market, shop_id: str, now: int) -> Iterator[Order]:
    """Orders that may be unsettled: the complete ones of the last days, and all that are on their way."""
    since = now - int(DAY) * (2 + market.settings.settle_days)
    for status in OPEN:
        low = since if status == "COMPLETED" else None
        span = market.indexes[shop_id].span("update_time", status, low, None)
        yield from (market.state.orders[order_id] for _, order_id in span.walk(False))


def _is_ready(market: Market, order: Order, cut: int) -> bool:
    """Whether this statement settles an order; one refunded on its way is settled when it completes."""
    settings = market.settings
    if settings.settled_when == "COMPLETED" or not order.delivery_time:
        return order.status == "COMPLETED"
    return order.delivery_time + settings.settle_days * DAY <= cut


def _first(market: Market, order: Order, refunds: list[Refund]) -> Iterator[Transaction]:
    yield settlement.account(market, order, refunds)
    if order.is_sample:
        yield settlement.sample_fee(market, order)


def _later(
    market: Market, shop_id: str, refunds: dict[str, list[Refund]]
) -> Iterator[tuple[Order, Transaction]]:
    """What was refunded after an order was settled."""
    for order_id, all_refunds in refunds.items():
        order, counted = market.state.orders[order_id], market.state.settled.get(order_id)
        if order.shop_id == shop_id and counted is not None and counted < len(all_refunds):
            yield order, settlement.change(market, order, all_refunds, counted)


def _reserve(market: Market, statement: Statement) -> None:
    """Keep a part of each order's money back for some days, where the settings say so."""
    percent, days = market.settings.reserve_percent, market.settings.reserve_days
    for transaction in statement.transactions if percent else []:
        owed = settlement.settlement_of(transaction)
        if transaction.kind == "ORDER" and owed > 0:
            transaction.reserve_minor = -share(owed, percent * 100, WHOLE)
            note = f"{transaction.order_id}:{-transaction.reserve_minor}"
            market.schedule(days * DAY, "reserve", statement.shop_id, note)


@happens("reserve")
def release(market: Market, shop_id: str, note: str) -> None:
    """Give a reserve back in the next statement."""
    order_id, _, minor = note.partition(":")
    created = market.state.orders[order_id].create_time
    line = Transaction(market.new_id("transaction"), "RESERVE", order_id, created, reserve_minor=int(minor))
    market.state.owed.setdefault(shop_id, []).append(line)
