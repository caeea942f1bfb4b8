"""Cancellations and returns as the hub keeps them, and the grades of what came back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

Grade: TypeAlias = Literal["restock", "quarantine", "write_off"]
"""In which state a unit came back: for sale again, set aside, or lost."""


@dataclass(frozen=True, slots=True)
class Cancellation:
    """A wish to cancel lines of an order. ``kind``: BUYER_CANCEL (asked) or CANCEL (done at once)."""

    connection_id: int
    cancel_id: str
    order_id: str
    kind: str
    status: str
    role: str
    reason: str
    reason_text: str
    currency: str
    refund_minor: int
    line_ids: tuple[str, ...]
    created_at: datetime
    updated_at: datetime
    respond_by_at: datetime | None = None

    @property
    def place(self) -> tuple[int, str]:
        """The shop and the cancellation's number in it."""
        return self.connection_id, self.cancel_id


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """One order line that a return is about."""

    return_line_id: str
    order_line_id: str
    sku: str
    sku_id: str
    title: str
    refund_minor: int


@dataclass(frozen=True, slots=True)
class Return:
    """A wish for money back, goods back or other goods. ``next_action``: what waits for the seller."""

    connection_id: int
    return_id: str
    order_id: str
    kind: str
    status: str
    role: str
    reason: str
    reason_text: str
    buyer_id: str
    currency: str
    refund_minor: int
    offered_minor: int
    next_action: str
    lines: tuple[ReturnLine, ...]
    created_at: datetime
    created_day: str
    updated_at: datetime
    respond_by_at: datetime | None = None
    tracking_number: str = ""
    provider: str = ""
    arbitration: str = ""
    keeps_goods: bool = False

    @property
    def place(self) -> tuple[int, str]:
        """The shop and the return's number in it."""
        return self.connection_id, self.return_id


@dataclass(frozen=True, slots=True)
class Graded:
    """The state in which the units of a return came back; the whole of it, said anew each time."""

    connection_id: int
    return_id: str
    grades: Mapping[str, tuple[str, Grade]]
    """For each order line, its SKU and its grade."""
    by: str
    event_id: int
