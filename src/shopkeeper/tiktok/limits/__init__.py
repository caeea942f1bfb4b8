"""How fast and how often one app may call its shops: shared, learned from TikTok, with a line by priority.

Each shop has a pace of its own (see ``pace``) and a waiting line; all shops together may have a
ceiling too, where the shop that was served longest ago goes next. A store shares the paces between programs.
"""

import math
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from .. import spec
from .day import DailyBudget
from .priorities import module_of, priority, urgency, weight
from .shop import AppLine, Limiter, Place
from .store import LimitStore, MemoryLimits
from .view import LimitsView

__all__ = ["AppLine", "Limiter", "Limits", "Place"]


@dataclass
class Limits:
    """The limits of an app: ``per_second`` for each shop, ``app_per_second`` for all of them together.

    ``daily`` sets budgets a day for each operation of a shop; ``store`` shares everything between programs
    (``FileLimits``). ``learns=False`` keeps the strictest rule even where TikTok seems to count more kindly.
    With ``per_second=math.inf`` nothing is held back until TikTok refuses a call.
    """

    per_second: float = 50.0
    clock: Callable[[], float] = time.monotonic
    app_per_second: float = math.inf
    daily: DailyBudget | None = None
    store: LimitStore | None = None
    learns: bool = True
    wall: Callable[[], float] = time.time
    first_ceiling: float | None = None
    """What a shop's limiter begins with where its ceiling is a share that others grant."""
    _limiters: dict[str, Limiter] = field(init=False, default_factory=dict, repr=False)
    _lines: dict[str, AppLine] = field(init=False, default_factory=dict, repr=False)
    _lock: threading.Lock = field(init=False, default_factory=threading.Lock, repr=False)

    def __post_init__(self) -> None:
        if self.store is None:
            self.store = MemoryLimits(self.clock)
        else:
            self.clock = self.store.clock

    def of(self, cipher: str, app_key: str = "") -> Limiter:
        """The limiter of one shop of an app; calls without a shop share one."""
        name = f"{app_key}/{cipher}"
        found = self._limiters.get(name)
        if found is None:
            with self._lock:
                found = self._limiters.setdefault(name, Limiter(self, name, self._app(app_key)))
        return found

    def place(self, app_key: str, cipher: str, about: str, method: str = "POST") -> Place:
        """A place in the line of a shop for one try of a call; leave it in the end."""
        operation = about if self.daily is None else operation_of(about)
        return Place(self.of(cipher, app_key), operation, urgency(about, method), weight(about, method))

    def limiters(self) -> list[Limiter]:
        """The limiters of all shops that were called so far."""
        return list(self._limiters.values())

    def priority(self, name: str) -> AbstractContextManager[None]:
        """Every call inside the block has this priority: shipping, orders, catalogue or background."""
        return priority(name)

    def now(self) -> LimitsView:
        """What is left at this moment, as plain values."""
        return LimitsView(tuple(one.now() for one in self.limiters()))

    def as_dict(self) -> dict[str, Any]:
        """What is left at this moment, for JSON."""
        return self.now().as_dict()

    def __str__(self) -> str:
        return str(self.now())

    def _app(self, app_key: str) -> AppLine | None:
        if math.isinf(self.app_per_second):
            return None
        return self._lines.setdefault(app_key, AppLine(self, app_key))


def operation_of(about: str) -> str:
    """The operation whose budget a call counts against; for a path that nobody knows, its module's."""
    method, is_path, path = about.partition(" /")
    if not is_path:
        return about
    found = spec.match(method, f"/{path}")
    return found[0].id if found else f"{module_of(about)}.unknown"
