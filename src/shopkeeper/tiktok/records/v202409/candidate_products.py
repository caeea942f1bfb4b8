"""What is sent and answered about candidate products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class CandidateProduct(Received, frozen=True, kw_only=True):
    create_time: int | None = None
    description: str = ""
    external_category_name: str = ""
    external_product_id: str = ""
    images: list[Image] = []
    opportunity_ids: list[str] = []
    opportunity_matching_end_time: int | None = None
    opportunity_matching_status: str = ""
    skus: list[Sku] = []
    title: str = ""
    update_time: int | None = None


class Image(Received, frozen=True, kw_only=True):
    uri: str = ""


class Sku(Received, frozen=True, kw_only=True):
    price: Price | None = None
    sales_attributes: list[SalesAttribute] = []


class Price(Received, frozen=True, kw_only=True):
    amount: str = ""
    currency: str = ""


class SalesAttribute(Received, frozen=True, kw_only=True):
    name: str = ""
    sku_images: list[SkuImage] = []
    value: str = ""


class SkuImage(Received, frozen=True, kw_only=True):
    uri: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: int | None = None
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    external_product_id: str = ""


class UpdateAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class NewCandidateProduct(TypedDict):
    description: NotRequired[str]
    external_category_name: NotRequired[str]
    external_product_id: NotRequired[str]
    images: NotRequired[Sequence[NewImage]]
    opportunity_matching_end_time: NotRequired[int]
    skus: NotRequired[Sequence[NewSku]]
    title: NotRequired[str]


class NewImage(TypedDict):
    uri: NotRequired[str]


class NewSku(TypedDict):
    price: NotRequired[NewPrice]
    sales_attributes: NotRequired[Sequence[NewSalesAttribute]]


class NewPrice(TypedDict):
    amount: NotRequired[str]
    currency: NotRequired[str]


class NewSalesAttribute(TypedDict):
    name: NotRequired[str]
    sku_images: NotRequired[Sequence[NewSkuImage]]
    value: NotRequired[str]


class NewSkuImage(TypedDict):
    uri: NotRequired[str]
