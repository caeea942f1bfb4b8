"""The gateway: every check of the platform in its order, then the behaviour or the default answer."""

import hmac
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from ..errors import Rejected
from ..tiktok.spec import Operation, error_codes, match, methods
from ..tiktok.wire import sign
from . import ids
from .answers import default_answer
from .checks import body_values, query_values
from .exchange import Ask, Reply, json_reply
from .faults import ANSWER_FAULTS, Fault
from .market import Market
from .shop import BEHAVIOURS, Call
from .state import App, Grant, Shop
from .tokens import Tokens

INVALID = "36009004"
# guess: what is not in the spec's own table of codes
STATUSES = {"36009003": 500, "36009007": 504, "36009010": 405, "36009023": 415, "105005": 403, "106013": 400}
FAULT_CODES = {
    "429": "36009002",
    "500": "36009003",
    "timeout_before": "36009007",
    "timeout_after": "36009007",
}
FAULT_MESSAGES = {
    "429": "Too many requests. Slow down and try again.",
    "500": "Internal error. Please try again.",
    "timeout_before": "Gateway timeout.",
    "timeout_after": "Gateway timeout.",
}


class Seen(NamedTuple):
    """One request in the log: what was asked and the code it was answered with, "0" for success."""

    method: str
    path: str
    operation: str
    verdict: str


class Gateway:
    """Answers the Open API and the token calls of one market."""

    def __init__(self, market: Market, tokens: Tokens, wall: Callable[[], float]) -> None:
        self.market, self.tokens, self.wall = market, tokens, wall
        self.log: deque[Seen] = deque(maxlen=100_000)

    def answer(self, ask: Ask) -> Reply:
        """Check a request and answer it."""
        self.market.tick()
        if ask.path.startswith("/api/v2/token/"):
            return self._answer_token(ask)
        found = match(ask.method, ask.path)
        operation = found[0].id if found else ""
        fault = self.market.state.strike(ANSWER_FAULTS, operation) if found else None
        try:
            if fault and fault.kind in ("429", "500", "timeout_before"):
                raise _failure(fault)
            content = self._perform(ask, found, fault)
            if fault and fault.kind == "timeout_after":
                raise _failure(fault)
        except Rejected as error:
            return self._refuse(ask, operation, error, fault)
        self.log.append(Seen(ask.method, ask.path, operation, "0"))
        delay = fault.seconds if fault else 0.0
        return json_reply(200, self._envelope(0, "Success", content), delay)

    def _perform(
        self, ask: Ask, found: tuple[Operation, dict[str, str]] | None, fault: Fault | None
    ) -> dict[str, Any]:
        if found is None:
            raise self._no_such_path(ask)
        operation, path_values = found
        app = self._check_app(ask)
        self._check_sign(ask, app)
        self._check_timestamp(ask)
        grant = self._check_token(ask, app, expired=fault is not None and fault.kind == "expired_token")
        self._check_scopes(operation, grant)
        shop = self._check_cipher(ask, operation, grant)
        values = query_values(operation, ask.query)
        values |= body_values(operation, ask.body, ask.headers.get("content-type", "").lower())
        behaviour = BEHAVIOURS.get(operation.id)
        if behaviour is None:
            return default_answer(operation)
        return behaviour(Call(self.market, operation, app, grant, values | path_values, shop, ask.origin))

    def _no_such_path(self, ask: Ask) -> Rejected:
        if methods(ask.path):
            return Rejected(f"The method {ask.method} is not allowed for this path.", code="36009010")
        message = "Invalid path. The specified path does not match any available endpoint."
        return Rejected(message, code="36009009")

    def _check_app(self, ask: Ask) -> App:
        app = self.market.state.apps.get(ask.query.get("app_key", ""))
        if app is None:
            raise Rejected("Invalid credentials. Invalid 'app_key' query parameter.", code=INVALID)
        return app

    def _check_sign(self, ask: Ask, app: App) -> None:
        content_type = ask.headers.get("content-type", "")
        right = sign(app.secret, ask.path, ask.query, ask.body, content_type)
        if not hmac.compare_digest(right.encode(), ask.query.get("sign", "").encode()):
            message = "Invalid credentials. The 'sign' query parameter is invalid."
            raise Rejected(message, code="106001")

    def _check_timestamp(self, ask: Ask) -> None:
        text, settings = ask.query.get("timestamp", ""), self.market.settings
        if not text.isdecimal():
            raise Rejected("Invalid 'timestamp' query parameter: it must be in Unix seconds.", code=INVALID)
        age = self.wall() - int(text)
        if age > settings.timestamp_past_seconds or age < -settings.timestamp_ahead_seconds:
            raise Rejected("Invalid 'timestamp' query parameter: it has expired or is ahead.", code=INVALID)

    def _check_token(self, ask: Ask, app: App, expired: bool) -> Grant:
        token = ask.headers.get("x-tts-access-token") or ask.query.get("access_token", "")
        if not token.startswith(("TTP_", "ROW_")):
            message = "Invalid credentials. The 'x-tts-access-token' header is missing or malformed."
            raise Rejected(message, code=INVALID)
        grant = self.tokens.find(token)
        if grant is None or grant.revoked or grant.app_key != app.key:
            message = "Invalid credentials. The 'x-tts-access-token' header is unknown or was revoked."
            raise Rejected(message, code=self.market.settings.unknown_token_code)
        if expired or grant.access_expires <= self.wall():
            raise Rejected("Expired credentials. The 'x-tts-access-token' header has expired.", code="105002")
        return grant

    def _check_scopes(self, operation: Operation, grant: Grant) -> None:
        held = [scope in grant.scopes for scope in operation.scopes]
        enough = any(held) if self.market.settings.any_scope_suffices else all(held)
        if held and not enough:
            message = f"Access denied. The app lacks the scope {' or '.join(operation.scopes)}."
            raise Rejected(message, code="105005")

    def _check_cipher(self, ask: Ask, operation: Operation, grant: Grant) -> Shop | None:
        cipher = ask.query.get("shop_cipher", "")
        if operation.cipher == "no":
            if cipher:
                raise Rejected("Unexpected identifier 'shop_cipher' for this path.", code=INVALID)
            return None
        if not cipher:
            if operation.cipher == "optional":
                return None
            raise Rejected("The 'shop_cipher' query parameter is missing.", code="106013")
        shops = self.market.state.shops
        shop = next((shops[shop_id] for shop_id in grant.shop_ids if shops[shop_id].cipher == cipher), None)
        if shop is None:
            raise Rejected("The 'shop_cipher' does not match the access token.", code="101000")
        if not shop.active:
            raise Rejected("The shop is inactive.", code="36009043")
        return shop

    def _answer_token(self, ask: Ask) -> Reply:
        try:
            if ask.path not in ("/api/v2/token/get", "/api/v2/token/refresh"):
                raise self._no_such_path(ask)
            content = self.tokens.answer(ask.path, ask.query)
        except Rejected as error:
            self.log.append(Seen(ask.method, ask.path, "", error.code))
            status = 404 if error.code == "36009009" else 200
            return json_reply(status, self._envelope(int(error.code), str(error), None))
        self.log.append(Seen(ask.method, ask.path, "", "0"))
        return json_reply(200, self._envelope(0, "success", content))

    def _refuse(self, ask: Ask, operation: str, error: Rejected, fault: Fault | None) -> Reply:
        code = error.code or INVALID
        self.log.append(Seen(ask.method, ask.path, operation, code))
        delay = fault.seconds if fault and fault.kind in FAULT_CODES else 0.0
        return json_reply(self._status(code), self._envelope(int(code), str(error), None), delay)

    def _status(self, code: str) -> int:
        settings = self.market.settings
        if code == "105002":
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


def _failure(fault: Fault) -> Rejected:
    return Rejected(FAULT_MESSAGES[fault.kind], code=FAULT_CODES[fault.kind])
