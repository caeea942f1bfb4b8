"""Cancellations: the buyer asks and the seller or a clock answers, or the seller cancels; all on record."""

from collections.abc import Iterable, Sequence

from ...errors import Rejected
from ..market import Market, happens
from ..orders import life as order_life
from ..orders.status import live
from ..state import Line, Order
from ..trade import Cancellation
from . import reasons as return_reasons
from . import refunds
from .eligibility import check, chosen, reasons

PENDING = "CANCELLATION_REQUEST_PENDING"
SUCCESS = "CANCELLATION_REQUEST_SUCCESS"
CANCEL = "CANCELLATION_REQUEST_CANCEL"
COMPLETE = "CANCELLATION_REQUEST_COMPLETE"
# Quirk (2026-11, webhook 11): it has a word of its own for a request that came to nothing.
# https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
SENT_AS = {CANCEL: "CANCELLATION_REQUEST_CANCELLED"}

HOUR = 3600


def ask(
    market: Market, order_id: str, line_ids: Sequence[str] | None = None, *, reason: str = ""
) -> Cancellation:
    """The buyer wants lines cancelled: done at once in the hour of remorse, a request after it."""
    order = _order(market, order_id)
    lines = chosen(order, line_ids)
    check(market, order, lines, "CANCEL", "BUYER")
    if order.status == "UNPAID" and len(lines) < len(live(order)):
        raise Rejected("Unable to cancel individual line items before the payment.", code="25005010")
    among = return_reasons.BUYER_CANCEL
    name = return_reasons.check(return_reasons.name_of(reason, among) or next(iter(among)), among)
    record = _open(market, order, lines, "BUYER", name)
    if any(line.status == "AWAITING_SHIPMENT" for line in lines):
        _wait(market, record)
        order_life.touch(market, order)
    else:
        _perform(market, record)
    return record


def cancel(market: Market, order: Order, lines: Sequence[Line], reason: str) -> Cancellation:
    """The seller cancels lines, for a reason that fits their state."""
    check(market, order, lines, "CANCEL", "SELLER")
    for line in lines:
        return_reasons.check(reason, reasons(market, line, "CANCEL", "SELLER"))
    _check_whole_parcels(order, lines)
    record = _open(market, order, lines, "SELLER", reason)
    _perform(market, record)
    return record


def approve(market: Market, record: Cancellation) -> None:
    """Grant a buyer's request."""
    if record.status == CANCEL:
        raise Rejected("The cancellation request was already cancelled.", code="25020009")
    if record.status != PENDING:
        raise Rejected(f"The request is {record.status} and cannot be approved.", code="25011012")
    _perform(market, record)


def reject(market: Market, record: Cancellation, reason: str) -> None:
    """Refuse a buyer's request, for one of the reasons that the platform lists."""
    if record.status == CANCEL:
        raise Rejected("The cancellation request was already cancelled.", code="25011011")
    if record.status != PENDING:
        raise Rejected("Aftersales has been approved and cannot be rejected.", code="25020010")
    return_reasons.check_refusal(reason, return_reasons.REJECT["REJECT_REQUEST_CANCEL"])
    _end(market, record)


def withdraw(market: Market, cancel_id: str) -> None:
    """The buyer has thought better of it."""
    record = _known(market, cancel_id)
    if record.status != PENDING:
        raise Rejected(f"cancellation {cancel_id} is {record.status}; only a pending one can be withdrawn")
    _end(market, record)


@happens("cancel-clock")
def run_out(market: Market, cancel_id: str, _note: str) -> None:
    """The seller has not answered in time, so the request is granted."""
    record = market.state.cancellations[cancel_id]
    if record.status == PENDING:
        approve(market, record)


def on_cancelled(market: Market, order: Order, line_ids: list[str]) -> None:
    """Whoever cancels lines: a record tells it, and what was paid goes back."""
    settled: set[str] = set()
    for record in market.records.cancellations.of(order.id):
        if record.status in (PENDING, SUCCESS) and set(record.line_ids) <= set(line_ids):
            _settle(market, record, order)
            settled |= set(record.line_ids)
    loose = chosen(order, [line_id for line_id in line_ids if line_id not in settled])
    if loose:
        by = loose[0].cancelled_by
        name = return_reasons.name_of(loose[0].cancel_reason, return_reasons.TEXTS)
        _settle(market, _open(market, order, loose, by, name), order)


def on_shipped(market: Market, order: Order, line_ids: list[str]) -> None:
    """Shipping is an answer: a request about what has left is turned down."""
    for record in market.records.cancellations.of(order.id):
        if record.status == PENDING and not set(record.line_ids).isdisjoint(line_ids):
            _set(market, record, CANCEL)


order_life.CANCELLED_HOOKS.append(on_cancelled)
order_life.SHIPPED_HOOKS.append(on_shipped)


def _open(market: Market, order: Order, lines: Iterable[Line], by: str, reason: str) -> Cancellation:
    """A new record, without a word to anybody yet."""
    now, wanted = int(market.now()), list(lines)
    record = Cancellation(
        id=market.new_id("cancellation"),
        shop_id=order.shop_id,
        order_id=order.id,
        line_ids=[line.id for line in wanted],
        kind="BUYER_CANCEL" if by == "BUYER" else "CANCEL",
        status="",
        role=by,
        reason=reason,
        create_time=now,
        update_time=now,
    )
    record.asked = refunds.wished(market, order, wanted, record.id)
    market.state.cancellations[record.id] = record
    market.cancellations.add(record)
    return record


def _wait(market: Market, record: Cancellation) -> None:
    """Let the seller's clock run."""
    hours = dict(market.settings.cancel_respond_hours)
    region = market.state.shops[record.shop_id].region
    seconds = hours.get(region, hours["*"]) * HOUR
    record.respond_by = int(market.now()) + seconds
    market.schedule(seconds, "cancel-clock", record.id, "")
    _set(market, record, PENDING)


def _perform(market: Market, record: Cancellation) -> None:
    """Cancel the lines; the record is settled as they are."""
    order = market.state.orders[record.order_id]
    lines = [line.id for line in chosen(order, record.line_ids) if line.status != "CANCELLED"]
    _set(market, record, SUCCESS)
    if lines:
        words = return_reasons.text_of(record.reason)
        order_life.cancel_lines(market, order, lines, by=record.role, reason=words)
    if record.status != COMPLETE:  # some of its lines were cancelled before
        _settle(market, record, order)


def _settle(market: Market, record: Cancellation, order: Order) -> None:
    if record.status != SUCCESS:
        _set(market, record, SUCCESS)
    record.refunds = refunds.pay(market, order, record.asked)
    _set(market, record, COMPLETE)


def _end(market: Market, record: Cancellation) -> None:
    _set(market, record, CANCEL)
    order_life.touch(market, market.state.orders[record.order_id])


def _set(market: Market, record: Cancellation, status: str) -> None:
    """Enter a state and announce it by webhook 11."""
    order = market.state.orders[record.order_id]
    with market.indexes[record.shop_id].changing(order), market.cancellations.changing(record):
        record.status = status
        record.update_time = max(int(market.now()), record.update_time)
    payload = {
        "order_id": record.order_id,
        "cancel_id": record.id,
        "cancel_status": SENT_AS.get(status, status),
        "cancellations_role": record.role,
        "create_time": record.create_time,
    }
    market.announce(record.shop_id, 11, payload)


def _check_whole_parcels(order: Order, lines: Sequence[Line]) -> None:
    named = {line.id for line in lines}
    packed = {line.package_id for line in lines if line.status == "AWAITING_COLLECTION"}
    left = [line for line in order.lines if line.package_id in packed - {""} and line.id not in named]
    if any(line.status == "AWAITING_COLLECTION" for line in left):
        message = "Unable to cancel individual line items within this request."
        raise Rejected(message, code="25005010")


def _order(market: Market, order_id: str) -> Order:
    if order_id not in market.state.orders:
        raise Rejected(f"there is no order {order_id} in this sandbox")
    return market.state.orders[order_id]


def _known(market: Market, cancel_id: str) -> Cancellation:
    if cancel_id not in market.state.cancellations:
        raise Rejected(f"there is no cancellation {cancel_id} in this sandbox")
    return market.state.cancellations[cancel_id]
