"""Checks of the way by which TikTok reaches this hub: the public address, its answer, what is registered."""

import asyncio
import socket
from collections.abc import Mapping
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Row

from ...channels.tiktok import TikTokShop
from ...channels.tiktok.registration import webhook_address
from ...channels.tiktok.webhooks import EVENTS_WANTED
from ...errors import ShopkeeperError
from ...tiktok.transport import AsyncTransport
from ...tiktok.wire import Request
from ..hub import Hub
from .check import Check, listed

REFUSED = 401
SET_IT = "Set SHOPKEEPER_PUBLIC_URL to an https address that leads here: a domain name, without a port."
LOOK = "Look at the proxy or tunnel: it must hand /webhooks/ through to this hub unchanged."


def address_rules(public_url: str, only_sandbox: bool) -> Check:
    """Whether the public address is one that TikTok takes: https, a domain name, no port.

    https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
    """
    name = "public address"
    if not public_url:
        return Check(name, "warn", "none is set, so changes are found by polls alone", SET_IT)
    parts = urlsplit(public_url)
    breaks = [
        said
        for is_so, said in (
            (parts.scheme != "https", "it does not begin with https"),
            (is_number(parts.hostname or ""), "it is a number, not a domain name"),
            (parts.port not in (None, 443), f"it names the port {parts.port}"),
        )
        if is_so
    ]
    if not breaks:
        return Check(name, "ok", public_url)
    if only_sandbox:
        return Check(name, "ok", f"{public_url}, which is enough for a sandbox on this machine")
    return Check(name, "fail", f"TikTok sends nothing to {public_url}: {', '.join(breaks)}", SET_IT)


def is_number(host: str) -> bool:
    """Whether a host is given by its number."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


async def resolves(public_url: str) -> Check:
    """Whether the public address's name leads to a machine."""
    host = urlsplit(public_url).hostname or ""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError as error:
        remedy = "Add a DNS record for it, or mend SHOPKEEPER_PUBLIC_URL."
        return Check("host name", "fail", f"{host} leads nowhere: {error.strerror or error}", remedy)
    return Check("host name", "ok", f"{host} is {listed(sorted({str(one[4][0]) for one in found}))}")


async def answers(transport: AsyncTransport, public_url: str, app_id: int) -> Check:
    """Whether the hub answers at its own public address: a webhook without a signature must be refused."""
    name, address = "webhook address", webhook_address(public_url, app_id)
    try:
        answer = await transport.send(Request("POST", address, {"content-type": "application/json"}, b"{}"))
    except ShopkeeperError as error:
        return Check(name, "fail", str(error), LOOK)
    if answer.status == REFUSED and "www-authenticate" not in answer.headers:
        return Check(name, "ok", f"{address} refuses what is not signed, as it should")
    said = f"{address} answers {answer.status}, and a hub would answer {REFUSED}"
    if answer.status == REFUSED:
        said = f"{address} asks for a password, which TikTok does not have"
    return Check(name, "fail", said, LOOK)


async def registered(hub: Hub, row: Row[Any]) -> Check:
    """Whether the webhooks that a shop sends here are those that the hub wants."""
    name = f"webhooks of {row.name}"
    try:
        shop = await hub.shops.shop(row)
        there = await shop.heard() if isinstance(shop, TikTokShop) else {}
    except ShopkeeperError as error:
        return Check(
            name, "fail", f"TikTok does not tell them: {error}", "See the scopes and the token above."
        )
    return compared(name, there, webhook_address(hub.settings.public_url, row.app_id))


def compared(name: str, there: Mapping[str, str], address: str) -> Check:
    """What is registered beside what is wanted."""
    remedy = "Authorise the shop again, which registers them: `shopkeeper connect tiktok`."
    absent = [kind for kind in EVENTS_WANTED if kind not in there]
    elsewhere = {kind: there[kind] for kind in EVENTS_WANTED if there.get(kind, address) != address}
    faults = []
    if absent:
        faults.append(f"{len(absent)} of {len(EVENTS_WANTED)} are not registered: {listed(absent)}")
    if elsewhere:
        other = listed(sorted(set(elsewhere.values())))
        faults.append(f"{len(elsewhere)} go to another address: {other}")
    if faults:
        return Check(name, "fail", "; ".join(faults), remedy)
    return Check(name, "ok", f"all {len(EVENTS_WANTED)} come to {address}")
