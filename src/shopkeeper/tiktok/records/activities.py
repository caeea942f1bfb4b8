"""What is sent and answered about activities. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class Activity(Received, frozen=True, kw_only=True):
    activity_commands: list[str] = []
    activity_type: str = ""
    auction_support_type: str = ""
    begin_time: int | None = None
    create_time: int | None = None
    discount: Discount | None = None
    duration_type: str = ""
    end_time: int | None = None
    id: str
    participation_limit: list[ParticipationLimit] = []
    product_level: str = ""
    status: str = ""
    title: str = ""
    update_time: int | None = None


class Discount(Received, frozen=True, kw_only=True):
    bmsm_discount: BmsmDiscount | None = None
    bxgy_discount: BxgyDiscount | None = None
    gift_discount: GiftDiscount | None = None
    shipping_discount: ShippingDiscount | None = None


class BmsmDiscount(Received, frozen=True, kw_only=True):
    details: list[Detail] = []


class Detail(Received, frozen=True, kw_only=True):
    threshold_type: str = ""
    threshold_value: str = ""
    tier: int | None = None
    type: str = ""
    value: str = ""


class BxgyDiscount(Received, frozen=True, kw_only=True):
    benefit_max_applicable_quantity: str = ""
    benefit_max_applicable_times: str = ""
    discount_type: str = ""
    discount_value: str = ""
    threshold_type: str = ""
    threshold_value: str = ""


class GiftDiscount(Received, frozen=True, kw_only=True):
    gift_infos: list[GiftInfo] = []
    gift_receiving_type: str = ""


class GiftInfo(Received, frozen=True, kw_only=True):
    gift_details: list[GiftDetail] = []
    threshold_type: str = ""
    threshold_value: str = ""
    tier: int | None = None


class GiftDetail(Received, frozen=True, kw_only=True):
    product_id: str = ""
    sku_id: str = ""
    total_claim_limit: str = ""


class ShippingDiscount(Received, frozen=True, kw_only=True):
    area_scope: AreaScope | None = None
    inventory_type: str = ""
    shipping_method: str = ""
    threshold_type: str = ""
    threshold_value: str = ""
    type: str = ""
    value: str = ""


class AreaScope(Received, frozen=True, kw_only=True):
    specific_areas: list[str] = []
    type: str = ""


class ParticipationLimit(Received, frozen=True, kw_only=True):
    type: str = ""


class ActivityDetail(Received, frozen=True, kw_only=True):
    activity_commands: list[str] = []
    activity_id: str = ""
    activity_type: str = ""
    auction_support_type: str = ""
    begin_time: int | None = None
    benefit_products: list[BenefitProduct] = []
    create_time: int | None = None
    discount: Discount | None = None
    duration_type: str = ""
    end_time: int | None = None
    participation_limit: list[ParticipationLimit] = []
    product_level: str = ""
    products: list[Product] = []
    status: str = ""
    target_user_info: TargetUserInfo | None = None
    title: str = ""
    update_time: int | None = None


class BenefitProduct(Received, frozen=True, kw_only=True):
    id: str


class Product(Received, frozen=True, kw_only=True):
    activity_price: ActivityPrice | None = None
    discount: str = ""
    id: str
    quantity_limit: int | None = None
    quantity_per_user: int | None = None
    skus: list[Sku] = []
    used_quantity: int | None = None


class ActivityPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class Sku(Received, frozen=True, kw_only=True):
    activity_price: ActivityPrice | None = None
    discount: str = ""
    id: str
    quantity_limit: int | None = None
    quantity_per_user: int | None = None
    used_quantity: int | None = None


class TargetUserInfo(Received, frozen=True, kw_only=True):
    user_type: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    activity_id: str = ""
    create_time: int | None = None
    status: str = ""
    update_time: int | None = None


class DeactivateAnswer(Received, frozen=True, kw_only=True):
    activity_id: str = ""
    status: str = ""
    title: str = ""
    update_time: int | None = None


class RemoveProductsAnswer(Received, frozen=True, kw_only=True):
    activity_id: str = ""
    status: str = ""
    update_time: int | None = None


class RepublishAnswer(Received, frozen=True, kw_only=True):
    activity_id: str = ""


class UpdateAnswer(Received, frozen=True, kw_only=True):
    activity_id: str = ""
    title: str = ""
    update_time: int | None = None


class UpdateProductsAnswer(Received, frozen=True, kw_only=True):
    activity_id: str = ""
    status: str = ""
    title: str = ""
    total_count: int | None = None
    update_time: int | None = None


class NewDiscount(TypedDict):
    bmsm_discount: NotRequired[NewBmsmDiscount]
    bxgy_discount: NotRequired[NewBxgyDiscount]
    gift_discount: NotRequired[NewGiftDiscount]
    shipping_discount: NotRequired[NewShippingDiscount]


class NewBmsmDiscount(TypedDict):
    details: NotRequired[Sequence[NewDetail]]


class NewDetail(TypedDict):
    threshold_type: str
    threshold_value: str
    tier: int
    type: str
    value: str


class NewBxgyDiscount(TypedDict):
    benefit_max_applicable_quantity: str
    benefit_max_applicable_times: NotRequired[str]
    discount_type: str
    discount_value: str
    threshold_type: str
    threshold_value: str


class NewGiftDiscount(TypedDict):
    gift_infos: Sequence[NewGiftInfo]
    gift_receiving_type: str


class NewGiftInfo(TypedDict):
    gift_details: Sequence[NewGiftDetail]
    threshold_type: str
    threshold_value: str
    tier: int


class NewGiftDetail(TypedDict):
    product_id: str
    sku_id: str
    total_claim_limit: str


class NewShippingDiscount(TypedDict):
    area_scope: NewAreaScope
    inventory_type: NotRequired[str]
    shipping_method: NotRequired[str]
    threshold_type: str
    threshold_value: NotRequired[str]
    type: str
    value: NotRequired[str]


class NewAreaScope(TypedDict):
    specific_areas: NotRequired[Sequence[str]]
    type: str


class NewParticipationLimit(TypedDict):
    type: str


class NewTargetUserInfo(TypedDict):
    user_type: NotRequired[str]


class NewProduct(TypedDict):
    activity_price_amount: NotRequired[str]
    discount: NotRequired[str]
    id: str
    quantity_limit: int
    quantity_per_user: int
    skus: NotRequired[Sequence[NewSku]]


class NewSku(TypedDict):
    activity_price_amount: NotRequired[str]
    discount: NotRequired[str]
    id: str
    quantity_limit: int
    quantity_per_user: int
