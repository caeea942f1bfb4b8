"""What is sent and answered about showcase. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


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
    collaboration: Collaboration | None = None
    commission: Commission | None = None
    detail_link: str = ""
    id: str
    main_images: list[MainImage] = []
    price: Price | None = None
    sale_regions: list[str] = []
    shop: Shop | None = None
    source: str = ""
    status: Status
    third_party_link: str = ""
    title: str = ""


class Addition(Received, frozen=True, kw_only=True):
    customized_main_images: list[CustomizedMainImage] = []


class CustomizedMainImage(Received, frozen=True, kw_only=True):
    heigth: int | None = None
    url: str = ""
    width: int | None = None


class Collaboration(Received, frozen=True, kw_only=True):
    id: str = ""
    partner: Partner | None = None
    type: str = ""


class Partner(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""


class Commission(Received, frozen=True, kw_only=True):
    rate: int | None = None
    reward_rate: int | None = None


class MainImage(Received, frozen=True, kw_only=True):
    heigth: int | None = None
    url: str = ""
    width: int | None = None


class Price(Received, frozen=True, kw_only=True):
    original_price: OriginalPrice | None = None
    platform_discount_price: PlatformDiscountPrice | None = None
    seller_discount_price: SellerDiscountPrice | None = None


class OriginalPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class PlatformDiscountPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class SellerDiscountPrice(Received, frozen=True, kw_only=True):
    currency: str = ""
    maximum_amount: str = ""
    minimum_amount: str = ""


class Shop(Received, frozen=True, kw_only=True):
    name: str = ""


class Status(Received, frozen=True, kw_only=True):
    added_status: str = ""
    inventory_status: str = ""
    is_hidden: bool | None = None
    review_status: str = ""
