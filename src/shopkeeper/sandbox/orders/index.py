"""The orders of one shop, found by their times, their buyer and whatever else a search may ask for."""

from collections.abc import Callable, Iterable
from heapq import merge
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from ..lists import Lists, Place, Span
from ..state import Order

__all__ = ["OrderIndex", "Place", "Span", "Traits", "newest"]

FIELDS = {name: attrgetter(name, "id") for name in ("create_time", "update_time", "buyer")}


class Traits(NamedTuple):
    """What orders are kept apart by."""

    status: str
    shipping_type: str
    warehouse_id: str
    is_asked: bool
    """Whether the buyer wants something cancelled and nobody has decided."""


class OrderIndex:
    """Sorted lists of orders, so that no search looks at all of them."""

    def __init__(self, is_asked: Callable[[Order], bool], orders: Iterable[Order] = ()) -> None:
        def traits(order: Order) -> Traits:
            return Traits(order.status, order.shipping_type, order.lines[0].warehouse_id, is_asked(order))

        self.lists = Lists(FIELDS, traits, orders)
        self.add, self.changing = self.lists.add, self.lists.changing

    def span(self, field: str, status: str, low: int | None, high: int | None) -> Span:
        """The orders, in one state if it is named, whose time is at least ``low`` and less than ``high``."""
        return self.lists.span(field, lambda of: status in ("", of.status), low, high)

    def count(self, status: str) -> int:
        """How many orders are in one state."""
        return len(self.span("update_time", status, None, None))


def newest(indexes: Iterable[OrderIndex], status: str, most: int) -> list[str]:
    """The orders of some shops that changed last, newest first; in one state if it is named."""
    walks = (index.span("update_time", status, None, None).walk(descending=True) for index in indexes)
    return [order_id for _, order_id in islice(merge(*walks, reverse=True), most)]
