"""Tokens as conversations: for a code, for old ones, in time before they die, and dead ones left in peace."""

from typing import Any
from urllib.parse import urlencode

from .. import errors
from . import answers
from .app import Access, App, Dead
from .auth import Token
from .patience import pause_before_next
from .steps import Conversation, Load, Renew, Save
from .wire import Request, Response, Wait

DEAD_SECONDS = 60.0
"""How long a token that was refused is not tried again."""
AGAIN_SECONDS = 60.0
"""How long to leave it at the old token after a renewal ahead of time has failed."""
SHORTEST_SECRET = 6  # a shorter word would blot out half the sentence


def ready(app: App, access: Access) -> Conversation[None]:
    """See to it that a call has a token: the store's, renewed in good time. Raises what a dead one said."""
    if access.is_renewable and not access.token:
        access.take((yield Load()))
    if access.token in app.dead:
        yield from _stand_back(app, access)
    is_late = access.expires_at is not None and access.expires_at - app.now() < app.renew_ahead_seconds
    if access.is_renewable and is_late and app.now() >= access.renew_again_at:
        yield from _renew_ahead(app, access)


def _renew_ahead(app: App, access: Access) -> Conversation[None]:
    """Renew a token that still works; where that fails, the old one is good until it dies."""
    try:
        access.take((yield Renew(access.token)))
    except errors.ShopkeeperError:
        access.renew_again_at = app.now() + AGAIN_SECONDS


def _stand_back(app: App, access: Access) -> Conversation[None]:
    """Do not call with a dead token, until another is in the store or some time has passed."""
    known = app.dead[access.token]
    if access.is_renewable:
        token: Token = yield Load()
        if token.access_token != access.token:
            access.take(token)
            return
    left = known.until - app.clock()
    if left <= 0:
        app.dead.pop(access.token, None)
        return
    said = f"{known.error} (TikTok is not asked again for {left:.0f} s.)"
    raise type(known.error)(said, code=known.error.code, request_id=known.error.request_id)


def bury(app: App, token: str, error: errors.NeedsPerson) -> None:
    """Remember a token that nobody takes any more, so that a thousand calls do not each ask again."""
    if token:
        app.dead[token] = Dead(error, app.clock() + DEAD_SECONDS)


def renew(app: App, stale: str) -> Conversation[Token]:
    """New tokens for ones that are no longer taken; if somebody else has renewed them, theirs."""
    token: Token = yield Load()
    if stale and token.access_token != stale:
        return token
    fresh = yield from refresh(app, token.refresh_token)
    yield Save(fresh)
    return fresh


def exchange(app: App, auth_code: str) -> Conversation[Token]:
    """The tokens for an authorisation code; a code works once, so this is never repeated blindly."""
    # Quirk (2026-11, token/get): `authorized_code`, not OAuth's `authorization_code`.
    # https://partner.tiktokshop.com/docv2/page/authorization-overview-202407
    values = {"auth_code": auth_code, "grant_type": "authorized_code"}
    return (yield from _ask_for_tokens(app, "token/get", values, is_repeatable=False))


def refresh(app: App, refresh_token: str) -> Conversation[Token]:
    """A new pair of tokens; the old refresh token may no longer be taken afterwards."""
    values = {"refresh_token": refresh_token, "grant_type": "refresh_token"}
    return (yield from _ask_for_tokens(app, "token/refresh", values, is_repeatable=True))


def _ask_for_tokens(
    app: App, name: str, values: dict[str, str], *, is_repeatable: bool
) -> Conversation[Token]:
    query = urlencode({"app_key": app.key, "app_secret": app.secret, **values})
    request = Request("GET", f"{app.auth_url}/api/v2/{name}?{query}")
    for made in range(1, app.tries + 1):
        app.requests += 1
        try:
            response: Response = yield request
            return _token(answers.read(response, name, app.now()).plain())
        except errors.ShopkeeperError as problem:
            error = without_secrets(problem, app.secret, *values.values())
            may_repeat = is_repeatable or isinstance(error, errors.RateLimited)
            if not (isinstance(error, errors.TryLater) and may_repeat and made < app.tries):
                raise error from None
        yield Wait(pause_before_next(app, made, error.after))
    raise AssertionError("the last try either answers or raises")


def _token(answer: dict[str, Any]) -> Token:
    try:
        return Token.from_answer(answer)
    except (KeyError, ValueError) as error:
        raise errors.Unreachable(f"TikTok's answer holds no tokens: {error} is missing or wrong.") from None


def without_secrets(error: errors.ShopkeeperError, *secrets: str) -> errors.ShopkeeperError:
    """The same error, with no secret in its words."""
    for word in secrets:
        if len(word) >= SHORTEST_SECRET:
            error.args = (str(error).replace(word, "…"),)
            error.said = error.said.replace(word, "…")
    return error
