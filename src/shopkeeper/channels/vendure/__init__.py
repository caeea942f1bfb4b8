"""Vendure in the hub's words: a store that sells, keeps stock, and carries out orders of other shops."""

from urllib.parse import urlsplit

from ..channel import Access, App, Reach, Storefront
from . import documents
from .client import VendureClient
from .goods import levels, listings
from .orders import mark, order, placed
from .shop import VendureShop

TITLE = "Vendure"
CONNECTS_BY = "password"
ORDERS_A_CALL = 50
POLLED = frozenset({"products", "open_orders"})
DEFAULT_CHANNEL = "__default_channel__"


def client(app: App, reach: Reach) -> VendureClient:
    """The client of one store's Admin API."""
    return VendureClient(app, reach)


def shop(client: VendureClient, access: Access) -> VendureShop:
    """One store over its client."""
    return VendureShop(client, access.chosen)


async def storefront(client: VendureClient) -> Storefront:
    """Sign in and say which store this is: its channel, by the token that its storefronts name it with."""
    channel = (await client.ask(documents.CHANNEL))["activeChannel"]
    host = urlsplit(client.app.base_url).netloc
    name = host if channel["code"] == DEFAULT_CHANNEL else f"{host} {channel['code']}"
    return Storefront(str(channel["token"]), name, str(channel["defaultCurrencyCode"]))


__all__ = [
    "CONNECTS_BY",
    "ORDERS_A_CALL",
    "POLLED",
    "TITLE",
    "VendureShop",
    "client",
    "levels",
    "listings",
    "mark",
    "order",
    "placed",
    "shop",
    "storefront",
]
