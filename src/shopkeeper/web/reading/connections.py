"""Connections with their apps and consents, what they hold back, and what they would send."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, cast, func, literal, select, text

from ...store.database import Store
from ...store.tables import apps, authorizations, balances, connections, events, listings, pushes


async def rows(store: Store, seller_id: int) -> Sequence[Row[Any]]:
    """Every connection of the seller's, with when its consent ends."""
    return await store.rows(
        select(
            connections,
            apps.c.portal,
            authorizations.c.refresh_expires_at,
            authorizations.c.access_expires_at,
            authorizations.c.state.label("consent_state"),
            authorizations.c.scopes,
        )
        .outerjoin(apps, apps.c.id == connections.c.app_id)
        .outerjoin(authorizations, authorizations.c.id == connections.c.authorization_id)
        .where(connections.c.seller_id == seller_id)
        .order_by(connections.c.id)
    )


async def app_rows(store: Store, seller_id: int) -> Sequence[Row[Any]]:
    """The seller's apps, with how many shops each has opened."""
    number = func.count(connections.c.id).label("number")
    return await store.rows(
        select(
            apps.c.id,
            apps.c.channel,
            apps.c.portal,
            apps.c.app_key,
            apps.c.service_id,
            apps.c.sandbox,
            number,
        )
        .outerjoin(connections, connections.c.app_id == apps.c.id)
        .where(apps.c.seller_id == seller_id)
        .group_by(apps.c.id, apps.c.channel, apps.c.portal, apps.c.app_key, apps.c.service_id, apps.c.sandbox)
        .order_by(apps.c.id)
    )


async def last_heard(store: Store, seller_id: int, shops: Sequence[int]) -> dict[int, datetime]:
    """When each shop was last heard of."""
    heard = {}
    for shop in shops:
        at = await store.scalar(
            select(events.c.received_at)
            .where(events.c.seller_id == seller_id, events.c.connection_id == shop)
            .order_by(events.c.id.desc())
            .limit(1)
        )
        if at is not None:
            heard[shop] = at
    return heard


async def waiting(store: Store, seller_id: int) -> dict[int, int]:
    """How many pushes each connection has open or holds back."""
    found = await store.rows(
        select(pushes.c.connection_id, func.count().label("number"))
        .where(pushes.c.seller_id == seller_id, text("pushes.state <> 'settled'"))
        .group_by(pushes.c.connection_id)
    )
    return {row.connection_id: int(row.number) for row in found}


async def orders_held(store: Store, seller_id: int) -> dict[int, int]:
    """How many orders each store has still to be told of."""
    found = await store.rows(
        select(pushes.c.connection_id, func.count().label("number"))
        .where(pushes.c.seller_id == seller_id, pushes.c.kind == "place", pushes.c.state == "wanted")
        .group_by(pushes.c.connection_id)
    )
    return {row.connection_id: int(row.number) for row in found}


async def held(store: Store, seller_id: int, connection_id: int) -> Sequence[Row[Any]]:
    """The quantities that a connection in dry run would set, each with what its listing shows now."""
    account = (
        literal("shown/") + cast(listings.c.connection_id, listings.c.sku.type) + "/" + listings.c.sku_id
    )
    return await store.rows(
        select(
            pushes, listings.c.sku, listings.c.title, listings.c.variant, balances.c.quantity.label("there")
        )
        .join(
            listings,
            and_(listings.c.connection_id == pushes.c.connection_id, listings.c.sku_id == pushes.c.target),
        )
        .outerjoin(
            balances,
            and_(
                balances.c.seller_id == pushes.c.seller_id,
                balances.c.commodity == listings.c.sku,
                balances.c.account == account,
            ),
        )
        .where(
            pushes.c.seller_id == seller_id,
            pushes.c.connection_id == connection_id,
            text("pushes.state <> 'settled'"),
        )
        .order_by(listings.c.sku, listings.c.sku_id)
    )
