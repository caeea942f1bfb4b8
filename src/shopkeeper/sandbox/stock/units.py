"""The units of a SKU on its shelves: what may be sold, what is promised to buyers, what has left."""

from ...errors import Rejected
from ..fbt import units as fbt_units
from ..state import Line, Sku, State


def commit_unit(sku: Sku) -> str:
    """Promise one unit to a buyer and say which warehouse it comes from."""
    for warehouse_id, shelf in sku.shelves.items():
        if shelf.available > 0:
            shelf.available -= 1
            shelf.committed += 1
            return warehouse_id
    raise Rejected(f"SKU {sku.seller_sku or sku.id} is sold out; nothing of it can be ordered")


def ship_unit(state: State, line: Line, order_id: str = "") -> None:
    """Let the promised unit of a line leave."""
    fbt_units.sold(state, line, order_id)
    shelf = state.skus[line.sku_id].shelves[line.warehouse_id]
    shelf.committed -= 1
    shelf.sold += 1


def give_back(state: State, line: Line) -> None:
    """Put the promised unit of a cancelled line back on sale."""
    shelf = state.skus[line.sku_id].shelves[line.warehouse_id]
    shelf.committed -= 1
    shelf.available += 1


def set_available(sku: Sku, warehouse_id: str, quantity: int) -> None:
    """Put exactly ``quantity`` units on sale in one warehouse; what is promised stays promised."""
    shelf = sku.shelves[warehouse_id]
    shelf.adjusted += quantity - shelf.available
    shelf.available = quantity


def set_total(sku: Sku, warehouse_id: str, quantity: int) -> None:
    """Say that ``quantity`` units are there, promised ones included."""
    set_available(sku, warehouse_id, max(quantity - sku.shelves[warehouse_id].committed, 0))


def unbalanced(state: State) -> list[str]:
    """The SKUs whose units do not add up; there should be none, ever."""
    return [
        sku.id
        for sku in state.skus.values()
        for shelf in sku.shelves.values()
        if shelf.available + shelf.committed + shelf.sold != shelf.start + shelf.adjusted
        or min(shelf.available, shelf.committed, shelf.sold) < 0
    ]
