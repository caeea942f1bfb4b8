"""What is sent and answered about supplier goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class AttributesAnswer(Received, frozen=True, kw_only=True):
    attributes: list[Attribute] = []
    region_attributes: list[RegionAttribute] = []


class Attribute(Received, frozen=True, kw_only=True):
    id: str = ""
    is_mutiple_selection: bool | None = None
    is_required: bool | None = None
    name_en: str = ""
    name_zh: str = ""
    required_regions: list[str] = []
    requirement_conditions: list[RequirementCondition] = []
    type: str = ""
    value_type: str = ""
    values: list[Value] = []


class RequirementCondition(Received, frozen=True, kw_only=True):
    attribute_id: str = ""
    attribute_value_ids: list[str] = []


class Value(Received, frozen=True, kw_only=True):
    id: str = ""
    name_en: str = ""
    name_zh: str = ""


class RegionAttribute(Received, frozen=True, kw_only=True):
    attributes: list[Attribute] = []
    region: str = ""


class CertificationsAnswer(Received, frozen=True, kw_only=True):
    certifications: list[Certification] = []


class Certification(Received, frozen=True, kw_only=True):
    description: str = ""
    is_required: bool | None = None
    qualifications: list[Qualification] = []
    region_code: str = ""
    requirement_conditions: list[RequirementCondition] = []
    type: str = ""


class Qualification(Received, frozen=True, kw_only=True):
    description: str = ""
    example_url: str = ""
    file_types: list[str] = []
    max_file_count: int | None = None
    type: str = ""
