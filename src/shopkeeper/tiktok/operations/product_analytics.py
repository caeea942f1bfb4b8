"""Calls about product analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import product_analytics as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202405 import product_analytics as v202405
    from ..records.v202406 import product_analytics as v202406
    from ..records.v202509 import product_analytics as v202509

OLDER = {
    "product": {
        "202405": Older("analytics.GetShopProductPerformanceDetail.202405", "ProductAnswer"),
    },
    "products": {
        "202509": Older("analytics.GetShopProductPerformanceList.202509", "Product", 10),
        "202405": Older("analytics.GetShopProductPerformanceList.202405", "Product", 10),
    },
    "sku": {
        "202406": Older("analytics.GetShopSKUPerformance.202406", "SkuAnswer"),
    },
    "skus": {
        "202406": Older("analytics.GetShopSKUPerformanceList.202406", "Sku", 20),
    },
}


class ProductAnalytics(Versioned, Group):
    """Calls about product analytics."""

    _older = OLDER

    @overload
    def product(
        self,
        product_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        version: Literal["202509"] = "202509",
    ) -> shapes.ProductAnswer:
        """Get Shop Product Performance Detail: `GET /analytics/202509/shop_products/{product_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """

    @overload
    def product(
        self,
        product_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202405"],
    ) -> v202405.ProductAnswer:
        """Get Shop Product Performance Detail: `GET /analytics/202405/shop_products/{product_id}/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `product_analytics.product`, version 202509.
        currency: USD | LOCAL
        """

    def product(
        self,
        product_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Any = None,
        with_comparison: Any = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop Product Performance Detail: `GET /analytics/202509/shop_products/{product_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values: dict[str, Any] = {
            "product_id": product_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity, "with_comparison": with_comparison,
        }
        if version != "202509":
            return self._in_version("product", version, values)
        return self._call("analytics.GetShopProductPerformanceDetail.202509", shapes.ProductAnswer, values)

    @overload
    def products(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        category_filter: Sequence[str] | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        page_size: int = 20,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | str | None = None,
        sort_field: Literal["gmv", "items_sold", "orders"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202605"] = "202605",
    ) -> Pages[shapes.Product]:
        """Get Shop Product Performance List: `GET /analytics/202605/shop_products/performance`.

        currency: LOCAL | USD
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | items_sold | orders
        sort_order: ASC | DESC
        """

    @overload
    def products(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        category_filter: Sequence[str] | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        product_status_filter: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202509"],
    ) -> Pages[v202509.Product]:
        """Get Shop Product Performance List: `GET /analytics/202509/shop_products/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `product_analytics.products`, version 202605.
        currency: USD | LOCAL
        sort_order: ASC | DESC
        """

    @overload
    def products(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202405"],
    ) -> Pages[v202405.Product]:
        """Get Shop Product Performance List: `GET /analytics/202405/shop_products/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `product_analytics.products`, version 202605.
        currency: USD | LOCAL
        sort_order: ASC | DESC
        """

    def products(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        category_filter: Any = None,
        currency: Any = None,
        page_size: Any = None,
        product_status_filter: Any = None,
        sort_field: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: str = "202605",
    ) -> Any:
        """Get Shop Product Performance List: `GET /analytics/202605/shop_products/performance`.

        currency: LOCAL | USD
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | items_sold | orders
        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "category_filter": category_filter,
            "currency": currency, "page_size": page_size, "product_status_filter": product_status_filter,
            "sort_field": sort_field, "sort_order": sort_order,
        }
        if version != "202605":
            return self._in_version("products", version, values)
        values["page_size"] = 20 if page_size is None else page_size
        return self._pages("analytics.getShopProductPerformanceList.202605", shapes.Product, values)

    @overload
    def sku(
        self,
        sku_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        version: Literal["202509"] = "202509",
    ) -> shapes.SkuAnswer:
        """Get Shop SKU Performance: `GET /analytics/202509/shop_skus/{sku_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """

    @overload
    def sku(
        self,
        sku_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202406"],
    ) -> v202406.SkuAnswer:
        """Get Shop SKU Performance: `GET /analytics/202406/shop_skus/{sku_id}/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `product_analytics.sku`, version 202509.
        currency: USD | LOCAL
        """

    def sku(
        self,
        sku_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Any = None,
        with_comparison: Any = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop SKU Performance: `GET /analytics/202509/shop_skus/{sku_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values: dict[str, Any] = {
            "sku_id": sku_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity, "with_comparison": with_comparison,
        }
        if version != "202509":
            return self._in_version("sku", version, values)
        return self._call("analytics.GetShopSKUPerformance.202509", shapes.SkuAnswer, values)

    @overload
    def skus(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        category_filter: Sequence[str] | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 20,
        product_ids: Sequence[str] | None = None,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | str | None = None,
        sort_field: Literal["gmv", "sku_orders", "units_sold"] | str | None = None,
        sort_order: Literal["DESC", "ASC"] | str | None = None,
        version: Literal["202509"] = "202509",
    ) -> Pages[shapes.Sku]:
        """Get Shop SKU Performance List: `GET /analytics/202509/shop_skus/performance`.

        currency: USD | LOCAL
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | sku_orders | units_sold
        sort_order: DESC | ASC
        """

    @overload
    def skus(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 20,
        product_id: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["DESC", "ASC"] | str | None = None,
        version: Literal["202406"],
    ) -> Pages[v202406.Sku]:
        """Get Shop SKU Performance List: `GET /analytics/202406/shop_skus/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `product_analytics.skus`, version 202509.
        currency: USD | LOCAL
        sort_order: DESC | ASC
        """

    def skus(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        category_filter: Any = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 20,
        product_ids: Any = None,
        product_status_filter: Any = None,
        sort_field: Any = None,
        sort_order: Literal["DESC", "ASC"] | str | None = None,
        product_id: Any = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop SKU Performance List: `GET /analytics/202509/shop_skus/performance`.

        currency: USD | LOCAL
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | sku_orders | units_sold
        sort_order: DESC | ASC
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "category_filter": category_filter,
            "currency": currency, "page_size": page_size, "product_ids": product_ids,
            "product_status_filter": product_status_filter, "sort_field": sort_field,
            "sort_order": sort_order, "product_id": product_id,
        }
        if version != "202509":
            return self._in_version("skus", version, values)
        return self._pages("analytics.GetShopSKUPerformanceList.202509", shapes.Sku, values)


class AsyncProductAnalytics(Versioned, AsyncGroup):
    """Calls about product analytics."""

    _older = OLDER

    @overload
    async def product(
        self,
        product_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        version: Literal["202509"] = "202509",
    ) -> shapes.ProductAnswer:
        """Get Shop Product Performance Detail: `GET /analytics/202509/shop_products/{product_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """

    @overload
    async def product(
        self,
        product_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202405"],
    ) -> v202405.ProductAnswer:
        """Get Shop Product Performance Detail: `GET /analytics/202405/shop_products/{product_id}/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `product_analytics.product`, version 202509.
        currency: USD | LOCAL
        """

    async def product(
        self,
        product_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Any = None,
        with_comparison: Any = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop Product Performance Detail: `GET /analytics/202509/shop_products/{product_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values: dict[str, Any] = {
            "product_id": product_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity, "with_comparison": with_comparison,
        }
        if version != "202509":
            return await self._in_version("product", version, values)
        return await self._call("analytics.GetShopProductPerformanceDetail.202509", shapes.ProductAnswer, values)

    @overload
    def products(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        category_filter: Sequence[str] | None = None,
        currency: Literal["LOCAL", "USD"] | str | None = None,
        page_size: int = 20,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | str | None = None,
        sort_field: Literal["gmv", "items_sold", "orders"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202605"] = "202605",
    ) -> AsyncPages[shapes.Product]:
        """Get Shop Product Performance List: `GET /analytics/202605/shop_products/performance`.

        currency: LOCAL | USD
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | items_sold | orders
        sort_order: ASC | DESC
        """

    @overload
    def products(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        category_filter: Sequence[str] | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        product_status_filter: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202509"],
    ) -> AsyncPages[v202509.Product]:
        """Get Shop Product Performance List: `GET /analytics/202509/shop_products/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `product_analytics.products`, version 202605.
        currency: USD | LOCAL
        sort_order: ASC | DESC
        """

    @overload
    def products(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 10,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: Literal["202405"],
    ) -> AsyncPages[v202405.Product]:
        """Get Shop Product Performance List: `GET /analytics/202405/shop_products/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `product_analytics.products`, version 202605.
        currency: USD | LOCAL
        sort_order: ASC | DESC
        """

    def products(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        category_filter: Any = None,
        currency: Any = None,
        page_size: Any = None,
        product_status_filter: Any = None,
        sort_field: Any = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        version: str = "202605",
    ) -> Any:
        """Get Shop Product Performance List: `GET /analytics/202605/shop_products/performance`.

        currency: LOCAL | USD
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | items_sold | orders
        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "category_filter": category_filter,
            "currency": currency, "page_size": page_size, "product_status_filter": product_status_filter,
            "sort_field": sort_field, "sort_order": sort_order,
        }
        if version != "202605":
            return self._in_version("products", version, values)
        values["page_size"] = 20 if page_size is None else page_size
        return self._pages("analytics.getShopProductPerformanceList.202605", shapes.Product, values)

    @overload
    async def sku(
        self,
        sku_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Literal["ALL", "1D"] | str | None = None,
        version: Literal["202509"] = "202509",
    ) -> shapes.SkuAnswer:
        """Get Shop SKU Performance: `GET /analytics/202509/shop_skus/{sku_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """

    @overload
    async def sku(
        self,
        sku_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: str | None = None,
        with_comparison: bool | None = None,
        version: Literal["202406"],
    ) -> v202406.SkuAnswer:
        """Get Shop SKU Performance: `GET /analytics/202406/shop_skus/{sku_id}/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `product_analytics.sku`, version 202509.
        currency: USD | LOCAL
        """

    async def sku(
        self,
        sku_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        granularity: Any = None,
        with_comparison: Any = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop SKU Performance: `GET /analytics/202509/shop_skus/{sku_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values: dict[str, Any] = {
            "sku_id": sku_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity, "with_comparison": with_comparison,
        }
        if version != "202509":
            return await self._in_version("sku", version, values)
        return await self._call("analytics.GetShopSKUPerformance.202509", shapes.SkuAnswer, values)

    @overload
    def skus(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        category_filter: Sequence[str] | None = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 20,
        product_ids: Sequence[str] | None = None,
        product_status_filter: Literal["ALL", "INACTIVE", "LIVE"] | str | None = None,
        sort_field: Literal["gmv", "sku_orders", "units_sold"] | str | None = None,
        sort_order: Literal["DESC", "ASC"] | str | None = None,
        version: Literal["202509"] = "202509",
    ) -> AsyncPages[shapes.Sku]:
        """Get Shop SKU Performance List: `GET /analytics/202509/shop_skus/performance`.

        currency: USD | LOCAL
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | sku_orders | units_sold
        sort_order: DESC | ASC
        """

    @overload
    def skus(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 20,
        product_id: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["DESC", "ASC"] | str | None = None,
        version: Literal["202406"],
    ) -> AsyncPages[v202406.Sku]:
        """Get Shop SKU Performance List: `GET /analytics/202406/shop_skus/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `product_analytics.skus`, version 202509.
        currency: USD | LOCAL
        sort_order: DESC | ASC
        """

    def skus(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        category_filter: Any = None,
        currency: Literal["USD", "LOCAL"] | str | None = None,
        page_size: int = 20,
        product_ids: Any = None,
        product_status_filter: Any = None,
        sort_field: Any = None,
        sort_order: Literal["DESC", "ASC"] | str | None = None,
        product_id: Any = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop SKU Performance List: `GET /analytics/202509/shop_skus/performance`.

        currency: USD | LOCAL
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | sku_orders | units_sold
        sort_order: DESC | ASC
        """
        values: dict[str, Any] = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "category_filter": category_filter,
            "currency": currency, "page_size": page_size, "product_ids": product_ids,
            "product_status_filter": product_status_filter, "sort_field": sort_field,
            "sort_order": sort_order, "product_id": product_id,
        }
        if version != "202509":
            return self._in_version("skus", version, values)
        return self._pages("analytics.GetShopSKUPerformanceList.202509", shapes.Sku, values)
