"""Calls about live analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import live_analytics as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import live_analytics as v202309
    from ..records.v202503 import live_analytics as v202503
    from ..records.v202505 import live_analytics as v202505
    from ..records.v202508 import live_analytics as v202508
    from ..records.v202509 import live_analytics as v202509

OLDER = {
    "lives": {
        "202509": Older("analytics.GetShopLIVEPerformanceList.202509", "LiveStreamSession", 10),
        "202508": Older("analytics.GetShopLIVEPerformanceList.202508", "LiveStreamSession", 10),
        "202505": Older("analytics.GetShopLIVEPerformanceListOLD.202505", "LiveStreamSession", 10),
    },
    "overview": {
        "202509": Older("analytics.GetShopLIVEPerformanceOverview.202509", "OverviewAnswer"),
        "202508": Older("analytics.GetShopLIVEPerformanceOverview.202508", "OverviewAnswer"),
        "202503": Older("analytics.GetShopLIVEPerformanceOverviewOLD.202503", "OverviewAnswer"),
    },
    "room_audience": {
        "202309": Older("analytics.GetUserPortraits.202309", "RoomAudienceAnswer"),
    },
    "room_gmv_trend": {
        "202309": Older("analytics.GetGMVTrendPerformances.202309", "RoomGmvTrendAnswer"),
    },
    "room_interaction_trend": {
        "202309": Older("analytics.GetInteractiveTrendPerformances.202309", "RoomInteractionTrendAnswer"),
    },
    "room_products": {
        "202309": Older("analytics.GetProductStats.202309", "RoomProductsAnswer"),
    },
    "room_stats": {
        "202309": Older("analytics.GetLiveCoreStats.202309", "RoomStatsAnswer"),
    },
    "room_traffic": {
        "202309": Older("analytics.GetTrafficPerformances.202309", "RoomTrafficAnswer"),
    },
    "room_view_trend": {
        "202309": Older("analytics.GetViewTrendPerformances.202309", "RoomViewTrendAnswer"),
    },
}


class LiveAnalytics(Versioned, Group):
    """Calls about live analytics."""

    _older = OLDER

    def by_minute(
        self,
        live_id: str,
        *,
        currency: str | None = None,
    ) -> Pages[shapes.Interval]:
        """Get Shop LIVE Performance Per Minutes: `GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes`."""
        values = {"live_id": live_id, "currency": currency}
        return self._pages("analytics.GetShopLIVEPerformancePerMinutes.202510", shapes.Interval, values)

    @overload
    def lives(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str,
        end_date_lt: Any,
        start_date_ge: Any,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        page_size: int = 20,
        sort_field: Literal["attributed_customers", "live_attributed_gmv", "live_attributed_items_sold", "live_attributed_sku_orders", "products_added", "products_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202609"] = "202609",
    ) -> Pages[shapes.LiveStreamSession]:
        """Get Shop LIVE Performance List: `GET /analytics/202609/shop_lives/performance`.

        account_type: AFFILIATE_ACCOUNTS | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: attributed_customers | live_attributed_gmv | live_attributed_items_sold |
            live_attributed_sku_orders | products_added | products_sold
        sort_order: ASC | DESC
        """

    @overload
    def lives(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: str | None = None,
        version: Literal["202509"],
    ) -> Pages[v202509.LiveStreamSession]:
        """Get Shop LIVE Performance List: `GET /analytics/202509/shop_lives/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.lives`, version 202609.
        """

    @overload
    def lives(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: str | None = None,
        version: Literal["202508"],
    ) -> Pages[v202508.LiveStreamSession]:
        """Get Shop LIVE Performance List: `GET /analytics/202508/shop_lives/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.lives`, version 202609.
        """

    @overload
    def lives(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: str | None = None,
        version: Literal["202505"],
    ) -> Pages[v202505.LiveStreamSession]:
        """Get Shop LIVE Performance List OLD: `POST /analytics/202505/shop_lives/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.lives`, version 202609.
        """

    def lives(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Any = None,
        currency: Any = None,
        page_size: Any = None,
        sort_field: Any = None,
        sort_order: Any = None,
        version: str = "202609",
    ) -> Any:
        """Get Shop LIVE Performance List: `GET /analytics/202609/shop_lives/performance`.

        account_type: AFFILIATE_ACCOUNTS | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: attributed_customers | live_attributed_gmv | live_attributed_items_sold |
            live_attributed_sku_orders | products_added | products_sold
        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        if version != "202609":
            return self._in_version("lives", version, values)
        values["page_size"] = 20 if page_size is None else page_size
        return self._pages("analytics.getShopLIVEPerformanceList.202609", shapes.LiveStreamSession, values)

    @overload
    def overview(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "LINKED_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        today: bool | None = None,
        version: Literal["202609"] = "202609",
    ) -> shapes.OverviewAnswer:
        """Get Shop LIVE Performance Overview: `GET /analytics/202609/shop_lives/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | LINKED_ACCOUNTS
        currency: LOCAL | USD
        granularity: ALL | 1D
        """

    @overload
    def overview(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        granularity: str | None = None,
        today: bool | None = None,
        version: Literal["202509"],
    ) -> v202509.OverviewAnswer:
        """Get Shop LIVE Performance Overview: `GET /analytics/202509/shop_lives/overview_performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.overview`, version 202609.
        """

    @overload
    def overview(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202508"],
    ) -> v202508.OverviewAnswer:
        """Get Shop LIVE Performance Overview: `GET /analytics/202508/shop_lives/overview_performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.overview`, version 202609.
        """

    @overload
    def overview(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202503"],
    ) -> v202503.OverviewAnswer:
        """Get Shop LIVE Performance Overview OLD: `POST /analytics/202503/shop_lives/overview_performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.overview`, version 202609.
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
        """Get Shop LIVE Performance Overview: `GET /analytics/202609/shop_lives/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | LINKED_ACCOUNTS
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
        return self._call("analytics.getShopLIVEPerformanceOverview.202609", shapes.OverviewAnswer, values)

    def products(
        self,
        live_id: str,
        *,
        currency: str | None = None,
        sort_field: Literal["created_sku_orders", "customers", "gmv", "items_sold", "main_orders", "product_clicks", "product_impressions", "sku_orders"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
    ) -> shapes.ProductsAnswer:
        """Get Shop LIVE Products Performance List: `GET /analytics/202512/shop/{live_id}/products_performance`.

        sort_field: created_sku_orders | customers | gmv | items_sold | main_orders | product_clicks |
            product_impressions | sku_orders
        sort_order: ASC | DESC
        """
        values = {
            "live_id": live_id, "currency": currency, "sort_field": sort_field, "sort_order": sort_order,
        }
        return self._call("analytics.GetShopLIVEProductsPerformanceList.202512", shapes.ProductsAnswer, values)

    @overload
    def room_audience(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomAudienceAnswer:
        """Get Live Room User Portraits: `GET /analytics/202502/live_rooms/{live_room_id}/user_portraits`."""

    @overload
    def room_audience(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomAudienceAnswer:
        """Get User Portraits: `GET /analytics/202309/live_rooms/{live_room_id}/user_portraits`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_audience`, version 202502.
        """

    def room_audience(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room User Portraits: `GET /analytics/202502/live_rooms/{live_room_id}/user_portraits`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return self._in_version("room_audience", version, values)
        return self._call("analytics.getLiveRoomUserPortraits.202502", shapes.RoomAudienceAnswer, values)

    @overload
    def room_gmv_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomGmvTrendAnswer:
        """Get Live Room GMV And Order Trends: `GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances`."""

    @overload
    def room_gmv_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomGmvTrendAnswer:
        """Get GMV Trend Performances: `GET /analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_gmv_trend`, version 202502.
        """

    def room_gmv_trend(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room GMV And Order Trends: `GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return self._in_version("room_gmv_trend", version, values)
        return self._call("analytics.getLiveRoomGMVAndOrderTrends.202502", shapes.RoomGmvTrendAnswer, values)

    @overload
    def room_interaction_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomInteractionTrendAnswer:
        """Get Live Room Interactive Trends: `GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances`."""

    @overload
    def room_interaction_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomInteractionTrendAnswer:
        """Get Interactive Trend Performances: `GET /analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_interaction_trend`, version 202502.
        """

    def room_interaction_trend(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room Interactive Trends: `GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return self._in_version("room_interaction_trend", version, values)
        return self._call("analytics.getLiveRoomInteractiveTrends.202502", shapes.RoomInteractionTrendAnswer, values)

    @overload
    def room_products(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomProductsAnswer:
        """Get Live Room Product Stats: `GET /analytics/202502/live_rooms/{live_room_id}/product_stats`."""

    @overload
    def room_products(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomProductsAnswer:
        """Get Product Stats: `GET /analytics/202309/live_rooms/{live_room_id}/product_stats`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_products`, version 202502.
        """

    def room_products(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room Product Stats: `GET /analytics/202502/live_rooms/{live_room_id}/product_stats`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return self._in_version("room_products", version, values)
        return self._call("analytics.getLiveRoomProductStats.202502", shapes.RoomProductsAnswer, values)

    @overload
    def room_stats(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomStatsAnswer:
        """Get Live Room Core Stats: `GET /analytics/202502/live_rooms/{live_room_id}/core_stats`."""

    @overload
    def room_stats(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomStatsAnswer:
        """Get Live Core Stats: `GET /analytics/202309/live_rooms/{live_room_id}/core_stats`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_stats`, version 202502.
        """

    def room_stats(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room Core Stats: `GET /analytics/202502/live_rooms/{live_room_id}/core_stats`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return self._in_version("room_stats", version, values)
        return self._call("analytics.getLiveRoomCoreStats.202502", shapes.RoomStatsAnswer, values)

    @overload
    def room_traffic(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomTrafficAnswer:
        """Get Live Room Traffic Performance: `GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances`."""

    @overload
    def room_traffic(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomTrafficAnswer:
        """Get Traffic Performances: `GET /analytics/202309/live_rooms/{live_room_id}/traffic_performances`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_traffic`, version 202502.
        """

    def room_traffic(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room Traffic Performance: `GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return self._in_version("room_traffic", version, values)
        return self._call("analytics.getLiveRoomTrafficPerformance.202502", shapes.RoomTrafficAnswer, values)

    @overload
    def room_view_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomViewTrendAnswer:
        """Get Live Room View Trends: `GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances`."""

    @overload
    def room_view_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomViewTrendAnswer:
        """Get View Trend Performances: `GET /analytics/202309/live_rooms/{live_room_id}/view_trend_performances`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_view_trend`, version 202502.
        """

    def room_view_trend(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room View Trends: `GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return self._in_version("room_view_trend", version, values)
        return self._call("analytics.getLiveRoomViewTrends.202502", shapes.RoomViewTrendAnswer, values)


class AsyncLiveAnalytics(Versioned, AsyncGroup):
    """Calls about live analytics."""

    _older = OLDER

    def by_minute(
        self,
        live_id: str,
        *,
        currency: str | None = None,
    ) -> AsyncPages[shapes.Interval]:
        """Get Shop LIVE Performance Per Minutes: `GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes`."""
        values = {"live_id": live_id, "currency": currency}
        return self._pages("analytics.GetShopLIVEPerformancePerMinutes.202510", shapes.Interval, values)

    @overload
    def lives(
        self,
        *,
        account_type: Literal["AFFILIATE_ACCOUNTS", "MARKETING_ACCOUNTS", "OFFICIAL_ACCOUNTS"] | str,
        end_date_lt: Any,
        start_date_ge: Any,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        page_size: int = 20,
        sort_field: Literal["attributed_customers", "live_attributed_gmv", "live_attributed_items_sold", "live_attributed_sku_orders", "products_added", "products_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202609"] = "202609",
    ) -> AsyncPages[shapes.LiveStreamSession]:
        """Get Shop LIVE Performance List: `GET /analytics/202609/shop_lives/performance`.

        account_type: AFFILIATE_ACCOUNTS | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: attributed_customers | live_attributed_gmv | live_attributed_items_sold |
            live_attributed_sku_orders | products_added | products_sold
        sort_order: ASC | DESC
        """

    @overload
    def lives(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: str | None = None,
        version: Literal["202509"],
    ) -> AsyncPages[v202509.LiveStreamSession]:
        """Get Shop LIVE Performance List: `GET /analytics/202509/shop_lives/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.lives`, version 202609.
        """

    @overload
    def lives(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: str | None = None,
        version: Literal["202508"],
    ) -> AsyncPages[v202508.LiveStreamSession]:
        """Get Shop LIVE Performance List: `GET /analytics/202508/shop_lives/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.lives`, version 202609.
        """

    @overload
    def lives(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: str | None = None,
        version: Literal["202505"],
    ) -> AsyncPages[v202505.LiveStreamSession]:
        """Get Shop LIVE Performance List OLD: `POST /analytics/202505/shop_lives/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.lives`, version 202609.
        """

    def lives(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Any = None,
        currency: Any = None,
        page_size: Any = None,
        sort_field: Any = None,
        sort_order: Any = None,
        version: str = "202609",
    ) -> Any:
        """Get Shop LIVE Performance List: `GET /analytics/202609/shop_lives/performance`.

        account_type: AFFILIATE_ACCOUNTS | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: attributed_customers | live_attributed_gmv | live_attributed_items_sold |
            live_attributed_sku_orders | products_added | products_sold
        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        if version != "202609":
            return self._in_version("lives", version, values)
        values["page_size"] = 20 if page_size is None else page_size
        return self._pages("analytics.getShopLIVEPerformanceList.202609", shapes.LiveStreamSession, values)

    @overload
    async def overview(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        account_type: Literal["AFFILIATE_ACCOUNTS", "ALL", "LINKED_ACCOUNTS"] | str | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        today: bool | None = None,
        version: Literal["202609"] = "202609",
    ) -> shapes.OverviewAnswer:
        """Get Shop LIVE Performance Overview: `GET /analytics/202609/shop_lives/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | LINKED_ACCOUNTS
        currency: LOCAL | USD
        granularity: ALL | 1D
        """

    @overload
    async def overview(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        granularity: str | None = None,
        today: bool | None = None,
        version: Literal["202509"],
    ) -> v202509.OverviewAnswer:
        """Get Shop LIVE Performance Overview: `GET /analytics/202509/shop_lives/overview_performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.overview`, version 202609.
        """

    @overload
    async def overview(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202508"],
    ) -> v202508.OverviewAnswer:
        """Get Shop LIVE Performance Overview: `GET /analytics/202508/shop_lives/overview_performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.overview`, version 202609.
        """

    @overload
    async def overview(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        account_type: str | None = None,
        currency: str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202503"],
    ) -> v202503.OverviewAnswer:
        """Get Shop LIVE Performance Overview OLD: `POST /analytics/202503/shop_lives/overview_performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.overview`, version 202609.
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
        """Get Shop LIVE Performance Overview: `GET /analytics/202609/shop_lives/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | LINKED_ACCOUNTS
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
        return await self._call("analytics.getShopLIVEPerformanceOverview.202609", shapes.OverviewAnswer, values)

    async def products(
        self,
        live_id: str,
        *,
        currency: str | None = None,
        sort_field: Literal["created_sku_orders", "customers", "gmv", "items_sold", "main_orders", "product_clicks", "product_impressions", "sku_orders"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
    ) -> shapes.ProductsAnswer:
        """Get Shop LIVE Products Performance List: `GET /analytics/202512/shop/{live_id}/products_performance`.

        sort_field: created_sku_orders | customers | gmv | items_sold | main_orders | product_clicks |
            product_impressions | sku_orders
        sort_order: ASC | DESC
        """
        values = {
            "live_id": live_id, "currency": currency, "sort_field": sort_field, "sort_order": sort_order,
        }
        return await self._call("analytics.GetShopLIVEProductsPerformanceList.202512", shapes.ProductsAnswer, values)

    @overload
    async def room_audience(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomAudienceAnswer:
        """Get Live Room User Portraits: `GET /analytics/202502/live_rooms/{live_room_id}/user_portraits`."""

    @overload
    async def room_audience(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomAudienceAnswer:
        """Get User Portraits: `GET /analytics/202309/live_rooms/{live_room_id}/user_portraits`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_audience`, version 202502.
        """

    async def room_audience(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room User Portraits: `GET /analytics/202502/live_rooms/{live_room_id}/user_portraits`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return await self._in_version("room_audience", version, values)
        return await self._call("analytics.getLiveRoomUserPortraits.202502", shapes.RoomAudienceAnswer, values)

    @overload
    async def room_gmv_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomGmvTrendAnswer:
        """Get Live Room GMV And Order Trends: `GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances`."""

    @overload
    async def room_gmv_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomGmvTrendAnswer:
        """Get GMV Trend Performances: `GET /analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_gmv_trend`, version 202502.
        """

    async def room_gmv_trend(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room GMV And Order Trends: `GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return await self._in_version("room_gmv_trend", version, values)
        return await self._call("analytics.getLiveRoomGMVAndOrderTrends.202502", shapes.RoomGmvTrendAnswer, values)

    @overload
    async def room_interaction_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomInteractionTrendAnswer:
        """Get Live Room Interactive Trends: `GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances`."""

    @overload
    async def room_interaction_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomInteractionTrendAnswer:
        """Get Interactive Trend Performances: `GET /analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_interaction_trend`, version 202502.
        """

    async def room_interaction_trend(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room Interactive Trends: `GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return await self._in_version("room_interaction_trend", version, values)
        return await self._call("analytics.getLiveRoomInteractiveTrends.202502", shapes.RoomInteractionTrendAnswer, values)

    @overload
    async def room_products(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomProductsAnswer:
        """Get Live Room Product Stats: `GET /analytics/202502/live_rooms/{live_room_id}/product_stats`."""

    @overload
    async def room_products(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomProductsAnswer:
        """Get Product Stats: `GET /analytics/202309/live_rooms/{live_room_id}/product_stats`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_products`, version 202502.
        """

    async def room_products(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room Product Stats: `GET /analytics/202502/live_rooms/{live_room_id}/product_stats`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return await self._in_version("room_products", version, values)
        return await self._call("analytics.getLiveRoomProductStats.202502", shapes.RoomProductsAnswer, values)

    @overload
    async def room_stats(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomStatsAnswer:
        """Get Live Room Core Stats: `GET /analytics/202502/live_rooms/{live_room_id}/core_stats`."""

    @overload
    async def room_stats(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomStatsAnswer:
        """Get Live Core Stats: `GET /analytics/202309/live_rooms/{live_room_id}/core_stats`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_stats`, version 202502.
        """

    async def room_stats(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room Core Stats: `GET /analytics/202502/live_rooms/{live_room_id}/core_stats`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return await self._in_version("room_stats", version, values)
        return await self._call("analytics.getLiveRoomCoreStats.202502", shapes.RoomStatsAnswer, values)

    @overload
    async def room_traffic(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomTrafficAnswer:
        """Get Live Room Traffic Performance: `GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances`."""

    @overload
    async def room_traffic(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomTrafficAnswer:
        """Get Traffic Performances: `GET /analytics/202309/live_rooms/{live_room_id}/traffic_performances`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_traffic`, version 202502.
        """

    async def room_traffic(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room Traffic Performance: `GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return await self._in_version("room_traffic", version, values)
        return await self._call("analytics.getLiveRoomTrafficPerformance.202502", shapes.RoomTrafficAnswer, values)

    @overload
    async def room_view_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202502"] = "202502",
    ) -> shapes.RoomViewTrendAnswer:
        """Get Live Room View Trends: `GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances`."""

    @overload
    async def room_view_trend(
        self,
        live_room_id: str,
        *,
        version: Literal["202309"],
    ) -> v202309.RoomViewTrendAnswer:
        """Get View Trend Performances: `GET /analytics/202309/live_rooms/{live_room_id}/view_trend_performances`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `live_analytics.room_view_trend`, version 202502.
        """

    async def room_view_trend(
        self,
        live_room_id: str,
        *,
        version: str = "202502",
    ) -> Any:
        """Get Live Room View Trends: `GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances`."""
        values: dict[str, Any] = {"live_room_id": live_room_id}
        if version != "202502":
            return await self._in_version("room_view_trend", version, values)
        return await self._call("analytics.getLiveRoomViewTrends.202502", shapes.RoomViewTrendAnswer, values)
