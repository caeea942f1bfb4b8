"""The shops that the hub can reach: one client an app, one set of tokens an authorisation."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypedDict
from uuid import uuid4

from sqlalchemy import Row, select, update

from ..channels import platform
from ..channels.channel import Access, App, Reach, Shop
from ..errors import NeedsPerson, TryLater, Unsupported
from ..store.database import Store
from ..store.leases import Fence, Leases
from ..store.tables import apps, authorizations, connections
from ..store.vault import Vault
from ..tiktok.auth import Token
from ..tiktok.limits import Limits
from ..tiktok.transport import AsyncHttpxTransport
from .clock import Clock

REFRESH_TURNS = 200
IMPORTED = "imported"
"""The state of a connection that nobody authorised: its shop is known from imported files alone."""


@dataclass(frozen=True, slots=True)
class DatabaseTokens:
    """Both tokens of one authorisation, sealed; replaced together. One process at a time refreshes them."""

    store: Store
    vault: Vault
    clock: Clock
    authorization_id: int

    async def load(self) -> Token:
        """The tokens as last saved. Raises NeedsPerson for an authorisation that was taken back."""
        row = await self.store.one(select(authorizations).where(authorizations.c.id == self.authorization_id))
        if row is None or row.state != "active":
            raise NeedsPerson("the shop took its authorisation back; authorise it again")
        return Token(
            access_token=self.vault.open_text(row.access_token_sealed, self.owner("access")),
            refresh_token=self.vault.open_text(row.refresh_token_sealed, self.owner("refresh")),
            access_expires_at=row.access_expires_at,
            refresh_expires_at=row.refresh_expires_at,
            open_id=row.open_id,
            scopes=tuple(row.scopes),
        )

    async def save(self, token: Token) -> None:
        """Replace both tokens in one step."""
        async with self.store.writing() as connection:
            await connection.execute(
                update(authorizations)
                .where(authorizations.c.id == self.authorization_id)
                .values(**self.sealed(token), state="active", updated_at=self.clock.wall())
            )

    def sealed(self, token: Token) -> dict[str, Any]:
        """The columns of both tokens."""
        return {
            "access_token_sealed": self.vault.seal_text(token.access_token, self.owner("access")),
            "refresh_token_sealed": self.vault.seal_text(token.refresh_token, self.owner("refresh")),
            "access_expires_at": token.access_expires_at,
            "refresh_expires_at": token.refresh_expires_at,
            "scopes": list(token.scopes),
        }

    def owner(self, which: str) -> str:
        """Whom a sealed token belongs to."""
        return f"authorization/{self.authorization_id}/{which}"

    @asynccontextmanager
    async def exclusive(self) -> AsyncIterator[None]:
        """Held while tokens are refreshed, across tasks and processes: a lane of its own."""
        leases = Leases(self.store, uuid4().hex, lease_seconds=60)
        for _ in range(REFRESH_TURNS):
            taking = asyncio.ensure_future(
                leases.take(f"tokens/{self.authorization_id}", 0, self.clock.wall())
            )
            try:
                fence = await asyncio.shield(taking)
            except asyncio.CancelledError:
                # Whoever is called off in the middle must not keep the lane: nobody else could refresh.
                await let_go(leases, await taking)
                raise
            if fence is not None:
                break
            await asyncio.sleep(0.05)
        else:
            raise TryLater("another process has been refreshing this shop's tokens for a while")
        try:
            yield
        finally:
            await asyncio.shield(let_go(leases, fence))


async def let_go(leases: Leases, fence: Fence | None) -> None:
    """Release a lane, if it was taken at all."""
    if fence is not None:
        await leases.release(fence)


class Patience(TypedDict, total=False):
    """How the clients wait: the limits they keep, the part of a pause that is waited, and what waiting is."""

    limits: Limits
    jitter: Callable[[], float]
    clock: Callable[[], float]
    sleep: Callable[[float], Any]


class Shops:
    """Makes the client of an app once, and binds shops to it."""

    def __init__(
        self,
        store: Store,
        vault: Vault,
        clock: Clock,
        transport: Any = None,
        patience: Patience | None = None,
    ) -> None:
        self._store = store
        self._vault = vault
        self._clock = clock
        self.transport = transport or AsyncHttpxTransport()
        self._apps: dict[int, tuple[Row[Any], Any]] = {}
        self.patience: Patience = patience or {}

    async def app(self, app_id: int) -> Any:
        """The client of one app; a new one where the app's address or secret was changed."""
        row = await self._store.one(select(apps).where(apps.c.id == app_id))
        if row is None:
            raise NeedsPerson(f"there is no app {app_id}; add it first")
        known, client = self._apps.get(app_id, (None, None))
        if client is None or known != row:
            client = platform(row.channel).client(self.entrance(row), self.reach())
            self._apps[app_id] = (row, client)
        return client

    def entrance(self, row: Row[Any]) -> App:
        """How an app's row says that its channel is entered."""
        return App(row.app_key, self.app_secret(row), row.base_url, row.auth_url, row.service_id)

    def reach(self) -> Reach:
        """How clients reach the outside."""
        return Reach(self.transport, lambda: self._clock.wall().timestamp(), self.patience)

    def app_secret(self, row: Row[Any]) -> str:
        """The secret of an app's row, opened."""
        return self._vault.open_text(row.app_secret_sealed, f"app/{row.app_key}/secret")

    def tokens(self, authorization_id: int) -> DatabaseTokens:
        """The tokens of an authorisation."""
        return DatabaseTokens(self._store, self._vault, self._clock, authorization_id)

    async def shop(self, connection: Row[Any]) -> Shop:
        """The shop of a connection, to be read and written. Raises Unsupported for an imported one."""
        if connection.state == IMPORTED:
            raise Unsupported(
                f"{connection.name} is known from imported files alone. Connect it "
                "(shopkeeper connect tiktok); what was imported stays."
            )
        client = await self.app(connection.app_id)
        cipher = self._vault.open_text(connection.cipher_sealed, f"connection/{connection.shop_id}/cipher")
        tokens = self.tokens(connection.authorization_id) if connection.authorization_id else None
        access = Access(connection.shop_id, cipher, tokens, connection.chosen or {})
        return platform(connection.channel).shop(client, access)

    async def rows(self, seller_id: int) -> dict[int, Row[Any]]:
        """The seller's connections by id."""
        query = select(connections).where(connections.c.seller_id == seller_id).order_by(connections.c.id)
        return {row.id: row for row in await self._store.rows(query)}

    async def close(self) -> None:
        """Close the connections."""
        await self.transport.close()
