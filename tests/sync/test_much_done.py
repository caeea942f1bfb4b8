"""A hub that has done much, or sells much, finds its work as quickly as one that began today."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Select, event
from sqlalchemy.dialects import sqlite

from shopkeeper.sandbox.markets import Listed, open_shop
from shopkeeper.store.events import todo, whose
from tests.sync.world import START, World

BR = 3


async def plan(world: World, query: Select[Any]) -> str:
    """How SQLite would answer a query whose values come later, as they do."""
    written = query.compile(dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True})
    values = tuple(written.params[name] for name in written.positiontup or ())
    async with world.hub.store.reading() as connection:
        rows = await connection.exec_driver_sql(
            f"EXPLAIN QUERY PLAN {written}", tuple(str(value) for value in values)
        )
        return " ".join(str(row[-1]) for row in rows)


async def test_what_waits_is_found_by_its_index_however_much_was_done(empty: World) -> None:
    for query in (todo(1, ("orders", "stock"), START, 100), whose(START)):
        assert "INDEX events_open" in await plan(empty, query)


@contextmanager
def counted(world: World) -> Iterator[list[str]]:
    """The statements that the hub sends to its database meanwhile."""
    said: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        said.append(statement)

    engine = world.hub.store.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def asked_to_read_back(world: World, goods: int) -> int:
    """How many questions about open orders a read-back of a shop with so many goods asks."""
    listed = [Listed(f"BR-{number}", f"Thing {number}", "Things", 1000, 5) for number in range(goods)]
    open_shop(world.sandbox.market, "BR", goods=listed)
    await world.connect()
    await world.say("stock", "count_from_shop", connection_id=BR)
    await world.settle()
    world.clock.advance(world.hub.settings.levels_seconds + 1)
    with counted(world) as said:
        await world.settle()
    return sum("FROM order_lines" in one and "GROUP BY order_lines.sku_id" in one for one in said)


async def test_a_read_back_asks_the_database_no_more_for_a_hundred_goods_than_for_two(
    empty: World,
) -> None:
    assert 0 < await asked_to_read_back(empty, 100) <= 6
