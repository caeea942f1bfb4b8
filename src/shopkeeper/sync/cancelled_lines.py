"""Orders with cancelled lines are looked at again when their parcel tells whether it had left."""

from collections.abc import Sequence

from sqlalchemy import select, tuple_

from ..core.changes import Changes, Look
from ..core.orders import CANCELLED
from ..core.parcels import Parcel
from ..core.records import Seen
from ..store.load import parts
from ..store.tables import order_lines
from .hub import Hub


async def looked_at_again(hub: Hub, sights: Sequence[Seen[Parcel]]) -> Changes:
    """The wish to read the orders of parcels that have left, or never will, where a line is cancelled.

    Such a line is gone or back on the shelf by what its parcel tells, which may be heard after the order.
    """
    told: dict[tuple[int, str], int] = {}
    for sight in sights:
        if sight.thing.collected_at is not None or sight.thing.status == CANCELLED:
            told |= {(sight.thing.connection_id, one.order_id): sight.event_id for one in sight.thing.packed}
    looks = []
    for part in parts(told):
        query = select(order_lines.c.connection_id, order_lines.c.order_id).where(
            tuple_(order_lines.c.connection_id, order_lines.c.order_id).in_(part),
            order_lines.c.status == CANCELLED,
        )
        for row in await hub.store.rows(query.distinct()):
            place = (row.connection_id, row.order_id)
            subject = f"order/{row.connection_id}/{row.order_id}"
            looks.append(
                Look(row.connection_id, "orders", "parcel of a cancelled line", subject, told[place])
            )
    return Changes(looks=tuple(looks))
