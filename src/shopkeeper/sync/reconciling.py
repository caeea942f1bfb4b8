"""Expected, stated and paid, read for pages, the API and commands: by order, and in total for each shop."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, case, func, or_, select, tuple_

from ..core import booking, payouts, reconcile
from ..core.changes import Changes
from ..core.reconcile import OrderMoney, Reconciled, Refunded, Sold, Stated
from ..store import load
from ..store.database import Store
from ..store.load_money import standing_findings
from ..store.tables import (
    connections,
    order_lines,
    orders,
    return_lines,
    returns,
    statement_lines,
    statements,
)

Place = tuple[int, str]
RECENT = timedelta(days=35)
FRESH = timedelta(days=4)
GIVEN_BACK = ("RETURN_OR_REFUND_REQUEST_COMPLETE", "REPLACEMENT_REQUEST_REFUND_SUCCESS")


@dataclass(frozen=True, slots=True)
class Standing:
    """How one shop's money stands in one currency, in minor units."""

    connection_id: int
    shop: str
    currency: str
    stated_minor: int
    paid_minor: int
    clearing_minor: int
    unpaid_minor: int
    """Stated and not paid yet: what clearing must hold."""
    residue_minor: int
    reserve_minor: int
    bank_minor: int

    @property
    def open_minor(self) -> int:
        """What clearing holds and nothing explains."""
        return self.clearing_minor - self.unpaid_minor


async def standings(store: Store, seller_id: int) -> list[Standing]:
    """Clearing, residue, reserve and bank of each shop and currency."""
    names = await shop_names(store, seller_id)
    paid = func.sum(
        case((statements.c.payment_status == payouts.PAID, statements.c.settlement_minor), else_=0)
    )
    rows = await store.rows(
        select(
            statements.c.connection_id,
            statements.c.currency,
            func.sum(statements.c.settlement_minor).label("stated"),
            paid.label("paid"),
        )
        .where(statements.c.seller_id == seller_id)
        .group_by(statements.c.connection_id, statements.c.currency)
        .order_by(statements.c.connection_id, statements.c.currency)
    )
    sums = await load.sums(store, seller_id, {row.currency for row in rows})
    return [
        Standing(
            connection_id=row.connection_id,
            shop=names.get(row.connection_id, ""),
            currency=row.currency,
            stated_minor=int(row.stated),
            paid_minor=int(row.paid),
            unpaid_minor=int(row.stated) - int(row.paid),
            clearing_minor=sums.get((booking.clearing(row.connection_id), row.currency), 0),
            residue_minor=sums.get((booking.residue(row.connection_id), row.currency), 0),
            reserve_minor=sums.get((payouts.reserve(row.connection_id), row.currency), 0),
            bank_minor=sums.get((payouts.bank(row.connection_id), row.currency), 0),
        )
        for row in rows
    ]


async def shop_names(store: Store, seller_id: int) -> dict[int, str]:
    """The names of a seller's shops."""
    query = select(connections.c.id, connections.c.name).where(connections.c.seller_id == seller_id)
    return {row.id: row.name for row in await store.rows(query)}


async def by_order(store: Store, seller_id: int, places: Iterable[Place], now: datetime) -> list[Reconciled]:
    """Orders (connection, order id) with what was expected, stated, settled and paid."""
    return [reconcile.reconcile(one, now) for one in await orders_money(store, seller_id, places)]


async def check(
    store: Store, seller_id: int, connection_id: int, now: datetime, *, all_of_it: bool = False
) -> Changes:
    """Findings for orders of a shop that are stated otherwise than expected, where something is new.

    ``all_of_it``: whatever is old too, for what a file tells may be of any age.
    """
    fresh = now - FRESH
    is_new = or_(statements.c.read_began_at >= fresh, orders.c.read_began_at >= fresh)
    query = (
        select(statement_lines.c.order_id)
        .join(
            statements,
            and_(
                statements.c.connection_id == statement_lines.c.connection_id,
                statements.c.statement_id == statement_lines.c.statement_id,
            ),
        )
        .outerjoin(orders, of_line())
        .where(
            statement_lines.c.seller_id == seller_id,
            statement_lines.c.connection_id == connection_id,
            statement_lines.c.order_id != "",
            *(() if all_of_it else (statement_lines.c.day >= (now - RECENT).date().isoformat(), is_new)),
        )
    )
    rows = await store.rows(query.distinct())
    prefix = f"order/{connection_id}/"
    standing = [
        subject
        for _, subject in await standing_findings(store, seller_id, ("order_money",))
        if subject.startswith(prefix)
    ]
    asked = {row.order_id for row in rows} | {subject.removeprefix(prefix) for subject in standing}
    found = await orders_money(store, seller_id, [(connection_id, order_id) for order_id in sorted(asked)])
    return reconcile.decide(found, standing, now)


def of_line() -> Any:
    """The order of a statement line."""
    return and_(
        orders.c.connection_id == statement_lines.c.connection_id,
        orders.c.order_id == statement_lines.c.order_id,
    )


async def orders_money(store: Store, seller_id: int, places: Iterable[Place]) -> list[OrderMoney]:
    """Everything known of the money of some orders."""
    found = []
    for part in load.parts(places):
        known = await orders_of(store, seller_id, part)
        sold = await lines_of(store, part)
        back = await refunds_of(store, part)
        stated = await stated_of(store, part)
        for place in part:
            order, lines = known.get(place), stated[place]
            currency = order.currency if order else lines[0][0] if lines else ""
            found.append(
                OrderMoney(
                    connection_id=place[0],
                    order_id=place[1],
                    currency=currency,
                    lines=tuple(sold[place]) if order else None,
                    total_minor=order.total_minor if order else 0,
                    is_free=bool(order and (order.is_sample or order.is_replacement)),
                    refunds=tuple(back[place]),
                    stated=tuple(one for _, one in lines),
                )
            )
    return found


async def orders_of(store: Store, seller_id: int, places: Collection[Place]) -> dict[Place, Any]:
    """The orders that are known, by place."""
    key = tuple_(orders.c.connection_id, orders.c.order_id)
    columns = (
        orders.c.connection_id,
        orders.c.order_id,
        orders.c.currency,
        orders.c.total_minor,
        orders.c.is_sample,
        orders.c.is_replacement,
    )
    rows = await store.rows(select(*columns).where(orders.c.seller_id == seller_id, key.in_(places)))
    return {(row.connection_id, row.order_id): row for row in rows}


async def lines_of(store: Store, places: Collection[Place]) -> dict[Place, list[Sold]]:
    """The units of some orders."""
    key = tuple_(order_lines.c.connection_id, order_lines.c.order_id)
    found: dict[Place, list[Sold]] = defaultdict(list)
    for row in await store.rows(select(order_lines).where(key.in_(places)).order_by(order_lines.c.line_id)):
        one = Sold(row.line_id, row.status, row.revenue_minor, row.price_minor)
        found[row.connection_id, row.order_id].append(one)
    return found


async def refunds_of(store: Store, places: Collection[Place]) -> dict[Place, list[Refunded]]:
    """What went back for the units of some orders."""
    columns = (returns.c.connection_id, returns.c.order_id, returns.c.updated_at)
    query = (
        select(*columns, return_lines.c.order_line_id, return_lines.c.refund_minor)
        .join(
            return_lines,
            and_(
                return_lines.c.connection_id == returns.c.connection_id,
                return_lines.c.return_id == returns.c.return_id,
            ),
        )
        .where(
            tuple_(returns.c.connection_id, returns.c.order_id).in_(places), returns.c.status.in_(GIVEN_BACK)
        )
    )
    found: dict[Place, list[Refunded]] = defaultdict(list)
    for row in await store.rows(query):
        one = Refunded(row.order_line_id, row.refund_minor, row.updated_at)
        found[row.connection_id, row.order_id].append(one)
    return found


async def stated_of(store: Store, places: Collection[Place]) -> dict[Place, list[tuple[str, Stated]]]:
    """The statement lines of some orders, with their currency."""
    columns = (statements.c.stated_at, statements.c.payment_status)
    query = (
        select(statement_lines, *columns)
        .join(
            statements,
            and_(
                statements.c.connection_id == statement_lines.c.connection_id,
                statements.c.statement_id == statement_lines.c.statement_id,
            ),
        )
        .where(tuple_(statement_lines.c.connection_id, statement_lines.c.order_id).in_(places))
        .order_by(statement_lines.c.day, statement_lines.c.line_id)
    )
    found: dict[Place, list[tuple[str, Stated]]] = defaultdict(list)
    for row in await store.rows(query):
        one = Stated(
            row.statement_id,
            row.kind,
            row.day,
            row.stated_at,
            row.revenue_minor,
            row.settlement_minor,
            row.payment_status == payouts.PAID,
        )
        found[row.connection_id, row.order_id].append((row.currency, one))
    return found
