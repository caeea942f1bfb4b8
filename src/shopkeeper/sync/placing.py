"""Orders that another place carries out: what should stand there, and what is seen of it.

Which store carries out a shop's orders is the seller's choice, shop by shop; none does until it is chosen.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from ..core import placing
from ..core.changes import Changes, Want
from ..core.orders import CANCELLED, GONE
from ..core.placing import REFUSED, SHORT, UNSHIPPED, Known, Spot
from ..core.records import Order, Seen, Sight
from ..core.shipping import BY_SELLER
from ..core.standing import Placed, mark_of
from ..store import load, load_parcels, placings
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from ..store.tables import orders, pushes
from .hub import Hub
from .observing import json_object

KIND = "place"


@dataclass(frozen=True, slots=True)
class Shops:
    """A seller's connections, and the shop that each mark's beginning names."""

    rows: Mapping[int, Row[Any]]

    def source(self, mark: str) -> Spot | None:
        """The order that a mark names, where its shop is one of this seller's."""
        channel, _, rest = mark.partition("/")
        shop_id, _, order_id = rest.partition("/")
        for row in self.rows.values():
            if (row.channel, row.shop_id) == (channel, shop_id) and order_id:
                return row.id, order_id
        return None


def mark(connection: Row[Any], order_id: str) -> str:
    """What an order of a shop is known by in the store that carries it out."""
    return mark_of(connection.channel, connection.shop_id, order_id)


def placed_sight(hub: Hub, shops: Shops, event: Event) -> Seen[Placed] | None:
    """An observed order as one that was placed for one of this seller's; None for a sale of the shop's own.

    What another hub placed for a shop that is not here takes units like any sale, and is booked as one.
    """
    connection = shops.rows[event.connection_id or 0]
    raw = json_object(event)
    source = shops.source(hub.platform(connection).mark(raw))
    if source is None:
        return None
    found = hub.platform(connection).placed(raw, connection.id, source)
    return Seen(found, event.read_began_at or event.received_at, event.id)


async def decided(hub: Hub, fence: Fence, sights: Sequence[Seen[Placed]], shops: Shops) -> Changes:
    """What sights of placed orders change."""
    if not sights:
        return Changes()
    store, seller_id = hub.store, fence.seller_id
    known = Known(
        placed=await placings.known(store, seller_id, [one.thing.spot for one in sights]),
        booked=await load.booked(store, seller_id, {one.thing.cause for one in sights}),
        sources=await load_parcels.orders_of(store, seller_id, [one.thing.source for one in sights]),
        stores={number: row.name for number, row in shops.rows.items()},
    )
    return placing.decide(sights, known)


def ended(sights: Iterable[Seen[Placed]]) -> list[Ended]:
    """The observations of placed orders, with what they are."""
    return [
        Ended(one.event_id, "done", f"placed for order {one.thing.source[1]}, {one.thing.status}")
        for one in sights
    ]


async def follow(hub: Hub, fence: Fence, shops: Shops, sights: Sequence[Sight]) -> Changes:
    """What newer orders mean for the stores that carry them out."""
    rows = shops.rows
    told = [one for one in sights if concerns_a_store(rows[one.order.connection_id], one.order)]
    if not told:
        return Changes()
    changes = await wants(hub, fence, rows, [(one.order, one.event_id) for one in told])
    over = [one.order for one in told if one.order.status in (CANCELLED, *GONE)]
    if over and await hub.shows(fence.seller_id, REFUSED, SHORT, UNSHIPPED):
        changes += Changes(cleared=tuple((kind, one.cause) for one in over for kind in past(one)))
    return changes


def past(order: Order) -> tuple[str, ...]:
    """Findings of an order that is over; what a store could not cancel is still to be stopped there."""
    return (SHORT, UNSHIPPED) if order.status == CANCELLED else (REFUSED, SHORT, UNSHIPPED)


def concerns_a_store(connection: Row[Any], order: Order) -> bool:
    """Whether a store must be told of an order: of a cancelled one also after that was switched off."""
    is_cancelled = order.status == CANCELLED or any(line.status == CANCELLED for line in order.lines)
    return connection.placed_at_id is not None or is_cancelled


async def wants(
    hub: Hub, fence: Fence, rows: Mapping[int, Row[Any]], told: Sequence[tuple[Order, int]]
) -> Changes:
    """What should stand in the stores for some orders, where that is not wanted already."""
    mine = [(order, event_id) for order, event_id in told if order.fulfilled_by in BY_SELLER]
    before = await asked_for(hub, fence, [order for order, _ in mine])
    found = []
    for order, event_id in mine:
        last = before.get(order.cause)
        wanted = placing.wanted(order, last.wanted if last is not None else None)
        store_id = last.connection_id if last is not None else rows[order.connection_id].placed_at_id
        if wanted is None or store_id not in rows or (last is not None and last.wanted == wanted):
            continue
        found.append(Want(store_id, KIND, target(order), wanted, order.cause, event_id))
    return Changes(wants=tuple(found))


def target(order: Order) -> str:
    """What a push that places an order is about."""
    return f"{order.connection_id}/{order.order_id}"


async def asked_for(hub: Hub, fence: Fence, some: Sequence[Order]) -> dict[str, Row[Any]]:
    """What was asked for last for each order, wherever that was."""
    found: dict[str, Row[Any]] = {}
    for part in load.parts({order.cause for order in some}):
        query = select(pushes).where(
            pushes.c.seller_id == fence.seller_id, pushes.c.kind == KIND, pushes.c.subject.in_(part)
        )
        found |= {row.subject: row for row in await hub.store.rows(query)}
    return found


async def waiting(hub: Hub, fence: Fence, connection_id: int) -> list[Order]:
    """The orders of a shop that wait to be shipped."""
    query = select(orders.c.connection_id, orders.c.order_id).where(
        orders.c.seller_id == fence.seller_id,
        orders.c.connection_id == connection_id,
        orders.c.status.in_(placing.PLACED_FROM),
    )
    spots = [(row.connection_id, row.order_id) for row in await hub.store.rows(query)]
    return list((await load_parcels.orders_of(hub.store, fence.seller_id, spots)).values())
