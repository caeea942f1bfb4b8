"""Calls about fbt goods. Generated from spec/ by tools/generate.py; never edited by hand."""

from collections.abc import Sequence

from ..calls import AsyncGroup, AsyncPages, Group, Pages
from ..records import fbt_goods as shapes


class FbtGoods(Group):
    """Calls about fbt goods."""

    def search(
        self,
        *,
        page_size: int = 20,
        goods_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> Pages[shapes.Good]:
        """Search Goods Info: `POST /fbt/202607/goods/search`."""
        values = {
            "page_size": page_size, "goods_ids": goods_ids, "product_ids": product_ids,
            "reference_codes": reference_codes, "sku_ids": sku_ids,
        }
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
        operation_type: str,
    ) -> shapes.UpdateSkuRelationsAnswer:
        """Update Goods SKU Relations: `POST /fbt/202603/goods/update_goods_sku_relation`.

        operation_type: BIND | UN_BIND
        """
        values = {
            "operate_goods_sku_relation_list": operate_goods_sku_relation_list,
            "operation_type": operation_type,
        }
        return self._call("fbt.updateGoodsSKURelations.202603", shapes.UpdateSkuRelationsAnswer, values)


class AsyncFbtGoods(AsyncGroup):
    """Calls about fbt goods."""

    def search(
        self,
        *,
        page_size: int = 20,
        goods_ids: Sequence[str] | None = None,
        product_ids: Sequence[str] | None = None,
        reference_codes: Sequence[str] | None = None,
        sku_ids: Sequence[str] | None = None,
    ) -> AsyncPages[shapes.Good]:
        """Search Goods Info: `POST /fbt/202607/goods/search`."""
        values = {
            "page_size": page_size, "goods_ids": goods_ids, "product_ids": product_ids,
            "reference_codes": reference_codes, "sku_ids": sku_ids,
        }
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
        operation_type: str,
    ) -> shapes.UpdateSkuRelationsAnswer:
        """Update Goods SKU Relations: `POST /fbt/202603/goods/update_goods_sku_relation`.

        operation_type: BIND | UN_BIND
        """
        values = {
            "operate_goods_sku_relation_list": operate_goods_sku_relation_list,
            "operation_type": operation_type,
        }
        return await self._call("fbt.updateGoodsSKURelations.202603", shapes.UpdateSkuRelationsAnswer, values)
