"""What goes wrong on purpose: a list of faults, each with a chance, a number of times, a place and a time."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from . import ids

OUTAGE = "outage"
WEBHOOK_FAULTS = ("drop", "double", "delay", "reorder", OUTAGE)
REFUSING = ("429", "500", "503", "timeout_before")
"""Answered before anything is done."""
ANSWER_FAULTS = (
    *REFUSING, "timeout_after", "expired_token", "revoked_token", "slow", "cut", "not_json", OUTAGE,
)  # fmt: skip
PAGE_FAULTS = ("page_repeats", "page_skips")
LIST_FAULTS = ("lag",)
STOCK_FAULTS = ("stock_late", "stock_twice")
MONEY_FAULTS = ("restate",)
KINDS = tuple(
    dict.fromkeys((*WEBHOOK_FAULTS, *ANSWER_FAULTS, *PAGE_FAULTS, *LIST_FAULTS, *STOCK_FAULTS, *MONEY_FAULTS))
)
"""Every kind of fault there is."""


class Place(NamedTuple):
    """Where and when something could go wrong."""

    operation: str
    shop_id: str
    moment: float


@dataclass(slots=True)
class Fault:
    """One thing that goes wrong with a probability, everywhere or at one place, ``count`` times or always."""

    kind: str
    probability: float = 1.0
    operation: str = ""
    """An operation, a module or event, or how it begins; all if empty, but for token calls: ``token``."""
    count: int | None = None
    seconds: float = 0.0
    happened: int = 0
    shop_id: str = ""
    begins_at: datetime | None = None
    """By the clock of the shops."""
    ends_at: datetime | None = None
    seed: int = 0
    """Another seed lets other calls fail with the same probability."""
    tried: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"there is no fault {self.kind!r}; there are {', '.join(KINDS)}")
        self.begins_at, self.ends_at = _moment(self.begins_at), _moment(self.ends_at)

    def is_at(self, place: Place) -> bool:
        """Whether a place and a moment are those of this fault."""
        if self.begins_at and place.moment < self.begins_at.timestamp():
            return False
        if self.ends_at and place.moment >= self.ends_at.timestamp():
            return False
        if self.shop_id not in ("", place.shop_id):
            return False
        if not self.operation:
            return self.kind == OUTAGE or not place.operation.startswith("token.")
        return place.operation.startswith(self.operation)

    def wait_seconds(self, moment: float) -> float:
        """How long an outage still lasts."""
        return max(0.0, self.ends_at.timestamp() - moment) if self.ends_at else 3600.0

    def strikes(self, seed: int) -> bool:
        """Whether it happens this time; the chance depends on the seeds and how often it was tried."""
        if self.count is not None and self.happened >= self.count:
            return False
        self.tried += 1
        if self.probability >= 1:
            return True
        return ids.chance(seed, "fault", self.kind, self.operation, self.seed, self.tried) < self.probability


def _moment(given: datetime | str | None) -> datetime | None:
    """A moment, also from its text; it must name its time zone."""
    moment = datetime.fromisoformat(given) if isinstance(given, str) and given else given or None
    if isinstance(moment, datetime) and moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} names no time zone; write 2026-11-24T09:00:00Z")
    return moment if isinstance(moment, datetime) else None


def strike(faults: list[Fault], kinds: tuple[str, ...], place: Place, seed: int) -> Fault | None:
    """The first fault of these kinds that strikes this time, counted."""
    for fault in faults:
        if fault.kind in kinds and fault.is_at(place) and fault.strikes(seed):
            fault.happened += 1
            if fault.kind == OUTAGE and fault.seconds and fault.ends_at is None:
                fault.ends_at = datetime.fromtimestamp(place.moment + fault.seconds, UTC)
            return fault
    return None
