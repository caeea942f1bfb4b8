"""What is sent and answered about seller. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class StatusAnswer(Received, frozen=True, kw_only=True):
    seller_status_data: SellerStatusData | None = None


class SellerStatusData(Received, frozen=True, kw_only=True):
    partner_channel: str = ""
    seller_status: str = ""
    shop_statuses: list[ShopStatus] = []
    tax_form_status: str = ""


class ShopStatus(Received, frozen=True, kw_only=True):
    shop_id: str = ""
    shop_status: str = ""


class SyncCollectionsAnswer(Received, frozen=True, kw_only=True):
    failed_info: FailedInfo | None = None


class FailedInfo(Received, frozen=True, kw_only=True):
    ids: list[str] = []


class NewCollection(TypedDict):
    id: NotRequired[str]
    image_url: NotRequired[str]
    products: NotRequired[Sequence[NewProduct]]
    title: NotRequired[str]


class NewProduct(TypedDict):
    outer_product_id: NotRequired[str]
    tts_product_id: NotRequired[str]
