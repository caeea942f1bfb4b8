"""What is sent and answered about fbt orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class CreateAnswer(Received, frozen=True, kw_only=True):
    mcf_order: McfOrder | None = None


class McfOrder(Received, frozen=True, kw_only=True):
    create_time: int | None = None
    external_order_id: str = ""
    mcf_order_id: str = ""


class NewConsignee(TypedDict):
    address: NotRequired[NewAddress]
    email: NotRequired[str]
    name: NotRequired[str]
    phone_number: NotRequired[str]


class NewAddress(TypedDict):
    address_line_1: NotRequired[str]
    address_line_2: NotRequired[str]
    city: NotRequired[str]
    country_code: NotRequired[str]
    district_or_county: NotRequired[str]
    postal_code: NotRequired[str]
    state_or_region: NotRequired[str]


class NewGood(TypedDict):
    id: NotRequired[str]
    quantity: NotRequired[int]
