"""One order and its goods."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, func, select

from ...core.standing import Placed
from ...store import placings
from ...store.database import Store
from ...store.tables import order_lines, orders, pushes
from .orders import of_orders


async def one(store: Store, seller_id: int, connection_id: int, order_id: str) -> Row[Any] | None:
    """The order, if it is this seller's."""
    return await store.one(
        select(orders).where(
            orders.c.seller_id == seller_id,
            orders.c.connection_id == connection_id,
            orders.c.order_id == order_id,
        )
    )


async def placed(store: Store, order: Row[Any]) -> list[Placed]:
    """Where the order was placed to be carried out."""
    found = await placings.of_sources(store, order.seller_id, [(order.connection_id, order.order_id)])
    return [one.thing for one in found.values()]


async def to_be_placed(store: Store, order: Row[Any]) -> Row[Any] | None:
    """What a store has still to be told of the order, or refused: its connection, state and note."""
    return await store.one(
        select(pushes.c.connection_id, pushes.c.state, pushes.c.note).where(
            pushes.c.seller_id == order.seller_id,
            pushes.c.kind == "place",
            pushes.c.subject == f"order/{order.connection_id}/{order.order_id}",
            pushes.c.state != "settled",
        )
    )


LINE = (
    order_lines.c.sku,
    order_lines.c.sku_id,
    order_lines.c.title,
    order_lines.c.variant,
    order_lines.c.status,
    order_lines.c.price_minor,
    order_lines.c.currency,
)


async def lines(store: Store, order: Row[Any]) -> Sequence[Row[Any]]:
    """The order's goods: one row a SKU, listing and price, with the number of units."""
    found = await lines_of(store, [order])
    return found.get((order.connection_id, order.order_id), [])


async def lines_of(store: Store, some: Sequence[Row[Any]]) -> Mapping[tuple[int, str], Sequence[Row[Any]]]:
    """The goods of some orders, by shop and order."""
    found: dict[tuple[int, str], list[Row[Any]]] = {}
    if not some:
        return found
    place = (order_lines.c.connection_id, order_lines.c.order_id)
    rows = await store.rows(
        select(*place, *LINE, func.count().label("number"))
        .where(of_orders([(one.connection_id, one.order_id) for one in some]))
        .group_by(*place, *LINE)
        .order_by(order_lines.c.title, order_lines.c.variant)
    )
    for row in rows:
        found.setdefault((row.connection_id, row.order_id), []).append(row)
    return found
