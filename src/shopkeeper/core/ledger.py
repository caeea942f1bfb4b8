"""One ledger for everything that is counted: units of a SKU and minor units of money.

A count never changes in place. An entry moves a quantity of a commodity into or out of an account,
and the entries of one cause sum to zero for each commodity, so nothing is ever lost or made up.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Place: TypeAlias = tuple[str, str]
"""An account and a commodity."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A move of ``quantity`` of ``commodity`` into (+) or out of (-) ``account``."""

    account: str
    commodity: str
    quantity: int
    cause: str


class Unbalanced(ValueError):
    """Entries of one cause do not sum to zero for every commodity."""


def move(commodity: str, quantity: int, *, source: str, target: str) -> Counter[Place]:
    """What changes when ``quantity`` goes out of ``source`` and into ``target``."""
    return Counter({(source, commodity): -quantity, (target, commodity): quantity})


def together(moves: Iterable[Mapping[Place, int]]) -> Counter[Place]:
    """Several moves as one."""
    sums: Counter[Place] = Counter()
    for one in moves:
        for place, quantity in one.items():
            sums[place] += quantity
    return sums


def owed(cause: str, implied: Mapping[Place, int], booked: Mapping[Place, int]) -> list[Entry]:
    """The entries still to be booked: what is implied minus what is booked under the same cause.

    Because only the difference is booked, it does not matter how often or in which order we are told.
    """
    places = sorted(set(implied) | set(booked))
    gaps = ((place, implied.get(place, 0) - booked.get(place, 0)) for place in places)
    return [Entry(account, commodity, gap, cause) for (account, commodity), gap in gaps if gap]


def check(entries: Iterable[Entry]) -> None:
    """Raise Unbalanced unless every cause sums to zero for every commodity."""
    totals: Counter[tuple[str, str]] = Counter()
    for entry in entries:
        totals[entry.cause, entry.commodity] += entry.quantity
    wrong = {key: total for key, total in totals.items() if total}
    if wrong:
        raise Unbalanced(str(wrong))


def balances(entries: Iterable[Entry]) -> Counter[Place]:
    """The sum of the entries of each account and commodity."""
    totals: Counter[Place] = Counter()
    for entry in entries:
        totals[entry.account, entry.commodity] += entry.quantity
    return totals
