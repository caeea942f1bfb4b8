"""Payments: statements on their way to the seller's bank, small ones together, exchanged if so set."""

from ...errors import Rejected
from ..market import Market, happens
from ..settings import DAY
from ..trade import Payment, Statement
from .amounts import exchanged, exponent_of


def expect(market: Market, statement: Statement) -> None:
    """Let a statement be paid some days later."""
    market.schedule(market.settings.payment_days * DAY, "payment", statement.shop_id, "")


@happens("payment")
def pay(market: Market, shop_id: str, _note: str) -> None:
    """Pay what is due, one payment a statement; what is too little, or owed to the platform, waits."""
    shop, together = market.state.shops[shop_id], list[Statement]()
    least = market.settings.least_payment_units * 10 ** exponent_of(shop.currency)
    for statement in market.state.statements.values():
        if statement.shop_id == shop_id and not statement.payment_id and _is_due(market, statement):
            together.append(statement)
            if sum(market.ledger.sums(one).payable for one in together) >= max(least, 1):
                _send(market, together)
                together = []


@happens("bank")
def arrive(market: Market, payment_id: str, note: str) -> None:
    """The bank has taken a payment, or sent it back: then it is tried again."""
    payment = market.state.payments[payment_id]
    if note != str(payment.tries):
        return
    if market.chance("payment", payment_id, payment.tries) < market.settings.failed_payment_share:
        fail(market, payment_id)
        return
    payment.paid_time = int(market.now())
    _mark(market, payment, "PAID")


def fail(market: Market, payment_id: str) -> Payment:
    """The bank sends a payment back; the platform tries again some days later."""
    payment = market.state.payments.get(payment_id)
    if payment is None:
        raise Rejected(f"there is no payment {payment_id} in this sandbox")
    payment.tries, payment.paid_time = payment.tries + 1, 0
    _mark(market, payment, "FAILED")
    market.schedule(market.settings.payment_retry_days * DAY, "bank", payment.id, str(payment.tries))
    return payment


def _is_due(market: Market, statement: Statement) -> bool:
    return statement.statement_time + market.settings.payment_days * DAY <= round(market.now())


def _send(market: Market, together: list[Statement]) -> None:
    currency, sums = together[0].currency, [market.ledger.sums(one) for one in together]
    before, kept = sum(one.payable for one in sums), sum(one.reserve for one in sums)
    paid_currency, rate = _exchange(market, currency)
    payment = Payment(
        id=market.new_id("payment"),
        shop_id=together[0].shop_id,
        currency=currency,
        create_time=round(market.now()),
        settlement_minor=before - kept,
        amount_minor=exchanged(before, currency, paid_currency, rate),
        paid_currency=paid_currency,
        reserve_minor=kept,
        exchange_rate=rate,
    )
    market.state.payments[payment.id] = payment
    for statement in together:
        statement.payment_id = payment.id
    market.changes += 1
    market.schedule(market.settings.bank_days * DAY, "bank", payment.id, "0")


def _exchange(market: Market, currency: str) -> tuple[str, str]:
    """The currency in which a shop is paid, and the rate."""
    for sold_in, paid_in, rate in market.settings.exchange:
        if sold_in == currency:
            return paid_in, rate
    return currency, "1.000000"


def _mark(market: Market, payment: Payment, status: str) -> None:
    payment.status = status
    for statement in market.state.statements.values():
        if statement.payment_id == payment.id:
            statement.payment_status, statement.payment_time = status, payment.paid_time
    market.changes += 1
