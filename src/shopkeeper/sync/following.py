"""Following: carriers' reports of parcels under way, asked for sparsely; and parcels that do not move."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, or_, select

from ..core import tracking
from ..core.changes import Changes
from ..core.parcels import UNDER_WAY
from ..errors import Rejected
from ..store import load, load_parcels, write_parcels
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence, hold
from ..store.tables import findings, parcel_lines, parcels
from .entries import body_of, shop_named
from .hub import Hub
from .observing import Answer, json_object, observe
from .taking import ended

EACH = timedelta(hours=1)
AT_ONCE = 20
SWEPT_EACH = timedelta(hours=1)
TOLD_FOR = timedelta(days=14)
"""How long a parcel that was lost is told of."""


async def poll(hub: Hub, fence: Fence, connection: Row[Any]) -> None:
    """Ask what carriers report of parcels under way that nobody asked about for an hour; few at a time."""
    now = hub.clock.now()
    turn = (
        select(parcels.c.package_id)
        .where(
            parcels.c.connection_id == connection.id,
            parcels.c.status.in_(UNDER_WAY),
            or_(parcels.c.followed_at.is_(None), parcels.c.followed_at <= now - EACH),
        )
        .order_by(parcels.c.followed_at.is_not(None), parcels.c.followed_at, parcels.c.package_id)
        .limit(AT_ONCE)
    )
    packages = [row.package_id for row in await hub.store.rows(turn)]
    if not packages:
        return
    query = select(parcel_lines.c.order_id).where(
        parcel_lines.c.connection_id == connection.id, parcel_lines.c.package_id.in_(packages)
    )
    for row in await hub.store.rows(query.distinct()):
        await ask(hub, connection, row.order_id)
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await write_parcels.followed(writing, connection.id, packages, now)


async def ask(hub: Hub, connection: Row[Any], order_id: str) -> list[Event]:
    """Keep what carriers report of an order's parcels; the same reports twice are one event."""
    began = hub.clock.now()
    shop = await hub.shops.shop(connection)
    try:
        raw = await shop.parcels.tracking(order_id)
    except Rejected:
        return []
    subject = f"tracking/{connection.id}/{order_id}"
    return await observe(hub, connection, [Answer("parcels", "tracking read", subject, "", raw)], began)


async def command(hub: Hub, fence: Fence, event: Event) -> None:
    """A person wants an order's parcels followed now."""
    body = body_of(event)
    connection = await shop_named(hub, fence, body)
    observed = await ask(hub, connection, str(body.get("order_id") or ""))
    await decide(hub, fence, observed)
    note = "the carriers' reports are read" if observed else "no carrier reports on it"
    await hub.commit(fence, Changes(), [Ended(event.id, "done", note)])


async def decide(hub: Hub, fence: Fence, reports: Sequence[Event]) -> None:
    """Keep each report once; a parcel that was scanned moves again."""
    rows = await hub.shops.rows(fence.seller_id) if reports else {}
    for event in reports:
        connection = rows[event.connection_id or 0]
        order_id = event.subject.split("/", 2)[2]
        try:
            scans = hub.platform(connection).scans(json_object(event))
        except Rejected as error:
            await hub.commit(fence, Changes(), ended([event], str(error), "parked"))
            continue
        async with hub.store.writing() as writing:
            await hold(writing, fence)
            await write_parcels.keep_scans(writing, fence.seller_id, (connection.id, order_id), scans)
        await hub.commit(fence, Changes(), ended([event], f"{len(scans)} reports"))


async def sweep(hub: Hub, fence: Fence, connection: Row[Any]) -> None:
    """Tell of parcels that do not move, and no longer of those that move again or were lost long ago."""
    now = hub.clock.now()
    query = select(parcels).where(
        parcels.c.connection_id == connection.id,
        parcels.c.status.in_(UNDER_WAY),
        parcels.c.exception == "",
        parcels.c.created_at <= now - tracking.STILL_AFTER,
    )
    found, moving = [], []
    for row in await hub.store.rows(query):
        places = [(row.connection_id, row.package_id)]
        if row.moved_at <= now - tracking.STILL_AFTER:
            known = await load_parcels.known(hub.store, fence.seller_id, places)
            found.append(tracking.unmoved(known[places[0]].thing, row.moved_at))
        else:
            moving.append((tracking.STILL, f"parcel/{row.connection_id}/{row.package_id}"))
    old = await told_long_enough(hub, fence, connection, now - TOLD_FOR)
    over = await arrived_meanwhile(hub, fence, connection)
    if found or moving or old or over:
        await hub.commit(fence, Changes(found=tuple(found), cleared=(*moving, *old, *over)))


async def arrived_meanwhile(hub: Hub, fence: Fence, connection: Row[Any]) -> list[tuple[str, str]]:
    """Findings that a parcel stands still which is no longer under way.

    A parcel may arrive between a sweep's look and its word; then nothing else would take the word back.
    """
    start = f"parcel/{connection.id}/"
    query = select(findings.c.subject).where(
        findings.c.seller_id == fence.seller_id,
        findings.c.kind == tracking.STILL,
        findings.c.subject.startswith(start, autoescape=True),
    )
    told = [row.subject.removeprefix(start) for row in await hub.store.rows(query)]
    over = []
    for some in load.parts(told):
        mine = select(parcels.c.package_id).where(
            parcels.c.connection_id == connection.id,
            parcels.c.package_id.in_(some),
            parcels.c.status.not_in(UNDER_WAY),
        )
        over += [(tracking.STILL, start + row.package_id) for row in await hub.store.rows(mine)]
    return over


async def told_long_enough(
    hub: Hub, fence: Fence, connection: Row[Any], before: datetime
) -> list[tuple[str, str]]:
    """Findings about parcels of a shop that were lost long ago."""
    query = select(findings.c.subject).where(
        findings.c.seller_id == fence.seller_id,
        findings.c.kind == tracking.BEFALLEN,
        findings.c.subject.like(f"parcel/{connection.id}/%"),
        findings.c.since_at <= before,
    )
    return [(tracking.BEFALLEN, row.subject) for row in await hub.store.rows(query)]
