"""The books of a world, added up again from the raw rows: what must be true when the hub rests."""

from collections import Counter

from sqlalchemy import text

from tests.reports.again import wrong_sums as wrong_sums_by_day

from .lists import wrong_lists
from .world import GB, US, World

SKUS = ("TSHIRT-M", "TSHIRT-L", "MUG")


async def broken(world: World) -> list[str]:
    """Everything in the books that does not hold; there should be nothing."""
    found = await unbalanced(world) + await wrong_sums(world) + await untrue_orders(world)
    found += await untrue_stock(world) + await wrong_lists(world)
    return found + await wrong_sums_by_day(world.hub.store)


async def unbalanced(world: World) -> list[str]:
    """Causes whose entries do not sum to zero."""
    query = text(
        "SELECT seller_id, cause, commodity, SUM(quantity) AS total FROM entries "
        "GROUP BY seller_id, cause, commodity HAVING SUM(quantity) <> 0"
    )
    return [f"unbalanced: {tuple(row)}" for row in await world.hub.store.rows(query)]


async def wrong_sums(world: World) -> list[str]:
    """Balances that are not the sum of their entries."""
    entries: Counter[tuple[object, ...]] = Counter()
    for row in await world.hub.store.rows(
        text("SELECT seller_id, commodity, account, quantity FROM entries")
    ):
        entries[row.seller_id, row.commodity, row.account] += row.quantity
    rows = await world.hub.store.rows(text("SELECT seller_id, commodity, account, quantity FROM balances"))
    balances = Counter({(row.seller_id, row.commodity, row.account): row.quantity for row in rows})
    places = set(entries) | set(balances)
    return [
        f"{one}: {balances[one]} is not {entries[one]}" for one in places if entries[one] != balances[one]
    ]


async def untrue_orders(world: World) -> list[str]:
    """Orders that are missing here, or stand in another status than in their shop, or are booked wrongly."""
    rows = await world.hub.store.rows(text("SELECT order_id, status FROM orders"))
    here = {row.order_id: row.status for row in rows}
    there = {order.id: order.status for order in world.sandbox.state.orders.values()}
    wrong = [
        f"order {one}: {here.get(one)} here, {status} there"
        for one, status in there.items()
        if here.get(one) != status
    ]
    wrong += [f"order {one} is in no shop" for one in here if one not in there]
    return wrong


async def untrue_stock(world: World) -> list[str]:
    """SKUs whose units are not what was counted less what was really sold, or that a shop shows wrongly."""
    wrong = []
    for sku in SKUS:
        shelves = [
            shelf
            for connection_id in (US, GB)
            for shelf in world.sandbox.market.sku(world.shop_id(connection_id), sku).shelves.values()
        ]
        promised, sold = sum(one.committed for one in shelves), sum(one.sold for one in shelves)
        truth = (100 - promised - sold, promised, sold)
        if await world.stock(sku) != truth:
            wrong.append(f"{sku}: {await world.stock(sku)} is booked, {truth} is true")
        wrong += [
            f"{sku}: shop {one} shows {world.shows(one, sku)} of {truth[0]}"
            for one in (US, GB)
            if world.shows(one, sku) != max(truth[0], 0)
        ]
    return wrong
