"""One conversation per call: sign, send, read the answer, and ask again where that is right.

Every rule of the protocol is here and none of it does I/O. A conversation yields what to send, how long to
wait or that new tokens are wanted, so a test can play TikTok by sending answers into it.
"""

import random
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar
from urllib.parse import urlencode

from .. import errors
from . import answers
from .auth import AUTH_URL, Token
from .envelope import Answer
from .limits import Limits
from .spec import BASE_URL
from .wire import Message, Request, Response, Wait

FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 60.0
WORTHWHILE_SKEW_SECONDS = 5.0
SHORTEST_SECRET = 6  # a shorter word would blot out half the sentence

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Renew:
    """New tokens are wanted: this access token is no longer taken."""

    stale: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Load:
    """The tokens as the store has them are wanted."""


@dataclass(frozen=True, slots=True)
class Save:
    """Both tokens are to be stored in one step."""

    token: Token


Step: TypeAlias = Request | Wait | Renew | Load | Save
Conversation: TypeAlias = Generator[Step, Any, T]


@dataclass
class App:
    """One app of Partner Center: its key and secret, where TikTok is, and how patient to be."""

    key: str
    secret: str = field(repr=False)
    base_url: str = BASE_URL
    auth_url: str = AUTH_URL
    wall: Callable[[], float] = time.time
    limits: Limits = field(default_factory=Limits)
    tries: int = 5
    jitter: Callable[[], float] = random.random
    skew: float = 0.0
    requests: int = 0

    def now(self) -> float:
        """Unix seconds by TikTok's clock, as far as its answers have told."""
        return self.wall() + self.skew


@dataclass
class Access:
    """With what a call is made: a token, perhaps a shop's cipher, and whether tokens can be renewed."""

    token: str = field(default="", repr=False)
    cipher: str = field(default="", repr=False)
    is_renewable: bool = False


@dataclass
class Attempts:
    """What has been tried in one conversation."""

    made: int = 0
    has_renewed: bool = False
    has_set_clock: bool = False


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong with one try, the answer if there was one, and the token it was made with."""

    error: errors.ShopkeeperError
    response: Response | None
    token: str = field(repr=False)


def converse(app: App, access: Access, message: Message) -> Conversation[Answer]:
    """Carry one call to its good answer; tries again only where a repetition does no harm."""
    tried = Attempts()
    if access.is_renewable and not access.token:
        access.token = (yield Load()).access_token
    while True:
        tried.made += 1
        pause = app.limits.of(access.cipher).reserve()
        if pause > 0:
            yield Wait(pause)
        token = access.token  # the one this try is made with; another call may renew it meanwhile
        response: Response | None = None
        try:
            response = yield from _send(app, access, message)
            return answers.read(response, message.about, app.now())
        except errors.ShopkeeperError as problem:
            error = problem
        clean = _without_secrets(error, app, token, access.cipher)
        yield from _recover(app, access, message, tried, Failure(clean, response, token))


def _send(app: App, access: Access, message: Message) -> Conversation[Response]:
    limiter = app.limits.of(access.cipher)
    request = message.signed(app.key, app.secret, access.token, app.base_url, int(app.now()))
    app.requests += 1
    response: Response = yield request
    if response.status in answers.TOO_FAST:
        limiter.refused(answers.retry_after(response, app.now()))
    else:
        limiter.accepted()
    return response


def _recover(
    app: App, access: Access, message: Message, tried: Attempts, failure: Failure
) -> Conversation[None]:
    """Do what makes another try worthwhile, or raise the error."""
    error, response = failure.error, failure.response
    if error.code == answers.EXPIRED and access.is_renewable and not tried.has_renewed:
        tried.has_renewed = True
        access.token = (yield Renew(failure.token)).access_token
    elif answers.complains_of_time(error) and not tried.has_set_clock and _set_clock(app, response):
        tried.has_set_clock = True
    elif isinstance(error, errors.TryLater) and tried.made < app.tries and _may_repeat(error, message):
        yield Wait(pause_before_next(app, tried.made, error.after))
    else:
        raise error


def _may_repeat(error: errors.TryLater, message: Message) -> bool:
    """A call refused for its rate was not carried out; of any other failure nobody can tell."""
    return message.is_repeatable or isinstance(error, errors.RateLimited)


def pause_before_next(app: App, made: int, after: float | None) -> float:
    """Seconds before the next try: what TikTok asked for and a little more, or doubling with full jitter."""
    if after is not None:
        return after + app.jitter() * 0.5
    return app.jitter() * min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * float(2 ** (made - 1)))


def _set_clock(app: App, response: Response | None) -> bool:
    """Take TikTok's clock from the answer; false when it would change nothing."""
    theirs = answers.server_time(response) if response is not None else None
    if theirs is None or abs(theirs - app.now()) < WORTHWHILE_SKEW_SECONDS:
        return False
    app.skew = theirs - app.wall()
    return True


def _without_secrets(error: errors.ShopkeeperError, app: App, *secret: str) -> errors.ShopkeeperError:
    """The same error, with no secret in its words."""
    text = str(error)
    for word in (app.secret, *secret):
        text = text.replace(word, "…") if len(word) >= SHORTEST_SECRET else text
    error.args = (text,)
    return error


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
            error = _without_secrets(problem, app, *values.values())
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
