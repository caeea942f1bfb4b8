"""What is sent and answered about supplier goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class Spus(Received, frozen=True, kw_only=True):
    skus: list[Sku] = []
    spu_code: str = ""


class Sku(Received, frozen=True, kw_only=True):
    code: str = ""
    external_sku_code: str = ""
    reject_reason: str = ""
    status: str = ""
    update_time: int | None = None
