"""Parcels as rows, with what is in them; and what is kept beside them: reports, labels, carriers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, or_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from ..core.changes import Changes
from ..core.parcels import Parcel, Scan
from ..core.records import Seen
from ..core.shipping import Carrier
from . import parcel_clocks
from .tables import labels, parcel_lines, parcels, providers
from .tables import scans as scans_table
from .upsert import each, insert_new, inserting, upsert

CLOCKS = ("due_at", "moved_at", "still_at")
LEARNT_OTHERWISE = ("scanned_at", "scan", "followed_at", *CLOCKS)
"""Columns of a parcel that its carrier's reports fill, or that are reckoned from other columns."""


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
    await parcel_clocks.of_parcels(connection, [sight.thing.place for sight in changes.parcels])
    await parcel_clocks.of_orders(connection, changes)


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
        "followed_at": None,
        **dict.fromkeys(CLOCKS, parcel_clocks.NEVER),
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


async def keep_scans(
    writing: AsyncConnection, seller_id: int, place: tuple[int, str], scans: Sequence[Scan]
) -> None:
    """What carriers reported of an order's parcels; each parcel shows the newest report of its number."""
    connection_id, order_id = place
    rows = [
        {
            "connection_id": connection_id,
            "order_id": order_id,
            "scanned_at": one.scanned_at,
            "code": one.code,
            "seller_id": seller_id,
            "tracking_number": one.tracking_number,
            "description": one.description,
        }
        for one in scans
    ]
    await each(writing, insert_new(writing, scans_table), rows)
    newest: dict[str, Scan] = {}
    for one in sorted(scans, key=lambda scan: (scan.scanned_at, scan.code)):
        newest[one.tracking_number] = one
    shown = (
        update(parcels)
        .where(
            parcels.c.connection_id == connection_id,
            parcels.c.tracking_number == bindparam("number"),
            or_(parcels.c.scanned_at.is_(None), parcels.c.scanned_at <= bindparam("at")),
        )
        .values(scanned_at=bindparam("at"), scan=bindparam("what"))
    )
    newest.pop("", None)
    values = [
        {"number": number, "at": one.scanned_at, "what": one.description} for number, one in newest.items()
    ]
    await each(writing, shown, values)
    await parcel_clocks.of_numbers(writing, connection_id, list(newest))


async def followed(
    writing: AsyncConnection, connection_id: int, package_ids: Sequence[str], now: datetime
) -> None:
    """Note that the carriers' reports of some parcels have been asked for."""
    asked = (
        update(parcels)
        .where(parcels.c.connection_id == connection_id, parcels.c.package_id == bindparam("which"))
        .values(followed_at=now)
    )
    await each(writing, asked, [{"which": one} for one in package_ids])


async def keep_label(writing: AsyncConnection, row: dict[str, Any]) -> None:
    """A label as it was fetched now; how often that happened is counted."""
    statement = inserting(writing.dialect.name, labels)
    fresh = {
        name: statement.excluded[name] for name in row if name not in ("connection_id", "package_id", "kind")
    }
    again = statement.on_conflict_do_update(
        index_elements=["connection_id", "package_id", "kind"],
        set_={**fresh, "fetches": labels.c.fetches + 1},
    )
    await writing.execute(again, row)


async def keep_carriers(
    writing: AsyncConnection,
    seller_id: int,
    option: tuple[int, str],
    carriers: Sequence[Carrier],
    now: datetime,
) -> None:
    """The carriers of a way of delivery as they were read now; those that are no more leave."""
    connection_id, option_id = option
    former = delete(providers).where(
        providers.c.connection_id == connection_id, providers.c.delivery_option_id == option_id
    )
    await writing.execute(former)
    rows = [
        {
            "connection_id": connection_id,
            "delivery_option_id": option_id,
            "provider_id": one.provider_id,
            "seller_id": seller_id,
            "name": one.name,
            "read_at": now,
        }
        for one in carriers
    ]
    await each(writing, providers.insert(), rows)
