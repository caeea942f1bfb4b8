"""Calls about webhooks. Generated from spec/ by tools/generate.py; never edited by hand."""

from typing import Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import webhooks as shapes


class Webhooks(Group):
    """Calls about webhooks."""

    def list(
        self,
    ) -> shapes.ListAnswer:
        """Get Shop Webhooks: `GET /event/202309/webhooks`."""
        values: dict[str, object] = {}
        return self._call("event.GetShopWebhooks.202309", shapes.ListAnswer, values)

    def delete(
        self,
        *,
        event_type: Literal["ORDER_STATUS_CHANGE", "RECIPIENT_ADDRESS_UPDATE", "PACKAGE_UPDATE", "PRODUCT_STATUS_CHANGE", "SELLER_DEAUTHORIZATION", "UPCOMING_AUTHORIZATION_EXPIRATION", "CANCELLATION_STATUS_CHANGE", "RETURN_STATUS_CHANGE", "NEW_CONVERSATION", "NEW_MESSAGE", "PRODUCT_INFORMATION_CHANGE", "PRODUCT_CREATION", "PRODUCT_CATEGORY_CHANGE", "NEW_MESSAGE_LISTENER", "INVOICE_STATUS_CHANGE", "PRODUCT_AUDIT_STATUS_CHANGE", "REVERSE_STATUS_UPDATE"] | str,
    ) -> None:
        """Delete Shop Webhook: `DELETE /event/202309/webhooks`."""
        values = {"event_type": event_type}
        self._do("event.DeleteShopWebhook.202309", values)

    def update(
        self,
        *,
        address: str,
        event_type: Literal["ORDER_STATUS_CHANGE", "RECIPIENT_ADDRESS_UPDATE", "PACKAGE_UPDATE", "PRODUCT_STATUS_CHANGE", "SELLER_DEAUTHORIZATION", "UPCOMING_AUTHORIZATION_EXPIRATION", "CANCELLATION_STATUS_CHANGE", "RETURN_STATUS_CHANGE", "NEW_CONVERSATION", "NEW_MESSAGE", "PRODUCT_INFORMATION_CHANGE", "PRODUCT_CREATION", "PRODUCT_CATEGORY_CHANGE", "NEW_MESSAGE_LISTENER", "INVOICE_STATUS_CHANGE", "PRODUCT_AUDIT_STATUS_CHANGE", "REVERSE_STATUS_UPDATE"] | str,
    ) -> None:
        """Update Shop Webhook: `PUT /event/202309/webhooks`."""
        values = {"address": address, "event_type": event_type}
        self._do("event.UpdateShopWebhook.202309", values)


class AsyncWebhooks(AsyncGroup):
    """Calls about webhooks."""

    async def list(
        self,
    ) -> shapes.ListAnswer:
        """Get Shop Webhooks: `GET /event/202309/webhooks`."""
        values: dict[str, object] = {}
        return await self._call("event.GetShopWebhooks.202309", shapes.ListAnswer, values)

    async def delete(
        self,
        *,
        event_type: Literal["ORDER_STATUS_CHANGE", "RECIPIENT_ADDRESS_UPDATE", "PACKAGE_UPDATE", "PRODUCT_STATUS_CHANGE", "SELLER_DEAUTHORIZATION", "UPCOMING_AUTHORIZATION_EXPIRATION", "CANCELLATION_STATUS_CHANGE", "RETURN_STATUS_CHANGE", "NEW_CONVERSATION", "NEW_MESSAGE", "PRODUCT_INFORMATION_CHANGE", "PRODUCT_CREATION", "PRODUCT_CATEGORY_CHANGE", "NEW_MESSAGE_LISTENER", "INVOICE_STATUS_CHANGE", "PRODUCT_AUDIT_STATUS_CHANGE", "REVERSE_STATUS_UPDATE"] | str,
    ) -> None:
        """Delete Shop Webhook: `DELETE /event/202309/webhooks`."""
        values = {"event_type": event_type}
        await self._do("event.DeleteShopWebhook.202309", values)

    async def update(
        self,
        *,
        address: str,
        event_type: Literal["ORDER_STATUS_CHANGE", "RECIPIENT_ADDRESS_UPDATE", "PACKAGE_UPDATE", "PRODUCT_STATUS_CHANGE", "SELLER_DEAUTHORIZATION", "UPCOMING_AUTHORIZATION_EXPIRATION", "CANCELLATION_STATUS_CHANGE", "RETURN_STATUS_CHANGE", "NEW_CONVERSATION", "NEW_MESSAGE", "PRODUCT_INFORMATION_CHANGE", "PRODUCT_CREATION", "PRODUCT_CATEGORY_CHANGE", "NEW_MESSAGE_LISTENER", "INVOICE_STATUS_CHANGE", "PRODUCT_AUDIT_STATUS_CHANGE", "REVERSE_STATUS_UPDATE"] | str,
    ) -> None:
        """Update Shop Webhook: `PUT /event/202309/webhooks`."""
        values = {"address": address, "event_type": event_type}
        await self._do("event.UpdateShopWebhook.202309", values)
