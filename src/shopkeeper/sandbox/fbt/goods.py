"""Goods: declared by the seller, matched with the SKUs that sell them."""

from typing import Any

from ...errors import Rejected
from ..market import Market
from ..settings import HOUR
from ..shop import Call, behaves
from ..state import Sku
from . import units
from .places import refused, taking_part
from .records import Goods

MATCHED, UNMATCHED = "MATCHED", "UNMATCHED"  # guess: the words of webhook 23 are not documented
BIND = "BIND"


@behaves("fbt.createFBTGoods.202607")
def create(call: Call) -> dict[str, Any]:
    """Declare goods, each matched with a SKU at once; what cannot be is told one by one."""
    taking_part(call)
    rows = [_created(call, row) for row in call.values["create_goods_dto_list"]]
    return {"create_result_info": {"create_result_list": rows}}


@behaves("fbt.updateFBTGoodsInfo.202607")
def update(call: Call) -> dict[str, Any]:
    """Tell of goods anew what is told of them."""
    row = call.values.get("update_goods_dto") or {}
    goods_id = row.get("tts_goods_id") or ""
    try:
        goods = own_goods(call, goods_id)
        _check_told(row)
    except Rejected as error:
        return {"update_result_info": _failed(error) | {"tts_goods_id": goods_id}}
    goods.told = {**goods.told, **{name: value for name, value in row.items() if name != "tts_goods_id"}}
    _judge(call.market, goods)
    call.market.changes += 1
    return {"update_result_info": {"is_success": True, "fail_reason": "", "tts_goods_id": goods.id}}


@behaves("fbt.updateGoodsSKURelations.202603")
def relate(call: Call) -> dict[str, Any]:
    """Match goods with SKUs, or let them go; each pair is answered by itself."""
    rows = []
    for row in call.values["operate_goods_sku_relation_list"]:
        for sku_id in row["tts_sku_ids"]:
            told = {"tts_goods_id": row["tts_goods_id"], "tts_sku_id": sku_id}
            try:
                _relate(call, own_goods(call, row["tts_goods_id"]), sku_id)
                rows.append({"is_success": True, "fail_reason": "", **told})
            except Rejected as error:
                rows.append(_failed(error) | told)
    return {"operate_goods_sku_relation_info": {"operate_result_list": rows}}


def own_goods(call: Call, goods_id: str) -> Goods:
    """Goods of the shop by their id. Raises Rejected."""
    found = call.market.state.fbt.goods.get(goods_id)
    if found is None or found.shop_id != call.shop.id:
        raise refused(f"The goods {goods_id} do not exist.")
    return found


def goods_of(call: Call, sku_id: str) -> Goods | None:
    """The goods that a SKU of the shop sells."""
    kept = call.market.state.fbt.goods.values()
    return next((one for one in kept if sku_id in one.sku_ids and one.shop_id == call.shop.id), None)


def _created(call: Call, row: dict[str, Any]) -> dict[str, Any]:
    told = {"tts_goods_id": "", "tts_sku_id": row["tts_sku_id"]}
    try:
        sku = _free_sku(call, row["tts_sku_id"])
        _check_told(row)
    except Rejected as error:
        return _failed(error) | told
    state, now = call.market.state, int(call.market.now())
    goods = Goods(call.market.new_id("fbt-goods"), call.shop.id, row, now)
    state.fbt.goods[goods.id] = goods
    _judge(call.market, goods)
    units.bind(state, goods, sku)
    _announce(call.market, goods, sku, MATCHED)
    return {"is_success": True, "fail_reason": "", **told, "tts_goods_id": goods.id}


def _relate(call: Call, goods: Goods, sku_id: str) -> None:
    state = call.market.state
    if call.values["operation_type"] == BIND:
        sku = _free_sku(call, sku_id)
        units.bind(state, goods, sku)
        _announce(call.market, goods, sku, MATCHED)
        return
    if sku_id not in goods.sku_ids:
        raise refused(f"The goods {goods.id} are not matched with SKU {sku_id}.")
    sku = state.skus[sku_id]
    units.unbind(state, goods, sku)
    _announce(call.market, goods, sku, UNMATCHED)


def _free_sku(call: Call, sku_id: str) -> Sku:
    """A SKU of the shop that sells no goods yet."""
    state = call.market.state
    sku = state.skus.get(sku_id)
    if sku is None or state.products[sku.product_id].shop_id != call.shop.id:
        raise refused(f"The SKU {sku_id} does not exist.")
    if goods_of(call, sku_id):
        raise refused(f"The SKU {sku_id} is matched with goods already.")
    return sku


def _check_told(row: dict[str, Any]) -> None:
    if not str(row.get("goods_name") or "").strip():
        raise refused("The goods need a name.")
    if row.get("is_hazmat") and not row.get("hazmat_info"):
        raise refused("Hazardous goods need hazmat_info.")
    if row.get("is_expiration_management") and not row.get("shelf_life_attribute_info"):
        raise refused("Goods that expire need shelf_life_attribute_info.")


def _judge(market: Market, goods: Goods) -> None:
    """Hazardous goods are looked at first."""
    hours = market.settings.fbt_hazmat_review_hours
    goods.hazmat_approved_at = int(market.now() + hours * HOUR) if goods.told.get("is_hazmat") else 0


def _failed(error: Rejected) -> dict[str, Any]:
    return {"is_success": False, "fail_reason": str(error)}


def _announce(market: Market, goods: Goods, sku: Sku, word: str) -> None:
    """Webhook 23."""
    told = {"goods_id": goods.id, "sku_id": sku.id, "product_id": sku.product_id, "match_type": word}
    now = int(market.now())
    market.announce_to_seller(goods.shop_id, 23, told | {"product_type": "LOCAL", "update_time": now})
