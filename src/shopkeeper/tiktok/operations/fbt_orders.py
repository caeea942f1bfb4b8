"""Calls about fbt orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import fbt_orders as shapes


class FbtOrders(Group):
    """Calls about fbt orders."""

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

    def create(
        self,
        *,
        consignee: shapes.NewConsignee,
        external_order_id: str,
        goods: Sequence[shapes.NewGood],
    ) -> shapes.CreateAnswer:
        """Create FBTMCF Order: `POST /fbt/202607/mcf_outbound_orders`."""
        values = {"consignee": consignee, "external_order_id": external_order_id, "goods": goods}
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


class AsyncFbtOrders(AsyncGroup):
    """Calls about fbt orders."""

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

    async def create(
        self,
        *,
        consignee: shapes.NewConsignee,
        external_order_id: str,
        goods: Sequence[shapes.NewGood],
    ) -> shapes.CreateAnswer:
        """Create FBTMCF Order: `POST /fbt/202607/mcf_outbound_orders`."""
        values = {"consignee": consignee, "external_order_id": external_order_id, "goods": goods}
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
