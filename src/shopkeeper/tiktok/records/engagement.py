"""What is sent and answered about engagement. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from msgspec import Struct


class CreateCustomTaskAnswer(Struct, frozen=True, kw_only=True):
    task_id: str = ""


class CreateTaskAnswer(Struct, frozen=True, kw_only=True):
    task_id: str = ""


class MessageTemplatesAnswer(Struct, frozen=True, kw_only=True):
    message_templates: list[MessageTemplate] = []


class MessageTemplate(Struct, frozen=True, kw_only=True):
    coupon_card_rules: CouponCardRules | None = None
    id: str
    message_body: str = ""
    message_title: str = ""
    product_card_rules: ProductCardRules | None = None


class CouponCardRules(Struct, frozen=True, kw_only=True):
    coupon_type: list[str] = []
    max_count: int | None = None
    min_count: int | None = None


class ProductCardRules(Struct, frozen=True, kw_only=True):
    max_count: int | None = None
    min_count: int | None = None


class PermissionsAnswer(Struct, frozen=True, kw_only=True):
    features: list[Feature] = []


class Feature(Struct, frozen=True, kw_only=True):
    is_authorized: bool | None = None
    name: str = ""


class SendMessageAnswer(Struct, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Struct, frozen=True, kw_only=True):
    code: int | None = None
    detail: Detail | None = None
    message: str = ""


class Detail(Struct, frozen=True, kw_only=True):
    buyer_email: str = ""


class TaskPerformancesAnswer(Struct, frozen=True, kw_only=True):
    task_performances: list[TaskPerformance] = []


class TaskPerformance(Struct, frozen=True, kw_only=True):
    claimed_coupons_count: int | None = None
    gmv_amount: str = ""
    id: str
    order_count: int | None = None
    read_recipient_count: int | None = None
    sent_recipient_count: int | None = None
    status: str = ""


class NewCustomMessage(TypedDict):
    body: NotRequired[str]
    title: NotRequired[str]
