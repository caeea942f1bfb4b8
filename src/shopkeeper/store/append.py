"""The fastest way to put events on disk: one plain statement for many rows."""

import asyncio
import sqlite3
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

import asyncpg  # type: ignore[import-untyped]  # it ships no types
from sqlalchemy.exc import OperationalError

from ..errors import TryLater
from .database import SQLITE_PRAGMAS, Store, told
from .events import COLUMNS

Rows = Sequence[tuple[Any, ...]]
ROWS_MOST = 1500
ROW = [f"({', '.join('?' * len(COLUMNS))})"]


class Appender(Protocol):
    """Puts rows of events on disk; those that are there already are left as they are."""

    async def append(self, rows: Rows) -> None: ...

    async def close(self) -> None: ...


def appender(store: Store) -> Appender:
    """The one that fits the database."""
    return SqliteAppender(store) if store.is_sqlite else PostgresAppender(store)


def statement(rows: Sequence[str]) -> str:
    """The one statement, with the database's own marks for the values of each row."""
    return f"INSERT INTO events ({', '.join(COLUMNS)}) VALUES {', '.join(rows)} ON CONFLICT DO NOTHING"


class SqliteAppender:
    """A connection and a thread of its own, so that a whole transaction is one step for the event loop."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._thread = ThreadPoolExecutor(1, "append")
        self._connection: sqlite3.Connection | None = None

    async def append(self, rows: Rows) -> None:
        """One transaction, on disk when this returns. Raises TryLater where the disk is full or locked."""
        async with self._store.turn:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._write, rows)

    def _write(self, rows: Rows) -> None:
        try:
            if self._connection is None:
                self._connection = self._open()
            # One statement is one transaction. Between statements this thread would have to wait for its turn
            # to run Python, up to five milliseconds each time.
            if len(rows) <= ROWS_MOST:
                self._insert(self._connection, rows)
            else:
                self._insert_in_parts(self._connection, rows)
        except sqlite3.OperationalError as error:
            raise told(OperationalError(None, None, error), self._store) from error

    def _insert(self, connection: sqlite3.Connection, rows: Rows) -> None:
        connection.execute(statement(ROW * len(rows)), [value for row in rows for value in row])

    def _insert_in_parts(self, connection: sqlite3.Connection, rows: Rows) -> None:
        """SQLite takes 32,766 values a statement; the parts are one transaction all the same."""
        connection.execute("BEGIN IMMEDIATE")
        try:
            for start in range(0, len(rows), ROWS_MOST):
                self._insert(connection, rows[start : start + ROWS_MOST])
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._store.url.database or "", isolation_level=None, cached_statements=600
        )
        for pragma in SQLITE_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    async def close(self) -> None:
        """Close the connection in its own thread."""
        if self._connection is not None:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._connection.close)
        self._thread.shutdown()


class PostgresAppender:
    """The driver's own pipelined insert, on a pooled connection."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._insert = statement([f"({', '.join(f'${nth + 1}' for nth in range(len(COLUMNS)))})"])

    async def append(self, rows: Rows) -> None:
        """One transaction, on disk when this returns; other processes are told."""
        async with self._store.writing() as connection:
            driver = (await connection.get_raw_connection()).driver_connection
            assert driver is not None
            try:
                await driver.executemany(self._insert, rows)
            except (asyncpg.PostgresConnectionError, asyncpg.InterfaceError, OSError) as error:
                raise TryLater(f"the database went away: {error}. It is tried again.") from error
            await self._store.announce(connection)

    async def close(self) -> None:
        """Nothing to close: the pool belongs to the store."""
