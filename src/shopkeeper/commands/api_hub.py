"""Who calls, out of the hub's own connections: app, cipher and tokens are opened by the hub's own code."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import select

from ..errors import Rejected
from ..settings import read_settings
from ..store.tables import apps
from ..sync.hub import Hub
from ..sync.shops import DatabaseTokens
from ..sync.start import open_hub
from ..tiktok.auth import Token
from .api_access import Who
from .common import connection_named, only_seller

T = TypeVar("T")
Run = Callable[[Awaitable[T]], T]


class HubTokens:
    """The hub's tokens of one authorisation, for the client that waits; the hub sees each renewal."""

    def __init__(self, run: Any, tokens: DatabaseTokens) -> None:
        self._run, self._tokens = run, tokens

    def load(self) -> Token:
        """The tokens as last saved."""
        found: Token = self._run(self._tokens.load())
        return found

    def save(self, token: Token) -> None:
        """Replace both tokens in one step."""
        self._run(self._tokens.save(token))

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Held while tokens are refreshed, so that neither the hub nor anybody else refreshes."""
        held = self._tokens.exclusive()
        self._run(held.__aenter__())
        try:
            yield
        finally:
            self._run(held.__aexit__(None, None, None))


@contextmanager
def connected(name: str, settings: str | None) -> Iterator[Who]:
    """The caller that a connection of the hub is, while the hub's database is open."""
    with asyncio.Runner() as runner:
        opening = open_hub(read_settings(Path(settings) if settings else None))
        hub = runner.run(opening.__aenter__())
        try:
            yield runner.run(of_connection(hub, name, runner.run))
        finally:
            runner.run(opening.__aexit__(None, None, None))


async def of_connection(hub: Hub, name: str, run: Any) -> Who:
    """The app, the tokens and the cipher of a connection. Raises Rejected where it is not TikTok's."""
    seller_id = await only_seller(hub)
    row = await hub.connection(await connection_named(hub, seller_id, name), seller_id)
    if row.channel != "tiktok" or row.app_id is None or row.authorization_id is None:
        raise Rejected(f"{row.name} is no TikTok shop that was authorised, so it cannot be called")
    app = await hub.store.one(select(apps).where(apps.c.id == row.app_id))
    assert app is not None
    entrance = hub.shops.entrance(app)
    cipher = hub.vault.open_text(row.cipher_sealed, f"connection/{row.shop_id}/cipher")
    tokens = HubTokens(run, hub.shops.tokens(row.authorization_id))
    return Who(
        entrance.key,
        entrance.secret,
        entrance.base_url,
        entrance.auth_url,
        store=lambda: tokens,
        cipher=cipher,
    )
