"""Returns as the Open API's older model reads, opens and decides them."""

from decimal import InvalidOperation
from typing import Any

from ...errors import Rejected
from ..lists import among
from ..money.amounts import minor_units, written
from ..paging import page
from ..shop import Call, behaves
from ..state import Line, Order
from ..trade import Return, ReturnRecord
from . import moves, refunds
from . import reasons as return_reasons
from .decisions import Choice, decide
from .eligibility import check, order_of, reasons, refusal, select
from .fields import shown
from .index import ReturnTraits
from .search import kept_returns, once, sorting, spans, whole

WISHES = ("CANCEL", "REFUND", "RETURN_AND_REFUND")


@behaves("return_refund.searchReturns.202602")
def search(call: Call) -> dict[str, Any]:
    """A page of the shop's returns."""
    values, kept = call.values, kept_returns(call.market)
    named = kept.named(values.get("return_ids"), values.get("order_ids"), values.get("buyer_user_ids"))
    field, down = sorting(values)
    span = kept.find(field, lambda of: _fits(call, of), spans(values), named)
    found, token, count = page(span, values, int(values.get("page_size") or 10), down)
    return whole(call, "return_orders", [shown(call.market, kept.by_id[id]) for id in found], token, count)


@behaves("return_refund.createReturn.202602")
def create(call: Call) -> dict[str, Any]:
    """The seller gives money back of their own accord, in full or in part."""
    values = call.values
    order = order_of(call.market, call.shop, values["order_id"])

    def give() -> dict[str, Any]:
        lines = select(call.market, order, values) or order.lines
        given = values.get("refund_total")
        minor = amount_of(call, given, values.get("currency")) if given else None
        kind, reason = values["return_type"], values["return_reason"]
        way_back = (values.get("shipment_type") or "PLATFORM", values.get("handover_method") or "DROP_OFF")
        record = moves.create(call.market, order, lines, kind, reason, total_minor=minor, way_back=way_back)
        return {"return_id": record.id, "return_status": record.status}

    return once(call, order.id, give)


@behaves("return_refund.ApproveReturn.202309")
def approve(call: Call) -> dict[str, Any]:
    """The seller grants a return, in one of the documented ways."""
    values, offered = call.values, call.values.get("partial_refund") or {}
    choice = Choice(
        values["decision"],
        partial_minor=amount_of(call, offered.get("amount") or "0", offered.get("currency")),
        buyer_keeps=bool(values.get("buyer_keep_item")),
    )
    return _decide(call, choice)


@behaves("return_refund.rejectReturn.202606")
def reject(call: Call) -> dict[str, Any]:
    """The seller refuses a return, or offers a part of the money for what came back."""
    values, offered = call.values, call.values.get("partial_refund_amount") or {}
    choice = Choice(
        values["decision"],
        partial_minor=amount_of(call, offered.get("partial_refund_total") or "0", offered.get("currency")),
        reason=values["reject_reason"],
        comment=values.get("comment") or "",
        images=tuple(image["image_id"] for image in values.get("images") or []),
    )
    return _decide(call, choice)


@behaves("return_refund.GetReturnRecords.202309")
def records(call: Call) -> dict[str, Any]:
    """The history of a return."""
    record = return_of(call, call.values["return_id"])
    return {"records": [_step(step) for step in record.records]}


@behaves("return_refund.getAftersaleEligibility.202602")
def eligibility(call: Call) -> dict[str, Any]:
    """For each SKU of an order: which of its lines may be cancelled, refunded, returned, and why not."""
    order = order_of(call.market, call.shop, call.values["order_id"])
    by = call.values.get("initiate_aftersale_user") or "SELLER"
    wishes = call.values.get("request_types") or WISHES
    rows = [
        {
            "sku_id": sku_id,
            "line_item_eligibility": [
                row for wish in wishes for row in _eligible(call, order, sku_id, (wish, by))
            ],
        }
        for sku_id in dict.fromkeys(line.sku_id for line in order.lines)
    ]
    return {"sku_eligibility": rows}


@behaves("return_refund.calculateRefund.202602")
def calculate(call: Call) -> dict[str, Any]:
    """What the buyer would get back."""
    market, values = call.market, call.values
    order = order_of(market, call.shop, values["order_id"])
    lines, wish = select(market, order, values) or order.lines, values["request_type"]
    check(market, order, lines, wish, "SELLER")
    for line in lines:
        return_reasons.check(values["reason_name"], reasons(market, line, wish, "SELLER"))
    sums = refunds.amounts(refunds.wished(market, order, lines, ""), call.shop.currency)
    return {
        "order_refund_amount": {name: sums[name] for name in sums if name != "buyer_service_fee"},
    }


def return_of(call: Call, return_id: str) -> Return:
    """A return of the shop that calls."""
    record = call.market.state.returns.get(return_id)
    if record is None:
        raise Rejected("Order not found.", code="25007006")
    if record.shop_id != call.shop.id:
        raise Rejected("No permission to process this order", code="25020005")
    return record


def amount_of(call: Call, text: str, currency: str | None) -> int:
    """An amount of a call in the shop's minor units."""
    if currency not in (None, "", call.shop.currency):
        raise Rejected(f"The currency of the shop is {call.shop.currency}, not {currency}.", code="25001001")
    try:
        minor = minor_units(text, call.shop.currency)
    except (ValueError, OverflowError, InvalidOperation) as error:
        like = written(1999, call.shop.currency)
        message = f"{text!r} is no amount in {call.shop.currency}; write it like {like}."
        raise Rejected(message, code="25001001") from error
    if minor < 0:
        raise Rejected(f"A refund cannot be negative, {text} was given.", code="25001001")
    return minor


def _decide(call: Call, choice: Choice) -> dict[str, Any]:
    record = return_of(call, call.values["return_id"])

    def carry_out() -> dict[str, Any]:
        decide(call.market, record, choice)
        return {}

    return once(call, record.id, carry_out)


def _fits(call: Call, of: ReturnTraits) -> bool:
    values, proposed = call.values, "PARTIAL_REFUND" if of.is_offered else ""
    return (
        of.shop_id == call.shop.id
        and among(of.kind, values.get("return_types"))
        and among(of.status, values.get("return_status"))
        and among(of.arbitration, values.get("arbitration_status"))
        and among(proposed, values.get("seller_proposed_return_type"))
    )


def _step(step: ReturnRecord) -> dict[str, Any]:
    return {
        "create_time": step.at,
        "event": step.event,
        "role": step.role,
        "description": step.description,
        "note": step.note,
        "reason_text": return_reasons.text_of(step.reason),
        "images": [_image(place) for place in step.images],
        "videos": [],
    }


def _image(place: str) -> dict[str, Any]:
    url = place if "://" in place else f"https://images.example/evidence/{place}.jpg"
    return {"url": url, "height": 800, "width": 600}


def _eligible(call: Call, order: Order, sku_id: str, wish_by: tuple[str, str]) -> list[dict[str, Any]]:
    """The lines of a SKU with the same verdict on one wish, in one row."""
    wish, by = wish_by
    verdicts: dict[tuple[str, str], list[Line]] = {}
    for line in order.lines:
        if line.sku_id == sku_id:
            verdict = refusal(call.market, order, line, wish, by) or ("0", "")
            verdicts.setdefault(verdict, []).append(line)
    return [
        {
            "request_type": wish,
            "order_line_items_ids": [line.id for line in lines],
            "order_line_list": [
                {"order_line_item_id": line.id, "sub_order_line_item_id": ""} for line in lines
            ],
            "eligible": code == "0",
            "ineligible_code": int(code),
            "ineligible_reason": words,
            "available_reason_names": [] if words else [*reasons(call.market, lines[0], wish, by)],
        }
        for (code, words), lines in verdicts.items()
    ]
