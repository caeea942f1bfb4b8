"""What is sent and answered about products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class Product(Received, frozen=True, kw_only=True):
    audit: Audit | None = None
    create_time: int
    id: str
    integrated_platform_statuses: list[IntegratedPlatformStatus] = []
    is_not_for_sale: bool | None = None
    listing_quality_tier: str = ""
    product_sync_fail_reasons: list[str] = []
    recommended_categories: list[RecommendedCategory] = []
    sales_regions: list[str] = []
    skus: list[Sku] = []
    status: str
    title: str
    update_time: int


class Audit(Received, frozen=True, kw_only=True):
    pre_approved_reasons: list[str] = []
    status: str = ""


class IntegratedPlatformStatus(Received, frozen=True, kw_only=True):
    platform: str = ""
    status: str = ""


class RecommendedCategory(Received, frozen=True, kw_only=True):
    id: str
    local_name: str = ""


class Sku(Received, frozen=True, kw_only=True):
    external_list_prices: list[ExternalListPrice] = []
    fees: list[Fee] = []
    id: str
    inventory: list[Inventory] = []
    list_price: ListPrice | None = None
    price: Price | None = None
    seller_sku: str = ""


class ExternalListPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
    source: str = ""


class Fee(Received, frozen=True, kw_only=True):
    additional_attribute: str = ""
    amount: str = ""
    type: str = ""


class Inventory(Received, frozen=True, kw_only=True):
    quantity: int | None = None
    warehouse_id: str = ""


class ListPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Price(Received, frozen=True, kw_only=True):
    currency: str = ""
    sale_price: str = ""
    tax_exclusive_price: str = ""
