"""Calls about video analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence
from typing import Any

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import video_analytics as shapes


class VideoAnalytics(Group):
    """Calls about video analytics."""

    def creator_videos(
        self,
        *,
        end_time_le: int,
        start_time_ge: int,
        video_ids: str,
    ) -> shapes.CreatorVideosAnswer:
        """Get Video Performances: `GET /analytics/202403/videos/performances`."""
        values = {"end_time_le": end_time_le, "start_time_ge": start_time_ge, "video_ids": video_ids}
        return self._call("analytics.GetVideoPerformances.202403", shapes.CreatorVideosAnswer, values)

    def overview(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: str | None = None,
        currency: str | None = None,
        granularity: str | None = None,
        today: bool | None = None,
    ) -> shapes.OverviewAnswer:
        """Get Shop Video Performance Overview: `GET /analytics/202609/shop_videos/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "granularity": granularity, "today": today,
        }
        return self._call("analytics.getShopVideoPerformanceOverview.202609", shapes.OverviewAnswer, values)

    def video(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: str | None = None,
        granularity: str | None = None,
    ) -> shapes.VideoAnswer:
        """Get Shop Video Performance Details: `GET /analytics/202509/shop_videos/{video_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values = {
            "video_id": video_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity,
        }
        return self._call("analytics.GetShopVideoPerformanceDetails.202509", shapes.VideoAnswer, values)

    def video_products(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> Pages[shapes.Product]:
        """Get Shop Video Product Performance List: `GET /analytics/202509/shop_videos/{video_id}/products/performance`.

        currency: USD | LOCAL
        sort_field: daily_avg_buyers | gmv | units_sold
        sort_order: ASC | DESC
        """
        values = {
            "video_id": video_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._pages("analytics.GetShopVideoProductPerformanceList.202509", shapes.Product, values)

    def videos(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: str | None = None,
        currency: str | None = None,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> Pages[shapes.Video]:
        """Get Shop Video Performance List: `GET /analytics/202605/shop_videos/performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: avg_customers | click_through_rate | gmv | gpm | items_sold | post_time | sku_orders |
            views
        sort_order: ASC | DESC
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._pages("analytics.getShopVideoPerformanceList.202605", shapes.Video, values)

    def videos_detail(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        video_ids: Sequence[int],
        currency: str | None = None,
        granularity: str | None = None,
    ) -> shapes.VideosDetailAnswer:
        """Get Shop Videos Performance Details: `GET /analytics/202609/shop_videos/batch_performance`.

        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "video_ids": video_ids,
            "currency": currency, "granularity": granularity,
        }
        return self._call("analytics.getShopVideosPerformanceDetails.202609", shapes.VideosDetailAnswer, values)


class AsyncVideoAnalytics(AsyncGroup):
    """Calls about video analytics."""

    async def creator_videos(
        self,
        *,
        end_time_le: int,
        start_time_ge: int,
        video_ids: str,
    ) -> shapes.CreatorVideosAnswer:
        """Get Video Performances: `GET /analytics/202403/videos/performances`."""
        values = {"end_time_le": end_time_le, "start_time_ge": start_time_ge, "video_ids": video_ids}
        return await self._call("analytics.GetVideoPerformances.202403", shapes.CreatorVideosAnswer, values)

    async def overview(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: str | None = None,
        currency: str | None = None,
        granularity: str | None = None,
        today: bool | None = None,
    ) -> shapes.OverviewAnswer:
        """Get Shop Video Performance Overview: `GET /analytics/202609/shop_videos/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "granularity": granularity, "today": today,
        }
        return await self._call("analytics.getShopVideoPerformanceOverview.202609", shapes.OverviewAnswer, values)

    async def video(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: str | None = None,
        granularity: str | None = None,
    ) -> shapes.VideoAnswer:
        """Get Shop Video Performance Details: `GET /analytics/202509/shop_videos/{video_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values = {
            "video_id": video_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity,
        }
        return await self._call("analytics.GetShopVideoPerformanceDetails.202509", shapes.VideoAnswer, values)

    def video_products(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> AsyncPages[shapes.Product]:
        """Get Shop Video Product Performance List: `GET /analytics/202509/shop_videos/{video_id}/products/performance`.

        currency: USD | LOCAL
        sort_field: daily_avg_buyers | gmv | units_sold
        sort_order: ASC | DESC
        """
        values = {
            "video_id": video_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._pages("analytics.GetShopVideoProductPerformanceList.202509", shapes.Product, values)

    def videos(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: str | None = None,
        currency: str | None = None,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> AsyncPages[shapes.Video]:
        """Get Shop Video Performance List: `GET /analytics/202605/shop_videos/performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: avg_customers | click_through_rate | gmv | gpm | items_sold | post_time | sku_orders |
            views
        sort_order: ASC | DESC
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._pages("analytics.getShopVideoPerformanceList.202605", shapes.Video, values)

    async def videos_detail(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        video_ids: Sequence[int],
        currency: str | None = None,
        granularity: str | None = None,
    ) -> shapes.VideosDetailAnswer:
        """Get Shop Videos Performance Details: `GET /analytics/202609/shop_videos/batch_performance`.

        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "video_ids": video_ids,
            "currency": currency, "granularity": granularity,
        }
        return await self._call("analytics.getShopVideosPerformanceDetails.202609", shapes.VideosDetailAnswer, values)
