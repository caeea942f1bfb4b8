"""How long a call is worth waiting for: pauses with full jitter, within a budget of time."""

from dataclasses import dataclass

from .. import errors
from .app import App

FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 60.0


@dataclass
class Attempts:
    """What has been tried for one call, and since when."""

    began: float
    made: int = 0
    has_renewed: bool = False
    has_set_clock: bool = False

    def allow(self, app: App, pause_seconds: float) -> bool:
        """Whether the time that is left suffices for a pause."""
        return app.clock() - self.began + pause_seconds <= app.patience_seconds


def pause_before_next(app: App, made: int, after: float | None) -> float:
    """Seconds before the next try: what TikTok asked for and a little more, or doubling with full jitter."""
    if after is not None:
        return after + app.jitter() * 0.5
    return app.jitter() * min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * float(2 ** (made - 1)))


def too_long(app: App, about: str, pause_seconds: float) -> errors.RateLimited:
    """The line before a busy shop is longer than this call may wait."""
    error = errors.RateLimited(
        f"{about}: the allowance of calls is used up for {pause_seconds:.0f} s, and a call waits "
        f"{app.patience_seconds:.0f} s at most. Call less often, or raise patience_seconds."
    )
    error.after = pause_seconds
    return error
