"""The control plane's aftersales: what buyers, carriers and the platform do about what was sold."""

from collections.abc import Callable

from ...errors import Rejected
from ..market import Market
from ..rehearsal import Rehearsal
from ..returns import cancellations
from ..returns import moves as returns
from ..trade import Return
from .orders import ORDER
from .plane import Fields, may, need, route

STEPS: dict[str, Callable[[Market, str], Return]] = {
    "arrive": returns.arrive,
    "lose": returns.lose,
    "accept": returns.accept_offer,
    "decline": returns.decline_offer,
    "escalate": returns.escalate,
    "withdraw": returns.withdraw,
}


@route("GET", "/orders/{order_id}/aftersales", ORDER)
def aftersales(sandbox: Rehearsal, fields: Fields) -> Fields:
    """What was cancelled, returned and paid back of an order."""
    records, order_id = sandbox.market.records, fields["order_id"]
    return {
        "cancellations": records.cancellations.of(order_id),
        "returns": records.returns.of(order_id),
        "refunds": records.refunds.of(order_id),
    }


LINES = may("line_ids", "these lines of it; all unless said", kind="array")
REASON = may("reason", "why, by the platform's word", kind="string")


@route("POST", "/orders/{order_id}/cancel", ORDER, LINES, REASON)
def cancel(sandbox: Rehearsal, fields: Fields) -> Fields:
    """The buyer asks to cancel an order, or the ``line_ids`` of it that are named."""
    lines, reason = fields.get("line_ids"), fields.get("reason", "")
    record = cancellations.ask(sandbox.market, fields["order_id"], lines, reason=reason)
    return {"cancel_id": record.id, "status": record.status}


@route("POST", "/cancellations/{cancel_id}/withdraw", need("cancel_id", "a wish that is open", "{cancel_id}"))
def withdraw(sandbox: Rehearsal, fields: Fields) -> Fields:
    """The buyer wants the order after all."""
    cancellations.withdraw(sandbox.market, fields["cancel_id"])
    return {"cancel_id": fields["cancel_id"], "status": cancellations.CANCEL}


@route(
    "POST", "/orders/{order_id}/return",
    need("order_id", "an order that was delivered", "{delivered_order_id}"),
    LINES,
    may("kind", f"one of {', '.join(returns.KINDS)}", "RETURN_AND_REFUND"),
    REASON,
    may("note", "what the buyer writes", "It has a crack"),
    may("images", "addresses of pictures", kind="array"),
    may("shipment_type", "PLATFORM, or BUYER_ARRANGE who pays for the way back", "PLATFORM"),
    may("handover_method", "DROP_OFF or PICKUP", "DROP_OFF"),
    may("instead", "with EXCHANGE, the seller_sku that is wanted instead", kind="string"),
)  # fmt: skip
def ask(sandbox: Rehearsal, fields: Fields) -> Fields:
    """The buyer asks for a refund, a return or a replacement."""
    record = returns.ask(
        sandbox.market,
        fields["order_id"],
        fields.get("line_ids"),
        kind=fields.get("kind", "RETURN_AND_REFUND"),
        reason=fields.get("reason", ""),
        note=fields.get("note", ""),
        images=fields.get("images", ()),
        instead=fields.get("instead") or "",
        way_back=(fields.get("shipment_type", "PLATFORM"), fields.get("handover_method", "DROP_OFF")),
    )
    return _told(record)


RETURN = need("return_id", "the return", "{return_id}")


@route(
    "POST", "/returns/{return_id}/ship",
    need("return_id", "a return that was granted", "{granted_return_id}"),
    may("tracking_number", "the parcel's number", kind="string"),
)  # fmt: skip
def ship(sandbox: Rehearsal, fields: Fields) -> Fields:
    """The buyer sends the goods back."""
    number = fields.get("tracking_number", "")
    return _told(returns.ship(sandbox.market, fields["return_id"], number))


@route(
    "POST", "/returns/{return_id}/rule",
    need("return_id", "a return in dispute", "{disputed_return_id}"),
    need("ruling", "SUPPORT_BUYER or SUPPORT_SELLER", "SUPPORT_BUYER"),
)  # fmt: skip
def rule(sandbox: Rehearsal, fields: Fields) -> Fields:
    """The platform decides a dispute."""
    return _told(returns.rule(sandbox.market, fields["return_id"], fields["ruling"]))


@route("POST", "/returns/{return_id}/{step}", RETURN, need("step", ", ".join(STEPS), "withdraw"))
def step(sandbox: Rehearsal, fields: Fields) -> Fields:
    """Whatever else buyers and carriers do with a return."""
    if fields["step"] not in STEPS:
        raise Rejected(f"a return cannot {fields['step']}; it can {', '.join((*STEPS, 'ship', 'rule'))}")
    return _told(STEPS[fields["step"]](sandbox.market, fields["return_id"]))


def _told(record: Return) -> Fields:
    return {"return_id": record.id, "status": record.status, "arbitration": record.arbitration}
