"""What is sent and answered about shop analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import Any

from ..received import Received


class ByHourAnswer(Received, frozen=True, kw_only=True):
    performance: Performance | None = None


class Performance(Received, frozen=True, kw_only=True):
    intervals: list[Interval] = []
    latest_available_timestamp: int | None = None
    overall: Overall | None = None


class Interval(Received, frozen=True, kw_only=True):
    avg_order_value: AvgOrderValue | None = None
    avg_sku_order_value: AvgSkuOrderValue | None = None
    customers: int | None = None
    customers_count: int | None = None
    gmv: Gmv | None = None
    index: int | None = None
    items_sold: int | None = None
    live_attributed_gmv: LiveAttributedGmv | None = None
    orders_count: int | None = None
    product_card_attributed_gmv: ProductCardAttributedGmv | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    sku_orders_count: int | None = None
    unique_clicks: int | None = None
    unique_product_impressions: int | None = None
    video_attributed_gmv: VideoAttributedGmv | None = None
    visitors: int | None = None
    breakdowns: Breakdowns | None = None
    end_date: Any = None
    sales: Sales | None = None
    start_date: Any = None
    traffic: Traffic | None = None


class AvgOrderValue(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class AvgSkuOrderValue(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LiveAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ProductCardAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class VideoAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Overall(Received, frozen=True, kw_only=True):
    avg_order_value: AvgOrderValue | None = None
    avg_sku_order_value: AvgSkuOrderValue | None = None
    customers: int | None = None
    customers_count: int | None = None
    gmv: Gmv | None = None
    items_sold: int | None = None
    live_attributed_gmv: LiveAttributedGmv | None = None
    orders_count: int | None = None
    product_card_attributed_gmv: ProductCardAttributedGmv | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    sku_orders_count: int | None = None
    unique_clicks: int | None = None
    unique_product_impressions: int | None = None
    video_attributed_gmv: VideoAttributedGmv | None = None
    visitors: int | None = None


class PerformanceAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: Any = None
    performance: Performance | None = None


class Breakdowns(Received, frozen=True, kw_only=True):
    affiliate_product_card_attributed_gmv: AffiliateProductCardAttributedGmv | None = None
    content_breakdown: list[ContentBreakdown] = []
    seller_product_card_gmv: SellerProductCardGmv | None = None
    shop_tab_and_search: ShopTabAndSearch | None = None


class AffiliateProductCardAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ContentBreakdown(Received, frozen=True, kw_only=True):
    channel: str = ""
    content_type: str = ""
    gmv: Gmv | None = None
    indirect_gmv: IndirectGmv | None = None


class IndirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SellerProductCardGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ShopTabAndSearch(Received, frozen=True, kw_only=True):
    others: Others | None = None
    search_attributed: SearchAttributed | None = None
    shop_tab_attributed: ShopTabAttributed | None = None


class Others(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SearchAttributed(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ShopTabAttributed(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Sales(Received, frozen=True, kw_only=True):
    avg_order_value: AvgOrderValue | None = None
    avg_sku_order_value: AvgSkuOrderValue | None = None
    cancellations_and_returns: int | None = None
    creator_live_attributed_gmv: CreatorLiveAttributedGmv | None = None
    creator_live_gmv: CreatorLiveGmv | None = None
    creator_live_indirect_gmv: CreatorLiveIndirectGmv | None = None
    creator_video_attributed_gmv: CreatorVideoAttributedGmv | None = None
    creator_video_gmv: CreatorVideoGmv | None = None
    creator_video_indirect_gmv: CreatorVideoIndirectGmv | None = None
    customers_count: int | None = None
    gmv: Gmv | None = None
    gmv_with_tax: GmvWithTax | None = None
    gmv_with_tiktok_co_funding: GmvWithTiktokCoFunding | None = None
    items_sold: int | None = None
    live_attributed_gmv: LiveAttributedGmv | None = None
    live_gmv: LiveGmv | None = None
    live_indirect_gmv: LiveIndirectGmv | None = None
    orders_count: int | None = None
    product_card_attributed_gmv: ProductCardAttributedGmv | None = None
    refunds: Refunds | None = None
    seller_live_attributed_gmv: SellerLiveAttributedGmv | None = None
    seller_live_gmv: SellerLiveGmv | None = None
    seller_live_indirect_gmv: SellerLiveIndirectGmv | None = None
    seller_video_attributed_gmv: SellerVideoAttributedGmv | None = None
    seller_video_gmv: SellerVideoGmv | None = None
    seller_video_indirect_gmv: SellerVideoIndirectGmv | None = None
    shipping_fees: ShippingFees | None = None
    sku_orders_count: int | None = None
    tax: Tax | None = None
    video_attributed_gmv: VideoAttributedGmv | None = None
    video_gmv: VideoGmv | None = None
    video_indirect_gmv: VideoIndirectGmv | None = None


class CreatorLiveAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class CreatorLiveGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class CreatorLiveIndirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class CreatorVideoAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class CreatorVideoGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class CreatorVideoIndirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GmvWithTax(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GmvWithTiktokCoFunding(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LiveGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LiveIndirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Refunds(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SellerLiveAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SellerLiveGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SellerLiveIndirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SellerVideoAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SellerVideoGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SellerVideoIndirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ShippingFees(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Tax(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class VideoGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class VideoIndirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Traffic(Received, frozen=True, kw_only=True):
    avg_conversation_rate: str = ""
    avg_page_views: int | None = None
    avg_visitors: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    unique_clicks: int | None = None
    unique_product_impressions: int | None = None
