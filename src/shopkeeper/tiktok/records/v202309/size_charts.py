"""What is sent and answered about size charts. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class IdentifyAnswer(Received, frozen=True, kw_only=True):
    images: list[Image] = []


class Image(Received, frozen=True, kw_only=True):
    is_size_chart: bool | None = None
    url: str = ""


class NewImage(TypedDict):
    url: NotRequired[str]
