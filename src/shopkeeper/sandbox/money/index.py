"""What published statements hold, summed once and found by order, for one may have a line of each order."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple

from ..lists import Places, Span
from ..state import Order, State
from ..trade import Statement, Transaction

PARTS = ("revenue", "shipping", "fees", "taxes")
BY_TIME = attrgetter("order_create_time", "id")
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


class Estimated(NamedTuple):
    """What a shop will be owed as things stood at some moment."""

    stamp: tuple[float, ...]
    """How much had changed and was paid back until then, and the day."""
    rows: Mapping[str, tuple[Order | None, Transaction]]
    """By the id of the line, its order where there is one."""
    places: Places[Transaction]
    sums: Sums

    @classmethod
    def of(
        cls, stamp: tuple[float, ...], rows: Mapping[str, tuple[Order | None, Transaction]]
    ) -> "Estimated":
        """The lines, sorted by the time of their orders and summed."""
        lines = [line for _, line in rows.values()]
        return cls(stamp, rows, Places(BY_TIME, lines), summed(lines))

    def within(self, low: int, high: int) -> tuple[Span, Sums]:
        """The lines of orders of some time, and what they come to."""
        span = Span([self.places], (low, ""), (high, ""))
        if len(span) == len(self.places):
            return span, self.sums
        return span, summed([self.rows[id][1] for _, id in span.walk(descending=False)])


class Ledger:
    """The lines of all statements; those of a published one stay, only their amounts may be restated."""

    def __init__(self, state: State) -> None:
        self._statements = state.statements
        self._by_order: dict[str, list[Line]] = {}
        self.estimated: dict[str, Estimated] = {}
        """By shop, what the next statements were last seen to bring."""
        self._sums: dict[str, Sums] = {}
        self._sorted: dict[str, tuple[Span, dict[str, Transaction]]] = {}
        for statement in state.statements.values():
            self.add(statement)

    def add(self, statement: Statement) -> None:
        """A statement is published."""
        for line in statement.transactions:
            self._by_order.setdefault(line.order_id, []).append((statement, line))

    def of_order(self, order_id: str) -> Sequence[Line]:
        """The lines about one order, statement by statement."""
        return self._by_order.get(order_id, ())

    def by_time(self, statement: Statement) -> tuple[Span, dict[str, Transaction]]:
        """The lines of a statement by the time of their orders, and each by its id."""
        known = self._sorted.get(statement.id) if self._is_published(statement) else None
        if known is None:
            lines = {line.id: line for line in statement.transactions}
            known = Span([Places(BY_TIME, lines.values())]), lines
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
