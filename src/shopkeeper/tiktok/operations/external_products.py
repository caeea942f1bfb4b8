"""Calls about external products. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calls import AsyncGroup, AsyncPages, File, Group, Pages
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202501 import external_products as v202501
    from ..records.v202506 import external_products as v202506
    from ..records.v202508 import external_products as v202508

OLDER = {
    "create": {
        "202506": Older("product.UploadExternalProduct.202506", ""),
    },
    "import_file": {
        "202508": Older("product.ImportExternalProductInfo.202508", "ImportFileAnswer"),
    },
    "recommend_attributes": {
        "202501": Older("product.CreateAttributeRecommendationRequest.202501", ""),
    },
}


class ExternalProducts(Versioned, Group):
    """Calls about external products."""

    _older = OLDER

    def create(
        self,
        *,
        external_product: v202506.NewExternalProduct | None = None,
    ) -> None:
        """Upload External Product: `POST /product/202506/external_products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"external_product": external_product}
        self._in_version("create", "202506", values)

    def import_file(
        self,
        *,
        data: File | None = None,
    ) -> v202508.ImportFileAnswer:
        """Import External Product Info: `POST /product/202508/import_external`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"data": data}
        made: v202508.ImportFileAnswer = self._in_version("import_file", "202508", values)
        return made

    def recommend_attributes(
        self,
        *,
        external_product: v202501.NewExternalProduct | None = None,
    ) -> None:
        """Create Attribute Recommendation Request: `POST /product/202501/attribute_recommendation_request`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"external_product": external_product}
        self._in_version("recommend_attributes", "202501", values)


class AsyncExternalProducts(Versioned, AsyncGroup):
    """Calls about external products."""

    _older = OLDER

    async def create(
        self,
        *,
        external_product: v202506.NewExternalProduct | None = None,
    ) -> None:
        """Upload External Product: `POST /product/202506/external_products`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"external_product": external_product}
        await self._in_version("create", "202506", values)

    async def import_file(
        self,
        *,
        data: File | None = None,
    ) -> v202508.ImportFileAnswer:
        """Import External Product Info: `POST /product/202508/import_external`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"data": data}
        made: v202508.ImportFileAnswer = await self._in_version("import_file", "202508", values)
        return made

    async def recommend_attributes(
        self,
        *,
        external_product: v202501.NewExternalProduct | None = None,
    ) -> None:
        """Create Attribute Recommendation Request: `POST /product/202501/attribute_recommendation_request`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"external_product": external_product}
        await self._in_version("recommend_attributes", "202501", values)
