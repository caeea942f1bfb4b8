"""Imports: an export is first looked at beside what is known, then kept as observations for the lanes."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import islice
from typing import Any, BinaryIO

from sqlalchemy import ColumnElement, Row, func, literal_column, select

from ..channels.tiktok import exports, order, statement
from ..channels.tiktok.exports import Fault, Found, Sheet
from ..channels.tiktok.exports import orders as order_rows
from ..core import stock
from ..core.records import NEVER_READ, Age, Order, age_of, is_from_file
from ..errors import Rejected
from ..store import load, load_money
from ..store.events import Arrival
from ..store.tables import connections, events
from .hub import Hub
from .imported import books, number
from .money import COMPARE
from .observing import written

BATCH = 500
FAULTS_KEPT = 1000
STANDINGS = ("new", "changed", "known", "read from the shop", "refused")
"""How a thing of a file stands to what is known of it."""
TOPICS = {"orders": ("orders", "order"), "settlements": ("money", "statement")}


@dataclass(frozen=True, slots=True)
class Target:
    """The shop that a file is of: one that is known, or one that the import will make."""

    name: str
    market: str
    currency: str
    timezone: str
    connection_id: int | None = None


@dataclass(slots=True)
class Preview:
    """What an import would do, in orders or statements; sums are of those that are not refused."""

    export: str
    file: str
    shop: str
    market: str
    currency: str
    makes_shop: bool
    layout: str
    is_seen: bool
    """Whether the header set was seen in a public file, or is a guess."""
    unread_columns: tuple[str, ...] = ()
    unknown_fees: tuple[str, ...] = ()
    rows: int = 0
    things: Counter[str] = field(default_factory=lambda: Counter(dict.fromkeys(STANDINGS, 0)))
    units: int = 0
    sum_minor: int = 0
    """GMV of orders, settlement of statements."""
    refunds: int = 0
    promised_units: int = 0
    states: Counter[str] = field(default_factory=Counter)
    first_day: str = ""
    last_day: str = ""
    faults: list[Fault] = field(default_factory=list)
    faulty_rows: int = 0

    @property
    def things_word(self) -> str:
        """What the file holds: orders or statements."""
        return "orders" if self.export == "orders" else "statements"

    def saw_day(self, day: str) -> None:
        """Widen the period by a day."""
        self.first_day = min(self.first_day or day, day)
        self.last_day = max(self.last_day, day)


async def target(hub: Hub, seller_id: int, shop: str, market: str) -> Target:
    """The shop of this name or number, or a new one in a market. Raises Rejected where neither fits."""
    rows = [one for one in (await hub.shops.rows(seller_id)).values() if one.channel == "tiktok"]
    wanted = [
        one for one in rows if one.name.casefold() == shop.casefold() or shop in (str(one.id), one.shop_id)
    ]
    if market:
        wanted = [one for one in wanted if one.region == market] or []
    if len(wanted) > 1:
        raise Rejected(f"there are several shops called {shop!r}; say which market: --market US")
    if wanted:
        one = wanted[0]
        return Target(one.name, one.region, one.currency, one.timezone, one.id)
    if not market:
        known = ", ".join(f"{one.name} ({one.region})" for one in rows) or "none yet"
        raise Rejected(f"there is no shop {shop!r} (known: {known}). To make it, say its market: --market US")
    return Target(shop.strip(), market, *books(market))


def sheet(stream: BinaryIO, name: str, export: str, of: Target) -> Sheet:
    """A file as an export of a shop. Raises Rejected, with what is wrong and what to do."""
    return exports.opened(stream, name, export, of.market, (of.currency, of.timezone))


async def preview(hub: Hub, seller_id: int, of: Target, file: Sheet) -> Preview:
    """What an import of a file would do; nothing is written."""
    found = Preview(
        export=file.layout.export,
        file=file.name,
        shop=of.name,
        market=of.market,
        currency=of.currency,
        makes_shop=of.connection_id is None,
        layout=file.layout.name,
        is_seen=file.layout.is_seen,
        unknown_fees=exports.fee_columns(file.layout),
        unread_columns=file.layout.unknown,
    )
    async for things in batches(file):
        found.rows += sum(len(one.lines) for one in things)
        for one in things:
            note_faults(found, one)
        good = [one for one in things if not one.faults]
        await (look_at_orders if found.export == "orders" else look_at_statements)(
            hub, seller_id, of, good, found
        )
    return found


async def batches(file: Sheet) -> AsyncIterator[list[Found]]:
    """The things of a file, some hundreds at a time, read in a thread: the hub goes on meanwhile."""
    things = file.things()
    while batch := await asyncio.to_thread(lambda: list(islice(things, BATCH))):
        yield batch


def note_faults(found: Preview, one: Found) -> None:
    """Note what is wrong with a thing."""
    if not one.faults:
        return
    found.things["refused"] += 1
    found.faulty_rows += len({fault.line for fault in one.faults})
    found.faults += one.faults[: max(FAULTS_KEPT - len(found.faults), 0)]


async def look_at_orders(
    hub: Hub, seller_id: int, of: Target, things: Sequence[Found], found: Preview
) -> None:
    """Add some orders to a preview."""
    shop_id = of.connection_id or 0
    orders = [(one, order(one.raw, shop_id, of.timezone)) for one in things]
    ages = await load.ages_of_orders(hub.store, seller_id, [(shop_id, one.order_id) for _, one in orders])
    for thing, one in orders:
        found.things[standing(ages.get(one.cause), age_of(one.updated_at, NEVER_READ))] += 1
        found.states[one.status] += 1
        found.saw_day(one.paid_day or one.placed_day)
        found.units += len(one.lines)
        found.sum_minor += one.goods_minor if one.paid_day else 0
        found.promised_units += len(one.lines) if is_promised(one) else 0
        found.refunds += order_rows.was_refunded(thing.raw, of.timezone)


def is_promised(one: Order) -> bool:
    """Whether an order holds units back: they are in the building, and are not the seller's to sell again."""
    return one.status in (
        "UNPAID",
        "ON_HOLD",
        "AWAITING_SHIPMENT",
        "PARTIALLY_SHIPPING",
        "AWAITING_COLLECTION",
    )


async def look_at_statements(
    hub: Hub, seller_id: int, of: Target, things: Sequence[Found], found: Preview
) -> None:
    """Add some statements to a preview."""
    read = [statement(one.raw, of.connection_id or 0) for one in things]
    known = await load_money.of_statements(hub.store, seller_id, [one.place for one in read])
    for one in read:
        found.things[standing(known.ages.get(one.place), age_of(one.updated_at, NEVER_READ))] += 1
        found.states.update(line.kind for line in one.lines)
        found.saw_day(one.day)
        found.units += len(one.lines)
        found.sum_minor += one.settlement_minor


def standing(known: Age | None, age: Age) -> str:
    """How a thing of a file stands to what is known of it."""
    if known is None:
        return "new"
    if not is_from_file(known):
        return "read from the shop"
    return "changed" if age > known else "known"


async def keep(hub: Hub, connection: Row[Any], file: Sheet) -> int:
    """Keep the good things of a file as observations; the lanes decide them. Answers how many were kept."""
    kept = 0
    async for things in batches(file):
        good = await untold(hub, connection, [one for one in things if not one.faults])
        await hub.door.keep(*(arrival for one in good for arrival in arrivals(hub, connection, one)))
        kept += len(good)
    return kept


async def untold(hub: Hub, connection: Row[Any], things: Sequence[Found]) -> list[Found]:
    """The things without those orders that the shop itself told: of them a file knows nothing better."""
    places = [(connection.id, one.thing_id) for one in things]
    known = await load.ages_of_orders(hub.store, connection.seller_id, places)
    told = {cause for cause, age in known.items() if not is_from_file(age)}
    return [one for one in things if f"order/{connection.id}/{one.thing_id}" not in told]


def arrivals(hub: Hub, connection: Row[Any], one: Found) -> Iterable[Arrival]:
    """A thing of a file as an observation, and as a second one where it tells of a refund."""
    topic, word = TOPICS[one.raw["export"]]
    yield arrival(hub, connection, topic, f"{word}/{connection.id}/{one.thing_id}", one.raw)
    if word == "order" and order_rows.was_refunded(one.raw, connection.timezone):
        yield arrival(hub, connection, "aftersales", f"return/{connection.id}/file-{one.thing_id}", one.raw)


def arrival(hub: Hub, connection: Row[Any], topic: str, subject: str, raw: dict[str, Any]) -> Arrival:
    """Rows of a file as an arrival; the same rows twice are one event."""
    body, now = written(raw), hub.clock.now()
    return Arrival(
        seller_id=connection.seller_id,
        topic=topic,
        kind="observation",
        name=f"{subject.split('/', 1)[0]} imported",
        source=f"file/{connection.id}",
        key=f"{subject}/{sha256(body).hexdigest()[:32]}",
        subject=subject,
        body=body,
        occurred_at=now,
        received_at=now,
        connection_id=connection.id,
        read_began_at=NEVER_READ,
    )


async def begin(hub: Hub, seller_id: int, of: Target, by: str) -> int:
    """Have the shop of a first import made. Answers the command's event."""
    body = {"name": of.name, "market": of.market}
    return await hub.command(seller_id, "connections", "import_shop", body, by=by)


async def end(hub: Hub, connection: Row[Any], found: Preview, by: str) -> list[int]:
    """Note which file was imported, and have orders and statements compared. Answers the commands' events."""
    facts = {"export": found.export, "file": found.file, "rows": found.rows, "things": dict(found.things)}
    seller_id, shop = connection.seller_id, connection.id
    noted = await hub.command(seller_id, "connections", "file_imported", facts, by=by, connection_id=shop)
    return [noted, await hub.command(seller_id, "money", COMPARE, {}, by=by, connection_id=shop)]


async def made(hub: Hub, seller_id: int, of: Target) -> Row[Any]:
    """The connection of a shop that an import made, or that there was."""
    query = select(connections).where(connections.c.seller_id == seller_id)
    mine = connections.c.id == of.connection_id
    if of.connection_id is None:
        mine = connections.c.shop_id == number(of.market, of.name)
    row = await hub.store.one(query.where(mine))
    if row is None:
        raise Rejected(f"{of.name} could not be made a shop")
    return row


async def left(hub: Hub, connection: Row[Any]) -> int:
    """How many things of files of a shop wait to be decided."""
    return int(await hub.store.scalar(select(func.count()).where(*of_files(connection), is_in("todo"))))


async def parked(hub: Hub, connection: Row[Any]) -> list[str]:
    """Why things of files of a shop were put aside."""
    query = select(events.c.subject, events.c.note).where(*of_files(connection), is_in("parked"))
    return [f"{row.subject}: {row.note}" for row in await hub.store.rows(query.limit(20))]


def of_files(connection: Row[Any]) -> tuple[ColumnElement[bool], ...]:
    """The events that files of a shop led to."""
    return (events.c.seller_id == connection.seller_id, events.c.source == f"file/{connection.id}")


def is_in(state: str) -> ColumnElement[bool]:
    """Events of a state, which is written out so that the index of open events is used."""
    return events.c.state == literal_column(f"'{state}'")


async def on_hand(hub: Hub, seller_id: int, skus: Sequence[str]) -> dict[str, int]:
    """The units on hand of those SKUs that were ever counted."""
    counted = await load.counted_at(hub.store, seller_id, skus)
    sums = await load.sums(hub.store, seller_id, list(counted))
    places = (stock.FREE, stock.RESERVED)
    return {sku: sum(sums.get((place, sku), 0) for place in places) for sku in counted}
