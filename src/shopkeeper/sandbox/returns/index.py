"""Cancellations and returns found by their times, their buyer and whatever else a search may ask for."""

from collections.abc import Callable, Iterator
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from ..lists import Lists, Place
from ..orders.records import ByOrder
from ..state import State
from ..trade import Cancellation, Return

Wish = Cancellation | Return


class Traits(NamedTuple):
    """What cancellations are kept apart by."""

    shop_id: str
    kind: str
    status: str


class ReturnTraits(NamedTuple):
    """What returns are kept apart by."""

    shop_id: str
    kind: str
    status: str
    arbitration: str
    is_offered: bool
    """Whether the seller has offered a part of the money."""
    has_arrived: bool
    leads_request: bool
    """Whether it stands for its request in the newer model, as the first that the request was parted into."""
    leads_rma: bool


def cancellation_lists(state: State) -> Lists[Cancellation, Traits]:
    """All cancellations."""
    return Lists(
        _fields(state),
        lambda one: Traits(one.shop_id, one.kind, one.status),
        state.cancellations.values(),
    )


class ReturnIndex:
    """All returns, and the first of each group: of a request, of an RMA, of a parcel that comes back."""

    def __init__(self, state: State, of_orders: ByOrder[Return]) -> None:
        self._state, self._of_orders = state, of_orders
        self._firsts: dict[str, str] = {}
        self.lists = Lists(_fields(state), partial(_traits, self._firsts), state.returns.values())
        self.add, self.changing = self.lists.add, self.lists.changing

    def group(self, id: str, field: str) -> list[Return]:
        """The returns of one group, in the order in which they were made."""
        first = self._state.returns.get(self._firsts.get(id, ""))
        together = self._of_orders.of(first.order_id) if first else ()
        return [one for one in together if getattr(one, field) == id]

    def made(self, shop_id: str, low: int, high: int) -> Iterator[Return]:
        """The returns of a shop that came from some time until before another."""
        span = self.lists.span("create_time", lambda of: of.shop_id == shop_id, low, high)
        return (self._state.returns[id] for _, id in span.walk(descending=False))


def _traits(firsts: dict[str, str], one: Return) -> ReturnTraits:
    firsts.setdefault(one.package_id, one.id)
    return ReturnTraits(
        one.shop_id,
        one.kind,
        one.status,
        one.arbitration,
        bool(one.partial_minor),
        bool(one.arrival_time),
        _leads(firsts, one, one.request_id),
        _leads(firsts, one, one.rma_id),
    )


def _leads(firsts: dict[str, str], one: Return, group: str) -> bool:
    return bool(group) and firsts.setdefault(group, one.id) == one.id


def _fields(state: State) -> dict[str, Callable[[Wish], Place]]:
    return {
        "create_time": attrgetter("create_time", "id"),
        "update_time": attrgetter("update_time", "id"),
        "buyer": lambda one: (state.orders[one.order_id].buyer, one.id),
    }
