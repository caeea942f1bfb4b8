"""What waits to be shipped: every order that has not left, with its clocks, and why those wait that must."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select

from ..core import shipping
from ..core.records import Order
from ..core.shipping import Readiness
from ..store import load_parcels, placings
from ..store.database import Store
from ..store.load_parcels import Place
from ..store.tables import connections, orders, pushes

ELSEWHERE = "A store carries this order out, and tells us when it leaves."
NOT_LEFT = ("ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING")


@dataclass(frozen=True, slots=True)
class ToShip:
    """One order that waits: whether it may leave, its clocks, and how far its shipment is."""

    shop: str
    timezone: str
    order: Order
    readiness: Readiness
    shipment: str
    """wanted, sent or parked, where a shipment of it is under way; else empty."""
    note: str

    @property
    def why(self) -> str:
        """Why it is still here, in a sentence; empty where it only waits for you to ship it."""
        return self.note or self.readiness.why

    @property
    def is_elsewhere(self) -> bool:
        """Whether a store carries it out, so that it is shipped here only if a person names it."""
        return ELSEWHERE in self.readiness.notes

    @property
    def next_clock_at(self) -> datetime | None:
        """The first moment by which something must have been done."""
        return min((at for at in (self.order.ship_by_at, self.order.cancel_by_at) if at), default=None)


async def to_ship(
    store: Store, seller_id: int, connection_id: int | None = None, most: int = 500
) -> list[ToShip]:
    """The orders that have not left, the most urgent first."""
    query = (
        select(orders.c.connection_id, orders.c.order_id, connections.c.name, connections.c.timezone)
        .join(connections, connections.c.id == orders.c.connection_id)
        .where(orders.c.seller_id == seller_id, orders.c.status.in_(NOT_LEFT))
        .order_by(orders.c.ship_by_at.is_(None), orders.c.ship_by_at, orders.c.order_id)
        .limit(most)
    )
    if connection_id is not None:
        query = query.where(orders.c.connection_id == connection_id)
    rows = await store.rows(query)
    return await with_readiness(store, seller_id, rows)


async def with_readiness(store: Store, seller_id: int, rows: Iterable[Any]) -> list[ToShip]:
    """Rows that name an order and its shop, each with whether it may be shipped."""
    listed = list(rows)
    places = [(row.connection_id, row.order_id) for row in listed]
    known = await load_parcels.orders_of(store, seller_id, places)
    found = await judged(store, seller_id, known)
    shipments = await under_way(store, seller_id, places)
    waiting = []
    for row in listed:
        place = (row.connection_id, row.order_id)
        state, note = shipments.get(place, ("", ""))
        if found[place].word != "never":
            waiting.append(ToShip(row.name, row.timezone, known[place], found[place], state, note))
    return waiting


async def readiness(store: Store, seller_id: int, places: Iterable[Place]) -> dict[Place, Readiness]:
    """Whether each order (connection, order id) may be shipped, by what we know of it."""
    return await judged(store, seller_id, await load_parcels.orders_of(store, seller_id, places))


async def judged(store: Store, seller_id: int, known: dict[Place, Order]) -> dict[Place, Readiness]:
    """Whether each of these orders may be shipped, with the wishes that wait for an answer."""
    asked, wanted = await load_parcels.wishes(store, seller_id, known)
    elsewhere = {one.thing.source for one in (await placings.of_sources(store, seller_id, known)).values()}
    found = {place: shipping.ready(order, asked, wanted) for place, order in known.items()}
    return {
        place: replace(one, notes=(*one.notes, ELSEWHERE)) if place in elsewhere else one
        for place, one in found.items()
    }


async def under_way(store: Store, seller_id: int, places: Iterable[Place]) -> dict[Place, tuple[str, str]]:
    """How far the shipment of each order is, where one is wanted, sent or refused: its state and why."""
    subjects = {f"order/{shop}/{order_id}": (shop, order_id) for shop, order_id in places}
    query = select(pushes.c.subject, pushes.c.state, pushes.c.note).where(
        pushes.c.seller_id == seller_id,
        pushes.c.kind == "ship",
        pushes.c.subject.in_(subjects),
        pushes.c.state != "settled",
    )
    return {subjects[row.subject]: (row.state, row.note) for row in await store.rows(query)}
