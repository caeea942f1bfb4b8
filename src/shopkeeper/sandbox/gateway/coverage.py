"""What this sandbox does for each operation: stateful, its default answer, or retired."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib import resources
from typing import Literal, TypeAlias

from ...tiktok.spec import Operation, every_version, methods
from ..settings import Settings

Kind: TypeAlias = Literal["stateful", "default answer", "retired"]
KINDS: tuple[Kind, ...] = ("stateful", "default answer", "retired")


@cache
def stateful() -> frozenset[str]:
    """The operations of which a life in tests/sandbox/lives shows that a write changes a later read.

    `python -m tools.stateful` walks the lives and writes the names down.
    """
    text = resources.files(__package__).joinpath("stateful.json").read_text("utf-8")
    return frozenset(json.loads(text)["stateful"])


def kind_of(operation: Operation, settings: Settings, now: float) -> Kind:
    """What a call of an operation gets."""
    if is_retired(operation, settings, now):
        return "retired"
    return "stateful" if operation.id in stateful() else "default answer"


def is_retired(operation: Operation, settings: Settings, now: float) -> bool:
    """Whether a version is switched off: its published date has passed, and dates count."""
    if not operation.retires or not settings.retired_at_date:
        return False
    return date.fromisoformat(operation.retires) <= datetime.fromtimestamp(now, UTC).date()


def other_versions(path: str) -> list[str]:
    """The versions in which a path exists that does not exist in its own."""
    module, _, rest = path.removeprefix("/").partition("/")
    version, _, rest = rest.partition("/")
    if not (version.isdecimal() and len(version) == len("202309")):
        return []
    return [one for one in _versions() if methods(f"/{module}/{one}/{rest}")]


@cache
def _versions() -> tuple[str, ...]:
    return tuple(sorted({operation.path.split("/")[2] for operation in every_version().values()}))


def coverage(settings: Settings, now: float) -> Mapping[str, Kind]:
    """What each of all operations gets, by its id."""
    return {id: kind_of(operation, settings, now) for id, operation in sorted(every_version().items())}


def summary(covered: Mapping[str, Kind]) -> dict[str, dict[Kind, int]]:
    """How many operations of each module get what."""
    counts: dict[str, dict[Kind, int]] = {}
    for id, kind in covered.items():
        row = counts.setdefault(id.partition(".")[0], dict.fromkeys(KINDS, 0))
        row[kind] += 1
    return counts
