"""What is sent and answered about marketplace creators. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class Creator(Received, frozen=True, kw_only=True):
    avatar: Avatar | None = None
    avg_ec_live_uv: int | None = None
    avg_ec_video_view_count: int | None = None
    category_ids: list[str] = []
    creator_open_id: str = ""
    creator_profile: CreatorProfile | None = None
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


class CreatorProfile(Received, frozen=True, kw_only=True):
    creator_bind_mcn_name: str = ""
    creator_level: int | None = None
    has_collaborated: bool | None = None
    has_invited_90d: bool | None = None
    is_creator_blocked: bool | None = None
    is_eligible_flat_fee: bool | None = None
    is_fast_growing: bool | None = None
    is_official_recommend: bool | None = None
    is_rising_star: bool | None = None
    pps_score: str = ""
    user_type_tag: list[int] = []
    contact_info_available: bool | None = None
    creator_connect_info: CreatorConnectInfo | None = None
    creator_fulfillment_reviews: int | None = None
    creator_fulfillment_score_90d: str = ""
    creator_trend_profile: list[CreatorTrendProfile] = []
    live_comment_cnt_30d_med: int | None = None
    live_engagement_rate_30d: int | None = None
    live_like_cnt_30d: int | None = None
    live_share_cnt_30d_med: int | None = None
    live_view_cnt_30d_med: int | None = None
    sample_score: int | None = None
    video_play_cnt_30d_med: int | None = None
    video_publish_cnt_30d_med: int | None = None


class Gmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
    symbol: str = ""


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


class CreatorConnectInfo(Received, frozen=True, kw_only=True):
    is_blocked: bool | None = None
    is_connect: bool | None = None
    is_paired: bool | None = None


class CreatorTrendProfile(Received, frozen=True, kw_only=True):
    end_timestamp: int | None = None
    engagement_rate: int | None = None
    follower: int | None = None
    gmv: Gmv | None = None
    start_timestamp: int | None = None
    units_sold: int | None = None


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


class FiltersAnswer(Received, frozen=True, kw_only=True):
    data: Data | None = None


class Data(Received, frozen=True, kw_only=True):
    option_list: list[OptionList] = []
    sorters: list[Sorter] = []


class OptionList(Received, frozen=True, kw_only=True):
    option_type: str = ""
    options: list[Option] = []


class Option(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""
    option_children: list[OptionChildren] = []


class OptionChildren(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""


class Sorter(Received, frozen=True, kw_only=True):
    algorithm_id: str = ""
    name: str = ""


class NewAdvancedFilters(TypedDict):
    content_preference_type: NotRequired[Sequence[str]]
    eligible_flat_fee: NotRequired[bool]
    option_list: NotRequired[Sequence[NewOptionList]]
    sorter_algorithm_id: NotRequired[str]


class NewOptionList(TypedDict):
    option_type: NotRequired[str]
    options: NotRequired[Sequence[NewOption]]


class NewOption(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    option_children: NotRequired[Sequence[NewOptionChildren]]


class NewOptionChildren(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


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


class NewFiltersOption(TypedDict):
    option_type: NotRequired[str]
