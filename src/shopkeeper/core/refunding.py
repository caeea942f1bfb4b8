"""Refunds are wanted as sums: so much in total shall have gone back. What is sent is what is missing."""

from collections.abc import Collection, Iterable

from ..errors import Rejected
from .aftersales import Cancellation, Return
from .cancelling import GRANTED
from .orders import CANCELLED
from .records import Line, Order

PAID_BACK = (
    "RETURN_OR_REFUND_REQUEST_SUCCESS",
    "RETURN_OR_REFUND_REQUEST_COMPLETE",
    "REPLACEMENT_REQUEST_REFUND_SUCCESS",
    "EXCHANGE_REQUEST_REFUND_SUCCESS",
)
"""States of a return whose money went back, or is on its way: it counts from the moment it was granted."""
REFUNDABLE = ("AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED")
# The names are read by call; these three are what a seller gives by TikTok's own list.
# https://partner.tiktokshop.com/docv2/page/create-returns-202309
REASONS = (
    ("ecom_order_delivered_refund_reason_goodwill_seller", "Goodwill"),
    ("ecom_order_delivered_refund_reason_missing_product_seller", "Item or part missing"),
    ("ecom_order_shipped_refund_reason_lost_seller", "Package was lost"),
)


def gone_back(
    returns: Iterable[Return], cancellations: Iterable[Cancellation], line_ids: Collection[str]
) -> int:
    """Minor units that went back to the buyer for some lines of an order so far."""
    by_returns = sum(
        line.refund_minor
        for one in returns
        if one.status in PAID_BACK
        for line in one.lines
        if line.order_line_id in line_ids
    )
    by_cancellations = sum(
        one.refund_minor
        for one in cancellations
        if one.status in GRANTED and set(one.line_ids) <= set(line_ids)
    )
    return by_returns + by_cancellations


def missing(total_minor: int, gone_minor: int) -> int:
    """What is still to be sent, so that ``total_minor`` has gone back; never less than nothing."""
    return max(total_minor - gone_minor, 0)


def chosen(order: Order, line_ids: Collection[str]) -> tuple[Line, ...]:
    """The lines to be refunded: those named, or all that can be. Raises Rejected where one cannot."""
    known = {line.line_id: line for line in order.lines}
    if unknown := [line_id for line_id in line_ids if line_id not in known]:
        raise Rejected(f"order {order.order_id} has no line {unknown[0]}")
    lines = [known[line_id] for line_id in dict.fromkeys(line_ids)] or [
        line for line in order.lines if not refusal(order, line)
    ]
    for line in lines:
        if why := refusal(order, line):
            raise Rejected(f"line {line.line_id} of order {order.order_id} cannot be refunded: {why}")
    if not lines:
        why = refusal(order, order.lines[0]) if order.lines else "it has no lines"
        raise Rejected(f"order {order.order_id} cannot be refunded: {why}")
    return tuple(lines)


def refusal(order: Order, line: Line) -> str:
    """Why no money can be given back for a line now; empty where it can."""
    if CANCELLED in (order.status, line.status):
        return "it is cancelled, which gives the money back by itself"
    if line.status == "COMPLETED" or order.status == "COMPLETED":
        return "it is completed; the time for refunds is over"
    if line.status not in REFUNDABLE:
        return "it has not been shipped yet; cancel it instead"
    return ""
