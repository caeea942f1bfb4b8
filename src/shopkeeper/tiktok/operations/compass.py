"""Calls about compass. Generated from spec/ by tools/generate.py; never edited by hand."""

from typing import Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import compass as shapes


class Compass(Group):
    """Calls about compass."""

    def create_export(
        self,
        *,
        end_day: int | None = None,
        module_type: Literal["BASE", "CREATOR"] | str | None = None,
        plan_type: Literal["ALL", "OPEN", "PARTNER", "TARGET"] | str | None = None,
        window_type: Literal["PAST_24H", "PAST_30_DAYS", "PAST_7_DAYS"] | str | None = None,
    ) -> shapes.CreateExportAnswer:
        """Create Compass Offline Export Task: `POST /affiliate_seller/202603/compass/offline_task`.

        module_type: BASE | CREATOR
        plan_type: ALL | OPEN | PARTNER | TARGET
        window_type: PAST_24H | PAST_30_DAYS | PAST_7_DAYS
        """
        values = {
            "end_day": end_day, "module_type": module_type, "plan_type": plan_type,
            "window_type": window_type,
        }
        return self._call("affiliate_seller.createCompassOfflineExportTask.202603", shapes.CreateExportAnswer, values)

    def download(
        self,
        task_id: str,
    ) -> shapes.DownloadAnswer:
        """Download Compass Task File: `GET /affiliate_seller/202603/compass/offline_tasks/{task_id}/file`."""
        values = {"task_id": task_id}
        return self._call("affiliate_seller.downloadCompassTaskFile.202603", shapes.DownloadAnswer, values)

    def exports(
        self,
        *,
        doc_type: str,
    ) -> shapes.ExportsAnswer:
        """Get Compass Task List: `GET /affiliate_seller/202603/compass/offline_tasks`."""
        values = {"doc_type": doc_type}
        return self._call("affiliate_seller.getCompassTaskList.202603", shapes.ExportsAnswer, values)


class AsyncCompass(AsyncGroup):
    """Calls about compass."""

    async def create_export(
        self,
        *,
        end_day: int | None = None,
        module_type: Literal["BASE", "CREATOR"] | str | None = None,
        plan_type: Literal["ALL", "OPEN", "PARTNER", "TARGET"] | str | None = None,
        window_type: Literal["PAST_24H", "PAST_30_DAYS", "PAST_7_DAYS"] | str | None = None,
    ) -> shapes.CreateExportAnswer:
        """Create Compass Offline Export Task: `POST /affiliate_seller/202603/compass/offline_task`.

        module_type: BASE | CREATOR
        plan_type: ALL | OPEN | PARTNER | TARGET
        window_type: PAST_24H | PAST_30_DAYS | PAST_7_DAYS
        """
        values = {
            "end_day": end_day, "module_type": module_type, "plan_type": plan_type,
            "window_type": window_type,
        }
        return await self._call("affiliate_seller.createCompassOfflineExportTask.202603", shapes.CreateExportAnswer, values)

    async def download(
        self,
        task_id: str,
    ) -> shapes.DownloadAnswer:
        """Download Compass Task File: `GET /affiliate_seller/202603/compass/offline_tasks/{task_id}/file`."""
        values = {"task_id": task_id}
        return await self._call("affiliate_seller.downloadCompassTaskFile.202603", shapes.DownloadAnswer, values)

    async def exports(
        self,
        *,
        doc_type: str,
    ) -> shapes.ExportsAnswer:
        """Get Compass Task List: `GET /affiliate_seller/202603/compass/offline_tasks`."""
        values = {"doc_type": doc_type}
        return await self._call("affiliate_seller.getCompassTaskList.202603", shapes.ExportsAnswer, values)
