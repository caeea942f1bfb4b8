"""Calls about bids. Generated from operations.json by tools/generate_ads.py."""

from collections.abc import Sequence
from typing import Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import bids as shapes


class Bids(Group):
    """Calls about bids."""

    def recommend(
        self,
        *,
        store_id: str,
        shopping_ads_type: Literal["PRODUCT", "LIVE"] | str,
        optimization_goal: str = "VALUE",
        advertiser_id: str | None = None,
        item_group_ids: Sequence[str] | None = None,
    ) -> shapes.RecommendAnswer:
        """Gmv Max Bid Recommend: `GET /open_api/v1.3/gmv_max/bid/recommend/`.

        shopping_ads_type: PRODUCT | LIVE
        """
        values = {
            "store_id": store_id, "shopping_ads_type": shopping_ads_type,
            "optimization_goal": optimization_goal, "advertiser_id": advertiser_id,
            "item_group_ids": item_group_ids,
        }
        return self._call("ads.GmvMaxBidRecommend.v1.3", shapes.RecommendAnswer, values)


class AsyncBids(AsyncGroup):
    """Calls about bids."""

    async def recommend(
        self,
        *,
        store_id: str,
        shopping_ads_type: Literal["PRODUCT", "LIVE"] | str,
        optimization_goal: str = "VALUE",
        advertiser_id: str | None = None,
        item_group_ids: Sequence[str] | None = None,
    ) -> shapes.RecommendAnswer:
        """Gmv Max Bid Recommend: `GET /open_api/v1.3/gmv_max/bid/recommend/`.

        shopping_ads_type: PRODUCT | LIVE
        """
        values = {
            "store_id": store_id, "shopping_ads_type": shopping_ads_type,
            "optimization_goal": optimization_goal, "advertiser_id": advertiser_id,
            "item_group_ids": item_group_ids,
        }
        return await self._call("ads.GmvMaxBidRecommend.v1.3", shapes.RecommendAnswer, values)
