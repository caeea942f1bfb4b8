"""Calls about showcase. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import showcase as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import showcase as v202309

OLDER = {
    "add": {
        "202309": Older("affiliate.AddShowcaseProductsold.202309", "AddAnswer"),
    },
    "move_to_top": {
        "202309": Older("affiliate.TopShowcaseProductsold.202309", ""),
    },
    "products": {
        "202309": Older("affiliate.GetShowcaseProductsold.202309", "Product", 20),
    },
    "remove": {
        "202309": Older("affiliate.RemoveShowcaseProductsold.202309", ""),
    },
}


class Showcase(Versioned, Group):
    """Calls about showcase."""

    _older = OLDER

    @overload
    def add(
        self,
        *,
        add_type: Literal["PRODUCT_ID", "PRODUCT_LINK"] | str,
        product_ids: Sequence[str] | None = None,
        product_link: str | None = None,
        version: Literal["202405"] = "202405",
    ) -> shapes.AddAnswer:
        """Add Showcase Products: `POST /affiliate_creator/202405/showcases/products/add`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        add_type: PRODUCT_ID | PRODUCT_LINK
        """

    @overload
    def add(
        self,
        *,
        product_ids: Sequence[str] | None = None,
        version: Literal["202309"],
    ) -> v202309.AddAnswer:
        """Add Showcase Productsold: `POST /affiliate/202309/showcases/products`.

        TikTok's date for its end is 2026-10-12. Replaced by `showcase.add`, version 202405.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    def add(
        self,
        *,
        add_type: Any = None,
        product_ids: Sequence[str] | None = None,
        product_link: Any = None,
        version: str = "202405",
    ) -> Any:
        """Add Showcase Products: `POST /affiliate_creator/202405/showcases/products/add`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        add_type: PRODUCT_ID | PRODUCT_LINK
        """
        values: dict[str, Any] = {
            "add_type": add_type, "product_ids": product_ids, "product_link": product_link,
        }
        if version != "202405":
            return self._in_version("add", version, values)
        return self._call("affiliate_creator.AddShowcaseProducts.202405", shapes.AddAnswer, values)

    @overload
    def move_to_top(
        self,
        *,
        product_ids: Sequence[str],
        version: Literal["202409"] = "202409",
    ) -> None:
        """Top Showcase Products: `POST /affiliate_creator/202409/showcases/products/top`."""

    @overload
    def move_to_top(
        self,
        *,
        product_ids: Sequence[str] | None = None,
        version: Literal["202309"],
    ) -> None:
        """Top Showcase Productsold: `POST /affiliate/202309/showcases/products/top`.

        TikTok's date for its end is 2026-10-12. Replaced by `showcase.move_to_top`, version 202409.
        """

    def move_to_top(
        self,
        *,
        product_ids: Any = None,
        version: str = "202409",
    ) -> Any:
        """Top Showcase Products: `POST /affiliate_creator/202409/showcases/products/top`."""
        values: dict[str, Any] = {"product_ids": product_ids}
        if version != "202409":
            return self._in_version("move_to_top", version, values)
        self._do("affiliate_creator.TopShowcaseProducts.202409", values)

    @overload
    def products(
        self,
        *,
        origin: str,
        page_size: int = 20,
        version: Literal["202405"] = "202405",
    ) -> Pages[shapes.Product]:
        """Get Showcase Products: `GET /affiliate_creator/202405/showcases/products`."""

    @overload
    def products(
        self,
        *,
        origin: str | None = None,
        page_size: int = 20,
        version: Literal["202309"],
    ) -> Pages[v202309.Product]:
        """Get Showcase Productsold: `GET /affiliate/202309/showcases/products`.

        TikTok's date for its end is 2026-10-12. Replaced by `showcase.products`, version 202405.
        """

    def products(
        self,
        *,
        origin: Any = None,
        page_size: int = 20,
        version: str = "202405",
    ) -> Any:
        """Get Showcase Products: `GET /affiliate_creator/202405/showcases/products`."""
        values: dict[str, Any] = {"origin": origin, "page_size": page_size}
        if version != "202405":
            return self._in_version("products", version, values)
        return self._pages("affiliate_creator.GetShowcaseProducts.202405", shapes.Product, values)

    @overload
    def remove(
        self,
        *,
        product_ids: Sequence[str],
        version: Literal["202409"] = "202409",
    ) -> None:
        """Remove Showcase Products: `DELETE /affiliate_creator/202409/showcases/products`."""

    @overload
    def remove(
        self,
        *,
        product_ids: Sequence[str] | None = None,
        version: Literal["202309"],
    ) -> None:
        """Remove Showcase Productsold: `DELETE /affiliate/202309/showcases/products`.

        TikTok's date for its end is 2026-10-12. Replaced by `showcase.remove`, version 202409.
        """

    def remove(
        self,
        *,
        product_ids: Any = None,
        version: str = "202409",
    ) -> Any:
        """Remove Showcase Products: `DELETE /affiliate_creator/202409/showcases/products`."""
        values: dict[str, Any] = {"product_ids": product_ids}
        if version != "202409":
            return self._in_version("remove", version, values)
        self._do("affiliate_creator.RemoveShowcaseProducts.202409", values)


class AsyncShowcase(Versioned, AsyncGroup):
    """Calls about showcase."""

    _older = OLDER

    @overload
    async def add(
        self,
        *,
        add_type: Literal["PRODUCT_ID", "PRODUCT_LINK"] | str,
        product_ids: Sequence[str] | None = None,
        product_link: str | None = None,
        version: Literal["202405"] = "202405",
    ) -> shapes.AddAnswer:
        """Add Showcase Products: `POST /affiliate_creator/202405/showcases/products/add`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        add_type: PRODUCT_ID | PRODUCT_LINK
        """

    @overload
    async def add(
        self,
        *,
        product_ids: Sequence[str] | None = None,
        version: Literal["202309"],
    ) -> v202309.AddAnswer:
        """Add Showcase Productsold: `POST /affiliate/202309/showcases/products`.

        TikTok's date for its end is 2026-10-12. Replaced by `showcase.add`, version 202405.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    async def add(
        self,
        *,
        add_type: Any = None,
        product_ids: Sequence[str] | None = None,
        product_link: Any = None,
        version: str = "202405",
    ) -> Any:
        """Add Showcase Products: `POST /affiliate_creator/202405/showcases/products/add`.

        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        add_type: PRODUCT_ID | PRODUCT_LINK
        """
        values: dict[str, Any] = {
            "add_type": add_type, "product_ids": product_ids, "product_link": product_link,
        }
        if version != "202405":
            return await self._in_version("add", version, values)
        return await self._call("affiliate_creator.AddShowcaseProducts.202405", shapes.AddAnswer, values)

    @overload
    async def move_to_top(
        self,
        *,
        product_ids: Sequence[str],
        version: Literal["202409"] = "202409",
    ) -> None:
        """Top Showcase Products: `POST /affiliate_creator/202409/showcases/products/top`."""

    @overload
    async def move_to_top(
        self,
        *,
        product_ids: Sequence[str] | None = None,
        version: Literal["202309"],
    ) -> None:
        """Top Showcase Productsold: `POST /affiliate/202309/showcases/products/top`.

        TikTok's date for its end is 2026-10-12. Replaced by `showcase.move_to_top`, version 202409.
        """

    async def move_to_top(
        self,
        *,
        product_ids: Any = None,
        version: str = "202409",
    ) -> Any:
        """Top Showcase Products: `POST /affiliate_creator/202409/showcases/products/top`."""
        values: dict[str, Any] = {"product_ids": product_ids}
        if version != "202409":
            return await self._in_version("move_to_top", version, values)
        await self._do("affiliate_creator.TopShowcaseProducts.202409", values)

    @overload
    def products(
        self,
        *,
        origin: str,
        page_size: int = 20,
        version: Literal["202405"] = "202405",
    ) -> AsyncPages[shapes.Product]:
        """Get Showcase Products: `GET /affiliate_creator/202405/showcases/products`."""

    @overload
    def products(
        self,
        *,
        origin: str | None = None,
        page_size: int = 20,
        version: Literal["202309"],
    ) -> AsyncPages[v202309.Product]:
        """Get Showcase Productsold: `GET /affiliate/202309/showcases/products`.

        TikTok's date for its end is 2026-10-12. Replaced by `showcase.products`, version 202405.
        """

    def products(
        self,
        *,
        origin: Any = None,
        page_size: int = 20,
        version: str = "202405",
    ) -> Any:
        """Get Showcase Products: `GET /affiliate_creator/202405/showcases/products`."""
        values: dict[str, Any] = {"origin": origin, "page_size": page_size}
        if version != "202405":
            return self._in_version("products", version, values)
        return self._pages("affiliate_creator.GetShowcaseProducts.202405", shapes.Product, values)

    @overload
    async def remove(
        self,
        *,
        product_ids: Sequence[str],
        version: Literal["202409"] = "202409",
    ) -> None:
        """Remove Showcase Products: `DELETE /affiliate_creator/202409/showcases/products`."""

    @overload
    async def remove(
        self,
        *,
        product_ids: Sequence[str] | None = None,
        version: Literal["202309"],
    ) -> None:
        """Remove Showcase Productsold: `DELETE /affiliate/202309/showcases/products`.

        TikTok's date for its end is 2026-10-12. Replaced by `showcase.remove`, version 202409.
        """

    async def remove(
        self,
        *,
        product_ids: Any = None,
        version: str = "202409",
    ) -> Any:
        """Remove Showcase Products: `DELETE /affiliate_creator/202409/showcases/products`."""
        values: dict[str, Any] = {"product_ids": product_ids}
        if version != "202409":
            return await self._in_version("remove", version, values)
        await self._do("affiliate_creator.RemoveShowcaseProducts.202409", values)
