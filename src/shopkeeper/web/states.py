"""Where parcels, cancellations, returns and payments are, in the seller's words."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row

from ..core.returning import ENDS
from ..core.tracking import STILL_AFTER
from .words import State

PARCEL = {
    "TO_FULFILL": ("", "Not shipped yet"),
    "PROCESSING": ("move", "Waits for the carrier"),
    "FULFILLING": ("move", "On the way"),
    "COMPLETED": ("ok", "Delivered"),
    "CANCELLED": ("off", "Cancelled"),
}
BEFELL = {
    "PACKAGE_LOST": "Lost",
    "PACKAGE_DAMAGAED": "Damaged",
    "RETURNED_TO_SHIPPER": "Comes back to you",
    "PACKAGE_SCRAP": "Thrown away",
}
CANCELLATION = {
    "CANCELLATION_REQUEST_PENDING": ("wait", "Waits for you"),
    "CANCELLATION_REQUEST_SUCCESS": ("move", "Granted, refund under way"),
    "CANCELLATION_REQUEST_CANCEL": ("off", "Refused or withdrawn"),
    "CANCELLATION_REQUEST_COMPLETE": ("ok", "Cancelled"),
}
RETURN = {
    "RETURN_OR_REFUND_REQUEST_PENDING": ("wait", "Asked for"),
    "REFUND_OR_RETURN_REQUEST_REJECT": ("off", "Refused by you"),
    "AWAITING_BUYER_SHIP": ("move", "Buyer sends it back"),
    "BUYER_SHIPPED_ITEM": ("move", "On its way back"),
    "REJECT_RECEIVE_PACKAGE": ("off", "Parcel refused by you"),
    "RETURN_OR_REFUND_REQUEST_SUCCESS": ("move", "Refund under way"),
    "RETURN_OR_REFUND_REQUEST_CANCEL": ("off", "Withdrawn or closed"),
    "RETURN_OR_REFUND_REQUEST_COMPLETE": ("ok", "Refunded"),
    "REPLACEMENT_REQUEST_PENDING": ("wait", "Replacement asked for"),
    "REPLACEMENT_REQUEST_REJECT": ("off", "Replacement refused"),
    "REPLACEMENT_REQUEST_REFUND_SUCCESS": ("ok", "Refunded instead"),
    "REPLACEMENT_REQUEST_CANCEL": ("off", "Replacement withdrawn"),
    "REPLACEMENT_REQUEST_COMPLETE": ("ok", "Replaced"),
    "AWAITING_BUYER_RESPONSE": ("wait", "Buyer considers your offer"),
    "EXCHANGE_REQUEST_PENDING": ("wait", "Exchange asked for"),
    "EXCHANGE_REQUEST_REFUND_SUCCESS": ("ok", "Refunded instead"),
    "EXCHANGE_REQUEST_CANCEL": ("off", "Exchange withdrawn"),
    "EXCHANGE_REQUEST_COMPLETE": ("ok", "Exchanged"),
}
ENDED_CANCELLATIONS = tuple(status for status in CANCELLATION if not status.endswith("_PENDING"))
ENDED_RETURNS = tuple(status for status in RETURN if status.endswith(ENDS))
KINDS = {
    "REFUND": "Refund, goods stay",
    "RETURN_AND_REFUND": "Return and refund",
    "REPLACEMENT": "Replacement",
    "EXCHANGE": "Exchange",
    "BUYER_CANCEL": "The buyer asks",
    "CANCEL": "Cancelled at once",
}
ROLES = {"BUYER": "the buyer", "SELLER": "you", "OPERATOR": "TikTok", "SYSTEM": "TikTok, by itself"}
PAID = {
    "PAID": ("ok", "In the bank"),
    "PROCESSING": ("move", "On its way"),
    "SETTLED": ("move", "Settled, not paid yet"),
    "FAILED": ("bad", "Failed"),
}
SHIPPED_BY = {"TIKTOK": "TikTok’s label", "SELLER": "own carrier"}


def plain(word: str) -> str:
    """A platform's word where we have none of our own: ``IN_TRANSIT`` is ``In transit``."""
    return word.replace("_", " ").capitalize()


def known(table: dict[str, tuple[str, str]], status: str) -> State:
    """A status by a table of words."""
    kind, word = table.get(status, ("", plain(status)))
    return State(kind, word)


def is_still(row: Row[Any], now: datetime) -> bool:
    """Whether a parcel on its way has not moved for too long."""
    return bool(row.status == "FULFILLING" and row.moved_at < now - STILL_AFTER)


def parcel_state(row: Row[Any], now: datetime) -> State:
    """Where a parcel is; what is wrong with it, first."""
    if row.exception and row.status != "COMPLETED":
        return State("bad", BEFELL.get(row.exception, plain(row.exception)))
    if is_still(row, now):
        return State("warn", "Not moving")
    return known(PARCEL, row.status)


def cancellation_state(row: Row[Any]) -> State:
    """Where a cancellation is."""
    return known(CANCELLATION, row.status)


def return_state(row: Row[Any]) -> State:
    """Where a return or a refund is; what waits for the seller, first."""
    if row.arbitration == "IN_PROGRESS":
        return State("warn", "TikTok decides")
    if row.status == "BUYER_SHIPPED_ITEM" and row.next_action:
        return State("wait", "Arrived")
    return known(RETURN, row.status)


def paid_state(status: str) -> State:
    """Where a payment is."""
    return known(PAID, status)


def kind_word(kind: str) -> str:
    """What is asked for."""
    return KINDS.get(kind, plain(kind))


def role_word(role: str) -> str:
    """Who asked."""
    return ROLES.get(role, plain(role).lower())
