"""What is sent and answered about creator outreach. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TypedDict

from ..received import Received


class CheckEligibilityAnswer(Received, frozen=True, kw_only=True):
    creator_eligibility_results: list[CreatorEligibilityResult] = []
    ineligible_creator_levels: list[int] = []
    is_batch_quota_consumable: bool | None = None


class CreatorEligibilityResult(Received, frozen=True, kw_only=True):
    creator_level: int | None = None
    creator_open_id: str = ""
    is_blocked: bool | None = None
    is_connected: bool | None = None
    is_creator_follower_count_threshold_met: bool | None = None
    is_creator_level_quota_available: bool | None = None
    is_paired: bool | None = None


class QuotaAnswer(Received, frozen=True, kw_only=True):
    data: Data | None = None


class Data(Received, frozen=True, kw_only=True):
    bonus_exposure_post_percentile_threshold: str = ""
    end_time: str = ""
    gmv_level_rule: list[GmvLevelRule] = []
    gmv_tier: str = ""
    new_connect_count: str = ""
    pair_connect_count: str = ""
    quota_details: list[QuotaDetail] = []
    quota_sum: str = ""
    quota_type: str = ""
    quota_use: str = ""
    reached_max_follower_cnt: str = ""
    shop_id: str = ""
    start_time: str = ""
    unlimited: bool | None = None


class GmvLevelRule(Received, frozen=True, kw_only=True):
    gmv_tier: str = ""
    left_gmv: LeftGmv | None = None
    quota_details: list[QuotaDetail] = []
    reached_max_follower_cnt: str = ""
    right_gmv: RightGmv | None = None


class LeftGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class QuotaDetail(Received, frozen=True, kw_only=True):
    creator_levels: list[int] = []
    quota_bonus_sum: int | None = None
    quota_period_sum: int | None = None
    quota_bonus_use: int | None = None
    quota_period_use: int | None = None


class RightGmv(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ConnectList(Received, frozen=True, kw_only=True):
    creator_open_id: str = ""
    has_sent_im_message: bool | None = None
    has_sent_invitation: bool | None = None
    id: str
    is_paired: bool | None = None


class NewCreatorInfo(TypedDict):
    creator_open_id: str
