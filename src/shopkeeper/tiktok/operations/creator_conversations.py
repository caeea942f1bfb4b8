"""Calls about creator conversations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..records import creator_conversations as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202412 import creator_conversations as v202412
    from ..records.v202505 import creator_conversations as v202505

OLDER = {
    "list": {
        "202505": Older("affiliate_seller.GetConversationList.202505", "Conversation", 20),
    },
    "create": {
        "202412": Older("affiliate_seller.CreateConversationwithcreator.202412", "CreateAnswer"),
    },
}


class CreatorConversations(Versioned, Group):
    """Calls about creator conversations."""

    _older = OLDER

    @overload
    def list(
        self,
        *,
        conversation_status: Literal["ALL", "UNREAD", "UNREPLIED", "ARCHIVED", "STARRED"] | str | None = None,
        only_need_conversation_id: bool | None = None,
        page_size: int = 20,
        version: Literal["202412"] = "202412",
    ) -> Pages[shapes.Conversation]:
        """Get Conversation List: `GET /affiliate_seller/202412/conversations`.

        conversation_status: ALL | UNREAD | UNREPLIED | ARCHIVED | STARRED
        """

    @overload
    def list(
        self,
        *,
        only_need_conversation_id: bool | None = None,
        page_size: int = 20,
        version: Literal["202505"],
    ) -> Pages[v202505.Conversation]:
        """Get Conversation List: `GET /affiliate_seller/202505/conversations`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `creator_conversations.list`, version 202412.
        """

    def list(
        self,
        *,
        conversation_status: Any = None,
        only_need_conversation_id: bool | None = None,
        page_size: int = 20,
        version: str = "202412",
    ) -> Any:
        """Get Conversation List: `GET /affiliate_seller/202412/conversations`.

        conversation_status: ALL | UNREAD | UNREPLIED | ARCHIVED | STARRED
        """
        values: dict[str, Any] = {
            "conversation_status": conversation_status,
            "only_need_conversation_id": only_need_conversation_id, "page_size": page_size,
        }
        if version != "202412":
            return self._in_version("list", version, values)
        return self._pages("affiliate_seller.GetConversationList.202412", shapes.Conversation, values)

    def counts(
        self,
    ) -> shapes.CountsAnswer:
        """Get Inbox Category Counts: `GET /affiliate_seller/202608/conversations/group_counts`."""
        values: dict[str, object] = {}
        return self._call("affiliate_seller.getInboxCategoryCounts.202608", shapes.CountsAnswer, values)

    @overload
    def create(
        self,
        *,
        creator_open_id: str,
        only_need_conversation_id: bool | None = None,
        version: Literal["202508"] = "202508",
    ) -> shapes.CreateAnswer:
        """Create Conversationwithcreator: `POST /affiliate_seller/202508/conversations`."""

    @overload
    def create(
        self,
        *,
        creator_id: str | None = None,
        only_need_conversation_id: bool | None = None,
        version: Literal["202412"],
    ) -> v202412.CreateAnswer:
        """Create Conversationwithcreator: `POST /affiliate_seller/202412/conversations`.

        TikTok's date for its end is 2026-10-12. Replaced by `creator_conversations.create`, version 202508.
        """

    def create(
        self,
        *,
        creator_open_id: Any = None,
        only_need_conversation_id: bool | None = None,
        creator_id: Any = None,
        version: str = "202508",
    ) -> Any:
        """Create Conversationwithcreator: `POST /affiliate_seller/202508/conversations`."""
        values: dict[str, Any] = {
            "creator_open_id": creator_open_id, "only_need_conversation_id": only_need_conversation_id,
            "creator_id": creator_id,
        }
        if version != "202508":
            return self._in_version("create", version, values)
        return self._call("affiliate_seller.CreateConversationwithcreator.202508", shapes.CreateAnswer, values)

    def mark_read(
        self,
        *,
        conversation_ids: Sequence[str],
    ) -> shapes.MarkReadAnswer:
        """Mark Conversation Read: `POST /affiliate_seller/202412/conversatons/read`."""
        values = {"conversation_ids": conversation_ids}
        return self._call("affiliate_seller.MarkConversationRead.202412", shapes.MarkReadAnswer, values)

    def messages(
        self,
        conversation_id: str,
        *,
        page_size: int = 20,
    ) -> Pages[shapes.Message]:
        """Get Messageinthe Conversation: `GET /affiliate_seller/202412/conversation/{conversation_id}/messages`."""
        values = {"conversation_id": conversation_id, "page_size": page_size}
        return self._pages("affiliate_seller.GetMessageintheConversation.202412", shapes.Message, values)

    def send(
        self,
        conversation_id: str,
        *,
        content: str,
        msg_type: Literal["TEXT", "PRODUCT_CARD", "FREE_SAMPLE_CARD", "IMAGE", "CRM_TEXT_WITH_IMAGE_CARD", "CRM_TEXT_WITH_PRODUCTS_CARD", "TARGET_COLLABORATION_CARD"] | str,
    ) -> shapes.SendAnswer:
        """Send IM Message: `POST /affiliate_seller/202412/conversations/{conversation_id}/messages`.

        msg_type: TEXT | PRODUCT_CARD | FREE_SAMPLE_CARD | IMAGE | CRM_TEXT_WITH_IMAGE_CARD |
            CRM_TEXT_WITH_PRODUCTS_CARD | TARGET_COLLABORATION_CARD
        """
        values = {"conversation_id": conversation_id, "content": content, "msg_type": msg_type}
        return self._call("affiliate_seller.SendIMMessage.202412", shapes.SendAnswer, values)

    def unread_messages(
        self,
    ) -> shapes.UnreadMessagesAnswer:
        """Get Latest Unread Messages: `GET /affiliate_seller/202412/conversations/messages/list/newest`."""
        values: dict[str, object] = {}
        return self._call("affiliate_seller.GetLatestUnreadMessages.202412", shapes.UnreadMessagesAnswer, values)

    def update_status(
        self,
        conversation_id: str,
        *,
        action: str,
    ) -> None:
        """Update Conversation Status: `POST /affiliate_seller/202608/conversations/{conversation_id}/status`."""
        values = {"conversation_id": conversation_id, "action": action}
        self._do("affiliate_seller.updateConversationStatus.202608", values)

    def upload_image(
        self,
        *,
        data: File,
    ) -> shapes.UploadImageAnswer:
        """Upload Message Image: `POST /affiliate_seller/202511/images/upload`."""
        values = {"data": data}
        return self._call("affiliate_seller.UploadMessageImage.202511", shapes.UploadImageAnswer, values)

    def upload_media(
        self,
        *,
        data: File,
    ) -> shapes.UploadMediaAnswer:
        """Upload Message Image V2: `POST /affiliate_seller/202608/media/upload`."""
        values = {"data": data}
        return self._call("affiliate_seller.uploadMessageImageV2.202608", shapes.UploadMediaAnswer, values)


class AsyncCreatorConversations(Versioned, AsyncGroup):
    """Calls about creator conversations."""

    _older = OLDER

    @overload
    def list(
        self,
        *,
        conversation_status: Literal["ALL", "UNREAD", "UNREPLIED", "ARCHIVED", "STARRED"] | str | None = None,
        only_need_conversation_id: bool | None = None,
        page_size: int = 20,
        version: Literal["202412"] = "202412",
    ) -> AsyncPages[shapes.Conversation]:
        """Get Conversation List: `GET /affiliate_seller/202412/conversations`.

        conversation_status: ALL | UNREAD | UNREPLIED | ARCHIVED | STARRED
        """

    @overload
    def list(
        self,
        *,
        only_need_conversation_id: bool | None = None,
        page_size: int = 20,
        version: Literal["202505"],
    ) -> AsyncPages[v202505.Conversation]:
        """Get Conversation List: `GET /affiliate_seller/202505/conversations`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `creator_conversations.list`, version 202412.
        """

    def list(
        self,
        *,
        conversation_status: Any = None,
        only_need_conversation_id: bool | None = None,
        page_size: int = 20,
        version: str = "202412",
    ) -> Any:
        """Get Conversation List: `GET /affiliate_seller/202412/conversations`.

        conversation_status: ALL | UNREAD | UNREPLIED | ARCHIVED | STARRED
        """
        values: dict[str, Any] = {
            "conversation_status": conversation_status,
            "only_need_conversation_id": only_need_conversation_id, "page_size": page_size,
        }
        if version != "202412":
            return self._in_version("list", version, values)
        return self._pages("affiliate_seller.GetConversationList.202412", shapes.Conversation, values)

    async def counts(
        self,
    ) -> shapes.CountsAnswer:
        """Get Inbox Category Counts: `GET /affiliate_seller/202608/conversations/group_counts`."""
        values: dict[str, object] = {}
        return await self._call("affiliate_seller.getInboxCategoryCounts.202608", shapes.CountsAnswer, values)

    @overload
    async def create(
        self,
        *,
        creator_open_id: str,
        only_need_conversation_id: bool | None = None,
        version: Literal["202508"] = "202508",
    ) -> shapes.CreateAnswer:
        """Create Conversationwithcreator: `POST /affiliate_seller/202508/conversations`."""

    @overload
    async def create(
        self,
        *,
        creator_id: str | None = None,
        only_need_conversation_id: bool | None = None,
        version: Literal["202412"],
    ) -> v202412.CreateAnswer:
        """Create Conversationwithcreator: `POST /affiliate_seller/202412/conversations`.

        TikTok's date for its end is 2026-10-12. Replaced by `creator_conversations.create`, version 202508.
        """

    async def create(
        self,
        *,
        creator_open_id: Any = None,
        only_need_conversation_id: bool | None = None,
        creator_id: Any = None,
        version: str = "202508",
    ) -> Any:
        """Create Conversationwithcreator: `POST /affiliate_seller/202508/conversations`."""
        values: dict[str, Any] = {
            "creator_open_id": creator_open_id, "only_need_conversation_id": only_need_conversation_id,
            "creator_id": creator_id,
        }
        if version != "202508":
            return await self._in_version("create", version, values)
        return await self._call("affiliate_seller.CreateConversationwithcreator.202508", shapes.CreateAnswer, values)

    async def mark_read(
        self,
        *,
        conversation_ids: Sequence[str],
    ) -> shapes.MarkReadAnswer:
        """Mark Conversation Read: `POST /affiliate_seller/202412/conversatons/read`."""
        values = {"conversation_ids": conversation_ids}
        return await self._call("affiliate_seller.MarkConversationRead.202412", shapes.MarkReadAnswer, values)

    def messages(
        self,
        conversation_id: str,
        *,
        page_size: int = 20,
    ) -> AsyncPages[shapes.Message]:
        """Get Messageinthe Conversation: `GET /affiliate_seller/202412/conversation/{conversation_id}/messages`."""
        values = {"conversation_id": conversation_id, "page_size": page_size}
        return self._pages("affiliate_seller.GetMessageintheConversation.202412", shapes.Message, values)

    async def send(
        self,
        conversation_id: str,
        *,
        content: str,
        msg_type: Literal["TEXT", "PRODUCT_CARD", "FREE_SAMPLE_CARD", "IMAGE", "CRM_TEXT_WITH_IMAGE_CARD", "CRM_TEXT_WITH_PRODUCTS_CARD", "TARGET_COLLABORATION_CARD"] | str,
    ) -> shapes.SendAnswer:
        """Send IM Message: `POST /affiliate_seller/202412/conversations/{conversation_id}/messages`.

        msg_type: TEXT | PRODUCT_CARD | FREE_SAMPLE_CARD | IMAGE | CRM_TEXT_WITH_IMAGE_CARD |
            CRM_TEXT_WITH_PRODUCTS_CARD | TARGET_COLLABORATION_CARD
        """
        values = {"conversation_id": conversation_id, "content": content, "msg_type": msg_type}
        return await self._call("affiliate_seller.SendIMMessage.202412", shapes.SendAnswer, values)

    async def unread_messages(
        self,
    ) -> shapes.UnreadMessagesAnswer:
        """Get Latest Unread Messages: `GET /affiliate_seller/202412/conversations/messages/list/newest`."""
        values: dict[str, object] = {}
        return await self._call("affiliate_seller.GetLatestUnreadMessages.202412", shapes.UnreadMessagesAnswer, values)

    async def update_status(
        self,
        conversation_id: str,
        *,
        action: str,
    ) -> None:
        """Update Conversation Status: `POST /affiliate_seller/202608/conversations/{conversation_id}/status`."""
        values = {"conversation_id": conversation_id, "action": action}
        await self._do("affiliate_seller.updateConversationStatus.202608", values)

    async def upload_image(
        self,
        *,
        data: File,
    ) -> shapes.UploadImageAnswer:
        """Upload Message Image: `POST /affiliate_seller/202511/images/upload`."""
        values = {"data": data}
        return await self._call("affiliate_seller.UploadMessageImage.202511", shapes.UploadImageAnswer, values)

    async def upload_media(
        self,
        *,
        data: File,
    ) -> shapes.UploadMediaAnswer:
        """Upload Message Image V2: `POST /affiliate_seller/202608/media/upload`."""
        values = {"data": data}
        return await self._call("affiliate_seller.uploadMessageImageV2.202608", shapes.UploadMediaAnswer, values)
