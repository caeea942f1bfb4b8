"""What is sent and answered about supplier goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class SizeGroupsAnswer(Received, frozen=True, kw_only=True):
    size_grading_data: SizeGradingData | None = None


class SizeGradingData(Received, frozen=True, kw_only=True):
    size_grading_required: bool | None = None
    size_groups: list[SizeGroup] = []


class SizeGroup(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""
    size_segements: list[SizeSegement] = []


class SizeSegement(Received, frozen=True, kw_only=True):
    size_code: str = ""
    size_id: str = ""
