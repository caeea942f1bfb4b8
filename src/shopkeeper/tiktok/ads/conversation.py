"""One conversation per call to the Marketing API: send, read the answer, and ask again where that is right.

Nothing here does I/O: a conversation yields what to send or how long to wait, and any driver of the client
carries it out. Advertisers' tokens live until they are revoked, so none is ever renewed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ... import errors
from .. import spec
from ..app import App
from ..envelope import Answer
from ..patience import Attempts, pause_before_next, too_long
from ..renewing import without_secrets
from ..steps import Conversation
from ..wire import Response, Wait
from . import answers, catalogue
from .limits import AdLimits
from .wire import Message, message, new_request_id


@dataclass
class Account:
    """With what calls are made: the app, its allowance, a token and the ad account that is meant."""

    app: App
    limits: AdLimits
    access_token: str = field(default="", repr=False)
    advertiser_id: str = ""

    def at(self, access_token: str, advertiser_id: str) -> "Account":
        """The same app at another ad account."""
        return replace(self, access_token=access_token, advertiser_id=advertiser_id)


def ask(account: Account, id: str, values: Mapping[str, object]) -> Conversation[Answer]:
    """Carry one operation to its good answer."""
    operation = catalogue.operation(id)
    return (yield from converse(account, message(operation, filled(account, operation, values))))


def filled(account: Account, operation: spec.Operation, values: Mapping[str, object]) -> dict[str, object]:
    """The values of a call with what the client knows: its app, its ad account, a fresh request id."""
    given = {name: value for name, value in values.items() if value is not None}
    makers = {
        "app_id": lambda: account.app.key,
        "secret": lambda: account.app.secret,
        "advertiser_id": lambda: account.advertiser_id,
        "request_id": new_request_id,
    }
    for name, make in makers.items():
        if f"{name}!" in operation.body and name not in given and (made := make()):
            given[name] = made
    return given


def converse(account: Account, message: Message) -> Conversation[Answer]:
    """Carry one call to its good answer; tries again only where a repetition does no harm."""
    app = account.app
    tried = Attempts(app.clock())
    while True:
        tried.made += 1
        try:
            return (yield from _try(account, message, tried))
        except errors.ShopkeeperError as problem:
            error = _clean(account, message, problem)
        if not _may_repeat(error, message) or tried.made >= app.tries:
            raise _with_request_id(error, message)
        pause = pause_before_next(app, tried.made, getattr(error, "after", None))
        if not tried.allow(app, pause):
            raise _with_request_id(error, message)
        yield Wait(pause)


def _try(account: Account, message: Message, tried: Attempts) -> Conversation[Answer]:
    app = account.app
    with account.limits.place(message.about) as place:
        while (pause := place.pause()) > 0:
            if not tried.allow(app, pause):
                raise too_long(app, message.about, pause)
            yield Wait(pause)
        app.requests += 1
        response: Response = yield message.request(app.base_url, account.access_token)
        try:
            answer = answers.read(response, message.about, app.now(), app.on_oddity)
        except errors.RateLimited as error:
            place.told(error)
            raise
        place.answered()
        return answer


def _may_repeat(error: errors.ShopkeeperError, message: Message) -> bool:
    """A call refused for its rate was not carried out; of any other failure nobody can tell."""
    if isinstance(error, errors.RateLimited):
        return True
    return isinstance(error, errors.TryLater) and message.is_repeatable


def _with_request_id(error: errors.ShopkeeperError, message: Message) -> errors.ShopkeeperError:
    """Of a creation whose outcome is open, say with which id it can be sent again and is made once."""
    if isinstance(error, errors.TryLater) and "request_id" in message.values:
        known = message.values["request_id"]
        error.args = (f"{error} Sent again with request_id={known!r} it is made once at most.",)
    return error


def _clean(account: Account, message: Message, error: errors.ShopkeeperError) -> errors.ShopkeeperError:
    code = str(message.values.get("auth_code") or "")
    return without_secrets(error, account.app.secret, account.access_token, code)
