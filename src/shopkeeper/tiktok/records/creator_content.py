"""What is sent and answered about creator content. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from msgspec import Struct


class MapTokopediaProductAnswer(Struct, frozen=True, kw_only=True):
    error: Error | None = None
    product: list[Product] = []


class Error(Struct, frozen=True, kw_only=True):
    code: int | None = None
    message: str = ""


class Product(Struct, frozen=True, kw_only=True):
    toko_pid: int | None = None
    tts_pid: int | None = None


class PostPhotosAnswer(Struct, frozen=True, kw_only=True):
    photo: Photo | None = None
    quota: str = ""


class Photo(Struct, frozen=True, kw_only=True):
    photo_post_id: str = ""


class PostVideoAnswer(Struct, frozen=True, kw_only=True):
    video: Video | None = None


class Video(Struct, frozen=True, kw_only=True):
    id: str = ""
    post_status: str = ""
    post_time: int | None = None


class PrecheckVideoAnswer(Struct, frozen=True, kw_only=True):
    precheck: Precheck | None = None


class Precheck(Struct, frozen=True, kw_only=True):
    task_id: str = ""


class TokopediaProductAnswer(Struct, frozen=True, kw_only=True):
    error: Error | None = None
    product: list[Product] = []


class UploadPhotoAnswer(Struct, frozen=True, kw_only=True):
    photo_file: PhotoFile | None = None


class PhotoFile(Struct, frozen=True, kw_only=True):
    photo_uri: str = ""


class UploadVideoAnswer(Struct, frozen=True, kw_only=True):
    video_file: VideoFile | None = None


class VideoFile(Struct, frozen=True, kw_only=True):
    id: str = ""
    md5: str = ""


class VideoPrecheckResultAnswer(Struct, frozen=True, kw_only=True):
    precheck_task: PrecheckTask | None = None


class PrecheckTask(Struct, frozen=True, kw_only=True):
    good_quality_check_result: GoodQualityCheckResult | None = None
    id: str = ""
    violation_check_result: ViolationCheckResult | None = None


class GoodQualityCheckResult(Struct, frozen=True, kw_only=True):
    issues: list[Issue] = []
    status: str = ""


class Issue(Struct, frozen=True, kw_only=True):
    code: str = ""
    suggestions: str = ""
    risk: str = ""


class ViolationCheckResult(Struct, frozen=True, kw_only=True):
    issues: list[Issue] = []
    status: str = ""


class VideoStatusAnswer(Struct, frozen=True, kw_only=True):
    video: Video | None = None


class NewLinkInfo(TypedDict):
    links: NotRequired[Sequence[NewLink]]
    post_type: str
    shop_info: NotRequired[NewShopInfo]


class NewLink(TypedDict):
    link_title: NotRequired[str]
    product_id: NotRequired[str]


class NewShopInfo(TypedDict):
    group_id: NotRequired[str]
    group_type: NotRequired[str]
    shop_id: NotRequired[str]


class NewPhotosInfo(TypedDict):
    photo_file_uris: str


class NewProductLinkInfo(TypedDict):
    product_id: str
    title: str


class NewVideoInfo(TypedDict):
    cover_timestamp_ms: NotRequired[int]
    cover_uri: NotRequired[str]
    file_id: str
    music_id: NotRequired[str]
    title: NotRequired[str]
