"""Records kept sorted and apart by what is asked for, so that none is looked at that does not fit."""

from bisect import bisect_left, insort
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from heapq import merge
from typing import Any, Generic, Protocol, TypeVar

Place = tuple[int, str]
"""A number, a time most often, and an id: where a record stands in a list sorted by that number."""

FIRST, LAST = (-1, ""), (2**64, "")
CHUNK = 1000


E = TypeVar("E")


class Places(Generic[E]):
    """A sorted list in chunks: an entry among a million comes and goes as quickly as one among a few.

    The entries are the records themselves, for a million places beside them would take as much room again;
    so a record has to be taken out before its place changes.
    """

    def __init__(self, key: Callable[[E], Place], entries: Iterable[E] = (), chunk: int = CHUNK) -> None:
        self._key, self._chunk, ordered = key, chunk, sorted(entries, key=key)
        self._chunks = [ordered[at : at + chunk] for at in range(0, len(ordered), chunk)]
        self._lasts = [key(chunk[-1]) for chunk in self._chunks]
        """The last place of each chunk."""
        self._sizes = [len(chunk) for chunk in self._chunks]

    def __len__(self) -> int:
        return sum(self._sizes)

    def add(self, entry: E) -> None:
        """Enter a record at its place."""
        place = self._key(entry)
        if not self._chunks:
            self._chunks, self._lasts, self._sizes = [[entry]], [place], [1]
            return
        at = min(bisect_left(self._lasts, place), len(self._chunks) - 1)
        chunk = self._chunks[at]
        insort(chunk, entry, key=self._key)
        self._lasts[at] = max(self._lasts[at], place)
        self._sizes[at] += 1
        if len(chunk) > 2 * self._chunk:
            halves = chunk[: self._chunk], chunk[self._chunk :]
            self._chunks[at : at + 1] = halves
            self._lasts[at : at + 1] = [self._key(half[-1]) for half in halves]
            self._sizes[at : at + 1] = map(len, halves)

    def remove(self, entry: E) -> None:
        """Take a record out; a KeyError if it is not at its place."""
        place = self._key(entry)
        at = bisect_left(self._lasts, place)
        chunk = self._chunks[at] if at < len(self._chunks) else []
        inside = bisect_left(chunk, place, key=self._key)
        if inside == len(chunk) or self._key(chunk[inside]) != place:
            raise KeyError(place)
        del chunk[inside]
        self._sizes[at] -= 1
        if not chunk:
            del self._chunks[at], self._lasts[at], self._sizes[at]
        elif inside == len(chunk):
            self._lasts[at] = self._key(chunk[-1])

    def rank(self, place: Place) -> int:
        """How many places come before this one."""
        at = bisect_left(self._lasts, place)
        inside = bisect_left(self._chunks[at], place, key=self._key) if at < len(self._chunks) else 0
        return sum(self._sizes[:at]) + inside

    def between(self, low: Place, high: Place, descending: bool) -> Iterator[Place]:
        """The places from ``low`` up to, but without, ``high``, from either end."""
        first, last = bisect_left(self._lasts, low), bisect_left(self._lasts, high)
        numbers = range(first, min(last + 1, len(self._chunks)))
        for number in reversed(numbers) if descending else numbers:
            chunk = self._chunks[number]
            start = bisect_left(chunk, low, key=self._key) if number == first else 0
            stop = bisect_left(chunk, high, key=self._key) if number == last else len(chunk)
            part = chunk[start:stop]
            yield from map(self._key, reversed(part) if descending else part)


class Span:
    """A stretch of some sorted lists as if they were one, walked from either end after or before a place."""

    def __init__(self, lists: Iterable[Places[Any]], low: Place = FIRST, high: Place = LAST) -> None:
        self._lists, self._low, self._high = list(lists), low, high

    def __len__(self) -> int:
        if (self._low, self._high) == (FIRST, LAST):
            return sum(map(len, self._lists))
        return sum(max(0, places.rank(self._high) - places.rank(self._low)) for places in self._lists)

    def walk(self, descending: bool, after: Place | None = None) -> Iterator[Place]:
        """The places in order, beginning behind ``after``."""
        low, high = self._low, self._high
        if after is not None and descending:
            high = min(high, after)
        elif after is not None:
            low = max(low, (after[0], after[1] + "~"))
        if low >= high:
            return iter(())
        walks = [places.between(low, high, descending) for places in self._lists]
        return walks[0] if len(walks) == 1 else merge(*walks, reverse=descending)


class Record(Protocol):
    """Whatever has an id."""

    @property
    def id(self) -> str:
        """The id."""


T = TypeVar("T", bound=Record)
K = TypeVar("K", bound=Hashable)
"""The traits that records are kept apart by: their state, their kind, whose they are."""
Bounds = tuple[int | None, int | None]
"""At least the first and less than the second; None for no bound."""


class Lists(Generic[T, K]):
    """Records sorted by each of some numbers, and kept apart by their traits."""

    def __init__(
        self,
        fields: Mapping[str, Callable[[T], Place]],
        traits: Callable[[T], K],
        records: Iterable[T] = (),
    ) -> None:
        self.fields, self.traits = fields, traits
        self._lists: dict[K, dict[str, Places[T]]] = {}
        apart: dict[K, list[T]] = {}
        for record in records:
            apart.setdefault(traits(record), []).append(record)
        for of, alike in apart.items():
            self._lists[of] = {name: Places(key, alike) for name, key in fields.items()}

    def add(self, record: T) -> None:
        """Enter a record."""
        of = self.traits(record)
        lists = self._lists.get(of)
        if lists is None:
            lists = self._lists[of] = {name: Places(key) for name, key in self.fields.items()}
        for places in lists.values():
            places.add(record)

    @contextmanager
    def changing(self, record: T) -> Iterator[None]:
        """Change a record: it is found where it then belongs."""
        for places in self._lists[self.traits(record)].values():
            places.remove(record)
        try:
            yield
        finally:
            self.add(record)

    def span(
        self, field: str, wanted: Callable[[K], bool], low: int | None = None, high: int | None = None
    ) -> Span:
        """The records with wanted traits whose number is at least ``low`` and less than ``high``."""
        found = (lists[field] for traits, lists in self._lists.items() if wanted(traits))
        return Span(found, FIRST if low is None else (low, ""), LAST if high is None else (high, ""))

    def find(
        self, field: str, wanted: Callable[[K], bool], bounds: Mapping[str, Bounds], records: Mapping[str, T]
    ) -> Span:
        """The records with wanted traits and all their numbers within bounds, sorted by one of these.

        Where more than one bound cuts something off, what the narrowest leaves is looked at.
        """
        spans = {name: self.span(name, wanted, *bounds.get(name, (None, None))) for name in (field, *bounds)}
        whole = len(self.span(field, wanted))
        cutting = {name: len(span) for name, span in spans.items() if len(span) < whole}
        if not cutting.keys() - {field}:
            return spans[field]
        narrowest = spans[min(cutting, key=cutting.__getitem__)]
        return self.sort(field, wanted, bounds, (records[id] for _, id in narrowest.walk(descending=False)))

    def sort(
        self, field: str, wanted: Callable[[K], bool], bounds: Mapping[str, Bounds], records: Iterable[T]
    ) -> Span:
        """Those of some records that have wanted traits and their numbers within bounds."""
        key = self.fields[field]
        found = (one for one in records if wanted(self.traits(one)) and self._within(one, bounds))
        return Span([Places(key, found)])

    def _within(self, record: T, bounds: Mapping[str, Bounds]) -> bool:
        for name, (low, high) in bounds.items():
            number = self.fields[name](record)[0]
            if (low is not None and number < low) or (high is not None and number >= high):
                return False
        return True


def among(value: str, chosen: Collection[str] | None) -> bool:
    """Whether a value is one of those that are asked for; nothing asked for means everything."""
    return not chosen or value in chosen
