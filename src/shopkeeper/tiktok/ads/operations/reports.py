"""Calls about reports. Generated from operations.json by tools/generate_ads.py."""

from datetime import date
from collections.abc import Sequence
from typing import Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import reports as shapes


class Reports(Group):
    """Calls about reports."""

    def get(
        self,
        *,
        store_ids: Sequence[str],
        dimensions: Sequence[Literal["advertiser_id", "store_id", "campaign_id", "stat_time_day", "stat_time_hour", "item_group_id", "item_id", "room_id", "duration"] | str],
        metrics: Sequence[str],
        start_date: date,
        end_date: date,
        advertiser_id: str | None = None,
        filtering: shapes.NewFiltering | None = None,
        enable_total_metrics: bool | None = None,
        sort_field: str | None = None,
        sort_type: Literal["ASC", "DESC"] | str | None = None,
        page_size: int = 1000,
    ) -> Pages[shapes.ReportRow]:
        """Gmv Max Report Get: `GET /open_api/v1.3/gmv_max/report/get/`.

        dimensions: advertiser_id | store_id | campaign_id | stat_time_day | stat_time_hour | item_group_id
            | item_id | room_id | duration
        sort_type: ASC | DESC
        """
        values = {
            "store_ids": store_ids, "dimensions": dimensions, "metrics": metrics, "start_date": start_date,
            "end_date": end_date, "advertiser_id": advertiser_id, "filtering": filtering,
            "enable_total_metrics": enable_total_metrics, "sort_field": sort_field, "sort_type": sort_type,
            "page_size": page_size,
        }
        return self._pages("ads.GmvMaxReportGet.v1.3", shapes.ReportRow, values)


class AsyncReports(AsyncGroup):
    """Calls about reports."""

    def get(
        self,
        *,
        store_ids: Sequence[str],
        dimensions: Sequence[Literal["advertiser_id", "store_id", "campaign_id", "stat_time_day", "stat_time_hour", "item_group_id", "item_id", "room_id", "duration"] | str],
        metrics: Sequence[str],
        start_date: date,
        end_date: date,
        advertiser_id: str | None = None,
        filtering: shapes.NewFiltering | None = None,
        enable_total_metrics: bool | None = None,
        sort_field: str | None = None,
        sort_type: Literal["ASC", "DESC"] | str | None = None,
        page_size: int = 1000,
    ) -> AsyncPages[shapes.ReportRow]:
        """Gmv Max Report Get: `GET /open_api/v1.3/gmv_max/report/get/`.

        dimensions: advertiser_id | store_id | campaign_id | stat_time_day | stat_time_hour | item_group_id
            | item_id | room_id | duration
        sort_type: ASC | DESC
        """
        values = {
            "store_ids": store_ids, "dimensions": dimensions, "metrics": metrics, "start_date": start_date,
            "end_date": end_date, "advertiser_id": advertiser_id, "filtering": filtering,
            "enable_total_metrics": enable_total_metrics, "sort_field": sort_field, "sort_type": sort_type,
            "page_size": page_size,
        }
        return self._pages("ads.GmvMaxReportGet.v1.3", shapes.ReportRow, values)
