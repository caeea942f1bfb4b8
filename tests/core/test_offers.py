"""What each shop should show: what is free, never below zero, and nothing for what nobody counted."""

from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core import stock
from shopkeeper.core.changes import Changes
from shopkeeper.core.ledger import balances, check
from shopkeeper.core.offers import Standing, decide, uncounted
from shopkeeper.core.records import Listing

from .makers import listing


def offered(
    free: int, *listings: Listing, shown: int = 100, counted: bool = True, **other: object
) -> Changes:
    """The changes for a mug with so many free units, of which the first shop shows ``shown``."""
    sums = {(stock.FREE, "MUG"): free, (stock.shown(1, "mug-1"), "MUG"): shown}
    pushed = other.get("pushed") or {}
    standing = Standing(listings, sums, frozenset(["MUG"] if counted else []), pushed)  # type: ignore[arg-type]  # a dict
    return decide({"MUG": 7}, {"MUG": 3}, standing)


def quantities(changes: Changes) -> dict[int, int]:
    """The wanted quantity by shop."""
    return {want.connection_id: want.wanted["quantity"] for want in changes.wants}


def test_every_shop_is_told_what_is_free() -> None:
    changes = offered(40, listing(1, "MUG"), listing(2, "MUG"))

    assert quantities(changes) == {1: 40, 2: 40}
    assert changes.looked_at == {"MUG": 3}
    assert {want.event_id for want in changes.wants} == {7}


def test_a_shop_that_shows_the_right_number_is_left_in_peace() -> None:
    assert quantities(offered(100, listing(1, "MUG"))) == {}


def test_a_number_on_its_way_is_not_wanted_again() -> None:
    assert quantities(offered(40, listing(1, "MUG"), pushed={(1, "mug-1"): 40})) == {}
    assert quantities(offered(100, listing(1, "MUG"), pushed={(1, "mug-1"): 40})) == {1: 100}


def test_unknown_is_not_zero() -> None:
    assert quantities(offered(0, listing(1, "MUG"), counted=False)) == {}


def test_units_that_are_owed_are_shown_as_none_left() -> None:
    assert quantities(offered(-3, listing(1, "MUG"))) == {1: 0}


def test_only_listings_on_sale_are_told() -> None:
    assert quantities(offered(40, listing(1, "MUG", status="SELLER_DEACTIVATED"))) == {}


def test_a_listing_in_two_warehouses_is_shown_as_a_finding_that_leaves_when_mended() -> None:
    changes = offered(40, listing(1, "MUG", warehouses=("w1", "w2")))

    assert quantities(changes) == {}
    assert [one.kind for one in changes.found] == ["warehouses"]
    assert offered(40, listing(1, "MUG")).cleared == (("warehouses", "listing/1/mug-1"),)


def test_skus_that_wait_for_a_count_are_shown_until_there_are_none() -> None:
    assert uncounted(3, 1).found[0].title == "2 of 3 SKUs have not been counted"
    assert uncounted(3, 3).cleared == (("uncounted", "stock"),)


@given(count=st.integers(0, 10_000), free=st.integers(-50, 500), reserved=st.integers(0, 500))
def test_after_a_count_there_is_on_hand_what_was_counted(count: int, free: int, reserved: int) -> None:
    before = {(stock.FREE, "MUG"): free, (stock.RESERVED, "MUG"): reserved}
    entries = stock.counted("MUG", count, before, cause="count/1")
    check(entries)

    assert free + balances(entries)[stock.FREE, "MUG"] + reserved == count


@given(quantity=st.integers(0, 1000), was=st.integers(-10, 1000))
def test_after_a_look_at_a_listing_it_shows_what_was_seen(quantity: int, was: int) -> None:
    entries = stock.seen_on_listing((1, "mug-1", "MUG"), quantity, was, cause="read/1")
    check(entries)

    assert was + balances(entries)[stock.shown(1, "mug-1"), "MUG"] == quantity
