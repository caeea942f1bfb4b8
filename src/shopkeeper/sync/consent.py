"""Connecting a shop: a link with a single-use state, a code for tokens, the shops that they open."""

import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from sqlalchemy import Row, select, update

from ..core.changes import Finding
from ..errors import NeedsPerson, ShopkeeperError
from ..store.events import Arrival
from ..store.rows import finding_row
from ..store.tables import apps, authorizations, connections, consents, events, findings
from ..store.upsert import insert_new, upsert
from ..tiktok.auth import Token
from ..tiktok.consent import authorize_url
from ..tiktok.wire import Request
from . import imported
from .hub import Hub
from .markets import MARKETS

LINK_LIFE = timedelta(minutes=30)


async def consent_link(hub: Hub, seller_id: int, app_id: int) -> str:
    """The page where a shop's owner lets the app in; good once, for half an hour."""
    app = await app_row(hub, seller_id, app_id)
    if not app.service_id and not app.authorize_url:
        raise NeedsPerson(
            f"the app {app.app_key} has no service id. Set SHOPKEEPER_TIKTOK_SERVICE_ID; "
            "it stands on the app's page in Partner Center."
        )
    state = secrets.token_urlsafe(24)
    async with hub.store.writing() as connection:
        row = {"state": state, "seller_id": seller_id, "app_id": app_id, "created_at": hub.clock.wall()}
        await connection.execute(consents.insert(), row)
    if not app.authorize_url:
        return authorize_url(app.service_id, state, "US" if app.portal == "US" else "ROW")
    # A sandbox also takes what TikTok has on the app's page: the app's key, and where to come back to.
    home = hub.settings.public_url or f"http://{hub.settings.host}:{hub.settings.port}"
    more = urlencode({"app_key": app.app_key, "redirect_uri": f"{home}/connect/tiktok/callback"})
    return f"{authorize_url(app.service_id, state, authorize_base=app.authorize_url)}&{more}"


async def consented(hub: Hub, state: str, code: str) -> list[int]:
    """Take the code that came back with a state. Answers the connections that it opened.

    Raises NeedsPerson for a state that is unknown, too old or used.
    """
    async with hub.store.writing() as connection:
        used = await connection.execute(
            update(consents)
            .where(
                consents.c.state == state,
                consents.c.used_at.is_(None),
                consents.c.created_at > hub.clock.wall() - LINK_LIFE,
            )
            .values(used_at=hub.clock.wall())
            .returning(consents.c.seller_id, consents.c.app_id)
        )
        row = used.first()
    if row is None:
        raise NeedsPerson(
            "this link was used already, is older than 30 minutes, or was not made here. Start again."
        )
    return await exchange(hub, row.seller_id, row.app_id, code)


async def exchange(hub: Hub, seller_id: int, app_id: int, code: str) -> list[int]:
    """A code for tokens, and the shops behind them; everything of those shops is read next."""
    app = await app_row(hub, seller_id, app_id)
    client = await hub.shops.app(app_id)
    token = await client.tokens.get(code)
    shops = await client.shops(token.access_token)
    if not shops:
        raise NeedsPerson(
            "the authorisation opened no shop. Sign in with the shop's main account and try again."
        )
    authorization_id = await keep_tokens(hub, app, token)
    sandbox = app.sandbox or await is_sandbox(hub, app)
    ids = [await keep_shop(hub, app, authorization_id, shop, sandbox) for shop in shops]
    for connection_id in ids:
        await hear(hub, app, connection_id)
        await read_everything(hub, seller_id, connection_id)
    return ids


async def app_row(hub: Hub, seller_id: int, app_id: int) -> Row[Any]:
    """A seller's app."""
    row = await hub.store.one(select(apps).where(apps.c.id == app_id, apps.c.seller_id == seller_id))
    if row is None:
        raise NeedsPerson(
            "there is no such app. Set SHOPKEEPER_TIKTOK_APP_KEY and SHOPKEEPER_TIKTOK_APP_SECRET."
        )
    return row


async def keep_tokens(hub: Hub, app: Row[Any], token: Token) -> int:
    """Keep the tokens of a new or renewed authorisation. Answers its id."""
    now = hub.clock.wall()
    blank = {
        "seller_id": app.seller_id,
        "app_id": app.id,
        "open_id": token.open_id,
        "access_token_sealed": b"",
        "refresh_token_sealed": b"",
        "access_expires_at": now,
        "refresh_expires_at": now,
        "scopes": [],
        "state": "new",
        "updated_at": now,
    }
    async with hub.store.writing() as connection:
        await connection.execute(insert_new(connection, authorizations), blank)
        found = await connection.execute(
            select(authorizations.c.id).where(
                authorizations.c.app_id == app.id, authorizations.c.open_id == token.open_id
            )
        )
        authorization_id: int = found.scalar_one()
        # The tokens are sealed to the row's own id, so the row comes first; both are one transaction.
        sealed = hub.shops.tokens(authorization_id).sealed(token)
        await connection.execute(
            update(authorizations)
            .where(authorizations.c.id == authorization_id)
            .values(**sealed, state="active", updated_at=now)
        )
    return authorization_id


async def keep_shop(hub: Hub, app: Row[Any], authorization_id: int, shop: Any, sandbox: bool) -> int:
    """Keep a shop as a connection. A new one rehearses, unless it is the sandbox's. Answers its id."""
    currency, timezone = MARKETS.get(shop.region, ("USD", "UTC"))
    row = {
        "seller_id": app.seller_id,
        "app_id": app.id,
        "authorization_id": authorization_id,
        "channel": app.channel,
        "shop_id": shop.id,
        "name": shop.name,
        "region": shop.region,
        "currency": currency,
        "timezone": timezone,
        "cipher_sealed": hub.vault.seal_text(shop.cipher, f"connection/{shop.id}/cipher"),
        "sandbox": sandbox,
        "mode": "live" if sandbox else "dry_run",
        "state": "active",
        "hears_by": "polls",
        "note": "",
        "created_at": hub.clock.now(),
    }
    again = ("app_id", "authorization_id", "name", "cipher_sealed", "state", "note")
    async with hub.store.writing() as connection:
        await imported.adopt(connection, app, shop, sandbox)
        await connection.execute(insert_new(connection, connections), row)
        kept = await connection.execute(
            update(connections)
            .where(
                connections.c.seller_id == app.seller_id,
                connections.c.channel == app.channel,
                connections.c.shop_id == shop.id,
            )
            .values({name: row[name] for name in again})
            .returning(connections.c.id)
        )
        connection_id: int = kept.scalar_one()
        await forgive(connection, app.seller_id, connection_id)
    return connection_id


async def forgive(connection: Any, seller_id: int, connection_id: int) -> None:
    """A shop is authorised again: its finding leaves, and what waited for it is worked at once."""
    await connection.execute(
        findings.delete().where(
            findings.c.seller_id == seller_id,
            findings.c.kind.in_(("unauthorised", "expiring")),
            findings.c.subject == f"connection/{connection_id}",
        )
    )
    await connection.execute(
        update(events)
        .where(events.c.connection_id == connection_id, events.c.state == "todo")
        .values(not_before_at=None)
    )


async def hear(hub: Hub, app: Row[Any], connection_id: int) -> None:
    """Register webhooks where this hub has a public address; else polls alone keep the shop up to date."""
    if not hub.settings.public_url:
        return
    row = await hub.connection(connection_id, app.seller_id)
    address = f"{hub.settings.public_url}/webhooks/tiktok/{app.id}"
    try:
        await (await hub.shops.shop(row)).hear(address)
    except ShopkeeperError as error:
        finding = Finding(
            "webhooks",
            f"connection/{connection_id}",
            "warn",
            f"{row.name} sends no webhooks",
            f"{error}. Until that is mended the shop is asked every {hub.settings.poll_seconds:.0f} seconds.",
            "/connections",
        )
        async with hub.store.writing() as connection:
            fresh = finding_row(app.seller_id, finding, hub.clock.now())
            await connection.execute(upsert(connection, findings, keep=("since_at",)), [fresh])
        return
    async with hub.store.writing() as connection:
        await connection.execute(
            update(connections).where(connections.c.id == connection_id).values(hears_by="webhooks")
        )


async def read_everything(hub: Hub, seller_id: int, connection_id: int) -> None:
    """Have the whole shop read: its products, then what they show. Its orders come by the next poll."""
    now = hub.clock.now()
    arrivals: Sequence[Arrival] = [
        Arrival(
            seller_id,
            topic,
            "hint",
            name,
            f"consent/{connection_id}",
            f"{name}/{now.isoformat()}",
            f"connection/{connection_id}",
            b"",
            now,
            now,
            connection_id,
        )
        for topic, name in (("catalogue", "shop connected"), ("connections", "poll wanted"))
    ]
    await hub.door.keep(*arrivals)


async def is_sandbox(hub: Hub, app: Row[Any]) -> bool:
    """Whether the app's platform is our sandbox. TikTok's own hosts are never asked."""
    if (urlsplit(app.base_url).hostname or "").endswith("tiktokglobalshop.com"):
        return False
    try:
        answer = await hub.shops.transport.send(Request("GET", f"{app.base_url}/_sandbox"))
    except ShopkeeperError:
        return False
    return answer.status == 200 and b'"sandbox"' in answer.body
