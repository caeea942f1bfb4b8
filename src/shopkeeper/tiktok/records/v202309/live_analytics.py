"""What is sent and answered about live analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


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


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


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
