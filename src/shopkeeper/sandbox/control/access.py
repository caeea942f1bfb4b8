"""The control plane's permissions: codes, tokens and scopes, and how they end."""

from typing import Any

from ...errors import Rejected
from ..access import shops as authorization
from ..access.tokens import KINDS_OF_USERS, SELLER, all_scopes
from ..rehearsal import Rehearsal
from .plane import Fields, known_app, may, need, route

APP = need("app_key", "the app", "{app_key}")
USERS = ", ".join(f"{number} a {name}" for number, name in KINDS_OF_USERS.items())


@route(
    "POST", "/auth-codes",
    may("app_key", "the app; the first unless said", "{app_key}"),
    may("user_type", f"who consents: {USERS}", kind="integer"),
    may("seller", "which seller consents, where there are several; the first unless said", kind="string"),
)  # fmt: skip
def auth_code(sandbox: Rehearsal, fields: Fields) -> Any:
    """A fresh authorization code."""
    app_key = known_app(sandbox, fields.get("app_key", ""))
    user_type = int(fields.get("user_type") or SELLER)
    return {"auth_code": sandbox.tokens.new_code(app_key, user_type, str(fields.get("seller") or ""))}


@route(
    "POST", "/apps/{app_key}/deauthorize",
    APP,
    may("seller", "only this seller; all of them unless said", kind="string"),
)  # fmt: skip
def deauthorize(sandbox: Rehearsal, fields: Fields) -> Any:
    """The seller takes the app's permission back."""
    app_key = known_app(sandbox, fields["app_key"])
    return {"revoked": authorization.deauthorize(sandbox.market, app_key, fields.get("seller") or None)}


@route(
    "POST", "/tokens/expire",
    may("app_key", "only this app's; all unless said", "{app_key}"),
    may("refresh", "refresh tokens too", kind="boolean"),
)  # fmt: skip
def expire(sandbox: Rehearsal, fields: Fields) -> Any:
    """Let access tokens be too old from now on, and refresh tokens too if so asked."""
    app_key = fields.get("app_key")
    return {"expired": sandbox.tokens.expire(app_key, refresh=bool(fields.get("refresh")))}


@route(
    "POST", "/apps/{app_key}/scopes", APP, need("withheld", "what is not granted", ["seller.order.info"])
)  # fmt: skip
def withhold(sandbox: Rehearsal, fields: Fields) -> Any:
    """Withhold scopes from an app; its calls notice at once, its owner with the next tokens."""
    app_key, scopes = fields["app_key"], list(fields["withheld"])
    known_app(sandbox, app_key)
    if unknown := sorted(set(scopes) - {scope for user in KINDS_OF_USERS for scope in all_scopes(user)}):
        raise Rejected(f"there is no scope {', '.join(unknown)}")
    return {"granted": sandbox.tokens.withhold(app_key, scopes)}
