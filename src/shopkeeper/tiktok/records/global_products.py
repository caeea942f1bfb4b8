"""What is sent and answered about global products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NotRequired, TypedDict

from ..received import Received


class GlobalProduct(Received, frozen=True, kw_only=True):
    create_time: int | None = None
    id: str = ""
    skus: list[Sku] = []
    status: str = ""
    title: str = ""
    update_time: int | None = None
    brand: Brand | None = None
    category: Category | None = None
    certifications: list[Certification] = []
    description: str = ""
    external_global_product_id: str = ""
    global_seller_id: str = ""
    main_images: list[MainImage] = []
    manufacturer: Manufacturer | None = None
    manufacturer_ids: list[str] = []
    package_dimensions: PackageDimensions | None = None
    package_weight: PackageWeight | None = None
    product_attributes: list[ProductAttribute] = []
    products: list[Product] = []
    responsible_person_ids: list[str] = []
    size_chart: SizeChart | None = None
    source_locale: str = ""
    video: Video | None = None


class Sku(Received, frozen=True, kw_only=True):
    id: str
    seller_sku: str = ""
    external_global_sku_id: str = ""
    extra_identifier_codes: list[str] = []
    global_quantity: int | None = None
    identifier_code: IdentifierCode | None = None
    inventory: list[Inventory] = []
    price: Price | None = None
    sales_attributes: list[SalesAttribute] = []
    sku_unit_count: str = ""
    related_global_sku_id: str = ""
    sale_attributes: list[SaleAttribute] = []


class Brand(Received, frozen=True, kw_only=True):
    id: str = ""


class Category(Received, frozen=True, kw_only=True):
    id: str = ""


class Certification(Received, frozen=True, kw_only=True):
    files: list[File] = []
    id: str
    images: list[Image] = []
    title: str = ""


class File(Received, frozen=True, kw_only=True):
    format: str = ""
    id: str
    name: str = ""
    urls: list[str] = []


class Image(Received, frozen=True, kw_only=True):
    height: int | None = None
    uri: str = ""
    width: int | None = None


class MainImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    uri: str = ""
    width: int | None = None


class Manufacturer(Received, frozen=True, kw_only=True):
    address: str = ""
    email: str = ""
    name: str = ""
    phone_number: str = ""


class PackageDimensions(Received, frozen=True, kw_only=True):
    height: str = ""
    length: str = ""
    unit: str = ""
    width: str = ""


class PackageWeight(Received, frozen=True, kw_only=True):
    unit: str = ""
    value: str = ""


class ProductAttribute(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""
    values: list[Value] = []


class Value(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""


class Product(Received, frozen=True, kw_only=True):
    id: str
    region: str = ""
    sku_mappings: list[SkuMapping] = []
    shop_id: str = ""
    skus: list[Sku] = []


class SkuMapping(Received, frozen=True, kw_only=True):
    global_sku_id: str = ""
    local_sku_id: str = ""
    sales_attribute_mappings: list[SalesAttributeMapping] = []


class SalesAttributeMapping(Received, frozen=True, kw_only=True):
    global_attribute_id: str = ""
    global_value_id: str = ""
    local_attribute_id: str = ""
    local_value_id: str = ""


class SizeChart(Received, frozen=True, kw_only=True):
    image: Image | None = None
    template: Template | None = None


class Template(Received, frozen=True, kw_only=True):
    id: str = ""


class IdentifierCode(Received, frozen=True, kw_only=True):
    code: str = ""
    type: str = ""


class Inventory(Received, frozen=True, kw_only=True):
    global_warehouse_id: str = ""
    quantity: int | None = None


class Price(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
    unit_price: str = ""


class SalesAttribute(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""
    sku_img: SkuImg | None = None
    value_id: str = ""
    value_name: str = ""


class SkuImg(Received, frozen=True, kw_only=True):
    height: int | None = None
    thumb_urls: list[str] = []
    uri: str = ""
    urls: list[str] = []
    width: int | None = None


class Video(Received, frozen=True, kw_only=True):
    id: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    global_product_id: str = ""
    global_skus: list[GlobalSku] = []


class GlobalSku(Received, frozen=True, kw_only=True):
    external_global_sku_id: str = ""
    id: str
    sales_attributes: list[SalesAttribute] = []
    seller_sku: str = ""


class DeleteAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: int | None = None
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    global_product_id: str = ""


class ListingRulesAnswer(Received, frozen=True, kw_only=True):
    inventory_rules: list[InventoryRule] = []
    listing_methods: list[str] = []


class InventoryRule(Received, frozen=True, kw_only=True):
    allocation_mode: str = ""
    associated_warehouses: list[AssociatedWarehous] = []
    local_warehouse_id: str = ""


class AssociatedWarehous(Received, frozen=True, kw_only=True):
    region: str = ""
    warehouse_id: str = ""


class PublishAnswer(Received, frozen=True, kw_only=True):
    products: list[Product] = []
    publish_result: list[PublishResult] = []


class SaleAttribute(Received, frozen=True, kw_only=True):
    id: str
    value_id: str = ""


class PublishResult(Received, frozen=True, kw_only=True):
    fail_reasons: list[FailReason] = []
    region: str = ""
    status: str = ""


class FailReason(Received, frozen=True, kw_only=True):
    message: str = ""


class ReplaceAnswer(Received, frozen=True, kw_only=True):
    global_skus: list[GlobalSku] = []
    publish_results: list[PublishResult] = []


class UpdateAnswer(Received, frozen=True, kw_only=True):
    global_skus: list[GlobalSku] = []
    publish_results: list[PublishResult] = []


class NewCertification(TypedDict):
    files: NotRequired[Sequence[NewFile]]
    id: str
    images: NotRequired[Sequence[NewImage]]


class NewFile(TypedDict):
    format: str
    id: str
    name: str


class NewImage(TypedDict):
    uri: str


class NewMainImage(TypedDict):
    uri: str


class NewManufacturer(TypedDict):
    address: NotRequired[str]
    email: NotRequired[str]
    name: NotRequired[str]
    phone_number: NotRequired[str]


class NewPackageDimensions(TypedDict):
    height: str
    length: str
    unit: str
    width: str


class NewPackageWeight(TypedDict):
    unit: str
    value: str


class NewProductAttribute(TypedDict):
    id: str
    values: Sequence[NewValue]


class NewValue(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class NewSizeChart(TypedDict):
    image: NotRequired[NewImage]
    template: NotRequired[NewTemplate]


class NewTemplate(TypedDict):
    id: str


class NewSku(TypedDict):
    external_global_sku_id: NotRequired[str]
    extra_identifier_codes: NotRequired[Sequence[str]]
    global_quantity: NotRequired[int]
    identifier_code: NotRequired[NewIdentifierCode]
    inventory: NotRequired[Any]
    price: NotRequired[NewPrice]
    sales_attributes: NotRequired[Sequence[NewSalesAttribute]]
    seller_sku: NotRequired[str]
    sku_unit_count: NotRequired[str]
    fees: NotRequired[Sequence[NewFee]]
    related_global_sku_id: NotRequired[str]
    id: NotRequired[str]
    sale_prices: NotRequired[Sequence[NewSalePrice]]


class NewIdentifierCode(TypedDict):
    code: NotRequired[str]
    type: NotRequired[str]


class NewInventory(TypedDict):
    global_warehouse_id: NotRequired[str]
    quantity: NotRequired[int]
    warehouse_id: NotRequired[str]


class NewPrice(TypedDict):
    amount: NotRequired[str]
    currency: str
    sale_price: NotRequired[str]


class NewSalesAttribute(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    sku_img: NotRequired[NewSkuImg]
    value_id: NotRequired[str]
    value_name: NotRequired[str]


class NewSkuImg(TypedDict):
    uri: str


class NewVideo(TypedDict):
    id: str


class NewPublishTarget(TypedDict):
    manufacturer_ids: NotRequired[Sequence[str]]
    region: str
    responsible_person_ids: NotRequired[Sequence[str]]
    skus: Sequence[NewSku]


class NewFee(TypedDict):
    additional_attribute: NotRequired[str]
    amount: NotRequired[str]
    type: NotRequired[str]


class NewSalePrice(TypedDict):
    amount: str
    region: str


class NewGlobalSku(TypedDict):
    id: str
    inventory: Sequence[NewInventory]
