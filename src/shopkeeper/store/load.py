"""What decisions need to know of what is written already."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import select, tuple_

from ..core.ledger import Place
from ..core.records import Age, Listing, age_of
from .database import Store
from .tables import balances, entries, listings, orders, skus

Thing = TypeVar("Thing")
MOST_AT_ONCE = 500


def parts(things: Iterable[Thing]) -> Iterable[Sequence[Thing]]:
    """The things in portions that fit one statement."""
    rest = list(things)
    for start in range(0, len(rest), MOST_AT_ONCE):
        yield rest[start : start + MOST_AT_ONCE]


async def ages_of_orders(store: Store, seller_id: int, places: Iterable[tuple[int, str]]) -> dict[str, Age]:
    """How new our record of each order (connection, order id) is, by its cause."""
    found: dict[str, Age] = {}
    for part in parts(places):
        rows = await store.rows(
            select(
                orders.c.connection_id, orders.c.order_id, orders.c.updated_at, orders.c.read_began_at
            ).where(
                orders.c.seller_id == seller_id, tuple_(orders.c.connection_id, orders.c.order_id).in_(part)
            )
        )
        found |= {
            f"order/{r.connection_id}/{r.order_id}": age_of(r.updated_at, r.read_began_at) for r in rows
        }
    return found


async def ages_of_listings(store: Store, seller_id: int) -> dict[tuple[int, str], Age]:
    """How new our record of each listing (connection, SKU id) of the seller is."""
    rows = await store.rows(
        select(
            listings.c.connection_id, listings.c.sku_id, listings.c.updated_at, listings.c.read_began_at
        ).where(listings.c.seller_id == seller_id)
    )
    return {(r.connection_id, r.sku_id): (r.updated_at, r.read_began_at) for r in rows}


async def booked(store: Store, seller_id: int, causes: Iterable[str]) -> dict[str, dict[Place, int]]:
    """What is booked under each cause."""
    found: dict[str, dict[Place, int]] = {}
    for part in parts(causes):
        rows = await store.rows(
            select(entries.c.cause, entries.c.account, entries.c.commodity, entries.c.quantity).where(
                entries.c.seller_id == seller_id, entries.c.cause.in_(part)
            )
        )
        for row in rows:
            under = found.setdefault(row.cause, {})
            place = (row.account, row.commodity)
            under[place] = under.get(place, 0) + row.quantity
    return found


async def sums(store: Store, seller_id: int, commodities: Iterable[str]) -> dict[Place, int]:
    """The balances of all accounts of the commodities."""
    found: dict[Place, int] = {}
    for part in parts(commodities):
        rows = await store.rows(
            select(balances.c.account, balances.c.commodity, balances.c.quantity).where(
                balances.c.seller_id == seller_id, balances.c.commodity.in_(part)
            )
        )
        found |= {(r.account, r.commodity): r.quantity for r in rows}
    return found


async def counted_at(store: Store, seller_id: int, names: Iterable[str]) -> dict[str, datetime]:
    """When each SKU was last counted; SKUs never counted are left out."""
    found: dict[str, datetime] = {}
    for part in parts(names):
        rows = await store.rows(
            select(skus.c.sku, skus.c.counted_at).where(
                skus.c.seller_id == seller_id, skus.c.sku.in_(part), skus.c.counted_at.is_not(None)
            )
        )
        found |= {r.sku: r.counted_at for r in rows}
    return found


async def listings_of(store: Store, seller_id: int, of: Iterable[str] | None = None) -> list[Listing]:
    """The seller's listings of some SKUs, or all of them."""
    query = (
        select(listings)
        .where(listings.c.seller_id == seller_id)
        .order_by(listings.c.connection_id, listings.c.sku_id)
    )
    if of is None:
        return [listing(row) for row in await store.rows(query)]
    return [
        listing(row) for part in parts(of) for row in await store.rows(query.where(listings.c.sku.in_(part)))
    ]


async def listings_in(store: Store, connection_id: int, product_ids: Iterable[str]) -> list[Listing]:
    """The listings of some products in one shop."""
    query = select(listings).where(listings.c.connection_id == connection_id).order_by(listings.c.sku_id)
    return [
        listing(row)
        for part in parts(product_ids)
        for row in await store.rows(query.where(listings.c.product_id.in_(part)))
    ]


def listing(row: Any) -> Listing:
    """A row as a listing."""
    return Listing(
        row.connection_id,
        row.product_id,
        row.sku_id,
        row.sku,
        row.title,
        row.variant,
        row.status,
        row.price_minor,
        row.currency,
        tuple(row.warehouses),
        row.updated_at,
    )
