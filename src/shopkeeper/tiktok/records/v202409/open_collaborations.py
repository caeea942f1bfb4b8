"""What is sent and answered about open collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class OpenCollaboration(Received, frozen=True, kw_only=True):
    content_creator_count: int | None = None
    current_commission: CurrentCommission | None = None
    id: str
    product: Product | None = None
    require_seller_approve_creator: bool | None = None
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


class OriginalPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""
