"""Calls about global products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import global_products as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import global_products as v202309
    from ..records.v202404 import global_products as v202404
    from ..records.v202503 import global_products as v202503

OLDER = {
    "search": {
        "202309": Older("product.SearchGlobalProducts.202309", "GlobalProduct", 20),
    },
    "bind_local": {
        "202503": Older("product.BindLocalProducts.202503", "BindLocalAnswer"),
    },
    "check_listing": {
        "202404": Older("product.CheckGlobalProductListing.202404", "CheckListingAnswer"),
    },
}


class GlobalProducts(Versioned, Group):
    """Calls about global products."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 100,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        seller_skus: Sequence[str] | None = None,
        status: Literal["PUBLISHED", "UNPUBLISHED", "DRAFT", "DELETED"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: Literal["202312"] = "202312",
    ) -> Pages[shapes.GlobalProduct]:
        """Search Global Products: `POST /product/202312/global_products/search`.

        status: PUBLISHED | UNPUBLISHED | DRAFT | DELETED
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        seller_skus: Sequence[str] | None = None,
        status: str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: Literal["202309"],
    ) -> Pages[v202309.GlobalProduct]:
        """Search Global Products: `POST /product/202309/global_products/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `global_products.search`, version 202312.
        """

    def search(
        self,
        *,
        page_size: Any = None,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        seller_skus: Sequence[str] | None = None,
        status: Any = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: str = "202312",
    ) -> Any:
        """Search Global Products: `POST /product/202312/global_products/search`.

        status: PUBLISHED | UNPUBLISHED | DRAFT | DELETED
        """
        values: dict[str, Any] = {
            "page_size": page_size, "create_time_ge": create_time_ge, "create_time_le": create_time_le,
            "seller_skus": seller_skus, "status": status, "update_time_ge": update_time_ge,
            "update_time_le": update_time_le,
        }
        if version != "202312":
            return self._in_version("search", version, values)
        values["page_size"] = 100 if page_size is None else page_size
        return self._pages("product.SearchGlobalProducts.202312", shapes.GlobalProduct, values)

    def get(
        self,
        global_product_id: str,
    ) -> shapes.GlobalProduct:
        """Get Global Product: `GET /product/202309/global_products/{global_product_id}`."""
        values = {"global_product_id": global_product_id}
        return self._call("product.GetGlobalProduct.202309", shapes.GlobalProduct, values)

    def bind_local(
        self,
        global_product_id: str,
        *,
        local_products: Sequence[v202503.NewLocalProduct] | None = None,
    ) -> v202503.BindLocalAnswer:
        """Bind Local Products: `POST /product/202503/global_products/{global_product_id}/bind_local_products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"global_product_id": global_product_id, "local_products": local_products}
        made: v202503.BindLocalAnswer = self._in_version("bind_local", "202503", values)
        return made

    def check_listing(
        self,
        *,
        brand_id: str | None = None,
        category_id: str | None = None,
        certifications: Sequence[v202404.NewCertification] | None = None,
        description: str | None = None,
        main_images: Sequence[v202404.NewMainImage] | None = None,
        manufacturer: v202404.NewManufacturer | None = None,
        package_dimensions: v202404.NewPackageDimensions | None = None,
        package_weight: v202404.NewPackageWeight | None = None,
        product_attributes: Sequence[v202404.NewProductAttribute] | None = None,
        size_chart: v202404.NewSizeChart | None = None,
        skus: Sequence[v202404.NewSku] | None = None,
        title: str | None = None,
        video: v202404.NewVideo | None = None,
    ) -> v202404.CheckListingAnswer:
        """Check Global Product Listing: `POST /product/202404/global_products/listing_check`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "brand_id": brand_id, "category_id": category_id, "certifications": certifications,
            "description": description, "main_images": main_images, "manufacturer": manufacturer,
            "package_dimensions": package_dimensions, "package_weight": package_weight,
            "product_attributes": product_attributes, "size_chart": size_chart, "skus": skus,
            "title": title, "video": video,
        }
        made: v202404.CheckListingAnswer = self._in_version("check_listing", "202404", values)
        return made

    def create(
        self,
        *,
        category_id: str,
        description: str,
        main_images: Sequence[shapes.NewMainImage],
        package_weight: shapes.NewPackageWeight,
        skus: Sequence[shapes.NewSku],
        title: str,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        external_global_product_id: str | None = None,
        manufacturer: shapes.NewManufacturer | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        source_locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        video: shapes.NewVideo | None = None,
    ) -> shapes.CreateAnswer:
        """Create Global Product: `POST /product/202309/global_products`."""
        values = {
            "category_id": category_id, "description": description, "main_images": main_images,
            "package_weight": package_weight, "skus": skus, "title": title, "brand_id": brand_id,
            "category_version": category_version, "certifications": certifications,
            "external_global_product_id": external_global_product_id, "manufacturer": manufacturer,
            "manufacturer_ids": manufacturer_ids, "package_dimensions": package_dimensions,
            "product_attributes": product_attributes, "responsible_person_ids": responsible_person_ids,
            "size_chart": size_chart, "source_locale": source_locale, "video": video,
        }
        return self._call("product.CreateGlobalProduct.202309", shapes.CreateAnswer, values)

    def delete(
        self,
        *,
        global_product_ids: Sequence[str],
    ) -> shapes.DeleteAnswer:
        """Delete Global Products: `DELETE /product/202309/global_products`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"global_product_ids": global_product_ids}
        return self._call("product.DeleteGlobalProducts.202309", shapes.DeleteAnswer, values)

    def listing_rules(
        self,
    ) -> shapes.ListingRulesAnswer:
        """Get Global Listing Rules: `GET /product/202507/global_listing_rules`."""
        values: dict[str, object] = {}
        return self._call("product.GetGlobalListingRules.202507", shapes.ListingRulesAnswer, values)

    def publish(
        self,
        global_product_id: str,
        *,
        publish_target: Sequence[shapes.NewPublishTarget],
    ) -> shapes.PublishAnswer:
        """Publish Global Product: `POST /product/202309/global_products/{global_product_id}/publish`."""
        values = {"global_product_id": global_product_id, "publish_target": publish_target}
        return self._call("product.PublishGlobalProduct.202309", shapes.PublishAnswer, values)

    def replace(
        self,
        global_product_id: str,
        *,
        category_id: str,
        description: str,
        main_images: Sequence[shapes.NewMainImage],
        package_weight: shapes.NewPackageWeight,
        skus: Sequence[shapes.NewSku],
        title: str,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        external_global_product_id: str | None = None,
        manufacturer: shapes.NewManufacturer | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        video: shapes.NewVideo | None = None,
    ) -> shapes.ReplaceAnswer:
        """Edit Global Product: `PUT /product/202309/global_products/{global_product_id}`."""
        values = {
            "global_product_id": global_product_id, "category_id": category_id, "description": description,
            "main_images": main_images, "package_weight": package_weight, "skus": skus, "title": title,
            "brand_id": brand_id, "category_version": category_version, "certifications": certifications,
            "external_global_product_id": external_global_product_id, "manufacturer": manufacturer,
            "manufacturer_ids": manufacturer_ids, "package_dimensions": package_dimensions,
            "product_attributes": product_attributes, "responsible_person_ids": responsible_person_ids,
            "size_chart": size_chart, "video": video,
        }
        return self._call("product.EditGlobalProduct.202309", shapes.ReplaceAnswer, values)

    def update(
        self,
        global_product_id: str,
        *,
        brand_id: str | None = None,
        category_id: str | None = None,
        category_version: Literal["v1", "v2"] | str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        description: str | None = None,
        external_global_product_id: str | None = None,
        main_images: Sequence[shapes.NewMainImage] | None = None,
        manufacturer: shapes.NewManufacturer | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        package_weight: shapes.NewPackageWeight | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
        title: str | None = None,
        video: shapes.NewVideo | None = None,
    ) -> shapes.UpdateAnswer:
        """Partial Edit Global Product: `PUT /product/202509/global_products/{global_product_id}/partial_edit`.

        category_version: v1 | v2
        """
        values = {
            "global_product_id": global_product_id, "brand_id": brand_id, "category_id": category_id,
            "category_version": category_version, "certifications": certifications,
            "description": description, "external_global_product_id": external_global_product_id,
            "main_images": main_images, "manufacturer": manufacturer, "manufacturer_ids": manufacturer_ids,
            "package_dimensions": package_dimensions, "package_weight": package_weight,
            "product_attributes": product_attributes, "responsible_person_ids": responsible_person_ids,
            "size_chart": size_chart, "skus": skus, "title": title, "video": video,
        }
        return self._call("product.PartialEditGlobalProduct.202509", shapes.UpdateAnswer, values)

    def update_inventory(
        self,
        global_product_id: str,
        *,
        global_skus: Sequence[shapes.NewGlobalSku],
    ) -> None:
        """Update Global Inventory: `POST /product/202309/global_products/{global_product_id}/inventory/update`."""
        values = {"global_product_id": global_product_id, "global_skus": global_skus}
        self._do("product.UpdateGlobalInventory.202309", values)


class AsyncGlobalProducts(Versioned, AsyncGroup):
    """Calls about global products."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 100,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        seller_skus: Sequence[str] | None = None,
        status: Literal["PUBLISHED", "UNPUBLISHED", "DRAFT", "DELETED"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: Literal["202312"] = "202312",
    ) -> AsyncPages[shapes.GlobalProduct]:
        """Search Global Products: `POST /product/202312/global_products/search`.

        status: PUBLISHED | UNPUBLISHED | DRAFT | DELETED
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        seller_skus: Sequence[str] | None = None,
        status: str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: Literal["202309"],
    ) -> AsyncPages[v202309.GlobalProduct]:
        """Search Global Products: `POST /product/202309/global_products/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `global_products.search`, version 202312.
        """

    def search(
        self,
        *,
        page_size: Any = None,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        seller_skus: Sequence[str] | None = None,
        status: Any = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: str = "202312",
    ) -> Any:
        """Search Global Products: `POST /product/202312/global_products/search`.

        status: PUBLISHED | UNPUBLISHED | DRAFT | DELETED
        """
        values: dict[str, Any] = {
            "page_size": page_size, "create_time_ge": create_time_ge, "create_time_le": create_time_le,
            "seller_skus": seller_skus, "status": status, "update_time_ge": update_time_ge,
            "update_time_le": update_time_le,
        }
        if version != "202312":
            return self._in_version("search", version, values)
        values["page_size"] = 100 if page_size is None else page_size
        return self._pages("product.SearchGlobalProducts.202312", shapes.GlobalProduct, values)

    async def get(
        self,
        global_product_id: str,
    ) -> shapes.GlobalProduct:
        """Get Global Product: `GET /product/202309/global_products/{global_product_id}`."""
        values = {"global_product_id": global_product_id}
        return await self._call("product.GetGlobalProduct.202309", shapes.GlobalProduct, values)

    async def bind_local(
        self,
        global_product_id: str,
        *,
        local_products: Sequence[v202503.NewLocalProduct] | None = None,
    ) -> v202503.BindLocalAnswer:
        """Bind Local Products: `POST /product/202503/global_products/{global_product_id}/bind_local_products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"global_product_id": global_product_id, "local_products": local_products}
        made: v202503.BindLocalAnswer = await self._in_version("bind_local", "202503", values)
        return made

    async def check_listing(
        self,
        *,
        brand_id: str | None = None,
        category_id: str | None = None,
        certifications: Sequence[v202404.NewCertification] | None = None,
        description: str | None = None,
        main_images: Sequence[v202404.NewMainImage] | None = None,
        manufacturer: v202404.NewManufacturer | None = None,
        package_dimensions: v202404.NewPackageDimensions | None = None,
        package_weight: v202404.NewPackageWeight | None = None,
        product_attributes: Sequence[v202404.NewProductAttribute] | None = None,
        size_chart: v202404.NewSizeChart | None = None,
        skus: Sequence[v202404.NewSku] | None = None,
        title: str | None = None,
        video: v202404.NewVideo | None = None,
    ) -> v202404.CheckListingAnswer:
        """Check Global Product Listing: `POST /product/202404/global_products/listing_check`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {
            "brand_id": brand_id, "category_id": category_id, "certifications": certifications,
            "description": description, "main_images": main_images, "manufacturer": manufacturer,
            "package_dimensions": package_dimensions, "package_weight": package_weight,
            "product_attributes": product_attributes, "size_chart": size_chart, "skus": skus,
            "title": title, "video": video,
        }
        made: v202404.CheckListingAnswer = await self._in_version("check_listing", "202404", values)
        return made

    async def create(
        self,
        *,
        category_id: str,
        description: str,
        main_images: Sequence[shapes.NewMainImage],
        package_weight: shapes.NewPackageWeight,
        skus: Sequence[shapes.NewSku],
        title: str,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        external_global_product_id: str | None = None,
        manufacturer: shapes.NewManufacturer | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        source_locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        video: shapes.NewVideo | None = None,
    ) -> shapes.CreateAnswer:
        """Create Global Product: `POST /product/202309/global_products`."""
        values = {
            "category_id": category_id, "description": description, "main_images": main_images,
            "package_weight": package_weight, "skus": skus, "title": title, "brand_id": brand_id,
            "category_version": category_version, "certifications": certifications,
            "external_global_product_id": external_global_product_id, "manufacturer": manufacturer,
            "manufacturer_ids": manufacturer_ids, "package_dimensions": package_dimensions,
            "product_attributes": product_attributes, "responsible_person_ids": responsible_person_ids,
            "size_chart": size_chart, "source_locale": source_locale, "video": video,
        }
        return await self._call("product.CreateGlobalProduct.202309", shapes.CreateAnswer, values)

    async def delete(
        self,
        *,
        global_product_ids: Sequence[str],
    ) -> shapes.DeleteAnswer:
        """Delete Global Products: `DELETE /product/202309/global_products`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"global_product_ids": global_product_ids}
        return await self._call("product.DeleteGlobalProducts.202309", shapes.DeleteAnswer, values)

    async def listing_rules(
        self,
    ) -> shapes.ListingRulesAnswer:
        """Get Global Listing Rules: `GET /product/202507/global_listing_rules`."""
        values: dict[str, object] = {}
        return await self._call("product.GetGlobalListingRules.202507", shapes.ListingRulesAnswer, values)

    async def publish(
        self,
        global_product_id: str,
        *,
        publish_target: Sequence[shapes.NewPublishTarget],
    ) -> shapes.PublishAnswer:
        """Publish Global Product: `POST /product/202309/global_products/{global_product_id}/publish`."""
        values = {"global_product_id": global_product_id, "publish_target": publish_target}
        return await self._call("product.PublishGlobalProduct.202309", shapes.PublishAnswer, values)

    async def replace(
        self,
        global_product_id: str,
        *,
        category_id: str,
        description: str,
        main_images: Sequence[shapes.NewMainImage],
        package_weight: shapes.NewPackageWeight,
        skus: Sequence[shapes.NewSku],
        title: str,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        external_global_product_id: str | None = None,
        manufacturer: shapes.NewManufacturer | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        video: shapes.NewVideo | None = None,
    ) -> shapes.ReplaceAnswer:
        """Edit Global Product: `PUT /product/202309/global_products/{global_product_id}`."""
        values = {
            "global_product_id": global_product_id, "category_id": category_id, "description": description,
            "main_images": main_images, "package_weight": package_weight, "skus": skus, "title": title,
            "brand_id": brand_id, "category_version": category_version, "certifications": certifications,
            "external_global_product_id": external_global_product_id, "manufacturer": manufacturer,
            "manufacturer_ids": manufacturer_ids, "package_dimensions": package_dimensions,
            "product_attributes": product_attributes, "responsible_person_ids": responsible_person_ids,
            "size_chart": size_chart, "video": video,
        }
        return await self._call("product.EditGlobalProduct.202309", shapes.ReplaceAnswer, values)

    async def update(
        self,
        global_product_id: str,
        *,
        brand_id: str | None = None,
        category_id: str | None = None,
        category_version: Literal["v1", "v2"] | str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        description: str | None = None,
        external_global_product_id: str | None = None,
        main_images: Sequence[shapes.NewMainImage] | None = None,
        manufacturer: shapes.NewManufacturer | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        package_weight: shapes.NewPackageWeight | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
        title: str | None = None,
        video: shapes.NewVideo | None = None,
    ) -> shapes.UpdateAnswer:
        """Partial Edit Global Product: `PUT /product/202509/global_products/{global_product_id}/partial_edit`.

        category_version: v1 | v2
        """
        values = {
            "global_product_id": global_product_id, "brand_id": brand_id, "category_id": category_id,
            "category_version": category_version, "certifications": certifications,
            "description": description, "external_global_product_id": external_global_product_id,
            "main_images": main_images, "manufacturer": manufacturer, "manufacturer_ids": manufacturer_ids,
            "package_dimensions": package_dimensions, "package_weight": package_weight,
            "product_attributes": product_attributes, "responsible_person_ids": responsible_person_ids,
            "size_chart": size_chart, "skus": skus, "title": title, "video": video,
        }
        return await self._call("product.PartialEditGlobalProduct.202509", shapes.UpdateAnswer, values)

    async def update_inventory(
        self,
        global_product_id: str,
        *,
        global_skus: Sequence[shapes.NewGlobalSku],
    ) -> None:
        """Update Global Inventory: `POST /product/202309/global_products/{global_product_id}/inventory/update`."""
        values = {"global_product_id": global_product_id, "global_skus": global_skus}
        await self._do("product.UpdateGlobalInventory.202309", values)
