"""What is sent and answered about creator content. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ..received import Received


class MapTokopediaProductAnswer(Received, frozen=True, kw_only=True):
    error: Error | None = None
    product: list[Product] = []


class Error(Received, frozen=True, kw_only=True):
    code: int | None = None
    message: str = ""


class Product(Received, frozen=True, kw_only=True):
    toko_pid: int | None = None
    tts_pid: int | None = None


class PostPhotosAnswer(Received, frozen=True, kw_only=True):
    photo: Photo | None = None
    quota: str = ""


class Photo(Received, frozen=True, kw_only=True):
    photo_post_id: str = ""


class PostVideoAnswer(Received, frozen=True, kw_only=True):
    video: Video | None = None


class Video(Received, frozen=True, kw_only=True):
    id: str = ""
    post_status: str = ""
    post_time: int | None = None


class PrecheckVideoAnswer(Received, frozen=True, kw_only=True):
    precheck: Precheck | None = None


class Precheck(Received, frozen=True, kw_only=True):
    task_id: str = ""


class TokopediaMappingsAnswer(Received, frozen=True, kw_only=True):
    error: Error | None = None
    product: list[Product] = []


class UploadPhotoAnswer(Received, frozen=True, kw_only=True):
    photo_file: PhotoFile | None = None


class PhotoFile(Received, frozen=True, kw_only=True):
    photo_uri: str = ""


class UploadVideoAnswer(Received, frozen=True, kw_only=True):
    video_file: VideoFile | None = None


class VideoFile(Received, frozen=True, kw_only=True):
    id: str = ""
    md5: str = ""


class VideoPrecheckResultAnswer(Received, frozen=True, kw_only=True):
    precheck_task: PrecheckTask | None = None


class PrecheckTask(Received, frozen=True, kw_only=True):
    good_quality_check_result: GoodQualityCheckResult | None = None
    id: str = ""
    violation_check_result: ViolationCheckResult | None = None


class GoodQualityCheckResult(Received, frozen=True, kw_only=True):
    issues: list[Issue] = []
    status: str = ""


class Issue(Received, frozen=True, kw_only=True):
    code: str = ""
    suggestions: str = ""
    risk: str = ""


class ViolationCheckResult(Received, frozen=True, kw_only=True):
    issues: list[Issue] = []
    status: str = ""


class VideoStatusAnswer(Received, frozen=True, kw_only=True):
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
