"""Delivered orders that no statement holds yet: kept as a list of their own, for they are few of millions."""

from collections.abc import Collection
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import bindparam, delete, exists, insert, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from ..core.changes import Changes
from .tables import orders, statement_lines, unstated
from .upsert import each

Place: TypeAlias = tuple[int, str]
DELIVERED = ("DELIVERED", "COMPLETED")
OVER = (*DELIVERED, "CANCELLED")


async def touched(connection: AsyncConnection, changes: Changes) -> set[Place]:
    """The orders of which changes may say that they are delivered, stated, or no longer stated."""
    places = {
        (one.order.connection_id, one.order.order_id) for one in changes.orders if one.order.status in OVER
    }
    for sight in changes.statements:
        statement = sight.thing
        places |= {(statement.connection_id, line.order_id) for line in statement.lines if line.order_id}
        former = select(statement_lines.c.order_id).where(
            statement_lines.c.connection_id == statement.connection_id,
            statement_lines.c.statement_id == statement.statement_id,
            statement_lines.c.order_id != "",
        )
        places |= {(statement.connection_id, one) for one in await connection.scalars(former)}
    return places


async def move(connection: AsyncConnection, places: Collection[Place]) -> None:
    """Bring the list up to date for some orders, once their records are written."""
    rows = [{"shop": shop, "which": order_id} for shop, order_id in sorted(places)]
    await each(connection, leaving(), rows)
    await each(connection, entering(), rows)


@cache
def leaving() -> Any:
    """Take an order off the list."""
    return delete(unstated).where(
        unstated.c.connection_id == bindparam("shop"), unstated.c.order_id == bindparam("which")
    )


@cache
def entering() -> Any:
    """Put an order on the list if it belongs there."""
    stated = exists(
        select(literal(1)).where(
            statement_lines.c.connection_id == orders.c.connection_id,
            statement_lines.c.order_id == orders.c.order_id,
        )
    )
    belonging = select(orders.c.connection_id, orders.c.order_id, orders.c.seller_id).where(
        orders.c.connection_id == bindparam("shop"),
        orders.c.order_id == bindparam("which"),
        or_(*(orders.c.status == one for one in DELIVERED)),
        ~stated,
    )
    return insert(unstated).from_select(["connection_id", "order_id", "seller_id"], belonging)
