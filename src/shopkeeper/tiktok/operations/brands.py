"""Calls about brands. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import brands as shapes


class Brands(Group):
    """Calls about brands."""

    def list(
        self,
        *,
        brand_name: str | None = None,
        category_id: str | None = None,
        category_version: str | None = None,
        is_authorized: bool | None = None,
        page_size: int = 100,
    ) -> Pages[shapes.Brand]:
        """Get Brands: `GET /product/202309/brands`."""
        values = {
            "brand_name": brand_name, "category_id": category_id, "category_version": category_version,
            "is_authorized": is_authorized, "page_size": page_size,
        }
        return self._pages("product.GetBrands.202309", shapes.Brand, values)

    def create(
        self,
        *,
        name: str,
    ) -> shapes.CreateAnswer:
        """Create Custom Brands: `POST /product/202309/brands`."""
        values = {"name": name}
        return self._call("product.CreateCustomBrands.202309", shapes.CreateAnswer, values)

    def suggest(
        self,
        *,
        product_title: str,
        category_id: str | None = None,
        description: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
    ) -> shapes.SuggestAnswer:
        """Suggest Brands: `POST /product/202609/brands/suggest`."""
        values = {
            "product_title": product_title, "category_id": category_id, "description": description,
            "images": images,
        }
        return self._call("product.suggestBrands.202609", shapes.SuggestAnswer, values)


class AsyncBrands(AsyncGroup):
    """Calls about brands."""

    def list(
        self,
        *,
        brand_name: str | None = None,
        category_id: str | None = None,
        category_version: str | None = None,
        is_authorized: bool | None = None,
        page_size: int = 100,
    ) -> AsyncPages[shapes.Brand]:
        """Get Brands: `GET /product/202309/brands`."""
        values = {
            "brand_name": brand_name, "category_id": category_id, "category_version": category_version,
            "is_authorized": is_authorized, "page_size": page_size,
        }
        return self._pages("product.GetBrands.202309", shapes.Brand, values)

    async def create(
        self,
        *,
        name: str,
    ) -> shapes.CreateAnswer:
        """Create Custom Brands: `POST /product/202309/brands`."""
        values = {"name": name}
        return await self._call("product.CreateCustomBrands.202309", shapes.CreateAnswer, values)

    async def suggest(
        self,
        *,
        product_title: str,
        category_id: str | None = None,
        description: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
    ) -> shapes.SuggestAnswer:
        """Suggest Brands: `POST /product/202609/brands/suggest`."""
        values = {
            "product_title": product_title, "category_id": category_id, "description": description,
            "images": images,
        }
        return await self._call("product.suggestBrands.202609", shapes.SuggestAnswer, values)
