"""One order and its goods."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, func, select

from ...store.database import Store
from ...store.tables import order_lines, orders


async def one(store: Store, seller_id: int, connection_id: int, order_id: str) -> Row[Any] | None:
    """The order, if it is this seller's."""
    return await store.one(
        select(orders).where(
            orders.c.seller_id == seller_id,
            orders.c.connection_id == connection_id,
            orders.c.order_id == order_id,
        )
    )


async def lines(store: Store, order: Row[Any]) -> Sequence[Row[Any]]:
    """The order's goods: one row a SKU, listing and price, with the number of units."""
    same = (
        order_lines.c.sku,
        order_lines.c.sku_id,
        order_lines.c.title,
        order_lines.c.variant,
        order_lines.c.status,
        order_lines.c.price_minor,
        order_lines.c.currency,
    )
    return await store.rows(
        select(*same, func.count().label("number"))
        .where(
            order_lines.c.seller_id == order.seller_id,
            order_lines.c.connection_id == order.connection_id,
            order_lines.c.order_id == order.order_id,
        )
        .group_by(*same)
        .order_by(order_lines.c.title, order_lines.c.variant)
    )
