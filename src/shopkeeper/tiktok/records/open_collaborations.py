"""What is sent and answered about open collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class OpenCollaboration(Received, frozen=True, kw_only=True):
    content_creator_count: int | None = None
    current_commission: CurrentCommission | None = None
    id: str
    product: Product | None = None
    showcase_creator_count: int | None = None
    status: str = ""


class CurrentCommission(Received, frozen=True, kw_only=True):
    end_time: int | None = None
    rate: int | None = None
    start_time: int | None = None


class Product(Received, frozen=True, kw_only=True):
    id: str = ""
    inventory: int | None = None
    main_image_url: str = ""
    original_price: OriginalPrice | None = None
    status: str = ""
    title: str = ""
    category_chains: list[CategoryChain] = []
    commission: Commission | None = None
    detail_link: str = ""
    has_inventory: bool | None = None
    sale_region: str = ""
    sales_price: SalesPrice | None = None
    shop: Shop | None = None
    units_sold: int | None = None


class OriginalPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    open_collaboration: CreateAnswerOpenCollaboration | None = None


class CreateAnswerOpenCollaboration(Received, frozen=True, kw_only=True):
    effective_time: int | None = None
    id: str = ""
    product_id: str = ""


class CreatePromotionLinkAnswer(Received, frozen=True, kw_only=True):
    product_promotion_link: str = ""


class CreatorContentDetail(Received, frozen=True, kw_only=True):
    creator_profile: CreatorProfile | None = None
    live_count: int | None = None
    promotion_end_time: int | None = None
    promotion_status: str = ""
    video_count: int | None = None


class CreatorProfile(Received, frozen=True, kw_only=True):
    avatar: Avatar | None = None
    creator_open_id: str = ""
    follower_count: int | None = None
    nickname: str = ""
    username: str = ""


class Avatar(Received, frozen=True, kw_only=True):
    url: str = ""


class RemoveAnswer(Received, frozen=True, kw_only=True):
    terminated_effective_time: int | None = None


class SampleRulesAnswer(Received, frozen=True, kw_only=True):
    sample_rules: list[SampleRule] = []


class SampleRule(Received, frozen=True, kw_only=True):
    available_quantity: int | None = None
    end_time: int | None = None
    is_sample_time_unlimited: bool | None = None
    product_id: str = ""
    sample_quota: int | None = None
    start_time: int | None = None
    status: str = ""
    thresholds: Thresholds | None = None


class Thresholds(Received, frozen=True, kw_only=True):
    avg_ec_video_views: int | None = None
    category_ids: list[str] = []
    minimum_follower_count: int | None = None
    minimum_gmv: int | None = None
    predicted_fulfillment_rank: str = ""


class CategoryChain(Received, frozen=True, kw_only=True):
    id: str
    is_leaf: bool | None = None
    local_name: str = ""
    parent_id: str = ""


class Commission(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
    rate: int | None = None


class SalesPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class Shop(Received, frozen=True, kw_only=True):
    name: str = ""


class SettingsAnswer(Received, frozen=True, kw_only=True):
    open_collaboration_settings: OpenCollaborationSettings | None = None


class OpenCollaborationSettings(Received, frozen=True, kw_only=True):
    auto_add_product: AutoAddProduct | None = None


class AutoAddProduct(Received, frozen=True, kw_only=True):
    commission_rate: int | None = None
    enable: bool | None = None


class NewCategory(TypedDict):
    id: NotRequired[str]


class NewCommissionRateRange(TypedDict):
    rate_ge: NotRequired[int]
    rate_lt: NotRequired[int]


class NewSalesPriceRange(TypedDict):
    amount_ge: NotRequired[str]
    amount_lt: NotRequired[str]


class NewSampleRule(TypedDict):
    activate_status: str
    end_time: NotRequired[int]
    is_sample_time_unlimited: NotRequired[bool]
    sample_quota: NotRequired[int]
    start_time: NotRequired[int]
    thresholds: NotRequired[NewThresholds]


class NewThresholds(TypedDict):
    avg_ec_video_views: NotRequired[int]
    category_ids: NotRequired[Sequence[str]]
    minimum_follower_count: NotRequired[int]
    minimum_gmv: NotRequired[int]
    predicted_fulfillment_rank: NotRequired[str]


class NewAutoAddProduct(TypedDict):
    commission_rate: int
    enable: bool
