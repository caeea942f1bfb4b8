"""What is sent and answered about affiliate orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class Order(Received, frozen=True, kw_only=True):
    id: str
    line_items: list[LineItem] = []


class LineItem(Received, frozen=True, kw_only=True):
    id: str = ""
    product_id: str = ""
