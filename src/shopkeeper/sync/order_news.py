"""What newer orders mean for parcels: one that moved on, a label that is outdated, a refusal that is over."""

from collections.abc import Collection, Sequence

from sqlalchemy import select, tuple_

from ..core.changes import Changes, Look, Want
from ..core.orders import CANCELLED, GONE, TO_SHIP
from ..core.parcels import is_behind
from ..core.records import Sight
from ..store import load_parcels
from ..store.events import Event
from ..store.leases import Fence
from ..store.tables import findings, orders, pushes
from .hub import Hub

ADDRESS_CHANGED = "recipient address changed"
REFUSALS = ("ship_refused", "split_refused")


async def follow(hub: Hub, fence: Fence, sights: Sequence[Sight]) -> Changes:
    """What must be read next and is no longer true, by the newest sights of orders."""
    changes = await behind(hub, fence, sights)
    changes += await readdressed(hub, fence, sights)
    return changes + await over(hub, fence, sights)


async def behind(hub: Hub, fence: Fence, sights: Sequence[Sight]) -> Changes:
    """Looks at the parcels that orders tell to have come further than our records of them."""
    told = {
        (sight.order.connection_id, line.package_id): (line.package_status, sight.event_id)
        for sight in sights
        for line in sight.order.lines
        if line.package_id and is_behind(None, line.package_status)
    }
    if not told:
        return Changes()
    known = await load_parcels.statuses(hub.store, fence.seller_id, told)
    looks = [
        Look(place[0], "parcels", "parcel moved on", f"parcel/{place[0]}/{place[1]}", event_id)
        for place, (status, event_id) in told.items()
        if is_behind(known.get(place), status)
    ]
    return Changes(looks=tuple(looks))


async def readdressed(hub: Hub, fence: Fence, sights: Sequence[Sight]) -> Changes:
    """Looks at the labels of orders whose address was changed since we read them last."""
    changed = {
        (sight.order.connection_id, sight.order.order_id): sight
        for sight in sights
        if sight.order.address_changed and sight.order.status in TO_SHIP
    }
    if not changed:
        return Changes()
    before = await hub.store.rows(
        select(orders.c.connection_id, orders.c.order_id).where(
            orders.c.seller_id == fence.seller_id,
            orders.c.address_changed.is_(False),
            tuple_(orders.c.connection_id, orders.c.order_id).in_(changed),
        )
    )
    new = [changed[row.connection_id, row.order_id] for row in before]
    return Changes(
        looks=tuple(labels_of(one.order.connection_id, one.order.cause, one.event_id) for one in new)
    )


def told_so(hints: Sequence[Event]) -> Changes:
    """Looks at the labels of orders of which a webhook says that their address was changed, again perhaps."""
    return Changes(
        looks=tuple(
            labels_of(hint.connection_id or 0, hint.subject, hint.id)
            for hint in hints
            if hint.name == ADDRESS_CHANGED
        )
    )


def labels_of(connection_id: int, cause: str, event_id: int) -> Look:
    """The wish to look whether an order's labels were printed with the former address."""
    return Look(connection_id, "parcels", "address changed", cause, event_id)


async def over(hub: Hub, fence: Fence, sights: Sequence[Sight]) -> Changes:
    """Refusals to ship or split that no longer matter, for the order has left or is cancelled."""
    ended = {
        one.order.cause for one in sights if one.order.status in (CANCELLED, "AWAITING_COLLECTION", *GONE)
    }
    if not ended:
        return Changes()
    query = select(findings.c.kind, findings.c.subject).where(
        findings.c.seller_id == fence.seller_id, findings.c.kind.in_(REFUSALS)
    )
    gone = [(row.kind, row.subject) for row in await hub.store.rows(query) if row.subject in ended]
    if not gone:
        return Changes()
    return Changes(cleared=tuple(gone), wants=await judged_again(hub, fence, {one for _, one in gone}))


async def judged_again(hub: Hub, fence: Fence, causes: Collection[str]) -> tuple[Want, ...]:
    """Parked shipments and splits of orders that are over, wanted once more: their verdict settles them."""
    query = select(pushes).where(
        pushes.c.seller_id == fence.seller_id,
        pushes.c.subject.in_(causes),
        pushes.c.kind.in_(("ship", "split")),
        pushes.c.state == "parked",
    )
    return tuple(
        Want(row.connection_id, row.kind, row.target, row.wanted, row.subject, row.event_id)
        for row in await hub.store.rows(query)
    )
