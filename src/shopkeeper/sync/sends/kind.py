"""What every kind of push answers, so that one lane can send them all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from sqlalchemy import Row

from ...core.changes import Changes
from ...store.events import Event
from ...store.leases import Fence
from ..hub import Hub


@dataclass(frozen=True, slots=True)
class Try:
    """One attempt of one push, on disk and about to leave."""

    push: Row[Any]
    number: int

    @property
    def wanted(self) -> Mapping[str, Any]:
        """The body that leaves."""
        body: Mapping[str, Any] = self.push.wanted
        return body


@dataclass(frozen=True, slots=True)
class Came:
    """What came of one attempt: acknowledged, refused or unknown; why; and what was answered."""

    outcome: str
    note: str = ""
    answer: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """A stored outcome, with the body that had left and the thing that it was about."""

    event: Event
    push_id: int
    number: int
    target: str
    subject: str
    came: Came
    sent: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a push may leave now: go, wait (looked at again in a while) or stop (no longer wanted)."""

    word: Literal["go", "wait", "stop"] = "go"
    reason: str = ""


class Kind(Protocol):
    """A module of this package: one kind of push."""

    MAY_REPEAT: bool
    """Whether sending it twice is harmless. If not, it is looked for before it is sent again."""

    def together(self, tries: Sequence[Try]) -> Sequence[Sequence[Try]]:
        """The tries in groups that go in one call each."""

    async def bounds(self, hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, int]:
        """The bound that each push's attempt raises, by push id; left out where there is none."""

    async def verdicts(self, hub: Hub, fence: Fence, wanted: Sequence[Row[Any]]) -> Mapping[int, Verdict]:
        """Whether each push may leave now, by push id; left out where nothing is against it."""

    async def send(self, hub: Hub, connection: Row[Any], tries: Sequence[Try]) -> Mapping[int, Came]:
        """Say it, in one call. Answers what came of each by push id; raises what the whole call met."""

    async def look(self, hub: Hub, connection: Row[Any], sent: Mapping[str, Any]) -> bool:
        """Whether what an attempt of unknown outcome had asked for is there. Only where it may not repeat."""

    async def came_of(self, hub: Hub, fence: Fence, connection: Row[Any], told: Sequence[Told]) -> Changes:
        """What the outcomes change, beside the pushes' own states."""
