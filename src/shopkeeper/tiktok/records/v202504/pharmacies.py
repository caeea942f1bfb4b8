"""What is sent and answered about pharmacies. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ...received import Received


class Pharmacy(Received, frozen=True, kw_only=True):
    license_expire_time: int | None = None
    license_number: str = ""
    operation_hours: list[OperationHour] = []
    pharmacist: Pharmacist | None = None
    warehouse_id: str = ""


class OperationHour(Received, frozen=True, kw_only=True):
    close_time: str = ""
    days: list[str] = []
    open_time: str = ""


class Pharmacist(Received, frozen=True, kw_only=True):
    name: str = ""
    practice_license_expire_time: int | None = None
    practice_license_number: str = ""


class UpdateAnswer(Received, frozen=True, kw_only=True):
    errors: list[Error] = []


class Error(Received, frozen=True, kw_only=True):
    code: str = ""
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    warehouse_id: str = ""


class NewPharmacy(TypedDict):
    license_expire_time: NotRequired[int]
    license_number: NotRequired[str]
    operation_hours: NotRequired[Sequence[NewOperationHour]]
    pharmacist: NotRequired[NewPharmacist]
    warehouse_id: NotRequired[str]


class NewOperationHour(TypedDict):
    close_time: NotRequired[str]
    days: NotRequired[Sequence[str]]
    open_time: NotRequired[str]


class NewPharmacist(TypedDict):
    name: NotRequired[str]
    practice_license_expire_time: NotRequired[int]
    practice_license_number: NotRequired[str]


class NewPrescriptionRequirement(TypedDict):
    needs_prescription: NotRequired[bool]
