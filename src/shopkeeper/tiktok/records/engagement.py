"""What is sent and answered about engagement. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..received import Received


class CreateCustomTaskAnswer(Received, frozen=True, kw_only=True):
    task_id: str = ""


class CreateTaskAnswer(Received, frozen=True, kw_only=True):
    task_id: str = ""


class MessageTemplatesAnswer(Received, frozen=True, kw_only=True):
    message_templates: list[MessageTemplate] = []


class MessageTemplate(Received, frozen=True, kw_only=True):
    coupon_card_rules: CouponCardRules | None = None
    id: str
    message_body: str = ""
    message_title: str = ""
    product_card_rules: ProductCardRules | None = None


class CouponCardRules(Received, frozen=True, kw_only=True):
    coupon_type: list[str] = []
    max_count: int | None = None
    min_count: int | None = None


class ProductCardRules(Received, frozen=True, kw_only=True):
    max_count: int | None = None
    min_count: int | None = None


class PermissionsAnswer(Received, frozen=True, kw_only=True):
    features: list[Feature] = []


class Feature(Received, frozen=True, kw_only=True):
    is_authorized: bool | None = None
    name: str = ""


class SendMessageAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: int | None = None
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    buyer_email: str = ""


class TaskPerformancesAnswer(Received, frozen=True, kw_only=True):
    task_performances: list[TaskPerformance] = []


class TaskPerformance(Received, frozen=True, kw_only=True):
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
