"""What is sent and answered about marketplace creators. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class FiltersAnswer(Received, frozen=True, kw_only=True):
    advanced_filters: AdvancedFilters | None = None


class AdvancedFilters(Received, frozen=True, kw_only=True):
    category_pro: list[str] = []
    creator_level: list[str] = []
    language: list[str] = []
