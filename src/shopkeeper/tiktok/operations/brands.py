"""Calls about brands. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import brands as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import brands as v202309

OLDER = {
    "suggest": {
        "202309": Older("product.RecommendBrand.202309", "SuggestAnswer"),
    },
}


class Brands(Versioned, Group):
    """Calls about brands."""

    _older = OLDER

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

    @overload
    def suggest(
        self,
        *,
        product_title: str,
        category_id: str | None = None,
        description: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
        version: Literal["202609"] = "202609",
    ) -> shapes.SuggestAnswer:
        """Suggest Brands: `POST /product/202609/brands/suggest`."""

    @overload
    def suggest(
        self,
        *,
        language: str | None = None,
        product_title: str | None = None,
        version: Literal["202309"],
    ) -> v202309.SuggestAnswer:
        """Recommend Brand: `POST /product/202309/brands/recommend`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `brands.suggest`, version 202609.
        """

    def suggest(
        self,
        *,
        product_title: Any = None,
        category_id: Any = None,
        description: Any = None,
        images: Any = None,
        language: Any = None,
        version: str = "202609",
    ) -> Any:
        """Suggest Brands: `POST /product/202609/brands/suggest`."""
        values: dict[str, Any] = {
            "product_title": product_title, "category_id": category_id, "description": description,
            "images": images, "language": language,
        }
        if version != "202609":
            return self._in_version("suggest", version, values)
        return self._call("product.suggestBrands.202609", shapes.SuggestAnswer, values)


class AsyncBrands(Versioned, AsyncGroup):
    """Calls about brands."""

    _older = OLDER

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

    @overload
    async def suggest(
        self,
        *,
        product_title: str,
        category_id: str | None = None,
        description: str | None = None,
        images: Sequence[shapes.NewImage] | None = None,
        version: Literal["202609"] = "202609",
    ) -> shapes.SuggestAnswer:
        """Suggest Brands: `POST /product/202609/brands/suggest`."""

    @overload
    async def suggest(
        self,
        *,
        language: str | None = None,
        product_title: str | None = None,
        version: Literal["202309"],
    ) -> v202309.SuggestAnswer:
        """Recommend Brand: `POST /product/202309/brands/recommend`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `brands.suggest`, version 202609.
        """

    async def suggest(
        self,
        *,
        product_title: Any = None,
        category_id: Any = None,
        description: Any = None,
        images: Any = None,
        language: Any = None,
        version: str = "202609",
    ) -> Any:
        """Suggest Brands: `POST /product/202609/brands/suggest`."""
        values: dict[str, Any] = {
            "product_title": product_title, "category_id": category_id, "description": description,
            "images": images, "language": language,
        }
        if version != "202609":
            return await self._in_version("suggest", version, values)
        return await self._call("product.suggestBrands.202609", shapes.SuggestAnswer, values)
