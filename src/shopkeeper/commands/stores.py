"""Stores: connecting one by a password, what is chosen for it, and whose orders it carries out."""

import sys
from collections.abc import Callable
from getpass import getpass
from typing import Annotated, Any

from cyclopts import App as Commands
from cyclopts import Parameter
from sqlalchemy import select

from ..channels import KNOWN, platform
from ..channels.channel import App
from ..errors import NeedsPerson
from ..settings import read_settings
from ..store.tables import connections
from ..sync.hub import Hub
from ..sync.signing_in import sign_in
from .common import AsJson, SettingsFile, carried_out, connection_named, console, only_seller, show, with_hub

HELP = """Connect a {title} store; it rehearses until it is switched live.

The password is asked for, or read from standard input, and kept encrypted. Run it again when it was changed.

Example: `shopkeeper connect {channel} --url https://shop.example/admin-api --user hub`
"""


def add_stores(connect: Commands) -> None:
    """A command for each channel that is entered with a password; being a channel registers it."""
    for channel in sorted(KNOWN):
        here = platform(channel)
        if here.CONNECTS_BY == "password":
            text = HELP.format(title=here.TITLE, channel=channel)
            connect.command(connecting(channel), name=channel, help=text)


def connecting(channel: str) -> Callable[..., None]:
    """The command that connects a store of one channel."""

    def store(*, url: str, user: str, settings: SettingsFile = None) -> None:
        """Connect a store.

        Parameters
        ----------
        url
            The address of its programming interface, for Vendure that of the Admin API.
        user
            The user to sign in as; best one of its own for this hub.
        """
        app = App(key=f"{channel}:{url}", secret=password(user), base_url=url.rstrip("/"), user=user)
        name = with_hub(lambda hub: connected(hub, channel, app), settings)
        console.print(f"Connected: {name}. It rehearses: nothing is sent until `shopkeeper mode` says live.")

    return store


def password(user: str) -> str:
    """The password, typed where nobody sees it, or the first line of standard input."""
    given = getpass(f"Password of {user}: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
    if not given:
        raise NeedsPerson("a password is needed: type it, or give it on standard input")
    return given


async def connected(hub: Hub, channel: str, app: App) -> str:
    """Sign in. Answers the store's name."""
    seller_id = await only_seller(hub)
    connection_id = await sign_in(hub, seller_id, channel, app)
    return str((await hub.connection(connection_id, seller_id)).name)


def choose(
    store: str,
    *,
    location: str | None = None,
    shipping_method: str | None = None,
    settings: SettingsFile = None,
) -> None:
    """Choose which stock location of a store is kept, and by which shipping method placed orders go.

    Example: `shopkeeper choose shop.example --location 2 --shipping-method tiktok`

    Parameters
    ----------
    store
        Its name, or its number here.
    location
        The location's id or name over there; its stock is set, that of others is left alone.
    shipping_method
        The method's code over there, where there are several.
    """
    chosen = {"location": location, "shipping_method": shipping_method}
    if not any(one is not None for one in chosen.values()):
        raise NeedsPerson("say what is chosen: --location or --shipping-method")
    said = {name: value for name, value in chosen.items() if value is not None}
    command(settings, store, "choose", lambda hub, seller_id: nothing_more(said))
    console.print(f"{store}: {', '.join(f'{name} {value}' for name, value in said.items())}.")


def fulfil(
    shop: str | None = None,
    *,
    by: str = "",
    off: Annotated[bool, Parameter(negative="")] = False,
    as_json: AsJson = False,
    settings: SettingsFile = None,
) -> None:
    """Have a store carry out a shop's orders; without a shop, list which store carries out whose.

    Each order that waits to be shipped is placed there once, and its parcels are told to the buyer's shop.

    Examples: `shopkeeper fulfil US --by shop.example`, `shopkeeper fulfil US --off`, `shopkeeper fulfil`

    Parameters
    ----------
    shop
        The shop whose orders they are: its name, its number here or its region.
    by
        The store that carries them out.
    off
        No store any more; orders that stand there already go on.
    """
    if shop is None:
        show(with_hub(carried_out_by, settings), as_json, "No shop is connected.")
        return
    if bool(by) == off:
        raise NeedsPerson("say which store: --by STORE, or --off for none")

    async def more(hub: Hub, seller_id: int) -> dict[str, Any]:
        return {"store_id": await connection_named(hub, seller_id, by) if by else None}

    command(settings, shop, "fulfilled by", more)
    console.print(f"{shop}: orders are carried out by {by}." if by else f"{shop}: orders are yours to ship.")


async def nothing_more(said: dict[str, str]) -> dict[str, Any]:
    """The body of a command that needs nothing from the database."""
    return dict(said)


def command(settings: SettingsFile, shop: str, name: str, more: Callable[[Hub, int], Any]) -> None:
    """A command about one connection, carried out before it answers."""
    chosen = read_settings(settings)

    async def say(hub: Hub) -> None:
        seller_id = await only_seller(hub)
        connection_id = await connection_named(hub, seller_id, shop)
        body = {"connection_id": connection_id, **await more(hub, seller_id)}
        event_id = await hub.command(seller_id, "connections", name, body, by="cli")
        await carried_out(hub, chosen, event_id)

    with_hub(say, settings)


async def carried_out_by(hub: Hub) -> list[dict[str, Any]]:
    """Which store carries out whose orders."""
    seller_id = await only_seller(hub)
    query = select(connections).where(connections.c.seller_id == seller_id).order_by(connections.c.id)
    rows = await hub.store.rows(query)
    names = {row.id: row.name for row in rows}
    return [
        {
            "id": row.id,
            "shop": row.name,
            "channel": row.channel,
            "carried_out_by": names.get(row.placed_at_id, ""),
            **{name: (row.chosen or {}).get(name, "") for name in ("location", "shipping_method")},
        }
        for row in rows
    ]
