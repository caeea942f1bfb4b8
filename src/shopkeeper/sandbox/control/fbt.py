"""The control plane's part of the platform's warehouses: who takes part, and what the warehouse counts."""

from typing import Any

from ..fbt import inbound, places
from ..rehearsal import Rehearsal
from .plane import Fields, may, need, route


@route("GET", "/fbt")
def read_all(sandbox: Rehearsal, _: Fields) -> Any:
    """The platform's warehouses: goods, inbound orders, orders from elsewhere and what moved."""
    desk = sandbox.state.fbt
    return {
        "warehouses": list(desk.places.values()),
        "goods": list(desk.goods.values()),
        "inbound_orders": list(desk.inbound.values()),
        "orders": list(desk.outbound.values()),
        "moved": desk.journal[-100:],
    }


@route(
    "POST", "/shops/{shop_id}/fbt",
    need("shop_id", "a shop that does not take part yet", "{shop_without_fbt_id}"),
)  # fmt: skip
def onboard(sandbox: Rehearsal, fields: Fields) -> Any:
    """A shop takes part in Fulfilled by TikTok from now on."""
    made = places.onboard(sandbox.market, fields["shop_id"])
    return {"fbt_warehouse_ids": [place.id for place in made]}


@route(
    "POST", "/fbt/inbound/{inbound_order_id}/receive",
    need("inbound_order_id", "an inbound order on its way", "{inbound_order_id}"),
    may("counted", "by goods, how many came whole and how many did not; all of it whole unless said", {}),
)  # fmt: skip
def receive(sandbox: Rehearsal, fields: Fields) -> Any:
    """The warehouse has an inbound order and counts it."""
    counted = {id: (int(pair[0]), int(pair[1])) for id, pair in (fields.get("counted") or {}).items()}
    order = inbound.receive(sandbox.market, fields["inbound_order_id"], counted)
    return {"inbound_order_id": order.id, "status": order.status}
