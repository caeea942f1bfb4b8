"""What is sent and answered about supplier shipments. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class DeliveryOrder(Received, frozen=True, kw_only=True):
    arrived_time: int | None = None
    category_id: str = ""
    code: str = ""
    delivered_quantity: int | None = None
    delivery_packages: list[DeliveryPackage] = []
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
    package_code: str = ""
    skus: list[Sku] = []


class Sku(Received, frozen=True, kw_only=True):
    quantity: int | None = None
    sku_code: str = ""


class Logistics(Received, frozen=True, kw_only=True):
    delivery_option: str = ""
    logistics_order: str = ""
    shipping_provider_code: str = ""
    shipping_provider_name: str = ""
    actual_quantity: int | None = None
    category_id: str = ""
    confirm_quantity: int | None = None
    platform_spu_code: str = ""
    request_quantity: int | None = None
    skus: list[LogisticsSku] = []


class Skc(Received, frozen=True, kw_only=True):
    external_skc_code: str = ""
    first_key_attribute_name_en: str = ""
    first_key_attribute_name_zh: str = ""
    first_key_attribute_value_en: str = ""
    first_key_attribute_value_zh: str = ""
    image_url: str = ""
    platform_skc_code: str = ""


class DeliveryOrderSku(Received, frozen=True, kw_only=True):
    barcode: str = ""
    delivered_quantity: int | None = None
    external_sku_code: str = ""
    inbound_quantity: int | None = None
    platform_sku_code: str = ""
    qualified_quantity: int | None = None
    received_quantity: int | None = None
    returned_quantity: int | None = None
    second_key_attribute_name_en: str = ""
    second_key_attribute_name_zh: str = ""
    second_key_attribute_value_en: str = ""
    second_key_attribute_value_zh: str = ""
    unqualified_quantity: int | None = None


class WarehouseContact(Received, frozen=True, kw_only=True):
    address_detail: AddressDetail | None = None
    contact_name: str = ""
    email: str = ""
    full_address: str = ""
    phone_number: str = ""
    postal_code: str = ""


class AddressDetail(Received, frozen=True, kw_only=True):
    city_name: str = ""
    country_name: str = ""
    detail: str = ""
    district_name: str = ""
    province_name: str = ""
    town_name: str = ""


class LogisticsOrdersAnswer(Received, frozen=True, kw_only=True):
    logistics_orders: list[LogisticsOrder] = []


class LogisticsOrder(Received, frozen=True, kw_only=True):
    code: str = ""
    completion_time: int | None = None
    create_time: int | None = None
    delivery_time: int | None = None
    latest_update_time: int | None = None
    logistics: Logistics | None = None
    logistics_package_quantity: int | None = None
    logistics_picker_name: str = ""
    logistics_picker_phone: str = ""
    logistics_sub_order_quantity: int | None = None
    logistics_sub_orders: list[LogisticsSubOrder] = []
    pickup_time: int | None = None
    predicted_arrive_time: int | None = None
    predicted_pick_info: PredictedPickInfo | None = None
    predicted_ship_time: int | None = None
    receiver_contact: ReceiverContact | None = None
    sender_contact: SenderContact | None = None
    sign_time: int | None = None
    status: str = ""
    type: str = ""


class LogisticsSubOrder(Received, frozen=True, kw_only=True):
    code: str = ""
    completion_time: int | None = None
    create_time: int | None = None
    delivery_time: int | None = None
    failed_reason: str = ""
    latest_update_time: int | None = None
    loss_suspend_time: int | None = None
    package_weight: PackageWeight | None = None
    pickup_time: int | None = None
    sign_time: int | None = None
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


class QualityDocumentAnswer(Received, frozen=True, kw_only=True):
    document_url: str = ""


class ReserveAnswer(Received, frozen=True, kw_only=True):
    logistics_order: str = ""


class AbnormalOrder(Received, frozen=True, kw_only=True):
    abnormal_quantity: str = ""
    abnormality_register_image_url: str = ""
    category_id: str = ""
    code: str = ""
    create_time: int | None = None
    delivery_order_code: str = ""
    handle_method: str = ""
    inspect_order_code: str = ""
    platform_spu_code: str = ""
    quality_check_result: str = ""
    relative_return_status: str = ""
    remark: str = ""
    return_order_code: str = ""
    skc: Skc | None = None
    skus: list[AbnormalOrderSku] = []
    stockup_order_code: str = ""
    type: str = ""


class AbnormalOrderSku(Received, frozen=True, kw_only=True):
    abnormal_quantity: int | None = None
    barcode: str = ""
    external_sku_code: str = ""
    platform_sku_code: str = ""
    second_key_attribute_name_en: str = ""
    second_key_attribute_name_zh: str = ""
    second_key_attribute_value_en: str = ""
    second_key_attribute_value_zh: str = ""


class ReturnOrder(Received, frozen=True, kw_only=True):
    code: str = ""
    detailed_reason: str = ""
    logistics: Logistics | None = None
    method: str = ""
    outbound_batch_code: str = ""
    reason_type: str = ""
    source: str = ""
    status: str = ""
    type: str = ""
    warehouse_code: str = ""


class LogisticsSku(Received, frozen=True, kw_only=True):
    actual_quantity: int | None = None
    barcode: str = ""
    cancel_reason: str = ""
    confirm_quantity: int | None = None
    confirm_reason: str = ""
    external_skc_code: str = ""
    external_sku_code: str = ""
    first_key_attribute_name_en: str = ""
    first_key_attribute_name_zh: str = ""
    first_key_attribute_value_en: str = ""
    first_key_attribute_value_zh: str = ""
    image_url: str = ""
    platform_sku_code: str = ""
    request_quantity: int | None = None
    second_key_attribute_name_en: str = ""
    second_key_attribute_name_zh: str = ""
    second_key_attribute_value_en: str = ""
    second_key_attribute_value_zh: str = ""


class StockupOrder(Received, frozen=True, kw_only=True):
    can_deliver: bool | None = None
    category_id: str = ""
    code: str = ""
    create_time: int | None = None
    delivered_quantity: int | None = None
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
    reserve_datas: list[ReserveData] = []


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


class NewTotalWeight(TypedDict):
    unit: NotRequired[str]
    value: NotRequired[str]
