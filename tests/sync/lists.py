"""What is kept beside the records so that long lists are quick, worked out again from the records alone."""

from sqlalchemy import select, text

from shopkeeper.core.parcels import COMPLETED, FULFILLING, PROCESSING, TO_FULFILL
from shopkeeper.store.parcel_clocks import LONG_AGO, NEVER, SOME_TIME
from shopkeeper.store.tables import orders, parcel_lines, parcels, statement_lines, statements

from .world import World


async def wrong_lists(world: World) -> list[str]:
    """Parcels with a wrong clock, orders wrongly said to be stated or not, statements with wrong sums."""
    return await wrong_clocks(world) + await wrong_unstated(world) + await wrong_statements(world)


async def wrong_clocks(world: World) -> list[str]:
    """Parcels whose clocks are not what the parcel and its orders say."""
    ship_by = {
        (row.connection_id, row.order_id): row.ship_by_at
        for row in await world.hub.store.rows(select(orders))
    }
    inside: dict[tuple[int, str], list[tuple[int, str]]] = {}
    for row in await world.hub.store.rows(select(parcel_lines)):
        inside.setdefault((row.connection_id, row.package_id), []).append((row.connection_id, row.order_id))
    wrong = []
    for row in await world.hub.store.rows(select(parcels)):
        states = (row.delivered_at, row.collected_at, row.shipped_at, row.created_at)
        moved_at = max(one for one in (next(filter(None, states)), row.scanned_at) if one)
        is_lost = row.exception != "" and row.status != COMPLETED
        held = inside.get((row.connection_id, row.package_id), [])
        dues = [due for due in (ship_by.get(one) for one in held) if due]
        waits = row.status in (TO_FULFILL, PROCESSING) and not is_lost
        still_at = LONG_AGO if is_lost else moved_at if row.status == FULFILLING else NEVER
        right = (min(dues, default=SOME_TIME) if waits else NEVER, moved_at, still_at)
        if (row.due_at, row.moved_at, row.still_at) != right:
            wrong.append(
                f"parcel {row.package_id}: {(row.due_at, row.moved_at, row.still_at)} is not {right}"
            )
    return wrong


async def wrong_unstated(world: World) -> list[str]:
    """Delivered orders without a statement that are missing from their list, and others that are on it."""
    right = text(
        "SELECT order_id FROM orders WHERE status IN ('DELIVERED', 'COMPLETED') AND NOT EXISTS "
        "(SELECT 1 FROM statement_lines s WHERE s.connection_id = orders.connection_id "
        "AND s.order_id = orders.order_id)"
    )
    there = {row.order_id for row in await world.hub.store.rows(right)}
    listed = {row.order_id for row in await world.hub.store.rows(text("SELECT order_id FROM unstated"))}
    return [f"order {one} is wrongly listed as stated or not" for one in sorted(there ^ listed)]


async def wrong_statements(world: World) -> list[str]:
    """Statements that leave more or less unexplained than they and their lines say."""
    odd: dict[tuple[int, str], list[int]] = {}
    for row in await world.hub.store.rows(select(statement_lines)):
        odd.setdefault((row.connection_id, row.statement_id), []).append(row.residue_minor)
    wrong = []
    for row in await world.hub.store.rows(select(statements)):
        lines = odd.get((row.connection_id, row.statement_id), [])
        right = (row.residue_minor + sum(lines), sum(one != 0 for one in lines))
        if (row.open_minor, row.odd_lines) != right:
            wrong.append(f"statement {row.statement_id}: {(row.open_minor, row.odd_lines)} is not {right}")
    return wrong
