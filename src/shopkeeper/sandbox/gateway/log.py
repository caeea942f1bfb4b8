"""The log of requests: what was asked, what was answered, and for what failed an explanation for people."""

from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

KEPT = 100_000


class Seen(NamedTuple):
    """One request: what was asked and the code that it was answered with, "0" for success."""

    number: int
    time: float
    """By the clock of the shops, in seconds since 1970."""
    method: str
    path: str
    operation: str = ""
    shop: str = ""
    code: str = "0"
    message: str = ""
    explanation: str = ""
    """What was expected and what came, for whoever must mend it; secrets are masked."""
    milliseconds: float = 0.0

    @property
    def verdict(self) -> str:
        """The code again, as older tests call it."""
        return self.code


class RequestLog:
    """The last requests, each with its number."""

    def __init__(self, kept: int = KEPT) -> None:
        self._rows: deque[Seen] = deque(maxlen=kept)
        self.count = 0

    def __iter__(self) -> Iterator[Seen]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def next_number(self) -> int:
        """The number of the request that has just come."""
        self.count += 1
        return self.count

    def note(self, seen: Seen) -> None:
        """Keep a request."""
        self._rows.append(seen)

    def newest(self, most: int, *, failed: bool = False) -> list[Seen]:
        """The last requests, newest first; only those that failed if so wished."""
        rows = (seen for seen in reversed(self._rows) if not failed or seen.code != "0")
        return list(islice(rows, most))
