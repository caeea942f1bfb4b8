"""Requests that wait for the seller: one finding a shop and kind, which leaves when none waits any more."""

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from ..core import cancelling, wishes
from ..core.changes import Changes
from ..core.returning import IN_ARBITRATION
from ..store.leases import Fence
from ..store.tables import cancellations, findings, returns
from .hub import Hub

Deadlines = dict[int, list[datetime | None]]


async def show(hub: Hub, fence: Fence) -> None:
    """Write the findings of everything that waits, where they are not what is shown already."""
    changes = await due(hub, fence.seller_id)
    if changes.found or changes.cleared:
        await hub.commit(fence, changes)


async def due(hub: Hub, seller_id: int) -> Changes:
    """The findings that should be shown otherwise than they are, or not at all any more."""
    now, whole = hub.clock.now(), Changes()
    waits: dict[wishes.About, Deadlines] = {
        "cancellation": await of_cancellations(hub, seller_id),
        "return": await of_returns(hub, seller_id),
    }
    for connection in (await hub.shops.rows(seller_id)).values():
        for about, deadlines in waits.items():
            mine = deadlines.get(connection.id, [])
            whole += wishes.waiting(about, connection.id, mine, now, connection.timezone)
    shown = {(row.kind, row.subject): (row.title, row.severity) for row in await shown_now(hub, seller_id)}
    return Changes(
        found=tuple(
            one for one in whole.found if shown.get((one.kind, one.subject)) != (one.title, one.severity)
        ),
        cleared=tuple(one for one in whole.cleared if one in shown),
    )


async def shown_now(hub: Hub, seller_id: int) -> list[Row[Any]]:
    """The findings of waiting requests as they are shown."""
    kinds = [kind for kind, _, _ in wishes.WAITING.values()]
    query = select(findings).where(findings.c.seller_id == seller_id, findings.c.kind.in_(kinds))
    return list(await hub.store.rows(query))


async def of_cancellations(hub: Hub, seller_id: int) -> Deadlines:
    """Until when each cancellation that waits must be answered, by shop."""
    query = select(cancellations.c.connection_id, cancellations.c.respond_by_at).where(
        cancellations.c.seller_id == seller_id, cancellations.c.status == cancelling.PENDING
    )
    return by_shop(await hub.store.rows(query))


async def of_returns(hub: Hub, seller_id: int) -> Deadlines:
    """Until when each return that waits for the seller must be answered, by shop."""
    query = select(returns.c.connection_id, returns.c.respond_by_at).where(
        returns.c.seller_id == seller_id,
        returns.c.next_action != "",
        returns.c.arbitration != IN_ARBITRATION,
        returns.c.status.in_(AWAITING),
    )
    return by_shop(await hub.store.rows(query))


AWAITING = (
    "RETURN_OR_REFUND_REQUEST_PENDING",
    "REPLACEMENT_REQUEST_PENDING",
    "EXCHANGE_REQUEST_PENDING",
    "BUYER_SHIPPED_ITEM",
)
"""States of a return in which the platform may wait for the seller."""


def by_shop(rows: Any) -> Deadlines:
    """Deadlines of each shop."""
    found: Deadlines = defaultdict(list)
    for row in rows:
        found[row.connection_id].append(row.respond_by_at)
    return found
