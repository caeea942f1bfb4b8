"""The units of a SKU on its shelves: what may be sold, what is promised to buyers, what has left."""

from ...errors import Rejected
from ..fbt import units as fbt_units
from ..state import Line, Shelf, Sku, State
from . import parts


def commit_unit(state: State, sku: Sku, home: str = "") -> str:
    """Promise one unit to a buyer, with those of its parts, and say which warehouse it comes from.

    It comes from ``home`` if there is one there.
    """
    shelves = sorted(sku.shelves.items(), key=lambda entry: entry[0] != home)
    for warehouse_id, shelf in shelves:
        if shelf.available > 0:
            for one, count in [(shelf, 1), *parts.shelves_of(state, sku.id, warehouse_id)]:
                one.available -= count
                one.committed += count
            _follow(state, sku.id)
            return warehouse_id
    raise Rejected(f"SKU {sku.seller_sku or sku.id} is sold out; nothing of it can be ordered")


def ship_unit(state: State, line: Line, order_id: str = "") -> None:
    """Let the promised unit of a line leave."""
    fbt_units.sold(state, line, order_id)
    for shelf, count in _shelves(state, line):
        shelf.committed -= count
        shelf.sold += count


def give_back(state: State, line: Line) -> None:
    """Put the promised unit of a cancelled line back on sale."""
    for shelf, count in _shelves(state, line):
        shelf.committed -= count
        shelf.available += count
    _follow(state, line.sku_id)


def set_available(state: State, sku: Sku, warehouse_id: str, quantity: int) -> None:
    """Put exactly ``quantity`` units on sale in one warehouse; what is promised stays promised."""
    if parts.parts_of(state, sku.id):
        code = sku.seller_sku or sku.id
        raise Rejected(f"SKU {code} is made of others, or shares units; set theirs", code="12052850")
    shelf = sku.shelves[warehouse_id]
    shelf.adjusted += quantity - shelf.available
    shelf.available = quantity
    parts.follow(state, sku.id)


def set_total(state: State, sku: Sku, warehouse_id: str, quantity: int) -> None:
    """Say that ``quantity`` units are there, promised ones included."""
    set_available(state, sku, warehouse_id, max(quantity - sku.shelves[warehouse_id].committed, 0))


def unbalanced(state: State) -> list[str]:
    """The SKUs whose units do not add up; there should be none, ever."""
    return [
        sku.id
        for sku in state.skus.values()
        for shelf in sku.shelves.values()
        if shelf.available + shelf.committed + shelf.sold != shelf.start + shelf.adjusted
        or min(shelf.available, shelf.committed, shelf.sold) < 0
    ]


def _shelves(state: State, line: Line) -> list[tuple[Shelf, int]]:
    """The shelf of a line, and those of what it is made of."""
    own = state.skus[line.sku_id].shelves[line.warehouse_id]
    return [(own, 1), *parts.shelves_of(state, line.sku_id, line.warehouse_id)]


def _follow(state: State, sku_id: str) -> None:
    for part_id in (
        parts.own_units(state, sku_id) if state.catalogue.part_of or state.catalogue.shared else ()
    ):
        parts.follow(state, part_id)
