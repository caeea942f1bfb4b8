"""Calls about partner orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import partner_orders as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202411 import partner_orders as v202411
    from ..records.v202504 import partner_orders as v202504

OLDER = {
    "search_cap": {
        "202504": Older("affiliate_partner.SearchCAPAffiliateOrders.202504", "Order", 20),
    },
    "search_tap": {
        "202411": Older("affiliate_partner.SearchTapAffiliateOrders.202411", "Order", 20),
    },
}


class PartnerOrders(Versioned, Group):
    """Calls about partner orders."""

    _older = OLDER

    @overload
    def search_cap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        settle_status: int | None = None,
        version: Literal["202603"] = "202603",
    ) -> Pages[shapes.SkuOrder]:
        """Search CAP Affiliate Orders: `POST /affiliate_partner/202603/cap_order/search`."""

    @overload
    def search_cap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        order_id: str | None = None,
        order_status: int | None = None,
        product_id: str | None = None,
        version: Literal["202504"],
    ) -> Pages[v202504.Order]:
        """Search CAP Affiliate Orders: `POST /affiliate_partner/202504/cap_order/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `partner_orders.search_cap`, version 202603.
        """

    def search_cap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        settle_status: Any = None,
        order_status: Any = None,
        version: str = "202603",
    ) -> Any:
        """Search CAP Affiliate Orders: `POST /affiliate_partner/202603/cap_order/search`."""
        values: dict[str, Any] = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "order_id": order_id,
            "product_id": product_id, "settle_status": settle_status, "order_status": order_status,
        }
        if version != "202603":
            return self._in_version("search_cap", version, values)
        return self._pages("affiliate_partner.searchCAPAffiliateOrders.202603", shapes.SkuOrder, values)

    @overload
    def search_tap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        campaign_id: str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        version: Literal["202603"] = "202603",
    ) -> Pages[shapes.PartnerOrderSkuOrder]:
        """Search TAP Affiliate Orders: `POST /affiliate_partner/202603/orders/search`."""

    @overload
    def search_tap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        campaign_id: str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        version: Literal["202411"],
    ) -> Pages[v202411.Order]:
        """Search Tap Affiliate Orders: `POST /affiliate_partner/202411/orders/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `partner_orders.search_tap`, version 202603.
        """

    def search_tap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        campaign_id: str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        version: str = "202603",
    ) -> Any:
        """Search TAP Affiliate Orders: `POST /affiliate_partner/202603/orders/search`."""
        values: dict[str, Any] = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "campaign_id": campaign_id, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
        }
        if version != "202603":
            return self._in_version("search_tap", version, values)
        return self._pages("affiliate_partner.searchTAPAffiliateOrders.202603", shapes.PartnerOrderSkuOrder, values)


class AsyncPartnerOrders(Versioned, AsyncGroup):
    """Calls about partner orders."""

    _older = OLDER

    @overload
    def search_cap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        settle_status: int | None = None,
        version: Literal["202603"] = "202603",
    ) -> AsyncPages[shapes.SkuOrder]:
        """Search CAP Affiliate Orders: `POST /affiliate_partner/202603/cap_order/search`."""

    @overload
    def search_cap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        order_id: str | None = None,
        order_status: int | None = None,
        product_id: str | None = None,
        version: Literal["202504"],
    ) -> AsyncPages[v202504.Order]:
        """Search CAP Affiliate Orders: `POST /affiliate_partner/202504/cap_order/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `partner_orders.search_cap`, version 202603.
        """

    def search_cap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        order_id: str | None = None,
        product_id: str | None = None,
        settle_status: Any = None,
        order_status: Any = None,
        version: str = "202603",
    ) -> Any:
        """Search CAP Affiliate Orders: `POST /affiliate_partner/202603/cap_order/search`."""
        values: dict[str, Any] = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "order_id": order_id,
            "product_id": product_id, "settle_status": settle_status, "order_status": order_status,
        }
        if version != "202603":
            return self._in_version("search_cap", version, values)
        return self._pages("affiliate_partner.searchCAPAffiliateOrders.202603", shapes.SkuOrder, values)

    @overload
    def search_tap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        campaign_id: str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        version: Literal["202603"] = "202603",
    ) -> AsyncPages[shapes.PartnerOrderSkuOrder]:
        """Search TAP Affiliate Orders: `POST /affiliate_partner/202603/orders/search`."""

    @overload
    def search_tap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        campaign_id: str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        version: Literal["202411"],
    ) -> AsyncPages[v202411.Order]:
        """Search Tap Affiliate Orders: `POST /affiliate_partner/202411/orders/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `partner_orders.search_tap`, version 202603.
        """

    def search_tap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        campaign_id: str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        version: str = "202603",
    ) -> Any:
        """Search TAP Affiliate Orders: `POST /affiliate_partner/202603/orders/search`."""
        values: dict[str, Any] = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "campaign_id": campaign_id, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
        }
        if version != "202603":
            return self._in_version("search_tap", version, values)
        return self._pages("affiliate_partner.searchTAPAffiliateOrders.202603", shapes.PartnerOrderSkuOrder, values)
