"""What is sent and answered about products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class Product(Received, frozen=True, kw_only=True):
    create_time: int
    id: str
    product_sync_fail_reasons: list[str] = []
    recommended_categories: list[RecommendedCategory] = []
    sales_regions: list[str] = []
    skus: list[Sku] = []
    status: str
    title: str
    update_time: int


class RecommendedCategory(Received, frozen=True, kw_only=True):
    id: str
    local_name: str = ""


class Sku(Received, frozen=True, kw_only=True):
    fees: list[Fee] = []
    id: str = ""
    inventory: list[Inventory] = []
    price: Price | None = None
    seller_sku: str = ""
    external_sku_id: str = ""
    sales_attributes: list[SalesAttribute] = []


class Fee(Received, frozen=True, kw_only=True):
    additional_attribute: str = ""
    amount: str = ""
    type: str = ""


class Inventory(Received, frozen=True, kw_only=True):
    quantity: int | None = None
    warehouse_id: str = ""


class Price(Received, frozen=True, kw_only=True):
    currency: str = ""
    sale_price: str = ""
    tax_exclusive_price: str = ""


class PrerequisitesAnswer(Received, frozen=True, kw_only=True):
    shop: Shop | None = None


class Shop(Received, frozen=True, kw_only=True):
    bank_account: str = ""
    contact_info: str = ""
    gne: Gne | None = None
    logistics: Logistics | None = None
    status: str = ""
    tax_info: str = ""


class Gne(Received, frozen=True, kw_only=True):
    epr: str = ""
    product_quantity_limit: str = ""


class Logistics(Received, frozen=True, kw_only=True):
    delivery_option: str = ""
    pickup_warehouse: str = ""
    return_warehouse: str = ""
    shipping_template: str = ""


class ReplaceAnswer(Received, frozen=True, kw_only=True):
    audit: Audit | None = None
    product_id: str = ""
    skus: list[Sku] = []
    warnings: list[Warning] = []


class Audit(Received, frozen=True, kw_only=True):
    status: str = ""


class SalesAttribute(Received, frozen=True, kw_only=True):
    id: str
    value_id: str = ""


class Warning(Received, frozen=True, kw_only=True):
    message: str = ""


class UpdateAnswer(Received, frozen=True, kw_only=True):
    audit: Audit | None = None
    product_id: str = ""
    replicated_products: list[ReplicatedProduct] = []
    skus: list[Sku] = []


class ReplicatedProduct(Received, frozen=True, kw_only=True):
    product_id: str = ""
    region: str = ""
    skus: list[Sku] = []


class NewCertification(TypedDict):
    expiration_date: NotRequired[int]
    files: NotRequired[Sequence[NewFile]]
    id: NotRequired[str]
    images: NotRequired[Sequence[NewImage]]


class NewFile(TypedDict):
    format: NotRequired[str]
    id: NotRequired[str]
    name: NotRequired[str]


class NewImage(TypedDict):
    uri: NotRequired[str]


class NewMainImage(TypedDict):
    uri: NotRequired[str]


class NewPackageDimensions(TypedDict):
    height: NotRequired[str]
    length: NotRequired[str]
    unit: NotRequired[str]
    width: NotRequired[str]


class NewPackageWeight(TypedDict):
    unit: NotRequired[str]
    value: NotRequired[str]


class NewProductAttribute(TypedDict):
    id: NotRequired[str]
    values: NotRequired[Sequence[NewValue]]


class NewValue(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class NewReplicatedProduct(TypedDict):
    region: NotRequired[str]
    skus: NotRequired[Sequence[NewSku]]


class NewSku(TypedDict):
    id: NotRequired[str]
    inventory: NotRequired[Sequence[NewInventory]]
    price: NotRequired[NewPrice]
    seller_sku: NotRequired[str]
    combined_skus: NotRequired[Sequence[NewCombinedSku]]
    external_list_prices: NotRequired[Sequence[NewExternalListPrice]]
    external_sku_id: NotRequired[str]
    external_urls: NotRequired[Sequence[str]]
    extra_identifier_codes: NotRequired[Sequence[str]]
    fees: NotRequired[Sequence[NewFee]]
    identifier_code: NotRequired[NewIdentifierCode]
    list_price: NotRequired[NewListPrice]
    pre_sale: NotRequired[NewPreSale]
    sales_attributes: NotRequired[Sequence[NewSalesAttribute]]
    sku_unit_count: NotRequired[str]


class NewInventory(TypedDict):
    quantity: NotRequired[int]
    warehouse_id: NotRequired[str]


class NewPrice(TypedDict):
    currency: NotRequired[str]
    sale_price: NotRequired[str]
    amount: NotRequired[str]


class NewSizeChart(TypedDict):
    image: NotRequired[NewImage]
    template: NotRequired[NewTemplate]


class NewTemplate(TypedDict):
    id: NotRequired[str]


class NewCombinedSku(TypedDict):
    product_id: NotRequired[str]
    sku_count: NotRequired[int]
    sku_id: NotRequired[str]


class NewExternalListPrice(TypedDict):
    amount: NotRequired[str]
    currency: NotRequired[str]
    source: NotRequired[str]


class NewFee(TypedDict):
    additional_attribute: NotRequired[str]
    amount: NotRequired[str]
    type: NotRequired[str]


class NewIdentifierCode(TypedDict):
    code: NotRequired[str]
    type: NotRequired[str]


class NewListPrice(TypedDict):
    amount: NotRequired[str]
    currency: NotRequired[str]


class NewPreSale(TypedDict):
    fulfillment_type: NotRequired[NewFulfillmentType]
    type: NotRequired[str]


class NewFulfillmentType(TypedDict):
    handling_duration_days: NotRequired[int]
    release_date: NotRequired[int]


class NewSalesAttribute(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    sku_img: NotRequired[NewSkuImg]
    supplementary_sku_images: NotRequired[Sequence[NewSupplementarySkuImage]]
    value_id: NotRequired[str]
    value_name: NotRequired[str]


class NewSkuImg(TypedDict):
    uri: NotRequired[str]


class NewSupplementarySkuImage(TypedDict):
    uri: NotRequired[str]


class NewSubscribeInfoEdit(TypedDict):
    discount_details: NotRequired[Sequence[NewDiscountDetail]]
    subscribe_status: NotRequired[str]


class NewDiscountDetail(TypedDict):
    discount_level: NotRequired[str]
    discount_value: NotRequired[int]


class NewVideo(TypedDict):
    id: NotRequired[str]
