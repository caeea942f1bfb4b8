"""Calls about engagement. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import engagement as shapes


class Engagement(Group):
    """Calls about engagement."""

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

        What was refused is in `errors` of the answer; nothing is raised for it.
        """
        values = {"buyer_emails": buyer_emails, "task_id": task_id}
        return self._call("customer_engagement.SendEngagementMessage.202412", shapes.SendMessageAnswer, values)

    def task_performances(
        self,
        *,
        task_ids: Sequence[str],
    ) -> shapes.TaskPerformancesAnswer:
        """Get Task Performances: `POST /customer_engagement/202412/performances`."""
        values = {"task_ids": task_ids}
        return self._call("customer_engagement.GetTaskPerformances.202412", shapes.TaskPerformancesAnswer, values)


class AsyncEngagement(AsyncGroup):
    """Calls about engagement."""

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

        What was refused is in `errors` of the answer; nothing is raised for it.
        """
        values = {"buyer_emails": buyer_emails, "task_id": task_id}
        return await self._call("customer_engagement.SendEngagementMessage.202412", shapes.SendMessageAnswer, values)

    async def task_performances(
        self,
        *,
        task_ids: Sequence[str],
    ) -> shapes.TaskPerformancesAnswer:
        """Get Task Performances: `POST /customer_engagement/202412/performances`."""
        values = {"task_ids": task_ids}
        return await self._call("customer_engagement.GetTaskPerformances.202412", shapes.TaskPerformancesAnswer, values)
