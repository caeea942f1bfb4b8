"""What is sent and answered about creator profile. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class CreatorProfile(Received, frozen=True, kw_only=True):
    avatar: Avatar | None = None
    creator_user_id: str = ""
    permissions: list[str] = []
    register_region: str = ""
    selection_region: str = ""
    seller_type: str = ""
    user_type: str = ""
    username: str = ""


class Avatar(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None
