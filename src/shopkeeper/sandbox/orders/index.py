"""Finding orders by time and state without looking at each of them."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import islice

from ..state import Order

Place = tuple[int, str]
"""A time and an order id: where an order stands in a list sorted by that time."""

FIRST, LAST = (-1, ""), (2**64, "")
CHUNK = 1000


class Places:
    """A sorted list in chunks: an order among a million comes and goes as quickly as one among a few."""

    def __init__(self, places: Iterable[Place] = (), chunk: int = CHUNK) -> None:
        self._chunk, ordered = chunk, sorted(places)
        self._chunks = [ordered[at : at + chunk] for at in range(0, len(ordered), chunk)]
        self._lasts = [chunk[-1] for chunk in self._chunks]
        """The last place of each chunk."""

    def __len__(self) -> int:
        return sum(map(len, self._chunks))

    def add(self, place: Place) -> None:
        """Enter a place."""
        if not self._chunks:
            self._chunks, self._lasts = [[place]], [place]
            return
        at = min(bisect_left(self._lasts, place), len(self._chunks) - 1)
        chunk = self._chunks[at]
        insort(chunk, place)
        self._lasts[at] = chunk[-1]
        if len(chunk) > 2 * self._chunk:
            halves = chunk[: self._chunk], chunk[self._chunk :]
            self._chunks[at : at + 1] = halves
            self._lasts[at : at + 1] = [half[-1] for half in halves]

    def remove(self, place: Place) -> None:
        """Take a place out."""
        at = bisect_left(self._lasts, place)
        chunk = self._chunks[at]
        del chunk[bisect_left(chunk, place)]
        if chunk:
            self._lasts[at] = chunk[-1]
        else:
            del self._chunks[at], self._lasts[at]

    def rank(self, place: Place) -> int:
        """How many places come before this one."""
        at = bisect_left(self._lasts, place)
        inside = bisect_left(self._chunks[at], place) if at < len(self._chunks) else 0
        return sum(map(len, self._chunks[:at])) + inside

    def between(self, low: Place, high: Place, descending: bool) -> Iterator[Place]:
        """The places from ``low`` up to, but without, ``high``, from either end."""
        first, last = bisect_left(self._lasts, low), bisect_left(self._lasts, high)
        numbers = range(first, min(last + 1, len(self._chunks)))
        for number in reversed(numbers) if descending else numbers:
            chunk = self._chunks[number]
            start = bisect_left(chunk, low) if number == first else 0
            stop = bisect_left(chunk, high) if number == last else len(chunk)
            part = chunk[start:stop]
            yield from reversed(part) if descending else part


NOWHERE = Places()


class OrderIndex:
    """The orders of one shop sorted by creation and by update, whole and by state."""

    def __init__(self) -> None:
        self._lists: dict[tuple[str, str], Places] = {}

    def add(self, order: Order) -> None:
        """Enter an order."""
        for key, place in _places(order):
            self._lists.setdefault(key, Places()).add(place)

    def remove(self, order: Order) -> None:
        """Take an order out; call before its state or its update time changes."""
        for key, place in _places(order):
            self._lists[key].remove(place)

    def span(self, field: str, status: str, low: int | None, high: int | None) -> "Span":
        """The orders whose time is at least ``low`` and less than ``high``."""
        places = self._lists.get((field, status), NOWHERE)
        return Span(places, FIRST if low is None else (low, ""), LAST if high is None else (high, ""))

    def count(self, status: str) -> int:
        """How many orders are in one state."""
        return len(self._lists.get(("update_time", status), NOWHERE))


class Span:
    """A stretch of a sorted list, walked from either end after or before a place."""

    def __init__(self, places: Places, low: Place, high: Place) -> None:
        self._places, self._low, self._high = places, low, high

    def __len__(self) -> int:
        return max(0, self._places.rank(self._high) - self._places.rank(self._low))

    def of(self, places: Iterable[Place]) -> "Span":
        """The same stretch of another list."""
        return Span(Places(places), self._low, self._high)

    def walk(self, descending: bool, after: Place | None = None) -> Iterator[Place]:
        """The places in order, beginning behind ``after``."""
        low, high = self._low, self._high
        if after is not None and descending:
            high = min(high, after)
        elif after is not None:
            low = max(low, (after[0], after[1] + "~"))
        return self._places.between(low, high, descending) if low < high else iter(())


def newest(indexes: Iterable[OrderIndex], status: str, most: int) -> list[str]:
    """The orders of some shops that changed last, newest first; in one state if it is named."""
    walks = (index.span("update_time", status, None, None).walk(descending=True) for index in indexes)
    return [order_id for _, order_id in islice(merge(*walks, reverse=True), most)]


def _places(order: Order) -> Iterator[tuple[tuple[str, str], Place]]:
    for status in ("", order.status):
        yield ("create_time", status), (order.create_time, order.id)
        yield ("update_time", status), (order.update_time, order.id)
