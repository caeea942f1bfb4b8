"""Calls about opportunities. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import opportunities as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202409 import opportunities as v202409

OLDER = {
    "search": {
        "202409": Older("product.SearchOpportunities.202409", "Opportunity", 100),
    },
    "apply": {
        "202409": Older("product.ApplyOpportunities.202409", "ApplyAnswer"),
    },
}


class Opportunities(Versioned, Group):
    """Calls about opportunities."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        opportunity_type: Literal["CATEGORY", "KEYWORD", "PRODUCT"] | str,
        locale: str | None = None,
        page_size: int = 20,
        category_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        tag_codes: Sequence[str] | None = None,
        version: Literal["202604"] = "202604",
    ) -> Pages[shapes.Opportunity]:
        """List Opportunities: `POST /product/202604/opportunities/query`.

        opportunity_type: CATEGORY | KEYWORD | PRODUCT
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 100,
        opportunity_ids: Sequence[str] | None = None,
        version: Literal["202409"],
    ) -> Pages[v202409.Opportunity]:
        """Search Opportunities: `POST /product/202409/opportunities/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `opportunities.search`, version 202604.
        """

    def search(
        self,
        *,
        opportunity_type: Any = None,
        locale: Any = None,
        page_size: Any = None,
        category_ids: Any = None,
        create_time_ge: Any = None,
        create_time_lt: Any = None,
        tag_codes: Any = None,
        opportunity_ids: Any = None,
        version: str = "202604",
    ) -> Any:
        """List Opportunities: `POST /product/202604/opportunities/query`.

        opportunity_type: CATEGORY | KEYWORD | PRODUCT
        """
        values: dict[str, Any] = {
            "opportunity_type": opportunity_type, "locale": locale, "page_size": page_size,
            "category_ids": category_ids, "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt, "tag_codes": tag_codes, "opportunity_ids": opportunity_ids,
        }
        if version != "202604":
            return self._in_version("search", version, values)
        values["page_size"] = 20 if page_size is None else page_size
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

    def apply(
        self,
        product_id: str,
        *,
        opportunity_ids: Sequence[str] | None = None,
    ) -> v202409.ApplyAnswer:
        """Apply Opportunities: `PUT /product/202409/products/{product_id}/opportunities`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `opportunities.submit`, version 202604.
        """
        values = {"product_id": product_id, "opportunity_ids": opportunity_ids}
        made: v202409.ApplyAnswer = self._in_version("apply", "202409", values)
        return made

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


class AsyncOpportunities(Versioned, AsyncGroup):
    """Calls about opportunities."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        opportunity_type: Literal["CATEGORY", "KEYWORD", "PRODUCT"] | str,
        locale: str | None = None,
        page_size: int = 20,
        category_ids: Sequence[str] | None = None,
        create_time_ge: int | None = None,
        create_time_lt: int | None = None,
        tag_codes: Sequence[str] | None = None,
        version: Literal["202604"] = "202604",
    ) -> AsyncPages[shapes.Opportunity]:
        """List Opportunities: `POST /product/202604/opportunities/query`.

        opportunity_type: CATEGORY | KEYWORD | PRODUCT
        """

    @overload
    def search(
        self,
        *,
        page_size: int = 100,
        opportunity_ids: Sequence[str] | None = None,
        version: Literal["202409"],
    ) -> AsyncPages[v202409.Opportunity]:
        """Search Opportunities: `POST /product/202409/opportunities/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `opportunities.search`, version 202604.
        """

    def search(
        self,
        *,
        opportunity_type: Any = None,
        locale: Any = None,
        page_size: Any = None,
        category_ids: Any = None,
        create_time_ge: Any = None,
        create_time_lt: Any = None,
        tag_codes: Any = None,
        opportunity_ids: Any = None,
        version: str = "202604",
    ) -> Any:
        """List Opportunities: `POST /product/202604/opportunities/query`.

        opportunity_type: CATEGORY | KEYWORD | PRODUCT
        """
        values: dict[str, Any] = {
            "opportunity_type": opportunity_type, "locale": locale, "page_size": page_size,
            "category_ids": category_ids, "create_time_ge": create_time_ge,
            "create_time_lt": create_time_lt, "tag_codes": tag_codes, "opportunity_ids": opportunity_ids,
        }
        if version != "202604":
            return self._in_version("search", version, values)
        values["page_size"] = 20 if page_size is None else page_size
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

    async def apply(
        self,
        product_id: str,
        *,
        opportunity_ids: Sequence[str] | None = None,
    ) -> v202409.ApplyAnswer:
        """Apply Opportunities: `PUT /product/202409/products/{product_id}/opportunities`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `opportunities.submit`, version 202604.
        """
        values = {"product_id": product_id, "opportunity_ids": opportunity_ids}
        made: v202409.ApplyAnswer = await self._in_version("apply", "202409", values)
        return made

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
