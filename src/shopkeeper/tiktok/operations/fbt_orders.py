"""Calls about fbt orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import fbt_orders as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202601 import fbt_orders as v202601

OLDER = {
    "create": {
        "202601": Older("fbt.CreateFBTMCFOrder.202601", "CreateAnswer"),
    },
}


class FbtOrders(Versioned, Group):
    """Calls about fbt orders."""

    _older = OLDER

    def get(
        self,
        *,
        mcf_order_id: str,
    ) -> shapes.GetAnswer:
        """Get FBFMCF Order Status: `GET /fbt/202601/mcf_outbound_orders`."""
        values = {"mcf_order_id": mcf_order_id}
        return self._call("fbt.GetFBFMCFOrderStatus.202601", shapes.GetAnswer, values)

    def cancel(
        self,
        *,
        mcf_order_id: str,
        consign_orders: Sequence[shapes.NewConsignOrder] | None = None,
    ) -> shapes.CancelAnswer:
        """Cancel FBTMCF Order: `POST /fbt/202601/mcf_outbound_orders/cancel`."""
        values = {"mcf_order_id": mcf_order_id, "consign_orders": consign_orders}
        return self._call("fbt.CancelFBTMCFOrder.202601", shapes.CancelAnswer, values)

    @overload
    def create(
        self,
        *,
        consignee: shapes.NewConsignee,
        external_order_id: str,
        goods: Sequence[shapes.NewGood],
        version: Literal["202607"] = "202607",
    ) -> shapes.CreateAnswer:
        """Create FBTMCF Order: `POST /fbt/202607/mcf_outbound_orders`."""

    @overload
    def create(
        self,
        *,
        consignee: v202601.NewConsignee | None = None,
        external_order_id: str | None = None,
        goods: Sequence[v202601.NewGood] | None = None,
        version: Literal["202601"],
    ) -> v202601.CreateAnswer:
        """Create FBTMCF Order: `POST /fbt/202601/mcf_outbound_orders`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `fbt_orders.create`, version 202607.
        """

    def create(
        self,
        *,
        consignee: Any = None,
        external_order_id: Any = None,
        goods: Any = None,
        version: str = "202607",
    ) -> Any:
        """Create FBTMCF Order: `POST /fbt/202607/mcf_outbound_orders`."""
        values: dict[str, Any] = {
            "consignee": consignee, "external_order_id": external_order_id, "goods": goods,
        }
        if version != "202607":
            return self._in_version("create", version, values)
        return self._call("fbt.createFBTMCFOrder.202607", shapes.CreateAnswer, values)

    def merchant_status(
        self,
    ) -> shapes.MerchantStatusAnswer:
        """Getfbtmerchantmcfstatus: `GET /fbt/202601/merchants/mcf_status`."""
        values: dict[str, object] = {}
        return self._call("fbt.getfbtmerchantmcfstatus.202601", shapes.MerchantStatusAnswer, values)

    def search_inventory(
        self,
        *,
        goods: Sequence[shapes.NewSearchInventoryGood],
    ) -> shapes.SearchInventoryAnswer:
        """Query Goods Inventory For MCF: `POST /fbt/202601/mcf/goods/inventory/search`."""
        values = {"goods": goods}
        return self._call("fbt.QueryGoodsInventoryForMCF.202601", shapes.SearchInventoryAnswer, values)


class AsyncFbtOrders(Versioned, AsyncGroup):
    """Calls about fbt orders."""

    _older = OLDER

    async def get(
        self,
        *,
        mcf_order_id: str,
    ) -> shapes.GetAnswer:
        """Get FBFMCF Order Status: `GET /fbt/202601/mcf_outbound_orders`."""
        values = {"mcf_order_id": mcf_order_id}
        return await self._call("fbt.GetFBFMCFOrderStatus.202601", shapes.GetAnswer, values)

    async def cancel(
        self,
        *,
        mcf_order_id: str,
        consign_orders: Sequence[shapes.NewConsignOrder] | None = None,
    ) -> shapes.CancelAnswer:
        """Cancel FBTMCF Order: `POST /fbt/202601/mcf_outbound_orders/cancel`."""
        values = {"mcf_order_id": mcf_order_id, "consign_orders": consign_orders}
        return await self._call("fbt.CancelFBTMCFOrder.202601", shapes.CancelAnswer, values)

    @overload
    async def create(
        self,
        *,
        consignee: shapes.NewConsignee,
        external_order_id: str,
        goods: Sequence[shapes.NewGood],
        version: Literal["202607"] = "202607",
    ) -> shapes.CreateAnswer:
        """Create FBTMCF Order: `POST /fbt/202607/mcf_outbound_orders`."""

    @overload
    async def create(
        self,
        *,
        consignee: v202601.NewConsignee | None = None,
        external_order_id: str | None = None,
        goods: Sequence[v202601.NewGood] | None = None,
        version: Literal["202601"],
    ) -> v202601.CreateAnswer:
        """Create FBTMCF Order: `POST /fbt/202601/mcf_outbound_orders`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `fbt_orders.create`, version 202607.
        """

    async def create(
        self,
        *,
        consignee: Any = None,
        external_order_id: Any = None,
        goods: Any = None,
        version: str = "202607",
    ) -> Any:
        """Create FBTMCF Order: `POST /fbt/202607/mcf_outbound_orders`."""
        values: dict[str, Any] = {
            "consignee": consignee, "external_order_id": external_order_id, "goods": goods,
        }
        if version != "202607":
            return await self._in_version("create", version, values)
        return await self._call("fbt.createFBTMCFOrder.202607", shapes.CreateAnswer, values)

    async def merchant_status(
        self,
    ) -> shapes.MerchantStatusAnswer:
        """Getfbtmerchantmcfstatus: `GET /fbt/202601/merchants/mcf_status`."""
        values: dict[str, object] = {}
        return await self._call("fbt.getfbtmerchantmcfstatus.202601", shapes.MerchantStatusAnswer, values)

    async def search_inventory(
        self,
        *,
        goods: Sequence[shapes.NewSearchInventoryGood],
    ) -> shapes.SearchInventoryAnswer:
        """Query Goods Inventory For MCF: `POST /fbt/202601/mcf/goods/inventory/search`."""
        values = {"goods": goods}
        return await self._call("fbt.QueryGoodsInventoryForMCF.202601", shapes.SearchInventoryAnswer, values)
