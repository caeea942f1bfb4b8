"""A waiting line: whoever is most urgent goes first, and whoever never comes back is passed by."""

import bisect
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

GONE_AFTER_SECONDS = 1.0
LONGEST_NAP_SECONDS = 0.25
SHORTEST_NAP_SECONDS = 0.0005

_numbers = itertools.count()


@dataclass(order=True, slots=True)
class Ticket:
    """A place in a line: the smallest rank is served first, the oldest of a rank before the others."""

    rank: tuple[float, ...]
    number: int = field(default_factory=lambda: next(_numbers))
    back_at: float = field(default=0.0, compare=False)
    """When its holder will ask again."""


@dataclass
class Line:
    """Tickets by rank. Not safe for threads by itself: its owner holds a lock."""

    tickets: list[Ticket] = field(default_factory=list)
    due: float = 0.0
    """When the next ticket may go, as far as is known."""

    def __len__(self) -> int:
        return len(self.tickets)

    def ask(self, ticket: Ticket, now: float, gap: float, serve: Callable[[], float]) -> float:
        """Seconds until it is worth asking again; 0 when ``serve`` let the ticket go.

        ``serve`` is asked only for the first in the line, or where those before it are late; it answers the
        seconds that are still missing.
        """
        place = self._place(ticket)
        if place is None:
            bisect.insort(self.tickets, ticket)
        ticket.back_at = now
        self._pass_by(now)
        ahead = bisect.bisect_left(self.tickets, ticket)
        if any(one.back_at > now for one in self.tickets[:ahead]):
            left = self.due + ahead * gap - now
            nap = min(max(left, SHORTEST_NAP_SECONDS), LONGEST_NAP_SECONDS)
        else:
            nap = serve()
            if nap <= 0:
                self.leave(ticket)
                return 0.0
            self.due = now + nap
        ticket.back_at = now + nap
        return nap

    def leave(self, ticket: Ticket) -> None:
        """Take a ticket out, if it is in."""
        place = self._place(ticket)
        if place is not None:
            del self.tickets[place]

    def _place(self, ticket: Ticket) -> int | None:
        place = bisect.bisect_left(self.tickets, ticket)
        is_in = place < len(self.tickets) and self.tickets[place] is ticket
        return place if is_in else None

    def _pass_by(self, now: float) -> None:
        """Drop those at the front who did not come back; one that still comes takes a place anew."""
        while self.tickets and self.tickets[0].back_at + GONE_AFTER_SECONDS < now:
            del self.tickets[0]


def rank(*parts: Any) -> tuple[float, ...]:
    """A rank of several parts, the first of which counts most."""
    return tuple(float(part) for part in parts)
