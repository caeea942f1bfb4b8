"""Calls about creator links. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import creator_links as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202407 import creator_links as v202407
    from ..records.v202501 import creator_links as v202501

OLDER = {
    "create": {
        "202501": Older("affiliate_creator.GenerateAffiliateSharingLink.202501", "CreateAnswer"),
        "202407": Older("affiliate_creator.GenerateAffiliateSharingLink.202407", "CreateAnswer"),
    },
}


class CreatorLinks(Versioned, Group):
    """Calls about creator links."""

    _older = OLDER

    @overload
    def create(
        self,
        *,
        channel: str | None = None,
        material: v202501.NewMaterial | None = None,
        tags: Sequence[str] | None = None,
        version: Literal["202501"] = "202501",
    ) -> v202501.CreateAnswer:
        """Generate Affiliate Sharing Link: `POST /affiliate_creator/202501/affiliate_sharing_links/generate_batch`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    @overload
    def create(
        self,
        *,
        channel: str | None = None,
        material: v202407.NewMaterial | None = None,
        tags: Sequence[str] | None = None,
        version: Literal["202407"],
    ) -> v202407.CreateAnswer:
        """Generate Affiliate Sharing Link: `POST /affiliate_creator/202407/affiliate_sharing_links/generate_batch`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    def create(
        self,
        *,
        channel: str | None = None,
        material: Any = None,
        tags: Sequence[str] | None = None,
        version: str = "202501",
    ) -> Any:
        """Generate Affiliate Sharing Link: `POST /affiliate_creator/202501/affiliate_sharing_links/generate_batch`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values: dict[str, Any] = {"channel": channel, "material": material, "tags": tags}
        return self._in_version("create", version, values)

    def create_for_publisher(
        self,
        publisher_id: str,
        *,
        material: shapes.NewMaterial,
        category_asset_cipher: str | None = None,
        campaign_id: str | None = None,
        link_type: str | None = None,
    ) -> shapes.CreateForPublisherAnswer:
        """Creator Generate Publisher Link: `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`."""
        values = {
            "publisher_id": publisher_id, "material": material,
            "category_asset_cipher": category_asset_cipher, "campaign_id": campaign_id,
            "link_type": link_type,
        }
        return self._call("affiliate_creator.CreatorGeneratePublisherLink.202504", shapes.CreateForPublisherAnswer, values)

    def create_for_publishers(
        self,
        *,
        material: shapes.NewMaterial,
        campaign_id: str | None = None,
        link_type: str | None = None,
    ) -> shapes.CreateForPublishersAnswer:
        """Creator Generate General Link: `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch`."""
        values = {"material": material, "campaign_id": campaign_id, "link_type": link_type}
        return self._call("affiliate_creator.CreatorGenerateGeneralLink.202505", shapes.CreateForPublishersAnswer, values)


class AsyncCreatorLinks(Versioned, AsyncGroup):
    """Calls about creator links."""

    _older = OLDER

    @overload
    async def create(
        self,
        *,
        channel: str | None = None,
        material: v202501.NewMaterial | None = None,
        tags: Sequence[str] | None = None,
        version: Literal["202501"] = "202501",
    ) -> v202501.CreateAnswer:
        """Generate Affiliate Sharing Link: `POST /affiliate_creator/202501/affiliate_sharing_links/generate_batch`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    @overload
    async def create(
        self,
        *,
        channel: str | None = None,
        material: v202407.NewMaterial | None = None,
        tags: Sequence[str] | None = None,
        version: Literal["202407"],
    ) -> v202407.CreateAnswer:
        """Generate Affiliate Sharing Link: `POST /affiliate_creator/202407/affiliate_sharing_links/generate_batch`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """

    async def create(
        self,
        *,
        channel: str | None = None,
        material: Any = None,
        tags: Sequence[str] | None = None,
        version: str = "202501",
    ) -> Any:
        """Generate Affiliate Sharing Link: `POST /affiliate_creator/202501/affiliate_sharing_links/generate_batch`.

        No longer among TikTok's current calls; no date of its end is published.
        Raises `PartlyRejected` where parts of it were refused; the other parts are done.
        """
        values: dict[str, Any] = {"channel": channel, "material": material, "tags": tags}
        return await self._in_version("create", version, values)

    async def create_for_publisher(
        self,
        publisher_id: str,
        *,
        material: shapes.NewMaterial,
        category_asset_cipher: str | None = None,
        campaign_id: str | None = None,
        link_type: str | None = None,
    ) -> shapes.CreateForPublisherAnswer:
        """Creator Generate Publisher Link: `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`."""
        values = {
            "publisher_id": publisher_id, "material": material,
            "category_asset_cipher": category_asset_cipher, "campaign_id": campaign_id,
            "link_type": link_type,
        }
        return await self._call("affiliate_creator.CreatorGeneratePublisherLink.202504", shapes.CreateForPublisherAnswer, values)

    async def create_for_publishers(
        self,
        *,
        material: shapes.NewMaterial,
        campaign_id: str | None = None,
        link_type: str | None = None,
    ) -> shapes.CreateForPublishersAnswer:
        """Creator Generate General Link: `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch`."""
        values = {"material": material, "campaign_id": campaign_id, "link_type": link_type}
        return await self._call("affiliate_creator.CreatorGenerateGeneralLink.202505", shapes.CreateForPublishersAnswer, values)
