"""What is sent and answered about authorization. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from msgspec import Struct


class CategoryAssetsAnswer(Struct, frozen=True, kw_only=True):
    category_assets: list[CategoryAsset] = []


class CategoryAsset(Struct, frozen=True, kw_only=True):
    category: Category | None = None
    cipher: str = ""
    target_market: str = ""


class Category(Struct, frozen=True, kw_only=True):
    id: int | None = None
    name: str = ""


class ShopsAnswer(Struct, frozen=True, kw_only=True):
    shops: list[Shop] = []


class Shop(Struct, frozen=True, kw_only=True):
    cipher: str
    code: str = ""
    id: str
    name: str
    region: str
    seller_type: str = ""
