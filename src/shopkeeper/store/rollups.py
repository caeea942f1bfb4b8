"""Sums by day that are kept in step: what touched orders, returns and statements counted before goes out
of them, and what they count after the write comes in, in the same transaction.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Table, and_, bindparam, delete, or_, text
from sqlalchemy.ext.asyncio import AsyncConnection

from ..core.changes import Changes
from .load import parts
from .sums import COARSER, ROLLUPS, SOURCES, Source, measures, whole
from .tables import hub_settings, orders, returns, statements
from .upsert import each, inserting

STALE = "rollups"
"""The setting that says that the sums are out of date."""

Places: TypeAlias = Mapping[Table, set[tuple[int, str]]]
"""For each table of records, the shop and number of those that a write touches."""
Sums: TypeAlias = dict[Table, dict[tuple[Any, ...], list[int]]]
"""For each roll-up, its counts by key."""


def touched(changes: Changes) -> Places:
    """The orders, returns and statements that these changes write."""
    return {
        orders: {(one.order.connection_id, one.order.order_id) for one in changes.orders},
        returns: {one.thing.place for one in changes.returns},
        statements: {one.thing.place for one in changes.statements},
    }


async def counted(connection: AsyncConnection, places: Places) -> Sums:
    """What the records at these places count just now."""
    sums: Sums = {}
    for source in SOURCES:
        for some in parts(sorted(places[source.records])):
            query = source.query.where(at(source, some))
            for row in await connection.execute(query):
                add(sums, source.rollup, tuple(row), 1)
    return sums


def at(source: Source, places: Sequence[tuple[int, str]]) -> ColumnElement[bool]:
    """The condition for the records at these places, shop by shop."""
    numbers: dict[int, list[str]] = {}
    for shop, number in places:
        numbers.setdefault(shop, []).append(number)
    shops = source.number.table.c.connection_id
    return or_(*(and_(shops == shop, source.number.in_(some)) for shop, some in numbers.items()))


def add(sums: Sums, rollup: Table, row: tuple[Any, ...], sign: int) -> None:
    """Add a row's counts to the sums of its key, there and in what is coarser."""
    width = len(rollup.primary_key)
    keys = [(rollup, row[:width])]
    keys += [(one.rollup, one.key(row[:width])) for one in COARSER if one.finer is rollup]
    for table, key in keys:
        counts = sums.setdefault(table, {}).setdefault(key, [0] * (len(row) - width))
        for place, number in enumerate(row[width:]):
            counts[place] += sign * int(number)


async def move(connection: AsyncConnection, places: Places, before: Sums) -> None:
    """Take out what the records counted before the write, and bring in what they count after it."""
    after = await counted(connection, places)
    for rollup in ROLLUPS:
        moved = moves(after.get(rollup, {}), before.get(rollup, {}))
        rows = [named(rollup, *one) for one in moved]
        await each(connection, adding(connection.dialect.name, rollup), rows)
        fewer = [named(rollup, key, ()) for key, counts in moved if min(counts) < 0]
        await each(connection, emptied(rollup), [{f"at_{k}": v for k, v in one.items()} for one in fewer])


def moves(
    after: Mapping[tuple[Any, ...], list[int]], before: Mapping[tuple[Any, ...], list[int]]
) -> list[tuple[tuple[Any, ...], list[int]]]:
    """What each key's counts go up or down by; those that stay are left out."""
    found = []
    for key in sorted({*after, *before}):
        new, old = after.get(key), before.get(key)
        if new is None or old is None:
            found.append((key, new or [-number for number in old or ()]))
        elif new != old:
            found.append((key, [a - b for a, b in zip(new, old, strict=True)]))
    return found


def named(rollup: Table, key: tuple[Any, ...], counts: Iterable[int]) -> dict[str, Any]:
    """A row of a roll-up with its columns' names."""
    return dict(zip(rollup.c.keys(), (*key, *counts), strict=False))


@cache
def adding(dialect: str, rollup: Table) -> Any:
    """Add counts to a row, which is made where there is none."""
    statement = inserting(dialect, rollup)
    return statement.on_conflict_do_update(
        index_elements=list(rollup.primary_key.columns.keys()),
        set_={name: rollup.c[name] + statement.excluded[name] for name in measures(rollup)},
    )


@cache
def emptied(rollup: Table) -> Any:
    """Take a row away whose counts have all come to zero."""
    here = (column == bindparam(f"at_{column.name}") for column in rollup.primary_key)
    return delete(rollup).where(*here, *(rollup.c[name] == 0 for name in measures(rollup)))


async def rebuild(connection: AsyncConnection) -> dict[str, int]:
    """Add everything up again, within one transaction that lanes wait for. Answers the rows of each."""
    if connection.dialect.name == "postgresql":
        names = ", ".join(one.name for one in ROLLUPS)
        await connection.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))
    rows = {}
    for rollup in sorted(ROLLUPS, key=lambda one: one in {coarser.rollup for coarser in COARSER}):
        await connection.execute(delete(rollup))
        written = await connection.execute(rollup.insert().from_select(rollup.c.keys(), whole(rollup)))
        rows[rollup.name] = written.rowcount
    return rows


async def refill(connection: AsyncConnection) -> None:
    """Add everything up again where a step of the schema says that the sums are out of date."""
    gone = await connection.execute(delete(hub_settings).where(hub_settings.c.name == STALE))
    if gone.rowcount:
        await rebuild(connection)
