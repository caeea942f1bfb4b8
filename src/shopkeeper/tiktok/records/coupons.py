"""What is sent and answered about coupons. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from msgspec import Struct


class Coupon(Struct, frozen=True, kw_only=True):
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


class ClaimDuration(Struct, frozen=True, kw_only=True):
    end_time: int | None = None
    start_time: int | None = None


class Discount(Struct, frozen=True, kw_only=True):
    max_discount: MaxDiscount | None = None
    percentage: str = ""
    reduction_amount: ReductionAmount | None = None
    type: str = ""


class MaxDiscount(Struct, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class ReductionAmount(Struct, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class RedemptionDuration(Struct, frozen=True, kw_only=True):
    end_time: int | None = None
    relative_time: int | None = None
    start_time: int | None = None
    type: str = ""


class Threshold(Struct, frozen=True, kw_only=True):
    min_spend: MinSpend | None = None
    type: str = ""


class MinSpend(Struct, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class UsageLimits(Struct, frozen=True, kw_only=True):
    redemption_limit: int | None = None
    single_buyer_claim_limit: int | None = None
    total_claim_limit: int | None = None


class GetAnswer(Struct, frozen=True, kw_only=True):
    coupon: Coupon | None = None


class LiveTask(Struct, frozen=True, kw_only=True):
    min_watch_time: str = ""
    type: str = ""


class UsageStats(Struct, frozen=True, kw_only=True):
    claimed_count: int | None = None
    redeemed_count: int | None = None
