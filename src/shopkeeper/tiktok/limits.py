"""How fast one app may call one shop: a GCRA that learns from TikTok's refusals."""

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

BURST_SHARE = 0.2
SLOWEST_PER_SECOND = 0.2
FIRST_GUESS_PER_SECOND = 20.0
EASE = 1.02


@dataclass
class Limiter:
    """Never lets more than ``per_second`` calls begin in any second; slower while TikTok refuses.

    A fifth of the allowance may come at once, the rest is spread evenly: so no second holds more. With
    ``per_second=math.inf`` nothing is held back until TikTok refuses a call.
    """

    per_second: float = 50.0
    clock: Callable[[], float] = time.monotonic
    rate: float = field(init=False)
    _next_at: float = field(init=False, default=float("-inf"))
    _closed_until: float = field(init=False, default=float("-inf"))
    _lock: threading.Lock = field(init=False, default_factory=threading.Lock, repr=False)

    def __post_init__(self) -> None:
        self.rate = self._top

    @property
    def _top(self) -> float:
        return max(self.per_second * (1 - BURST_SHARE), SLOWEST_PER_SECOND)

    def reserve(self) -> float:
        """Take the next place in the line; the seconds to wait for it."""
        with self._lock:
            now = self.clock()
            gap = 1 / self.rate
            due = max(self._next_at, now - self._ahead(gap), self._closed_until)
            self._next_at = due + gap
            return max(0.0, due - now)

    def refused(self, after: float | None) -> None:
        """TikTok said 429: halve the rate, and stay away for as long as it asks."""
        with self._lock:
            rate = FIRST_GUESS_PER_SECOND if math.isinf(self.rate) else self.rate / 2
            self.rate = max(rate, SLOWEST_PER_SECOND)
            self._closed_until = max(self._closed_until, self.clock() + (after or 0.0))

    def accepted(self) -> None:
        """A call went through: speed up a little."""
        with self._lock:
            self.rate = min(self.rate * EASE, self._top)

    def _ahead(self, gap: float) -> float:
        """Seconds of the allowance that may be used at once; none while TikTok refuses."""
        if self.rate < self._top or math.isinf(self.rate):
            return 0.0
        return max(self.per_second * BURST_SHARE - 1, 0.0) * gap


@dataclass
class Limits:
    """One limiter for each shop of an app; a shop is known by its cipher."""

    per_second: float = 50.0
    clock: Callable[[], float] = time.monotonic
    _limiters: dict[str, Limiter] = field(init=False, default_factory=dict, repr=False)

    def of(self, cipher: str) -> Limiter:
        """The limiter of one shop; calls without a shop share one."""
        return self._limiters.setdefault(cipher, Limiter(self.per_second, self.clock))
