"""Calls about sample applications. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import sample_applications as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202409 import sample_applications as v202409
    from ..records.v202507 import sample_applications as v202507

OLDER = {
    "search": {
        "202507": Older("affiliate_seller.SellerSearchSampleApplications.202507", "SampleApplication", 20),
        "202409": Older("affiliate_seller.SellerSearchSampleApplications.202409", "SampleApplication", 20),
    },
    "review": {
        "202409": Older("affiliate_seller.SellerReviewSampleApplications.202409", ""),
    },
}


class SampleApplications(Versioned, Group):
    """Calls about sample applications."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        creator_user_oepn_id: str | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED"] | str | None = None,
        target_collabration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
        version: Literal["202508"] = "202508",
    ) -> Pages[shapes.SampleApplication]:
        """Seller Search Sample Applications: `POST /affiliate_seller/202508/sample_applications/search`."""

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        creator_user_id: str | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED"] | str | None = None,
        target_collabration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
        version: Literal["202507"],
    ) -> Pages[v202507.SampleApplication]:
        """Seller Search Sample Applications: `POST /affiliate_seller/202507/sample_applications/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `sample_applications.search`, version 202508.
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        creator_user_id: str | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED"] | str | None = None,
        target_collabration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
        version: Literal["202409"],
    ) -> Pages[v202409.SampleApplication]:
        """Seller Search Sample Applications: `POST /affiliate_seller/202409/sample_applications/search`.

        TikTok's date for its end is 2026-10-12. Replaced by `sample_applications.search`, version 202508.
        """

    def search(
        self,
        *,
        page_size: int = 20,
        creator_user_oepn_id: Any = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED"] | str | None = None,
        target_collabration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
        creator_user_id: Any = None,
        version: str = "202508",
    ) -> Any:
        """Seller Search Sample Applications: `POST /affiliate_seller/202508/sample_applications/search`."""
        values: dict[str, Any] = {
            "page_size": page_size, "creator_user_oepn_id": creator_user_oepn_id, "order_id": order_id,
            "product_id": product_id, "status": status, "target_collabration_id": target_collabration_id,
            "title": title, "username": username, "creator_user_id": creator_user_id,
        }
        if version != "202508":
            return self._in_version("search", version, values)
        return self._pages("affiliate_seller.SellerSearchSampleApplications.202508", shapes.SampleApplication, values)

    def deeplink(
        self,
        *,
        product_id: str,
        sku_id: str,
        campaign_id: Literal["MY_CAMPAIGNS", "SELLER_CAMPAIGNS"] | str | None = None,
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

    @overload
    def review(
        self,
        application_id: str,
        *,
        review_result: Literal["APPROVE", "REJECT"] | str,
        reject_reason: Literal["NOT_MATCH", "OFFLINE", "OUT_OF_STOCK", "OTHER"] | str | None = None,
        version: Literal["202507"] = "202507",
    ) -> None:
        """Seller Review Sample Applications: `POST /affiliate_seller/202507/sample_applications/{application_id}/review`.

        review_result: APPROVE | REJECT
        reject_reason: NOT_MATCH | OFFLINE | OUT_OF_STOCK | OTHER
        """

    @overload
    def review(
        self,
        application_id: str,
        *,
        reject_reason: Literal["NOT_MATCH", "OFFLINE", "OUT_OF_STOCK", "OTHER"] | str | None = None,
        review_result: Literal["APPROVE", "REJECT"] | str | None = None,
        version: Literal["202409"],
    ) -> None:
        """Seller Review Sample Applications: `POST /affiliate_seller/202409/sample_applications/{application_id}/review`.

        TikTok's date for its end is 2026-10-12. Replaced by `sample_applications.review`, version 202507.
        reject_reason: NOT_MATCH | OFFLINE | OUT_OF_STOCK | OTHER
        review_result: APPROVE | REJECT
        """

    def review(
        self,
        application_id: str,
        *,
        review_result: Any = None,
        reject_reason: Literal["NOT_MATCH", "OFFLINE", "OUT_OF_STOCK", "OTHER"] | str | None = None,
        version: str = "202507",
    ) -> Any:
        """Seller Review Sample Applications: `POST /affiliate_seller/202507/sample_applications/{application_id}/review`.

        review_result: APPROVE | REJECT
        reject_reason: NOT_MATCH | OFFLINE | OUT_OF_STOCK | OTHER
        """
        values: dict[str, Any] = {
            "application_id": application_id, "review_result": review_result,
            "reject_reason": reject_reason,
        }
        if version != "202507":
            return self._in_version("review", version, values)
        self._do("affiliate_seller.SellerReviewSampleApplications.202507", values)

    def search_fulfillments(
        self,
        application_id: str,
        *,
        content_format: Literal["LIVE", "VIDEO"] | str | None = None,
    ) -> shapes.SearchFulfillmentsAnswer:
        """Seller Search Sample Applications Fulfillments: `POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search`.

        content_format: LIVE | VIDEO
        """
        values = {"application_id": application_id, "content_format": content_format}
        return self._call("affiliate_seller.SellerSearchSampleApplicationsFulfillments.202409", shapes.SearchFulfillmentsAnswer, values)


class AsyncSampleApplications(Versioned, AsyncGroup):
    """Calls about sample applications."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        creator_user_oepn_id: str | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED"] | str | None = None,
        target_collabration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
        version: Literal["202508"] = "202508",
    ) -> AsyncPages[shapes.SampleApplication]:
        """Seller Search Sample Applications: `POST /affiliate_seller/202508/sample_applications/search`."""

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        creator_user_id: str | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED"] | str | None = None,
        target_collabration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
        version: Literal["202507"],
    ) -> AsyncPages[v202507.SampleApplication]:
        """Seller Search Sample Applications: `POST /affiliate_seller/202507/sample_applications/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `sample_applications.search`, version 202508.
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        creator_user_id: str | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED"] | str | None = None,
        target_collabration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
        version: Literal["202409"],
    ) -> AsyncPages[v202409.SampleApplication]:
        """Seller Search Sample Applications: `POST /affiliate_seller/202409/sample_applications/search`.

        TikTok's date for its end is 2026-10-12. Replaced by `sample_applications.search`, version 202508.
        """

    def search(
        self,
        *,
        page_size: int = 20,
        creator_user_oepn_id: Any = None,
        order_id: str | None = None,
        product_id: str | None = None,
        status: Literal["PENDING", "AWAITING_SHIPMENT", "SHIPPED", "CONTENT_PENDING", "REJECT_CANCELLED", "OVERDUE_CANCELLED", "UNFULFILL_CANCELLED", "DEL_OPEN_COLLAB", "SELLER_NOT_SHIP_CANCELLED", "WITHDRAW_CANCELLED", "UNFULFILLABLE_CANCELLED", "OPS_CANCELLED", "OPS_FAILED", "OPS_COMPLETED", "COMPLETED"] | str | None = None,
        target_collabration_id: str | None = None,
        title: str | None = None,
        username: str | None = None,
        creator_user_id: Any = None,
        version: str = "202508",
    ) -> Any:
        """Seller Search Sample Applications: `POST /affiliate_seller/202508/sample_applications/search`."""
        values: dict[str, Any] = {
            "page_size": page_size, "creator_user_oepn_id": creator_user_oepn_id, "order_id": order_id,
            "product_id": product_id, "status": status, "target_collabration_id": target_collabration_id,
            "title": title, "username": username, "creator_user_id": creator_user_id,
        }
        if version != "202508":
            return self._in_version("search", version, values)
        return self._pages("affiliate_seller.SellerSearchSampleApplications.202508", shapes.SampleApplication, values)

    async def deeplink(
        self,
        *,
        product_id: str,
        sku_id: str,
        campaign_id: Literal["MY_CAMPAIGNS", "SELLER_CAMPAIGNS"] | str | None = None,
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

    @overload
    async def review(
        self,
        application_id: str,
        *,
        review_result: Literal["APPROVE", "REJECT"] | str,
        reject_reason: Literal["NOT_MATCH", "OFFLINE", "OUT_OF_STOCK", "OTHER"] | str | None = None,
        version: Literal["202507"] = "202507",
    ) -> None:
        """Seller Review Sample Applications: `POST /affiliate_seller/202507/sample_applications/{application_id}/review`.

        review_result: APPROVE | REJECT
        reject_reason: NOT_MATCH | OFFLINE | OUT_OF_STOCK | OTHER
        """

    @overload
    async def review(
        self,
        application_id: str,
        *,
        reject_reason: Literal["NOT_MATCH", "OFFLINE", "OUT_OF_STOCK", "OTHER"] | str | None = None,
        review_result: Literal["APPROVE", "REJECT"] | str | None = None,
        version: Literal["202409"],
    ) -> None:
        """Seller Review Sample Applications: `POST /affiliate_seller/202409/sample_applications/{application_id}/review`.

        TikTok's date for its end is 2026-10-12. Replaced by `sample_applications.review`, version 202507.
        reject_reason: NOT_MATCH | OFFLINE | OUT_OF_STOCK | OTHER
        review_result: APPROVE | REJECT
        """

    async def review(
        self,
        application_id: str,
        *,
        review_result: Any = None,
        reject_reason: Literal["NOT_MATCH", "OFFLINE", "OUT_OF_STOCK", "OTHER"] | str | None = None,
        version: str = "202507",
    ) -> Any:
        """Seller Review Sample Applications: `POST /affiliate_seller/202507/sample_applications/{application_id}/review`.

        review_result: APPROVE | REJECT
        reject_reason: NOT_MATCH | OFFLINE | OUT_OF_STOCK | OTHER
        """
        values: dict[str, Any] = {
            "application_id": application_id, "review_result": review_result,
            "reject_reason": reject_reason,
        }
        if version != "202507":
            return await self._in_version("review", version, values)
        await self._do("affiliate_seller.SellerReviewSampleApplications.202507", values)

    async def search_fulfillments(
        self,
        application_id: str,
        *,
        content_format: Literal["LIVE", "VIDEO"] | str | None = None,
    ) -> shapes.SearchFulfillmentsAnswer:
        """Seller Search Sample Applications Fulfillments: `POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search`.

        content_format: LIVE | VIDEO
        """
        values = {"application_id": application_id, "content_format": content_format}
        return await self._call("affiliate_seller.SellerSearchSampleApplicationsFulfillments.202409", shapes.SearchFulfillmentsAnswer, values)
