"""Calls about marketplace creators. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import marketplace_creators as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202406 import marketplace_creators as v202406
    from ..records.v202505 import marketplace_creators as v202505
    from ..records.v202508 import marketplace_creators as v202508
    from ..records.v202601 import marketplace_creators as v202601

OLDER = {
    "search": {
        "202508": Older("affiliate_seller.SellerSearchCreatoronMarketplace.202508", "Creator", 20),
        "202505": Older("affiliate_seller.SellerSearchCreatoronMarketplace.202505", "Creator", 20),
        "202406": Older("affiliate_seller.SellerSearchCreatoronMarketplace.202406", "Creator", 20),
    },
    "get": {
        "202508": Older("affiliate_seller.GetMarketplaceCreatorPerformance.202508", "GetAnswer"),
        "202505": Older("affiliate_seller.GetMarketplaceCreatorPerformance.202505", "GetAnswer"),
        "202406": Older("affiliate_seller.GetMarketplaceCreatorPerformance.202406", "GetAnswer"),
    },
    "filters": {
        "202601": Older("affiliate_seller.GetSellerSearchCreatorMarketplaceAdvancedFilters.202601", "FiltersAnswer"),
    },
}


class MarketplaceCreators(Versioned, Group):
    """Calls about marketplace creators."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        advanced_filters: shapes.NewAdvancedFilters | None = None,
        affiliate_data: shapes.NewAffiliateData | None = None,
        category: Sequence[shapes.NewCategory] | None = None,
        content_performance: shapes.NewContentPerformance | None = None,
        data_groups: Sequence[Literal["BASIC_CREATOR_INFORMATION", "CONTENT_PERFORMANCE", "FOLLOWER_INFORMATION", "COLLABORATION", "SALES_AND_GMV"] | str] | None = None,
        follower_demographics: shapes.NewFollowerDemographics | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        version: Literal["202608"] = "202608",
    ) -> Pages[shapes.Creator]:
        """Search Creators In Creator Marketplace: `POST /affiliate_seller/202608/marketplace_creators/search`.

        data_groups: BASIC_CREATOR_INFORMATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION | COLLABORATION
            | SALES_AND_GMV
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        advanced_filters: v202508.NewAdvancedFilters | None = None,
        affiliate_data: v202508.NewAffiliateData | None = None,
        category: Sequence[v202508.NewCategory] | None = None,
        content_performance: v202508.NewContentPerformance | None = None,
        follower_demographics: v202508.NewFollowerDemographics | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        version: Literal["202508"],
    ) -> Pages[v202508.Creator]:
        """Seller Search Creatoron Marketplace: `POST /affiliate_seller/202508/marketplace_creators/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `marketplace_creators.search`, version 202608.
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        follower_demographics: v202505.NewFollowerDemographics | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        version: Literal["202505"],
    ) -> Pages[v202505.Creator]:
        """Seller Search Creatoron Marketplace: `POST /affiliate_seller/202505/marketplace_creators/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `marketplace_creators.search`, version 202608.
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        follower_demographics: v202406.NewFollowerDemographics | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        version: Literal["202406"],
    ) -> Pages[v202406.Creator]:
        """Seller Search Creatoron Marketplace: `POST /affiliate_seller/202406/marketplace_creators/search`.

        TikTok's date for its end is 2026-10-12. Replaced by `marketplace_creators.search`, version 202608.
        """

    def search(
        self,
        *,
        page_size: int = 20,
        advanced_filters: Any = None,
        affiliate_data: Any = None,
        category: Any = None,
        content_performance: Any = None,
        data_groups: Any = None,
        follower_demographics: Any = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        version: str = "202608",
    ) -> Any:
        """Search Creators In Creator Marketplace: `POST /affiliate_seller/202608/marketplace_creators/search`.

        data_groups: BASIC_CREATOR_INFORMATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION | COLLABORATION
            | SALES_AND_GMV
        """
        values: dict[str, Any] = {
            "page_size": page_size, "advanced_filters": advanced_filters, "affiliate_data": affiliate_data,
            "category": category, "content_performance": content_performance, "data_groups": data_groups,
            "follower_demographics": follower_demographics, "gmv_ranges": gmv_ranges, "keyword": keyword,
            "search_key": search_key, "units_sold_ranges": units_sold_ranges,
        }
        if version != "202608":
            return self._in_version("search", version, values)
        return self._pages("affiliate_seller.searchCreatorsInCreatorMarketplace.202608", shapes.Creator, values)

    @overload
    def get(
        self,
        creator_user_id: str,
        *,
        data_groups: Sequence[Literal["BASIC_CREATOR_INFORMATION", "COLLABORATION", "CONTENT_PERFORMANCE", "FOLLOWER_INFORMATION", "SALES_AND_GMV"] | str] | None = None,
        version: Literal["202608"] = "202608",
    ) -> shapes.GetAnswer:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}`.

        data_groups: BASIC_CREATOR_INFORMATION | COLLABORATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION
            | SALES_AND_GMV
        """

    @overload
    def get(
        self,
        creator_user_id: str,
        *,
        version: Literal["202508"],
    ) -> v202508.GetAnswer:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `marketplace_creators.get`, version 202608.
        """

    @overload
    def get(
        self,
        creator_user_id: str,
        *,
        version: Literal["202505"],
    ) -> v202505.GetAnswer:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202505/marketplace_creators/{creator_user_id}`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `marketplace_creators.get`, version 202608.
        """

    @overload
    def get(
        self,
        creator_user_id: str,
        *,
        version: Literal["202406"],
    ) -> v202406.GetAnswer:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202406/marketplace_creators/{creator_user_id}`.

        TikTok's date for its end is 2026-10-12. Replaced by `marketplace_creators.get`, version 202608.
        """

    def get(
        self,
        creator_user_id: str,
        *,
        data_groups: Any = None,
        version: str = "202608",
    ) -> Any:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}`.

        data_groups: BASIC_CREATOR_INFORMATION | COLLABORATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION
            | SALES_AND_GMV
        """
        values: dict[str, Any] = {"creator_user_id": creator_user_id, "data_groups": data_groups}
        if version != "202608":
            return self._in_version("get", version, values)
        return self._call("affiliate_seller.getMarketplaceCreatorPerformance.202608", shapes.GetAnswer, values)

    @overload
    def filters(
        self,
        *,
        options: Sequence[shapes.NewFiltersOption] | None = None,
        version: Literal["202608"] = "202608",
    ) -> shapes.FiltersAnswer:
        """Get Creator Marketplace Advanced Search Filters: `POST /affiliate_seller/202608/marketplace_creators/search/filter`."""

    @overload
    def filters(
        self,
        *,
        version: Literal["202601"],
    ) -> v202601.FiltersAnswer:
        """Get Seller Search Creator Marketplace Advanced Filters: `POST /affiliate_seller/202601/marketplace_creators/search/filter`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `marketplace_creators.filters`, version 202608.
        """

    def filters(
        self,
        *,
        options: Any = None,
        version: str = "202608",
    ) -> Any:
        """Get Creator Marketplace Advanced Search Filters: `POST /affiliate_seller/202608/marketplace_creators/search/filter`."""
        values: dict[str, Any] = {"options": options}
        if version != "202608":
            return self._in_version("filters", version, values)
        return self._call("affiliate_seller.getCreatorMarketplaceAdvancedSearchFilters.202608", shapes.FiltersAnswer, values)


class AsyncMarketplaceCreators(Versioned, AsyncGroup):
    """Calls about marketplace creators."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        advanced_filters: shapes.NewAdvancedFilters | None = None,
        affiliate_data: shapes.NewAffiliateData | None = None,
        category: Sequence[shapes.NewCategory] | None = None,
        content_performance: shapes.NewContentPerformance | None = None,
        data_groups: Sequence[Literal["BASIC_CREATOR_INFORMATION", "CONTENT_PERFORMANCE", "FOLLOWER_INFORMATION", "COLLABORATION", "SALES_AND_GMV"] | str] | None = None,
        follower_demographics: shapes.NewFollowerDemographics | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        version: Literal["202608"] = "202608",
    ) -> AsyncPages[shapes.Creator]:
        """Search Creators In Creator Marketplace: `POST /affiliate_seller/202608/marketplace_creators/search`.

        data_groups: BASIC_CREATOR_INFORMATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION | COLLABORATION
            | SALES_AND_GMV
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        advanced_filters: v202508.NewAdvancedFilters | None = None,
        affiliate_data: v202508.NewAffiliateData | None = None,
        category: Sequence[v202508.NewCategory] | None = None,
        content_performance: v202508.NewContentPerformance | None = None,
        follower_demographics: v202508.NewFollowerDemographics | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        version: Literal["202508"],
    ) -> AsyncPages[v202508.Creator]:
        """Seller Search Creatoron Marketplace: `POST /affiliate_seller/202508/marketplace_creators/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `marketplace_creators.search`, version 202608.
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        follower_demographics: v202505.NewFollowerDemographics | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        version: Literal["202505"],
    ) -> AsyncPages[v202505.Creator]:
        """Seller Search Creatoron Marketplace: `POST /affiliate_seller/202505/marketplace_creators/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `marketplace_creators.search`, version 202608.
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        follower_demographics: v202406.NewFollowerDemographics | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        version: Literal["202406"],
    ) -> AsyncPages[v202406.Creator]:
        """Seller Search Creatoron Marketplace: `POST /affiliate_seller/202406/marketplace_creators/search`.

        TikTok's date for its end is 2026-10-12. Replaced by `marketplace_creators.search`, version 202608.
        """

    def search(
        self,
        *,
        page_size: int = 20,
        advanced_filters: Any = None,
        affiliate_data: Any = None,
        category: Any = None,
        content_performance: Any = None,
        data_groups: Any = None,
        follower_demographics: Any = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
        version: str = "202608",
    ) -> Any:
        """Search Creators In Creator Marketplace: `POST /affiliate_seller/202608/marketplace_creators/search`.

        data_groups: BASIC_CREATOR_INFORMATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION | COLLABORATION
            | SALES_AND_GMV
        """
        values: dict[str, Any] = {
            "page_size": page_size, "advanced_filters": advanced_filters, "affiliate_data": affiliate_data,
            "category": category, "content_performance": content_performance, "data_groups": data_groups,
            "follower_demographics": follower_demographics, "gmv_ranges": gmv_ranges, "keyword": keyword,
            "search_key": search_key, "units_sold_ranges": units_sold_ranges,
        }
        if version != "202608":
            return self._in_version("search", version, values)
        return self._pages("affiliate_seller.searchCreatorsInCreatorMarketplace.202608", shapes.Creator, values)

    @overload
    async def get(
        self,
        creator_user_id: str,
        *,
        data_groups: Sequence[Literal["BASIC_CREATOR_INFORMATION", "COLLABORATION", "CONTENT_PERFORMANCE", "FOLLOWER_INFORMATION", "SALES_AND_GMV"] | str] | None = None,
        version: Literal["202608"] = "202608",
    ) -> shapes.GetAnswer:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}`.

        data_groups: BASIC_CREATOR_INFORMATION | COLLABORATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION
            | SALES_AND_GMV
        """

    @overload
    async def get(
        self,
        creator_user_id: str,
        *,
        version: Literal["202508"],
    ) -> v202508.GetAnswer:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `marketplace_creators.get`, version 202608.
        """

    @overload
    async def get(
        self,
        creator_user_id: str,
        *,
        version: Literal["202505"],
    ) -> v202505.GetAnswer:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202505/marketplace_creators/{creator_user_id}`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `marketplace_creators.get`, version 202608.
        """

    @overload
    async def get(
        self,
        creator_user_id: str,
        *,
        version: Literal["202406"],
    ) -> v202406.GetAnswer:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202406/marketplace_creators/{creator_user_id}`.

        TikTok's date for its end is 2026-10-12. Replaced by `marketplace_creators.get`, version 202608.
        """

    async def get(
        self,
        creator_user_id: str,
        *,
        data_groups: Any = None,
        version: str = "202608",
    ) -> Any:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}`.

        data_groups: BASIC_CREATOR_INFORMATION | COLLABORATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION
            | SALES_AND_GMV
        """
        values: dict[str, Any] = {"creator_user_id": creator_user_id, "data_groups": data_groups}
        if version != "202608":
            return await self._in_version("get", version, values)
        return await self._call("affiliate_seller.getMarketplaceCreatorPerformance.202608", shapes.GetAnswer, values)

    @overload
    async def filters(
        self,
        *,
        options: Sequence[shapes.NewFiltersOption] | None = None,
        version: Literal["202608"] = "202608",
    ) -> shapes.FiltersAnswer:
        """Get Creator Marketplace Advanced Search Filters: `POST /affiliate_seller/202608/marketplace_creators/search/filter`."""

    @overload
    async def filters(
        self,
        *,
        version: Literal["202601"],
    ) -> v202601.FiltersAnswer:
        """Get Seller Search Creator Marketplace Advanced Filters: `POST /affiliate_seller/202601/marketplace_creators/search/filter`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `marketplace_creators.filters`, version 202608.
        """

    async def filters(
        self,
        *,
        options: Any = None,
        version: str = "202608",
    ) -> Any:
        """Get Creator Marketplace Advanced Search Filters: `POST /affiliate_seller/202608/marketplace_creators/search/filter`."""
        values: dict[str, Any] = {"options": options}
        if version != "202608":
            return await self._in_version("filters", version, values)
        return await self._call("affiliate_seller.getCreatorMarketplaceAdvancedSearchFilters.202608", shapes.FiltersAnswer, values)
