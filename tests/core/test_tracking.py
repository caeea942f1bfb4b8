"""Sights of parcels come in any order and any number of times: the record is the same in the end."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core import tracking
from shopkeeper.core.parcels import (
    CANCELLED,
    COMPLETED,
    FULFILLING,
    PROCESSING,
    TO_FULFILL,
    Packed,
    Parcel,
    is_behind,
)
from shopkeeper.core.records import Seen

from .makers import START, at

PLACE = (1, "p")
LIFE = (TO_FULFILL, PROCESSING, FULFILLING, COMPLETED)


def parcel(status: str, minutes: float, **more: str) -> Parcel:
    words = {"shipping_type": "", "tag": "", "provider_id": "", "provider": "UPS", "tracking_number": "N1"}
    fields = {**words, **more}
    return Parcel(
        1, "p", status, packed=(Packed("o", "l"),), created_at=START, updated_at=at(minutes), **fields
    )  # type: ignore[arg-type]  # words only


def sight(seen: Parcel, event_id: int, read: float = 0.0) -> Seen[Parcel]:
    return Seen(seen, at(read) if read else seen.updated_at, event_id)


def end(*batches: Sequence[Seen[Parcel]]) -> dict[tuple[int, str], Seen[Parcel]]:
    """Our records after several batches of sights."""
    known: dict[tuple[int, str], Seen[Parcel]] = {}
    for batch in batches:
        changes = tracking.decide(known, batch)
        known |= {one.thing.place: one for one in changes.parcels}
    return known


def a_life() -> list[Seen[Parcel]]:
    """A parcel seen on lists along its way, and in detail once it was lost."""
    steps = [sight(parcel(status, minute), minute + 1) for minute, status in enumerate(LIFE[:3])]
    lost = parcel(CANCELLED, 5, exception="PACKAGE_LOST", shipping_type="TIKTOK", tag="DEFAULT")
    return [*steps, sight(parcel(CANCELLED, 5), 6, 5.5), sight(lost, 7, 6), sight(parcel(CANCELLED, 5), 8, 7)]


@given(st.lists(st.integers(0, 5), max_size=12), st.permutations(range(6)), st.integers(1, 6))
def test_the_same_sights_in_any_order_and_number_are_the_same_record(
    again: list[int], order: list[int], size: int
) -> None:
    life = a_life()
    seen = [life[one] for one in [*order, *again]]
    batches = [seen[start : start + size] for start in range(0, len(seen), size)]

    assert end(*batches) == end(life)


def test_a_record_says_when_the_parcel_was_first_seen_so_far() -> None:
    [record] = end(a_life()).values()
    thing = record.thing

    assert (thing.status, thing.exception, thing.shipping_type) == (CANCELLED, "PACKAGE_LOST", "TIKTOK")
    assert (thing.shipped_at, thing.collected_at, thing.delivered_at) == (at(1), at(2), None)


def test_a_sight_that_tells_nothing_new_changes_nothing() -> None:
    known = end(a_life())

    assert tracking.decide(known, a_life()).parcels == ()


def test_a_late_sight_of_an_earlier_state_still_tells_when_it_was() -> None:
    late = tracking.decide(end([sight(parcel(COMPLETED, 9), 1)]), [sight(parcel(PROCESSING, 2), 2)])
    [record] = late.parcels

    assert record.thing.status == COMPLETED
    assert (record.thing.shipped_at, record.thing.delivered_at) == (at(2), at(9))


def test_what_befell_a_parcel_is_found_with_what_to_do() -> None:
    for exception, words in (
        ("PACKAGE_LOST", "was lost"),
        ("PACKAGE_DAMAGAED", "was damaged"),
        ("RETURNED_TO_SHIPPER", "comes back to you"),
        ("PACKAGE_SCRAP", "was thrown away"),
        ("EATEN_BY_DOG", "is stuck: eaten by dog"),
    ):
        changes = tracking.decide({}, [sight(parcel(CANCELLED, 1, exception=exception), 1)])
        [found] = changes.found

        assert (found.kind, found.subject, found.severity) == ("parcel_exception", "parcel/1/p", "bad")
        assert found.title == f"Parcel N1 of UPS {words}"
        assert found.detail
        assert found.link == "/parcels/1/p"


def test_a_shipped_parcel_that_is_cancelled_on_a_list_is_read_whole_once() -> None:
    known = end([sight(parcel(PROCESSING, 1), 1)])
    gone = sight(parcel(CANCELLED, 2), 2)
    listed = tracking.decide(known, [gone], listed={2})
    whole = tracking.decide(known, [gone])
    again = tracking.decide({PLACE: gone}, [sight(parcel(CANCELLED, 2), 3, 9)], listed={3})
    never_shipped = tracking.decide({}, [sight(parcel(CANCELLED, 2, tracking_number=""), 2)], listed={2})

    assert [(one.topic, one.subject) for one in listed.looks] == [("parcels", "parcel/1/p")]
    assert (whole.looks, again.looks, never_shipped.looks) == ((), (), ())


def test_a_parcel_that_moves_again_or_left_is_no_longer_found_wanting() -> None:
    moved = tracking.decide({}, [sight(parcel(PROCESSING, 1), 1)])
    left = tracking.decide({}, [sight(parcel(FULFILLING, 1), 1)])

    assert moved.cleared == (("parcel_still", "parcel/1/p"),)
    assert set(left.cleared) == {("parcel_still", "parcel/1/p"), ("label_outdated", "parcel/1/p")}


def test_an_order_tells_of_parcels_that_have_come_further_than_we_know() -> None:
    assert is_behind(None, PROCESSING)
    assert is_behind(PROCESSING, FULFILLING)
    assert is_behind(FULFILLING, CANCELLED)
    for known, told in ((None, ""), (None, TO_FULFILL), (COMPLETED, FULFILLING), (CANCELLED, FULFILLING)):
        assert not is_behind(known, told)


def test_a_parcel_without_a_number_is_named_by_its_own() -> None:
    plain = replace(parcel(PROCESSING, 1), tracking_number="", provider="", packed=())

    assert tracking.unmoved(plain, at(0)).title == "Parcel p has not moved since 24 Nov"
    assert tracking.outdated(plain).link == "/parcels/1/p"
