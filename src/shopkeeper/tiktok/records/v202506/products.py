"""What is sent and answered about products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class CombinedListingRecommendation(Received, frozen=True, kw_only=True):
    option_name: str = ""
    products: list[Product] = []


class Product(Received, frozen=True, kw_only=True):
    id: str = ""
    option_value: str = ""
