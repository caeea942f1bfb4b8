"""Customs: which orders need a declaration before they ship, and the declarations that were made."""

from typing import Any

from ..desk_records import Opened
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Line, Order

NEEDED_IN = ("JP",)  # guess: the calls came with the customs rules of Japan
NO_ORDER = 21008109


@behaves("fulfillment.getOrderCustomsRequirements.202607")
def needed(call: Call) -> dict[str, Any]:
    """For each order whether a declaration is needed and whether there is one."""
    found = [call.market.state.orders.get(order_id) for order_id in call.values["order_ids"]]
    mine = [order for order in found if order and order.shop_id in call.grant.shop_ids]
    return {"order_clearance_list": [_row(call, order) for order in mine]}


@behaves("fulfillment.submitCustomsClearanceInformation.202607")
def submit(call: Call) -> dict[str, Any]:
    """Keep the declarations of some orders; all or none."""
    state, wanted = call.market.state, call.values.get("order_list") or []
    for entry in wanted:
        order = state.orders.get(entry["order_id"])
        if order is None or order.shop_id not in call.grant.shop_ids:
            raise refusal(NO_ORDER)
    for entry in wanted:
        state.declared[entry["order_id"]] = entry.get("item_list") or []
    call.market.changes += 1
    return {}


def _row(call: Call, order: Order) -> dict[str, Any]:
    region = call.market.state.shops[order.shop_id].region
    declared = call.market.state.declared.get(order.id)
    items = [_line(call, line) for line in order.lines]
    return {
        "order_id": order.id,
        "need_fill_clearance": region in NEEDED_IN and declared is None,
        "already_filled_clearance": declared is not None,
        "target_country": region,
        "biz_type": 0,
        "shipment_type": 0,
        "item_list": items,
    }


def _line(call: Call, line: Line) -> dict[str, Any]:
    """A line, with what was in it where it is a surprise that has been opened."""
    found = call.market.state.desk.opened.get(line.id) or []
    return {
        "order_line_id": line.id,
        "product_id": line.product_id,
        "sku_id": line.sku_id,
        "is_temporary_listing": False,
        "is_virtual_unboxing": bool(found),
        "related_item_detail": [_related(one) for one in found],
    }


def _related(one: Opened) -> dict[str, Any]:
    return {"product_id": one.product_id, "sku_id": one.sku_id, "qty": 1, "price_percent": 100}
