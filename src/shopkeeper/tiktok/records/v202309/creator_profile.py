"""What is sent and answered about creator profile. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class CreatorProfile(Received, frozen=True, kw_only=True):
    avatar: Avatar | None = None
    partner_id: str = ""
    partner_name: str = ""
    permissions: list[str] = []
    register_region: str = ""
    selection_region: str = ""
    seller_type: str = ""
    user_name: str = ""
    user_type: str = ""


class Avatar(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None


class Product(Received, frozen=True, kw_only=True):
    added_status: str = ""
    brand_name: str = ""
    id: str
    images: list[Image] = []
    price: Price | None = None
    sales_count: int | None = None
    title: str = ""


class Image(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None


class Price(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""
