"""What is sent and answered about creator samples. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from msgspec import Struct


class SampleApplication(Struct, frozen=True, kw_only=True):
    activity_id: str = ""
    creator_fulfillment: CreatorFulfillment | None = None
    id: str = ""
    main_order_id: str = ""
    sample_product: SampleProduct | None = None
    status: str = ""
    create_time: int | None = None
    type: str = ""


class CreatorFulfillment(Struct, frozen=True, kw_only=True):
    bound_product_status: str = ""
    expiration_time: int | None = None
    id: str = ""
    status: str = ""
    total_suspend_duration: int | None = None


class SampleProduct(Struct, frozen=True, kw_only=True):
    id: str = ""
    sku_id: str = ""
    sku_sale_property_value_names: list[str] = []


class DetailAnswer(Struct, frozen=True, kw_only=True):
    sample_application: SampleApplication | None = None


class LabelAnswer(Struct, frozen=True, kw_only=True):
    label: Label | None = None


class Label(Struct, frozen=True, kw_only=True):
    application_id: str = ""
    can_apply: bool | None = None
    reach_limit: bool | None = None
    sample_product: LabelSampleProduct | None = None
    status: str = ""


class LabelSampleProduct(Struct, frozen=True, kw_only=True):
    sample_sku_list: list[SampleSkuList] = []


class SampleSkuList(Struct, frozen=True, kw_only=True):
    id: str
    is_available: bool | None = None
    price: Price | None = None
    sale_properties: list[SaleProperty] = []
    sale_property_value_ids: str = ""
    unavailable_reason: str = ""


class Price(Struct, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SaleProperty(Struct, frozen=True, kw_only=True):
    id: str
    name: str = ""
    value_id: str = ""
    value_name: str = ""


class SearchFulfillmentsAnswer(Struct, frozen=True, kw_only=True):
    fulfillments: list[Fulfillment] = []


class Fulfillment(Struct, frozen=True, kw_only=True):
    application_id: str = ""
    bound_product_status: str = ""
    expiration_time: int | None = None
    id: str
    product_id: str = ""
    sample_application_type: str = ""
    shop_id: str = ""
    status: str = ""
    total_suspend_duration: int | None = None
