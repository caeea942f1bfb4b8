"""Imports as a person makes them, in a world."""

import io

from shopkeeper.sync import imports
from shopkeeper.sync.imports import Preview

from .world import World

SHOP = "Files Only"


async def look(world: World, content: bytes, export: str = "orders", shop: str = SHOP) -> Preview:
    """What an import would do."""
    of = await imports.target(world.hub, world.seller_id, shop, "US")
    sheet = imports.sheet(io.BytesIO(content), "file.csv", export, of)
    return await imports.preview(world.hub, world.seller_id, of, sheet)


async def bring(world: World, content: bytes, export: str = "orders", shop: str = SHOP) -> Preview:
    """Import a file and let the lanes decide it. Answers what was foreseen."""
    found = await look(world, content, export, shop)
    of = await imports.target(world.hub, world.seller_id, shop, "US")
    if found.makes_shop:
        await imports.begin(world.hub, world.seller_id, of, "test")
        await world.settle()
    connection = await imports.made(world.hub, world.seller_id, of)
    await imports.keep(world.hub, connection, imports.sheet(io.BytesIO(content), "file.csv", export, of))
    await world.settle()
    await imports.end(world.hub, connection, found, "test")
    await world.settle()
    assert await imports.left(world.hub, connection) == 0
    return found
