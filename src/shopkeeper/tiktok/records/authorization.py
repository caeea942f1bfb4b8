"""What is sent and answered about authorization. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class CategoryAssetsAnswer(Received, frozen=True, kw_only=True):
    category_assets: list[CategoryAsset] = []


class CategoryAsset(Received, frozen=True, kw_only=True):
    category: Category | None = None
    cipher: str = ""
    target_market: str = ""


class Category(Received, frozen=True, kw_only=True):
    id: int | None = None
    name: str = ""


class ShopsAnswer(Received, frozen=True, kw_only=True):
    shops: list[Shop] = []


class Shop(Received, frozen=True, kw_only=True):
    cipher: str
    code: str
    id: str
    name: str
    region: str
    seller_type: str
