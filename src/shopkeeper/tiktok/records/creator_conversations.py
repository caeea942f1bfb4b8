"""What is sent and answered about creator conversations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations


from ..received import Received


class Conversation(Received, frozen=True, kw_only=True):
    avatar: str = ""
    creator_im_id: str = ""
    id: str
    unread_count: int | None = None
    username: str = ""


class CountsAnswer(Received, frozen=True, kw_only=True):
    data: Data | None = None


class Data(Received, frozen=True, kw_only=True):
    group_counts: list[GroupCount] = []


class GroupCount(Received, frozen=True, kw_only=True):
    count: int | None = None
    group_type: str = ""


class CreateAnswer(Received, frozen=True, kw_only=True):
    avatar: str = ""
    conversation_id: str = ""
    creator_im_id: str = ""
    is_new: bool | None = None
    unread_count: int | None = None
    username: str = ""


class MarkReadAnswer(Received, frozen=True, kw_only=True):
    failed_conversation_ids: list[str] = []


class Message(Received, frozen=True, kw_only=True):
    conversation_index: str = ""
    message_body: MessageBody | None = None


class MessageBody(Received, frozen=True, kw_only=True):
    content: str = ""
    conversation_id: str = ""
    create_time: int | None = None
    id: str = ""
    sender_id: str = ""
    type: str = ""


class SendAnswer(Received, frozen=True, kw_only=True):
    message_id: str = ""


class UnreadMessagesAnswer(Received, frozen=True, kw_only=True):
    newest_message_list: list[NewestMessageList] = []


class NewestMessageList(Received, frozen=True, kw_only=True):
    content: str = ""
    conversation_id: str = ""
    sender_id: str = ""
    type: str = ""
    unread_message_count: int | None = None


class UploadImageAnswer(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None


class UploadMediaAnswer(Received, frozen=True, kw_only=True):
    height: int | None = None
    url: str = ""
    width: int | None = None
