"""What is sent and answered about supplier goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class AttributesAnswer(Received, frozen=True, kw_only=True):
    attributes: list[Attribute] = []


class Attribute(Received, frozen=True, kw_only=True):
    id: str = ""
    is_mutiple_selection: bool | None = None
    is_required: bool | None = None
    name_en: str = ""
    name_zh: str = ""
    required_regions: list[str] = []
    type: str = ""
    value_type: str = ""
    values: list[Value] = []


class Value(Received, frozen=True, kw_only=True):
    id: str = ""
    name_en: str = ""
    name_zh: str = ""
