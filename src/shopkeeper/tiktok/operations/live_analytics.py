"""Calls about live analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from typing import Any

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import live_analytics as shapes


class LiveAnalytics(Group):
    """Calls about live analytics."""

    def by_minute(
        self,
        live_id: str,
        *,
        currency: str | None = None,
    ) -> Pages[shapes.Interval]:
        """Get Shop LIVE Performance Per Minutes: `GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes`."""
        values = {"live_id": live_id, "currency": currency}
        return self._pages("analytics.GetShopLIVEPerformancePerMinutes.202510", shapes.Interval, values)

    def lives(
        self,
        *,
        account_type: str,
        end_date_lt: Any,
        start_date_ge: Any,
        currency: str | None = None,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> Pages[shapes.LiveStreamSession]:
        """Get Shop LIVE Performance List: `GET /analytics/202609/shop_lives/performance`.

        account_type: AFFILIATE_ACCOUNTS | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: attributed_customers | live_attributed_gmv | live_attributed_items_sold |
            live_attributed_sku_orders | products_added | products_sold
        sort_order: ASC | DESC
        """
        values = {
            "account_type": account_type, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._pages("analytics.getShopLIVEPerformanceList.202609", shapes.LiveStreamSession, values)

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
        """Get Shop LIVE Performance Overview: `GET /analytics/202609/shop_lives/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | LINKED_ACCOUNTS
        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "granularity": granularity, "today": today,
        }
        return self._call("analytics.getShopLIVEPerformanceOverview.202609", shapes.OverviewAnswer, values)

    def products(
        self,
        live_id: str,
        *,
        currency: str | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
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

    def room_audience(
        self,
        live_room_id: str,
    ) -> shapes.RoomAudienceAnswer:
        """Get Live Room User Portraits: `GET /analytics/202502/live_rooms/{live_room_id}/user_portraits`."""
        values = {"live_room_id": live_room_id}
        return self._call("analytics.getLiveRoomUserPortraits.202502", shapes.RoomAudienceAnswer, values)

    def room_gmv_trend(
        self,
        live_room_id: str,
    ) -> shapes.RoomGmvTrendAnswer:
        """Get Live Room GMV And Order Trends: `GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances`."""
        values = {"live_room_id": live_room_id}
        return self._call("analytics.getLiveRoomGMVAndOrderTrends.202502", shapes.RoomGmvTrendAnswer, values)

    def room_interaction_trend(
        self,
        live_room_id: str,
    ) -> shapes.RoomInteractionTrendAnswer:
        """Get Live Room Interactive Trends: `GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances`."""
        values = {"live_room_id": live_room_id}
        return self._call("analytics.getLiveRoomInteractiveTrends.202502", shapes.RoomInteractionTrendAnswer, values)

    def room_products(
        self,
        live_room_id: str,
    ) -> shapes.RoomProductsAnswer:
        """Get Live Room Product Stats: `GET /analytics/202502/live_rooms/{live_room_id}/product_stats`."""
        values = {"live_room_id": live_room_id}
        return self._call("analytics.getLiveRoomProductStats.202502", shapes.RoomProductsAnswer, values)

    def room_stats(
        self,
        live_room_id: str,
    ) -> shapes.RoomStatsAnswer:
        """Get Live Room Core Stats: `GET /analytics/202502/live_rooms/{live_room_id}/core_stats`."""
        values = {"live_room_id": live_room_id}
        return self._call("analytics.getLiveRoomCoreStats.202502", shapes.RoomStatsAnswer, values)

    def room_traffic(
        self,
        live_room_id: str,
    ) -> shapes.RoomTrafficAnswer:
        """Get Live Room Traffic Performance: `GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances`."""
        values = {"live_room_id": live_room_id}
        return self._call("analytics.getLiveRoomTrafficPerformance.202502", shapes.RoomTrafficAnswer, values)

    def room_view_trend(
        self,
        live_room_id: str,
    ) -> shapes.RoomViewTrendAnswer:
        """Get Live Room View Trends: `GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances`."""
        values = {"live_room_id": live_room_id}
        return self._call("analytics.getLiveRoomViewTrends.202502", shapes.RoomViewTrendAnswer, values)


class AsyncLiveAnalytics(AsyncGroup):
    """Calls about live analytics."""

    def by_minute(
        self,
        live_id: str,
        *,
        currency: str | None = None,
    ) -> AsyncPages[shapes.Interval]:
        """Get Shop LIVE Performance Per Minutes: `GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes`."""
        values = {"live_id": live_id, "currency": currency}
        return self._pages("analytics.GetShopLIVEPerformancePerMinutes.202510", shapes.Interval, values)

    def lives(
        self,
        *,
        account_type: str,
        end_date_lt: Any,
        start_date_ge: Any,
        currency: str | None = None,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> AsyncPages[shapes.LiveStreamSession]:
        """Get Shop LIVE Performance List: `GET /analytics/202609/shop_lives/performance`.

        account_type: AFFILIATE_ACCOUNTS | MARKETING_ACCOUNTS | OFFICIAL_ACCOUNTS
        currency: LOCAL | USD
        sort_field: attributed_customers | live_attributed_gmv | live_attributed_items_sold |
            live_attributed_sku_orders | products_added | products_sold
        sort_order: ASC | DESC
        """
        values = {
            "account_type": account_type, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "page_size": page_size, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._pages("analytics.getShopLIVEPerformanceList.202609", shapes.LiveStreamSession, values)

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
        """Get Shop LIVE Performance Overview: `GET /analytics/202609/shop_lives/overview_performance`.

        account_type: AFFILIATE_ACCOUNTS | ALL | LINKED_ACCOUNTS
        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "account_type": account_type,
            "currency": currency, "granularity": granularity, "today": today,
        }
        return await self._call("analytics.getShopLIVEPerformanceOverview.202609", shapes.OverviewAnswer, values)

    async def products(
        self,
        live_id: str,
        *,
        currency: str | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
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

    async def room_audience(
        self,
        live_room_id: str,
    ) -> shapes.RoomAudienceAnswer:
        """Get Live Room User Portraits: `GET /analytics/202502/live_rooms/{live_room_id}/user_portraits`."""
        values = {"live_room_id": live_room_id}
        return await self._call("analytics.getLiveRoomUserPortraits.202502", shapes.RoomAudienceAnswer, values)

    async def room_gmv_trend(
        self,
        live_room_id: str,
    ) -> shapes.RoomGmvTrendAnswer:
        """Get Live Room GMV And Order Trends: `GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances`."""
        values = {"live_room_id": live_room_id}
        return await self._call("analytics.getLiveRoomGMVAndOrderTrends.202502", shapes.RoomGmvTrendAnswer, values)

    async def room_interaction_trend(
        self,
        live_room_id: str,
    ) -> shapes.RoomInteractionTrendAnswer:
        """Get Live Room Interactive Trends: `GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances`."""
        values = {"live_room_id": live_room_id}
        return await self._call("analytics.getLiveRoomInteractiveTrends.202502", shapes.RoomInteractionTrendAnswer, values)

    async def room_products(
        self,
        live_room_id: str,
    ) -> shapes.RoomProductsAnswer:
        """Get Live Room Product Stats: `GET /analytics/202502/live_rooms/{live_room_id}/product_stats`."""
        values = {"live_room_id": live_room_id}
        return await self._call("analytics.getLiveRoomProductStats.202502", shapes.RoomProductsAnswer, values)

    async def room_stats(
        self,
        live_room_id: str,
    ) -> shapes.RoomStatsAnswer:
        """Get Live Room Core Stats: `GET /analytics/202502/live_rooms/{live_room_id}/core_stats`."""
        values = {"live_room_id": live_room_id}
        return await self._call("analytics.getLiveRoomCoreStats.202502", shapes.RoomStatsAnswer, values)

    async def room_traffic(
        self,
        live_room_id: str,
    ) -> shapes.RoomTrafficAnswer:
        """Get Live Room Traffic Performance: `GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances`."""
        values = {"live_room_id": live_room_id}
        return await self._call("analytics.getLiveRoomTrafficPerformance.202502", shapes.RoomTrafficAnswer, values)

    async def room_view_trend(
        self,
        live_room_id: str,
    ) -> shapes.RoomViewTrendAnswer:
        """Get Live Room View Trends: `GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances`."""
        values = {"live_room_id": live_room_id}
        return await self._call("analytics.getLiveRoomViewTrends.202502", shapes.RoomViewTrendAnswer, values)
