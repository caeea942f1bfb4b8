"""The account of a supplier of trade-ins: what was paid in and out, and what is left."""

from datetime import UTC, datetime
from typing import Any

from ...errors import Rejected
from ..desk_records import Flow
from ..market import Market
from ..paging import page_token, place_of
from ..shop import Call, behaves
from .amounts import written

KINDS = {"RECHARGE": 1, "REVERSE": 1, "WITHDRAW": -1}
"""What went in and what went out; a reversal puts back what was taken."""
INVALID = "36009004"


@behaves("finance.getTradeInSupplierAccountBalance.202609")
def balance(call: Call) -> dict[str, Any]:
    """What is left in the account."""
    currency = call.values.get("currency") or call.shop.currency
    left = sum(KINDS[flow.kind] * flow.amount_minor for flow in _flows(call, "") if flow.currency == currency)
    return {"available_balance": {"amount": written(left, currency), "currency": currency}}


@behaves("finance.getTradeInAccountTransactions.202609")
def transactions(call: Call) -> dict[str, Any]:
    """What was paid in and out, newest first."""
    low, high = _moment(call.values.get("start_time"), 0), _moment(call.values.get("end_time"), 2**62)
    found = [
        flow for flow in _flows(call, call.values.get("flow_type") or "") if low <= flow.create_time < high
    ]
    places = sorted(((flow.create_time, flow.id) for flow in found), reverse=True)
    after, size = place_of(call.values.get("page_token") or ""), call.values.get("page_size") or 20
    if size < 1:
        raise Rejected("PageSize is invalid", code=INVALID)
    rest = [place for place in places if after is None or place < after]
    by_id = {flow.id: flow for flow in found}
    return {
        "flows": [_shown(by_id[id]) for _, id in rest[:size]],
        "has_more": len(rest) > size,
        "next_page_token": page_token(rest[size - 1]) if len(rest) > size else "",
        "total_count": len(found),
    }


def book(market: Market, shop_id: str, kind: str, amount_minor: int, origin_id: str = "") -> Flow:
    """Pay into a supplier's account or out of it; no more goes out than is there."""
    if kind not in KINDS or amount_minor < 1:
        raise Rejected(f"a trade-in account has no {kind} of {amount_minor}; there are {', '.join(KINDS)}")
    currency = market.shop(shop_id).currency
    mine = [flow for flow in market.state.desk.flows if flow.shop_id == shop_id]
    left = sum(KINDS[flow.kind] * flow.amount_minor for flow in mine)
    if KINDS[kind] * amount_minor + left < 0:
        raise Rejected(f"only {written(left, currency)} {currency} are left in the account of shop {shop_id}")
    made = Flow(
        market.new_id("trade-in"), shop_id, kind, amount_minor, currency, int(market.now()), origin_id
    )
    market.state.desk.flows.append(made)
    market.changes += 1
    return made


def _flows(call: Call, kind: str) -> list[Flow]:
    return [
        flow
        for flow in call.market.state.desk.flows
        if flow.shop_id == call.shop.id and kind in ("", flow.kind)
    ]


def _moment(text: str | None, otherwise: int) -> int:
    """A moment as seconds since 1970 or in ISO 8601. guess: only that it is a text is documented."""
    if not text:
        return otherwise
    if text.isdecimal():
        return int(text)
    try:
        moment = datetime.fromisoformat(text)
        return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
    except ValueError as error:
        raise Rejected("StartTime or EndTime is invalid", code=INVALID) from error


def _shown(flow: Flow) -> dict[str, Any]:
    return {
        "transaction_id": flow.id,
        "reference_id": f"TI{flow.id[-10:]}",
        "origin_transaction_id": flow.origin_id,
        "type": flow.kind,
        "direction": "IN" if KINDS[flow.kind] > 0 else "OUT",
        "amount": {"amount": written(flow.amount_minor, flow.currency), "currency": flow.currency},
        "create_time": datetime.fromtimestamp(flow.create_time, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
