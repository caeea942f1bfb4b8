"""Calls about marketplace creators. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import marketplace_creators as shapes


class MarketplaceCreators(Group):
    """Calls about marketplace creators."""

    def search(
        self,
        *,
        page_size: int = 20,
        advanced_filters: shapes.NewAdvancedFilters | None = None,
        affiliate_data: shapes.NewAffiliateData | None = None,
        category: Sequence[shapes.NewCategory] | None = None,
        content_performance: shapes.NewContentPerformance | None = None,
        data_groups: Sequence[str] | None = None,
        follower_demographics: shapes.NewFollowerDemographics | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
    ) -> Pages[shapes.Creator]:
        """Search Creators In Creator Marketplace: `POST /affiliate_seller/202608/marketplace_creators/search`.

        data_groups: BASIC_CREATOR_INFORMATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION | COLLABORATION
            | SALES_AND_GMV
        """
        values = {
            "page_size": page_size, "advanced_filters": advanced_filters, "affiliate_data": affiliate_data,
            "category": category, "content_performance": content_performance, "data_groups": data_groups,
            "follower_demographics": follower_demographics, "gmv_ranges": gmv_ranges, "keyword": keyword,
            "search_key": search_key, "units_sold_ranges": units_sold_ranges,
        }
        return self._pages("affiliate_seller.searchCreatorsInCreatorMarketplace.202608", shapes.Creator, values)

    def get(
        self,
        creator_user_id: str,
        *,
        data_groups: Sequence[str] | None = None,
    ) -> shapes.GetAnswer:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}`.

        data_groups: BASIC_CREATOR_INFORMATION | COLLABORATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION
            | SALES_AND_GMV
        """
        values = {"creator_user_id": creator_user_id, "data_groups": data_groups}
        return self._call("affiliate_seller.getMarketplaceCreatorPerformance.202608", shapes.GetAnswer, values)

    def filters(
        self,
        *,
        options: Sequence[shapes.NewFiltersOption] | None = None,
    ) -> shapes.FiltersAnswer:
        """Get Creator Marketplace Advanced Search Filters: `POST /affiliate_seller/202608/marketplace_creators/search/filter`."""
        values = {"options": options}
        return self._call("affiliate_seller.getCreatorMarketplaceAdvancedSearchFilters.202608", shapes.FiltersAnswer, values)


class AsyncMarketplaceCreators(AsyncGroup):
    """Calls about marketplace creators."""

    def search(
        self,
        *,
        page_size: int = 20,
        advanced_filters: shapes.NewAdvancedFilters | None = None,
        affiliate_data: shapes.NewAffiliateData | None = None,
        category: Sequence[shapes.NewCategory] | None = None,
        content_performance: shapes.NewContentPerformance | None = None,
        data_groups: Sequence[str] | None = None,
        follower_demographics: shapes.NewFollowerDemographics | None = None,
        gmv_ranges: Sequence[str] | None = None,
        keyword: str | None = None,
        search_key: str | None = None,
        units_sold_ranges: Sequence[str] | None = None,
    ) -> AsyncPages[shapes.Creator]:
        """Search Creators In Creator Marketplace: `POST /affiliate_seller/202608/marketplace_creators/search`.

        data_groups: BASIC_CREATOR_INFORMATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION | COLLABORATION
            | SALES_AND_GMV
        """
        values = {
            "page_size": page_size, "advanced_filters": advanced_filters, "affiliate_data": affiliate_data,
            "category": category, "content_performance": content_performance, "data_groups": data_groups,
            "follower_demographics": follower_demographics, "gmv_ranges": gmv_ranges, "keyword": keyword,
            "search_key": search_key, "units_sold_ranges": units_sold_ranges,
        }
        return self._pages("affiliate_seller.searchCreatorsInCreatorMarketplace.202608", shapes.Creator, values)

    async def get(
        self,
        creator_user_id: str,
        *,
        data_groups: Sequence[str] | None = None,
    ) -> shapes.GetAnswer:
        """Get Marketplace Creator Performance: `GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}`.

        data_groups: BASIC_CREATOR_INFORMATION | COLLABORATION | CONTENT_PERFORMANCE | FOLLOWER_INFORMATION
            | SALES_AND_GMV
        """
        values = {"creator_user_id": creator_user_id, "data_groups": data_groups}
        return await self._call("affiliate_seller.getMarketplaceCreatorPerformance.202608", shapes.GetAnswer, values)

    async def filters(
        self,
        *,
        options: Sequence[shapes.NewFiltersOption] | None = None,
    ) -> shapes.FiltersAnswer:
        """Get Creator Marketplace Advanced Search Filters: `POST /affiliate_seller/202608/marketplace_creators/search/filter`."""
        values = {"options": options}
        return await self._call("affiliate_seller.getCreatorMarketplaceAdvancedSearchFilters.202608", shapes.FiltersAnswer, values)
