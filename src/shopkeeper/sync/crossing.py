"""Quantities that crossed a sale: set after an order was placed, and before we knew of it.

Such a quantity puts units back on sale that were sold already. Nobody can prevent that where every shop shows
everything; but it is known the moment the order is read, and then the shop is asked what it really shows.
"""

from collections.abc import Collection, Sequence
from datetime import timedelta

from sqlalchemy import select

from ..core.changes import Changes, Look
from ..core.records import Sight
from ..errors import TryLater
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from ..store.tables import pushes
from .hub import Hub
from .taking import ended, put_down

CROSSED = "a quantity crossed a sale"
LATEST = timedelta(days=3)
"""So late may a webhook come; an older order is history that was read in."""
CLOCKS_DIFFER = timedelta(seconds=2)
LOOKS_MOST = 6
"""A shop in which sales never cease is read back by its own turn."""


async def looks(hub: Hub, fence: Fence, fresh: Sequence[Sight]) -> Changes:
    """Looks at what products show that were sold by new orders, where a quantity was set after the sale."""
    since = hub.clock.now() - LATEST
    sold: dict[tuple[int, str], Sight] = {}
    # The earliest sale of a listing is the one that a quantity most likely covered.
    for sight in sorted(fresh, key=lambda one: one.order.created_at):
        if sight.order.created_at >= since:
            for line in sight.order.lines:
                sold.setdefault((sight.order.connection_id, line.sku_id), sight)
    if not sold:
        return Changes()
    query = select(pushes.c.connection_id, pushes.c.target, pushes.c.wanted, pushes.c.updated_at).where(
        pushes.c.seller_id == fence.seller_id,
        pushes.c.connection_id.in_({shop for shop, _ in sold}),
        pushes.c.kind == "stock",
        pushes.c.target.in_({sku_id for _, sku_id in sold}),
        pushes.c.attempts > 0,
    )
    found: dict[str, Look] = {}
    for row in await hub.store.rows(query):
        one = sold.get((row.connection_id, row.target))
        if one is not None and row.updated_at + CLOCKS_DIFFER >= one.order.created_at:
            subject = f"product/{row.connection_id}/{row.wanted['product_id']}"
            found[subject] = Look(row.connection_id, "stock", CROSSED, subject, one.event_id)
    return Changes(looks=tuple(found.values()))


def read_or_again(hub: Hub, hints: Sequence[Event], unsure: Collection[str]) -> list[Ended]:
    """The hints as read; a crossing waits a moment where orders that we do not know yet blur the picture."""
    blurred = [
        one for one in hints if one.name == CROSSED and one.subject in unsure and one.tries < LOOKS_MOST
    ]
    clear = [one for one in hints if one not in blurred]
    return ended(clear, "read") + put_down(hub, blurred, TryLater("orders over there are on their way to us"))
