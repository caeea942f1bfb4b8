"""Calls about affiliate orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import affiliate_orders as shapes


class AffiliateOrders(Group):
    """Calls about affiliate orders."""

    def search(
        self,
        *,
        category_asset_cipher: str | None = None,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        program_id: str | None = None,
    ) -> Pages[shapes.Order]:
        """Search Seller Affiliate Orders: `POST /affiliate_seller/202410/orders/search`."""
        values = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "program_id": program_id,
        }
        return self._pages("affiliate_seller.SearchSellerAffiliateOrders.202410", shapes.Order, values)


class AsyncAffiliateOrders(AsyncGroup):
    """Calls about affiliate orders."""

    def search(
        self,
        *,
        category_asset_cipher: str | None = None,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        program_id: str | None = None,
    ) -> AsyncPages[shapes.Order]:
        """Search Seller Affiliate Orders: `POST /affiliate_seller/202410/orders/search`."""
        values = {
            "category_asset_cipher": category_asset_cipher, "page_size": page_size,
            "create_time_ge": create_time_ge, "create_time_lt": create_time_lt, "program_id": program_id,
        }
        return self._pages("affiliate_seller.SearchSellerAffiliateOrders.202410", shapes.Order, values)
