"""The clock of a hub that follows a sandbox: business time is the sandbox's, wall time is real."""

from datetime import UTC, datetime


class FollowingClock:
    """Says what the sandbox last said: never ahead of it, so that no poll skips what is yet to come."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """The sandbox's time."""
        return self.at

    def wall(self) -> datetime:
        """This machine's time, by which leases and tokens age."""
        return datetime.now(UTC)
