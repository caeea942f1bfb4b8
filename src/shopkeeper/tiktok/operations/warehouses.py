"""Calls about warehouses. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import warehouses as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202412 import warehouses as v202412
    from ..records.v202502 import warehouses as v202502

OLDER = {
    "create": {
        "202502": Older("logistics.CreateWarehouse.202502", "CreateAnswer"),
    },
    "standardize_address": {
        "202412": Older("logistics.StandardizeWarehouseAddress.202412", "StandardizeAddressAnswer"),
    },
    "update": {
        "202502": Older("logistics.UpdateWarehouse.202502", "UpdateAnswer"),
    },
}


class Warehouses(Versioned, Group):
    """Calls about warehouses."""

    _older = OLDER

    def list(
        self,
    ) -> shapes.ListAnswer:
        """Get Warehouse List: `GET /logistics/202309/warehouses`."""
        values: dict[str, object] = {}
        return self._call("logistics.GetWarehouseList.202309", shapes.ListAnswer, values)

    def create(
        self,
        *,
        warehouse: v202502.NewWarehouse | None = None,
    ) -> v202502.CreateAnswer:
        """Create Warehouse: `POST /logistics/202502/warehouses`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"warehouse": warehouse}
        made: v202502.CreateAnswer = self._in_version("create", "202502", values)
        return made

    def delivery_options(
        self,
        warehouse_id: str,
        *,
        scope: Literal["WAREHOUSE", "PRODUCT"] | str | None = None,
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

    def standardize_address(
        self,
        *,
        address: v202412.NewAddress | None = None,
    ) -> v202412.StandardizeAddressAnswer:
        """Standardize Warehouse Address: `POST /logistics/202412/addresses/standardize`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"address": address}
        made: v202412.StandardizeAddressAnswer = self._in_version("standardize_address", "202412", values)
        return made

    def update(
        self,
        warehouse_id: str,
        *,
        warehouse: v202502.NewWarehouse | None = None,
    ) -> v202502.UpdateAnswer:
        """Update Warehouse: `POST /logistics/202502/warehouses/{warehouse_id}`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"warehouse_id": warehouse_id, "warehouse": warehouse}
        made: v202502.UpdateAnswer = self._in_version("update", "202502", values)
        return made


class AsyncWarehouses(Versioned, AsyncGroup):
    """Calls about warehouses."""

    _older = OLDER

    async def list(
        self,
    ) -> shapes.ListAnswer:
        """Get Warehouse List: `GET /logistics/202309/warehouses`."""
        values: dict[str, object] = {}
        return await self._call("logistics.GetWarehouseList.202309", shapes.ListAnswer, values)

    async def create(
        self,
        *,
        warehouse: v202502.NewWarehouse | None = None,
    ) -> v202502.CreateAnswer:
        """Create Warehouse: `POST /logistics/202502/warehouses`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"warehouse": warehouse}
        made: v202502.CreateAnswer = await self._in_version("create", "202502", values)
        return made

    async def delivery_options(
        self,
        warehouse_id: str,
        *,
        scope: Literal["WAREHOUSE", "PRODUCT"] | str | None = None,
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

    async def standardize_address(
        self,
        *,
        address: v202412.NewAddress | None = None,
    ) -> v202412.StandardizeAddressAnswer:
        """Standardize Warehouse Address: `POST /logistics/202412/addresses/standardize`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"address": address}
        made: v202412.StandardizeAddressAnswer = await self._in_version("standardize_address", "202412", values)
        return made

    async def update(
        self,
        warehouse_id: str,
        *,
        warehouse: v202502.NewWarehouse | None = None,
    ) -> v202502.UpdateAnswer:
        """Update Warehouse: `POST /logistics/202502/warehouses/{warehouse_id}`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"warehouse_id": warehouse_id, "warehouse": warehouse}
        made: v202502.UpdateAnswer = await self._in_version("update", "202502", values)
        return made
