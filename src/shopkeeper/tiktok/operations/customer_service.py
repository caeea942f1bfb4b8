"""Calls about customer service. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import customer_service as shapes


class CustomerService(Group):
    """Calls about customer service."""

    def agent_settings(
        self,
        *,
        category_asset_cipher: str | None = None,
    ) -> shapes.AgentSettingsAnswer:
        """Get Agent Settings: `GET /customer_service/202309/agents/settings`."""
        values = {"category_asset_cipher": category_asset_cipher}
        return self._call("customer_service.GetAgentSettings.202309", shapes.AgentSettingsAnswer, values)

    def performance(
        self,
        *,
        support_date_ge: str,
        support_date_lt: str,
    ) -> shapes.PerformanceAnswer:
        """Get Customer Service Performance: `GET /customer_service/202407/performance`."""
        values = {"support_date_ge": support_date_ge, "support_date_lt": support_date_lt}
        return self._call("customer_service.GetCustomerServicePerformance.202407", shapes.PerformanceAnswer, values)

    def update_agent_settings(
        self,
        *,
        can_accept_chat: bool,
    ) -> None:
        """Update Agent Settings: `PUT /customer_service/202309/agents/settings`."""
        values = {"can_accept_chat": can_accept_chat}
        self._do("customer_service.UpdateAgentSettings.202309", values)


class AsyncCustomerService(AsyncGroup):
    """Calls about customer service."""

    async def agent_settings(
        self,
        *,
        category_asset_cipher: str | None = None,
    ) -> shapes.AgentSettingsAnswer:
        """Get Agent Settings: `GET /customer_service/202309/agents/settings`."""
        values = {"category_asset_cipher": category_asset_cipher}
        return await self._call("customer_service.GetAgentSettings.202309", shapes.AgentSettingsAnswer, values)

    async def performance(
        self,
        *,
        support_date_ge: str,
        support_date_lt: str,
    ) -> shapes.PerformanceAnswer:
        """Get Customer Service Performance: `GET /customer_service/202407/performance`."""
        values = {"support_date_ge": support_date_ge, "support_date_lt": support_date_lt}
        return await self._call("customer_service.GetCustomerServicePerformance.202407", shapes.PerformanceAnswer, values)

    async def update_agent_settings(
        self,
        *,
        can_accept_chat: bool,
    ) -> None:
        """Update Agent Settings: `PUT /customer_service/202309/agents/settings`."""
        values = {"can_accept_chat": can_accept_chat}
        await self._do("customer_service.UpdateAgentSettings.202309", values)
