"""Carriers: who may bring an order, as its shop names them; kept for a day."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Row, select

from ..core.changes import Changes
from ..core.shipping import Carrier
from ..store import load_parcels, write_parcels
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence, hold
from ..store.tables import orders
from .entries import body_of, shop_named
from .hub import Hub

FRESH_FOR = timedelta(days=1)


async def carriers(hub: Hub, fence: Fence, connection: Row[Any], option_id: str) -> list[Carrier]:
    """The carriers of a way of delivery; asked for again where the kept ones are a day old."""
    kept, read_at = await load_parcels.carriers(hub.store, connection.id, option_id)
    now = hub.clock.now()
    if read_at is not None and read_at > now - FRESH_FOR:
        return kept
    shop = await hub.shops.shop(connection)
    found = await shop.parcels.carriers(option_id, connection.region)
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await write_parcels.keep_carriers(writing, fence.seller_id, (connection.id, option_id), found, now)
    return found


async def command(hub: Hub, fence: Fence, event: Event) -> None:
    """A person wants to know the carriers of a shop, for every way of delivery that its orders have."""
    body = body_of(event)
    connection = await shop_named(hub, fence, body)
    query = select(orders.c.delivery_option_id).where(
        orders.c.connection_id == connection.id, orders.c.delivery_option_id != ""
    )
    found = set()
    for row in await hub.store.rows(query.distinct()):
        found |= set(await carriers(hub, fence, connection, row.delivery_option_id))
    note = f"{connection.name} knows {len(found)} carriers"
    await hub.commit(fence, Changes(), [Ended(event.id, "done", note)])
