"""Calls about categories. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence
from typing import Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import categories as shapes


class Categories(Group):
    """Calls about categories."""

    def list(
        self,
        *,
        category_version: str | None = None,
        include_prohibited_categories: bool | None = None,
        is_live_quick: bool | None = None,
        keyword: str | None = None,
        listing_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.ListAnswer:
        """Get Categories: `GET /product/202309/categories`.

        listing_platform: TIKTOK_SHOP | TOKOPEDIA
        """
        values = {
            "category_version": category_version,
            "include_prohibited_categories": include_prohibited_categories, "is_live_quick": is_live_quick,
            "keyword": keyword, "listing_platform": listing_platform, "locale": locale,
        }
        return self._call("product.GetCategories.202309", shapes.ListAnswer, values)

    def attributes(
        self,
        category_id: str,
        *,
        category_version: str | None = None,
        is_live_quick: bool | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.AttributesAnswer:
        """Get Attributes: `GET /product/202309/categories/{category_id}/attributes`."""
        values = {
            "category_id": category_id, "category_version": category_version,
            "is_live_quick": is_live_quick, "locale": locale,
        }
        return self._call("product.GetAttributes.202309", shapes.AttributesAnswer, values)

    def global_attributes(
        self,
        category_id: str,
        *,
        category_version: str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.GlobalAttributesAnswer:
        """Get Global Attributes: `GET /product/202309/categories/{category_id}/global_attributes`."""
        values = {"category_id": category_id, "category_version": category_version, "locale": locale}
        return self._call("product.GetGlobalAttributes.202309", shapes.GlobalAttributesAnswer, values)

    def global_rules(
        self,
        category_id: str,
        *,
        category_version: str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.GlobalRulesAnswer:
        """Get Global Category Rules: `GET /product/202309/categories/{category_id}/global_rules`."""
        values = {"category_id": category_id, "category_version": category_version, "locale": locale}
        return self._call("product.GetGlobalCategoryRules.202309", shapes.GlobalRulesAnswer, values)

    def list_global(
        self,
        *,
        category_version: str | None = None,
        keyword: str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.ListGlobalAnswer:
        """Get Global Categories: `GET /product/202309/global_categories`."""
        values = {"category_version": category_version, "keyword": keyword, "locale": locale}
        return self._call("product.GetGlobalCategories.202309", shapes.ListGlobalAnswer, values)

    def recommend(
        self,
        *,
        product_title: str,
        category_version: str | None = None,
        description: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
        include_prohibited_categories: bool | None = None,
        is_live_quick: bool | None = None,
        listing_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        origin_platform_category: shapes.NewOriginPlatformCategory | None = None,
        origin_platform_product_meta_data: shapes.NewOriginPlatformProductMetaData | None = None,
        origin_platform_product_type: str | None = None,
        origin_platform_tags: Sequence[str] | None = None,
        origin_platform_vendor: str | None = None,
    ) -> shapes.RecommendAnswer:
        """Recommend Category: `POST /product/202309/categories/recommend`.

        listing_platform: TIKTOK_SHOP | TOKOPEDIA
        """
        values = {
            "product_title": product_title, "category_version": category_version,
            "description": description, "images": images,
            "include_prohibited_categories": include_prohibited_categories, "is_live_quick": is_live_quick,
            "listing_platform": listing_platform, "locale": locale,
            "origin_platform_category": origin_platform_category,
            "origin_platform_product_meta_data": origin_platform_product_meta_data,
            "origin_platform_product_type": origin_platform_product_type,
            "origin_platform_tags": origin_platform_tags, "origin_platform_vendor": origin_platform_vendor,
        }
        return self._call("product.RecommendCategory.202309", shapes.RecommendAnswer, values)

    def recommend_global(
        self,
        *,
        product_title: str,
        category_version: Literal["v1", "v2"] | str | None = None,
        description: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
    ) -> shapes.RecommendGlobalAnswer:
        """Recommend Global Categories: `POST /product/202309/global_categories/recommend`.

        category_version: v1 | v2
        """
        values = {
            "product_title": product_title, "category_version": category_version,
            "description": description, "images": images,
        }
        return self._call("product.RecommendGlobalCategories.202309", shapes.RecommendGlobalAnswer, values)

    def rules(
        self,
        category_id: str,
        *,
        category_version: str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.RulesAnswer:
        """Get Category Rules: `GET /product/202309/categories/{category_id}/rules`."""
        values = {"category_id": category_id, "category_version": category_version, "locale": locale}
        return self._call("product.GetCategoryRules.202309", shapes.RulesAnswer, values)


class AsyncCategories(AsyncGroup):
    """Calls about categories."""

    async def list(
        self,
        *,
        category_version: str | None = None,
        include_prohibited_categories: bool | None = None,
        is_live_quick: bool | None = None,
        keyword: str | None = None,
        listing_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.ListAnswer:
        """Get Categories: `GET /product/202309/categories`.

        listing_platform: TIKTOK_SHOP | TOKOPEDIA
        """
        values = {
            "category_version": category_version,
            "include_prohibited_categories": include_prohibited_categories, "is_live_quick": is_live_quick,
            "keyword": keyword, "listing_platform": listing_platform, "locale": locale,
        }
        return await self._call("product.GetCategories.202309", shapes.ListAnswer, values)

    async def attributes(
        self,
        category_id: str,
        *,
        category_version: str | None = None,
        is_live_quick: bool | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.AttributesAnswer:
        """Get Attributes: `GET /product/202309/categories/{category_id}/attributes`."""
        values = {
            "category_id": category_id, "category_version": category_version,
            "is_live_quick": is_live_quick, "locale": locale,
        }
        return await self._call("product.GetAttributes.202309", shapes.AttributesAnswer, values)

    async def global_attributes(
        self,
        category_id: str,
        *,
        category_version: str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.GlobalAttributesAnswer:
        """Get Global Attributes: `GET /product/202309/categories/{category_id}/global_attributes`."""
        values = {"category_id": category_id, "category_version": category_version, "locale": locale}
        return await self._call("product.GetGlobalAttributes.202309", shapes.GlobalAttributesAnswer, values)

    async def global_rules(
        self,
        category_id: str,
        *,
        category_version: str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.GlobalRulesAnswer:
        """Get Global Category Rules: `GET /product/202309/categories/{category_id}/global_rules`."""
        values = {"category_id": category_id, "category_version": category_version, "locale": locale}
        return await self._call("product.GetGlobalCategoryRules.202309", shapes.GlobalRulesAnswer, values)

    async def list_global(
        self,
        *,
        category_version: str | None = None,
        keyword: str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.ListGlobalAnswer:
        """Get Global Categories: `GET /product/202309/global_categories`."""
        values = {"category_version": category_version, "keyword": keyword, "locale": locale}
        return await self._call("product.GetGlobalCategories.202309", shapes.ListGlobalAnswer, values)

    async def recommend(
        self,
        *,
        product_title: str,
        category_version: str | None = None,
        description: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
        include_prohibited_categories: bool | None = None,
        is_live_quick: bool | None = None,
        listing_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
        origin_platform_category: shapes.NewOriginPlatformCategory | None = None,
        origin_platform_product_meta_data: shapes.NewOriginPlatformProductMetaData | None = None,
        origin_platform_product_type: str | None = None,
        origin_platform_tags: Sequence[str] | None = None,
        origin_platform_vendor: str | None = None,
    ) -> shapes.RecommendAnswer:
        """Recommend Category: `POST /product/202309/categories/recommend`.

        listing_platform: TIKTOK_SHOP | TOKOPEDIA
        """
        values = {
            "product_title": product_title, "category_version": category_version,
            "description": description, "images": images,
            "include_prohibited_categories": include_prohibited_categories, "is_live_quick": is_live_quick,
            "listing_platform": listing_platform, "locale": locale,
            "origin_platform_category": origin_platform_category,
            "origin_platform_product_meta_data": origin_platform_product_meta_data,
            "origin_platform_product_type": origin_platform_product_type,
            "origin_platform_tags": origin_platform_tags, "origin_platform_vendor": origin_platform_vendor,
        }
        return await self._call("product.RecommendCategory.202309", shapes.RecommendAnswer, values)

    async def recommend_global(
        self,
        *,
        product_title: str,
        category_version: Literal["v1", "v2"] | str | None = None,
        description: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
    ) -> shapes.RecommendGlobalAnswer:
        """Recommend Global Categories: `POST /product/202309/global_categories/recommend`.

        category_version: v1 | v2
        """
        values = {
            "product_title": product_title, "category_version": category_version,
            "description": description, "images": images,
        }
        return await self._call("product.RecommendGlobalCategories.202309", shapes.RecommendGlobalAnswer, values)

    async def rules(
        self,
        category_id: str,
        *,
        category_version: str | None = None,
        locale: Literal["cs-CZ", "de-AT", "de-BE", "de-DE", "el-GR", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-BE", "fr-FR", "hu-HU", "id-ID", "it-IT", "ja-JP", "ms-MY", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "th-TH", "vi-VN", "zh-CN"] | str | None = None,
    ) -> shapes.RulesAnswer:
        """Get Category Rules: `GET /product/202309/categories/{category_id}/rules`."""
        values = {"category_id": category_id, "category_version": category_version, "locale": locale}
        return await self._call("product.GetCategoryRules.202309", shapes.RulesAnswer, values)
