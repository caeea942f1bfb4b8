"""What is sent and answered about sessions. Generated from operations.json by tools/generate_ads.py."""

from __future__ import annotations

from decimal import Decimal
from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class CreateAnswer(Received, frozen=True, kw_only=True):
    session_id: str


class UpdateAnswer(Received, frozen=True, kw_only=True):
    session_id: str = ""


class Session(Received, frozen=True, kw_only=True):
    session_id: str
    campaign_id: str = ""
    budget: Decimal | None = None
    bid_type: str = ""
    product_list: list[ProductList] = []
    item_id: str = ""
    schedule_start_time: str = ""
    schedule_end_time: str = ""
    session_status: str = ""


class ProductList(Received, frozen=True, kw_only=True):
    spu_id: str = ""


class NewSession(TypedDict):
    budget: NotRequired[Decimal | int]
    product_list: NotRequired[Sequence[NewProductList]]
    bid_type: NotRequired[str]
    item_id: NotRequired[str]
    schedule_start_time: NotRequired[str]
    schedule_end_time: NotRequired[str]


class NewProductList(TypedDict):
    spu_id: str
