"""What is sent and answered about video analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import Any

from ..received import Received


class CreatorVideosAnswer(Received, frozen=True, kw_only=True):
    videos: list[Video] = []


class Video(Received, frozen=True, kw_only=True):
    id: str = ""
    performances: list[Performance] = []
    advertisable: bool | None = None
    attributed_gmv: AttributedGmv | None = None
    avg_customers: int | None = None
    click_through_rate: str = ""
    comments: int | None = None
    creator: Creator | None = None
    ctor: str = ""
    duration: int | None = None
    gmv: Gmv | None = None
    gpm: Gpm | None = None
    hash_tags: list[str] = []
    indirect_gmv: IndirectGmv | None = None
    items_sold: int | None = None
    likes: int | None = None
    new_followers: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    products: list[Product] = []
    review_type: str = ""
    shares: int | None = None
    sku_orders: int | None = None
    title: str = ""
    username: str = ""
    v_to_l_clicks: int | None = None
    v_to_l_rate: str = ""
    video_finish_rate: str = ""
    video_post_time: str = ""
    views: int | None = None
    play_url: str = ""
    thumbnail_url: str = ""


class Performance(Received, frozen=True, kw_only=True):
    metrics: Metrics | None = None
    time_range: TimeRange | None = None


class Metrics(Received, frozen=True, kw_only=True):
    anchor_display_rate: str = ""
    click_through_rate: str = ""
    gmv: Gmv | None = None
    item_sold_count: int | None = None
    order_count: int | None = None


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class TimeRange(Received, frozen=True, kw_only=True):
    end_time: int | None = None
    start_time: int | None = None


class OverviewAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: Any = None
    performance: OverviewAnswerPerformance | None = None


class OverviewAnswerPerformance(Received, frozen=True, kw_only=True):
    intervals: list[Interval] = []


class Interval(Received, frozen=True, kw_only=True):
    avg_daily_customers: int | None = None
    ctor_sku_order: str = ""
    ctr: str = ""
    end_date: Any = None
    gpm: Gpm | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None
    shoppable_video_attributed_gmv: ShoppableVideoAttributedGmv | None = None
    start_date: Any = None
    today: bool | None = None
    video_attributed_gmv: VideoAttributedGmv | None = None
    video_attributed_sku_orders: int | None = None
    video_gmv: VideoGmv | None = None
    video_indirect_gmv: VideoIndirectGmv | None = None
    video_product_viewers: int | None = None
    video_views: int | None = None
    sales: Sales | None = None
    traffic: Traffic | None = None


class Gpm(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ShoppableVideoAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class VideoAttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class VideoGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class VideoIndirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class VideoAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: str = ""
    performance: VideoAnswerPerformance | None = None


class VideoAnswerPerformance(Received, frozen=True, kw_only=True):
    intervals: list[Interval] = []
    viewer_profile: list[ViewerProfile] = []


class Sales(Received, frozen=True, kw_only=True):
    breakdowns: list[Breakdown] = []
    overall: Overall | None = None


class Breakdown(Received, frozen=True, kw_only=True):
    ctr: str = ""
    customers: int | None = None
    gmv: Gmv | None = None
    gpm: Gpm | None = None
    items_sold: int | None = None
    product_clicks: int | None = None
    product_id: str = ""
    product_impressions: int | None = None


class Overall(Received, frozen=True, kw_only=True):
    ctr: str = ""
    customers: int | None = None
    gmv: Gmv | None = None
    gpm: Gpm | None = None
    items_sold: int | None = None
    product_clicks: int | None = None
    product_impressions: int | None = None


class Traffic(Received, frozen=True, kw_only=True):
    comments: int | None = None
    likes: int | None = None
    new_followers: int | None = None
    shares: int | None = None
    views: int | None = None


class ViewerProfile(Received, frozen=True, kw_only=True):
    age_distribution: list[AgeDistribution] = []
    country_distribution: list[CountryDistribution] = []
    gender_distribution: list[GenderDistribution] = []
    type: str = ""


class AgeDistribution(Received, frozen=True, kw_only=True):
    age: str = ""
    percentage: str = ""


class CountryDistribution(Received, frozen=True, kw_only=True):
    country_code: str = ""
    percentage: str = ""


class GenderDistribution(Received, frozen=True, kw_only=True):
    gender: str = ""
    percentage: str = ""


class Product(Received, frozen=True, kw_only=True):
    ctr: str = ""
    customers: int | None = None
    daily_avg_buyers: str = ""
    gmv: Gmv | None = None
    gpm: Gpm | None = None
    id: str
    name: str = ""
    product_clicks: int | None = None
    product_impressions: int | None = None
    units_sold: int | None = None


class AttributedGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Creator(Received, frozen=True, kw_only=True):
    author_type: str = ""
    creator_country: str = ""
    creator_id: str = ""
    nick_name: str = ""
    open_id: str = ""
    user_name: str = ""


class IndirectGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class VideosDetailAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: Any = None
    videos: list[VideosDetailAnswerVideo] = []


class VideosDetailAnswerVideo(Received, frozen=True, kw_only=True):
    error: Error | None = None
    performance: VideosDetailAnswerVideoPerformance | None = None
    video: Video | None = None
    video_id: str = ""


class Error(Received, frozen=True, kw_only=True):
    code: str = ""
    message: str = ""


class VideosDetailAnswerVideoPerformance(Received, frozen=True, kw_only=True):
    intervals: list[Interval] = []
    viewer_profile: list[ViewerProfile] = []
