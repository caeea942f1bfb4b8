"""One SKU: its sums, its entries with the event behind each, and what each shop shows of it and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select

from ...core.stock import COUNTED, FREE, RESERVED, SHIPPED, sellable
from ...store.database import Store
from ...store.tables import (
    attempts,
    balances,
    connections,
    entries,
    events,
    listings,
    order_lines,
    orders,
    pushes,
    skus,
)
from .. import keyset


@dataclass(frozen=True, slots=True)
class Sums:
    """The SKU's units in each account; on hand is free and reserved together."""

    free: int
    reserved: int
    shipped: int
    counted: int

    @property
    def on_hand(self) -> int:
        """Units in the building, promised ones included."""
        return self.free + self.reserved

    @property
    def sellable(self) -> int:
        """Units that may be offered."""
        return sellable(self.free)


@dataclass(frozen=True, slots=True)
class Shown:
    """A listing of the SKU: what it shows, what was last sent for it, and what was sold since."""

    listing: Row[Any]
    shop: Row[Any]
    quantity: int
    push: Row[Any] | None
    attempt: Row[Any] | None
    orders_since: int


async def one(store: Store, seller_id: int, sku: str) -> Row[Any] | None:
    """The SKU, if it is this seller's."""
    return await store.one(select(skus).where(skus.c.seller_id == seller_id, skus.c.sku == sku))


async def sums(store: Store, seller_id: int, sku: str) -> Sums:
    """The balances of the SKU."""
    found = await store.rows(
        select(balances.c.account, balances.c.quantity).where(
            balances.c.seller_id == seller_id, balances.c.commodity == sku
        )
    )
    held = {row.account: int(row.quantity) for row in found}
    return Sums(held.get(FREE, 0), held.get(RESERVED, 0), held.get(SHIPPED, 0), held.get(COUNTED, 0))


async def moves(store: Store, seller_id: int, sku: str, before: int | None) -> Sequence[Row[Any]]:
    """Stock entries of the SKU, newest first, each with the event that it came from."""
    query = (
        select(
            entries,
            events.c.kind,
            events.c.name,
            events.c.source,
            events.c.connection_id,
            events.c.received_at,
        )
        .outerjoin(events, (events.c.id == entries.c.event_id) & (events.c.seller_id == entries.c.seller_id))
        .where(
            entries.c.seller_id == seller_id,
            entries.c.commodity == sku,
            entries.c.account.in_((FREE, RESERVED, SHIPPED)),
        )
        .order_by(entries.c.id.desc())
        .limit(keyset.ROWS)
    )
    return await store.rows(query.where(entries.c.id < before) if before is not None else query)


async def moves_total(store: Store, seller_id: int, sku: str) -> int:
    """How many stock entries the SKU has."""
    return int(
        await store.scalar(
            select(func.count())
            .select_from(entries)
            .where(
                entries.c.seller_id == seller_id,
                entries.c.commodity == sku,
                entries.c.account.in_((FREE, RESERVED, SHIPPED)),
            )
        )
    )


async def shown(store: Store, seller_id: int, sku: str) -> list[Shown]:
    """Every listing of the SKU, shop by shop."""
    found = await store.rows(
        select(listings)
        .where(listings.c.seller_id == seller_id, listings.c.sku == sku)
        .order_by(listings.c.connection_id, listings.c.sku_id)
    )
    return [await _shown(store, seller_id, listing) for listing in found]


async def _shown(store: Store, seller_id: int, listing: Row[Any]) -> Shown:
    shop = await store.one(
        select(connections).where(
            connections.c.seller_id == seller_id, connections.c.id == listing.connection_id
        )
    )
    account = f"shown/{listing.connection_id}/{listing.sku_id}"
    quantity = await store.scalar(
        select(balances.c.quantity).where(
            balances.c.seller_id == seller_id,
            balances.c.commodity == listing.sku,
            balances.c.account == account,
        )
    )
    push = await store.one(
        select(pushes).where(
            pushes.c.seller_id == seller_id,
            pushes.c.connection_id == listing.connection_id,
            pushes.c.target == listing.sku_id,
        )
    )
    attempt = push and await store.one(
        select(attempts)
        .where(attempts.c.seller_id == seller_id, attempts.c.push_id == push.id)
        .order_by(attempts.c.number.desc())
        .limit(1)
    )
    assert shop is not None, f"listing {listing.sku_id} belongs to no connection"
    since = await _sold_since(store, listing, attempt.sent_at) if attempt else 0
    return Shown(listing, shop, int(quantity or 0), push, attempt, since)


async def _sold_since(store: Store, listing: Row[Any], since: Any) -> int:
    """Orders of this listing that were placed after a moment."""
    same = (orders.c.connection_id == order_lines.c.connection_id) & (
        orders.c.order_id == order_lines.c.order_id
    )
    return int(
        await store.scalar(
            select(func.count(func.distinct(orders.c.order_id)))
            .select_from(order_lines.join(orders, same))
            .where(
                order_lines.c.seller_id == listing.seller_id,
                order_lines.c.sku == listing.sku,
                order_lines.c.connection_id == listing.connection_id,
                order_lines.c.sku_id == listing.sku_id,
                orders.c.created_at > since,
            )
        )
    )


async def title(store: Store, row: Row[Any]) -> str:
    """The SKU's name with its variant, as a listing of it has it."""
    listing = await store.one(
        select(listings.c.title, listings.c.variant)
        .where(listings.c.seller_id == row.seller_id, listings.c.sku == row.sku)
        .order_by(listings.c.connection_id)
        .limit(1)
    )
    if listing is None:
        return str(row.title or row.sku)
    return f"{listing.title}, {listing.variant}" if listing.variant else str(listing.title)
