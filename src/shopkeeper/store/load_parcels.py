"""What the parcels' decisions and commands need to know of what is written already."""

from collections.abc import Collection, Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import select, tuple_

from ..core.aftersales import Cancellation, Return, ReturnLine
from ..core.parcels import Packed, Parcel
from ..core.records import Line, Order, Seen
from ..core.shipping import Carrier
from .database import Store
from .load import parts
from .tables import (
    cancellations,
    labels,
    order_lines,
    orders,
    parcel_lines,
    parcels,
    providers,
    pushes,
    return_lines,
    returns,
)

Place: TypeAlias = tuple[int, str]
OPEN_WISHES = "%_REQUEST_PENDING"


async def known(store: Store, seller_id: int, places: Iterable[Place]) -> dict[Place, Seen[Parcel]]:
    """Our record of each parcel (connection, package), with what is in it."""
    found: dict[Place, Seen[Parcel]] = {}
    for part in parts(set(places)):
        which = tuple_(parcel_lines.c.connection_id, parcel_lines.c.package_id).in_(part)
        packed: dict[Place, list[Packed]] = {}
        for row in await store.rows(select(parcel_lines).where(which)):
            packed.setdefault((row.connection_id, row.package_id), []).append(
                Packed(row.order_id, row.line_id)
            )
        query = select(parcels).where(
            parcels.c.seller_id == seller_id, tuple_(parcels.c.connection_id, parcels.c.package_id).in_(part)
        )
        for row in await store.rows(query):
            place = (row.connection_id, row.package_id)
            found[place] = Seen(parcel(row, packed.get(place, ())), row.read_began_at, row.event_id)
    return found


def parcel(row: Any, packed: Iterable[Packed] = ()) -> Parcel:
    """A row as a parcel."""
    same = {one.name: getattr(row, one.name) for one in fields(Parcel) if one.name != "packed"}
    return Parcel(**same, packed=tuple(sorted(packed, key=lambda one: one.line_id)))


async def statuses(store: Store, seller_id: int, places: Iterable[Place]) -> dict[Place, str]:
    """In which state our record of each parcel is."""
    found: dict[Place, str] = {}
    for part in parts(set(places)):
        query = select(parcels.c.connection_id, parcels.c.package_id, parcels.c.status).where(
            parcels.c.seller_id == seller_id, tuple_(parcels.c.connection_id, parcels.c.package_id).in_(part)
        )
        found |= {(r.connection_id, r.package_id): r.status for r in await store.rows(query)}
    return found


async def orders_of(store: Store, seller_id: int, places: Iterable[Place]) -> dict[Place, Order]:
    """Our record of each order (connection, order id), as it was read last."""
    found: dict[Place, Order] = {}
    for part in parts(set(places)):
        which = tuple_(order_lines.c.connection_id, order_lines.c.order_id).in_(part)
        lines: dict[Place, list[Line]] = {}
        for row in await store.rows(select(order_lines).where(which).order_by(order_lines.c.line_id)):
            lines.setdefault((row.connection_id, row.order_id), []).append(line(row))
        query = select(orders).where(
            orders.c.seller_id == seller_id, tuple_(orders.c.connection_id, orders.c.order_id).in_(part)
        )
        for row in await store.rows(query):
            place = (row.connection_id, row.order_id)
            found[place] = order(row, lines.get(place, ()))
    return found


def order(row: Any, lines: Iterable[Line]) -> Order:
    """A row as an order."""
    same = {one.name: getattr(row, one.name) for one in fields(Order) if one.name != "lines"}
    return Order(**same, lines=tuple(lines))


def line(row: Any) -> Line:
    """A row as a line; in which state its package is, is not kept with it."""
    same = {one.name: getattr(row, one.name) for one in fields(Line) if one.name != "package_status"}
    return Line(**same)


async def wishes(
    store: Store, seller_id: int, places: Iterable[Place]
) -> tuple[list[Cancellation], list[Return]]:
    """The cancellations and returns of some orders that wait for an answer."""
    asked: list[Cancellation] = []
    wanted: list[Return] = []
    for part in parts(set(places)):
        asked += [cancellation(row) for row in await store.rows(open_of(cancellations, seller_id, part))]
        rows = await store.rows(open_of(returns, seller_id, part))
        inside = await lines_of_returns(store, [(row.connection_id, row.return_id) for row in rows])
        wanted += [wish(row, inside.get((row.connection_id, row.return_id), ())) for row in rows]
    return asked, wanted


def open_of(table: Any, seller_id: int, places: Collection[Place]) -> Any:
    """The query for the wishes of some orders on which nobody has decided."""
    return select(table).where(
        table.c.seller_id == seller_id,
        tuple_(table.c.connection_id, table.c.order_id).in_(places),
        table.c.status.like(OPEN_WISHES),
    )


def cancellation(row: Any) -> Cancellation:
    """A row as a cancellation."""
    same = {one.name: getattr(row, one.name) for one in fields(Cancellation) if one.name != "line_ids"}
    return Cancellation(**same, line_ids=tuple(row.line_ids))


async def lines_of_returns(store: Store, places: Collection[Place]) -> dict[Place, list[ReturnLine]]:
    """What each return is about."""
    found: dict[Place, list[ReturnLine]] = {}
    which = tuple_(return_lines.c.connection_id, return_lines.c.return_id).in_(places)
    for row in await store.rows(select(return_lines).where(which)) if places else ():
        same = {one.name: getattr(row, one.name) for one in fields(ReturnLine)}
        found.setdefault((row.connection_id, row.return_id), []).append(ReturnLine(**same))
    return found


def wish(row: Any, lines: Iterable[ReturnLine]) -> Return:
    """A row as a return."""
    same = {one.name: getattr(row, one.name) for one in fields(Return) if one.name != "lines"}
    return Return(**same, lines=tuple(lines))


async def numbers_taken(store: Store, seller_id: int, numbers: Collection[str]) -> dict[str, str]:
    """Which of these tracking numbers are on a parcel of the seller already, or about to be; and on which."""
    query = select(parcels).where(
        parcels.c.seller_id == seller_id,
        parcels.c.tracking_number.in_(numbers),
        parcels.c.status != "CANCELLED",
    )
    taken = {row.tracking_number: f"parcel {row.package_id}" for row in await store.rows(query)}
    open_pushes = select(pushes.c.wanted, pushes.c.target).where(
        pushes.c.seller_id == seller_id,
        pushes.c.kind.in_(("ship", "tracking")),
        pushes.c.state.in_(("wanted", "sent")),
    )
    for row in await store.rows(open_pushes):
        number = row.wanted.get("tracking_number")
        if number in numbers:
            taken.setdefault(number, f"the shipment of {row.wanted['order_id']}")
    return taken


async def carriers(store: Store, connection_id: int, option_id: str) -> tuple[list[Carrier], datetime | None]:
    """The carriers of a way of delivery that are kept, and when they were read."""
    rows = await store.rows(
        select(providers).where(
            providers.c.connection_id == connection_id, providers.c.delivery_option_id == option_id
        )
    )
    read_at = min((row.read_at for row in rows), default=None)
    return [Carrier(row.provider_id, row.name) for row in rows], read_at


async def label(store: Store, seller_id: int, place: Place, kind: str) -> Any:
    """The row of a label that was fetched, or None."""
    return await store.one(
        select(labels).where(
            labels.c.seller_id == seller_id,
            labels.c.connection_id == place[0],
            labels.c.package_id == place[1],
            labels.c.kind == kind,
        )
    )


async def labels_of_order(store: Store, seller_id: int, place: Place) -> list[tuple[Any, Parcel]]:
    """The labels that were fetched for the parcels of an order, each with its parcel."""
    query = (
        select(parcels)
        .join(
            parcel_lines,
            (parcel_lines.c.connection_id == parcels.c.connection_id)
            & (parcel_lines.c.package_id == parcels.c.package_id),
        )
        .where(
            parcels.c.seller_id == seller_id,
            parcel_lines.c.connection_id == place[0],
            parcel_lines.c.order_id == place[1],
        )
        .distinct()
    )
    found = []
    for row in await store.rows(query):
        one = parcel(row, [Packed(place[1], "")])
        mine = select(labels).where(
            labels.c.connection_id == row.connection_id, labels.c.package_id == row.package_id
        )
        found += [(kept, one) for kept in await store.rows(mine)]
    return found
