"""What a seller may decide about a return, in which of its states, and what each decision brings about."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ...errors import Rejected
from ..market import Market
from ..orders import life as order_life
from ..orders.checkout import check_basket
from ..state import Special
from ..trade import Return
from . import reasons as return_reasons
from . import refunds
from .eligibility import Refusal
from .life import (
    EXCHANGE_CANCEL,
    EXCHANGE_PENDING,
    IN_ARBITRATION,
    OFFERED,
    PARCEL_REJECTED,
    PENDING,
    REJECTED,
    REPLACEMENT_PENDING,
    REPLACEMENT_REJECTED,
    SHIPPED,
    TO_SHIP,
    changing,
    closed,
    note_down,
    pay_back,
)

MONEY = ("REFUND", "RETURN_AND_REFUND")


@dataclass(frozen=True, slots=True)
class Rule:
    """For which kinds of return a decision is, in which states, and the code of its refusal in others."""

    kinds: tuple[str, ...]
    statuses: tuple[str, ...]
    code: str
    arrived: bool = False


RULES: dict[str, Rule] = {
    "APPROVE_REFUND": Rule(("REFUND",), (PENDING,), "25011012"),
    "APPROVE_RETURN": Rule(("RETURN_AND_REFUND",), (PENDING,), "25011012"),
    "APPROVE_RECEIVED_PACKAGE": Rule(("RETURN_AND_REFUND",), (SHIPPED,), "25011013", arrived=True),
    "APPROVE_REPLACEMENT": Rule(("REPLACEMENT",), (REPLACEMENT_PENDING,), "25011012"),
    "ISSUE_REPLACEMENT_REFUND": Rule(("REPLACEMENT",), (REPLACEMENT_PENDING,), "25011012"),
    "APPROVE_EXCHANGE": Rule(("EXCHANGE",), (EXCHANGE_PENDING,), "25011012"),
    "ISSUE_EXCHANGE_REFUND": Rule(("EXCHANGE",), (EXCHANGE_PENDING,), "25011012"),
    "REJECT_EXCHANGE": Rule(("EXCHANGE",), (EXCHANGE_PENDING,), "25020010"),
    "DIRECT_REFUND": Rule(("RETURN_AND_REFUND",), (PENDING, TO_SHIP, SHIPPED), "25011012"),
    "OFFER_PARTIAL_REFUND": Rule(MONEY, (PENDING,), "25011032"),
    "REJECT_REFUND": Rule(("REFUND",), (PENDING,), "25020010"),
    "REJECT_RETURN": Rule(("RETURN_AND_REFUND",), (PENDING,), "25020010"),
    "REJECT_RECEIVED_PACKAGE": Rule(("RETURN_AND_REFUND",), (SHIPPED,), "25020012", arrived=True),
    "REJECT_REPLACEMENT": Rule(("REPLACEMENT",), (REPLACEMENT_PENDING,), "25020010"),
    "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG": Rule(
        ("RETURN_AND_REFUND",), (SHIPPED,), "25011032", arrived=True
    ),
}
UNNAMED = ("APPROVE_EXCHANGE", "REJECT_EXCHANGE")
"""What only the newer model can say, of an exchange: approve the request, or reject it."""
OFFERS = ("OFFER_PARTIAL_REFUND", "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG")
CANCELLED_CODES = {
    **dict.fromkeys(("REJECT_REFUND", "REJECT_RETURN", "REJECT_REPLACEMENT"), "25001003"),
    "REJECT_EXCHANGE": "25001003",
    "REJECT_RECEIVED_PACKAGE": "25020012",
}
"""guess: Reject Return documents no code for a return that was cancelled; these come nearest."""
OF_PARCELS = ("APPROVE_RECEIVED_PACKAGE", "REJECT_RECEIVED_PACKAGE", OFFERS[1])
WORDS = {
    "25011012": "The status of the return does not allow to approve it.",
    "25011013": "The status of the return does not allow to approve its receipt.",
    "25011032": "The status of the return does not allow a partial refund.",
    "25011035": "The parcel cannot be rejected before it has arrived.",
    "25020011": "The return was already received.",
    "25020010": "Aftersales has been approved and cannot be rejected.",
    "25020012": "The status of the return does not allow to reject its receipt.",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A decision with all that goes with it."""

    decision: str
    partial_minor: int = 0
    buyer_keeps: bool = False
    reason: str = ""
    comment: str = ""
    images: tuple[str, ...] = ()
    by: str = "SELLER"


def refusal(record: Return, decision: str, by: str = "SELLER") -> Refusal | None:
    """Why a decision may not be made about a return now; None if it may."""
    rule = RULES.get(decision)
    if rule is None or record.kind not in rule.kinds:
        return "25020004", "The decision does not match the type of the return."
    if record.by_tiktok and decision in OF_PARCELS and by == "SELLER":
        return "25011026", "TikTok's own warehouse judges what comes back to it."
    if record.arbitration == IN_ARBITRATION:
        return "25011010", "The request has been transferred to a platform operator."
    if record.status.endswith("_CANCEL"):
        return CANCELLED_CODES.get(decision, "25020009"), "The return was already cancelled."
    if decision in OFFERS and record.status == OFFERED:
        return "25007007", "There is a partial refund on offer that the buyer has not answered."
    if record.status not in rule.statuses or (rule.arrived and not record.arrival_time):
        code = _parcel_code(record) if decision == "REJECT_RECEIVED_PACKAGE" else rule.code
        return code, f"{WORDS[code]} It is {record.status}."
    return None


def _parcel_code(record: Return) -> str:
    if record.status == SHIPPED:
        return "25011035"
    return "25020011" if record.status.endswith(("_SUCCESS", "_COMPLETE")) else "25020012"


def check(record: Return, choice: Choice, line_ids: Sequence[str]) -> None:
    """Refuse a decision about some lines of a return that may not be made now or lacks something."""
    if why := refusal(record, choice.decision, choice.by):
        raise Rejected(why[1], code=why[0])
    reasons = return_reasons.REJECT.get(choice.decision)
    if reasons is not None:
        return_reasons.check_refusal(choice.reason, reasons)
    if choice.decision in OFFERS:
        asked = [refund for refund in record.asked if refund.line_id in line_ids]
        _check_offer(refunds.total(asked), choice)


def decide(market: Market, record: Return, choice: Choice) -> None:
    """Carry a decision out, or refuse it with the platform's code."""
    check(record, choice, record.line_ids)
    _CARRIED_OUT[choice.decision](market, record, choice)


SWAPS = {
    "REPLACEMENT": ("APPROVE_REPLACEMENT", "ISSUE_REPLACEMENT_REFUND"),
    "EXCHANGE": ("APPROVE_EXCHANGE", "ISSUE_EXCHANGE_REFUND"),
}
"""How other goods are sent, and what is done where there are none."""


def fallen_due(market: Market, record: Return) -> None:
    """The platform decides for a seller whose clock has run out."""
    swap, money = SWAPS.get(record.kind, ("", ""))
    decision = (
        swap
        or {
            "SELLER_RESPOND_REFUND": "APPROVE_REFUND",
            "SELLER_RESPOND_RETURN": "APPROVE_RETURN",
            "SELLER_RESPOND_RECEIVE_PACKAGE": "APPROVE_RECEIVED_PACKAGE",
        }[record.next_action]
    )
    try:
        decide(market, record, Choice(decision, by="SYSTEM"))
    except Rejected:  # nothing is left to replace it with
        decide(market, record, Choice(money, by="SYSTEM"))


def send_replacement(market: Market, record: Return) -> None:
    """Place an order at no price for the goods, or for those that they are exchanged for; end the return."""
    special = Special(is_exchange=True) if record.kind == "EXCHANGE" else None
    try:
        placed = order_life.place(
            market,
            record.shop_id,
            _goods(market, record),
            replaces=record.order_id,
            special=special,
        )
    except Rejected as error:
        raise Rejected(f"The return request cannot be approved: {error}.", code="25001044") from error
    with changing(market, record):
        record.replacement_order_id = placed.id
        record.status = closed(record, granted=True)


def without_goods(market: Market, record: Return) -> Refusal | None:
    """Why there is nothing to replace the goods of a return with; None if there is."""
    goods = [(market.state.skus[sku_id], count) for sku_id, count in _goods(market, record).items()]
    try:
        check_basket(goods)
    except Rejected as error:
        return "25001044", f"The return request cannot be approved: {error}."
    return None


def _goods(market: Market, record: Return) -> dict[str, int]:
    """How many of each SKU are to be sent instead."""
    lines = market.state.orders[record.order_id].lines
    return dict(
        Counter(record.exchange_sku_id or line.sku_id for line in lines if line.id in record.line_ids)
    )


def await_goods(market: Market, record: Return) -> None:
    """The buyer is to send the goods back."""
    with changing(market, record):
        record.rma_id = record.rma_id or market.new_id("rma")
        record.status = TO_SHIP


def _check_offer(most: int, choice: Choice) -> None:
    if choice.partial_minor <= 0:
        raise Rejected("The partial refund must be more than nothing.", code="25001001")
    if choice.partial_minor > most:
        raise Rejected("Refund total amount is larger than the refundable amount.", code="25005005")


def _noted(market: Market, record: Return, choice: Choice) -> None:
    step = note_down(market, record, choice.decision, choice.by, choice.comment)
    step.reason, step.images = choice.reason, list(choice.images)


def _refund(market: Market, record: Return, choice: Choice) -> None:
    _noted(market, record, choice)
    record.buyer_keeps = not record.shipped_time
    pay_back(market, record, record.asked)


def _approve_return(market: Market, record: Return, choice: Choice) -> None:
    if choice.buyer_keeps:
        _refund(market, record, choice)
    else:
        _noted(market, record, choice)
        await_goods(market, record)


def _replace(market: Market, record: Return, choice: Choice) -> None:
    send_replacement(market, record)
    _noted(market, record, choice)


def _offer(market: Market, record: Return, choice: Choice) -> None:
    _noted(market, record, choice)
    with changing(market, record):
        record.partial_minor, record.buyer_keeps = choice.partial_minor, not record.shipped_time
        record.status = OFFERED


def _reject(market: Market, record: Return, choice: Choice) -> None:
    _noted(market, record, choice)
    refused = {
        "REJECT_RECEIVED_PACKAGE": PARCEL_REJECTED,
        "REJECT_REPLACEMENT": REPLACEMENT_REJECTED,
        "REJECT_EXCHANGE": EXCHANGE_CANCEL,  # guess: no state is documented for one that was refused
    }
    with changing(market, record):
        record.status = refused.get(choice.decision, REJECTED)


_CARRIED_OUT: dict[str, Callable[[Market, Return, Choice], None]] = {
    "APPROVE_REFUND": _refund,
    "APPROVE_RETURN": _approve_return,
    "APPROVE_RECEIVED_PACKAGE": _refund,
    "APPROVE_REPLACEMENT": _replace,
    "ISSUE_REPLACEMENT_REFUND": _refund,
    "DIRECT_REFUND": _refund,
    "APPROVE_EXCHANGE": _replace,
    "ISSUE_EXCHANGE_REFUND": _refund,
    "REJECT_EXCHANGE": _reject,
    "OFFER_PARTIAL_REFUND": _offer,
    "REJECT_REFUND": _reject,
    "REJECT_RETURN": _reject,
    "REJECT_RECEIVED_PACKAGE": _reject,
    "REJECT_REPLACEMENT": _reject,
    "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG": _offer,
}
