"""Calls about fbt. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import fbt as shapes


class Fbt(Group):
    """Calls about fbt."""

    def onboarded_regions(
        self,
    ) -> shapes.OnboardedRegionsAnswer:
        """Get FBT Merchant Onboarded Regions: `GET /fbt/202409/merchants/onboarded_regions`."""
        values: dict[str, object] = {}
        return self._call("fbt.GetFBTMerchantOnboardedRegions.202409", shapes.OnboardedRegionsAnswer, values)

    def search_inventory(
        self,
        *,
        page_size: int = 100,
        fbt_warehouse_ids: Sequence[str] | None = None,
        goods_ids: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> Pages[shapes.Inventory]:
        """Search FBT Inventory: `POST /fbt/202408/inventory/search`."""
        values = {
            "page_size": page_size, "fbt_warehouse_ids": fbt_warehouse_ids, "goods_ids": goods_ids,
            "sku_ids": sku_ids,
        }
        return self._pages("fbt.SearchFBTInventory.202408", shapes.Inventory, values)

    def search_inventory_records(
        self,
        *,
        page_size: int = 100,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        fbt_warehouse_ids: Sequence[str] | None = None,
        goods_ids: Sequence[str] | None = None,
    ) -> Pages[shapes.InventoryRecord]:
        """Search FBT Inventory Record: `POST /fbt/202410/inventory_records/search`."""
        values = {
            "page_size": page_size, "create_time_ge": create_time_ge, "create_time_le": create_time_le,
            "fbt_warehouse_ids": fbt_warehouse_ids, "goods_ids": goods_ids,
        }
        return self._pages("fbt.SearchFBTInventoryRecord.202410", shapes.InventoryRecord, values)

    def warehouses(
        self,
    ) -> shapes.WarehousesAnswer:
        """Get FBT Warehouse List: `GET /fbt/202408/warehouses`."""
        values: dict[str, object] = {}
        return self._call("fbt.GetFBTWarehouseList.202408", shapes.WarehousesAnswer, values)


class AsyncFbt(AsyncGroup):
    """Calls about fbt."""

    async def onboarded_regions(
        self,
    ) -> shapes.OnboardedRegionsAnswer:
        """Get FBT Merchant Onboarded Regions: `GET /fbt/202409/merchants/onboarded_regions`."""
        values: dict[str, object] = {}
        return await self._call("fbt.GetFBTMerchantOnboardedRegions.202409", shapes.OnboardedRegionsAnswer, values)

    def search_inventory(
        self,
        *,
        page_size: int = 100,
        fbt_warehouse_ids: Sequence[str] | None = None,
        goods_ids: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> AsyncPages[shapes.Inventory]:
        """Search FBT Inventory: `POST /fbt/202408/inventory/search`."""
        values = {
            "page_size": page_size, "fbt_warehouse_ids": fbt_warehouse_ids, "goods_ids": goods_ids,
            "sku_ids": sku_ids,
        }
        return self._pages("fbt.SearchFBTInventory.202408", shapes.Inventory, values)

    def search_inventory_records(
        self,
        *,
        page_size: int = 100,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        fbt_warehouse_ids: Sequence[str] | None = None,
        goods_ids: Sequence[str] | None = None,
    ) -> AsyncPages[shapes.InventoryRecord]:
        """Search FBT Inventory Record: `POST /fbt/202410/inventory_records/search`."""
        values = {
            "page_size": page_size, "create_time_ge": create_time_ge, "create_time_le": create_time_le,
            "fbt_warehouse_ids": fbt_warehouse_ids, "goods_ids": goods_ids,
        }
        return self._pages("fbt.SearchFBTInventoryRecord.202410", shapes.InventoryRecord, values)

    async def warehouses(
        self,
    ) -> shapes.WarehousesAnswer:
        """Get FBT Warehouse List: `GET /fbt/202408/warehouses`."""
        values: dict[str, object] = {}
        return await self._call("fbt.GetFBTWarehouseList.202408", shapes.WarehousesAnswer, values)
