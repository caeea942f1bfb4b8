"""Checks of the database: that it opens, is up to date and whole, that the key fits, who works on it."""

import fcntl
import os
import stat
import time
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError

from ...errors import NeedsPerson, ShopkeeperError
from ...settings import Settings
from ...store.database import Store, address
from ...store.migrate import waiting
from ...store.tables import hub_settings
from ...store.vault import Vault
from ..start import KEY_CHECK, unusable
from .check import Check, listed

OWNER_ALONE = 0o077
POSTGRES_LEAST = 140_000


def file_of(settings: Settings) -> Path | None:
    """The file of a SQLite database; None for one in memory and for PostgreSQL."""
    url = address(settings.database_url)
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        return None
    return Path(url.database or "")


def is_there(settings: Settings) -> list[Check]:
    """What is said instead of everything else where there is no database yet; nothing is made."""
    file = file_of(settings)
    if file is None or file.exists():
        return []
    return [Check("database", "warn", f"there is no {file} yet", "`shopkeeper up` makes it.")]


async def opens(store: Store, settings: Settings) -> Check:
    """Whether the database answers, and how fast."""
    began = time.perf_counter()
    try:
        version = await store.scalar(
            select(func.sqlite_version()) if store.is_sqlite else text("SHOW server_version")
        )
        number = 0 if store.is_sqlite else int(await store.scalar(text("SHOW server_version_num")))
    except (SQLAlchemyError, ShopkeeperError, OSError) as error:
        return Check("database", "fail", unusable(settings, error), "Mend it, then look again.")
    took = (time.perf_counter() - began) * 1000
    if store.is_sqlite:
        return Check("database", "ok", f"{file_of(settings) or 'in memory'}, SQLite {version}")
    found = f"PostgreSQL {version}, answers in {took:.0f} ms"
    if number < POSTGRES_LEAST:
        return Check("database", "warn", found, "Shopkeeper is tested with PostgreSQL 14 and newer: upgrade.")
    return Check("database", "ok", found)


async def up_to_date(store: Store) -> Check:
    """Whether the database has the tables that this version wants."""
    steps = await waiting(store)
    if steps is None:
        return Check(
            "migrations",
            "fail",
            "the database was made by a newer Shopkeeper",
            "Install that version again: pip install --upgrade 'shopkeeper[hub]'.",
        )
    if steps:
        found = f"{len(steps)} to be carried out: {listed(steps)}"
        return Check(
            "migrations", "fail", found, "Start the hub: `shopkeeper up` brings the database up to date."
        )
    return Check("migrations", "ok", "the database is up to date")


async def journal(store: Store) -> list[Check]:
    """Whether SQLite keeps a write-ahead log, without which readers and the writer wait for each other."""
    if not store.is_sqlite:
        return []
    mode = str(await store.scalar(text("PRAGMA journal_mode")))
    if mode == "wal":
        return [Check("write-ahead log", "ok", "on")]
    remedy = "Keep the file on a local disk: network drives and memory cannot have one."
    return [Check("write-ahead log", "warn", f"off, the journal is {mode!r}", remedy)]


async def whole(store: Store) -> list[Check]:
    """Whether SQLite's file is whole. It is read from end to end, so this is left to the command."""
    if not store.is_sqlite:
        return []
    remedy = "Stop the hub and restore the newest backup of the file; do not go on with this one."
    try:
        found = str(await store.scalar(text("PRAGMA quick_check(1)")))
    except SQLAlchemyError as error:
        found = str(getattr(error, "orig", None) or error).splitlines()[0]
    if found == "ok":
        return [Check("integrity", "ok", "quick_check found nothing")]
    return [Check("integrity", "fail", f"the file is damaged: {found.splitlines()[0]}", remedy)]


def key_beside(settings: Settings) -> Path | None:
    """The file beside a SQLite database that keeps its key."""
    file = file_of(settings)
    return None if file is None else file.with_name(file.name + ".key")


def key_kept(settings: Settings) -> str:
    """The key in use: the one that is set, or the one in the file; empty where there is none."""
    file = key_beside(settings)
    if settings.secret_key or file is None or not file.exists():
        return settings.secret_key
    return file.read_text().strip()


async def key_fits(store: Store, settings: Settings) -> Check:
    """Whether the key is the one that this database was made with."""
    kept = await store.scalar(select(hub_settings.c.value).where(hub_settings.c.name == KEY_CHECK))
    key = key_kept(settings)
    if not key:
        remedy = "Set SHOPKEEPER_SECRET_KEY, or put the .key file back beside the database."
        return Check("key", "fail", "there is no key, so nothing sealed can be read", remedy)
    if kept is None:
        return Check("key", "ok", "nothing is sealed yet")
    try:
        Vault(key).open_text(bytes.fromhex(kept), KEY_CHECK)
    except NeedsPerson:
        remedy = "Set the SHOPKEEPER_SECRET_KEY that this database was made with, or restore its .key file."
        return Check("key", "fail", "the key is not the one that this database was made with", remedy)
    return Check("key", "ok", "fits the database")


def key_file(settings: Settings) -> list[Check]:
    """Whether only its owner can read the key's file."""
    file = key_beside(settings)
    if settings.secret_key or file is None or not file.exists():
        return []
    mode = stat.S_IMODE(file.stat().st_mode)
    if mode & OWNER_ALONE:
        return [Check("key file", "fail", f"others can read {file} ({mode:o})", f"chmod 600 {file}")]
    return [Check("key file", "ok", f"only its owner can read {file}")]


async def worked(store: Store, settings: Settings) -> Check:
    """Whether a hub works on this database just now."""
    found = locked(file_of(settings)) if store.is_sqlite else await listeners(store)
    if not found:
        remedy = "Start it with `shopkeeper up`; until then nothing is read or sent."
        return Check("hub", "warn", "no hub is running on this database", remedy)
    return Check("hub", "ok", found)


def locked(file: Path | None) -> str:
    """Says that a hub holds a SQLite file's lock; empty where nobody does."""
    lock = None if file is None else file.with_name(file.name + ".lock")
    if lock is None or not lock.exists():
        return ""
    handle = os.open(lock, os.O_RDWR)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return "running"
    finally:
        os.close(handle)
    return ""


async def listeners(store: Store) -> str:
    """Says how many hubs listen for what others announce on PostgreSQL; empty where there is none."""
    query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE :listen"
    number = int((await store.rows(text(query), {"listen": 'LISTEN "shopkeeper"%'}))[0][0])
    return f"{number} running" if number else ""
