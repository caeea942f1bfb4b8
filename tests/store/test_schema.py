"""Both stores end up with the tables that the code speaks of, and a lane has one holder on either."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect

from shopkeeper.store.database import Store
from shopkeeper.store.leases import LaneLost, Leases
from shopkeeper.store.migrate import migrate
from shopkeeper.store.tables import metadata

NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgres"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An up-to-date database of each kind."""
    is_sqlite = request.param == "sqlite"
    opened = Store(f"sqlite:///{tmp_path}/hub.db" if is_sqlite else request.getfixturevalue("postgres_url"))
    await migrate(opened)
    yield opened
    await opened.close()


async def test_the_steps_lead_to_the_tables_that_the_code_speaks_of(store: Store) -> None:
    async with store.reading() as connection:
        there = await connection.run_sync(columns)
    there.pop("alembic_version")

    assert there == {name: set(table.columns.keys()) for name, table in metadata.tables.items()}


def columns(connection: Connection) -> dict[str, set[str]]:
    found = inspect(connection)
    return {name: {column["name"] for column in found.get_columns(name)} for name in found.get_table_names()}


async def test_hubs_that_start_together_on_one_database_do_not_trip_over_each_other(store: Store) -> None:
    await asyncio.gather(*(migrate(store) for _ in range(4)))

    async with store.reading() as connection:
        assert "orders" in await connection.run_sync(columns)


async def test_a_lane_has_one_holder_until_its_lease_ends(store: Store) -> None:
    first, second = Leases(store, "first"), Leases(store, "second")
    held = await first.take("1/orders", 1, NOW)

    assert held is not None
    assert await second.take("1/orders", 1, NOW) is None
    taken_over = await second.take("1/orders", 1, NOW + timedelta(minutes=1))
    assert taken_over is not None
    assert taken_over.epoch == held.epoch + 1
    with pytest.raises(LaneLost):
        await first.renew(held, NOW + timedelta(minutes=1))


async def test_of_many_that_want_a_lane_at_once_one_gets_it(store: Store) -> None:
    workers = [Leases(store, f"worker {number}") for number in range(8)]
    fences = await asyncio.gather(*(worker.take("1/stock", 1, NOW) for worker in workers))

    assert sum(fence is not None for fence in fences) == 1
