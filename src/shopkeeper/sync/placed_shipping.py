"""What has left a store for an order of another shop is shipped in that shop: lines, carrier and number."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row

from ..core import shipping
from ..core.changes import Changes, Finding
from ..core.placing import UNSHIPPED
from ..core.records import Order
from ..core.standing import Fulfilment, Placed
from ..errors import Rejected, ShopkeeperError
from ..store import load_parcels, placings
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from .hub import Hub
from .shipping import desk_for, want_shipment
from .taking import put_down


async def work(hub: Hub, fence: Fence, hints: Sequence[Event]) -> None:
    """Ship what each hint tells to have left; a parcel that cannot be told here is shown to a person."""
    for hint in hints:
        try:
            await carry_over(hub, fence, hint)
        except ShopkeeperError as error:
            await hub.commit(fence, Changes(), put_down(hub, [hint], error))


async def carry_over(hub: Hub, fence: Fence, hint: Event) -> None:
    """Want the shipment of the lines that a store's parcel holds."""
    _, store_id, order_id, fulfilment_id = hint.subject.split("/", 3)
    spot = (int(store_id), order_id)
    sight = (await placings.known(hub.store, fence.seller_id, [spot])).get(spot)
    if sight is None:
        raise Rejected(f"nothing is known of order {order_id} in that store")
    placed = sight.thing
    one = next(one for one in placed.fulfilments if one.fulfilment_id == fulfilment_id)
    source = (await load_parcels.orders_of(hub.store, fence.seller_id, [placed.source]))[placed.source]
    lines = still_here(source, placed.told[fulfilment_id])
    if not lines:
        await hub.commit(fence, Changes(), [Ended(hint.id, "done", "it is shipped or cancelled already")])
        return
    entry = entry_of(source, one, lines)
    desk = await desk_for(hub, fence, hint, [entry])
    store = await hub.connection(placed.connection_id, fence.seller_id)
    try:
        await want_shipment(desk, entry)
    except Rejected as error:
        finding = unshipped(store, placed, source, str(error))
        await hub.commit(fence, Changes(found=(finding,)), [Ended(hint.id, "parked", str(error))])
        return
    changes = Changes(wants=tuple(desk.wants), cleared=((UNSHIPPED, source.cause),))
    await hub.commit(fence, changes, [Ended(hint.id, "done", f"{len(lines)} lines to be shipped")])


def still_here(source: Order, line_ids: Sequence[str]) -> list[str]:
    """The lines that wait to be shipped, of those that left over there."""
    return [
        line.line_id
        for line in source.lines
        if line.line_id in line_ids and line.status in shipping.WAITING_LINES
    ]


def entry_of(source: Order, one: Fulfilment, lines: Sequence[str]) -> dict[str, Any]:
    """The shipment as a person would command it; the platform's own label has its own number."""
    entry: dict[str, Any] = {
        "connection_id": source.connection_id,
        "order_id": source.order_id,
        "line_ids": list(lines),
    }
    if source.shipping_type == shipping.OWN_CARRIER:
        entry |= {"provider": one.carrier, "tracking_number": one.tracking_number}
    return entry


def unshipped(store: Row[Any], placed: Placed, source: Order, why: str) -> Finding:
    """The finding that a parcel left a store and is not told to the buyer's shop."""
    return Finding(
        UNSHIPPED,
        source.cause,
        "bad",
        f"Order {source.order_id} left {store.name} and is not shipped in its own shop",
        f"{why} It left there as order {placed.number}; ship it here by hand, with that parcel's number.",
        f"/orders/{source.connection_id}/{source.order_id}",
    )
