"""What is sent and answered about creator samples. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class SampleApplication(Received, frozen=True, kw_only=True):
    activity_id: str = ""
    creator_fulfillment: CreatorFulfillment | None = None
    id: str = ""
    main_order_id: str = ""
    sample_product: SampleProduct | None = None
    status: str = ""
    create_time: int | None = None
    type: str = ""


class CreatorFulfillment(Received, frozen=True, kw_only=True):
    bound_product_status: str = ""
    expiration_time: int | None = None
    id: str = ""
    status: str = ""
    total_suspend_duration: int | None = None


class SampleProduct(Received, frozen=True, kw_only=True):
    id: str = ""
    sku_id: str = ""
    sku_sale_property_value_names: list[str] = []


class DetailAnswer(Received, frozen=True, kw_only=True):
    sample_application: SampleApplication | None = None


class LabelAnswer(Received, frozen=True, kw_only=True):
    label: Label | None = None


class Label(Received, frozen=True, kw_only=True):
    application_id: str = ""
    can_apply: bool | None = None
    reach_limit: bool | None = None
    sample_product: LabelSampleProduct | None = None
    status: str = ""


class LabelSampleProduct(Received, frozen=True, kw_only=True):
    sample_sku_list: list[SampleSkuList] = []


class SampleSkuList(Received, frozen=True, kw_only=True):
    id: str
    is_available: bool | None = None
    price: Price | None = None
    sale_properties: list[SaleProperty] = []
    sale_property_value_ids: str = ""
    unavailable_reason: str = ""


class Price(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SaleProperty(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""
    value_id: str = ""
    value_name: str = ""


class SearchFulfillmentsAnswer(Received, frozen=True, kw_only=True):
    fulfillments: list[Fulfillment] = []


class Fulfillment(Received, frozen=True, kw_only=True):
    application_id: str = ""
    bound_product_status: str = ""
    expiration_time: int | None = None
    id: str
    product_id: str = ""
    sample_application_type: str = ""
    shop_id: str = ""
    status: str = ""
    total_suspend_duration: int | None = None
