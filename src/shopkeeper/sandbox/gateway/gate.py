"""The gateway: every check of the platform in its order, then the behaviour or the default answer."""

import time
from collections.abc import Callable
from dataclasses import replace
from math import ceil
from typing import Any

from ...errors import Rejected
from ...tiktok.spec import Operation, error_codes, match, methods
from .. import ids
from ..access.tokens import Tokens
from ..exchange import Ask, Reply, json_reply
from ..faults import ANSWER_FAULTS, REFUSING, Fault
from ..market import Market
from ..refusals import Refused
from ..shop import Call
from .checks import body_values, query_values
from .coverage import is_retired, other_versions
from .credentials import EXPIRED, INVALID, Credentials
from .log import RequestLog, Seen
from .mischief import FAULT_CODES, PROXY_FAULTS, disturbed, failure, paged, proxy_page
from .older import behaviour_of
from .quotas import Quotas, TooMany
from .sizes import check_size

NO_PATH, NO_METHOD, RETIRED = "36009009", "36009010", "36009014"
# guess: what is not in the spec's own table of codes
STATUSES = {
    "36009007": 504, NO_METHOD: 405, RETIRED: 400, "36009021": 413, "36009022": 415,
    "36009023": 415, "36009033": 403, "105005": 403, "106013": 400, "45101004": 429,
}  # fmt: skip
TOKEN_PATHS = {"/api/v2/token/get": "token.get", "/api/v2/token/refresh": "token.refresh"}

Found = tuple[Operation, dict[str, str]]


class Gateway:
    """Answers the Open API and the token calls of one market."""

    def __init__(self, market: Market, tokens: Tokens, wall: Callable[[], float]) -> None:
        self.market, self.tokens, self.wall = market, tokens, wall
        self.credentials = Credentials(market, tokens, wall)
        self.quotas = Quotas(market, wall)
        self.log = RequestLog()
        self.turned: dict[str, Any] = {}
        """While pages shift: the last row of each page, by the token of the next one."""

    def answer(self, ask: Ask) -> Reply:
        """Check a request and answer it."""
        began = time.perf_counter()
        self.market.tick()
        if ask.path.startswith("/api/v2/token/"):
            operation, found = TOKEN_PATHS.get(ask.path, ""), None
        else:
            found = match(ask.method, ask.path)
            operation = found[0].id if found else ""
        shop_id, now = self._shop_id(ask), self.market.now()
        fault = self.market.state.strike(ANSWER_FAULTS, operation, shop_id) if operation else None
        reply, error = self._replied(ask, found, fault)
        code, message, explanation = _told(error) if error else ("0", "", "")
        taken = (time.perf_counter() - began) * 1000
        asked = (self.log.next_number(), now, ask.method, ask.path, operation, shop_id)
        self.log.note(Seen(*asked, code, message, explanation, taken))
        return reply

    def _replied(self, ask: Ask, found: Found | None, fault: Fault | None) -> tuple[Reply, Rejected | None]:
        """The reply, and what was wrong if anything was."""
        kind = fault.kind if fault else ""
        if kind in PROXY_FAULTS:
            status, words = PROXY_FAULTS[kind]
            return proxy_page(status), Refused(words, str(status))
        is_token = ask.path.startswith("/api/v2/token/")
        try:
            if fault and kind in REFUSING:
                raise failure(fault)
            content = self._token(ask) if is_token else self._perform(ask, found, fault)
            if fault and kind == "timeout_after":
                raise failure(fault)
        except Rejected as error:
            return self._refusal(error, fault, is_token), error
        reply = json_reply(200, self._envelope(0, "success" if is_token else "Success", content))
        return disturbed(reply, fault) if fault else reply, None

    def _perform(self, ask: Ask, found: Found | None, fault: Fault | None) -> dict[str, Any]:
        if found is None:
            raise self._no_such_path(ask)
        operation, path_values = found
        self._check_version(operation)
        credentials = self.credentials
        app = credentials.app(ask)
        check_size(operation, ask.body)
        credentials.check_sign(ask, app)
        credentials.check_timestamp(ask)
        grant = credentials.grant(ask, app, operation)
        self._break_token(fault)
        credentials.check_address(ask, app)
        credentials.check_scopes(operation, grant)
        shop = credentials.shop(ask, operation, grant)
        credentials.check_asset(ask, operation, app)
        values = body_values(operation, ask.body, ask.headers.get("content-type", ""))
        values |= query_values(operation, ask)
        credentials.check_active(operation, shop)
        self.quotas.count(operation, app, shop, values)
        call = Call(self.market, operation, app, grant, values | path_values, shop, ask.origin)
        behaviour = behaviour_of(operation)
        return paged(call, behaviour, self.turned) if self.market.state.faults else behaviour(call)

    def _token(self, ask: Ask) -> dict[str, Any]:
        if ask.path not in TOKEN_PATHS:
            raise self._no_such_path(ask)
        if ask.method != "GET":
            raise _wrong_method(ask, ("GET",))
        return self.tokens.answer(ask.path, {name: ask.first(name) for name in ask.query})

    def _no_such_path(self, ask: Ask) -> Refused:
        if known := methods(ask.path):
            return _wrong_method(ask, known)
        if others := other_versions(ask.path):
            code, told = self.market.settings.unknown_version_code, f"there are {', '.join(others)} of it"
            return Refused("The version of this path is not valid.", code, told)
        told = "no operation has this path; `shopkeeper spec` lists them"
        message = "Invalid path. The specified path does not match any available endpoint."
        return Refused(message, NO_PATH, told)

    def _check_version(self, operation: Operation) -> None:
        if operation.retires and is_retired(operation, self.market.settings, self.wall()):
            newer = operation.replaced_by or "no other version"
            told = f"{operation.id} was switched off on {operation.retires}; instead there is {newer}"
            raise Refused("The version of this path is retired.", RETIRED, told)

    def _break_token(self, fault: Fault | None) -> None:
        if fault and fault.kind == "expired_token":
            message = "Expired credentials. The 'x-tts-access-token' header has expired."
            raise Refused(message, EXPIRED, "a fault: the token is said to be too old")
        if fault and fault.kind == "revoked_token":
            message = "Invalid credentials. The 'x-tts-access-token' header is unknown or was revoked."
            raise Refused(message, self.market.settings.unknown_token_code, "a fault: said to be revoked")

    def _shop_id(self, ask: Ask) -> str:
        cipher = ask.first("shop_cipher")
        return self.market.ciphers.get(cipher, "") if cipher else ""

    def _refusal(self, error: Rejected, fault: Fault | None, is_token: bool) -> Reply:
        code = error.code or INVALID
        delay = fault.seconds if fault and fault.kind in FAULT_CODES else 0.0
        told = error.status if isinstance(error, Refused) else 0
        status = told or (self._token_status(code) if is_token else self._status(code))
        reply = json_reply(status, self._envelope(int(code), str(error), None), delay)
        if isinstance(error, TooMany) and self.market.settings.tells_retry_after:
            headers = (*reply.headers, ("retry-after", str(max(1, ceil(error.after_seconds)))))
            return replace(reply, headers=headers)
        return reply

    def _token_status(self, code: str) -> int:
        return self._status(code) if code in (NO_PATH, NO_METHOD, *FAULT_CODES.values()) else 200

    def _status(self, code: str) -> int:
        settings = self.market.settings
        if code == EXPIRED:
            return settings.expired_token_status
        if code == settings.unknown_token_code != INVALID:
            return 401
        known = error_codes().get(int(code))
        if code in STATUSES:
            return STATUSES[code]
        return known.http if known and known.http != 200 else settings.business_error_status

    def _envelope(self, code: int, message: str, content: dict[str, Any] | None) -> dict[str, Any]:
        moment = self.market.clock.now().strftime("%Y%m%d%H%M%S")
        trail = ids.token(self.market.state.seed, "request", self.market.next_number("request"), 10).upper()
        return {"code": code, "message": message, "request_id": moment + trail, "data": content}


def _wrong_method(ask: Ask, known: tuple[str, ...]) -> Refused:
    message = f"The method {ask.method} is not allowed for this path."
    return Refused(message, NO_METHOD, f"this path takes {' and '.join(known)}")


def _told(error: Rejected) -> tuple[str, str, str]:
    """What the log says of a refusal: its code, its message, and what to do about it."""
    explanation = error.explanation if isinstance(error, Refused) else ""
    return error.code or INVALID, str(error), explanation
