"""Calls about orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import orders as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import orders as v202309
    from ..records.v202511 import orders as v202511

OLDER = {
    "detail": {
        "202309": Older("order.GetOrderDetail.202309", "DetailAnswer"),
    },
    "privileged_detail": {
        "202309": Older("order.GetPrivilegedOrderDetail.202309", "PrivilegedDetailAnswer"),
    },
    "update_blind_box_results": {
        "202511": Older("order.UpdateTheBlindBoxOpeningResults.202511", ""),
    },
}


class Orders(Versioned, Group):
    """Calls about orders."""

    _older = OLDER

    def search(
        self,
        *,
        page_size: int = 100,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        buyer_user_id: str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        is_buyer_request_cancel: bool | None = None,
        order_status: Literal["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"] | str | None = None,
        shipping_type: Literal["TIKTOK", "SELLER", "TIKTOK_DIGITAL"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        warehouse_ids: Sequence[str] | None = None,
    ) -> Pages[shapes.Order]:
        """Get Order List: `POST /order/202309/orders/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        order_status: UNPAID | ON_HOLD | AWAITING_SHIPMENT | PARTIALLY_SHIPPING | AWAITING_COLLECTION |
            IN_TRANSIT | DELIVERED | COMPLETED | CANCELLED
        shipping_type: TIKTOK | SELLER | TIKTOK_DIGITAL
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "buyer_user_id": buyer_user_id, "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt, "is_buyer_request_cancel": is_buyer_request_cancel,
            "order_status": order_status, "shipping_type": shipping_type, "update_time_ge": update_time_ge,
            "update_time_lt": update_time_lt, "warehouse_ids": warehouse_ids,
        }
        return self._pages("order.GetOrderList.202309", shapes.Order, values)

    @overload
    def detail(
        self,
        *,
        ids: Sequence[str],
        version: Literal["202507"] = "202507",
    ) -> shapes.DetailAnswer:
        """Get Order Detail: `GET /order/202507/orders`."""

    @overload
    def detail(
        self,
        *,
        ids: Sequence[str],
        version: Literal["202309"],
    ) -> v202309.DetailAnswer:
        """Get Order Detail: `GET /order/202309/orders`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `orders.detail`, version 202507.
        """

    def detail(
        self,
        *,
        ids: Sequence[str],
        version: str = "202507",
    ) -> Any:
        """Get Order Detail: `GET /order/202507/orders`."""
        values: dict[str, Any] = {"ids": ids}
        if version != "202507":
            return self._in_version("detail", version, values)
        return self._call("order.GetOrderDetail.202507", shapes.DetailAnswer, values)

    def add_external_references(
        self,
        *,
        orders: Sequence[shapes.NewOrder],
    ) -> shapes.AddExternalReferencesAnswer:
        """Add External Order References: `POST /order/202406/orders/external_orders`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"orders": orders}
        return self._call("order.AddExternalOrderReferences.202406", shapes.AddExternalReferencesAnswer, values)

    def external_references(
        self,
        order_id: str,
        *,
        platform: Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"] | str,
    ) -> shapes.ExternalReferencesAnswer:
        """Get External Order References: `GET /order/202406/orders/{order_id}/external_orders`.

        platform: SHOPIFY | WOOCOMMERCE | BIGCOMMERCE | MAGENTO | SALESFORCE_COMMERCE_CLOUD |
            CHANNEL_ADVISOR | AMAZON | ORDER_MANAGEMENT_SYSTEM | WAREHOUSE_MANAGEMENT_SYSTEM | ERP_SYSTEM
        """
        values = {"order_id": order_id, "platform": platform}
        return self._call("order.GetExternalOrderReferences.202406", shapes.ExternalReferencesAnswer, values)

    def price_detail(
        self,
        order_id: str,
    ) -> shapes.PriceDetailAnswer:
        """Get Price Detail: `GET /order/202407/orders/{order_id}/price_detail`."""
        values = {"order_id": order_id}
        return self._call("order.GetPriceDetail.202407", shapes.PriceDetailAnswer, values)

    def privileged_detail(
        self,
        *,
        ids: Sequence[str],
    ) -> v202309.PrivilegedDetailAnswer:
        """Get Privileged Order Detail: `GET /order/202309/privileged_orders`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"ids": ids}
        made: v202309.PrivilegedDetailAnswer = self._in_version("privileged_detail", "202309", values)
        return made

    def search_by_external_reference(
        self,
        *,
        external_order_id: str,
        platform: Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"] | str,
    ) -> shapes.SearchByExternalReferenceAnswer:
        """Search Order By External Order Reference: `POST /order/202406/orders/external_order_search`.

        platform: SHOPIFY | WOOCOMMERCE | BIGCOMMERCE | MAGENTO | SALESFORCE_COMMERCE_CLOUD |
            CHANNEL_ADVISOR | AMAZON | ORDER_MANAGEMENT_SYSTEM | WAREHOUSE_MANAGEMENT_SYSTEM | ERP_SYSTEM
        """
        values = {"external_order_id": external_order_id, "platform": platform}
        return self._call("order.SearchOrderByExternalOrderReference.202406", shapes.SearchByExternalReferenceAnswer, values)

    def search_customizations(
        self,
        *,
        main_order_id: str,
        query_order_lines: Sequence[shapes.NewQueryOrderLine],
    ) -> shapes.SearchCustomizationsAnswer:
        """Search POD Customization Details: `POST /order/202606/pod_details/search`."""
        values = {"main_order_id": main_order_id, "query_order_lines": query_order_lines}
        return self._call("order.searchPODCustomizationDetails.202606", shapes.SearchCustomizationsAnswer, values)

    @overload
    def update_blind_box_results(
        self,
        *,
        blind_batch_box_results: Sequence[shapes.NewBlindBatchBoxResult] | None = None,
        blind_box_results: Sequence[shapes.NewBlindBoxResult] | None = None,
        main_order_id: str | None = None,
        version: Literal["202605"] = "202605",
    ) -> None:
        """Update The Blind Box Opening Results: `POST /order/202605/orders/blind_box_result/callback`."""

    @overload
    def update_blind_box_results(
        self,
        *,
        blind_box_results: Sequence[v202511.NewBlindBoxResult] | None = None,
        main_order_id: str | None = None,
        version: Literal["202511"],
    ) -> None:
        """Update The Blind Box Opening Results: `POST /order/202511/orders/blind_box_result/callback`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `orders.update_blind_box_results`, version 202605.
        """

    def update_blind_box_results(
        self,
        *,
        blind_batch_box_results: Any = None,
        blind_box_results: Any = None,
        main_order_id: str | None = None,
        version: str = "202605",
    ) -> Any:
        """Update The Blind Box Opening Results: `POST /order/202605/orders/blind_box_result/callback`."""
        values: dict[str, Any] = {
            "blind_batch_box_results": blind_batch_box_results, "blind_box_results": blind_box_results,
            "main_order_id": main_order_id,
        }
        if version != "202605":
            return self._in_version("update_blind_box_results", version, values)
        self._do("order.updateTheBlindBoxOpeningResults.202605", values)


class AsyncOrders(Versioned, AsyncGroup):
    """Calls about orders."""

    _older = OLDER

    def search(
        self,
        *,
        page_size: int = 100,
        sort_field: Literal["create_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        buyer_user_id: str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        is_buyer_request_cancel: bool | None = None,
        order_status: Literal["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED", "CANCELLED"] | str | None = None,
        shipping_type: Literal["TIKTOK", "SELLER", "TIKTOK_DIGITAL"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
        warehouse_ids: Sequence[str] | None = None,
    ) -> AsyncPages[shapes.Order]:
        """Get Order List: `POST /order/202309/orders/search`.

        sort_field: create_time | update_time
        sort_order: ASC | DESC
        order_status: UNPAID | ON_HOLD | AWAITING_SHIPMENT | PARTIALLY_SHIPPING | AWAITING_COLLECTION |
            IN_TRANSIT | DELIVERED | COMPLETED | CANCELLED
        shipping_type: TIKTOK | SELLER | TIKTOK_DIGITAL
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "buyer_user_id": buyer_user_id, "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt, "is_buyer_request_cancel": is_buyer_request_cancel,
            "order_status": order_status, "shipping_type": shipping_type, "update_time_ge": update_time_ge,
            "update_time_lt": update_time_lt, "warehouse_ids": warehouse_ids,
        }
        return self._pages("order.GetOrderList.202309", shapes.Order, values)

    @overload
    async def detail(
        self,
        *,
        ids: Sequence[str],
        version: Literal["202507"] = "202507",
    ) -> shapes.DetailAnswer:
        """Get Order Detail: `GET /order/202507/orders`."""

    @overload
    async def detail(
        self,
        *,
        ids: Sequence[str],
        version: Literal["202309"],
    ) -> v202309.DetailAnswer:
        """Get Order Detail: `GET /order/202309/orders`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `orders.detail`, version 202507.
        """

    async def detail(
        self,
        *,
        ids: Sequence[str],
        version: str = "202507",
    ) -> Any:
        """Get Order Detail: `GET /order/202507/orders`."""
        values: dict[str, Any] = {"ids": ids}
        if version != "202507":
            return await self._in_version("detail", version, values)
        return await self._call("order.GetOrderDetail.202507", shapes.DetailAnswer, values)

    async def add_external_references(
        self,
        *,
        orders: Sequence[shapes.NewOrder],
    ) -> shapes.AddExternalReferencesAnswer:
        """Add External Order References: `POST /order/202406/orders/external_orders`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"orders": orders}
        return await self._call("order.AddExternalOrderReferences.202406", shapes.AddExternalReferencesAnswer, values)

    async def external_references(
        self,
        order_id: str,
        *,
        platform: Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"] | str,
    ) -> shapes.ExternalReferencesAnswer:
        """Get External Order References: `GET /order/202406/orders/{order_id}/external_orders`.

        platform: SHOPIFY | WOOCOMMERCE | BIGCOMMERCE | MAGENTO | SALESFORCE_COMMERCE_CLOUD |
            CHANNEL_ADVISOR | AMAZON | ORDER_MANAGEMENT_SYSTEM | WAREHOUSE_MANAGEMENT_SYSTEM | ERP_SYSTEM
        """
        values = {"order_id": order_id, "platform": platform}
        return await self._call("order.GetExternalOrderReferences.202406", shapes.ExternalReferencesAnswer, values)

    async def price_detail(
        self,
        order_id: str,
    ) -> shapes.PriceDetailAnswer:
        """Get Price Detail: `GET /order/202407/orders/{order_id}/price_detail`."""
        values = {"order_id": order_id}
        return await self._call("order.GetPriceDetail.202407", shapes.PriceDetailAnswer, values)

    async def privileged_detail(
        self,
        *,
        ids: Sequence[str],
    ) -> v202309.PrivilegedDetailAnswer:
        """Get Privileged Order Detail: `GET /order/202309/privileged_orders`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"ids": ids}
        made: v202309.PrivilegedDetailAnswer = await self._in_version("privileged_detail", "202309", values)
        return made

    async def search_by_external_reference(
        self,
        *,
        external_order_id: str,
        platform: Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO", "SALESFORCE_COMMERCE_CLOUD", "CHANNEL_ADVISOR", "AMAZON", "ORDER_MANAGEMENT_SYSTEM", "WAREHOUSE_MANAGEMENT_SYSTEM", "ERP_SYSTEM"] | str,
    ) -> shapes.SearchByExternalReferenceAnswer:
        """Search Order By External Order Reference: `POST /order/202406/orders/external_order_search`.

        platform: SHOPIFY | WOOCOMMERCE | BIGCOMMERCE | MAGENTO | SALESFORCE_COMMERCE_CLOUD |
            CHANNEL_ADVISOR | AMAZON | ORDER_MANAGEMENT_SYSTEM | WAREHOUSE_MANAGEMENT_SYSTEM | ERP_SYSTEM
        """
        values = {"external_order_id": external_order_id, "platform": platform}
        return await self._call("order.SearchOrderByExternalOrderReference.202406", shapes.SearchByExternalReferenceAnswer, values)

    async def search_customizations(
        self,
        *,
        main_order_id: str,
        query_order_lines: Sequence[shapes.NewQueryOrderLine],
    ) -> shapes.SearchCustomizationsAnswer:
        """Search POD Customization Details: `POST /order/202606/pod_details/search`."""
        values = {"main_order_id": main_order_id, "query_order_lines": query_order_lines}
        return await self._call("order.searchPODCustomizationDetails.202606", shapes.SearchCustomizationsAnswer, values)

    @overload
    async def update_blind_box_results(
        self,
        *,
        blind_batch_box_results: Sequence[shapes.NewBlindBatchBoxResult] | None = None,
        blind_box_results: Sequence[shapes.NewBlindBoxResult] | None = None,
        main_order_id: str | None = None,
        version: Literal["202605"] = "202605",
    ) -> None:
        """Update The Blind Box Opening Results: `POST /order/202605/orders/blind_box_result/callback`."""

    @overload
    async def update_blind_box_results(
        self,
        *,
        blind_box_results: Sequence[v202511.NewBlindBoxResult] | None = None,
        main_order_id: str | None = None,
        version: Literal["202511"],
    ) -> None:
        """Update The Blind Box Opening Results: `POST /order/202511/orders/blind_box_result/callback`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `orders.update_blind_box_results`, version 202605.
        """

    async def update_blind_box_results(
        self,
        *,
        blind_batch_box_results: Any = None,
        blind_box_results: Any = None,
        main_order_id: str | None = None,
        version: str = "202605",
    ) -> Any:
        """Update The Blind Box Opening Results: `POST /order/202605/orders/blind_box_result/callback`."""
        values: dict[str, Any] = {
            "blind_batch_box_results": blind_batch_box_results, "blind_box_results": blind_box_results,
            "main_order_id": main_order_id,
        }
        if version != "202605":
            return await self._in_version("update_blind_box_results", version, values)
        await self._do("order.updateTheBlindBoxOpeningResults.202605", values)
