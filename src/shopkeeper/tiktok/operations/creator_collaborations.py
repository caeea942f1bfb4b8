"""Calls about creator collaborations. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import creator_collaborations as shapes


class CreatorCollaborations(Group):
    """Calls about creator collaborations."""

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
        sort_field: str | None = None,
        sort_order: str | None = None,
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

    def search_targeted(
        self,
        *,
        shop_id: str,
        page_size: int = 100,
        keyword: str | None = None,
        keyword_type: str | None = None,
    ) -> Pages[shapes.TargetCollaboration]:
        """Search Creator Target Collaborations: `POST /affiliate_creator/202405/target_collaborations/search`.

        keyword_type: TARGET_COLLABORATIONS_ID | TARGET_COLLABORATIONS_NAME
        """
        values = {
            "shop_id": shop_id, "page_size": page_size, "keyword": keyword, "keyword_type": keyword_type,
        }
        return self._pages("affiliate_creator.SearchCreatorTargetCollaborations.202405", shapes.TargetCollaboration, values)


class AsyncCreatorCollaborations(AsyncGroup):
    """Calls about creator collaborations."""

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
        sort_field: str | None = None,
        sort_order: str | None = None,
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

    def search_targeted(
        self,
        *,
        shop_id: str,
        page_size: int = 100,
        keyword: str | None = None,
        keyword_type: str | None = None,
    ) -> AsyncPages[shapes.TargetCollaboration]:
        """Search Creator Target Collaborations: `POST /affiliate_creator/202405/target_collaborations/search`.

        keyword_type: TARGET_COLLABORATIONS_ID | TARGET_COLLABORATIONS_NAME
        """
        values = {
            "shop_id": shop_id, "page_size": page_size, "keyword": keyword, "keyword_type": keyword_type,
        }
        return self._pages("affiliate_creator.SearchCreatorTargetCollaborations.202405", shapes.TargetCollaboration, values)
