"""What tests of money do with a world: sell, let days pass, and add up the books."""

from typing import Any

from sqlalchemy import select, text

from shopkeeper.sandbox.money import statements as sandbox_statements
from shopkeeper.sandbox.trade import Statement, Transaction
from shopkeeper.store.tables import entries, findings

from .world import World

WAY = ("AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED")
HOUR = 3600


async def sell(world: World, connection_id: int, basket: dict[str, int], **how: Any) -> str:
    """An order goes all the way to its end."""
    order_id = world.sandbox.place(world.shop_id(connection_id), basket, **how)
    for status in WAY:
        world.move(connection_id, order_id, status)
    await world.settle()
    return order_id


async def days(world: World, number: int) -> None:
    """Let some days pass, the hub working along once a day."""
    for _ in range(number):
        await hours(world, 24)


async def hours(world: World, number: int) -> None:
    """Let some hours pass, and the hub work once."""
    world.clock.advance(number * HOUR)
    await world.settle()


async def held(world: World) -> dict[tuple[str, str], int]:
    """Every account of money that holds something, added up from the entries themselves."""
    query = text(
        "SELECT account, commodity, SUM(quantity) AS total FROM entries "
        "WHERE cause LIKE 'statement/%' OR cause LIKE 'payment/%' "
        "GROUP BY account, commodity HAVING SUM(quantity) <> 0"
    )
    return {(row.account, row.commodity): int(row.total) for row in await world.hub.store.rows(query)}


async def found(world: World) -> dict[str, str]:
    """The findings: subject and title."""
    rows = await world.hub.store.rows(select(findings.c.subject, findings.c.title))
    return {row.subject: row.title for row in rows}


async def entry_count(world: World) -> int:
    """How many entries of money there are."""
    query = select(entries.c.id).where(entries.c.cause.startswith("statement/"))
    return len(await world.hub.store.rows(query))


def of_order(world: World, order_id: str) -> tuple[Statement, Transaction]:
    """The statement and the line of an order, as the platform has them."""
    for statement in world.sandbox.state.statements.values():
        for line in statement.transactions:
            if line.order_id == order_id:
                return statement, line
    raise AssertionError(f"no statement holds order {order_id}")


def restate(world: World, order_id: str, name: str, minor: int, group: str = "fees") -> None:
    """The platform changes an amount of a statement that is published."""
    statement, line = of_order(world, order_id)
    sandbox_statements.restate(world.sandbox.market, statement.id, line.id, name, minor, group=group)
