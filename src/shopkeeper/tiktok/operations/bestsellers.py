"""Calls about bestsellers. Generated from spec/ by tools/generate.py; never edited by hand."""

from typing import Any, Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import bestsellers as shapes


class Bestsellers(Group):
    """Calls about bestsellers."""

    def creators(
        self,
        *,
        author_type: Literal["AFFILIATE", "ALL", "CHANNEL", "OFFICIAL"] | str,
        date: Any,
        time_slot: Literal["1D", "7D", "30D"] | str,
        currency: Literal["LOCAL", "USD"] | str | None = None,
    ) -> shapes.CreatorsAnswer:
        """Get Bestselling Creators: `GET /analytics/202511/creators/bestselling`.

        author_type: AFFILIATE | ALL | CHANNEL | OFFICIAL
        time_slot: 1D | 7D | 30D
        currency: LOCAL | USD
        """
        values = {"author_type": author_type, "date": date, "time_slot": time_slot, "currency": currency}
        return self._call("analytics.getBestsellingCreators.202511", shapes.CreatorsAnswer, values)

    def lives(
        self,
        *,
        currency: str | None = None,
        date: Any = None,
        time_slot: Literal["1D", "7D", "30D"] | str | None = None,
    ) -> shapes.LivesAnswer:
        """Get Bestselling LIVE Sessions: `GET /analytics/202511/lives/bestselling`.

        time_slot: 1D | 7D | 30D
        """
        values = {"currency": currency, "date": date, "time_slot": time_slot}
        return self._call("analytics.getBestsellingLIVESessions.202511", shapes.LivesAnswer, values)

    def products(
        self,
        *,
        date: Any,
        time_slot: Literal["1D", "7D", "30D"] | str,
        category_id: str | None = None,
        currency: str | None = None,
    ) -> shapes.ProductsAnswer:
        """Get Bestselling Products: `GET /analytics/202511/products/bestselling`.

        time_slot: 1D | 7D | 30D
        """
        values = {"date": date, "time_slot": time_slot, "category_id": category_id, "currency": currency}
        return self._call("analytics.getBestsellingProducts.202511", shapes.ProductsAnswer, values)

    def videos(
        self,
        *,
        date: Any,
        time_slot: Literal["1D", "7D", "30D"] | str,
        currency: str | None = None,
    ) -> shapes.VideosAnswer:
        """Get Bestselling Videos: `GET /analytics/202511/videos/bestselling`.

        time_slot: 1D | 7D | 30D
        """
        values = {"date": date, "time_slot": time_slot, "currency": currency}
        return self._call("analytics.getBestsellingVideos.202511", shapes.VideosAnswer, values)


class AsyncBestsellers(AsyncGroup):
    """Calls about bestsellers."""

    async def creators(
        self,
        *,
        author_type: Literal["AFFILIATE", "ALL", "CHANNEL", "OFFICIAL"] | str,
        date: Any,
        time_slot: Literal["1D", "7D", "30D"] | str,
        currency: Literal["LOCAL", "USD"] | str | None = None,
    ) -> shapes.CreatorsAnswer:
        """Get Bestselling Creators: `GET /analytics/202511/creators/bestselling`.

        author_type: AFFILIATE | ALL | CHANNEL | OFFICIAL
        time_slot: 1D | 7D | 30D
        currency: LOCAL | USD
        """
        values = {"author_type": author_type, "date": date, "time_slot": time_slot, "currency": currency}
        return await self._call("analytics.getBestsellingCreators.202511", shapes.CreatorsAnswer, values)

    async def lives(
        self,
        *,
        currency: str | None = None,
        date: Any = None,
        time_slot: Literal["1D", "7D", "30D"] | str | None = None,
    ) -> shapes.LivesAnswer:
        """Get Bestselling LIVE Sessions: `GET /analytics/202511/lives/bestselling`.

        time_slot: 1D | 7D | 30D
        """
        values = {"currency": currency, "date": date, "time_slot": time_slot}
        return await self._call("analytics.getBestsellingLIVESessions.202511", shapes.LivesAnswer, values)

    async def products(
        self,
        *,
        date: Any,
        time_slot: Literal["1D", "7D", "30D"] | str,
        category_id: str | None = None,
        currency: str | None = None,
    ) -> shapes.ProductsAnswer:
        """Get Bestselling Products: `GET /analytics/202511/products/bestselling`.

        time_slot: 1D | 7D | 30D
        """
        values = {"date": date, "time_slot": time_slot, "category_id": category_id, "currency": currency}
        return await self._call("analytics.getBestsellingProducts.202511", shapes.ProductsAnswer, values)

    async def videos(
        self,
        *,
        date: Any,
        time_slot: Literal["1D", "7D", "30D"] | str,
        currency: str | None = None,
    ) -> shapes.VideosAnswer:
        """Get Bestselling Videos: `GET /analytics/202511/videos/bestselling`.

        time_slot: 1D | 7D | 30D
        """
        values = {"date": date, "time_slot": time_slot, "currency": currency}
        return await self._call("analytics.getBestsellingVideos.202511", shapes.VideosAnswer, values)
