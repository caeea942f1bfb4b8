"""A return as the Open API writes it, in the words of the older model and in those of the newer one."""

from typing import Any

from ..market import Market
from ..money.amounts import written
from ..state import Line
from ..trade import Refund, Return
from . import postage, reasons, refunds
from .cancellation_calls import line_fields
from .eligibility import chosen
from .life import CANCEL, COMPLETE, REFUNDED, line_id_of, line_rows, rma_status

KEPT = (
    "arbitration_status", "combined_return_id", "create_time", "handover_method", "is_combined_return",
    "is_quick_refund", "next_return_id", "order_id", "pre_return_id", "refund_amount", "return_id",
    "return_line_items", "return_method", "return_provider_id", "return_provider_name", "return_reason",
    "return_reason_text", "return_shipping_document_type", "return_status", "return_tracking_number",
    "return_type", "return_warehouse_address", "role", "seller_next_action_response", "shipment_type",
    "seller_proposed_return_type", "buyer_rejected_partial_refund", "update_time",
)  # fmt: skip
"""The fields that both models call the same."""


SUMS_OF_LINES = ("currency", "refund_total", "refund_subtotal", "refund_shipping_fee", "refund_tax")

RMA_STATUSES = (
    "AWAITING_BUYER_RETURN", "RETURN_IN_TRANSIT", "PENDING_PACKAGE_REVIEW", "PACKAGE_REVIEW_COMPLETED",
)  # fmt: skip
"""In their order: goods of several returns are as far as the last of them."""


def shown(market: Market, record: Return) -> dict[str, Any]:
    """Everything the older model tells about a return."""
    currency = market.state.shops[record.shop_id].currency
    lines = chosen(market.state.orders[record.order_id], record.line_ids)
    partial = {"currency": currency, "amount": written(record.partial_minor, currency)}
    return {
        **_request(record),
        **_around(market, record),
        **_goods(market, record),
        "partial_refund": partial if record.partial_minor else {"currency": "", "amount": ""},
        "can_buyer_keep_item": record.buyer_keeps,
        "refund_amount": refunds.amounts(_told(record), currency),
        "discount_amount": [_discounts(lines, currency)],
        "shipping_fee_amount": [_shipping(market, record, currency)],
        "return_line_items": [_line(market, record, line) for line in lines],
    }


def newer(market: Market, record: Return) -> dict[str, Any]:
    """The same as a ``sku_return_request`` of the newer model."""
    older = shown(market, record)
    discounts, fees, partial = (
        older["discount_amount"][0],
        older["shipping_fee_amount"][0],
        record.partial_minor,
    )
    return {
        **{name: older[name] for name in KEPT},
        "buyer_keep_item": record.buyer_keeps,
        "discount": {name: amount for name, amount in discounts.items() if name != "currency"},
        "shipping_fee": {f"{name}_amount": fee for name, fee in fees.items() if name != "currency"},
        "partial_refund_amount": {
            "currency": fees["currency"],
            "partial_refund_total": older["partial_refund"]["amount"] if partial else "",
        },
        "exchange_order_lines": _exchanged(market, record),
        "return_sub_line_items": [],
        "reshipment_order_id": record.replacement_order_id,
    }


def _exchanged(market: Market, record: Return) -> list[dict[str, Any]]:
    """What the buyer has instead, line by line; before it is sent, what they want."""
    if not record.exchange_sku_id:
        return []
    currency = market.state.shops[record.shop_id].currency
    sums = refunds.amounts([], currency)
    sku = market.state.skus[record.exchange_sku_id]
    placed = market.state.orders.get(record.replacement_order_id)
    ids = [line.id for line in placed.lines] if placed else [""] * len(record.line_ids)
    told = {
        "sku_id": sku.id,
        "sku_name": sku.name,
        "seller_sku_name": sku.seller_sku,
        "product_name": market.state.products[sku.product_id].title,
        "product_image": {
            "url": f"https://images.example/{sku.product_id}.jpg",
            "height": 200,
            "width": 200,
        },
        "price_detail": {name: sums[name] for name in SUMS_OF_LINES},
    }
    return [{"order_line_id": id, **told} for id in ids]


def rma(market: Market, records: list[Return]) -> dict[str, Any]:
    """The goods that come back for one request, whatever number of returns they belong to."""
    first = records[0]
    statuses = {rma_status(record) for record in records}
    return {
        "id": first.rma_id,
        "aftersales_request_id": first.request_id,
        "package_id": first.package_id,
        "status": next(status for status in RMA_STATUSES if status in statuses),
        "line_items": [row for record in records for row in line_rows(market, record)],
    }


def _request(record: Return) -> dict[str, Any]:
    waits = [{"action": record.next_action, "deadline": record.respond_by}] if record.next_action else []
    return {
        "return_id": record.id,
        "order_id": record.order_id,
        "return_type": record.kind,
        "return_status": record.status,
        "arbitration_status": record.arbitration,
        "role": record.role,
        "return_reason": record.reason,
        "return_reason_text": reasons.text_of(record.reason),
        "create_time": record.create_time,
        "update_time": record.update_time,
        "seller_next_action_response": waits,
        "seller_proposed_return_type": "PARTIAL_REFUND" if record.partial_minor else "",
        "buyer_rejected_partial_refund": record.offer_declined,
        "is_combined_return": False,
        "combined_return_id": "",
        "is_quick_refund": False,
    }


def _around(market: Market, record: Return) -> dict[str, str]:
    """The returns about the same lines before and after this one. guess: that is what the two ids mean."""
    same = [
        one.id
        for one in market.records.returns.of(record.order_id)
        if not set(one.line_ids).isdisjoint(record.line_ids)
    ]
    here = same.index(record.id)
    return {
        "pre_return_id": same[here - 1] if here else "",
        "next_return_id": same[here + 1] if here + 1 < len(same) else "",
    }


def _goods(market: Market, record: Return) -> dict[str, Any]:
    """How the goods come back, and to where."""
    shop = market.state.shops[record.shop_id]
    comes_back = record.kind == "RETURN_AND_REFUND"
    by_platform = postage.method(record) == "PLATFORM_SHIPPED"
    return {
        "shipment_type": record.shipment_type if comes_back else "",
        "handover_method": record.handover_method if comes_back else "",
        "return_method": postage.method(record) if comes_back else "",
        "return_shipping_document_type": (
            record.seller_label or ("SHIPPING_LABEL" if record.rma_id and by_platform else "")
        ),
        "return_tracking_number": record.tracking_number,
        "return_provider_id": record.provider_id,
        "return_provider_name": record.provider_name,
        "return_warehouse_address": {"full_address": shop.warehouses[0].name if comes_back else ""},
    }


def _line(market: Market, record: Return, line: Line) -> dict[str, Any]:
    currency = market.state.shops[record.shop_id].currency
    mine = [refund for refund in _told(record) if refund.line_id == line.id]
    return {
        "return_line_item_id": line_id_of(market, record, line.id),
        "return_sub_line_items": [],
        "refund_amount": refunds.amounts(mine, currency),
        **line_fields(line),
    }


def _told(record: Return) -> list[Refund]:
    """What was paid back; what would be, while nothing was paid."""
    return record.refunds if record.status in (COMPLETE, *REFUNDED.values()) else record.asked


def _discounts(lines: list[Line], currency: str) -> dict[str, str]:
    sums = {
        "product_seller_discount": sum(line.seller_discount_minor for line in lines),
        "product_platform_discount": sum(line.platform_discount_minor for line in lines),
        "shipping_fee_seller_discount": 0,
        "shipping_fee_platform_discount": 0,
    }
    return {"currency": currency, **{name: written(minor, currency) for name, minor in sums.items()}}


def _shipping(market: Market, record: Return, currency: str) -> dict[str, str]:
    bills = {} if record.status == CANCEL else postage.paid(market, record)
    sums = {
        f"{side}_paid_return_shipping_fee": bills.get(side, 0) for side in ("seller", "platform", "buyer")
    }
    return {"currency": currency, **{name: written(minor, currency) for name, minor in sums.items()}}
