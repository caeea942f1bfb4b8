"""Statements, their lines and payments as the hub keeps them."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount of a statement line by the platform's name.

    ``part``: revenue, shipping, fee, tax, adjustment or reserve.
    """

    part: str
    name: str
    amount_minor: int


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One line of a statement, an order or an adjustment, with the totals that the platform states."""

    line_id: str
    kind: str
    order_id: str
    revenue_minor: int
    shipping_minor: int
    fee_minor: int
    adjustment_minor: int
    settlement_minor: int
    reserve_minor: int
    amounts: tuple[Amount, ...]
    residue_minor: int = 0
    """What its amounts and its stated total differ by."""


@dataclass(frozen=True, slots=True)
class Statement:
    """What one shop is owed for one UTC day, as the platform states it."""

    connection_id: int
    statement_id: str
    currency: str
    day: str
    revenue_minor: int
    shipping_minor: int
    fee_minor: int
    adjustment_minor: int
    settlement_minor: int
    reserve_minor: int
    payment_id: str
    payment_status: str
    lines: tuple[StatementLine, ...]
    stated_at: datetime
    updated_at: datetime
    paid_at: datetime | None = None
    residue_minor: int = 0
    """What its lines and its stated total differ by."""

    @property
    def place(self) -> tuple[int, str]:
        """The shop and the statement's number in it."""
        return self.connection_id, self.statement_id


@dataclass(frozen=True, slots=True)
class Payment:
    """Money on its way to the bank: what arrives, and what was settled for it in the shop's currency."""

    connection_id: int
    payment_id: str
    status: str
    currency: str
    amount_minor: int
    settlement_currency: str
    settlement_minor: int
    reserve_minor: int
    exchange_rate: str
    bank: str
    created_at: datetime
    updated_at: datetime
    paid_at: datetime | None = None

    @property
    def place(self) -> tuple[int, str]:
        """The shop and the payment's number in it."""
        return self.connection_id, self.payment_id
