"""What is sent and answered about showcase. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class AddAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: int | None = None
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    product_id: str = ""


class Product(Received, frozen=True, kw_only=True):
    addition: Addition | None = None
    commission: Commission | None = None
    detail_url: str = ""
    id: str
    main_images: list[MainImage] = []
    original_url: str = ""
    price: Price | None = None
    sale_regions: list[str] = []
    shop_name: str = ""
    source: str = ""
    status: Status
    title: str = ""


class Addition(Received, frozen=True, kw_only=True):
    customized_main_image: list[CustomizedMainImage] = []


class CustomizedMainImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None


class Commission(Received, frozen=True, kw_only=True):
    commission_rate: int | None = None
    inclusive_reward_commission_rate: int | None = None


class MainImage(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None


class Price(Received, frozen=True, kw_only=True):
    original_price: OriginalPrice | None = None
    platform_discount_price: PlatformDiscountPrice | None = None
    seller_discount_price: SellerDiscountPrice | None = None


class OriginalPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    highest_amount: str = ""
    lowest_amount: str = ""


class PlatformDiscountPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    highest_amount: str = ""
    lowest_amount: str = ""


class SellerDiscountPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    highest_amount: str = ""
    lowest_amount: str = ""


class Status(Received, frozen=True, kw_only=True):
    added_status: str = ""
    inventory_status: str = ""
    is_hidden: bool | None = None
    review_status: str = ""
