"""Calls about fulfillment. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import fulfillment as shapes


class Fulfillment(Group):
    """Calls about fulfillment."""

    def create_bundle(
        self,
        *,
        handover_method: str,
        order_ids: Sequence[str],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
    ) -> shapes.CreateBundleAnswer:
        """Create First Mile Bundle: `POST /fulfillment/202407/bundles`.

        What was refused is in `errors` of the answer; nothing is raised for it.
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
        handover_method: str,
        order_ids: Sequence[str],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
    ) -> shapes.CreateFirstMileBundleAnswer:
        """Create First Mile Bundle V2: `POST /fulfillment/202510/first_mile_bundle`.

        What was refused is in `errors` of the answer; nothing is raised for it.
        handover_method: PICKUP | DROP_OFF
        """
        values = {
            "handover_method": handover_method, "order_ids": order_ids,
            "phone_tail_number": phone_tail_number, "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number,
        }
        return self._call("fulfillment.CreateFirstMileBundleV2.202510", shapes.CreateFirstMileBundleAnswer, values)

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

        What was refused is in `errors` of the answer; nothing is raised for it.
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


class AsyncFulfillment(AsyncGroup):
    """Calls about fulfillment."""

    async def create_bundle(
        self,
        *,
        handover_method: str,
        order_ids: Sequence[str],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
    ) -> shapes.CreateBundleAnswer:
        """Create First Mile Bundle: `POST /fulfillment/202407/bundles`.

        What was refused is in `errors` of the answer; nothing is raised for it.
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
        handover_method: str,
        order_ids: Sequence[str],
        phone_tail_number: str | None = None,
        shipping_provider_id: str | None = None,
        tracking_number: str | None = None,
    ) -> shapes.CreateFirstMileBundleAnswer:
        """Create First Mile Bundle V2: `POST /fulfillment/202510/first_mile_bundle`.

        What was refused is in `errors` of the answer; nothing is raised for it.
        handover_method: PICKUP | DROP_OFF
        """
        values = {
            "handover_method": handover_method, "order_ids": order_ids,
            "phone_tail_number": phone_tail_number, "shipping_provider_id": shipping_provider_id,
            "tracking_number": tracking_number,
        }
        return await self._call("fulfillment.CreateFirstMileBundleV2.202510", shapes.CreateFirstMileBundleAnswer, values)

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

        What was refused is in `errors` of the answer; nothing is raised for it.
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
