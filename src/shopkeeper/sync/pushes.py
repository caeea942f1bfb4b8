"""Pushes of one connection: an attempt is on disk before its call leaves, and its outcome is an event."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Row, or_, select, update

from ..core.changes import Changes, Settled
from ..errors import NeedsPerson, Rejected, ShopkeeperError, TryLater, Unsupported
from ..store.commit import Ended
from ..store.events import UNWORKED, Arrival, Event, opened
from ..store.leases import Fence, hold
from ..store.tables import attempts, events, pushes
from .hub import Hub
from .sends import answers, cancel, place, refund, ship, split, stock, tracking
from .sends.kind import Came, Kind, Told, Try, Verdict
from .taking import all_of, needs_person

MOST_AT_ONCE = 200
CALLS_IN_FLIGHT = 4
WAIT_AGAIN = timedelta(seconds=30)
# A signed call is refused once its timestamp is five minutes old: only then can it not arrive any more.
LOOK_AFTER_SECONDS = 330.0
SOONER = {"place": place.ARRIVES_WITHIN.total_seconds()}

KINDS: dict[str, Kind] = {
    "stock": stock,
    "ship": ship,
    "split": split,
    "tracking": tracking,
    "cancel": cancel,
    "answer_cancellation": answers.CANCELLATIONS,
    "answer_return": answers.RETURNS,
    "refund": refund,
    "place": place,
}


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
    if await look_again(hub, fence, connection, wanted):
        return True
    free = await let_through(hub, fence, wanted)
    tries = await begin(hub, fence, free) if free else []
    few = asyncio.Semaphore(CALLS_IN_FLIGHT)
    calls = [some for kind, mine in by_kind(tries).items() for some in KINDS[kind].together(mine)]
    await all_of(send(hub, fence, few, connection, some) for some in calls)
    await settle(hub, fence, connection)
    return True


def by_kind(things: Iterable[Try]) -> dict[str, list[Try]]:
    """Tries of each kind."""
    found: dict[str, list[Try]] = defaultdict(list)
    for one in things:
        found[one.push.kind].append(one)
    return found


def kinds_of(rows: Sequence[Row[Any]]) -> dict[str, list[Row[Any]]]:
    """Pushes of each kind."""
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        found[row.kind].append(row)
    return found


async def look_again(hub: Hub, fence: Fence, connection: Row[Any], wanted: Sequence[Row[Any]]) -> bool:
    """Look for what attempts of unknown outcome had asked for, where it must not be asked for twice.

    Answers whether any was found there: its outcome is kept then, and the push is no longer wanted.
    """
    doubtful = [row for row in wanted if row.attempts and not KINDS[row.kind].MAY_REPEAT]
    arrivals = []
    for row in doubtful:
        last = await hub.store.one(
            select(attempts).where(attempts.c.push_id == row.id, attempts.c.number == row.attempts)
        )
        if last is None or last.outcome != "unknown":
            continue
        try:
            is_there = await KINDS[row.kind].look(hub, connection, last.body)
        except NeedsPerson as error:
            await needs_person(hub, fence, connection.id, error)
            raise TryLater(str(error)) from error
        if is_there:
            found = Came("acknowledged", "found there when it was looked for")
            arrivals.append(outcome_arrival(hub, connection, (row.id, row.attempts), found, "/look"))
    await hub.door.keep(*arrivals)
    return bool(arrivals)


async def let_through(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> list[Row[Any]]:
    """The pushes that may leave now; the others are noted to wait, or are no longer wanted."""
    verdicts: dict[int, Verdict] = {}
    for kind, rows in kinds_of(wanted).items():
        verdicts |= await KINDS[kind].verdicts(hub, fence, rows)
    held = {number: one for number, one in verdicts.items() if one.word != "go"}
    if held:
        async with hub.store.writing() as connection:
            await hold(connection, fence)
            for number, one in held.items():
                state = {"wait": "wanted", "stop": "settled"}[one.word]
                again = hub.clock.now() + WAIT_AGAIN if one.word == "wait" else None
                await connection.execute(
                    update(pushes)
                    .where(pushes.c.id == number, pushes.c.state == "wanted")
                    .values(state=state, note=one.reason, not_before_at=again, updated_at=hub.clock.now())
                )
    return [row for row in wanted if row.id not in held]


async def begin(hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> list[Try]:
    """Write the attempts: number, body, the bound that they raise, the epoch. Only then may they leave."""
    now = hub.clock.now()
    bounds: dict[int, int] = {}
    for kind, rows in kinds_of(wanted).items():
        bounds |= await KINDS[kind].bounds(hub, fence, rows)
    tries = [Try(row, row.attempts + 1) for row in wanted]
    async with hub.store.writing() as connection:
        await hold(connection, fence)
        for one in tries:
            row = attempt_row(fence, one, bounds.get(one.push.id, 0), now)
            await connection.execute(attempts.insert(), row)
            await connection.execute(
                update(pushes)
                .where(pushes.c.id == one.push.id)
                .values(state="sent", sent_version=one.push.version, attempts=one.number, updated_at=now)
            )
    return tries


def attempt_row(fence: Fence, one: Try, bound: int, now: Any) -> dict[str, Any]:
    """An attempt's row."""
    return {
        "push_id": one.push.id,
        "number": one.number,
        "seller_id": fence.seller_id,
        "version": one.push.version,
        "body": one.push.wanted,
        "bound": bound,
        "epoch": fence.epoch,
        "sent_at": now,
        "outcome": "",
        "note": "",
    }


async def send(
    hub: Hub, fence: Fence, few: asyncio.Semaphore, connection: Row[Any], tries: Sequence[Try]
) -> None:
    """Send what goes in one call, and keep what came of each as an event."""
    came: Mapping[int, Came] = {}
    whole = Came("unknown", "it was not answered")
    try:
        async with few:
            came = await KINDS[tries[0].push.kind].send(hub, connection, tries)
    except (Rejected, Unsupported) as error:
        whole = Came("refused", str(error))
    except ShopkeeperError as error:
        whole = Came("unknown", str(error))
        if isinstance(error, NeedsPerson):
            await needs_person(hub, fence, connection.id, error)
    await hub.door.keep(
        *(
            outcome_arrival(hub, connection, (one.push.id, one.number), came.get(one.push.id, whole))
            for one in tries
        )
    )


def outcome_arrival(
    hub: Hub, connection: Row[Any], which: tuple[int, int], came: Came, by: str = ""
) -> Arrival:
    """What came of an attempt (push, number), as an arrival; the first word on it is the one that counts."""
    now = hub.clock.now()
    push_id, number = which
    body = {
        "push_id": push_id,
        "number": number,
        "outcome": came.outcome,
        "note": came.note,
        "answer": dict(came.answer),
    }
    return Arrival(
        seller_id=connection.seller_id,
        topic="pushes",
        kind="outcome",
        name=came.outcome,
        source=f"push/{connection.id}",
        key=f"{push_id}/{number}{by}",
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
    lost = Came("unknown", "the hub stopped before the answer came")
    await hub.door.keep(*(outcome_arrival(hub, connection, (row.push_id, row.number), lost) for row in rows))
    return bool(rows)


async def settle(hub: Hub, fence: Fence, connection: Row[Any]) -> bool:
    """Write what outcomes mean: the push's state, and what the things that it was about are now."""
    query = (
        select(events)
        .where(
            events.c.seller_id == fence.seller_id,
            events.c.topic == "pushes",
            *UNWORKED,
            events.c.connection_id == connection.id,
        )
        .order_by(events.c.id)
    )
    found = [opened(row, hub.vault) for row in await hub.store.rows(query)]
    if not found:
        return False
    changes = Changes()
    outcomes: dict[str, list[Told]] = defaultdict(list)
    for event in found:
        if event.kind == "outcome":
            kind, told = await told_of(hub, event)
            outcomes[kind].append(told)
            changes += Changes(settled=(settled(kind, told),))
    for kind, some in outcomes.items():
        changes += await KINDS[kind].came_of(hub, fence, connection, some)
    changes += await wanted_again(hub, fence, [event for event in found if event.kind == "command"])
    await hub.commit(fence, changes, [Ended(event.id, "done", event.name) for event in found])
    return True


async def told_of(hub: Hub, event: Event) -> tuple[str, Told]:
    """The kind of the push that an outcome is about, and the outcome beside what had left."""
    body = json.loads(event.body)
    push_id, number = body["push_id"], body["number"]
    row = await hub.store.one(
        select(pushes.c.kind, pushes.c.target, pushes.c.subject, attempts.c.body)
        .join(attempts, attempts.c.push_id == pushes.c.id)
        .where(attempts.c.push_id == push_id, attempts.c.number == number)
    )
    assert row is not None, f"outcome {event.id} names attempt {number} of push {push_id}, which is not there"
    came = Came(body["outcome"], body["note"], body.get("answer") or {})
    return row.kind, Told(event, push_id, number, row.target, row.subject, came, row.body)


def settled(kind: str, told: Told) -> Settled:
    """What an outcome makes of its push; what must not be said twice waits until it can be looked for."""
    is_doubtful = told.came.outcome == "unknown" and not KINDS[kind].MAY_REPEAT
    wait_seconds = SOONER.get(kind, LOOK_AFTER_SECONDS) if is_doubtful else 0.0
    came = told.came
    return Settled(told.push_id, told.number, came.outcome, came.note, told.event.id, wait_seconds)


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
        if row is not None and row.wanted.get("sku"):
            dirty[row.wanted["sku"]] = event.id
    return Changes(dirty=dirty)
