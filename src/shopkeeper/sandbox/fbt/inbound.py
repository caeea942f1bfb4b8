"""Inbound orders: packed and sent by the seller, then received in the warehouse, whole or in part."""

from typing import Any

from ...errors import Rejected
from ..market import Market, happens
from ..parcels import labels
from ..settings import HOUR
from ..shop import Call, behaves
from ..uploads import keep_whole
from . import news, units
from .places import refused
from .plans import ONE_HUB, packed
from .records import Goods, Inbound, Step

SELLER, WAREHOUSE = "SELLER", "WAREHOUSE"
OPEN = ("WORKING", "READY_TO_SHIP", "TO_BE_RECEIVED")
"""While it may still be cancelled."""
NEXT = {"TO_BE_RECEIVED": "RECEIVING", "ARRIVED_HUB": "INTERNAL_TRANSFER", "INTERNAL_TRANSFER": "RECEIVING"}
BY_HUB = {**NEXT, "TO_BE_RECEIVED": "ARRIVED_HUB"}
DONE = ("RECEIVED", "PARTIALLY_RECEIVED")


@behaves("fbt.getFBTInboundOrderDetails.202602")
def details(call: Call) -> dict[str, Any]:
    """Inbound orders of the shop by their ids; unknown ones are left out."""
    kept = call.market.state.fbt.inbound
    found = [kept[id] for id in call.values["order_ids"] if id in kept]
    with_cartons = bool(call.values.get("include_carton_details"))
    rows = [_shown(call, order, with_cartons) for order in found if order.shop_id == call.shop.id]
    return {"inbound_orders": rows}


@behaves("fbt.shipInboundOrder.202603")
def pack(call: Call) -> dict[str, Any]:
    """Say how an inbound order is packed and carried; it is ready to be fetched."""
    order = _own(call, call.values["inbound_order_id"])
    _check(order, ("WORKING",), "packed")
    if cartons := call.values.get("cartons"):
        if packed(cartons) != order.goods:
            raise refused(f"The cartons do not hold what the inbound order {order.id} announces.")
        order.cartons = cartons
    enter(call.market, order, "READY_TO_SHIP", SELLER)
    return {"inbound_order_id": order.id}


@behaves("fbt.updateInboundOrderTracking.202602")
def track(call: Call) -> dict[str, Any]:
    """Tell the numbers of the parcels; with the first of them they are on their way."""
    order = _own(call, call.values["order_id"])
    _check(order, ("READY_TO_SHIP", "TO_BE_RECEIVED"), "tracked")
    rows = call.values.get("parcel_tracking_info") or []
    if not rows:
        raise refused("No parcel is told.")
    order.parcels = [dict(row) for row in rows]
    if order.status == "READY_TO_SHIP":
        order.ship_time = int(call.market.now())
        enter(call.market, order, "TO_BE_RECEIVED", SELLER)
    call.market.changes += 1
    return {}


@behaves("fbt.cancelInboundOrder.202602")
def cancel(call: Call) -> dict[str, Any]:
    """Call an inbound order off, before the warehouse has it."""
    order = _own(call, call.values["order_id"])
    _check(order, OPEN, "cancelled")
    order.cancel_reason = call.values["cancel_reason"]
    enter(call.market, order, "CANCELLED", SELLER)
    return {}


@behaves("fbt.printInboundOrderLabels.202602")
def print_labels(call: Call) -> dict[str, Any]:
    """The papers for an inbound order's cartons, as a PDF with a barcode for each."""
    order = _own(call, call.values["order_id"])
    _check(order, OPEN, "labelled")
    state = call.market.state
    shipment = labels.Shipment(
        tracking_number=order.id,
        carrier="Inbound to TikTok",
        sender=[call.shop.name],
        recipient=[state.fbt.places[order.place_id].name],
        weight=f"{sum(carton['quantity'] for carton in order.cartons)} cartons",
        order_ids=[order.id],
        contents=[(id, state.fbt.goods[id].name, count) for id, count in order.goods.items()],
    )
    kind = labels.BOTH if "PACKING_PICKING_LIST" in (call.values.get("print_items") or []) else labels.LABEL
    content = labels.pdf(shipment, kind, "A6")
    url = keep_whole(call, f"inbound {order.id}", content, "application/pdf", is_new=False)
    return {"download_url": url, "task_status": "SUCCESS"}


def enter(market: Market, order: Inbound, status: str, by: str) -> None:
    """Move an inbound order on, note it, tell it, and plan what the warehouse does next."""
    order.steps.append(Step(int(market.now()), order.status, status, by))
    order.status = status
    news.inbound_moved(market, order)
    if status in NEXT or status == "RECEIVING":
        market.schedule(market.settings.fbt_step_hours * HOUR, "fbt-inbound", order.id, status)
    market.changes += 1


@happens("fbt-inbound")
def go_on(market: Market, order_id: str, waits: str) -> None:
    """The warehouse does what comes next, unless somebody did since."""
    order = market.state.fbt.inbound[order_id]
    if order.status != waits:
        return
    if waits == "RECEIVING":
        receive(market, order_id, {})
    else:
        enter(market, order, (BY_HUB if order.method == ONE_HUB else NEXT)[waits], WAREHOUSE)


def receive(market: Market, order_id: str, counted: dict[str, tuple[int, int]]) -> Inbound:
    """The warehouse counts what came, whole and not; what it does not name came whole and all of it."""
    order = market.state.fbt.inbound.get(order_id)
    if order is None or order.status not in (*NEXT, "RECEIVING"):
        raise Rejected(f"there is no inbound order {order_id} on its way to a warehouse")
    place = market.state.fbt.places[order.place_id]
    order.arrival_time = int(market.now())
    for goods_id, planned in order.goods.items():
        came = counted.get(goods_id, (planned, 0))
        goods = market.state.fbt.goods[goods_id]
        order.received[goods_id] = came
        units.receive(market.state, goods, place, came, order.id)
        news.units_changed(market, goods, place, for_sale=came[0])
    short = any(sum(order.received[id]) < planned for id, planned in order.goods.items())
    enter(market, order, "PARTIALLY_RECEIVED" if short else "RECEIVED", WAREHOUSE)
    return order


def _own(call: Call, order_id: str) -> Inbound:
    order = call.market.state.fbt.inbound.get(order_id)
    if order is None or order.shop_id != call.shop.id:
        raise refused(f"The inbound order {order_id} does not exist.")
    return order


def _check(order: Inbound, statuses: tuple[str, ...], word: str) -> None:
    if order.status not in statuses:
        raise refused(f"The inbound order {order.id} is {order.status} and cannot be {word}.")


def _shown(call: Call, order: Inbound, with_cartons: bool) -> dict[str, Any]:
    state = call.market.state
    place = state.fbt.places[order.place_id]
    shown: dict[str, Any] = {
        "order_id": order.id,
        "order_id_string": order.id,
        "order_plan_id": order.plan_id,
        "create_time": order.create_time,
        "expected_arrival_time": order.expected_at,
        "ship_time": order.ship_time,
        "actual_arrival_time": order.arrival_time,
        "merchant": {"id": call.grant.open_id, "name": call.grant.seller or state.seller_name},
        "warehouse": {
            "fbt_warehouse_id": place.id,
            "business_warehouse_ids": [place.business_id],
            "name": place.name,
            "type": "PLATFORM_WAREHOUSE",
        },
        "logistic_info_list": [
            {
                "provider_name": row["provider_name"],
                "waybill_number": row["tracking_number"],
                "related_number": row["carton_number"],
            }
            for row in order.parcels
        ],
        "status_logs": [
            {
                "previous_status": step.before,
                "new_status": step.after,
                "operate_time": step.at,
                "operator": step.by,
            }
            for step in order.steps
        ],
        "inbound_goods_lot_receive_item_details": [
            _counted(order, state.fbt.goods[id]) for id in order.goods
        ],
    }
    return shown | ({"carton_details": _cartons(order)} if with_cartons else {})


def _counted(order: Inbound, goods: Goods) -> dict[str, Any]:
    whole, defective = order.received.get(goods.id, (0, 0))
    return {
        "goods_id": goods.id,
        "planned_count": order.goods[goods.id],
        "normal_received_count": whole,
        "defective_received_count": defective,
        "total_received_count": whole + defective,
        "lot_code": "",
        "expiration_time": 0,
    }


def _cartons(order: Inbound) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for carton in order.cartons:
        for _ in range(carton["quantity"]):
            items = [{"goods_id": row["goods_id"], "quantity": row["quantity"]} for row in carton["items"]]
            number = f"C{len(rows) + 1:03d}"
            told = {name: carton[name] for name in ("box_measurements", "carton_type")}
            rows.append({"carton_no": number, "items": items, **told})
    return rows
