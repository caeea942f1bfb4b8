"""Calls about video analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import video_analytics as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202409 import video_analytics as v202409
    from ..records.v202509 import video_analytics as v202509

OLDER = {
    "overview": {
        "202509": Older("analytics.GetShopVideoPerformanceOverview.202509", "OverviewAnswer"),
        "202409": Older("analytics.GetShopVideoPerformanceOverview.202409", "OverviewAnswer"),
    },
    "video": {
        "202409": Older("analytics.GetShopVideoPerformanceDetails.202409", "VideoAnswer"),
    },
    "video_products": {
        "202409": Older("analytics.GetShopVideoProductPerformanceList.202409", "Product", 10),
    },
    "videos": {
        "202509": Older("analytics.GetShopVideoPerformanceList.202509", "Video", 10),
        "202409": Older("analytics.GetShopVideoPerformanceList.202409", "Video", 10),
    },
}


class VideoAnalytics(Versioned, Group):
    """Calls about video analytics."""

    _older = OLDER

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

    @overload
    def overview(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        today: bool | None = None,
        version: Literal["202609"] = "202609",
    ) -> shapes.OverviewAnswer:
        """Get Shop Video Performance Overview: `GET /analytics/202609/shop_videos/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        granularity: ALL | 1D
        """

    @overload
    def overview(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: Literal["ALL", "OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"] | str | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        today: bool | None = None,
        version: Literal["202509"],
    ) -> v202509.OverviewAnswer:
        """Get Shop Video Performance Overview: `GET /analytics/202509/shop_videos/overview_performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.overview`, version 202609.
        account_type: ALL | OFFICIAL_ACCOUNTS | MARKETING_ACCOUNTS | AFFILIATE_ACCOUNTS
        currency: USD | LOCAL
        """

    @overload
    def overview(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: Literal["ALL", "LINKED_ACCOUNTS", "AFFILIATES"] | str | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202409"],
    ) -> v202409.OverviewAnswer:
        """Get Shop Video Performance Overview: `GET /analytics/202409/shop_videos/overview_performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.overview`, version 202609.
        account_type: ALL | LINKED_ACCOUNTS | AFFILIATES
        currency: USD | LOCAL
        """

    def overview(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Any = None,
        currency: Any = None,
        granularity: Any = None,
        today: Any = None,
        with_comparison: Any = None,
        version: str = "202609",
    ) -> Any:
        """Get Shop Video Performance Overview: `GET /analytics/202609/shop_videos/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "granularity": granularity, "today": today,
            "with_comparison": with_comparison,
        }
        if version != "202609":
            return self._in_version("overview", version, values)
        return self._call("analytics.getShopVideoPerformanceOverview.202609", shapes.OverviewAnswer, values)

    @overload
    def video(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        version: Literal["202509"] = "202509",
    ) -> shapes.VideoAnswer:
        """Get Shop Video Performance Details: `GET /analytics/202509/shop_videos/{video_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """

    @overload
    def video(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202409"],
    ) -> v202409.VideoAnswer:
        """Get Shop Video Performance Details: `GET /analytics/202409/shop_videos/{video_id}/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.video`, version 202509.
        currency: USD | LOCAL
        """

    def video(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Any = None,
        with_comparison: Any = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop Video Performance Details: `GET /analytics/202509/shop_videos/{video_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values: dict[str, Any] = {
            "video_id": video_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity, "with_comparison": with_comparison,
        }
        if version != "202509":
            return self._in_version("video", version, values)
        return self._call("analytics.GetShopVideoPerformanceDetails.202509", shapes.VideoAnswer, values)

    @overload
    def video_products(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: Literal["daily_avg_buyers", "gmv", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202509"] = "202509",
    ) -> Pages[shapes.Product]:
        """Get Shop Video Product Performance List: `GET /analytics/202509/shop_videos/{video_id}/products/performance`.

        currency: USD | LOCAL
        sort_field: daily_avg_buyers | gmv | units_sold
        sort_order: ASC | DESC
        """

    @overload
    def video_products(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202409"],
    ) -> Pages[v202409.Product]:
        """Get Shop Video Product Performance List: `GET /analytics/202409/shop_videos/{video_id}/products/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.video_products`, version 202509.
        currency: USD | LOCAL
        sort_order: ASC | DESC
        """

    def video_products(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop Video Product Performance List: `GET /analytics/202509/shop_videos/{video_id}/products/performance`.

        currency: USD | LOCAL
        sort_field: daily_avg_buyers | gmv | units_sold
        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "video_id": video_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        if version != "202509":
            return self._in_version("video_products", version, values)
        return self._pages("analytics.GetShopVideoProductPerformanceList.202509", shapes.Product, values)

    @overload
    def videos(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        page_size: int = 20,
        sort_field: Literal["avg_customers", "click_through_rate", "gmv", "gpm", "items_sold", "post_time", "sku_orders", "views"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202605"] = "202605",
    ) -> Pages[shapes.Video]:
        """Get Shop Video Performance List: `GET /analytics/202605/shop_videos/performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: avg_customers | click_through_rate | gmv | gpm | items_sold | post_time | sku_orders |
            views
        sort_order: ASC | DESC
        """

    @overload
    def videos(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: Literal["ALL", "OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"] | str | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202509"],
    ) -> Pages[v202509.Video]:
        """Get Shop Video Performance List: `GET /analytics/202509/shop_videos/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.videos`, version 202605.
        account_type: ALL | OFFICIAL_ACCOUNTS | MARKETING_ACCOUNTS | AFFILIATE_ACCOUNTS
        currency: USD | LOCAL
        sort_order: ASC | DESC
        """

    @overload
    def videos(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: Literal["ALL", "LINKED_ACCOUNTS", "AFFILIATES"] | str | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202409"],
    ) -> Pages[v202409.Video]:
        """Get Shop Video Performance List: `GET /analytics/202409/shop_videos/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.videos`, version 202605.
        account_type: ALL | LINKED_ACCOUNTS | AFFILIATES
        currency: USD | LOCAL
        sort_order: ASC | DESC
        """

    def videos(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Any = None,
        currency: Any = None,
        page_size: Any = None,
        sort_field: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: str = "202605",
    ) -> Any:
        """Get Shop Video Performance List: `GET /analytics/202605/shop_videos/performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: avg_customers | click_through_rate | gmv | gpm | items_sold | post_time | sku_orders |
            views
        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        if version != "202605":
            return self._in_version("videos", version, values)
        values["page_size"] = 20 if page_size is None else page_size
        return self._pages("analytics.getShopVideoPerformanceList.202605", shapes.Video, values)

    def videos_detail(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        video_ids: Sequence[int],
        currency: Literal["LOCAL", "USD"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
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


class AsyncVideoAnalytics(Versioned, AsyncGroup):
    """Calls about video analytics."""

    _older = OLDER

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

    @overload
    async def overview(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        today: bool | None = None,
        version: Literal["202609"] = "202609",
    ) -> shapes.OverviewAnswer:
        """Get Shop Video Performance Overview: `GET /analytics/202609/shop_videos/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        granularity: ALL | 1D
        """

    @overload
    async def overview(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: Literal["ALL", "OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"] | str | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        today: bool | None = None,
        version: Literal["202509"],
    ) -> v202509.OverviewAnswer:
        """Get Shop Video Performance Overview: `GET /analytics/202509/shop_videos/overview_performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.overview`, version 202609.
        account_type: ALL | OFFICIAL_ACCOUNTS | MARKETING_ACCOUNTS | AFFILIATE_ACCOUNTS
        currency: USD | LOCAL
        """

    @overload
    async def overview(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: Literal["ALL", "LINKED_ACCOUNTS", "AFFILIATES"] | str | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202409"],
    ) -> v202409.OverviewAnswer:
        """Get Shop Video Performance Overview: `GET /analytics/202409/shop_videos/overview_performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.overview`, version 202609.
        account_type: ALL | LINKED_ACCOUNTS | AFFILIATES
        currency: USD | LOCAL
        """

    async def overview(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Any = None,
        currency: Any = None,
        granularity: Any = None,
        today: Any = None,
        with_comparison: Any = None,
        version: str = "202609",
    ) -> Any:
        """Get Shop Video Performance Overview: `GET /analytics/202609/shop_videos/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "granularity": granularity, "today": today,
            "with_comparison": with_comparison,
        }
        if version != "202609":
            return await self._in_version("overview", version, values)
        return await self._call("analytics.getShopVideoPerformanceOverview.202609", shapes.OverviewAnswer, values)

    @overload
    async def video(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        version: Literal["202509"] = "202509",
    ) -> shapes.VideoAnswer:
        """Get Shop Video Performance Details: `GET /analytics/202509/shop_videos/{video_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """

    @overload
    async def video(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202409"],
    ) -> v202409.VideoAnswer:
        """Get Shop Video Performance Details: `GET /analytics/202409/shop_videos/{video_id}/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.video`, version 202509.
        currency: USD | LOCAL
        """

    async def video(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Any = None,
        with_comparison: Any = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop Video Performance Details: `GET /analytics/202509/shop_videos/{video_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values: dict[str, Any] = {
            "video_id": video_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity, "with_comparison": with_comparison,
        }
        if version != "202509":
            return await self._in_version("video", version, values)
        return await self._call("analytics.GetShopVideoPerformanceDetails.202509", shapes.VideoAnswer, values)

    @overload
    def video_products(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: Literal["daily_avg_buyers", "gmv", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202509"] = "202509",
    ) -> AsyncPages[shapes.Product]:
        """Get Shop Video Product Performance List: `GET /analytics/202509/shop_videos/{video_id}/products/performance`.

        currency: USD | LOCAL
        sort_field: daily_avg_buyers | gmv | units_sold
        sort_order: ASC | DESC
        """

    @overload
    def video_products(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202409"],
    ) -> AsyncPages[v202409.Product]:
        """Get Shop Video Product Performance List: `GET /analytics/202409/shop_videos/{video_id}/products/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.video_products`, version 202509.
        currency: USD | LOCAL
        sort_order: ASC | DESC
        """

    def video_products(
        self,
        video_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop Video Product Performance List: `GET /analytics/202509/shop_videos/{video_id}/products/performance`.

        currency: USD | LOCAL
        sort_field: daily_avg_buyers | gmv | units_sold
        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "video_id": video_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        if version != "202509":
            return self._in_version("video_products", version, values)
        return self._pages("analytics.GetShopVideoProductPerformanceList.202509", shapes.Product, values)

    @overload
    def videos(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        page_size: int = 20,
        sort_field: Literal["avg_customers", "click_through_rate", "gmv", "gpm", "items_sold", "post_time", "sku_orders", "views"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202605"] = "202605",
    ) -> AsyncPages[shapes.Video]:
        """Get Shop Video Performance List: `GET /analytics/202605/shop_videos/performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: avg_customers | click_through_rate | gmv | gpm | items_sold | post_time | sku_orders |
            views
        sort_order: ASC | DESC
        """

    @overload
    def videos(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: Literal["ALL", "OFFICIAL_ACCOUNTS", "MARKETING_ACCOUNTS", "AFFILIATE_ACCOUNTS"] | str | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202509"],
    ) -> AsyncPages[v202509.Video]:
        """Get Shop Video Performance List: `GET /analytics/202509/shop_videos/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.videos`, version 202605.
        account_type: ALL | OFFICIAL_ACCOUNTS | MARKETING_ACCOUNTS | AFFILIATE_ACCOUNTS
        currency: USD | LOCAL
        sort_order: ASC | DESC
        """

    @overload
    def videos(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: Literal["ALL", "LINKED_ACCOUNTS", "AFFILIATES"] | str | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202409"],
    ) -> AsyncPages[v202409.Video]:
        """Get Shop Video Performance List: `GET /analytics/202409/shop_videos/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `video_analytics.videos`, version 202605.
        account_type: ALL | LINKED_ACCOUNTS | AFFILIATES
        currency: USD | LOCAL
        sort_order: ASC | DESC
        """

    def videos(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Any = None,
        currency: Any = None,
        page_size: Any = None,
        sort_field: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: str = "202605",
    ) -> Any:
        """Get Shop Video Performance List: `GET /analytics/202605/shop_videos/performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: avg_customers | click_through_rate | gmv | gpm | items_sold | post_time | sku_orders |
            views
        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        if version != "202605":
            return self._in_version("videos", version, values)
        values["page_size"] = 20 if page_size is None else page_size
        return self._pages("analytics.getShopVideoPerformanceList.202605", shapes.Video, values)

    async def videos_detail(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        video_ids: Sequence[int],
        currency: Literal["LOCAL", "USD"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
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
