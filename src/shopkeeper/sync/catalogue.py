"""The catalogue: products read in, their seller SKUs matched, and what is odd about them shown."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from ..channels.channel import Raw
from ..core import listings
from ..core.changes import Changes
from ..core.records import ListingSight
from ..errors import NeedsPerson, Rejected, ShopkeeperError
from ..store import load
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from ..store.tables import findings
from .hub import Hub
from .observing import Answer, json_object, observe
from .taking import ended, needs_person, put_down, take

PRODUCTS_A_COMMIT = 200
ODD = ("sku_missing", "sku_doubled", "sku_gap", "untracked", "held")
GONE = "product gone"


async def work(hub: Hub, fence: Fence) -> bool:
    """One round of the catalogue lane."""
    taken = await take(hub, fence, "catalogue")
    if not taken:
        return False
    await decide(hub, fence, [event for event in taken if event.kind == "observation"], ())
    by_shop: dict[int, list[Event]] = defaultdict(list)
    for event in taken:
        if event.kind != "observation":
            by_shop[event.connection_id or 0].append(event)
    for connection_id, hints in by_shop.items():
        connection = await hub.connection(connection_id, fence.seller_id)
        try:
            await read(hub, fence, connection, hints)
        except ShopkeeperError as error:
            if isinstance(error, NeedsPerson):
                await needs_person(hub, fence, connection_id, error)
            await hub.commit(fence, Changes(), put_down(hub, hints, error))
    await look_for_oddities(hub, fence)
    return True


async def read(hub: Hub, fence: Fence, connection: Row[Any], hints: Sequence[Event]) -> None:
    """Read what the hints point to: some products, or a whole shop, a page at a time."""
    began = hub.clock.now()
    shop = await hub.shops.shop(connection)
    if all(hint.subject.startswith("product/") for hint in hints):
        await read_some(hub, fence, connection, hints)
        return
    page: list[Raw] = []
    async for raw in shop.fetch_products():
        page.append(raw)
        if len(page) == PRODUCTS_A_COMMIT:
            await note(hub, fence, connection, page, began)
            page = []
    await note(hub, fence, connection, page, began)
    await hub.commit(fence, Changes(), ended(hints, "read"))


async def read_some(hub: Hub, fence: Fence, connection: Row[Any], hints: Sequence[Event]) -> None:
    """Read some products, one a call. One that the shop refuses to show is parked and holds up no other."""
    began = hub.clock.now()
    shop = await hub.shops.shop(connection)
    by_product: dict[str, list[Event]] = defaultdict(list)
    for hint in hints:
        by_product[hint.subject.rsplit("/", 1)[1]].append(hint)
    known = await load.listings_in(hub.store, connection.id, by_product)
    for product_id, some in by_product.items():
        sku_ids = [one.sku_id for one in known if one.product_id == product_id]
        try:
            raw = await shop.fetch_product(product_id, sku_ids)
        except Rejected as error:
            await hub.commit(fence, Changes(), put_down(hub, some, error))
            continue
        if raw is None:
            await note_gone(hub, fence, connection, product_id, began)
        else:
            await note(hub, fence, connection, [raw], began)
        await hub.commit(fence, Changes(), ended(some, "gone" if raw is None else "read"))


async def note_gone(hub: Hub, fence: Fence, connection: Row[Any], product_id: str, began: datetime) -> None:
    """Keep that a product is there no more, and decide."""
    subject, raw = f"product/{connection.id}/{product_id}", {"id": product_id}
    answer = Answer("catalogue", GONE, subject, began.isoformat(), raw)
    await decide(hub, fence, await observe(hub, connection, [answer], began), ())


async def note(hub: Hub, fence: Fence, connection: Row[Any], raws: Sequence[Raw], began: datetime) -> None:
    """Keep some products as they were read, and decide."""
    answers = [
        Answer(
            "catalogue",
            "product read",
            f"product/{connection.id}/{raw.get('id')}",
            str(raw.get("update_time")),
            raw,
        )
        for raw in raws
    ]
    await decide(hub, fence, await observe(hub, connection, answers, began), ())


async def decide(hub: Hub, fence: Fence, observed: Sequence[Event], told: Iterable[Ended]) -> None:
    """Decide what the observations change, and write it."""
    if not observed:
        return
    rows = await hub.shops.rows(fence.seller_id)
    sights, done = [], []
    for event in observed:
        try:
            found = await seen(hub, rows[event.connection_id or 0], event)
        except Rejected as error:
            done.append(Ended(event.id, "parked", str(error)))
            continue
        sights += found
        done.append(Ended(event.id, "done", f"{len(found)} SKUs"))
    known = await load.ages_of_listings(hub.store, fence.seller_id)
    await hub.commit(fence, listings.decide(known, sights), [*done, *told])


async def seen(hub: Hub, connection: Row[Any], event: Event) -> list[ListingSight]:
    """The listings that an observation shows. Raises Rejected where it cannot be read."""
    raw, began = json_object(event), event.read_began_at or event.received_at
    if event.name == GONE:
        known = await load.listings_in(hub.store, connection.id, [str(raw["id"])])
        return listings.gone(known, began, event.id)
    found = hub.platform(connection).listings(raw, connection.id)
    return [ListingSight(one, began, event.id) for one in found]


async def look_for_oddities(hub: Hub, fence: Fence) -> None:
    """Look over the whole catalogue; findings that are no longer true leave."""
    shops = {row.id: row.name for row in (await hub.shops.rows(fence.seller_id)).values()}
    found = listings.oddities(await load.listings_of(hub.store, fence.seller_id), shops)
    now = {(one.kind, one.subject) for one in found}
    query = select(findings.c.kind, findings.c.subject).where(
        findings.c.seller_id == fence.seller_id, findings.c.kind.in_(ODD)
    )
    before = {(row.kind, row.subject) for row in await hub.store.rows(query)}
    if found or before:
        await hub.commit(fence, Changes(found=tuple(found), cleared=tuple(before - now)))
