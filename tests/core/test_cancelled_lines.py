"""Lines cancelled one by one: a unit is back unless its own parcel had been taken by its carrier."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core import stock
from shopkeeper.core.ledger import Place
from shopkeeper.core.orders import Carried, Parting, decide
from shopkeeper.core.records import Age, Order

from .makers import at, line, order, sight

TAKEN, CALLED_OFF = Parting(frozenset({"line-MUG-0"})), Parting(called_off_at=at(0.5))
OTHER = Parting(frozenset({"line-MUG-1"}))


def parted(status: str, *lines: tuple[str, str], collected: float | None = None, updated: float = 1) -> Order:
    """An order of mugs, each in a state and in a parcel."""
    units = tuple(
        replace(line("MUG", number, state), package_id=package)
        for number, (state, package) in enumerate(lines)
    )
    return replace(order(status, updated, collected=collected), lines=units)


def units(one: Order, carried: Carried) -> tuple[int, int, int]:
    """Free, reserved and shipped after an order was seen."""
    sums: Counter[Place] = Counter()
    for entry, _ in decide({}, {}, {}, [sight(one, 1)], carried).entries:
        sums[entry.account, entry.commodity] += entry.quantity
    return sums[stock.FREE, "MUG"], sums[stock.RESERVED, "MUG"], sums[stock.SHIPPED, "MUG"]


@pytest.mark.parametrize(
    ("one", "carried", "expected"),
    [
        # In no parcel yet, while the other line goes on and is taken later.
        (parted("AWAITING_SHIPMENT", ("CANCELLED", ""), ("AWAITING_SHIPMENT", "")), {}, (-1, 1, 0)),
        (parted("IN_TRANSIT", ("CANCELLED", ""), ("IN_TRANSIT", "P"), collected=1), {}, (-1, 0, 1)),
        # Taken out of a parcel that goes on without it.
        (parted("IN_TRANSIT", ("CANCELLED", "P"), ("IN_TRANSIT", "P"), collected=1), {}, (-1, 0, 1)),
        (
            parted("IN_TRANSIT", ("CANCELLED", "P"), ("IN_TRANSIT", "P"), collected=1),
            {(1, "P"): OTHER},
            (-1, 0, 1),
        ),
        # Its own parcel was lost on the way; the other has not been taken yet.
        (
            parted("AWAITING_COLLECTION", ("CANCELLED", "A"), ("AWAITING_COLLECTION", "B")),
            {(1, "A"): TAKEN},
            (-2, 1, 1),
        ),
        # Its own parcel was stopped in time; the other was taken.
        (
            parted("IN_TRANSIT", ("CANCELLED", "A"), ("IN_TRANSIT", "B"), collected=1),
            {(1, "A"): CALLED_OFF, (1, "B"): OTHER},
            (-1, 0, 1),
        ),
        # Called off when it was on its way already, as its order tells.
        (
            parted("CANCELLED", ("CANCELLED", "A"), collected=1, updated=3),
            {(1, "A"): Parting(called_off_at=at(2))},
            (-1, 0, 1),
        ),
        # Nothing is known of the parcels: what the order tells must do.
        (parted("CANCELLED", ("CANCELLED", "A"), ("CANCELLED", "B"), collected=1), {}, (-2, 0, 2)),
        (parted("CANCELLED", ("CANCELLED", "A"), ("CANCELLED", ""), collected=1), {}, (-1, 0, 1)),
        (parted("CANCELLED", ("CANCELLED", "A")), {}, (0, 0, 0)),
    ],
)
def test_where_a_cancelled_unit_is(one: Order, carried: Carried, expected: tuple[int, int, int]) -> None:
    assert units(one, carried) == expected


LIFE = [
    parted("AWAITING_SHIPMENT", ("AWAITING_SHIPMENT", ""), ("AWAITING_SHIPMENT", ""), updated=1),
    parted("AWAITING_COLLECTION", ("AWAITING_COLLECTION", "A"), ("AWAITING_COLLECTION", "B"), updated=2),
    parted("AWAITING_COLLECTION", ("CANCELLED", "A"), ("AWAITING_COLLECTION", "B"), updated=3),
    parted("IN_TRANSIT", ("CANCELLED", "A"), ("IN_TRANSIT", "B"), collected=4, updated=4),
]
TOLD: list[dict[tuple[int, str], Parting]] = [{(1, "A"): TAKEN}, {(1, "A"): CALLED_OFF}]


@given(carried=st.sampled_from(TOLD), data=st.data())
def test_whenever_parcel_and_order_are_heard_of_the_units_end_in_the_same_place(
    carried: dict[tuple[int, str], Parting], data: st.DataObject
) -> None:
    known: dict[str, Age] = {}
    booked: Counter[Place] = Counter()
    heard: list[Order] = data.draw(st.permutations([*LIFE, LIFE[-1]]))
    knows_parcel_from = data.draw(st.integers(0, len(heard)))
    for number, one in enumerate([*heard, LIFE[-1]]):  # the parcel's news has the order looked at again
        told = carried if number >= knows_parcel_from else {}
        changes = decide(known, {"order/1/1": booked}, {}, [sight(one, 1)], told)
        known |= {seen.order.cause: seen.age for seen in changes.orders}
        for entry, _ in changes.entries:
            booked[entry.account, entry.commodity] += entry.quantity
    shipped = 2 if carried[1, "A"] is TAKEN else 1

    assert booked[stock.SHIPPED, "MUG"] == shipped
    assert booked[stock.FREE, "MUG"] == -shipped
    assert booked[stock.RESERVED, "MUG"] == 0


def test_the_very_sight_that_is_known_writes_no_record_again() -> None:
    known = {LIFE[-1].cause: sight(LIFE[-1], 1).age}

    assert decide(known, {}, {}, [sight(LIFE[-1], 1)]).orders == ()
