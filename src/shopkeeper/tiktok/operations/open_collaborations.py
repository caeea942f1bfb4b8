"""Calls about open collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import open_collaborations as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202405 import open_collaborations as v202405
    from ..records.v202409 import open_collaborations as v202409
    from ..records.v202412 import open_collaborations as v202412

OLDER = {
    "search": {
        "202409": Older("affiliate_seller.SearchOpenCollaboration.202409", "OpenCollaboration", 20),
    },
    "create": {
        "202405": Older("affiliate_seller.CreateOpenCollaboration.202405", "CreateAnswer"),
    },
    "creator_content": {
        "202412": Older("affiliate_seller.GetOpenCollaborationCreatorContentDetail.202412", "CreatorContentDetail", 20),
    },
    "remove_creator": {
        "202405": Older("affiliate_seller.RemoveCreatorFromOpenCollaboration.202405", ""),
    },
}


class OpenCollaborations(Versioned, Group):
    """Calls about open collaborations."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        keyword: str | None = None,
        keyword_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | str | None = None,
        top_level_category_id: str | None = None,
        version: Literal["202412"] = "202412",
    ) -> Pages[shapes.OpenCollaboration]:
        """Search Open Collaboration: `POST /affiliate_seller/202412/open_collaborations/search`.

        sort_order: ASC | DESC
        keyword_type: PRODUCT_ID | PRODUCT_NAME
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: str | None = None,
        keyword: str | None = None,
        keyword_type: str | None = None,
        top_level_category_id: str | None = None,
        version: Literal["202409"],
    ) -> Pages[v202409.OpenCollaboration]:
        """Search Open Collaboration: `POST /affiliate_seller/202409/open_collaborations/search`.

        TikTok's date for its end is 2026-10-12. Replaced by `open_collaborations.search`, version 202412.
        """

    def search(
        self,
        *,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: Any = None,
        keyword: str | None = None,
        keyword_type: Any = None,
        top_level_category_id: str | None = None,
        version: str = "202412",
    ) -> Any:
        """Search Open Collaboration: `POST /affiliate_seller/202412/open_collaborations/search`.

        sort_order: ASC | DESC
        keyword_type: PRODUCT_ID | PRODUCT_NAME
        """
        values: dict[str, Any] = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order, "keyword": keyword,
            "keyword_type": keyword_type, "top_level_category_id": top_level_category_id,
        }
        if version != "202412":
            return self._in_version("search", version, values)
        return self._pages("affiliate_seller.SearchOpenCollaboration.202412", shapes.OpenCollaboration, values)

    @overload
    def create(
        self,
        *,
        commission_rate: int,
        product_id: str,
        version: Literal["202412"] = "202412",
    ) -> shapes.CreateAnswer:
        """Create Open Collaboration: `POST /affiliate_seller/202412/open_collaborations`."""

    @overload
    def create(
        self,
        *,
        commission_rate: int | None = None,
        product_id: str | None = None,
        require_seller_approve_creator: bool | None = None,
        version: Literal["202405"],
    ) -> v202405.CreateAnswer:
        """Create Open Collaboration: `POST /affiliate_seller/202405/open_collaborations`.

        TikTok's date for its end is 2026-10-12. Replaced by `open_collaborations.create`, version 202412.
        """

    def create(
        self,
        *,
        commission_rate: Any = None,
        product_id: Any = None,
        require_seller_approve_creator: Any = None,
        version: str = "202412",
    ) -> Any:
        """Create Open Collaboration: `POST /affiliate_seller/202412/open_collaborations`."""
        values: dict[str, Any] = {
            "commission_rate": commission_rate, "product_id": product_id,
            "require_seller_approve_creator": require_seller_approve_creator,
        }
        if version != "202412":
            return self._in_version("create", version, values)
        return self._call("affiliate_seller.CreateOpenCollaboration.202412", shapes.CreateAnswer, values)

    def create_promotion_link(
        self,
        product_id: str,
    ) -> shapes.CreatePromotionLinkAnswer:
        """Generate Affiliate Product Promotion Link: `POST /affiliate_seller/202405/products/{product_id}/promotion_link/generate`."""
        values = {"product_id": product_id}
        return self._call("affiliate_seller.GenerateAffiliateProductPromotionLink.202405", shapes.CreatePromotionLinkAnswer, values)

    @overload
    def creator_content(
        self,
        *,
        product_id: str,
        page_size: int = 20,
        version: Literal["202508"] = "202508",
    ) -> Pages[shapes.CreatorContentDetail]:
        """Get Open Collaboration Creator Content Detail: `GET /affiliate_seller/202508/open_collaborations/creator_content_details`."""

    @overload
    def creator_content(
        self,
        *,
        product_id: str,
        page_size: int = 20,
        version: Literal["202412"],
    ) -> Pages[v202412.CreatorContentDetail]:
        """Get Open Collaboration Creator Content Detail: `GET /affiliate_seller/202412/open_collaborations/creator_content_details`.

        TikTok's date for its end is 2026-10-12. Replaced by `open_collaborations.creator_content`, version
            202508.
        """

    def creator_content(
        self,
        *,
        product_id: str,
        page_size: int = 20,
        version: str = "202508",
    ) -> Any:
        """Get Open Collaboration Creator Content Detail: `GET /affiliate_seller/202508/open_collaborations/creator_content_details`."""
        values: dict[str, Any] = {"product_id": product_id, "page_size": page_size}
        if version != "202508":
            return self._in_version("creator_content", version, values)
        return self._pages("affiliate_seller.GetOpenCollaborationCreatorContentDetail.202508", shapes.CreatorContentDetail, values)

    def remove(
        self,
        product_id: str,
    ) -> shapes.RemoveAnswer:
        """Remove Open Collaboration: `DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}`."""
        values = {"product_id": product_id}
        return self._call("affiliate_seller.RemoveOpenCollaboration.202409", shapes.RemoveAnswer, values)

    @overload
    def remove_creator(
        self,
        open_collaboration_id: str,
        *,
        creator_user_open_id: str,
        product_id: str,
        version: Literal["202508"] = "202508",
    ) -> None:
        """Remove Creator From Open Collaboration: `POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator`."""

    @overload
    def remove_creator(
        self,
        open_collaboration_id: str,
        *,
        creator_user_id: str | None = None,
        product_id: str | None = None,
        version: Literal["202405"],
    ) -> None:
        """Remove Creator From Open Collaboration: `POST /affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator`.

        TikTok's date for its end is 2026-10-12. Replaced by `open_collaborations.remove_creator`, version
            202508.
        """

    def remove_creator(
        self,
        open_collaboration_id: str,
        *,
        creator_user_open_id: Any = None,
        product_id: Any = None,
        creator_user_id: Any = None,
        version: str = "202508",
    ) -> Any:
        """Remove Creator From Open Collaboration: `POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator`."""
        values: dict[str, Any] = {
            "open_collaboration_id": open_collaboration_id, "creator_user_open_id": creator_user_open_id,
            "product_id": product_id, "creator_user_id": creator_user_id,
        }
        if version != "202508":
            return self._in_version("remove_creator", version, values)
        self._do("affiliate_seller.RemoveCreatorFromOpenCollaboration.202508", values)

    def sample_rules(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.SampleRulesAnswer:
        """Get Open Collaboration Sample Rules: `GET /affiliate_seller/202410/open_collaborations/sample_rules`."""
        values = {"product_ids": product_ids}
        return self._call("affiliate_seller.GetOpenCollaborationSampleRules.202410", shapes.SampleRulesAnswer, values)

    def search_products(
        self,
        *,
        page_size: int = 20,
        sort_field: Literal["commission", "commission_rate", "product_sales_price", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        category: shapes.NewCategory | None = None,
        commission_rate_range: shapes.NewCommissionRateRange | None = None,
        sales_price_range: shapes.NewSalesPriceRange | None = None,
        title_keywords: Sequence[str] | None = None,
    ) -> Pages[shapes.Product]:
        """Seller Search Affiliate Open Collaboration Product: `POST /affiliate_seller/202405/open_collaborations/products/search`.

        sort_field: commission | commission_rate | product_sales_price | units_sold
        sort_order: ASC | DESC
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "category": category, "commission_rate_range": commission_rate_range,
            "sales_price_range": sales_price_range, "title_keywords": title_keywords,
        }
        return self._pages("affiliate_seller.SellerSearchAffiliateOpenCollaborationProduct.202405", shapes.Product, values)

    def settings(
        self,
    ) -> shapes.SettingsAnswer:
        """Get Open Collaboration Settings: `GET /affiliate_seller/202409/open_collaboration_settings`."""
        values: dict[str, object] = {}
        return self._call("affiliate_seller.GetOpenCollaborationSettings.202409", shapes.SettingsAnswer, values)

    def update_sample_rules(
        self,
        *,
        product_id: str,
        sample_rule: shapes.NewSampleRule | None = None,
    ) -> None:
        """Edit Open Collaboration Sample Rule: `POST /affiliate_seller/202410/open_collaborations/sample_rules`."""
        values = {"product_id": product_id, "sample_rule": sample_rule}
        self._do("affiliate_seller.EditOpenCollaborationSampleRule.202410", values)

    def update_settings(
        self,
        *,
        auto_add_product: shapes.NewAutoAddProduct | None = None,
    ) -> None:
        """Edit Open Collaboration Settings: `POST /affiliate_seller/202405/open_collaboration_settings`."""
        values = {"auto_add_product": auto_add_product}
        self._do("affiliate_seller.EditOpenCollaborationSettings.202405", values)


class AsyncOpenCollaborations(Versioned, AsyncGroup):
    """Calls about open collaborations."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        keyword: str | None = None,
        keyword_type: Literal["PRODUCT_ID", "PRODUCT_NAME"] | str | None = None,
        top_level_category_id: str | None = None,
        version: Literal["202412"] = "202412",
    ) -> AsyncPages[shapes.OpenCollaboration]:
        """Search Open Collaboration: `POST /affiliate_seller/202412/open_collaborations/search`.

        sort_order: ASC | DESC
        keyword_type: PRODUCT_ID | PRODUCT_NAME
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: str | None = None,
        keyword: str | None = None,
        keyword_type: str | None = None,
        top_level_category_id: str | None = None,
        version: Literal["202409"],
    ) -> AsyncPages[v202409.OpenCollaboration]:
        """Search Open Collaboration: `POST /affiliate_seller/202409/open_collaborations/search`.

        TikTok's date for its end is 2026-10-12. Replaced by `open_collaborations.search`, version 202412.
        """

    def search(
        self,
        *,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: Any = None,
        keyword: str | None = None,
        keyword_type: Any = None,
        top_level_category_id: str | None = None,
        version: str = "202412",
    ) -> Any:
        """Search Open Collaboration: `POST /affiliate_seller/202412/open_collaborations/search`.

        sort_order: ASC | DESC
        keyword_type: PRODUCT_ID | PRODUCT_NAME
        """
        values: dict[str, Any] = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order, "keyword": keyword,
            "keyword_type": keyword_type, "top_level_category_id": top_level_category_id,
        }
        if version != "202412":
            return self._in_version("search", version, values)
        return self._pages("affiliate_seller.SearchOpenCollaboration.202412", shapes.OpenCollaboration, values)

    @overload
    async def create(
        self,
        *,
        commission_rate: int,
        product_id: str,
        version: Literal["202412"] = "202412",
    ) -> shapes.CreateAnswer:
        """Create Open Collaboration: `POST /affiliate_seller/202412/open_collaborations`."""

    @overload
    async def create(
        self,
        *,
        commission_rate: int | None = None,
        product_id: str | None = None,
        require_seller_approve_creator: bool | None = None,
        version: Literal["202405"],
    ) -> v202405.CreateAnswer:
        """Create Open Collaboration: `POST /affiliate_seller/202405/open_collaborations`.

        TikTok's date for its end is 2026-10-12. Replaced by `open_collaborations.create`, version 202412.
        """

    async def create(
        self,
        *,
        commission_rate: Any = None,
        product_id: Any = None,
        require_seller_approve_creator: Any = None,
        version: str = "202412",
    ) -> Any:
        """Create Open Collaboration: `POST /affiliate_seller/202412/open_collaborations`."""
        values: dict[str, Any] = {
            "commission_rate": commission_rate, "product_id": product_id,
            "require_seller_approve_creator": require_seller_approve_creator,
        }
        if version != "202412":
            return await self._in_version("create", version, values)
        return await self._call("affiliate_seller.CreateOpenCollaboration.202412", shapes.CreateAnswer, values)

    async def create_promotion_link(
        self,
        product_id: str,
    ) -> shapes.CreatePromotionLinkAnswer:
        """Generate Affiliate Product Promotion Link: `POST /affiliate_seller/202405/products/{product_id}/promotion_link/generate`."""
        values = {"product_id": product_id}
        return await self._call("affiliate_seller.GenerateAffiliateProductPromotionLink.202405", shapes.CreatePromotionLinkAnswer, values)

    @overload
    def creator_content(
        self,
        *,
        product_id: str,
        page_size: int = 20,
        version: Literal["202508"] = "202508",
    ) -> AsyncPages[shapes.CreatorContentDetail]:
        """Get Open Collaboration Creator Content Detail: `GET /affiliate_seller/202508/open_collaborations/creator_content_details`."""

    @overload
    def creator_content(
        self,
        *,
        product_id: str,
        page_size: int = 20,
        version: Literal["202412"],
    ) -> AsyncPages[v202412.CreatorContentDetail]:
        """Get Open Collaboration Creator Content Detail: `GET /affiliate_seller/202412/open_collaborations/creator_content_details`.

        TikTok's date for its end is 2026-10-12. Replaced by `open_collaborations.creator_content`, version
            202508.
        """

    def creator_content(
        self,
        *,
        product_id: str,
        page_size: int = 20,
        version: str = "202508",
    ) -> Any:
        """Get Open Collaboration Creator Content Detail: `GET /affiliate_seller/202508/open_collaborations/creator_content_details`."""
        values: dict[str, Any] = {"product_id": product_id, "page_size": page_size}
        if version != "202508":
            return self._in_version("creator_content", version, values)
        return self._pages("affiliate_seller.GetOpenCollaborationCreatorContentDetail.202508", shapes.CreatorContentDetail, values)

    async def remove(
        self,
        product_id: str,
    ) -> shapes.RemoveAnswer:
        """Remove Open Collaboration: `DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}`."""
        values = {"product_id": product_id}
        return await self._call("affiliate_seller.RemoveOpenCollaboration.202409", shapes.RemoveAnswer, values)

    @overload
    async def remove_creator(
        self,
        open_collaboration_id: str,
        *,
        creator_user_open_id: str,
        product_id: str,
        version: Literal["202508"] = "202508",
    ) -> None:
        """Remove Creator From Open Collaboration: `POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator`."""

    @overload
    async def remove_creator(
        self,
        open_collaboration_id: str,
        *,
        creator_user_id: str | None = None,
        product_id: str | None = None,
        version: Literal["202405"],
    ) -> None:
        """Remove Creator From Open Collaboration: `POST /affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator`.

        TikTok's date for its end is 2026-10-12. Replaced by `open_collaborations.remove_creator`, version
            202508.
        """

    async def remove_creator(
        self,
        open_collaboration_id: str,
        *,
        creator_user_open_id: Any = None,
        product_id: Any = None,
        creator_user_id: Any = None,
        version: str = "202508",
    ) -> Any:
        """Remove Creator From Open Collaboration: `POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator`."""
        values: dict[str, Any] = {
            "open_collaboration_id": open_collaboration_id, "creator_user_open_id": creator_user_open_id,
            "product_id": product_id, "creator_user_id": creator_user_id,
        }
        if version != "202508":
            return await self._in_version("remove_creator", version, values)
        await self._do("affiliate_seller.RemoveCreatorFromOpenCollaboration.202508", values)

    async def sample_rules(
        self,
        *,
        product_ids: Sequence[str],
    ) -> shapes.SampleRulesAnswer:
        """Get Open Collaboration Sample Rules: `GET /affiliate_seller/202410/open_collaborations/sample_rules`."""
        values = {"product_ids": product_ids}
        return await self._call("affiliate_seller.GetOpenCollaborationSampleRules.202410", shapes.SampleRulesAnswer, values)

    def search_products(
        self,
        *,
        page_size: int = 20,
        sort_field: Literal["commission", "commission_rate", "product_sales_price", "units_sold"] | str | None = None,
        sort_order: Literal["ASC", "DESC"] | str | None = None,
        category: shapes.NewCategory | None = None,
        commission_rate_range: shapes.NewCommissionRateRange | None = None,
        sales_price_range: shapes.NewSalesPriceRange | None = None,
        title_keywords: Sequence[str] | None = None,
    ) -> AsyncPages[shapes.Product]:
        """Seller Search Affiliate Open Collaboration Product: `POST /affiliate_seller/202405/open_collaborations/products/search`.

        sort_field: commission | commission_rate | product_sales_price | units_sold
        sort_order: ASC | DESC
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "category": category, "commission_rate_range": commission_rate_range,
            "sales_price_range": sales_price_range, "title_keywords": title_keywords,
        }
        return self._pages("affiliate_seller.SellerSearchAffiliateOpenCollaborationProduct.202405", shapes.Product, values)

    async def settings(
        self,
    ) -> shapes.SettingsAnswer:
        """Get Open Collaboration Settings: `GET /affiliate_seller/202409/open_collaboration_settings`."""
        values: dict[str, object] = {}
        return await self._call("affiliate_seller.GetOpenCollaborationSettings.202409", shapes.SettingsAnswer, values)

    async def update_sample_rules(
        self,
        *,
        product_id: str,
        sample_rule: shapes.NewSampleRule | None = None,
    ) -> None:
        """Edit Open Collaboration Sample Rule: `POST /affiliate_seller/202410/open_collaborations/sample_rules`."""
        values = {"product_id": product_id, "sample_rule": sample_rule}
        await self._do("affiliate_seller.EditOpenCollaborationSampleRule.202410", values)

    async def update_settings(
        self,
        *,
        auto_add_product: shapes.NewAutoAddProduct | None = None,
    ) -> None:
        """Edit Open Collaboration Settings: `POST /affiliate_seller/202405/open_collaboration_settings`."""
        values = {"auto_add_product": auto_add_product}
        await self._do("affiliate_seller.EditOpenCollaborationSettings.202405", values)
