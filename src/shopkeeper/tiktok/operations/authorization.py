"""Calls about authorization. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import authorization as shapes


class Authorization(Group):
    """Calls about authorization."""

    def category_assets(
        self,
    ) -> shapes.CategoryAssetsAnswer:
        """Get Authorized Category Assets: `GET /authorization/202405/category_assets`."""
        values: dict[str, object] = {}
        return self._call("authorization.GetAuthorizedCategoryAssets.202405", shapes.CategoryAssetsAnswer, values)

    def shops(
        self,
    ) -> shapes.ShopsAnswer:
        """Get Authorized Shops: `GET /authorization/202309/shops`."""
        values: dict[str, object] = {}
        return self._call("authorization.GetAuthorizedShops.202309", shapes.ShopsAnswer, values)


class AsyncAuthorization(AsyncGroup):
    """Calls about authorization."""

    async def category_assets(
        self,
    ) -> shapes.CategoryAssetsAnswer:
        """Get Authorized Category Assets: `GET /authorization/202405/category_assets`."""
        values: dict[str, object] = {}
        return await self._call("authorization.GetAuthorizedCategoryAssets.202405", shapes.CategoryAssetsAnswer, values)

    async def shops(
        self,
    ) -> shapes.ShopsAnswer:
        """Get Authorized Shops: `GET /authorization/202309/shops`."""
        values: dict[str, object] = {}
        return await self._call("authorization.GetAuthorizedShops.202309", shapes.ShopsAnswer, values)
