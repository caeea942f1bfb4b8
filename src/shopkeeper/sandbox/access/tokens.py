"""Tokens: codes turned into them, refreshed, looked up; their ages are counted by wall time."""

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from ...errors import Rejected
from ...tiktok.spec import Operation, every_version
from .. import ids
from ..creators.population import consenting
from ..market import Market
from ..refusals import Refused
from ..state import App, Code, Grant

INVALID_CODE, INVALID_REFRESH, INVALID_PARAM = "36004004", "36004001", "98001004"
PREFIXES = {"US": "TTP_", "ROW": "ROW_"}
SELLER, CREATOR, PARTNER = 0, 1, 3
KINDS_OF_USERS = {SELLER: "seller", CREATOR: "creator", PARTNER: "partner"}
"""Who may consent, by the number that the token calls answer."""
REFRESH_TYPES = ("refresh_token", "authorized_code", "")  # the official Node client sends the second one


class Whom(NamedTuple):
    """Who consents: a kind of user, and of several sellers which one; none is the first."""

    user_type: int = SELLER
    seller: str = ""


class Tokens:
    """The codes and grants of a market, with the tokens in a list that is quick to look up."""

    def __init__(self, market: Market, wall: Callable[[], float]) -> None:
        self.market, self.wall = market, wall
        self._by_access = {grant.access_token: grant for grant in market.state.grants}

    def new_code(self, app_key: str, user_type: int = SELLER, seller: str = "") -> str:
        """A fresh authorization code of a seller, a creator or a partner, good once within half an hour."""
        if user_type not in KINDS_OF_USERS:
            known = ", ".join(f"{number} a {name}" for number, name in KINDS_OF_USERS.items())
            raise Rejected(f"there is no kind of user {user_type}; there are {known}")
        state = self.market.state
        if seller and seller not in state.sellers:
            raise Rejected(f"there is no seller {seller!r}; there are {', '.join(state.sellers)}")
        seller = "" if seller == state.seller_name else seller
        code = PREFIXES[state.apps[app_key].portal] + ids.token(
            state.seed, "code", self.market.next_number("code")
        )
        expires = int(self.wall()) + self.market.settings.auth_code_seconds
        state.codes[code] = Code(app_key, expires, user_type=user_type, seller=seller)
        self.market.changes += 1
        return code

    def answer(self, path: str, query: dict[str, str]) -> dict[str, Any]:
        """The two token calls: exchange a code, refresh a token."""
        app = self.market.state.apps.get(query.get("app_key", ""))
        if app is None or query.get("app_secret") != app.secret:
            known = f"this sandbox has the apps {', '.join(self.market.state.apps)}"
            told = (
                "the app_secret is another; the first line that the sandbox printed has it" if app else known
            )
            raise Refused("The app_key or the app_secret is not valid.", INVALID_PARAM, told)
        grant = self._exchange(app, query) if path.endswith("/get") else self._refresh(app, query)
        return self._shown(grant)

    def printed_grant(self, app_key: str, user_type: int = SELLER) -> Grant:
        """The grant that is printed at the start, apart from all that codes were exchanged for."""
        now = self.wall()
        for grant in reversed(self.market.state.grants):
            alive = grant.access_expires > now and grant.refresh_token and not grant.revoked
            if alive and grant.printed and (grant.app_key, grant.user_type) == (app_key, user_type):
                return grant
        app = self.market.state.apps[app_key]
        return self._issue(app, granted_scopes(app, user_type), Whom(user_type, self._first(app)), True)

    def find(self, access_token: str) -> Grant | None:
        """The grant of an access token, expired ones included."""
        return self._by_access.get(access_token)

    def expire(self, app_key: str | None = None, refresh: bool = False) -> int:
        """Let access tokens (and, if wished, refresh tokens) be too old from now on."""
        past, expired = int(self.wall()) - 1, 0
        for grant in self.market.state.grants:
            if app_key in (None, grant.app_key):
                grant.access_expires = min(grant.access_expires, past)
                grant.refresh_expires = min(grant.refresh_expires, past) if refresh else grant.refresh_expires
                expired += 1
        self.market.changes += 1
        return expired

    def withhold(self, app_key: str, scopes: list[str]) -> list[str]:
        """Let an app have every scope but these from now on. Answers those that it has."""
        app = self.market.state.apps[app_key]
        app.withheld_scopes = sorted(scopes)
        for grant in self.market.state.grants:
            if grant.app_key == app_key:
                grant.scopes = granted_scopes(app, grant.user_type)
        self.market.changes += 1
        return granted_scopes(app)

    def _exchange(self, app: App, query: dict[str, str]) -> Grant:
        if query.get("grant_type") != "authorized_code":
            raise _wrong_type(query, "authorized_code")
        code = self.market.state.codes.get(query.get("auth_code", ""))
        if code is None or code.used or code.app_key != app.key or code.expires < self.wall():
            message = "The authorization code is invalid or has expired."
            raise Refused(message, INVALID_CODE, self._told_of_code(code, app))
        code.used = True
        app.shop_ids, app.left_shop_ids = [*app.shop_ids, *app.left_shop_ids], []
        return self._issue(app, granted_scopes(app, code.user_type), Whom(code.user_type, code.seller))

    def _refresh(self, app: App, query: dict[str, str]) -> Grant:
        if query.get("grant_type", "") not in REFRESH_TYPES:
            raise _wrong_type(query, "refresh_token")
        token = query.get("refresh_token") or "-"
        grants = self.market.state.grants
        old = next((grant for grant in reversed(grants) if grant.refresh_token == token), None)
        if old is None or old.app_key != app.key or old.revoked or old.refresh_expires < self.wall():
            message = "The refresh token is invalid or has expired."
            raise Refused(message, INVALID_REFRESH, self._told_of_refresh(old, app))
        if not self.market.settings.old_refresh_token_lives:
            old.refresh_token = ""
        if not self.market.settings.old_access_token_lives:
            old.access_expires = int(self.wall()) - 1
        return self._issue(app, old.scopes, Whom(old.user_type, old.seller), old.printed)

    def _first(self, app: App) -> str:
        """The seller of the first of an app's shops."""
        return self.market.state.shops[app.shop_ids[0]].seller if app.shop_ids else ""

    def _told_of_code(self, code: Code | None, app: App) -> str:
        if code is None:
            return "nobody gave this code out; POST /_sandbox/auth-codes gives a fresh one"
        if code.app_key != app.key:
            return "the code is for another app"
        if code.used:
            return "the code was traded before, and works once; POST /_sandbox/auth-codes gives a fresh one"
        return f"the code was good for {self.market.settings.auth_code_seconds // 60} minutes"

    def _told_of_refresh(self, grant: Grant | None, app: App) -> str:
        if grant is None:
            return "nobody issued this token, or it was used before: each refresh gives a new one"
        if grant.app_key != app.key:
            return "the token is another app's"
        return "the seller took the permission back" if grant.revoked else "the token is too old"

    def _issue(self, app: App, scopes: list[str], whom: Whom, printed: bool = False) -> Grant:
        state, settings, now = self.market.state, self.market.settings, int(self.wall())
        number, prefix = self.market.next_number("grant"), PREFIXES[app.portal]
        grant = Grant(
            app_key=app.key,
            access_token=prefix + ids.token(state.seed, "access", number, 32),
            refresh_token=prefix + ids.token(state.seed, "refresh", number, 32),
            access_expires=now + settings.access_token_seconds,
            refresh_expires=now + settings.refresh_token_seconds,
            open_id=self._open_id(app, whom),
            shop_ids=self._reached(app, whom),
            scopes=scopes,
            printed=printed,
            user_type=whom.user_type,
            seller=whom.seller,
        )
        state.grants = [old for old in state.grants if old.refresh_token or old.access_expires > now]
        state.grants.append(grant)
        self._by_access[grant.access_token] = grant
        self.market.changes += 1
        return grant

    def _reached(self, app: App, whom: Whom) -> list[str]:
        """The shops of the app that are the consenting seller's."""
        shops = self.market.state.shops
        wanted = whom.seller if whom.user_type == SELLER else None
        return [shop_id for shop_id in app.shop_ids if shops[shop_id].seller == wanted]

    def _open_id(self, app: App, whom: Whom) -> str:
        """Who consents: the seller, the partner, or a creator of the first shop's market."""
        state = self.market.state
        if whom.user_type == CREATOR and app.shop_ids:
            return consenting(state.seed, state.shops[app.shop_ids[0]].region).open_id
        return ids.platform_id(state.seed, "open", _owner(app, whom))

    def _shown(self, grant: Grant) -> dict[str, Any]:
        home = self.market.state.shops[grant.shop_ids[0]].region if grant.shop_ids else ""
        return {
            "access_token": grant.access_token,
            "access_token_expire_in": grant.access_expires,
            "refresh_token": grant.refresh_token,
            "refresh_token_expire_in": grant.refresh_expires,
            "open_id": grant.open_id,
            "seller_name": (grant.seller or self.market.state.seller_name)
            if grant.user_type == SELLER
            else "",
            "seller_base_region": home,
            "user_type": grant.user_type,
            "granted_scopes": grant.scopes,
        }


def _wrong_type(query: dict[str, str], right: str) -> Refused:
    told = f"grant_type is {query.get('grant_type', '')!r}; it must be {right}"
    return Refused("The grant_type is not valid.", INVALID_PARAM, told)


def granted_scopes(app: App, user_type: int = SELLER) -> list[str]:
    """The scopes that a user grants to an app: all that this kind of user has, but for those withheld."""
    return [scope for scope in all_scopes(user_type) if scope not in app.withheld_scopes]


@cache
def all_scopes(user_type: int = SELLER) -> list[str]:
    """Every scope that any operation asks of one kind of user."""
    scopes = {scope for operation in every_version().values() for scope in operation.scopes}
    return sorted(scope for scope in scopes if _owner_of(scope) == user_type)


def kind_of_user(operation: Operation) -> int:
    """Whose token an operation wants; where no scope is documented, its module tells."""
    if operation.scopes:
        return _owner_of(operation.scopes[0])
    owners = {"affiliate": CREATOR, "affiliate_creator": CREATOR, "affiliate_partner": PARTNER}
    return owners.get(operation.module, SELLER)


def _owner_of(scope: str) -> int:
    return {"creator": CREATOR, "partner": PARTNER}.get(scope.partition(".")[0], SELLER)


def _owner(app: App, whom: Whom) -> str:
    if whom.user_type == SELLER:
        return f"{app.key}-{whom.seller}" if whom.seller else app.key
    return f"{KINDS_OF_USERS[whom.user_type]}-{app.key}"
