"""What is sent and answered about external products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class NewExternalProduct(TypedDict):
    description: NotRequired[str]
    external_product_id: NotRequired[str]
    images: NotRequired[Sequence[NewImage]]
    is_existing_product: NotRequired[bool]
    other_product_data: NotRequired[str]
    skus: NotRequired[Sequence[NewSku]]
    title: NotRequired[str]
    tts_category_id: NotRequired[str]
    vendor_name: NotRequired[str]
    version: NotRequired[str]


class NewImage(TypedDict):
    uri: NotRequired[str]


class NewSku(TypedDict):
    sales_attributes: NotRequired[Sequence[NewSalesAttribute]]


class NewSalesAttribute(TypedDict):
    name: NotRequired[str]
    sku_images: NotRequired[Sequence[NewSkuImage]]
    value: NotRequired[str]


class NewSkuImage(TypedDict):
    uri: NotRequired[str]
