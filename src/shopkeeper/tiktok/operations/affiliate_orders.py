"""Calls about affiliate orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import affiliate_orders as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202405 import affiliate_orders as v202405

OLDER = {
    "search": {
        "202405": Older("affiliate_seller.SearchSellerAffiliateOrders.202405", "Order", 20),
    },
}


class AffiliateOrders(Versioned, Group):
    """Calls about affiliate orders."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        category_asset_cipher: str | None = None,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        program_id: str | None = None,
        version: Literal["202410"] = "202410",
    ) -> Pages[shapes.Order]:
        """Search Seller Affiliate Orders: `POST /affiliate_seller/202410/orders/search`."""

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        version_: int | None = None,
        version: Literal["202405"],
    ) -> Pages[v202405.Order]:
        """Search Seller Affiliate Orders: `POST /affiliate_seller/202405/orders/search`.

        TikTok's date for its end is 2026-10-12. Replaced by `affiliate_orders.search`, version 202410.
        """

    def search(
        self,
        *,
        category_asset_cipher: Any = None,
        page_size: int = 20,
        create_time_ge: Any = None,
        create_time_lt: Any = None,
        program_id: Any = None,
        version_: Any = None,
        version: str = "202410",
    ) -> Any:
        """Search Seller Affiliate Orders: `POST /affiliate_seller/202410/orders/search`."""
        values: dict[str, Any] = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "program_id": program_id,
            "version": version_,
        }
        if version != "202410":
            return self._in_version("search", version, values)
        return self._pages("affiliate_seller.SearchSellerAffiliateOrders.202410", shapes.Order, values)


class AsyncAffiliateOrders(Versioned, AsyncGroup):
    """Calls about affiliate orders."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        category_asset_cipher: str | None = None,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        program_id: str | None = None,
        version: Literal["202410"] = "202410",
    ) -> AsyncPages[shapes.Order]:
        """Search Seller Affiliate Orders: `POST /affiliate_seller/202410/orders/search`."""

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        version_: int | None = None,
        version: Literal["202405"],
    ) -> AsyncPages[v202405.Order]:
        """Search Seller Affiliate Orders: `POST /affiliate_seller/202405/orders/search`.

        TikTok's date for its end is 2026-10-12. Replaced by `affiliate_orders.search`, version 202410.
        """

    def search(
        self,
        *,
        category_asset_cipher: Any = None,
        page_size: int = 20,
        create_time_ge: Any = None,
        create_time_lt: Any = None,
        program_id: Any = None,
        version_: Any = None,
        version: str = "202410",
    ) -> Any:
        """Search Seller Affiliate Orders: `POST /affiliate_seller/202410/orders/search`."""
        values: dict[str, Any] = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "program_id": program_id,
            "version": version_,
        }
        if version != "202410":
            return self._in_version("search", version, values)
        return self._pages("affiliate_seller.SearchSellerAffiliateOrders.202410", shapes.Order, values)
