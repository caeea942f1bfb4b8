"""Packages found by their times, their state and the numbers that carriers know them by."""

from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import NamedTuple

from ..lists import Lists, Place
from ..state import State
from ..trade import Package


class Traits(NamedTuple):
    """What packages are kept apart by."""

    shop_id: str
    status: str


class PackageIndex:
    """All packages by creation, update and payment of their order; apart by shop and state."""

    def __init__(self, state: State) -> None:
        def paid_time(package: Package) -> Place:
            order = state.orders[package.order_ids[0]]
            at_the_door = order.special is not None and order.special.is_cod  # paid last, sorted as it came
            return order.create_time if at_the_door else order.paid_time, package.id

        times = {name: attrgetter(name, "id") for name in ("create_time", "update_time")}
        self._state = state
        self._numbers: dict[str, list[str]] = {}
        """By a carrier's number or the key of an invoice, the packages that have it or had it once."""
        self.lists = Lists(
            {**times, "order_pay_time": paid_time},
            lambda package: Traits(package.shop_id, package.status),
            state.packages.values(),
        )
        for package in state.packages.values():
            self._note(package)

    def add(self, package: Package) -> None:
        """Enter a new package."""
        self.lists.add(package)

    @contextmanager
    def changing(self, package: Package) -> Iterator[None]:
        """Change a package: it is found where it then belongs, and by its new numbers."""
        with self.lists.changing(package):
            yield
        self._note(package)

    def numbered(self, number: str) -> list[Package]:
        """The packages that a carrier knows by a number, oldest first."""
        known = (self._state.packages[id] for id in self._numbers.get(number, ()))
        found = [one for one in known if number in (one.tracking_number, *one.other_numbers)]
        return sorted(found, key=lambda one: (one.create_time, one.id))

    def invoiced(self, access_key: str) -> list[Package]:
        """The packages for which an invoice was told, by its key."""
        known = (self._state.packages[id] for id in self._numbers.get(access_key, ()))
        return [one for one in known if one.access_key == access_key]

    def _note(self, package: Package) -> None:
        for number in (package.access_key, package.tracking_number, *package.other_numbers):
            if number and package.id not in (known := self._numbers.setdefault(number, [])):
                known.append(package.id)
