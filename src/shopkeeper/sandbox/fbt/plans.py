"""Plans to send goods in: what is to come, by which way and to which warehouse, until it is confirmed."""

from typing import Any

from .. import ids
from ..market import Market
from ..settings import DAY
from ..shop import Call, behaves
from .goods import own_goods
from .places import refused, taking_part
from .records import Inbound, Place, Plan

DIRECT, ONE_HUB = "D2FC", "ONE_HUB"
FEE_PER_UNIT = {DIRECT: 0, ONE_HUB: 25}
"""guess: what the platform takes for bringing units on from the hub, in cents."""
MOST_CARTONS, MOST_UNITS = 1000, 99_999  # guess
PLANNED_DAYS = 30  # guess: how far ahead goods may be announced
CURRENCIES = {"USD": "USD", "GBP": "GBP", "EUR": "EUR"}


@behaves("fbt.createOrUpdateInboundPlan.202602")
def write(call: Call) -> dict[str, Any]:
    """Make a plan, or change one that is not confirmed; the same key again is the same plan."""
    taking_part(call)
    values, desk = call.values, call.market.state.fbt
    goods, key = _goods(call), values.get("idempotent_key") or ""
    if values.get("plan_id"):
        plan = own_plan(call)
        plan.goods, plan.cartons = goods, list(values.get("cartons") or [])
    elif key and (known := desk.plan_keys.get(f"{call.shop.id} {key}")):
        plan = desk.plans[known]
    else:
        now, cartons = int(call.market.now()), list(values.get("cartons") or [])
        plan = Plan(call.market.new_id("fbt-plan"), call.shop.id, goods, cartons, now)
        desk.plans[plan.id] = plan
        if key:
            desk.plan_keys[f"{call.shop.id} {key}"] = plan.id
    call.market.changes += 1
    return {"inbound_plan": {"plan_id": plan.id}}


@behaves("fbt.listAvailableInboundMethods.202602")
def methods(call: Call) -> dict[str, Any]:
    """The ways in which a plan's goods may come: straight to each warehouse, or through one hub."""
    plan, found = own_plan(call), taking_part(call)
    window = {
        "start_timestamp": str(int(call.market.now())),
        "end_timestamp": str(int(call.market.now() + PLANNED_DAYS * DAY)),
    }
    rows = [
        {
            "inbound_method": method,
            "available_time_window_list": [window],
            "placement_fee_estimate": _fee(call, method, sum(plan.goods.values())),
            "warehouse_list": [
                {"warehouse_id": place.id, "warehouse_name": place.name} for place in _targets(method, found)
            ],
        }
        for method in (DIRECT, ONE_HUB)
    ]
    return {"available_inbound_method_list": rows}


@behaves("fbt.getInboundMethodDetail.202602")
def placements(call: Call) -> dict[str, Any]:
    """To which warehouses how much of a plan would go, for each choice that there is."""
    plan, method = own_plan(call), call.values["inbound_method"]
    _check_window(call)
    options = [
        {
            "placement_option_id": _option(call.market, plan, method, place),
            "placement_fee_estimate": _fee(call, method, sum(plan.goods.values())),
            "allocation_shipments": [
                {
                    "warehouse_id": place.id,
                    "goods_items": [{"goods_id": id, "quantity": count} for id, count in plan.goods.items()],
                    "cartons": plan.cartons,
                    "shipment_options": [{"shipping_method": name} for name in ("SMALL_PARCEL", "FREIGHT")],
                }
            ],
        }
        for place in _targets(method, taking_part(call))
    ]
    until = str(int(call.market.now() + DAY))
    return {"info": options, "expiration_timestamp": until, "placement_task_status": "SUCCESS"}


@behaves("fbt.confirmInboundMethod.202603")
def confirm(call: Call) -> dict[str, Any]:
    """Settle how a plan's goods come; it becomes an inbound order."""
    plan, method, market = own_plan(call), call.values["inbound_method"], call.market
    _check_window(call)
    wanted = call.values["placement_option_id"]
    targets = _targets(method, taking_part(call))
    place = next((one for one in targets if _option(market, plan, method, one) == wanted), None)
    if place is None:
        raise refused(f"The placement option {wanted} is not one of the plan {plan.id}.")
    order = Inbound(
        id=market.new_id("fbt-inbound"),
        shop_id=plan.shop_id,
        plan_id=plan.id,
        place_id=place.id,
        method=method,
        goods=dict(plan.goods),
        cartons=plan.cartons,
        create_time=int(market.now()),
        expected_at=int(call.values["estimate_arrival_time"]["end_timestamp"]),
    )
    market.state.fbt.inbound[order.id] = order
    plan.order_ids = [order.id]
    market.changes += 1
    return {"inbound_order_ids": plan.order_ids}


def own_plan(call: Call) -> Plan:
    """The plan that a call names, while it is not confirmed."""
    plan = call.market.state.fbt.plans.get(call.values["plan_id"])
    if plan is None or plan.shop_id != call.shop.id:
        raise refused(f"The plan {call.values['plan_id']} does not exist.")
    if plan.order_ids:
        raise refused(f"The plan {plan.id} is confirmed already.")
    return plan


def packed(cartons: list[dict[str, Any]]) -> dict[str, int]:
    """How much of each goods lies in some cartons; too many of them and empty ones are refused."""
    held: dict[str, int] = {}
    if sum(max(carton["quantity"], 1) for carton in cartons) > MOST_CARTONS:
        raise refused(f"At most {MOST_CARTONS} cartons may come at once.")
    for carton in cartons:
        if carton["quantity"] < 1 or any(row["quantity"] < 1 for row in carton["items"]):
            raise refused("A carton and what is in it need a quantity of at least one.")
        for row in carton["items"]:
            held[row["goods_id"]] = held.get(row["goods_id"], 0) + row["quantity"] * carton["quantity"]
    return held


def _goods(call: Call) -> dict[str, int]:
    """What comes in all, as listed or as it lies in the cartons; where both are told they agree."""
    values = call.values
    boxed, wanted = packed(values.get("cartons") or []), dict[str, int]()
    for row in values.get("goods_items") or []:
        wanted[row["goods_id"]] = wanted.get(row["goods_id"], 0) + row["quantity"]
    if boxed and wanted and boxed != wanted:
        raise refused("The cartons do not hold the goods that are listed.")
    wanted = wanted or boxed
    if not wanted:
        raise refused("The plan holds no goods.")
    for goods_id, quantity in wanted.items():
        if not 1 <= quantity <= MOST_UNITS:
            raise refused(f"Of the goods {goods_id} from 1 to {MOST_UNITS} units may come at once.")
        if own_goods(call, goods_id).hazmat_approved_at > call.market.now():
            raise refused(f"The goods {goods_id} are hazardous and under review.")
    return wanted


def _targets(method: str, found: list[Place]) -> list[Place]:
    return found if method == DIRECT else found[:1]


def _option(market: Market, plan: Plan, method: str, place: Place) -> str:
    return ids.token(market.state.seed, "fbt-option", f"{plan.id}-{method}-{place.id}", 8)


def _fee(call: Call, method: str, count: int) -> dict[str, str]:
    cents = FEE_PER_UNIT[method] * count
    currency = CURRENCIES.get(call.shop.currency, "USD")
    return {"amount": f"{cents // 100}.{cents % 100:02d}", "currency": currency}


def _check_window(call: Call) -> None:
    times = call.values["estimate_arrival_time"]
    start, end = times["start_timestamp"], times["end_timestamp"]
    if not (start.isdecimal() and end.isdecimal() and int(start) < int(end)):
        raise refused("The estimated arrival must begin before it ends, in seconds since 1970.")
    if int(end) < call.market.now():
        raise refused("The estimated arrival is in the past.")
