"""What is sent and answered about video analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class OverviewAnswer(Received, frozen=True, kw_only=True):
    latest_available_date: str = ""
    performance: Performance | None = None


class Performance(Received, frozen=True, kw_only=True):
    comparison_intervals: list[ComparisonInterval] = []
    intervals: list[Interval] = []
    video_post_time: str = ""


class ComparisonInterval(Received, frozen=True, kw_only=True):
    click_through_rate: str = ""
    end_date: str = ""
    gmv: Gmv | None = None
    sku_orders: int | None = None
    start_date: str = ""
    units_sold: int | None = None
    daily_avg_buyers: str = ""
    views: int | None = None


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Interval(Received, frozen=True, kw_only=True):
    click_through_rate: str = ""
    end_date: str = ""
    gmv: Gmv | None = None
    sku_orders: int | None = None
    start_date: str = ""
    units_sold: int | None = None
    daily_avg_buyers: str = ""
    views: int | None = None


class VideoAnswer(Received, frozen=True, kw_only=True):
    engagement_data: EngagementData | None = None
    latest_available_date: str = ""
    performance: Performance | None = None


class EngagementData(Received, frozen=True, kw_only=True):
    total_comments: int | None = None
    total_likes: int | None = None
    total_shares: int | None = None
    total_views: int | None = None


class Product(Received, frozen=True, kw_only=True):
    daily_avg_buyers: str = ""
    gmv: Gmv | None = None
    id: str
    name: str = ""
    units_sold: int | None = None


class Video(Received, frozen=True, kw_only=True):
    click_through_rate: str = ""
    gmv: Gmv | None = None
    id: str
    products: list[Product] = []
    sku_orders: int | None = None
    title: str = ""
    units_sold: int | None = None
    username: str = ""
    video_post_time: str = ""
    views: int | None = None
