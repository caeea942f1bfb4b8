"""What is sent and answered about orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class NewBlindBoxResult(TypedDict):
    blind_open_time: NotRequired[int]
    blind_result_product_id: NotRequired[str]
    blind_result_sku_id: NotRequired[str]
    order_line_id: NotRequired[str]
