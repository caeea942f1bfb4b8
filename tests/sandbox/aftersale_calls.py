"""The calls a seller's program makes about cancellations and returns, for the tests of the sandbox."""

from typing import Any

from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.trade import Return
from tests.sandbox.caller import Answer, Caller

HOME = "/return_refund"
OUT_OF_STOCK = "seller_cancel_reason_out_of_stock"
WRONG_PRICE = "seller_cancel_reason_wrong_price"
PACKED = "seller_reject_apply_product_has_been_packed"
GOODWILL = "ecom_order_delivered_refund_reason_goodwill_seller"
WRONG_PRODUCT = "ecom_order_delivered_refund_and_return_reason_wrong_product_seller"
REJECTED_FOR = {
    "REJECT_REFUND": "seller_reject_refund_reason_package_delivered",
    "REJECT_RETURN": "seller_reject_return_reason_as_described",
    "REJECT_RECEIVED_PACKAGE": "seller_reject_receive_reason_product_used",
    "REJECT_REPLACEMENT": "seller_reject_replacement_reason_as_described",
    "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG": "seller_offer_partial_reason_product_used",
}


def cancel(caller: Caller, order: Order, reason: str = OUT_OF_STOCK, **body: Any) -> Answer:
    body = {"order_id": order.id, "cancel_reason": reason, **body}
    return caller.call("POST", f"{HOME}/202602/cancellations", {}, body)


def cancellations_of(caller: Caller, body: Any = None, **query: Any) -> Any:
    answer = caller.call("POST", f"{HOME}/202602/cancellations/search", query, body or {})
    return answer.content["cancellations"]


def answer_cancellation(caller: Caller, cancel_id: str, what: str, body: Any = None, **query: Any) -> Answer:
    return caller.call("POST", f"{HOME}/202309/cancellations/{cancel_id}/{what}", query, body)


def create(caller: Caller, order: Order, key: str = "", **body: Any) -> Answer:
    query = {"idempotency_key": key} if key else {}
    wish = {"order_id": order.id, "return_type": "REFUND", "return_reason": GOODWILL, **body}
    return caller.call("POST", f"{HOME}/202602/returns", query, wish)


def approve(caller: Caller, record: Return, decision: str, key: str = "", **body: Any) -> Answer:
    query = {"idempotency_key": key} if key else {}
    path = f"{HOME}/202309/returns/{record.id}/approve"
    return caller.call("POST", path, query, {"decision": decision, **body})


def reject(caller: Caller, record: Return, decision: str, key: str = "", **body: Any) -> Answer:
    query = {"idempotency_key": key} if key else {}
    wish = {"decision": decision, "reject_reason": REJECTED_FOR[decision], **body}
    return caller.call("POST", f"{HOME}/202606/returns/{record.id}/reject", query, wish)


def returns_of(caller: Caller, body: Any = None, **query: Any) -> Any:
    return caller.call("POST", f"{HOME}/202602/returns/search", query, body or {}).content["return_orders"]


def shown(caller: Caller, record: Return) -> Any:
    [found] = returns_of(caller, {"return_ids": [record.id]})
    return found


def records_of(caller: Caller, record: Return) -> Any:
    return caller.call("GET", f"{HOME}/202309/returns/{record.id}/records").content["records"]


def reject_reasons(caller: Caller, wish_id: str) -> Any:
    query = {"return_or_cancel_id": wish_id}
    return caller.call("GET", f"{HOME}/202309/reject_reasons", query).content["reasons"]


def asked(
    caller: Caller, kind: str = "RETURN_AND_REFUND", status: str = "DELIVERED", units: int = 1
) -> Return:
    """A return of a whole order of some mugs."""
    return returns.ask(caller.sandbox.market, caller.place(status, MUG=units).id, kind=kind)


def arrived(caller: Caller, units: int = 1) -> Return:
    """A return whose goods are back with the seller."""
    record = asked(caller, units=units)
    assert approve(caller, record, "APPROVE_RETURN").code == 0
    returns.ship(caller.sandbox.market, record.id)
    return returns.arrive(caller.sandbox.market, record.id)


def wait(caller: Caller, hours: float) -> None:
    caller.sandbox.clock.advance(hours * 3600)
    caller.sandbox.tick()


def paid(order: Order) -> int:
    return sum(line.sale_minor for line in order.lines) + order.shipping_minor + order.tax_minor


def back(caller: Caller, order: Order) -> int:
    """What the buyer of an order has had back so far, in minor units."""
    found = [refund for refund in caller.sandbox.state.refunds if refund.order_id == order.id]
    return sum(refund.total_minor for refund in found)
