"""What is sent and answered about fulfillment. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class CreateBundleAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []
    first_mile_bundle_id: str = ""
    url: str = ""


class Error(Received, frozen=True, kw_only=True):
    code: int | None = None
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    order_id: str = ""
    order_ids: list[str] = []
    package_id: str = ""


class CreateFirstMileBundleAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []
    first_mile_bundle_id: str = ""
    url: str = ""


class CustomizationsAnswer(Received, frozen=True, kw_only=True):
    pod_details: list[PodDetail] = []
    status_code: int | None = None


class PodDetail(Received, frozen=True, kw_only=True):
    order_line_id: str = ""
    pod_info_json: str = ""


class CustomsRequirementsAnswer(Received, frozen=True, kw_only=True):
    order_clearance_list: list[OrderClearanceList] = []


class OrderClearanceList(Received, frozen=True, kw_only=True):
    already_filled_clearance: bool | None = None
    biz_type: int | None = None
    item_list: list[ItemList] = []
    need_fill_clearance: bool | None = None
    order_id: str = ""
    shipment_type: int | None = None
    target_country: str = ""


class ItemList(Received, frozen=True, kw_only=True):
    is_temporary_listing: bool | None = None
    is_virtual_unboxing: bool | None = None
    order_line_id: str = ""
    product_id: str = ""
    related_item_detail: list[RelatedItemDetail] = []
    sku_id: str = ""


class RelatedItemDetail(Received, frozen=True, kw_only=True):
    price_percent: int | None = None
    product_id: str = ""
    qty: int | None = None
    sku_id: str = ""


class EligibleShippingServicesAnswer(Received, frozen=True, kw_only=True):
    dimension: Dimension | None = None
    order_id: str = ""
    order_line_id: list[str] = []
    shipping_services: list[ShippingService] = []
    weight: Weight | None = None


class Dimension(Received, frozen=True, kw_only=True):
    height: str = ""
    length: str = ""
    unit: str = ""
    width: str = ""


class ShippingService(Received, frozen=True, kw_only=True):
    currency: str = ""
    earliest_delivery_days: int | None = None
    id: str
    is_default: bool | None = None
    latest_delivery_days: int | None = None
    name: str = ""
    price: str = ""
    shipping_app_service_fee: str = ""
    shipping_fee: str = ""
    shipping_provider_id: str = ""
    shipping_provider_name: str = ""
    signature_fee: str = ""


class Weight(Received, frozen=True, kw_only=True):
    unit: str = ""
    value: str = ""


class ReportRedemptionAnswer(Received, frozen=True, kw_only=True):
    order_statuses: list[OrderStatus] = []


class OrderStatus(Received, frozen=True, kw_only=True):
    order_line_id: str = ""
    status_code: int | None = None


class ReportTrackingStatusAnswer(Received, frozen=True, kw_only=True):
    track_results: list[TrackResult] = []


class TrackResult(Received, frozen=True, kw_only=True):
    action_code: int | None = None
    code: int | None = None
    description: str = ""
    message: str = ""
    occur_time: int | None = None
    tracking_no: str = ""


class SplitAnswer(Received, frozen=True, kw_only=True):
    packages: list[Package] = []


class Package(Received, frozen=True, kw_only=True):
    id: str
    splittable_group_id: str = ""


class SplitAttributesAnswer(Received, frozen=True, kw_only=True):
    split_attributes: list[SplitAttribute] = []


class SplitAttribute(Received, frozen=True, kw_only=True):
    can_split: bool | None = None
    must_split: bool | None = None
    must_split_reasons: list[MustSplitReason] = []
    order_id: str = ""
    reason: str = ""


class MustSplitReason(Received, frozen=True, kw_only=True):
    category_id: str = ""
    max_count: str = ""
    type: str = ""


class TrackingAnswer(Received, frozen=True, kw_only=True):
    tracking: list[Tracking] = []


class Tracking(Received, frozen=True, kw_only=True):
    action_code: int | None = None
    description: str = ""
    update_time_millis: int | None = None


class UploadInvoiceAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class ValidateTrackingAnswer(Received, frozen=True, kw_only=True):
    is_tiktok_collection: bool | None = None
    is_tiktok_shipping: bool | None = None


class NewQueryOrderLine(TypedDict):
    order_line_id: str
    pod_order_data_id: str
    product_id: str
    sku_id: str


class NewDimension(TypedDict):
    height: str
    length: str
    unit: str
    width: str


class NewOrderLineList(TypedDict):
    order_line_id: NotRequired[str]
    sub_item_id: NotRequired[str]


class NewWeight(TypedDict):
    unit: str
    value: str


class NewOrderInfoList(TypedDict):
    order_line_id: str
    redeem_info: NewRedeemInfo
    source_unique_id: NotRequired[str]


class NewRedeemInfo(TypedDict):
    redeem_data: NotRequired[str]
    redeem_instruction_info: NotRequired[str]
    redeem_type: str


class NewTrack(TypedDict):
    action_code: int
    description: str
    failed_reason: NotRequired[str]
    location: NotRequired[NewLocation]
    occur_time: int
    proof_url: NotRequired[str]
    tracking_no: str


class NewLocation(TypedDict):
    city: NotRequired[str]
    country: NotRequired[str]
    state: NotRequired[str]
    zip_code: NotRequired[str]


class NewSplittableGroup(TypedDict):
    id: str
    order_line_item_ids: Sequence[str]


class NewSplittableGroupsV2(TypedDict):
    id: NotRequired[str]
    order_line_list: NotRequired[Sequence[NewOrderLineList]]


class NewOrderList(TypedDict):
    item_list: NotRequired[Sequence[NewItemList]]
    order_id: str


class NewItemList(TypedDict):
    item_detail: NotRequired[Sequence[NewItemDetail]]
    order_line_id: NotRequired[str]
    sku_id: NotRequired[str]


class NewItemDetail(TypedDict):
    price_percent: int
    qty: int
    sku_id: str


class NewInvoice(TypedDict):
    file: str
    file_type: str
    order_ids: Sequence[str]
    package_id: str
