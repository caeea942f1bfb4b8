"""Pushes of one connection: an attempt is on disk before its call leaves, and its outcome is an event."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, or_, select, update

from ..channels.channel import Offer
from ..core import stock
from ..core.changes import Changes, Finding, Settled
from ..errors import NeedsPerson, Rejected, ShopkeeperError
from ..store import load
from ..store.commit import Ended
from ..store.events import Arrival, Event, opened
from ..store.leases import Fence, hold
from ..store.tables import attempts, events, pushes
from .hub import Hub
from .taking import all_of, needs_person

MOST_AT_ONCE = 200
CALLS_IN_FLIGHT = 4
WAIT_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Try:
    """One attempt of one push, on disk and about to leave."""

    push: Row[Any]
    number: int
    offer: Offer


async def work(hub: Hub, fence: Fence, connection_id: int) -> bool:
    """One round of a connection's push lane: outcomes first, then what a dead holder left, then new wants."""
    connection = await hub.connection(connection_id, fence.seller_id)
    if await settle(hub, fence, connection) or await give_up_orphans(hub, fence, connection):
        return True
    if connection.mode != "live" or connection.state != "active":
        return False
    wanted = await hub.store.rows(
        select(pushes)
        .where(
            pushes.c.connection_id == connection_id,
            pushes.c.state == "wanted",
            or_(pushes.c.not_before_at.is_(None), pushes.c.not_before_at <= hub.clock.now()),
        )
        .order_by(pushes.c.wanted_at, pushes.c.id)
        .limit(MOST_AT_ONCE)
    )
    if not wanted:
        return False
    tries = await begin(hub, fence, wanted)
    by_product: dict[str, list[Try]] = defaultdict(list)
    for one in tries:
        by_product[one.offer.product_id].append(one)
    few = asyncio.Semaphore(CALLS_IN_FLIGHT)
    await all_of(send(hub, fence, few, connection, some) for some in by_product.values())
    await settle(hub, fence, connection)
    return True


async def begin(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> list[Try]:
    """Write the attempts: number, body, the bound that they raise, the epoch. Only then may they leave."""
    now = hub.clock.now()
    sums = await load.sums(hub.store, fence.seller_id, {row.wanted["sku"] for row in wanted})
    tries = [Try(row, row.attempts + 1, offer_of(row.wanted)) for row in wanted]
    async with hub.store.writing() as connection:
        await hold(connection, fence)
        for one in tries:
            shown = sums.get(
                (stock.shown(one.push.connection_id, one.push.target), one.push.wanted["sku"]), 0
            )
            await connection.execute(attempts.insert(), attempt_row(fence, one, shown, now))
            await connection.execute(
                update(pushes)
                .where(pushes.c.id == one.push.id)
                .values(state="sent", sent_version=one.push.version, attempts=one.number, updated_at=now)
            )
    return tries


def offer_of(wanted: Mapping[str, Any]) -> Offer:
    """A want as the channel takes it."""
    return Offer(wanted["product_id"], wanted["sku_id"], wanted["warehouse_id"], wanted["quantity"])


def attempt_row(fence: Fence, one: Try, shown: int, now: Any) -> dict[str, Any]:
    """An attempt's row. Until a read tells otherwise, what was shown and what is set may both be sold."""
    return {
        "push_id": one.push.id,
        "number": one.number,
        "seller_id": fence.seller_id,
        "version": one.push.version,
        "body": one.push.wanted,
        "bound": max(shown, 0) + one.offer.quantity,
        "epoch": fence.epoch,
        "sent_at": now,
        "outcome": "",
        "note": "",
    }


async def send(
    hub: Hub, fence: Fence, few: asyncio.Semaphore, connection: Row[Any], tries: Sequence[Try]
) -> None:
    """Send the quantities of one product, and keep what came of each as an event."""
    refused: Mapping[str, str] = {}
    outcome, note = "acknowledged", ""
    try:
        async with few:
            shop = await hub.shops.shop(connection)
            refused = await shop.push_offers([one.offer for one in tries])
    except Rejected as error:
        outcome, note = "refused", str(error)
    except ShopkeeperError as error:
        outcome, note = "unknown", str(error)
        if isinstance(error, NeedsPerson):
            await needs_person(hub, fence, connection.id, error)
    arrivals = []
    for one in tries:
        reason = refused.get(one.offer.sku_id)
        what = ("refused", reason) if reason is not None else (outcome, note)
        arrivals.append(outcome_arrival(hub, connection, one.push.id, one.number, what))
    await hub.door.keep(*arrivals)


def outcome_arrival(
    hub: Hub, connection: Row[Any], push_id: int, number: int, what: tuple[str, str]
) -> Arrival:
    """What came of an attempt, as an arrival; the first word on an attempt is the one that counts."""
    now = hub.clock.now()
    body = {"push_id": push_id, "number": number, "outcome": what[0], "note": what[1]}
    return Arrival(
        seller_id=connection.seller_id,
        topic="pushes",
        kind="outcome",
        name=what[0],
        source=f"push/{connection.id}",
        key=f"{push_id}/{number}",
        subject=f"push/{push_id}",
        body=json.dumps(body, ensure_ascii=False).encode(),
        occurred_at=now,
        received_at=now,
        connection_id=connection.id,
    )


async def give_up_orphans(hub: Hub, fence: Fence, connection: Row[Any]) -> bool:
    """Attempts of an earlier holder that nobody heard of again: their outcome is unknown."""
    query = select(attempts.c.push_id, attempts.c.number).where(
        attempts.c.push_id == pushes.c.id,
        pushes.c.connection_id == connection.id,
        pushes.c.state == "sent",
        attempts.c.outcome == "",
        attempts.c.epoch < fence.epoch,
    )
    rows = await hub.store.rows(query)
    what = ("unknown", "the hub stopped before the answer came")
    await hub.door.keep(*(outcome_arrival(hub, connection, row.push_id, row.number, what) for row in rows))
    return bool(rows)


async def settle(hub: Hub, fence: Fence, connection: Row[Any]) -> bool:
    """Write what outcomes mean: the push's state, and what the listing shows now."""
    query = (
        select(events)
        .where(
            events.c.seller_id == fence.seller_id,
            events.c.topic == "pushes",
            events.c.state == "todo",
            events.c.connection_id == connection.id,
        )
        .order_by(events.c.id)
    )
    found = [opened(row, hub.vault) for row in await hub.store.rows(query)]
    if not found:
        return False
    told = [(event, json.loads(event.body)) for event in found if event.kind == "outcome"]
    bodies = await bodies_of(hub, [(body["push_id"], body["number"]) for _, body in told])
    sums = await load.sums(hub.store, fence.seller_id, {body["sku"] for body in bodies.values()})
    changes = Changes()
    for event, body in told:
        changes += came_of(event, body, bodies[body["push_id"], body["number"]], connection, sums)
    retried = [event for event in found if event.kind == "command"]
    changes += await wanted_again(hub, fence, retried)
    await hub.commit(fence, changes, [Ended(event.id, "done", event.name) for event in found])
    return True


async def bodies_of(hub: Hub, which: Sequence[tuple[int, int]]) -> dict[tuple[int, int], dict[str, Any]]:
    """What each attempt (push, number) carried."""
    found = {}
    for push_id, number in which:
        query = select(attempts.c.body).where(attempts.c.push_id == push_id, attempts.c.number == number)
        found[push_id, number] = await hub.store.scalar(query)
    return found


def came_of(
    event: Event,
    told: Mapping[str, Any],
    sent: Mapping[str, Any],
    connection: Row[Any],
    sums: Mapping[Any, int],
) -> Changes:
    """What one outcome changes."""
    push_id, number, outcome = told["push_id"], told["number"], told["outcome"]
    settled = Settled(push_id, number, outcome, told["note"], event.id)
    subject, sku = f"push/{push_id}", sent["sku"]
    if outcome == "unknown":
        return Changes(settled=(settled,))
    if outcome == "refused":
        finding = Finding(
            "push_refused",
            subject,
            "bad",
            f"{connection.name} refused {sent['quantity']:,} units of {sku}",
            f"{told['note']}. It goes on showing its old quantity until this is mended.",
            f"/stock/{sku}",
        )
        return Changes(settled=(settled,), found=(finding,))
    place = (connection.id, sent["sku_id"], sku)
    was = sums.get((stock.shown(connection.id, sent["sku_id"]), sku), 0)
    entries = stock.seen_on_listing(place, sent["quantity"], was, cause=f"push/{push_id}/{number}")
    return Changes(
        settled=(settled,),
        entries=tuple((entry, event.id) for entry in entries),
        dirty={sku: event.id},
        cleared=(("push_refused", subject),),
    )


async def wanted_again(hub: Hub, fence: Fence, commands: Sequence[Event]) -> Changes:
    """A person says: send these parked pushes once more. Their SKUs are looked at anew."""
    dirty: dict[str, int] = {}
    for event in commands:
        push_id = json.loads(event.body).get("push_id")
        if not isinstance(push_id, int):
            continue
        async with hub.store.writing() as connection:
            await hold(connection, fence)
            again = await connection.execute(
                update(pushes)
                .where(
                    pushes.c.id == push_id, pushes.c.seller_id == fence.seller_id, pushes.c.state == "parked"
                )
                .values(state="wanted", tries=0, note="", not_before_at=None)
                .returning(pushes.c.wanted)
            )
            row = again.first()
        if row is not None:
            dirty[row.wanted["sku"]] = event.id
    return Changes(dirty=dirty)
