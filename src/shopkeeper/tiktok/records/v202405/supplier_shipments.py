"""What is sent and answered about supplier shipments. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class DeliveryOrder(Received, frozen=True, kw_only=True):
    arrived_time: int | None = None
    category_id: str = ""
    code: str = ""
    delivery_batch_code: str = ""
    delivery_packages: list[DeliveryPackage] = []
    delivery_quantity: int | None = None
    delivery_type: str = ""
    emergency_level: str = ""
    inbound_quantity: int | None = None
    is_first_order: bool | None = None
    is_sample_included: bool | None = None
    latest_status_update_time: int | None = None
    logistics: Logistics | None = None
    mode: str = ""
    platform_spu_code: str = ""
    predicted_arrived_time: int | None = None
    predicted_ship_time: int | None = None
    qualified_quantity: int | None = None
    quality_check_result: str = ""
    received_quantity: int | None = None
    relative_code: str = ""
    relative_code_type: str = ""
    require_arrived_time: int | None = None
    returned_quantity: int | None = None
    sample_code: str = ""
    sample_status: str = ""
    ship_time: int | None = None
    skc: Skc | None = None
    skus: list[DeliveryOrderSku] = []
    status: str = ""
    stockup_type: str = ""
    unqualified_quantity: int | None = None
    warehouse_code: str = ""
    warehouse_contact: WarehouseContact | None = None
    warehouse_name: str = ""


class DeliveryPackage(Received, frozen=True, kw_only=True):
    logistics_order_code: str = ""
    package_code: str = ""
    skus: list[Sku] = []


class Sku(Received, frozen=True, kw_only=True):
    quantity: int | None = None
    sku_code: str = ""


class Logistics(Received, frozen=True, kw_only=True):
    delivery_option: str = ""
    shipping_provider_code: str = ""
    shipping_provider_name: str = ""


class Skc(Received, frozen=True, kw_only=True):
    external_skc_code: str = ""
    first_key_attribute_name_en: str = ""
    first_key_attribute_name_zh: str = ""
    first_key_attribute_value_en: str = ""
    first_key_attribute_value_zh: str = ""
    platform_skc_code: str = ""


class DeliveryOrderSku(Received, frozen=True, kw_only=True):
    barcode: str = ""
    external_sku_code: str = ""
    platform_sku_code: str = ""
    second_key_attribute_name_en: str = ""
    second_key_attribute_name_zh: str = ""
    second_key_attribute_value_en: str = ""
    second_key_attribute_value_zh: str = ""


class WarehouseContact(Received, frozen=True, kw_only=True):
    address_detail: AddressDetail | None = None
    contact_name: str = ""
    email: str = ""
    full_address: str = ""
    phone_number: str = ""
    postal_code: str = ""


class AddressDetail(Received, frozen=True, kw_only=True):
    city_id: int | None = None
    city_name: str = ""
    country_id: int | None = None
    country_name: str = ""
    detail: str = ""
    district_id: int | None = None
    district_name: str = ""
    province_id: int | None = None
    province_name: str = ""
    town_id: int | None = None
    town_name: str = ""


class BatchesAnswer(Received, frozen=True, kw_only=True):
    delivery_batchs: list[DeliveryBatch] = []


class DeliveryBatch(Received, frozen=True, kw_only=True):
    code: str = ""
    create_time: int | None = None
    logistics: Logistics | None = None
    logistics_order_quantity: int | None = None
    logistics_orders: list[LogisticsOrder] = []
    logistics_package_quantity: int | None = None
    logistics_picker_name: str = ""
    logistics_picker_phone: str = ""
    predicted_arrive_time: int | None = None
    predicted_pick_info: PredictedPickInfo | None = None
    predicted_ship_time: int | None = None
    receiver_contact: ReceiverContact | None = None
    sender_contact: SenderContact | None = None
    status: str = ""


class LogisticsOrder(Received, frozen=True, kw_only=True):
    code: str = ""
    failed_reason: str = ""
    package_weight: PackageWeight | None = None
    status: str = ""
    tracking_number: str = ""
    tracking_records: list[TrackingRecord] = []


class PackageWeight(Received, frozen=True, kw_only=True):
    unit: str = ""
    value: str = ""


class TrackingRecord(Received, frozen=True, kw_only=True):
    message: str = ""
    title: str = ""
    update_time: int | None = None


class PredictedPickInfo(Received, frozen=True, kw_only=True):
    end_time: int | None = None
    start_time: int | None = None


class ReceiverContact(Received, frozen=True, kw_only=True):
    address_detail: AddressDetail | None = None
    contact_name: str = ""
    email: str = ""
    full_address: str = ""
    phone_number: str = ""
    postal_code: str = ""


class SenderContact(Received, frozen=True, kw_only=True):
    address_detail: AddressDetail | None = None
    contact_name: str = ""
    email: str = ""
    full_address: str = ""
    phone_number: str = ""
    postal_code: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    delivery_order_code: str = ""
    stockup_order_code: str = ""


class DocumentAnswer(Received, frozen=True, kw_only=True):
    document_url: str = ""


class ReserveAnswer(Received, frozen=True, kw_only=True):
    delivery_batch_code: str = ""


class StockupOrder(Received, frozen=True, kw_only=True):
    can_deliver: bool | None = None
    category_id: str = ""
    code: str = ""
    create_time: int | None = None
    delivery_quantity: int | None = None
    emergency_level: str = ""
    inbound_quantity: int | None = None
    is_delivery_completed: bool | None = None
    is_first_order: bool | None = None
    is_normal: bool | None = None
    latest_status_update_time: int | None = None
    manufacture_mode: str = ""
    platform_spu_code: str = ""
    received_quantity: int | None = None
    require_arrived_time: int | None = None
    require_ship_time: int | None = None
    returned_quantity: int | None = None
    skc: Skc | None = None
    skus: list[StockupOrderSku] = []
    source: str = ""
    status: str = ""
    stockup_quantity: int | None = None
    type: str = ""


class StockupOrderSku(Received, frozen=True, kw_only=True):
    barcode: str = ""
    delivered_quantity: int | None = None
    external_sku_code: str = ""
    inbound_quantity: int | None = None
    platform_sku_code: str = ""
    received_quantity: int | None = None
    returned_quantity: int | None = None
    second_key_attribute_name_en: str = ""
    second_key_attribute_name_zh: str = ""
    second_key_attribute_value_en: str = ""
    second_key_attribute_value_zh: str = ""
    stockup_quantity: int | None = None


class ShippingProvidersAnswer(Received, frozen=True, kw_only=True):
    reserve_arrived_times: list[ReserveArrivedTime] = []
    shipping_providers: list[ShippingProvider] = []


class ReserveArrivedTime(Received, frozen=True, kw_only=True):
    arrived_time: int | None = None
    can_reserve: bool | None = None


class ShippingProvider(Received, frozen=True, kw_only=True):
    delivery_option: str = ""
    max_charge_fee: MaxChargeFee | None = None
    min_charge_fee: MinChargeFee | None = None
    provider_code: str = ""
    provider_name: str = ""
    reserve_data: list[ReserveData] = []


class MaxChargeFee(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class MinChargeFee(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ReserveData(Received, frozen=True, kw_only=True):
    can_reserve: bool | None = None
    reserve_segments: list[ReserveSegment] = []
    ship_time: int | None = None


class ReserveSegment(Received, frozen=True, kw_only=True):
    can_reserve: bool | None = None
    end_time: int | None = None
    start_time: int | None = None


class SkuLabelsAnswer(Received, frozen=True, kw_only=True):
    document_url: str = ""


class WaybillsAnswer(Received, frozen=True, kw_only=True):
    document_url: str = ""


class NewDeliveryOrder(TypedDict):
    package_quantity: NotRequired[int]
    packages: NotRequired[Sequence[NewPackage]]
    stockup_order_code: NotRequired[str]


class NewPackage(TypedDict):
    items: NotRequired[Sequence[NewItem]]


class NewItem(TypedDict):
    platform_sku_code: NotRequired[str]
    quantity: NotRequired[int]


class NewLogistics(TypedDict):
    delivery_option: NotRequired[str]
    shipping_provider_code: NotRequired[str]
    shipping_provider_name: NotRequired[str]


class NewReserve(TypedDict):
    predicted_arrived_time: NotRequired[int]
    predicted_pickup_ge: NotRequired[int]
    predicted_pickup_lt: NotRequired[int]
    predicted_pickup_time: NotRequired[int]
    predicted_ship_time: NotRequired[int]


class NewSenderContact(TypedDict):
    address_detail: NotRequired[NewAddressDetail]
    contact_name: NotRequired[str]
    email: NotRequired[str]
    full_address: NotRequired[str]
    phone_number: NotRequired[str]
    postal_code: NotRequired[str]


class NewAddressDetail(TypedDict):
    city_id: NotRequired[int]
    city_name: NotRequired[str]
    country_id: NotRequired[int]
    country_name: NotRequired[str]
    detail: NotRequired[str]
    district_id: NotRequired[int]
    district_name: NotRequired[str]
    province_id: NotRequired[int]
    province_name: NotRequired[str]
    town_id: NotRequired[int]
    town_name: NotRequired[str]


class NewTotalWeight(TypedDict):
    unit: NotRequired[str]
    value: NotRequired[str]


class NewDimension(TypedDict):
    height: NotRequired[str]
    unit: NotRequired[str]
    width: NotRequired[str]


class NewPlatformSkuItem(TypedDict):
    platform_sku_code: NotRequired[str]
    quantity: NotRequired[int]
