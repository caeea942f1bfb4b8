"""What is sent and answered about brands. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..received import Received


class Brand(Received, frozen=True, kw_only=True):
    authorized_status: str = ""
    brand_status: str = ""
    id: str
    is_t1_brand: bool | None = None
    name: str = ""
    is_authorized: bool | None = None


class CreateAnswer(Received, frozen=True, kw_only=True):
    id: str = ""


class SuggestAnswer(Received, frozen=True, kw_only=True):
    brands: list[Brand] = []


class NewImage(TypedDict):
    uri: NotRequired[str]
