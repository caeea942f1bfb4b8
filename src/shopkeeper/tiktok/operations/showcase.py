"""Calls about showcase. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import showcase as shapes


class Showcase(Group):
    """Calls about showcase."""

    def add(
        self,
        *,
        add_type: str,
        product_ids: Sequence[str] | None = None,
        product_link: str | None = None,
    ) -> shapes.AddAnswer:
        """Add Showcase Products: `POST /affiliate_creator/202405/showcases/products/add`.

        What was refused is in `errors` of the answer; nothing is raised for it.
        add_type: PRODUCT_ID | PRODUCT_LINK
        """
        values = {"add_type": add_type, "product_ids": product_ids, "product_link": product_link}
        return self._call("affiliate_creator.AddShowcaseProducts.202405", shapes.AddAnswer, values)

    def move_to_top(
        self,
        *,
        product_ids: Sequence[str],
    ) -> None:
        """Top Showcase Products: `POST /affiliate_creator/202409/showcases/products/top`."""
        values = {"product_ids": product_ids}
        self._do("affiliate_creator.TopShowcaseProducts.202409", values)

    def products(
        self,
        *,
        origin: str,
        page_size: int = 20,
    ) -> Pages[shapes.Product]:
        """Get Showcase Products: `GET /affiliate_creator/202405/showcases/products`."""
        values = {"origin": origin, "page_size": page_size}
        return self._pages("affiliate_creator.GetShowcaseProducts.202405", shapes.Product, values)

    def remove(
        self,
        *,
        product_ids: Sequence[str],
    ) -> None:
        """Remove Showcase Products: `DELETE /affiliate_creator/202409/showcases/products`."""
        values = {"product_ids": product_ids}
        self._do("affiliate_creator.RemoveShowcaseProducts.202409", values)


class AsyncShowcase(AsyncGroup):
    """Calls about showcase."""

    async def add(
        self,
        *,
        add_type: str,
        product_ids: Sequence[str] | None = None,
        product_link: str | None = None,
    ) -> shapes.AddAnswer:
        """Add Showcase Products: `POST /affiliate_creator/202405/showcases/products/add`.

        What was refused is in `errors` of the answer; nothing is raised for it.
        add_type: PRODUCT_ID | PRODUCT_LINK
        """
        values = {"add_type": add_type, "product_ids": product_ids, "product_link": product_link}
        return await self._call("affiliate_creator.AddShowcaseProducts.202405", shapes.AddAnswer, values)

    async def move_to_top(
        self,
        *,
        product_ids: Sequence[str],
    ) -> None:
        """Top Showcase Products: `POST /affiliate_creator/202409/showcases/products/top`."""
        values = {"product_ids": product_ids}
        await self._do("affiliate_creator.TopShowcaseProducts.202409", values)

    def products(
        self,
        *,
        origin: str,
        page_size: int = 20,
    ) -> AsyncPages[shapes.Product]:
        """Get Showcase Products: `GET /affiliate_creator/202405/showcases/products`."""
        values = {"origin": origin, "page_size": page_size}
        return self._pages("affiliate_creator.GetShowcaseProducts.202405", shapes.Product, values)

    async def remove(
        self,
        *,
        product_ids: Sequence[str],
    ) -> None:
        """Remove Showcase Products: `DELETE /affiliate_creator/202409/showcases/products`."""
        values = {"product_ids": product_ids}
        await self._do("affiliate_creator.RemoveShowcaseProducts.202409", values)
