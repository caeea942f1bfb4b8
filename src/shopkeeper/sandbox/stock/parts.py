"""SKUs without units of their own: combined ones, made up of their parts, and copies that share units."""

from ..catalogue.records import Part
from ..state import Shelf, Sku, State


def parts_of(state: State, sku_id: str) -> list[Part]:
    """What a SKU without units of its own sells; nothing for any other."""
    if source_id := state.catalogue.shared.get(sku_id):
        source = state.skus[source_id]
        return [Part(source.product_id, source.id, 1)]
    return state.catalogue.parts.get(sku_id, [])


def own_units(state: State, sku_id: str) -> dict[str, int]:
    """The SKUs whose units move when one unit is sold, each with how many."""
    parts = parts_of(state, sku_id)
    return {part.sku_id: part.count for part in parts} or {sku_id: 1}


def shelves_of(state: State, sku_id: str, warehouse_id: str) -> list[tuple[Shelf, int]]:
    """The shelves of the parts in one warehouse, each with how many units of it are in one."""
    parts = parts_of(state, sku_id)
    return [(state.skus[part.sku_id].shelves[warehouse_id], part.count) for part in parts]


def follow(state: State, sku_id: str) -> None:
    """Units of a SKU have changed: what it is a part of follows."""
    for combined_id in state.catalogue.part_of.get(sku_id, ()):
        make_up(state, state.skus[combined_id])
    for copy_id, source_id in state.catalogue.shared.items():
        if source_id == sku_id:
            make_up(state, state.skus[copy_id])


def make_up(state: State, combined: Sku) -> None:
    """Let a SKU have as many units as what it sells makes up."""
    parts = [(state.skus[part.sku_id].shelves, part.count) for part in parts_of(state, combined.id)]
    first = parts[0][0]
    for warehouse_id in dict.fromkeys([*combined.shelves, *first]):
        there = [(shelves.get(warehouse_id), count) for shelves, count in parts]
        units = min(shelf.available // count if shelf else 0 for shelf, count in there)
        shelf = combined.shelves.setdefault(warehouse_id, Shelf(0))
        shelf.adjusted += units - shelf.available
        shelf.available = units
