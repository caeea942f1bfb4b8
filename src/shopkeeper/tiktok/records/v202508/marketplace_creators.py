"""What is sent and answered about marketplace creators. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class Creator(Received, frozen=True, kw_only=True):
    avatar: Avatar | None = None
    avg_ec_live_uv: int | None = None
    avg_ec_video_view_count: int | None = None
    category_ids: list[str] = []
    creator_open_id: str = ""
    follower_count: int | None = None
    gmv: Gmv | None = None
    gmv_range: GmvRange | None = None
    live_gmv: LiveGmv | None = None
    nickname: str = ""
    selection_region: str = ""
    top_follower_demographics: TopFollowerDemographics | None = None
    units_sold_range: UnitsSoldRange | None = None
    username: str = ""
    video_gmv: VideoGmv | None = None
    avg_commission_rate: int | None = None
    avg_commission_rate_range: AvgCommissionRateRange | None = None
    avg_ec_live_comment_count: int | None = None
    avg_ec_live_like_count: int | None = None
    avg_ec_live_share_count: int | None = None
    avg_ec_live_view_count: int | None = None
    avg_ec_video_comment_count: int | None = None
    avg_ec_video_like_count: int | None = None
    avg_ec_video_play_count: int | None = None
    avg_ec_video_share_count: int | None = None
    avg_gmv_per_buyer: AvgGmvPerBuyer | None = None
    avg_gmv_per_buyer_range: AvgGmvPerBuyerRange | None = None
    bio_description: str = ""
    brand_collaboration_count: int | None = None
    category_gmv_distribution: list[CategoryGmvDistribution] = []
    content_gmv_distribution: list[ContentGmvDistribution] = []
    ec_live_count: int | None = None
    ec_live_engagement_rate: str = ""
    ec_video_count: int | None = None
    ec_video_engagement_rate: str = ""
    follower_age: list[FollowerAge] = []
    follower_gender: list[FollowerGender] = []
    follower_location: list[FollowerLocation] = []
    gpm: Gpm | None = None
    gpm_range: GpmRange | None = None
    live_gpm: LiveGpm | None = None
    live_gpm_range: LiveGpmRange | None = None
    post_rate: str = ""
    pps: str = ""
    product_original_price_range: ProductOriginalPriceRange | None = None
    profile_tt_uri: str = ""
    promoted_product_num: int | None = None
    rating: str = ""
    top_collaborated_brand_ids: list[str] = []
    units_sold: int | None = None
    video_gpm: VideoGpm | None = None
    video_gpm_range: VideoGpmRange | None = None


class Avatar(Received, frozen=True, kw_only=True):
    url: str = ""


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GmvRange(Received, frozen=True, kw_only=True):
    currency: str = ""
    formatted_range: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class LiveGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class TopFollowerDemographics(Received, frozen=True, kw_only=True):
    age_ranges: list[str] = []
    major_gender: MajorGender | None = None


class MajorGender(Received, frozen=True, kw_only=True):
    gender: str = ""
    percentage: int | None = None


class UnitsSoldRange(Received, frozen=True, kw_only=True):
    formatted_range: str = ""
    maximum_amount: int | None = None
    minimum_amount: int | None = None


class VideoGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GetAnswer(Received, frozen=True, kw_only=True):
    creator: Creator | None = None


class AvgCommissionRateRange(Received, frozen=True, kw_only=True):
    maximum_amount: int | None = None
    minimum_amount: int | None = None


class AvgGmvPerBuyer(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class AvgGmvPerBuyerRange(Received, frozen=True, kw_only=True):
    currency: str = ""
    formatted_range: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class CategoryGmvDistribution(Received, frozen=True, kw_only=True):
    category_id: str = ""
    value: str = ""


class ContentGmvDistribution(Received, frozen=True, kw_only=True):
    content_type: str = ""
    value: str = ""


class FollowerAge(Received, frozen=True, kw_only=True):
    key: str = ""
    value: str = ""


class FollowerGender(Received, frozen=True, kw_only=True):
    key: str = ""
    value: str = ""


class FollowerLocation(Received, frozen=True, kw_only=True):
    key: str = ""
    value: str = ""


class Gpm(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class GpmRange(Received, frozen=True, kw_only=True):
    currency: str = ""
    formatted_range: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class LiveGpm(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class LiveGpmRange(Received, frozen=True, kw_only=True):
    currency: str = ""
    formatted_range: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class ProductOriginalPriceRange(Received, frozen=True, kw_only=True):
    currency: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class VideoGpm(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class VideoGpmRange(Received, frozen=True, kw_only=True):
    currency: str = ""
    formatted_range: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class NewAdvancedFilters(TypedDict):
    category_pro: NotRequired[Sequence[str]]
    creator_level: NotRequired[Sequence[str]]
    language: NotRequired[Sequence[str]]


class NewAffiliateData(TypedDict):
    avg_commission_rate: NotRequired[str]
    creator_agency_staus: NotRequired[str]
    is_fast_growing: NotRequired[bool]
    not_invited_l90_days: NotRequired[bool]
    post_rate: NotRequired[str]


class NewCategory(TypedDict):
    child_category_id_list: NotRequired[Sequence[str]]
    parent_category_id: NotRequired[str]


class NewContentPerformance(TypedDict):
    avg_engagement_rate: NotRequired[str]
    avg_live_avg_viewers_ge: NotRequired[str]
    avg_shopable_engagement_rate: NotRequired[str]
    avg_shoppable_live_avg_viewers_ge: NotRequired[str]
    avg_shoppable_video_views: NotRequired[str]
    avg_video_views: NotRequired[str]


class NewFollowerDemographics(TypedDict):
    age_ranges: NotRequired[Sequence[str]]
    count_range: NotRequired[NewCountRange]
    gender_distribution: NotRequired[NewGenderDistribution]


class NewCountRange(TypedDict):
    count_ge: NotRequired[int]
    count_le: NotRequired[int]


class NewGenderDistribution(TypedDict):
    gender: NotRequired[str]
    percentage_ge: NotRequired[int]
