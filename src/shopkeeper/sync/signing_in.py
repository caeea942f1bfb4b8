"""Connecting a store that is entered with an address, a user and a password; and what is chosen for it."""

from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import select, update

from ..channels import platform
from ..channels.channel import App, Storefront
from ..errors import NeedsPerson, Rejected
from ..store.events import Arrival
from ..store.tables import connections, sellers
from ..store.upsert import insert_new
from .consent import forgive, read_everything
from .hub import Hub
from .start import add_app

CHOICES = ("location", "shipping_method")
"""What a seller chooses for a store: the stock location that the hub keeps, and how placed orders go."""


async def sign_in(hub: Hub, seller_id: int, channel: str, app: App) -> int:
    """Sign in to a store and keep it as a connection that rehearses; all of it is read next. Answers its id.

    Signing in again with another password or user mends a connection whose password was changed.
    """
    if urlsplit(app.base_url).scheme not in ("http", "https"):
        raise NeedsPerson(f"{app.base_url!r} is no address: it must begin with https://")
    here = platform(channel)
    if here.CONNECTS_BY != "password":
        raise Rejected(f"{here.TITLE} is not entered with a password")
    found = await here.storefront(here.client(app, hub.shops.reach()))
    row = {
        "channel": channel,
        "portal": "",
        "app_key": app.key,
        "app_secret": app.secret,
        "service_id": app.user,
        "base_url": app.base_url,
        "auth_url": "",
        "authorize_url": "",
    }
    app_id = await add_app(hub.store, hub.vault, hub.clock, seller_id, row)
    connection_id = await keep_store(hub, seller_id, app_id, channel, found)
    await read_everything(hub, seller_id, connection_id)
    return connection_id


async def keep_store(hub: Hub, seller_id: int, app_id: int, channel: str, found: Storefront) -> int:
    """Keep a store as a connection. A new one rehearses. Answers its id."""
    zone = await hub.store.scalar(select(sellers.c.timezone).where(sellers.c.id == seller_id))
    row: dict[str, Any] = {
        "seller_id": seller_id,
        "app_id": app_id,
        "authorization_id": 0,
        "channel": channel,
        "shop_id": found.shop_id,
        "name": found.name,
        "region": "",
        "currency": found.currency,
        "timezone": zone,
        "cipher_sealed": hub.vault.seal_text("", f"connection/{found.shop_id}/cipher"),
        "sandbox": False,
        "mode": "dry_run",
        "state": "active",
        "hears_by": "polls",
        "note": "",
        "created_at": hub.clock.now(),
    }
    again = {name: row[name] for name in ("app_id", "name", "currency", "state", "note")}
    mine = (
        (connections.c.seller_id == seller_id)
        & (connections.c.channel == channel)
        & (connections.c.shop_id == found.shop_id)
    )
    async with hub.store.writing() as connection:
        await connection.execute(insert_new(connection, connections), row)
        kept = await connection.execute(
            update(connections).where(mine).values(**again).returning(connections.c.id)
        )
        connection_id: int = kept.scalar_one()
        await forgive(connection, seller_id, connection_id)
    return connection_id


async def read_again(hub: Hub, seller_id: int, connection_id: int) -> None:
    """Have a store's catalogue read once more, for what was chosen for it is read with it."""
    now = hub.clock.now()
    await hub.door.keep(
        Arrival(
            seller_id,
            "catalogue",
            "hint",
            "store set up anew",
            f"choice/{connection_id}",
            now.isoformat(),
            f"connection/{connection_id}",
            b"",
            now,
            now,
            connection_id,
        )
    )
