"""What a decision wants written, all of it in one commit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from .aftersales import Cancellation, Graded, Return
from .ledger import Entry
from .parcels import Parcel
from .records import ListingSight, Seen, Sight
from .settlements import Payment, Statement
from .standing import Placed


@dataclass(frozen=True, slots=True)
class Want:
    """The wanted state of one thing outside; a newer want for the same target replaces an unsent one."""

    connection_id: int
    kind: str
    target: str
    wanted: Mapping[str, Any]
    subject: str
    event_id: int


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong that wants a person, with what to do. ``severity``: bad (it costs you) or warn."""

    kind: str
    subject: str
    severity: str
    title: str
    detail: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of one attempt of a push. ``outcome``: acknowledged, refused or unknown."""

    push_id: int
    number: int
    outcome: str
    note: str
    event_id: int
    wait_seconds: float = 0.0
    """How long an unknown outcome must rest before the push is looked at again, at least."""


@dataclass(frozen=True, slots=True)
class Look:
    """Something to be read next, in the lane of its topic, because of an event."""

    connection_id: int
    topic: str
    name: str
    subject: str
    event_id: int


@dataclass(frozen=True, slots=True)
class Changes:
    """Records, entries, wants and findings that belong together."""

    orders: tuple[Sight, ...] = ()
    replaced: tuple[tuple[int, str], ...] = ()
    """Orders (shop, number) whose lines were known from a file, under numbers that were made up for them."""
    listings: tuple[ListingSight, ...] = ()
    parcels: tuple[Seen[Parcel], ...] = ()
    placed: tuple[Seen[Placed], ...] = ()
    cancellations: tuple[Seen[Cancellation], ...] = ()
    returns: tuple[Seen[Return], ...] = ()
    graded: tuple[Graded, ...] = ()
    statements: tuple[Seen[Statement], ...] = ()
    payments: tuple[Seen[Payment], ...] = ()
    entries: tuple[tuple[Entry, int], ...] = ()
    """Each entry with the event that it came from."""
    skus: Mapping[str, str] = field(default_factory=dict)
    """SKUs to be known, with a title."""
    counted: Mapping[str, str] = field(default_factory=dict)
    """SKUs that have been counted now, with by whom."""
    dirty: Mapping[str, int] = field(default_factory=dict)
    """SKUs whose offers must be looked at, with the event that says so."""
    looked_at: Mapping[str, int] = field(default_factory=dict)
    """Dirty SKUs that were looked at, with the marks that were seen."""
    looks: tuple[Look, ...] = ()
    wants: tuple[Want, ...] = ()
    settled: tuple[Settled, ...] = ()
    found: tuple[Finding, ...] = ()
    cleared: tuple[tuple[str, str], ...] = ()
    """Findings (kind, subject) that are no longer true."""

    def __add__(self, other: Changes) -> Changes:
        return Changes(
            **{one.name: joined(getattr(self, one.name), getattr(other, one.name)) for one in fields(self)}
        )


def together(parts: Iterable[Changes]) -> Changes:
    """Many changes as one, each field joined once: for thousands of parts, where adding them up is slow."""
    every = [Changes(), *parts]
    return Changes(**{one.name: flat([getattr(part, one.name) for part in every]) for one in fields(Changes)})


def flat(values: list[Any]) -> Any:
    """The values of one field as one; of two values for one key the later counts."""
    if isinstance(values[0], Mapping):
        return {key: it for value in values for key, it in value.items()}
    return tuple(it for value in values for it in value)


def joined(first: Any, second: Any) -> Any:
    """Two parts of changes as one; of two values for one key the later counts."""
    return {**first, **second} if isinstance(first, Mapping) else first + second
