"""What published statements hold, summed once and found by order, for one may have a line of each order."""

from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from ..lists import Places, Span
from ..state import State
from ..trade import Statement, Transaction

PARTS = ("revenue", "shipping", "fees", "taxes")
Line = tuple[Statement, Transaction]


class Sums(NamedTuple):
    """What the lines of a statement come to, in minor units."""

    revenue: int
    shipping: int
    fees: int
    adjustments: int
    reserve: int
    """What is kept back (-) or given back (+)."""

    @property
    def settlement(self) -> int:
        """What the seller is owed, before anything is kept back."""
        return self.revenue + self.shipping + self.fees + self.adjustments

    @property
    def payable(self) -> int:
        """What a statement brings."""
        return self.settlement + self.reserve


class Ledger:
    """The lines of all statements; those of a published one stay, only their amounts may be restated."""

    def __init__(self, state: State) -> None:
        self._statements, self._seen = state.statements, 0
        self._by_order: dict[str, list[Line]] = {}
        self._sums: dict[str, Sums] = {}
        self._sorted: dict[str, tuple[Span, dict[str, Transaction]]] = {}

    def of_order(self, order_id: str) -> Sequence[Line]:
        """The lines about one order, statement by statement."""
        for statement in list(self._statements.values())[self._seen :]:
            for line in statement.transactions:
                self._by_order.setdefault(line.order_id, []).append((statement, line))
        self._seen = len(self._statements)
        return self._by_order.get(order_id, ())

    def by_time(self, statement: Statement) -> tuple[Span, dict[str, Transaction]]:
        """The lines of a statement by the time of their orders, and each by its id."""
        known = self._sorted.get(statement.id) if self._is_published(statement) else None
        if known is None:
            key = attrgetter("order_create_time", "id")
            lines = {line.id: line for line in statement.transactions}
            known = Span([Places(key, lines.values())]), lines
            if self._is_published(statement):
                self._sorted[statement.id] = known
        return known

    def sums(self, statement: Statement) -> Sums:
        """What the lines of a statement come to."""
        if not self._is_published(statement):
            return summed(statement.transactions)
        if statement.id not in self._sums:
            self._sums[statement.id] = summed(statement.transactions)
        return self._sums[statement.id]

    def _is_published(self, statement: Statement) -> bool:
        return self._statements.get(statement.id) is statement

    def restated(self, statement_id: str) -> None:
        """An amount of a statement has changed."""
        self._sums.pop(statement_id, None)


def summed(lines: Sequence[Transaction]) -> Sums:
    """What some lines come to."""
    revenue, shipping, fees, taxes = (
        sum(sum(getattr(line, part).values()) for line in lines) for part in PARTS
    )
    adjustments = sum(line.adjustment_minor for line in lines)
    return Sums(revenue, shipping, fees + taxes, adjustments, sum(line.reserve_minor for line in lines))
