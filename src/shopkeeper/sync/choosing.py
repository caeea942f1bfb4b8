"""What a seller chooses for a store: its location, how placed orders go, whose orders it carries out."""

from typing import Any

from sqlalchemy import delete, update

from ..core.changes import Changes
from ..errors import Rejected
from ..store.events import Event
from ..store.leases import Fence, hold
from ..store.tables import connections, pushes
from . import placing
from .entries import body_of, shop_named
from .hub import Hub
from .shops import IMPORTED
from .signing_in import CHOICES, read_again


async def choose(hub: Hub, fence: Fence, event: Event) -> Changes:
    """Keep what was chosen for a store, if the store knows it, and read its catalogue with that."""
    body = body_of(event)
    connection = await shop_named(hub, fence, body)
    given = {name: str(body[name]) for name in CHOICES if body.get(name) is not None}
    chosen = {name: value for name, value in {**(connection.chosen or {}), **given}.items() if value}
    await write(hub, fence, connection.id, chosen=chosen)
    try:
        shop = await hub.shops.shop(await hub.connection(connection.id, fence.seller_id))
        await anext(aiter(shop.fetch_products()), None)
    except Rejected:
        await write(hub, fence, connection.id, chosen=connection.chosen)
        raise
    await read_again(hub, fence.seller_id, connection.id)
    return Changes()


async def fulfilled_by(hub: Hub, fence: Fence, event: Event) -> Changes:
    """Have a store carry out a shop's orders from now on, those that wait included; or no store any more."""
    body = body_of(event)
    shop = await shop_named(hub, fence, body)
    store_id = body.get("store_id")
    if store_id is None:
        await write(hub, fence, shop.id, placed_at_id=None)
        await forget_unsent(hub, fence, shop.id)
        return Changes()
    if shop.state == IMPORTED:
        raise Rejected(f"{shop.name} is known from imported files alone; connect it first")
    store = await shop_named(hub, fence, {"connection_id": store_id})
    if store.id == shop.id:
        raise Rejected(f"{shop.name} carries its own orders out already")
    _ = (await hub.shops.shop(store)).placing
    await write(hub, fence, shop.id, placed_at_id=store.id)
    rows = await hub.shops.rows(fence.seller_id)
    waiting = [(order, event.id) for order in await placing.waiting(hub, fence, shop.id)]
    return await placing.wants(hub, fence, rows, waiting)


async def write(hub: Hub, fence: Fence, connection_id: int, **values: Any) -> None:
    """Keep values of a connection."""
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await writing.execute(update(connections).where(connections.c.id == connection_id).values(**values))


async def forget_unsent(hub: Hub, fence: Fence, shop_id: int) -> None:
    """Orders of a shop that were to be placed, and of which nobody has told a store yet."""
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await writing.execute(
            delete(pushes).where(
                pushes.c.seller_id == fence.seller_id,
                pushes.c.kind == placing.KIND,
                pushes.c.target.like(f"{shop_id}/%"),
                pushes.c.attempts == 0,
            )
        )
