"""Records kept sorted and apart by what is asked for, so that none is looked at that does not fit."""

from bisect import bisect_left, insort
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from heapq import merge
from typing import Generic, Protocol, TypeVar

Place = tuple[int, str]
"""A number, a time most often, and an id: where a record stands in a list sorted by that number."""

FIRST, LAST = (-1, ""), (2**64, "")
CHUNK = 1000


class Places:
    """A sorted list in chunks: a record among a million comes and goes as quickly as one among a few."""

    def __init__(self, places: Iterable[Place] = (), chunk: int = CHUNK) -> None:
        self._chunk, ordered = chunk, sorted(places)
        self._chunks = [ordered[at : at + chunk] for at in range(0, len(ordered), chunk)]
        self._lasts = [chunk[-1] for chunk in self._chunks]
        """The last place of each chunk."""
        self._sizes = [len(chunk) for chunk in self._chunks]

    def __len__(self) -> int:
        return sum(self._sizes)

    def add(self, place: Place) -> None:
        """Enter a place."""
        if not self._chunks:
            self._chunks, self._lasts, self._sizes = [[place]], [place], [1]
            return
        at = min(bisect_left(self._lasts, place), len(self._chunks) - 1)
        chunk = self._chunks[at]
        insort(chunk, place)
        self._lasts[at] = chunk[-1]
        self._sizes[at] += 1
        if len(chunk) > 2 * self._chunk:
            halves = chunk[: self._chunk], chunk[self._chunk :]
            self._chunks[at : at + 1] = halves
            self._lasts[at : at + 1] = [half[-1] for half in halves]
            self._sizes[at : at + 1] = map(len, halves)

    def remove(self, place: Place) -> None:
        """Take a place out."""
        at = bisect_left(self._lasts, place)
        chunk = self._chunks[at]
        inside = bisect_left(chunk, place)
        if chunk[inside] != place:
            raise KeyError(place)
        del chunk[inside]
        self._sizes[at] -= 1
        if chunk:
            self._lasts[at] = chunk[-1]
        else:
            del self._chunks[at], self._lasts[at], self._sizes[at]

    def rank(self, place: Place) -> int:
        """How many places come before this one."""
        at = bisect_left(self._lasts, place)
        inside = bisect_left(self._chunks[at], place) if at < len(self._chunks) else 0
        return sum(self._sizes[:at]) + inside

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


class Span:
    """A stretch of some sorted lists as if they were one, walked from either end after or before a place."""

    def __init__(self, lists: Iterable[Places], low: Place = FIRST, high: Place = LAST) -> None:
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
        fields: Mapping[str, Callable[[T], int]],
        traits: Callable[[T], K],
        records: Iterable[T] = (),
    ) -> None:
        self.fields, self.traits = fields, traits
        sorts: dict[K, dict[str, list[Place]]] = {}
        for record in records:
            for name, place in self._places(record).items():
                sorts.setdefault(traits(record), {}).setdefault(name, []).append(place)
        self._lists = {
            of: {name: Places(places) for name, places in by_name.items()} for of, by_name in sorts.items()
        }

    def add(self, record: T) -> None:
        """Enter a record."""
        self._enter(self.traits(record), self._places(record))

    @contextmanager
    def changing(self, record: T) -> Iterator[None]:
        """Change a record: it is found where it then belongs."""
        traits, before = self.traits(record), self._places(record)
        try:
            yield
        finally:
            now, after = self.traits(record), self._places(record)
            moved = {name for name, place in after.items() if now != traits or place != before[name]}
            for name in moved:
                self._lists[traits][name].remove(before[name])
            self._enter(now, {name: after[name] for name in moved})

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
        found = (one for one in records if wanted(self.traits(one)) and self._within(one, bounds))
        return Span([Places((self.fields[field](one), one.id) for one in found)])

    def _within(self, record: T, bounds: Mapping[str, Bounds]) -> bool:
        return all(
            (low is None or low <= self.fields[name](record))
            and (high is None or self.fields[name](record) < high)
            for name, (low, high) in bounds.items()
        )

    def _enter(self, traits: K, places: Mapping[str, Place]) -> None:
        lists = self._lists.get(traits)
        if lists is None:
            lists = self._lists[traits] = {name: Places() for name in self.fields}
        for name, place in places.items():
            lists[name].add(place)

    def _places(self, record: T) -> dict[str, Place]:
        """Where a record stands in each list; one tuple for all that stand at the same number."""
        made: dict[int, Place] = {}
        return {
            name: made.setdefault(number, (number, record.id))
            for name, number in ((name, read(record)) for name, read in self.fields.items())
        }


def among(value: str, chosen: Collection[str] | None) -> bool:
    """Whether a value is one of those that are asked for; nothing asked for means everything."""
    return not chosen or value in chosen
