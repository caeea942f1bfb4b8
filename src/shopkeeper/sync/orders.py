"""Orders: hints lead to reads in batches, reads to observations, those to decisions, all in one lane."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Row

from ..channels.channel import Raw
from ..core import orders, wishes
from ..core.changes import Changes
from ..core.records import Seen, Sight
from ..core.standing import Placed
from ..errors import NeedsPerson, Rejected, ShopkeeperError, TryLater
from ..store import load, load_aftersales
from ..store.commit import Ended
from ..store.events import Event
from ..store.leases import Fence
from . import counts, crossing, grades, levels, order_news, placing
from .hub import Hub
from .observing import Answer, json_object, observe
from .taking import all_of, ended, needs_person, put_down, take

READS_IN_FLIGHT = 4


async def work(hub: Hub, fence: Fence) -> bool:
    """One round of the orders lane. Answers whether there was anything to do."""
    taken = await take(hub, fence, "orders", "stock")
    if not taken:
        return False
    for event in taken:
        if event.kind == "command":
            await (grades if event.name == "grade" else counts).work(hub, fence, [event])
    observed = [event for event in taken if event.kind == "observation"]
    await decide(hub, fence, [event for event in observed if event.topic == "orders"], ())
    await levels.decide(hub, fence, [event for event in observed if event.topic == "stock"], ())
    hints = [event for event in taken if event.kind == "hint"]
    await read(hub, fence, [event for event in hints if event.topic == "orders"])
    await levels.read(hub, fence, [event for event in hints if event.topic == "stock"])
    return True


async def read(hub: Hub, fence: Fence, hints: Sequence[Event]) -> None:
    """Read the orders that the hints point to, freshest hint first, 50 a call, few calls at a time."""
    if (readdressed := order_news.told_so(hints)).looks:
        await hub.commit(fence, readdressed)
    by_order: dict[tuple[int, str], list[Event]] = defaultdict(list)
    for hint in reversed(hints):
        _, connection_id, order_id = hint.subject.split("/", 2)
        by_order[int(connection_id), order_id].append(hint)
    batches = []
    for shop_id in dict.fromkeys(one for one, _ in by_order):
        wanted = {order_id: found for (one, order_id), found in by_order.items() if one == shop_id}
        connection = await hub.connection(shop_id, fence.seller_id)
        size = hub.platform(connection).ORDERS_A_CALL
        order_ids = list(wanted)
        for start in range(0, len(order_ids), size):
            batches.append((connection, {one: wanted[one] for one in order_ids[start : start + size]}))
    few = asyncio.Semaphore(READS_IN_FLIGHT)
    await all_of(read_batch(hub, fence, few, *batch) for batch in batches)


async def read_batch(
    hub: Hub,
    fence: Fence,
    few: asyncio.Semaphore,
    connection: Row[Any],
    wanted: Mapping[str, Sequence[Event]],
) -> None:
    """Read some orders of one shop and decide. A bad one is split off, so that it holds up no other."""
    began = hub.clock.now()
    try:
        async with few:
            shop = await hub.shops.shop(connection)
            raws = await shop.fetch_orders(list(wanted))
    except Rejected as error:
        if len(wanted) > 1:
            ids = list(wanted)
            for half in (ids[: len(ids) // 2], ids[len(ids) // 2 :]):
                await read_batch(hub, fence, few, connection, {one: wanted[one] for one in half})
            return
        await give_up(hub, fence, wanted, error)
        return
    except (TryLater, NeedsPerson) as error:
        if isinstance(error, NeedsPerson):
            await needs_person(hub, fence, connection.id, error)
        await give_up(hub, fence, wanted, error)
        return
    observed = await observe(hub, connection, [answer(connection, raw) for raw in raws], began)
    await decide(hub, fence, observed, told_by(connection, raws, wanted))


async def give_up(
    hub: Hub, fence: Fence, wanted: Mapping[str, Sequence[Event]], error: ShopkeeperError
) -> None:
    """Put the hints down with the reason."""
    hints = [hint for some in wanted.values() for hint in some]
    from_now = put_down(hub, hints, error)
    await hub.commit(fence, Changes(), from_now)


def told_by(connection: Row[Any], raws: Iterable[Raw], wanted: Mapping[str, Sequence[Event]]) -> list[Ended]:
    """The hints' end: read, or parked where the shop does not know the order."""
    known = {str(raw.get("id")) for raw in raws}
    done = [one for order_id in known for one in ended(wanted.get(order_id, ()), "read")]
    lost = [
        one
        for order_id in wanted
        if order_id not in known
        for one in ended(wanted[order_id], f"{connection.name} knows no order {order_id}", "parked")
    ]
    return done + lost


async def decide(hub: Hub, fence: Fence, observed: Sequence[Event], told: Iterable[Ended]) -> None:
    """Decide what the observations change, and write it with the end of everything that led to it."""
    told = list(told)
    if not observed and not told:
        return
    shops = placing.Shops(await hub.shops.rows(fence.seller_id))
    sights, placed, parked = seen(hub, shops, observed)
    known = await load.ages_of_orders(
        hub.store, fence.seller_id, {(s.order.connection_id, s.order.order_id) for s in sights}
    )
    booked = await load.booked(hub.store, fence.seller_id, {s.order.cause for s in sights})
    skus = {line.sku for s in sights for line in s.order.lines if line.sku}
    counted = await load.counted_at(hub.store, fence.seller_id, skus)
    packages = {(s.order.connection_id, line.package_id) for s in sights for line in s.order.lines}
    carried = await load_aftersales.carried(hub.store, {one for one in packages if one[1]})
    changes = orders.decide(known, booked, counted, sights, carried)
    if await hub.shows(fence.seller_id, "cancel_refused", "refund_refused"):
        changes += wishes.past(one.order for one in changes.orders)
    fresh = [one for one in changes.orders if one.order.cause not in known]
    changes += await crossing.looks(hub, fence, fresh)
    changes += await order_news.follow(hub, fence, changes.orders)
    changes += await placing.follow(hub, fence, shops, changes.orders)
    done = led_to(changes, sights)
    changes += await placing.decided(hub, fence, placed, shops)
    await hub.commit(fence, changes, [*done, *placing.ended(placed), *parked, *told])


def seen(
    hub: Hub, shops: placing.Shops, observed: Sequence[Event]
) -> tuple[list[Sight], list[Seen[Placed]], list[Ended]]:
    """The observations as sales, as orders that were placed for others, and as what cannot be read."""
    sights, placed, parked = [], [], []
    for event in observed:
        try:
            if (standing := placing.placed_sight(hub, shops, event)) is not None:
                placed.append(standing)
            else:
                sights.append(sight(hub, shops.rows[event.connection_id or 0], event))
        except Rejected as error:
            parked.append(Ended(event.id, "parked", str(error)))
    return sights, placed, parked


def answer(connection: Row[Any], raw: Raw) -> Answer:
    """An order as it was read."""
    subject = f"order/{connection.id}/{raw.get('id')}"
    return Answer("orders", "order read", subject, str(raw.get("update_time")), raw)


def sight(hub: Hub, connection: Row[Any], event: Event) -> Sight:
    """An observation as a sight of an order. Raises Rejected where it cannot be read."""
    order = hub.platform(connection).order(json_object(event), connection.id, connection.timezone)
    return Sight(order, event.read_began_at or event.received_at, event.id)


def led_to(changes: Changes, sights: Iterable[Sight]) -> list[Ended]:
    """The end of each sight's event, with what it changed in words."""
    newer = {one.event_id for one in changes.orders}
    booked = Counter(event_id for _, event_id in changes.entries)
    ends = []
    for one in sights:
        status, entries = one.order.status.lower().replace("_", " "), booked[one.event_id]
        note = f"{status}, {entries} entries booked" if entries else status
        note = note if one.event_id in newer else "nothing newer than what was known"
        ends.append(Ended(one.event_id, "done", note))
    return ends
