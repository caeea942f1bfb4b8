"""Calls about conversations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..records import conversations as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import conversations as v202309

OLDER = {
    "send": {
        "202309": Older("customer_service.SendMessage.202309", "SendAnswer"),
    },
}


class Conversations(Versioned, Group):
    """Calls about conversations."""

    _older = OLDER

    def list(
        self,
        *,
        locale: Literal["de-DE", "en", "en-GB", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
        page_size: int = 20,
    ) -> Pages[shapes.Conversation]:
        """Get Conversations: `GET /customer_service/202309/conversations`."""
        values = {
            "locale": locale, "need_session_id": need_session_id, "need_session_info": need_session_info,
            "page_size": page_size,
        }
        return self._pages("customer_service.GetConversations.202309", shapes.Conversation, values)

    def get(
        self,
        conversation_id: str,
        *,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
    ) -> shapes.GetAnswer:
        """Get Conversation: `GET /customer_service/202601/conversations/{conversation_id}`."""
        values = {
            "conversation_id": conversation_id, "need_session_id": need_session_id,
            "need_session_info": need_session_info,
        }
        return self._call("customer_service.GetConversation.202601", shapes.GetAnswer, values)

    def create(
        self,
        *,
        buyer_user_id: str,
    ) -> shapes.CreateAnswer:
        """Create Conversation: `POST /customer_service/202309/conversations`."""
        values = {"buyer_user_id": buyer_user_id}
        return self._call("customer_service.CreateConversation.202309", shapes.CreateAnswer, values)

    def end_session(
        self,
        conversation_id: str,
        session_id: str,
    ) -> None:
        """End Session: `POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end`."""
        values = {"conversation_id": conversation_id, "session_id": session_id}
        self._do("customer_service.endSession.202605", values)

    def mark_read(
        self,
        conversation_id: str,
    ) -> None:
        """Read Message: `POST /customer_service/202309/conversations/{conversation_id}/messages/read`."""
        values = {"conversation_id": conversation_id}
        self._do("customer_service.ReadMessage.202309", values)

    def messages(
        self,
        conversation_id: str,
        *,
        locale: Literal["de-DE", "en", "en-GB", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        need_data: bool | None = None,
        need_plaintext: bool | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: Literal["DESC", "ASC"] | str | None = None,
        time_zone: str | None = None,
    ) -> Pages[shapes.Message]:
        """Get Conversation Messages: `GET /customer_service/202309/conversations/{conversation_id}/messages`.

        sort_order: DESC | ASC
        """
        values = {
            "conversation_id": conversation_id, "locale": locale, "need_data": need_data,
            "need_plaintext": need_plaintext, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order, "time_zone": time_zone,
        }
        return self._pages("customer_service.GetConversationMessages.202309", shapes.Message, values)

    def search_sessions(
        self,
        *,
        begin_time_ge: int,
        begin_time_lt: int,
        locale: str | None = None,
        page_size: int = 20,
        buyer_nickname: str | None = None,
    ) -> Pages[shapes.Session]:
        """Search Sessions: `POST /customer_service/202602/sessions/search`."""
        values = {
            "begin_time_ge": begin_time_ge, "begin_time_lt": begin_time_lt, "locale": locale,
            "page_size": page_size, "buyer_nickname": buyer_nickname,
        }
        return self._pages("customer_service.searchSessions.202602", shapes.Session, values)

    @overload
    def send(
        self,
        conversation_id: str,
        *,
        content: Literal["TEXT", "VIDEO", "LOGISTICS_CARD", "PRODUCT_CARD", "ORDER_CARD", "RETURN_REFUND_CARD", "IMAGE", "COUPON_CARD"] | str,
        type: Literal["COUPON_CARD", "IMAGE", "LOGISTICS_CARD", "ORDER_CARD", "PRODUCT_CARD", "RETURN_REFUND_CARD", "TEXT", "VIDEO"] | str,
        sender_role: str | None = None,
        version: Literal["202606"] = "202606",
    ) -> shapes.SendAnswer:
        """Send Message: `POST /customer_service/202606/conversations/{conversation_id}/messages`.

        content: TEXT | VIDEO | LOGISTICS_CARD | PRODUCT_CARD | ORDER_CARD | RETURN_REFUND_CARD | IMAGE |
            COUPON_CARD
        type: COUPON_CARD | IMAGE | LOGISTICS_CARD | ORDER_CARD | PRODUCT_CARD | RETURN_REFUND_CARD | TEXT |
            VIDEO
        """

    @overload
    def send(
        self,
        conversation_id: str,
        *,
        content: str,
        type: Literal["TEXT", "IMAGE", "VIDEO", "PRODUCT_CARD", "ORDER_CARD", "RETURN_REFUND_CARD", "COUPON_CARD", "LOGISTICS_CARD"] | str,
        version: Literal["202309"],
    ) -> v202309.SendAnswer:
        """Send Message: `POST /customer_service/202309/conversations/{conversation_id}/messages`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `conversations.send`, version 202606.
        type: TEXT | IMAGE | VIDEO | PRODUCT_CARD | ORDER_CARD | RETURN_REFUND_CARD | COUPON_CARD |
            LOGISTICS_CARD
        """

    def send(
        self,
        conversation_id: str,
        *,
        content: Any,
        type: Any,
        sender_role: Any = None,
        version: str = "202606",
    ) -> Any:
        """Send Message: `POST /customer_service/202606/conversations/{conversation_id}/messages`.

        content: TEXT | VIDEO | LOGISTICS_CARD | PRODUCT_CARD | ORDER_CARD | RETURN_REFUND_CARD | IMAGE |
            COUPON_CARD
        type: COUPON_CARD | IMAGE | LOGISTICS_CARD | ORDER_CARD | PRODUCT_CARD | RETURN_REFUND_CARD | TEXT |
            VIDEO
        """
        values: dict[str, Any] = {
            "conversation_id": conversation_id, "content": content, "type": type,
            "sender_role": sender_role,
        }
        if version != "202606":
            return self._in_version("send", version, values)
        return self._call("customer_service.sendMessage.202606", shapes.SendAnswer, values)

    def upload_image(
        self,
        *,
        data: File,
    ) -> shapes.UploadImageAnswer:
        """Upload Buyer Messages Image: `POST /customer_service/202309/images/upload`."""
        values = {"data": data}
        return self._call("customer_service.UploadBuyerMessagesImage.202309", shapes.UploadImageAnswer, values)


class AsyncConversations(Versioned, AsyncGroup):
    """Calls about conversations."""

    _older = OLDER

    def list(
        self,
        *,
        locale: Literal["de-DE", "en", "en-GB", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
        page_size: int = 20,
    ) -> AsyncPages[shapes.Conversation]:
        """Get Conversations: `GET /customer_service/202309/conversations`."""
        values = {
            "locale": locale, "need_session_id": need_session_id, "need_session_info": need_session_info,
            "page_size": page_size,
        }
        return self._pages("customer_service.GetConversations.202309", shapes.Conversation, values)

    async def get(
        self,
        conversation_id: str,
        *,
        need_session_id: bool | None = None,
        need_session_info: bool | None = None,
    ) -> shapes.GetAnswer:
        """Get Conversation: `GET /customer_service/202601/conversations/{conversation_id}`."""
        values = {
            "conversation_id": conversation_id, "need_session_id": need_session_id,
            "need_session_info": need_session_info,
        }
        return await self._call("customer_service.GetConversation.202601", shapes.GetAnswer, values)

    async def create(
        self,
        *,
        buyer_user_id: str,
    ) -> shapes.CreateAnswer:
        """Create Conversation: `POST /customer_service/202309/conversations`."""
        values = {"buyer_user_id": buyer_user_id}
        return await self._call("customer_service.CreateConversation.202309", shapes.CreateAnswer, values)

    async def end_session(
        self,
        conversation_id: str,
        session_id: str,
    ) -> None:
        """End Session: `POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end`."""
        values = {"conversation_id": conversation_id, "session_id": session_id}
        await self._do("customer_service.endSession.202605", values)

    async def mark_read(
        self,
        conversation_id: str,
    ) -> None:
        """Read Message: `POST /customer_service/202309/conversations/{conversation_id}/messages/read`."""
        values = {"conversation_id": conversation_id}
        await self._do("customer_service.ReadMessage.202309", values)

    def messages(
        self,
        conversation_id: str,
        *,
        locale: Literal["de-DE", "en", "en-GB", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        need_data: bool | None = None,
        need_plaintext: bool | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: Literal["DESC", "ASC"] | str | None = None,
        time_zone: str | None = None,
    ) -> AsyncPages[shapes.Message]:
        """Get Conversation Messages: `GET /customer_service/202309/conversations/{conversation_id}/messages`.

        sort_order: DESC | ASC
        """
        values = {
            "conversation_id": conversation_id, "locale": locale, "need_data": need_data,
            "need_plaintext": need_plaintext, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order, "time_zone": time_zone,
        }
        return self._pages("customer_service.GetConversationMessages.202309", shapes.Message, values)

    def search_sessions(
        self,
        *,
        begin_time_ge: int,
        begin_time_lt: int,
        locale: str | None = None,
        page_size: int = 20,
        buyer_nickname: str | None = None,
    ) -> AsyncPages[shapes.Session]:
        """Search Sessions: `POST /customer_service/202602/sessions/search`."""
        values = {
            "begin_time_ge": begin_time_ge, "begin_time_lt": begin_time_lt, "locale": locale,
            "page_size": page_size, "buyer_nickname": buyer_nickname,
        }
        return self._pages("customer_service.searchSessions.202602", shapes.Session, values)

    @overload
    async def send(
        self,
        conversation_id: str,
        *,
        content: Literal["TEXT", "VIDEO", "LOGISTICS_CARD", "PRODUCT_CARD", "ORDER_CARD", "RETURN_REFUND_CARD", "IMAGE", "COUPON_CARD"] | str,
        type: Literal["COUPON_CARD", "IMAGE", "LOGISTICS_CARD", "ORDER_CARD", "PRODUCT_CARD", "RETURN_REFUND_CARD", "TEXT", "VIDEO"] | str,
        sender_role: str | None = None,
        version: Literal["202606"] = "202606",
    ) -> shapes.SendAnswer:
        """Send Message: `POST /customer_service/202606/conversations/{conversation_id}/messages`.

        content: TEXT | VIDEO | LOGISTICS_CARD | PRODUCT_CARD | ORDER_CARD | RETURN_REFUND_CARD | IMAGE |
            COUPON_CARD
        type: COUPON_CARD | IMAGE | LOGISTICS_CARD | ORDER_CARD | PRODUCT_CARD | RETURN_REFUND_CARD | TEXT |
            VIDEO
        """

    @overload
    async def send(
        self,
        conversation_id: str,
        *,
        content: str,
        type: Literal["TEXT", "IMAGE", "VIDEO", "PRODUCT_CARD", "ORDER_CARD", "RETURN_REFUND_CARD", "COUPON_CARD", "LOGISTICS_CARD"] | str,
        version: Literal["202309"],
    ) -> v202309.SendAnswer:
        """Send Message: `POST /customer_service/202309/conversations/{conversation_id}/messages`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `conversations.send`, version 202606.
        type: TEXT | IMAGE | VIDEO | PRODUCT_CARD | ORDER_CARD | RETURN_REFUND_CARD | COUPON_CARD |
            LOGISTICS_CARD
        """

    async def send(
        self,
        conversation_id: str,
        *,
        content: Any,
        type: Any,
        sender_role: Any = None,
        version: str = "202606",
    ) -> Any:
        """Send Message: `POST /customer_service/202606/conversations/{conversation_id}/messages`.

        content: TEXT | VIDEO | LOGISTICS_CARD | PRODUCT_CARD | ORDER_CARD | RETURN_REFUND_CARD | IMAGE |
            COUPON_CARD
        type: COUPON_CARD | IMAGE | LOGISTICS_CARD | ORDER_CARD | PRODUCT_CARD | RETURN_REFUND_CARD | TEXT |
            VIDEO
        """
        values: dict[str, Any] = {
            "conversation_id": conversation_id, "content": content, "type": type,
            "sender_role": sender_role,
        }
        if version != "202606":
            return await self._in_version("send", version, values)
        return await self._call("customer_service.sendMessage.202606", shapes.SendAnswer, values)

    async def upload_image(
        self,
        *,
        data: File,
    ) -> shapes.UploadImageAnswer:
        """Upload Buyer Messages Image: `POST /customer_service/202309/images/upload`."""
        values = {"data": data}
        return await self._call("customer_service.UploadBuyerMessagesImage.202309", shapes.UploadImageAnswer, values)
