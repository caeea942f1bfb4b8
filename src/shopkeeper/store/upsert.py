"""The one statement that SQLite and PostgreSQL spell differently, carried out for many rows.

Each is built once for a dialect and a table: building one takes longer than many a commit's writing does.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


@cache
def inserting(dialect: str, table: Table) -> Any:
    """An INSERT of a dialect."""
    return (postgresql if dialect == "postgresql" else sqlite).insert(table)


def insert_new(connection: AsyncConnection, table: Table) -> Any:
    """Insert, and leave rows that are there already as they are."""
    return inserting(connection.dialect.name, table).on_conflict_do_nothing()


def upsert(connection: AsyncConnection, table: Table, keep: tuple[str, ...] = ()) -> Any:
    """Insert, or replace every column but the key and those to ``keep``."""
    return replacing(connection.dialect.name, table, keep)


@cache
def replacing(dialect: str, table: Table, keep: tuple[str, ...]) -> Any:
    """The statement of an upsert."""
    statement = inserting(dialect, table)
    keys = [column.name for column in table.primary_key]
    fresh = {c.name: statement.excluded[c.name] for c in table.c if c.name not in keys and c.name not in keep}
    return statement.on_conflict_do_update(index_elements=keys, set_=fresh)


async def each(connection: AsyncConnection, statement: Any, values: Sequence[dict[str, Any]]) -> None:
    """Carry a statement out for each row, if there is any."""
    if values:
        await connection.execute(statement, list(values))
