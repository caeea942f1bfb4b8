"""``shopkeeper status``."""

import math
from collections.abc import Iterator
from typing import Any

from sqlalchemy import func, select

from ..store.tables import connections, events, findings, orders, pushes
from ..sync.hub import Hub
from ..sync.limits_left import left
from ..tiktok.limits.view import ShopLimits
from .common import AsJson, SettingsFile, only_seller, show, with_hub


def status(*, as_json: AsJson = False, settings: SettingsFile = None) -> None:
    """How the hub does: shops, orders, what waits, what is parked, what needs you, calls that are left.

    Examples: `shopkeeper status`, `shopkeeper status --json`
    """
    show(with_hub(numbers, settings), as_json)


async def numbers(hub: Hub) -> list[dict[str, Any]]:
    """A few counts, with what they mean."""
    seller_id = await only_seller(hub)
    counts = {
        "shops connected": connections.c.id > 0,
        "orders": orders.c.order_id != "",
        "events to work": events.c.state == "todo",
        "events parked": events.c.state == "parked",
        "quantities to send": pushes.c.state.in_(("wanted", "sent")),
        "quantities refused": pushes.c.state == "parked",
        "findings": findings.c.kind != "",
    }
    rows = []
    for name, where in counts.items():
        table = where.left.table
        query = select(func.count()).select_from(table).where(where, table.c.seller_id == seller_id)
        rows.append({"what": name, "number": int(await hub.store.scalar(query))})
    return rows + [row for shop in await left(hub, seller_id) for row in calls(shop)]


def calls(shop: ShopLimits) -> Iterator[dict[str, Any]]:
    """How fast a shop may be called, and what is left of the day."""
    if math.isfinite(shop.per_second):
        yield {
            "what": f"calls a second to {shop.name} (at most {shop.ceiling:g})",
            "number": round(shop.per_second),
        }
    if shop.closed_seconds > 0:
        yield {"what": f"seconds in which {shop.name} is left in peace", "number": round(shop.closed_seconds)}
    for one in shop.today:
        if one.left is not None:
            yield {"what": f"calls left today to {shop.name}: {one.operation}", "number": one.left}
