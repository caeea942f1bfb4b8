"""The one place where the hub asks what time it is."""

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """``now`` is business time and may stand still or be turned; ``wall`` is for leases and token ages."""

    def now(self) -> datetime: ...

    def wall(self) -> datetime: ...


class WallClock:
    """The time of this machine for both."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def wall(self) -> datetime:
        return datetime.now(UTC)
