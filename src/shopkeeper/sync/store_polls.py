"""What is asked of a store that tells nothing by itself: products that changed, and orders that are open."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, select

from ..core.orders import TO_SHIP
from ..store import placings
from ..store.events import Arrival
from ..store.leases import Fence
from ..store.tables import orders
from .hub import Hub
from .observing import Answer, observe

OVERLAP = timedelta(minutes=10)
OPEN = ("UNPAID", "ON_HOLD", *TO_SHIP)


async def products(
    hub: Hub, fence: Fence, connection: Row[Any], marks: Mapping[str, datetime]
) -> dict[str, datetime]:
    """Have products read that changed since the last poll. Answers how far the store was asked."""
    began = hub.clock.now()
    if "products" not in marks:
        return {"products": began}  # the whole catalogue is read when the store is connected
    shop = await hub.shops.shop(connection)
    found: dict[str, datetime] = {}
    async for change in shop.changed_products(marks["products"] - OVERLAP):
        found[change.thing_id] = max(change.updated_at, found.get(change.thing_id, change.updated_at))
    await hub.door.keep(
        *(hint(connection, product_id, at, began) for product_id, at in sorted(found.items()))
    )
    return {"products": began}


def hint(connection: Row[Any], product_id: str, at: datetime, now: datetime) -> Arrival:
    """A product to be read; the same change found twice is one hint."""
    subject = f"product/{connection.id}/{product_id}"
    return Arrival(
        seller_id=connection.seller_id,
        topic="catalogue",
        kind="hint",
        name="product found changed",
        source=f"poll/{connection.id}",
        key=f"{subject}/{at.isoformat()}",
        subject=subject,
        body=b"",
        occurred_at=min(at, now),
        received_at=now,
        connection_id=connection.id,
    )


async def open_orders(
    hub: Hub, fence: Fence, connection: Row[Any], marks: Mapping[str, datetime]
) -> dict[str, datetime]:
    """Read every order of a store of which news is expected; one that is as it was is no event."""
    numbers = {one.thing.order_id for one in await placings.open_there(hub.store, connection.id)}
    query = select(orders.c.order_id).where(
        orders.c.seller_id == fence.seller_id,
        orders.c.connection_id == connection.id,
        orders.c.status.in_(OPEN),
    )
    numbers |= {row.order_id for row in await hub.store.rows(query)}
    shop = await hub.shops.shop(connection)
    listed = sorted(numbers)
    size = hub.platform(connection).ORDERS_A_CALL
    for start in range(0, len(listed), size):
        began = hub.clock.now()
        raws = await shop.fetch_orders(listed[start : start + size])
        answers = [
            Answer("orders", "order read", f"order/{connection.id}/{raw['id']}", str(raw["update_time"]), raw)
            for raw in raws
        ]
        await observe(hub, connection, answers, began)
    return {}
