"""Statements, their lines and payments as the hub keeps them."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

Place: TypeAlias = tuple[int, str]
"""A shop, and the number of a statement or a payment in it."""


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount of a statement line by the platform's name.

    ``part``: revenue, shipping, fee, tax, adjustment or reserve.
    """

    part: str
    name: str
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Unread:
    """A line that is not booked, because one of its amounts is no amount of its currency."""

    line_id: str
    order_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Totals:
    """What a statement comes to, as one place of the platform states it."""

    revenue_minor: int
    shipping_minor: int
    fee_minor: int
    adjustment_minor: int
    settlement_minor: int


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One line of a statement, an order or an adjustment, with the totals that the platform states.

    Its amounts leave out what is zero, and what the platform only tells beside the sums.
    """

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
    """What its stated settlement is more than its amounts."""


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
    """What its stated settlement is more than its lines."""
    listed: Totals | None = None
    """The same totals as the list of statements has them."""
    stated_lines: int | None = None
    """How many lines the platform says that there are."""
    unread: tuple[Unread, ...] = ()
    listed_digest: str = ""
    """A fingerprint of the statement in the list, by which a change is noticed without reading its lines."""

    @property
    def place(self) -> Place:
        """The shop and the statement's number in it."""
        return self.connection_id, self.statement_id

    @property
    def subject(self) -> str:
        """The name of what happens to it; its causes and findings begin with it."""
        return f"statement/{self.connection_id}/{self.statement_id}"


@dataclass(frozen=True, slots=True)
class Payment:
    """Money on its way to the bank: what arrives, and what was settled for it in the shop's currency.

    ``reserve_minor``: what was kept back (-) or given back (+) of the settled money before it was paid.
    """

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
    def place(self) -> Place:
        """The shop and the payment's number in it."""
        return self.connection_id, self.payment_id

    @property
    def cause(self) -> str:
        """The name under which its entries are booked; also the subject of its events and findings."""
        return f"payment/{self.connection_id}/{self.payment_id}"
