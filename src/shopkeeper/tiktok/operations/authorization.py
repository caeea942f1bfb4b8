"""Calls about authorization. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import authorization as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202312 import authorization as v202312
    from ..records.v202401 import authorization as v202401
    from ..records.v202403 import authorization as v202403

OLDER = {
    "deauthorize": {
        "202403": Older("authorization.DeauthorizeShop.202403", ""),
    },
    "widget_token": {
        "202401": Older("authorization.GetWidgetToken.202401", "WidgetTokenAnswer"),
        "202312": Older("authorization.GetWidgetToken.202312", "WidgetTokenAnswer"),
    },
}


class Authorization(Versioned, Group):
    """Calls about authorization."""

    _older = OLDER

    def category_assets(
        self,
    ) -> shapes.CategoryAssetsAnswer:
        """Get Authorized Category Assets: `GET /authorization/202405/category_assets`."""
        values: dict[str, object] = {}
        return self._call("authorization.GetAuthorizedCategoryAssets.202405", shapes.CategoryAssetsAnswer, values)

    def deauthorize(
        self,
    ) -> None:
        """Deauthorize Shop: `DELETE /authorization/202403/shops`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        self._in_version("deauthorize", "202403", values)

    def shops(
        self,
    ) -> shapes.ShopsAnswer:
        """Get Authorized Shops: `GET /authorization/202309/shops`."""
        values: dict[str, object] = {}
        return self._call("authorization.GetAuthorizedShops.202309", shapes.ShopsAnswer, values)

    @overload
    def widget_token(
        self,
        *,
        shop_id: int | None = None,
        version: Literal["202401"] = "202401",
    ) -> v202401.WidgetTokenAnswer:
        """Get Widget Token: `GET /authorization/202401/widget_token`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def widget_token(
        self,
        *,
        shop_id: int | None = None,
        version: Literal["202312"],
    ) -> v202312.WidgetTokenAnswer:
        """Get Widget Token: `GET /authorization/202312/widget_token`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def widget_token(
        self,
        *,
        shop_id: int | None = None,
        version: str = "202401",
    ) -> Any:
        """Get Widget Token: `GET /authorization/202401/widget_token`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"shop_id": shop_id}
        return self._in_version("widget_token", version, values)


class AsyncAuthorization(Versioned, AsyncGroup):
    """Calls about authorization."""

    _older = OLDER

    async def category_assets(
        self,
    ) -> shapes.CategoryAssetsAnswer:
        """Get Authorized Category Assets: `GET /authorization/202405/category_assets`."""
        values: dict[str, object] = {}
        return await self._call("authorization.GetAuthorizedCategoryAssets.202405", shapes.CategoryAssetsAnswer, values)

    async def deauthorize(
        self,
    ) -> None:
        """Deauthorize Shop: `DELETE /authorization/202403/shops`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        await self._in_version("deauthorize", "202403", values)

    async def shops(
        self,
    ) -> shapes.ShopsAnswer:
        """Get Authorized Shops: `GET /authorization/202309/shops`."""
        values: dict[str, object] = {}
        return await self._call("authorization.GetAuthorizedShops.202309", shapes.ShopsAnswer, values)

    @overload
    async def widget_token(
        self,
        *,
        shop_id: int | None = None,
        version: Literal["202401"] = "202401",
    ) -> v202401.WidgetTokenAnswer:
        """Get Widget Token: `GET /authorization/202401/widget_token`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def widget_token(
        self,
        *,
        shop_id: int | None = None,
        version: Literal["202312"],
    ) -> v202312.WidgetTokenAnswer:
        """Get Widget Token: `GET /authorization/202312/widget_token`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    async def widget_token(
        self,
        *,
        shop_id: int | None = None,
        version: str = "202401",
    ) -> Any:
        """Get Widget Token: `GET /authorization/202401/widget_token`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"shop_id": shop_id}
        return await self._in_version("widget_token", version, values)
