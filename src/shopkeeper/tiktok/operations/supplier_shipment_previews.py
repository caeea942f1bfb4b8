"""Calls about supplier shipment previews. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202405 import supplier_shipment_previews as v202405

OLDER = {
    "search": {
        "202405": Older("gs_full_service_shipment.SearchDeliveryOrders.202405", "DeliveryOrder", 10),
    },
    "batches": {
        "202405": Older("gs_full_service_shipment.QueryDeliveryBatchs.202405", "BatchesAnswer"),
    },
    "confirm": {
        "202405": Older("gs_full_service_shipment.ConfirmDelivery.202405", ""),
    },
    "create": {
        "202405": Older("gs_full_service_shipment.CreateDeliveryOrder.202405", "CreateAnswer"),
    },
    "document": {
        "202405": Older("gs_full_service_shipment.GetDelivery-OrderPrintDocument.202405", "DocumentAnswer"),
    },
    "reserve": {
        "202405": Older("gs_full_service_shipment.ReserveShipping.202405", "ReserveAnswer"),
    },
    "search_stock_orders": {
        "202405": Older("gs_full_service_shipment.SearchStockupOrders.202405", "StockupOrder", 10),
    },
    "shipping_providers": {
        "202405": Older("gs_full_service_shipment.SearchAvailableShippingProviders.202405", "ShippingProvidersAnswer"),
    },
    "waybills": {
        "202405": Older("gs_full_service_shipment.GetLogisticsWaybillsPrintDocurement.202405", "WaybillsAnswer"),
    },
}


class SupplierShipmentPreviews(Versioned, Group):
    """Calls about supplier shipment previews."""

    _older = OLDER

    def search(
        self,
        *,
        supplier_id: str,
        arrived_time_ge: int | None = None,
        arrived_time_lt: int | None = None,
        delivery_batch_codes: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int = 10,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | None = None,
        require_arrived_time_lt: int | None = None,
        ship_time_ge: int | None = None,
        ship_time_lt: int | None = None,
        warehouse_codes: Sequence[str] | None = None,
    ) -> Pages[v202405.DeliveryOrder]:
        """Search Delivery Orders: `POST /gs_full_service_shipment/202405/preview/delivery_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "supplier_id": supplier_id, "arrived_time_ge": arrived_time_ge,
            "arrived_time_lt": arrived_time_lt, "delivery_batch_codes": delivery_batch_codes,
            "delivery_order_codes": delivery_order_codes, "delivery_types": delivery_types,
            "emergency_levels": emergency_levels, "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes, "is_sample_included": is_sample_included,
            "order_types": order_types, "page_size": page_size, "platform_spu_codes": platform_spu_codes,
            "relative_codes": relative_codes, "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt, "ship_time_ge": ship_time_ge,
            "ship_time_lt": ship_time_lt, "warehouse_codes": warehouse_codes,
        }
        made: Pages[v202405.DeliveryOrder] = self._in_version("search", "202405", values)
        return made

    def batches(
        self,
        *,
        delivery_batch_codes: Sequence[str],
        supplier_id: str,
    ) -> v202405.BatchesAnswer:
        """Query Delivery Batchs: `GET /gs_full_service_shipment/202405/preview/delivery_orders/delivery_batchs`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_batch_codes": delivery_batch_codes, "supplier_id": supplier_id}
        made: v202405.BatchesAnswer = self._in_version("batches", "202405", values)
        return made

    def confirm(
        self,
        *,
        supplier_id: str,
        delivery_order_code: str | None = None,
    ) -> None:
        """Confirm Delivery: `POST /gs_full_service_shipment/202405/preview/delivery_orders/confirm`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id, "delivery_order_code": delivery_order_code}
        self._in_version("confirm", "202405", values)

    def create(
        self,
        *,
        supplier_id: str,
        delivery_order: v202405.NewDeliveryOrder | None = None,
    ) -> v202405.CreateAnswer:
        """Create Delivery Order: `POST /gs_full_service_shipment/202405/preview/delivery_orders`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id, "delivery_order": delivery_order}
        made: v202405.CreateAnswer = self._in_version("create", "202405", values)
        return made

    def document(
        self,
        *,
        delivery_order_codes: Sequence[str],
        supplier_id: str,
    ) -> v202405.DocumentAnswer:
        """Get Delivery-Order Print Document: `GET /gs_full_service_shipment/202405/preview/delivery_orders/documents`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_order_codes": delivery_order_codes, "supplier_id": supplier_id}
        made: v202405.DocumentAnswer = self._in_version("document", "202405", values)
        return made

    def reserve(
        self,
        *,
        supplier_id: str,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: v202405.NewLogistics | None = None,
        reserve: v202405.NewReserve | None = None,
        sender_contact: v202405.NewSenderContact | None = None,
        total_weight: v202405.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
    ) -> v202405.ReserveAnswer:
        """Reserve Shipping: `POST /gs_full_service_shipment/202405/preview/delivery_orders/reserve_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "supplier_id": supplier_id, "delivery_mode": delivery_mode,
            "delivery_order_codes": delivery_order_codes, "logistics": logistics, "reserve": reserve,
            "sender_contact": sender_contact, "total_weight": total_weight,
            "warehouse_code": warehouse_code,
        }
        made: v202405.ReserveAnswer = self._in_version("reserve", "202405", values)
        return made

    def search_stock_orders(
        self,
        *,
        supplier_id: str,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        order_create_time_ge: int | None = None,
        order_create_time_lt: int | None = None,
        order_sources: Sequence[str] | None = None,
        order_status: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int = 10,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | None = None,
        require_arrived_time_lt: int | None = None,
        require_ship_time_ge: int | None = None,
        require_ship_time_lt: int | None = None,
        stockup_order_codes: Sequence[str] | None = None,
    ) -> Pages[v202405.StockupOrder]:
        """Search Stockup Orders: `POST /gs_full_service_shipment/202405/preview/stockup_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "supplier_id": supplier_id, "can_deliver": can_deliver, "emergency_levels": emergency_levels,
            "external_skc_codes": external_skc_codes, "external_sku_codes": external_sku_codes,
            "is_delivery_completed": is_delivery_completed, "is_first_order": is_first_order,
            "is_normal": is_normal, "order_create_time_ge": order_create_time_ge,
            "order_create_time_lt": order_create_time_lt, "order_sources": order_sources,
            "order_status": order_status, "order_types": order_types, "page_size": page_size,
            "platform_sku_codes": platform_sku_codes, "platform_spu_codes": platform_spu_codes,
            "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt,
            "require_ship_time_ge": require_ship_time_ge, "require_ship_time_lt": require_ship_time_lt,
            "stockup_order_codes": stockup_order_codes,
        }
        made: Pages[v202405.StockupOrder] = self._in_version("search_stock_orders", "202405", values)
        return made

    def shipping_providers(
        self,
        *,
        supplier_id: str,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact: v202405.NewSenderContact | None = None,
        total_weight: v202405.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
    ) -> v202405.ShippingProvidersAnswer:
        """Search Available Shipping Providers: `POST /gs_full_service_shipment/202405/preview/shipping_providers/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "supplier_id": supplier_id, "delivery_mode": delivery_mode, "delivery_option": delivery_option,
            "delivery_order_codes": delivery_order_codes, "sender_contact": sender_contact,
            "total_weight": total_weight, "warehouse_code": warehouse_code,
        }
        made: v202405.ShippingProvidersAnswer = self._in_version("shipping_providers", "202405", values)
        return made

    def waybills(
        self,
        *,
        logistics_codes: Sequence[str],
        supplier_id: str,
    ) -> v202405.WaybillsAnswer:
        """Get Logistics Waybills Print Docurement: `GET /gs_full_service_shipment/202405/preview/waybills`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"logistics_codes": logistics_codes, "supplier_id": supplier_id}
        made: v202405.WaybillsAnswer = self._in_version("waybills", "202405", values)
        return made


class AsyncSupplierShipmentPreviews(Versioned, AsyncGroup):
    """Calls about supplier shipment previews."""

    _older = OLDER

    def search(
        self,
        *,
        supplier_id: str,
        arrived_time_ge: int | None = None,
        arrived_time_lt: int | None = None,
        delivery_batch_codes: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int = 10,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | None = None,
        require_arrived_time_lt: int | None = None,
        ship_time_ge: int | None = None,
        ship_time_lt: int | None = None,
        warehouse_codes: Sequence[str] | None = None,
    ) -> AsyncPages[v202405.DeliveryOrder]:
        """Search Delivery Orders: `POST /gs_full_service_shipment/202405/preview/delivery_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "supplier_id": supplier_id, "arrived_time_ge": arrived_time_ge,
            "arrived_time_lt": arrived_time_lt, "delivery_batch_codes": delivery_batch_codes,
            "delivery_order_codes": delivery_order_codes, "delivery_types": delivery_types,
            "emergency_levels": emergency_levels, "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes, "is_sample_included": is_sample_included,
            "order_types": order_types, "page_size": page_size, "platform_spu_codes": platform_spu_codes,
            "relative_codes": relative_codes, "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt, "ship_time_ge": ship_time_ge,
            "ship_time_lt": ship_time_lt, "warehouse_codes": warehouse_codes,
        }
        made: AsyncPages[v202405.DeliveryOrder] = self._in_version("search", "202405", values)
        return made

    async def batches(
        self,
        *,
        delivery_batch_codes: Sequence[str],
        supplier_id: str,
    ) -> v202405.BatchesAnswer:
        """Query Delivery Batchs: `GET /gs_full_service_shipment/202405/preview/delivery_orders/delivery_batchs`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_batch_codes": delivery_batch_codes, "supplier_id": supplier_id}
        made: v202405.BatchesAnswer = await self._in_version("batches", "202405", values)
        return made

    async def confirm(
        self,
        *,
        supplier_id: str,
        delivery_order_code: str | None = None,
    ) -> None:
        """Confirm Delivery: `POST /gs_full_service_shipment/202405/preview/delivery_orders/confirm`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id, "delivery_order_code": delivery_order_code}
        await self._in_version("confirm", "202405", values)

    async def create(
        self,
        *,
        supplier_id: str,
        delivery_order: v202405.NewDeliveryOrder | None = None,
    ) -> v202405.CreateAnswer:
        """Create Delivery Order: `POST /gs_full_service_shipment/202405/preview/delivery_orders`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id, "delivery_order": delivery_order}
        made: v202405.CreateAnswer = await self._in_version("create", "202405", values)
        return made

    async def document(
        self,
        *,
        delivery_order_codes: Sequence[str],
        supplier_id: str,
    ) -> v202405.DocumentAnswer:
        """Get Delivery-Order Print Document: `GET /gs_full_service_shipment/202405/preview/delivery_orders/documents`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_order_codes": delivery_order_codes, "supplier_id": supplier_id}
        made: v202405.DocumentAnswer = await self._in_version("document", "202405", values)
        return made

    async def reserve(
        self,
        *,
        supplier_id: str,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: v202405.NewLogistics | None = None,
        reserve: v202405.NewReserve | None = None,
        sender_contact: v202405.NewSenderContact | None = None,
        total_weight: v202405.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
    ) -> v202405.ReserveAnswer:
        """Reserve Shipping: `POST /gs_full_service_shipment/202405/preview/delivery_orders/reserve_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "supplier_id": supplier_id, "delivery_mode": delivery_mode,
            "delivery_order_codes": delivery_order_codes, "logistics": logistics, "reserve": reserve,
            "sender_contact": sender_contact, "total_weight": total_weight,
            "warehouse_code": warehouse_code,
        }
        made: v202405.ReserveAnswer = await self._in_version("reserve", "202405", values)
        return made

    def search_stock_orders(
        self,
        *,
        supplier_id: str,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        order_create_time_ge: int | None = None,
        order_create_time_lt: int | None = None,
        order_sources: Sequence[str] | None = None,
        order_status: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int = 10,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | None = None,
        require_arrived_time_lt: int | None = None,
        require_ship_time_ge: int | None = None,
        require_ship_time_lt: int | None = None,
        stockup_order_codes: Sequence[str] | None = None,
    ) -> AsyncPages[v202405.StockupOrder]:
        """Search Stockup Orders: `POST /gs_full_service_shipment/202405/preview/stockup_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "supplier_id": supplier_id, "can_deliver": can_deliver, "emergency_levels": emergency_levels,
            "external_skc_codes": external_skc_codes, "external_sku_codes": external_sku_codes,
            "is_delivery_completed": is_delivery_completed, "is_first_order": is_first_order,
            "is_normal": is_normal, "order_create_time_ge": order_create_time_ge,
            "order_create_time_lt": order_create_time_lt, "order_sources": order_sources,
            "order_status": order_status, "order_types": order_types, "page_size": page_size,
            "platform_sku_codes": platform_sku_codes, "platform_spu_codes": platform_spu_codes,
            "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt,
            "require_ship_time_ge": require_ship_time_ge, "require_ship_time_lt": require_ship_time_lt,
            "stockup_order_codes": stockup_order_codes,
        }
        made: AsyncPages[v202405.StockupOrder] = self._in_version("search_stock_orders", "202405", values)
        return made

    async def shipping_providers(
        self,
        *,
        supplier_id: str,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact: v202405.NewSenderContact | None = None,
        total_weight: v202405.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
    ) -> v202405.ShippingProvidersAnswer:
        """Search Available Shipping Providers: `POST /gs_full_service_shipment/202405/preview/shipping_providers/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "supplier_id": supplier_id, "delivery_mode": delivery_mode, "delivery_option": delivery_option,
            "delivery_order_codes": delivery_order_codes, "sender_contact": sender_contact,
            "total_weight": total_weight, "warehouse_code": warehouse_code,
        }
        made: v202405.ShippingProvidersAnswer = await self._in_version("shipping_providers", "202405", values)
        return made

    async def waybills(
        self,
        *,
        logistics_codes: Sequence[str],
        supplier_id: str,
    ) -> v202405.WaybillsAnswer:
        """Get Logistics Waybills Print Docurement: `GET /gs_full_service_shipment/202405/preview/waybills`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"logistics_codes": logistics_codes, "supplier_id": supplier_id}
        made: v202405.WaybillsAnswer = await self._in_version("waybills", "202405", values)
        return made
