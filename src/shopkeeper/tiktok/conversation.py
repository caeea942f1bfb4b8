"""One conversation per call: sign, send, read the answer, and ask again where that is right.

Every rule of the protocol is here and none of it does I/O. A conversation yields what to send, how long to
wait or that new tokens are wanted, so a test can play TikTok by sending answers into it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .. import errors
from . import answers, spec, versions
from .app import Access, App
from .envelope import Answer
from .limits import Place
from .patience import Attempts, pause_before_next, too_long
from .renewing import bury, exchange, ready, refresh, renew, without_secrets
from .steps import Conversation, Load, Renew, Save
from .wire import Message, Raw, Request, Response, Wait, message, raw_message

__all__ = [
    "Access", "App", "Conversation", "Load", "Renew", "Request", "Save", "Wait",
    "ask", "call", "converse", "exchange", "refresh", "renew",
]  # fmt: skip

SHOPS = "authorization.GetAuthorizedShops.202309"
WORTHWHILE_SKEW_SECONDS = 5.0
DEAD_TOKENS = frozenset({answers.EXPIRED, "36004001", answers.CONFUSED})
"""Codes of Unauthorized that mean the token itself, and not a scope or another shop."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong with one try, the answer if there was one, and the token it was made with."""

    error: errors.ShopkeeperError
    response: Response | None
    token: str = field(repr=False)


def ask(app: App, access: Access, id: str, values: Mapping[str, object]) -> Conversation[Answer]:
    """Carry one operation to its good answer; the shop's cipher goes where it is wanted, and nowhere else."""
    operation = spec.operation(id)
    versions.warn_of(operation)
    if operation.cipher != "no":
        yield from name_shop(app, access)
    return (yield from converse(app, access, message(operation, values, access.cipher)))


def call(app: App, access: Access, raw: Raw) -> Conversation[Answer]:
    """Carry a call by its path to its good answer."""
    versions.warn_of_path(raw.method, raw.path)
    yield from name_shop(app, access)
    return (yield from converse(app, access, raw_message(raw, access.cipher)))


def name_shop(app: App, access: Access) -> Conversation[None]:
    """Find the cipher of a shop that is known by its id; asked for once an app."""
    if access.cipher or not access.shop_id:
        return
    if access.shop_id not in app.ciphers:
        answer = yield from converse(app, access, message(spec.operation(SHOPS), {}))
        found = {str(shop["id"]): str(shop["cipher"]) for shop in answer.plain().get("shops") or []}
        app.ciphers.update(found)
        if access.shop_id not in found:
            there = ", ".join(sorted(found)) or "none"
            raise errors.NeedsPerson(
                f"This authorisation does not reach shop {access.shop_id}; it reaches: {there}. "
                "Connect that shop."
            )
    access.cipher = app.ciphers[access.shop_id]


def converse(app: App, access: Access, message: Message) -> Conversation[Answer]:
    """Carry one call to its good answer; tries again only where a repetition does no harm."""
    tried = Attempts(app.clock())
    while True:
        yield from ready(app, access)
        tried.made += 1
        response: Response | None = None
        with app.limits.place(app.key, access.cipher, message.about, message.method) as place:
            yield from _stand_in_line(app, message, tried, place)
            token = access.token  # the one this try is made with; another call may renew it meanwhile
            try:
                response = yield from _send(app, access, message, place)
                return answers.read(response, message.about, app.now(), app.on_oddity)
            except errors.ShopkeeperError as problem:
                error = problem
            if isinstance(error, errors.RateLimited):
                place.told(error)
        clean = without_secrets(error, app.secret, token, access.cipher)
        yield from _recover(app, access, message, tried, Failure(clean, response, token))


def _stand_in_line(app: App, message: Message, tried: Attempts, place: Place) -> Conversation[None]:
    while (pause := place.pause()) > 0:
        if not tried.allow(app, pause):
            raise too_long(app, message.about, pause)
        yield Wait(pause)


def _send(app: App, access: Access, message: Message, place: Place) -> Conversation[Response]:
    request = message.signed(app.key, app.secret, access.token, app.base_url, int(app.now()))
    app.requests += 1
    response: Response = yield request
    if response.status in answers.TOO_FAST:
        place.refused(answers.retry_after(response, app.now()))
    else:
        place.answered()
    return response


def _recover(
    app: App, access: Access, message: Message, tried: Attempts, failure: Failure
) -> Conversation[None]:
    """Do what makes another try worthwhile, or raise the error."""
    error = failure.error
    if error.code == answers.EXPIRED and access.is_renewable and not tried.has_renewed:
        tried.has_renewed = True
        yield from _replace(app, access, failure.token)
    elif answers.complains_of_time(error) and not tried.has_set_clock and _set_clock(app, failure.response):
        tried.has_set_clock = True
    elif isinstance(error, errors.TryLater) and tried.made < app.tries and _may_repeat(error, message):
        pause = pause_before_next(app, tried.made, error.after)
        if not tried.allow(app, pause):
            raise error
        yield Wait(pause)
    else:
        # A token that was renewed just now and is refused all the same may be good in a moment.
        if isinstance(error, errors.Unauthorized) and error.code in DEAD_TOKENS and not tried.has_renewed:
            bury(app, failure.token, error)
        raise error


def _replace(app: App, access: Access, token: str) -> Conversation[None]:
    """New tokens for an expired one; where none are to be had, the shop is left in peace for a while."""
    try:
        access.take((yield Renew(token)))
    except errors.NeedsPerson as error:
        bury(app, token, error)
        raise


def _may_repeat(error: errors.TryLater, message: Message) -> bool:
    """A call refused for its rate was not carried out; of any other failure nobody can tell."""
    return isinstance(error, errors.RateLimited) or (message.is_repeatable and not answers.is_slow(error))


def _set_clock(app: App, response: Response | None) -> bool:
    """Take TikTok's clock from the answer; false when it would change nothing."""
    theirs = answers.server_time(response) if response is not None else None
    if theirs is None or abs(theirs - app.now()) < WORTHWHILE_SKEW_SECONDS:
        return False
    app.skew = theirs - app.wall()
    return True
