"""What is sent and answered about target collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class TargetCollaboration(Received, frozen=True, kw_only=True):
    content_creator_count: int | None = None
    create_time: int | None = None
    creator_inivited_count: int | None = None
    end_time: int | None = None
    free_sample_rule: FreeSampleRule | None = None
    id: str = ""
    message: str = ""
    name: str = ""
    product_count: int | None = None
    showcase_creator_count: int | None = None
    start_time: int | None = None
    type: str = ""
    update_time: int | None = None
    creator_invited_count: int | None = None
    creators: list[Creator] = []
    products: list[Product] = []
    seller_contact_info: SellerContactInfo | None = None


class FreeSampleRule(Received, frozen=True, kw_only=True):
    has_free_sample: bool | None = None
    is_sample_approval_exempt: bool | None = None


class GetAnswer(Received, frozen=True, kw_only=True):
    target_collaboration: TargetCollaboration | None = None


class Creator(Received, frozen=True, kw_only=True):
    avatar: Avatar | None = None
    collaboration_status: str = ""
    content_product_count: int | None = None
    creator_open_id: str = ""
    nickname: str = ""
    product_effective_status: str = ""
    selection_region: str = ""
    showcase_product_count: int | None = None
    username: str = ""


class Avatar(Received, frozen=True, kw_only=True):
    url: str = ""


class Product(Received, frozen=True, kw_only=True):
    collaboration_status: str = ""
    commission: Commission | None = None
    commission_effective_status: str = ""
    id: str
    main_image_url: str = ""
    original_price: OriginalPrice | None = None
    status: str
    title: str = ""


class Commission(Received, frozen=True, kw_only=True):
    currency: str = ""
    effective_time: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""
    rate: int | None = None
    shop_ads_commission_rate: int | None = None


class OriginalPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class SellerContactInfo(Received, frozen=True, kw_only=True):
    email: str = ""
    line: str = ""
    phone_number: str = ""
    telegram: str = ""
    whatsapp: str = ""


class CheckConflictsAnswer(Received, frozen=True, kw_only=True):
    conflict_items: list[ConflictItem] = []
    has_conflict: bool | None = None


class ConflictItem(Received, frozen=True, kw_only=True):
    creator_open_id: str = ""
    existing_collaboration_id: str = ""
    product_id: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    create_time: int | None = None
    invalid_open_id_list: list[str] = []
    invalid_product_id_list: list[str] = []
    target_collaboration: TargetCollaboration | None = None
    target_collaboration_conflicts: list[TargetCollaborationConflict] = []


class TargetCollaborationConflict(Received, frozen=True, kw_only=True):
    creator_user_open_id: str = ""
    product_id: str = ""


class CreateLinkAnswer(Received, frozen=True, kw_only=True):
    link: str = ""


class PromotionDetailsAnswer(Received, frozen=True, kw_only=True):
    data: Data | None = None


class Data(Received, frozen=True, kw_only=True):
    product_details: list[ProductDetail] = []


class ProductDetail(Received, frozen=True, kw_only=True):
    is_commission_effective: bool | None = None
    live_count: int | None = None
    product_add_status: bool | None = None
    product_base_info: ProductBaseInfo | None = None
    video_count: int | None = None


class ProductBaseInfo(Received, frozen=True, kw_only=True):
    ads_commission_effective_time: int | None = None
    commission_effective_time: int | None = None
    image: Image | None = None
    old_target_ads_commission: int | None = None
    old_target_commission: int | None = None
    open_commission: int | None = None
    price: Price | None = None
    product_id: str = ""
    product_status: str = ""
    promotion_price: PromotionPrice | None = None
    target_ads_commission: int | None = None
    target_commission: int | None = None
    title: str = ""


class Image(Received, frozen=True, kw_only=True):
    url: str = ""


class Price(Received, frozen=True, kw_only=True):
    max_price: MaxPrice | None = None
    min_price: MinPrice | None = None


class MaxPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class MinPrice(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class PromotionPrice(Received, frozen=True, kw_only=True):
    max_price: MaxPrice | None = None
    min_price: MinPrice | None = None


class ResolveConflictsAnswer(Received, frozen=True, kw_only=True):
    failed_items: list[FailedItem] = []
    success_items: list[SuccessItem] = []


class FailedItem(Received, frozen=True, kw_only=True):
    creator_open_id: str = ""
    existing_collaboration_id: str = ""


class SuccessItem(Received, frozen=True, kw_only=True):
    creator_open_id: str = ""
    existing_collaboration_id: str = ""


class UpdateAnswer(Received, frozen=True, kw_only=True):
    target_collaboration_conflicts: list[TargetCollaborationConflict] = []
    update_failed: UpdateFailed | None = None


class UpdateFailed(Received, frozen=True, kw_only=True):
    add_creator_open_ids: list[str] = []
    add_products: AddProducts | None = None
    change_commissions: ChangeCommissions | None = None
    end_time: int | None = None
    invalid_open_id_list: list[str] = []
    invalid_product_id_list: list[str] = []
    name: str = ""
    remove_creator_open_ids: list[str] = []
    remove_product_ids: list[str] = []
    seller_contact_info: SellerContactInfo | None = None


class AddProducts(Received, frozen=True, kw_only=True):
    commission_rate: int | None = None
    id: str = ""


class ChangeCommissions(Received, frozen=True, kw_only=True):
    commission_rate: int | None = None
    product_id: str = ""


class NewSearchParam(TypedDict):
    keyword: str
    keyword_type: str


class NewFreeSampleRule(TypedDict):
    has_free_sample: bool
    is_sample_approval_exempt: bool


class NewProduct(TypedDict):
    id: str
    shop_ads_commission_rate: NotRequired[int]
    target_commission_rate: int


class NewSellerContactInfo(TypedDict):
    email: str
    line: NotRequired[str]
    phone_number: NotRequired[str]
    telegram: NotRequired[str]
    whatsapp: NotRequired[str]


class NewProductFilter(TypedDict):
    added_types: NotRequired[Sequence[str]]


class NewConflictItem(TypedDict):
    creator_open_id: str
    existing_collaboration_id: str


class NewUpdateProduct(TypedDict):
    commission_rate: int
    id: str
    target_ad_commission_rate: NotRequired[int]
