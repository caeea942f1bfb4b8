"""What is sent and answered about supplier shipments. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class SkuLabelsAnswer(Received, frozen=True, kw_only=True):
    document_url: str = ""


class NewSku(TypedDict):
    code: NotRequired[str]
    confirm_stockup_quantity: NotRequired[int]


class NewPlatformSkuItem(TypedDict):
    code: NotRequired[str]
    quantity: NotRequired[int]


class NewSize(TypedDict):
    height: NotRequired[str]
    unit: NotRequired[str]
    width: NotRequired[str]
