"""What is sent and answered about returns. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..received import Received


class ReturnOrder(Received, frozen=True, kw_only=True):
    arbitration_status: str = ""
    buyer_rejected_partial_refund: bool | None = None
    can_buyer_keep_item: bool | None = None
    combined_return_id: str = ""
    create_time: int
    discount_amount: list[DiscountAmount] = []
    handover_method: str = ""
    is_combined_return: bool | None = None
    is_quick_refund: bool | None = None
    next_return_id: str = ""
    order_id: str
    partial_refund: PartialRefund | None = None
    pre_return_id: str = ""
    refund_amount: RefundAmount | None = None
    return_id: str
    return_line_items: list[ReturnLineItem] = []
    return_method: str = ""
    return_provider_id: str = ""
    return_provider_name: str = ""
    return_reason: str = ""
    return_reason_text: str = ""
    return_shipping_document_type: str = ""
    return_status: str
    return_tracking_number: str = ""
    return_type: str
    return_warehouse_address: ReturnWarehouseAddress | None = None
    role: str = ""
    seller_next_action_response: list[SellerNextActionResponse] = []
    seller_proposed_return_type: str = ""
    shipment_type: str = ""
    shipping_fee_amount: list[ShippingFeeAmount] = []
    update_time: int


class DiscountAmount(Received, frozen=True, kw_only=True):
    currency: str = ""
    product_platform_discount: str = ""
    product_seller_discount: str = ""
    shipping_fee_platform_discount: str = ""
    shipping_fee_seller_discount: str = ""


class PartialRefund(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class RefundAmount(Received, frozen=True, kw_only=True):
    buyer_service_fee: str = ""
    currency: str = ""
    refund_shipping_fee: str = ""
    refund_subtotal: str = ""
    refund_tax: str = ""
    refund_total: str = ""
    retail_delivery_fee: str = ""


class ReturnLineItem(Received, frozen=True, kw_only=True):
    order_line_item_id: str = ""
    product_image: ProductImage | None = None
    product_name: str = ""
    refund_amount: RefundAmount | None = None
    return_line_item_id: str = ""
    return_sub_line_items: list[ReturnSubLineItem] = []
    seller_sku: str = ""
    sku_id: str = ""
    sku_name: str = ""


class ProductImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None


class ReturnSubLineItem(Received, frozen=True, kw_only=True):
    order_line_item_id: str = ""
    product_image: ProductImage | None = None
    product_name: str = ""
    refund_amount: RefundAmount | None = None
    return_line_item_id: str = ""
    return_sub_line_item_id: str = ""
    seller_sku: str = ""
    sku_id: str = ""
    sku_name: str = ""
    sub_order_line_item_id: str = ""


class ReturnWarehouseAddress(Received, frozen=True, kw_only=True):
    full_address: str = ""


class SellerNextActionResponse(Received, frozen=True, kw_only=True):
    action: str = ""
    deadline: int | None = None


class ShippingFeeAmount(Received, frozen=True, kw_only=True):
    buyer_paid_return_shipping_fee: str = ""
    currency: str = ""
    platform_paid_return_shipping_fee: str = ""
    seller_paid_return_shipping_fee: str = ""


class CalculateRefundAnswer(Received, frozen=True, kw_only=True):
    order_refund_amount: OrderRefundAmount | None = None


class OrderRefundAmount(Received, frozen=True, kw_only=True):
    currency: str = ""
    refund_shipping_fee: str = ""
    refund_subtotal: str = ""
    refund_tax: str = ""
    refund_total: str = ""
    retail_delivery_fee: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    return_id: str
    return_status: str


class DecisionEligibilityAnswer(Received, frozen=True, kw_only=True):
    decisions: list[Decision] = []


class Decision(Received, frozen=True, kw_only=True):
    available_reject_reasons: list[AvailableRejectReason] = []
    decision: str = ""
    eligible: bool | None = None
    ineligible_code: int | None = None
    ineligible_reason: str = ""


class AvailableRejectReason(Received, frozen=True, kw_only=True):
    name: str = ""
    text: str = ""


class RecordsAnswer(Received, frozen=True, kw_only=True):
    records: list[Record] = []


class Record(Received, frozen=True, kw_only=True):
    create_time: int | None = None
    description: str = ""
    event: str = ""
    images: list[Image] = []
    note: str = ""
    reason_text: str = ""
    role: str = ""
    videos: list[Video] = []


class Image(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None


class Video(Received, frozen=True, kw_only=True):
    cover: str = ""
    duration_millis: int | None = None
    height: int | None = None
    url: str = ""
    width: int | None = None


class RejectReasonsAnswer(Received, frozen=True, kw_only=True):
    reasons: list[Reason] = []


class Reason(Received, frozen=True, kw_only=True):
    name: str = ""
    text: str = ""


class NewPartialRefund(TypedDict):
    amount: NotRequired[str]
    currency: NotRequired[str]


class NewOrderLineList(TypedDict):
    order_line_item_id: NotRequired[str]
    sub_order_line_item_id: NotRequired[str]


class NewSku(TypedDict):
    quantity: int
    sku_id: str


class NewImage(TypedDict):
    height: NotRequired[int]
    image_id: str
    mime_type: NotRequired[str]
    width: NotRequired[int]


class NewPartialRefundAmount(TypedDict):
    currency: NotRequired[str]
    partial_refund_total: NotRequired[str]
