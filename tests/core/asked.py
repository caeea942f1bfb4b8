"""Cancellations and returns with everything that a test does not care about filled in."""

from typing import Any

from shopkeeper.core.aftersales import Cancellation, Return, ReturnLine
from shopkeeper.core.records import Seen

from .makers import START, at

PENDING = "RETURN_OR_REFUND_REQUEST_PENDING"
COMPLETE = "RETURN_OR_REFUND_REQUEST_COMPLETE"
WISH = "CANCELLATION_REQUEST_PENDING"


def returned(status: str = PENDING, updated: float = 0, **other: Any) -> Return:
    """A buyer's return of one mug for 10.00 USD."""
    values: dict[str, Any] = {
        "kind": "RETURN_AND_REFUND",
        "role": "BUYER",
        "reason": "does_not_fit",
        "refund_minor": 1000,
        "offered_minor": 0,
        "next_action": "",
        "return_id": "r1",
        "order_id": "1",
        "lines": (ReturnLine("rl1", "line-MUG-0", "MUG", "mug", "The MUG", 1000),),
        "connection_id": 1,
    }
    return Return(
        status=status,
        reason_text="",
        buyer_id="",
        currency="USD",
        created_at=START,
        created_day="2026-11-24",
        updated_at=at(updated),
        **values | other,
    )


def wish(status: str = WISH, updated: float = 0, **other: Any) -> Cancellation:
    """A buyer's wish to cancel an order of one mug for 10.00 USD."""
    values: dict[str, Any] = {
        "cancel_id": "c1",
        "order_id": "1",
        "kind": "BUYER_CANCEL",
        "refund_minor": 1000,
        "line_ids": ("line-MUG-0",),
        "connection_id": 1,
    }
    return Cancellation(
        status=status,
        role="BUYER",
        reason="created_by_mistakes",
        reason_text="",
        currency="USD",
        created_at=START,
        updated_at=at(updated),
        **values | other,
    )


def seen(thing: Any, event_id: int) -> Seen[Any]:
    """A thing as one read showed it, begun right when it changed."""
    return Seen(thing, thing.updated_at, event_id)
