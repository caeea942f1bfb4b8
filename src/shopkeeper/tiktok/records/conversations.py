"""What is sent and answered about conversations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class Conversation(Received, frozen=True, kw_only=True):
    can_send_message: bool | None = None
    create_time: int | None = None
    cur_session: CurSession | None = None
    cur_session_id: str = ""
    id: str = ""
    latest_message: LatestMessage | None = None
    participant_count: int | None = None
    participants: list[Participant] = []
    unread_count: int | None = None


class CurSession(Received, frozen=True, kw_only=True):
    id: str = ""
    phase: str = ""


class LatestMessage(Received, frozen=True, kw_only=True):
    content: str = ""
    create_time: int | None = None
    id: str = ""
    index: str = ""
    is_visible: bool | None = None
    sender: Sender | None = None
    type: str = ""


class Sender(Received, frozen=True, kw_only=True):
    avatar: str = ""
    im_user_id: str = ""
    nickname: str = ""
    role: str = ""


class Participant(Received, frozen=True, kw_only=True):
    avatar: str = ""
    buyer_platform: str = ""
    im_user_id: str = ""
    nickname: str = ""
    role: str = ""
    user_id: str = ""
    platform: str = ""


class GetAnswer(Received, frozen=True, kw_only=True):
    conversation: Conversation | None = None


class CreateAnswer(Received, frozen=True, kw_only=True):
    conversation_id: str = ""


class Message(Received, frozen=True, kw_only=True):
    content: str = ""
    create_time: int | None = None
    data: str = ""
    id: str
    index: str = ""
    is_visible: bool | None = None
    plaintext: str = ""
    sender: Sender | None = None
    type: str = ""


class Session(Received, frozen=True, kw_only=True):
    begin_time: int | None = None
    buyer_nickname: str = ""
    chat_tags: list[str] = []
    conversation_id: str = ""
    dissatisfaction_reason: str = ""
    end_time: int | None = None
    first_response_late: bool | None = None
    first_response_time: int | None = None
    id: str
    satisfaction_score: int | None = None


class SendAnswer(Received, frozen=True, kw_only=True):
    message_id: str = ""


class UploadImageAnswer(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None
