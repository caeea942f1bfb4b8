"""What is sent and answered about orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class Order(Received, frozen=True, kw_only=True):
    authentication_required: bool | None = None
    auto_combine_group_id: str = ""
    buyer_avatar: str = ""
    buyer_email: str = ""
    buyer_message: str = ""
    buyer_nickname: str = ""
    cancel_order_sla_time: int | None = None
    cancel_reason: str = ""
    cancel_time: int | None = None
    cancellation_initiator: str = ""
    collection_due_time: int | None = None
    collection_time: int | None = None
    commerce_platform: str = ""
    consultation_id: str = ""
    cpf: str = ""
    cpf_name: str = ""
    create_time: int
    delivery_due_time: int | None = None
    delivery_option_id: str = ""
    delivery_option_name: str = ""
    delivery_option_required_delivery_time: int | None = None
    delivery_sla_time: int | None = None
    delivery_time: int | None = None
    delivery_type: str = ""
    exchange_source_order_id: str = ""
    fast_collection_sla_time: int | None = None
    fast_delivery_program: str = ""
    fast_dispatch_sla_time: int | None = None
    fast_rts_sla_time: int | None = None
    fulfillment_priority_level: int | None = None
    fulfillment_type: str = ""
    handling_duration: HandlingDuration | None = None
    has_updated_recipient_address: bool
    id: str
    instore_pickup_sla_time: int | None = None
    is_buyer_request_cancel: bool | None = None
    is_cod: bool
    is_exchange_order: bool | None = None
    is_on_hold_order: bool
    is_refundable_sample: bool | None = None
    is_replacement_order: bool
    is_sample_order: bool
    is_subscription_order: bool | None = None
    line_items: list[LineItem]
    need_upload_invoice: str = ""
    order_rights: list[int] = []
    order_type: str = ""
    packages: list[Package] = []
    paid_time: int | None = None
    payment: Payment
    payment_method_name: str = ""
    pick_up_cut_off_time: int | None = None
    recipient_address: RecipientAddress | None = None
    recommended_shipping_time: int | None = None
    release_date: int | None = None
    replaced_order_id: str = ""
    request_cancel_time: int | None = None
    rts_sla_time: int | None = None
    rts_time: int | None = None
    seller_note: str = ""
    shipping_due_time: int | None = None
    shipping_provider: str = ""
    shipping_provider_id: str = ""
    shipping_type: str = ""
    split_or_combine_tag: str = ""
    status: str
    tracking_number: str = ""
    tts_sla_time: int | None = None
    update_time: int
    user_id: str = ""
    warehouse_id: str = ""
    channel_entity_national_registry_id: str = ""
    payment_auth_code: str = ""
    payment_card_type: str = ""
    payment_method_code: str = ""


class HandlingDuration(Received, frozen=True, kw_only=True):
    days: str = ""
    type: str = ""


class LineItem(Received, frozen=True, kw_only=True):
    buyer_service_fee: str = ""
    cancel_reason: str = ""
    cancel_user: str = ""
    combined_listing_skus: list[CombinedListingSku] = []
    currency: str = ""
    display_status: str = ""
    distance_fee: str = ""
    distance_shipping_fee: str = ""
    gift_retail_price: str = ""
    handling_duration_days: str = ""
    id: str
    is_dangerous_good: bool | None = None
    is_gift: bool | None = None
    is_pod_customized: bool | None = None
    is_unboxing_item: bool | None = None
    item_tax: list[ItemTax] = []
    needs_prescription: bool | None = None
    original_price: str = ""
    package_id: str = ""
    package_status: str = ""
    pfand_fee: str = ""
    platform_discount: str = ""
    pod_info_id: str = ""
    product_id: str
    product_listing_type: str = ""
    product_name: str = ""
    retail_delivery_fee: str = ""
    room_id: str = ""
    rts_time: int | None = None
    sale_price: str = ""
    seller_discount: str = ""
    seller_sku: str = ""
    shipping_provider_id: str = ""
    shipping_provider_name: str = ""
    shipping_vat_amount: str = ""
    shipping_vat_rate: str = ""
    sku_id: str
    sku_image: str = ""
    sku_name: str = ""
    sku_type: str = ""
    small_order_fee: str = ""
    sub_item_info: list[SubItemInfo] = []
    tracking_number: str = ""
    unboxing_case_list: list[UnboxingCaseList] = []
    unboxing_sku_code: str = ""


class CombinedListingSku(Received, frozen=True, kw_only=True):
    product_id: str = ""
    seller_sku: str = ""
    sku_count: int | None = None
    sku_id: str = ""


class ItemTax(Received, frozen=True, kw_only=True):
    tax_amount: str = ""
    tax_rate: str = ""
    tax_type: str = ""


class SubItemInfo(Received, frozen=True, kw_only=True):
    cancel_reason: str = ""
    cancel_user: str = ""
    currency: str = ""
    display_status: str = ""
    id: str
    is_dangerous_good: bool | None = None
    item_tax: list[ItemTax] = []
    original_price: str = ""
    package_id: str = ""
    package_status: str = ""
    platform_discount: str = ""
    product_id: str = ""
    product_name: str = ""
    retail_delivery_fee: str = ""
    rts_time: int | None = None
    sale_price: str = ""
    seller_discount: str = ""
    seller_sku: str = ""
    shipping_provider_id: str = ""
    shipping_provider_name: str = ""
    sku_id: str = ""
    sku_image: str = ""
    sku_name: str = ""
    tracking_number: str = ""
    warehouse_id: str = ""


class UnboxingCaseList(Received, frozen=True, kw_only=True):
    unbox_sku: str = ""
    unbox_sku_type: str = ""


class Package(Received, frozen=True, kw_only=True):
    id: str


class Payment(Received, frozen=True, kw_only=True):
    buyer_service_fee: str = ""
    currency: str
    distance_fee: str = ""
    distance_shipping_fee: str = ""
    handling_fee: str = ""
    item_insurance_fee: str = ""
    item_insurance_tax: str = ""
    original_shipping_fee: str = ""
    original_total_product_price: str = ""
    payment_discount_service_fee: str = ""
    payment_platform_discount: str = ""
    platform_discount: str = ""
    product_tax: str = ""
    retail_delivery_fee: str = ""
    seller_discount: str = ""
    shipping_fee: str = ""
    shipping_fee_cofunded_discount: str = ""
    shipping_fee_platform_discount: str = ""
    shipping_fee_seller_discount: str = ""
    shipping_fee_tax: str = ""
    shipping_insurance_fee: str = ""
    small_order_fee: str = ""
    sub_total: str
    tax: str = ""
    total_amount: str


class RecipientAddress(Received, frozen=True, kw_only=True):
    address_detail: str = ""
    address_line1: str = ""
    address_line2: str = ""
    address_line3: str = ""
    address_line4: str = ""
    delivery_preferences: DeliveryPreferences | None = None
    district_info: list[DistrictInfo] = []
    first_name: str = ""
    first_name_local_script: str = ""
    full_address: str = ""
    last_name: str = ""
    last_name_local_script: str = ""
    name: str = ""
    phone_number: str = ""
    post_town: str = ""
    postal_code: str = ""
    region_code: str = ""


class DeliveryPreferences(Received, frozen=True, kw_only=True):
    drop_off_location: str = ""


class DistrictInfo(Received, frozen=True, kw_only=True):
    address_level: str = ""
    address_level_name: str = ""
    address_name: str = ""
    iso_code: str = ""


class DetailAnswer(Received, frozen=True, kw_only=True):
    orders: list[Order] = []


class AddExternalReferencesAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: str = ""
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    external_order: ExternalOrder | None = None
    order_id: str = ""


class ExternalOrder(Received, frozen=True, kw_only=True):
    id: str = ""
    platform: str = ""
    line_items: list[ExternalOrderLineItem] = []


class ExternalReferencesAnswer(Received, frozen=True, kw_only=True):
    external_orders: list[ExternalOrder] = []


class ExternalOrderLineItem(Received, frozen=True, kw_only=True):
    id: str
    origin_id: str = ""


class PriceDetailAnswer(Received, frozen=True, kw_only=True):
    cod_fee: str = ""
    cod_fee_net_amount: str = ""
    currency: str = ""
    distance_fee: str = ""
    distance_shipping_fee: str = ""
    line_items: list[PriceDetailAnswerLineItem] = []
    net_price_amount: str = ""
    payment: str = ""
    shipping_fee_deduction_platform: str = ""
    shipping_fee_deduction_platform_voucher: str = ""
    shipping_fee_deduction_seller: str = ""
    shipping_list_price: str = ""
    shipping_sale_price: str = ""
    sku_gift_net_price: str = ""
    sku_gift_original_price: str = ""
    sku_list_price: str = ""
    sku_sale_price: str = ""
    subtotal: str = ""
    subtotal_deduction_platform: str = ""
    subtotal_deduction_seller: str = ""
    subtotal_tax_amount: str = ""
    tax_amount: str = ""
    tax_rate: str = ""
    total: str = ""
    voucher_deduction_platform: str = ""
    voucher_deduction_seller: str = ""


class PriceDetailAnswerLineItem(Received, frozen=True, kw_only=True):
    cod_fee: str = ""
    cod_fee_amount: str = ""
    currency: str = ""
    distance_fee: str = ""
    distance_shipping_fee: str = ""
    id: str
    net_price_amount: str = ""
    payment: str = ""
    seller_funded_product_promotions: list[SellerFundedProductPromotion] = []
    seller_funded_shipping_promotions: list[SellerFundedShippingPromotion] = []
    shipping_fee_deduction_platform: str = ""
    shipping_fee_deduction_platform_voucher: str = ""
    shipping_fee_deduction_seller: str = ""
    shipping_list_price: str = ""
    shipping_sale_price: str = ""
    sku_gift_net_price: str = ""
    sku_gift_original_price: str = ""
    sku_list_price: str = ""
    sku_sale_price: str = ""
    subtotal: str = ""
    subtotal_deduction_platform: str = ""
    subtotal_deduction_seller: str = ""
    subtotal_tax_amount: str = ""
    tax_amount: str = ""
    tax_rate: str = ""
    total: str = ""
    voucher_deduction_platform: str = ""
    voucher_deduction_seller: str = ""


class SellerFundedProductPromotion(Received, frozen=True, kw_only=True):
    activity_id: str = ""
    discount_amount: str = ""
    discount_type: str = ""


class SellerFundedShippingPromotion(Received, frozen=True, kw_only=True):
    activity_id: str = ""
    discount_amount: str = ""
    discount_type: str = ""


class SearchByExternalReferenceAnswer(Received, frozen=True, kw_only=True):
    orders: list[SearchByExternalReferenceAnswerOrder] = []


class SearchByExternalReferenceAnswerOrder(Received, frozen=True, kw_only=True):
    external_order: ExternalOrder | None = None
    id: str


class SearchCustomizationsAnswer(Received, frozen=True, kw_only=True):
    pod_details: list[PodDetail] = []
    status_code: int | None = None


class PodDetail(Received, frozen=True, kw_only=True):
    order_line_id: str = ""
    pod_detail: str = ""


class NewOrder(TypedDict):
    external_order: NewExternalOrder
    id: str


class NewExternalOrder(TypedDict):
    id: str
    line_items: Sequence[NewLineItem]
    platform: str


class NewLineItem(TypedDict):
    id: str
    origin_id: str


class NewQueryOrderLine(TypedDict):
    order_line_id: str
    pod_order_data_id: str
    product_id: str
    sku_id: str


class NewBlindBatchBoxResult(TypedDict):
    blind_box_order_line_list: NotRequired[Sequence[NewBlindBoxOrderLineList]]
    order_line_id: NotRequired[str]


class NewBlindBoxOrderLineList(TypedDict):
    blind_open_time: NotRequired[int]
    blind_result_product_id: NotRequired[str]
    blind_result_sku_id: NotRequired[str]
    product_type: NotRequired[str]


class NewBlindBoxResult(TypedDict):
    blind_open_time: NotRequired[int]
    blind_result_product_id: NotRequired[str]
    blind_result_sku_id: NotRequired[str]
    order_line_id: NotRequired[str]
