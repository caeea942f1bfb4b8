"""Parcels as rows, with what is in them."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete
from sqlalchemy.ext.asyncio import AsyncConnection

from ..core.changes import Changes
from ..core.parcels import Parcel
from ..core.records import Seen
from .tables import parcel_lines, parcels
from .upsert import each, upsert

LEARNT_OTHERWISE = ("scanned_at", "scan")
"""Columns of a parcel that its scans fill."""


async def write(connection: AsyncConnection, seller_id: int, changes: Changes, now: datetime) -> None:
    """The parcels that were seen; what is no longer in one leaves it."""
    rows = [parcel_row(seller_id, sight) for sight in changes.parcels]
    await each(connection, upsert(connection, parcels, keep=LEARNT_OTHERWISE), rows)
    emptied = delete(parcel_lines).where(
        parcel_lines.c.connection_id == bindparam("shop"), parcel_lines.c.package_id == bindparam("parcel")
    )
    places = [{"shop": one.thing.connection_id, "parcel": one.thing.package_id} for one in changes.parcels]
    await each(connection, emptied, places)
    packed = [row for sight in changes.parcels for row in packed_rows(seller_id, sight.thing)]
    await each(connection, upsert(connection, parcel_lines), packed)


def parcel_row(seller_id: int, sight: Seen[Parcel]) -> dict[str, Any]:
    """A parcel's row."""
    parcel = sight.thing
    return {
        "connection_id": parcel.connection_id,
        "package_id": parcel.package_id,
        "seller_id": seller_id,
        "status": parcel.status,
        "exception": parcel.exception,
        "shipping_type": parcel.shipping_type,
        "tag": parcel.tag,
        "provider_id": parcel.provider_id,
        "provider": parcel.provider,
        "tracking_number": parcel.tracking_number,
        "units": len(parcel.packed),
        "shipped_at": parcel.shipped_at,
        "collected_at": parcel.collected_at,
        "delivered_at": parcel.delivered_at,
        "scanned_at": None,
        "scan": "",
        "created_at": parcel.created_at,
        "updated_at": parcel.updated_at,
        "read_began_at": sight.read_began_at,
        "event_id": sight.event_id,
    }


def packed_rows(seller_id: int, parcel: Parcel) -> list[dict[str, Any]]:
    """A row for each order line in a parcel."""
    return [
        {
            "connection_id": parcel.connection_id,
            "package_id": parcel.package_id,
            "line_id": one.line_id,
            "seller_id": seller_id,
            "order_id": one.order_id,
        }
        for one in parcel.packed
    ]
