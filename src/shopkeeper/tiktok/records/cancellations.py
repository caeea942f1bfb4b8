"""What is sent and answered about cancellations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..received import Received


class Cancellation(Received, frozen=True, kw_only=True):
    cancel_id: str
    cancel_line_items: list[CancelLineItem] = []
    cancel_reason: str = ""
    cancel_reason_text: str = ""
    cancel_status: str
    cancel_type: str
    create_time: int
    order_id: str
    refund_amount: RefundAmount | None = None
    role: str = ""
    seller_next_action_response: list[SellerNextActionResponse] = []
    should_replenish_stock: bool | None = None
    update_time: int


class CancelLineItem(Received, frozen=True, kw_only=True):
    cancel_line_item_id: str = ""
    cancel_sub_line_items: list[CancelSubLineItem] = []
    order_line_item_id: str = ""
    product_image: ProductImage | None = None
    product_name: str = ""
    refund_amount: RefundAmount | None = None
    seller_sku: str = ""
    sku_id: str = ""
    sku_name: str = ""


class CancelSubLineItem(Received, frozen=True, kw_only=True):
    cancel_line_item_id: str = ""
    cancel_sub_line_item_id: str = ""
    order_line_item_id: str = ""
    product_image: ProductImage | None = None
    product_name: str = ""
    refund_amount: RefundAmount | None = None
    seller_sku: str = ""
    sku_id: str = ""
    sku_name: str = ""
    sub_order_line_item_id: str = ""


class ProductImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None


class RefundAmount(Received, frozen=True, kw_only=True):
    buyer_service_fee: str = ""
    currency: str = ""
    refund_shipping_fee: str = ""
    refund_subtotal: str = ""
    refund_tax: str = ""
    refund_total: str = ""
    retail_delivery_fee: str = ""


class SellerNextActionResponse(Received, frozen=True, kw_only=True):
    action: str = ""
    deadline: int | None = None


class CreateAnswer(Received, frozen=True, kw_only=True):
    cancel_id: str
    cancel_status: str


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
