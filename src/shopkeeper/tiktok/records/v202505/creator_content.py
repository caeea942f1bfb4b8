"""What is sent and answered about creator content. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ...received import Received


class PostVideoAnswer(Received, frozen=True, kw_only=True):
    video: Video | None = None


class Video(Received, frozen=True, kw_only=True):
    id: str = ""


class NewProductLinkInfo(TypedDict):
    product_id: NotRequired[str]
    title: NotRequired[str]


class NewVideoInfo(TypedDict):
    file_id: NotRequired[str]
    title: NotRequired[str]
