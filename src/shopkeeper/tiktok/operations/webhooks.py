"""Calls about webhooks. Generated from spec/ by tools/generate.py; never edited by hand."""

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
        event_type: str,
    ) -> None:
        """Delete Shop Webhook: `DELETE /event/202309/webhooks`."""
        values = {"event_type": event_type}
        self._do("event.DeleteShopWebhook.202309", values)

    def update(
        self,
        *,
        address: str,
        event_type: str,
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
        event_type: str,
    ) -> None:
        """Delete Shop Webhook: `DELETE /event/202309/webhooks`."""
        values = {"event_type": event_type}
        await self._do("event.DeleteShopWebhook.202309", values)

    async def update(
        self,
        *,
        address: str,
        event_type: str,
    ) -> None:
        """Update Shop Webhook: `PUT /event/202309/webhooks`."""
        values = {"address": address, "event_type": event_type}
        await self._do("event.UpdateShopWebhook.202309", values)
