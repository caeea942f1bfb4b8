"""What is sent and answered about opportunities. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import Any

from ..received import Received


class Opportunity(Received, frozen=True, kw_only=True):
    brand_name: str = ""
    category_id_level_1: str = ""
    category_id_level_2: str = ""
    category_id_level_3: str = ""
    category_name_level_1: str = ""
    category_name_level_2: str = ""
    category_name_level_3: str = ""
    competitor_product_count: str = ""
    create_time: int | None = None
    est_market_gmv: str = ""
    est_market_sales_volume: str = ""
    expire_time: int | None = None
    external_product_id: str = ""
    id: str
    is_collected: bool | None = None
    opportunity_type: str = ""
    query_words: str = ""
    reference_images: list[str] = []
    reference_source: str = ""
    reward_info: str = ""
    search_volume: str = ""
    tag_codes: list[str] = []
    tags: str = ""
    title: str = ""
    video_view_pv: str = ""


class GetAnswer(Received, frozen=True, kw_only=True):
    opportunity: GetAnswerOpportunity | None = None


class GetAnswerOpportunity(Received, frozen=True, kw_only=True):
    action_type: str = ""
    basic_info: BasicInfo | None = None
    content_data: ContentData | None = None
    id: str = ""
    listing_criteria: ListingCriteria | None = None
    market_data: MarketData | None = None


class BasicInfo(Received, frozen=True, kw_only=True):
    brand_info: str = ""
    category_id_level_1: str = ""
    category_id_level_2: str = ""
    category_id_level_3: str = ""
    category_name_level_1: str = ""
    category_name_level_2: str = ""
    category_name_level_3: str = ""
    create_time: int | None = None
    expire_time: int | None = None
    external_product_id: str = ""
    opportunity_type: str = ""
    recom_info: str = ""
    reference_images: list[str] = []
    reference_price: str = ""
    reference_source: str = ""
    reward_info: str = ""
    status: str = ""
    tag_codes: list[str] = []
    tags: str = ""
    title: str = ""


class ContentData(Received, frozen=True, kw_only=True):
    shoppable_video_search_pv: str = ""
    top_shoppable_video_links: list[str] = []
    trending_hashtag: str = ""
    video_view_pv: str = ""


class ListingCriteria(Received, frozen=True, kw_only=True):
    keywords: str = ""
    product_brand: str = ""
    product_category: str = ""
    product_status: str = ""


class MarketData(Received, frozen=True, kw_only=True):
    competitor_product_count: str = ""
    competitor_seller_count: str = ""
    est_market_gmv: str = ""
    est_market_sales_volume: str = ""
    market_buzz: str = ""
    search_keyword: str = ""
    search_volume: str = ""


class Submission(Received, frozen=True, kw_only=True):
    id: str = ""
    opportunity_id: str = ""
    opportunity_title: str = ""
    product_id: str = ""
    product_name: str = ""
    product_orders: int | None = None
    product_pv: int | None = None
    rejection_reason: Any = None
    review_time: int | None = None
    status: str = ""
    submit_time: int | None = None


class SubmitAnswer(Received, frozen=True, kw_only=True):
    submission: Submission | None = None
