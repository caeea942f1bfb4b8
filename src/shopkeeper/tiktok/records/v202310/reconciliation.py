"""What is sent and answered about reconciliation. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class ImportOrdersAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: str = ""
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    channel_order_id: str = ""
    channel_type: str = ""
    extra_errors: list[ExtraError] = []
    order_id: str = ""


class ExtraError(Received, frozen=True, kw_only=True):
    code: str = ""
    message: str = ""


class NewOrder(TypedDict):
    channel_financial_status: NotRequired[str]
    channel_fulfillment_status: NotRequired[str]
    channel_order_id: NotRequired[str]
    channel_order_status: NotRequired[str]
    channel_order_update_time: NotRequired[str]
    channel_type: NotRequired[str]
    not_exist_reason: NotRequired[str]
    order_id: NotRequired[str]
    packages: NotRequired[Sequence[NewPackage]]


class NewPackage(TypedDict):
    package_id: NotRequired[str]
    shipping_provider_name: NotRequired[str]
    tracking_number: NotRequired[str]
