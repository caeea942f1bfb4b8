"""The business clock: it stands still until told, runs as real time does, or runs many times faster."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Anything that can say what time it is in the shops."""

    def now(self) -> datetime:
        """The moment it is now, in UTC."""
        ...

    def set(self, moment: datetime) -> None:
        """Turn the clock to a moment."""
        ...

    def advance(self, seconds: float) -> None:
        """Turn the clock forward by some seconds."""
        ...


class StillClock:
    """A clock that moves only when it is told to."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """The moment the clock was last turned to."""
        return self._now

    def set(self, moment: datetime) -> None:
        """Turn the clock to a moment."""
        self._now = moment.astimezone(UTC)

    def advance(self, seconds: float) -> None:
        """Turn the clock forward by some seconds."""
        self._now += timedelta(seconds=seconds)


def speed_of(clock: Clock) -> float:
    """How many times real speed a clock runs at; 0 for one that stands still."""
    return clock.speed if isinstance(clock, RealClock) else 0.0


class RealClock:
    """A clock that runs at real speed, or ``speed`` times faster, from the present moment."""

    def __init__(self, speed: float = 1.0) -> None:
        self.speed = speed
        self._began, self._start = time.monotonic(), datetime.now(UTC)

    def now(self) -> datetime:
        """The start moment plus what has run since, times the speed."""
        return self._start + timedelta(seconds=(time.monotonic() - self._began) * self.speed)

    def set(self, moment: datetime) -> None:
        """Turn the clock to a moment; it runs on from there."""
        self._began, self._start = time.monotonic(), moment.astimezone(UTC)

    def advance(self, seconds: float) -> None:
        """Turn the clock forward by some seconds; it runs on from there."""
        self.set(self.now() + timedelta(seconds=seconds))
