"""Calls about creator collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import creator_collaborations as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202501 import creator_collaborations as v202501

OLDER = {
    "search_selection": {
        "202501": Older("affiliate_creator.CreatorSelectAffiliateProduct.202501", "Product", 20),
    },
}


class CreatorCollaborations(Versioned, Group):
    """Calls about creator collaborations."""

    _older = OLDER

    def products(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> shapes.ProductsAnswer:
        """Get Open Collaboration Product List By Product Ids: `POST /affiliate_creator/202509/open_collaborations/products`."""
        values = {"product_ids": product_ids}
        return self._call("affiliate_creator.GetOpenCollaborationProductListByProductIds.202509", shapes.ProductsAnswer, values)

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
        """Creator Search Open Collaboration Product: `POST /affiliate_creator/202405/open_collaborations/products/search`.

        sort_field: commission | commission_rate | product_sales_price | units_sold
        sort_order: ASC | DESC
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "category": category, "commission_rate_range": commission_rate_range,
            "sales_price_range": sales_price_range, "title_keywords": title_keywords,
        }
        return self._pages("affiliate_creator.CreatorSearchOpenCollaborationProduct.202405", shapes.Product, values)

    def search_selection(
        self,
        *,
        page_size: int = 20,
        filter_params: v202501.NewFilterParams | None = None,
        sort_params: v202501.NewSortParams | None = None,
    ) -> Pages[v202501.Product]:
        """Creator Select Affiliate Product: `POST /affiliate_creator/202501/selection/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size, "filter_params": filter_params, "sort_params": sort_params}
        made: Pages[v202501.Product] = self._in_version("search_selection", "202501", values)
        return made

    def search_targeted(
        self,
        *,
        shop_id: str,
        page_size: int = 100,
        keyword: str | None = None,
        keyword_type: Literal["TARGET_COLLABORATIONS_ID", "TARGET_COLLABORATIONS_NAME"] | str | None = None,
    ) -> Pages[shapes.TargetCollaboration]:
        """Search Creator Target Collaborations: `POST /affiliate_creator/202405/target_collaborations/search`.

        keyword_type: TARGET_COLLABORATIONS_ID | TARGET_COLLABORATIONS_NAME
        """
        values = {
            "shop_id": shop_id, "page_size": page_size, "keyword": keyword, "keyword_type": keyword_type,
        }
        return self._pages("affiliate_creator.SearchCreatorTargetCollaborations.202405", shapes.TargetCollaboration, values)


class AsyncCreatorCollaborations(Versioned, AsyncGroup):
    """Calls about creator collaborations."""

    _older = OLDER

    async def products(
        self,
        *,
        product_ids: Sequence[str] | None = None,
    ) -> shapes.ProductsAnswer:
        """Get Open Collaboration Product List By Product Ids: `POST /affiliate_creator/202509/open_collaborations/products`."""
        values = {"product_ids": product_ids}
        return await self._call("affiliate_creator.GetOpenCollaborationProductListByProductIds.202509", shapes.ProductsAnswer, values)

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
        """Creator Search Open Collaboration Product: `POST /affiliate_creator/202405/open_collaborations/products/search`.

        sort_field: commission | commission_rate | product_sales_price | units_sold
        sort_order: ASC | DESC
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "category": category, "commission_rate_range": commission_rate_range,
            "sales_price_range": sales_price_range, "title_keywords": title_keywords,
        }
        return self._pages("affiliate_creator.CreatorSearchOpenCollaborationProduct.202405", shapes.Product, values)

    def search_selection(
        self,
        *,
        page_size: int = 20,
        filter_params: v202501.NewFilterParams | None = None,
        sort_params: v202501.NewSortParams | None = None,
    ) -> AsyncPages[v202501.Product]:
        """Creator Select Affiliate Product: `POST /affiliate_creator/202501/selection/products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"page_size": page_size, "filter_params": filter_params, "sort_params": sort_params}
        made: AsyncPages[v202501.Product] = self._in_version("search_selection", "202501", values)
        return made

    def search_targeted(
        self,
        *,
        shop_id: str,
        page_size: int = 100,
        keyword: str | None = None,
        keyword_type: Literal["TARGET_COLLABORATIONS_ID", "TARGET_COLLABORATIONS_NAME"] | str | None = None,
    ) -> AsyncPages[shapes.TargetCollaboration]:
        """Search Creator Target Collaborations: `POST /affiliate_creator/202405/target_collaborations/search`.

        keyword_type: TARGET_COLLABORATIONS_ID | TARGET_COLLABORATIONS_NAME
        """
        values = {
            "shop_id": shop_id, "page_size": page_size, "keyword": keyword, "keyword_type": keyword_type,
        }
        return self._pages("affiliate_creator.SearchCreatorTargetCollaborations.202405", shapes.TargetCollaboration, values)
