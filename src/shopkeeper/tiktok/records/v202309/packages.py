"""What is sent and answered about packages. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class CreateAnswer(Received, frozen=True, kw_only=True):
    create_time: int | None = None
    dimension: Dimension | None = None
    order_id: str = ""
    order_line_item_ids: list[str] = []
    package_id: str = ""
    shipping_service_info: ShippingServiceInfo | None = None
    weight: Weight | None = None


class Dimension(Received, frozen=True, kw_only=True):
    height: str = ""
    length: str = ""
    unit: str = ""
    width: str = ""


class ShippingServiceInfo(Received, frozen=True, kw_only=True):
    currency: str = ""
    earliest_delivery_days: int | None = None
    id: str = ""
    latest_delivery_days: int | None = None
    name: str = ""
    price: str = ""
    shipping_provider_id: str = ""
    shipping_provider_name: str = ""


class Weight(Received, frozen=True, kw_only=True):
    unit: str = ""
    value: str = ""


class MarkShippedAnswer(Received, frozen=True, kw_only=True):
    order_id: str = ""
    order_line_item_ids: list[str] = []
    package_id: str = ""
    warning: Warning | None = None


class Warning(Received, frozen=True, kw_only=True):
    message: str = ""


class ScheduleHandoverAnswer(Received, frozen=True, kw_only=True):
    create_time: int | None = None
    dimension: Dimension | None = None
    handover_method: str = ""
    order_id: str = ""
    order_line_item_ids: list[str] = []
    package_id: str = ""
    shipping_provider_id: str = ""
    shipping_provider_name: str = ""
    tracking_number: str = ""
    update_time: int | None = None
    weight: Weight | None = None


class NewDimension(TypedDict):
    height: str
    length: str
    unit: str
    width: str


class NewWeight(TypedDict):
    unit: str
    value: str


class NewPickupSlot(TypedDict):
    end_time: NotRequired[int]
    start_time: NotRequired[int]
