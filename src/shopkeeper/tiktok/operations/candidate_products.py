"""Calls about candidate products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202409 import candidate_products as v202409

OLDER = {
    "search": {
        "202409": Older("product.SearchCandidateProducts.202409", "CandidateProduct", 100),
    },
    "create": {
        "202409": Older("product.UploadCandidateProducts.202409", "CreateAnswer"),
    },
    "update": {
        "202409": Older("product.PartialEditCandidateProducts.202409", "UpdateAnswer"),
    },
}


class CandidateProducts(Versioned, Group):
    """Calls about candidate products."""

    _older = OLDER

    def search(
        self,
        *,
        page_size: int = 100,
        external_product_ids: Sequence[str] | None = None,
        opportunity_matching_statuses: Sequence[Literal["PENDING", "MATCHED", "NOT_MATCHED"] | str] | None = None,
    ) -> Pages[v202409.CandidateProduct]:
        """Search Candidate Products: `POST /product/202409/candidate_products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        opportunity_matching_statuses: PENDING | MATCHED | NOT_MATCHED
        """
        values = {
            "page_size": page_size, "external_product_ids": external_product_ids,
            "opportunity_matching_statuses": opportunity_matching_statuses,
        }
        made: Pages[v202409.CandidateProduct] = self._in_version("search", "202409", values)
        return made

    def create(
        self,
        *,
        candidate_products: Sequence[v202409.NewCandidateProduct] | None = None,
    ) -> v202409.CreateAnswer:
        """Upload Candidate Products: `POST /product/202409/candidate_products/batch`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"candidate_products": candidate_products}
        made: v202409.CreateAnswer = self._in_version("create", "202409", values)
        return made

    def update(
        self,
        *,
        candidate_products: Sequence[v202409.NewCandidateProduct] | None = None,
    ) -> v202409.UpdateAnswer:
        """Partial Edit Candidate Products: `POST /product/202409/candidate_products/partial_edit/batch`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"candidate_products": candidate_products}
        made: v202409.UpdateAnswer = self._in_version("update", "202409", values)
        return made


class AsyncCandidateProducts(Versioned, AsyncGroup):
    """Calls about candidate products."""

    _older = OLDER

    def search(
        self,
        *,
        page_size: int = 100,
        external_product_ids: Sequence[str] | None = None,
        opportunity_matching_statuses: Sequence[Literal["PENDING", "MATCHED", "NOT_MATCHED"] | str] | None = None,
    ) -> AsyncPages[v202409.CandidateProduct]:
        """Search Candidate Products: `POST /product/202409/candidate_products/search`.

        No longer among TikTok's current calls; no date of its end is published.
        opportunity_matching_statuses: PENDING | MATCHED | NOT_MATCHED
        """
        values = {
            "page_size": page_size, "external_product_ids": external_product_ids,
            "opportunity_matching_statuses": opportunity_matching_statuses,
        }
        made: AsyncPages[v202409.CandidateProduct] = self._in_version("search", "202409", values)
        return made

    async def create(
        self,
        *,
        candidate_products: Sequence[v202409.NewCandidateProduct] | None = None,
    ) -> v202409.CreateAnswer:
        """Upload Candidate Products: `POST /product/202409/candidate_products/batch`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"candidate_products": candidate_products}
        made: v202409.CreateAnswer = await self._in_version("create", "202409", values)
        return made

    async def update(
        self,
        *,
        candidate_products: Sequence[v202409.NewCandidateProduct] | None = None,
    ) -> v202409.UpdateAnswer:
        """Partial Edit Candidate Products: `POST /product/202409/candidate_products/partial_edit/batch`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values = {"candidate_products": candidate_products}
        made: v202409.UpdateAnswer = await self._in_version("update", "202409", values)
        return made
