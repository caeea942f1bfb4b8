"""What is sent and answered about seller. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class ShopCreatorsAnswer(Received, frozen=True, kw_only=True):
    shop_creators: list[ShopCreator] = []


class ShopCreator(Received, frozen=True, kw_only=True):
    binding_status: str = ""
    type: str = ""
