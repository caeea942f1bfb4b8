"""What is sent and answered about images. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class OptimizeAnswer(Received, frozen=True, kw_only=True):
    images: list[Image] = []


class Image(Received, frozen=True, kw_only=True):
    height: int | None = None
    optimize_status: str = ""
    optimized_uri: str = ""
    optimized_url: str = ""
    original_uri: str = ""
    original_url: str = ""
    width: int | None = None


class TranslateAnswer(Received, frozen=True, kw_only=True):
    translation_tasks: list[TranslationTask] = []


class TranslationTask(Received, frozen=True, kw_only=True):
    id: str
    image_uri: str = ""
    target_language: str = ""
    fail_reason: str = ""
    original_image: OriginalImage | None = None
    status: str = ""
    translated_image: TranslatedImage | None = None


class TranslationsAnswer(Received, frozen=True, kw_only=True):
    translation_tasks: list[TranslationTask] = []


class OriginalImage(Received, frozen=True, kw_only=True):
    uri: str = ""
    url: str = ""


class TranslatedImage(Received, frozen=True, kw_only=True):
    uri: str = ""
    url: str = ""


class UploadAnswer(Received, frozen=True, kw_only=True):
    height: int | None = None
    uri: str = ""
    url: str = ""
    use_case: str = ""
    width: int | None = None


class NewImage(TypedDict):
    optimization_mode: NotRequired[Sequence[str]]
    uri: NotRequired[str]


class NewTranslateImage(TypedDict):
    image_uri: str
    target_languages: Sequence[str]
