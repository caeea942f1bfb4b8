"""The Marketing API's door: its token header, its limits, its envelope, and HTTP 200 whatever it says."""

import time
from collections.abc import Callable
from typing import Any

from ...errors import Rejected
from ...tiktok.ads.catalogue import PREFIX, match
from ...tiktok.spec import Operation
from .. import ids
from ..exchange import Ask, Reply, json_reply
from ..faults import ANSWER_FAULTS, Fault
from ..gateway.log import RequestLog, Seen
from ..gateway.mischief import PROXY_FAULTS, disturbed, proxy_page
from ..gateway.quotas import Bound, Quotas, TooMany
from ..market import Market
from ..refusals import Refused
from .accounts import INVALID, WRONG_TOKEN, grant_of
from .calls import AD_BEHAVIOURS, AdCall, read_values
from .records import AdLimits

TOO_OFTEN, INTERNAL, TIMED_OUT = "40100", "50000", "51010"
FAULTS = {
    "429": (TOO_OFTEN, "App reaches the QPS limit."),
    "500": (INTERNAL, "System error."),
    "503": (INTERNAL, "System error."),
    "timeout_before": (TIMED_OUT, "Internal time out."),
    "timeout_after": (TIMED_OUT, "Internal time out."),
    "expired_token": (WRONG_TOKEN, "Access token is incorrect or has been revoked."),
    "revoked_token": (WRONG_TOKEN, "Access token is incorrect or has been revoked."),
}
# guess: that calls other than reports rise with the level too; 10 a second is what an app was told.
LEVELS = {
    "basic": AdLimits(10, 8, 240, 20_000),
    "advanced": AdLimits(12, 12, 360, 30_000),
    "premium": AdLimits(20, 20, 600, 50_000),
    "ultimate": AdLimits(20, 20, 600, 50_000),
}
REPORTS = "reports"
WITHOUT_TOKEN = "tokens"
SECOND, MINUTE, DAY = 1.0, 60.0, 86_400.0


def limits_of(market: Market) -> AdLimits:
    """How often the app may call: what was set by hand, or its level's."""
    return market.state.ads.limits or LEVELS[market.state.ads.level]


class AdsGateway:
    """Answers the Marketing API of one market."""

    def __init__(self, market: Market, wall: Callable[[], float], log: RequestLog) -> None:
        self.market, self.wall, self.log = market, wall, log
        self._quotas = Quotas(market, wall)

    def answer(self, ask: Ask) -> Reply:
        """Check a request and answer it."""
        began = time.perf_counter()
        self.market.tick()
        operation = match(ask.method, self._path(ask.path))
        seen = Seen(
            self.log.next_number(), self.market.now(), ask.method, ask.path, operation.id if operation else ""
        )
        reply, seen = self._replied(ask, operation, seen)
        self.log.note(seen._replace(milliseconds=(time.perf_counter() - began) * 1000))
        return reply

    def _path(self, path: str) -> str:
        """The path; the other spelling that some programs have is taken where the setting says so."""
        inner = path.removeprefix(PREFIX)
        if self.market.settings.ads_other_paths and inner.startswith(
            ("/gmv_max/campaign/", "/gmv_max/session/")
        ):
            rest = inner.removeprefix("/gmv_max/campaign/").removeprefix("/gmv_max/")
            other = f"{PREFIX}/campaign/gmv_max/{rest}"
            return path if match("GET", path) else other
        return path

    def _replied(self, ask: Ask, operation: Operation | None, seen: Seen) -> tuple[Reply, Seen]:
        if operation is None:
            # Nothing is at a path that is not one: developers tell of an empty answer, and no envelope.
            told = f"the Marketing API has no {ask.method} {ask.path}; docs/ads.md lists its calls"
            return Reply(404, b""), seen._replace(code="404", explanation=told)
        fault = self.market.state.strike(ANSWER_FAULTS, operation.id)
        kind = fault.kind if fault else ""
        if kind in PROXY_FAULTS:
            status, words = PROXY_FAULTS[kind]
            return proxy_page(status), seen._replace(code=str(status), message=words)
        try:
            content = self._perform(ask, operation, fault)
        except Rejected as error:
            return self._refusal(error, fault), _told(seen, error)
        reply = json_reply(200, self._envelope(0, "OK", content))
        return disturbed(reply, fault) if fault else reply, seen

    def _perform(self, ask: Ask, operation: Operation, fault: Fault | None) -> dict[str, Any]:
        broken = FAULTS.get(fault.kind) if fault else None
        is_done_first = fault is not None and fault.kind == "timeout_after"
        if broken and not is_done_first:
            raise _failure(broken)
        token = ask.headers.get("access-token", "")
        grant = None if operation.group == WITHOUT_TOKEN else grant_of(self.market, token)
        self._count(operation)
        call = AdCall(self.market, operation, read_values(operation, ask), grant, self.wall())
        content = AD_BEHAVIOURS[operation.id](call)
        if broken:
            raise _failure(broken)
        return content

    def _count(self, operation: Operation) -> None:
        """Count a call, or refuse it where one more would be too many."""
        if not self.market.settings.ads_limits:
            return
        limits = limits_of(self.market)
        bounds = [_bound("calls", limits.per_second, SECOND)]
        if operation.group == REPORTS:
            bounds += [
                _bound("reports", limits.reports_per_second, SECOND),
                _bound("reports a minute", limits.reports_per_minute, MINUTE),
                _bound("reports a day", limits.reports_per_day, DAY),
            ]
        try:
            self._quotas.take([bound for bound in bounds if bound.most])
        except TooMany as error:
            most = limits.reports_per_second if operation.group == REPORTS else limits.per_second
            message = f"Too many requests. App reaches the QPS limit {most}."
            raise Refused(message, TOO_OFTEN, error.explanation) from error

    def _refusal(self, error: Rejected, fault: Fault | None) -> Reply:
        code = error.code if error.code.startswith(("40", "50", "51")) and len(error.code) == 5 else INVALID
        delay = fault.seconds if fault and fault.kind in FAULTS else 0.0
        return json_reply(200, self._envelope(int(code), str(error), {}), delay)

    def _envelope(self, code: int, message: str, content: dict[str, Any]) -> dict[str, Any]:
        moment = self.market.clock.now().strftime("%Y%m%d%H%M%S")
        trail = ids.token(self.market.state.seed, "request", self.market.next_number("request"), 10).upper()
        return {"code": code, "message": message, "request_id": moment + trail, "data": content}


def _bound(what: str, most: int, seconds: float) -> Bound:
    return Bound((what,), most, seconds, TOO_OFTEN, f"{what} came from this app in the last {seconds:g} s")


def _failure(broken: tuple[str, str]) -> Refused:
    code, message = broken
    return Refused(message, code, "a fault was switched on for this; GET /_sandbox/faults lists them")


def _told(seen: Seen, error: Rejected) -> Seen:
    explanation = error.explanation if isinstance(error, Refused) else ""
    return seen._replace(code=error.code or INVALID, message=str(error), explanation=explanation)
