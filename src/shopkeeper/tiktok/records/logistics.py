"""What is sent and answered about logistics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..received import Received


class HasShippingTemplateAnswer(Received, frozen=True, kw_only=True):
    template_exist: bool | None = None


class ShippingProvidersAnswer(Received, frozen=True, kw_only=True):
    shipping_providers: list[ShippingProvider] = []


class ShippingProvider(Received, frozen=True, kw_only=True):
    id: str
    name: str = ""


class ShippingTemplatesAnswer(Received, frozen=True, kw_only=True):
    templates: list[Template] = []


class Template(Received, frozen=True, kw_only=True):
    service_unreachable_reason: list[ServiceUnreachableReason] = []
    template: TemplateDetail | None = None
    template_is_available: bool | None = None


class ServiceUnreachableReason(Received, frozen=True, kw_only=True):
    filter_reason: list[FilterReason] = []
    service_id: str = ""


class FilterReason(Received, frozen=True, kw_only=True):
    filter_type: str = ""
    reason: str = ""


class TemplateDetail(Received, frozen=True, kw_only=True):
    is_default: bool | None = None
    template_id: str = ""
    template_name: str = ""
    template_party: int | None = None


class TrackingAnswer(Received, frozen=True, kw_only=True):
    logistics_details: list[LogisticsDetail] = []
    order_id: str = ""


class LogisticsDetail(Received, frozen=True, kw_only=True):
    carrier_name: str = ""
    newest_tracking_no: str = ""
    track_list: list[TrackList] = []


class TrackList(Received, frozen=True, kw_only=True):
    action_code: int | None = None
    action_code_name: str = ""
    description: str = ""
    tracking_no: str = ""
    update_time_millis: int | None = None


class NewProductAttribute(TypedDict):
    dimension: NotRequired[NewDimension]
    weight: NotRequired[NewWeight]


class NewDimension(TypedDict):
    height: NotRequired[str]
    length: NotRequired[str]
    unit: NotRequired[int]
    width: NotRequired[str]


class NewWeight(TypedDict):
    unit: NotRequired[int]
    weight: NotRequired[str]
