"""The client: an app, its shops and their calls, once for programs that wait and once for async ones."""

import time
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack

from .. import errors
from . import spec
from .app import Access, App
from .auth import Token
from .calls import read_as
from .conversation import SHOPS, ask, call
from .downloads import MOST_BYTES, AsyncDownload, Download, Order, Progress, address_of
from .envelope import Answer
from .later import asyncio
from .limits import Limits
from .operations import AsyncCalls, Calls
from .received import Oddity
from .renewing import exchange, refresh, renew
from .steps import Conversation, Renew, Save
from .tokens import AsyncTokenStore, TokenStore
from .uploads import ready, ready_soon
from .wire import Raw, Request, Wait

if TYPE_CHECKING:
    from .records.authorization import Shop
    from .transport import AsyncTransport, Transport

T = TypeVar("T")
NO_STORE = "tokens can be renewed only where a token store was given"


class Settings(TypedDict, total=False):
    """What an app may be given beside its key and secret."""

    base_url: str
    auth_url: str
    wall: Callable[[], float]
    clock: Callable[[], float]
    limits: Limits
    tries: int
    patience_seconds: float
    renew_ahead_seconds: float
    jitter: Callable[[], float]
    sleep: Callable[[float], Any]
    on_oddity: Callable[[Oddity], None]


class TikTokShop:
    """One app of Partner Center, for programs that wait for each answer.

    With a ``token_store`` it finds and renews its tokens itself. The settings are those of ``App``.
    """

    def __init__(
        self,
        app_key: str,
        app_secret: str,
        *,
        transport: "Transport | None" = None,
        token_store: TokenStore | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        self._app = _app(app_key, app_secret, settings)
        self._transport = transport
        self._store = token_store
        self.tokens = Tokens(self)

    def __repr__(self) -> str:
        return f"TikTokShop({self._app.key!r})"

    def __enter__(self) -> "TikTokShop":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def requests(self) -> int:
        """How many requests have been sent."""
        return self._app.requests

    @property
    def limits(self) -> Limits:
        """What is left of the allowances of calls, shop by shop."""
        return self._app.limits

    def shops(self, token: "Token | str" = "") -> "list[Shop]":
        """The shops that one authorisation covers, with their ciphers; without a token the store's."""
        return _shops(self.shop(access_token=token).fetch(SHOPS, {}))

    def shop(
        self,
        shop: "Shop | str" = "",
        *,
        access_token: "Token | str" = "",
        cipher: str = "",
        token_store: TokenStore | None = None,
    ) -> "ShopClient":
        """The calls of one shop, named by its id; its cipher is found when it is first needed.

        Without an access token the tokens are those of the store, and are renewed and stored there.
        """
        store = token_store or (None if access_token else self._store)
        return ShopClient(self, _access(shop, access_token, cipher, store), store)

    def download(
        self, source: object, *, most_bytes: int = MOST_BYTES, progress: Progress | None = None
    ) -> Download:
        """The document at an address, or at the one that an answer holds; ``.save(path)``, ``.read()``."""
        order = Order(address_of(source), self._app.base_url, most_bytes, progress)
        return Download(self._carrier, order, self._app.now)

    def close(self) -> None:
        """Close the connections."""
        close: Callable[[], None] | None = getattr(self._transport, "close", None)
        if close is not None:
            close()

    def run(self, talk: Conversation[T], store: TokenStore | None = None) -> T:
        """Carry out what a conversation asks for until it returns."""
        try:
            step = next(talk)
            while True:
                try:
                    answer = self._do(step, store)
                except errors.ShopkeeperError as error:
                    step = talk.throw(error)
                else:
                    step = talk.send(answer)
        except StopIteration as done:
            value: T = done.value
            return value

    def _do(self, step: object, store: TokenStore | None) -> object:
        if isinstance(step, Request):
            return self._carrier().send(step)
        if isinstance(step, Wait):
            (self._app.sleep or time.sleep)(step.seconds)
            return None
        if store is None:
            raise TypeError(NO_STORE)
        if isinstance(step, Save):
            store.save(step.token)
            return None
        if isinstance(step, Renew):
            with store.exclusive():
                return self.run(renew(self._app, step.stale), store)
        return store.load()

    def _carrier(self) -> "Transport":
        if self._transport is None:
            made: Transport = _transports().HttpxTransport()
            self._transport = made
        return self._transport


class AsyncTikTokShop:
    """One app of Partner Center, for async programs; the same names as ``TikTokShop``, awaited."""

    def __init__(
        self,
        app_key: str,
        app_secret: str,
        *,
        transport: "AsyncTransport | None" = None,
        token_store: AsyncTokenStore | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        self._app = _app(app_key, app_secret, settings)
        self._transport = transport
        self._store = token_store
        self.tokens = AsyncTokens(self)

    def __repr__(self) -> str:
        return f"AsyncTikTokShop({self._app.key!r})"

    async def __aenter__(self) -> "AsyncTikTokShop":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @property
    def requests(self) -> int:
        """How many requests have been sent."""
        return self._app.requests

    @property
    def limits(self) -> Limits:
        """What is left of the allowances of calls, shop by shop."""
        return self._app.limits

    async def shops(self, token: "Token | str" = "") -> "list[Shop]":
        """The shops that one authorisation covers, with their ciphers; without a token the store's."""
        return _shops(await self.shop(access_token=token).fetch(SHOPS, {}))

    def shop(
        self,
        shop: "Shop | str" = "",
        *,
        access_token: "Token | str" = "",
        cipher: str = "",
        token_store: AsyncTokenStore | None = None,
    ) -> "AsyncShopClient":
        """The calls of one shop, named by its id; its cipher is found when it is first needed.

        Without an access token the tokens are those of the store, and are renewed and stored there.
        """
        store = token_store or (None if access_token else self._store)
        return AsyncShopClient(self, _access(shop, access_token, cipher, store), store)

    def download(
        self, source: object, *, most_bytes: int = MOST_BYTES, progress: Progress | None = None
    ) -> AsyncDownload:
        """The document at an address, or at the one that an answer holds; ``.save(path)``, ``.read()``."""
        order = Order(address_of(source), self._app.base_url, most_bytes, progress)
        return AsyncDownload(self._carrier, order, self._app.now)

    async def close(self) -> None:
        """Close the connections."""
        close: Callable[[], Any] | None = getattr(self._transport, "close", None)
        if close is not None:
            await close()

    async def run(self, talk: Conversation[T], store: AsyncTokenStore | None = None) -> T:
        """Carry out what a conversation asks for until it returns."""
        try:
            step = next(talk)
            while True:
                try:
                    answer = await self._do(step, store)
                except errors.ShopkeeperError as error:
                    step = talk.throw(error)
                else:
                    step = talk.send(answer)
        except StopIteration as done:
            value: T = done.value
            return value

    async def _do(self, step: object, store: AsyncTokenStore | None) -> object:
        if isinstance(step, Request):
            return await self._carrier().send(step)
        if isinstance(step, Wait):
            await (self._app.sleep or asyncio.sleep)(step.seconds)
            return None
        if store is None:
            raise TypeError(NO_STORE)
        if isinstance(step, Save):
            await store.save(step.token)
            return None
        if isinstance(step, Renew):
            async with store.exclusive():
                return await self.run(renew(self._app, step.stale), store)
        return await store.load()

    def _carrier(self) -> "AsyncTransport":
        if self._transport is None:
            made: AsyncTransport = _transports().AsyncHttpxTransport()
            self._transport = made
        return self._transport


class ShopClient(Calls):
    """One shop: its groups of calls by name, and two doors for everything else."""

    def __init__(self, client: TikTokShop, access: Access, store: TokenStore | None) -> None:
        self._client, self._access, self._store = client, access, store
        self.download = client.download

    def fetch(self, id: str, values: Mapping[str, object]) -> dict[str, Any]:
        """The ``data`` of an operation's answer as it came; values are put where the operation wants them.

        What a batch refused is in ``errors`` of the answer; nothing is raised for it.
        """
        return (self.ask(id, values)).plain()

    def ask(self, id: str, values: Mapping[str, object]) -> Answer:
        """An operation's good answer, its ``data`` still in its bytes."""
        return self._client.run(ask(self._client._app, self._access, id, ready(id, values)), self._store)

    def call(
        self, method: str, path: str, *, query: Mapping[str, object] | None = None, body: Any = None
    ) -> dict[str, Any]:
        """Any path of the Open API, signed; the ``data`` of its answer."""
        talk = call(self._client._app, self._access, Raw(method, path, query, body))
        return (self._client.run(talk, self._store)).plain()


class AsyncShopClient(AsyncCalls):
    """One shop: its groups of calls by name, and two doors for everything else; awaited."""

    def __init__(self, client: AsyncTikTokShop, access: Access, store: AsyncTokenStore | None) -> None:
        self._client, self._access, self._store = client, access, store
        self.download = client.download

    async def fetch(self, id: str, values: Mapping[str, object]) -> dict[str, Any]:
        """The ``data`` of an operation's answer as it came; values are put where the operation wants them.

        What a batch refused is in ``errors`` of the answer; nothing is raised for it.
        """
        return (await self.ask(id, values)).plain()

    async def ask(self, id: str, values: Mapping[str, object]) -> Answer:
        """An operation's good answer, its ``data`` still in its bytes."""
        given = await ready_soon(id, values)
        return await self._client.run(ask(self._client._app, self._access, id, given), self._store)

    async def call(
        self, method: str, path: str, *, query: Mapping[str, object] | None = None, body: Any = None
    ) -> dict[str, Any]:
        """Any path of the Open API, signed; the ``data`` of its answer."""
        talk = call(self._client._app, self._access, Raw(method, path, query, body))
        return (await self._client.run(talk, self._store)).plain()


class Tokens:
    """The token endpoint: tokens for a code, and new tokens for old."""

    def __init__(self, client: TikTokShop) -> None:
        self._client = client

    def get(self, auth_code: str) -> Token:
        """The tokens for an authorisation code; a code works once, within 30 minutes."""
        return self._client.run(exchange(self._client._app, auth_code))

    def refresh(self, refresh_token: str) -> Token:
        """A new pair of tokens; store both, the old ones may no longer be taken."""
        return self._client.run(refresh(self._client._app, refresh_token))


class AsyncTokens:
    """The token endpoint: tokens for a code, and new tokens for old; awaited."""

    def __init__(self, client: AsyncTikTokShop) -> None:
        self._client = client

    async def get(self, auth_code: str) -> Token:
        """The tokens for an authorisation code; a code works once, within 30 minutes."""
        return await self._client.run(exchange(self._client._app, auth_code))

    async def refresh(self, refresh_token: str) -> Token:
        """A new pair of tokens; store both, the old ones may no longer be taken."""
        return await self._client.run(refresh(self._client._app, refresh_token))


def _app(key: str, secret: str, settings: Settings) -> App:
    app = App(key, secret, **settings)
    app.base_url, app.auth_url = app.base_url.rstrip("/"), app.auth_url.rstrip("/")
    return app


def _access(shop: "Shop | str", token: Token | str, cipher: str, store: object) -> Access:
    """With what a shop's calls are made: a token given, or the store's; a cipher given, or to be found."""
    known = token.access_token if isinstance(token, Token) else token
    id = shop if isinstance(shop, str) else shop.id
    access = Access(known, cipher or getattr(shop, "cipher", ""), store is not None, id)
    if isinstance(token, Token):
        access.take(token)
    return access


def _shops(answer: dict[str, Any]) -> "list[Shop]":
    kind: type[Shop] = import_module(f"{__package__}.records.authorization").Shop
    return read_as(list[kind], answer.get("shops") or [], spec.operation(SHOPS))  # type: ignore[valid-type]  # loaded late


def _transports() -> Any:
    """The default transports, imported at the first call: the HTTP library is slow to load."""
    return import_module(f"{__package__}.transport")
