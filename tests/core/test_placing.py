"""Placing: however sales, placements, parcels and cancellations mix, at rest every number is the same."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from shopkeeper.core import offers, orders, placing, stock
from shopkeeper.core.changes import Changes
from shopkeeper.core.ledger import Place, balances
from shopkeeper.core.placing import Known
from shopkeeper.core.records import Line, Listing, Order, Seen, Sight
from shopkeeper.core.standing import Fulfilment, Placed, PlacedUnits, State

BEGAN = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SHOP, STORE, UNITS = 1, 3, 20


def order(shop: int, number: int, statuses: list[str], second: int) -> Order:
    """An order whose lines are units of one SKU, one a status."""
    lines = tuple(
        Line(f"{number}-{nth}", "MUG", "p1", f"s{shop}", "Mug", "", status, 1000)
        for nth, status in enumerate(statuses)
    )
    at = BEGAN + timedelta(seconds=second)
    whole = statuses[0] if len(set(statuses)) == 1 else "PARTIALLY_SHIPPING"
    return Order(shop, str(number), whole, "USD", 1000, 1000, lines, BEGAN, BEGAN, None, None, None, at)


@dataclass
class Sold:
    """An order that stands in a place: units that wait, that are packed, that were cancelled."""

    waiting: int
    packed: int = 0
    cancelled: int = 0

    @property
    def kept(self) -> int:
        return self.waiting + self.packed

    def statuses(self) -> list[str]:
        parts = (
            ("IN_TRANSIT", self.packed),
            ("AWAITING_SHIPMENT", self.waiting),
            ("CANCELLED", self.cancelled),
        )
        return [word for word, number in parts for _ in range(number)]


@dataclass
class Business:
    """A TikTok shop and a store with one SKU, and the hub's books of both, told whenever it is told."""

    sums: Counter[Place] = field(default_factory=Counter)
    booked: dict[str, Counter[Place]] = field(default_factory=dict)
    shop: dict[int, Sold] = field(default_factory=dict)
    own: dict[int, Sold] = field(default_factory=dict)
    placed: dict[int, Sold] = field(default_factory=dict)
    shop_shows: int = UNITS
    on_hand: int = UNITS
    allocated: int = 0
    second: int = 0

    def __post_init__(self) -> None:
        self.sums.update({(stock.FREE, "MUG"): UNITS})
        self.sums.update({(stock.shown(one, f"s{one}"), "MUG"): UNITS for one in (SHOP, STORE)})

    @property
    def saleable(self) -> int:
        return self.on_hand - self.allocated

    # What happens in the two places.

    def sell(self, number: int) -> None:
        number = min(number, self.shop_shows)
        if number > 0:
            self.shop[len(self.shop)] = Sold(number)
            self.shop_shows -= number

    def sell_own(self, number: int) -> None:
        number = min(number, self.saleable)
        if number > 0:
            self.own[100 + len(self.own)] = Sold(number)
            self.allocated += number

    def place(self, which: int) -> None:
        """The store takes an order over: what it lacks is put on its shelf first."""
        if which in self.shop and which not in self.placed and self.shop[which].waiting:
            units = self.shop[which].waiting
            self.on_hand += max(units - self.saleable, 0)
            self.allocated += units
            self.placed[which] = Sold(units)

    def pack(self, found: Sold | None, number: int) -> int:
        number = min(number, found.waiting) if found else 0
        if found and number:
            found.waiting, found.packed = found.waiting - number, found.packed + number
            self.on_hand, self.allocated = self.on_hand - number, self.allocated - number
        return number

    def ship(self, which: int, number: int) -> None:
        """The store packs a placed order, and its shop is told."""
        number = self.pack(self.placed.get(which), number)
        if number:
            self.shop[which].waiting -= number
            self.shop[which].packed += number

    def cancel(self, which: int) -> None:
        """A buyer takes back what has not left; the store is told if the order stands there."""
        if which in self.shop:
            one, there = self.shop[which], self.placed.get(which)
            back = one.waiting
            one.waiting, one.cancelled = 0, one.cancelled + back
            self.shop_shows += back
            if there:
                there.waiting, there.cancelled = there.waiting - back, there.cancelled + back
                self.allocated -= back

    def cancel_own(self, which: int) -> None:
        if which in self.own:
            one = self.own[which]
            self.allocated -= one.waiting
            one.cancelled, one.waiting = one.cancelled + one.waiting, 0

    # What the hub is told and says.

    def book(self, changes: Changes) -> None:
        for entry, _ in changes.entries:
            self.booked.setdefault(entry.cause, Counter())[entry.account, entry.commodity] += entry.quantity
        moved = balances(entry for entry, _ in changes.entries)
        for place, number in moved.items():
            self.sums[place] += number

    def see(self, shop: int, which: int) -> None:
        """The hub reads an order of the TikTok shop or of the store's own."""
        found = (self.shop if shop == SHOP else self.own).get(which)
        if found:
            self.second += 1
            seen = order(shop, which, found.statuses(), self.second)
            self.book(orders.decide({}, self.booked, {}, [Sight(seen, seen.updated_at, 1)]))

    def see_placed(self, which: int) -> None:
        found = self.placed.get(which)
        if found:
            self.second += 1
            self.book(placing.decide([sight(which, found, self.second)], Known(booked=self.booked)))

    def push(self) -> None:
        """The hub sends each place what it should show; what is sent is believed to be shown."""
        listings = [listing(SHOP), listing(STORE)]
        standing = offers.Standing(listings, self.sums, frozenset({"MUG"}))
        for want in offers.decide({"MUG": 1}, {"MUG": 1}, standing).wants:
            quantity = int(want.wanted["quantity"])
            if want.connection_id == SHOP:
                self.shop_shows = quantity
            else:
                self.on_hand = quantity + self.allocated
            self.sums[stock.shown(want.connection_id, want.target), "MUG"] = quantity

    def read_back(self) -> None:
        """What both show is read; nothing is under way, so it is believed."""
        self.sums[stock.shown(SHOP, f"s{SHOP}"), "MUG"] = self.shop_shows
        self.sums[stock.shown(STORE, f"s{STORE}"), "MUG"] = self.saleable

    def rest(self) -> None:
        """Everything is placed that waits, everything is seen, sent and read back."""
        for which in list(self.shop):
            self.place(which)
            self.see(SHOP, which)
            self.see_placed(which)
        for which in list(self.own):
            self.see(STORE, which)
        self.push()
        self.read_back()
        self.push()


def sight(which: int, found: Sold, second: int, *parcels: Fulfilment) -> Seen[Placed]:
    """A placed order as it is seen at a second."""
    at = BEGAN + timedelta(seconds=second)
    everything = found.kept + found.cancelled
    units = PlacedUnits("l1", "MUG", f"s{STORE}", everything, found.kept, found.packed)
    placed = Placed(STORE, f"p{which}", "CODE", "", (SHOP, str(which)), (units,), parcels, BEGAN, at)
    return Seen(placed, at, second)


def listing(shop: int) -> Listing:
    return Listing(shop, "p1", f"s{shop}", "MUG", "Mug", "", "ACTIVATE", 1000, "USD", ("1",), BEGAN)


WHICH = st.integers(0, 5)
STEPS = st.one_of(
    st.tuples(st.just("sell"), st.integers(1, 8)),
    st.tuples(st.just("sell_own"), st.integers(1, 8)),
    st.tuples(st.sampled_from(["place", "cancel", "see_placed"]), WHICH),
    st.tuples(st.just("ship"), WHICH, st.integers(1, 4)),
    st.tuples(st.just("see"), st.just(SHOP), WHICH),
    st.tuples(st.just("see"), st.just(STORE), st.integers(100, 105)),
    st.tuples(st.just("cancel_own"), st.integers(100, 105)),
    st.tuples(st.sampled_from(["push", "read_back"])),
)


@given(st.lists(STEPS, max_size=40))
@settings(max_examples=200, deadline=None)
def test_at_rest_both_places_show_what_is_free_and_each_unit_was_taken_once(
    steps: list[tuple[object, ...]],
) -> None:
    business = Business()
    for name, *given_to in steps:
        getattr(business, str(name))(*given_to)
    business.rest()

    held = [*business.shop.values(), *business.own.values()]
    free = UNITS - sum(one.kept for one in held)
    assert business.sums[stock.FREE, "MUG"] == free
    assert business.sums[stock.RESERVED, "MUG"] == sum(one.waiting for one in held)
    assert business.sums[stock.SHIPPED, "MUG"] == sum(one.packed for one in held)
    assert business.shop_shows == business.saleable == max(free, 0)


def test_a_placed_order_takes_nothing_off_the_stock_but_what_its_store_shows() -> None:
    changes = placing.decide([sight(0, Sold(3), 1)], Known())

    booked = balances(entry for entry, _ in changes.entries)
    assert booked == {(stock.shown(STORE, "s3"), "MUG"): -3, (stock.offered(STORE, "s3"), "MUG"): 3}


def test_an_older_sight_of_a_placed_order_changes_nothing() -> None:
    newer, older = sight(0, Sold(2, cancelled=1), 9), sight(0, Sold(3), 5)

    assert placing.decide([older], Known(placed={newer.thing.spot: newer})) == Changes()
    [kept] = placing.decide([older, newer], Known()).placed
    assert kept.thing.units == newer.thing.units


def parcel(number: str, units: int, state: State = "left") -> Fulfilment:
    return Fulfilment(number, state, "UPS", f"C{number}", {"l1": units})


def test_each_parcel_that_left_is_told_once_with_lines_of_its_own() -> None:
    source = order(SHOP, 0, ["AWAITING_SHIPMENT"] * 3, 1)
    known = Known(sources={(SHOP, "0"): source})
    first = placing.decide([sight(0, Sold(2, 1), 2, parcel("1", 1), parcel("2", 1, "packing"))], known)
    [kept] = first.placed
    again = replace(known, placed={kept.thing.spot: kept})
    second = placing.decide([sight(0, Sold(0, 3), 3, parcel("1", 1), parcel("2", 2))], again)

    assert [look.subject for look in first.looks] == ["placed/3/p0/1"]
    assert [look.subject for look in second.looks] == ["placed/3/p0/2"]
    assert second.placed[0].thing.told == {"1": ("0-0",), "2": ("0-1", "0-2")}


def test_cancelled_lines_are_the_last_that_a_parcel_is_taken_to_hold() -> None:
    source = order(SHOP, 0, ["CANCELLED", "AWAITING_SHIPMENT"], 1)
    changes = placing.decide([sight(0, Sold(0, 1), 2, parcel("1", 1))], Known(sources={(SHOP, "0"): source}))

    assert changes.placed[0].thing.told == {"1": ("0-1",)}


def test_units_that_only_the_store_cancelled_are_shown_until_the_buyer_has_them_cancelled_too() -> None:
    waits = Known(
        sources={(SHOP, "0"): order(SHOP, 0, ["AWAITING_SHIPMENT"] * 2, 1)}, stores={STORE: "Store"}
    )
    gone = Known(sources={(SHOP, "0"): order(SHOP, 0, ["CANCELLED"] * 2, 1)})
    short = sight(0, Sold(1, cancelled=1), 2)

    [found] = placing.decide([short], waits).found
    assert (found.kind, found.title) == ("placed_short", "Store cancelled what order 0 waits for")
    assert "1 of MUG" in found.detail
    assert placing.decide([short], gone).found == ()
    assert placing.decide([sight(0, Sold(2), 2)], waits).found == ()


def test_what_is_wanted_in_the_store_shrinks_with_the_order_and_never_grows_back() -> None:
    waiting = order(SHOP, 0, ["AWAITING_SHIPMENT"] * 2, 1)
    asked = placing.wanted(waiting, None)
    shipped = placing.wanted(order(SHOP, 0, ["IN_TRANSIT", "CANCELLED"], 2), asked)
    cancelled = placing.wanted(order(SHOP, 0, ["CANCELLED"] * 2, 3), asked)

    assert asked is not None
    assert asked["units"] == {"MUG": 2}
    assert shipped is not None
    assert shipped["units"] == {"MUG": 1}
    assert cancelled is not None
    assert cancelled["units"] == {}
    assert placing.wanted(order(SHOP, 0, ["ON_HOLD"], 1), None) is None
    assert placing.wanted(order(SHOP, 0, ["IN_TRANSIT"], 1), None) is None
