"""Brings a database to the newest schema, step by numbered step."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from . import rollups
from .database import Store


async def migrate(store: Store) -> None:
    """Carry out the steps that this database has not seen yet."""
    async with store.writing() as connection:
        await store.wait_turn(connection)
        await connection.run_sync(upgrade)
        await rollups.refill(connection)


def upgrade(connection: Connection) -> None:
    """The same on a plain connection, within its transaction."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
