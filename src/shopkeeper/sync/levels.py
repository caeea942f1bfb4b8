"""What the shops show for sale, read back: the check on what we believe that they show."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Row, func, select

from ..channels.channel import Level, Raw
from ..core import stock
from ..core.changes import Changes
from ..core.ledger import Place
from ..core.listings import DELETED
from ..core.orders import TO_SHIP
from ..errors import NeedsPerson, Rejected, ShopkeeperError
from ..store import load, placings
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from ..store.tables import listings, order_lines, pushes
from . import crossing
from .hub import Hub
from .observing import Answer, json_object, observe
from .taking import needs_person, put_down

PRODUCTS_A_CALL = 50
OPEN = ("UNPAID", "ON_HOLD", *TO_SHIP)

Read: TypeAlias = tuple[Event, Sequence[Level]]
"""An observation with the levels in it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of listings when their levels were read: by shop and listing, by account and SKU."""

    promised: Mapping[int, Mapping[str, int]]
    busy: Mapping[int, set[str]]
    sums: Mapping[Place, int]

    def is_sure(self, connection_id: int, level: Level) -> bool:
        """Whether no order and no push is about to change a level.

        Promised there and not known here: an order is on its way to us, and will book itself.
        """
        promised = self.promised[connection_id].get(level.sku_id, 0)
        return level.sku_id not in self.busy[connection_id] and level.committed == promised


async def now(hub: Hub, connection: Row[Any]) -> dict[str, int]:
    """Units of each SKU that a shop has on hand by its own count: for sale and promised together."""
    found: dict[str, int] = defaultdict(int)
    for raw in await fetch(hub, connection, await products(hub, connection.id)):
        for level in hub.platform(connection).levels(raw):
            if level.sku:
                both = level.available + level.committed
                found[level.sku] += both if level.on_hand is None else level.on_hand
    return found


async def products(hub: Hub, connection_id: int) -> list[str]:
    """The products of a shop that we know, but for those that are deleted there."""
    there = (listings.c.connection_id == connection_id, listings.c.status != DELETED)
    query = select(listings.c.product_id).where(*there).distinct()
    return sorted(row.product_id for row in await hub.store.rows(query))


async def fetch(hub: Hub, connection: Row[Any], product_ids: Sequence[str]) -> list[Raw]:
    """The levels of some products, few calls."""
    shop = await hub.shops.shop(connection)
    raws: list[Raw] = []
    for start in range(0, len(product_ids), PRODUCTS_A_CALL):
        raws += await shop.fetch_levels(product_ids[start : start + PRODUCTS_A_CALL])
    return raws


async def read(hub: Hub, fence: Fence, hints: Sequence[Event]) -> None:
    """Read what the hints point to: a product, or a whole shop."""
    by_shop: dict[int, list[Event]] = defaultdict(list)
    for hint in hints:
        by_shop[hint.connection_id or 0].append(hint)
    for connection_id, some in by_shop.items():
        connection = await hub.connection(connection_id, fence.seller_id)
        try:
            whole = any(hint.subject.startswith("connection/") for hint in some)
            wanted = (
                await products(hub, connection_id)
                if whole
                else list(dict.fromkeys(hint.subject.rsplit("/", 1)[1] for hint in some))
            )
            began = hub.clock.now()
            raws = await fetch(hub, connection, wanted)
            observed = await observe(hub, connection, [answer(connection, raw, began) for raw in raws], began)
        except ShopkeeperError as error:
            if isinstance(error, NeedsPerson):
                await needs_person(hub, fence, connection_id, error)
            await hub.commit(fence, Changes(), put_down(hub, some, error))
            continue
        await decide(hub, fence, observed, some)


def answer(connection: Row[Any], raw: Raw, began: datetime) -> Answer:
    """What a product's listings show, as it was read; it has no time of change, so the read's own counts."""
    subject = f"product/{connection.id}/{raw.get('product_id')}"
    return Answer("stock", "stock read", subject, began.isoformat(), raw)


async def decide(hub: Hub, fence: Fence, observed: Sequence[Event], hints: Sequence[Event]) -> None:
    """Book where a shop shows something else than we believed, unless an order or a push is under way."""
    if not observed and not hints:
        return
    changes, done, unsure = Changes(), [], set()
    reads: list[Read] = []
    rows = await hub.shops.rows(fence.seller_id)
    for event in observed:
        connection = rows[event.connection_id or 0]
        try:
            reads.append((event, hub.platform(connection).levels(json_object(event))))
        except Rejected as error:
            done.append(Ended(event.id, "parked", str(error)))
    known = await standing(hub, fence, reads)
    for event, seen in reads:
        sure = [one for one in seen if known.is_sure(event.connection_id or 0, one)]
        if len(sure) < len(seen):
            unsure.add(event.subject)
        change = differences(event, sure, known.sums)
        changes += change
        done.append(Ended(event.id, "done", f"{len(change.entries) // 2} differences"))
    await hub.commit(fence, changes, [*done, *crossing.read_or_again(hub, hints, unsure)])


def differences(event: Event, seen: Sequence[Level], sums: Mapping[Place, int]) -> Changes:
    """What a read of a product's levels says that we did not know."""
    connection_id = event.connection_id or 0
    entries = []
    for level in seen:
        if not level.sku:
            continue
        place = (connection_id, level.sku_id, level.sku)
        was = sums.get((stock.shown(connection_id, level.sku_id), level.sku), 0)
        cause = f"read/{event.id}"
        entries += stock.seen_on_listing(place, level.available, was, cause=cause)
    return Changes(
        entries=tuple((entry, event.id) for entry in entries),
        dirty={entry.commodity: event.id for entry in entries},
    )


async def standing(hub: Hub, fence: Fence, reads: Sequence[Read]) -> Standing:
    """What is known of everything that was read, in a few queries however much that is."""
    listed: dict[int, set[str]] = defaultdict(set)
    for event, seen in reads:
        listed[event.connection_id or 0].update(one.sku_id for one in seen)
    promised, busy = {}, {}
    for connection_id, sku_ids in listed.items():
        busy[connection_id] = await under_way(hub, connection_id)
        promised[connection_id] = found = dict[str, int]()
        for some in load.parts(sorted(sku_ids)):
            found |= await open_units(hub, connection_id, some)
    names = {one.sku for _, seen in reads for one in seen if one.sku}
    return Standing(promised, busy, await load.sums(hub.store, fence.seller_id, names))


async def open_units(hub: Hub, connection_id: int, sku_ids: Sequence[str]) -> Mapping[str, int]:
    """Units of each listing on orders that we know and that have not left."""
    query = (
        select(order_lines.c.sku_id, func.count().label("units"))
        .where(
            order_lines.c.connection_id == connection_id,
            order_lines.c.sku_id.in_(sku_ids),
            order_lines.c.status.in_(OPEN),
        )
        .group_by(order_lines.c.sku_id)
    )
    found = await placings.waiting_units(hub.store, connection_id, sku_ids)
    for row in await hub.store.rows(query):
        found[row.sku_id] = found.get(row.sku_id, 0) + row.units
    return found


async def under_way(hub: Hub, connection_id: int) -> set[str]:
    """Listings that a quantity is being sent to."""
    query = select(pushes.c.target).where(
        pushes.c.connection_id == connection_id, pushes.c.kind == "stock", pushes.c.state == "sent"
    )
    return {row.target for row in await hub.store.rows(query)}
