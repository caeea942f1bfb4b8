"""Calls about fbt goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import fbt_goods as shapes
from ..versions import Older, Versioned

if TYPE_CHECKING:
    from ..records.v202409 import fbt_goods as v202409

OLDER = {
    "search": {
        "202409": Older("fbt.SearchGoodsInfo.202409", "Good", 100),
    },
}


class FbtGoods(Versioned, Group):
    """Calls about fbt goods."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        goods_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        version: Literal["202607"] = "202607",
    ) -> Pages[shapes.Good]:
        """Search Goods Info: `POST /fbt/202607/goods/search`."""

    @overload
    def search(
        self,
        *,
        page_size: int = 100,
        goods_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        version: Literal["202409"],
    ) -> Pages[v202409.Good]:
        """Search Goods Info: `POST /fbt/202409/goods/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `fbt_goods.search`, version 202607.
        """

    def search(
        self,
        *,
        page_size: Any = None,
        goods_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        version: str = "202607",
    ) -> Any:
        """Search Goods Info: `POST /fbt/202607/goods/search`."""
        values: dict[str, Any] = {
            "page_size": page_size, "goods_ids": goods_ids, "product_ids": product_ids,
            "reference_codes": reference_codes, "sku_ids": sku_ids,
        }
        if version != "202607":
            return self._in_version("search", version, values)
        values["page_size"] = 20 if page_size is None else page_size
        return self._pages("fbt.searchGoodsInfo.202607", shapes.Good, values)

    def create(
        self,
        *,
        create_goods_dto_list: Sequence[shapes.NewCreateGoodsDtoList],
    ) -> shapes.CreateAnswer:
        """Create FBT Goods: `POST /fbt/202607/goods/create_goods`."""
        values = {"create_goods_dto_list": create_goods_dto_list}
        return self._call("fbt.createFBTGoods.202607", shapes.CreateAnswer, values)

    def search_hazmat_and_expiration(
        self,
        *,
        tts_sku_ids: Sequence[str],
    ) -> shapes.SearchHazmatAndExpirationAnswer:
        """Search Goods Hazmat And Expiration Info: `POST /fbt/202603/goods/hazmat_and_expiration_info/search`."""
        values = {"tts_sku_ids": tts_sku_ids}
        return self._call("fbt.searchGoodsHazmatAndExpirationInfo.202603", shapes.SearchHazmatAndExpirationAnswer, values)

    def update(
        self,
        *,
        update_goods_dto: shapes.NewUpdateGoodsDto | None = None,
    ) -> shapes.UpdateAnswer:
        """Update FBT Goods Info: `POST /fbt/202607/goods/update_goods_info`."""
        values = {"update_goods_dto": update_goods_dto}
        return self._call("fbt.updateFBTGoodsInfo.202607", shapes.UpdateAnswer, values)

    def update_sku_relations(
        self,
        *,
        operate_goods_sku_relation_list: Sequence[shapes.NewOperateGoodsSkuRelationList],
        operation_type: Literal["BIND", "UN_BIND"] | str,
    ) -> shapes.UpdateSkuRelationsAnswer:
        """Update Goods SKU Relations: `POST /fbt/202603/goods/update_goods_sku_relation`.

        operation_type: BIND | UN_BIND
        """
        values = {
            "operate_goods_sku_relation_list": operate_goods_sku_relation_list,
            "operation_type": operation_type,
        }
        return self._call("fbt.updateGoodsSKURelations.202603", shapes.UpdateSkuRelationsAnswer, values)


class AsyncFbtGoods(Versioned, AsyncGroup):
    """Calls about fbt goods."""

    _older = OLDER

    @overload
    def search(
        self,
        *,
        page_size: int = 20,
        goods_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        version: Literal["202607"] = "202607",
    ) -> AsyncPages[shapes.Good]:
        """Search Goods Info: `POST /fbt/202607/goods/search`."""

    @overload
    def search(
        self,
        *,
        page_size: int = 100,
        goods_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        version: Literal["202409"],
    ) -> AsyncPages[v202409.Good]:
        """Search Goods Info: `POST /fbt/202409/goods/search`.

        No longer among TikTok's current calls; no date of its end is published. Replaced by
            `fbt_goods.search`, version 202607.
        """

    def search(
        self,
        *,
        page_size: Any = None,
        goods_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
        version: str = "202607",
    ) -> Any:
        """Search Goods Info: `POST /fbt/202607/goods/search`."""
        values: dict[str, Any] = {
            "page_size": page_size, "goods_ids": goods_ids, "product_ids": product_ids,
            "reference_codes": reference_codes, "sku_ids": sku_ids,
        }
        if version != "202607":
            return self._in_version("search", version, values)
        values["page_size"] = 20 if page_size is None else page_size
        return self._pages("fbt.searchGoodsInfo.202607", shapes.Good, values)

    async def create(
        self,
        *,
        create_goods_dto_list: Sequence[shapes.NewCreateGoodsDtoList],
    ) -> shapes.CreateAnswer:
        """Create FBT Goods: `POST /fbt/202607/goods/create_goods`."""
        values = {"create_goods_dto_list": create_goods_dto_list}
        return await self._call("fbt.createFBTGoods.202607", shapes.CreateAnswer, values)

    async def search_hazmat_and_expiration(
        self,
        *,
        tts_sku_ids: Sequence[str],
    ) -> shapes.SearchHazmatAndExpirationAnswer:
        """Search Goods Hazmat And Expiration Info: `POST /fbt/202603/goods/hazmat_and_expiration_info/search`."""
        values = {"tts_sku_ids": tts_sku_ids}
        return await self._call("fbt.searchGoodsHazmatAndExpirationInfo.202603", shapes.SearchHazmatAndExpirationAnswer, values)

    async def update(
        self,
        *,
        update_goods_dto: shapes.NewUpdateGoodsDto | None = None,
    ) -> shapes.UpdateAnswer:
        """Update FBT Goods Info: `POST /fbt/202607/goods/update_goods_info`."""
        values = {"update_goods_dto": update_goods_dto}
        return await self._call("fbt.updateFBTGoodsInfo.202607", shapes.UpdateAnswer, values)

    async def update_sku_relations(
        self,
        *,
        operate_goods_sku_relation_list: Sequence[shapes.NewOperateGoodsSkuRelationList],
        operation_type: Literal["BIND", "UN_BIND"] | str,
    ) -> shapes.UpdateSkuRelationsAnswer:
        """Update Goods SKU Relations: `POST /fbt/202603/goods/update_goods_sku_relation`.

        operation_type: BIND | UN_BIND
        """
        values = {
            "operate_goods_sku_relation_list": operate_goods_sku_relation_list,
            "operation_type": operation_type,
        }
        return await self._call("fbt.updateGoodsSKURelations.202603", shapes.UpdateSkuRelationsAnswer, values)
