"""Calls about creator orders. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import creator_orders as shapes


class CreatorOrders(Group):
    """Calls about creator orders."""

    def search(
        self,
        *,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
    ) -> Pages[shapes.Order]:
        """Search Creator Affiliate Orders: `POST /affiliate_creator/202410/orders/search`."""
        values = {"page_size": page_size, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt}
        return self._pages("affiliate_creator.SearchCreatorAffiliateOrders.202410", shapes.Order, values)

    def search_traces(
        self,
        *,
        time_ge: int,
        time_lt: int,
        page_size: int = 20,
        time_type: str | None = None,
    ) -> Pages[shapes.Order]:
        """Creator Search Affiliate Trace Orders: `POST /affiliate_creator/202505/orders/trace/search`.

        time_type: PAY_TIME | DELIVERY_TIME | SETTLE_TIME | CREATE_TIME
        """
        values = {"time_ge": time_ge, "time_lt": time_lt, "page_size": page_size, "time_type": time_type}
        return self._pages("affiliate_creator.CreatorSearchAffiliateTraceOrders.202505", shapes.Order, values)


class AsyncCreatorOrders(AsyncGroup):
    """Calls about creator orders."""

    def search(
        self,
        *,
        page_size: int = 20,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
    ) -> AsyncPages[shapes.Order]:
        """Search Creator Affiliate Orders: `POST /affiliate_creator/202410/orders/search`."""
        values = {"page_size": page_size, "create_time_ge": create_time_ge, "create_time_lt": create_time_lt}
        return self._pages("affiliate_creator.SearchCreatorAffiliateOrders.202410", shapes.Order, values)

    def search_traces(
        self,
        *,
        time_ge: int,
        time_lt: int,
        page_size: int = 20,
        time_type: str | None = None,
    ) -> AsyncPages[shapes.Order]:
        """Creator Search Affiliate Trace Orders: `POST /affiliate_creator/202505/orders/trace/search`.

        time_type: PAY_TIME | DELIVERY_TIME | SETTLE_TIME | CREATE_TIME
        """
        values = {"time_ge": time_ge, "time_lt": time_lt, "page_size": page_size, "time_type": time_type}
        return self._pages("affiliate_creator.CreatorSearchAffiliateTraceOrders.202505", shapes.Order, values)
