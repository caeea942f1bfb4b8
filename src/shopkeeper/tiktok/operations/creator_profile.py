"""Calls about creator profile. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import creator_profile as shapes


class CreatorProfile(Group):
    """Calls about creator profile."""

    def get(
        self,
    ) -> shapes.CreatorProfile:
        """Get Creator Profile: `GET /affiliate_creator/202508/profiles`."""
        values: dict[str, object] = {}
        return self._call("affiliate_creator.GetCreatorProfile.202508", shapes.CreatorProfile, values)

    def shop_products(
        self,
        *,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: str | None = None,
        title_keyword: str | None = None,
    ) -> Pages[shapes.Product]:
        """Get Shop Products: `GET /affiliate_creator/202509/shop_products`.

        sort_field: PRICE | PRODUCT_ID | SALE
        sort_order: ASC | DESC
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "title_keyword": title_keyword,
        }
        return self._pages("affiliate_creator.GetShopProducts.202509", shapes.Product, values)


class AsyncCreatorProfile(AsyncGroup):
    """Calls about creator profile."""

    async def get(
        self,
    ) -> shapes.CreatorProfile:
        """Get Creator Profile: `GET /affiliate_creator/202508/profiles`."""
        values: dict[str, object] = {}
        return await self._call("affiliate_creator.GetCreatorProfile.202508", shapes.CreatorProfile, values)

    def shop_products(
        self,
        *,
        page_size: int = 20,
        sort_field: str | None = None,
        sort_order: str | None = None,
        title_keyword: str | None = None,
    ) -> AsyncPages[shapes.Product]:
        """Get Shop Products: `GET /affiliate_creator/202509/shop_products`.

        sort_field: PRICE | PRODUCT_ID | SALE
        sort_order: ASC | DESC
        """
        values = {
            "page_size": page_size, "sort_field": sort_field, "sort_order": sort_order,
            "title_keyword": title_keyword,
        }
        return self._pages("affiliate_creator.GetShopProducts.202509", shapes.Product, values)
