"""What is sent and answered about supplier previews. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class AttributesAnswer(Received, frozen=True, kw_only=True):
    attributes: list[Attribute] = []


class Attribute(Received, frozen=True, kw_only=True):
    id: str = ""
    is_mutiple_selection: bool | None = None
    is_required: bool | None = None
    name_en: str = ""
    name_zh: str = ""
    value_type: str = ""
    values: list[Value] = []


class Value(Received, frozen=True, kw_only=True):
    id: str = ""
    name_en: str = ""
    name_zh: str = ""


class BrandsAnswer(Received, frozen=True, kw_only=True):
    brands: list[Brand] = []


class Brand(Received, frozen=True, kw_only=True):
    approval_status: str = ""
    id: str = ""
    name: str = ""


class CategoryAnswer(Received, frozen=True, kw_only=True):
    first_key_attribute_id: str = ""
    id: str = ""
    is_allowed_jit: bool | None = None
    is_custom_key_attribute: bool | None = None
    is_enabled: bool | None = None
    is_garment: bool | None = None
    is_leaf: bool | None = None
    level: int | None = None
    name_en: str = ""
    name_zh: str = ""
    parent_id: str = ""
    second_key_attribute_id: str = ""


class InventoryAnswer(Received, frozen=True, kw_only=True):
    inventory: list[Inventory] = []


class Inventory(Received, frozen=True, kw_only=True):
    occupied_quantity: int | None = None
    quantity: int | None = None
    sku_code: str = ""
    warehouse_code: str = ""


class SearchCategoriesAnswer(Received, frozen=True, kw_only=True):
    categories: list[Category] = []
    page_offset: int | None = None
    page_size: int | None = None
    total_count: int | None = None


class Category(Received, frozen=True, kw_only=True):
    id: str = ""
    is_leaf: bool | None = None
    name_cn: str = ""
    name_en: str = ""
    parent_id: str = ""
    status: str = ""


class UpdateInventoryAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: str = ""
    message: str = ""
    sku_code: str = ""
    warehouse_code: str = ""


class NewSku(TypedDict):
    code: NotRequired[str]
    quantity: NotRequired[int]
    warehouse_code: NotRequired[str]
