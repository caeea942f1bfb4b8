"""Daily budgets: how often an operation may be called a day, and what is kept for what is more urgent."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from ... import errors
from .priorities import PRIORITIES

DAY_SECONDS = 86400.0
DAY_IS_OVER = frozenset({"45101004"})
AHEAD_SHARE = 0.05
SHARES = (1.0, 0.60, 0.50, 0.40)
"""What each priority may have brought a budget to by the end of the day, beside the head start."""


class DailyBudgetSpent(errors.TryLater):
    """The day's calls of an operation are used up, or kept for what is more urgent, for ``after`` seconds."""


@dataclass(frozen=True, slots=True)
class DailyBudget:
    """Calls a day for each operation of a shop; None means as many as you like.

    ``operations`` names exceptions by operation id, by the id without its version, or by its module.
    The day ends at ``resets_at_hour`` UTC (a guess: TikTok does not document when a quota begins anew).

    Shipping and stock may use all of it. The others may not run ahead of the day: by any moment, orders may
    have brought the use of an operation to 5 % and 60 % of the part of the day that has passed, the catalogue
    to 5 % and 50 %, reports and reconciliation to 5 % and 40 %. So what is least urgent stops first, and what
    waits gathers into fewer calls.
    """

    each: int | None = None
    operations: Mapping[str, int] = field(default_factory=dict)
    resets_at_hour: int = 0

    @classmethod
    def preset(cls) -> "DailyBudget":
        """1,000 calls a day for each operation: what TikTok has been said to allow."""
        return cls(1000)

    def of(self, operation: str) -> int | None:
        """The calls a day of an operation."""
        names = (operation, operation.rpartition(".")[0], operation.partition(".")[0])
        return next((self.operations[name] for name in names if name in self.operations), self.each)

    def began(self, now: float) -> float:
        """When the day of this moment began, in Unix seconds."""
        shift = self.resets_at_hour * 3600.0
        return (now - shift) // DAY_SECONDS * DAY_SECONDS + shift

    def allowed(self, most: int, urgency: int, passed: float) -> float:
        """Calls that this priority may have brought the use to when that part of the day has passed."""
        if urgency == 0:
            return float(most)
        return min(max(most * AHEAD_SHARE, 1.0) + most * SHARES[urgency] * passed, float(most))

    def wait(self, used: int, most: int, urgency: int, passed: float) -> float:
        """Seconds until another call is allowed; 0 for now."""
        if used + 1 <= self.allowed(most, urgency, passed):
            return 0.0
        ahead = max(most * AHEAD_SHARE, 1.0)
        needed = (used + 1 - ahead) / (most * SHARES[urgency]) if urgency else 1.0
        return (min(needed, 1.0) - passed) * DAY_SECONDS + 0.001


@dataclass
class Day:
    """How often each operation of a shop was called on one day."""

    began: float = 0.0
    used: dict[str, int] = field(default_factory=dict)

    def spend(self, budget: DailyBudget, operation: str, urgency: int, now: float) -> None:
        """Count a call. Raises DailyBudgetSpent where there is none left for it."""
        self.turn(budget, now)
        most, used = budget.of(operation), self.used.get(operation, 0)
        if most is not None:
            wait = budget.wait(used, most, urgency, (now - self.began) / DAY_SECONDS)
            if wait > 0:
                raise spent(operation, urgency, used, most, wait)
        self.used[operation] = used + 1

    def exhaust(self, budget: DailyBudget, operation: str, now: float) -> None:
        """TikTok itself says that the day's calls are used up."""
        self.turn(budget, now)
        most = budget.of(operation)
        if most is not None:
            self.used[operation] = max(self.used.get(operation, 0), most)

    def turn(self, budget: DailyBudget, now: float) -> None:
        """Begin anew where the day has ended."""
        began = budget.began(now)
        if self.began != began:
            self.began, self.used = began, {}

    def pack(self) -> bytes:
        """The counts as bytes."""
        return json.dumps([self.began, self.used]).encode()

    def unpack(self, content: bytes) -> None:
        """Take over packed counts."""
        self.began, self.used = json.loads(content)


def spent(operation: str, urgency: int, used: int, most: int, after: float) -> DailyBudgetSpent:
    """The error that says what is used up, until when, and what to do."""
    until = timedelta(seconds=round(after))
    if used >= most:
        said = f"all {most:,} calls of the day are used; the next day begins in {until}"
        advice = "Wait, call less often or with more ids a call, or raise the daily budget."
    else:
        said = (
            f"{used:,} of {most:,} calls of the day are used, the rest is kept for what is more urgent than "
        )
        said += f"{PRIORITIES[urgency]}; more in {until}"
        advice = "Wait, or give the call a higher priority: app.limits.priority(...)."
    error = DailyBudgetSpent(f"{operation}: {said}. {advice}")
    error.after, error.operation, error.advice = after, operation, advice
    return error
