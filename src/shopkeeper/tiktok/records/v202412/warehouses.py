"""What is sent and answered about warehouses. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class StandardizeAddressAnswer(Received, frozen=True, kw_only=True):
    standardization_result: StandardizationResult | None = None


class StandardizationResult(Received, frozen=True, kw_only=True):
    standardized_address: StandardizedAddress | None = None
    updated: bool | None = None


class StandardizedAddress(Received, frozen=True, kw_only=True):
    address_line1: str = ""
    address_line2: str = ""
    city: str = ""
    district: str = ""
    postal_code: str = ""
    region_code: str = ""
    state: str = ""
    town: str = ""


class NewAddress(TypedDict):
    address_line1: NotRequired[str]
    address_line2: NotRequired[str]
    city: NotRequired[str]
    district: NotRequired[str]
    postal_code: NotRequired[str]
    region_code: NotRequired[str]
    state: NotRequired[str]
    town: NotRequired[str]
