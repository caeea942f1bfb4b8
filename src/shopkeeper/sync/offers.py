"""The stock lane: SKUs whose units moved become wanted quantities, one seller at a time."""

from sqlalchemy import and_, exists, func, not_, select

from ..core import offers
from ..core.changes import Changes
from ..store import load
from ..store.leases import Fence
from ..store.tables import dirty_skus, listings, pushes, skus
from .hub import Hub

MOST_AT_ONCE = 500


async def work(hub: Hub, fence: Fence) -> bool:
    """One round of the stock lane."""
    query = select(dirty_skus).where(dirty_skus.c.seller_id == fence.seller_id).limit(MOST_AT_ONCE)
    rows = await hub.store.rows(query)
    if not rows:
        return False
    names = [row.sku for row in rows]
    counted = await load.counted_at(hub.store, fence.seller_id, names)
    standing = offers.Standing(
        listings=await load.listings_of(hub.store, fence.seller_id, names),
        sums=await load.sums(hub.store, fence.seller_id, names),
        counted=frozenset(counted),
        pushed=await on_the_way(hub, fence.seller_id, names),
    )
    dirty = {row.sku: row.event_id for row in rows}
    changes = offers.decide(dirty, {row.sku: row.marks for row in rows}, standing)
    if len(counted) < len(names) or await hub.shows(fence.seller_id, "uncounted"):
        changes += await waiting_for_counts(hub, fence)
    await hub.commit(fence, changes)
    return True


async def on_the_way(hub: Hub, seller_id: int, names: list[str]) -> dict[tuple[int, str], int]:
    """Quantities that are sent, or wanted and not yet sent, to each listing of the SKUs.

    One that was refused stays refused until its listing is changed over there; then it is worth another try.
    """
    changed = exists().where(
        listings.c.connection_id == pushes.c.connection_id,
        listings.c.sku_id == pushes.c.target,
        listings.c.updated_at > pushes.c.updated_at,
    )
    query = select(pushes.c.connection_id, pushes.c.target, pushes.c.wanted).where(
        pushes.c.seller_id == seller_id,
        pushes.c.subject.in_([f"sku/{name}" for name in names]),
        pushes.c.kind == "stock",
        pushes.c.state != "settled",
        not_(and_(pushes.c.state == "parked", changed)),
    )
    return {(row.connection_id, row.target): row.wanted["quantity"] for row in await hub.store.rows(query)}


async def waiting_for_counts(hub: Hub, fence: Fence) -> Changes:
    """The finding of SKUs that nobody has counted."""
    mine = select(func.count()).select_from(skus).where(skus.c.seller_id == fence.seller_id)
    known = await hub.store.scalar(mine)
    return offers.uncounted(known, await hub.store.scalar(mine.where(skus.c.counted_at.is_not(None))))
