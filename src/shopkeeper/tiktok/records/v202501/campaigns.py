"""What is sent and answered about campaigns. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class CreatorContentStatisticsAnswer(Received, frozen=True, kw_only=True):
    creator_content_statistics: list[CreatorContentStatistic] = []


class CreatorContentStatistic(Received, frozen=True, kw_only=True):
    comment_num: str = ""
    content_end_date: str = ""
    content_type: str = ""
    cover_img_url: str = ""
    like_count: str = ""
    linked_tiktok_video: str = ""
    paid_amount: str = ""
    paid_order_num: str = ""
    published_date: str = ""
    source_url: str = ""
    view_count: str = ""


class CreatorSampleStatusAnswer(Received, frozen=True, kw_only=True):
    sample_status: SampleStatus | None = None


class SampleStatus(Received, frozen=True, kw_only=True):
    delivery_option: str = ""
    estimated_earliest_delivery_date: str = ""
    estimated_latest_delivery_date: str = ""
    quantity: int | None = None
    shipping_provider_name: str = ""
    tracking_results: list[TrackingResult] = []


class TrackingResult(Received, frozen=True, kw_only=True):
    tracking_event_description: str = ""
    tracking_event_description_extended: str = ""
    tracking_event_update_date: str = ""


class PromotionCreator(Received, frozen=True, kw_only=True):
    affiliate_product_id: str = ""
    commission: str = ""
    creator: Creator | None = None
    effective_end_time: str = ""
    effective_start_time: str = ""
    free_sample_status: str = ""
    paid_amount: PaidAmount | None = None
    room_count: int | None = None
    video_count: int | None = None


class Creator(Received, frozen=True, kw_only=True):
    avatar_url: str = ""
    creator_temp_id: str = ""
    follower_num: int | None = None
    nick_name: str = ""
    user_name: str = ""


class PaidAmount(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
