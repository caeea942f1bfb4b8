"""What is sent and answered about opportunities. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class Opportunity(Received, frozen=True, kw_only=True):
    benefits: list[str] = []
    create_time: int | None = None
    id: str = ""
    tags: list[str] = []
    type: str = ""
    update_time: int | None = None


class ApplyAnswer(Received, frozen=True, kw_only=True):
    opportunity_applications: list[OpportunityApplication] = []


class OpportunityApplication(Received, frozen=True, kw_only=True):
    id: str = ""
    opportunity_id: str = ""
    product_id: str = ""
    status: str = ""
