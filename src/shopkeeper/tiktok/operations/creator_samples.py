"""Calls about creator samples. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import creator_samples as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202512 import creator_samples as v202512

OLDER = {
    "deeplink": {
        "202512": Older("affiliate_creator.CreatorGetSampleRequestDeeplink.202512", "DeeplinkAnswer"),
    },
}


class CreatorSamples(Versioned, Group):
    """Calls about creator samples."""

    _older = OLDER

    def search(
        self,
        *,
        page_size: int = 20,
        application_statuses: Sequence[Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "COMPLETED", "FULFILLMENT_SUSPEND", "TO_BE_POST", "POST_IN_REVIEW", "POST_FAILED", "CANCELED"] | str] | None = None,
    ) -> Pages[shapes.SampleApplication]:
        """Search Creator Sample Applications: `POST /affiliate_creator/202412/sample_applications/search`."""
        values = {"page_size": page_size, "application_statuses": application_statuses}
        return self._pages("affiliate_creator.SearchCreatorSampleApplications.202412", shapes.SampleApplication, values)

    def detail(
        self,
        *,
        application_type: Literal["FREE_SAMPLE", "SAMPLE_COUPON", "SAMPLE_CAMPAIGN"] | str,
        product_id: str,
        application_id: str | None = None,
        main_order_id: str | None = None,
    ) -> shapes.DetailAnswer:
        """Get Creator Sample Application Detail: `POST /affiliate_creator/202412/sample_applications/single_query`.

        application_type: FREE_SAMPLE | SAMPLE_COUPON | SAMPLE_CAMPAIGN
        """
        values = {
            "application_type": application_type, "product_id": product_id,
            "application_id": application_id, "main_order_id": main_order_id,
        }
        return self._call("affiliate_creator.GetCreatorSampleApplicationDetail.202412", shapes.DetailAnswer, values)

    def deeplink(
        self,
        *,
        product_id: str,
        sku_id: str,
        campaign_id: str | None = None,
        collaboration_id: str | None = None,
        redirect_schema: str | None = None,
    ) -> v202512.DeeplinkAnswer:
        """Creator Get Sample Request Deeplink: `GET /affiliate_creator/202512/samples/deeplink`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "product_id": product_id, "sku_id": sku_id, "campaign_id": campaign_id,
            "collaboration_id": collaboration_id, "redirect_schema": redirect_schema,
        }
        made: v202512.DeeplinkAnswer = self._in_version("deeplink", "202512", values)
        return made

    def label(
        self,
        *,
        product_id: str,
    ) -> shapes.LabelAnswer:
        """Get Creator Applicable Sample Label: `GET /affiliate_creator/202412/samples/labels`."""
        values = {"product_id": product_id}
        return self._call("affiliate_creator.GetCreatorApplicableSampleLabel.202412", shapes.LabelAnswer, values)

    def search_fulfillments(
        self,
        *,
        fulfillment_statuses: Sequence[Literal["PENDING", "ONGOING", "SUCCEED", "FAILED", "OVERDUE", "SUSPEND", "CANCELLED", "EXEMPTED"] | str],
        sort_field: Literal["create_time", "expired_time"] | str | None = None,
        sort_order: str | None = None,
    ) -> shapes.SearchFulfillmentsAnswer:
        """Creator Search Sample Application Fulfillments: `POST /affiliate_creator/202409/sample_applications/fulfillments/search`.

        fulfillment_statuses: PENDING | ONGOING | SUCCEED | FAILED | OVERDUE | SUSPEND | CANCELLED |
            EXEMPTED
        sort_field: create_time | expired_time
        """
        values = {
            "fulfillment_statuses": fulfillment_statuses, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return self._call("affiliate_creator.CreatorSearchSampleApplicationFulfillments.202409", shapes.SearchFulfillmentsAnswer, values)


class AsyncCreatorSamples(Versioned, AsyncGroup):
    """Calls about creator samples."""

    _older = OLDER

    def search(
        self,
        *,
        page_size: int = 20,
        application_statuses: Sequence[Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "COMPLETED", "FULFILLMENT_SUSPEND", "TO_BE_POST", "POST_IN_REVIEW", "POST_FAILED", "CANCELED"] | str] | None = None,
    ) -> AsyncPages[shapes.SampleApplication]:
        """Search Creator Sample Applications: `POST /affiliate_creator/202412/sample_applications/search`."""
        values = {"page_size": page_size, "application_statuses": application_statuses}
        return self._pages("affiliate_creator.SearchCreatorSampleApplications.202412", shapes.SampleApplication, values)

    async def detail(
        self,
        *,
        application_type: Literal["FREE_SAMPLE", "SAMPLE_COUPON", "SAMPLE_CAMPAIGN"] | str,
        product_id: str,
        application_id: str | None = None,
        main_order_id: str | None = None,
    ) -> shapes.DetailAnswer:
        """Get Creator Sample Application Detail: `POST /affiliate_creator/202412/sample_applications/single_query`.

        application_type: FREE_SAMPLE | SAMPLE_COUPON | SAMPLE_CAMPAIGN
        """
        values = {
            "application_type": application_type, "product_id": product_id,
            "application_id": application_id, "main_order_id": main_order_id,
        }
        return await self._call("affiliate_creator.GetCreatorSampleApplicationDetail.202412", shapes.DetailAnswer, values)

    async def deeplink(
        self,
        *,
        product_id: str,
        sku_id: str,
        campaign_id: str | None = None,
        collaboration_id: str | None = None,
        redirect_schema: str | None = None,
    ) -> v202512.DeeplinkAnswer:
        """Creator Get Sample Request Deeplink: `GET /affiliate_creator/202512/samples/deeplink`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "product_id": product_id, "sku_id": sku_id, "campaign_id": campaign_id,
            "collaboration_id": collaboration_id, "redirect_schema": redirect_schema,
        }
        made: v202512.DeeplinkAnswer = await self._in_version("deeplink", "202512", values)
        return made

    async def label(
        self,
        *,
        product_id: str,
    ) -> shapes.LabelAnswer:
        """Get Creator Applicable Sample Label: `GET /affiliate_creator/202412/samples/labels`."""
        values = {"product_id": product_id}
        return await self._call("affiliate_creator.GetCreatorApplicableSampleLabel.202412", shapes.LabelAnswer, values)

    async def search_fulfillments(
        self,
        *,
        fulfillment_statuses: Sequence[Literal["PENDING", "ONGOING", "SUCCEED", "FAILED", "OVERDUE", "SUSPEND", "CANCELLED", "EXEMPTED"] | str],
        sort_field: Literal["create_time", "expired_time"] | str | None = None,
        sort_order: str | None = None,
    ) -> shapes.SearchFulfillmentsAnswer:
        """Creator Search Sample Application Fulfillments: `POST /affiliate_creator/202409/sample_applications/fulfillments/search`.

        fulfillment_statuses: PENDING | ONGOING | SUCCEED | FAILED | OVERDUE | SUSPEND | CANCELLED |
            EXEMPTED
        sort_field: create_time | expired_time
        """
        values = {
            "fulfillment_statuses": fulfillment_statuses, "sort_field": sort_field,
            "sort_order": sort_order,
        }
        return await self._call("affiliate_creator.CreatorSearchSampleApplicationFulfillments.202409", shapes.SearchFulfillmentsAnswer, values)
