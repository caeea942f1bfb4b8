"""Shops known from imported files alone: made by a person, asked for nothing, and taken over by a consent."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from ..core.aftersales import Return
from ..core.changes import Changes
from ..core.records import NEVER_READ, Seen
from ..errors import Rejected
from ..store import load_aftersales
from ..store.events import Event
from ..store.leases import Fence, hold
from ..store.tables import connections, cursors, statements
from ..store.upsert import insert_new, upsert
from .hub import Hub
from .markets import MARKETS
from .shops import IMPORTED

WITHDRAWN = "RETURN_OR_REFUND_REQUEST_CANCEL"
DAY = timedelta(days=1)


def books(market: str) -> tuple[str, str]:
    """The currency and the zone of a market. Raises Rejected for one that there is not."""
    if market not in MARKETS:
        raise Rejected(f"there is no market {market!r}; known: {', '.join(sorted(MARKETS))}")
    return MARKETS[market]


def number(market: str, name: str) -> str:
    """What stands for a shop's number until the shop itself is connected."""
    return f"import/{market}/{name.casefold()}"


async def import_shop(hub: Hub, fence: Fence, event: Event) -> Changes:
    """A person imports a file of a shop that is not connected: it is kept as a shop of its own."""
    body = json.loads(event.body)
    name, market = str(body["name"]).strip(), str(body["market"])
    currency, timezone = books(market)
    if not name or len(name) > 120 or not name.isprintable():
        raise Rejected(f"{name[:40]!r} is no name of a shop")
    row = {
        "seller_id": fence.seller_id,
        "app_id": 0,
        "authorization_id": 0,
        "channel": "tiktok",
        "shop_id": number(market, name),
        "name": name,
        "region": market,
        "currency": currency,
        "timezone": timezone,
        "cipher_sealed": b"",
        "sandbox": False,
        "mode": "dry_run",
        "state": IMPORTED,
        "hears_by": "files",
        "note": "known from imported files",
        "created_at": hub.clock.now(),
    }
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await writing.execute(insert_new(writing, connections), row)
    return Changes()


async def file_imported(hub: Hub, fence: Fence, event: Event) -> Changes:
    """A person's import is kept whole: the shop says which file was the last, where it has no other news."""
    body = json.loads(event.body)
    connection = await hub.connection(event.connection_id or 0, fence.seller_id)
    at = event.received_at.astimezone(ZoneInfo(connection.timezone))
    note = f"known from imported files; the last: {body['export']}, {at:%d %b %Y %H:%M}"
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await writing.execute(
            update(connections)
            .where(connections.c.id == connection.id, connections.c.state == IMPORTED)
            .values(note=note)
        )
    return Changes()


async def adopt(connection: AsyncConnection, app: Row[Any], shop: Any, sandbox: bool) -> None:
    """Let a shop that is being connected go on with what was imported under its name, in its market.

    Its own statements begin on the day after the last imported one: an export need not tell their numbers.
    """
    mine = connections.c.seller_id == app.seller_id, connections.c.channel == app.channel
    is_known = select(connections.c.id).where(*mine, connections.c.shop_id == shop.id)
    if await connection.scalar(is_known) is not None:
        return
    imported = number(shop.region, shop.name.strip())
    found = await connection.execute(
        update(connections)
        .where(*mine, connections.c.state == IMPORTED, connections.c.shop_id == imported)
        .values(shop_id=shop.id, hears_by="polls", sandbox=sandbox, mode="live" if sandbox else "dry_run")
        .returning(connections.c.id)
    )
    connection_id = found.scalar()
    if connection_id is None:
        return
    last = await connection.scalar(
        select(func.max(statements.c.day)).where(statements.c.connection_id == connection_id)
    )
    if last is not None:
        seam = datetime.fromisoformat(f"{last}T00:00:00+00:00") + DAY
        row = {
            "connection_id": connection_id,
            "name": "money_books",
            "seller_id": app.seller_id,
            "position": seam.isoformat(),
        }
        await connection.execute(upsert(connection, cursors), [row])


async def give_way(hub: Hub, read: Iterable[Seen[Return]]) -> Changes:
    """What a file told of refunds, withdrawn where the shop itself now tells of a return of the order."""
    by_file = {
        (one.thing.connection_id, f"file-{one.thing.order_id}"): one
        for one in read
        if one.read_began_at != NEVER_READ
    }
    known = await load_aftersales.returns_at(hub.store, by_file)
    return Changes(
        returns=tuple(
            Seen(
                replace(one, status=WITHDRAWN, refund_minor=0, lines=()),
                NEVER_READ,
                by_file[one.place].event_id,
            )
            for one in known
            if one.status != WITHDRAWN
        )
    )
