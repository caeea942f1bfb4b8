"""Calls about products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import products as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import products as v202309
    from ..records.v202312 import products as v202312
    from ..records.v202401 import products as v202401
    from ..records.v202407 import products as v202407
    from ..records.v202502 import products as v202502
    from ..records.v202506 import products as v202506

OLDER = {
    "search": {
        "202312": Older("product.SearchProducts.202312", "Product", 100),
        "202309": Older("product.SearchProducts.202309", "Product", 100),
    },
    "combined_listing_recommendations": {
        "202506": Older("product.SearchCombinedListingRecommendations.202506", "CombinedListingRecommendation", 100),
    },
    "listing_schemas": {
        "202407": Older("product.ListingSchemas.202407", "ListingSchemasAnswer"),
        "202401": Older("product.ListingSchemas.202401", "ListingSchemasAnswer"),
    },
    "prerequisites": {
        "202309": Older("product.CheckListingPrerequisites.202309", "PrerequisitesAnswer"),
    },
    "replace": {
        "202309": Older("product.EditProduct.202309", "ReplaceAnswer"),
    },
    "submit_strikethrough_price": {
        "202502": Older("product.EnableStrikethroughPrices.202502", "SubmitStrikethroughPriceAnswer"),
    },
    "update": {
        "202309": Older("product.PartialEditProduct.202309", "UpdateAnswer"),
    },
}


class Products(Versioned, Group):
    """Calls about products."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 100,
        audit_status: Sequence[Literal["AUDITING", "FAILED", "APPROVED"] | str] | None = None,
        category_version: Literal["v1", "v2"] | str | None = None,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        include_live_quick_products: bool | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        listing_quality_tiers: Sequence[Literal["POOR", "FAIR", "GOOD", "EXCELLENT"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        return_draft_version: bool | None = None,
        seller_skus: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        sns_filter: Literal["CONFIGURED", "ELIGIBLE"] | str | None = None,
        status: Literal["ALL", "DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: Literal["202502"] = "202502",
    ) -> Pages[shapes.Product]:
        """Search Products: `POST /product/202502/products/search`.

        audit_status: AUDITING | FAILED | APPROVED
        category_version: v1 | v2
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        listing_quality_tiers: POOR | FAIR | GOOD | EXCELLENT
        sns_filter: CONFIGURED | ELIGIBLE
        status: ALL | DRAFT | PENDING | FAILED | ACTIVATE | SELLER_DEACTIVATED | PLATFORM_DEACTIVATED |
            FREEZE | DELETED
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 100,
        audit_status: Sequence[Literal["AUDITING", "FAILED", "APPROVED"] | str] | None = None,
        category_version: str | None = None,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        listing_quality_tier: Literal["POOR", "FAIR", "GOOD"] | str | None = None,
        seller_skus: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        status: Literal["ALL", "DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: Literal["202312"],
    ) -> Pages[v202312.Product]:
        """Search Products: `POST /product/202312/products/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.search`, version 202502.
        audit_status: AUDITING | FAILED | APPROVED
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        listing_quality_tier: POOR | FAIR | GOOD
        status: ALL | DRAFT | PENDING | FAILED | ACTIVATE | SELLER_DEACTIVATED | PLATFORM_DEACTIVATED |
            FREEZE | DELETED
        """

    @overload
    def search(
        self,
        *,
        category_version: str | None = None,
        page_size: int = 100,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        seller_skus: Sequence[str] | None = None,
        status: Literal["ALL", "DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: Literal["202309"],
    ) -> Pages[v202309.Product]:
        """Search Products: `POST /product/202309/products/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.search`, version 202502.
        status: ALL | DRAFT | PENDING | FAILED | ACTIVATE | SELLER_DEACTIVATED | PLATFORM_DEACTIVATED |
            FREEZE | DELETED
        """

    def search(
        self,
        *,
        page_size: int = 100,
        audit_status: Any = None,
        category_version: Any = None,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        include_live_quick_products: Any = None,
        listing_platforms: Any = None,
        listing_quality_tiers: Any = None,
        locale: Any = None,
        return_draft_version: Any = None,
        seller_skus: Sequence[str] | None = None,
        sku_ids: Any = None,
        sns_filter: Any = None,
        status: Literal["ALL", "DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        listing_quality_tier: Any = None,
        version: str = "202502",
    ) -> Any:
        """Search Products: `POST /product/202502/products/search`.

        audit_status: AUDITING | FAILED | APPROVED
        category_version: v1 | v2
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        listing_quality_tiers: POOR | FAIR | GOOD | EXCELLENT
        sns_filter: CONFIGURED | ELIGIBLE
        status: ALL | DRAFT | PENDING | FAILED | ACTIVATE | SELLER_DEACTIVATED | PLATFORM_DEACTIVATED |
            FREEZE | DELETED
        """
        values: dict[str, Any] = {
            "page_size": page_size, "audit_status": audit_status, "category_version": category_version,
            "create_time_ge": create_time_ge, "create_time_le": create_time_le,
            "include_live_quick_products": include_live_quick_products,
            "listing_platforms": listing_platforms, "listing_quality_tiers": listing_quality_tiers,
            "locale": locale, "return_draft_version": return_draft_version, "seller_skus": seller_skus,
            "sku_ids": sku_ids, "sns_filter": sns_filter, "status": status,
            "update_time_ge": update_time_ge, "update_time_le": update_time_le,
            "listing_quality_tier": listing_quality_tier,
        }
        if version != "202502":
            return self._in_version("search", version, values)
        return self._pages("product.SearchProducts.202502", shapes.Product, values)

    def get(
        self,
        product_id: str,
        *,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        return_draft_version: bool | None = None,
        return_under_review_version: bool | None = None,
    ) -> shapes.Product:
        """Get Product: `GET /product/202309/products/{product_id}`."""
        values = {
            "product_id": product_id, "locale": locale, "return_draft_version": return_draft_version,
            "return_under_review_version": return_under_review_version,
        }
        return self._call("product.GetProduct.202309", shapes.Product, values)

    def activate(
        self,
        *,
        product_ids: Sequence[str],
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
    ) -> shapes.ActivateAnswer:
        """Activate Product: `POST /product/202309/products/activate`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        """
        values = {"product_ids": product_ids, "listing_platforms": listing_platforms}
        return self._call("product.ActivateProduct.202309", shapes.ActivateAnswer, values)

    def check_listing(
        self,
        *,
        category_id: str,
        description: str,
        main_images: Sequence[shapes.NewMainImage],
        package_weight: shapes.NewPackageWeight,
        skus: Sequence[shapes.NewSku],
        title: str,
        is_diagnosis_required: bool | None = None,
        brand_id: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        external_product_id: str | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        minimum_order_quantity: int | None = None,
        option: shapes.NewOption | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        primary_combined_product_id: str | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        product_tag_operations: Sequence[shapes.NewProductTagOperation] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        scheduled_sale: shapes.NewScheduledSale | None = None,
        search_terms: Sequence[str] | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None,
        shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None,
        shipping_template_id: str | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        video: shapes.NewVideo | None = None,
    ) -> shapes.CheckListingAnswer:
        """Check Product Listing: `POST /product/202309/products/listing_check`.

        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        selling_format: FIXED_PRICE | FIXED_PRICE_AND_LIVE_AUCTION
        shipping_insurance_requirement: REQUIRED | OPTIONAL | NOT_SUPPORTED
        """
        values = {
            "category_id": category_id, "description": description, "main_images": main_images,
            "package_weight": package_weight, "skus": skus, "title": title,
            "is_diagnosis_required": is_diagnosis_required, "brand_id": brand_id,
            "certifications": certifications, "delivery_option_ids": delivery_option_ids,
            "external_product_id": external_product_id, "is_cod_allowed": is_cod_allowed,
            "is_live_quick": is_live_quick, "is_pre_owned": is_pre_owned,
            "key_product_features": key_product_features, "listing_platforms": listing_platforms,
            "locale": locale, "manufacturer_ids": manufacturer_ids,
            "minimum_order_quantity": minimum_order_quantity, "option": option,
            "package_dimensions": package_dimensions,
            "primary_combined_product_id": primary_combined_product_id,
            "product_attributes": product_attributes, "product_tag_operations": product_tag_operations,
            "responsible_person_ids": responsible_person_ids, "scheduled_sale": scheduled_sale,
            "search_terms": search_terms, "selling_format": selling_format,
            "shipping_insurance_requirement": shipping_insurance_requirement,
            "shipping_template_id": shipping_template_id, "size_chart": size_chart, "video": video,
        }
        return self._call("product.CheckProductListing.202309", shapes.CheckListingAnswer, values)

    def combined_listing_recommendations(
        self,
        *,
        page_size: int = 100,
        product_ids: Sequence[str] | None = None,
    ) -> Pages[v202506.CombinedListingRecommendation]:
        """Search Combined Listing Recommendations: `POST /product/202506/combined_listing_recommendations/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size, "product_ids": product_ids}
        made: Pages[v202506.CombinedListingRecommendation] = self._in_version("combined_listing_recommendations", "202506", values)
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
        auto_translate_enabled: bool | None = None,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        external_product_id: str | None = None,
        idempotency_key: str | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_not_for_sale: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        primary_combined_product_id: str | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        product_tag_operations: Sequence[shapes.NewProductTagOperation] | None = None,
        purchase_order_quantity_limit: shapes.NewPurchaseOrderQuantityLimit | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: shapes.NewScheduledSale | None = None,
        search_terms: Sequence[str] | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None,
        shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None,
        shipping_template_id: str | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        video: shapes.NewVideo | None = None,
    ) -> shapes.CreateAnswer:
        """Create Product: `POST /product/202309/products`.

        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        selling_format: FIXED_PRICE | FIXED_PRICE_AND_LIVE_AUCTION
        shipping_insurance_requirement: REQUIRED | OPTIONAL | NOT_SUPPORTED
        """
        values = {
            "category_id": category_id, "description": description, "main_images": main_images,
            "package_weight": package_weight, "skus": skus, "title": title,
            "auto_translate_enabled": auto_translate_enabled, "brand_id": brand_id,
            "category_version": category_version, "certifications": certifications,
            "delivery_option_ids": delivery_option_ids, "external_product_id": external_product_id,
            "idempotency_key": idempotency_key, "is_blind_box": is_blind_box,
            "is_cod_allowed": is_cod_allowed, "is_live_quick": is_live_quick,
            "is_not_for_sale": is_not_for_sale, "is_pre_owned": is_pre_owned,
            "key_product_features": key_product_features, "listing_platforms": listing_platforms,
            "locale": locale, "manufacturer_ids": manufacturer_ids,
            "minimum_order_quantity": minimum_order_quantity, "package_dimensions": package_dimensions,
            "primary_combined_product_id": primary_combined_product_id,
            "product_attributes": product_attributes, "product_tag_operations": product_tag_operations,
            "purchase_order_quantity_limit": purchase_order_quantity_limit,
            "responsible_person_ids": responsible_person_ids, "save_mode": save_mode,
            "scheduled_sale": scheduled_sale, "search_terms": search_terms,
            "selling_format": selling_format,
            "shipping_insurance_requirement": shipping_insurance_requirement,
            "shipping_template_id": shipping_template_id, "size_chart": size_chart, "video": video,
        }
        return self._call("product.CreateProduct.202309", shapes.CreateAnswer, values)

    def deactivate(
        self,
        *,
        product_ids: Sequence[str],
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
    ) -> shapes.DeactivateAnswer:
        """Deactivate Products: `POST /product/202309/products/deactivate`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        """
        values = {"product_ids": product_ids, "listing_platforms": listing_platforms}
        return self._call("product.DeactivateProducts.202309", shapes.DeactivateAnswer, values)

    def delete(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.DeleteAnswer:
        """Delete Products: `DELETE /product/202309/products`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"product_ids": product_ids}
        return self._call("product.DeleteProducts.202309", shapes.DeleteAnswer, values)

    def diagnose(
        self,
        *,
        category_id: str,
        brand_id: str | None = None,
        description: str | None = None,
        main_images: Sequence[shapes.NewMainImage] | None = None,
        optimization_fields: Sequence[Literal["TITLE", "DESCRIPTION", "IMAGE", "ALL", "NONE"] | str] | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        product_id: str | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        title: str | None = None,
    ) -> shapes.DiagnoseAnswer:
        """Diagnoseand Optimize Product: `POST /product/202411/products/diagnose_optimize`.

        optimization_fields: TITLE | DESCRIPTION | IMAGE | ALL | NONE
        """
        values = {
            "category_id": category_id, "brand_id": brand_id, "description": description,
            "main_images": main_images, "optimization_fields": optimization_fields,
            "product_attributes": product_attributes, "product_id": product_id, "size_chart": size_chart,
            "title": title,
        }
        return self._call("product.DiagnoseandOptimizeProduct.202411", shapes.DiagnoseAnswer, values)

    def diagnoses(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.DiagnosesAnswer:
        """Product Information Issue Diagnosis: `GET /product/202405/products/diagnoses`."""
        values = {"product_ids": product_ids}
        return self._call("product.ProductInformationIssueDiagnosis.202405", shapes.DiagnosesAnswer, values)

    @overload
    def listing_schemas(
        self,
        *,
        category_ids: Sequence[int],
        category_version: str | None = None,
        locale: str | None = None,
        version: Literal["202407"] = "202407",
    ) -> v202407.ListingSchemasAnswer:
        """Listing Schemas: `GET /product/202407/listing_schemas`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    @overload
    def listing_schemas(
        self,
        *,
        category_ids: Sequence[int],
        category_version: str | None = None,
        locale: str | None = None,
        version: Literal["202401"],
    ) -> v202401.ListingSchemasAnswer:
        """Listing Schemas: `GET /product/202401/listing_schemas`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    def listing_schemas(
        self,
        *,
        category_ids: Sequence[int],
        category_version: str | None = None,
        locale: str | None = None,
        version: str = "202407",
    ) -> Any:
        """Listing Schemas: `GET /product/202407/listing_schemas`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values: dict[str, Any] = {
            "category_ids": category_ids, "category_version": category_version, "locale": locale,
        }
        return self._in_version("listing_schemas", version, values)

    def package_recommendations(
        self,
        *,
        page_size: int = 20,
        product_ids: Sequence[str] | None = None,
    ) -> Pages[shapes.ProductDetail]:
        """Get Product Package Recommendations: `POST /product/202602/packages/recommend`."""
        values = {"page_size": page_size, "product_ids": product_ids}
        return self._pages("product.getProductPackageRecommendations.202602", shapes.ProductDetail, values)

    def predict_package(
        self,
        *,
        category_id: str,
    ) -> shapes.PredictPackageAnswer:
        """Predict Product Package Dimensions And Weight: `POST /product/202609/products/package/predict`."""
        values = {"category_id": category_id}
        return self._call("product.predictProductPackageDimensionsAndWeight.202609", shapes.PredictPackageAnswer, values)

    @overload
    def prerequisites(
        self,
        *,
        version: Literal["202312"] = "202312",
    ) -> shapes.PrerequisitesAnswer:
        """Check Listing Prerequisites: `GET /product/202312/prerequisites`."""

    @overload
    def prerequisites(
        self,
        *,
        version: Literal["202309"],
    ) -> v202309.PrerequisitesAnswer:
        """Check Listing Prerequisites: `GET /product/202309/prerequisites`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.prerequisites`, version 202312.
        """

    def prerequisites(
        self,
        *,
        version: str = "202312",
    ) -> Any:
        """Check Listing Prerequisites: `GET /product/202312/prerequisites`."""
        values: dict[str, Any] = {}
        if version != "202312":
            return self._in_version("prerequisites", version, values)
        return self._call("product.CheckListingPrerequisites.202312", shapes.PrerequisitesAnswer, values)

    def recommend_properties(
        self,
        *,
        category_id: str,
        product_title: str,
        description: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
        sales_properties: Sequence[shapes.NewSalesProperty] | None = None,
        target_property_ids: Sequence[str] | None = None,
    ) -> shapes.RecommendPropertiesAnswer:
        """Recommend Required Product Properties: `POST /product/202609/products/properties/recommend`."""
        values = {
            "category_id": category_id, "product_title": product_title, "description": description,
            "images": images, "sales_properties": sales_properties,
            "target_property_ids": target_property_ids,
        }
        return self._call("product.recommendRequiredProductProperties.202609", shapes.RecommendPropertiesAnswer, values)

    def recover(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.RecoverAnswer:
        """Recover Products: `POST /product/202309/products/recover`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"product_ids": product_ids}
        return self._call("product.RecoverProducts.202309", shapes.RecoverAnswer, values)

    @overload
    def replace(
        self,
        product_id: str,
        *,
        category_id: str,
        description: str,
        main_images: Sequence[shapes.NewMainImage],
        package_weight: shapes.NewPackageWeight,
        skus: Sequence[shapes.NewSku],
        title: str,
        auto_translate_enabled: bool | None = None,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        external_product_id: str | None = None,
        inventory_mode: Literal["SHARED", "EXCLUSIVE"] | str | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        product_tag_operations: Sequence[shapes.NewProductTagOperation] | None = None,
        purchase_order_quantity_limit: shapes.NewPurchaseOrderQuantityLimit | None = None,
        replicated_products: Sequence[shapes.NewReplicatedProduct] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: shapes.NewScheduledSale | None = None,
        search_terms: Sequence[str] | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None,
        shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None,
        shipping_template_id: str | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        subscribe_info_edit: shapes.NewSubscribeInfoEdit | None = None,
        video: shapes.NewVideo | None = None,
        version: Literal["202509"] = "202509",
    ) -> shapes.ReplaceAnswer:
        """Edit Product: `PUT /product/202509/products/{product_id}`.

        inventory_mode: SHARED | EXCLUSIVE
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        selling_format: FIXED_PRICE | FIXED_PRICE_AND_LIVE_AUCTION
        shipping_insurance_requirement: REQUIRED | OPTIONAL | NOT_SUPPORTED
        """

    @overload
    def replace(
        self,
        product_id: str,
        *,
        brand_id: str | None = None,
        category_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[v202309.NewCertification] | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        description: str | None = None,
        external_product_id: str | None = None,
        is_cod_allowed: bool | None = None,
        is_pre_owned: bool | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        main_images: Sequence[v202309.NewMainImage] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: v202309.NewPackageDimensions | None = None,
        package_weight: v202309.NewPackageWeight | None = None,
        product_attributes: Sequence[v202309.NewProductAttribute] | None = None,
        replicated_products: Sequence[v202309.NewReplicatedProduct] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None,
        shipping_template_id: str | None = None,
        size_chart: v202309.NewSizeChart | None = None,
        skus: Sequence[v202309.NewSku] | None = None,
        subscribe_info_edit: v202309.NewSubscribeInfoEdit | None = None,
        title: str | None = None,
        video: v202309.NewVideo | None = None,
        version: Literal["202309"],
    ) -> v202309.ReplaceAnswer:
        """Edit Product: `PUT /product/202309/products/{product_id}`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.replace`, version 202509.
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        shipping_insurance_requirement: REQUIRED | OPTIONAL | NOT_SUPPORTED
        """

    def replace(
        self,
        product_id: str,
        *,
        category_id: Any = None,
        description: Any = None,
        main_images: Any = None,
        package_weight: Any = None,
        skus: Any = None,
        title: Any = None,
        auto_translate_enabled: Any = None,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Any = None,
        delivery_option_ids: Sequence[str] | None = None,
        external_product_id: str | None = None,
        inventory_mode: Any = None,
        is_blind_box: Any = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: Any = None,
        is_pre_owned: bool | None = None,
        key_product_features: Any = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Any = None,
        manufacturer_ids: Sequence[str] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: Any = None,
        product_attributes: Any = None,
        product_tag_operations: Any = None,
        purchase_order_quantity_limit: Any = None,
        replicated_products: Any = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: Any = None,
        search_terms: Any = None,
        selling_format: Any = None,
        shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None,
        shipping_template_id: str | None = None,
        size_chart: Any = None,
        subscribe_info_edit: Any = None,
        video: Any = None,
        version: str = "202509",
    ) -> Any:
        """Edit Product: `PUT /product/202509/products/{product_id}`.

        inventory_mode: SHARED | EXCLUSIVE
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        selling_format: FIXED_PRICE | FIXED_PRICE_AND_LIVE_AUCTION
        shipping_insurance_requirement: REQUIRED | OPTIONAL | NOT_SUPPORTED
        """
        values: dict[str, Any] = {
            "product_id": product_id, "category_id": category_id, "description": description,
            "main_images": main_images, "package_weight": package_weight, "skus": skus, "title": title,
            "auto_translate_enabled": auto_translate_enabled, "brand_id": brand_id,
            "category_version": category_version, "certifications": certifications,
            "delivery_option_ids": delivery_option_ids, "external_product_id": external_product_id,
            "inventory_mode": inventory_mode, "is_blind_box": is_blind_box,
            "is_cod_allowed": is_cod_allowed, "is_live_quick": is_live_quick, "is_pre_owned": is_pre_owned,
            "key_product_features": key_product_features, "listing_platforms": listing_platforms,
            "locale": locale, "manufacturer_ids": manufacturer_ids,
            "minimum_order_quantity": minimum_order_quantity, "package_dimensions": package_dimensions,
            "product_attributes": product_attributes, "product_tag_operations": product_tag_operations,
            "purchase_order_quantity_limit": purchase_order_quantity_limit,
            "replicated_products": replicated_products, "responsible_person_ids": responsible_person_ids,
            "save_mode": save_mode, "scheduled_sale": scheduled_sale, "search_terms": search_terms,
            "selling_format": selling_format,
            "shipping_insurance_requirement": shipping_insurance_requirement,
            "shipping_template_id": shipping_template_id, "size_chart": size_chart,
            "subscribe_info_edit": subscribe_info_edit, "video": video,
        }
        if version != "202509":
            return self._in_version("replace", version, values)
        return self._call("product.EditProduct.202509", shapes.ReplaceAnswer, values)

    def replicas(
        self,
        product_id: str,
    ) -> shapes.ReplicasAnswer:
        """Get Global Replicated Products: `GET /product/202507/products/{product_id}/replicated_products`."""
        values = {"product_id": product_id}
        return self._call("product.GetGlobalReplicatedProducts.202507", shapes.ReplicasAnswer, values)

    def replicate(
        self,
        product_id: str,
        *,
        inventory_mode: Literal["EXCLUSIVE", "SHARED"] | str | None = None,
        replicate_target: Sequence[shapes.NewReplicateTarget] | None = None,
    ) -> shapes.ReplicateAnswer:
        """Replicate Product: `POST /product/202507/products/{product_id}/global_replicate`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        inventory_mode: EXCLUSIVE | SHARED
        """
        values = {
            "product_id": product_id, "inventory_mode": inventory_mode,
            "replicate_target": replicate_target,
        }
        return self._call("product.ReplicateProduct.202507", shapes.ReplicateAnswer, values)

    def search_inventory(
        self,
        *,
        product_ids: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> shapes.SearchInventoryAnswer:
        """Inventory Search: `POST /product/202309/inventory/search`."""
        values = {"product_ids": product_ids, "sku_ids": sku_ids}
        return self._call("product.InventorySearch.202309", shapes.SearchInventoryAnswer, values)

    def search_skpp(
        self,
        *,
        locale: str | None = None,
        page_size: int = 50,
        product_ids: Sequence[str] | None = None,
        skpp_status: str | None = None,
    ) -> Pages[shapes.ProductProductDetail]:
        """List Product SKPP Statuses: `POST /product/202606/skpps/search`."""
        values = {
            "locale": locale, "page_size": page_size, "product_ids": product_ids,
            "skpp_status": skpp_status,
        }
        return self._pages("product.listProductSKPPStatuses.202606", shapes.ProductProductDetail, values)

    def seo_words(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.SeoWordsAnswer:
        """Get Products SEO Words: `GET /product/202405/products/seo_words`."""
        values = {"product_ids": product_ids}
        return self._call("product.GetProductsSEOWords.202405", shapes.SeoWordsAnswer, values)

    def skpp(
        self,
        product_id: str,
        *,
        locale: Literal["de-DE", "en", "en-GB", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.SkppAnswer:
        """Get Product SKPP Detail: `GET /product/202606/skpps/{product_id}`.

        locale: de-DE | en | en-GB | id-ID | it-IT | ja-JP | ms-MY | pt-BR | th-TH | vi-VN | zh-CN
        """
        values = {"product_id": product_id, "locale": locale}
        return self._call("product.getProductSKPPDetail.202606", shapes.SkppAnswer, values)

    def skpp_summary(
        self,
    ) -> shapes.SkppSummaryAnswer:
        """Get Shop SKPP Summary: `GET /product/202606/skpps/sum`."""
        values: dict[str, object] = {}
        return self._call("product.getShopSKPPSummary.202606", shapes.SkppSummaryAnswer, values)

    @overload
    def submit_strikethrough_price(
        self,
        product_id: str,
        *,
        external_product_id: str,
        skus: Sequence[shapes.NewSku],
        version: Literal["202609"] = "202609",
    ) -> shapes.SubmitStrikethroughPriceAnswer:
        """Submit Strikethrough Price: `POST /product/202609/products/{product_id}/strikethrough_price/submit`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    @overload
    def submit_strikethrough_price(
        self,
        product_id: str,
        *,
        external_product_id: str | None = None,
        skus: Sequence[v202502.NewSku] | None = None,
        version: Literal["202502"],
    ) -> v202502.SubmitStrikethroughPriceAnswer:
        """Enable Strikethrough Prices: `POST /product/202502/products/{product_id}/strikethrough_prices/enable`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.submit_strikethrough_price`, version 202609.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    def submit_strikethrough_price(
        self,
        product_id: str,
        *,
        external_product_id: Any = None,
        skus: Any = None,
        version: str = "202609",
    ) -> Any:
        """Submit Strikethrough Price: `POST /product/202609/products/{product_id}/strikethrough_price/submit`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values: dict[str, Any] = {
            "product_id": product_id, "external_product_id": external_product_id, "skus": skus,
        }
        if version != "202609":
            return self._in_version("submit_strikethrough_price", version, values)
        return self._call("product.submitStrikethroughPrice.202609", shapes.SubmitStrikethroughPriceAnswer, values)

    def suggestions(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.SuggestionsAnswer:
        """Get Recommended Product Title And Description: `GET /product/202405/products/suggestions`."""
        values = {"product_ids": product_ids}
        return self._call("product.GetRecommendedProductTitleAndDescription.202405", shapes.SuggestionsAnswer, values)

    @overload
    def update(
        self,
        product_id: str,
        *,
        auto_translate_enabled: bool | None = None,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        description: str | None = None,
        external_product_id: str | None = None,
        inventory_mode: Literal["SHARED", "EXCLUSIVE"] | str | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[shapes.NewMainImage] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        package_weight: shapes.NewPackageWeight | None = None,
        pod_info: shapes.NewPodInfo | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        replicated_products: Sequence[shapes.NewReplicatedProduct] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: shapes.NewScheduledSale | None = None,
        search_terms: Sequence[str] | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
        subscribe_info_edit: shapes.NewSubscribeInfoEdit | None = None,
        title: str | None = None,
        video: shapes.NewVideo | None = None,
        version: Literal["202509"] = "202509",
    ) -> shapes.UpdateAnswer:
        """Partial Edit Product: `POST /product/202509/products/{product_id}/partial_edit`.

        inventory_mode: SHARED | EXCLUSIVE
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        """

    @overload
    def update(
        self,
        product_id: str,
        *,
        brand_id: str | None = None,
        certifications: Sequence[v202309.NewCertification] | None = None,
        description: str | None = None,
        external_product_id: str | None = None,
        is_cod_allowed: bool | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        main_images: Sequence[v202309.NewMainImage] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: v202309.NewPackageDimensions | None = None,
        package_weight: v202309.NewPackageWeight | None = None,
        product_attributes: Sequence[v202309.NewProductAttribute] | None = None,
        replicated_products: Sequence[v202309.NewReplicatedProduct] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        size_chart: v202309.NewSizeChart | None = None,
        skus: Sequence[v202309.NewSku] | None = None,
        subscribe_info_edit: v202309.NewSubscribeInfoEdit | None = None,
        title: str | None = None,
        video: v202309.NewVideo | None = None,
        version: Literal["202309"],
    ) -> v202309.UpdateAnswer:
        """Partial Edit Product: `POST /product/202309/products/{product_id}/partial_edit`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.update`, version 202509.
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        """

    def update(
        self,
        product_id: str,
        *,
        auto_translate_enabled: Any = None,
        brand_id: str | None = None,
        category_version: Any = None,
        certifications: Any = None,
        description: str | None = None,
        external_product_id: str | None = None,
        inventory_mode: Any = None,
        is_blind_box: Any = None,
        is_cod_allowed: bool | None = None,
        key_product_features: Any = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Any = None,
        main_images: Any = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: Any = None,
        package_weight: Any = None,
        pod_info: Any = None,
        product_attributes: Any = None,
        replicated_products: Any = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: Any = None,
        search_terms: Any = None,
        size_chart: Any = None,
        skus: Any = None,
        subscribe_info_edit: Any = None,
        title: str | None = None,
        video: Any = None,
        version: str = "202509",
    ) -> Any:
        """Partial Edit Product: `POST /product/202509/products/{product_id}/partial_edit`.

        inventory_mode: SHARED | EXCLUSIVE
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        """
        values: dict[str, Any] = {
            "product_id": product_id, "auto_translate_enabled": auto_translate_enabled,
            "brand_id": brand_id, "category_version": category_version, "certifications": certifications,
            "description": description, "external_product_id": external_product_id,
            "inventory_mode": inventory_mode, "is_blind_box": is_blind_box,
            "is_cod_allowed": is_cod_allowed, "key_product_features": key_product_features,
            "listing_platforms": listing_platforms, "locale": locale, "main_images": main_images,
            "manufacturer_ids": manufacturer_ids, "package_dimensions": package_dimensions,
            "package_weight": package_weight, "pod_info": pod_info,
            "product_attributes": product_attributes, "replicated_products": replicated_products,
            "responsible_person_ids": responsible_person_ids, "save_mode": save_mode,
            "scheduled_sale": scheduled_sale, "search_terms": search_terms, "size_chart": size_chart,
            "skus": skus, "subscribe_info_edit": subscribe_info_edit, "title": title, "video": video,
        }
        if version != "202509":
            return self._in_version("update", version, values)
        return self._call("product.PartialEditProduct.202509", shapes.UpdateAnswer, values)

    def update_inventory(
        self,
        product_id: str,
        *,
        skus: Sequence[shapes.NewSku],
    ) -> shapes.UpdateInventoryAnswer:
        """Update Inventory: `POST /product/202309/products/{product_id}/inventory/update`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"product_id": product_id, "skus": skus}
        return self._call("product.UpdateInventory.202309", shapes.UpdateInventoryAnswer, values)

    def update_price(
        self,
        product_id: str,
        *,
        skus: Sequence[shapes.NewSku],
    ) -> None:
        """Update Price: `POST /product/202309/products/{product_id}/prices/update`."""
        values = {"product_id": product_id, "skus": skus}
        self._do("product.UpdatePrice.202309", values)

    def update_stock_settings(
        self,
        *,
        seller_id: str,
        sku_ids: Sequence[str] | None = None,
        stock_operation_setting: shapes.NewStockOperationSetting | None = None,
    ) -> shapes.UpdateStockSettingsAnswer:
        """Update Stock Operation Settings: `POST /product/202608/inventory/operation/settings`."""
        values = {
            "seller_id": seller_id, "sku_ids": sku_ids, "stock_operation_setting": stock_operation_setting,
        }
        return self._call("product.updateStockOperationSettings.202608", shapes.UpdateStockSettingsAnswer, values)

    def upgrade_category(
        self,
    ) -> None:
        """Create Category Upgrade Task: `POST /product/202407/products/category_upgrade_task`."""
        values: dict[str, object] = {}
        self._do("product.CreateCategoryUpgradeTask.202407", values)

    def upgrade_gpa(
        self,
    ) -> None:
        """Create GPA Upgrade Task: `POST /product/202604/products/gpa_upgrade_task`."""
        values: dict[str, object] = {}
        self._do("product.createGPAUpgradeTask.202604", values)


class AsyncProducts(Versioned, AsyncGroup):
    """Calls about products."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 100,
        audit_status: Sequence[Literal["AUDITING", "FAILED", "APPROVED"] | str] | None = None,
        category_version: Literal["v1", "v2"] | str | None = None,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        include_live_quick_products: bool | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        listing_quality_tiers: Sequence[Literal["POOR", "FAIR", "GOOD", "EXCELLENT"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        return_draft_version: bool | None = None,
        seller_skus: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        sns_filter: Literal["CONFIGURED", "ELIGIBLE"] | str | None = None,
        status: Literal["ALL", "DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: Literal["202502"] = "202502",
    ) -> AsyncPages[shapes.Product]:
        """Search Products: `POST /product/202502/products/search`.

        audit_status: AUDITING | FAILED | APPROVED
        category_version: v1 | v2
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        listing_quality_tiers: POOR | FAIR | GOOD | EXCELLENT
        sns_filter: CONFIGURED | ELIGIBLE
        status: ALL | DRAFT | PENDING | FAILED | ACTIVATE | SELLER_DEACTIVATED | PLATFORM_DEACTIVATED |
            FREEZE | DELETED
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 100,
        audit_status: Sequence[Literal["AUDITING", "FAILED", "APPROVED"] | str] | None = None,
        category_version: str | None = None,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        listing_quality_tier: Literal["POOR", "FAIR", "GOOD"] | str | None = None,
        seller_skus: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        status: Literal["ALL", "DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: Literal["202312"],
    ) -> AsyncPages[v202312.Product]:
        """Search Products: `POST /product/202312/products/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.search`, version 202502.
        audit_status: AUDITING | FAILED | APPROVED
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        listing_quality_tier: POOR | FAIR | GOOD
        status: ALL | DRAFT | PENDING | FAILED | ACTIVATE | SELLER_DEACTIVATED | PLATFORM_DEACTIVATED |
            FREEZE | DELETED
        """

    @overload
    def search(
        self,
        *,
        category_version: str | None = None,
        page_size: int = 100,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        seller_skus: Sequence[str] | None = None,
        status: Literal["ALL", "DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        version: Literal["202309"],
    ) -> AsyncPages[v202309.Product]:
        """Search Products: `POST /product/202309/products/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.search`, version 202502.
        status: ALL | DRAFT | PENDING | FAILED | ACTIVATE | SELLER_DEACTIVATED | PLATFORM_DEACTIVATED |
            FREEZE | DELETED
        """

    def search(
        self,
        *,
        page_size: int = 100,
        audit_status: Any = None,
        category_version: Any = None,
        create_time_ge: int | None = None,
        create_time_le: int | None = None,
        include_live_quick_products: Any = None,
        listing_platforms: Any = None,
        listing_quality_tiers: Any = None,
        locale: Any = None,
        return_draft_version: Any = None,
        seller_skus: Sequence[str] | None = None,
        sku_ids: Any = None,
        sns_filter: Any = None,
        status: Literal["ALL", "DRAFT", "PENDING", "FAILED", "ACTIVATE", "SELLER_DEACTIVATED", "PLATFORM_DEACTIVATED", "FREEZE", "DELETED"] | str | None = None,
        update_time_ge: int | None = None,
        update_time_le: int | None = None,
        listing_quality_tier: Any = None,
        version: str = "202502",
    ) -> Any:
        """Search Products: `POST /product/202502/products/search`.

        audit_status: AUDITING | FAILED | APPROVED
        category_version: v1 | v2
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        listing_quality_tiers: POOR | FAIR | GOOD | EXCELLENT
        sns_filter: CONFIGURED | ELIGIBLE
        status: ALL | DRAFT | PENDING | FAILED | ACTIVATE | SELLER_DEACTIVATED | PLATFORM_DEACTIVATED |
            FREEZE | DELETED
        """
        values: dict[str, Any] = {
            "page_size": page_size, "audit_status": audit_status, "category_version": category_version,
            "create_time_ge": create_time_ge, "create_time_le": create_time_le,
            "include_live_quick_products": include_live_quick_products,
            "listing_platforms": listing_platforms, "listing_quality_tiers": listing_quality_tiers,
            "locale": locale, "return_draft_version": return_draft_version, "seller_skus": seller_skus,
            "sku_ids": sku_ids, "sns_filter": sns_filter, "status": status,
            "update_time_ge": update_time_ge, "update_time_le": update_time_le,
            "listing_quality_tier": listing_quality_tier,
        }
        if version != "202502":
            return self._in_version("search", version, values)
        return self._pages("product.SearchProducts.202502", shapes.Product, values)

    async def get(
        self,
        product_id: str,
        *,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        return_draft_version: bool | None = None,
        return_under_review_version: bool | None = None,
    ) -> shapes.Product:
        """Get Product: `GET /product/202309/products/{product_id}`."""
        values = {
            "product_id": product_id, "locale": locale, "return_draft_version": return_draft_version,
            "return_under_review_version": return_under_review_version,
        }
        return await self._call("product.GetProduct.202309", shapes.Product, values)

    async def activate(
        self,
        *,
        product_ids: Sequence[str],
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
    ) -> shapes.ActivateAnswer:
        """Activate Product: `POST /product/202309/products/activate`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        """
        values = {"product_ids": product_ids, "listing_platforms": listing_platforms}
        return await self._call("product.ActivateProduct.202309", shapes.ActivateAnswer, values)

    async def check_listing(
        self,
        *,
        category_id: str,
        description: str,
        main_images: Sequence[shapes.NewMainImage],
        package_weight: shapes.NewPackageWeight,
        skus: Sequence[shapes.NewSku],
        title: str,
        is_diagnosis_required: bool | None = None,
        brand_id: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        external_product_id: str | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        minimum_order_quantity: int | None = None,
        option: shapes.NewOption | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        primary_combined_product_id: str | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        product_tag_operations: Sequence[shapes.NewProductTagOperation] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        scheduled_sale: shapes.NewScheduledSale | None = None,
        search_terms: Sequence[str] | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None,
        shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None,
        shipping_template_id: str | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        video: shapes.NewVideo | None = None,
    ) -> shapes.CheckListingAnswer:
        """Check Product Listing: `POST /product/202309/products/listing_check`.

        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        selling_format: FIXED_PRICE | FIXED_PRICE_AND_LIVE_AUCTION
        shipping_insurance_requirement: REQUIRED | OPTIONAL | NOT_SUPPORTED
        """
        values = {
            "category_id": category_id, "description": description, "main_images": main_images,
            "package_weight": package_weight, "skus": skus, "title": title,
            "is_diagnosis_required": is_diagnosis_required, "brand_id": brand_id,
            "certifications": certifications, "delivery_option_ids": delivery_option_ids,
            "external_product_id": external_product_id, "is_cod_allowed": is_cod_allowed,
            "is_live_quick": is_live_quick, "is_pre_owned": is_pre_owned,
            "key_product_features": key_product_features, "listing_platforms": listing_platforms,
            "locale": locale, "manufacturer_ids": manufacturer_ids,
            "minimum_order_quantity": minimum_order_quantity, "option": option,
            "package_dimensions": package_dimensions,
            "primary_combined_product_id": primary_combined_product_id,
            "product_attributes": product_attributes, "product_tag_operations": product_tag_operations,
            "responsible_person_ids": responsible_person_ids, "scheduled_sale": scheduled_sale,
            "search_terms": search_terms, "selling_format": selling_format,
            "shipping_insurance_requirement": shipping_insurance_requirement,
            "shipping_template_id": shipping_template_id, "size_chart": size_chart, "video": video,
        }
        return await self._call("product.CheckProductListing.202309", shapes.CheckListingAnswer, values)

    def combined_listing_recommendations(
        self,
        *,
        page_size: int = 100,
        product_ids: Sequence[str] | None = None,
    ) -> AsyncPages[v202506.CombinedListingRecommendation]:
        """Search Combined Listing Recommendations: `POST /product/202506/combined_listing_recommendations/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size, "product_ids": product_ids}
        made: AsyncPages[v202506.CombinedListingRecommendation] = self._in_version("combined_listing_recommendations", "202506", values)
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
        auto_translate_enabled: bool | None = None,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        external_product_id: str | None = None,
        idempotency_key: str | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_not_for_sale: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        primary_combined_product_id: str | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        product_tag_operations: Sequence[shapes.NewProductTagOperation] | None = None,
        purchase_order_quantity_limit: shapes.NewPurchaseOrderQuantityLimit | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: shapes.NewScheduledSale | None = None,
        search_terms: Sequence[str] | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None,
        shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None,
        shipping_template_id: str | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        video: shapes.NewVideo | None = None,
    ) -> shapes.CreateAnswer:
        """Create Product: `POST /product/202309/products`.

        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        selling_format: FIXED_PRICE | FIXED_PRICE_AND_LIVE_AUCTION
        shipping_insurance_requirement: REQUIRED | OPTIONAL | NOT_SUPPORTED
        """
        values = {
            "category_id": category_id, "description": description, "main_images": main_images,
            "package_weight": package_weight, "skus": skus, "title": title,
            "auto_translate_enabled": auto_translate_enabled, "brand_id": brand_id,
            "category_version": category_version, "certifications": certifications,
            "delivery_option_ids": delivery_option_ids, "external_product_id": external_product_id,
            "idempotency_key": idempotency_key, "is_blind_box": is_blind_box,
            "is_cod_allowed": is_cod_allowed, "is_live_quick": is_live_quick,
            "is_not_for_sale": is_not_for_sale, "is_pre_owned": is_pre_owned,
            "key_product_features": key_product_features, "listing_platforms": listing_platforms,
            "locale": locale, "manufacturer_ids": manufacturer_ids,
            "minimum_order_quantity": minimum_order_quantity, "package_dimensions": package_dimensions,
            "primary_combined_product_id": primary_combined_product_id,
            "product_attributes": product_attributes, "product_tag_operations": product_tag_operations,
            "purchase_order_quantity_limit": purchase_order_quantity_limit,
            "responsible_person_ids": responsible_person_ids, "save_mode": save_mode,
            "scheduled_sale": scheduled_sale, "search_terms": search_terms,
            "selling_format": selling_format,
            "shipping_insurance_requirement": shipping_insurance_requirement,
            "shipping_template_id": shipping_template_id, "size_chart": size_chart, "video": video,
        }
        return await self._call("product.CreateProduct.202309", shapes.CreateAnswer, values)

    async def deactivate(
        self,
        *,
        product_ids: Sequence[str],
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
    ) -> shapes.DeactivateAnswer:
        """Deactivate Products: `POST /product/202309/products/deactivate`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        """
        values = {"product_ids": product_ids, "listing_platforms": listing_platforms}
        return await self._call("product.DeactivateProducts.202309", shapes.DeactivateAnswer, values)

    async def delete(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.DeleteAnswer:
        """Delete Products: `DELETE /product/202309/products`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"product_ids": product_ids}
        return await self._call("product.DeleteProducts.202309", shapes.DeleteAnswer, values)

    async def diagnose(
        self,
        *,
        category_id: str,
        brand_id: str | None = None,
        description: str | None = None,
        main_images: Sequence[shapes.NewMainImage] | None = None,
        optimization_fields: Sequence[Literal["TITLE", "DESCRIPTION", "IMAGE", "ALL", "NONE"] | str] | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        product_id: str | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        title: str | None = None,
    ) -> shapes.DiagnoseAnswer:
        """Diagnoseand Optimize Product: `POST /product/202411/products/diagnose_optimize`.

        optimization_fields: TITLE | DESCRIPTION | IMAGE | ALL | NONE
        """
        values = {
            "category_id": category_id, "brand_id": brand_id, "description": description,
            "main_images": main_images, "optimization_fields": optimization_fields,
            "product_attributes": product_attributes, "product_id": product_id, "size_chart": size_chart,
            "title": title,
        }
        return await self._call("product.DiagnoseandOptimizeProduct.202411", shapes.DiagnoseAnswer, values)

    async def diagnoses(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.DiagnosesAnswer:
        """Product Information Issue Diagnosis: `GET /product/202405/products/diagnoses`."""
        values = {"product_ids": product_ids}
        return await self._call("product.ProductInformationIssueDiagnosis.202405", shapes.DiagnosesAnswer, values)

    @overload
    async def listing_schemas(
        self,
        *,
        category_ids: Sequence[int],
        category_version: str | None = None,
        locale: str | None = None,
        version: Literal["202407"] = "202407",
    ) -> v202407.ListingSchemasAnswer:
        """Listing Schemas: `GET /product/202407/listing_schemas`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    @overload
    async def listing_schemas(
        self,
        *,
        category_ids: Sequence[int],
        category_version: str | None = None,
        locale: str | None = None,
        version: Literal["202401"],
    ) -> v202401.ListingSchemasAnswer:
        """Listing Schemas: `GET /product/202401/listing_schemas`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    async def listing_schemas(
        self,
        *,
        category_ids: Sequence[int],
        category_version: str | None = None,
        locale: str | None = None,
        version: str = "202407",
    ) -> Any:
        """Listing Schemas: `GET /product/202407/listing_schemas`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values: dict[str, Any] = {
            "category_ids": category_ids, "category_version": category_version, "locale": locale,
        }
        return await self._in_version("listing_schemas", version, values)

    def package_recommendations(
        self,
        *,
        page_size: int = 20,
        product_ids: Sequence[str] | None = None,
    ) -> AsyncPages[shapes.ProductDetail]:
        """Get Product Package Recommendations: `POST /product/202602/packages/recommend`."""
        values = {"page_size": page_size, "product_ids": product_ids}
        return self._pages("product.getProductPackageRecommendations.202602", shapes.ProductDetail, values)

    async def predict_package(
        self,
        *,
        category_id: str,
    ) -> shapes.PredictPackageAnswer:
        """Predict Product Package Dimensions And Weight: `POST /product/202609/products/package/predict`."""
        values = {"category_id": category_id}
        return await self._call("product.predictProductPackageDimensionsAndWeight.202609", shapes.PredictPackageAnswer, values)

    @overload
    async def prerequisites(
        self,
        *,
        version: Literal["202312"] = "202312",
    ) -> shapes.PrerequisitesAnswer:
        """Check Listing Prerequisites: `GET /product/202312/prerequisites`."""

    @overload
    async def prerequisites(
        self,
        *,
        version: Literal["202309"],
    ) -> v202309.PrerequisitesAnswer:
        """Check Listing Prerequisites: `GET /product/202309/prerequisites`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.prerequisites`, version 202312.
        """

    async def prerequisites(
        self,
        *,
        version: str = "202312",
    ) -> Any:
        """Check Listing Prerequisites: `GET /product/202312/prerequisites`."""
        values: dict[str, Any] = {}
        if version != "202312":
            return await self._in_version("prerequisites", version, values)
        return await self._call("product.CheckListingPrerequisites.202312", shapes.PrerequisitesAnswer, values)

    async def recommend_properties(
        self,
        *,
        category_id: str,
        product_title: str,
        description: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
        sales_properties: Sequence[shapes.NewSalesProperty] | None = None,
        target_property_ids: Sequence[str] | None = None,
    ) -> shapes.RecommendPropertiesAnswer:
        """Recommend Required Product Properties: `POST /product/202609/products/properties/recommend`."""
        values = {
            "category_id": category_id, "product_title": product_title, "description": description,
            "images": images, "sales_properties": sales_properties,
            "target_property_ids": target_property_ids,
        }
        return await self._call("product.recommendRequiredProductProperties.202609", shapes.RecommendPropertiesAnswer, values)

    async def recover(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.RecoverAnswer:
        """Recover Products: `POST /product/202309/products/recover`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"product_ids": product_ids}
        return await self._call("product.RecoverProducts.202309", shapes.RecoverAnswer, values)

    @overload
    async def replace(
        self,
        product_id: str,
        *,
        category_id: str,
        description: str,
        main_images: Sequence[shapes.NewMainImage],
        package_weight: shapes.NewPackageWeight,
        skus: Sequence[shapes.NewSku],
        title: str,
        auto_translate_enabled: bool | None = None,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        external_product_id: str | None = None,
        inventory_mode: Literal["SHARED", "EXCLUSIVE"] | str | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: bool | None = None,
        is_pre_owned: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        product_tag_operations: Sequence[shapes.NewProductTagOperation] | None = None,
        purchase_order_quantity_limit: shapes.NewPurchaseOrderQuantityLimit | None = None,
        replicated_products: Sequence[shapes.NewReplicatedProduct] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: shapes.NewScheduledSale | None = None,
        search_terms: Sequence[str] | None = None,
        selling_format: Literal["FIXED_PRICE", "FIXED_PRICE_AND_LIVE_AUCTION"] | str | None = None,
        shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None,
        shipping_template_id: str | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        subscribe_info_edit: shapes.NewSubscribeInfoEdit | None = None,
        video: shapes.NewVideo | None = None,
        version: Literal["202509"] = "202509",
    ) -> shapes.ReplaceAnswer:
        """Edit Product: `PUT /product/202509/products/{product_id}`.

        inventory_mode: SHARED | EXCLUSIVE
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        selling_format: FIXED_PRICE | FIXED_PRICE_AND_LIVE_AUCTION
        shipping_insurance_requirement: REQUIRED | OPTIONAL | NOT_SUPPORTED
        """

    @overload
    async def replace(
        self,
        product_id: str,
        *,
        brand_id: str | None = None,
        category_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[v202309.NewCertification] | None = None,
        delivery_option_ids: Sequence[str] | None = None,
        description: str | None = None,
        external_product_id: str | None = None,
        is_cod_allowed: bool | None = None,
        is_pre_owned: bool | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        main_images: Sequence[v202309.NewMainImage] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: v202309.NewPackageDimensions | None = None,
        package_weight: v202309.NewPackageWeight | None = None,
        product_attributes: Sequence[v202309.NewProductAttribute] | None = None,
        replicated_products: Sequence[v202309.NewReplicatedProduct] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None,
        shipping_template_id: str | None = None,
        size_chart: v202309.NewSizeChart | None = None,
        skus: Sequence[v202309.NewSku] | None = None,
        subscribe_info_edit: v202309.NewSubscribeInfoEdit | None = None,
        title: str | None = None,
        video: v202309.NewVideo | None = None,
        version: Literal["202309"],
    ) -> v202309.ReplaceAnswer:
        """Edit Product: `PUT /product/202309/products/{product_id}`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.replace`, version 202509.
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        shipping_insurance_requirement: REQUIRED | OPTIONAL | NOT_SUPPORTED
        """

    async def replace(
        self,
        product_id: str,
        *,
        category_id: Any = None,
        description: Any = None,
        main_images: Any = None,
        package_weight: Any = None,
        skus: Any = None,
        title: Any = None,
        auto_translate_enabled: Any = None,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Any = None,
        delivery_option_ids: Sequence[str] | None = None,
        external_product_id: str | None = None,
        inventory_mode: Any = None,
        is_blind_box: Any = None,
        is_cod_allowed: bool | None = None,
        is_live_quick: Any = None,
        is_pre_owned: bool | None = None,
        key_product_features: Any = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Any = None,
        manufacturer_ids: Sequence[str] | None = None,
        minimum_order_quantity: int | None = None,
        package_dimensions: Any = None,
        product_attributes: Any = None,
        product_tag_operations: Any = None,
        purchase_order_quantity_limit: Any = None,
        replicated_products: Any = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: Any = None,
        search_terms: Any = None,
        selling_format: Any = None,
        shipping_insurance_requirement: Literal["REQUIRED", "OPTIONAL", "NOT_SUPPORTED"] | str | None = None,
        shipping_template_id: str | None = None,
        size_chart: Any = None,
        subscribe_info_edit: Any = None,
        video: Any = None,
        version: str = "202509",
    ) -> Any:
        """Edit Product: `PUT /product/202509/products/{product_id}`.

        inventory_mode: SHARED | EXCLUSIVE
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        selling_format: FIXED_PRICE | FIXED_PRICE_AND_LIVE_AUCTION
        shipping_insurance_requirement: REQUIRED | OPTIONAL | NOT_SUPPORTED
        """
        values: dict[str, Any] = {
            "product_id": product_id, "category_id": category_id, "description": description,
            "main_images": main_images, "package_weight": package_weight, "skus": skus, "title": title,
            "auto_translate_enabled": auto_translate_enabled, "brand_id": brand_id,
            "category_version": category_version, "certifications": certifications,
            "delivery_option_ids": delivery_option_ids, "external_product_id": external_product_id,
            "inventory_mode": inventory_mode, "is_blind_box": is_blind_box,
            "is_cod_allowed": is_cod_allowed, "is_live_quick": is_live_quick, "is_pre_owned": is_pre_owned,
            "key_product_features": key_product_features, "listing_platforms": listing_platforms,
            "locale": locale, "manufacturer_ids": manufacturer_ids,
            "minimum_order_quantity": minimum_order_quantity, "package_dimensions": package_dimensions,
            "product_attributes": product_attributes, "product_tag_operations": product_tag_operations,
            "purchase_order_quantity_limit": purchase_order_quantity_limit,
            "replicated_products": replicated_products, "responsible_person_ids": responsible_person_ids,
            "save_mode": save_mode, "scheduled_sale": scheduled_sale, "search_terms": search_terms,
            "selling_format": selling_format,
            "shipping_insurance_requirement": shipping_insurance_requirement,
            "shipping_template_id": shipping_template_id, "size_chart": size_chart,
            "subscribe_info_edit": subscribe_info_edit, "video": video,
        }
        if version != "202509":
            return await self._in_version("replace", version, values)
        return await self._call("product.EditProduct.202509", shapes.ReplaceAnswer, values)

    async def replicas(
        self,
        product_id: str,
    ) -> shapes.ReplicasAnswer:
        """Get Global Replicated Products: `GET /product/202507/products/{product_id}/replicated_products`."""
        values = {"product_id": product_id}
        return await self._call("product.GetGlobalReplicatedProducts.202507", shapes.ReplicasAnswer, values)

    async def replicate(
        self,
        product_id: str,
        *,
        inventory_mode: Literal["EXCLUSIVE", "SHARED"] | str | None = None,
        replicate_target: Sequence[shapes.NewReplicateTarget] | None = None,
    ) -> shapes.ReplicateAnswer:
        """Replicate Product: `POST /product/202507/products/{product_id}/global_replicate`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        inventory_mode: EXCLUSIVE | SHARED
        """
        values = {
            "product_id": product_id, "inventory_mode": inventory_mode,
            "replicate_target": replicate_target,
        }
        return await self._call("product.ReplicateProduct.202507", shapes.ReplicateAnswer, values)

    async def search_inventory(
        self,
        *,
        product_ids: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> shapes.SearchInventoryAnswer:
        """Inventory Search: `POST /product/202309/inventory/search`."""
        values = {"product_ids": product_ids, "sku_ids": sku_ids}
        return await self._call("product.InventorySearch.202309", shapes.SearchInventoryAnswer, values)

    def search_skpp(
        self,
        *,
        locale: str | None = None,
        page_size: int = 50,
        product_ids: Sequence[str] | None = None,
        skpp_status: str | None = None,
    ) -> AsyncPages[shapes.ProductProductDetail]:
        """List Product SKPP Statuses: `POST /product/202606/skpps/search`."""
        values = {
            "locale": locale, "page_size": page_size, "product_ids": product_ids,
            "skpp_status": skpp_status,
        }
        return self._pages("product.listProductSKPPStatuses.202606", shapes.ProductProductDetail, values)

    async def seo_words(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.SeoWordsAnswer:
        """Get Products SEO Words: `GET /product/202405/products/seo_words`."""
        values = {"product_ids": product_ids}
        return await self._call("product.GetProductsSEOWords.202405", shapes.SeoWordsAnswer, values)

    async def skpp(
        self,
        product_id: str,
        *,
        locale: Literal["de-DE", "en", "en-GB", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.SkppAnswer:
        """Get Product SKPP Detail: `GET /product/202606/skpps/{product_id}`.

        locale: de-DE | en | en-GB | id-ID | it-IT | ja-JP | ms-MY | pt-BR | th-TH | vi-VN | zh-CN
        """
        values = {"product_id": product_id, "locale": locale}
        return await self._call("product.getProductSKPPDetail.202606", shapes.SkppAnswer, values)

    async def skpp_summary(
        self,
    ) -> shapes.SkppSummaryAnswer:
        """Get Shop SKPP Summary: `GET /product/202606/skpps/sum`."""
        values: dict[str, object] = {}
        return await self._call("product.getShopSKPPSummary.202606", shapes.SkppSummaryAnswer, values)

    @overload
    async def submit_strikethrough_price(
        self,
        product_id: str,
        *,
        external_product_id: str,
        skus: Sequence[shapes.NewSku],
        version: Literal["202609"] = "202609",
    ) -> shapes.SubmitStrikethroughPriceAnswer:
        """Submit Strikethrough Price: `POST /product/202609/products/{product_id}/strikethrough_price/submit`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    @overload
    async def submit_strikethrough_price(
        self,
        product_id: str,
        *,
        external_product_id: str | None = None,
        skus: Sequence[v202502.NewSku] | None = None,
        version: Literal["202502"],
    ) -> v202502.SubmitStrikethroughPriceAnswer:
        """Enable Strikethrough Prices: `POST /product/202502/products/{product_id}/strikethrough_prices/enable`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.submit_strikethrough_price`, version 202609.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    async def submit_strikethrough_price(
        self,
        product_id: str,
        *,
        external_product_id: Any = None,
        skus: Any = None,
        version: str = "202609",
    ) -> Any:
        """Submit Strikethrough Price: `POST /product/202609/products/{product_id}/strikethrough_price/submit`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values: dict[str, Any] = {
            "product_id": product_id, "external_product_id": external_product_id, "skus": skus,
        }
        if version != "202609":
            return await self._in_version("submit_strikethrough_price", version, values)
        return await self._call("product.submitStrikethroughPrice.202609", shapes.SubmitStrikethroughPriceAnswer, values)

    async def suggestions(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.SuggestionsAnswer:
        """Get Recommended Product Title And Description: `GET /product/202405/products/suggestions`."""
        values = {"product_ids": product_ids}
        return await self._call("product.GetRecommendedProductTitleAndDescription.202405", shapes.SuggestionsAnswer, values)

    @overload
    async def update(
        self,
        product_id: str,
        *,
        auto_translate_enabled: bool | None = None,
        brand_id: str | None = None,
        category_version: str | None = None,
        certifications: Sequence[shapes.NewCertification] | None = None,
        description: str | None = None,
        external_product_id: str | None = None,
        inventory_mode: Literal["SHARED", "EXCLUSIVE"] | str | None = None,
        is_blind_box: bool | None = None,
        is_cod_allowed: bool | None = None,
        key_product_features: Sequence[str] | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        main_images: Sequence[shapes.NewMainImage] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: shapes.NewPackageDimensions | None = None,
        package_weight: shapes.NewPackageWeight | None = None,
        pod_info: shapes.NewPodInfo | None = None,
        product_attributes: Sequence[shapes.NewProductAttribute] | None = None,
        replicated_products: Sequence[shapes.NewReplicatedProduct] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: shapes.NewScheduledSale | None = None,
        search_terms: Sequence[str] | None = None,
        size_chart: shapes.NewSizeChart | None = None,
        skus: Sequence[shapes.NewSku] | None = None,
        subscribe_info_edit: shapes.NewSubscribeInfoEdit | None = None,
        title: str | None = None,
        video: shapes.NewVideo | None = None,
        version: Literal["202509"] = "202509",
    ) -> shapes.UpdateAnswer:
        """Partial Edit Product: `POST /product/202509/products/{product_id}/partial_edit`.

        inventory_mode: SHARED | EXCLUSIVE
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        """

    @overload
    async def update(
        self,
        product_id: str,
        *,
        brand_id: str | None = None,
        certifications: Sequence[v202309.NewCertification] | None = None,
        description: str | None = None,
        external_product_id: str | None = None,
        is_cod_allowed: bool | None = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        main_images: Sequence[v202309.NewMainImage] | None = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: v202309.NewPackageDimensions | None = None,
        package_weight: v202309.NewPackageWeight | None = None,
        product_attributes: Sequence[v202309.NewProductAttribute] | None = None,
        replicated_products: Sequence[v202309.NewReplicatedProduct] | None = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        size_chart: v202309.NewSizeChart | None = None,
        skus: Sequence[v202309.NewSku] | None = None,
        subscribe_info_edit: v202309.NewSubscribeInfoEdit | None = None,
        title: str | None = None,
        video: v202309.NewVideo | None = None,
        version: Literal["202309"],
    ) -> v202309.UpdateAnswer:
        """Partial Edit Product: `POST /product/202309/products/{product_id}/partial_edit`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `products.update`, version 202509.
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        """

    async def update(
        self,
        product_id: str,
        *,
        auto_translate_enabled: Any = None,
        brand_id: str | None = None,
        category_version: Any = None,
        certifications: Any = None,
        description: str | None = None,
        external_product_id: str | None = None,
        inventory_mode: Any = None,
        is_blind_box: Any = None,
        is_cod_allowed: bool | None = None,
        key_product_features: Any = None,
        listing_platforms: Sequence[Literal["TOKOPEDIA", "TIKTOK_SHOP"] | str] | None = None,
        locale: Any = None,
        main_images: Any = None,
        manufacturer_ids: Sequence[str] | None = None,
        package_dimensions: Any = None,
        package_weight: Any = None,
        pod_info: Any = None,
        product_attributes: Any = None,
        replicated_products: Any = None,
        responsible_person_ids: Sequence[str] | None = None,
        save_mode: Literal["AS_DRAFT", "LISTING"] | str | None = None,
        scheduled_sale: Any = None,
        search_terms: Any = None,
        size_chart: Any = None,
        skus: Any = None,
        subscribe_info_edit: Any = None,
        title: str | None = None,
        video: Any = None,
        version: str = "202509",
    ) -> Any:
        """Partial Edit Product: `POST /product/202509/products/{product_id}/partial_edit`.

        inventory_mode: SHARED | EXCLUSIVE
        listing_platforms: TOKOPEDIA | TIKTOK_SHOP
        save_mode: AS_DRAFT | LISTING
        """
        values: dict[str, Any] = {
            "product_id": product_id, "auto_translate_enabled": auto_translate_enabled,
            "brand_id": brand_id, "category_version": category_version, "certifications": certifications,
            "description": description, "external_product_id": external_product_id,
            "inventory_mode": inventory_mode, "is_blind_box": is_blind_box,
            "is_cod_allowed": is_cod_allowed, "key_product_features": key_product_features,
            "listing_platforms": listing_platforms, "locale": locale, "main_images": main_images,
            "manufacturer_ids": manufacturer_ids, "package_dimensions": package_dimensions,
            "package_weight": package_weight, "pod_info": pod_info,
            "product_attributes": product_attributes, "replicated_products": replicated_products,
            "responsible_person_ids": responsible_person_ids, "save_mode": save_mode,
            "scheduled_sale": scheduled_sale, "search_terms": search_terms, "size_chart": size_chart,
            "skus": skus, "subscribe_info_edit": subscribe_info_edit, "title": title, "video": video,
        }
        if version != "202509":
            return await self._in_version("update", version, values)
        return await self._call("product.PartialEditProduct.202509", shapes.UpdateAnswer, values)

    async def update_inventory(
        self,
        product_id: str,
        *,
        skus: Sequence[shapes.NewSku],
    ) -> shapes.UpdateInventoryAnswer:
        """Update Inventory: `POST /product/202309/products/{product_id}/inventory/update`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"product_id": product_id, "skus": skus}
        return await self._call("product.UpdateInventory.202309", shapes.UpdateInventoryAnswer, values)

    async def update_price(
        self,
        product_id: str,
        *,
        skus: Sequence[shapes.NewSku],
    ) -> None:
        """Update Price: `POST /product/202309/products/{product_id}/prices/update`."""
        values = {"product_id": product_id, "skus": skus}
        await self._do("product.UpdatePrice.202309", values)

    async def update_stock_settings(
        self,
        *,
        seller_id: str,
        sku_ids: Sequence[str] | None = None,
        stock_operation_setting: shapes.NewStockOperationSetting | None = None,
    ) -> shapes.UpdateStockSettingsAnswer:
        """Update Stock Operation Settings: `POST /product/202608/inventory/operation/settings`."""
        values = {
            "seller_id": seller_id, "sku_ids": sku_ids, "stock_operation_setting": stock_operation_setting,
        }
        return await self._call("product.updateStockOperationSettings.202608", shapes.UpdateStockSettingsAnswer, values)

    async def upgrade_category(
        self,
    ) -> None:
        """Create Category Upgrade Task: `POST /product/202407/products/category_upgrade_task`."""
        values: dict[str, object] = {}
        await self._do("product.CreateCategoryUpgradeTask.202407", values)

    async def upgrade_gpa(
        self,
    ) -> None:
        """Create GPA Upgrade Task: `POST /product/202604/products/gpa_upgrade_task`."""
        values: dict[str, object] = {}
        await self._do("product.createGPAUpgradeTask.202604", values)
