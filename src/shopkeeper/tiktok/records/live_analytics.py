"""What is sent and answered about live analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import Any

from ..received import Received


class Interval(Received, frozen=True, kw_only=True):
    conversion: Conversion | None = None
    end_time: int | None = None
    interactions: Interactions | None = None
    sales: Sales | None = None
    start_time: int | None = None
    traffic: Traffic | None = None


class Conversion(Received, frozen=True, kw_only=True):
    avg_price: AvgPrice | None = None
    click_to_order_rate: ClickToOrderRate | None = None
    created_sku_orders: int | None = None
    gpm: Gpm | None = None
    sku_order_rate: str = ""


class AvgPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ClickToOrderRate(Received, frozen=True, kw_only=True):
    main_order_ctor: str = ""
    sku_order_ctor: str = ""


class Gpm(Received, frozen=True, kw_only=True):
    show_gpm: str = ""
    watch_gpm: str = ""


class Interactions(Received, frozen=True, kw_only=True):
    comment_rate: str = ""
    comments: int | None = None
    follow_rate: str = ""
    like_rate: str = ""
    likes: int | None = None
    new_followers: int | None = None
    share_rate: str = ""
    shares: int | None = None


class Sales(Received, frozen=True, kw_only=True):
    customers: int | None = None
    gmv: Gmv | None = None
    items_sold: int | None = None
    main_orders: int | None = None
    sku_orders: int | None = None
    avg_price: AvgPrice | None = None
    created_sku_orders: int | None = None
    direct_gmv: DirectGmv | None = None
    payment_rate: str = ""


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Traffic(Received, frozen=True, kw_only=True):
    ctr: str = ""
    enter_room_rate: str = ""
    impressions: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    viewers: int | None = None
    views: int | None = None
    acu: int | None = None
    avg_viewing_duration: int | None = None
    avg_viewing_duration_per_viewer: int | None = None
    ctor: str = ""
    ctor_sku_order: str = ""
    gmv_per_hour: GmvPerHour | None = None
    impressions_per_hour: int | None = None
    live_ctr: str = ""
    order_rate_sku_orders: str = ""
    over_1m_live_viewing_rate: str = ""
    over_1m_views: int | None = None
    pcu: int | None = None
    products_added: int | None = None
    show_gpm: ShowGpm | None = None
    tap_through_rate: str = ""
    watch_gpm: WatchGpm | None = None


class LiveStreamSession(Received, frozen=True, kw_only=True):
    creator: Creator | None = None
    end_time: str = ""
    id: str
    interaction_performance: InteractionPerformance | None = None
    sales_performance: SalesPerformance | None = None
    start_time: str = ""
    title: str = ""
    traffic: Traffic | None = None


class Creator(Received, frozen=True, kw_only=True):
    author_type: str = ""
    creator_country: str = ""
    nick_name: str = ""
    open_id: str = ""
    user_name: str = ""


class InteractionPerformance(Received, frozen=True, kw_only=True):
    comment_rate: str = ""
    comments: int | None = None
    follow_rate: str = ""
    like_rate: str = ""
    likes: int | None = None
    new_followers: int | None = None
    share_rate: str = ""
    shares: int | None = None


class SalesPerformance(Received, frozen=True, kw_only=True):
    aov: Aov | None = None
    attributed_customers: int | None = None
    avg_live_auction_price: AvgLiveAuctionPrice | None = None
    avg_price: AvgPrice | None = None
    created_sku_orders: int | None = None
    gmv_with_tiktok_coupons: GmvWithTiktokCoupons | None = None
    live_attributed_gmv: LiveAttributedGmv | None = None
    live_attributed_items_sold: int | None = None
    live_attributed_orders: int | None = None
    live_attributed_sku_orders: int | None = None
    live_auction_attributed_gmv: LiveAuctionAttributedGmv | None = None
    live_auction_attributed_items_sold: int | None = None
    live_auction_attributed_sku_orders: int | None = None
    live_auction_gmv: LiveAuctionGmv | None = None
    live_auction_indirect_gmv: LiveAuctionIndirectGmv | None = None
    live_gmv: LiveGmv | None = None
    live_indirect_gmv: LiveIndirectGmv | None = None
    payment_rate: str = ""
    products_sold: int | None = None


class Aov(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class AvgLiveAuctionPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GmvWithTiktokCoupons(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LiveAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LiveAuctionAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LiveAuctionGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LiveAuctionIndirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LiveGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LiveIndirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GmvPerHour(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ShowGpm(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class WatchGpm(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class OverviewAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: Any = None
    performance: Performance | None = None
    updated_at: str = ""


class Performance(Received, frozen=True, kw_only=True):
    intervals: list[PerformanceInterval] = []


class PerformanceInterval(Received, frozen=True, kw_only=True):
    avg_live_auction_price: AvgLiveAuctionPrice | None = None
    avg_viewing_duration: int | None = None
    ctor_sku_order: str = ""
    end_date: Any = None
    live_attributed_gmv: LiveAttributedGmv | None = None
    live_attributed_items_sold: int | None = None
    live_attributed_sku_orders: int | None = None
    live_auction_attributed_gmv: LiveAuctionAttributedGmv | None = None
    live_auction_attributed_items_sold: int | None = None
    live_auction_attributed_sku_orders: int | None = None
    live_ctr: str = ""
    live_gmv: LiveGmv | None = None
    live_indirect_gmv: LiveIndirectGmv | None = None
    show_gpm: ShowGpm | None = None
    start_date: Any = None
    views: int | None = None


class ProductsAnswer(Received, frozen=True, kw_only=True):
    products: list[Product] = []


class Product(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""
    sales: Sales | None = None
    traffic: ProductTraffic | None = None


class DirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ProductTraffic(Received, frozen=True, kw_only=True):
    add_to_cart_count: int | None = None
    click_to_order_rate: ClickToOrderRate | None = None
    ctr: str = ""
    gpm: Gpm | None = None
    product_impressions: int | None = None
    produt_clicks: int | None = None


class RoomAudienceAnswer(Received, frozen=True, kw_only=True):
    all_ads_age_indicators: list[AllAdsAgeIndicator] = []
    all_ads_gender_indicators: list[AllAdsGenderIndicator] = []
    all_fan_indicators: list[AllFanIndicator] = []
    paid_ads_age_indicators: list[PaidAdsAgeIndicator] = []
    paid_ads_gender_indicators: list[PaidAdsGenderIndicator] = []
    paid_fan_indicators: list[PaidFanIndicator] = []
    region_indicators: list[RegionIndicator] = []


class AllAdsAgeIndicator(Received, frozen=True, kw_only=True):
    type: str = ""
    value: str = ""


class AllAdsGenderIndicator(Received, frozen=True, kw_only=True):
    type: str = ""
    value: str = ""


class AllFanIndicator(Received, frozen=True, kw_only=True):
    type: str = ""
    value: str = ""


class PaidAdsAgeIndicator(Received, frozen=True, kw_only=True):
    type: str = ""
    value: str = ""


class PaidAdsGenderIndicator(Received, frozen=True, kw_only=True):
    type: str = ""
    value: str = ""


class PaidFanIndicator(Received, frozen=True, kw_only=True):
    type: str = ""
    value: str = ""


class RegionIndicator(Received, frozen=True, kw_only=True):
    type: str = ""
    value: str = ""


class RoomGmvTrendAnswer(Received, frozen=True, kw_only=True):
    gmv_trend_performances: list[GmvTrendPerformance] = []


class GmvTrendPerformance(Received, frozen=True, kw_only=True):
    data_points: list[DataPoint] = []
    stats_type: str = ""


class DataPoint(Received, frozen=True, kw_only=True):
    gmv: Gmv | None = None
    order_count: int | None = None
    timestamp: int | None = None
    value: str = ""


class RoomInteractionTrendAnswer(Received, frozen=True, kw_only=True):
    interactive_trend_performances: list[InteractiveTrendPerformance] = []


class InteractiveTrendPerformance(Received, frozen=True, kw_only=True):
    data_points: list[DataPoint] = []
    stats_type: str = ""


class RoomProductsAnswer(Received, frozen=True, kw_only=True):
    product_stats: list[ProductStat] = []


class ProductStat(Received, frozen=True, kw_only=True):
    click_order_rate: str = ""
    click_through_rate: str = ""
    created_order_count: int | None = None
    created_order_user_count: int | None = None
    exposure_count: int | None = None
    inventory_consumption_count: int | None = None
    inventory_left_count: int | None = None
    is_live: bool | None = None
    local_gmv: LocalGmv | None = None
    local_unit_price: LocalUnitPrice | None = None
    main_image_url: str = ""
    paid_order_count: int | None = None
    paid_user_count: int | None = None
    product_id: str = ""
    product_name: str = ""
    sellable_region: str = ""
    total_click_count: int | None = None


class LocalGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LocalUnitPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class RoomStatsAnswer(Received, frozen=True, kw_only=True):
    stats: Stats | None = None


class Stats(Received, frozen=True, kw_only=True):
    accumulated_comment_count: int | None = None
    accumulated_new_follower_count: int | None = None
    accumulated_sharing_count: int | None = None
    avg_watching_duration: int | None = None
    buyer_count: int | None = None
    click_order_rate: str = ""
    click_through_rate: str = ""
    created_order_count: int | None = None
    current_visitor_count: int | None = None
    local_gmv: LocalGmv | None = None
    local_unit_price: LocalUnitPrice | None = None
    paid_order_count: int | None = None
    peak_concurrent_user_count: int | None = None
    product_reach_count: int | None = None
    product_view_count: int | None = None
    sales: int | None = None
    watch_pv: int | None = None


class RoomTrafficAnswer(Received, frozen=True, kw_only=True):
    traffic_performances: list[TrafficPerformance] = []


class TrafficPerformance(Received, frozen=True, kw_only=True):
    source: Source | None = None
    sub_sources: list[SubSource] = []


class Source(Received, frozen=True, kw_only=True):
    name: str = ""
    watch_pv: int | None = None


class SubSource(Received, frozen=True, kw_only=True):
    name: str = ""
    watch_pv: int | None = None


class RoomViewTrendAnswer(Received, frozen=True, kw_only=True):
    view_trend_performances: list[ViewTrendPerformance] = []


class ViewTrendPerformance(Received, frozen=True, kw_only=True):
    data_points: list[DataPoint] = []
    stats_type: str = ""
