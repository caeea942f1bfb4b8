"""Brings a database to the newest schema, step by numbered step."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
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
    config = steps()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def steps() -> Config:
    """Where the steps are."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


async def waiting(store: Store) -> list[str] | None:
    """The steps that this database has not seen, oldest first; None where it has seen ones unknown here."""
    async with store.reading() as connection:
        seen = await connection.run_sync(
            lambda plain: MigrationContext.configure(plain).get_current_revision()
        )
    known = [step.revision for step in ScriptDirectory.from_config(steps()).walk_revisions()][::-1]
    if seen is None:
        return known
    return known[known.index(seen) + 1 :] if seen in known else None
