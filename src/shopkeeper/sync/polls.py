"""Polls: each shop is asked in turn what changed, which finds what webhooks missed; tokens are kept fresh."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import Row, Select, select, update

from ..channels.channel import Change
from ..core.changes import Changes
from ..errors import NeedsPerson, ShopkeeperError
from ..store import load
from ..store.events import Arrival
from ..store.leases import Fence, hold
from ..store.tables import connections, cursors, findings
from ..store.upsert import upsert
from ..tiktok.limits.priorities import priority
from . import aftersale_polls, following, money, packages, store_polls
from .hub import Hub
from .limits import poll_seconds
from .shops import IMPORTED
from .taking import needs_person

OVERLAP = timedelta(minutes=10)
FRESH_FOR = timedelta(hours=24)
PAGE = 500
SECOND = timedelta(seconds=1)
NEVER = datetime(1970, 1, 1, tzinfo=UTC)

Marks: TypeAlias = Mapping[str, datetime]
"""How far each poll of a connection has come."""
Moved: TypeAlias = dict[str, datetime]


def last_turns() -> Select[Any]:
    """When each connection was last asked."""
    query = select(connections.c.id, connections.c.seller_id, cursors.c.position).outerjoin(
        cursors, (cursors.c.connection_id == connections.c.id) & (cursors.c.name == "polled")
    )
    return query.where(connections.c.state != IMPORTED)


def due(hub: Hub, rows: Iterable[Row[Any]]) -> list[tuple[int, int]]:
    """Connections (id, seller) whose turn it is, of those that were last asked then."""
    before = hub.clock.now() - timedelta(seconds=poll_seconds(hub.settings))
    return [
        (r.id, r.seller_id)
        for r in rows
        if r.position is None or datetime.fromisoformat(r.position) <= before
    ]


async def work(hub: Hub, fence: Fence, connection_id: int) -> bool:
    """Ask one shop, if it is its turn."""
    marks = await positions(hub, connection_id)
    now = hub.clock.now()
    polled = marks.get("polled")
    if polled is not None and polled > now - timedelta(seconds=poll_seconds(hub.settings)):
        return False
    connection = await hub.connection(connection_id, fence.seller_id)
    moved = {"polled": now}
    try:
        with priority("background"):  # what webhooks missed can wait for what they told
            await ask_all(hub, fence, connection, marks, moved)
    except NeedsPerson as error:
        await needs_person(hub, fence, connection_id, error)
    except ShopkeeperError as error:
        await mark(hub, fence, connection, str(error))
    await set_positions(hub, fence, connection_id, moved)
    return False


async def ask_all(hub: Hub, fence: Fence, connection: Row[Any], marks: Marks, moved: Moved) -> None:
    """Ask for everything whose time has come, and note in ``moved`` how far each poll came."""
    now = moved["polled"]
    await keep_fresh(hub, connection)
    moved["orders"] = await ask_for_orders(hub, connection, marks.get("orders"))
    for topic in hub.platform(connection).POLLED:
        moved |= await ASKED[topic](hub, fence, connection, marks)
    levels_due = marks.get("levels", NEVER)
    if levels_due <= now - timedelta(seconds=hub.settings.levels_seconds):
        await want_levels(hub, connection)
        moved["levels"] = now
    await well_again(hub, fence, connection)


async def ask_for_parcels(hub: Hub, fence: Fence, connection: Row[Any], marks: Marks) -> Moved:
    """Keep parcels that changed, follow those under way, and look now and then for those that rest."""
    moved = {"parcels": await packages.poll(hub, connection, marks.get("parcels"))}
    await following.poll(hub, fence, connection)
    if marks.get("parcels_swept", NEVER) <= hub.clock.now() - following.SWEPT_EACH:
        moved["parcels_swept"] = hub.clock.now()
        await following.sweep(hub, fence, connection)
    return moved


async def ask_for_money(hub: Hub, fence: Fence, connection: Row[Any], marks: Marks) -> Moved:
    """Have statements and payments read where it is time."""
    return await money.ask(hub, connection, marks)


async def ask_for_aftersales(hub: Hub, fence: Fence, connection: Row[Any], marks: Marks) -> Moved:
    """Keep cancellations and returns that changed."""
    return await aftersale_polls.ask(hub, connection, marks)


ASKED: dict[str, Callable[[Hub, Fence, Row[Any], Marks], Awaitable[Moved]]] = {
    "parcels": ask_for_parcels,
    "money": ask_for_money,
    "aftersales": ask_for_aftersales,
    "products": store_polls.products,
    "open_orders": store_polls.open_orders,
}


async def positions(hub: Hub, connection_id: int) -> dict[str, datetime]:
    """How far each poll of a connection has come."""
    rows = await hub.store.rows(select(cursors).where(cursors.c.connection_id == connection_id))
    return {row.name: datetime.fromisoformat(row.position) for row in rows}


async def set_positions(hub: Hub, fence: Fence, connection_id: int, moved: dict[str, datetime]) -> None:
    """Keep how far the polls have come."""
    rows = [
        {
            "connection_id": connection_id,
            "name": name,
            "seller_id": fence.seller_id,
            "position": at.isoformat(),
        }
        for name, at in moved.items()
    ]
    async with hub.store.writing() as connection:
        await hold(connection, fence)
        await connection.execute(upsert(connection, cursors), rows)


async def keep_fresh(hub: Hub, connection: Row[Any]) -> None:
    """Refresh tokens that end within a day, so that no call ever meets a dead one."""
    if not connection.authorization_id:
        return  # a store that is entered with a password signs in by itself
    tokens = hub.shops.tokens(connection.authorization_id)
    token = await tokens.load()
    if token.access_expires_at > hub.clock.wall() + FRESH_FOR:
        return
    client = await hub.shops.app(connection.app_id)
    async with tokens.exclusive():
        token = await tokens.load()
        if token.access_expires_at <= hub.clock.wall() + FRESH_FOR:
            await tokens.save(await client.tokens.refresh(token.refresh_token))


async def ask_for_orders(hub: Hub, connection: Row[Any], position: datetime | None) -> datetime:
    """Hints for orders that changed and that we do not know that new. Answers how far the shop was read."""
    began = hub.clock.now()
    since = position - OVERLAP if position else began - timedelta(days=hub.settings.history_days)
    shop = await hub.shops.shop(connection)
    page: list[Change] = []
    async for change in shop.changed_orders(since):
        page.append(change)
        if len(page) == PAGE:
            await missed(hub, connection, page)
            page = []
    await missed(hub, connection, page)
    return began


async def missed(hub: Hub, connection: Row[Any], changed: list[Change]) -> None:
    """A hint for each order whose newest change has not reached us."""
    places = [(connection.id, one.thing_id) for one in changed]
    known = await load.ages_of_orders(hub.store, connection.seller_id, places)
    now = hub.clock.now()
    arrivals = []
    for one in changed:
        subject = f"order/{connection.id}/{one.thing_id}"
        updated_at, read_began_at = known.get(subject, (NEVER, NEVER))
        # Times over there are whole seconds: what was read within that second may be the state before.
        if updated_at >= one.updated_at and read_began_at >= one.updated_at + SECOND:
            continue
        arrivals.append(
            Arrival(
                seller_id=connection.seller_id,
                topic="orders",
                kind="hint",
                name="order found changed",
                source=f"poll/{connection.id}",
                key=f"{subject}/{int(one.updated_at.timestamp())}/{read_began_at.timestamp():.6f}",
                subject=subject,
                body=b"",
                occurred_at=min(one.updated_at, now),
                received_at=now,
                connection_id=connection.id,
            )
        )
    await hub.door.keep(*arrivals)


async def want_levels(hub: Hub, connection: Row[Any]) -> None:
    """Have the quantities that the shop shows read back."""
    now = hub.clock.now()
    await hub.door.keep(
        Arrival(
            seller_id=connection.seller_id,
            topic="stock",
            kind="hint",
            name="stock to be read back",
            source=f"poll/{connection.id}",
            key=f"levels/{now.isoformat()}",
            subject=f"connection/{connection.id}",
            body=b"",
            occurred_at=now,
            received_at=now,
            connection_id=connection.id,
        )
    )


async def well_again(hub: Hub, fence: Fence, connection: Row[Any]) -> None:
    """The shop answered: what was wrong with it is no longer true."""
    query = select(findings.c.kind).where(
        findings.c.seller_id == fence.seller_id,
        findings.c.kind == "unauthorised",
        findings.c.subject == f"connection/{connection.id}",
    )
    if await hub.store.one(query) is not None:
        await hub.commit(fence, Changes(cleared=(("unauthorised", f"connection/{connection.id}"),)))
    if connection.state != "active" or connection.note:
        await mark(hub, fence, connection, "", "active")


async def mark(hub: Hub, fence: Fence, connection: Row[Any], note: str, state: str = "") -> None:
    """Note how a connection does."""
    async with hub.store.writing() as writing:
        await hold(writing, fence)
        await writing.execute(
            update(connections)
            .where(connections.c.id == connection.id)
            .values(note=note, state=state or connection.state)
        )
