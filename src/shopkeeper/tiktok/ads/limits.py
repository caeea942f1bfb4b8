"""How often an app may call the Marketing API: in a second, and for reports in a minute and a day too."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from ... import errors
from ..limits import Limiter

Level: TypeAlias = Literal["basic", "advanced", "premium", "ultimate"]

MINUTE_SECONDS, DAY_SECONDS = 60.0, 86400.0
REPORT = "ads.GmvMaxReportGet.v1.3"


class Allowance(NamedTuple):
    """How many reports may be asked for in a second, a minute and a day."""

    per_second: float
    per_minute: float
    per_day: float


LEVELS: dict[Level, Allowance] = {
    "basic": Allowance(8, 240, 20_000),
    "advanced": Allowance(12, 360, 30_000),
    "premium": Allowance(20, 600, 50_000),
    "ultimate": Allowance(20, 600, 50_000),
}
"""By the level of the app, as TikTok grants it."""


@dataclass
class AdLimits:
    """The allowance of one app over all its ad accounts; share it between clients of the same app.

    ``per_second`` holds for every call, the level for reports. ``reports`` overrides what the level gives.
    The day of the budget is counted from its first report, for nobody says when TikTok's begins.
    """

    level: Level = "basic"
    per_second: float = 10.0
    reports: Allowance | None = None
    clock: Callable[[], float] = time.monotonic
    _all: Limiter = field(init=False, repr=False)
    _second: Limiter = field(init=False, repr=False)
    _minute: Limiter = field(init=False, repr=False)
    _day_began: float = field(init=False, default=float("-inf"), repr=False)
    _asked_today: int = field(init=False, default=0, repr=False)

    def __post_init__(self) -> None:
        allowed = self.allowance
        self._all = Limiter(self.per_second, self.clock)
        self._second = Limiter(allowed.per_second, self.clock)
        # A minute is this limiter's second, so that the same rule holds over a longer span.
        self._minute = Limiter(allowed.per_minute, lambda: self.clock() / MINUTE_SECONDS)

    @property
    def allowance(self) -> Allowance:
        """What the level, or the setting, allows for reports."""
        return self.reports or LEVELS[self.level]

    @property
    def reports_left_today(self) -> float:
        """How many reports of the day's budget are left."""
        is_over = self.clock() - self._day_began >= DAY_SECONDS
        return self.allowance.per_day - (0 if is_over else self._asked_today)

    def reserve(self, operation_id: str) -> float:
        """Take the next place in the line; the seconds to wait. Raises RateLimited on an empty budget."""
        if operation_id != REPORT:
            return self._all.reserve()
        self._count_day()
        pauses = (self._all.reserve(), self._second.reserve(), self._minute.reserve() * MINUTE_SECONDS)
        return max(pauses)

    def refused(self, operation_id: str, after: float | None) -> None:
        """TikTok said that we call too often: slow down."""
        self._all.refused(after)
        if operation_id == REPORT:
            self._second.refused(after)

    def accepted(self, operation_id: str) -> None:
        """A call went through: speed up a little."""
        self._all.accepted()
        if operation_id == REPORT:
            self._second.accepted()

    def _count_day(self) -> None:
        now = self.clock()
        if now - self._day_began >= DAY_SECONDS:
            self._day_began, self._asked_today = now, 0
        if self._asked_today >= self.allowance.per_day:
            left = self._day_began + DAY_SECONDS - now
            error = errors.RateLimited(
                f"The day's {self.allowance.per_day:,.0f} reports are used up; the next one may be asked for "
                f"in {left / 3600:.1f} hours. Ask for more rows a page, or TikTok for a higher level."
            )
            error.after = left
            raise error
        self._asked_today += 1
