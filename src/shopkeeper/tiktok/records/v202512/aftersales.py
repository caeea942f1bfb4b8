"""What is sent and answered about aftersales. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class EligibilityAnswer(Received, frozen=True, kw_only=True):
    sku_eligibility: list[SkuEligibility] = []


class SkuEligibility(Received, frozen=True, kw_only=True):
    line_item_eligibility: list[LineItemEligibility] = []
    sku_id: str = ""


class LineItemEligibility(Received, frozen=True, kw_only=True):
    available_reason_names: list[str] = []
    eligible: bool | None = None
    ineligible_code: int | None = None
    ineligible_reason: str = ""
    order_line_items_ids: list[str] = []
    request_type: str = ""
