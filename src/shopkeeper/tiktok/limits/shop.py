"""One shop of an app: its pace, its waiting line, the calls of its day, and a place in that line."""

import math
import threading
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING

from ... import errors
from .day import DAY_IS_OVER, DailyBudget, Day
from .line import LONGEST_NAP_SECONDS, Line, Ticket
from .pace import Pace
from .view import ShopLimits, UsedToday

if TYPE_CHECKING:
    from . import Limits

APP = "app"


class AppLine:
    """The line before an app's own ceiling, in which each shop stands once."""

    def __init__(self, limits: "Limits", app_key: str) -> None:
        assert limits.store is not None
        self._lock = threading.Lock()
        self._line = Line()
        pace = Pace(limits.app_per_second, guards=False, learns=False, climbed=math.inf)
        self._cell = limits.store.cell(f"{APP}/{app_key}", pace)

    def ask(self, ticket: Ticket, now: float) -> float:
        """Seconds until the app may make another call; 0 when this shop has taken it."""
        with self._lock, self._cell as pace:
            return self._line.ask(ticket, now, 1 / pace.rate(now), lambda: _step(pace, self._line, now))

    def leave(self, ticket: Ticket) -> None:
        """The shop has no call to make any more."""
        with self._lock:
            self._line.leave(ticket)


def _step(pace: Pace, line: Line, now: float) -> float:
    missing = pace.due(now, 0) - now
    if missing <= 0:
        pace.take(now)
        line.due = pace.opens(now)
    return missing


class Limiter:
    """The pace, the line and the day of one shop."""

    def __init__(self, limits: "Limits", name: str, app: AppLine | None = None) -> None:
        assert limits.store is not None
        self._limits, self._app = limits, app
        self.digest = sha256(name.encode()).hexdigest()
        self.name = f"shop …{self.digest[:8]}"
        self._lock = threading.Lock()
        self._line = Line()
        self._pace = Pace(limits.per_second, learns=limits.learns)
        self._cell = limits.store.cell(f"shop/{name}", self._pace)
        self._day = limits.store.cell(f"day/{name}", Day())
        self._app_ticket = Ticket((0.0,))
        if limits.first_ceiling is not None:
            self._pace.ceiling = limits.first_ceiling

    @property
    def ceiling(self) -> float:
        """Calls a second that are never passed. It may be changed at any time, also below one."""
        return self._pace.ceiling

    @ceiling.setter
    def ceiling(self, per_second: float) -> None:
        with self._lock:
            self._pace.ceiling = per_second

    @property
    def rate(self) -> float:
        """Calls a second at this moment."""
        return self.now().per_second

    def ask(self, place: "Place") -> float:
        """Seconds until it is worth asking again; 0 when the call may leave now."""
        with self._lock, self._cell as pace:
            now = self._limits.clock()
            return self._line.ask(
                place.ticket, now, 1 / pace.rate(now), lambda: self._serve(place, pace, now)
            )

    def _serve(self, place: "Place", pace: Pace, now: float) -> float:
        missing = pace.due(now, place.urgency, place.weight) - now
        if missing <= 0 and self._app is not None:
            missing = self._app.ask(self._app_ticket, now)
        if missing <= 0:
            self._spend(place)
            place.left_at = now
            place.number = pace.take(now, place.urgency, place.weight)
            self._line.due = pace.opens(now)
            self._app_ticket = Ticket((now,))
        if missing > LONGEST_NAP_SECONDS and pace.closed_until <= now:
            return LONGEST_NAP_SECONDS  # the rate, or the ceiling, may rise meanwhile
        return max(missing, 0.0)

    def _spend(self, place: "Place") -> None:
        budget = self._limits.daily
        if budget is not None:
            with self._day as day:
                day.spend(budget, place.operation, place.urgency, self._limits.wall())

    def answered(self, place: "Place") -> None:
        """TikTok took the call."""
        with self._lock, self._cell as pace:
            pace.answered(self._limits.clock(), place.number, place.weight)

    def refused(self, after: float | None = None, place: "Place | None" = None) -> None:
        """TikTok refused a call for its rate, and asks for that many seconds of peace."""
        number, left_at = (place.number, place.left_at) if place else (-1, math.inf)
        with self._lock, self._cell as pace:
            pace.refused(self._limits.clock(), number, left_at, after)

    def leave(self, place: "Place") -> None:
        """The call is not to be made any more, or nobody will tell how it ended."""
        with self._lock:
            self._line.leave(place.ticket)
            with self._cell as pace:
                pace.gone(self._limits.clock(), place.number, place.urgency)
        if self._app is not None and not len(self._line):
            self._app.leave(self._app_ticket)

    def exhaust(self, operation: str) -> None:
        """TikTok says that the day's calls of an operation are used up."""
        budget = self._limits.daily
        if budget is not None:
            with self._lock, self._day as day:
                day.exhaust(budget, operation, self._limits.wall())

    def now(self) -> ShopLimits:
        """What is left at this moment."""
        with self._lock, self._cell as pace:
            now = self._limits.clock()
            rate, closed = pace.rate(now), max(0.0, pace.closed_until - now)
            waiting, refusals, ceiling = len(self._line), int(pace.refusals), pace.ceiling
        return ShopLimits(self.name, rate, ceiling, waiting, closed, refusals, self.today())

    def demand(self) -> tuple[int, int]:
        """Calls made so far, and calls that wait."""
        with self._lock, self._cell as pace:
            return pace.count, len(self._line)

    def close(self, seconds: float) -> None:
        """Another program was told to stay away for so long."""
        with self._lock, self._cell as pace:
            pace.closed_until = max(pace.closed_until, self._limits.clock() + seconds)

    def counted(self) -> tuple[float, dict[str, int]]:
        """When the day began, in Unix seconds, and its calls by operation."""
        budget = self._limits.daily or DailyBudget()
        with self._lock, self._day as day:
            day.turn(budget, self._limits.wall())
            return day.began, dict(day.used)

    def count_too(self, made: Mapping[str, int]) -> None:
        """Other programs made calls on this day."""
        with self._lock, self._day as day:
            day.turn(self._limits.daily or DailyBudget(), self._limits.wall())
            for operation, calls in made.items():
                day.used[operation] = day.used.get(operation, 0) + calls

    def today(self) -> tuple[UsedToday, ...]:
        """The day's calls of each operation, where a daily budget is set."""
        budget = self._limits.daily
        if budget is None:
            return ()
        with self._lock, self._day as day:
            day.turn(budget, self._limits.wall())
            used = sorted(day.used.items())
        left = [(name, count, budget.of(name)) for name, count in used]
        return tuple(UsedToday(name, n, None if most is None else max(0, most - n)) for name, n, most in left)


class Place:
    """A place in the line of a shop, for one try of a call."""

    def __init__(self, limiter: Limiter, operation: str, urgency: int, weight: float) -> None:
        self.operation, self.urgency, self.weight = operation, urgency, weight
        self.ticket = Ticket((float(urgency),))
        self.number, self.left_at = -1, math.inf
        self._limiter = limiter
        self._is_over = self._was_refused = False

    def __enter__(self) -> "Place":
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()

    def pause(self) -> float:
        """Seconds until it is worth asking again; 0 when the call may leave now.

        Raises DailyBudgetSpent where the day has no call left for it.
        """
        return self._limiter.ask(self)

    def answered(self) -> None:
        """TikTok took the call."""
        self._is_over = True
        self._limiter.answered(self)

    def refused(self, after: float | None = None) -> None:
        """TikTok refused the call for its rate, and asks for that many seconds of peace."""
        if not self._was_refused:
            self._is_over = self._was_refused = True
            self._limiter.refused(after, self)

    def told(self, error: errors.RateLimited) -> None:
        """The answer says by its code that this was too much: for a second, or for the day."""
        if error.code in DAY_IS_OVER:
            self._limiter.exhaust(self.operation)
        else:
            self.refused(error.after)

    def leave(self) -> None:
        """The end of the try, however it went."""
        if not self._is_over:
            self._is_over = True
            self._limiter.leave(self)
