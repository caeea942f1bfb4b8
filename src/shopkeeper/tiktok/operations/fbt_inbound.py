"""Calls about fbt inbound. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import fbt_inbound as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202409 import fbt_inbound as v202409

OLDER = {
    "orders": {
        "202409": Older("fbt.GetInboundOrder.202409", "OrdersAnswer"),
    },
}


class FbtInbound(Versioned, Group):
    """Calls about fbt inbound."""

    _older = OLDER

    def cancel(
        self,
        *,
        cancel_reason: str,
        order_id: str,
    ) -> None:
        """Cancel Inbound Order: `POST /fbt/202602/inbound_orders/cancel`."""
        values = {"cancel_reason": cancel_reason, "order_id": order_id}
        self._do("fbt.cancelInboundOrder.202602", values)

    def confirm_method(
        self,
        *,
        estimate_arrival_time: shapes.NewEstimateArrivalTime,
        inbound_method: Literal["D2FC", "ONE_HUB"] | str,
        placement_option_id: str,
        plan_id: str,
    ) -> shapes.ConfirmMethodAnswer:
        """Confirm Inbound Method: `POST /fbt/202603/confirm_inbound_method`.

        inbound_method: D2FC | ONE_HUB
        """
        values = {
            "estimate_arrival_time": estimate_arrival_time, "inbound_method": inbound_method,
            "placement_option_id": placement_option_id, "plan_id": plan_id,
        }
        return self._call("fbt.confirmInboundMethod.202603", shapes.ConfirmMethodAnswer, values)

    def method(
        self,
        *,
        estimate_arrival_time: shapes.NewEstimateArrivalTime,
        inbound_method: Literal["D2FC", "ONE_HUB"] | str,
        plan_id: str,
    ) -> shapes.MethodAnswer:
        """Get Inbound Method Detail: `POST /fbt/202602/inbound_method_detail`.

        inbound_method: D2FC | ONE_HUB
        """
        values = {
            "estimate_arrival_time": estimate_arrival_time, "inbound_method": inbound_method,
            "plan_id": plan_id,
        }
        return self._call("fbt.getInboundMethodDetail.202602", shapes.MethodAnswer, values)

    def methods(
        self,
        *,
        plan_id: str,
    ) -> shapes.MethodsAnswer:
        """List Available Inbound Methods: `POST /fbt/202602/list_available_inbound_method`."""
        values = {"plan_id": plan_id}
        return self._call("fbt.listAvailableInboundMethods.202602", shapes.MethodsAnswer, values)

    @overload
    def orders(
        self,
        *,
        order_ids: Sequence[str],
        include_carton_details: bool | None = None,
        version: Literal["202602"] = "202602",
    ) -> shapes.OrdersAnswer:
        """Get FBT Inbound Order Details: `GET /fbt/202602/inbound_orders`."""

    @overload
    def orders(
        self,
        *,
        ids: Sequence[str],
        version: Literal["202409"],
    ) -> v202409.OrdersAnswer:
        """Get Inbound Order: `GET /fbt/202409/inbound_orders`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `fbt_inbound.orders`, version 202602.
        """

    def orders(
        self,
        *,
        order_ids: Any = None,
        include_carton_details: Any = None,
        ids: Any = None,
        version: str = "202602",
    ) -> Any:
        """Get FBT Inbound Order Details: `GET /fbt/202602/inbound_orders`."""
        values: dict[str, Any] = {
            "order_ids": order_ids, "include_carton_details": include_carton_details, "ids": ids,
        }
        if version != "202602":
            return self._in_version("orders", version, values)
        return self._call("fbt.getFBTInboundOrderDetails.202602", shapes.OrdersAnswer, values)

    def print_labels(
        self,
        *,
        order_id: str,
        barcode_format: Literal["DEFAULT_40MM_60MM", "A4_21UP_60_0MM_40_0MM", "A4_21UP_63_5MM_38_1MM", "A4_24UP_63_5MM_33_9MM", "A4_24UP_64_6MM_33_8MM", "A4_24UP_66_0MM_33_9MM", "A4_24UP_66_0MM_35_0MM", "A4_24UP_70_0MM_36_0MM", "A4_24UP_70_0MM_37_0MM", "A4_27UP_63_5MM_29_6MM", "A4_40UP_52_5MM_29_7MM", "A4_44UP_48_5MM_25_4MM", "US_LETTER_30UP_1IN_2_625IN"] | str | None = None,
        carton_label_format: Literal["A4_4UP", "DEFAULT_1UP"] | str | None = None,
        print_items: Sequence[Literal["CARTON_PALLET_LABEL", "FBT_BARCODE", "PACKING_PICKING_LIST"] | str] | None = None,
    ) -> shapes.PrintLabelsAnswer:
        """Print Inbound Order Labels: `POST /fbt/202602/inbound_orders/label_print`.

        carton_label_format: A4_4UP | DEFAULT_1UP
        print_items: CARTON_PALLET_LABEL | FBT_BARCODE | PACKING_PICKING_LIST
        """
        values = {
            "order_id": order_id, "barcode_format": barcode_format,
            "carton_label_format": carton_label_format, "print_items": print_items,
        }
        return self._call("fbt.printInboundOrderLabels.202602", shapes.PrintLabelsAnswer, values)

    def save_plan(
        self,
        *,
        cartons: Sequence[shapes.NewCarton] | None = None,
        goods_items: Sequence[shapes.NewGoodsItem] | None = None,
        idempotent_key: str | None = None,
        plan_id: str | None = None,
    ) -> shapes.SavePlanAnswer:
        """Create Or Update Inbound Plan: `POST /fbt/202602/create_update_inbound_plan`."""
        values = {
            "cartons": cartons, "goods_items": goods_items, "idempotent_key": idempotent_key,
            "plan_id": plan_id,
        }
        return self._call("fbt.createOrUpdateInboundPlan.202602", shapes.SavePlanAnswer, values)

    def ship(
        self,
        *,
        inbound_order_id: str,
        shipment_option: shapes.NewShipmentOption,
        cartons: Sequence[shapes.NewCarton] | None = None,
    ) -> shapes.ShipAnswer:
        """Ship Inbound Order: `POST /fbt/202603/ship_inbound_order`."""
        values = {
            "inbound_order_id": inbound_order_id, "shipment_option": shipment_option, "cartons": cartons,
        }
        return self._call("fbt.shipInboundOrder.202603", shapes.ShipAnswer, values)

    def update_tracking(
        self,
        *,
        order_id: str,
        parcel_tracking_info: Sequence[shapes.NewParcelTrackingInfo] | None = None,
    ) -> None:
        """Update Inbound Order Tracking: `POST /fbt/202602/inbound_orders/tracking_update`."""
        values = {"order_id": order_id, "parcel_tracking_info": parcel_tracking_info}
        self._do("fbt.updateInboundOrderTracking.202602", values)


class AsyncFbtInbound(Versioned, AsyncGroup):
    """Calls about fbt inbound."""

    _older = OLDER

    async def cancel(
        self,
        *,
        cancel_reason: str,
        order_id: str,
    ) -> None:
        """Cancel Inbound Order: `POST /fbt/202602/inbound_orders/cancel`."""
        values = {"cancel_reason": cancel_reason, "order_id": order_id}
        await self._do("fbt.cancelInboundOrder.202602", values)

    async def confirm_method(
        self,
        *,
        estimate_arrival_time: shapes.NewEstimateArrivalTime,
        inbound_method: Literal["D2FC", "ONE_HUB"] | str,
        placement_option_id: str,
        plan_id: str,
    ) -> shapes.ConfirmMethodAnswer:
        """Confirm Inbound Method: `POST /fbt/202603/confirm_inbound_method`.

        inbound_method: D2FC | ONE_HUB
        """
        values = {
            "estimate_arrival_time": estimate_arrival_time, "inbound_method": inbound_method,
            "placement_option_id": placement_option_id, "plan_id": plan_id,
        }
        return await self._call("fbt.confirmInboundMethod.202603", shapes.ConfirmMethodAnswer, values)

    async def method(
        self,
        *,
        estimate_arrival_time: shapes.NewEstimateArrivalTime,
        inbound_method: Literal["D2FC", "ONE_HUB"] | str,
        plan_id: str,
    ) -> shapes.MethodAnswer:
        """Get Inbound Method Detail: `POST /fbt/202602/inbound_method_detail`.

        inbound_method: D2FC | ONE_HUB
        """
        values = {
            "estimate_arrival_time": estimate_arrival_time, "inbound_method": inbound_method,
            "plan_id": plan_id,
        }
        return await self._call("fbt.getInboundMethodDetail.202602", shapes.MethodAnswer, values)

    async def methods(
        self,
        *,
        plan_id: str,
    ) -> shapes.MethodsAnswer:
        """List Available Inbound Methods: `POST /fbt/202602/list_available_inbound_method`."""
        values = {"plan_id": plan_id}
        return await self._call("fbt.listAvailableInboundMethods.202602", shapes.MethodsAnswer, values)

    @overload
    async def orders(
        self,
        *,
        order_ids: Sequence[str],
        include_carton_details: bool | None = None,
        version: Literal["202602"] = "202602",
    ) -> shapes.OrdersAnswer:
        """Get FBT Inbound Order Details: `GET /fbt/202602/inbound_orders`."""

    @overload
    async def orders(
        self,
        *,
        ids: Sequence[str],
        version: Literal["202409"],
    ) -> v202409.OrdersAnswer:
        """Get Inbound Order: `GET /fbt/202409/inbound_orders`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `fbt_inbound.orders`, version 202602.
        """

    async def orders(
        self,
        *,
        order_ids: Any = None,
        include_carton_details: Any = None,
        ids: Any = None,
        version: str = "202602",
    ) -> Any:
        """Get FBT Inbound Order Details: `GET /fbt/202602/inbound_orders`."""
        values: dict[str, Any] = {
            "order_ids": order_ids, "include_carton_details": include_carton_details, "ids": ids,
        }
        if version != "202602":
            return await self._in_version("orders", version, values)
        return await self._call("fbt.getFBTInboundOrderDetails.202602", shapes.OrdersAnswer, values)

    async def print_labels(
        self,
        *,
        order_id: str,
        barcode_format: Literal["DEFAULT_40MM_60MM", "A4_21UP_60_0MM_40_0MM", "A4_21UP_63_5MM_38_1MM", "A4_24UP_63_5MM_33_9MM", "A4_24UP_64_6MM_33_8MM", "A4_24UP_66_0MM_33_9MM", "A4_24UP_66_0MM_35_0MM", "A4_24UP_70_0MM_36_0MM", "A4_24UP_70_0MM_37_0MM", "A4_27UP_63_5MM_29_6MM", "A4_40UP_52_5MM_29_7MM", "A4_44UP_48_5MM_25_4MM", "US_LETTER_30UP_1IN_2_625IN"] | str | None = None,
        carton_label_format: Literal["A4_4UP", "DEFAULT_1UP"] | str | None = None,
        print_items: Sequence[Literal["CARTON_PALLET_LABEL", "FBT_BARCODE", "PACKING_PICKING_LIST"] | str] | None = None,
    ) -> shapes.PrintLabelsAnswer:
        """Print Inbound Order Labels: `POST /fbt/202602/inbound_orders/label_print`.

        carton_label_format: A4_4UP | DEFAULT_1UP
        print_items: CARTON_PALLET_LABEL | FBT_BARCODE | PACKING_PICKING_LIST
        """
        values = {
            "order_id": order_id, "barcode_format": barcode_format,
            "carton_label_format": carton_label_format, "print_items": print_items,
        }
        return await self._call("fbt.printInboundOrderLabels.202602", shapes.PrintLabelsAnswer, values)

    async def save_plan(
        self,
        *,
        cartons: Sequence[shapes.NewCarton] | None = None,
        goods_items: Sequence[shapes.NewGoodsItem] | None = None,
        idempotent_key: str | None = None,
        plan_id: str | None = None,
    ) -> shapes.SavePlanAnswer:
        """Create Or Update Inbound Plan: `POST /fbt/202602/create_update_inbound_plan`."""
        values = {
            "cartons": cartons, "goods_items": goods_items, "idempotent_key": idempotent_key,
            "plan_id": plan_id,
        }
        return await self._call("fbt.createOrUpdateInboundPlan.202602", shapes.SavePlanAnswer, values)

    async def ship(
        self,
        *,
        inbound_order_id: str,
        shipment_option: shapes.NewShipmentOption,
        cartons: Sequence[shapes.NewCarton] | None = None,
    ) -> shapes.ShipAnswer:
        """Ship Inbound Order: `POST /fbt/202603/ship_inbound_order`."""
        values = {
            "inbound_order_id": inbound_order_id, "shipment_option": shipment_option, "cartons": cartons,
        }
        return await self._call("fbt.shipInboundOrder.202603", shapes.ShipAnswer, values)

    async def update_tracking(
        self,
        *,
        order_id: str,
        parcel_tracking_info: Sequence[shapes.NewParcelTrackingInfo] | None = None,
    ) -> None:
        """Update Inbound Order Tracking: `POST /fbt/202602/inbound_orders/tracking_update`."""
        values = {"order_id": order_id, "parcel_tracking_info": parcel_tracking_info}
        await self._do("fbt.updateInboundOrderTracking.202602", values)
