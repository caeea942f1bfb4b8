"""What decisions about cancellations, returns and refunds need to know of what is written already."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import and_, func, or_, select, tuple_

from ..core.aftersale_rules import Rule, read_conditions
from ..core.aftersales import Cancellation, Return, ReturnLine
from ..core.orders import CANCELLED, Parting
from ..core.records import Age, Line, Order, age_of
from .database import Store
from .load import parts
from .tables import (
    aftersale_rules,
    cancellations,
    grades,
    order_lines,
    orders,
    parcel_lines,
    parcels,
    pushes,
    return_lines,
    returns,
)

Place = tuple[int, str]


async def carried(store: Store, places: Iterable[Place]) -> dict[Place, Parting]:
    """Of those parcels that left or were called off, what they tell of their lines; a lost one had left."""
    found: dict[Place, Parting] = {}
    packed = and_(
        parcel_lines.c.connection_id == parcels.c.connection_id,
        parcel_lines.c.package_id == parcels.c.package_id,
    )
    for part in parts(places):
        query = (
            select(parcels, parcel_lines.c.line_id)
            .outerjoin(parcel_lines, packed)
            .where(
                tuple_(parcels.c.connection_id, parcels.c.package_id).in_(part),
                or_(parcels.c.collected_at.is_not(None), parcels.c.status == CANCELLED),
            )
        )
        for row in await store.rows(query):
            place = (row.connection_id, row.package_id)
            if row.collected_at is None and not row.exception:
                found[place] = Parting(called_off_at=row.updated_at)
                continue
            lines = found.get(place, Parting()).line_ids
            found[place] = Parting(lines | ({row.line_id} if row.line_id else set()))
    return found


async def ages_of_cancellations(store: Store, places: Iterable[Place]) -> dict[Place, Age]:
    """How new our record of each cancellation is."""
    return await ages(store, cancellations, cancellations.c.cancel_id, places)


async def ages_of_returns(store: Store, places: Iterable[Place]) -> dict[Place, Age]:
    """How new our record of each return is."""
    return await ages(store, returns, returns.c.return_id, places)


async def ages(store: Store, table: Any, number: Any, places: Iterable[Place]) -> dict[Place, Age]:
    """How new our record of each thing (connection, number) is."""
    found: dict[Place, Age] = {}
    for part in parts(places):
        rows = await store.rows(
            select(
                table.c.connection_id, number.label("number"), table.c.updated_at, table.c.read_began_at
            ).where(tuple_(table.c.connection_id, number).in_(part))
        )
        found |= {(r.connection_id, r.number): age_of(r.updated_at, r.read_began_at) for r in rows}
    return found


async def cancellation(store: Store, connection_id: int, cancel_id: str) -> Cancellation | None:
    """One cancellation as we know it."""
    row = await store.one(
        select(cancellations).where(
            cancellations.c.connection_id == connection_id, cancellations.c.cancel_id == cancel_id
        )
    )
    return None if row is None else as_cancellation(row)


def as_cancellation(row: Any) -> Cancellation:
    """A row as a cancellation."""
    return Cancellation(
        connection_id=row.connection_id,
        cancel_id=row.cancel_id,
        order_id=row.order_id,
        kind=row.kind,
        status=row.status,
        role=row.role,
        reason=row.reason,
        reason_text=row.reason_text,
        currency=row.currency,
        refund_minor=row.refund_minor,
        line_ids=tuple(row.line_ids),
        created_at=row.created_at,
        updated_at=row.updated_at,
        respond_by_at=row.respond_by_at,
    )


async def return_of(store: Store, connection_id: int, return_id: str) -> Return | None:
    """One return as we know it, with its lines."""
    row = await store.one(
        select(returns).where(returns.c.connection_id == connection_id, returns.c.return_id == return_id)
    )
    if row is None:
        return None
    lines = await store.rows(
        select(return_lines)
        .where(return_lines.c.connection_id == connection_id, return_lines.c.return_id == return_id)
        .order_by(return_lines.c.order_line_id)
    )
    return as_return(row, lines)


async def returns_at(store: Store, places: Iterable[Place]) -> list[Return]:
    """Those returns (shop, number) that are known, without their lines."""
    found: list[Return] = []
    for part in parts(places):
        key = tuple_(returns.c.connection_id, returns.c.return_id)
        found += [as_return(row) for row in await store.rows(select(returns).where(key.in_(part)))]
    return found


def as_return(row: Any, lines: Iterable[Any] = ()) -> Return:
    """A row as a return, with the rows of its lines."""
    return Return(
        connection_id=row.connection_id,
        return_id=row.return_id,
        order_id=row.order_id,
        kind=row.kind,
        status=row.status,
        role=row.role,
        reason=row.reason,
        reason_text=row.reason_text,
        buyer_id=row.buyer_id,
        currency=row.currency,
        refund_minor=row.refund_minor,
        offered_minor=row.offered_minor,
        next_action=row.next_action,
        lines=tuple(
            ReturnLine(
                one.return_line_id, one.order_line_id, one.sku, one.sku_id, one.title, one.refund_minor
            )
            for one in lines
        ),
        created_at=row.created_at,
        created_day=row.created_day,
        updated_at=row.updated_at,
        respond_by_at=row.respond_by_at,
        tracking_number=row.tracking_number,
        provider=row.provider,
        arbitration=row.arbitration,
        keeps_goods=row.keeps_goods,
    )


ORDER_FIELDS = [name for name in Order.__dataclass_fields__ if name != "lines"]
LINE_FIELDS = [name for name in Line.__dataclass_fields__ if name != "package_status"]


async def order(store: Store, connection_id: int, order_id: str) -> Order | None:
    """One order as we know it, with its lines."""
    row = await store.one(
        select(orders).where(orders.c.connection_id == connection_id, orders.c.order_id == order_id)
    )
    if row is None:
        return None
    lines = await store.rows(
        select(order_lines)
        .where(order_lines.c.connection_id == connection_id, order_lines.c.order_id == order_id)
        .order_by(order_lines.c.line_id)
    )
    units = tuple(Line(**{name: getattr(one, name) for name in LINE_FIELDS}) for one in lines)
    return Order(**{name: getattr(row, name) for name in ORDER_FIELDS}, lines=units)


async def units_of_order(store: Store, connection_id: int, order_id: str) -> tuple[list[Any], set[str]]:
    """The lines of an order, and the return lines of it that were graded, as (return, line) rows."""
    lines = await store.rows(
        select(order_lines).where(
            order_lines.c.connection_id == connection_id, order_lines.c.order_id == order_id
        )
    )
    mine = select(returns.c.return_id).where(
        returns.c.connection_id == connection_id, returns.c.order_id == order_id
    )
    rows = await store.rows(
        select(grades.c.return_id).where(
            grades.c.connection_id == connection_id, grades.c.return_id.in_(mine)
        )
    )
    return list(lines), {row.return_id for row in rows}


async def grades_of(store: Store, connection_id: int, return_ids: Iterable[str]) -> list[Any]:
    """How the units of some returns were graded so far."""
    query = select(grades).where(
        grades.c.connection_id == connection_id, grades.c.return_id.in_(list(return_ids))
    )
    return list(await store.rows(query))


async def rules(store: Store, seller_id: int) -> list[Rule]:
    """The seller's rules, by position."""
    rows = await store.rows(
        select(aftersale_rules)
        .where(aftersale_rules.c.seller_id == seller_id)
        .order_by(aftersale_rules.c.position, aftersale_rules.c.id)
    )
    return [
        Rule(
            row.id,
            row.position,
            row.name,
            row.about,
            read_conditions(row.conditions),
            row.decision,
            row.reason,
            row.is_on,
        )
        for row in rows
    ]


async def buyers_of(store: Store, places: Iterable[Place]) -> dict[Place, tuple[str, Any]]:
    """The buyer of each order and when it was placed; orders that we have not read are left out."""
    found: dict[Place, tuple[str, Any]] = {}
    for part in parts(places):
        rows = await store.rows(
            select(orders.c.connection_id, orders.c.order_id, orders.c.buyer_id, orders.c.created_at).where(
                tuple_(orders.c.connection_id, orders.c.order_id).in_(part)
            )
        )
        found |= {(r.connection_id, r.order_id): (r.buyer_id, r.created_at) for r in rows}
    return found


async def returns_before(store: Store, seller_id: int, buyer_id: str, before: Any) -> int:
    """How many returns a buyer had asked for before a time; nothing is known of a buyer without an id."""
    if not buyer_id:
        return 0
    query = (
        select(func.count())
        .select_from(returns)
        .join(
            orders,
            and_(orders.c.connection_id == returns.c.connection_id, orders.c.order_id == returns.c.order_id),
        )
        .where(
            orders.c.seller_id == seller_id,
            orders.c.buyer_id == buyer_id,
            returns.c.role == "BUYER",
            returns.c.created_at < before,
        )
    )
    return int(await store.scalar(query))


async def push_of(store: Store, connection_id: int, kind: str, target: str) -> Any:
    """The push of this kind about this thing, if there ever was one."""
    return await store.one(
        select(pushes).where(
            pushes.c.connection_id == connection_id, pushes.c.kind == kind, pushes.c.target == target
        )
    )
