"""The score of a shop: six metrics in three dimensions, each from what happened in thirty days."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..market import Market
from ..state import Shop
from . import cases
from .cases import DAY, Case, Cases

WINDOW_DAYS = 30
"""guess, as are the bounds and weights: the documents name the metrics alone."""
BEST, WORST = 5.0, 1.0


@dataclass(frozen=True, slots=True)
class Metric:
    """One metric: what it is called, of what it is made, and between which values it is good or poor."""

    code: str
    name: str
    dimension: str
    of: Cases
    excellent: float
    poor: float
    unit: str = "PERCENT"
    counts_right: bool = False
    """Whether it tells how often things went right, instead of wrong."""
    labels: tuple[str, str] = ("", "")
    """What is counted above and below the line."""


DIMENSIONS = {
    "PRODUCT_SATISFACTION": ("Product satisfaction", 40),
    "FULFILLMENT_AND_LOGISTICS": ("Fulfilment and logistics", 35),
    "CUSTOMER_SERVICE": ("Customer service", 25),
}
METRICS = (
    Metric(
        "NRR", "Negative review rate", "PRODUCT_SATISFACTION", cases.bad_reviews, 0.5, 5.0,
        labels=("Units with a bad review", "Units delivered"),
    ),
    Metric(
        "NBFR", "Returns by the seller's fault", "PRODUCT_SATISFACTION", cases.faulty_returns, 1.0, 8.0,
        labels=("Orders sent back by the seller's fault", "Orders delivered"),
    ),
    Metric(
        "SFCR", "Cancellations by the seller", "FULFILLMENT_AND_LOGISTICS", cases.cancelled_by_seller,
        0.5, 5.0, labels=("Orders cancelled by the seller", "Orders paid"),
    ),
    Metric(
        "OTDR", "Deliveries on time", "FULFILLMENT_AND_LOGISTICS", cases.delivered_late, 98.0, 80.0,
        counts_right=True, labels=("Orders delivered on time", "Orders delivered"),
    ),
    Metric(
        "AHT", "Hours until a wish is handled", "CUSTOMER_SERVICE", cases.slow_handling, 12.0, 48.0,
        unit="HOUR", labels=("Hours of handling", "Wishes"),
    ),
    Metric(
        "IM_DSAT", "Chats that left buyers discontent", "CUSTOMER_SERVICE", cases.poor_answers, 5.0, 30.0,
        labels=("Discontent buyers", "Buyers who said it"),
    ),
)  # fmt: skip
BY_CODE = {metric.code: metric for metric in METRICS}


@dataclass(frozen=True, slots=True)
class Reading:
    """A metric at one moment: what it is made of, from when until when."""

    metric: Metric
    rows: Sequence[Case]
    low: int
    high: int

    @property
    def above(self) -> float:
        """What is counted above the line."""
        if self.metric.unit == "HOUR":
            return sum(row.hours for row in self.rows)
        wrong = sum(row.wrong for row in self.rows)
        return len(self.rows) - wrong if self.metric.counts_right else wrong

    @property
    def value(self) -> float | None:
        """The metric; nothing where nothing has happened yet."""
        if not self.rows:
            return None
        return self.above / len(self.rows) * (1 if self.metric.unit == "HOUR" else 100)

    @property
    def score(self) -> float | None:
        """From one to five, by how far it is from poor to excellent."""
        if self.value is None:
            return None
        way = (self.value - self.metric.poor) / (self.metric.excellent - self.metric.poor)
        return WORST + (BEST - WORST) * min(1.0, max(0.0, way))

    @property
    def status(self) -> str:
        """The score in a word."""
        if self.score is None:
            return "NO_DATA"
        return "EXCELLENT" if self.score >= 4.5 else "GOOD" if self.score >= 3 else "POOR"


def read(market: Market, shop: Shop, metric: Metric, until: int | None = None) -> Reading:
    """A metric of the thirty days before a moment, now unless said otherwise."""
    high = (int(market.now()) if until is None else until) + 1
    low = high - WINDOW_DAYS * DAY
    return Reading(metric, list(metric.of(market, shop, low, high)), low, high)


def read_all(market: Market, shop: Shop) -> list[Reading]:
    """All metrics now."""
    return [read(market, shop, metric) for metric in METRICS]


def of_dimension(readings: Sequence[Reading], dimension: str) -> float | None:
    """The score of a dimension: the mean of its metrics of which something is known."""
    known = [one.score for one in readings if one.metric.dimension == dimension and one.score is not None]
    return sum(known) / len(known) if known else None


def whole(readings: Sequence[Reading]) -> float | None:
    """The score of the shop, by the weights of the dimensions of which something is known."""
    scores = {name: of_dimension(readings, name) for name in DIMENSIONS}
    known = {name: score for name, score in scores.items() if score is not None}
    weight = sum(DIMENSIONS[name][1] for name in known)
    return sum(score * DIMENSIONS[name][1] for name, score in known.items()) / weight if known else None
