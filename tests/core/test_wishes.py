"""Cancellations and returns: the newest sight counts, in whatever order and however often we hear."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core.records import Age
from shopkeeper.core.wishes import decide, waiting

from .asked import COMPLETE, PENDING, WISH, returned, seen, wish
from .makers import START

LIFE = [
    returned(PENDING, 1, next_action="SELLER_RESPOND_RETURN"),
    returned("AWAITING_BUYER_SHIP", 2),
    returned("BUYER_SHIPPED_ITEM", 3, next_action="SELLER_RESPOND_RECEIVE_PACKAGE"),
    returned(COMPLETE, 4),
]
WISHES = [wish(WISH, 1), wish("CANCELLATION_REQUEST_SUCCESS", 2), wish("CANCELLATION_REQUEST_COMPLETE", 2.5)]


class Records:
    """What is known of one return and one cancellation, kept as the store keeps it."""

    def __init__(self) -> None:
        self.ages: tuple[dict[tuple[int, str], Age], dict[tuple[int, str], Age]] = ({}, {})
        self.things: dict[str, Any] = {}
        self.looks: set[str] = set()

    def see(self, wishes: list[Any], returns: list[Any]) -> int:
        """Decide on some sights together. Answers how many records that changed."""
        changes = decide(*self.ages, wishes, returns)
        for ages, sights in zip(self.ages, (changes.cancellations, changes.returns), strict=True):
            for sight in sights:
                ages[sight.thing.place] = sight.age
                self.things[sight.thing.place[1]] = sight.thing
        self.looks |= {look.subject for look in changes.looks}
        return len(changes.cancellations) + len(changes.returns)


@given(data=st.data())
def test_any_order_and_repetition_of_sights_comes_to_the_same_end(data: st.DataObject) -> None:
    sights = [seen(thing, number) for number, thing in enumerate([*WISHES, *LIFE])]
    heard = data.draw(st.permutations([*sights, *data.draw(st.lists(st.sampled_from(sights), max_size=8))]))
    once, anyhow = Records(), Records()
    once.see([sights[2]], [sights[-1]])
    while heard:
        size = data.draw(st.integers(1, len(heard)))
        some, heard = heard[:size], heard[size:]
        anyhow.see([one for one in some if one.thing in WISHES], [one for one in some if one.thing in LIFE])

    assert anyhow.things == once.things
    assert anyhow.see(sights[:3], sights[3:]) == 0
    assert anyhow.looks == {"order/1/1"}


def test_what_the_shop_had_refused_about_a_return_is_past_once_it_takes_no_answer_any_more() -> None:
    open_still = decide({}, {}, (), [seen(LIFE[0], 1)])
    over = decide({}, {}, (), [seen(LIFE[-1], 1)])

    assert ("answer_refused", "return/1/r1") not in open_still.cleared
    assert ("answer_refused", "return/1/r1") in over.cleared


@pytest.mark.parametrize(
    ("hours", "title", "severity"),
    [
        ([30], "1 return waits for your answer, until Wed 15:00", "warn"),
        ([30, 53.1], "2 returns wait for your answer, the first until Wed 15:00", "warn"),
        ([30, 12, None], "3 returns wait for your answer, the first until Tue 21:00", "bad"),
        ([None], "1 return waits for your answer", "warn"),
        ([-1], "1 return waits for your answer, until Tue 08:00", "bad"),
    ],
)
def test_what_waits_is_one_finding_that_names_the_first_deadline_in_the_shops_zone(
    hours: list[float | None], title: str, severity: str
) -> None:
    deadlines = [None if one is None else START + timedelta(hours=one) for one in hours]
    [finding] = waiting("return", 1, deadlines, START, "Europe/London").found

    assert (finding.title, finding.severity, finding.subject) == (title, severity, "connection/1")


def test_when_nothing_waits_the_finding_leaves() -> None:
    changes = waiting("cancellation", 2, [], START, "UTC")

    assert changes.cleared == (("cancellations_waiting", "connection/2"),)
    assert changes.found == ()
