"""What goes wrong on purpose: a list of faults, each with a chance and, if wished, a number of times."""

from collections.abc import Callable
from dataclasses import dataclass

WEBHOOK_FAULTS = ("drop", "double", "delay", "reorder")
ANSWER_FAULTS = ("429", "500", "timeout_before", "timeout_after", "expired_token", "slow")


@dataclass(slots=True)
class Fault:
    """One thing that goes wrong with a probability, for one operation or all, ``count`` times or for ever."""

    kind: str
    probability: float = 1.0
    operation: str = ""
    count: int | None = None
    seconds: float = 0.0
    happened: int = 0

    def __post_init__(self) -> None:
        if self.kind not in WEBHOOK_FAULTS + ANSWER_FAULTS:
            known = ", ".join(WEBHOOK_FAULTS + ANSWER_FAULTS)
            raise ValueError(f"there is no fault {self.kind!r}; there are {known}")


def strike(
    faults: list[Fault], kinds: tuple[str, ...], operation: str, draw: Callable[[], float]
) -> Fault | None:
    """The first fault of these kinds that strikes this time, counted."""
    for fault in faults:
        if fault.kind in kinds and fault.operation in ("", operation) and _strikes(fault, draw):
            fault.happened += 1
            return fault
    return None


def _strikes(fault: Fault, draw: Callable[[], float]) -> bool:
    if fault.count is not None and fault.happened >= fault.count:
        return False
    return fault.probability >= 1 or draw() < fault.probability
