"""What is sent and answered about videos. Generated from operations.json by tools/generate_ads.py."""

from __future__ import annotations

from typing import TypedDict

from ...received import Received


class Video(Received, frozen=True, kw_only=True):
    item_id: str
    text: str = ""
    spu_id_list: list[str] = []
    identity_info: IdentityInfo | None = None


class IdentityInfo(Received, frozen=True, kw_only=True):
    identity_id: str = ""
    identity_type: str = ""
    display_name: str = ""


class CustomAnchorVideo(Received, frozen=True, kw_only=True):
    item_id: str
    spu_id_list: list[str] = []


class NewIdentityList(TypedDict):
    identity_id: str
    identity_type: str
