"""``shopkeeper connect``, ``connections`` and ``mode``."""

from typing import Any, Literal

from cyclopts import App
from sqlalchemy import select

from ..errors import NeedsPerson
from ..settings import read_settings
from ..store.tables import apps
from ..sync.consent import consent_link, exchange
from ..sync.hub import Hub
from . import stores
from .common import AsJson, SettingsFile, carried_out, connection_named, console, only_seller, show, with_hub

connect = App(name="connect", help="Connect a shop.")
stores.add_stores(connect)


@connect.command
def tiktok(*, app_key: str = "", code: str = "", settings: SettingsFile = None) -> None:
    """Connect TikTok shops: prints the page where the owner consents, or takes the code that came back.

    Examples: `shopkeeper connect tiktok`, `shopkeeper connect tiktok --code ROW_abc123`

    Parameters
    ----------
    app_key
        Which app, where there are several; the first one otherwise.
    code
        The code from the address that TikTok sent the owner back to; it is good once, for half an hour.
    """
    answer = with_hub(lambda hub: begin(hub, app_key, code), settings)
    console.print(answer, highlight=False, soft_wrap=True)


async def begin(hub: Hub, app_key: str, code: str) -> str:
    """A link, or the shops that a code opened."""
    seller_id = await only_seller(hub)
    query = select(apps.c.id).where(apps.c.seller_id == seller_id).order_by(apps.c.id)
    app_id = await hub.store.scalar(query.where(apps.c.app_key == app_key) if app_key else query)
    if app_id is None:
        raise NeedsPerson(
            f"there is no app {app_key}".rstrip()
            + ". Set SHOPKEEPER_TIKTOK_APP_KEY and SHOPKEEPER_TIKTOK_APP_SECRET first."
        )
    if not code:
        link = await consent_link(hub, seller_id, app_id)
        return f"Open this page as the shop's owner, within 30 minutes:\n\n{link}\n"
    opened = await exchange(hub, seller_id, app_id, code)
    names = [(await hub.connection(one, seller_id)).name for one in opened]
    return f"Connected: {', '.join(names)}. Its products and orders are read as soon as the hub runs."


def connections(*, as_json: AsJson = False, settings: SettingsFile = None) -> None:
    """List the connected shops: how they do, whether they are written for real, how they are heard.

    Example: `shopkeeper connections --json`
    """
    show(with_hub(shops, settings), as_json, "No shop is connected. Begin with: shopkeeper connect tiktok")


async def shops(hub: Hub) -> list[dict[str, Any]]:
    """The connections as rows."""
    rows = (await hub.shops.rows(await only_seller(hub))).values()
    names = ("id", "name", "channel", "region", "shop_id", "state", "mode", "hears_by", "note")
    return [{name: getattr(row, name) for name in names} for row in rows]


def mode(shop: str, to: Literal["live", "dry_run"], *, settings: SettingsFile = None) -> None:
    """Switch a shop live, so that quantities are sent, or back to rehearsing, so that they are only shown.

    Examples: `shopkeeper mode "Glow Lab US" live`, `shopkeeper mode 2 dry_run`

    Parameters
    ----------
    shop
        Its name, its number here, its region or TikTok's shop id.
    to
        live or dry_run.
    """
    chosen = read_settings(settings)

    async def switch(hub: Hub) -> None:
        seller_id = await only_seller(hub)
        connection_id = await connection_named(hub, seller_id, shop)
        body = {"connection_id": connection_id, "mode": to}
        event_id = await hub.command(seller_id, "connections", "mode", body, by="cli")
        await carried_out(hub, chosen, event_id)

    with_hub(switch, settings)
    said = "live: quantities are sent" if to == "live" else "rehearsing: nothing is sent"
    console.print(f"{shop} is {said}.")
