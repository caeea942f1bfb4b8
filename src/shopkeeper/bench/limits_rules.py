"""Four ways to count calls a second: each says whether it would have refused a call, and how often."""

import math
from collections import deque
from dataclasses import dataclass, field

PHASES = 20
BUCKET = 50.0
LEAKY_DEPTH = 10.0


@dataclass
class FixedWindow:
    """At most ``most`` calls in each second of the clock; for 20 clocks that begin at other moments."""

    most: int = 50
    windows: list[tuple[int, int]] = field(default_factory=lambda: [(0, 0)] * PHASES)
    refused_by: list[int] = field(default_factory=lambda: [0] * PHASES)

    def takes(self, now: float) -> bool:
        """Count a call; whether no clock refuses it."""
        refusing = [phase for phase in range(PHASES) if not self._takes(phase, now)]
        for phase in refusing:
            self.refused_by[phase] += 1
        return not refusing

    def _takes(self, phase: int, now: float) -> bool:
        window = math.floor(now + phase / PHASES)
        began, count = self.windows[phase]
        count = count if began == window else 0
        self.windows[phase] = (window, min(count + 1, self.most))
        return count < self.most

    @property
    def refused(self) -> int:
        """Refusals by the clock that refused most."""
        return max(self.refused_by)


@dataclass
class SlidingLog:
    """At most ``most`` calls in any second."""

    most: int = 50
    log: deque[float] = field(default_factory=deque)
    refused: int = 0

    def takes(self, now: float) -> bool:
        """Count a call; whether it is taken."""
        while self.log and self.log[0] <= now - 1:
            self.log.popleft()
        if len(self.log) >= self.most:
            self.refused += 1
            return False
        self.log.append(now)
        return True


@dataclass
class Bucket:
    """A bucket of ``depth`` calls that fills again with ``most`` a second."""

    most: int = 50
    depth: float = BUCKET
    left: float = math.inf
    at: float = 0.0
    refused: int = 0

    def takes(self, now: float) -> bool:
        """Count a call; whether it is taken."""
        self.left = min(self.depth, self.left + (now - self.at) * self.most)
        self.at = now
        if self.left < 1:
            self.refused += 1
            return False
        self.left -= 1
        return True


@dataclass
class Rules:
    """All rules for the calls of one shop; one of them is kept, the others only count."""

    kept: str
    rules: dict[str, FixedWindow | SlidingLog | Bucket] = field(
        default_factory=lambda: {
            "token bucket": Bucket(),
            "leaky bucket": Bucket(depth=LEAKY_DEPTH),
            "fixed window": FixedWindow(),
            "sliding log": SlidingLog(),
        }
    )

    def takes(self, now: float) -> bool:
        """Count a call by every rule; whether the one that is kept takes it."""
        return {name: rule.takes(now) for name, rule in self.rules.items()}[self.kept]

    def refused(self) -> dict[str, int]:
        """Refusals by rule."""
        return {name: rule.refused for name, rule in self.rules.items()}
