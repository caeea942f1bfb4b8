"""What is sent and answered about aftersales. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class AftersalesRequest(Received, frozen=True, kw_only=True):
    id: str
    line_items: list[LineItem] = []
    return_merchandise_authorizations: list[ReturnMerchandiseAuthorization] = []
    sku_return_requests: list[SkuReturnRequest] = []
    status: str = ""


class LineItem(Received, frozen=True, kw_only=True):
    main_order_id: str = ""
    return_line_item_id: str = ""
    sku_id: str = ""
    sku_return_request_id: str = ""
    sub_return_line_item_id: str = ""
    decisions: list[Decision] = []


class ReturnMerchandiseAuthorization(Received, frozen=True, kw_only=True):
    aftersales_request_id: str = ""
    id: str
    line_items: list[LineItem] = []
    package_id: str = ""
    status: str = ""
    sku_return_requests: list[SkuReturnRequest] = []


class SkuReturnRequest(Received, frozen=True, kw_only=True):
    arbitration_status: str = ""
    buyer_keep_item: bool | None = None
    buyer_rejected_partial_refund: bool | None = None
    combined_return_id: str = ""
    create_time: int | None = None
    discount: Discount | None = None
    exchange_order_lines: list[ExchangeOrderLine] = []
    handover_method: str = ""
    is_combined_return: bool | None = None
    is_quick_refund: bool | None = None
    next_return_id: str = ""
    order_id: str = ""
    partial_refund_amount: PartialRefundAmount | None = None
    pre_return_id: str = ""
    refund_amount: RefundAmount | None = None
    reshipment_order_id: str = ""
    return_id: str = ""
    return_line_items: list[ReturnLineItem] = []
    return_method: str = ""
    return_provider_id: str = ""
    return_provider_name: str = ""
    return_reason: str = ""
    return_reason_text: str = ""
    return_shipping_document_type: str = ""
    return_status: str = ""
    return_sub_line_items: list[ReturnSubLineItem] = []
    return_tracking_number: str = ""
    return_type: str = ""
    return_warehouse_address: ReturnWarehouseAddress | None = None
    role: str = ""
    seller_next_action_response: list[SellerNextActionResponse] = []
    seller_proposed_return_type: str = ""
    shipment_type: str = ""
    shipping_fee: ShippingFee | None = None
    update_time: int | None = None


class Discount(Received, frozen=True, kw_only=True):
    product_platform_discount: str = ""
    product_seller_discount: str = ""
    shipping_fee_platform_discount: str = ""
    shipping_fee_seller_discount: str = ""


class ExchangeOrderLine(Received, frozen=True, kw_only=True):
    order_line_id: str = ""
    price_detail: PriceDetail | None = None
    product_image: ProductImage | None = None
    product_name: str = ""
    seller_sku_name: str = ""
    sku_id: str = ""
    sku_name: str = ""


class PriceDetail(Received, frozen=True, kw_only=True):
    currency: str = ""
    refund_shipping_fee: str = ""
    refund_subtotal: str = ""
    refund_tax: str = ""
    refund_total: str = ""


class ProductImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None


class PartialRefundAmount(Received, frozen=True, kw_only=True):
    currency: str = ""
    partial_refund_total: str = ""


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


class ShippingFee(Received, frozen=True, kw_only=True):
    buyer_paid_return_shipping_fee_amount: str = ""
    platform_paid_return_shipping_fee_amount: str = ""
    seller_paid_return_shipping_fee_amount: str = ""


class EligibilityAnswer(Received, frozen=True, kw_only=True):
    sku_eligibility: list[SkuEligibility] = []


class SkuEligibility(Received, frozen=True, kw_only=True):
    line_item_eligibility: list[LineItemEligibility] = []
    sku_id: str = ""


class LineItemEligibility(Received, frozen=True, kw_only=True):
    available_reason_names: list[str] = []
    eligible: bool | None = None
    ineligible_code: int | None = None
    ineligible_reason: str = ""
    order_line_items_ids: list[str] = []
    order_line_list: list[OrderLineList] = []
    request_type: str = ""


class OrderLineList(Received, frozen=True, kw_only=True):
    order_line_item_id: str = ""
    sub_order_line_item_id: str = ""


class ReviewAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: str = ""
    message: str = ""


class ReviewDecisionsAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []
    line_items: list[LineItem] = []
    request_log_id: str = ""


class Decision(Received, frozen=True, kw_only=True):
    available_reject_reasons: list[AvailableRejectReason] = []
    decision: str = ""
    eligible: bool | None = None
    ineligible_code: int | None = None
    ineligible_reason: str = ""
    partial_refund_amount_range: PartialRefundAmountRange | None = None


class AvailableRejectReason(Received, frozen=True, kw_only=True):
    name: str = ""
    text: str = ""


class PartialRefundAmountRange(Received, frozen=True, kw_only=True):
    currency: str = ""
    max_amount: str = ""
    min_amount: str = ""


class NewFilters(TypedDict):
    aftersales_request_ids: NotRequired[Sequence[str]]
    aftersales_request_statuses: NotRequired[Sequence[str]]
    buyer_ids: NotRequired[Sequence[str]]
    main_order_ids: NotRequired[Sequence[str]]
    return_types: NotRequired[Sequence[str]]
    time: NotRequired[NewTime]
    package_ids: NotRequired[Sequence[str]]
    rma_ids: NotRequired[Sequence[str]]
    statuses: NotRequired[Sequence[str]]


class NewTime(TypedDict):
    create_time: NotRequired[NewCreateTime]
    update_time: NotRequired[NewUpdateTime]


class NewCreateTime(TypedDict):
    max_unix_time_exclusive: NotRequired[int]
    min_unix_time_inclusive: NotRequired[int]


class NewUpdateTime(TypedDict):
    max_unix_time_exclusive: NotRequired[int]
    min_unix_time_inclusive: NotRequired[int]


class NewPagination(TypedDict):
    page_size: NotRequired[int]
    page_token: NotRequired[str]


class NewSort(TypedDict):
    sort_field: NotRequired[str]
    sort_order: NotRequired[str]


class NewAftersalesRequestDecision(TypedDict):
    action_unix_time: NotRequired[int]
    idempotency_key: NotRequired[str]
    line_item_decisions: Sequence[NewLineItemDecision]
    request_id: str
    request_id_type: NotRequired[str]


class NewLineItemDecision(TypedDict):
    action: str
    alternative_solution_details: NotRequired[NewAlternativeSolutionDetails]
    line_items: Sequence[NewLineItem]
    reason: NotRequired[NewReason]


class NewAlternativeSolutionDetails(TypedDict):
    currency: NotRequired[str]
    partial_refund_amount: NotRequired[str]


class NewLineItem(TypedDict):
    return_line_item_id: str
    sub_return_line_item_id: NotRequired[str]


class NewReason(TypedDict):
    media: NotRequired[NewMedia]
    reason_id: NotRequired[str]
    text: NotRequired[str]


class NewMedia(TypedDict):
    mime_type: NotRequired[str]
    uri: NotRequired[str]
