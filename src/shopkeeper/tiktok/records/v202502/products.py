"""What is sent and answered about products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class SubmitStrikethroughPriceAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: str
    detail: Detail
    message: str


class Detail(Received, frozen=True, kw_only=True):
    sku_id: str


class NewSku(TypedDict):
    external_retail_price: NotRequired[NewExternalRetailPrice]
    external_sku_id: NotRequired[str]
    external_transaction_price: NotRequired[NewExternalTransactionPrice]
    id: NotRequired[str]


class NewExternalRetailPrice(TypedDict):
    amount: NotRequired[str]
    currency: NotRequired[str]


class NewExternalTransactionPrice(TypedDict):
    amount: NotRequired[str]
    currency: NotRequired[str]
    image: NotRequired[NewImage]
    transaction_time: NotRequired[int]


class NewImage(TypedDict):
    uri: NotRequired[str]
