"""What is sent and answered about creator collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..received import Received


class ProductsAnswer(Received, frozen=True, kw_only=True):
    products: list[Product] = []


class Product(Received, frozen=True, kw_only=True):
    category_chains: list[CategoryChain] = []
    commission: Commission | None = None
    detail_link: str = ""
    has_inventory: bool | None = None
    id: str
    main_image_url: str = ""
    original_price: OriginalPrice | None = None
    sale_region: str = ""
    sales_price: SalesPrice | None = None
    shop: Shop | None = None
    shop_ads_commission: ShopAdsCommission | None = None
    title: str = ""
    units_sold: int | None = None


class CategoryChain(Received, frozen=True, kw_only=True):
    id: str
    is_leaf: bool | None = None
    local_name: str = ""
    parent_id: str = ""


class Commission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
    rate: int | None = None


class OriginalPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class SalesPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class Shop(Received, frozen=True, kw_only=True):
    name: str = ""


class ShopAdsCommission(Received, frozen=True, kw_only=True):
    rate: int | None = None


class TargetCollaboration(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""
    products: list[Product] = []
    status: str = ""


class NewCategory(TypedDict):
    id: NotRequired[str]


class NewCommissionRateRange(TypedDict):
    rate_ge: NotRequired[int]
    rate_lt: NotRequired[int]


class NewSalesPriceRange(TypedDict):
    amount_ge: NotRequired[str]
    amount_lt: NotRequired[str]
