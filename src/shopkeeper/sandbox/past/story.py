"""Orders as they happened, in plain values: what a replay lets happen again."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit on an order: what it was listed for and what was taken off, in minor units."""

    sku: str
    price_minor: int
    seller_discount_minor: int = 0
    platform_discount_minor: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """A state that an order came to, and when."""

    status: str
    at: datetime
    by: str = "BUYER"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Purchase:
    """One order by the name that its file gives it."""

    name: str
    buyer: str
    units: tuple[Unit, ...]
    steps: tuple[Step, ...]
    freight_minor: int = 0
    paid_by: str = ""


@dataclass(slots=True)
class Goods:
    """A product with the price it was first sold for, and how many units were sold in all."""

    sku: str
    title: str
    category: str
    price_minor: int
    units: int = 0


@dataclass(slots=True)
class Story:
    """A shop's trade from its first day to its last."""

    region: str
    currency: str
    timezone: str
    purchases: list[Purchase]
    goods: dict[str, Goods] = field(default_factory=dict)

    @property
    def moments(self) -> list[datetime]:
        """When something happens, in order."""
        return sorted(step.at for purchase in self.purchases for step in purchase.steps)


def in_order(steps: list[Step]) -> tuple[Step, ...]:
    """Steps of one order, none before the one that it follows: clocks of then did not always agree."""
    kept: list[Step] = []
    for step in steps:
        at = max(step.at, kept[-1].at) if kept else step.at
        kept.append(Step(step.status, at, step.by, step.reason))
    return tuple(kept)
