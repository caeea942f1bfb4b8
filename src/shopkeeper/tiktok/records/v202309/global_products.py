"""What is sent and answered about global products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class GlobalProduct(Received, frozen=True, kw_only=True):
    create_time: int | None = None
    id: str
    skus: list[Sku] = []
    status: str = ""
    title: str = ""
    update_time: int | None = None


class Sku(Received, frozen=True, kw_only=True):
    id: str
    seller_sku: str = ""
