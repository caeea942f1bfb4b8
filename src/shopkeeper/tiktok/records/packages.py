"""What is sent and answered about packages. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class Package(Received, frozen=True, kw_only=True):
    create_time: int
    id: str
    order_line_item_ids: list[str] = []
    orders: list[Order] = []
    shipping_provider_id: str = ""
    shipping_provider_name: str = ""
    status: str
    tracking_number: str = ""
    update_time: int


class Order(Received, frozen=True, kw_only=True):
    id: str
    skus: list[Sku] = []


class Sku(Received, frozen=True, kw_only=True):
    id: str
    image_url: str = ""
    name: str = ""
    quantity: int | None = None


class PackageDetail(Received, frozen=True, kw_only=True):
    biz_extension_tags: list[str] = []
    create_time: int
    delivery_option_id: str = ""
    delivery_option_name: str = ""
    dimension: Dimension | None = None
    handover_method: str = ""
    has_multi_skus: bool | None = None
    insurance: Insurance | None = None
    last_mile_tracking_number: str = ""
    note_tag: str = ""
    order_line_item_ids: list[str] = []
    orders: list[Order] = []
    package_id: str
    package_status: str
    package_sub_status: str = ""
    pickup_slot: PickupSlot | None = None
    recipient_address: RecipientAddress | None = None
    sender_address: SenderAddress | None = None
    ship_exception_reason: str = ""
    shipping_provider_id: str = ""
    shipping_provider_name: str = ""
    shipping_type: str = ""
    split_and_combine_tag: str = ""
    tracking_number: str = ""
    update_time: int
    warehouse_id: str = ""
    weight: Weight | None = None


class Dimension(Received, frozen=True, kw_only=True):
    height: str = ""
    length: str = ""
    unit: str = ""
    width: str = ""


class Insurance(Received, frozen=True, kw_only=True):
    claim_status: str = ""
    coverage_amount: str = ""
    is_claim_eligible: bool | None = None
    is_purchased: bool | None = None


class PickupSlot(Received, frozen=True, kw_only=True):
    end_time: int | None = None
    start_time: int | None = None
    avaliable: bool | None = None


class RecipientAddress(Received, frozen=True, kw_only=True):
    address_detail: str = ""
    address_line1: str = ""
    address_line2: str = ""
    address_line3: str = ""
    address_line4: str = ""
    full_address: str = ""
    name: str = ""
    phone_number: str = ""
    postal_code: str = ""
    region_code: str = ""


class SenderAddress(Received, frozen=True, kw_only=True):
    address_detail: str = ""
    address_line1: str = ""
    address_line2: str = ""
    address_line3: str = ""
    address_line4: str = ""
    full_address: str = ""
    name: str = ""
    phone_number: str = ""
    postal_code: str = ""
    region_code: str = ""


class Weight(Received, frozen=True, kw_only=True):
    unit: str = ""
    value: str = ""


class CombineAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []
    packages: list[CombineAnswerPackage] = []


class Error(Received, frozen=True, kw_only=True):
    code: str = ""
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    package_id: str = ""


class CombineAnswerPackage(Received, frozen=True, kw_only=True):
    id: str
    order_ids: list[str] = []


class ConfirmShipmentAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []
    success_packages: list[str] = []


class CreateAnswer(Received, frozen=True, kw_only=True):
    create_time: int | None = None
    dimension: Dimension | None = None
    package_id: str = ""
    shipping_service_info: ShippingServiceInfo | None = None
    weight: Weight | None = None


class ShippingServiceInfo(Received, frozen=True, kw_only=True):
    currency: str = ""
    earliest_delivery_days: int | None = None
    id: str = ""
    latest_delivery_days: int | None = None
    name: str = ""
    price: str = ""
    shipping_provider_id: str = ""
    shipping_provider_name: str = ""


class HandoverTimeSlotsAnswer(Received, frozen=True, kw_only=True):
    can_drop_off: bool | None = None
    can_pickup: bool | None = None
    can_van_collection: bool | None = None
    drop_off_point_url: str = ""
    pickup_slots: list[PickupSlot] = []


class MarkShippedAnswer(Received, frozen=True, kw_only=True):
    order_id: str = ""
    order_line_item_ids: list[str] = []
    package_id: str = ""
    warning: Warning | None = None


class Warning(Received, frozen=True, kw_only=True):
    message: str = ""


class CombinablePackage(Received, frozen=True, kw_only=True):
    id: str
    order_ids: list[str] = []


class ShipManyAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class ShippingDocumentAnswer(Received, frozen=True, kw_only=True):
    doc_url: str = ""
    tracking_number: str = ""


class UncombineAnswer(Received, frozen=True, kw_only=True):
    packages: list[UncombineAnswerPackage] = []


class UncombineAnswerPackage(Received, frozen=True, kw_only=True):
    id: str
    order_ids: list[str] = []


class UpdateDeliveryStatusAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class UploadDeliveryFileAnswer(Received, frozen=True, kw_only=True):
    name: str = ""
    url: str = ""


class UploadDeliveryImageAnswer(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None


class NewCombinablePackage(TypedDict):
    id: str
    order_ids: NotRequired[Sequence[str]]


class NewPackage(TypedDict):
    create_time_millis: int
    dimension: NewDimension
    handover_time_millis: int
    id: str
    provider_warehouse_code: NotRequired[str]
    provider_warehouse_name: NotRequired[str]
    ship_time_millis: int
    shipping_origin_city: NotRequired[str]
    shipping_provider_id: str
    shipping_provider_name: str
    skus: Sequence[NewSku]
    tcw_warehouse_type: NotRequired[str]
    time_zone: str
    tracking_number: str
    weight: NotRequired[NewWeight]
    wms_order_id: str


class NewDimension(TypedDict):
    height: NotRequired[int]
    length: NotRequired[int]
    unit: NotRequired[str]
    width: NotRequired[int]


class NewSku(TypedDict):
    id: str
    quantity: int


class NewWeight(TypedDict):
    unit: NotRequired[str]
    value: NotRequired[int]


class NewCreateDimension(TypedDict):
    height: str
    length: str
    unit: str
    width: str


class NewOrderLineItem(TypedDict):
    order_line_id: NotRequired[str]
    sub_item_id: NotRequired[str]


class NewCreateWeight(TypedDict):
    unit: str
    value: str


class NewOrderLineList(TypedDict):
    order_line_id: NotRequired[str]
    sub_item_id: NotRequired[str]


class NewShippingInfoList(TypedDict):
    note: NotRequired[str]
    shipping_provider_id: NotRequired[str]
    tracking_number: NotRequired[str]


class NewPickupSlot(TypedDict):
    end_time: NotRequired[int]
    start_time: NotRequired[int]


class NewSelfShipment(TypedDict):
    shipping_provider_id: str
    tracking_number: str


class NewShipManyPackage(TypedDict):
    handover_method: NotRequired[str]
    id: str
    pickup_slot: NotRequired[NewPickupSlot]
    self_shipment: NotRequired[NewSelfShipment]


class NewUpdateDeliveryStatusPackage(TypedDict):
    delivery_type: str
    fail_delivery_reason: NotRequired[str]
    file_type: NotRequired[str]
    file_url: NotRequired[str]
    id: str
    verification_code: NotRequired[str]
