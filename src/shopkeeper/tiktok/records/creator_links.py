"""What is sent and answered about creator links. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class CreateForPublisherAnswer(Received, frozen=True, kw_only=True):
    failed_materials: list[FailedMaterial] = []
    sharing_links: list[SharingLink] = []


class FailedMaterial(Received, frozen=True, kw_only=True):
    fail_reason: str = ""
    material_id: str = ""


class SharingLink(Received, frozen=True, kw_only=True):
    deep_link: str = ""
    material_id: str = ""
    one_link: str = ""
    sharing_link: str = ""


class CreateForPublishersAnswer(Received, frozen=True, kw_only=True):
    failed_materials: list[FailedMaterial] = []
    sharing_links: list[SharingLink] = []


class NewMaterial(TypedDict):
    ids: Sequence[str]
    promotion_campaign_schema: NotRequired[str]
    type: str
