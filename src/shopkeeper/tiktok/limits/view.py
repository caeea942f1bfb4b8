"""What is left of an app's limits, as plain values and for people."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class UsedToday:
    """The day's calls of one operation: used, and left (None where no budget is set)."""

    operation: str
    used: int
    left: int | None


@dataclass(frozen=True, slots=True)
class ShopLimits:
    """One shop at this moment. Its name is made of its cipher, which is not shown."""

    name: str
    per_second: float
    ceiling: float
    waiting: int
    closed_seconds: float
    refusals: int
    today: tuple[UsedToday, ...] = ()

    def __str__(self) -> str:
        said = (
            f"{self.name}: {self.per_second:.1f} of {self.ceiling:g} calls a second, {self.waiting} waiting"
        )
        if self.closed_seconds > 0:
            said += f", closed for {self.closed_seconds:.0f} s"
        if self.refusals:
            said += f", refused {self.refusals} times"
        lines = [f"  {one.operation}: {one.used:,} used today, {_left(one.left)} left" for one in self.today]
        return "\n".join([said, *lines])


@dataclass(frozen=True, slots=True)
class LimitsView:
    """All shops of an app that were called so far."""

    shops: tuple[ShopLimits, ...]

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)

    def __str__(self) -> str:
        return "\n".join(str(shop) for shop in self.shops) or "no shop was called yet"


def _left(left: int | None) -> str:
    return "any number" if left is None else f"{left:,}"
