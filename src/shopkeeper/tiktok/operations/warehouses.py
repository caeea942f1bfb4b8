"""Calls about warehouses. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import warehouses as shapes


class Warehouses(Group):
    """Calls about warehouses."""

    def list(
        self,
    ) -> shapes.ListAnswer:
        """Get Warehouse List: `GET /logistics/202309/warehouses`."""
        values: dict[str, object] = {}
        return self._call("logistics.GetWarehouseList.202309", shapes.ListAnswer, values)

    def delivery_options(
        self,
        warehouse_id: str,
        *,
        scope: str | None = None,
    ) -> shapes.DeliveryOptionsAnswer:
        """Get Warehouse Delivery Options: `GET /logistics/202309/warehouses/{warehouse_id}/delivery_options`.

        scope: WAREHOUSE | PRODUCT
        """
        values = {"warehouse_id": warehouse_id, "scope": scope}
        return self._call("logistics.GetWarehouseDeliveryOptions.202309", shapes.DeliveryOptionsAnswer, values)

    def list_global(
        self,
    ) -> shapes.ListGlobalAnswer:
        """Get Global Seller Warehouse: `GET /logistics/202309/global_warehouses`."""
        values: dict[str, object] = {}
        return self._call("logistics.GetGlobalSellerWarehouse.202309", shapes.ListGlobalAnswer, values)


class AsyncWarehouses(AsyncGroup):
    """Calls about warehouses."""

    async def list(
        self,
    ) -> shapes.ListAnswer:
        """Get Warehouse List: `GET /logistics/202309/warehouses`."""
        values: dict[str, object] = {}
        return await self._call("logistics.GetWarehouseList.202309", shapes.ListAnswer, values)

    async def delivery_options(
        self,
        warehouse_id: str,
        *,
        scope: str | None = None,
    ) -> shapes.DeliveryOptionsAnswer:
        """Get Warehouse Delivery Options: `GET /logistics/202309/warehouses/{warehouse_id}/delivery_options`.

        scope: WAREHOUSE | PRODUCT
        """
        values = {"warehouse_id": warehouse_id, "scope": scope}
        return await self._call("logistics.GetWarehouseDeliveryOptions.202309", shapes.DeliveryOptionsAnswer, values)

    async def list_global(
        self,
    ) -> shapes.ListGlobalAnswer:
        """Get Global Seller Warehouse: `GET /logistics/202309/global_warehouses`."""
        values: dict[str, object] = {}
        return await self._call("logistics.GetGlobalSellerWarehouse.202309", shapes.ListGlobalAnswer, values)
