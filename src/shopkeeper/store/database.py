"""One database, SQLite or PostgreSQL, behind one small door: read anywhere, write in short transactions."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from sqlalchemy import URL, Connection, Row, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from ..errors import NeedsPerson, TryLater

START_LOCK = 7_405_011
DEADLOCKS = ("40P01", "40001")
SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "busy_timeout=5000",
    "foreign_keys=ON",
    "wal_autocheckpoint=4000",
)


class Store:
    """The hub's database. Writes on SQLite take turns, because it has one writer."""

    def __init__(self, url: str) -> None:
        self.url = address(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine: AsyncEngine = (
            sqlite_engine(self.url) if self.is_sqlite else create_async_engine(self.url, pool_size=10)
        )
        self.turn = asyncio.Lock()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection for SELECTs; what it sees is one moment."""
        async with self.engine.connect() as connection:
            try:
                yield connection
            except DBAPIError as error:
                raise told(error, self) from error

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """One transaction; it commits at the end of the block, or not at all.

        Raises TryLater where the database is locked, full or away.
        """
        async with AsyncExitStack() as stack:
            if self.is_sqlite:
                await stack.enter_async_context(self.turn)
            connection = await stack.enter_async_context(self.engine.connect())
            if self.is_sqlite:
                await connection.execution_options(sqlite_begin="IMMEDIATE")
            try:
                async with connection.begin():
                    yield connection
            except DBAPIError as error:
                raise told(error, self) from error

    async def rows(self, select: Any, values: dict[str, Any] | None = None) -> Sequence[Row[Any]]:
        """All rows of a SELECT."""
        async with self.reading() as connection:
            return (await connection.execute(select, values or {})).all()

    async def several(self, *selects: Any) -> list[Sequence[Row[Any]]]:
        """All rows of each of some SELECTs, as they are at one moment."""
        async with self.reading() as connection:
            return [(await connection.execute(select)).all() for select in selects]

    async def one(self, select: Any) -> Row[Any] | None:
        """The first row of a SELECT, or None."""
        async with self.reading() as connection:
            return (await connection.execute(select)).first()

    async def scalar(self, select: Any) -> Any:
        """The first value of the first row, or None."""
        async with self.reading() as connection:
            return (await connection.execute(select)).scalar()

    async def wait_turn(self, connection: AsyncConnection) -> None:
        """Let another hub that starts just now finish this step first. SQLite has one writer anyway."""
        if not self.is_sqlite:
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({START_LOCK})"))

    async def announce(self, connection: AsyncConnection) -> None:
        """Tell other processes, once this transaction is committed, that there is something new."""
        if not self.is_sqlite:
            await connection.execute(text("SELECT pg_notify('shopkeeper', '')"))

    @asynccontextmanager
    async def listening(self, told: Callable[[], None]) -> AsyncIterator[None]:
        """Hear what other processes announce; on SQLite there are none."""
        if self.is_sqlite:
            yield
            return
        async with self.engine.connect() as connection:
            driver = (await connection.get_raw_connection()).driver_connection
            assert driver is not None
            await driver.add_listener("shopkeeper", lambda *_: told())
            yield

    async def close(self) -> None:
        """Give all connections back."""
        await self.engine.dispose()


def address(url: str) -> URL:
    """A database's address, taken apart."""
    return make_url(async_url(url))


def async_url(url: str) -> str:
    """The address with the asynchronous driver in it; people write ``sqlite:///file`` and ``postgresql://…``."""
    for plain, driver in {
        "sqlite:": "sqlite+aiosqlite:",
        "postgresql:": "postgresql+asyncpg:",
        "postgres:": "postgresql+asyncpg:",
    }.items():
        if url.startswith(plain):
            return driver + url.removeprefix(plain)
    if url.startswith(("sqlite+aiosqlite:", "postgresql+asyncpg:")):
        return url
    raise NeedsPerson(
        "SHOPKEEPER_DATABASE_URL is neither sqlite:///FILE nor postgresql://USER:PASSWORD@HOST/NAME. "
        "Mend it and start again."
    )


def sqlite_engine(url: Any) -> AsyncEngine:
    """WAL, synchronous=FULL, and transactions that begin the way the writer asks."""
    engine = create_async_engine(url)

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in SQLITE_PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(
            "BEGIN " + connection.get_execution_options().get("sqlite_begin", "DEFERRED")
        )

    return engine


def told(error: DBAPIError, store: Store) -> Exception:
    """A database fault in words, for the few faults that people can mend; anything else stays as it is."""
    words = str(error.orig)
    place = store.url.database or store.url.host or "the database"
    if isinstance(error, OperationalError) and isinstance(error.orig, sqlite3.Error):
        if "full" in words or "disk I/O" in words:
            return TryLater(f"the disk of {place} is full. Make room; the hub goes on by itself.")
        if "locked" in words or "busy" in words:
            return TryLater(f"{place} is locked by another program. Close it; the hub goes on by itself.")
        if "readonly" in words:
            return NeedsPerson(f"{place} may not be written. Give this user the right to write it.")
    if getattr(error.orig, "sqlstate", None) in DEADLOCKS:
        return TryLater("two transactions were in each other's way; this one is tried again.")
    if error.connection_invalidated:
        return TryLater("the database went away; it is tried again.")
    return error
