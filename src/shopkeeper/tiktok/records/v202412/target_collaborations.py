"""What is sent and answered about target collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class GetAnswer(Received, frozen=True, kw_only=True):
    target_collaboration: TargetCollaboration | None = None


class TargetCollaboration(Received, frozen=True, kw_only=True):
    content_creator_count: int | None = None
    creator_invited_count: int | None = None
    creators: list[Creator] = []
    end_time: int | None = None
    free_sample_rule: FreeSampleRule | None = None
    id: str = ""
    message: str = ""
    name: str = ""
    product_count: int | None = None
    products: list[Product] = []
    seller_contact_info: SellerContactInfo | None = None
    showcase_creator_count: int | None = None
    start_time: int | None = None
    type: str = ""
    update_time: int | None = None


class Creator(Received, frozen=True, kw_only=True):
    avatar: Avatar | None = None
    collaboration_status: str = ""
    content_product_count: int | None = None
    nickname: str = ""
    product_effective_status: str = ""
    selection_region: str = ""
    showcase_product_count: int | None = None
    username: str = ""


class Avatar(Received, frozen=True, kw_only=True):
    url: str = ""


class FreeSampleRule(Received, frozen=True, kw_only=True):
    has_free_sample: bool | None = None
    is_sample_approval_exempt: bool | None = None


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
