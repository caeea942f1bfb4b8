"""Calls about product analytics. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence
from typing import Any

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import product_analytics as shapes


class ProductAnalytics(Group):
    """Calls about product analytics."""

    def product(
        self,
        product_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: str | None = None,
        granularity: str | None = None,
    ) -> shapes.ProductAnswer:
        """Get Shop Product Performance Detail: `GET /analytics/202509/shop_products/{product_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values = {
            "product_id": product_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity,
        }
        return self._call("analytics.GetShopProductPerformanceDetail.202509", shapes.ProductAnswer, values)

    def products(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        category_filter: Sequence[str] | None = None,
        currency: str | None = None,
        page_size: int = 20,
        product_status_filter: str | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> Pages[shapes.Product]:
        """Get Shop Product Performance List: `GET /analytics/202605/shop_products/performance`.

        currency: LOCAL | USD
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | items_sold | orders
        sort_order: ASC | DESC
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "category_filter": category_filter,
            "currency": currency, "page_size": page_size, "product_status_filter": product_status_filter,
            "sort_field": sort_field, "sort_order": sort_order,
        }
        return self._pages("analytics.getShopProductPerformanceList.202605", shapes.Product, values)

    def sku(
        self,
        sku_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: str | None = None,
        granularity: str | None = None,
    ) -> shapes.SkuAnswer:
        """Get Shop SKU Performance: `GET /analytics/202509/shop_skus/{sku_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values = {
            "sku_id": sku_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity,
        }
        return self._call("analytics.GetShopSKUPerformance.202509", shapes.SkuAnswer, values)

    def skus(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        category_filter: Sequence[str] | None = None,
        currency: str | None = None,
        page_size: int = 20,
        product_ids: Sequence[str] | None = None,
        product_status_filter: str | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> Pages[shapes.Sku]:
        """Get Shop SKU Performance List: `GET /analytics/202509/shop_skus/performance`.

        currency: USD | LOCAL
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | sku_orders | units_sold
        sort_order: DESC | ASC
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "category_filter": category_filter,
            "currency": currency, "page_size": page_size, "product_ids": product_ids,
            "product_status_filter": product_status_filter, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._pages("analytics.GetShopSKUPerformanceList.202509", shapes.Sku, values)


class AsyncProductAnalytics(AsyncGroup):
    """Calls about product analytics."""

    async def product(
        self,
        product_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: str | None = None,
        granularity: str | None = None,
    ) -> shapes.ProductAnswer:
        """Get Shop Product Performance Detail: `GET /analytics/202509/shop_products/{product_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values = {
            "product_id": product_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity,
        }
        return await self._call("analytics.GetShopProductPerformanceDetail.202509", shapes.ProductAnswer, values)

    def products(
        self,
        *,
        end_date_lt: Any,
        start_date_ge: Any,
        category_filter: Sequence[str] | None = None,
        currency: str | None = None,
        page_size: int = 20,
        product_status_filter: str | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> AsyncPages[shapes.Product]:
        """Get Shop Product Performance List: `GET /analytics/202605/shop_products/performance`.

        currency: LOCAL | USD
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | items_sold | orders
        sort_order: ASC | DESC
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "category_filter": category_filter,
            "currency": currency, "page_size": page_size, "product_status_filter": product_status_filter,
            "sort_field": sort_field, "sort_order": sort_order,
        }
        return self._pages("analytics.getShopProductPerformanceList.202605", shapes.Product, values)

    async def sku(
        self,
        sku_id: str,
        *,
        end_date_lt: str,
        start_date_ge: str,
        currency: str | None = None,
        granularity: str | None = None,
    ) -> shapes.SkuAnswer:
        """Get Shop SKU Performance: `GET /analytics/202509/shop_skus/{sku_id}/performance`.

        currency: USD | LOCAL
        granularity: ALL | 1D
        """
        values = {
            "sku_id": sku_id, "end_date_lt": end_date_lt, "start_date_ge": start_date_ge,
            "currency": currency, "granularity": granularity,
        }
        return await self._call("analytics.GetShopSKUPerformance.202509", shapes.SkuAnswer, values)

    def skus(
        self,
        *,
        end_date_lt: str,
        start_date_ge: str,
        category_filter: Sequence[str] | None = None,
        currency: str | None = None,
        page_size: int = 20,
        product_ids: Sequence[str] | None = None,
        product_status_filter: str | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> AsyncPages[shapes.Sku]:
        """Get Shop SKU Performance List: `GET /analytics/202509/shop_skus/performance`.

        currency: USD | LOCAL
        product_status_filter: ALL | INACTIVE | LIVE
        sort_field: gmv | sku_orders | units_sold
        sort_order: DESC | ASC
        """
        values = {
            "end_date_lt": end_date_lt, "start_date_ge": start_date_ge, "category_filter": category_filter,
            "currency": currency, "page_size": page_size, "product_ids": product_ids,
            "product_status_filter": product_status_filter, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._pages("analytics.GetShopSKUPerformanceList.202509", shapes.Sku, values)
