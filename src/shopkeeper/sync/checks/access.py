"""Checks of what shops let us do: scopes, the life of the tokens, portal and market."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, select

from ...channels.tiktok.access import missing, scopes_needed
from ...channels.tiktok.registration import PORTALS, portal_of
from ...errors import NeedsPerson, ShopkeeperError
from ...store.tables import apps, authorizations, connections
from ..hub import Hub
from .check import Check, listed

ENDS_SOON = timedelta(days=30)
AGAIN = "Authorise again as the shop's main account: `shopkeeper connect tiktok`, or the page Connections."


async def shop_rows(hub: Hub, seller_id: int) -> list[Row[Any]]:
    """The seller's TikTok shops, each with its app and its authorisation."""
    query = (
        select(
            connections,
            apps.c.portal,
            apps.c.app_key,
            authorizations.c.scopes,
            authorizations.c.state.label("consent"),
            authorizations.c.access_expires_at,
            authorizations.c.refresh_expires_at,
        )
        .join(apps, apps.c.id == connections.c.app_id)
        .join(authorizations, authorizations.c.id == connections.c.authorization_id)
        .where(connections.c.seller_id == seller_id, connections.c.channel == "tiktok")
        .order_by(connections.c.id)
    )
    return list(await hub.store.rows(query))


async def app_rows(hub: Hub, seller_id: int) -> list[Row[Any]]:
    """The seller's apps at TikTok, oldest first."""
    where = (apps.c.seller_id == seller_id, apps.c.channel == "tiktok")
    return list(await hub.store.rows(select(apps).where(*where).order_by(apps.c.id)))


def granted(row: Row[Any]) -> Check:
    """The scopes that a shop granted, beside those that the calls in use need."""
    name = f"scopes of {row.name}"
    if not row.scopes:
        found = "TikTok did not say which were granted; they are told with the next tokens"
        return Check(name, "warn", found, AGAIN)
    without = missing(row.scopes)
    if not without:
        return Check(name, "ok", f"all {len(scopes_needed())} that are needed")
    found = "; ".join(f"without {one.name} {', '.join(one.lost)}" for one in without)
    remedy = f"Switch them on at the app {row.app_key} in Partner Center (Manage API), then: {AGAIN}"
    return Check(name, "fail", found, remedy)


def tokens(row: Row[Any], now: datetime) -> Check:
    """How long a shop's authorisation and its access token last."""
    name = f"authorisation of {row.name}"
    if row.consent == "revoked":
        return Check(name, "fail", "the owner took it back", AGAIN)
    if row.refresh_expires_at <= now:
        return Check(name, "fail", f"it ended on {row.refresh_expires_at:%d %B %Y}", AGAIN)
    if row.state != "active":
        return Check(name, "fail", f"the shop waits for a person: {row.note or 'calls were refused'}", AGAIN)
    lasts = f"until {row.refresh_expires_at:%d %B %Y}"
    if row.refresh_expires_at <= now + ENDS_SOON:
        return Check(name, "warn", f"{lasts}, which is soon", AGAIN)
    if row.access_expires_at <= now:
        found = f"{lasts}; the access token is {age(now - row.access_expires_at)} too old"
        return Check(name, "warn", found, "A running hub renews it: start it with `shopkeeper up`.")
    return Check(name, "ok", f"{lasts}; the access token {age(row.access_expires_at - now)} more")


def age(length: timedelta) -> str:
    """A length of time in its largest unit."""
    for unit, seconds in (("day", 86400), ("hour", 3600), ("minute", 60)):
        number = int(length.total_seconds() // seconds)
        if number:
            return f"{number} {unit}{'s' if number > 1 else ''}"
    return "less than a minute"


async def portal(hub: Hub, row: Row[Any], online: bool) -> Check:
    """Whether a shop's market belongs to the portal that its app is registered in."""
    name, right, ours = f"portal of {row.name}", portal_of(row.region), PORTALS[row.portal]
    prefix = await token_prefix(hub, row)
    if prefix and prefix != ours.token_prefix:
        found = f"the app {row.app_key} is said to be of {ours.title}, and its tokens begin with {prefix}"
        theirs = next((one.name for one in PORTALS.values() if one.token_prefix == prefix), "the other one")
        return Check(
            name, "fail", found, f"Set SHOPKEEPER_TIKTOK_PORTAL to {theirs} and start the hub again."
        )
    if right == ours:
        return Check(name, "ok", f"{row.region} through {ours.address.removeprefix('https://')}")
    found = f"a shop in {row.region} through the app of {ours.title}"
    remedy = f"Register an app at {right.address} and connect the shop through it: `shopkeeper setup`."
    if row.sandbox:
        return Check(name, "warn", f"{found}, which the sandbox allows and TikTok does not", remedy)
    if not online:
        return Check(name, "warn", f"{found}, which is right for cross-border sellers alone", remedy)
    return await cross_border(hub, row, (name, found, remedy))


async def cross_border(hub: Hub, row: Row[Any], said: tuple[str, str, str]) -> Check:
    """Ask TikTok whether a shop in the other portal's market belongs to a cross-border seller."""
    name, found, remedy = said
    try:
        client = await hub.shops.app(row.app_id)
        token = await hub.shops.tokens(row.authorization_id).load()
        kinds = {shop.id: shop.seller_type for shop in await client.shops(token.access_token)}
    except ShopkeeperError as error:
        return Check(name, "fail", f"{found}, and TikTok refuses it: {error}", remedy)
    if kinds.get(row.shop_id) == "CROSS_BORDER":
        return Check(name, "ok", f"{found}, as a cross-border seller")
    return Check(name, "fail", f"{found}, and the seller is a local one", remedy)


async def token_prefix(hub: Hub, row: Row[Any]) -> str:
    """How a shop's tokens begin, which tells their portal; empty where that is not known.

    Quirk (2026-11, token/get): US tokens begin with TTP_, all others with ROW_; seen, not documented.
    https://partner.tiktokshop.com/docv2/page/authorization-overview-202407
    """
    try:
        token = await hub.shops.tokens(row.authorization_id).load()
    except NeedsPerson:
        return ""
    found = token.access_token[:4]
    return found if found in {one.token_prefix for one in PORTALS.values()} else ""


async def app_checks(hub: Hub, seller_id: int) -> list[Check]:
    """What is said of the apps where no shop is connected yet."""
    found = await app_rows(hub, seller_id)
    if not found:
        return [Check("app", "warn", "no TikTok app is set up", "`shopkeeper setup` guides you.")]
    without = [row.app_key for row in found if not row.service_id and not row.authorize_url]
    if without:
        found_words = f"no service id of {listed(without)}, so no consent link can be made"
        return [Check("app", "fail", found_words, "Set SHOPKEEPER_TIKTOK_SERVICE_ID: `shopkeeper setup`.")]
    return [Check("app", "ok", listed(f"{row.app_key} ({PORTALS[row.portal].title})" for row in found))]
