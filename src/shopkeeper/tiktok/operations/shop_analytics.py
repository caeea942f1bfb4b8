"""Calls about shop analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from typing import Any

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import shop_analytics as shapes


class ShopAnalytics(Group):
    """Calls about shop analytics."""

    def by_hour(
        self,
        date: str,
        *,
        currency: str | None = None,
    ) -> shapes.ByHourAnswer:
        """Get Shop Performance Per Hour: `GET /analytics/202510/shop/performance/{date}/performance_per_hour`.

        currency: USD | LOCAL
        """
        values = {"date": date, "currency": currency}
        return self._call("analytics.GetShopPerformancePerHour.202510", shapes.ByHourAnswer, values)

    def performance(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        currency: str | None = None,
        granularity: str | None = None,
    ) -> shapes.PerformanceAnswer:
        """Get Shop Performance: `GET /analytics/202609/shop/performance`.

        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "currency": currency,
            "granularity": granularity,
        }
        return self._call("analytics.getShopPerformance.202609", shapes.PerformanceAnswer, values)


class AsyncShopAnalytics(AsyncGroup):
    """Calls about shop analytics."""

    async def by_hour(
        self,
        date: str,
        *,
        currency: str | None = None,
    ) -> shapes.ByHourAnswer:
        """Get Shop Performance Per Hour: `GET /analytics/202510/shop/performance/{date}/performance_per_hour`.

        currency: USD | LOCAL
        """
        values = {"date": date, "currency": currency}
        return await self._call("analytics.GetShopPerformancePerHour.202510", shapes.ByHourAnswer, values)

    async def performance(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        currency: str | None = None,
        granularity: str | None = None,
    ) -> shapes.PerformanceAnswer:
        """Get Shop Performance: `GET /analytics/202609/shop/performance`.

        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "currency": currency,
            "granularity": granularity,
        }
        return await self._call("analytics.getShopPerformance.202609", shapes.PerformanceAnswer, values)
