"""Goods as the calls tell them: what was declared, what the warehouse has measured, which SKUs sell them."""

from typing import Any

from ..paging import page_token, place_of
from ..shop import Call, behaves
from ..state import State
from .goods import goods_of
from .places import refused
from .records import Goods

PLAIN = {"expiration_alert_days": 0, "inbound_cutoff_days": 0, "sales_cutoff_days": 0}
NAMES = ("bulky_item_attribute", "goods_safety_attributes", "hazmat_info", "sioc_attribute")


@behaves("fbt.searchGoodsInfo.202607")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's goods, the newest first."""
    found = [one for one in call.market.state.fbt.goods.values() if one.shop_id == call.shop.id]
    found = [one for one in found if _fits(call, one)]
    page, token = paged(call, [((one.create_time, one.id), one) for one in found])
    return {
        "goods": [_shown(call, one) for one in page],
        "next_page_token": token,
        "total_count": len(found),
    }


@behaves("fbt.searchGoodsHazmatAndExpirationInfo.202603")
def hazards(call: Call) -> dict[str, Any]:
    """Whether what SKUs sell is hazardous or expires."""
    rows = []
    for sku_id in call.values["tts_sku_ids"]:
        if goods := goods_of(call, sku_id):
            rows.append(
                {
                    "tts_sku_id": sku_id,
                    "is_hazmat": bool(goods.told.get("is_hazmat")),
                    "is_lot_code": bool(goods.told.get("is_lot_code")),
                    "is_expiration_management": bool(goods.told.get("is_expiration_management")),
                    "exp_base_info": {name: _days(goods).get(name, 0) for name in PLAIN},
                }
            )
    return {"hazmat_and_expiration_info": {"hazmat_and_expiration_dto_list": rows}}


def paged(call: Call, rows: list[tuple[tuple[int, str], Any]]) -> tuple[list[Any], str]:
    """A page of rows, the newest first, and the token of the next one."""
    size = int(call.values["page_size"])
    if size < 1:
        raise refused("PageSize is invalid.")
    after = place_of(call.values.get("page_token") or "")
    rest = sorted((row for row in rows if after is None or row[0] < after), key=_place, reverse=True)
    token = page_token(rest[size - 1][0]) if len(rest) > size else ""
    return [row for _, row in rest[:size]], token


def _place(row: tuple[tuple[int, str], Any]) -> tuple[int, str]:
    return row[0]


def _fits(call: Call, goods: Goods) -> bool:
    values, skus = call.values, call.market.state.skus
    products = [skus[id].product_id for id in goods.sku_ids]
    held = {
        "goods_ids": [goods.id],
        "sku_ids": goods.sku_ids,
        "product_ids": products,
        "reference_codes": [str(goods.told.get("reference_code") or "")],
    }
    return all(set(values[name]) & set(mine) for name, mine in held.items() if values.get(name))


def _shown(call: Call, goods: Goods) -> dict[str, Any]:
    told, state = goods.told, call.market.state
    size = told.get("dimension_and_weight_base_info") or {}
    measured = {
        "dimension": {
            "unit": size.get("dimension_unit", ""),
            **{side: size.get(f"{side}_value", "") for side in ("height", "length", "width")},
        },
        "weight": {"unit": size.get("weight_unit", ""), "value": size.get("weight_value", "")},
    }
    codes = told.get("barcode_infos") or []
    shown = {
        "id": goods.id,
        "name": goods.name,
        "reference_code": str(told.get("reference_code") or ""),
        "image_url": told.get("goods_image_url") or "",
        "barcodes": [
            {"code": one.get("barcode_value", ""), "type": one.get("barcode_type", "")} for one in codes
        ],
        "is_hazmat": bool(told.get("is_hazmat")),
        "is_sioc": bool(told.get("is_sioc")),
        "hazmat_approval_status": _approval(state, goods),
        "lot_expiration_info": _expiry(goods),
        "merchant_declaration_info": measured,
        "skus": [_sku(state, sku_id) for sku_id in goods.sku_ids],
        **{name: told[name] for name in NAMES if told.get(name)},
    }
    has_been_in = any(one.goods_id == goods.id for one in state.fbt.journal)
    return shown | ({"warehouse_confirmation_info": measured} if has_been_in else {})


def _approval(state: State, goods: Goods) -> str:
    if not goods.hazmat_approved_at:
        return "APPROVAL_STATUS_INVALID"
    is_done = state.ticked >= goods.hazmat_approved_at
    return "APPROVAL_STATUS_FULFILLABLE" if is_done else "APPROVAL_STATUS_UNDER_REVIEW"


def _expiry(goods: Goods) -> dict[str, Any]:
    days = _days(goods)
    return {
        **{name: days.get(name, 0) for name in PLAIN},
        "is_expiration_management": bool(goods.told.get("is_expiration_management")),
        "is_lot_control": bool(goods.told.get("is_lot_code")),
        "shelf_life_days": days.get("shelf_life", 0),
        "handling_method": days.get("handling_method_expired_goods") or "STORE_UNITS",
    }


def _days(goods: Goods) -> dict[str, Any]:
    return goods.told.get("shelf_life_attribute_info") or {}


def _sku(state: State, sku_id: str) -> dict[str, Any]:
    sku = state.skus[sku_id]
    product, picture = state.products[sku.product_id], f"https://images.example/{sku.product_id}.jpg"
    return {
        "id": sku.id,
        "name": sku.name,
        "image_url": picture,
        "matched": True,
        "regions": [state.shops[product.shop_id].region],
        "product": {"id": product.id, "name": product.title, "image_url": picture},
    }
