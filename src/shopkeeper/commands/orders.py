"""``shopkeeper orders``."""

from typing import Any

from sqlalchemy import select

from ..core.money import plain
from ..store.tables import connections
from ..store.tables import orders as table
from ..sync.hub import Hub
from .common import AsJson, SettingsFile, only_seller, show, with_hub


def orders(
    *, status: str = "", most: int = 50, as_json: AsJson = False, settings: SettingsFile = None
) -> None:
    """List orders, newest first.

    Examples: `shopkeeper orders`, `shopkeeper orders --status AWAITING_SHIPMENT --json`

    Parameters
    ----------
    status
        Only those in one of TikTok's states, such as AWAITING_SHIPMENT.
    most
        How many at most.
    """
    show(with_hub(lambda hub: newest(hub, status, most), settings), as_json, "No orders.")


async def newest(hub: Hub, status: str, most: int) -> list[dict[str, Any]]:
    """The newest orders as rows."""
    seller_id = await only_seller(hub)
    query = (
        select(table, connections.c.name.label("shop"))
        .join(connections, connections.c.id == table.c.connection_id)
        .where(table.c.seller_id == seller_id)
        .order_by(table.c.created_at.desc())
        .limit(most)
    )
    rows = await hub.store.rows(query.where(table.c.status == status) if status else query)
    return [
        {
            "order": row.order_id,
            "shop": row.shop,
            "status": row.status,
            "units": row.units,
            "goods": row.goods,
            "total": plain(row.total_minor, row.currency),
            "currency": row.currency,
            "ship_by": row.ship_by_at,
        }
        for row in rows
    ]
