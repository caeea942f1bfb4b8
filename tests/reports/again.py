"""Roll-ups beside what adding everything up again gives."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from shopkeeper.store import rollups
from shopkeeper.store.database import Store
from shopkeeper.store.sums import ROLLUPS


async def wrong_sums(store: Store) -> list[str]:
    """Every row of a roll-up that is there and should not be, or the other way round."""
    async with store.writing() as connection:
        kept = await everything(connection)
        await rollups.rebuild(connection)
        right = await everything(connection)
    return [f"{one} is kept, and wrong" for one in sorted(kept - right)] + [
        f"{one} is missing" for one in sorted(right - kept)
    ]


async def everything(connection: AsyncConnection) -> set[str]:
    """All rows of all roll-ups."""
    found = set()
    for rollup in ROLLUPS:
        for row in await connection.execute(select(rollup)):
            found.add(f"{rollup.name} {tuple(row)}")
    return found
