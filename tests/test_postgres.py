"""The PostgreSQL that the tests bring with them."""

import asyncpg

from tests import postgres


async def test_each_test_gets_an_empty_database_of_its_own(postgres_server: str) -> None:
    with postgres.database(postgres_server) as first, postgres.database(postgres_server) as second:
        postgres.execute(first, "CREATE TABLE orders (id integer)")

        assert await tables(first) == ["orders"]
        assert await tables(second) == []


async def tables(url: str) -> list[str]:
    connection = await asyncpg.connect(url)
    try:
        found = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    finally:
        await connection.close()
    return [row["tablename"] for row in found]
