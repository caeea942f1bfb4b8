"""Orders that stand in a store for orders of another shop, as rows and back."""

from collections.abc import Collection, Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from ..core.changes import Changes
from ..core.placing import Spot
from ..core.records import Seen
from ..core.standing import Fulfilment, Placed, PlacedUnits
from .database import Store
from .load import parts
from .tables import placings
from .upsert import each, upsert

OVER = ("Cancelled", "Shipped", "PartiallyDelivered", "Delivered")
"""States in a store after which it tells of every change itself, or of none any more."""


async def write(connection: AsyncConnection, seller_id: int, changes: Changes, now: datetime) -> None:
    """The placed orders that were seen."""
    await each(connection, upsert(connection, placings), [row_of(seller_id, one) for one in changes.placed])


def row_of(seller_id: int, sight: Seen[Placed]) -> dict[str, Any]:
    """A placed order's row."""
    placed = sight.thing
    return {
        "connection_id": placed.connection_id,
        "order_id": placed.order_id,
        "seller_id": seller_id,
        "source_id": placed.source[0],
        "source_order_id": placed.source[1],
        "number": placed.number,
        "status": placed.status,
        "units": [asdict(one) for one in placed.units],
        "fulfilments": [asdict(one) for one in placed.fulfilments],
        "told": {name: list(lines) for name, lines in placed.told.items()},
        "placed_at": placed.placed_at,
        "updated_at": placed.updated_at,
        "read_began_at": sight.read_began_at,
        "event_id": sight.event_id,
    }


def seen(row: Any) -> Seen[Placed]:
    """A row as a placed order."""
    placed = Placed(
        connection_id=row.connection_id,
        order_id=row.order_id,
        number=row.number,
        status=row.status,
        source=(row.source_id, row.source_order_id),
        units=tuple(PlacedUnits(**one) for one in row.units),
        fulfilments=tuple(Fulfilment(**one) for one in row.fulfilments),
        placed_at=row.placed_at,
        updated_at=row.updated_at,
        told={name: tuple(lines) for name, lines in row.told.items()},
    )
    return Seen(placed, row.read_began_at, row.event_id)


async def known(store: Store, seller_id: int, spots: Iterable[Spot]) -> dict[Spot, Seen[Placed]]:
    """Our record of each placed order (store, its number there)."""
    return await _where(store, seller_id, (placings.c.connection_id, placings.c.order_id), spots)


async def of_sources(store: Store, seller_id: int, sources: Iterable[Spot]) -> dict[Spot, Seen[Placed]]:
    """The placed orders that stand for some orders (shop, number)."""
    return await _where(store, seller_id, (placings.c.source_id, placings.c.source_order_id), sources)


async def _where(
    store: Store, seller_id: int, columns: tuple[Any, Any], spots: Iterable[Spot]
) -> dict[Spot, Seen[Placed]]:
    found: dict[Spot, Seen[Placed]] = {}
    for part in parts(set(spots)):
        query = select(placings).where(placings.c.seller_id == seller_id, tuple_(*columns).in_(part))
        rows = [seen(row) for row in await store.rows(query)]
        found |= {one.thing.spot: one for one in rows}
    return found


async def open_there(store: Store, connection_id: int) -> list[Seen[Placed]]:
    """The placed orders of a store of which news is still expected."""
    query = select(placings).where(placings.c.connection_id == connection_id, placings.c.status.not_in(OVER))
    return [seen(row) for row in await store.rows(query)]


async def waiting_units(store: Store, connection_id: int, sku_ids: Collection[str]) -> dict[str, int]:
    """Units of each listing of a store that placed orders hold there and that are not packed yet."""
    found: dict[str, int] = {}
    for one in await open_there(store, connection_id):
        for units in one.thing.units:
            if units.sku_id in sku_ids:
                found[units.sku_id] = found.get(units.sku_id, 0) + max(units.kept - units.packed, 0)
    return found
