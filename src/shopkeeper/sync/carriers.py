"""Carriers: who may bring an order, as its shop names them; kept for a day."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Row

from ..core.shipping import Carrier
from ..store import load_parcels, write_parcels
from ..store.leases import Fence, hold
from .hub import Hub

FRESH_FOR = timedelta(days=1)


async def carriers(hub: Hub, fence: Fence, connection: Row[Any], option_id: str) -> list[Carrier]:
    """The carriers of a way of delivery; asked for again where the kept ones are a day old."""
    kept, read_at = await load_parcels.carriers(hub.store, connection.id, option_id)
    now = hub.clock.now()
    if read_at is not None and read_at > now - FRESH_FOR:
        return kept
    shop = await hub.shops.shop(connection)
    found = await shop.parcels.carriers(option_id)
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await write_parcels.keep_carriers(writing, fence.seller_id, (connection.id, option_id), found, now)
    return found
