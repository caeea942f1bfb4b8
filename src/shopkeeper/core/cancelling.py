"""Cancellations: what may be answered to a buyer's wish, and what a seller may cancel, when and why.

From https://partner.tiktokshop.com/docv2/page/return-and-refund-api-overview
"""

from collections.abc import Collection, Mapping

from ..errors import Rejected
from .aftersales import Cancellation
from .orders import CANCELLED
from .records import Line, Order
from .returning import Choice

PENDING = "CANCELLATION_REQUEST_PENDING"
GRANTED = ("CANCELLATION_REQUEST_SUCCESS", "CANCELLATION_REQUEST_COMPLETE")
CHOICES = (
    Choice("APPROVE_REQUEST_CANCEL", "approve", "Cancel the order", "The buyer gets the money back."),
    Choice(
        "REJECT_REQUEST_CANCEL",
        "reject",
        "Reject",
        "The order goes on and must be shipped.",
        needs_reason=True,
    ),
)
OUT_OF_STOCK = ("seller_cancel_reason_out_of_stock", "Out of stock")
WRONG_PRICE = ("seller_cancel_reason_wrong_price", "Pricing error")
BUYER_ASKED = ("seller_cancel_paid_reason_buyer_requested_cancellation", "Buyer requested cancellation")
NO_DELIVERY = ("seller_cancel_paid_reason_address_not_deliver", "Unable to deliver to buyer address")
# The names and in which state each is taken: https://partner.tiktokshop.com/docv2/page/cancel-order-202309
REASONS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "ON_HOLD": (OUT_OF_STOCK, WRONG_PRICE, BUYER_ASKED),
    "AWAITING_SHIPMENT": (OUT_OF_STOCK, WRONG_PRICE, BUYER_ASKED, NO_DELIVERY),
    "AWAITING_COLLECTION": (OUT_OF_STOCK, BUYER_ASKED, NO_DELIVERY),
}
IN_COLLECTION = ("US",)
"""Markets in which a parcel that waits for its carrier can still be cancelled."""


def choices(one: Cancellation) -> tuple[Choice, ...]:
    """The answers that a cancellation takes now."""
    return CHOICES if one.status == PENDING else ()


def choose(one: Cancellation, decision: str = "", way: str = "") -> Choice:
    """The choice with this name, or of this way. Raises Rejected where the wish takes no answer now."""
    for choice in choices(one):
        if choice.decision == decision or (not decision and choice.way == way):
            return choice
    state = one.status.removeprefix("CANCELLATION_REQUEST_").lower()
    raise Rejected(f"cancellation {one.cancel_id} cannot be answered with {decision or way}: it is {state}")


def waits(one: Cancellation) -> bool:
    """Whether the buyer waits for the seller's answer."""
    return one.status == PENDING


def state_of(order: Order, line: Line) -> str:
    """How far a line is; one on an order on hold awaits shipment by its own word."""
    return order.status if order.status in ("ON_HOLD", "UNPAID") else line.status


def cancellable(order: Order, region: str) -> tuple[Line, ...]:
    """The lines that the seller may cancel now."""
    return tuple(line for line in order.lines if not refusal(order, line, region))


def refusal(order: Order, line: Line, region: str) -> str:
    """Why the seller may not cancel a line now; empty where they may."""
    state = state_of(order, line)
    if CANCELLED in (order.status, state):
        return "it is cancelled already"
    if state == "UNPAID":
        return "it is not paid yet; TikTok cancels it by itself if it never is"
    if state not in REASONS:
        return "it has left; money goes back by a refund"
    if state == "AWAITING_COLLECTION" and region not in IN_COLLECTION:
        return "its parcel is ready for the carrier, and in this market it cannot be stopped any more"
    return ""


def reasons(order: Order, lines: Collection[Line]) -> tuple[tuple[str, str], ...]:
    """The reasons (name, text) that fit the state of all the lines."""
    lists = [REASONS.get(state_of(order, line), ()) for line in lines]
    return tuple(one for one in lists[0] if all(one in other for other in lists)) if lists else ()


def chosen(order: Order, line_ids: Collection[str], region: str) -> tuple[Line, ...]:
    """The lines to be cancelled: those named, or all that can be. Raises Rejected where one cannot."""
    if not line_ids:
        found = cancellable(order, region)
        if found:
            return found
        why = refusal(order, order.lines[0], region) if order.lines else "it has no lines"
        raise Rejected(f"order {order.order_id} cannot be cancelled: {why}")
    known = {line.line_id: line for line in order.lines}
    for line_id in line_ids:
        if line_id not in known:
            raise Rejected(f"order {order.order_id} has no line {line_id}")
        if why := refusal(order, known[line_id], region):
            raise Rejected(f"line {line_id} of order {order.order_id} cannot be cancelled: {why}")
    return tuple(known[line_id] for line_id in dict.fromkeys(line_ids))


def check_reason(order: Order, lines: Collection[Line], reason: str) -> None:
    """Raise Rejected unless the reason fits the state of every line."""
    names = [name for name, _ in reasons(order, lines)]
    if reason not in names:
        raise Rejected(f"{reason!r} is no reason to cancel these lines; give one of {', '.join(names)}")
