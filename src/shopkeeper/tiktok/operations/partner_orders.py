"""Calls about partner orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import partner_orders as shapes


class PartnerOrders(Group):
    """Calls about partner orders."""

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
    ) -> Pages[shapes.SkuOrder]:
        """Search CAP Affiliate Orders: `POST /affiliate_partner/202603/cap_order/search`."""
        values = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "order_id": order_id,
            "product_id": product_id, "settle_status": settle_status,
        }
        return self._pages("affiliate_partner.searchCAPAffiliateOrders.202603", shapes.SkuOrder, values)

    def search_tap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        campaign_id: str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
    ) -> Pages[shapes.PartnerOrderSkuOrder]:
        """Search TAP Affiliate Orders: `POST /affiliate_partner/202603/orders/search`."""
        values = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "campaign_id": campaign_id, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
        }
        return self._pages("affiliate_partner.searchTAPAffiliateOrders.202603", shapes.PartnerOrderSkuOrder, values)


class AsyncPartnerOrders(AsyncGroup):
    """Calls about partner orders."""

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
    ) -> AsyncPages[shapes.SkuOrder]:
        """Search CAP Affiliate Orders: `POST /affiliate_partner/202603/cap_order/search`."""
        values = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "order_id": order_id,
            "product_id": product_id, "settle_status": settle_status,
        }
        return self._pages("affiliate_partner.searchCAPAffiliateOrders.202603", shapes.SkuOrder, values)

    def search_tap(
        self,
        *,
        category_asset_cipher: str,
        page_size: int = 20,
        campaign_id: str | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
    ) -> AsyncPages[shapes.PartnerOrderSkuOrder]:
        """Search TAP Affiliate Orders: `POST /affiliate_partner/202603/orders/search`."""
        values = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "campaign_id": campaign_id, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt,
        }
        return self._pages("affiliate_partner.searchTAPAffiliateOrders.202603", shapes.PartnerOrderSkuOrder, values)
