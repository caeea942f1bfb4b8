"""How often an app may call the Marketing API: in a second, and for reports in a minute and a day too."""

import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from ... import errors
from ..limits import Limits, Place

Level: TypeAlias = Literal["basic", "advanced", "premium", "ultimate"]

MINUTE_SECONDS, DAY_SECONDS = 60.0, 86400.0
REPORT = "ads.GmvMaxReportGet.v1.3"
APP = "ads"


class Allowance(NamedTuple):
    """How many reports may be asked for in a second, a minute and a day."""

    per_second: float
    per_minute: int
    per_day: int


LEVELS: dict[Level, Allowance] = {
    "basic": Allowance(8, 240, 20_000),
    "advanced": Allowance(12, 360, 30_000),
    "premium": Allowance(20, 600, 50_000),
    "ultimate": Allowance(20, 600, 50_000),
}
"""By the level of the app, as TikTok grants it."""


class Window:
    """At most so many calls within any stretch of so many seconds."""

    def __init__(self, most: int, seconds: float, clock: Callable[[], float]) -> None:
        self.most, self.seconds = most, seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._calls: deque[float] = deque()

    def pause(self) -> float:
        """Seconds until it is worth asking again; 0 when the call is counted and may leave now."""
        with self._lock:
            now = self._forget()
            if len(self._calls) >= self.most:
                return (self._calls[0] if self._calls else now) + self.seconds - now
            self._calls.append(now)
            return 0.0

    @property
    def left(self) -> int:
        """How many calls are left at this moment."""
        with self._lock:
            self._forget()
            return max(0, self.most - len(self._calls))

    def _forget(self) -> float:
        now = self._clock()
        while self._calls and self._calls[0] <= now - self.seconds:
            self._calls.popleft()
        return now


@dataclass
class AdLimits:
    """The allowance of one app over all its ad accounts; share it between clients of the same app.

    ``per_second`` holds for every call, the level for reports; ``reports`` overrides what the level gives.
    Nobody says when TikTok's day begins, so a day is any 24 hours.
    """

    level: Level = "basic"
    per_second: float = 10.0
    reports: Allowance | None = None
    clock: Callable[[], float] = time.monotonic
    _calls: Limits = field(init=False, repr=False)
    _reports: Limits = field(init=False, repr=False)
    _windows: tuple[Window, Window] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        allowed = self.allowance
        self._calls = Limits(self.per_second, self.clock)
        self._reports = Limits(allowed.per_second, self.clock)
        self._windows = (
            Window(allowed.per_minute, MINUTE_SECONDS, self.clock),
            Window(allowed.per_day, DAY_SECONDS, self.clock),
        )

    @property
    def allowance(self) -> Allowance:
        """What the level, or the setting, allows for reports."""
        return self.reports or LEVELS[self.level]

    @property
    def reports_left_today(self) -> int:
        """How many reports of the day's budget are left."""
        return self._windows[1].left

    @contextmanager
    def place(self, operation_id: str) -> Generator["AdPlace"]:
        """A place in every line that a call must stand in, for one try of it."""
        is_report = operation_id == REPORT
        with ExitStack() as places:
            lines = [self._calls, self._reports] if is_report else [self._calls]
            found = [places.enter_context(line.place(APP, "", operation_id)) for line in lines]
            yield AdPlace(found, self._windows if is_report else ())


@dataclass
class AdPlace:
    """The places of one try of a call: it leaves when each of them has let it."""

    _places: list[Place]
    _windows: tuple[Window, ...]

    def __post_init__(self) -> None:
        self._before: deque[Place | Window] = deque([*self._windows, *self._places])

    def pause(self) -> float:
        """Seconds until it is worth asking again; 0 when the call may leave now."""
        while self._before:
            seconds = self._before[0].pause()
            if seconds > 0:
                return seconds
            self._before.popleft()
        return 0.0

    def answered(self) -> None:
        """TikTok took the call."""
        for place in self._places:
            place.answered()

    def told(self, error: errors.RateLimited) -> None:
        """TikTok said that we call too often: slow down."""
        for place in self._places:
            place.told(error)
