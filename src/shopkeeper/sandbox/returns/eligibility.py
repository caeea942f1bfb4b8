"""Which lines of an order may be cancelled, refunded, returned or replaced now, by whom, and why not."""

from collections.abc import Iterable
from typing import Any

from ...errors import Rejected
from ..market import Market
from ..orders.kinds import EXCHANGE_REGIONS
from ..orders.status import live
from ..state import Line, Order, Shop
from ..trade import Cancellation, Return
from . import reasons as return_reasons
from .reasons import Reasons
from .sums import refundable

DAY = 86400
ON_ITS_WAY = ("AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED")
CLOSED = ("_COMPLETE", "_CANCEL", "_REFUND_SUCCESS")

Refusal = tuple[str, str]
"""A code and the words that go with it."""

IN_PROGRESS = (
    "25001011",
    "A return request is already in process, or the order has already been cancelled.",
)
ALL_RETURNED = (
    "25001010",
    "A return request has already been completed, or the order has already been cancelled.",
)
OVER = ("25001051", "Not allowed to return or cancel since order is completed or cancelled")
SHIPPED = (
    "25001045",
    "The order has already been shipped and we are unable to cancel shipment with the courier.",
)
TOO_EARLY = ("25001003", "Invalid order status.")
NO_REASON = ("25001021", "Reason not match order status")


def is_open(record: Return) -> bool:
    """Whether anything can still come of a return."""
    return not record.status.endswith(CLOSED)


def claimed(market: Market, order: Order) -> set[str]:
    """The lines of an order for which a cancellation or a return is under way."""
    asked, returned = market.records.cancellations.of(order.id), market.records.returns.of(order.id)
    wishes: list[Cancellation | Return] = [
        *(wish for wish in asked if wish.status == "CANCELLATION_REQUEST_PENDING"),
        *(record for record in returned if is_open(record)),
    ]
    return {line_id for wish in wishes for line_id in wish.line_ids}


def refusal(market: Market, order: Order, line: Line, wish: str, by: str) -> Refusal | None:
    """Why somebody may not CANCEL a line, or have it refunded, returned, replaced; None if they may."""
    if line.status in ("CANCELLED", "COMPLETED"):
        return OVER
    if line.id in claimed(market, order):
        return IN_PROGRESS
    if wish == "CANCEL":
        return _cannot_be_cancelled(market, order, line, by)
    return _cannot_be_returned(market, order, line, wish, by)


def check(market: Market, order: Order, lines: Iterable[Line], wish: str, by: str) -> None:
    """Refuse a wish that one of the lines does not allow, or that is about none."""
    asked = list(lines)
    if not asked:
        raise Rejected(OVER[1], code=OVER[0])
    for line in asked:
        if why := refusal(market, order, line, wish, by):
            raise Rejected(f"{why[1]} (line {line.id} of order {order.id} is {line.status})", code=why[0])


def reasons(market: Market, line: Line, wish: str, by: str) -> Reasons:
    """The reasons that may be given for a wish about a line, in its present state."""
    if wish == "CANCEL":
        return return_reasons.BUYER_CANCEL if by == "BUYER" else _seller_reasons(line)
    table = return_reasons.BUYER_RETURN if by == "BUYER" else return_reasons.SELLER_RETURN
    return table.get(wish, {})


def order_of(market: Market, shop: Shop, order_id: str) -> Order:
    """An order of the shop that calls."""
    order = market.state.orders.get(order_id)
    if order is None:
        raise Rejected("Order not found.", code="25007006")
    if order.shop_id != shop.id:
        raise Rejected("No permission to process this order", code="25020005")
    return order


def select(market: Market, order: Order, values: dict[str, Any]) -> list[Line]:
    """The lines that a call names: by their ids, by SKU and quantity, or all that are live."""
    named = [*(values.get("order_line_item_ids") or [])]
    named += [row.get("order_line_item_id", "") for row in values.get("order_line_list") or []]
    if named:
        return chosen(order, named)
    return _by_quantity(market, order, values["skus"]) if values.get("skus") else live(order)


def chosen(order: Order, line_ids: Iterable[str] | None) -> list[Line]:
    """The lines with these ids, or all live ones; an id that is not the order's is refused."""
    if line_ids is None:
        return live(order)
    known = {line.id: line for line in order.lines}
    wanted = list(dict.fromkeys(line_ids))
    if unknown := [line_id for line_id in wanted if line_id not in known]:
        raise Rejected(f"The order {order.id} has no line item {unknown[0]}.", code="25001001")
    return [known[line_id] for line_id in wanted]


def _by_quantity(market: Market, order: Order, rows: list[dict[str, Any]]) -> list[Line]:
    taken, free = claimed(market, order), []
    for row in rows:
        lines = [line for line in live(order) if line.sku_id == row["sku_id"] and line.id not in taken]
        if not 0 < row["quantity"] <= len(lines):
            message = (
                "The requested line item(s) for return or refund exceeds the allowable limit: "
                f"{row['quantity']} of SKU {row['sku_id']} were asked for, {len(lines)} are left."
            )
            raise Rejected(message, code="25005011")
        free += lines[: row["quantity"]]
        taken |= {line.id for line in free}
    return free


def _cannot_be_cancelled(market: Market, order: Order, line: Line, by: str) -> Refusal | None:
    if by == "BUYER":
        return None if line.status in ("UNPAID", "ON_HOLD", "AWAITING_SHIPMENT") else SHIPPED
    if line.status == "UNPAID":
        return NO_REASON
    region = market.state.shops[order.shop_id].region
    may = line.status in return_reasons.SELLER_CANCEL
    if line.status == "AWAITING_COLLECTION":
        may = region in market.settings.cancel_in_collection
    return None if may else SHIPPED


def _cannot_be_returned(market: Market, order: Order, line: Line, wish: str, by: str) -> Refusal | None:
    needed = ON_ITS_WAY if wish == "REFUND" else ("DELIVERED",)
    region = market.state.shops[order.shop_id].region
    seller_may = wish == "REFUND" or region == "US"
    if wish == "EXCHANGE" and region not in EXCHANGE_REGIONS:
        return TOO_EARLY
    if line.status not in needed or (by == "SELLER" and not seller_may):
        return TOO_EARLY
    if line.status == "DELIVERED" and _delivered_at(market, order, line) + _window(market) < market.now():
        return OVER
    is_free = not line.sale_minor
    left = is_free or sum(refundable(market.records.refunds.of(order.id), order)[line.id]) > 0
    return None if left else ALL_RETURNED


def _delivered_at(market: Market, order: Order, line: Line) -> int:
    package = market.state.packages.get(line.package_id)
    return package.delivery_time if package else order.delivery_time


def _window(market: Market) -> int:
    return market.settings.return_window_days * DAY


def _seller_reasons(line: Line) -> Reasons:
    return return_reasons.SELLER_CANCEL.get(line.status, {})
