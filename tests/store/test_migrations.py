"""The schema: what the steps make is what the tables say, on both databases, however often."""

import asyncio

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, select

from shopkeeper.errors import NeedsPerson
from shopkeeper.settings import Settings
from shopkeeper.store.database import Store
from shopkeeper.store.migrate import migrate
from shopkeeper.store.tables import metadata, sellers
from shopkeeper.sync.start import alone, open_hub


@pytest.fixture(params=["sqlite", "postgresql"])
def any_url(request: pytest.FixtureRequest, tmp_path: object) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/hub.db"
    url: str = request.getfixturevalue("postgres_url")
    return url


def differences(connection: Connection) -> list[object]:
    """What the database lacks or has too much, compared with the tables."""
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))


def named(connection: Connection) -> set[str]:
    """Every table and index."""
    found = inspect(connection)
    tables = set(found.get_table_names())
    return tables | {str(one["name"]) for table in tables for one in found.get_indexes(table)}


async def test_the_steps_make_the_tables_and_a_second_time_do_nothing(any_url: str) -> None:
    store = Store(any_url)
    await migrate(store)
    async with store.reading() as connection:
        first = await connection.run_sync(named)
        wrong = await connection.run_sync(differences)
    await migrate(store)
    async with store.reading() as connection:
        second = await connection.run_sync(named)
    await store.close()

    assert wrong == []
    assert first == second
    assert set(metadata.tables) <= first


async def test_hubs_that_start_at_once_on_postgresql_make_one_schema_and_one_seller(
    postgres_url: str,
) -> None:
    chosen = Settings(database_url=postgres_url, secret_key="a key for tests")

    async def begin() -> list[str]:
        async with open_hub(chosen) as hub:
            return [row.name for row in await hub.store.rows(select(sellers))]

    begun = await asyncio.gather(*(begin() for _ in range(4)))

    assert begun == [["My shop"]] * 4


async def test_another_key_than_the_databases_own_is_named_in_one_line(any_url: str) -> None:
    async with open_hub(Settings(database_url=any_url, secret_key="right")):
        pass
    with pytest.raises(NeedsPerson, match="SHOPKEEPER_SECRET_KEY is not the one"):
        async with open_hub(Settings(database_url=any_url, secret_key="wrong")):
            pass


def test_a_second_hub_on_the_same_file_is_refused_in_one_line(tmp_path: object) -> None:
    chosen = Settings(database_url=f"sqlite:///{tmp_path}/hub.db", secret_key="k")
    with alone(chosen), pytest.raises(NeedsPerson, match="another hub works on"), alone(chosen):
        pass
