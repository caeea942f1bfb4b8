"""What is sent and answered about creator conversations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ...received import Received


class CreateAnswer(Received, frozen=True, kw_only=True):
    avatar: str = ""
    conversation_id: str = ""
    creator_im_id: str = ""
    is_new: bool | None = None
    unread_count: int | None = None
    username: str = ""
