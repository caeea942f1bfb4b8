"""Calls about seller. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import seller as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202407 import seller as v202407
    from ..records.v202508 import seller as v202508

OLDER = {
    "shop_creators": {
        "202407": Older("seller.GetShopCreators.202407", "ShopCreatorsAnswer"),
    },
    "status": {
        "202508": Older("seller.GetSellerStatus.202508", "StatusAnswer"),
    },
    "sync_collections": {
        "202508": Older("seller.SyncCollections.202508", "SyncCollectionsAnswer"),
    },
}


class Seller(Versioned, Group):
    """Calls about seller."""

    _older = OLDER

    def permissions(
        self,
    ) -> shapes.PermissionsAnswer:
        """Get Seller Permissions: `GET /seller/202309/permissions`."""
        values: dict[str, object] = {}
        return self._call("seller.GetSellerPermissions.202309", shapes.PermissionsAnswer, values)

    def shop_creators(
        self,
    ) -> v202407.ShopCreatorsAnswer:
        """Get Shop Creators: `GET /seller/202407/shop_creators`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202407.ShopCreatorsAnswer = self._in_version("shop_creators", "202407", values)
        return made

    def shop_groups(
        self,
    ) -> shapes.ShopGroupsAnswer:
        """Get Shop Group And Related Shops: `GET /seller/202601/shop_groups`."""
        values: dict[str, object] = {}
        return self._call("seller.getShopGroupAndRelatedShops.202601", shapes.ShopGroupsAnswer, values)

    def shops(
        self,
    ) -> shapes.ShopsAnswer:
        """Get Active Shops: `GET /seller/202309/shops`."""
        values: dict[str, object] = {}
        return self._call("seller.GetActiveShops.202309", shapes.ShopsAnswer, values)

    def status(
        self,
    ) -> v202508.StatusAnswer:
        """Get Seller Status: `GET /seller/202508/status`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202508.StatusAnswer = self._in_version("status", "202508", values)
        return made

    def sync_collections(
        self,
        *,
        collections: Sequence[v202508.NewCollection] | None = None,
        logo_url: str | None = None,
        source: int | None = None,
    ) -> v202508.SyncCollectionsAnswer:
        """Sync Collections: `POST /seller/202508/collections/sync`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"collections": collections, "logo_url": logo_url, "source": source}
        made: v202508.SyncCollectionsAnswer = self._in_version("sync_collections", "202508", values)
        return made


class AsyncSeller(Versioned, AsyncGroup):
    """Calls about seller."""

    _older = OLDER

    async def permissions(
        self,
    ) -> shapes.PermissionsAnswer:
        """Get Seller Permissions: `GET /seller/202309/permissions`."""
        values: dict[str, object] = {}
        return await self._call("seller.GetSellerPermissions.202309", shapes.PermissionsAnswer, values)

    async def shop_creators(
        self,
    ) -> v202407.ShopCreatorsAnswer:
        """Get Shop Creators: `GET /seller/202407/shop_creators`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202407.ShopCreatorsAnswer = await self._in_version("shop_creators", "202407", values)
        return made

    async def shop_groups(
        self,
    ) -> shapes.ShopGroupsAnswer:
        """Get Shop Group And Related Shops: `GET /seller/202601/shop_groups`."""
        values: dict[str, object] = {}
        return await self._call("seller.getShopGroupAndRelatedShops.202601", shapes.ShopGroupsAnswer, values)

    async def shops(
        self,
    ) -> shapes.ShopsAnswer:
        """Get Active Shops: `GET /seller/202309/shops`."""
        values: dict[str, object] = {}
        return await self._call("seller.GetActiveShops.202309", shapes.ShopsAnswer, values)

    async def status(
        self,
    ) -> v202508.StatusAnswer:
        """Get Seller Status: `GET /seller/202508/status`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202508.StatusAnswer = await self._in_version("status", "202508", values)
        return made

    async def sync_collections(
        self,
        *,
        collections: Sequence[v202508.NewCollection] | None = None,
        logo_url: str | None = None,
        source: int | None = None,
    ) -> v202508.SyncCollectionsAnswer:
        """Sync Collections: `POST /seller/202508/collections/sync`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"collections": collections, "logo_url": logo_url, "source": source}
        made: v202508.SyncCollectionsAnswer = await self._in_version("sync_collections", "202508", values)
        return made
