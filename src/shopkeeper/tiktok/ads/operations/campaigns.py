"""Calls about campaigns. Generated from operations.json by tools/generate_ads.py."""

from decimal import Decimal
from collections.abc import Sequence
from typing import Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import campaigns as shapes


class Campaigns(Group):
    """Calls about campaigns."""

    def create(
        self,
        *,
        campaign_name: str,
        store_id: str,
        store_authorized_bc_id: str,
        shopping_ads_type: Literal["PRODUCT", "LIVE"] | str,
        schedule_start_time: str,
        optimization_goal: str = "VALUE",
        deep_bid_type: str = "VO_MIN_ROAS",
        schedule_type: Literal["SCHEDULE_FROM_NOW", "SCHEDULE_START_END"] | str = "SCHEDULE_FROM_NOW",
        advertiser_id: str | None = None,
        request_id: str | None = None,
        schedule_end_time: str | None = None,
        budget: Decimal | int | None = None,
        roas_bid: Decimal | int | None = None,
        product_specific_type: Literal["ALL", "CUSTOMIZED_PRODUCTS"] | str | None = None,
        item_group_ids: Sequence[str] | None = None,
        product_video_specific_type: Literal["AUTO_SELECTION", "CUSTOM_SELECTION"] | str | None = None,
        item_list: Sequence[shapes.NewItemList] | None = None,
        custom_anchor_video_list: Sequence[shapes.NewCustomAnchorVideoList] | None = None,
        identity_list: Sequence[shapes.NewIdentityList] | None = None,
        affiliate_posts_enabled: bool | None = None,
        auto_budget_enabled: bool | None = None,
        promotion_days: shapes.NewPromotionDays | None = None,
    ) -> shapes.CreateAnswer:
        """Campaign Gmv Max Create: `POST /open_api/v1.3/campaign/gmv_max/create/`.

        shopping_ads_type: PRODUCT | LIVE
        schedule_type: SCHEDULE_FROM_NOW | SCHEDULE_START_END
        product_specific_type: ALL | CUSTOMIZED_PRODUCTS
        product_video_specific_type: AUTO_SELECTION | CUSTOM_SELECTION
        """
        values = {
            "campaign_name": campaign_name, "store_id": store_id,
            "store_authorized_bc_id": store_authorized_bc_id, "shopping_ads_type": shopping_ads_type,
            "schedule_start_time": schedule_start_time, "optimization_goal": optimization_goal,
            "deep_bid_type": deep_bid_type, "schedule_type": schedule_type, "advertiser_id": advertiser_id,
            "request_id": request_id, "schedule_end_time": schedule_end_time, "budget": budget,
            "roas_bid": roas_bid, "product_specific_type": product_specific_type,
            "item_group_ids": item_group_ids, "product_video_specific_type": product_video_specific_type,
            "item_list": item_list, "custom_anchor_video_list": custom_anchor_video_list,
            "identity_list": identity_list, "affiliate_posts_enabled": affiliate_posts_enabled,
            "auto_budget_enabled": auto_budget_enabled, "promotion_days": promotion_days,
        }
        return self._call("ads.CampaignGmvMaxCreate.v1.3", shapes.CreateAnswer, values)

    def update(
        self,
        *,
        campaign_id: str,
        advertiser_id: str | None = None,
        campaign_name: str | None = None,
        budget: Decimal | int | None = None,
        roas_bid: Decimal | int | None = None,
        item_group_ids: Sequence[str] | None = None,
        item_list: Sequence[shapes.NewItemList] | None = None,
        schedule_type: Literal["SCHEDULE_FROM_NOW", "SCHEDULE_START_END"] | str | None = None,
        schedule_start_time: str | None = None,
        schedule_end_time: str | None = None,
        auto_budget_enabled: bool | None = None,
        affiliate_posts_enabled: bool | None = None,
        promotion_days: shapes.NewPromotionDays | None = None,
    ) -> shapes.UpdateAnswer:
        """Campaign Gmv Max Update: `POST /open_api/v1.3/campaign/gmv_max/update/`.

        schedule_type: SCHEDULE_FROM_NOW | SCHEDULE_START_END
        """
        values = {
            "campaign_id": campaign_id, "advertiser_id": advertiser_id, "campaign_name": campaign_name,
            "budget": budget, "roas_bid": roas_bid, "item_group_ids": item_group_ids,
            "item_list": item_list, "schedule_type": schedule_type,
            "schedule_start_time": schedule_start_time, "schedule_end_time": schedule_end_time,
            "auto_budget_enabled": auto_budget_enabled, "affiliate_posts_enabled": affiliate_posts_enabled,
            "promotion_days": promotion_days,
        }
        return self._call("ads.CampaignGmvMaxUpdate.v1.3", shapes.UpdateAnswer, values)

    def info(
        self,
        *,
        campaign_id: str,
        advertiser_id: str | None = None,
    ) -> shapes.InfoAnswer:
        """Campaign Gmv Max Info: `GET /open_api/v1.3/campaign/gmv_max/info/`."""
        values = {"campaign_id": campaign_id, "advertiser_id": advertiser_id}
        return self._call("ads.CampaignGmvMaxInfo.v1.3", shapes.InfoAnswer, values)

    def list(
        self,
        *,
        filtering: shapes.NewFiltering,
        advertiser_id: str | None = None,
        page_size: int = 100,
    ) -> Pages[shapes.Campaign]:
        """Gmv Max Campaign Get: `GET /open_api/v1.3/gmv_max/campaign/get/`."""
        values = {"filtering": filtering, "advertiser_id": advertiser_id, "page_size": page_size}
        return self._pages("ads.GmvMaxCampaignGet.v1.3", shapes.Campaign, values)

    def set_status(
        self,
        *,
        campaign_ids: Sequence[str],
        operation_status: Literal["ENABLE", "DISABLE", "DELETE"] | str,
        advertiser_id: str | None = None,
    ) -> shapes.SetStatusAnswer:
        """Campaign Status Update: `POST /open_api/v1.3/campaign/status/update/`.

        operation_status: ENABLE | DISABLE | DELETE
        """
        values = {
            "campaign_ids": campaign_ids, "operation_status": operation_status,
            "advertiser_id": advertiser_id,
        }
        return self._call("ads.CampaignStatusUpdate.v1.3", shapes.SetStatusAnswer, values)


class AsyncCampaigns(AsyncGroup):
    """Calls about campaigns."""

    async def create(
        self,
        *,
        campaign_name: str,
        store_id: str,
        store_authorized_bc_id: str,
        shopping_ads_type: Literal["PRODUCT", "LIVE"] | str,
        schedule_start_time: str,
        optimization_goal: str = "VALUE",
        deep_bid_type: str = "VO_MIN_ROAS",
        schedule_type: Literal["SCHEDULE_FROM_NOW", "SCHEDULE_START_END"] | str = "SCHEDULE_FROM_NOW",
        advertiser_id: str | None = None,
        request_id: str | None = None,
        schedule_end_time: str | None = None,
        budget: Decimal | int | None = None,
        roas_bid: Decimal | int | None = None,
        product_specific_type: Literal["ALL", "CUSTOMIZED_PRODUCTS"] | str | None = None,
        item_group_ids: Sequence[str] | None = None,
        product_video_specific_type: Literal["AUTO_SELECTION", "CUSTOM_SELECTION"] | str | None = None,
        item_list: Sequence[shapes.NewItemList] | None = None,
        custom_anchor_video_list: Sequence[shapes.NewCustomAnchorVideoList] | None = None,
        identity_list: Sequence[shapes.NewIdentityList] | None = None,
        affiliate_posts_enabled: bool | None = None,
        auto_budget_enabled: bool | None = None,
        promotion_days: shapes.NewPromotionDays | None = None,
    ) -> shapes.CreateAnswer:
        """Campaign Gmv Max Create: `POST /open_api/v1.3/campaign/gmv_max/create/`.

        shopping_ads_type: PRODUCT | LIVE
        schedule_type: SCHEDULE_FROM_NOW | SCHEDULE_START_END
        product_specific_type: ALL | CUSTOMIZED_PRODUCTS
        product_video_specific_type: AUTO_SELECTION | CUSTOM_SELECTION
        """
        values = {
            "campaign_name": campaign_name, "store_id": store_id,
            "store_authorized_bc_id": store_authorized_bc_id, "shopping_ads_type": shopping_ads_type,
            "schedule_start_time": schedule_start_time, "optimization_goal": optimization_goal,
            "deep_bid_type": deep_bid_type, "schedule_type": schedule_type, "advertiser_id": advertiser_id,
            "request_id": request_id, "schedule_end_time": schedule_end_time, "budget": budget,
            "roas_bid": roas_bid, "product_specific_type": product_specific_type,
            "item_group_ids": item_group_ids, "product_video_specific_type": product_video_specific_type,
            "item_list": item_list, "custom_anchor_video_list": custom_anchor_video_list,
            "identity_list": identity_list, "affiliate_posts_enabled": affiliate_posts_enabled,
            "auto_budget_enabled": auto_budget_enabled, "promotion_days": promotion_days,
        }
        return await self._call("ads.CampaignGmvMaxCreate.v1.3", shapes.CreateAnswer, values)

    async def update(
        self,
        *,
        campaign_id: str,
        advertiser_id: str | None = None,
        campaign_name: str | None = None,
        budget: Decimal | int | None = None,
        roas_bid: Decimal | int | None = None,
        item_group_ids: Sequence[str] | None = None,
        item_list: Sequence[shapes.NewItemList] | None = None,
        schedule_type: Literal["SCHEDULE_FROM_NOW", "SCHEDULE_START_END"] | str | None = None,
        schedule_start_time: str | None = None,
        schedule_end_time: str | None = None,
        auto_budget_enabled: bool | None = None,
        affiliate_posts_enabled: bool | None = None,
        promotion_days: shapes.NewPromotionDays | None = None,
    ) -> shapes.UpdateAnswer:
        """Campaign Gmv Max Update: `POST /open_api/v1.3/campaign/gmv_max/update/`.

        schedule_type: SCHEDULE_FROM_NOW | SCHEDULE_START_END
        """
        values = {
            "campaign_id": campaign_id, "advertiser_id": advertiser_id, "campaign_name": campaign_name,
            "budget": budget, "roas_bid": roas_bid, "item_group_ids": item_group_ids,
            "item_list": item_list, "schedule_type": schedule_type,
            "schedule_start_time": schedule_start_time, "schedule_end_time": schedule_end_time,
            "auto_budget_enabled": auto_budget_enabled, "affiliate_posts_enabled": affiliate_posts_enabled,
            "promotion_days": promotion_days,
        }
        return await self._call("ads.CampaignGmvMaxUpdate.v1.3", shapes.UpdateAnswer, values)

    async def info(
        self,
        *,
        campaign_id: str,
        advertiser_id: str | None = None,
    ) -> shapes.InfoAnswer:
        """Campaign Gmv Max Info: `GET /open_api/v1.3/campaign/gmv_max/info/`."""
        values = {"campaign_id": campaign_id, "advertiser_id": advertiser_id}
        return await self._call("ads.CampaignGmvMaxInfo.v1.3", shapes.InfoAnswer, values)

    def list(
        self,
        *,
        filtering: shapes.NewFiltering,
        advertiser_id: str | None = None,
        page_size: int = 100,
    ) -> AsyncPages[shapes.Campaign]:
        """Gmv Max Campaign Get: `GET /open_api/v1.3/gmv_max/campaign/get/`."""
        values = {"filtering": filtering, "advertiser_id": advertiser_id, "page_size": page_size}
        return self._pages("ads.GmvMaxCampaignGet.v1.3", shapes.Campaign, values)

    async def set_status(
        self,
        *,
        campaign_ids: Sequence[str],
        operation_status: Literal["ENABLE", "DISABLE", "DELETE"] | str,
        advertiser_id: str | None = None,
    ) -> shapes.SetStatusAnswer:
        """Campaign Status Update: `POST /open_api/v1.3/campaign/status/update/`.

        operation_status: ENABLE | DISABLE | DELETE
        """
        values = {
            "campaign_ids": campaign_ids, "operation_status": operation_status,
            "advertiser_id": advertiser_id,
        }
        return await self._call("ads.CampaignStatusUpdate.v1.3", shapes.SetStatusAnswer, values)
