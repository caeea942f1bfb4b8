"""Calls about fulfillment. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import fulfillment as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import fulfillment as v202309
    from ..records.v202408 import fulfillment as v202408

OLDER = {
    "create_last_mile_bundle": {
        "202408": Older("fulfillment.CreateLastMileBundle.202408", "CreateLastMileBundleAnswer"),
    },
    "handover_time_slots": {
        "202309": Older("fulfillment.GetHandoverTimeslots.202309", "HandoverTimeSlotsAnswer"),
    },
}


class Fulfillment(Versioned, Group):
    """Calls about fulfillment."""

    _older = OLDER

    def create_bundle(
        self,
        *,
        handover_method: Literal["PICKUP", "DROP_OFF"] | str,
        order_ids: Sequence[str],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
    ) -> shapes.CreateBundleAnswer:
        """Create First Mile Bundle: `POST /fulfillment/202407/bundles`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        handover_method: PICKUP | DROP_OFF
        """
        values = {
            "handover_method": handover_method, "order_ids": order_ids,
            "phone_tail_number": phone_tail_number, "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number,
        }
        return self._call("fulfillment.CreateFirstMileBundle.202407", shapes.CreateBundleAnswer, values)

    def create_first_mile_bundle(
        self,
        *,
        handover_method: Literal["PICKUP", "DROP_OFF"] | str,
        order_ids: Sequence[str],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
    ) -> shapes.CreateFirstMileBundleAnswer:
        """Create First Mile Bundle V2: `POST /fulfillment/202510/first_mile_bundle`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        handover_method: PICKUP | DROP_OFF
        """
        values = {
            "handover_method": handover_method, "order_ids": order_ids,
            "phone_tail_number": phone_tail_number, "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number,
        }
        return self._call("fulfillment.CreateFirstMileBundleV2.202510", shapes.CreateFirstMileBundleAnswer, values)

    def create_last_mile_bundle(
        self,
        *,
        fulfillment_unit_ids: Sequence[str] | None = None,
        last_mile_bundle: v202408.NewLastMileBundle | None = None,
        logistics_group_id: int | None = None,
    ) -> v202408.CreateLastMileBundleAnswer:
        """Create Last Mile Bundle: `POST /fulfillment/202408/last_mile_bundles`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "fulfillment_unit_ids": fulfillment_unit_ids, "last_mile_bundle": last_mile_bundle,
            "logistics_group_id": logistics_group_id,
        }
        made: v202408.CreateLastMileBundleAnswer = self._in_version("create_last_mile_bundle", "202408", values)
        return made

    def customizations(
        self,
        *,
        main_order_id: str,
        query_order_lines: Sequence[shapes.NewQueryOrderLine],
    ) -> shapes.CustomizationsAnswer:
        """Get POD Customization Details: `POST /fulfillment/202606/pod_details/get`."""
        values = {"main_order_id": main_order_id, "query_order_lines": query_order_lines}
        return self._call("fulfillment.getPODCustomizationDetails.202606", shapes.CustomizationsAnswer, values)

    def customs_requirements(
        self,
        *,
        order_ids: Sequence[str],
    ) -> shapes.CustomsRequirementsAnswer:
        """Get Order Customs Requirements: `POST /fulfillment/202607/orders/customs_info/query`."""
        values = {"order_ids": order_ids}
        return self._call("fulfillment.getOrderCustomsRequirements.202607", shapes.CustomsRequirementsAnswer, values)

    def eligible_shipping_services(
        self,
        order_id: str,
        *,
        dimension: shapes.NewDimension | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        weight: shapes.NewWeight | None = None,
    ) -> shapes.EligibleShippingServicesAnswer:
        """Get Eligible Shipping Service: `POST /fulfillment/202309/orders/{order_id}/shipping_services/query`."""
        values = {
            "order_id": order_id, "dimension": dimension, "order_line_item_ids": order_line_item_ids,
            "order_line_list": order_line_list, "weight": weight,
        }
        return self._call("fulfillment.GetEligibleShippingService.202309", shapes.EligibleShippingServicesAnswer, values)

    def handover_time_slots(
        self,
        order_id: str,
        *,
        order_line_item_ids: Sequence[str] | None = None,
    ) -> v202309.HandoverTimeSlotsAnswer:
        """Get Handover Timeslots: `GET /fulfillment/202309/orders/{order_id}/handover_time_slots`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"order_id": order_id, "order_line_item_ids": order_line_item_ids}
        made: v202309.HandoverTimeSlotsAnswer = self._in_version("handover_time_slots", "202309", values)
        return made

    def report_redemption(
        self,
        *,
        order_id: str,
        order_info_list: Sequence[shapes.NewOrderInfoList],
    ) -> shapes.ReportRedemptionAnswer:
        """Redeem Info Callback: `POST /fulfillment/202601/redeem_info/callback`."""
        values = {"order_id": order_id, "order_info_list": order_info_list}
        return self._call("fulfillment.RedeemInfoCallback.202601", shapes.ReportRedemptionAnswer, values)

    def report_tracking_status(
        self,
        *,
        country: str,
        order_id: str,
        provider_id: str,
        tracks: Sequence[shapes.NewTrack],
        external_tracking_url: str | None = None,
    ) -> shapes.ReportTrackingStatusAnswer:
        """Tracking Status Update: `POST /fulfillment/202609/order/sof/track/update`."""
        values = {
            "country": country, "order_id": order_id, "provider_id": provider_id, "tracks": tracks,
            "external_tracking_url": external_tracking_url,
        }
        return self._call("fulfillment.trackingStatusUpdate.202609", shapes.ReportTrackingStatusAnswer, values)

    def split(
        self,
        order_id: str,
        *,
        splittable_groups: Sequence[shapes.NewSplittableGroup],
        splittable_groups_v2: Sequence[shapes.NewSplittableGroupsV2] | None = None,
    ) -> shapes.SplitAnswer:
        """Split Orders: `POST /fulfillment/202309/orders/{order_id}/split`."""
        values = {
            "order_id": order_id, "splittable_groups": splittable_groups,
            "splittable_groups_v2": splittable_groups_v2,
        }
        return self._call("fulfillment.SplitOrders.202309", shapes.SplitAnswer, values)

    def split_attributes(
        self,
        *,
        order_ids: Sequence[str],
    ) -> shapes.SplitAttributesAnswer:
        """Get Order Split Attributes: `GET /fulfillment/202309/orders/split_attributes`."""
        values = {"order_ids": order_ids}
        return self._call("fulfillment.GetOrderSplitAttributes.202309", shapes.SplitAttributesAnswer, values)

    def submit_customs_clearance(
        self,
        *,
        order_list: Sequence[shapes.NewOrderList] | None = None,
    ) -> None:
        """Submit Customs Clearance Information: `POST /fulfillment/202607/orders/customs_info/submit`."""
        values = {"order_list": order_list}
        self._do("fulfillment.submitCustomsClearanceInformation.202607", values)

    def tracking(
        self,
        order_id: str,
        *,
        category_asset_cipher: str | None = None,
    ) -> shapes.TrackingAnswer:
        """Get Tracking: `GET /fulfillment/202309/orders/{order_id}/tracking`."""
        values = {"order_id": order_id, "category_asset_cipher": category_asset_cipher}
        return self._call("fulfillment.GetTracking.202309", shapes.TrackingAnswer, values)

    def update_shipping(
        self,
        order_id: str,
        *,
        shipping_provider_id: str,
        tracking_number: str,
    ) -> None:
        """Update Shipping Info: `POST /fulfillment/202309/orders/{order_id}/shipping_info/update`."""
        values = {
            "order_id": order_id, "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number,
        }
        self._do("fulfillment.UpdateShippingInfo.202309", values)

    def upload_invoice(
        self,
        *,
        invoices: Sequence[shapes.NewInvoice] | None = None,
    ) -> shapes.UploadInvoiceAnswer:
        """Upload Invoice: `POST /fulfillment/202502/invoice/upload`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"invoices": invoices}
        return self._call("fulfillment.UploadInvoice.202502", shapes.UploadInvoiceAnswer, values)

    def validate_tracking(
        self,
        *,
        tracking_number: str,
    ) -> shapes.ValidateTrackingAnswer:
        """TTS Tracking Validation: `GET /fulfillment/202508/tts_tracking_validation`."""
        values = {"tracking_number": tracking_number}
        return self._call("fulfillment.TTSTrackingValidation.202508", shapes.ValidateTrackingAnswer, values)


class AsyncFulfillment(Versioned, AsyncGroup):
    """Calls about fulfillment."""

    _older = OLDER

    async def create_bundle(
        self,
        *,
        handover_method: Literal["PICKUP", "DROP_OFF"] | str,
        order_ids: Sequence[str],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
    ) -> shapes.CreateBundleAnswer:
        """Create First Mile Bundle: `POST /fulfillment/202407/bundles`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        handover_method: PICKUP | DROP_OFF
        """
        values = {
            "handover_method": handover_method, "order_ids": order_ids,
            "phone_tail_number": phone_tail_number, "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number,
        }
        return await self._call("fulfillment.CreateFirstMileBundle.202407", shapes.CreateBundleAnswer, values)

    async def create_first_mile_bundle(
        self,
        *,
        handover_method: Literal["PICKUP", "DROP_OFF"] | str,
        order_ids: Sequence[str],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
    ) -> shapes.CreateFirstMileBundleAnswer:
        """Create First Mile Bundle V2: `POST /fulfillment/202510/first_mile_bundle`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        handover_method: PICKUP | DROP_OFF
        """
        values = {
            "handover_method": handover_method, "order_ids": order_ids,
            "phone_tail_number": phone_tail_number, "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number,
        }
        return await self._call("fulfillment.CreateFirstMileBundleV2.202510", shapes.CreateFirstMileBundleAnswer, values)

    async def create_last_mile_bundle(
        self,
        *,
        fulfillment_unit_ids: Sequence[str] | None = None,
        last_mile_bundle: v202408.NewLastMileBundle | None = None,
        logistics_group_id: int | None = None,
    ) -> v202408.CreateLastMileBundleAnswer:
        """Create Last Mile Bundle: `POST /fulfillment/202408/last_mile_bundles`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "fulfillment_unit_ids": fulfillment_unit_ids, "last_mile_bundle": last_mile_bundle,
            "logistics_group_id": logistics_group_id,
        }
        made: v202408.CreateLastMileBundleAnswer = await self._in_version("create_last_mile_bundle", "202408", values)
        return made

    async def customizations(
        self,
        *,
        main_order_id: str,
        query_order_lines: Sequence[shapes.NewQueryOrderLine],
    ) -> shapes.CustomizationsAnswer:
        """Get POD Customization Details: `POST /fulfillment/202606/pod_details/get`."""
        values = {"main_order_id": main_order_id, "query_order_lines": query_order_lines}
        return await self._call("fulfillment.getPODCustomizationDetails.202606", shapes.CustomizationsAnswer, values)

    async def customs_requirements(
        self,
        *,
        order_ids: Sequence[str],
    ) -> shapes.CustomsRequirementsAnswer:
        """Get Order Customs Requirements: `POST /fulfillment/202607/orders/customs_info/query`."""
        values = {"order_ids": order_ids}
        return await self._call("fulfillment.getOrderCustomsRequirements.202607", shapes.CustomsRequirementsAnswer, values)

    async def eligible_shipping_services(
        self,
        order_id: str,
        *,
        dimension: shapes.NewDimension | None = None,
        order_line_item_ids: Sequence[str] | None = None,
        order_line_list: Sequence[shapes.NewOrderLineList] | None = None,
        weight: shapes.NewWeight | None = None,
    ) -> shapes.EligibleShippingServicesAnswer:
        """Get Eligible Shipping Service: `POST /fulfillment/202309/orders/{order_id}/shipping_services/query`."""
        values = {
            "order_id": order_id, "dimension": dimension, "order_line_item_ids": order_line_item_ids,
            "order_line_list": order_line_list, "weight": weight,
        }
        return await self._call("fulfillment.GetEligibleShippingService.202309", shapes.EligibleShippingServicesAnswer, values)

    async def handover_time_slots(
        self,
        order_id: str,
        *,
        order_line_item_ids: Sequence[str] | None = None,
    ) -> v202309.HandoverTimeSlotsAnswer:
        """Get Handover Timeslots: `GET /fulfillment/202309/orders/{order_id}/handover_time_slots`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"order_id": order_id, "order_line_item_ids": order_line_item_ids}
        made: v202309.HandoverTimeSlotsAnswer = await self._in_version("handover_time_slots", "202309", values)
        return made

    async def report_redemption(
        self,
        *,
        order_id: str,
        order_info_list: Sequence[shapes.NewOrderInfoList],
    ) -> shapes.ReportRedemptionAnswer:
        """Redeem Info Callback: `POST /fulfillment/202601/redeem_info/callback`."""
        values = {"order_id": order_id, "order_info_list": order_info_list}
        return await self._call("fulfillment.RedeemInfoCallback.202601", shapes.ReportRedemptionAnswer, values)

    async def report_tracking_status(
        self,
        *,
        country: str,
        order_id: str,
        provider_id: str,
        tracks: Sequence[shapes.NewTrack],
        external_tracking_url: str | None = None,
    ) -> shapes.ReportTrackingStatusAnswer:
        """Tracking Status Update: `POST /fulfillment/202609/order/sof/track/update`."""
        values = {
            "country": country, "order_id": order_id, "provider_id": provider_id, "tracks": tracks,
            "external_tracking_url": external_tracking_url,
        }
        return await self._call("fulfillment.trackingStatusUpdate.202609", shapes.ReportTrackingStatusAnswer, values)

    async def split(
        self,
        order_id: str,
        *,
        splittable_groups: Sequence[shapes.NewSplittableGroup],
        splittable_groups_v2: Sequence[shapes.NewSplittableGroupsV2] | None = None,
    ) -> shapes.SplitAnswer:
        """Split Orders: `POST /fulfillment/202309/orders/{order_id}/split`."""
        values = {
            "order_id": order_id, "splittable_groups": splittable_groups,
            "splittable_groups_v2": splittable_groups_v2,
        }
        return await self._call("fulfillment.SplitOrders.202309", shapes.SplitAnswer, values)

    async def split_attributes(
        self,
        *,
        order_ids: Sequence[str],
    ) -> shapes.SplitAttributesAnswer:
        """Get Order Split Attributes: `GET /fulfillment/202309/orders/split_attributes`."""
        values = {"order_ids": order_ids}
        return await self._call("fulfillment.GetOrderSplitAttributes.202309", shapes.SplitAttributesAnswer, values)

    async def submit_customs_clearance(
        self,
        *,
        order_list: Sequence[shapes.NewOrderList] | None = None,
    ) -> None:
        """Submit Customs Clearance Information: `POST /fulfillment/202607/orders/customs_info/submit`."""
        values = {"order_list": order_list}
        await self._do("fulfillment.submitCustomsClearanceInformation.202607", values)

    async def tracking(
        self,
        order_id: str,
        *,
        category_asset_cipher: str | None = None,
    ) -> shapes.TrackingAnswer:
        """Get Tracking: `GET /fulfillment/202309/orders/{order_id}/tracking`."""
        values = {"order_id": order_id, "category_asset_cipher": category_asset_cipher}
        return await self._call("fulfillment.GetTracking.202309", shapes.TrackingAnswer, values)

    async def update_shipping(
        self,
        order_id: str,
        *,
        shipping_provider_id: str,
        tracking_number: str,
    ) -> None:
        """Update Shipping Info: `POST /fulfillment/202309/orders/{order_id}/shipping_info/update`."""
        values = {
            "order_id": order_id, "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number,
        }
        await self._do("fulfillment.UpdateShippingInfo.202309", values)

    async def upload_invoice(
        self,
        *,
        invoices: Sequence[shapes.NewInvoice] | None = None,
    ) -> shapes.UploadInvoiceAnswer:
        """Upload Invoice: `POST /fulfillment/202502/invoice/upload`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"invoices": invoices}
        return await self._call("fulfillment.UploadInvoice.202502", shapes.UploadInvoiceAnswer, values)

    async def validate_tracking(
        self,
        *,
        tracking_number: str,
    ) -> shapes.ValidateTrackingAnswer:
        """TTS Tracking Validation: `GET /fulfillment/202508/tts_tracking_validation`."""
        values = {"tracking_number": tracking_number}
        return await self._call("fulfillment.TTSTrackingValidation.202508", shapes.ValidateTrackingAnswer, values)
