"""Calls about creator links. Generated from spec/ by tools/generate.py; never edited by hand."""

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import creator_links as shapes


class CreatorLinks(Group):
    """Calls about creator links."""

    def for_publisher(
        self,
        publisher_id: str,
        *,
        material: shapes.NewMaterial,
        category_asset_cipher: str | None = None,
        campaign_id: str | None = None,
        link_type: str | None = None,
    ) -> shapes.ForPublisherAnswer:
        """Creator Generate Publisher Link: `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`."""
        values = {
            "publisher_id": publisher_id, "material": material,
            "category_asset_cipher": category_asset_cipher, "campaign_id": campaign_id,
            "link_type": link_type,
        }
        return self._call("affiliate_creator.CreatorGeneratePublisherLink.202504", shapes.ForPublisherAnswer, values)

    def for_publishers(
        self,
        *,
        material: shapes.NewMaterial,
        campaign_id: str | None = None,
        link_type: str | None = None,
    ) -> shapes.ForPublishersAnswer:
        """Creator Generate General Link: `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch`."""
        values = {"material": material, "campaign_id": campaign_id, "link_type": link_type}
        return self._call("affiliate_creator.CreatorGenerateGeneralLink.202505", shapes.ForPublishersAnswer, values)


class AsyncCreatorLinks(AsyncGroup):
    """Calls about creator links."""

    async def for_publisher(
        self,
        publisher_id: str,
        *,
        material: shapes.NewMaterial,
        category_asset_cipher: str | None = None,
        campaign_id: str | None = None,
        link_type: str | None = None,
    ) -> shapes.ForPublisherAnswer:
        """Creator Generate Publisher Link: `POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch`."""
        values = {
            "publisher_id": publisher_id, "material": material,
            "category_asset_cipher": category_asset_cipher, "campaign_id": campaign_id,
            "link_type": link_type,
        }
        return await self._call("affiliate_creator.CreatorGeneratePublisherLink.202504", shapes.ForPublisherAnswer, values)

    async def for_publishers(
        self,
        *,
        material: shapes.NewMaterial,
        campaign_id: str | None = None,
        link_type: str | None = None,
    ) -> shapes.ForPublishersAnswer:
        """Creator Generate General Link: `POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch`."""
        values = {"material": material, "campaign_id": campaign_id, "link_type": link_type}
        return await self._call("affiliate_creator.CreatorGenerateGeneralLink.202505", shapes.ForPublishersAnswer, values)
