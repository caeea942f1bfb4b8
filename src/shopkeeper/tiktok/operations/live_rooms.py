"""Calls about live rooms. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import live_rooms as v202309

OLDER = {
    "get": {
        "202309": Older("affiliate.GetLiveRoomInfo.202309", "LiveRoom"),
    },
    "add_products": {
        "202309": Older("affiliate.AddLIVEProducts.202309", "AddProductsAnswer"),
    },
    "move_to_top": {
        "202309": Older("affiliate.TopLIVEProducts.202309", ""),
    },
    "pin": {
        "202309": Older("affiliate.PinLIVEProduct.202309", ""),
    },
    "products": {
        "202309": Older("affiliate.GetLIVEProducts.202309", "ProductsAnswer"),
    },
    "remove_products": {
        "202309": Older("affiliate.RemoveLIVEProducts.202309", ""),
    },
    "unpin": {
        "202309": Older("affiliate.UnpinLIVEProduct.202309", ""),
    },
}


class LiveRooms(Versioned, Group):
    """Calls about live rooms."""

    _older = OLDER

    def get(
        self,
    ) -> v202309.LiveRoom:
        """Get Live Room Info: `GET /affiliate/202309/live_rooms`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202309.LiveRoom = self._in_version("get", "202309", values)
        return made

    def add_products(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> v202309.AddProductsAnswer:
        """Add LIVE Products: `POST /affiliate/202309/live_rooms/products`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"product_ids": product_ids}
        made: v202309.AddProductsAnswer = self._in_version("add_products", "202309", values)
        return made

    def move_to_top(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> None:
        """Top LIVE Products: `POST /affiliate/202309/live_rooms/products/top`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_ids": product_ids}
        self._in_version("move_to_top", "202309", values)

    def pin(
        self,
        product_id: str,
    ) -> None:
        """Pin LIVE Product: `POST /affiliate/202309/live_rooms/products/{product_id}/pin`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_id": product_id}
        self._in_version("pin", "202309", values)

    def products(
        self,
    ) -> v202309.ProductsAnswer:
        """Get LIVE Products: `GET /affiliate/202309/live_rooms/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202309.ProductsAnswer = self._in_version("products", "202309", values)
        return made

    def remove_products(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> None:
        """Remove LIVE Products: `DELETE /affiliate/202309/live_rooms/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_ids": product_ids}
        self._in_version("remove_products", "202309", values)

    def unpin(
        self,
        product_id: str,
    ) -> None:
        """Unpin LIVE Product: `POST /affiliate/202309/live_rooms/products/{product_id}/unpin`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_id": product_id}
        self._in_version("unpin", "202309", values)


class AsyncLiveRooms(Versioned, AsyncGroup):
    """Calls about live rooms."""

    _older = OLDER

    async def get(
        self,
    ) -> v202309.LiveRoom:
        """Get Live Room Info: `GET /affiliate/202309/live_rooms`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202309.LiveRoom = await self._in_version("get", "202309", values)
        return made

    async def add_products(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> v202309.AddProductsAnswer:
        """Add LIVE Products: `POST /affiliate/202309/live_rooms/products`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"product_ids": product_ids}
        made: v202309.AddProductsAnswer = await self._in_version("add_products", "202309", values)
        return made

    async def move_to_top(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> None:
        """Top LIVE Products: `POST /affiliate/202309/live_rooms/products/top`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_ids": product_ids}
        await self._in_version("move_to_top", "202309", values)

    async def pin(
        self,
        product_id: str,
    ) -> None:
        """Pin LIVE Product: `POST /affiliate/202309/live_rooms/products/{product_id}/pin`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_id": product_id}
        await self._in_version("pin", "202309", values)

    async def products(
        self,
    ) -> v202309.ProductsAnswer:
        """Get LIVE Products: `GET /affiliate/202309/live_rooms/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202309.ProductsAnswer = await self._in_version("products", "202309", values)
        return made

    async def remove_products(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> None:
        """Remove LIVE Products: `DELETE /affiliate/202309/live_rooms/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_ids": product_ids}
        await self._in_version("remove_products", "202309", values)

    async def unpin(
        self,
        product_id: str,
    ) -> None:
        """Unpin LIVE Product: `POST /affiliate/202309/live_rooms/products/{product_id}/unpin`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_id": product_id}
        await self._in_version("unpin", "202309", values)
