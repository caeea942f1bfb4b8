"""What is sent and answered about finance. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class TaxInformationAnswer(Received, frozen=True, kw_only=True):
    tax_information: TaxInformation | None = None


class TaxInformation(Received, frozen=True, kw_only=True):
    business_entity: BusinessEntity | None = None
    overall_status: OverallStatus | None = None
    tax_numbers: list[TaxNumber] = []


class BusinessEntity(Received, frozen=True, kw_only=True):
    address: str = ""
    branch_number: str = ""
    business_name: str = ""
    fiscal_regime: str = ""
    organization_level: str = ""
    postal_code: str = ""


class OverallStatus(Received, frozen=True, kw_only=True):
    is_tax_infomation_complete: bool | None = None
    is_tax_number_submitted: bool | None = None


class TaxNumber(Received, frozen=True, kw_only=True):
    recent_audit: RecentAudit | None = None
    registration_status: str = ""
    tax_form_audit_status: str = ""
    tax_number: str = ""
    type: str = ""


class RecentAudit(Received, frozen=True, kw_only=True):
    rejection_reasons: list[str] = []
    status: str = ""
    tax_number: str = ""
