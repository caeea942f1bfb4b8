"""The cancellations, returns and refunds of an order, found without looking at all of them."""

from collections.abc import Sequence
from itertools import islice
from typing import Generic, Protocol, TypeVar

from ..state import Order, State
from ..trade import Cancellation, Refund, Return

WAITS = "CANCELLATION_REQUEST_PENDING"


class OfOrder(Protocol):
    """A record that names its order."""

    @property
    def order_id(self) -> str:
        """The order."""


T = TypeVar("T", bound=OfOrder)


class ByOrder(Generic[T]):
    """Records by their order; they are only ever added, so what was entered once is never looked at again."""

    def __init__(self, records: dict[str, T] | list[T]) -> None:
        self._records, self._seen = records, 0
        self._lists: dict[str, list[T]] = {}

    def of(self, order_id: str) -> Sequence[T]:
        """The records of one order, in the order in which they were made."""
        records = self._records
        fresh = len(records) - self._seen
        if fresh:
            newest = reversed(records.values()) if isinstance(records, dict) else reversed(records)
            for record in reversed(list(islice(newest, fresh))):
                self._lists.setdefault(record.order_id, []).append(record)
            self._seen = len(records)
        return self._lists.get(order_id, ())


class OrderRecords:
    """What follows the orders of a state."""

    def __init__(self, state: State) -> None:
        self.cancellations: ByOrder[Cancellation] = ByOrder(state.cancellations)
        self.returns: ByOrder[Return] = ByOrder(state.returns)
        self.refunds: ByOrder[Refund] = ByOrder(state.refunds)

    def is_asked(self, order: Order) -> bool:
        """Whether the buyer of an order wants something of it cancelled and nobody has decided."""
        return self.asked_time(order) > 0

    def asked_time(self, order: Order) -> int:
        """When the buyer asked for it; 0 where nothing waits for a decision."""
        wishes = self.cancellations.of(order.id)
        asked = (one for one in wishes if (one.kind, one.status) == ("BUYER_CANCEL", WAITS))
        return next((one.create_time for one in asked), 0)
