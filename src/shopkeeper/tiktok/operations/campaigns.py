"""Calls about campaigns. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import campaigns as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202501 import campaigns as v202501

OLDER = {
    "creator_content_statistics": {
        "202501": Older("affiliate_partner.GetAffiliateCampaignCreatorProductContentStatistics.202501", "CreatorContentStatisticsAnswer"),
    },
    "creator_sample_status": {
        "202501": Older("affiliate_partner.GetAffiliateCampaignCreatorProductSampleStatus.202501", "CreatorSampleStatusAnswer"),
    },
    "creators_performance": {
        "202501": Older("affiliate_partner.GetAffiliateCampaignCreatorFulfillmentStatusInfo.202501", "PromotionCreator", 50),
    },
}


class Campaigns(Versioned, Group):
    """Calls about campaigns."""

    _older = OLDER

    def list(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 100,
        query_type_filter: Literal["MARKETPLACE", "JOINED", "AVAILABLE"] | str | None = None,
        status: Literal["READY", "UPCOMING", "ONGOING", "CLOSED", "UNSPECIFIED"] | str | None = None,
        type: Literal["MY_CAMPAIGNS", "GS_SELLING_CAMPAIGNS", "SELLER_CAMPAIGNS", "EXCLUSIVE_TIKTOK_SHOP"] | str | None = None,
    ) -> Pages[shapes.Campaign]:
        """Get Affiliate Partner Campaign List: `GET /affiliate_partner/202405/campaigns`.

        query_type_filter: MARKETPLACE | JOINED | AVAILABLE
        status: READY | UPCOMING | ONGOING | CLOSED | UNSPECIFIED
        type: MY_CAMPAIGNS | GS_SELLING_CAMPAIGNS | SELLER_CAMPAIGNS | EXCLUSIVE_TIKTOK_SHOP
        """
        values = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "query_type_filter": query_type_filter, "status": status, "type": type,
        }
        return self._pages("affiliate_partner.GetAffiliatePartnerCampaignList.202405", shapes.Campaign, values)

    def get(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str,
    ) -> shapes.Campaign:
        """Get Affiliate Partner Campaign Detail: `GET /affiliate_partner/202405/campaigns/{campaign_id}`."""
        values = {"campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher}
        return self._call("affiliate_partner.GetAffiliatePartnerCampaignDetail.202405", shapes.Campaign, values)

    def create(
        self,
        *,
        category_asset_cipher: str,
        campaign_end_time: int,
        campaign_start_time: int,
        commission_rate: int,
        contact_info: shapes.NewContactInfo,
        description: str,
        name: str,
        registration_end_time: int,
        registration_start_time: int,
        target_seller_types: Sequence[Literal["LOCAL", "CROSS_BORDER"] | str] | None = None,
        target_shop_codes: Sequence[str] | None = None,
    ) -> shapes.CreateAnswer:
        """Create Affiliate Partner Campaign: `POST /affiliate_partner/202405/campaigns`.

        target_seller_types: LOCAL | CROSS_BORDER
        """
        values = {
            "category_asset_cipher": category_asset_cipher, "campaign_end_time": campaign_end_time,
            "campaign_start_time": campaign_start_time, "commission_rate": commission_rate,
            "contact_info": contact_info, "description": description, "name": name,
            "registration_end_time": registration_end_time,
            "registration_start_time": registration_start_time, "target_seller_types": target_seller_types,
            "target_shop_codes": target_shop_codes,
        }
        return self._call("affiliate_partner.CreateAffiliatePartnerCampaign.202405", shapes.CreateAnswer, values)

    def create_product_link(
        self,
        campaign_id: str,
        product_id: str,
        *,
        category_asset_cipher: str,
        creator_commission_rate: int,
    ) -> shapes.CreateProductLinkAnswer:
        """Generate Affiliate Partner Campaign Product Link: `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate`."""
        values = {
            "campaign_id": campaign_id, "product_id": product_id,
            "category_asset_cipher": category_asset_cipher,
            "creator_commission_rate": creator_commission_rate,
        }
        return self._call("affiliate_partner.GenerateAffiliatePartnerCampaignProductLink.202405", shapes.CreateProductLinkAnswer, values)

    def create_product_links(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str | None = None,
        product_ids: Sequence[str] | None = None,
    ) -> shapes.CreateProductLinksAnswer:
        """Partner Generate Multi Affiliate Campaign Product Link: `POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch`."""
        values = {
            "campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher,
            "product_ids": product_ids,
        }
        return self._call("affiliate_partner.PartnerGenerateMultiAffiliateCampaignProductLink.202505", shapes.CreateProductLinksAnswer, values)

    @overload
    def creator_content_statistics(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        affiliate_product_id: str,
        category_asset_cipher: str,
        content_type: str | None = None,
        version: Literal["202508"] = "202508",
    ) -> shapes.CreatorContentStatisticsAnswer:
        """Get Affiliate Campaign Creator Product Content Statistics: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`."""

    @overload
    def creator_content_statistics(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        affiliate_product_id: str,
        content_type: str | None = None,
        version: Literal["202501"],
    ) -> v202501.CreatorContentStatisticsAnswer:
        """Get Affiliate Campaign Creator Product Content Statistics: `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `campaigns.creator_content_statistics`, version 202508.
        """

    def creator_content_statistics(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        affiliate_product_id: str,
        category_asset_cipher: Any = None,
        content_type: str | None = None,
        version: str = "202508",
    ) -> Any:
        """Get Affiliate Campaign Creator Product Content Statistics: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`."""
        values: dict[str, Any] = {
            "campaign_id": campaign_id, "product_id": product_id, "creator_temp_id": creator_temp_id,
            "affiliate_product_id": affiliate_product_id, "category_asset_cipher": category_asset_cipher,
            "content_type": content_type,
        }
        if version != "202508":
            return self._in_version("creator_content_statistics", version, values)
        return self._call("affiliate_partner.GetAffiliateCampaignCreatorProductContentStatistics.202508", shapes.CreatorContentStatisticsAnswer, values)

    @overload
    def creator_sample_status(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        category_asset_cipher: str,
        version: Literal["202508"] = "202508",
    ) -> shapes.CreatorSampleStatusAnswer:
        """Get Affiliate Campaign Creator Product Sample Status: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`."""

    @overload
    def creator_sample_status(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        version: Literal["202501"],
    ) -> v202501.CreatorSampleStatusAnswer:
        """Get Affiliate Campaign Creator Product Sample Status: `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `campaigns.creator_sample_status`, version 202508.
        """

    def creator_sample_status(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        category_asset_cipher: Any = None,
        version: str = "202508",
    ) -> Any:
        """Get Affiliate Campaign Creator Product Sample Status: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`."""
        values: dict[str, Any] = {
            "campaign_id": campaign_id, "product_id": product_id, "creator_temp_id": creator_temp_id,
            "category_asset_cipher": category_asset_cipher,
        }
        if version != "202508":
            return self._in_version("creator_sample_status", version, values)
        return self._call("affiliate_partner.GetAffiliateCampaignCreatorProductSampleStatus.202508", shapes.CreatorSampleStatusAnswer, values)

    @overload
    def creators_performance(
        self,
        campaign_id: str,
        product_id: str,
        *,
        category_asset_cipher: str,
        page_size: int = 50,
        version: Literal["202508"] = "202508",
    ) -> Pages[shapes.PromotionCreator]:
        """Get Creator Performance For Campaign Product: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance`."""

    @overload
    def creators_performance(
        self,
        campaign_id: str,
        product_id: str,
        *,
        page_size: int = 50,
        version: Literal["202501"],
    ) -> Pages[v202501.PromotionCreator]:
        """Get Affiliate Campaign Creator Fulfillment Status Info: `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `campaigns.creators_performance`, version 202508.
        """

    def creators_performance(
        self,
        campaign_id: str,
        product_id: str,
        *,
        category_asset_cipher: Any = None,
        page_size: int = 50,
        version: str = "202508",
    ) -> Any:
        """Get Creator Performance For Campaign Product: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance`."""
        values: dict[str, Any] = {
            "campaign_id": campaign_id, "product_id": product_id,
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
        }
        if version != "202508":
            return self._in_version("creators_performance", version, values)
        return self._pages("affiliate_partner.getCreatorPerformanceForCampaignProduct.202508", shapes.PromotionCreator, values)

    def products(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str,
        category_id: str | None = None,
        page_size: int = 20,
        product_id: str | None = None,
        product_name: str | None = None,
        review_status: Literal["PENDING", "APPROVED", "REJECTED", "PENDING_CLOSED", "CLOSED"] | str | None = None,
        shop_name: str | None = None,
    ) -> Pages[shapes.Product]:
        """Get Affiliate Partner Campaign Product List: `GET /affiliate_partner/202405/campaigns/{campaign_id}/products`.

        review_status: PENDING | APPROVED | REJECTED | PENDING_CLOSED | CLOSED
        """
        values = {
            "campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher,
            "category_id": category_id, "page_size": page_size, "product_id": product_id,
            "product_name": product_name, "review_status": review_status, "shop_name": shop_name,
        }
        return self._pages("affiliate_partner.GetAffiliatePartnerCampaignProductList.202405", shapes.Product, values)

    def products_performance(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str,
        page_size: int = 50,
    ) -> Pages[shapes.CampaignProductStatistic]:
        """Get Affiliate Campaign Creator Fulfillment Status List: `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance`."""
        values = {
            "campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher,
            "page_size": page_size,
        }
        return self._pages("affiliate_partner.GetAffiliateCampaignCreatorFulfillmentStatusList.202501", shapes.CampaignProductStatistic, values)

    def publish(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str,
    ) -> None:
        """Publish Affiliate Partner Campaign: `POST /affiliate_partner/202405/campaigns/{campaign_id}/publish`."""
        values = {"campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher}
        self._do("affiliate_partner.PublishAffiliatePartnerCampaign.202405", values)

    def review_product(
        self,
        campaign_id: str,
        product_id: str,
        *,
        category_asset_cipher: str,
        review_result: Literal["APPROVE", "REJECT", "REJECT_FOREVER"] | str,
        reject_reasons: Sequence[Literal["COMMISSION_TOO_LOW", "PRODUCT_HARD_TO_PROMOTE", "PRODUCT_TOO_EXPENSIVE", "NO_SUITABLE_CREATOR"] | str] | None = None,
    ) -> None:
        """Review Affiliate Partner Campaign Product: `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review`.

        review_result: APPROVE | REJECT | REJECT_FOREVER
        reject_reasons: COMMISSION_TOO_LOW | PRODUCT_HARD_TO_PROMOTE | PRODUCT_TOO_EXPENSIVE |
            NO_SUITABLE_CREATOR
        """
        values = {
            "campaign_id": campaign_id, "product_id": product_id,
            "category_asset_cipher": category_asset_cipher, "review_result": review_result,
            "reject_reasons": reject_reasons,
        }
        self._do("affiliate_partner.ReviewAffiliatePartnerCampaignProduct.202405", values)

    def update(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str,
        campaign_end_time: int | None = None,
        campaign_start_time: int | None = None,
        commission_rate: int | None = None,
        contact_info: shapes.NewContactInfo | None = None,
        description: str | None = None,
        name: str | None = None,
        registration_end_time: int | None = None,
        registration_start_time: int | None = None,
        target_seller_types: Sequence[Literal["LOCAL", "CROSS_BORDER"] | str] | None = None,
        target_shop_codes: Sequence[str] | None = None,
    ) -> None:
        """Edit Affiliate Partner Campaign: `POST /affiliate_partner/202405/campaigns/{campaign_id}/partial_edit`.

        target_seller_types: LOCAL | CROSS_BORDER
        """
        values = {
            "campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher,
            "campaign_end_time": campaign_end_time, "campaign_start_time": campaign_start_time,
            "commission_rate": commission_rate, "contact_info": contact_info, "description": description,
            "name": name, "registration_end_time": registration_end_time,
            "registration_start_time": registration_start_time, "target_seller_types": target_seller_types,
            "target_shop_codes": target_shop_codes,
        }
        self._do("affiliate_partner.EditAffiliatePartnerCampaign.202405", values)


class AsyncCampaigns(Versioned, AsyncGroup):
    """Calls about campaigns."""

    _older = OLDER

    def list(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 100,
        query_type_filter: Literal["MARKETPLACE", "JOINED", "AVAILABLE"] | str | None = None,
        status: Literal["READY", "UPCOMING", "ONGOING", "CLOSED", "UNSPECIFIED"] | str | None = None,
        type: Literal["MY_CAMPAIGNS", "GS_SELLING_CAMPAIGNS", "SELLER_CAMPAIGNS", "EXCLUSIVE_TIKTOK_SHOP"] | str | None = None,
    ) -> AsyncPages[shapes.Campaign]:
        """Get Affiliate Partner Campaign List: `GET /affiliate_partner/202405/campaigns`.

        query_type_filter: MARKETPLACE | JOINED | AVAILABLE
        status: READY | UPCOMING | ONGOING | CLOSED | UNSPECIFIED
        type: MY_CAMPAIGNS | GS_SELLING_CAMPAIGNS | SELLER_CAMPAIGNS | EXCLUSIVE_TIKTOK_SHOP
        """
        values = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "query_type_filter": query_type_filter, "status": status, "type": type,
        }
        return self._pages("affiliate_partner.GetAffiliatePartnerCampaignList.202405", shapes.Campaign, values)

    async def get(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str,
    ) -> shapes.Campaign:
        """Get Affiliate Partner Campaign Detail: `GET /affiliate_partner/202405/campaigns/{campaign_id}`."""
        values = {"campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher}
        return await self._call("affiliate_partner.GetAffiliatePartnerCampaignDetail.202405", shapes.Campaign, values)

    async def create(
        self,
        *,
        category_asset_cipher: str,
        campaign_end_time: int,
        campaign_start_time: int,
        commission_rate: int,
        contact_info: shapes.NewContactInfo,
        description: str,
        name: str,
        registration_end_time: int,
        registration_start_time: int,
        target_seller_types: Sequence[Literal["LOCAL", "CROSS_BORDER"] | str] | None = None,
        target_shop_codes: Sequence[str] | None = None,
    ) -> shapes.CreateAnswer:
        """Create Affiliate Partner Campaign: `POST /affiliate_partner/202405/campaigns`.

        target_seller_types: LOCAL | CROSS_BORDER
        """
        values = {
            "category_asset_cipher": category_asset_cipher, "campaign_end_time": campaign_end_time,
            "campaign_start_time": campaign_start_time, "commission_rate": commission_rate,
            "contact_info": contact_info, "description": description, "name": name,
            "registration_end_time": registration_end_time,
            "registration_start_time": registration_start_time, "target_seller_types": target_seller_types,
            "target_shop_codes": target_shop_codes,
        }
        return await self._call("affiliate_partner.CreateAffiliatePartnerCampaign.202405", shapes.CreateAnswer, values)

    async def create_product_link(
        self,
        campaign_id: str,
        product_id: str,
        *,
        category_asset_cipher: str,
        creator_commission_rate: int,
    ) -> shapes.CreateProductLinkAnswer:
        """Generate Affiliate Partner Campaign Product Link: `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate`."""
        values = {
            "campaign_id": campaign_id, "product_id": product_id,
            "category_asset_cipher": category_asset_cipher,
            "creator_commission_rate": creator_commission_rate,
        }
        return await self._call("affiliate_partner.GenerateAffiliatePartnerCampaignProductLink.202405", shapes.CreateProductLinkAnswer, values)

    async def create_product_links(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str | None = None,
        product_ids: Sequence[str] | None = None,
    ) -> shapes.CreateProductLinksAnswer:
        """Partner Generate Multi Affiliate Campaign Product Link: `POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch`."""
        values = {
            "campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher,
            "product_ids": product_ids,
        }
        return await self._call("affiliate_partner.PartnerGenerateMultiAffiliateCampaignProductLink.202505", shapes.CreateProductLinksAnswer, values)

    @overload
    async def creator_content_statistics(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        affiliate_product_id: str,
        category_asset_cipher: str,
        content_type: str | None = None,
        version: Literal["202508"] = "202508",
    ) -> shapes.CreatorContentStatisticsAnswer:
        """Get Affiliate Campaign Creator Product Content Statistics: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`."""

    @overload
    async def creator_content_statistics(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        affiliate_product_id: str,
        content_type: str | None = None,
        version: Literal["202501"],
    ) -> v202501.CreatorContentStatisticsAnswer:
        """Get Affiliate Campaign Creator Product Content Statistics: `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `campaigns.creator_content_statistics`, version 202508.
        """

    async def creator_content_statistics(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        affiliate_product_id: str,
        category_asset_cipher: Any = None,
        content_type: str | None = None,
        version: str = "202508",
    ) -> Any:
        """Get Affiliate Campaign Creator Product Content Statistics: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics`."""
        values: dict[str, Any] = {
            "campaign_id": campaign_id, "product_id": product_id, "creator_temp_id": creator_temp_id,
            "affiliate_product_id": affiliate_product_id, "category_asset_cipher": category_asset_cipher,
            "content_type": content_type,
        }
        if version != "202508":
            return await self._in_version("creator_content_statistics", version, values)
        return await self._call("affiliate_partner.GetAffiliateCampaignCreatorProductContentStatistics.202508", shapes.CreatorContentStatisticsAnswer, values)

    @overload
    async def creator_sample_status(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        category_asset_cipher: str,
        version: Literal["202508"] = "202508",
    ) -> shapes.CreatorSampleStatusAnswer:
        """Get Affiliate Campaign Creator Product Sample Status: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`."""

    @overload
    async def creator_sample_status(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        version: Literal["202501"],
    ) -> v202501.CreatorSampleStatusAnswer:
        """Get Affiliate Campaign Creator Product Sample Status: `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `campaigns.creator_sample_status`, version 202508.
        """

    async def creator_sample_status(
        self,
        campaign_id: str,
        product_id: str,
        creator_temp_id: str,
        *,
        category_asset_cipher: Any = None,
        version: str = "202508",
    ) -> Any:
        """Get Affiliate Campaign Creator Product Sample Status: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status`."""
        values: dict[str, Any] = {
            "campaign_id": campaign_id, "product_id": product_id, "creator_temp_id": creator_temp_id,
            "category_asset_cipher": category_asset_cipher,
        }
        if version != "202508":
            return await self._in_version("creator_sample_status", version, values)
        return await self._call("affiliate_partner.GetAffiliateCampaignCreatorProductSampleStatus.202508", shapes.CreatorSampleStatusAnswer, values)

    @overload
    def creators_performance(
        self,
        campaign_id: str,
        product_id: str,
        *,
        category_asset_cipher: str,
        page_size: int = 50,
        version: Literal["202508"] = "202508",
    ) -> AsyncPages[shapes.PromotionCreator]:
        """Get Creator Performance For Campaign Product: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance`."""

    @overload
    def creators_performance(
        self,
        campaign_id: str,
        product_id: str,
        *,
        page_size: int = 50,
        version: Literal["202501"],
    ) -> AsyncPages[v202501.PromotionCreator]:
        """Get Affiliate Campaign Creator Fulfillment Status Info: `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/performance`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `campaigns.creators_performance`, version 202508.
        """

    def creators_performance(
        self,
        campaign_id: str,
        product_id: str,
        *,
        category_asset_cipher: Any = None,
        page_size: int = 50,
        version: str = "202508",
    ) -> Any:
        """Get Creator Performance For Campaign Product: `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance`."""
        values: dict[str, Any] = {
            "campaign_id": campaign_id, "product_id": product_id,
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
        }
        if version != "202508":
            return self._in_version("creators_performance", version, values)
        return self._pages("affiliate_partner.getCreatorPerformanceForCampaignProduct.202508", shapes.PromotionCreator, values)

    def products(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str,
        category_id: str | None = None,
        page_size: int = 20,
        product_id: str | None = None,
        product_name: str | None = None,
        review_status: Literal["PENDING", "APPROVED", "REJECTED", "PENDING_CLOSED", "CLOSED"] | str | None = None,
        shop_name: str | None = None,
    ) -> AsyncPages[shapes.Product]:
        """Get Affiliate Partner Campaign Product List: `GET /affiliate_partner/202405/campaigns/{campaign_id}/products`.

        review_status: PENDING | APPROVED | REJECTED | PENDING_CLOSED | CLOSED
        """
        values = {
            "campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher,
            "category_id": category_id, "page_size": page_size, "product_id": product_id,
            "product_name": product_name, "review_status": review_status, "shop_name": shop_name,
        }
        return self._pages("affiliate_partner.GetAffiliatePartnerCampaignProductList.202405", shapes.Product, values)

    def products_performance(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str,
        page_size: int = 50,
    ) -> AsyncPages[shapes.CampaignProductStatistic]:
        """Get Affiliate Campaign Creator Fulfillment Status List: `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance`."""
        values = {
            "campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher,
            "page_size": page_size,
        }
        return self._pages("affiliate_partner.GetAffiliateCampaignCreatorFulfillmentStatusList.202501", shapes.CampaignProductStatistic, values)

    async def publish(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str,
    ) -> None:
        """Publish Affiliate Partner Campaign: `POST /affiliate_partner/202405/campaigns/{campaign_id}/publish`."""
        values = {"campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher}
        await self._do("affiliate_partner.PublishAffiliatePartnerCampaign.202405", values)

    async def review_product(
        self,
        campaign_id: str,
        product_id: str,
        *,
        category_asset_cipher: str,
        review_result: Literal["APPROVE", "REJECT", "REJECT_FOREVER"] | str,
        reject_reasons: Sequence[Literal["COMMISSION_TOO_LOW", "PRODUCT_HARD_TO_PROMOTE", "PRODUCT_TOO_EXPENSIVE", "NO_SUITABLE_CREATOR"] | str] | None = None,
    ) -> None:
        """Review Affiliate Partner Campaign Product: `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review`.

        review_result: APPROVE | REJECT | REJECT_FOREVER
        reject_reasons: COMMISSION_TOO_LOW | PRODUCT_HARD_TO_PROMOTE | PRODUCT_TOO_EXPENSIVE |
            NO_SUITABLE_CREATOR
        """
        values = {
            "campaign_id": campaign_id, "product_id": product_id,
            "category_asset_cipher": category_asset_cipher, "review_result": review_result,
            "reject_reasons": reject_reasons,
        }
        await self._do("affiliate_partner.ReviewAffiliatePartnerCampaignProduct.202405", values)

    async def update(
        self,
        campaign_id: str,
        *,
        category_asset_cipher: str,
        campaign_end_time: int | None = None,
        campaign_start_time: int | None = None,
        commission_rate: int | None = None,
        contact_info: shapes.NewContactInfo | None = None,
        description: str | None = None,
        name: str | None = None,
        registration_end_time: int | None = None,
        registration_start_time: int | None = None,
        target_seller_types: Sequence[Literal["LOCAL", "CROSS_BORDER"] | str] | None = None,
        target_shop_codes: Sequence[str] | None = None,
    ) -> None:
        """Edit Affiliate Partner Campaign: `POST /affiliate_partner/202405/campaigns/{campaign_id}/partial_edit`.

        target_seller_types: LOCAL | CROSS_BORDER
        """
        values = {
            "campaign_id": campaign_id, "category_asset_cipher": category_asset_cipher,
            "campaign_end_time": campaign_end_time, "campaign_start_time": campaign_start_time,
            "commission_rate": commission_rate, "contact_info": contact_info, "description": description,
            "name": name, "registration_end_time": registration_end_time,
            "registration_start_time": registration_start_time, "target_seller_types": target_seller_types,
            "target_shop_codes": target_shop_codes,
        }
        await self._do("affiliate_partner.EditAffiliatePartnerCampaign.202405", values)
