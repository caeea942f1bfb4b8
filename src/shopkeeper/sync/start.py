"""Opening a hub: its database brought up to date, its key checked, its first seller and app written."""

import fcntl
import gc
import os
import secrets
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from ..errors import NeedsPerson, ShopkeeperError
from ..settings import Settings
from ..store.database import Store, address, told
from ..store.migrate import migrate
from ..store.tables import apps, hub_settings, sellers
from ..store.upsert import insert_new
from ..store.vault import Vault
from .clock import Clock, WallClock
from .hub import Hub

KEY_CHECK = "key_check"
TURN_SECONDS = 0.0002
GARBAGE = 20_000


@asynccontextmanager
async def open_hub(
    settings: Settings, clock: Clock | None = None, transport: Any = None
) -> AsyncIterator[Hub]:
    """A hub on its database, ready to work; closed at the end of the block.

    Raises NeedsPerson, in one line, for a database, a key or an address that cannot be used.
    """
    settings = with_key(settings)
    tune()
    plain_logs()
    store = Store(settings.database_url)
    try:
        await prepare(store, settings, clock or WallClock())
        hub = Hub(store, settings, clock or WallClock(), transport)
        try:
            yield hub
        finally:
            await hub.close()
    finally:
        await store.close()


def tune() -> None:
    """Set Python up for many short requests, which make much garbage that is gone at once.

    The database's threads run little Python, but each time they wait for the event loop to let them:
    Python's own five milliseconds would be most of a commit.
    """
    sys.setswitchinterval(TURN_SECONDS)
    gc.freeze()
    gc.set_threshold(GARBAGE, 20, 20)


def plain_logs() -> None:
    """Logs without the values of variables, for those may be buyers' names or tokens."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
            ),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


async def prepare(store: Store, settings: Settings, clock: Clock) -> None:
    """Bring the database up to date and check that the key fits it."""
    try:
        await migrate(store)
    except DBAPIError as error:
        known = told(error, store)
        raise (
            known if isinstance(known, ShopkeeperError) else NeedsPerson(unusable(settings, error))
        ) from error
    except OSError as error:
        raise NeedsPerson(unusable(settings, error)) from error
    vault = Vault(settings.secret_key)
    await check_key(store, vault)
    await first_rows(store, settings, vault, clock)


def unusable(settings: Settings, error: Exception) -> str:
    """Why the database cannot be used, without its password."""
    reason = str(getattr(error, "orig", None) or error).splitlines()[0]
    place = address(settings.database_url).render_as_string(hide_password=True)
    return f"SHOPKEEPER_DATABASE_URL {place} cannot be used: {reason}. Check address, password and rights."


def with_key(settings: Settings) -> Settings:
    """The settings with a key: the one given, or one kept in a file of its own beside a SQLite database."""
    if settings.secret_key:
        return settings
    url = address(settings.database_url)
    if url.get_backend_name() != "sqlite" or not url.database:
        raise NeedsPerson(
            "SHOPKEEPER_SECRET_KEY is not set. Make one with `openssl rand -hex 32`, "
            "and keep it apart from the database."
        )
    return settings.model_copy(update={"secret_key": key_beside(Path(url.database))})


def key_beside(database: Path) -> str:
    """The key in the file beside a database; made at the first start, readable by its owner alone."""
    file = database.with_name(database.name + ".key")
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return file.read_text().strip()
    except OSError as error:
        raise NeedsPerson(
            f"{file} cannot be written: {error.strerror}. Set SHOPKEEPER_DATABASE_URL elsewhere."
        ) from None
    with os.fdopen(handle, "w") as writing:
        writing.write(secrets.token_hex(32))
    return file.read_text().strip()


async def check_key(store: Store, vault: Vault) -> None:
    """Raise NeedsPerson where the database was made with another key."""
    sealed = vault.seal_text("shopkeeper", KEY_CHECK).hex()
    async with store.writing() as connection:
        await connection.execute(insert_new(connection, hub_settings), {"name": KEY_CHECK, "value": sealed})
        found = await connection.execute(select(hub_settings.c.value).where(hub_settings.c.name == KEY_CHECK))
        kept = found.scalar_one()
    try:
        vault.open_text(bytes.fromhex(kept), KEY_CHECK)
    except NeedsPerson:
        raise NeedsPerson(
            "SHOPKEEPER_SECRET_KEY is not the one that this database was made with. "
            "Start with the old key, or with another database."
        ) from None


async def first_rows(store: Store, settings: Settings, vault: Vault, clock: Clock) -> None:
    """The first seller, and the first app where the settings name one."""
    async with store.writing() as connection:
        await store.wait_turn(connection)
        found = await connection.execute(select(sellers.c.id).order_by(sellers.c.id).limit(1))
        seller_id = found.scalar()
        if seller_id is None:
            seller_id = await insert_seller(connection, settings.seller_name, settings.timezone, clock)
    if settings.tiktok_app_key:
        await add_app(store, vault, clock, seller_id, app_of(settings))


async def add_seller(store: Store, name: str, timezone: str, clock: Clock) -> int:
    """A new seller. Answers its id."""
    async with store.writing() as connection:
        return await insert_seller(connection, name, timezone, clock)


async def insert_seller(connection: AsyncConnection, name: str, timezone: str, clock: Clock) -> int:
    """The row of a new seller. Answers its id."""
    row = {"name": name, "timezone": timezone, "created_at": clock.now()}
    made = await connection.execute(sellers.insert().values(**row).returning(sellers.c.id))
    return int(made.scalar_one())


def app_of(settings: Settings) -> dict[str, Any]:
    """The app that the settings describe. Raises NeedsPerson where its secret is missing."""
    if not settings.tiktok_app_secret:
        raise NeedsPerson(
            "SHOPKEEPER_TIKTOK_APP_SECRET is not set; it stands beside the key in Partner Center."
        )
    return {
        "portal": settings.tiktok_portal,
        "app_key": settings.tiktok_app_key,
        "app_secret": settings.tiktok_app_secret,
        "service_id": settings.tiktok_service_id,
        "base_url": settings.tiktok_base_url,
        "auth_url": settings.tiktok_auth_url,
        "authorize_url": settings.tiktok_authorize_url or elsewhere(settings),
    }


def elsewhere(settings: Settings) -> str:
    """Where sellers consent when codes become tokens somewhere else than at TikTok, as with a sandbox."""
    default = Settings.model_fields["tiktok_auth_url"].default
    return "" if settings.tiktok_auth_url == default else settings.tiktok_auth_url


async def add_app(store: Store, vault: Vault, clock: Clock, seller_id: int, app: dict[str, Any]) -> int:
    """An app of a seller's, or the newest particulars of one that is known by its key. Answers its id."""
    particulars = {name: value for name, value in app.items() if name != "app_secret"}
    particulars["app_secret_sealed"] = vault.seal_text(app["app_secret"], f"app/{app['app_key']}/secret")
    row = {
        "channel": "tiktok",
        **particulars,
        "seller_id": seller_id,
        "sandbox": False,
        "created_at": clock.now(),
    }
    async with store.writing() as connection:
        await connection.execute(insert_new(connection, apps), row)
        known = await connection.execute(
            update(apps)
            .where(apps.c.seller_id == seller_id, apps.c.app_key == app["app_key"])
            .values(**particulars)
            .returning(apps.c.id)
        )
        return int(known.scalar_one())


@contextmanager
def alone(settings: Settings) -> Iterator[None]:
    """Hold a SQLite file's lock, so that no second hub works on it. PostgreSQL takes as many as you like."""
    url = address(settings.database_url)
    if url.get_backend_name() != "sqlite" or not url.database:
        yield
        return
    lock = Path(url.database + ".lock")
    try:
        handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise NeedsPerson(
            f"{lock} cannot be written: {error.strerror}. Set SHOPKEEPER_DATABASE_URL elsewhere."
        ) from None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise NeedsPerson(
            f"another hub works on {url.database} already. "
            "Stop it first, or use another SHOPKEEPER_DATABASE_URL."
        ) from None
    try:
        yield
    finally:
        os.close(handle)
