"""Calls about sample applications. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import sample_applications as shapes


class SampleApplications(Group):
    """Calls about sample applications."""

    def search(
        self,
        *,
        page_size: int = 20,
        creator_user_oepn_id: str | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: str | None = None,
        target_collabration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
    ) -> Pages[shapes.SampleApplication]:
        """Seller Search Sample Applications: `POST /affiliate_seller/202508/sample_applications/search`."""
        values = {
            "page_size": page_size, "creator_user_oepn_id": creator_user_oepn_id, "order_id": order_id,
            "product_id": product_id, "status": status, "target_collabration_id": target_collabration_id,
            "title": title, "username": username,
        }
        return self._pages("affiliate_seller.SellerSearchSampleApplications.202508", shapes.SampleApplication, values)

    def deeplink(
        self,
        *,
        product_id: str,
        sku_id: str,
        campaign_id: str | None = None,
        collaboration_id: str | None = None,
        valid_days: int | None = None,
    ) -> shapes.DeeplinkAnswer:
        """Seller Get Sample Request Deeplink: `GET /affiliate_seller/202512/sample_applications/deeplink`.

        campaign_id: MY_CAMPAIGNS | SELLER_CAMPAIGNS
        """
        values = {
            "product_id": product_id, "sku_id": sku_id, "campaign_id": campaign_id,
            "collaboration_id": collaboration_id, "valid_days": valid_days,
        }
        return self._call("affiliate_seller.SellerGetSampleRequestDeeplink.202512", shapes.DeeplinkAnswer, values)

    def review(
        self,
        application_id: str,
        *,
        review_result: str,
        reject_reason: str | None = None,
    ) -> None:
        """Seller Review Sample Applications: `POST /affiliate_seller/202507/sample_applications/{application_id}/review`.

        review_result: APPROVE | REJECT
        reject_reason: NOT_MATCH | OFFLINE | OUT_OF_STOCK | OTHER
        """
        values = {
            "application_id": application_id, "review_result": review_result,
            "reject_reason": reject_reason,
        }
        self._do("affiliate_seller.SellerReviewSampleApplications.202507", values)

    def search_fulfillments(
        self,
        application_id: str,
        *,
        content_format: str | None = None,
    ) -> shapes.SearchFulfillmentsAnswer:
        """Seller Search Sample Applications Fulfillments: `POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search`.

        content_format: LIVE | VIDEO
        """
        values = {"application_id": application_id, "content_format": content_format}
        return self._call("affiliate_seller.SellerSearchSampleApplicationsFulfillments.202409", shapes.SearchFulfillmentsAnswer, values)


class AsyncSampleApplications(AsyncGroup):
    """Calls about sample applications."""

    def search(
        self,
        *,
        page_size: int = 20,
        creator_user_oepn_id: str | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: str | None = None,
        target_collabration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
    ) -> AsyncPages[shapes.SampleApplication]:
        """Seller Search Sample Applications: `POST /affiliate_seller/202508/sample_applications/search`."""
        values = {
            "page_size": page_size, "creator_user_oepn_id": creator_user_oepn_id, "order_id": order_id,
            "product_id": product_id, "status": status, "target_collabration_id": target_collabration_id,
            "title": title, "username": username,
        }
        return self._pages("affiliate_seller.SellerSearchSampleApplications.202508", shapes.SampleApplication, values)

    async def deeplink(
        self,
        *,
        product_id: str,
        sku_id: str,
        campaign_id: str | None = None,
        collaboration_id: str | None = None,
        valid_days: int | None = None,
    ) -> shapes.DeeplinkAnswer:
        """Seller Get Sample Request Deeplink: `GET /affiliate_seller/202512/sample_applications/deeplink`.

        campaign_id: MY_CAMPAIGNS | SELLER_CAMPAIGNS
        """
        values = {
            "product_id": product_id, "sku_id": sku_id, "campaign_id": campaign_id,
            "collaboration_id": collaboration_id, "valid_days": valid_days,
        }
        return await self._call("affiliate_seller.SellerGetSampleRequestDeeplink.202512", shapes.DeeplinkAnswer, values)

    async def review(
        self,
        application_id: str,
        *,
        review_result: str,
        reject_reason: str | None = None,
    ) -> None:
        """Seller Review Sample Applications: `POST /affiliate_seller/202507/sample_applications/{application_id}/review`.

        review_result: APPROVE | REJECT
        reject_reason: NOT_MATCH | OFFLINE | OUT_OF_STOCK | OTHER
        """
        values = {
            "application_id": application_id, "review_result": review_result,
            "reject_reason": reject_reason,
        }
        await self._do("affiliate_seller.SellerReviewSampleApplications.202507", values)

    async def search_fulfillments(
        self,
        application_id: str,
        *,
        content_format: str | None = None,
    ) -> shapes.SearchFulfillmentsAnswer:
        """Seller Search Sample Applications Fulfillments: `POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search`.

        content_format: LIVE | VIDEO
        """
        values = {"application_id": application_id, "content_format": content_format}
        return await self._call("affiliate_seller.SellerSearchSampleApplicationsFulfillments.202409", shapes.SearchFulfillmentsAnswer, values)
