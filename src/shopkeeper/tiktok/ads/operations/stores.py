"""Calls about stores. Generated from operations.json by tools/generate_ads.py."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import stores as shapes


class Stores(Group):
    """Calls about stores."""

    def list(
        self,
        *,
        advertiser_id: str | None = None,
    ) -> Pages[shapes.Store]:
        """Gmv Max Store List: `GET /open_api/v1.3/gmv_max/store/list/`."""
        values = {"advertiser_id": advertiser_id}
        return self._pages("ads.GmvMaxStoreList.v1.3", shapes.Store, values)

    def ad_usage(
        self,
        *,
        store_id: str,
        advertiser_id: str | None = None,
    ) -> shapes.AdUsageAnswer:
        """Gmv Max Store Shop Ad Usage Check: `GET /open_api/v1.3/gmv_max/store/shop_ad_usage_check/`."""
        values = {"store_id": store_id, "advertiser_id": advertiser_id}
        return self._call("ads.GmvMaxStoreShopAdUsageCheck.v1.3", shapes.AdUsageAnswer, values)

    def occupied_ads(
        self,
        *,
        store_id: str,
        asset_ids: Sequence[str],
        occupied_asset_type: str,
        advertiser_id: str | None = None,
    ) -> Pages[shapes.OccupiedAd]:
        """Gmv Max Occupied Custom Shop Ads List: `GET /open_api/v1.3/gmv_max/occupied_custom_shop_ads/list/`."""
        values = {
            "store_id": store_id, "asset_ids": asset_ids, "occupied_asset_type": occupied_asset_type,
            "advertiser_id": advertiser_id,
        }
        return self._pages("ads.GmvMaxOccupiedCustomShopAdsList.v1.3", shapes.OccupiedAd, values)


class AsyncStores(AsyncGroup):
    """Calls about stores."""

    def list(
        self,
        *,
        advertiser_id: str | None = None,
    ) -> AsyncPages[shapes.Store]:
        """Gmv Max Store List: `GET /open_api/v1.3/gmv_max/store/list/`."""
        values = {"advertiser_id": advertiser_id}
        return self._pages("ads.GmvMaxStoreList.v1.3", shapes.Store, values)

    async def ad_usage(
        self,
        *,
        store_id: str,
        advertiser_id: str | None = None,
    ) -> shapes.AdUsageAnswer:
        """Gmv Max Store Shop Ad Usage Check: `GET /open_api/v1.3/gmv_max/store/shop_ad_usage_check/`."""
        values = {"store_id": store_id, "advertiser_id": advertiser_id}
        return await self._call("ads.GmvMaxStoreShopAdUsageCheck.v1.3", shapes.AdUsageAnswer, values)

    def occupied_ads(
        self,
        *,
        store_id: str,
        asset_ids: Sequence[str],
        occupied_asset_type: str,
        advertiser_id: str | None = None,
    ) -> AsyncPages[shapes.OccupiedAd]:
        """Gmv Max Occupied Custom Shop Ads List: `GET /open_api/v1.3/gmv_max/occupied_custom_shop_ads/list/`."""
        values = {
            "store_id": store_id, "asset_ids": asset_ids, "occupied_asset_type": occupied_asset_type,
            "advertiser_id": advertiser_id,
        }
        return self._pages("ads.GmvMaxOccupiedCustomShopAdsList.v1.3", shapes.OccupiedAd, values)
