"""Units in the platform's warehouses: on the shelf of the SKU that sells them, or set aside."""

from typing import NamedTuple

from ...errors import Rejected
from ..state import Line, Shelf, Sku, State
from ..stock import parts
from .records import Goods, Moved, Place, Units

INBOUND, CONSIGNED = "INBOUND_ORDER", "CONSIGN_ORDER"


class Why(NamedTuple):
    """What moved units: the kind of order, its id, and whether they are whole."""

    kind: str
    order_id: str
    quality: str = "NORMAL"


def place_named(state: State, business_id: str) -> Place | None:
    """The platform's warehouse that orders and inventories name so."""
    return next((one for one in state.fbt.places.values() if one.business_id == business_id), None)


def seller_shelves(state: State, sku: Sku) -> dict[str, Shelf]:
    """The shelves of a SKU whose units the seller sets."""
    if not state.fbt.places:
        return sku.shelves
    platform = {place.business_id for place in state.fbt.places.values()}
    return {id: shelf for id, shelf in sku.shelves.items() if id not in platform}


def on_hand(state: State, goods: Goods, place: Place) -> Units:
    """All units of goods in a warehouse, whichever listing sells them."""
    aside = goods.units.get(place.id) or Units()
    shelf = _shelf(state, goods, place) or Shelf(0)
    return Units(aside.normal + shelf.available, aside.reserved + shelf.committed, aside.defective)


def on_shelf(state: State, goods: Goods, place: Place) -> int:
    """The units in a warehouse that a listing sells."""
    shelf = _shelf(state, goods, place)
    return shelf.available if shelf else 0


def bind(state: State, goods: Goods, sku: Sku) -> None:
    """Let a SKU sell goods: what is set aside goes on its shelf, if it is the first one."""
    goods.sku_ids = [*goods.sku_ids, sku.id]
    if len(goods.sku_ids) == 1:
        for place in places_of(state, goods):
            shelf = sku.shelves.setdefault(place.business_id, Shelf(0))
            aside = goods.units.setdefault(place.id, Units())
            _put(shelf, aside.normal)
            aside.normal = 0
        parts.follow(state, sku.id)


def unbind(state: State, goods: Goods, sku: Sku) -> None:
    """Let a SKU no longer sell goods; the next one does, if there is one. Promised units are in the way."""
    others = [id for id in goods.sku_ids if id != sku.id]
    if goods.sku_ids[0] != sku.id:
        goods.sku_ids = others
        return
    places = [place for place in places_of(state, goods) if place.business_id in sku.shelves]
    if any(sku.shelves[place.business_id].committed for place in places):
        raise Rejected(f"units of {goods.name} are promised to buyers of SKU {sku.id}")
    for place in places:
        _set_aside(goods, sku, place)
    parts.follow(state, sku.id)
    goods.sku_ids = []
    for following in others:
        bind(state, goods, state.skus[following])


def receive(state: State, goods: Goods, place: Place, came: tuple[int, int], order_id: str) -> None:
    """Units came in: whole ones can be sold, the others cannot."""
    whole, defective = came
    aside = goods.units.setdefault(place.id, Units())
    if whole:
        note(state, goods, place, whole, Why(INBOUND, order_id))
        _add(state, goods, place, whole)
    if defective:
        note(state, goods, place, defective, Why(INBOUND, order_id, "DEFECTIVE"))
        aside.defective += defective


def reserve(state: State, goods: Goods, place: Place, units: int) -> None:
    """Keep units for an order from elsewhere: first what no listing sells, then from the shelf."""
    aside = goods.units.setdefault(place.id, Units())
    from_aside = min(aside.normal, units)
    aside.normal -= from_aside
    if units > from_aside and (shelf := _shelf(state, goods, place)):
        _put(shelf, from_aside - units)
        parts.follow(state, goods.sku_ids[0])
    aside.reserved += units


def give_back(state: State, goods: Goods, place: Place, units: int) -> None:
    """An order from elsewhere will not be sent."""
    goods.units[place.id].reserved -= units
    _add(state, goods, place, units)


def send(state: State, goods: Goods, place: Place, units: int, order_id: str) -> None:
    """Units leave with an order from elsewhere."""
    note(state, goods, place, -units, Why(CONSIGNED, order_id))
    goods.units[place.id].reserved -= units


def sold(state: State, line: Line, order_id: str) -> None:
    """A unit leaves with an order of the shop; to be told before it is off its shelf."""
    place = place_named(state, line.warehouse_id) if state.fbt.places else None
    for sku_id, count in parts.own_units(state, line.sku_id).items() if place else ():
        goods = next((one for one in state.fbt.goods.values() if one.sku_ids[:1] == [sku_id]), None)
        if place and goods:
            note(state, goods, place, -count, Why(CONSIGNED, order_id))


def note(state: State, goods: Goods, place: Place, change: int, why: Why) -> None:
    """Write into the journal what is about to change."""
    here = on_hand(state, goods, place)
    before = here.defective if why.quality == "DEFECTIVE" else here.normal + here.reserved
    moved = Moved(int(state.ticked), goods.id, place.id, before, change, why.kind, why.order_id, why.quality)
    state.fbt.journal.append(moved)


def places_of(state: State, goods: Goods) -> list[Place]:
    """The warehouses that a shop's goods may lie in."""
    return [place for place in state.fbt.places.values() if place.shop_id == goods.shop_id]


def _set_aside(goods: Goods, sku: Sku, place: Place) -> None:
    shelf = sku.shelves[place.business_id]
    goods.units.setdefault(place.id, Units()).normal += shelf.available
    _put(shelf, -shelf.available)
    if shelf.sold == 0:
        del sku.shelves[place.business_id]


def _shelf(state: State, goods: Goods, place: Place) -> Shelf | None:
    if not goods.sku_ids:
        return None
    return state.skus[goods.sku_ids[0]].shelves.get(place.business_id)


def _add(state: State, goods: Goods, place: Place, units: int) -> None:
    if shelf := _shelf(state, goods, place):
        _put(shelf, units)
        parts.follow(state, goods.sku_ids[0])
    else:
        goods.units.setdefault(place.id, Units()).normal += units


def _put(shelf: Shelf, units: int) -> None:
    shelf.available += units
    shelf.adjusted += units
