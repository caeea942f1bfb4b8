"""Callers and a platform in simulated time: late wake-ups, slow roads and a rule that counts what arrives."""

import heapq
import itertools
import random
from collections import deque
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass, field

from shopkeeper.tiktok.limits import Limits, Place

About = str
READ = "product.GetProduct.202309"


@dataclass
class Roads:
    """How long things take, in seconds: a road each way, the platform's work, and a late wake-up."""

    seed: int = 0
    road: float = 0.001
    jitter: float = 0.0
    work: float = 0.005
    late: float = 0.0005

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)

    def one_way(self) -> float:
        return self.road + self.chance.expovariate(1 / self.jitter) if self.jitter else self.road

    def wake(self) -> float:
        return self.chance.uniform(0, self.late)


@dataclass
class Simulation:
    """A clock that jumps to what happens next."""

    takes: Callable[[float], bool]
    roads: Roads
    now: float = 1000.0
    taken: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    injected: int = 0

    def __post_init__(self) -> None:
        self._events: list[tuple[float, int, Generator[float]]] = []
        self._order = itertools.count()

    def clock(self) -> float:
        return self.now

    def start(self, caller: Generator[float]) -> None:
        self._next(caller)

    def run(self, seconds: float) -> None:
        """Let time pass."""
        until = self.now + seconds
        while self._events and self._events[0][0] <= until:
            self.now, _, caller = heapq.heappop(self._events)
            self._next(caller)
        self.now = until

    def _next(self, caller: Generator[float]) -> None:
        pause = next(caller, None)
        if pause is not None:
            heapq.heappush(self._events, (self.now + pause, next(self._order), caller))

    def share(self, since: float, until: float, ceiling: float = 50) -> float:
        """The part of the allowance that was taken between two moments after the start."""
        return sum(since <= at - 1000 < until for at in self.taken) / (until - since) / ceiling

    def one_call(self, limits: Limits, shop: str = "C", about: About = READ) -> Generator[float]:
        """A try of a call, from its place in the line to its answer."""
        with limits.place("key", shop, about) as place:
            while (pause := place.pause()) > 0:
                yield pause + self.roads.wake()
            yield self.roads.one_way()
            is_taken = self.takes(self.now) and not self.injected
            self.injected = max(0, self.injected - 1)
            (self.taken if is_taken else self.refused).append(self.now)
            yield self.roads.work + self.roads.one_way()
            if is_taken:
                place.answered()
            else:
                place.refused()

    def keep_calling(self, limits: Limits, shop: str = "C", abouts: Iterable[About] = ()) -> Generator[float]:
        """One call after the other, for ever."""
        for about in abouts or itertools.repeat(READ):
            yield from self.one_call(limits, shop, about)


class Clock:
    """A clock that moves when told."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def go(place: Place, clock: Clock) -> None:
    """Wait until a call may leave."""
    while (pause := place.pause()) > 0:
        clock.now += pause


def everything(_: float) -> bool:
    """A platform that takes every call."""
    return True


def busiest(moments: list[float], window: float = 1.0) -> int:
    """The most moments that any window holds, the end left out."""
    most, inside = 0, deque[float]()
    for moment in sorted(moments):
        inside.append(moment)
        while inside[0] <= moment - window + 1e-9:
            inside.popleft()
        most = max(most, len(inside))
    return most
