"""What is sent and answered about supplier goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class Spus(Received, frozen=True, kw_only=True):
    skus: list[Sku] = []
    spu_code: str = ""


class Sku(Received, frozen=True, kw_only=True):
    code: str = ""
    external_sku_code: str = ""
    reject_reason: str = ""
    status: str = ""
    update_time: int | None = None


class CertificationsAnswer(Received, frozen=True, kw_only=True):
    certifications: list[Certification] = []


class Certification(Received, frozen=True, kw_only=True):
    description: str = ""
    is_required: bool | None = None
    qualifications: list[Qualification] = []
    region_code: str = ""
    type: str = ""


class Qualification(Received, frozen=True, kw_only=True):
    description: str = ""
    example_url: str = ""
    file_types: list[str] = []
    max_file_count: int | None = None
    type: str = ""


class GradingTemplatesAnswer(Received, frozen=True, kw_only=True):
    grading_templates: list[GradingTemplate] = []


class GradingTemplate(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""


class SizeGroupsAnswer(Received, frozen=True, kw_only=True):
    size_grading_required: bool | None = None
    size_groups: list[SizeGroup] = []


class SizeGroup(Received, frozen=True, kw_only=True):
    id: str = ""
    name: str = ""
    size_segments: list[SizeSegment] = []


class SizeSegment(Received, frozen=True, kw_only=True):
    size_codes: list[str] = []


class UploadImageAnswer(Received, frozen=True, kw_only=True):
    length: int | None = None
    uri: str = ""
    url: str = ""
    width: int | None = None
