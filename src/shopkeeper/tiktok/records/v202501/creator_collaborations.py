"""What is sent and answered about creator collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class Product(Received, frozen=True, kw_only=True):
    brand_name: str = ""
    commission: Commission | None = None
    id: str = ""
    main_image_url: str = ""
    market_performance: MarketPerformance | None = None
    price: Price | None = None
    review: Review | None = None
    shop: Shop | None = None
    stock: Stock | None = None
    title: str = ""


class Commission(Received, frozen=True, kw_only=True):
    amount: str = ""
    rate: int | None = None


class MarketPerformance(Received, frozen=True, kw_only=True):
    historical_sold_quantity: int | None = None


class Price(Received, frozen=True, kw_only=True):
    ceiling_price: str = ""
    currency: str = ""
    floor_price: str = ""


class Review(Received, frozen=True, kw_only=True):
    count: int | None = None
    overall_score: str = ""


class Shop(Received, frozen=True, kw_only=True):
    logo_url: str = ""
    name: str = ""
    rating: str = ""


class Stock(Received, frozen=True, kw_only=True):
    quantity: int | None = None


class NewFilterParams(TypedDict):
    category_ids: NotRequired[Sequence[str]]
    commission_rate_range: NotRequired[NewCommissionRateRange]
    pool_ids: NotRequired[Sequence[str]]
    price_range: NotRequired[NewPriceRange]
    product_ids: NotRequired[Sequence[str]]
    shop_rating_range: NotRequired[NewShopRatingRange]
    sold_quantity_range: NotRequired[NewSoldQuantityRange]
    title_keyword: NotRequired[str]


class NewCommissionRateRange(TypedDict):
    rate_ge: NotRequired[int]
    rate_le: NotRequired[int]


class NewPriceRange(TypedDict):
    price_ge: NotRequired[str]
    price_le: NotRequired[str]


class NewShopRatingRange(TypedDict):
    rating_ge: NotRequired[int]
    rating_le: NotRequired[int]


class NewSoldQuantityRange(TypedDict):
    quantity_ge: NotRequired[int]
    quantity_le: NotRequired[int]


class NewSortParams(TypedDict):
    sort_type: NotRequired[str]
