"""What is sent and answered about creator links. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class CreateAnswer(Received, frozen=True, kw_only=True):
    affiliate_sharing_links: list[AffiliateSharingLink] = []
    errors: list[Error] = []


class AffiliateSharingLink(Received, frozen=True, kw_only=True):
    affiliate_sharing_link: str = ""
    tag: str = ""


class Error(Received, frozen=True, kw_only=True):
    code: int | None = None
    detail: Detail | None = None
    message: str = ""


class Detail(Received, frozen=True, kw_only=True):
    fail_reason: str = ""
    tag: str = ""


class NewMaterial(TypedDict):
    campaign_url: NotRequired[str]
    id: NotRequired[str]
    type: NotRequired[str]
