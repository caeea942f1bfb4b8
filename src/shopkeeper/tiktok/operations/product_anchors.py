"""Calls about product anchors. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202402 import product_anchors as v202402
    from ..records.v202403 import product_anchors as v202403

OLDER = {
    "check_prerequisites": {
        "202402": Older("affiliate.CheckAnchorPrerequisites.202402", ""),
    },
    "check_title": {
        "202403": Older("affiliate.CheckAnchorContent.202403", ""),
    },
}


class ProductAnchors(Versioned, Group):
    """Calls about product anchors."""

    _older = OLDER

    def check_prerequisites(
        self,
        *,
        product_id: str | None = None,
    ) -> None:
        """Check Anchor Prerequisites: `POST /affiliate/202402/anchors/prerequisite_check`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_id": product_id}
        self._in_version("check_prerequisites", "202402", values)

    def check_title(
        self,
        *,
        title: str | None = None,
    ) -> None:
        """Check Anchor Content: `POST /affiliate/202403/anchors/content_check`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"title": title}
        self._in_version("check_title", "202403", values)


class AsyncProductAnchors(Versioned, AsyncGroup):
    """Calls about product anchors."""

    _older = OLDER

    async def check_prerequisites(
        self,
        *,
        product_id: str | None = None,
    ) -> None:
        """Check Anchor Prerequisites: `POST /affiliate/202402/anchors/prerequisite_check`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"product_id": product_id}
        await self._in_version("check_prerequisites", "202402", values)

    async def check_title(
        self,
        *,
        title: str | None = None,
    ) -> None:
        """Check Anchor Content: `POST /affiliate/202403/anchors/content_check`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"title": title}
        await self._in_version("check_title", "202403", values)
