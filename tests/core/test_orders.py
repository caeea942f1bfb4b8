"""What orders do to stock: in whatever order and however often we hear of them."""

from collections import Counter, defaultdict
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core import stock
from shopkeeper.core.ledger import Place, check
from shopkeeper.core.orders import decide
from shopkeeper.core.records import Age, Sight

from .makers import at, order, sight

LIVES = {
    "bought": [("UNPAID", None), ("ON_HOLD", None), ("AWAITING_SHIPMENT", None)],
    "delivered": [
        ("AWAITING_SHIPMENT", None),
        ("AWAITING_COLLECTION", None),
        ("IN_TRANSIT", 3),
        ("DELIVERED", 3),
        ("COMPLETED", 3),
    ],
    "regretted": [("ON_HOLD", None), ("CANCELLED", None)],
    "lost on the way": [("AWAITING_SHIPMENT", None), ("IN_TRANSIT", 2), ("CANCELLED", 2)],
    "partly shipped": [("AWAITING_SHIPMENT", None), ("PARTIALLY_SHIPPING", None), ("IN_TRANSIT", 5)],
}
counts = st.sampled_from([{}, {"MUG": at(2.5)}, {"MUG": at(9)}, {"MUG": at(9), "TSHIRT-M": at(0)}])


class Books:
    """Records and entries of one order, kept as the store keeps them."""

    def __init__(self, counted_at: dict[str, datetime] | None = None) -> None:
        self.counted_at = counted_at or {}
        self.known: dict[str, Age] = {}
        self.booked: dict[str, Counter[Place]] = defaultdict(Counter)
        self.status = ""

    def see(self, *sights: Sight) -> int:
        """Decide on some sights together. Answers how many entries that took."""
        changes = decide(self.known, self.booked, self.counted_at, sights)
        check(entry for entry, _ in changes.entries)
        for one in changes.orders:
            self.known[one.order.cause], self.status = one.age, one.order.status
        for entry, _ in changes.entries:
            self.booked[entry.cause][entry.account, entry.commodity] += entry.quantity
        return len(changes.entries)

    def units(self, sku: str = "MUG") -> tuple[int, int, int]:
        """Free, reserved, shipped."""
        sums: Counter[Place] = Counter()
        for one in self.booked.values():
            sums.update(one)
        return sums[stock.FREE, sku], sums[stock.RESERVED, sku], sums[stock.SHIPPED, sku]

    def all(self) -> tuple[str, dict[Place, int]]:
        """Everything that has to come out the same."""
        sums = {place: units for one in self.booked.values() for place, units in one.items() if units}
        return self.status, sums


def life(name: str) -> list[Sight]:
    """The sights of an order's life, a minute apart."""
    steps = enumerate(LIVES[name], start=1)
    return [sight(order(status, n, "MUG", "TSHIRT-M", collected=gone), n) for n, (status, gone) in steps]


@given(name=st.sampled_from(sorted(LIVES)), counted_at=counts, data=st.data())
def test_any_order_and_repetition_of_sights_comes_to_the_same_end(
    name: str, counted_at: dict[str, datetime], data: st.DataObject
) -> None:
    sights = life(name)
    some = data.draw(st.lists(st.sampled_from(sights), max_size=8))
    heard = data.draw(st.permutations([*some, sights[-1]]))
    told_once, told_anyhow = Books(counted_at), Books(counted_at)
    told_once.see(sights[-1])
    start = 0
    for size in [*data.draw(st.lists(st.integers(1, 4), max_size=9)), len(heard)]:
        told_anyhow.see(*heard[start : start + size])
        start += size

    assert told_anyhow.all() == told_once.all()
    assert told_anyhow.see(*heard) == 0


@pytest.mark.parametrize(
    ("status", "collected", "units"),
    [
        ("UNPAID", None, (-1, 1, 0)),
        ("ON_HOLD", None, (-1, 1, 0)),
        ("AWAITING_SHIPMENT", None, (-1, 1, 0)),
        ("PARTIALLY_SHIPPING", None, (-1, 1, 0)),
        ("AWAITING_COLLECTION", None, (-1, 1, 0)),
        ("IN_TRANSIT", 1, (-1, 0, 1)),
        ("DELIVERED", 1, (-1, 0, 1)),
        ("COMPLETED", 1, (-1, 0, 1)),
        ("CANCELLED", None, (0, 0, 0)),
        ("CANCELLED", 1, (-1, 0, 1)),
    ],
)
def test_where_a_unit_is_follows_from_the_status(
    status: str, collected: float | None, units: tuple[int, int, int]
) -> None:
    books = Books()
    books.see(sight(order(status, 5, collected=collected), 1))

    assert books.units() == units


def test_a_cancellation_gives_the_unit_back_and_the_shop_shows_it_again() -> None:
    books = Books()
    books.see(sight(order("AWAITING_SHIPMENT", 1), 1))
    shown = books.booked["order/1/1"][stock.shown(1, "mug"), "MUG"]
    books.see(sight(order("CANCELLED", 2), 2))

    assert shown == -1
    assert not any(books.booked["order/1/1"].values())


def test_a_parcel_that_left_before_the_count_is_not_taken_off_again() -> None:
    books = Books({"MUG": at(10)})
    books.see(sight(order("IN_TRANSIT", 5, collected=5), 1))

    assert books.units() == (0, 0, 0)


def test_a_reserved_unit_that_had_left_when_it_was_counted_goes_back_into_the_sum() -> None:
    books = Books()
    books.see(sight(order("AWAITING_SHIPMENT", 1), 1))
    books.counted_at["MUG"] = at(10)
    books.see(sight(order("IN_TRANSIT", 11, collected=9), 2))

    assert books.units() == (0, 0, 0)


def test_a_shipped_unit_stays_shipped_when_the_rest_is_counted_later() -> None:
    books = Books()
    books.see(sight(order("IN_TRANSIT", 5, collected=5), 1))
    books.counted_at["MUG"] = at(10)
    books.see(sight(order("DELIVERED", 20, collected=5), 2))

    assert books.units() == (-1, 0, 1)


def test_a_second_look_does_not_book_the_counted_half_of_an_order() -> None:
    books = Books({"MUG": at(10)})
    books.see(sight(order("IN_TRANSIT", 5, "MUG", "TSHIRT-M", collected=5), 1))
    books.see(sight(order("DELIVERED", 20, "MUG", "TSHIRT-M", collected=5), 2))

    assert books.units("MUG") == (0, 0, 0)
    assert books.units("TSHIRT-M") == (-1, 0, 1)


def test_a_line_without_a_seller_sku_is_kept_and_books_nothing() -> None:
    changes = decide({}, {}, {}, [sight(order("AWAITING_SHIPMENT", 1, ""), 1)])

    assert len(changes.orders) == 1
    assert changes.entries == ()


def test_of_two_reads_at_one_time_of_change_the_later_read_counts() -> None:
    books = Books()
    books.see(sight(order("CANCELLED", 1), 2, read=3), sight(order("AWAITING_SHIPMENT", 1), 1, read=2))

    assert books.status == "CANCELLED"
