"""What is sent and answered about campaigns. Generated from operations.json by tools/generate_ads.py."""

from __future__ import annotations

from decimal import Decimal
from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class CreateAnswer(Received, frozen=True, kw_only=True):
    campaign_id: str


class UpdateAnswer(Received, frozen=True, kw_only=True):
    campaign_id: str = ""


class InfoAnswer(Received, frozen=True, kw_only=True):
    campaign_id: str
    advertiser_id: str = ""
    campaign_name: str = ""
    store_id: str = ""
    store_authorized_bc_id: str = ""
    shopping_ads_type: str = ""
    optimization_goal: str = ""
    deep_bid_type: str = ""
    operation_status: str = ""
    schedule_type: str = ""
    schedule_start_time: str = ""
    schedule_end_time: str = ""
    budget: Decimal | None = None
    roas_bid: Decimal | None = None
    product_specific_type: str = ""
    item_group_ids: list[str] = []
    product_video_specific_type: str = ""
    item_list: list[ItemList] = []
    campaign_custom_anchor_video_id: str = ""
    identity_list: list[IdentityList] = []
    affiliate_posts_enabled: bool | None = None
    auto_budget_enabled: bool | None = None
    roi_protection_enabled: bool | None = None
    placements: list[str] = []
    location_ids: list[str] = []
    age_groups: list[str] = []
    promotion_days: PromotionDays | None = None


class ItemList(Received, frozen=True, kw_only=True):
    item_id: str
    spu_id_list: list[str] = []


class IdentityList(Received, frozen=True, kw_only=True):
    identity_id: str
    identity_type: str = ""


class PromotionDays(Received, frozen=True, kw_only=True):
    is_enabled: bool | None = None
    auto_schedule_enabled: bool | None = None
    custom_schedule_list: list[CustomScheduleList] = []
    roas_bid_multiplier: int | None = None


class CustomScheduleList(Received, frozen=True, kw_only=True):
    start_time: str = ""
    end_time: str = ""


class Campaign(Received, frozen=True, kw_only=True):
    campaign_id: str
    campaign_name: str = ""
    advertiser_id: str = ""
    operation_status: str = ""
    secondary_status: str = ""
    roi_protection_compensation_status: str = ""
    create_time: str = ""


class SetStatusAnswer(Received, frozen=True, kw_only=True):
    campaign_ids: list[str] = []
    status: str = ""


class NewItemList(TypedDict):
    item_id: str
    spu_id_list: NotRequired[Sequence[str]]


class NewCustomAnchorVideoList(TypedDict):
    item_id: str
    spu_id_list: NotRequired[Sequence[str]]


class NewIdentityList(TypedDict):
    identity_id: str
    identity_type: str


class NewPromotionDays(TypedDict):
    is_enabled: NotRequired[bool]
    auto_schedule_enabled: NotRequired[bool]
    custom_schedule_list: NotRequired[Sequence[NewCustomScheduleList]]
    roas_bid_multiplier: NotRequired[int]


class NewCustomScheduleList(TypedDict):
    start_time: str
    end_time: str


class NewFiltering(TypedDict):
    gmv_max_promotion_types: Sequence[str]
    campaign_ids: NotRequired[Sequence[str]]
    store_ids: NotRequired[Sequence[str]]
