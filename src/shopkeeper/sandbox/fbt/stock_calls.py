"""What lies in the warehouses, what moved there, and what orders from elsewhere may have."""

from typing import Any

from ..shop import Call, behaves
from ..state import State
from . import units
from .goods import own_goods
from .goods_search import paged
from .places import places
from .records import Goods, Moved, Place

TRAVELLING = ("TO_BE_RECEIVED", "ARRIVED_HUB", "INTERNAL_TRANSFER", "RECEIVING")
END = 2**62


@behaves("fbt.SearchFBTInventory.202408")
def inventory(call: Call) -> dict[str, Any]:
    """A page of goods by warehouse with their units."""
    state, values = call.market.state, call.values
    rows = []
    for goods in state.fbt.goods.values():
        if goods.shop_id != call.shop.id or not _is_asked_for(values, goods):
            continue
        for place in places(call):
            if place.id in (values.get("fbt_warehouse_ids") or [place.id]):
                rows.append(((goods.create_time, f"{goods.id}-{place.id}"), (goods, place)))
    page, token = paged(call, rows)
    return {
        "inventory": [_shown(state, goods, place) for goods, place in page],
        "next_page_token": token,
        "total_count": len(rows),
    }


@behaves("fbt.SearchFBTInventoryRecord.202410")
def records(call: Call) -> dict[str, Any]:
    """A page of what came in and what left, the newest first."""
    state, values = call.market.state, call.values
    mine = {place.id for place in places(call)}
    low, high = values.get("create_time_ge", 0), values.get("create_time_le", END)
    rows = [
        ((one.at, f"{number:09d}"), one)
        for number, one in enumerate(state.fbt.journal)
        if one.place_id in mine
        and one.place_id in (values.get("fbt_warehouse_ids") or [one.place_id])
        and one.goods_id in (values.get("goods_ids") or [one.goods_id])
        and low <= one.at <= high
    ]
    page, token = paged(call, rows)
    return {
        "inventory_records": [_moved(state, one) for one in page],
        "next_page_token": token,
        "total_count": len(rows),
    }


@behaves("fbt.QueryGoodsInventoryForMCF.202601")
def for_orders(call: Call) -> dict[str, Any]:
    """How many units orders from elsewhere may have."""
    rows = []
    for row in call.values["goods"]:
        goods = own_goods(call, row["goods_id"])
        left = sum(units.on_hand(call.market.state, goods, place).normal for place in places(call))
        rows.append({"goods_id": goods.id, "available_qty": left})
    return {"goods_inventory_list": rows}


def _is_asked_for(values: dict[str, Any], goods: Goods) -> bool:
    if goods.id not in (values.get("goods_ids") or [goods.id]):
        return False
    wanted = values.get("sku_ids")
    return not wanted or bool(set(wanted) & set(goods.sku_ids))


def _shown(state: State, goods: Goods, place: Place) -> dict[str, Any]:
    here = units.on_hand(state, goods, place)
    on_hand = {
        "available_quantity": here.normal,
        "reserved_quantity": here.reserved,
        "total_quantity": here.normal + here.reserved,
    }
    coming = sum(
        one.goods.get(goods.id, 0)
        for one in state.fbt.inbound.values()
        if one.place_id == place.id and one.status in TRAVELLING
    )
    return {
        "fbt_warehouse_id": place.id,
        "goods": {**_named(goods), "skus": [{"id": id, "on_hand_detail": on_hand} for id in goods.sku_ids]},
        "in_transit_quantity": coming,
        "on_hand_detail": {**on_hand, "unfulfillable_quantity": here.defective},
    }


def _moved(state: State, one: Moved) -> dict[str, Any]:
    return {
        "fbt_warehouse_id": one.place_id,
        "goods": _named(state.fbt.goods[one.goods_id]),
        "inventory_goods_type": one.quality,
        "initial_on_hand_quantity": one.before,
        "changed_quantity": one.change,
        "final_on_hand_quantity": one.before + one.change,
        "create_time": one.at,
        "order": {"id": one.order_id, "type": one.kind},
    }


def _named(goods: Goods) -> dict[str, str]:
    return {
        "id": goods.id,
        "name": goods.name,
        "reference_code": str(goods.told.get("reference_code") or ""),
    }
