"""A database of an earlier version: what is kept beside its records is worked out when it is brought up."""

from datetime import UTC, datetime
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, MetaData, Table, select

from shopkeeper.store.columns import micros
from shopkeeper.store.database import Store
from shopkeeper.store.migrate import migrate, steps
from shopkeeper.store.parcel_clocks import LONG_AGO, NEVER
from shopkeeper.store.tables import parcels, unstated

DAY = datetime(2026, 11, 20, tzinfo=UTC)
BEFORE_LISTS = "0008"
BLANK = {"BOOLEAN": False, "INTEGER": 0, "BIGINT": 0}


@pytest.fixture(params=["sqlite", "postgresql"])
def any_url(request: pytest.FixtureRequest, tmp_path: object) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/hub.db"
    url: str = request.getfixturevalue("postgres_url")
    return url


def as_it_was(connection: Connection) -> None:
    """Bring an empty database to an earlier step and write what an earlier hub knew."""
    config = steps()
    config.attributes["connection"] = connection
    command.upgrade(config, BEFORE_LISTS)
    at = micros(DAY)
    for number, status in enumerate(("AWAITING_COLLECTION", "DELIVERED", "COMPLETED")):
        put(connection, "orders", order_id=str(number), status=status, ship_by_at=at)
    put(connection, "statement_lines", order_id="2", line_id="1", day="2026-11-20")
    states = {"0": ("PROCESSING", ""), "1": ("FULFILLING", ""), "2": ("FULFILLING", "PACKAGE_LOST")}
    for number, (status, exception) in states.items():
        put(connection, "parcels", package_id=number, status=status, exception=exception, created_at=at)
        put(connection, "parcel_lines", package_id=number, line_id=number, order_id=number)


def put(connection: Connection, name: str, **values: Any) -> None:
    """A row with blanks for everything that is not said."""
    table = Table(name, MetaData(), autoload_with=connection)
    needed = {one.name: BLANK.get(str(one.type).split("(")[0], "") for one in table.c if not one.nullable}
    known = {"connection_id": 1, "seller_id": 1}
    row = {**needed, **{key: value for key, value in known.items() if key in table.c}, **values}
    connection.execute(table.insert(), row)


async def test_an_older_database_learns_what_is_due_stands_still_and_is_not_settled(any_url: str) -> None:
    store = Store(any_url)
    async with store.writing() as connection:
        await connection.run_sync(as_it_was)
    await migrate(store)
    clocks = {
        row.package_id: (row.due_at, row.moved_at, row.still_at)
        for row in await store.rows(select(parcels).order_by(parcels.c.package_id))
    }
    open_orders = [row.order_id for row in await store.rows(select(unstated))]
    await store.close()

    assert clocks == {"0": (DAY, DAY, NEVER), "1": (NEVER, DAY, DAY), "2": (NEVER, DAY, LONG_AGO)}
    assert open_orders == ["1"]
