"""What a check answers: how it is, what was found, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

Verdict: TypeAlias = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. ``fail``: it does not work; ``warn``: it works, and not for long."""

    name: str
    verdict: Verdict
    found: str
    remedy: str = ""

    @property
    def row(self) -> dict[str, str]:
        """The check for programs."""
        return {"check": self.name, "verdict": self.verdict, "found": self.found, "remedy": self.remedy}


def healthy(checks: Iterable[Check]) -> bool:
    """Whether nothing failed."""
    return all(check.verdict != "fail" for check in checks)


def listed(words: Iterable[str], most: int = 3) -> str:
    """Some words in a row; from the fourth on they are counted."""
    every = list(words)
    more = f" and {len(every) - most} more" if len(every) > most else ""
    return ", ".join(every[:most]) + more
