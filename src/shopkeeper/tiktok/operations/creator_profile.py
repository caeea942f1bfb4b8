"""Calls about creator profile. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import creator_profile as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import creator_profile as v202309
    from ..records.v202405 import creator_profile as v202405

OLDER = {
    "get": {
        "202405": Older("affiliate_creator.GetCreatorProfile.202405", "CreatorProfile"),
        "202309": Older("affiliate.GetCreatorProfileold.202309", "CreatorProfile"),
    },
    "shop_products": {
        "202309": Older("affiliate.GetShopProductslegacy.202309", "Product", 20),
    },
}


class CreatorProfile(Versioned, Group):
    """Calls about creator profile."""

    _older = OLDER

    @overload
    def get(
        self,
        *,
        version: Literal["202508"] = "202508",
    ) -> shapes.CreatorProfile:
        """Get Creator Profile: `GET /affiliate_creator/202508/profiles`."""

    @overload
    def get(
        self,
        *,
        version: Literal["202405"],
    ) -> v202405.CreatorProfile:
        """Get Creator Profile: `GET /affiliate_creator/202405/profiles`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `creator_profile.get`, version 202508.
        """

    @overload
    def get(
        self,
        *,
        version: Literal["202309"],
    ) -> v202309.CreatorProfile:
        """Get Creator Profileold: `GET /affiliate/202309/profiles`.

        TikTok's date for its end is 2026-10-12. Replaced by `creator_profile.get`, version 202508.
        """

    def get(
        self,
        *,
        version: str = "202508",
    ) -> Any:
        """Get Creator Profile: `GET /affiliate_creator/202508/profiles`."""
        values: dict[str, Any] = {}
        if version != "202508":
            return self._in_version("get", version, values)
        return self._call("affiliate_creator.GetCreatorProfile.202508", shapes.CreatorProfile, values)

    @overload
    def shop_products(
        self,
        *,
        page_size: int = 20,
        sort_field: Literal["PRICE", "PRODUCT_ID", "SALE"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        title_keyword: str | None = None,
        version: Literal["202509"] = "202509",
    ) -> Pages[shapes.Product]:
        """Get Shop Products: `GET /affiliate_creator/202509/shop_products`.

        sort_field: PRICE | PRODUCT_ID | SALE
        sort_order: ASC | DESC
        """

    @overload
    def shop_products(
        self,
        *,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: str | None = None,
        title_keyword: str | None = None,
        version: Literal["202309"],
    ) -> Pages[v202309.Product]:
        """Get Shop Productslegacy: `GET /affiliate/202309/shop_products`.

        TikTok's date for its end is 2026-10-12. Replaced by `creator_profile.shop_products`, version
            202509.
        """

    def shop_products(
        self,
        *,
        page_size: int = 20,
        sort_field: Any = None,
        sort_order: Any = None,
        title_keyword: str | None = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop Products: `GET /affiliate_creator/202509/shop_products`.

        sort_field: PRICE | PRODUCT_ID | SALE
        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "title_keyword": title_keyword,
        }
        if version != "202509":
            return self._in_version("shop_products", version, values)
        return self._pages("affiliate_creator.GetShopProducts.202509", shapes.Product, values)


class AsyncCreatorProfile(Versioned, AsyncGroup):
    """Calls about creator profile."""

    _older = OLDER

    @overload
    async def get(
        self,
        *,
        version: Literal["202508"] = "202508",
    ) -> shapes.CreatorProfile:
        """Get Creator Profile: `GET /affiliate_creator/202508/profiles`."""

    @overload
    async def get(
        self,
        *,
        version: Literal["202405"],
    ) -> v202405.CreatorProfile:
        """Get Creator Profile: `GET /affiliate_creator/202405/profiles`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `creator_profile.get`, version 202508.
        """

    @overload
    async def get(
        self,
        *,
        version: Literal["202309"],
    ) -> v202309.CreatorProfile:
        """Get Creator Profileold: `GET /affiliate/202309/profiles`.

        TikTok's date for its end is 2026-10-12. Replaced by `creator_profile.get`, version 202508.
        """

    async def get(
        self,
        *,
        version: str = "202508",
    ) -> Any:
        """Get Creator Profile: `GET /affiliate_creator/202508/profiles`."""
        values: dict[str, Any] = {}
        if version != "202508":
            return await self._in_version("get", version, values)
        return await self._call("affiliate_creator.GetCreatorProfile.202508", shapes.CreatorProfile, values)

    @overload
    def shop_products(
        self,
        *,
        page_size: int = 20,
        sort_field: Literal["PRICE", "PRODUCT_ID", "SALE"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        title_keyword: str | None = None,
        version: Literal["202509"] = "202509",
    ) -> AsyncPages[shapes.Product]:
        """Get Shop Products: `GET /affiliate_creator/202509/shop_products`.

        sort_field: PRICE | PRODUCT_ID | SALE
        sort_order: ASC | DESC
        """

    @overload
    def shop_products(
        self,
        *,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: str | None = None,
        title_keyword: str | None = None,
        version: Literal["202309"],
    ) -> AsyncPages[v202309.Product]:
        """Get Shop Productslegacy: `GET /affiliate/202309/shop_products`.

        TikTok's date for its end is 2026-10-12. Replaced by `creator_profile.shop_products`, version
            202509.
        """

    def shop_products(
        self,
        *,
        page_size: int = 20,
        sort_field: Any = None,
        sort_order: Any = None,
        title_keyword: str | None = None,
        version: str = "202509",
    ) -> Any:
        """Get Shop Products: `GET /affiliate_creator/202509/shop_products`.

        sort_field: PRICE | PRODUCT_ID | SALE
        sort_order: ASC | DESC
        """
        values: dict[str, Any] = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "title_keyword": title_keyword,
        }
        if version != "202509":
            return self._in_version("shop_products", version, values)
        return self._pages("affiliate_creator.GetShopProducts.202509", shapes.Product, values)
