"""Calls about supplier goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202405 import supplier_goods as v202405
    from ..records.v202406 import supplier_goods as v202406
    from ..records.v202407 import supplier_goods as v202407
    from ..records.v202408 import supplier_goods as v202408
    from ..records.v202410 import supplier_goods as v202410
    from ..records.v202503 import supplier_goods as v202503
    from ..records.v202504 import supplier_goods as v202504
    from ..records.v202507 import supplier_goods as v202507
    from ..records.v202508 import supplier_goods as v202508
    from ..records.v202509 import supplier_goods as v202509

OLDER = {
    "search": {
        "202504": Older("gs_full_service_commodity.GSQuerySKUsandtheapprovalstatusofSKUsV2.202504", "Spus", 20),
        "202410": Older("gs_full_service_commodity.GSQuerySKUsandtheapprovalstatusofSKUsV2.202410", "Spus", 20),
        "202406": Older("gs_full_service_commodity.GSQuerySKUsandtheapprovalstatusofSKUsV2.202406", "Spus", 20),
    },
    "addresses": {
        "202407": Older("gs_full_service_commodity.GlobalSellingGetSupplierAddresses.202407", "Address", 10),
    },
    "attributes": {
        "202507": Older("gs_full_service_commodity.GSFullServiceGetattributes.202507", "AttributesAnswer"),
        "202503": Older("gs_full_service_commodity.GSFullServiceGetattributes.202503", "AttributesAnswer"),
        "202405": Older("gs_full_service_commodity.GSFullServiceGetattributes.202405", "AttributesAnswer"),
    },
    "brands": {
        "202405": Older("gs_full_service_commodity.GSFullServiceGetBrands.202405", "BrandsAnswer"),
    },
    "calculate_audit": {
        "202509": Older("gs_full_service_commodity.GSCalculateProductAuditInfo.202509", "CalculateAuditAnswer"),
        "202508": Older("gs_full_service_commodity.GSCalculateProductAuditInfo.202508", "CalculateAuditAnswer"),
    },
    "category": {
        "202405": Older("gs_full_service_commodity.GSFullServiceGetCategoryinformation.202405", "CategoryAnswer"),
    },
    "certifications": {
        "202507": Older("gs_full_service_commodity.GSFullServiceGetCertifications.202507", "CertificationsAnswer"),
        "202406": Older("gs_full_service_commodity.GSFullServiceGetCertifications.202406", "CertificationsAnswer"),
    },
    "create": {
        "202509": Older("gs_full_service_commodity.GSCreateProductv2.202509", "CreateAnswer"),
        "202508": Older("gs_full_service_commodity.GSCreateProductv2.202508", "CreateAnswer"),
        "202410": Older("gs_full_service_commodity.GSCreateProductv2.202410", "CreateAnswer"),
        "202405": Older("gs_full_service_commodity.GSCreateProductv2.202405", "CreateAnswer"),
    },
    "grading_templates": {
        "202406": Older("gs_full_service_commodity.GSGetgradingtemplatesconfigV2.202406", "GradingTemplatesAnswer"),
    },
    "image_requirements": {
        "202405": Older("gs_full_service_commodity.GSProductimageuploadrequirementsquery.202405", "ImageRequirementsAnswer"),
    },
    "inventory": {
        "202405": Older("gs_full_service_inventory.GSFullServiceQueryVirtualInventory.202405", "InventoryAnswer"),
    },
    "manufacturers": {
        "202508": Older("gs_full_service_commodity.GSListSupplierManufacturer.202508", "ManufacturerList", 10),
    },
    "responsible_persons": {
        "202508": Older("gs_full_service_commodity.GSGetSupplierRP.202508", "RpInfo", 10),
    },
    "search_categories": {
        "202405": Older("gs_full_service_commodity.GSFullServiceSearchCategories.202405", "SearchCategoriesAnswer"),
    },
    "size_groups": {
        "202408": Older("gs_full_service_commodity.GetSizeGroups.202408", "SizeGroupsAnswer"),
        "202406": Older("gs_full_service_commodity.GSGetsizegroupsconfigV2.202406", "SizeGroupsAnswer"),
    },
    "update_inventory": {
        "202405": Older("gs_full_service_inventory.GSFullServiceUpdateVirtualInventory.202405", "UpdateInventoryAnswer"),
    },
    "upload_certificate": {
        "202405": Older("gs_full_service_commodity.GSQualificationfileupload.202405", "UploadCertificateAnswer"),
    },
    "upload_image": {
        "202406": Older("gs_full_service_commodity.GSImageUploadV2.202406", "UploadImageAnswer"),
    },
    "upload_video": {
        "202405": Older("gs_full_service_commodity.GSVideoUpload.202405", "UploadVideoAnswer"),
    },
}


class SupplierGoods(Versioned, Group):
    """Calls about supplier goods."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | None = None,
        push_time_lt: int | None = None,
        sku_status: str | None = None,
        version: Literal["202504"] = "202504",
    ) -> Pages[v202504.Spus]:
        """GS Query SK Usandtheapprovalstatusof SK Us V2: `POST /gs_full_service_commodity/202504/beta/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def search(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | None = None,
        push_time_lt: int | None = None,
        sku_status: str | None = None,
        version: Literal["202410"],
    ) -> Pages[v202410.Spus]:
        """GS Query SK Usandtheapprovalstatusof SK Us V2: `POST /gs_full_service_commodity/202410/beta/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def search(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | None = None,
        push_time_lt: int | None = None,
        sku_status: str | None = None,
        version: Literal["202406"],
    ) -> Pages[v202406.Spus]:
        """GS Query SK Usandtheapprovalstatusof SK Us V2: `POST /gs_full_service_commodity/202406/beta/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def search(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | None = None,
        push_time_lt: int | None = None,
        sku_status: str | None = None,
        version: str = "202504",
    ) -> Any:
        """GS Query SK Usandtheapprovalstatusof SK Us V2: `POST /gs_full_service_commodity/202504/beta/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "external_sku_codes": external_sku_codes, "page_size": page_size,
            "platform_sku_codes": platform_sku_codes, "platform_spu_codes": platform_spu_codes,
            "push_time_ge": push_time_ge, "push_time_lt": push_time_lt, "sku_status": sku_status,
        }
        return self._in_version("search", version, values)

    def addresses(
        self,
        *,
        page_size: int = 10,
    ) -> Pages[v202407.Address]:
        """Global Selling Get Supplier Addresses: `GET /gs_full_service_commodity/202407/supplier_addresses`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size}
        made: Pages[v202407.Address] = self._in_version("addresses", "202407", values)
        return made

    @overload
    def attributes(
        self,
        category_id: str,
        *,
        version: Literal["202507"] = "202507",
    ) -> v202507.AttributesAnswer:
        """GS Full Service Getattributes: `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def attributes(
        self,
        category_id: str,
        *,
        version: Literal["202503"],
    ) -> v202503.AttributesAnswer:
        """GS Full Service Getattributes: `GET /gs_full_service_commodity/202503/beta/categories/{category_id}/attributes`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def attributes(
        self,
        category_id: str,
        *,
        version: Literal["202405"],
    ) -> v202405.AttributesAnswer:
        """GS Full Service Getattributes: `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/attributes`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def attributes(
        self,
        category_id: str,
        *,
        version: str = "202507",
    ) -> Any:
        """GS Full Service Getattributes: `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"category_id": category_id}
        return self._in_version("attributes", version, values)

    def brands(
        self,
    ) -> v202405.BrandsAnswer:
        """GS Full Service Get Brands: `GET /gs_full_service_commodity/202405/beta/brands`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202405.BrandsAnswer = self._in_version("brands", "202405", values)
        return made

    @overload
    def calculate_audit(
        self,
        *,
        spu: v202509.NewSpu | None = None,
        version: Literal["202509"] = "202509",
    ) -> v202509.CalculateAuditAnswer:
        """GS Calculate Product Audit Info: `POST /gs_full_service_commodity/202509/calculate_audit_info`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def calculate_audit(
        self,
        *,
        spu: v202508.NewSpu | None = None,
        version: Literal["202508"],
    ) -> v202508.CalculateAuditAnswer:
        """GS Calculate Product Audit Info: `POST /gs_full_service_commodity/202508/calculate_audit_info`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def calculate_audit(
        self,
        *,
        spu: Any = None,
        version: str = "202509",
    ) -> Any:
        """GS Calculate Product Audit Info: `POST /gs_full_service_commodity/202509/calculate_audit_info`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"spu": spu}
        return self._in_version("calculate_audit", version, values)

    def category(
        self,
        category_id: str,
    ) -> v202405.CategoryAnswer:
        """GS Full Service Get Categoryinformation: `GET /gs_full_service_commodity/202405/beta/categories/{category_id}`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"category_id": category_id}
        made: v202405.CategoryAnswer = self._in_version("category", "202405", values)
        return made

    @overload
    def certifications(
        self,
        category_id: str,
        *,
        version: Literal["202507"] = "202507",
    ) -> v202507.CertificationsAnswer:
        """GS Full Service Get Certifications: `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/certifications`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def certifications(
        self,
        category_id: str,
        *,
        version: Literal["202406"],
    ) -> v202406.CertificationsAnswer:
        """GS Full Service Get Certifications: `GET /gs_full_service_commodity/202406/beta/categories/{category_id}/certifications`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def certifications(
        self,
        category_id: str,
        *,
        version: str = "202507",
    ) -> Any:
        """GS Full Service Get Certifications: `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/certifications`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"category_id": category_id}
        return self._in_version("certifications", version, values)

    @overload
    def create(
        self,
        *,
        idempotent_key: str | None = None,
        spu: v202509.NewSpu | None = None,
        version: Literal["202509"] = "202509",
    ) -> v202509.CreateAnswer:
        """GS Create Productv2: `POST /gs_full_service_commodity/202509/beta/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def create(
        self,
        *,
        idempotent_key: str | None = None,
        spu: v202508.NewSpu | None = None,
        version: Literal["202508"],
    ) -> v202508.CreateAnswer:
        """GS Create Productv2: `POST /gs_full_service_commodity/202508/beta/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def create(
        self,
        *,
        idempotent_key: str | None = None,
        spu: v202410.NewSpu | None = None,
        version: Literal["202410"],
    ) -> v202410.CreateAnswer:
        """GS Create Productv2: `POST /gs_full_service_commodity/202410/beta/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def create(
        self,
        *,
        idempotent_key: str | None = None,
        spu: v202405.NewSpu | None = None,
        version: Literal["202405"],
    ) -> v202405.CreateAnswer:
        """GS Create Productv2: `POST /gs_full_service_commodity/202405/beta/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def create(
        self,
        *,
        idempotent_key: str | None = None,
        spu: Any = None,
        version: str = "202509",
    ) -> Any:
        """GS Create Productv2: `POST /gs_full_service_commodity/202509/beta/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"idempotent_key": idempotent_key, "spu": spu}
        return self._in_version("create", version, values)

    def grading_templates(
        self,
    ) -> v202406.GradingTemplatesAnswer:
        """GS Getgradingtemplatesconfig V2: `GET /gs_full_service_commodity/202406/beta/grading_templates`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202406.GradingTemplatesAnswer = self._in_version("grading_templates", "202406", values)
        return made

    def image_requirements(
        self,
        category_id: str,
    ) -> v202405.ImageRequirementsAnswer:
        """GS Productimageuploadrequirementsquery: `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"category_id": category_id}
        made: v202405.ImageRequirementsAnswer = self._in_version("image_requirements", "202405", values)
        return made

    def inventory(
        self,
        *,
        skus: Sequence[str] | None = None,
    ) -> v202405.InventoryAnswer:
        """GS Full Service Query Virtual Inventory: `POST /gs_full_service_inventory/202405/beta/virtual_inventory/query`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"skus": skus}
        made: v202405.InventoryAnswer = self._in_version("inventory", "202405", values)
        return made

    def manufacturers(
        self,
        *,
        page_size: int = 10,
    ) -> Pages[v202508.ManufacturerList]:
        """GS List Supplier Manufacturer: `GET /gs_full_service_commodity/202508/supplier_manufacturers`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size}
        made: Pages[v202508.ManufacturerList] = self._in_version("manufacturers", "202508", values)
        return made

    def responsible_persons(
        self,
        *,
        page_size: int = 10,
    ) -> Pages[v202508.RpInfo]:
        """GS Get Supplier RP: `GET /gs_full_service_commodity/202508/supplier_rps`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size}
        made: Pages[v202508.RpInfo] = self._in_version("responsible_persons", "202508", values)
        return made

    def search_categories(
        self,
        *,
        page_offset: int | None = None,
        page_size: int | None = None,
    ) -> v202405.SearchCategoriesAnswer:
        """GS Full Service Search Categories: `POST /gs_full_service_commodity/202405/beta/categories/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_offset": page_offset, "page_size": page_size}
        made: v202405.SearchCategoriesAnswer = self._in_version("search_categories", "202405", values)
        return made

    @overload
    def size_groups(
        self,
        *,
        category_id: str,
        version: Literal["202408"] = "202408",
    ) -> v202408.SizeGroupsAnswer:
        """Get Size Groups: `GET /gs_full_service_commodity/202408/size_groups`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def size_groups(
        self,
        *,
        category_id: str,
        version: Literal["202406"],
    ) -> v202406.SizeGroupsAnswer:
        """GS Getsizegroupsconfig V2: `GET /gs_full_service_commodity/202406/beta/size_groups`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def size_groups(
        self,
        *,
        category_id: str,
        version: str = "202408",
    ) -> Any:
        """Get Size Groups: `GET /gs_full_service_commodity/202408/size_groups`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"category_id": category_id}
        return self._in_version("size_groups", version, values)

    def update_inventory(
        self,
        *,
        skus: Sequence[v202405.NewUpdateInventorySku] | None = None,
    ) -> v202405.UpdateInventoryAnswer:
        """GS Full Service Update Virtual Inventory: `POST /gs_full_service_inventory/202405/beta/virtual_inventory/update`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"skus": skus}
        made: v202405.UpdateInventoryAnswer = self._in_version("update_inventory", "202405", values)
        return made

    def upload_certificate(
        self,
        *,
        data: File | None = None,
    ) -> v202405.UploadCertificateAnswer:
        """GS Qualificationfileupload: `POST /gs_full_service_commodity/202405/beta/certification_files/upload`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"data": data}
        made: v202405.UploadCertificateAnswer = self._in_version("upload_certificate", "202405", values)
        return made

    def upload_image(
        self,
        *,
        data: File | None = None,
    ) -> v202406.UploadImageAnswer:
        """GS Image Upload V2: `POST /gs_full_service_commodity/202406/beta/images/upload`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"data": data}
        made: v202406.UploadImageAnswer = self._in_version("upload_image", "202406", values)
        return made

    def upload_video(
        self,
        *,
        data: File | None = None,
    ) -> v202405.UploadVideoAnswer:
        """GS Video Upload: `POST /gs_full_service_commodity/202405/beta/videos/upload`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"data": data}
        made: v202405.UploadVideoAnswer = self._in_version("upload_video", "202405", values)
        return made


class AsyncSupplierGoods(Versioned, AsyncGroup):
    """Calls about supplier goods."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | None = None,
        push_time_lt: int | None = None,
        sku_status: str | None = None,
        version: Literal["202504"] = "202504",
    ) -> AsyncPages[v202504.Spus]:
        """GS Query SK Usandtheapprovalstatusof SK Us V2: `POST /gs_full_service_commodity/202504/beta/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def search(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | None = None,
        push_time_lt: int | None = None,
        sku_status: str | None = None,
        version: Literal["202410"],
    ) -> AsyncPages[v202410.Spus]:
        """GS Query SK Usandtheapprovalstatusof SK Us V2: `POST /gs_full_service_commodity/202410/beta/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    def search(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | None = None,
        push_time_lt: int | None = None,
        sku_status: str | None = None,
        version: Literal["202406"],
    ) -> AsyncPages[v202406.Spus]:
        """GS Query SK Usandtheapprovalstatusof SK Us V2: `POST /gs_full_service_commodity/202406/beta/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    def search(
        self,
        *,
        external_sku_codes: Sequence[str] | None = None,
        page_size: int = 20,
        platform_sku_codes: Sequence[str] | None = None,
        platform_spu_codes: Sequence[str] | None = None,
        push_time_ge: int | None = None,
        push_time_lt: int | None = None,
        sku_status: str | None = None,
        version: str = "202504",
    ) -> Any:
        """GS Query SK Usandtheapprovalstatusof SK Us V2: `POST /gs_full_service_commodity/202504/beta/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {
            "external_sku_codes": external_sku_codes, "page_size": page_size,
            "platform_sku_codes": platform_sku_codes, "platform_spu_codes": platform_spu_codes,
            "push_time_ge": push_time_ge, "push_time_lt": push_time_lt, "sku_status": sku_status,
        }
        return self._in_version("search", version, values)

    def addresses(
        self,
        *,
        page_size: int = 10,
    ) -> AsyncPages[v202407.Address]:
        """Global Selling Get Supplier Addresses: `GET /gs_full_service_commodity/202407/supplier_addresses`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size}
        made: AsyncPages[v202407.Address] = self._in_version("addresses", "202407", values)
        return made

    @overload
    async def attributes(
        self,
        category_id: str,
        *,
        version: Literal["202507"] = "202507",
    ) -> v202507.AttributesAnswer:
        """GS Full Service Getattributes: `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def attributes(
        self,
        category_id: str,
        *,
        version: Literal["202503"],
    ) -> v202503.AttributesAnswer:
        """GS Full Service Getattributes: `GET /gs_full_service_commodity/202503/beta/categories/{category_id}/attributes`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def attributes(
        self,
        category_id: str,
        *,
        version: Literal["202405"],
    ) -> v202405.AttributesAnswer:
        """GS Full Service Getattributes: `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/attributes`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    async def attributes(
        self,
        category_id: str,
        *,
        version: str = "202507",
    ) -> Any:
        """GS Full Service Getattributes: `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"category_id": category_id}
        return await self._in_version("attributes", version, values)

    async def brands(
        self,
    ) -> v202405.BrandsAnswer:
        """GS Full Service Get Brands: `GET /gs_full_service_commodity/202405/beta/brands`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202405.BrandsAnswer = await self._in_version("brands", "202405", values)
        return made

    @overload
    async def calculate_audit(
        self,
        *,
        spu: v202509.NewSpu | None = None,
        version: Literal["202509"] = "202509",
    ) -> v202509.CalculateAuditAnswer:
        """GS Calculate Product Audit Info: `POST /gs_full_service_commodity/202509/calculate_audit_info`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def calculate_audit(
        self,
        *,
        spu: v202508.NewSpu | None = None,
        version: Literal["202508"],
    ) -> v202508.CalculateAuditAnswer:
        """GS Calculate Product Audit Info: `POST /gs_full_service_commodity/202508/calculate_audit_info`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    async def calculate_audit(
        self,
        *,
        spu: Any = None,
        version: str = "202509",
    ) -> Any:
        """GS Calculate Product Audit Info: `POST /gs_full_service_commodity/202509/calculate_audit_info`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"spu": spu}
        return await self._in_version("calculate_audit", version, values)

    async def category(
        self,
        category_id: str,
    ) -> v202405.CategoryAnswer:
        """GS Full Service Get Categoryinformation: `GET /gs_full_service_commodity/202405/beta/categories/{category_id}`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"category_id": category_id}
        made: v202405.CategoryAnswer = await self._in_version("category", "202405", values)
        return made

    @overload
    async def certifications(
        self,
        category_id: str,
        *,
        version: Literal["202507"] = "202507",
    ) -> v202507.CertificationsAnswer:
        """GS Full Service Get Certifications: `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/certifications`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def certifications(
        self,
        category_id: str,
        *,
        version: Literal["202406"],
    ) -> v202406.CertificationsAnswer:
        """GS Full Service Get Certifications: `GET /gs_full_service_commodity/202406/beta/categories/{category_id}/certifications`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    async def certifications(
        self,
        category_id: str,
        *,
        version: str = "202507",
    ) -> Any:
        """GS Full Service Get Certifications: `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/certifications`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"category_id": category_id}
        return await self._in_version("certifications", version, values)

    @overload
    async def create(
        self,
        *,
        idempotent_key: str | None = None,
        spu: v202509.NewSpu | None = None,
        version: Literal["202509"] = "202509",
    ) -> v202509.CreateAnswer:
        """GS Create Productv2: `POST /gs_full_service_commodity/202509/beta/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def create(
        self,
        *,
        idempotent_key: str | None = None,
        spu: v202508.NewSpu | None = None,
        version: Literal["202508"],
    ) -> v202508.CreateAnswer:
        """GS Create Productv2: `POST /gs_full_service_commodity/202508/beta/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def create(
        self,
        *,
        idempotent_key: str | None = None,
        spu: v202410.NewSpu | None = None,
        version: Literal["202410"],
    ) -> v202410.CreateAnswer:
        """GS Create Productv2: `POST /gs_full_service_commodity/202410/beta/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def create(
        self,
        *,
        idempotent_key: str | None = None,
        spu: v202405.NewSpu | None = None,
        version: Literal["202405"],
    ) -> v202405.CreateAnswer:
        """GS Create Productv2: `POST /gs_full_service_commodity/202405/beta/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    async def create(
        self,
        *,
        idempotent_key: str | None = None,
        spu: Any = None,
        version: str = "202509",
    ) -> Any:
        """GS Create Productv2: `POST /gs_full_service_commodity/202509/beta/products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"idempotent_key": idempotent_key, "spu": spu}
        return await self._in_version("create", version, values)

    async def grading_templates(
        self,
    ) -> v202406.GradingTemplatesAnswer:
        """GS Getgradingtemplatesconfig V2: `GET /gs_full_service_commodity/202406/beta/grading_templates`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, object] = {}
        made: v202406.GradingTemplatesAnswer = await self._in_version("grading_templates", "202406", values)
        return made

    async def image_requirements(
        self,
        category_id: str,
    ) -> v202405.ImageRequirementsAnswer:
        """GS Productimageuploadrequirementsquery: `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"category_id": category_id}
        made: v202405.ImageRequirementsAnswer = await self._in_version("image_requirements", "202405", values)
        return made

    async def inventory(
        self,
        *,
        skus: Sequence[str] | None = None,
    ) -> v202405.InventoryAnswer:
        """GS Full Service Query Virtual Inventory: `POST /gs_full_service_inventory/202405/beta/virtual_inventory/query`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"skus": skus}
        made: v202405.InventoryAnswer = await self._in_version("inventory", "202405", values)
        return made

    def manufacturers(
        self,
        *,
        page_size: int = 10,
    ) -> AsyncPages[v202508.ManufacturerList]:
        """GS List Supplier Manufacturer: `GET /gs_full_service_commodity/202508/supplier_manufacturers`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size}
        made: AsyncPages[v202508.ManufacturerList] = self._in_version("manufacturers", "202508", values)
        return made

    def responsible_persons(
        self,
        *,
        page_size: int = 10,
    ) -> AsyncPages[v202508.RpInfo]:
        """GS Get Supplier RP: `GET /gs_full_service_commodity/202508/supplier_rps`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size}
        made: AsyncPages[v202508.RpInfo] = self._in_version("responsible_persons", "202508", values)
        return made

    async def search_categories(
        self,
        *,
        page_offset: int | None = None,
        page_size: int | None = None,
    ) -> v202405.SearchCategoriesAnswer:
        """GS Full Service Search Categories: `POST /gs_full_service_commodity/202405/beta/categories/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_offset": page_offset, "page_size": page_size}
        made: v202405.SearchCategoriesAnswer = await self._in_version("search_categories", "202405", values)
        return made

    @overload
    async def size_groups(
        self,
        *,
        category_id: str,
        version: Literal["202408"] = "202408",
    ) -> v202408.SizeGroupsAnswer:
        """Get Size Groups: `GET /gs_full_service_commodity/202408/size_groups`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    @overload
    async def size_groups(
        self,
        *,
        category_id: str,
        version: Literal["202406"],
    ) -> v202406.SizeGroupsAnswer:
        """GS Getsizegroupsconfig V2: `GET /gs_full_service_commodity/202406/beta/size_groups`.

        No longer among TikTok's current calls; no date of its end is published.
        """

    async def size_groups(
        self,
        *,
        category_id: str,
        version: str = "202408",
    ) -> Any:
        """Get Size Groups: `GET /gs_full_service_commodity/202408/size_groups`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values: dict[str, Any] = {"category_id": category_id}
        return await self._in_version("size_groups", version, values)

    async def update_inventory(
        self,
        *,
        skus: Sequence[v202405.NewUpdateInventorySku] | None = None,
    ) -> v202405.UpdateInventoryAnswer:
        """GS Full Service Update Virtual Inventory: `POST /gs_full_service_inventory/202405/beta/virtual_inventory/update`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"skus": skus}
        made: v202405.UpdateInventoryAnswer = await self._in_version("update_inventory", "202405", values)
        return made

    async def upload_certificate(
        self,
        *,
        data: File | None = None,
    ) -> v202405.UploadCertificateAnswer:
        """GS Qualificationfileupload: `POST /gs_full_service_commodity/202405/beta/certification_files/upload`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"data": data}
        made: v202405.UploadCertificateAnswer = await self._in_version("upload_certificate", "202405", values)
        return made

    async def upload_image(
        self,
        *,
        data: File | None = None,
    ) -> v202406.UploadImageAnswer:
        """GS Image Upload V2: `POST /gs_full_service_commodity/202406/beta/images/upload`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"data": data}
        made: v202406.UploadImageAnswer = await self._in_version("upload_image", "202406", values)
        return made

    async def upload_video(
        self,
        *,
        data: File | None = None,
    ) -> v202405.UploadVideoAnswer:
        """GS Video Upload: `POST /gs_full_service_commodity/202405/beta/videos/upload`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"data": data}
        made: v202405.UploadVideoAnswer = await self._in_version("upload_video", "202405", values)
        return made
