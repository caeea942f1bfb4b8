"""Calls about supplier previews. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202404 import supplier_previews as v202404
    from ..records.v202405 import supplier_previews as v202405

OLDER = {
    "search": {
        "202405": Older("gs_full_service_commodity.QuerySKUsandtheapprovalstatusofSKUs.202405", "Spus", 20),
    },
    "attributes": {
        "202404": Older("gs_full_service_commodity.GSFullServicePreviewGetattributes.202404", "AttributesAnswer"),
    },
    "brands": {
        "202404": Older("gs_full_service_commodity.GSFullServicePreviewGetBrands.202404", "BrandsAnswer"),
    },
    "category": {
        "202404": Older("gs_full_service_commodity.GSFullServicePreviewGetcategoryinformation.202404", "CategoryAnswer"),
    },
    "create": {
        "202405": Older("gs_full_service_commodity.GSCreateProduct.202405", "CreateAnswer"),
    },
    "grading_templates": {
        "202405": Older("gs_full_service_commodity.Getgradingtemplatesconfig.202405", "GradingTemplatesAnswer"),
    },
    "inventory": {
        "202404": Older("gs_full_service_inventory.QueryGlobalSellingVirtualInventory.202404", "InventoryAnswer"),
    },
    "search_categories": {
        "202404": Older("gs_full_service_commodity.GetGlobalSellingFullServiceCategories.202404", "SearchCategoriesAnswer"),
    },
    "size_groups": {
        "202405": Older("gs_full_service_commodity.Getsizegroupsconfig.202405", "SizeGroupsAnswer"),
    },
    "update_inventory": {
        "202404": Older("gs_full_service_inventory.SetGlobalSellingVirtualInventory.202404", "UpdateInventoryAnswer"),
    },
    "upload_image": {
        "202405": Older("gs_full_service_commodity.imageupload.202405", "UploadImageAnswer"),
    },
}


class SupplierPreviews(Versioned, Group):
    """Calls about supplier previews."""

    _older = OLDER

    def search(
        self,
        *,
        supplier_id: str,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | None = None,
        push_time_lt: int | None = None,
        sku_status: Literal["BUYER_SELECTING", "GNE_SELECTING", "ELIMINATED", "WAIT_DELIVERY_SAMPLE", "PATTERNING", "MODIFY_DATA", "PRICING", "WAIT_PRICE_CONFIRM", "WAIT_ORDER", "CAN_NOT_ORDER", "ORDERED", "ON_SHELF", "OFF_SHELF", "CANCELED"] | str | None = None,
    ) -> Pages[v202405.Spus]:
        """Query SK Usandtheapprovalstatusof SK Us: `POST /gs_full_service_commodity/202405/preview/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "supplier_id": supplier_id, "external_sku_codes": external_sku_codes, "page_size": page_size,
            "platform_sku_codes": platform_sku_codes, "platform_spu_codes": platform_spu_codes,
            "push_time_ge": push_time_ge, "push_time_lt": push_time_lt, "sku_status": sku_status,
        }
        made: Pages[v202405.Spus] = self._in_version("search", "202405", values)
        return made

    def attributes(
        self,
        category_id: str,
    ) -> v202404.AttributesAnswer:
        """GS Full Service Preview Getattributes: `GET /gs_full_service_commodity/202404/preview/categories/{category_id}/attributes`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"category_id": category_id}
        made: v202404.AttributesAnswer = self._in_version("attributes", "202404", values)
        return made

    def brands(
        self,
        *,
        supplier_id: str | None = None,
    ) -> v202404.BrandsAnswer:
        """GS Full Service Preview Get Brands: `GET /gs_full_service_commodity/202404/preview/brands`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id}
        made: v202404.BrandsAnswer = self._in_version("brands", "202404", values)
        return made

    def category(
        self,
        category_id: str,
    ) -> v202404.CategoryAnswer:
        """GS Full Service Preview Getcategoryinformation: `GET /gs_full_service_commodity/202404/preview/categories/{category_id}`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"category_id": category_id}
        made: v202404.CategoryAnswer = self._in_version("category", "202404", values)
        return made

    def create(
        self,
        *,
        supplier_id: str,
        spu: v202405.NewSpu | None = None,
    ) -> v202405.CreateAnswer:
        """GS Create Product: `POST /gs_full_service_commodity/202405/preview/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id, "spu": spu}
        made: v202405.CreateAnswer = self._in_version("create", "202405", values)
        return made

    def grading_templates(
        self,
        *,
        supplier_id: str,
    ) -> v202405.GradingTemplatesAnswer:
        """Getgradingtemplatesconfig: `GET /gs_full_service_commodity/202405/preview/grading_templates`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id}
        made: v202405.GradingTemplatesAnswer = self._in_version("grading_templates", "202405", values)
        return made

    def inventory(
        self,
        *,
        skus: Sequence[str] | None = None,
        supplier_id: str | None = None,
    ) -> v202404.InventoryAnswer:
        """Query Global Selling Virtual Inventory: `POST /gs_full_service_inventory/202404/preview/virtual_inventory/query`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"skus": skus, "supplier_id": supplier_id}
        made: v202404.InventoryAnswer = self._in_version("inventory", "202404", values)
        return made

    def search_categories(
        self,
        *,
        page_offset: int | None = None,
        page_size: int | None = None,
    ) -> v202404.SearchCategoriesAnswer:
        """Get Global Selling Full Service Categories: `POST /gs_full_service_commodity/202404/preview/categories/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_offset": page_offset, "page_size": page_size}
        made: v202404.SearchCategoriesAnswer = self._in_version("search_categories", "202404", values)
        return made

    def size_groups(
        self,
        *,
        category_id: str,
    ) -> v202405.SizeGroupsAnswer:
        """Getsizegroupsconfig: `GET /gs_full_service_commodity/202405/preview/size_groups`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"category_id": category_id}
        made: v202405.SizeGroupsAnswer = self._in_version("size_groups", "202405", values)
        return made

    def update_inventory(
        self,
        *,
        skus: Sequence[v202404.NewSku] | None = None,
        supplier_id: str | None = None,
    ) -> v202404.UpdateInventoryAnswer:
        """Set Global Selling Virtual Inventory: `POST /gs_full_service_inventory/202404/preview/virtual_inventory/update`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"skus": skus, "supplier_id": supplier_id}
        made: v202404.UpdateInventoryAnswer = self._in_version("update_inventory", "202404", values)
        return made

    def upload_image(
        self,
        *,
        supplier_id: str,
        data: File | None = None,
    ) -> v202405.UploadImageAnswer:
        """Imageupload: `POST /gs_full_service_commodity/202405/preview/images/upload`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id, "data": data}
        made: v202405.UploadImageAnswer = self._in_version("upload_image", "202405", values)
        return made


class AsyncSupplierPreviews(Versioned, AsyncGroup):
    """Calls about supplier previews."""

    _older = OLDER

    def search(
        self,
        *,
        supplier_id: str,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | None = None,
        push_time_lt: int | None = None,
        sku_status: Literal["BUYER_SELECTING", "GNE_SELECTING", "ELIMINATED", "WAIT_DELIVERY_SAMPLE", "PATTERNING", "MODIFY_DATA", "PRICING", "WAIT_PRICE_CONFIRM", "WAIT_ORDER", "CAN_NOT_ORDER", "ORDERED", "ON_SHELF", "OFF_SHELF", "CANCELED"] | str | None = None,
    ) -> AsyncPages[v202405.Spus]:
        """Query SK Usandtheapprovalstatusof SK Us: `POST /gs_full_service_commodity/202405/preview/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "supplier_id": supplier_id, "external_sku_codes": external_sku_codes, "page_size": page_size,
            "platform_sku_codes": platform_sku_codes, "platform_spu_codes": platform_spu_codes,
            "push_time_ge": push_time_ge, "push_time_lt": push_time_lt, "sku_status": sku_status,
        }
        made: AsyncPages[v202405.Spus] = self._in_version("search", "202405", values)
        return made

    async def attributes(
        self,
        category_id: str,
    ) -> v202404.AttributesAnswer:
        """GS Full Service Preview Getattributes: `GET /gs_full_service_commodity/202404/preview/categories/{category_id}/attributes`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"category_id": category_id}
        made: v202404.AttributesAnswer = await self._in_version("attributes", "202404", values)
        return made

    async def brands(
        self,
        *,
        supplier_id: str | None = None,
    ) -> v202404.BrandsAnswer:
        """GS Full Service Preview Get Brands: `GET /gs_full_service_commodity/202404/preview/brands`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id}
        made: v202404.BrandsAnswer = await self._in_version("brands", "202404", values)
        return made

    async def category(
        self,
        category_id: str,
    ) -> v202404.CategoryAnswer:
        """GS Full Service Preview Getcategoryinformation: `GET /gs_full_service_commodity/202404/preview/categories/{category_id}`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"category_id": category_id}
        made: v202404.CategoryAnswer = await self._in_version("category", "202404", values)
        return made

    async def create(
        self,
        *,
        supplier_id: str,
        spu: v202405.NewSpu | None = None,
    ) -> v202405.CreateAnswer:
        """GS Create Product: `POST /gs_full_service_commodity/202405/preview/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id, "spu": spu}
        made: v202405.CreateAnswer = await self._in_version("create", "202405", values)
        return made

    async def grading_templates(
        self,
        *,
        supplier_id: str,
    ) -> v202405.GradingTemplatesAnswer:
        """Getgradingtemplatesconfig: `GET /gs_full_service_commodity/202405/preview/grading_templates`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id}
        made: v202405.GradingTemplatesAnswer = await self._in_version("grading_templates", "202405", values)
        return made

    async def inventory(
        self,
        *,
        skus: Sequence[str] | None = None,
        supplier_id: str | None = None,
    ) -> v202404.InventoryAnswer:
        """Query Global Selling Virtual Inventory: `POST /gs_full_service_inventory/202404/preview/virtual_inventory/query`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"skus": skus, "supplier_id": supplier_id}
        made: v202404.InventoryAnswer = await self._in_version("inventory", "202404", values)
        return made

    async def search_categories(
        self,
        *,
        page_offset: int | None = None,
        page_size: int | None = None,
    ) -> v202404.SearchCategoriesAnswer:
        """Get Global Selling Full Service Categories: `POST /gs_full_service_commodity/202404/preview/categories/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_offset": page_offset, "page_size": page_size}
        made: v202404.SearchCategoriesAnswer = await self._in_version("search_categories", "202404", values)
        return made

    async def size_groups(
        self,
        *,
        category_id: str,
    ) -> v202405.SizeGroupsAnswer:
        """Getsizegroupsconfig: `GET /gs_full_service_commodity/202405/preview/size_groups`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"category_id": category_id}
        made: v202405.SizeGroupsAnswer = await self._in_version("size_groups", "202405", values)
        return made

    async def update_inventory(
        self,
        *,
        skus: Sequence[v202404.NewSku] | None = None,
        supplier_id: str | None = None,
    ) -> v202404.UpdateInventoryAnswer:
        """Set Global Selling Virtual Inventory: `POST /gs_full_service_inventory/202404/preview/virtual_inventory/update`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"skus": skus, "supplier_id": supplier_id}
        made: v202404.UpdateInventoryAnswer = await self._in_version("update_inventory", "202404", values)
        return made

    async def upload_image(
        self,
        *,
        supplier_id: str,
        data: File | None = None,
    ) -> v202405.UploadImageAnswer:
        """Imageupload: `POST /gs_full_service_commodity/202405/preview/images/upload`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"supplier_id": supplier_id, "data": data}
        made: v202405.UploadImageAnswer = await self._in_version("upload_image", "202405", values)
        return made
