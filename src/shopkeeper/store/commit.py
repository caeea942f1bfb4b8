"""The one function that writes what was decided: records, entries, wants and the events' end, or nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, case, delete, update
from sqlalchemy.ext.asyncio import AsyncConnection

from ..core import ledger
from ..core.changes import Changes, Settled
from . import placings, rollups, rows, unstated, write_aftersales, write_money, write_parcels
from .database import Store
from .leases import Fence, hold
from .tables import (
    attempts,
    balances,
    dirty_skus,
    entries,
    events,
    findings,
    listings,
    order_lines,
    orders,
    pushes,
    skus,
)
from .upsert import each, insert_new, inserting, upsert


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of an event: done, parked, or todo again not before a time."""

    event_id: int
    state: str = "done"
    note: str = ""
    not_before_at: datetime | None = None


async def commit(
    store: Store, fence: Fence, changes: Changes, ended: Iterable[Ended] = (), *, now: datetime
) -> None:
    """Write everything in one transaction under the lane's fence.

    Raises LaneLost, with nothing written, where another worker has taken the lane over,
    and Unbalanced where the entries of a cause do not sum to zero.
    """
    ledger.check(entry for entry, _ in changes.entries)
    async with store.writing() as connection:
        await hold(connection, fence)
        await write(connection, fence.seller_id, changes, now)
        await end_events(connection, ended, now)
        if changes.wants or changes.dirty or changes.looks:
            await store.announce(connection)


async def write(connection: AsyncConnection, seller_id: int, changes: Changes, now: datetime) -> None:
    """Everything of the changes, a table at a time."""
    places = rollups.touched(changes)
    before = await rollups.counted(connection, places)
    settling = await unstated.touched(connection, changes)
    await write_orders(connection, seller_id, changes)
    await each(connection, upsert(connection, listings), rows.listing_rows(seller_id, changes.listings))
    for part in (write_parcels, placings, write_aftersales, write_money):
        await part.write(connection, seller_id, changes, now)
    await rollups.move(connection, places, before)
    await unstated.move(connection, settling)
    await write_skus(connection, seller_id, changes, now)
    await write_entries(connection, seller_id, changes, now)
    await write_dirty(connection, seller_id, changes)
    await write_wants(connection, seller_id, changes, now)
    await write_settled(connection, changes.settled, now)
    await each(connection, insert_new(connection, events), rows.look_rows(seller_id, changes.looks, now))
    await write_findings(connection, seller_id, changes, now)


async def write_orders(connection: AsyncConnection, seller_id: int, changes: Changes) -> None:
    await each(connection, upsert(connection, orders), [rows.order_row(seller_id, s) for s in changes.orders])
    for shop, number in changes.replaced:
        gone = (order_lines.c.connection_id == shop) & (order_lines.c.order_id == number)
        await connection.execute(delete(order_lines).where(gone))
    lines = [row for sight in changes.orders for row in rows.line_rows(seller_id, sight.order)]
    await each(connection, upsert(connection, order_lines), lines)


async def write_skus(connection: AsyncConnection, seller_id: int, changes: Changes, now: datetime) -> None:
    new = [
        {
            "seller_id": seller_id,
            "sku": sku,
            "title": title,
            "counted_at": None,
            "counted_by": "",
            "created_at": now,
        }
        for sku, title in sorted(changes.skus.items())
    ]
    await each(connection, insert_new(connection, skus), new)
    counted = [
        {"of": seller_id, "which": sku, "counted_at": now, "counted_by": by}
        for sku, by in changes.counted.items()
    ]
    known = update(skus).where(skus.c.seller_id == bindparam("of"), skus.c.sku == bindparam("which"))
    await each(
        connection,
        known.values(counted_at=bindparam("counted_at"), counted_by=bindparam("counted_by")),
        counted,
    )


async def write_entries(connection: AsyncConnection, seller_id: int, changes: Changes, now: datetime) -> None:
    booked = [
        {
            "seller_id": seller_id,
            "cause": entry.cause,
            "account": entry.account,
            "commodity": entry.commodity,
            "quantity": entry.quantity,
            "event_id": event_id,
            "booked_at": now,
        }
        for entry, event_id in changes.entries
    ]
    await each(connection, entries.insert(), booked)
    # In one order everywhere, so that two lanes that book the same accounts cannot block each other for ever.
    sums = sorted(ledger.balances(entry for entry, _ in changes.entries).items())
    moved = [
        {"seller_id": seller_id, "commodity": commodity, "account": account, "quantity": quantity}
        for (account, commodity), quantity in sums
    ]
    await each(connection, moving(connection.dialect.name), moved)


@cache
def moving(dialect: str) -> Any:
    """Add a quantity to a balance, which is made where there is none."""
    statement = inserting(dialect, balances)
    return statement.on_conflict_do_update(
        index_elements=list(balances.primary_key.columns.keys()),
        set_={"quantity": balances.c.quantity + statement.excluded.quantity},
    )


async def write_dirty(connection: AsyncConnection, seller_id: int, changes: Changes) -> None:
    marked = [
        {"seller_id": seller_id, "sku": sku, "marks": 1, "event_id": event_id}
        for sku, event_id in sorted(changes.dirty.items())
    ]
    await each(connection, marking(connection.dialect.name), marked)
    seen = [
        {"of": seller_id, "which": sku, "seen": marks} for sku, marks in sorted(changes.looked_at.items())
    ]
    looked_at = delete(dirty_skus).where(
        dirty_skus.c.seller_id == bindparam("of"),
        dirty_skus.c.sku == bindparam("which"),
        dirty_skus.c.marks == bindparam("seen"),
    )
    await each(connection, looked_at, seen)


@cache
def marking(dialect: str) -> Any:
    """Mark a SKU dirty, once more where it is so already."""
    statement = inserting(dialect, dirty_skus)
    return statement.on_conflict_do_update(
        index_elements=["seller_id", "sku"],
        set_={"marks": dirty_skus.c.marks + 1, "event_id": statement.excluded.event_id},
    )


async def write_wants(connection: AsyncConnection, seller_id: int, changes: Changes, now: datetime) -> None:
    wanted = [rows.push_row(seller_id, want, now) for want in changes.wants]
    await each(connection, wanting(connection.dialect.name), wanted)


@cache
def wanting(dialect: str) -> Any:
    """Want something of a target, in place of what was wanted of it and has not been sent."""
    statement = inserting(dialect, pushes)
    return statement.on_conflict_do_update(
        index_elements=["connection_id", "kind", "target"],
        set_={
            "wanted": statement.excluded.wanted,
            "version": pushes.c.version + 1,
            # A sent attempt is never replaced: the newer want waits behind it.
            "state": case((pushes.c.state == "sent", "sent"), else_="wanted"),
            "tries": 0,
            "note": "",
            "event_id": statement.excluded.event_id,
            "not_before_at": None,
            "wanted_at": statement.excluded.wanted_at,
            "updated_at": statement.excluded.updated_at,
        },
    )


async def write_settled(connection: AsyncConnection, settled: Sequence[Settled], now: datetime) -> None:
    outcomes = [
        {
            "push": s.push_id,
            "nth": s.number,
            "outcome": s.outcome,
            "note": s.note,
            "event": s.event_id,
            "at": now,
        }
        for s in settled
    ]
    tried = (
        update(attempts)
        .where(attempts.c.push_id == bindparam("push"), attempts.c.number == bindparam("nth"))
        .values(
            outcome=bindparam("outcome"),
            note=bindparam("note"),
            outcome_event_id=bindparam("event"),
            finished_at=bindparam("at"),
        )
    )
    await each(connection, tried, outcomes)
    for one in settled:
        await connection.execute(rows.push_after(one, now))


async def write_findings(
    connection: AsyncConnection, seller_id: int, changes: Changes, now: datetime
) -> None:
    found = {(one.kind, one.subject): rows.finding_row(seller_id, one, now) for one in changes.found}
    await each(connection, upsert(connection, findings, keep=("since_at",)), list(found.values()))
    gone = [
        {"of": seller_id, "sort": kind, "about": subject}
        for kind, subject in changes.cleared
        if (kind, subject) not in found
    ]
    left = delete(findings).where(
        findings.c.seller_id == bindparam("of"),
        findings.c.kind == bindparam("sort"),
        findings.c.subject == bindparam("about"),
    )
    await each(connection, left, gone)


async def end_events(connection: AsyncConnection, ended: Iterable[Ended], now: datetime) -> None:
    values = [
        {
            "which": one.event_id,
            "state": one.state,
            "note": one.note,
            "not_before_at": one.not_before_at,
            "done_at": None if one.state == "todo" else now,
        }
        for one in ended
    ]
    statement = (
        update(events)
        .where(events.c.id == bindparam("which"), events.c.state != "done")
        .values(
            state=bindparam("state"),
            note=bindparam("note"),
            not_before_at=bindparam("not_before_at"),
            done_at=bindparam("done_at"),
            tries=events.c.tries + 1,
        )
    )
    await each(connection, statement, values)
