"""What is sent and answered about external products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict


class NewExternalProduct(TypedDict):
    create_time: NotRequired[int]
    description: NotRequired[str]
    external_category_name: NotRequired[str]
    external_product_id: NotRequired[str]
    external_shop_id: NotRequired[str]
    first_image: NotRequired[NewFirstImage]
    images: NotRequired[Sequence[NewImage]]
    publish_time: NotRequired[int]
    region: NotRequired[str]
    skus: NotRequired[Sequence[NewSku]]
    status: NotRequired[str]
    title: NotRequired[str]
    update_time: NotRequired[int]
    vendor_name: NotRequired[str]


class NewFirstImage(TypedDict):
    url: NotRequired[str]


class NewImage(TypedDict):
    url: NotRequired[str]


class NewSku(TypedDict):
    create_time: NotRequired[int]
    external_list_price: NotRequired[str]
    external_sku_id: NotRequired[str]
    image: NotRequired[NewImage]
    inventory_quantity: NotRequired[int]
    price: NotRequired[str]
    selected_options: NotRequired[Sequence[NewSelectedOption]]
    status: NotRequired[str]
    taxable: NotRequired[bool]
    title: NotRequired[str]
    update_time: NotRequired[int]
    weight: NotRequired[NewWeight]


class NewSelectedOption(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]


class NewWeight(TypedDict):
    unit: NotRequired[str]
    value: NotRequired[str]
