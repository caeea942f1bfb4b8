"""Calls about seller. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import seller as shapes


class Seller(Group):
    """Calls about seller."""

    def permissions(
        self,
    ) -> shapes.PermissionsAnswer:
        """Get Seller Permissions: `GET /seller/202309/permissions`."""
        values: dict[str, object] = {}
        return self._call("seller.GetSellerPermissions.202309", shapes.PermissionsAnswer, values)

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


class AsyncSeller(AsyncGroup):
    """Calls about seller."""

    async def permissions(
        self,
    ) -> shapes.PermissionsAnswer:
        """Get Seller Permissions: `GET /seller/202309/permissions`."""
        values: dict[str, object] = {}
        return await self._call("seller.GetSellerPermissions.202309", shapes.PermissionsAnswer, values)

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
