"""Calls about supplier shipments. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202405 import supplier_shipments as v202405
    from ..records.v202407 import supplier_shipments as v202407
    from ..records.v202409 import supplier_shipments as v202409
    from ..records.v202410 import supplier_shipments as v202410
    from ..records.v202503 import supplier_shipments as v202503

OLDER = {
    "search": {
        "202407": Older("gs_full_service_shipment.GlobalSellingSearchDeliveryOrders.202407", "DeliveryOrder", 10),
        "202405": Older("gs_full_service_shipment.GSSearchDeliveryOrders.202405", "DeliveryOrder", 10),
    },
    "batches": {
        "202405": Older("gs_full_service_shipment.GSQueryDeliveryBatchs.202405", "BatchesAnswer"),
    },
    "cancel": {
        "202407": Older("gs_full_service_shipment.GlobalSellingCancelShipment.202407", ""),
    },
    "confirm": {
        "202405": Older("gs_full_service_shipment.GSConfirmDelivery.202405", ""),
    },
    "confirm_stock_order": {
        "202409": Older("gs_full_service_shipment.GlobalSellingConfirmStockupOrder.202409", ""),
    },
    "create": {
        "202405": Older("gs_full_service_shipment.GSCreateDeliveryOrder.202405", "CreateAnswer"),
    },
    "document": {
        "202405": Older("gs_full_service_shipment.GSGetDelivery-OrderPrintDocument.202405", "DocumentAnswer"),
    },
    "logistics_orders": {
        "202407": Older("gs_full_service_shipment.GlobalSellingQueryLogisticsOrders.202407", "LogisticsOrdersAnswer"),
    },
    "quality_document": {
        "202407": Older("gs_full_service_shipment.GlobalSellingGetQualityDocuments.202407", "QualityDocumentAnswer"),
    },
    "reserve": {
        "202410": Older("gs_full_service_shipment.GlobalSellingReserveShipment.202410", "ReserveAnswer"),
        "202407": Older("gs_full_service_shipment.GlobalSellingReserveShipment.202407", "ReserveAnswer"),
        "202405": Older("gs_full_service_shipment.GSReserveShipping.202405", "ReserveAnswer"),
    },
    "search_abnormal": {
        "202407": Older("gs_full_service_shipment.GlobalSellingSearchAbnormalOrders.202407", "AbnormalOrder", 20),
    },
    "search_returns": {
        "202407": Older("gs_full_service_shipment.GlobalSellingSearchReturnOrders.202407", "ReturnOrder", 10),
    },
    "search_stock_orders": {
        "202407": Older("gs_full_service_shipment.GlobalSellingSearchStockupOrders.202407", "StockupOrder", 10),
        "202405": Older("gs_full_service_shipment.GSSearchStockupOrders.202405", "StockupOrder", 10),
    },
    "shipping_providers": {
        "202410": Older("gs_full_service_shipment.GlobalSellingSearchAvailableShippingProviders.202410", "ShippingProvidersAnswer"),
        "202407": Older("gs_full_service_shipment.GlobalSellingSearchAvailableShippingProviders.202407", "ShippingProvidersAnswer"),
        "202405": Older("gs_full_service_shipment.GSSearchAvailableShippingProviders.202405", "ShippingProvidersAnswer"),
    },
    "sku_labels": {
        "202503": Older("gs_full_service_shipment.GlobalSellingGetSKUPrintDocument.202503", "SkuLabelsAnswer"),
        "202409": Older("gs_full_service_shipment.GlobalSellingGetSKUPrintDocument.202409", "SkuLabelsAnswer"),
        "202405": Older("gs_full_service_shipment.GSGetSKUPrintDocument.202405", "SkuLabelsAnswer"),
    },
    "waybills": {
        "202405": Older("gs_full_service_shipment.GSGetLogisticsWaybillsPrintDocument.202405", "WaybillsAnswer"),
    },
}


class SupplierShipments(Versioned, Group):
    """Calls about supplier shipments."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        arrived_time_ge: int | None = None,
        arrived_time_lt: int | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        logistics_orders: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int = 10,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | None = None,
        require_arrived_time_lt: int | None = None,
        ship_time_ge: int | None = None,
        ship_time_lt: int | None = None,
        warehouse_codes: Sequence[str] | None = None,
        version: Literal["202407"] = "202407",
    ) -> Pages[v202407.DeliveryOrder]:
        """Global Selling Search Delivery Orders: `POST /gs_full_service_shipment/202407/delivery_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def search(
        self,
        *,
        arrived_time_ge: int | None = None,
        arrived_time_lt: int | None = None,
        delivery_batch_codes: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int = 10,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | None = None,
        require_arrived_time_lt: int | None = None,
        ship_time_ge: int | None = None,
        ship_time_lt: int | None = None,
        warehouse_codes: Sequence[str] | None = None,
        version: Literal["202405"],
    ) -> Pages[v202405.DeliveryOrder]:
        """GS Search Delivery Orders: `POST /gs_full_service_shipment/202405/beta/delivery_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def search(
        self,
        *,
        arrived_time_ge: int | None = None,
        arrived_time_lt: int | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        logistics_orders: Any = None,
        order_types: Sequence[str] | None = None,
        page_size: int = 10,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | None = None,
        require_arrived_time_lt: int | None = None,
        ship_time_ge: int | None = None,
        ship_time_lt: int | None = None,
        warehouse_codes: Sequence[str] | None = None,
        delivery_batch_codes: Any = None,
        version: str = "202407",
    ) -> Any:
        """Global Selling Search Delivery Orders: `POST /gs_full_service_shipment/202407/delivery_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "arrived_time_ge": arrived_time_ge, "arrived_time_lt": arrived_time_lt,
            "delivery_order_codes": delivery_order_codes, "delivery_types": delivery_types,
            "emergency_levels": emergency_levels, "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes, "is_sample_included": is_sample_included,
            "latest_status_update_ge": latest_status_update_ge,
            "latest_status_update_lt": latest_status_update_lt, "logistics_orders": logistics_orders,
            "order_types": order_types, "page_size": page_size, "platform_spu_codes": platform_spu_codes,
            "relative_codes": relative_codes, "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt, "ship_time_ge": ship_time_ge,
            "ship_time_lt": ship_time_lt, "warehouse_codes": warehouse_codes,
            "delivery_batch_codes": delivery_batch_codes,
        }
        return self._in_version("search", version, values)

    def batches(
        self,
        *,
        delivery_batch_codes: Sequence[str],
    ) -> v202405.BatchesAnswer:
        """GS Query Delivery Batchs: `GET /gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_batch_codes": delivery_batch_codes}
        made: v202405.BatchesAnswer = self._in_version("batches", "202405", values)
        return made

    def cancel(
        self,
        *,
        logistics_order: str | None = None,
    ) -> None:
        """Global Selling Cancel Shipment: `POST /gs_full_service_shipment/202407/logistics_orders/cancel_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"logistics_order": logistics_order}
        self._in_version("cancel", "202407", values)

    def confirm(
        self,
        *,
        delivery_order_code: str | None = None,
    ) -> None:
        """GS Confirm Delivery: `POST /gs_full_service_shipment/202405/beta/delivery_orders/confirm`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_order_code": delivery_order_code}
        self._in_version("confirm", "202405", values)

    def confirm_stock_order(
        self,
        *,
        is_order_confirmed: bool | None = None,
        reject_note: str | None = None,
        reject_reason: Literal["PICTURE_NOT_MATCH", "RAW_MATERIAL_OR_PROCESS_CHANGES", "NOT_MEET_MINIMUM_LIMIT", "STOP_PRODUCTION", "SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY", "ORDER_DEMAND_ADJUSTMENT", "ORDER_SENT_INCORRECTLY", "QQXJ", "REPAIR_ORDER_TERMINATED", "TERMINATION_OF_OVERDUE_ORDERS", "SELF_STOCKING_BASED_ON_SALES_VOLUME", "HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE", "INSUFFICIENT_INVENTORY", "OTHER_REASONS"] | str | None = None,
        skus: Sequence[v202409.NewSku] | None = None,
        stockup_order_code: str | None = None,
    ) -> None:
        """Global Selling Confirm Stockup Order: `POST /gs_full_service_shipment/202409/stockup_orders/confirm`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "is_order_confirmed": is_order_confirmed, "reject_note": reject_note,
            "reject_reason": reject_reason, "skus": skus, "stockup_order_code": stockup_order_code,
        }
        self._in_version("confirm_stock_order", "202409", values)

    def create(
        self,
        *,
        delivery_order: v202405.NewDeliveryOrder | None = None,
    ) -> v202405.CreateAnswer:
        """GS Create Delivery Order: `POST /gs_full_service_shipment/202405/beta/delivery_orders`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_order": delivery_order}
        made: v202405.CreateAnswer = self._in_version("create", "202405", values)
        return made

    def document(
        self,
        *,
        delivery_order_codes: Sequence[str],
    ) -> v202405.DocumentAnswer:
        """GS Get Delivery-Order Print Document: `GET /gs_full_service_shipment/202405/beta/delivery_orders/documents`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_order_codes": delivery_order_codes}
        made: v202405.DocumentAnswer = self._in_version("document", "202405", values)
        return made

    def logistics_orders(
        self,
        *,
        logistics_orders: Sequence[str],
    ) -> v202407.LogisticsOrdersAnswer:
        """Global Selling Query Logistics Orders: `GET /gs_full_service_shipment/202407/logistics_orders`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"logistics_orders": logistics_orders}
        made: v202407.LogisticsOrdersAnswer = self._in_version("logistics_orders", "202407", values)
        return made

    def quality_document(
        self,
        *,
        order_code: str,
        order_type: str,
    ) -> v202407.QualityDocumentAnswer:
        """Global Selling Get Quality Documents: `GET /gs_full_service_shipment/202407/quality_documents`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"order_code": order_code, "order_type": order_type}
        made: v202407.QualityDocumentAnswer = self._in_version("quality_document", "202407", values)
        return made

    @overload
    def reserve(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: v202410.NewLogistics | None = None,
        reserve: v202410.NewReserve | None = None,
        sender_contact_id: str | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: v202410.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202410"] = "202410",
    ) -> v202410.ReserveAnswer:
        """Global Selling Reserve Shipment: `POST /gs_full_service_shipment/202410/delivery_orders/reserve_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def reserve(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: v202407.NewLogistics | None = None,
        reserve: v202407.NewReserve | None = None,
        sender_contact_id: str | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: v202407.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202407"],
    ) -> v202407.ReserveAnswer:
        """Global Selling Reserve Shipment: `POST /gs_full_service_shipment/202407/delivery_orders/reserve_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def reserve(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: v202405.NewLogistics | None = None,
        reserve: v202405.NewReserve | None = None,
        sender_contact: v202405.NewSenderContact | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: v202405.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202405"],
    ) -> v202405.ReserveAnswer:
        """GS Reserve Shipping: `POST /gs_full_service_shipment/202405/beta/delivery_orders/reserve_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def reserve(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: Any = None,
        reserve: Any = None,
        sender_contact_id: Any = None,
        shipping_box_quantity: int | None = None,
        total_weight: Any = None,
        warehouse_code: str | None = None,
        sender_contact: Any = None,
        version: str = "202410",
    ) -> Any:
        """Global Selling Reserve Shipment: `POST /gs_full_service_shipment/202410/delivery_orders/reserve_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "delivery_mode": delivery_mode, "delivery_order_codes": delivery_order_codes,
            "logistics": logistics, "reserve": reserve, "sender_contact_id": sender_contact_id,
            "shipping_box_quantity": shipping_box_quantity, "total_weight": total_weight,
            "warehouse_code": warehouse_code, "sender_contact": sender_contact,
        }
        return self._in_version("reserve", version, values)

    def search_abnormal(
        self,
        *,
        abnormal_order_codes: Sequence[str] | None = None,
        abnormal_types: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        latest_update_time_ge: int | None = None,
        latest_update_time_lt: int | None = None,
        order_create_time_ge: int | None = None,
        order_create_time_lt: int | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        relative_return_status: Sequence[str] | None = None,
        stockup_order_codes: Sequence[str] | None = None,
    ) -> Pages[v202407.AbnormalOrder]:
        """Global Selling Search Abnormal Orders: `POST /gs_full_service_shipment/202407/abnormal_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "abnormal_order_codes": abnormal_order_codes, "abnormal_types": abnormal_types,
            "delivery_order_codes": delivery_order_codes, "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes, "latest_update_time_ge": latest_update_time_ge,
            "latest_update_time_lt": latest_update_time_lt, "order_create_time_ge": order_create_time_ge,
            "order_create_time_lt": order_create_time_lt, "page_size": page_size,
            "platform_sku_codes": platform_sku_codes, "platform_spu_codes": platform_spu_codes,
            "relative_return_status": relative_return_status, "stockup_order_codes": stockup_order_codes,
        }
        made: Pages[v202407.AbnormalOrder] = self._in_version("search_abnormal", "202407", values)
        return made

    def search_returns(
        self,
        *,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        order_create_time_ge: int | None = None,
        order_create_time_lt: int | None = None,
        page_size: int = 10,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        return_methods: Sequence[str] | None = None,
        return_order_codes: Sequence[str] | None = None,
        return_source: str | None = None,
        return_status: Sequence[str] | None = None,
        return_types: Sequence[str] | None = None,
    ) -> Pages[v202407.ReturnOrder]:
        """Global Selling Search Return Orders: `POST /gs_full_service_shipment/202407/return_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "external_skc_codes": external_skc_codes, "external_sku_codes": external_sku_codes,
            "order_create_time_ge": order_create_time_ge, "order_create_time_lt": order_create_time_lt,
            "page_size": page_size, "platform_sku_codes": platform_sku_codes,
            "platform_spu_codes": platform_spu_codes, "return_methods": return_methods,
            "return_order_codes": return_order_codes, "return_source": return_source,
            "return_status": return_status, "return_types": return_types,
        }
        made: Pages[v202407.ReturnOrder] = self._in_version("search_returns", "202407", values)
        return made

    @overload
    def search_stock_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
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
        version: Literal["202407"] = "202407",
    ) -> Pages[v202407.StockupOrder]:
        """Global Selling Search Stockup Orders: `POST /gs_full_service_shipment/202407/stockup_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def search_stock_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
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
        version: Literal["202405"],
    ) -> Pages[v202405.StockupOrder]:
        """GS Search Stockup Orders: `POST /gs_full_service_shipment/202405/beta/stockup_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def search_stock_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
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
        version: str = "202407",
    ) -> Any:
        """Global Selling Search Stockup Orders: `POST /gs_full_service_shipment/202407/stockup_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "can_deliver": can_deliver, "emergency_levels": emergency_levels,
            "external_skc_codes": external_skc_codes, "external_sku_codes": external_sku_codes,
            "is_delivery_completed": is_delivery_completed, "is_first_order": is_first_order,
            "is_normal": is_normal, "latest_status_update_ge": latest_status_update_ge,
            "latest_status_update_lt": latest_status_update_lt,
            "order_create_time_ge": order_create_time_ge, "order_create_time_lt": order_create_time_lt,
            "order_sources": order_sources, "order_status": order_status, "order_types": order_types,
            "page_size": page_size, "platform_sku_codes": platform_sku_codes,
            "platform_spu_codes": platform_spu_codes, "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt,
            "require_ship_time_ge": require_ship_time_ge, "require_ship_time_lt": require_ship_time_lt,
            "stockup_order_codes": stockup_order_codes,
        }
        return self._in_version("search_stock_orders", version, values)

    @overload
    def shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact_id: str | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: v202410.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202410"] = "202410",
    ) -> v202410.ShippingProvidersAnswer:
        """Global Selling Search Available Shipping Providers: `POST /gs_full_service_shipment/202410/shipping_providers/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact_id: str | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: v202407.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202407"],
    ) -> v202407.ShippingProvidersAnswer:
        """Global Selling Search Available Shipping Providers: `POST /gs_full_service_shipment/202407/shipping_providers/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact: v202405.NewSenderContact | None = None,
        total_weight: v202405.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202405"],
    ) -> v202405.ShippingProvidersAnswer:
        """GS Search Available Shipping Providers: `POST /gs_full_service_shipment/202405/beta/shipping_providers/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact_id: Any = None,
        shipping_box_quantity: Any = None,
        total_weight: Any = None,
        warehouse_code: str | None = None,
        sender_contact: Any = None,
        version: str = "202410",
    ) -> Any:
        """Global Selling Search Available Shipping Providers: `POST /gs_full_service_shipment/202410/shipping_providers/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "delivery_mode": delivery_mode, "delivery_option": delivery_option,
            "delivery_order_codes": delivery_order_codes, "sender_contact_id": sender_contact_id,
            "shipping_box_quantity": shipping_box_quantity, "total_weight": total_weight,
            "warehouse_code": warehouse_code, "sender_contact": sender_contact,
        }
        return self._in_version("shipping_providers", version, values)

    @overload
    def sku_labels(
        self,
        *,
        need_separator: bool | None = None,
        platform_sku_items: Sequence[v202503.NewPlatformSkuItem] | None = None,
        size: v202503.NewSize | None = None,
        stockup_order_code: str | None = None,
        version: Literal["202503"] = "202503",
    ) -> v202503.SkuLabelsAnswer:
        """Global Selling Get SKU Print Document: `POST /gs_full_service_shipment/202503/delivery_orders/sku_documents/generate`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def sku_labels(
        self,
        *,
        platform_sku_items: Sequence[v202409.NewPlatformSkuItem] | None = None,
        size: v202409.NewSize | None = None,
        stockup_order_code: str | None = None,
        version: Literal["202409"],
    ) -> v202409.SkuLabelsAnswer:
        """Global Selling Get SKU Print Document: `POST /gs_full_service_shipment/202409/delivery_orders/sku_documents/generate`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def sku_labels(
        self,
        *,
        dimension: v202405.NewDimension | None = None,
        platform_sku_items: Sequence[v202405.NewPlatformSkuItem] | None = None,
        print_sku_code: bool | None = None,
        stockup_order_code: str | None = None,
        version: Literal["202405"],
    ) -> v202405.SkuLabelsAnswer:
        """GS Get SKU Print Document: `POST /gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def sku_labels(
        self,
        *,
        need_separator: Any = None,
        platform_sku_items: Any = None,
        size: Any = None,
        stockup_order_code: str | None = None,
        dimension: Any = None,
        print_sku_code: Any = None,
        version: str = "202503",
    ) -> Any:
        """Global Selling Get SKU Print Document: `POST /gs_full_service_shipment/202503/delivery_orders/sku_documents/generate`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "need_separator": need_separator, "platform_sku_items": platform_sku_items, "size": size,
            "stockup_order_code": stockup_order_code, "dimension": dimension,
            "print_sku_code": print_sku_code,
        }
        return self._in_version("sku_labels", version, values)

    def waybills(
        self,
        *,
        logistics_codes: Sequence[str],
    ) -> v202405.WaybillsAnswer:
        """GS Get Logistics Waybills Print Document: `GET /gs_full_service_shipment/202405/beta/waybills`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"logistics_codes": logistics_codes}
        made: v202405.WaybillsAnswer = self._in_version("waybills", "202405", values)
        return made


class AsyncSupplierShipments(Versioned, AsyncGroup):
    """Calls about supplier shipments."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        arrived_time_ge: int | None = None,
        arrived_time_lt: int | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        logistics_orders: Sequence[str] | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int = 10,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | None = None,
        require_arrived_time_lt: int | None = None,
        ship_time_ge: int | None = None,
        ship_time_lt: int | None = None,
        warehouse_codes: Sequence[str] | None = None,
        version: Literal["202407"] = "202407",
    ) -> AsyncPages[v202407.DeliveryOrder]:
        """Global Selling Search Delivery Orders: `POST /gs_full_service_shipment/202407/delivery_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def search(
        self,
        *,
        arrived_time_ge: int | None = None,
        arrived_time_lt: int | None = None,
        delivery_batch_codes: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        order_types: Sequence[str] | None = None,
        page_size: int = 10,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | None = None,
        require_arrived_time_lt: int | None = None,
        ship_time_ge: int | None = None,
        ship_time_lt: int | None = None,
        warehouse_codes: Sequence[str] | None = None,
        version: Literal["202405"],
    ) -> AsyncPages[v202405.DeliveryOrder]:
        """GS Search Delivery Orders: `POST /gs_full_service_shipment/202405/beta/delivery_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def search(
        self,
        *,
        arrived_time_ge: int | None = None,
        arrived_time_lt: int | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        delivery_types: Sequence[str] | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_sample_included: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
        logistics_orders: Any = None,
        order_types: Sequence[str] | None = None,
        page_size: int = 10,
        platform_spu_codes: Sequence[str] | None = None,
        relative_codes: Sequence[str] | None = None,
        require_arrived_time_ge: int | None = None,
        require_arrived_time_lt: int | None = None,
        ship_time_ge: int | None = None,
        ship_time_lt: int | None = None,
        warehouse_codes: Sequence[str] | None = None,
        delivery_batch_codes: Any = None,
        version: str = "202407",
    ) -> Any:
        """Global Selling Search Delivery Orders: `POST /gs_full_service_shipment/202407/delivery_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "arrived_time_ge": arrived_time_ge, "arrived_time_lt": arrived_time_lt,
            "delivery_order_codes": delivery_order_codes, "delivery_types": delivery_types,
            "emergency_levels": emergency_levels, "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes, "is_sample_included": is_sample_included,
            "latest_status_update_ge": latest_status_update_ge,
            "latest_status_update_lt": latest_status_update_lt, "logistics_orders": logistics_orders,
            "order_types": order_types, "page_size": page_size, "platform_spu_codes": platform_spu_codes,
            "relative_codes": relative_codes, "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt, "ship_time_ge": ship_time_ge,
            "ship_time_lt": ship_time_lt, "warehouse_codes": warehouse_codes,
            "delivery_batch_codes": delivery_batch_codes,
        }
        return self._in_version("search", version, values)

    async def batches(
        self,
        *,
        delivery_batch_codes: Sequence[str],
    ) -> v202405.BatchesAnswer:
        """GS Query Delivery Batchs: `GET /gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_batch_codes": delivery_batch_codes}
        made: v202405.BatchesAnswer = await self._in_version("batches", "202405", values)
        return made

    async def cancel(
        self,
        *,
        logistics_order: str | None = None,
    ) -> None:
        """Global Selling Cancel Shipment: `POST /gs_full_service_shipment/202407/logistics_orders/cancel_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"logistics_order": logistics_order}
        await self._in_version("cancel", "202407", values)

    async def confirm(
        self,
        *,
        delivery_order_code: str | None = None,
    ) -> None:
        """GS Confirm Delivery: `POST /gs_full_service_shipment/202405/beta/delivery_orders/confirm`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_order_code": delivery_order_code}
        await self._in_version("confirm", "202405", values)

    async def confirm_stock_order(
        self,
        *,
        is_order_confirmed: bool | None = None,
        reject_note: str | None = None,
        reject_reason: Literal["PICTURE_NOT_MATCH", "RAW_MATERIAL_OR_PROCESS_CHANGES", "NOT_MEET_MINIMUM_LIMIT", "STOP_PRODUCTION", "SALES_STRATEGY_ADJUSTMENT_REDUCES_INVENTORY", "ORDER_DEMAND_ADJUSTMENT", "ORDER_SENT_INCORRECTLY", "QQXJ", "REPAIR_ORDER_TERMINATED", "TERMINATION_OF_OVERDUE_ORDERS", "SELF_STOCKING_BASED_ON_SALES_VOLUME", "HIGH_TURNOVER_DAYS_IN_THE_WAREHOUSE", "INSUFFICIENT_INVENTORY", "OTHER_REASONS"] | str | None = None,
        skus: Sequence[v202409.NewSku] | None = None,
        stockup_order_code: str | None = None,
    ) -> None:
        """Global Selling Confirm Stockup Order: `POST /gs_full_service_shipment/202409/stockup_orders/confirm`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "is_order_confirmed": is_order_confirmed, "reject_note": reject_note,
            "reject_reason": reject_reason, "skus": skus, "stockup_order_code": stockup_order_code,
        }
        await self._in_version("confirm_stock_order", "202409", values)

    async def create(
        self,
        *,
        delivery_order: v202405.NewDeliveryOrder | None = None,
    ) -> v202405.CreateAnswer:
        """GS Create Delivery Order: `POST /gs_full_service_shipment/202405/beta/delivery_orders`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_order": delivery_order}
        made: v202405.CreateAnswer = await self._in_version("create", "202405", values)
        return made

    async def document(
        self,
        *,
        delivery_order_codes: Sequence[str],
    ) -> v202405.DocumentAnswer:
        """GS Get Delivery-Order Print Document: `GET /gs_full_service_shipment/202405/beta/delivery_orders/documents`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"delivery_order_codes": delivery_order_codes}
        made: v202405.DocumentAnswer = await self._in_version("document", "202405", values)
        return made

    async def logistics_orders(
        self,
        *,
        logistics_orders: Sequence[str],
    ) -> v202407.LogisticsOrdersAnswer:
        """Global Selling Query Logistics Orders: `GET /gs_full_service_shipment/202407/logistics_orders`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"logistics_orders": logistics_orders}
        made: v202407.LogisticsOrdersAnswer = await self._in_version("logistics_orders", "202407", values)
        return made

    async def quality_document(
        self,
        *,
        order_code: str,
        order_type: str,
    ) -> v202407.QualityDocumentAnswer:
        """Global Selling Get Quality Documents: `GET /gs_full_service_shipment/202407/quality_documents`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"order_code": order_code, "order_type": order_type}
        made: v202407.QualityDocumentAnswer = await self._in_version("quality_document", "202407", values)
        return made

    @overload
    async def reserve(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: v202410.NewLogistics | None = None,
        reserve: v202410.NewReserve | None = None,
        sender_contact_id: str | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: v202410.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202410"] = "202410",
    ) -> v202410.ReserveAnswer:
        """Global Selling Reserve Shipment: `POST /gs_full_service_shipment/202410/delivery_orders/reserve_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def reserve(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: v202407.NewLogistics | None = None,
        reserve: v202407.NewReserve | None = None,
        sender_contact_id: str | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: v202407.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202407"],
    ) -> v202407.ReserveAnswer:
        """Global Selling Reserve Shipment: `POST /gs_full_service_shipment/202407/delivery_orders/reserve_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def reserve(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: v202405.NewLogistics | None = None,
        reserve: v202405.NewReserve | None = None,
        sender_contact: v202405.NewSenderContact | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: v202405.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202405"],
    ) -> v202405.ReserveAnswer:
        """GS Reserve Shipping: `POST /gs_full_service_shipment/202405/beta/delivery_orders/reserve_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    async def reserve(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        logistics: Any = None,
        reserve: Any = None,
        sender_contact_id: Any = None,
        shipping_box_quantity: int | None = None,
        total_weight: Any = None,
        warehouse_code: str | None = None,
        sender_contact: Any = None,
        version: str = "202410",
    ) -> Any:
        """Global Selling Reserve Shipment: `POST /gs_full_service_shipment/202410/delivery_orders/reserve_ship`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "delivery_mode": delivery_mode, "delivery_order_codes": delivery_order_codes,
            "logistics": logistics, "reserve": reserve, "sender_contact_id": sender_contact_id,
            "shipping_box_quantity": shipping_box_quantity, "total_weight": total_weight,
            "warehouse_code": warehouse_code, "sender_contact": sender_contact,
        }
        return await self._in_version("reserve", version, values)

    def search_abnormal(
        self,
        *,
        abnormal_order_codes: Sequence[str] | None = None,
        abnormal_types: Sequence[str] | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        latest_update_time_ge: int | None = None,
        latest_update_time_lt: int | None = None,
        order_create_time_ge: int | None = None,
        order_create_time_lt: int | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        relative_return_status: Sequence[str] | None = None,
        stockup_order_codes: Sequence[str] | None = None,
    ) -> AsyncPages[v202407.AbnormalOrder]:
        """Global Selling Search Abnormal Orders: `POST /gs_full_service_shipment/202407/abnormal_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "abnormal_order_codes": abnormal_order_codes, "abnormal_types": abnormal_types,
            "delivery_order_codes": delivery_order_codes, "external_skc_codes": external_skc_codes,
            "external_sku_codes": external_sku_codes, "latest_update_time_ge": latest_update_time_ge,
            "latest_update_time_lt": latest_update_time_lt, "order_create_time_ge": order_create_time_ge,
            "order_create_time_lt": order_create_time_lt, "page_size": page_size,
            "platform_sku_codes": platform_sku_codes, "platform_spu_codes": platform_spu_codes,
            "relative_return_status": relative_return_status, "stockup_order_codes": stockup_order_codes,
        }
        made: AsyncPages[v202407.AbnormalOrder] = self._in_version("search_abnormal", "202407", values)
        return made

    def search_returns(
        self,
        *,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        order_create_time_ge: int | None = None,
        order_create_time_lt: int | None = None,
        page_size: int = 10,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        return_methods: Sequence[str] | None = None,
        return_order_codes: Sequence[str] | None = None,
        return_source: str | None = None,
        return_status: Sequence[str] | None = None,
        return_types: Sequence[str] | None = None,
    ) -> AsyncPages[v202407.ReturnOrder]:
        """Global Selling Search Return Orders: `POST /gs_full_service_shipment/202407/return_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "external_skc_codes": external_skc_codes, "external_sku_codes": external_sku_codes,
            "order_create_time_ge": order_create_time_ge, "order_create_time_lt": order_create_time_lt,
            "page_size": page_size, "platform_sku_codes": platform_sku_codes,
            "platform_spu_codes": platform_spu_codes, "return_methods": return_methods,
            "return_order_codes": return_order_codes, "return_source": return_source,
            "return_status": return_status, "return_types": return_types,
        }
        made: AsyncPages[v202407.ReturnOrder] = self._in_version("search_returns", "202407", values)
        return made

    @overload
    def search_stock_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
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
        version: Literal["202407"] = "202407",
    ) -> AsyncPages[v202407.StockupOrder]:
        """Global Selling Search Stockup Orders: `POST /gs_full_service_shipment/202407/stockup_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def search_stock_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
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
        version: Literal["202405"],
    ) -> AsyncPages[v202405.StockupOrder]:
        """GS Search Stockup Orders: `POST /gs_full_service_shipment/202405/beta/stockup_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def search_stock_orders(
        self,
        *,
        can_deliver: bool | None = None,
        emergency_levels: Sequence[str] | None = None,
        external_skc_codes: Sequence[str] | None = None,
        external_sku_codes: Sequence[str] | None = None,
        is_delivery_completed: bool | None = None,
        is_first_order: bool | None = None,
        is_normal: bool | None = None,
        latest_status_update_ge: int | None = None,
        latest_status_update_lt: int | None = None,
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
        version: str = "202407",
    ) -> Any:
        """Global Selling Search Stockup Orders: `POST /gs_full_service_shipment/202407/stockup_orders/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "can_deliver": can_deliver, "emergency_levels": emergency_levels,
            "external_skc_codes": external_skc_codes, "external_sku_codes": external_sku_codes,
            "is_delivery_completed": is_delivery_completed, "is_first_order": is_first_order,
            "is_normal": is_normal, "latest_status_update_ge": latest_status_update_ge,
            "latest_status_update_lt": latest_status_update_lt,
            "order_create_time_ge": order_create_time_ge, "order_create_time_lt": order_create_time_lt,
            "order_sources": order_sources, "order_status": order_status, "order_types": order_types,
            "page_size": page_size, "platform_sku_codes": platform_sku_codes,
            "platform_spu_codes": platform_spu_codes, "require_arrived_time_ge": require_arrived_time_ge,
            "require_arrived_time_lt": require_arrived_time_lt,
            "require_ship_time_ge": require_ship_time_ge, "require_ship_time_lt": require_ship_time_lt,
            "stockup_order_codes": stockup_order_codes,
        }
        return self._in_version("search_stock_orders", version, values)

    @overload
    async def shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact_id: str | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: v202410.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202410"] = "202410",
    ) -> v202410.ShippingProvidersAnswer:
        """Global Selling Search Available Shipping Providers: `POST /gs_full_service_shipment/202410/shipping_providers/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact_id: str | None = None,
        shipping_box_quantity: int | None = None,
        total_weight: v202407.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202407"],
    ) -> v202407.ShippingProvidersAnswer:
        """Global Selling Search Available Shipping Providers: `POST /gs_full_service_shipment/202407/shipping_providers/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact: v202405.NewSenderContact | None = None,
        total_weight: v202405.NewTotalWeight | None = None,
        warehouse_code: str | None = None,
        version: Literal["202405"],
    ) -> v202405.ShippingProvidersAnswer:
        """GS Search Available Shipping Providers: `POST /gs_full_service_shipment/202405/beta/shipping_providers/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    async def shipping_providers(
        self,
        *,
        delivery_mode: str | None = None,
        delivery_option: str | None = None,
        delivery_order_codes: Sequence[str] | None = None,
        sender_contact_id: Any = None,
        shipping_box_quantity: Any = None,
        total_weight: Any = None,
        warehouse_code: str | None = None,
        sender_contact: Any = None,
        version: str = "202410",
    ) -> Any:
        """Global Selling Search Available Shipping Providers: `POST /gs_full_service_shipment/202410/shipping_providers/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "delivery_mode": delivery_mode, "delivery_option": delivery_option,
            "delivery_order_codes": delivery_order_codes, "sender_contact_id": sender_contact_id,
            "shipping_box_quantity": shipping_box_quantity, "total_weight": total_weight,
            "warehouse_code": warehouse_code, "sender_contact": sender_contact,
        }
        return await self._in_version("shipping_providers", version, values)

    @overload
    async def sku_labels(
        self,
        *,
        need_separator: bool | None = None,
        platform_sku_items: Sequence[v202503.NewPlatformSkuItem] | None = None,
        size: v202503.NewSize | None = None,
        stockup_order_code: str | None = None,
        version: Literal["202503"] = "202503",
    ) -> v202503.SkuLabelsAnswer:
        """Global Selling Get SKU Print Document: `POST /gs_full_service_shipment/202503/delivery_orders/sku_documents/generate`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def sku_labels(
        self,
        *,
        platform_sku_items: Sequence[v202409.NewPlatformSkuItem] | None = None,
        size: v202409.NewSize | None = None,
        stockup_order_code: str | None = None,
        version: Literal["202409"],
    ) -> v202409.SkuLabelsAnswer:
        """Global Selling Get SKU Print Document: `POST /gs_full_service_shipment/202409/delivery_orders/sku_documents/generate`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def sku_labels(
        self,
        *,
        dimension: v202405.NewDimension | None = None,
        platform_sku_items: Sequence[v202405.NewPlatformSkuItem] | None = None,
        print_sku_code: bool | None = None,
        stockup_order_code: str | None = None,
        version: Literal["202405"],
    ) -> v202405.SkuLabelsAnswer:
        """GS Get SKU Print Document: `POST /gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    async def sku_labels(
        self,
        *,
        need_separator: Any = None,
        platform_sku_items: Any = None,
        size: Any = None,
        stockup_order_code: str | None = None,
        dimension: Any = None,
        print_sku_code: Any = None,
        version: str = "202503",
    ) -> Any:
        """Global Selling Get SKU Print Document: `POST /gs_full_service_shipment/202503/delivery_orders/sku_documents/generate`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "need_separator": need_separator, "platform_sku_items": platform_sku_items, "size": size,
            "stockup_order_code": stockup_order_code, "dimension": dimension,
            "print_sku_code": print_sku_code,
        }
        return await self._in_version("sku_labels", version, values)

    async def waybills(
        self,
        *,
        logistics_codes: Sequence[str],
    ) -> v202405.WaybillsAnswer:
        """GS Get Logistics Waybills Print Document: `GET /gs_full_service_shipment/202405/beta/waybills`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"logistics_codes": logistics_codes}
        made: v202405.WaybillsAnswer = await self._in_version("waybills", "202405", values)
        return made
