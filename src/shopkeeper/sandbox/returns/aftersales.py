"""The newer model of the same returns: aftersales requests, goods that come back (RMA), reviews by line."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from ...errors import Rejected
from ..lists import among
from ..money.amounts import written
from ..paging import page
from ..shop import Call, behaves
from ..trade import Cancellation, Return
from . import cancellations, decisions, refunds
from . import reasons as return_reasons
from .calls import amount_of, return_of
from .cancellation_calls import cancellation_of
from .decisions import Choice
from .eligibility import Refusal
from .fields import newer, rma
from .index import ReturnTraits
from .life import goods_status, line_id_of, line_rows, request_status
from .search import UPPER, Spans, in_all, kept_returns, newer_size, once_for, sorting, whole
from .splitting import part

ACTIONS: dict[str, tuple[str, ...]] = {
    "APPROVE_REQUEST": ("APPROVE_REFUND", "APPROVE_RETURN", "APPROVE_REPLACEMENT", "APPROVE_EXCHANGE"),
    "APPROVE_RETURN_PACKAGE": ("APPROVE_RECEIVED_PACKAGE",),
    "OFFER_PARTIAL_REFUND": ("OFFER_PARTIAL_REFUND",),
    "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG": ("OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG",),
    "REFUND_INSTEAD": ("DIRECT_REFUND", "ISSUE_REPLACEMENT_REFUND", "ISSUE_EXCHANGE_REFUND"),
    "REJECT_REQUEST": ("REJECT_REFUND", "REJECT_RETURN", "REJECT_REPLACEMENT", "REJECT_EXCHANGE"),
    "REJECT_RETURN_PACKAGE": ("REJECT_RECEIVED_PACKAGE",),
}
"""For each action the decisions that it can be; the kind of the return says which."""

CANCEL_DECISIONS = ("APPROVE_REQUEST_CANCEL", "REJECT_REQUEST_CANCEL")


@behaves("return_refund.searchAftersalesRequests.202603")
def search(call: Call) -> dict[str, Any]:
    """A page of requests, with the parts that are asked for."""
    filters = call.values.get("filters") or {}
    groups = call.market.returns.group
    requests = filters.get("aftersales_request_ids")
    named = in_all(
        [
            kept_returns(call.market).named(None, filters.get("main_order_ids"), filters.get("buyer_ids")),
            [one for id in requests for one in groups(id, "request_id")] if requests else None,
        ]
    )
    found, token, count = _page(call, lambda of: _fits_request(call, of, filters), filters, named)
    shown = [_request(call, record) for record in found]
    return whole(call, "aftersales_requests", shown, token, count)


@behaves("return_refund.searchReturnMerchandiseAuthorizations.202604")
def search_rmas(call: Call) -> dict[str, Any]:
    """A page of what comes back."""
    filters = call.values.get("filters") or {}
    groups = call.market.returns.group
    names = {"aftersales_request_ids": "request_id", "package_ids": "package_id", "rma_ids": "rma_id"}
    ways = [
        [one for id in filters[name] for one in groups(id, field)] if filters.get(name) else None
        for name, field in names.items()
    ]
    named = in_all([kept_returns(call.market).named(None, filters.get("main_order_ids"), None), *ways])
    found, token, count = _page(call, lambda of: _fits_rma(call, of, filters), filters, named)
    shown = [_rma(call, record) for record in found]
    return whole(call, "return_merchandise_authorizations", shown, token, count)


@behaves("return_refund.getDecisionEligibility.202601")
def decision_eligibility(call: Call) -> dict[str, Any]:
    """Which decisions may be made about a return or a cancellation."""
    record = _wish(call, call.values["return_or_cancel_id"])
    return {"decisions": _decisions(call, record)}


@behaves("return_refund.GetRejectReasons.202309")
def reject_reasons(call: Call) -> dict[str, Any]:
    """The reasons for which a return or a cancellation may be refused in its present state."""
    record = _wish(call, call.values["return_or_cancel_id"])
    rows = [row for row in _decisions(call, record) if row["eligible"]]
    return {"reasons": [reason for row in rows for reason in row["available_reject_reasons"]]}


@behaves("return_refund.getAvailableReviewDecisions.202606")
def review_decisions(call: Call) -> dict[str, Any]:
    """The same by line, with the least and the most of a partial refund."""
    record = _wish(call, call.values["return_or_cancel_id"])
    if isinstance(record, Cancellation):
        names = {record.id: _decisions(call, record)}
    else:
        names = {
            line_id_of(call.market, record, line_id): [
                row | _range(call, record, line_id, row["decision"]) for row in _decisions(call, record)
            ]
            for line_id in record.line_ids
        }
    rows = [
        {"return_line_item_id": line_id, "sub_return_line_item_id": "", "decisions": found}
        for line_id, found in names.items()
    ]
    return {"line_items": rows, "errors": [], "request_log_id": ""}


@behaves("return_refund.reviewAftersalesRequests.202609")
def review(call: Call) -> dict[str, Any]:
    """Decide several requests; each that is refused is told, and the others are done."""
    errors = []
    for wanted in call.values.get("aftersales_request_decisions") or []:
        key = wanted.get("idempotency_key") or ""
        place = f"{wanted['request_id']}/{key}" if key else ""
        try:
            once_for(call, place, partial(_review, call, wanted))
        except Rejected as error:
            errors.append({"code": error.code, "message": f"{wanted['request_id']}: {error}"})
    return {"errors": errors}


def _review(call: Call, wanted: dict[str, Any]) -> dict[str, Any]:
    """One request or RMA: each decision is about some of its lines."""
    field = "rma_id" if wanted.get("request_id_type") == "RMA" else "request_id"
    group = call.market.returns.group(wanted["request_id"], field)
    records = [one for one in group if one.shop_id == call.shop.id]
    if not records:
        raise Rejected("Order not found.", code="25007006")
    planned: list[tuple[Return, list[str], Choice]] = []
    known = {line_id_of(call.market, one, id): (one, id) for one in records for id in one.line_ids}
    for row in wanted["line_item_decisions"]:
        named = [line["return_line_item_id"] for line in row["line_items"]]
        if unknown := [line_id for line_id in named if line_id not in known]:
            raise Rejected(f"The request has no line {unknown[0]} to decide on.", code="25001001")
        for record, lines in _by_return(known.pop(line_id) for line_id in dict.fromkeys(named)):
            planned.append((record, lines, _choice(call, record, row)))
    for record, lines, choice in planned:
        decisions.check(record, choice, lines)
    for record, lines, choice in planned:
        decisions.decide(call.market, part(call.market, record, lines), choice)
    return {}


def _by_return(lines: Iterable[tuple[Return, str]]) -> list[tuple[Return, list[str]]]:
    """Lines gathered by the return that they belong to."""
    found: dict[str, tuple[Return, list[str]]] = {}
    for record, line_id in lines:
        found.setdefault(record.id, (record, []))[1].append(line_id)
    return [*found.values()]


def _named(record: Return, action: str) -> str:
    """The decision that an action is for this kind of return."""
    names = ACTIONS.get(action, ())
    return next((name for name in names if record.kind in decisions.RULES[name].kinds), action)


def _choice(call: Call, record: Return, row: dict[str, Any]) -> Choice:
    offered, reason = row.get("alternative_solution_details") or {}, row.get("reason") or {}
    media = (reason.get("media") or {}).get("uri", "")
    return Choice(
        _named(record, row["action"]),
        partial_minor=amount_of(call, offered.get("partial_refund_amount") or "0", offered.get("currency")),
        reason=reason.get("reason_id") or "",
        comment=reason.get("text") or "",
        images=(media,) if media else (),
    )


def _wish(call: Call, wish_id: str) -> Return | Cancellation:
    if wish_id in call.market.state.cancellations:
        return cancellation_of(call, wish_id)
    return return_of(call, wish_id)


def _decisions(call: Call, record: Return | Cancellation) -> list[dict[str, Any]]:
    """Each decision that was asked for, or all, with its verdict."""
    known = [*CANCEL_DECISIONS, *decisions.RULES]
    wanted = call.values.get("check_decisions") or known
    return [_verdict(call, record, name) for name in known if name in wanted and _is_told(call, name)]


def _is_told(call: Call, name: str) -> bool:
    """The older of the two calls for decisions knows no offers; their reasons are listed all the same."""
    if name in decisions.UNNAMED:
        return call.operation.name == "GetRejectReasons"
    return name not in decisions.OFFERS or call.operation.name != "getDecisionEligibility"


def _verdict(call: Call, record: Return | Cancellation, name: str) -> dict[str, Any]:
    why = _refusal(call, record, name)
    reasons = return_reasons.listed(return_reasons.REJECT.get(name, {})) if why is None else []
    return {
        "decision": name,
        "eligible": why is None,
        "ineligible_code": int(why[0]) if why else 0,
        "ineligible_reason": why[1] if why else "",
        "available_reject_reasons": reasons,
    }


def _refusal(call: Call, record: Return | Cancellation, name: str) -> Refusal | None:
    if isinstance(record, Return):
        why = decisions.refusal(record, name)
        is_swap = why is None and name == "APPROVE_REPLACEMENT"
        return decisions.without_goods(call.market, record) if is_swap else why
    if name not in CANCEL_DECISIONS:
        return "25020004", "The decision does not match the type of the request."
    if record.status != cancellations.PENDING:
        return "25020003", f"The decision does not match the status: it is {record.status}."
    return None


def _range(call: Call, record: Return, line_id: str, decision: str) -> dict[str, Any]:
    currency = call.shop.currency
    if decision not in decisions.OFFERS:
        return {"partial_refund_amount_range": {"currency": "", "min_amount": "", "max_amount": ""}}
    most = refunds.total(refund for refund in record.asked if refund.line_id == line_id)
    least = min(1, most)
    amounts = {"min_amount": written(least, currency), "max_amount": written(most, currency)}
    return {"partial_refund_amount_range": {"currency": currency, **amounts}}


def _firsts(records: Iterable[Return], field: str = "request_id") -> list[Return]:
    """One return for each request (or RMA): the first of those it was parted into."""
    firsts: dict[str, Return] = {}
    for record in records:
        firsts.setdefault(getattr(record, field), record)
    return [*firsts.values()]


def _page(
    call: Call, fits: Callable[[ReturnTraits], bool], filters: dict[str, Any], named: list[Return] | None
) -> tuple[list[Return], str, int]:
    pagination, kept = call.values.get("pagination") or {}, kept_returns(call.market)
    field, down = sorting(call.values.get("sort") or {})
    span = kept.find(field, fits, _spans(filters), named)
    found, token, count = page(span, pagination, newer_size(pagination), down)
    return [kept.by_id[id] for id in found], token, count


def _spans(filters: dict[str, Any]) -> Spans:
    times = filters.get("time") or {}
    return {
        field: (span.get("min_unix_time_inclusive") or 0, span.get("max_unix_time_exclusive") or UPPER)
        for field in ("create_time", "update_time")
        for span in [times.get(field) or {}]
    }


def _fits_request(call: Call, of: ReturnTraits, filters: dict[str, Any]) -> bool:
    return (
        of.shop_id == call.shop.id
        and of.leads_request
        and among(request_status(of), filters.get("aftersales_request_statuses"))
        and among(of.kind, filters.get("return_types"))
    )


def _fits_rma(call: Call, of: ReturnTraits, filters: dict[str, Any]) -> bool:
    return (
        of.shop_id == call.shop.id
        and of.leads_rma
        and among(goods_status(of.status, of.has_arrived), filters.get("statuses"))
    )


def _request(call: Call, first: Return) -> dict[str, Any]:
    returned = call.market.records.returns.of(first.order_id)
    records = [one for one in returned if one.request_id == first.request_id]
    pending = any(request_status(one) == "PENDING_REQUEST_REVIEW" for one in records)
    parts = {
        "LINE_ITEMS": ("line_items", [row for one in records for row in line_rows(call.market, one)]),
        "RETURN_MERCHANDISE_AUTHORIZATIONS": (
            "return_merchandise_authorizations",
            [_goods(call, one) for one in _firsts(records, "rma_id") if one.rma_id],
        ),
        "SKU_RETURN_REQUESTS": ("sku_return_requests", [newer(call.market, one) for one in records]),
    }
    status = "PENDING_REQUEST_REVIEW" if pending else "REQUEST_REVIEW_COMPLETED"
    return {"id": first.request_id, "status": status, **_wanted_parts(call, parts)}


def _rma(call: Call, first: Return) -> dict[str, Any]:
    shown = _goods(call, first)
    records = _together(call, first)
    parts = {
        "LINE_ITEMS": ("line_items", shown.pop("line_items")),
        "SKU_RETURN_REQUESTS": ("sku_return_requests", [newer(call.market, one) for one in records]),
    }
    return {**shown, **_wanted_parts(call, parts)}


def _goods(call: Call, first: Return) -> dict[str, Any]:
    return rma(call.market, _together(call, first))


def _together(call: Call, first: Return) -> list[Return]:
    """The returns whose goods come back in the same parcel."""
    return [one for one in call.market.records.returns.of(first.order_id) if one.rma_id == first.rma_id]


def _wanted_parts(call: Call, parts: dict[str, tuple[str, list[Any]]]) -> dict[str, Any]:
    """The parts that the caller has listed; guess: all of them where none is listed."""
    wanted = call.values.get("whitelisted_data_fields") or [*parts]
    return {field: rows for name, (field, rows) in parts.items() if name in wanted}
