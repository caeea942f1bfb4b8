"""References to the orders of other systems: which order of a web shop or an ERP one of TikTok's is."""

from typing import Any

from ...errors import Rejected
from ..parcels.ship_calls import own_order
from ..refusals import refusal
from ..shop import Call, behaves
from ..state import Order, Reference

MOST = 100
TOO_MANY, NO_ORDER = 36009004, 21008109


@behaves("order.AddExternalOrderReferences.202406")
def add(call: Call) -> dict[str, Any]:
    """Keep which order of another system each order is; one of each system, the last one counts."""
    if len(call.values["orders"]) > MOST:
        message = f"param body.orders may hold at most {MOST} values, {len(call.values['orders'])} were given"
        raise Rejected(message, code=str(TOO_MANY))
    errors = []
    for entry in call.values["orders"]:
        try:
            _keep(call, entry)
        except Rejected as error:
            named = {name: entry["external_order"][name] for name in ("id", "platform")}
            detail = {"order_id": entry["id"], "external_order": named}
            errors.append({"code": error.code, "message": str(error), "detail": detail})
    return {"errors": errors}


@behaves("order.GetExternalOrderReferences.202406")
def of_order(call: Call) -> dict[str, Any]:
    """The orders of one other system that an order is."""
    order, platform = own_order(call), call.values["platform"]
    kept = call.market.state.references
    found = [one for one in kept if (one.order_id, one.platform) == (order.id, platform)]
    return {"external_orders": [_shown(one) for one in found]}


@behaves("order.SearchOrderByExternalOrderReference.202406")
def search(call: Call) -> dict[str, Any]:
    """The orders that an order of another system is."""
    wanted = call.shop.id, call.values["platform"], call.values["external_order_id"]
    kept = call.market.state.references
    found = [one for one in kept if (one.shop_id, one.platform, one.id) == wanted]
    return {"orders": [{"id": one.order_id, "external_order": _shown(one)} for one in found]}


def _keep(call: Call, entry: dict[str, Any]) -> None:
    order, external = own_order(call, entry["id"]), entry["external_order"]
    lines = [(line["id"], line["origin_id"]) for line in external["line_items"]]
    _check_lines(order, [origin for _, origin in lines])
    state, platform = call.market.state, external["platform"]
    state.references = [
        one for one in state.references if (one.order_id, one.platform) != (order.id, platform)
    ]
    state.references.append(Reference(call.shop.id, order.id, platform, external["id"], lines))
    call.market.changes += 1


def _check_lines(order: Order, origins: list[str]) -> None:
    if not set(origins) <= {line.id for line in order.lines}:
        raise refusal(NO_ORDER)


def _shown(one: Reference) -> dict[str, Any]:
    lines = [{"id": id, "origin_id": origin} for id, origin in one.lines]
    return {"id": one.id, "platform": one.platform, "line_items": lines}
