"""Cancellations and returns, in the older versions and the newest, and in both models."""

from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.trade import Return
from tests.sandbox.aftersale_calls import GOODWILL, OUT_OF_STOCK, PACKED, REJECTED_FOR, asked
from tests.sandbox.proof import Prover, Read, life, read

ORDER = "order.GetOrderDetail.202507"
CANCELLATIONS = [
    f"return_refund.{name}" for name in ("searchCancellations.202602", "SearchCancellations.202309")
]
RETURNS = [f"return_refund.{name}" for name in ("searchReturns.202602", "SearchReturns.202309")]
ELIGIBLE = [
    f"return_refund.{name}"
    for name in (
        "getAftersaleEligibility.202602",
        "GetAftersaleEligibility.202309",
        "GetAftersaleEligibility.202512",
    )
]
REQUESTS = read("return_refund.searchAftersalesRequests.202603")
RMAS = read("return_refund.searchReturnMerchandiseAuthorizations.202604")


def listed(ids: list[str]) -> list[Read]:
    return [read(id, page_size=10) for id in ids]


@life
def orders_that_the_seller_cancels(shop: Prover) -> None:
    for id in ("return_refund.cancelOrder.202602", "return_refund.CancelOrder.202309"):
        order = shop.caller.place()
        eligible = [read(one, order_id=order.id, initiate_aftersale_user="SELLER") for one in ELIGIBLE]
        with shop.changing(*listed(CANCELLATIONS), *eligible, read(ORDER, ids=[order.id])):
            shop.call(id, order_id=order.id, cancel_reason=OUT_OF_STOCK)


@life
def buyers_who_want_to_cancel(shop: Prover) -> None:
    granted, refused = (shop.caller.place() for _ in range(2))
    with shop.changing(*listed(CANCELLATIONS)):
        wishes = [cancellations.ask(shop.caller.sandbox.market, order.id).id for order in (granted, refused)]
    open_still = read("return_refund.getDecisionEligibility.202601", return_or_cancel_id=wishes[0])
    with shop.changing(*listed(CANCELLATIONS), open_still, read(ORDER, ids=[granted.id])):
        shop.call("return_refund.ApproveCancellation.202309", cancel_id=wishes[0])
    reasons = read("return_refund.GetRejectReasons.202309", return_or_cancel_id=wishes[1])
    assert shop.ask(*reasons).content["reasons"]
    with shop.changing(*listed(CANCELLATIONS)):
        shop.call("return_refund.RejectCancellation.202309", cancel_id=wishes[1], reject_reason=PACKED)


@life
def refunds_that_the_seller_begins(shop: Prover) -> None:
    for create in ("createReturn.202602", "CreateReturn.202309"):
        order = shop.caller.place("DELIVERED", MUG=2)
        wish = {"order_id": order.id, "reason_name": GOODWILL, "request_type": "REFUND"}
        sums = [
            read(f"return_refund.{name}", **wish)
            for name in ("calculateRefund.202602", "CalculateRefund.202309")
        ]
        part = {"return_type": "REFUND", "return_reason": GOODWILL, "refund_total": "3.00", "currency": "USD"}
        with shop.changing(*listed(RETURNS), REQUESTS, *sums):
            shop.call(f"return_refund.{create}", order_id=order.id, **part)


def answered(record: Return) -> list[Read]:
    """What tells about a return, and what may be decided about it."""
    asked_about = {"return_or_cancel_id": record.id}
    return [
        *listed(RETURNS),
        read("return_refund.GetReturnRecords.202309", return_id=record.id),
        read("return_refund.getDecisionEligibility.202601", **asked_about),
    ]


@life
def goods_that_come_back(shop: Prover) -> None:
    market = shop.caller.sandbox.market
    with shop.changing(*listed(RETURNS), REQUESTS):
        record = asked(shop.caller)
    possible = read(
        "return_refund.getAvailableReviewDecisions.202606", return_or_cancel_id=record.id, seller_id="1"
    )
    reasons = read("return_refund.GetRejectReasons.202309", return_or_cancel_id=record.id)
    with shop.changing(*answered(record), possible, RMAS):
        shop.call("return_refund.ApproveReturn.202309", return_id=record.id, decision="APPROVE_RETURN")
    with shop.changing(*listed(RETURNS), RMAS, reasons):
        returns.ship(market, record.id)
        returns.arrive(market, record.id)
    with shop.changing(*listed(RETURNS), RMAS):
        shop.call(
            "return_refund.ApproveReturn.202309", return_id=record.id, decision="APPROVE_RECEIVED_PACKAGE"
        )


@life
def returns_that_the_seller_refuses(shop: Prover) -> None:
    for id in ("return_refund.rejectReturn.202606", "return_refund.RejectReturn.202309"):
        record = asked(shop.caller)
        why = REJECTED_FOR["REJECT_RETURN"]
        with shop.changing(*answered(record)):
            shop.call(id, return_id=record.id, decision="REJECT_RETURN", reject_reason=why)


@life
def a_request_that_is_reviewed_in_the_newer_model(shop: Prover) -> None:
    record = asked(shop.caller)
    [request] = shop.call("return_refund.searchAftersalesRequests.202603")["aftersales_requests"]
    lines = [{"return_line_item_id": line["return_line_item_id"]} for line in request["line_items"]]
    row = {"action": "APPROVE_REQUEST", "line_items": lines}
    wanted = {"request_id": record.request_id, "request_id_type": "AFTERSALES", "line_item_decisions": [row]}
    with shop.changing(REQUESTS, RMAS, *listed(RETURNS)):
        shop.call("return_refund.reviewAftersalesRequests.202609", aftersales_request_decisions=[wanted])
