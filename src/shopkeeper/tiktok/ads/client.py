"""The client of the Marketing API: one app at one ad account, for programs that wait and for async ones."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from ..app import App
from ..client import AsyncTikTokShop, TikTokShop
from ..envelope import Answer
from ..received import Oddity
from . import catalogue
from .auth import AdToken
from .conversation import Account, ask, converse
from .limits import AdLimits
from .operations import AsyncCalls, Calls
from .wire import BASE_URL, raw_message

if TYPE_CHECKING:
    from ..transport import AsyncTransport, Transport


class Settings(TypedDict, total=False):
    """What an app may be given beside its id and secret."""

    base_url: str
    wall: Callable[[], float]
    clock: Callable[[], float]
    tries: int
    patience_seconds: float
    jitter: Callable[[], float]
    on_oddity: Callable[[Oddity], None]


class Ads(Calls):
    """The calls of one ad account, for programs that wait for each answer.

    The settings are those of ``App`` that a program without refresh tokens can use.
    """

    def __init__(
        self,
        app_id: str,
        secret: str,
        *,
        access_token: str = "",
        advertiser_id: str = "",
        transport: "Transport | None" = None,
        limits: AdLimits | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        app = _app(app_id, secret, settings)
        self._account = Account(app, limits or AdLimits(), access_token, advertiser_id)
        self._driver = TikTokShop(app_id, secret, transport=transport)
        self.tokens = Tokens(self)

    def __repr__(self) -> str:
        return f"Ads({self._account.app.key!r}, advertiser_id={self._account.advertiser_id!r})"

    def __enter__(self) -> "Ads":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def limits(self) -> AdLimits:
        """The allowance of the app, over all its ad accounts."""
        return self._account.limits

    @property
    def requests(self) -> int:
        """How many requests have been sent."""
        return self._account.app.requests

    def account(self, token: AdToken | str, advertiser_id: str = "") -> "Ads":
        """The calls of another ad account of the same app, over the same connections and allowance."""
        other = Ads.__new__(Ads)
        other._account = self._account.at(*_at(token, advertiser_id))
        other._driver, other.tokens = self._driver, Tokens(other)
        return other

    def ask(self, id: str, values: Mapping[str, object]) -> Answer:
        """An operation's good answer, its ``data`` still in its bytes."""
        return self._driver.run(ask(self._account, id, values))

    def fetch(self, id: str, values: Mapping[str, object]) -> dict[str, Any]:
        """The ``data`` of an operation's answer as it came."""
        return self.ask(id, values).plain()

    def call(self, method: str, path: str, values: Mapping[str, object] | None = None) -> dict[str, Any]:
        """Any path of the Marketing API; the values travel in the query of a GET and the body of a POST."""
        return self._driver.run(converse(self._account, raw_message(method, path, values))).plain()

    def close(self) -> None:
        """Close the connections."""
        self._driver.close()


class AsyncAds(AsyncCalls):
    """The calls of one ad account, for async programs; the same names as ``Ads``, awaited."""

    def __init__(
        self,
        app_id: str,
        secret: str,
        *,
        access_token: str = "",
        advertiser_id: str = "",
        transport: "AsyncTransport | None" = None,
        limits: AdLimits | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        app = _app(app_id, secret, settings)
        self._account = Account(app, limits or AdLimits(), access_token, advertiser_id)
        self._driver = AsyncTikTokShop(app_id, secret, transport=transport)
        self.tokens = AsyncTokens(self)

    def __repr__(self) -> str:
        return f"AsyncAds({self._account.app.key!r}, advertiser_id={self._account.advertiser_id!r})"

    async def __aenter__(self) -> "AsyncAds":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @property
    def limits(self) -> AdLimits:
        """The allowance of the app, over all its ad accounts."""
        return self._account.limits

    @property
    def requests(self) -> int:
        """How many requests have been sent."""
        return self._account.app.requests

    def account(self, token: AdToken | str, advertiser_id: str = "") -> "AsyncAds":
        """The calls of another ad account of the same app, over the same connections and allowance."""
        other = AsyncAds.__new__(AsyncAds)
        other._account = self._account.at(*_at(token, advertiser_id))
        other._driver, other.tokens = self._driver, AsyncTokens(other)
        return other

    async def ask(self, id: str, values: Mapping[str, object]) -> Answer:
        """An operation's good answer, its ``data`` still in its bytes."""
        return await self._driver.run(ask(self._account, id, values))

    async def fetch(self, id: str, values: Mapping[str, object]) -> dict[str, Any]:
        """The ``data`` of an operation's answer as it came."""
        return (await self.ask(id, values)).plain()

    async def call(
        self, method: str, path: str, values: Mapping[str, object] | None = None
    ) -> dict[str, Any]:
        """Any path of the Marketing API; the values travel in the query of a GET and the body of a POST."""
        answer = await self._driver.run(converse(self._account, raw_message(method, path, values)))
        return answer.plain()

    async def close(self) -> None:
        """Close the connections."""
        await self._driver.close()


class Tokens:
    """The token call: a token for a code."""

    def __init__(self, ads: Ads) -> None:
        self._ads = ads

    def get(self, auth_code: str) -> AdToken:
        """The token for an authorisation code; a code works once, and the token until it is revoked."""
        return AdToken.from_answer(self._ads.fetch(TOKENS, {"auth_code": auth_code}))


class AsyncTokens:
    """The token call: a token for a code; awaited."""

    def __init__(self, ads: AsyncAds) -> None:
        self._ads = ads

    async def get(self, auth_code: str) -> AdToken:
        """The token for an authorisation code; a code works once, and the token until it is revoked."""
        return AdToken.from_answer(await self._ads.fetch(TOKENS, {"auth_code": auth_code}))


TOKENS = catalogue.named("tokens.get").id


def _app(app_id: str, secret: str, settings: Settings) -> App:
    app = App(app_id, secret, **settings)
    app.base_url = settings.get("base_url", BASE_URL).rstrip("/")
    return app


def _at(token: AdToken | str, advertiser_id: str) -> tuple[str, str]:
    """A token and the ad account it is for: the only one that it reaches, unless another is named."""
    if isinstance(token, str):
        return token, advertiser_id
    first = token.advertiser_ids[0] if len(token.advertiser_ids) == 1 else ""
    return token.access_token, advertiser_id or first
