"""Stock words and the moves between them.

free       units in the building that nobody has been promised
reserved   units promised to an order line, still in the building
shipped    units that left for a buyer
quarantine units that came back and are set aside
written_off units that came back and cannot be sold any more
counted    where counted units come from, so that every entry has two sides
shown      what one listing shows for sale, against ``offered``
On hand is free and reserved together. Sellable is free, never below zero.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

from .ledger import Entry, Place, move, owed, together

FREE, RESERVED, SHIPPED, COUNTED = "stock/free", "stock/reserved", "stock/shipped", "stock/counted"
QUARANTINE, WRITTEN_OFF = "stock/quarantine", "stock/written_off"

Stage: TypeAlias = Literal["promised", "gone", "back", "before"]
"""Where the unit of an order line is; ``before``: it had left when the rest was counted."""


def shown(connection_id: int, sku_id: str) -> str:
    """The account of what one listing shows."""
    return f"shown/{connection_id}/{sku_id}"


def offered(connection_id: int, sku_id: str) -> str:
    """The other side of ``shown``."""
    return f"offered/{connection_id}/{sku_id}"


def implied_by_lines(connection_id: int, lines: Iterable[tuple[str, str, Stage]]) -> Counter[Place]:
    """The entries that order lines imply; a line is (sku, the listing's SKU id, its stage), one unit each.

    The channel lowers its own listing when it sells and raises it again when it takes an order back.
    """
    moves: list[Mapping[Place, int]] = []
    for sku, sku_id, stage in lines:
        if stage == "back":
            continue
        if stage != "before":
            moves.append(move(sku, 1, source=FREE, target=RESERVED if stage == "promised" else SHIPPED))
        moves.append(move(sku, 1, source=shown(connection_id, sku_id), target=offered(connection_id, sku_id)))
    return together(moves)


def counted(sku: str, on_hand: int, balances: Mapping[Place, int], *, cause: str) -> list[Entry]:
    """Book a count: after it, free and reserved together are ``on_hand``."""
    gap = on_hand - balances.get((FREE, sku), 0) - balances.get((RESERVED, sku), 0)
    return owed(cause, move(sku, gap, source=COUNTED, target=FREE), {})


def seen_on_listing(place: tuple[int, str, str], quantity: int, was: int, *, cause: str) -> list[Entry]:
    """Book that the listing ``(connection, SKU id, sku)`` shows ``quantity``, where we thought ``was``."""
    connection_id, sku_id, sku = place
    gap = move(
        sku, quantity - was, source=offered(connection_id, sku_id), target=shown(connection_id, sku_id)
    )
    return owed(cause, gap, {})


def sellable(free: int) -> int:
    """Units that may be offered for sale."""
    return max(free, 0)
