"""How fast and how often one app may call its shops: shared, learned from TikTok, with a line by priority.

Each shop has a pace of its own (see ``limits_pace``) and a waiting line; all shops together may have a
ceiling too, where the shop that was served longest ago goes next. A store shares the paces between programs.
"""

import math
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from .. import errors
from . import spec
from .limits_day import DAY_IS_OVER, DailyBudget, Day
from .limits_line import LONGEST_NAP_SECONDS, Line, Ticket
from .limits_pace import Pace
from .limits_store import LimitStore, MemoryLimits
from .limits_view import LimitsView, ShopLimits, UsedToday
from .priorities import module_of, priority, urgency, weight

APP = "app"


@dataclass
class Limits:
    """The limits of an app: ``per_second`` for each shop, ``app_per_second`` for all of them together.

    ``daily`` sets budgets a day for each operation of a shop; ``store`` shares everything between programs
    (``FileLimits``). ``learns=False`` keeps the strictest rule even where TikTok seems to count more kindly.
    With ``per_second=math.inf`` nothing is held back until TikTok refuses a call.
    """

    per_second: float = 50.0
    clock: Callable[[], float] = time.monotonic
    app_per_second: float = math.inf
    daily: DailyBudget | None = None
    store: LimitStore | None = None
    learns: bool = True
    wall: Callable[[], float] = time.time
    first_ceiling: float | None = None
    """What a shop's limiter begins with where its ceiling is a share that others grant."""
    _limiters: dict[str, "Limiter"] = field(init=False, default_factory=dict, repr=False)
    _lines: dict[str, "AppLine"] = field(init=False, default_factory=dict, repr=False)
    _lock: threading.Lock = field(init=False, default_factory=threading.Lock, repr=False)

    def __post_init__(self) -> None:
        if self.store is None:
            self.store = MemoryLimits(self.clock)
        else:
            self.clock = self.store.clock

    def of(self, cipher: str, app_key: str = "") -> "Limiter":
        """The limiter of one shop of an app; calls without a shop share one."""
        name = f"{app_key}/{cipher}"
        found = self._limiters.get(name)
        if found is None:
            with self._lock:
                found = self._limiters.setdefault(name, Limiter(self, name, self._app(app_key)))
        return found

    def place(self, app_key: str, cipher: str, about: str, method: str = "POST") -> "Place":
        """A place in the line of a shop for one try of a call; leave it in the end."""
        operation = about if self.daily is None else operation_of(about)
        return Place(self.of(cipher, app_key), operation, urgency(about, method), weight(about, method))

    def limiters(self) -> list["Limiter"]:
        """The limiters of all shops that were called so far."""
        return list(self._limiters.values())

    def priority(self, name: str) -> AbstractContextManager[None]:
        """Every call inside the block has this priority: shipping, orders, catalogue or background."""
        return priority(name)

    def now(self) -> LimitsView:
        """What is left at this moment, as plain values."""
        return LimitsView(tuple(one.now() for one in self.limiters()))

    def as_dict(self) -> dict[str, Any]:
        """What is left at this moment, for JSON."""
        return self.now().as_dict()

    def __str__(self) -> str:
        return str(self.now())

    def _app(self, app_key: str) -> "AppLine | None":
        if math.isinf(self.app_per_second):
            return None
        return self._lines.setdefault(app_key, AppLine(self, app_key))


def operation_of(about: str) -> str:
    """The operation whose budget a call counts against; for a path that nobody knows, its module's."""
    method, is_path, path = about.partition(" /")
    if not is_path:
        return about
    found = spec.match(method, f"/{path}")
    return found[0].id if found else f"{module_of(about)}.unknown"


class AppLine:
    """The line before an app's own ceiling, in which each shop stands once."""

    def __init__(self, limits: Limits, app_key: str) -> None:
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

    def __init__(self, limits: Limits, name: str, app: AppLine | None = None) -> None:
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
