"""What is sent and answered about global products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class BindLocalAnswer(Received, frozen=True, kw_only=True):
    bind_results: list[BindResult] = []


class BindResult(Received, frozen=True, kw_only=True):
    fail_reasons: list[FailReason] = []
    local_product_id: str = ""
    region: str = ""
    status: str = ""


class FailReason(Received, frozen=True, kw_only=True):
    code: int | None = None
    message: str = ""


class NewLocalProduct(TypedDict):
    id: NotRequired[str]
    inventory_add_type: NotRequired[str]
    inventory_mode: NotRequired[str]
    skus: NotRequired[Sequence[NewSku]]


class NewSku(TypedDict):
    global_sku_id: NotRequired[str]
    id: NotRequired[str]
    inventory: NotRequired[Sequence[NewInventory]]
    sales_attributes: NotRequired[Sequence[NewSalesAttribute]]


class NewInventory(TypedDict):
    quantity: NotRequired[int]
    warehouse_id: NotRequired[str]


class NewSalesAttribute(TypedDict):
    global_id: NotRequired[str]
    global_value_id: NotRequired[str]
    id: NotRequired[str]
    value_id: NotRequired[str]
