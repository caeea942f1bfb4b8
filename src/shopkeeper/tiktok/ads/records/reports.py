"""What is sent and answered about reports. Generated from operations.json by tools/generate_ads.py."""

from __future__ import annotations

from decimal import Decimal
from msgspec import field
from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class ReportRow(Received, frozen=True, kw_only=True):
    dimensions: Dimensions
    metrics: Metrics


class Dimensions(Received, frozen=True, kw_only=True):
    advertiser_id: str = ""
    store_id: str = ""
    campaign_id: str = ""
    stat_time_day: str = ""
    stat_time_hour: str = ""
    item_group_id: str = ""
    item_id: str = ""
    room_id: str = ""
    duration: str = ""


class Metrics(Received, frozen=True, kw_only=True):
    cost: Decimal | None = None
    net_cost: Decimal | None = None
    orders: int | None = None
    cost_per_order: Decimal | None = None
    gross_revenue: Decimal | None = None
    roi: Decimal | None = None
    roas_bid: Decimal | None = None
    creative_delivery_status: str = ""
    product_impressions: int | None = None
    product_clicks: int | None = None
    product_click_rate: Decimal | None = None
    ad_click_rate: Decimal | None = None
    ad_conversion_rate: Decimal | None = None
    ad_video_view_rate_2s: Decimal | None = None
    ad_video_view_rate_6s: Decimal | None = None
    ad_video_view_rate_p25: Decimal | None = None
    ad_video_view_rate_p50: Decimal | None = None
    ad_video_view_rate_p75: Decimal | None = None
    ad_video_view_rate_p100: Decimal | None = None
    live_views: int | None = None
    cost_per_live_view: Decimal | None = None
    ten_second_live_views: int | None = field(name="10_second_live_views", default=None)
    cost_per_10_second_live_view: Decimal | None = None
    live_follows: int | None = None


class NewFiltering(TypedDict):
    campaign_ids: NotRequired[Sequence[str]]
    campaign_statuses: NotRequired[Sequence[str]]
    gmv_max_promotion_types: NotRequired[Sequence[str]]
    item_group_ids: NotRequired[Sequence[str]]
    item_ids: NotRequired[Sequence[str]]
    room_ids: NotRequired[Sequence[str]]
    creative_types: NotRequired[Sequence[str]]
    creative_delivery_statuses: NotRequired[Sequence[str]]
    search_word: NotRequired[str]
