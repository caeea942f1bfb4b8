"""Brings a database to the newest schema, step by numbered step."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from .database import Store

LOCK = 7_405_011


async def migrate(store: Store) -> None:
    """Carry out the steps that this database has not seen yet."""
    async with store.writing() as connection:
        if not store.is_sqlite:  # several hubs may start at once; SQLite's write lock does the same
            await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        await connection.run_sync(upgrade)


def upgrade(connection: Connection) -> None:
    """The same on a plain connection, within its transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
