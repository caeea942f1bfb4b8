"""Calls about creator orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import creator_orders as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202405 import creator_orders as v202405

OLDER = {
    "search": {
        "202405": Older("affiliate_creator.SearchCreatorAffiliateOrders.202405", "Order", 20),
    },
}


class CreatorOrders(Versioned, Group):
    """Calls about creator orders."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        version: Literal["202410"] = "202410",
    ) -> Pages[shapes.Order]:
        """Search Creator Affiliate Orders: `POST /affiliate_creator/202410/orders/search`."""

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        version_: int | None = None,
        version: Literal["202405"],
    ) -> Pages[v202405.Order]:
        """Search Creator Affiliate Orders: `POST /affiliate_creator/202405/orders/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `creator_orders.search`, version 202410.
        """

    def search(
        self,
        *,
        page_size: int = 20,
        create_time_ge: Any = None,
        create_time_lt: Any = None,
        version_: Any = None,
        version: str = "202410",
    ) -> Any:
        """Search Creator Affiliate Orders: `POST /affiliate_creator/202410/orders/search`."""
        values: dict[str, Any] = {
            "page_size": page_size, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
            "version": version_,
        }
        if version != "202410":
            return self._in_version("search", version, values)
        return self._pages("affiliate_creator.SearchCreatorAffiliateOrders.202410", shapes.Order, values)

    def search_traces(
        self,
        *,
        time_ge: int,
        time_lt: int,
        page_size: int = 20,
        time_type: Literal["PAY_TIME", "DELIVERY_TIME", "SETTLE_TIME", "CREATE_TIME"] | str | None = None,
    ) -> Pages[shapes.Order]:
        """Creator Search Affiliate Trace Orders: `POST /affiliate_creator/202505/orders/trace/search`.

        TikTok's date for its end is 2026-08-15.
        time_type: PAY_TIME | DELIVERY_TIME | SETTLE_TIME | CREATE_TIME
        """
        values = {"time_ge": time_ge, "time_lt": time_lt, "page_size": page_size, "time_type": time_type}
        return self._pages("affiliate_creator.CreatorSearchAffiliateTraceOrders.202505", shapes.Order, values)


class AsyncCreatorOrders(Versioned, AsyncGroup):
    """Calls about creator orders."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        version: Literal["202410"] = "202410",
    ) -> AsyncPages[shapes.Order]:
        """Search Creator Affiliate Orders: `POST /affiliate_creator/202410/orders/search`."""

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        version_: int | None = None,
        version: Literal["202405"],
    ) -> AsyncPages[v202405.Order]:
        """Search Creator Affiliate Orders: `POST /affiliate_creator/202405/orders/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `creator_orders.search`, version 202410.
        """

    def search(
        self,
        *,
        page_size: int = 20,
        create_time_ge: Any = None,
        create_time_lt: Any = None,
        version_: Any = None,
        version: str = "202410",
    ) -> Any:
        """Search Creator Affiliate Orders: `POST /affiliate_creator/202410/orders/search`."""
        values: dict[str, Any] = {
            "page_size": page_size, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
            "version": version_,
        }
        if version != "202410":
            return self._in_version("search", version, values)
        return self._pages("affiliate_creator.SearchCreatorAffiliateOrders.202410", shapes.Order, values)

    def search_traces(
        self,
        *,
        time_ge: int,
        time_lt: int,
        page_size: int = 20,
        time_type: Literal["PAY_TIME", "DELIVERY_TIME", "SETTLE_TIME", "CREATE_TIME"] | str | None = None,
    ) -> AsyncPages[shapes.Order]:
        """Creator Search Affiliate Trace Orders: `POST /affiliate_creator/202505/orders/trace/search`.

        TikTok's date for its end is 2026-08-15.
        time_type: PAY_TIME | DELIVERY_TIME | SETTLE_TIME | CREATE_TIME
        """
        values = {"time_ge": time_ge, "time_lt": time_lt, "page_size": page_size, "time_type": time_type}
        return self._pages("affiliate_creator.CreatorSearchAffiliateTraceOrders.202505", shapes.Order, values)
