"""The reasons that buyers and sellers may give, by what is asked for and how far the order is.

TikTok publishes few of the names and says to read the others by call; those it does not publish are made in
the manner of those it does.
"""

from ...errors import Rejected

Reasons = dict[str, str]
"""Names with what a person reads."""

ON_HOLD: Reasons = {
    "seller_cancel_reason_out_of_stock": "Out of stock",
    "seller_cancel_reason_wrong_price": "Pricing error",
    "seller_cancel_paid_reason_buyer_requested_cancellation": "Buyer requested cancellation",
}
TO_SHIP: Reasons = {
    **ON_HOLD,
    "seller_cancel_paid_reason_address_not_deliver": "Unable to deliver to buyer address",
}
TO_COLLECT: Reasons = {name: text for name, text in TO_SHIP.items() if "wrong_price" not in name}
SELLER_CANCEL: dict[str, Reasons] = {
    "ON_HOLD": ON_HOLD,
    "AWAITING_SHIPMENT": TO_SHIP,
    "AWAITING_COLLECTION": TO_COLLECT,
}
"""What a seller may cancel for, by the state of the lines."""

BUYER_CANCEL: Reasons = {
    "ecom_order_to_ship_canceled_reason_created_by_mistakes": "Ordered by mistake",
    "ecom_order_to_ship_canceled_reason_change_color_or_size": "Need to change color or size",
    "ecom_order_to_ship_canceled_reason_better_price": "Found a better price",
    "ecom_order_to_ship_canceled_reason_no_longer_needed": "No longer needed",
}
UNPAID_IN_TIME: Reasons = {
    "ecom_order_unpaid_canceled_reason_payment_overdue": "Payment was not made in time"
}

BUYER_RETURN: dict[str, Reasons] = {
    "REFUND": {
        "ecom_order_delivered_refund_reason_missing_product": "Item or part missing",
        "ecom_order_delivered_refund_reason_damaged": "Item arrived damaged",
        "ecom_order_shipped_refund_reason_not_received": "Package did not arrive",
    },
    "RETURN_AND_REFUND": {
        "ecom_order_delivered_refund_and_return_reason_does_not_fit": "Item does not fit",
        "ecom_order_delivered_refund_and_return_reason_not_as_described": "Item is not as described",
        "ecom_order_delivered_refund_and_return_reason_wrong_product": "Wrong item was sent",
        "ecom_order_delivered_refund_and_return_reason_damaged": "Item arrived damaged",
        "ecom_order_delivered_refund_and_return_reason_no_longer_needed": "No longer needed",
    },
    "REPLACEMENT": {
        "ecom_order_delivered_replacement_reason_defective": "Item is defective",
        "ecom_order_delivered_replacement_reason_damaged": "Item arrived damaged",
        "ecom_order_delivered_replacement_reason_wrong_product": "Wrong item was sent",
    },
    "EXCHANGE": {
        "ecom_order_delivered_exchange_reason_does_not_fit": "Item does not fit",
        "ecom_order_delivered_exchange_reason_change_color_or_size": "Need to change color or size",
    },
}
SELLER_RETURN: dict[str, Reasons] = {
    "REFUND": {
        "ecom_order_delivered_refund_reason_goodwill_seller": "Goodwill",
        "ecom_order_delivered_refund_reason_missing_product_seller": "Item or part missing",
        "ecom_order_shipped_refund_reason_lost_seller": "Package was lost",
    },
    "RETURN_AND_REFUND": {
        "ecom_order_delivered_refund_and_return_reason_wrong_product_seller": "Wrong item was sent",
        "ecom_order_delivered_refund_and_return_reason_damaged_seller": "Item arrived damaged",
    },
}
REJECT: dict[str, Reasons] = {
    "REJECT_REQUEST_CANCEL": {
        "seller_reject_apply_product_has_been_packed": "Product has been packed",
        "seller_reject_apply_agreement_with_buyer": "Reached an agreement with the buyer",
    },
    "REJECT_REFUND": {
        "seller_reject_refund_reason_package_delivered": "Package was delivered",
        "seller_reject_refund_reason_evidence_not_enough": "Evidence is not enough",
    },
    "REJECT_RETURN": {
        "seller_reject_return_reason_as_described": "Item is as described",
        "seller_reject_return_reason_evidence_not_enough": "Evidence is not enough",
        "seller_reject_return_reason_policy": "Item cannot be returned under the policy",
    },
    "REJECT_RECEIVED_PACKAGE": {
        "seller_reject_receive_reason_product_used": "Item was used or damaged by the buyer",
        "seller_reject_receive_reason_wrong_product": "Another item came back",
        "seller_reject_receive_reason_incomplete": "Item or part is missing",
    },
    "REJECT_REPLACEMENT": {
        "seller_reject_replacement_reason_evidence_not_enough": "Evidence is not enough",
        "seller_reject_replacement_reason_as_described": "Item is as described",
    },
    "REJECT_EXCHANGE": {
        "seller_reject_exchange_reason_evidence_not_enough": "Evidence is not enough",
        "seller_reject_exchange_reason_out_of_stock": "Out of stock",
    },
    "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG": {
        "seller_offer_partial_reason_product_used": "Item was used or damaged by the buyer",
        "seller_offer_partial_reason_incomplete": "Item or part is missing",
    },
}

_TABLES = (
    *SELLER_CANCEL.values(),
    BUYER_CANCEL,
    UNPAID_IN_TIME,
    *BUYER_RETURN.values(),
    *SELLER_RETURN.values(),
    *REJECT.values(),
)
TEXTS: Reasons = {name: text for table in _TABLES for name, text in table.items()}
BUYERS_ALONE = frozenset(
    {*BUYER_CANCEL, *UNPAID_IN_TIME, *(name for one in BUYER_RETURN.values() for name in one)}
)
"""The reasons that a seller cannot give."""


def text_of(name: str) -> str:
    """What a person reads for a reason; one that is no name is its own text."""
    return TEXTS.get(name, name)


def name_of(text: str, among: Reasons) -> str:
    """The name of a reason told as name or as text; what is neither stays as it is."""
    return next((name for name, known in among.items() if text in (name, known)), text)


def check(name: str, among: Reasons) -> str:
    """A reason that fits; an unknown name and one that fits elsewhere are refused, each with its own code."""
    if name in among:
        return name
    _check_known(name)
    if name in BUYERS_ALONE:
        raise Rejected(f"The reason {name} is the buyer's; use {', '.join(among)}.", code="25001015")
    raise Rejected(f"The reason {name} does not match the status; use {', '.join(among)}.", code="25001021")


def check_refusal(name: str, among: Reasons) -> str:
    """The same for a refusal: a reason of another decision has a code of its own, one of none another."""
    if name in among:
        return name
    _check_known(name)
    code = "25001016" if any(name in table for table in REJECT.values()) else "25001057"
    raise Rejected(f"The reason {name} does not match the decision; use {', '.join(among)}.", code=code)


def _check_known(name: str) -> None:
    if name not in TEXTS:
        raise Rejected(
            "Unknown return reason. Please ensure you are passing a valid return reason.", code="25001014"
        )


def listed(reasons: Reasons) -> list[dict[str, str]]:
    """Reasons as the API lists them."""
    return [{"name": name, "text": text} for name, text in reasons.items()]
