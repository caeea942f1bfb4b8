"""Cancellations as the Open API reads and decides them."""

from typing import Any

from ...errors import Rejected
from ..ids import platform_id
from ..lists import among
from ..paging import page
from ..shop import Call, behaves
from ..state import Line
from ..trade import Cancellation, Refund
from . import cancellations, reasons, refunds
from .eligibility import chosen, order_of, select
from .index import Traits
from .search import kept_cancellations, once, sorting, spans, whole


@behaves("return_refund.cancelOrder.202602")
def cancel(call: Call) -> dict[str, Any]:
    """The seller cancels an order, some of its lines, or so many units of some SKUs."""
    order = order_of(call.market, call.shop, call.values["order_id"])
    lines = select(call.market, order, call.values) or order.lines
    record = cancellations.cancel(call.market, order, lines, call.values["cancel_reason"])
    return {"cancel_id": record.id, "cancel_status": record.status}


@behaves("return_refund.ApproveCancellation.202309")
def approve(call: Call) -> dict[str, Any]:
    """The seller grants a buyer's request."""
    record = cancellation_of(call, call.values["cancel_id"])

    def grant() -> dict[str, Any]:
        cancellations.approve(call.market, record)
        return {}

    return once(call, record.id, grant)


@behaves("return_refund.RejectCancellation.202309")
def reject(call: Call) -> dict[str, Any]:
    """The seller refuses a buyer's request."""
    record = cancellation_of(call, call.values["cancel_id"])

    def refuse() -> dict[str, Any]:
        cancellations.reject(call.market, record, call.values["reject_reason"])
        return {}

    return once(call, record.id, refuse)


@behaves("return_refund.searchCancellations.202602")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's cancellations."""
    values, kept = call.values, kept_cancellations(call.market)

    def fits(of: Traits) -> bool:
        return (
            of.shop_id == call.shop.id
            and among(of.kind, values.get("cancel_types"))
            and among(of.status, values.get("cancel_status"))
        )

    named = kept.named(values.get("cancel_ids"), values.get("order_ids"), values.get("buyer_user_ids"))
    field, down = sorting(values)
    span = kept.find(field, fits, spans(values), named)
    found, token, count = page(span, values, int(values.get("page_size") or 10), down)
    return whole(call, "cancellations", [_shown(call, kept.by_id[id]) for id in found], token, count)


def cancellation_of(call: Call, cancel_id: str) -> Cancellation:
    """A cancellation of the shop that calls."""
    record = call.market.state.cancellations.get(cancel_id)
    if record is None:
        raise Rejected("Order not found.", code="25007006")
    if record.shop_id != call.shop.id:
        raise Rejected("No permission to process this order", code="25020005")
    return record


def _shown(call: Call, record: Cancellation) -> dict[str, Any]:
    order, currency = call.market.state.orders[record.order_id], call.shop.currency
    pending = record.status == cancellations.PENDING
    waits = [{"action": "SELLER_RESPOND_CANCEL", "deadline": record.respond_by}] if pending else []
    lines = chosen(order, record.line_ids)
    return {
        "cancel_id": record.id,
        "order_id": record.order_id,
        "cancel_type": record.kind,
        "cancel_status": record.status,
        "role": record.role,
        "cancel_reason": record.reason,
        "cancel_reason_text": reasons.text_of(record.reason),
        "create_time": record.create_time,
        "update_time": record.update_time,
        "should_replenish_stock": record.status == cancellations.COMPLETE,
        "seller_next_action_response": waits,
        "refund_amount": refunds.amounts(_told(record), currency),
        "cancel_line_items": [_line(call, record, line) for line in lines],
    }


def _line(call: Call, record: Cancellation, line: Line) -> dict[str, Any]:
    mine = [refund for refund in _told(record) if refund.line_id == line.id]
    return {
        "cancel_line_item_id": platform_id(call.market.state.seed, "return-line", f"{record.id}/{line.id}"),
        "cancel_sub_line_items": [],
        "refund_amount": refunds.amounts(mine, call.shop.currency),
        **line_fields(line),
    }


def line_fields(line: Line) -> dict[str, Any]:
    """What cancellations and returns tell of an order line."""
    return {
        "order_line_item_id": line.id,
        "sku_id": line.sku_id,
        "sku_name": line.sku_name,
        "seller_sku": line.seller_sku,
        "product_name": line.product_name,
        "product_image": {
            "url": f"https://images.example/{line.product_id}.jpg",
            "height": 200,
            "width": 200,
        },
    }


def _told(record: Cancellation) -> list[Refund]:
    """What was paid back; what would be, while nothing was decided or it came to nothing."""
    return record.refunds if record.status == cancellations.COMPLETE else record.asked
