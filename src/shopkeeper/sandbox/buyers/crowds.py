"""The kinds of buyers, as data: how many come when, what they put in their baskets, what they regret."""

import msgspec

from ...errors import Rejected
from ..settings import HOUR, MINUTE

Shape = tuple[tuple[float, float], ...]
"""Which part of the rate there is when which part of the time has passed; straight lines between."""

PAST = "past"
"""What the buyers of a history are called: their orders go on as they went, not at the pace of others."""

LEVEL: Shape = ((0.0, 1.0), (1.0, 1.0))
FLASH: Shape = ((0.0, 1.0), (0.15, 1.0), (0.4, 0.3), (1.0, 0.08))
WAVE: Shape = ((0.0, 0.25), (0.3, 1.0), (0.55, 0.7), (1.0, 0.2))
DAY_RHYTHM = (
    0.22, 0.14, 0.09, 0.06, 0.05, 0.07, 0.13, 0.24, 0.36, 0.45, 0.5, 0.54,
    0.6, 0.56, 0.52, 0.53, 0.57, 0.65, 0.76, 0.88, 0.98, 1.0, 0.8, 0.47,
)  # fmt: skip
"""For each hour of the shop's day, which part of the busiest hour's rate there is."""


class CrowdKind(msgspec.Struct, frozen=True):
    """One kind of buyers."""

    name: str
    says: str
    orders_per_minute: float
    seconds: float | None = None
    """How long a moment lasts; None for buyers who come until told otherwise."""
    by_hour: tuple[float, ...] = ()
    shape: Shape = LEVEL
    waves: int = 1
    """How often the shape is gone through in the time; each wave is about another SKU."""
    baskets: tuple[float, float] = (0.7, 0.92)
    """Up to which part of the chance a basket holds one unit, and two; the others hold three."""
    favourite_share: float = 0.0
    price_off_percent: int = 0
    regret_times: float = 1.0
    return_times: float = 1.0


CROWDS = {
    kind.name: kind
    for kind in (
        CrowdKind("nobody", "Nobody comes.", 0),
        CrowdKind("steady", "The same rate all day.", 12),
        CrowdKind("daily", "The rhythm of a day: few at night, most in the evening.", 20, by_hour=DAY_RHYTHM),
        CrowdKind(
            "flash-sale",
            "Everything is cheaper for a while: a rush at the start, small baskets, many second thoughts.",
            600, 15 * MINUTE, shape=FLASH, baskets=(0.85, 0.97), favourite_share=0.4,
            price_off_percent=30, regret_times=1.6,
        ),
        CrowdKind(
            "live-stream",
            "A host shows one thing after the other; each sells while it is shown.",
            240, HOUR, shape=WAVE, waves=8, baskets=(0.6, 0.88), favourite_share=0.75,
            price_off_percent=15, regret_times=1.3, return_times=1.4,
        ),
        CrowdKind(
            "viral",
            "A video is seen everywhere: a hundred orders a second, nearly all for one thing.",
            6000, 3 * MINUTE, baskets=(0.9, 0.98), favourite_share=0.8,
            regret_times=2.0, return_times=1.6,
        ),
    )
}  # fmt: skip

RETURNS_BY_CATEGORY = {
    "T-shirts": 1.9, "Sweatshirts": 1.8, "Hoodies": 1.8, "Bags": 1.1, "Bedding": 0.9, "Lamps": 0.9,
    "Bottles": 0.6, "Mugs": 0.6, "Candles": 0.5, "Bath": 0.3,
}  # fmt: skip
"""How much likelier than elsewhere what is bought comes back; clothes most, what is used up least."""


def kind_named(name: str) -> CrowdKind:
    """A kind of buyers by its name. Raises Rejected with the names there are."""
    if name not in CROWDS:
        raise Rejected(f"there are no buyers {name!r}; there are {', '.join(CROWDS)}")
    return CROWDS[name]


def regret_times(name: str) -> float:
    """How much likelier than steady ones these buyers cancel within the hour."""
    return CROWDS[name].regret_times if name in CROWDS else 1.0


def return_times(name: str, category: str) -> float:
    """How much likelier than usual it is that what these buyers bought comes back."""
    of_crowd = CROWDS[name].return_times if name in CROWDS else 1.0
    return of_crowd * RETURNS_BY_CATEGORY.get(category, 1.0)


def part_of_rate(kind: CrowdKind, passed: float) -> float:
    """Which part of a moment's rate there is when this part of it has passed."""
    within = passed * kind.waves % 1.0
    for (left, low), (right, high) in zip(kind.shape, kind.shape[1:], strict=False):
        if within <= right:
            return low + (high - low) * (within - left) / (right - left)
    return kind.shape[-1][1]


def wave_at(kind: CrowdKind, passed: float) -> int:
    """In which of its waves a moment is."""
    return min(int(passed * kind.waves), kind.waves - 1)


def price_off_percent(name: str) -> int:
    """What is off the price when these buyers come."""
    return CROWDS[name].price_off_percent if name in CROWDS else 0
