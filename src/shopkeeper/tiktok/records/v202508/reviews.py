"""What is sent and answered about reviews. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class ImportReviewsAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: int | None = None
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    external_review_id: str = ""


class NewProductReview(TypedDict):
    product: NotRequired[NewProduct]
    review_records: NotRequired[Sequence[NewReviewRecord]]


class NewProduct(TypedDict):
    description: NotRequired[str]
    identifiers: NotRequired[NewIdentifiers]
    image_uris: NotRequired[Sequence[str]]
    name: NotRequired[str]


class NewIdentifiers(TypedDict):
    external_product_id: NotRequired[str]
    product_identifier_code: NotRequired[str]
    seller_sku: NotRequired[str]
    tiktok_product_id: NotRequired[str]


class NewReviewRecord(TypedDict):
    content: NotRequired[str]
    create_time_millis: NotRequired[int]
    external_review_id: NotRequired[str]
    image_uris: NotRequired[Sequence[str]]
    rating: NotRequired[int]
    reviewer_display_name: NotRequired[str]
    source: NotRequired[str]
    title: NotRequired[str]
    video_uris: NotRequired[Sequence[str]]
