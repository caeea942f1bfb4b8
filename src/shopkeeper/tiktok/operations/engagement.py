"""Calls about engagement. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import engagement as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202501 import engagement as v202501

OLDER = {
    "tab_visibility": {
        "202501": Older("customer_engagement.GetCustomerTabVisibility.202501", "TabVisibilityAnswer"),
    },
}


class Engagement(Versioned, Group):
    """Calls about engagement."""

    _older = OLDER

    def create_custom_task(
        self,
        *,
        idempotency_key: str,
        channel: str,
        end_time: int,
        task_name: str,
        coupon_ids: Sequence[str] | None = None,
        custom_message: shapes.NewCustomMessage | None = None,
        product_ids: Sequence[str] | None = None,
    ) -> shapes.CreateCustomTaskAnswer:
        """Create Custom Engagement Task: `POST /customer_engagement/202502/engagement_tasks/custom`."""
        values = {
            "idempotency_key": idempotency_key, "channel": channel, "end_time": end_time,
            "task_name": task_name, "coupon_ids": coupon_ids, "custom_message": custom_message,
            "product_ids": product_ids,
        }
        return self._call("customer_engagement.CreateCustomEngagementTask.202502", shapes.CreateCustomTaskAnswer, values)

    def create_task(
        self,
        *,
        idempotency_key: str,
        channel: str,
        end_time: int,
        task_name: str,
        template_id: str,
        coupon_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
    ) -> shapes.CreateTaskAnswer:
        """Create Engagement Task: `POST /customer_engagement/202412/engagement_tasks`."""
        values = {
            "idempotency_key": idempotency_key, "channel": channel, "end_time": end_time,
            "task_name": task_name, "template_id": template_id, "coupon_ids": coupon_ids,
            "product_ids": product_ids,
        }
        return self._call("customer_engagement.CreateEngagementTask.202412", shapes.CreateTaskAnswer, values)

    def message_templates(
        self,
        *,
        locale: str,
    ) -> shapes.MessageTemplatesAnswer:
        """Get Message Templates: `GET /customer_engagement/202412/message_templates`."""
        values = {"locale": locale}
        return self._call("customer_engagement.GetMessageTemplates.202412", shapes.MessageTemplatesAnswer, values)

    def permissions(
        self,
    ) -> shapes.PermissionsAnswer:
        """Get Feature Permissions: `GET /customer_engagement/202502/permissions`."""
        values: dict[str, object] = {}
        return self._call("customer_engagement.GetFeaturePermissions.202502", shapes.PermissionsAnswer, values)

    def send_message(
        self,
        *,
        buyer_emails: Sequence[str],
        task_id: str | None = None,
    ) -> shapes.SendMessageAnswer:
        """Send Engagement Message: `POST /customer_engagement/202412/messages`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"buyer_emails": buyer_emails, "task_id": task_id}
        return self._call("customer_engagement.SendEngagementMessage.202412", shapes.SendMessageAnswer, values)

    def tab_visibility(
        self,
    ) -> v202501.TabVisibilityAnswer:
        """Get Customer Tab Visibility: `GET /customer_engagement/202501/customer_tab/visibility`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202501.TabVisibilityAnswer = self._in_version("tab_visibility", "202501", values)
        return made

    def task_performances(
        self,
        *,
        task_ids: Sequence[str],
    ) -> shapes.TaskPerformancesAnswer:
        """Get Task Performances: `POST /customer_engagement/202412/performances`."""
        values = {"task_ids": task_ids}
        return self._call("customer_engagement.GetTaskPerformances.202412", shapes.TaskPerformancesAnswer, values)


class AsyncEngagement(Versioned, AsyncGroup):
    """Calls about engagement."""

    _older = OLDER

    async def create_custom_task(
        self,
        *,
        idempotency_key: str,
        channel: str,
        end_time: int,
        task_name: str,
        coupon_ids: Sequence[str] | None = None,
        custom_message: shapes.NewCustomMessage | None = None,
        product_ids: Sequence[str] | None = None,
    ) -> shapes.CreateCustomTaskAnswer:
        """Create Custom Engagement Task: `POST /customer_engagement/202502/engagement_tasks/custom`."""
        values = {
            "idempotency_key": idempotency_key, "channel": channel, "end_time": end_time,
            "task_name": task_name, "coupon_ids": coupon_ids, "custom_message": custom_message,
            "product_ids": product_ids,
        }
        return await self._call("customer_engagement.CreateCustomEngagementTask.202502", shapes.CreateCustomTaskAnswer, values)

    async def create_task(
        self,
        *,
        idempotency_key: str,
        channel: str,
        end_time: int,
        task_name: str,
        template_id: str,
        coupon_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
    ) -> shapes.CreateTaskAnswer:
        """Create Engagement Task: `POST /customer_engagement/202412/engagement_tasks`."""
        values = {
            "idempotency_key": idempotency_key, "channel": channel, "end_time": end_time,
            "task_name": task_name, "template_id": template_id, "coupon_ids": coupon_ids,
            "product_ids": product_ids,
        }
        return await self._call("customer_engagement.CreateEngagementTask.202412", shapes.CreateTaskAnswer, values)

    async def message_templates(
        self,
        *,
        locale: str,
    ) -> shapes.MessageTemplatesAnswer:
        """Get Message Templates: `GET /customer_engagement/202412/message_templates`."""
        values = {"locale": locale}
        return await self._call("customer_engagement.GetMessageTemplates.202412", shapes.MessageTemplatesAnswer, values)

    async def permissions(
        self,
    ) -> shapes.PermissionsAnswer:
        """Get Feature Permissions: `GET /customer_engagement/202502/permissions`."""
        values: dict[str, object] = {}
        return await self._call("customer_engagement.GetFeaturePermissions.202502", shapes.PermissionsAnswer, values)

    async def send_message(
        self,
        *,
        buyer_emails: Sequence[str],
        task_id: str | None = None,
    ) -> shapes.SendMessageAnswer:
        """Send Engagement Message: `POST /customer_engagement/202412/messages`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"buyer_emails": buyer_emails, "task_id": task_id}
        return await self._call("customer_engagement.SendEngagementMessage.202412", shapes.SendMessageAnswer, values)

    async def tab_visibility(
        self,
    ) -> v202501.TabVisibilityAnswer:
        """Get Customer Tab Visibility: `GET /customer_engagement/202501/customer_tab/visibility`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202501.TabVisibilityAnswer = await self._in_version("tab_visibility", "202501", values)
        return made

    async def task_performances(
        self,
        *,
        task_ids: Sequence[str],
    ) -> shapes.TaskPerformancesAnswer:
        """Get Task Performances: `POST /customer_engagement/202412/performances`."""
        values = {"task_ids": task_ids}
        return await self._call("customer_engagement.GetTaskPerformances.202412", shapes.TaskPerformancesAnswer, values)
