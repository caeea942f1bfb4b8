"""How an answer is spoilt on purpose: refused, slow, cut, not JSON, or with its pages shifted."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..exchange import Reply
from ..faults import OUTAGE, PAGE_FAULTS, Fault
from ..refusals import Refused
from ..shop import Behaviour, Call
from .quotas import TOO_MANY, TooMany

FAULT_CODES = {
    "429": TOO_MANY,
    "500": "36009003",
    "503": "36009003",
    "timeout_before": "36009007",
    "timeout_after": "36009007",
}
FAULT_MESSAGES = {
    "429": "Too many requests. Slow down and try again.",
    "500": "Internal error. Please try again.",
    "503": "The service protects itself. Please try again later.",
    "timeout_before": "Gateway timeout.",
    "timeout_after": "Gateway timeout.",
}
STATUSES = {"500": 500, "503": 503}
PROXY_FAULTS = {
    OUTAGE: (503, "The platform is down (a fault)."),
    "not_json": (502, "A proxy answered (a fault)."),
}
"""Faults of which only a proxy's page is seen: its status and what the log says."""
PROXY_WORDS = {502: "Bad Gateway", 503: "Service Temporarily Unavailable"}
REMEMBERED = 1000
"""Pages of which the last row is kept while lists move."""
HTML = (("content-type", "text/html; charset=utf-8"),)


def failure(fault: Fault) -> Refused:
    """The refusal that a fault gives instead of an answer."""
    code, message = FAULT_CODES[fault.kind], FAULT_MESSAGES[fault.kind]
    told = "a fault was switched on for this; GET /_sandbox/faults lists them"
    if fault.kind == "429":
        return TooMany(message, code, told, fault.seconds or 1.0)
    return Refused(message, code, told, STATUSES.get(fault.kind, 0))


def disturbed(reply: Reply, fault: Fault) -> Reply:
    """A good answer that comes late or breaks off."""
    return replace(reply, delay_seconds=fault.seconds, is_cut=fault.kind == "cut")


def proxy_page(status: int) -> Reply:
    """What a proxy shows when it does not reach the platform: no JSON."""
    title = f"{status} {PROXY_WORDS[status]}"
    page = f"<html><head><title>{title}</title></head><body><center><h1>{title}</h1></center></body></html>\n"
    return Reply(status, page.encode(), HTML)


def paged(call: Call, behaviour: Behaviour, turned: dict[str, Any]) -> dict[str, Any]:
    """A page of a list whose rows may have moved since the page before: one comes again, or one is missed."""
    rows_name = call.operation.paged
    state, size = call.market.state, call.values.get("page_size")
    if not rows_name or not any(fault.kind in PAGE_FAULTS for fault in state.faults):
        return behaviour(call)
    token, shop_id = call.values.get("page_token"), call.at_shop.id if call.at_shop else ""
    fault = state.strike(PAGE_FAULTS, call.operation.id, shop_id) if token in turned else None
    if fault and fault.kind == "page_skips" and size:
        answer = behaviour(_sized(call, int(size) + 1))
        answer[rows_name] = answer[rows_name][1:]
    elif fault and size and int(size) > 1:
        answer = behaviour(_sized(call, int(size) - 1))
        answer[rows_name] = [turned[str(token)], *answer[rows_name]]
    else:
        answer = behaviour(call)
    if answer.get("next_page_token") and answer[rows_name]:
        if len(turned) >= REMEMBERED:
            turned.clear()
        turned[answer["next_page_token"]] = answer[rows_name][-1]
    return answer


def _sized(call: Call, size: int) -> Call:
    kind: Callable[[int], Any] = type(call.values["page_size"])
    return replace(call, values={**call.values, "page_size": kind(size)})
