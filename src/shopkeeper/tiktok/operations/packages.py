"""Calls about packages. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..records import packages as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import packages as v202309

OLDER = {
    "create": {
        "202309": Older("fulfillment.CreatePackages.202309", "CreateAnswer"),
    },
    "mark_shipped": {
        "202309": Older("fulfillment.MarkPackageAsShipped.202309", "MarkShippedAnswer"),
    },
    "schedule_handover": {
        "202309": Older("fulfillment.SchedulePackageHandover.202309", "ScheduleHandoverAnswer"),
    },
    "update_shipping": {
        "202309": Older("fulfillment.UpdatePackageShippingInfo.202309", ""),
    },
}


class Packages(Versioned, Group):
    """Calls about packages."""

    _older = OLDER

    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: Literal["create_time", "order_pay_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        package_status: Literal["PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED", "TO_FULFILL"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
    ) -> Pages[shapes.Package]:
        """Search Package: `POST /fulfillment/202309/packages/search`.

        sort_field: create_time | order_pay_time | update_time
        sort_order: ASC | DESC
        package_status: PROCESSING | FULFILLING | COMPLETED | CANCELLED | TO_FULFILL
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
            "package_status": package_status, "update_time_ge": update_time_ge,
            "update_time_lt": update_time_lt,
        }
        return self._pages("fulfillment.SearchPackage.202309", shapes.Package, values)

    def get(
        self,
        package_id: str,
    ) -> shapes.PackageDetail:
        """Get Package Detail: `GET /fulfillment/202309/packages/{package_id}`."""
        values = {"package_id": package_id}
        return self._call("fulfillment.GetPackageDetail.202309", shapes.PackageDetail, values)

    def combine(
        self,
        *,
        combinable_packages: Sequence[shapes.NewCombinablePackage],
    ) -> shapes.CombineAnswer:
        """Combine Package: `POST /fulfillment/202309/packages/combine`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"combinable_packages": combinable_packages}
        return self._call("fulfillment.CombinePackage.202309", shapes.CombineAnswer, values)

    def confirm_shipment(
        self,
        *,
        packages: Sequence[shapes.NewPackage],
        warehouse_provider_id: str,
    ) -> shapes.ConfirmShipmentAnswer:
        """Confirm Package Shipment: `POST /supply_chain/202309/packages/sync`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"packages": packages, "warehouse_provider_id": warehouse_provider_id}
        return self._call("supply_chain.ConfirmPackageShipment.202309", shapes.ConfirmShipmentAnswer, values)

    @overload
    def create(
        self,
        *,
        ship_type: str,
        dimension: shapes.NewCreateDimension | None = None,
        order_id: str | None = None,
        order_line_item: Sequence[shapes.NewOrderLineItem] | None = None,
        order_list_ids: Sequence[str] | None = None,
        shipping_service_id: str | None = None,
        weight: shapes.NewCreateWeight | None = None,
        version: Literal["202512"] = "202512",
    ) -> shapes.CreateAnswer:
        """Create Packages: `POST /fulfillment/202512/packages`."""

    @overload
    def create(
        self,
        *,
        order_id: str,
        dimension: v202309.NewDimension | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        shipping_service_id: str | None = None,
        weight: v202309.NewWeight | None = None,
        version: Literal["202309"],
    ) -> v202309.CreateAnswer:
        """Create Packages: `POST /fulfillment/202309/packages`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `packages.create`, version 202512.
        """

    def create(
        self,
        *,
        ship_type: Any = None,
        dimension: Any = None,
        order_id: Any = None,
        order_line_item: Any = None,
        order_list_ids: Any = None,
        shipping_service_id: str | None = None,
        weight: Any = None,
        order_line_item_ids: Any = None,
        version: str = "202512",
    ) -> Any:
        """Create Packages: `POST /fulfillment/202512/packages`."""
        values: dict[str, Any] = {
            "ship_type": ship_type, "dimension": dimension, "order_id": order_id,
            "order_line_item": order_line_item, "order_list_ids": order_list_ids,
            "shipping_service_id": shipping_service_id, "weight": weight,
            "order_line_item_ids": order_line_item_ids,
        }
        if version != "202512":
            return self._in_version("create", version, values)
        return self._call("fulfillment.CreatePackages.202512", shapes.CreateAnswer, values)

    def handover_time_slots(
        self,
        package_id: str,
    ) -> shapes.HandoverTimeSlotsAnswer:
        """Get Package Handover Time Slots: `GET /fulfillment/202309/packages/{package_id}/handover_time_slots`."""
        values = {"package_id": package_id}
        return self._call("fulfillment.GetPackageHandoverTimeSlots.202309", shapes.HandoverTimeSlotsAnswer, values)

    @overload
    def mark_shipped(
        self,
        order_id: str,
        *,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        shipping_info_list: Sequence[shapes.NewShippingInfoList] | None = None,
        version: Literal["202610"] = "202610",
    ) -> shapes.MarkShippedAnswer:
        """Mark Package As Shipped: `POST /fulfillment/202610/orders/{order_id}/packages`."""

    @overload
    def mark_shipped(
        self,
        order_id: str,
        *,
        shipping_provider_id: str,
        tracking_number: str,
        order_line_item_ids: Sequence[str] | None = None,
        version: Literal["202309"],
    ) -> v202309.MarkShippedAnswer:
        """Mark Package As Shipped: `POST /fulfillment/202309/orders/{order_id}/packages`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `packages.mark_shipped`, version 202610.
        """

    def mark_shipped(
        self,
        order_id: str,
        *,
        order_line_list: Any = None,
        shipping_info_list: Any = None,
        shipping_provider_id: Any = None,
        tracking_number: Any = None,
        order_line_item_ids: Any = None,
        version: str = "202610",
    ) -> Any:
        """Mark Package As Shipped: `POST /fulfillment/202610/orders/{order_id}/packages`."""
        values: dict[str, Any] = {
            "order_id": order_id, "order_line_list": order_line_list,
            "shipping_info_list": shipping_info_list, "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number, "order_line_item_ids": order_line_item_ids,
        }
        if version != "202610":
            return self._in_version("mark_shipped", version, values)
        return self._call("fulfillment.markPackageAsShipped.202610", shapes.MarkShippedAnswer, values)

    def schedule_handover(
        self,
        *,
        handover_method: Literal["PICKUP", "DROP_OFF"] | str | None = None,
        order_id: str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        pickup_slot: v202309.NewPickupSlot | None = None,
    ) -> v202309.ScheduleHandoverAnswer:
        """Schedule Package Handover: `POST /fulfillment/202309/packages/schedule`.

        No longer among TikTok's current calls; no date of its end is published.
        handover_method: PICKUP | DROP_OFF
        """
        values = {
            "handover_method": handover_method, "order_id": order_id,
            "order_line_item_ids": order_line_item_ids, "pickup_slot": pickup_slot,
        }
        made: v202309.ScheduleHandoverAnswer = self._in_version("schedule_handover", "202309", values)
        return made

    def search_combinable(
        self,
        *,
        page_size: int = 50,
    ) -> Pages[shapes.CombinablePackage]:
        """Search Combinable Packages: `GET /fulfillment/202309/combinable_packages/search`."""
        values = {"page_size": page_size}
        return self._pages("fulfillment.SearchCombinablePackages.202309", shapes.CombinablePackage, values)

    def ship(
        self,
        package_id: str,
        *,
        handover_method: Literal["PICKUP", "DROP_OFF"] | str | None = None,
        pickup_slot: shapes.NewPickupSlot | None = None,
        self_shipment: shapes.NewSelfShipment | None = None,
    ) -> None:
        """Ship Package: `POST /fulfillment/202309/packages/{package_id}/ship`.

        handover_method: PICKUP | DROP_OFF
        """
        values = {
            "package_id": package_id, "handover_method": handover_method, "pickup_slot": pickup_slot,
            "self_shipment": self_shipment,
        }
        self._do("fulfillment.ShipPackage.202309", values)

    def ship_many(
        self,
        *,
        packages: Sequence[shapes.NewShipManyPackage],
    ) -> shapes.ShipManyAnswer:
        """Batch Ship Packages: `POST /fulfillment/202309/packages/ship`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"packages": packages}
        return self._call("fulfillment.BatchShipPackages.202309", shapes.ShipManyAnswer, values)

    def shipping_document(
        self,
        package_id: str,
        *,
        document_type: Literal["SHIPPING_LABEL", "PACKING_SLIP", "SHIPPING_LABEL_AND_PACKING_SLIP", "SHIPPING_LABEL_PICTURE", "HAZMAT_LABEL", "INVOICE_LABEL"] | str,
        document_format: Literal["PDF", "ZPL"] | str | None = None,
        document_size: Literal["A5", "A6"] | str | None = None,
        shipping_period: str | None = None,
    ) -> shapes.ShippingDocumentAnswer:
        """Get Package Shipping Document: `GET /fulfillment/202309/packages/{package_id}/shipping_documents`.

        document_type: SHIPPING_LABEL | PACKING_SLIP | SHIPPING_LABEL_AND_PACKING_SLIP |
            SHIPPING_LABEL_PICTURE | HAZMAT_LABEL | INVOICE_LABEL
        document_format: PDF | ZPL
        document_size: A5 | A6
        """
        values = {
            "package_id": package_id, "document_type": document_type, "document_format": document_format,
            "document_size": document_size, "shipping_period": shipping_period,
        }
        return self._call("fulfillment.GetPackageShippingDocument.202309", shapes.ShippingDocumentAnswer, values)

    def uncombine(
        self,
        package_id: str,
        *,
        order_ids: Sequence[str] | None = None,
    ) -> shapes.UncombineAnswer:
        """Uncombine Packages: `POST /fulfillment/202309/packages/{package_id}/uncombine`."""
        values = {"package_id": package_id, "order_ids": order_ids}
        return self._call("fulfillment.UncombinePackages.202309", shapes.UncombineAnswer, values)

    def update_delivery_status(
        self,
        *,
        packages: Sequence[shapes.NewUpdateDeliveryStatusPackage],
    ) -> shapes.UpdateDeliveryStatusAnswer:
        """Update Package Delivery Status: `POST /fulfillment/202309/packages/deliver`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"packages": packages}
        return self._call("fulfillment.UpdatePackageDeliveryStatus.202309", shapes.UpdateDeliveryStatusAnswer, values)

    @overload
    def update_shipping(
        self,
        package_id: str,
        *,
        shipping_info_list: Sequence[shapes.NewShippingInfoList],
        version: Literal["202610"] = "202610",
    ) -> None:
        """Update Package Shipping Info: `POST /fulfillment/202610/packages/{package_id}/shipping_info/update`."""

    @overload
    def update_shipping(
        self,
        package_id: str,
        *,
        shipping_provider_id: str,
        tracking_number: str,
        version: Literal["202309"],
    ) -> None:
        """Update Package Shipping Info: `POST /fulfillment/202309/packages/{package_id}/shipping_info/update`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `packages.update_shipping`, version 202610.
        """

    def update_shipping(
        self,
        package_id: str,
        *,
        shipping_info_list: Any = None,
        shipping_provider_id: Any = None,
        tracking_number: Any = None,
        version: str = "202610",
    ) -> Any:
        """Update Package Shipping Info: `POST /fulfillment/202610/packages/{package_id}/shipping_info/update`."""
        values: dict[str, Any] = {
            "package_id": package_id, "shipping_info_list": shipping_info_list,
            "shipping_provider_id": shipping_provider_id, "tracking_number": tracking_number,
        }
        if version != "202610":
            return self._in_version("update_shipping", version, values)
        self._do("fulfillment.updatePackageShippingInfo.202610", values)

    def upload_delivery_file(
        self,
        *,
        data: File,
        name: str,
        category_asset_cipher: str | None = None,
    ) -> shapes.UploadDeliveryFileAnswer:
        """Fulfillment Upload Delivery File: `POST /fulfillment/202309/files/upload`."""
        values = {"data": data, "name": name, "category_asset_cipher": category_asset_cipher}
        return self._call("fulfillment.FulfillmentUploadDeliveryFile.202309", shapes.UploadDeliveryFileAnswer, values)

    def upload_delivery_image(
        self,
        *,
        data: File,
        category_asset_cipher: str | None = None,
    ) -> shapes.UploadDeliveryImageAnswer:
        """Fulfillment Upload Delivery Image: `POST /fulfillment/202309/images/upload`."""
        values = {"data": data, "category_asset_cipher": category_asset_cipher}
        return self._call("fulfillment.FulfillmentUploadDeliveryImage.202309", shapes.UploadDeliveryImageAnswer, values)


class AsyncPackages(Versioned, AsyncGroup):
    """Calls about packages."""

    _older = OLDER

    def search(
        self,
        *,
        page_size: int = 50,
        sort_field: Literal["create_time", "order_pay_time", "update_time"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        package_status: Literal["PROCESSING", "FULFILLING", "COMPLETED", "CANCELLED", "TO_FULFILL"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_lt: int | None = None,
    ) -> AsyncPages[shapes.Package]:
        """Search Package: `POST /fulfillment/202309/packages/search`.

        sort_field: create_time | order_pay_time | update_time
        sort_order: ASC | DESC
        package_status: PROCESSING | FULFILLING | COMPLETED | CANCELLED | TO_FULFILL
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
            "package_status": package_status, "update_time_ge": update_time_ge,
            "update_time_lt": update_time_lt,
        }
        return self._pages("fulfillment.SearchPackage.202309", shapes.Package, values)

    async def get(
        self,
        package_id: str,
    ) -> shapes.PackageDetail:
        """Get Package Detail: `GET /fulfillment/202309/packages/{package_id}`."""
        values = {"package_id": package_id}
        return await self._call("fulfillment.GetPackageDetail.202309", shapes.PackageDetail, values)

    async def combine(
        self,
        *,
        combinable_packages: Sequence[shapes.NewCombinablePackage],
    ) -> shapes.CombineAnswer:
        """Combine Package: `POST /fulfillment/202309/packages/combine`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"combinable_packages": combinable_packages}
        return await self._call("fulfillment.CombinePackage.202309", shapes.CombineAnswer, values)

    async def confirm_shipment(
        self,
        *,
        packages: Sequence[shapes.NewPackage],
        warehouse_provider_id: str,
    ) -> shapes.ConfirmShipmentAnswer:
        """Confirm Package Shipment: `POST /supply_chain/202309/packages/sync`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"packages": packages, "warehouse_provider_id": warehouse_provider_id}
        return await self._call("supply_chain.ConfirmPackageShipment.202309", shapes.ConfirmShipmentAnswer, values)

    @overload
    async def create(
        self,
        *,
        ship_type: str,
        dimension: shapes.NewCreateDimension | None = None,
        order_id: str | None = None,
        order_line_item: Sequence[shapes.NewOrderLineItem] | None = None,
        order_list_ids: Sequence[str] | None = None,
        shipping_service_id: str | None = None,
        weight: shapes.NewCreateWeight | None = None,
        version: Literal["202512"] = "202512",
    ) -> shapes.CreateAnswer:
        """Create Packages: `POST /fulfillment/202512/packages`."""

    @overload
    async def create(
        self,
        *,
        order_id: str,
        dimension: v202309.NewDimension | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        shipping_service_id: str | None = None,
        weight: v202309.NewWeight | None = None,
        version: Literal["202309"],
    ) -> v202309.CreateAnswer:
        """Create Packages: `POST /fulfillment/202309/packages`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `packages.create`, version 202512.
        """

    async def create(
        self,
        *,
        ship_type: Any = None,
        dimension: Any = None,
        order_id: Any = None,
        order_line_item: Any = None,
        order_list_ids: Any = None,
        shipping_service_id: str | None = None,
        weight: Any = None,
        order_line_item_ids: Any = None,
        version: str = "202512",
    ) -> Any:
        """Create Packages: `POST /fulfillment/202512/packages`."""
        values: dict[str, Any] = {
            "ship_type": ship_type, "dimension": dimension, "order_id": order_id,
            "order_line_item": order_line_item, "order_list_ids": order_list_ids,
            "shipping_service_id": shipping_service_id, "weight": weight,
            "order_line_item_ids": order_line_item_ids,
        }
        if version != "202512":
            return await self._in_version("create", version, values)
        return await self._call("fulfillment.CreatePackages.202512", shapes.CreateAnswer, values)

    async def handover_time_slots(
        self,
        package_id: str,
    ) -> shapes.HandoverTimeSlotsAnswer:
        """Get Package Handover Time Slots: `GET /fulfillment/202309/packages/{package_id}/handover_time_slots`."""
        values = {"package_id": package_id}
        return await self._call("fulfillment.GetPackageHandoverTimeSlots.202309", shapes.HandoverTimeSlotsAnswer, values)

    @overload
    async def mark_shipped(
        self,
        order_id: str,
        *,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        shipping_info_list: Sequence[shapes.NewShippingInfoList] | None = None,
        version: Literal["202610"] = "202610",
    ) -> shapes.MarkShippedAnswer:
        """Mark Package As Shipped: `POST /fulfillment/202610/orders/{order_id}/packages`."""

    @overload
    async def mark_shipped(
        self,
        order_id: str,
        *,
        shipping_provider_id: str,
        tracking_number: str,
        order_line_item_ids: Sequence[str] | None = None,
        version: Literal["202309"],
    ) -> v202309.MarkShippedAnswer:
        """Mark Package As Shipped: `POST /fulfillment/202309/orders/{order_id}/packages`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `packages.mark_shipped`, version 202610.
        """

    async def mark_shipped(
        self,
        order_id: str,
        *,
        order_line_list: Any = None,
        shipping_info_list: Any = None,
        shipping_provider_id: Any = None,
        tracking_number: Any = None,
        order_line_item_ids: Any = None,
        version: str = "202610",
    ) -> Any:
        """Mark Package As Shipped: `POST /fulfillment/202610/orders/{order_id}/packages`."""
        values: dict[str, Any] = {
            "order_id": order_id, "order_line_list": order_line_list,
            "shipping_info_list": shipping_info_list, "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number, "order_line_item_ids": order_line_item_ids,
        }
        if version != "202610":
            return await self._in_version("mark_shipped", version, values)
        return await self._call("fulfillment.markPackageAsShipped.202610", shapes.MarkShippedAnswer, values)

    async def schedule_handover(
        self,
        *,
        handover_method: Literal["PICKUP", "DROP_OFF"] | str | None = None,
        order_id: str | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        pickup_slot: v202309.NewPickupSlot | None = None,
    ) -> v202309.ScheduleHandoverAnswer:
        """Schedule Package Handover: `POST /fulfillment/202309/packages/schedule`.

        No longer among TikTok's current calls; no date of its end is published.
        handover_method: PICKUP | DROP_OFF
        """
        values = {
            "handover_method": handover_method, "order_id": order_id,
            "order_line_item_ids": order_line_item_ids, "pickup_slot": pickup_slot,
        }
        made: v202309.ScheduleHandoverAnswer = await self._in_version("schedule_handover", "202309", values)
        return made

    def search_combinable(
        self,
        *,
        page_size: int = 50,
    ) -> AsyncPages[shapes.CombinablePackage]:
        """Search Combinable Packages: `GET /fulfillment/202309/combinable_packages/search`."""
        values = {"page_size": page_size}
        return self._pages("fulfillment.SearchCombinablePackages.202309", shapes.CombinablePackage, values)

    async def ship(
        self,
        package_id: str,
        *,
        handover_method: Literal["PICKUP", "DROP_OFF"] | str | None = None,
        pickup_slot: shapes.NewPickupSlot | None = None,
        self_shipment: shapes.NewSelfShipment | None = None,
    ) -> None:
        """Ship Package: `POST /fulfillment/202309/packages/{package_id}/ship`.

        handover_method: PICKUP | DROP_OFF
        """
        values = {
            "package_id": package_id, "handover_method": handover_method, "pickup_slot": pickup_slot,
            "self_shipment": self_shipment,
        }
        await self._do("fulfillment.ShipPackage.202309", values)

    async def ship_many(
        self,
        *,
        packages: Sequence[shapes.NewShipManyPackage],
    ) -> shapes.ShipManyAnswer:
        """Batch Ship Packages: `POST /fulfillment/202309/packages/ship`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"packages": packages}
        return await self._call("fulfillment.BatchShipPackages.202309", shapes.ShipManyAnswer, values)

    async def shipping_document(
        self,
        package_id: str,
        *,
        document_type: Literal["SHIPPING_LABEL", "PACKING_SLIP", "SHIPPING_LABEL_AND_PACKING_SLIP", "SHIPPING_LABEL_PICTURE", "HAZMAT_LABEL", "INVOICE_LABEL"] | str,
        document_format: Literal["PDF", "ZPL"] | str | None = None,
        document_size: Literal["A5", "A6"] | str | None = None,
        shipping_period: str | None = None,
    ) -> shapes.ShippingDocumentAnswer:
        """Get Package Shipping Document: `GET /fulfillment/202309/packages/{package_id}/shipping_documents`.

        document_type: SHIPPING_LABEL | PACKING_SLIP | SHIPPING_LABEL_AND_PACKING_SLIP |
            SHIPPING_LABEL_PICTURE | HAZMAT_LABEL | INVOICE_LABEL
        document_format: PDF | ZPL
        document_size: A5 | A6
        """
        values = {
            "package_id": package_id, "document_type": document_type, "document_format": document_format,
            "document_size": document_size, "shipping_period": shipping_period,
        }
        return await self._call("fulfillment.GetPackageShippingDocument.202309", shapes.ShippingDocumentAnswer, values)

    async def uncombine(
        self,
        package_id: str,
        *,
        order_ids: Sequence[str] | None = None,
    ) -> shapes.UncombineAnswer:
        """Uncombine Packages: `POST /fulfillment/202309/packages/{package_id}/uncombine`."""
        values = {"package_id": package_id, "order_ids": order_ids}
        return await self._call("fulfillment.UncombinePackages.202309", shapes.UncombineAnswer, values)

    async def update_delivery_status(
        self,
        *,
        packages: Sequence[shapes.NewUpdateDeliveryStatusPackage],
    ) -> shapes.UpdateDeliveryStatusAnswer:
        """Update Package Delivery Status: `POST /fulfillment/202309/packages/deliver`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"packages": packages}
        return await self._call("fulfillment.UpdatePackageDeliveryStatus.202309", shapes.UpdateDeliveryStatusAnswer, values)

    @overload
    async def update_shipping(
        self,
        package_id: str,
        *,
        shipping_info_list: Sequence[shapes.NewShippingInfoList],
        version: Literal["202610"] = "202610",
    ) -> None:
        """Update Package Shipping Info: `POST /fulfillment/202610/packages/{package_id}/shipping_info/update`."""

    @overload
    async def update_shipping(
        self,
        package_id: str,
        *,
        shipping_provider_id: str,
        tracking_number: str,
        version: Literal["202309"],
    ) -> None:
        """Update Package Shipping Info: `POST /fulfillment/202309/packages/{package_id}/shipping_info/update`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `packages.update_shipping`, version 202610.
        """

    async def update_shipping(
        self,
        package_id: str,
        *,
        shipping_info_list: Any = None,
        shipping_provider_id: Any = None,
        tracking_number: Any = None,
        version: str = "202610",
    ) -> Any:
        """Update Package Shipping Info: `POST /fulfillment/202610/packages/{package_id}/shipping_info/update`."""
        values: dict[str, Any] = {
            "package_id": package_id, "shipping_info_list": shipping_info_list,
            "shipping_provider_id": shipping_provider_id, "tracking_number": tracking_number,
        }
        if version != "202610":
            return await self._in_version("update_shipping", version, values)
        await self._do("fulfillment.updatePackageShippingInfo.202610", values)

    async def upload_delivery_file(
        self,
        *,
        data: File,
        name: str,
        category_asset_cipher: str | None = None,
    ) -> shapes.UploadDeliveryFileAnswer:
        """Fulfillment Upload Delivery File: `POST /fulfillment/202309/files/upload`."""
        values = {"data": data, "name": name, "category_asset_cipher": category_asset_cipher}
        return await self._call("fulfillment.FulfillmentUploadDeliveryFile.202309", shapes.UploadDeliveryFileAnswer, values)

    async def upload_delivery_image(
        self,
        *,
        data: File,
        category_asset_cipher: str | None = None,
    ) -> shapes.UploadDeliveryImageAnswer:
        """Fulfillment Upload Delivery Image: `POST /fulfillment/202309/images/upload`."""
        values = {"data": data, "category_asset_cipher": category_asset_cipher}
        return await self._call("fulfillment.FulfillmentUploadDeliveryImage.202309", shapes.UploadDeliveryImageAnswer, values)
