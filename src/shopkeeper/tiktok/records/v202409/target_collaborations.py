"""What is sent and answered about target collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class TargetCollaboration(Received, frozen=True, kw_only=True):
    content_creator_count: int | None = None
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
    nickname: str = ""
    product_effective_status: str = ""
    selection_region: str = ""
    showcase_product_count: int | None = None
    user_id: str = ""
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


class OriginalPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class SellerContactInfo(Received, frozen=True, kw_only=True):
    email: str = ""


class UpdateAnswer(Received, frozen=True, kw_only=True):
    target_collaboration_conflicts: list[TargetCollaborationConflict] = []
    update_failed: UpdateFailed | None = None


class TargetCollaborationConflict(Received, frozen=True, kw_only=True):
    creator_user_id: str = ""
    product_id: str = ""


class UpdateFailed(Received, frozen=True, kw_only=True):
    add_creator_ids: list[str] = []
    add_products: AddProducts | None = None
    change_commissions: ChangeCommissions | None = None
    end_time: int | None = None
    name: str = ""
    remove_creator_ids: list[str] = []
    remove_product_ids: list[str] = []
    seller_contact_info: SellerContactInfo | None = None


class AddProducts(Received, frozen=True, kw_only=True):
    commission_rate: int | None = None
    id: str = ""


class ChangeCommissions(Received, frozen=True, kw_only=True):
    commission_rate: int | None = None
    product_id: str = ""


class NewSearchParam(TypedDict):
    keyword: NotRequired[str]
    keyword_type: NotRequired[str]


class NewFreeSampleRule(TypedDict):
    has_free_sample: NotRequired[bool]
    is_sample_approval_exempt: NotRequired[bool]


class NewProduct(TypedDict):
    commission_rate: NotRequired[int]
    id: NotRequired[str]


class NewSellerContactInfo(TypedDict):
    email: NotRequired[str]
