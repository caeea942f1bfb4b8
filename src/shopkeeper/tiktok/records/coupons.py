"""What is sent and answered about coupons. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class Coupon(Received, frozen=True, kw_only=True):
    claim_duration: ClaimDuration | None = None
    create_time: int | None = None
    creation_source: str = ""
    discount: Discount | None = None
    display_type: str = ""
    id: str = ""
    product_scope: str = ""
    promo_code: str = ""
    redemption_duration: RedemptionDuration | None = None
    status: str = ""
    target_buyer_segment: str = ""
    threshold: Threshold | None = None
    title: str = ""
    update_time: int | None = None
    usage_limits: UsageLimits | None = None
    display_channels: list[str] = []
    live_tasks: list[LiveTask] = []
    product_ids: list[str] = []
    seller_tnc: str = ""
    usage_stats: UsageStats | None = None


class ClaimDuration(Received, frozen=True, kw_only=True):
    end_time: int | None = None
    start_time: int | None = None


class Discount(Received, frozen=True, kw_only=True):
    max_discount: MaxDiscount | None = None
    percentage: str = ""
    reduction_amount: ReductionAmount | None = None
    type: str = ""


class MaxDiscount(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ReductionAmount(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class RedemptionDuration(Received, frozen=True, kw_only=True):
    end_time: int | None = None
    relative_time: int | None = None
    start_time: int | None = None
    type: str = ""


class Threshold(Received, frozen=True, kw_only=True):
    min_spend: MinSpend | None = None
    type: str = ""


class MinSpend(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class UsageLimits(Received, frozen=True, kw_only=True):
    redemption_limit: int | None = None
    single_buyer_claim_limit: int | None = None
    total_claim_limit: int | None = None


class GetAnswer(Received, frozen=True, kw_only=True):
    coupon: Coupon | None = None


class LiveTask(Received, frozen=True, kw_only=True):
    min_watch_time: str = ""
    type: str = ""


class UsageStats(Received, frozen=True, kw_only=True):
    claimed_count: int | None = None
    redeemed_count: int | None = None
