"""Calls about opportunities. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import opportunities as shapes


class Opportunities(Group):
    """Calls about opportunities."""

    def search(
        self,
        *,
        opportunity_type: str,
        locale: str | None = None,
        page_size: int = 20,
        category_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        tag_codes: Sequence[str] | None = None,
    ) -> Pages[shapes.Opportunity]:
        """List Opportunities: `POST /product/202604/opportunities/query`.

        opportunity_type: CATEGORY | KEYWORD | PRODUCT
        """
        values = {
            "opportunity_type": opportunity_type, "locale": locale, "page_size": page_size,
            "category_ids": category_ids, "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt, "tag_codes": tag_codes,
        }
        return self._pages("product.listOpportunities.202604", shapes.Opportunity, values)

    def get(
        self,
        opportunity_id: str,
        *,
        locale: str | None = None,
    ) -> shapes.GetAnswer:
        """Get Opportunity Detail: `GET /product/202604/opportunities/{opportunity_id}`."""
        values = {"opportunity_id": opportunity_id, "locale": locale}
        return self._call("product.getOpportunityDetail.202604", shapes.GetAnswer, values)

    def submissions(
        self,
        *,
        opportunity_id: str | None = None,
        page_size: int = 20,
        product_id: str | None = None,
        status: str | None = None,
        submit_time_ge: int | None = None,
        submit_time_lt: int | None = None,
    ) -> Pages[shapes.Submission]:
        """Get Submission Records: `GET /product/202604/opportunities/submissions`."""
        values = {
            "opportunity_id": opportunity_id, "page_size": page_size, "product_id": product_id,
            "status": status, "submit_time_ge": submit_time_ge, "submit_time_lt": submit_time_lt,
        }
        return self._pages("product.getSubmissionRecords.202604", shapes.Submission, values)

    def submit(
        self,
        opportunity_id: str,
        *,
        product_id: str,
    ) -> shapes.SubmitAnswer:
        """Submit Product Via Opportunity: `POST /product/202604/opportunities/{opportunity_id}/submit`."""
        values = {"opportunity_id": opportunity_id, "product_id": product_id}
        return self._call("product.submitProductViaOpportunity.202604", shapes.SubmitAnswer, values)


class AsyncOpportunities(AsyncGroup):
    """Calls about opportunities."""

    def search(
        self,
        *,
        opportunity_type: str,
        locale: str | None = None,
        page_size: int = 20,
        category_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        tag_codes: Sequence[str] | None = None,
    ) -> AsyncPages[shapes.Opportunity]:
        """List Opportunities: `POST /product/202604/opportunities/query`.

        opportunity_type: CATEGORY | KEYWORD | PRODUCT
        """
        values = {
            "opportunity_type": opportunity_type, "locale": locale, "page_size": page_size,
            "category_ids": category_ids, "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt, "tag_codes": tag_codes,
        }
        return self._pages("product.listOpportunities.202604", shapes.Opportunity, values)

    async def get(
        self,
        opportunity_id: str,
        *,
        locale: str | None = None,
    ) -> shapes.GetAnswer:
        """Get Opportunity Detail: `GET /product/202604/opportunities/{opportunity_id}`."""
        values = {"opportunity_id": opportunity_id, "locale": locale}
        return await self._call("product.getOpportunityDetail.202604", shapes.GetAnswer, values)

    def submissions(
        self,
        *,
        opportunity_id: str | None = None,
        page_size: int = 20,
        product_id: str | None = None,
        status: str | None = None,
        submit_time_ge: int | None = None,
        submit_time_lt: int | None = None,
    ) -> AsyncPages[shapes.Submission]:
        """Get Submission Records: `GET /product/202604/opportunities/submissions`."""
        values = {
            "opportunity_id": opportunity_id, "page_size": page_size, "product_id": product_id,
            "status": status, "submit_time_ge": submit_time_ge, "submit_time_lt": submit_time_lt,
        }
        return self._pages("product.getSubmissionRecords.202604", shapes.Submission, values)

    async def submit(
        self,
        opportunity_id: str,
        *,
        product_id: str,
    ) -> shapes.SubmitAnswer:
        """Submit Product Via Opportunity: `POST /product/202604/opportunities/{opportunity_id}/submit`."""
        values = {"opportunity_id": opportunity_id, "product_id": product_id}
        return await self._call("product.submitProductViaOpportunity.202604", shapes.SubmitAnswer, values)
