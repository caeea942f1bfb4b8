"""What is sent and answered about global products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class CheckListingAnswer(Received, frozen=True, kw_only=True):
    check_result: str = ""
    fail_reasons: list[FailReason] = []


class FailReason(Received, frozen=True, kw_only=True):
    message: str = ""


class NewCertification(TypedDict):
    files: NotRequired[Sequence[NewFile]]
    id: NotRequired[str]
    images: NotRequired[Sequence[NewImage]]


class NewFile(TypedDict):
    format: NotRequired[str]
    id: NotRequired[str]
    name: NotRequired[str]


class NewImage(TypedDict):
    uri: NotRequired[str]


class NewMainImage(TypedDict):
    uri: NotRequired[str]


class NewManufacturer(TypedDict):
    address: NotRequired[str]
    email: NotRequired[str]
    name: NotRequired[str]
    phone_number: NotRequired[str]


class NewPackageDimensions(TypedDict):
    height: NotRequired[str]
    length: NotRequired[str]
    unit: NotRequired[str]
    width: NotRequired[str]


class NewPackageWeight(TypedDict):
    unit: NotRequired[str]
    value: NotRequired[str]


class NewProductAttribute(TypedDict):
    id: NotRequired[str]
    values: NotRequired[Sequence[NewValue]]


class NewValue(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]


class NewSizeChart(TypedDict):
    image: NotRequired[NewImage]
    template: NotRequired[NewTemplate]


class NewTemplate(TypedDict):
    id: NotRequired[str]


class NewSku(TypedDict):
    global_quantity: NotRequired[int]
    identifier_code: NotRequired[NewIdentifierCode]
    inventory: NotRequired[Sequence[NewInventory]]
    price: NotRequired[NewPrice]
    sales_attributes: NotRequired[Sequence[NewSalesAttribute]]
    seller_sku: NotRequired[str]
    sku_unit_count: NotRequired[str]


class NewIdentifierCode(TypedDict):
    code: NotRequired[str]
    type: NotRequired[str]


class NewInventory(TypedDict):
    global_warehouse_id: NotRequired[str]
    quantity: NotRequired[int]


class NewPrice(TypedDict):
    amount: NotRequired[str]
    currency: NotRequired[str]


class NewSalesAttribute(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    sku_img: NotRequired[NewSkuImg]
    value_id: NotRequired[str]
    value_name: NotRequired[str]


class NewSkuImg(TypedDict):
    uri: NotRequired[str]


class NewVideo(TypedDict):
    id: NotRequired[str]
