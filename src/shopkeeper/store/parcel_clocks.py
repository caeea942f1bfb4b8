"""The clocks of parcels, kept beside them: an index finds what is due or stands still among millions."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, case, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from ..core.changes import Changes
from ..core.parcels import COMPLETED, FULFILLING, PROCESSING, TO_FULFILL
from .columns import UtcTime
from .tables import orders, parcel_lines, parcels
from .upsert import each

NEVER = datetime(9999, 12, 31, tzinfo=UTC)
"""The clock of a parcel for which it does not run."""
SOME_TIME = datetime(9999, 1, 1, tzinfo=UTC)
"""When a parcel must go of whose orders none says by when."""
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""Since when a parcel stands still that is lost, damaged or sent back."""
WAITS = (TO_FULFILL, PROCESSING)


async def of_parcels(connection: AsyncConnection, places: Iterable[tuple[int, str]]) -> None:
    """Set the clocks of some parcels: connection and package id."""
    await each(connection, setting_of_parcel(), [{"shop": shop, "which": one} for shop, one in places])


async def of_orders(connection: AsyncConnection, changes: Changes) -> None:
    """Set the clocks of the parcels of orders that were read and have not left: their ship-by may be new."""
    read = [
        sight.order for sight in changes.orders if sight.order.ship_by_at and not sight.order.collected_at
    ]
    rows = [{"shop": order.connection_id, "which": order.order_id} for order in read]
    await each(connection, setting_of_order(), rows)


async def of_numbers(connection: AsyncConnection, connection_id: int, numbers: Sequence[str]) -> None:
    """Set the clocks of the parcels with these tracking numbers."""
    rows = [{"shop": connection_id, "which": number} for number in numbers]
    await each(connection, setting_of_number(), rows)


@cache
def setting_of_parcel() -> Any:
    """Set the clocks of one parcel."""
    return setting(parcels.c.package_id == bindparam("which"))


@cache
def setting_of_order() -> Any:
    """Set the clocks of the parcels of one order."""
    inside = select(parcel_lines.c.package_id).where(
        parcel_lines.c.connection_id == bindparam("shop"), parcel_lines.c.order_id == bindparam("which")
    )
    return setting(parcels.c.package_id.in_(inside))


@cache
def setting_of_number() -> Any:
    """Set the clocks of the parcels of one tracking number."""
    return setting(parcels.c.tracking_number == bindparam("which"))


def setting(which: ColumnElement[bool]) -> Any:
    """Set the clocks of some parcels of one shop, by what the rows say of them now."""
    waits = and_(or_(*(parcels.c.status == one for one in WAITS)), ~is_wrong())
    due_at = case((waits, func.coalesce(ship_by(), at(SOME_TIME))), else_=at(NEVER))
    still_at = case(
        (is_wrong(), at(LONG_AGO)), (parcels.c.status == FULFILLING, last_move()), else_=at(NEVER)
    )
    clocks = {"due_at": due_at, "moved_at": last_move(), "still_at": still_at}
    return update(parcels).where(parcels.c.connection_id == bindparam("shop"), which).values(clocks)


def is_wrong() -> ColumnElement[bool]:
    """Whether a parcel is lost, damaged or sent back."""
    return and_(parcels.c.exception != "", parcels.c.status != COMPLETED)


def ship_by() -> Any:
    """By when the first of a parcel's orders must leave."""
    same = and_(
        orders.c.connection_id == parcel_lines.c.connection_id, orders.c.order_id == parcel_lines.c.order_id
    )
    inside = and_(
        parcel_lines.c.connection_id == parcels.c.connection_id,
        parcel_lines.c.package_id == parcels.c.package_id,
    )
    query = select(func.min(orders.c.ship_by_at)).select_from(parcel_lines.join(orders, same)).where(inside)
    return query.scalar_subquery()


def last_move() -> ColumnElement[Any]:
    """When a parcel last moved: its last scan, else the last state that it came to, else when it was made."""
    state_at = func.coalesce(
        parcels.c.delivered_at, parcels.c.collected_at, parcels.c.shipped_at, parcels.c.created_at
    )
    scan_is_older = or_(parcels.c.scanned_at.is_(None), parcels.c.scanned_at < state_at)
    return case((scan_is_older, state_at), else_=parcels.c.scanned_at)


def at(moment: datetime) -> ColumnElement[Any]:
    """A time as a value."""
    return literal(moment, UtcTime())
