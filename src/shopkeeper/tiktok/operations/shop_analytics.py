"""Calls about shop analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import shop_analytics as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202405 import shop_analytics as v202405
    from ..records.v202509 import shop_analytics as v202509

OLDER = {
    "performance": {
        "202509": Older("analytics.GetShopPerformance.202509", "PerformanceAnswer"),
        "202405": Older("analytics.GetShopPerformance.202405", "PerformanceAnswer"),
    },
}


class ShopAnalytics(Versioned, Group):
    """Calls about shop analytics."""

    _older = OLDER

    def by_hour(
        self,
        date: str,
        *,
        currency: Literal["USD", "LOCAL"] | str | None = None,
    ) -> shapes.ByHourAnswer:
        """Get Shop Performance Per Hour: `GET /analytics/202510/shop/performance/{date}/performance_per_hour`.

        currency: USD | LOCAL
        """
        values = {"date": date, "currency": currency}
        return self._call("analytics.GetShopPerformancePerHour.202510", shapes.ByHourAnswer, values)

    @overload
    def performance(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        version: Literal["202609"] = "202609",
    ) -> shapes.PerformanceAnswer:
        """Get Shop Performance: `GET /analytics/202609/shop/performance`.

        currency: LOCAL | USD
        granularity: ALL | 1D
        """

    @overload
    def performance(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        version: Literal["202509"],
    ) -> v202509.PerformanceAnswer:
        """Get Shop Performance: `GET /analytics/202509/shop/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `shop_analytics.performance`, version 202609.
        currency: USD | LOCAL
        """

    @overload
    def performance(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202405"],
    ) -> v202405.PerformanceAnswer:
        """Get Shop Performance: `GET /analytics/202405/shop/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `shop_analytics.performance`, version 202609.
        currency: USD | LOCAL
        """

    def performance(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        currency: Any = None,
        granularity: Any = None,
        with_comparison: Any = None,
        version: str = "202609",
    ) -> Any:
        """Get Shop Performance: `GET /analytics/202609/shop/performance`.

        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "currency": currency,
            "granularity": granularity, "with_comparison": with_comparison,
        }
        if version != "202609":
            return self._in_version("performance", version, values)
        return self._call("analytics.getShopPerformance.202609", shapes.PerformanceAnswer, values)


class AsyncShopAnalytics(Versioned, AsyncGroup):
    """Calls about shop analytics."""

    _older = OLDER

    async def by_hour(
        self,
        date: str,
        *,
        currency: Literal["USD", "LOCAL"] | str | None = None,
    ) -> shapes.ByHourAnswer:
        """Get Shop Performance Per Hour: `GET /analytics/202510/shop/performance/{date}/performance_per_hour`.

        currency: USD | LOCAL
        """
        values = {"date": date, "currency": currency}
        return await self._call("analytics.GetShopPerformancePerHour.202510", shapes.ByHourAnswer, values)

    @overload
    async def performance(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        version: Literal["202609"] = "202609",
    ) -> shapes.PerformanceAnswer:
        """Get Shop Performance: `GET /analytics/202609/shop/performance`.

        currency: LOCAL | USD
        granularity: ALL | 1D
        """

    @overload
    async def performance(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        version: Literal["202509"],
    ) -> v202509.PerformanceAnswer:
        """Get Shop Performance: `GET /analytics/202509/shop/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `shop_analytics.performance`, version 202609.
        currency: USD | LOCAL
        """

    @overload
    async def performance(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202405"],
    ) -> v202405.PerformanceAnswer:
        """Get Shop Performance: `GET /analytics/202405/shop/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `shop_analytics.performance`, version 202609.
        currency: USD | LOCAL
        """

    async def performance(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        currency: Any = None,
        granularity: Any = None,
        with_comparison: Any = None,
        version: str = "202609",
    ) -> Any:
        """Get Shop Performance: `GET /analytics/202609/shop/performance`.

        currency: LOCAL | USD
        granularity: ALL | 1D
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "currency": currency,
            "granularity": granularity, "with_comparison": with_comparison,
        }
        if version != "202609":
            return await self._in_version("performance", version, values)
        return await self._call("analytics.getShopPerformance.202609", shapes.PerformanceAnswer, values)
