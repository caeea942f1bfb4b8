"""What is sent and answered about open collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class CreatorContentDetail(Received, frozen=True, kw_only=True):
    creator_profile: CreatorProfile | None = None
    live_count: int | None = None
    promotion_end_time: int | None = None
    promotion_status: str = ""
    video_count: int | None = None


class CreatorProfile(Received, frozen=True, kw_only=True):
    avatar: Avatar | None = None
    follower_count: int | None = None
    nickname: str = ""
    username: str = ""


class Avatar(Received, frozen=True, kw_only=True):
    url: str = ""
