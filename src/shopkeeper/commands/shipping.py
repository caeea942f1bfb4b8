"""How a shipment said on the command line is carried out and told, order by order, with how far it is."""

import asyncio
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

from rich.progress import Progress
from sqlalchemy import select

from ..errors import NeedsPerson, Rejected
from ..settings import Settings
from ..store.tables import connections, orders, parcel_lines, parcels, pushes
from ..sync.hub import Hub
from ..sync.lanes import Lanes
from ..sync.start import alone
from ..sync.to_ship import to_ship
from .common import console

OPEN = ("wanted", "sent")
REFUSED = re.compile(r"^Order (\S+) was not shipped: (.*)$")
SECONDS, STEP_SECONDS = 60.0, 0.2


async def entries_for(
    hub: Hub, seller_id: int, order_ids: Sequence[str], shop: int | None
) -> list[dict[str, Any]]:
    """The orders that are named, each with its shop. Raises Rejected for one that nobody knows."""
    query = select(orders.c.connection_id, orders.c.order_id).where(
        orders.c.seller_id == seller_id, orders.c.order_id.in_(order_ids)
    )
    rows = await hub.store.rows(query if shop is None else query.where(orders.c.connection_id == shop))
    found = {row.order_id: row.connection_id for row in rows}
    if unknown := [one for one in order_ids if one not in found]:
        raise Rejected(f"there is no order {unknown[0]}; `shopkeeper parcels due` lists those to be shipped")
    return [{"connection_id": found[one], "order_id": one} for one in order_ids]


async def all_ready(hub: Hub, seller_id: int, shop: int | None) -> list[dict[str, Any]]:
    """Every order that may leave now by the platform's carrier. Raises Rejected where there is none."""
    listed = await to_ship(hub.store, seller_id, shop)
    found = [
        {"connection_id": one.order.connection_id, "order_id": one.order.order_id}
        for one in listed
        if one.readiness.word == "ready" and one.order.shipping_type != "SELLER"
        if not (one.shipment or one.is_elsewhere)
    ]
    if not found:
        raise Rejected("nothing can be shipped now; `shopkeeper parcels due` says why each order waits")
    return found


async def carried_through(hub: Hub, settings: Settings, event_id: int, count: int) -> list[dict[str, Any]]:
    """Wait until each shipment is settled, or work them here where no hub runs; what became of each."""
    with Progress(console=console, transient=True) as progress:
        bar = progress.add_task("Shipping", total=count)
        with suppress(NeedsPerson), alone(settings):  # refused: a hub is running, and does the work
            await until_settled(
                hub, event_id, lambda left: progress.update(bar, completed=count - left), True
            )
        await until_settled(hub, event_id, lambda left: progress.update(bar, completed=count - left), False)
    _, note = await hub.done(event_id, 0)
    return [*refusals(note), *await outcomes(hub, event_id)]


async def until_settled(hub: Hub, event_id: int, tell: Any, works: bool) -> None:
    """Until the command is worked and its pushes are settled, or wait for something."""
    lanes, waited = Lanes(hub), 0.0
    while waited < SECONDS:
        state, _ = await hub.done(event_id, 0)
        left = await still_open(hub, event_id)
        tell(left)
        did = works and await lanes.step()
        if state != "todo" and left == 0 and not did:
            return
        if not did:
            await asyncio.sleep(STEP_SECONDS)
            waited += STEP_SECONDS


async def still_open(hub: Hub, event_id: int) -> int:
    """Shipments of a command that are about to leave or under way."""
    query = (
        select(pushes.c.id)
        .join(connections, connections.c.id == pushes.c.connection_id)
        .where(
            pushes.c.event_id == event_id,
            pushes.c.state.in_(OPEN),
            pushes.c.not_before_at.is_(None),
            connections.c.mode == "live",
            connections.c.state == "active",
        )
    )
    return len(await hub.store.rows(query))


def refusals(note: str) -> Iterable[dict[str, Any]]:
    """The orders that were refused before anything left."""
    for line in note.splitlines():
        if found := REFUSED.match(line):
            yield {"order": found[1], "outcome": "refused", "note": found[2]}


async def outcomes(hub: Hub, event_id: int) -> list[dict[str, Any]]:
    """What became of each shipment of a command."""
    query = (
        select(pushes, connections.c.mode)
        .join(connections, connections.c.id == pushes.c.connection_id)
        .where(pushes.c.event_id == event_id)
        .order_by(pushes.c.id)
    )
    return [outcome(row) for row in await hub.store.rows(query)]


def outcome(row: Any) -> dict[str, Any]:
    """A shipment as it stands, in words."""
    word = {"settled": "shipped", "parked": "refused", "sent": "under way"}.get(row.state, "waits")
    note = row.note
    if row.state == "settled" and note and not row.note.startswith("found there"):
        word = "not shipped"
    if row.state == "wanted" and row.mode != "live":
        note = "the shop rehearses (dry_run): nothing is sent"
    return {"order": row.wanted["order_id"], "outcome": word, "note": note}


async def parcels_named(hub: Hub, seller_id: int, names: Sequence[str]) -> list[tuple[int, str, str]]:
    """Parcels by package, tracking number or order: shop, package and number of each."""
    found = []
    for name in names:
        query = (
            select(parcels.c.connection_id, parcels.c.package_id, parcels.c.tracking_number)
            .join(
                parcel_lines,
                (parcel_lines.c.connection_id == parcels.c.connection_id)
                & (parcel_lines.c.package_id == parcels.c.package_id),
            )
            .where(
                parcels.c.seller_id == seller_id,
                (parcels.c.package_id == name)
                | (parcels.c.tracking_number == name)
                | (parcel_lines.c.order_id == name),
            )
            .distinct()
        )
        rows = await hub.store.rows(query)
        if not rows:
            raise Rejected(f"there is no parcel {name}; `shopkeeper parcels list` shows those there are")
        found += [(row.connection_id, row.package_id, row.tracking_number) for row in rows]
    return list(dict.fromkeys(found))
