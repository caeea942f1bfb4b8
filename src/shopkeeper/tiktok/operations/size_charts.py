"""Calls about size charts. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import size_charts as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202309 import size_charts as v202309

OLDER = {
    "identify": {
        "202309": Older("product.RecommendSizechart.202309", "IdentifyAnswer"),
    },
}


class SizeCharts(Versioned, Group):
    """Calls about size charts."""

    _older = OLDER

    def search(
        self,
        *,
        locales: Sequence[Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str] | None = None,
        page_size: int = 100,
        ids: Sequence[str] | None = None,
        keyword: str | None = None,
        size_chart_mode: Literal["PRODUCT_SCOPED", "REUSABLE_TEMPLATE"] | str | None = None,
    ) -> Pages[shapes.SizeChart]:
        """Search Size Charts: `POST /product/202407/sizecharts/search`.

        size_chart_mode: PRODUCT_SCOPED | REUSABLE_TEMPLATE
        """
        values = {
            "locales": locales, "page_size": page_size, "ids": ids, "keyword": keyword,
            "size_chart_mode": size_chart_mode,
        }
        return self._pages("product.SearchSizeCharts.202407", shapes.SizeChart, values)

    def appeal(
        self,
        *,
        appeal_message: shapes.NewAppealMessage,
        product_id: int,
    ) -> None:
        """Submit Size Chart Appeal: `POST /product/202604/appeals/submit`."""
        values = {"appeal_message": appeal_message, "product_id": product_id}
        self._do("product.submitSizeChartAppeal.202604", values)

    def create(
        self,
        *,
        category_id: str,
        size_chart_data: shapes.NewSizeChartData,
        size_chart_mode: str,
        template_name: str | None = None,
    ) -> shapes.CreateAnswer:
        """Create Size Chart V2: `POST /product/202610/size_charts`."""
        values = {
            "category_id": category_id, "size_chart_data": size_chart_data,
            "size_chart_mode": size_chart_mode, "template_name": template_name,
        }
        return self._call("product.createSizeChartV2.202610", shapes.CreateAnswer, values)

    def identify(
        self,
        *,
        images: Sequence[v202309.NewImage] | None = None,
    ) -> v202309.IdentifyAnswer:
        """Recommend Sizechart: `POST /product/202309/images/size_charts/identify`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"images": images}
        made: v202309.IdentifyAnswer = self._in_version("identify", "202309", values)
        return made

    def update(
        self,
        *,
        size_chart_data: shapes.NewSizeChartData,
        size_chart_id: str,
        template_name: str | None = None,
    ) -> shapes.UpdateAnswer:
        """Edit Size Chart V2: `POST /product/202610/size_charts/edit`."""
        values = {
            "size_chart_data": size_chart_data, "size_chart_id": size_chart_id,
            "template_name": template_name,
        }
        return self._call("product.editSizeChartV2.202610", shapes.UpdateAnswer, values)


class AsyncSizeCharts(Versioned, AsyncGroup):
    """Calls about size charts."""

    _older = OLDER

    def search(
        self,
        *,
        locales: Sequence[Literal["de-DE", "en-GB", "en-IE", "en-US", "es-ES", "es-MX", "fr-FR", "id-ID", "it-IT", "ja-JP", "ms-MY", "pt-BR", "th-TH", "vi-VN", "zh-CN"] | str] | None = None,
        page_size: int = 100,
        ids: Sequence[str] | None = None,
        keyword: str | None = None,
        size_chart_mode: Literal["PRODUCT_SCOPED", "REUSABLE_TEMPLATE"] | str | None = None,
    ) -> AsyncPages[shapes.SizeChart]:
        """Search Size Charts: `POST /product/202407/sizecharts/search`.

        size_chart_mode: PRODUCT_SCOPED | REUSABLE_TEMPLATE
        """
        values = {
            "locales": locales, "page_size": page_size, "ids": ids, "keyword": keyword,
            "size_chart_mode": size_chart_mode,
        }
        return self._pages("product.SearchSizeCharts.202407", shapes.SizeChart, values)

    async def appeal(
        self,
        *,
        appeal_message: shapes.NewAppealMessage,
        product_id: int,
    ) -> None:
        """Submit Size Chart Appeal: `POST /product/202604/appeals/submit`."""
        values = {"appeal_message": appeal_message, "product_id": product_id}
        await self._do("product.submitSizeChartAppeal.202604", values)

    async def create(
        self,
        *,
        category_id: str,
        size_chart_data: shapes.NewSizeChartData,
        size_chart_mode: str,
        template_name: str | None = None,
    ) -> shapes.CreateAnswer:
        """Create Size Chart V2: `POST /product/202610/size_charts`."""
        values = {
            "category_id": category_id, "size_chart_data": size_chart_data,
            "size_chart_mode": size_chart_mode, "template_name": template_name,
        }
        return await self._call("product.createSizeChartV2.202610", shapes.CreateAnswer, values)

    async def identify(
        self,
        *,
        images: Sequence[v202309.NewImage] | None = None,
    ) -> v202309.IdentifyAnswer:
        """Recommend Sizechart: `POST /product/202309/images/size_charts/identify`.

        No longer among TikTok's current calls; no date of its end is published.
        """
        values = {"images": images}
        made: v202309.IdentifyAnswer = await self._in_version("identify", "202309", values)
        return made

    async def update(
        self,
        *,
        size_chart_data: shapes.NewSizeChartData,
        size_chart_id: str,
        template_name: str | None = None,
    ) -> shapes.UpdateAnswer:
        """Edit Size Chart V2: `POST /product/202610/size_charts/edit`."""
        values = {
            "size_chart_data": size_chart_data, "size_chart_id": size_chart_id,
            "template_name": template_name,
        }
        return await self._call("product.editSizeChartV2.202610", shapes.UpdateAnswer, values)
