"""Orders from elsewhere that the platform's warehouses fulfil, parcel by parcel."""

from collections.abc import Callable
from typing import Any

from ..market import Market, happens
from ..parcels.carriers import working
from ..settings import HOUR
from ..shop import Call, behaves
from ..state import State
from . import news, units
from .goods import own_goods
from .places import places, refused, taking_part
from .records import Consigned, Goods, Outbound, Place

CREATED, PACKED, SHIPPED, DELIVERED, CANCELLED = "CREATED", "PROCESSING", "SHIPPED", "DELIVERED", "CANCELLED"
"""guess: the words are not documented."""
Move = Callable[[State, Goods, Place, int], None]
PATH = (CREATED, PACKED, SHIPPED, DELIVERED)


@behaves("fbt.createFBTMCFOrder.202607")
def create(call: Call) -> dict[str, Any]:
    """Take an order from elsewhere and keep its units; the same order again is the same one."""
    taking_part(call)
    market, values = call.market, call.values
    external = values["external_order_id"]
    known = market.state.fbt.outbound.values()
    order = next((one for one in known if (one.shop_id, one.external_id) == (call.shop.id, external)), None)
    if order is None:
        order = _taken(call, _wanted(call))
    told = {"mcf_order_id": order.id, "external_order_id": external, "create_time": order.create_time}
    return {"mcf_order": told}


@behaves("fbt.GetFBFMCFOrderStatus.202601")
def status(call: Call) -> dict[str, Any]:
    """How far an order is."""
    return {"mcf_order": news.outbound_fields(_own(call))}


@behaves("fbt.CancelFBTMCFOrder.202601")
def cancel(call: Call) -> dict[str, Any]:
    """Call off the parcels that are named, or all; those that have left go on."""
    order, market = _own(call), call.market
    named = {row.get("id") for row in call.values.get("consign_orders") or []}
    wanted = [one for one in order.parcels if not named or one.id in named]
    if len(wanted) < len(named):
        raise refused("A parcel that is named is not one of the order's.")
    if all(one.status not in (CREATED, PACKED) for one in wanted):
        raise refused(f"The order {order.id} can no longer be cancelled.")
    for parcel in wanted:
        if parcel.status in (CREATED, PACKED):
            parcel.status = CANCELLED
            _move_units(market, parcel, units.give_back)
    news.outbound_moved(market, order)
    rows = [{"id": one.id, "status": one.status} for one in wanted]
    told = {"mcf_order_id": order.id, "external_order_id": order.external_id, "consign_orders": rows}
    return {"mcf_order": told}


@happens("fbt-outbound")
def go_on(market: Market, order_id: str, waits: str) -> None:
    """The warehouse packs, sends or has delivered the parcels that wait for it."""
    order = market.state.fbt.outbound[order_id]
    moving = [one for one in order.parcels if one.status == waits]
    following = PATH[PATH.index(waits) + 1]
    for parcel in moving:
        parcel.status = following
        if following == SHIPPED:
            region = market.state.shops[order.shop_id].region
            parcel.carrier_id, parcel.carrier = working(market.state, region)[0]
            parcel.tracking_number = f"MCF{parcel.id[-12:]}"
            _send(market, parcel)
    if moving:
        news.outbound_moved(market, order)
        _plan(market, order, following)


def _wanted(call: Call) -> dict[str, int]:
    wanted: dict[str, int] = {}
    for row in call.values["goods"]:
        if row["quantity"] < 1:
            raise refused(f"The goods {row['id']} need at least one unit.")
        own_goods(call, row["id"])
        wanted[row["id"]] = wanted.get(row["id"], 0) + row["quantity"]
    if not wanted:
        raise refused("The order holds no goods.")
    return wanted


def _taken(call: Call, wanted: dict[str, int]) -> Outbound:
    market, shares, consignee = call.market, _shares(call, wanted), call.values["consignee"]
    order = Outbound(
        id=market.new_id("fbt-outbound"),
        shop_id=call.shop.id,
        external_id=call.values["external_order_id"],
        consignee=consignee,
        create_time=int(market.now()),
        parcels=[],
    )
    market.state.fbt.outbound[order.id] = order
    for place, goods in shares:
        parcel = Consigned(market.new_id("fbt-parcel"), place.id, goods)
        order.parcels.append(parcel)
        _move_units(market, parcel, units.reserve)
    news.outbound_moved(market, order)
    _plan(market, order, CREATED)
    return order


def _shares(call: Call, wanted: dict[str, int]) -> list[tuple[Place, dict[str, int]]]:
    """Which warehouse sends what: as few of them as can be. Refused where there is not enough."""
    state, found = call.market.state, places(call)
    left = dict(wanted)
    here = {
        place.id: {id: units.on_hand(state, state.fbt.goods[id], place).normal for id in wanted}
        for place in found
    }
    whole = [place for place in found if all(here[place.id][id] >= count for id, count in wanted.items())]
    shares = []
    for place in whole[:1] or found:
        part = {id: min(count, here[place.id][id]) for id, count in left.items() if count}
        part = {id: count for id, count in part.items() if count}
        if part:
            shares.append((place, part))
            left = {id: count - part.get(id, 0) for id, count in left.items()}
    short = [id for id, count in left.items() if count]
    if short:
        raise refused(f"There are not enough units of the goods {', '.join(short)}.")
    return shares


def _move_units(market: Market, parcel: Consigned, move: Move) -> None:
    state = market.state
    place = state.fbt.places[parcel.place_id]
    for goods_id, count in parcel.goods.items():
        goods = state.fbt.goods[goods_id]
        before = units.on_shelf(state, goods, place)
        move(state, goods, place, count)
        changed = units.on_shelf(state, goods, place) - before
        news.units_changed(market, goods, place, changed)


def _send(market: Market, parcel: Consigned) -> None:
    state = market.state
    place = state.fbt.places[parcel.place_id]
    for goods_id, count in parcel.goods.items():
        units.send(state, state.fbt.goods[goods_id], place, count, parcel.id)
        news.units_changed(market, state.fbt.goods[goods_id], place)


def _own(call: Call) -> Outbound:
    order = call.market.state.fbt.outbound.get(call.values["mcf_order_id"])
    if order is None or order.shop_id != call.shop.id:
        raise refused(f"The order {call.values['mcf_order_id']} does not exist.")
    return order


def _plan(market: Market, order: Outbound, waits: str) -> None:
    if waits != DELIVERED:
        market.schedule(market.settings.fbt_step_hours * HOUR, "fbt-outbound", order.id, waits)
