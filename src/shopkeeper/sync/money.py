"""Money: statements and payments read, booked to the minor unit, and matched with orders.

A statement may be restated long after its day, and no webhook tells of it. So the list of statements is
read each hour, which shows most changes for one call, and the lines of the last weeks are read again.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row

from ..channels.channel import Money, Raw
from ..core.changes import Changes, Finding
from ..errors import NeedsPerson, Rejected, ShopkeeperError
from ..store import load_money
from ..store.events import Arrival, Event
from ..store.leases import Fence
from ..store.tables import payments, statements
from .books import PAYMENTS_BACK, UNREAD, changed, decide, settle, unread
from .hub import Hub
from .observing import Answer, observe
from .taking import all_of, ended, needs_person, put_down, take

READS_IN_FLIGHT = 4
LISTED = "statements to be read"
COMPARE = "compare"
"""A person's command: look at a shop's orders and statements again, side by side."""
LIST_EVERY = timedelta(hours=1)
NEWEST, AGAIN = timedelta(days=3), timedelta(days=35)
DAY, WEEK = timedelta(days=1), timedelta(days=7)
AGAIN_EVERY = {"money_newest": timedelta(hours=6), "money_again": DAY}


@dataclass(frozen=True, slots=True)
class Window:
    """Statements of a time to be read; ``again``: also those that the list shows unchanged.

    The books of a shop begin at ``books_at``: what was paid for statements before it is not in them.
    """

    since: datetime
    until: datetime
    books_at: datetime
    again: bool


async def work(hub: Hub, fence: Fence) -> bool:
    """One round of a seller's money lane. Answers whether there was anything to do."""
    taken = await take(hub, fence, "money")
    if not taken:
        return False
    await decide(hub, fence, [one for one in taken if is_observed(one, "statement/")])
    paid = [one for one in taken if is_observed(one, "payment/")]
    for connection_id in sorted({one.connection_id or 0 for one in taken if one.kind == "observation"}):
        await settle(hub, fence, connection_id, [one for one in paid if one.connection_id == connection_id])
    compared = [one for one in taken if one.kind == "command" and one.name == COMPARE]
    for one in compared:
        await settle(hub, fence, one.connection_id or 0, [], ended([one], "orders and statements compared"))
    strange = [one for one in taken if one.kind not in ("observation", "hint") and one not in compared]
    await hub.commit(fence, Changes(), ended(strange, "there is no such command", "parked"))
    alike: dict[tuple[int, str], list[Event]] = {}
    for one in taken:
        if one.kind == "hint":
            alike.setdefault((one.connection_id or 0, one.name), []).append(one)
    for (connection_id, _), hints in alike.items():
        await read(hub, fence, connection_id, hints)
    return True


def is_observed(event: Event, prefix: str) -> bool:
    """Whether an event is an observation of one kind of thing."""
    return event.kind == "observation" and event.subject.startswith(prefix)


async def read(hub: Hub, fence: Fence, connection_id: int, hints: Sequence[Event]) -> None:
    """Read what hints of one shop ask for: statements of a time, and in passing the newest payments."""
    connection = await hub.connection(connection_id, fence.seller_id)
    try:
        window = window_of(hints, hub.clock.now())
        # Payments first: a statement that is read after them cannot be paid by one that is not among them.
        paid = [] if window.again else await read_payments(hub, connection, window)
        count, is_new = await read_statements(hub, fence, connection, window)
        told = ended(hints, f"{count} statements read, {len(paid)} payments changed")
        if is_new or not window.again:
            await settle(hub, fence, connection.id, paid, told)
        else:
            await hub.commit(fence, Changes(), told)
    except ShopkeeperError as error:
        if isinstance(error, NeedsPerson):
            await needs_person(hub, fence, connection.id, error)
        await hub.commit(fence, Changes(), put_down(hub, hints, error))


def window_of(hints: Sequence[Event], now: datetime) -> Window:
    """The time that some hints ask for together; the last weeks where they say nothing."""
    bodies = [json.loads(hint.body or b"{}") for hint in hints]
    return Window(
        since=min(datetime.fromisoformat(one["since"]) if one else now - AGAIN for one in bodies),
        until=max(datetime.fromisoformat(one["until"]) if one else now + DAY for one in bodies),
        books_at=min(datetime.fromisoformat(one["books_at"]) if one else now - AGAIN for one in bodies),
        again=any(one.get("again") for one in bodies),
    )


async def read_payments(hub: Hub, connection: Row[Any], window: Window) -> list[Event]:
    """The payments of the last weeks as observations, where they changed and belong to these books.

    A payment that no statement here names, begun soon after the books begin, pays for what was before them.
    """
    shop, began = await hub.shops.shop(connection), hub.clock.now()
    since, settled_at = max(window.books_at, began - PAYMENTS_BACK), window.books_at + AGAIN
    raws = [raw async for raw in shop.money.payments(since, began + DAY)]
    early = [raw for raw in raws if is_before(hub, connection, raw, settled_at)]
    if early:
        listed = shop.money.statements(window.books_at, settled_at)
        named = {str(raw.get("payment_id")) async for raw in listed}
        raws = [raw for raw in raws if raw not in early or raw["id"] in named]
    answers = [
        Answer("money", "payment read", f"payment/{connection.id}/{raw.get('id')}", "", raw) for raw in raws
    ]
    return await observe(hub, connection, await changed(hub, connection, answers, payments), began)


def is_before(hub: Hub, connection: Row[Any], raw: Raw, moment: datetime) -> bool:
    """Whether a payment was begun before a moment; one that cannot be read is not passed over."""
    try:
        return hub.platform(connection).payment(raw, connection.id).created_at < moment
    except Rejected:
        return False


async def read_statements(hub: Hub, fence: Fence, connection: Row[Any], window: Window) -> tuple[int, bool]:
    """Read the statements of a window that changed, or all of them, few at a time, and book them.

    Answers how many were read, and whether any said something new.
    """
    is_new = False
    shop = await hub.shops.shop(connection)
    rows = [raw async for raw in shop.money.statements(window.since, window.until)]
    digest = hub.platform(connection).listed_digest
    known = await load_money.digests(hub.store, connection.id, [str(raw["id"]) for raw in rows])
    wanted = [raw for raw in rows if window.again or known.get(str(raw["id"])) != digest(raw)]
    for start in range(0, len(wanted), READS_IN_FLIGHT):
        began, answers, refused = hub.clock.now(), list[Answer](), list[Finding]()
        some = wanted[start : start + READS_IN_FLIGHT]
        await all_of(read_statement(shop.money, connection.id, one, answers, refused) for one in some)
        fresh = await changed(hub, connection, answers, statements)
        right = tuple((UNREAD, one.subject) for one in answers if one not in fresh)
        if refused or (right and await hub.shows(fence.seller_id, UNREAD)):
            await hub.commit(fence, Changes(found=tuple(refused), cleared=right))
        await decide(hub, fence, await observe(hub, connection, fresh, began))
        is_new |= bool(fresh)
    return len(wanted), is_new


async def read_statement(
    money: Money, connection_id: int, listed: Raw, answers: list[Answer], refused: list[Finding]
) -> None:
    """Read one statement with all of its lines; one that is refused holds up no other."""
    subject = f"statement/{connection_id}/{listed['id']}"
    try:
        raw = await money.statement(listed)
    except Rejected as error:
        refused.append(unread(subject, error))
        return
    answers.append(Answer("money", "statement read", subject, "", raw))


async def ask(hub: Hub, connection: Row[Any], marks: Mapping[str, datetime]) -> dict[str, datetime]:
    """Have a shop's statements and payments read where it is time. Answers how far each reading has come."""
    now = hub.clock.now()
    books_at = marks.get("money_books") or now - timedelta(days=hub.settings.history_days)
    if "money" not in marks:
        moved = {"money_books": books_at} | dict.fromkeys(("money", *AGAIN_EVERY), now)
        asked = [(LISTED, books_at, now + DAY)]
    else:
        moved = {name: now for name, every in AGAIN_EVERY.items() if marks.get(name, now) + every <= now}
        asked = again(moved, now)
        if marks["money"] + LIST_EVERY <= now:
            moved["money"] = now
            unpaid = await load_money.oldest_unpaid(hub.store, connection.id)
            asked.append((LISTED, min(now - AGAIN, unpaid or now), now + DAY))
    windows = [
        (name, Window(max(since, books_at), until, books_at, name != LISTED))
        for name, since, until in asked
        if until > books_at
    ]
    await hub.door.keep(*(hint(connection, name, window, now) for name, window in windows))
    return moved


def again(moved: Collection[str], now: datetime) -> list[tuple[str, datetime, datetime]]:
    """Times whose lines are read again although the list shows nothing new: the newest, or week by week."""
    asked = [("newest statements again", now - NEWEST, now + DAY)] if "money_newest" in moved else []
    if "money_again" in moved:
        ends = [now - NEWEST - week * WEEK for week in range(AGAIN // WEEK)]
        asked += [(f"statements again, week {nth}", end - WEEK, end) for nth, end in enumerate(ends, 1)]
    return asked


def hint(connection: Row[Any], name: str, window: Window, now: datetime) -> Arrival:
    """A hint to read the statements of a time."""
    times = {"since": window.since, "until": window.until, "books_at": window.books_at}
    body = {key: at.isoformat() for key, at in times.items()} | {"again": window.again}
    return Arrival(
        seller_id=connection.seller_id,
        topic="money",
        kind="hint",
        name=name,
        source=f"poll/{connection.id}",
        key=f"{name}/{now.isoformat()}",
        subject=f"connection/{connection.id}",
        body=json.dumps(body).encode(),
        occurred_at=now,
        received_at=now,
        connection_id=connection.id,
    )
