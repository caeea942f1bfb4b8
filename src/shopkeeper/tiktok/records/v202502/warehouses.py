"""What is sent and answered about warehouses. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class CreateAnswer(Received, frozen=True, kw_only=True):
    error_list: list[ErrorList] = []
    warehouse_id: str = ""


class ErrorList(Received, frozen=True, kw_only=True):
    code: int | None = None
    message: str = ""


class UpdateAnswer(Received, frozen=True, kw_only=True):
    error_list: list[ErrorList] = []


class NewWarehouse(TypedDict):
    address: NotRequired[NewAddress]
    contact_person: NotRequired[str]
    cover_address_detail: NotRequired[Sequence[NewCoverAddressDetail]]
    cover_region_code: NotRequired[str]
    default_warehouse: NotRequired[bool]
    external_warehouse_id: NotRequired[str]
    first_name: NotRequired[str]
    first_name_local_script: NotRequired[str]
    last_name: NotRequired[str]
    last_name_local_script: NotRequired[str]
    name: NotRequired[str]
    phone_number: NotRequired[str]
    type: NotRequired[str]


class NewAddress(TypedDict):
    address_line_1: NotRequired[str]
    address_line_2: NotRequired[str]
    address_line_3: NotRequired[str]
    address_line_4: NotRequired[str]
    city: NotRequired[str]
    district: NotRequired[str]
    postcode: NotRequired[str]
    region: NotRequired[str]
    state: NotRequired[str]


class NewCoverAddressDetail(TypedDict):
    address_line_1: NotRequired[str]
    address_line_2: NotRequired[str]
    address_line_3: NotRequired[str]
    address_line_4: NotRequired[str]
    city: NotRequired[str]
    district: NotRequired[str]
    postcode: NotRequired[str]
    region: NotRequired[str]
    state: NotRequired[str]
