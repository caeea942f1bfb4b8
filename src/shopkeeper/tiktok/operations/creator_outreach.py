"""Calls about creator outreach. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import creator_outreach as shapes


class CreatorOutreach(Group):
    """Calls about creator outreach."""

    def check_eligibility(
        self,
        *,
        creator_infos: Sequence[shapes.NewCreatorInfo],
    ) -> shapes.CheckEligibilityAnswer:
        """Check Creator Outreach Eligibility: `POST /affiliate_seller/202610/creator_outreach/eligibility/check`."""
        values = {"creator_infos": creator_infos}
        return self._call("affiliate_seller.checkCreatorOutreachEligibility.202610", shapes.CheckEligibilityAnswer, values)

    def quota(
        self,
    ) -> shapes.QuotaAnswer:
        """Get Weekly Creator Outreach Quota: `GET /affiliate_seller/202607/creator_outreach/quota`."""
        values: dict[str, object] = {}
        return self._call("affiliate_seller.getWeeklyCreatorOutreachQuota.202607", shapes.QuotaAnswer, values)

    def records(
        self,
        *,
        page_size: int = 20,
    ) -> Pages[shapes.ConnectList]:
        """Get Weekly Creator Outreach Records: `POST /affiliate_seller/202608/creator_outreach/records/query`."""
        values = {"page_size": page_size}
        return self._pages("affiliate_seller.getWeeklyCreatorOutreachRecords.202608", shapes.ConnectList, values)


class AsyncCreatorOutreach(AsyncGroup):
    """Calls about creator outreach."""

    async def check_eligibility(
        self,
        *,
        creator_infos: Sequence[shapes.NewCreatorInfo],
    ) -> shapes.CheckEligibilityAnswer:
        """Check Creator Outreach Eligibility: `POST /affiliate_seller/202610/creator_outreach/eligibility/check`."""
        values = {"creator_infos": creator_infos}
        return await self._call("affiliate_seller.checkCreatorOutreachEligibility.202610", shapes.CheckEligibilityAnswer, values)

    async def quota(
        self,
    ) -> shapes.QuotaAnswer:
        """Get Weekly Creator Outreach Quota: `GET /affiliate_seller/202607/creator_outreach/quota`."""
        values: dict[str, object] = {}
        return await self._call("affiliate_seller.getWeeklyCreatorOutreachQuota.202607", shapes.QuotaAnswer, values)

    def records(
        self,
        *,
        page_size: int = 20,
    ) -> AsyncPages[shapes.ConnectList]:
        """Get Weekly Creator Outreach Records: `POST /affiliate_seller/202608/creator_outreach/records/query`."""
        values = {"page_size": page_size}
        return self._pages("affiliate_seller.getWeeklyCreatorOutreachRecords.202608", shapes.ConnectList, values)
