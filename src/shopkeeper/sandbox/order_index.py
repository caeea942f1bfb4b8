"""Finding orders by time and state without looking at each of them."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import islice

from .state import Order

Place = tuple[int, str]
"""A time and an order id: where an order stands in a list sorted by that time."""


class OrderIndex:
    """The orders of one shop sorted by creation and by update, whole and by state."""

    def __init__(self) -> None:
        self._lists: dict[tuple[str, str], list[Place]] = {}

    def add(self, order: Order) -> None:
        """Enter an order."""
        for key, place in _places(order):
            insort(self._lists.setdefault(key, []), place)

    def remove(self, order: Order) -> None:
        """Take an order out; call before its state or its update time changes."""
        for key, place in _places(order):
            places = self._lists[key]
            del places[bisect_left(places, place)]

    def span(self, field: str, status: str, low: int | None, high: int | None) -> "Span":
        """The orders whose time is at least ``low`` and less than ``high``."""
        places = self._lists.get((field, status), [])
        start = 0 if low is None else bisect_left(places, (low, ""))
        stop = len(places) if high is None else bisect_left(places, (high, ""))
        return Span(places, start, max(start, stop))

    def count(self, status: str) -> int:
        """How many orders are in one state."""
        return len(self._lists.get(("update_time", status), ()))


class Span:
    """A stretch of a sorted list, walked from either end after or before a place."""

    def __init__(self, places: list[Place], start: int, stop: int) -> None:
        self._places, self._start, self._stop = places, start, stop

    def __len__(self) -> int:
        return self._stop - self._start

    def walk(self, descending: bool, after: Place | None = None) -> Iterator[Place]:
        """The places in order, beginning behind ``after``."""
        start, stop = self._start, self._stop
        if after is not None and descending:
            stop = min(stop, bisect_left(self._places, after))
        elif after is not None:
            start = max(start, bisect_left(self._places, (after[0], after[1] + "~")))
        steps = range(stop - 1, start - 1, -1) if descending else range(start, stop)
        return (self._places[step] for step in steps)


def newest(indexes: Iterable[OrderIndex], status: str, most: int) -> list[str]:
    """The orders of some shops that changed last, newest first; in one state if it is named."""
    walks = (index.span("update_time", status, None, None).walk(descending=True) for index in indexes)
    return [order_id for _, order_id in islice(merge(*walks, reverse=True), most)]


def _places(order: Order) -> Iterator[tuple[tuple[str, str], Place]]:
    for status in ("", order.status):
        yield ("create_time", status), (order.create_time, order.id)
        yield ("update_time", status), (order.update_time, order.id)
