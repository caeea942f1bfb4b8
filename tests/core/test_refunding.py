"""Refunds are sums: whatever is repeated, lost or late, no buyer is paid more than was wanted."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.core import refunding
from shopkeeper.core.aftersales import ReturnLine
from shopkeeper.errors import Rejected

from .asked import COMPLETE, PENDING, returned, wish
from .makers import line, order

LINES = ("line-MUG-0", "line-MUG-1")


def paid(amount: int, line_id: str = LINES[0], status: str = COMPLETE) -> refunding.Return:
    """A return by which so much went back for a line."""
    return returned(status, lines=(ReturnLine("x", line_id, "MUG", "mug", "", amount),))


@given(wanted=st.lists(st.integers(1, 500), min_size=1, max_size=12), data=st.data())
def test_however_often_sums_are_wanted_no_more_goes_back_than_the_largest(
    wanted: list[int], data: st.DataObject
) -> None:
    gone: list[refunding.Return] = []
    for total in wanted:
        for _ in range(data.draw(st.integers(1, 3))):  # sent again: a double click, a crash, a lost answer
            rest = refunding.missing(total, refunding.gone_back(gone, (), LINES))
            if rest and data.draw(st.booleans()):
                gone.append(paid(rest, data.draw(st.sampled_from(LINES))))
    given_back = refunding.gone_back(gone, (), LINES)

    assert given_back <= max(wanted)
    assert refunding.missing(max(wanted), given_back) + given_back == max(wanted)


@pytest.mark.parametrize(
    ("status", "counts"),
    [
        (COMPLETE, True),
        ("RETURN_OR_REFUND_REQUEST_SUCCESS", True),
        ("REPLACEMENT_REQUEST_REFUND_SUCCESS", True),
        ("REPLACEMENT_REQUEST_COMPLETE", False),
        (PENDING, False),
        ("AWAITING_BUYER_SHIP", False),
        ("RETURN_OR_REFUND_REQUEST_CANCEL", False),
    ],
)
def test_money_counts_as_gone_back_from_the_moment_it_was_granted(status: str, counts: bool) -> None:
    assert refunding.gone_back([paid(300, status=status)], (), LINES) == (300 if counts else 0)


def test_only_the_lines_in_question_count_and_cancelled_ones_do_too() -> None:
    done = wish("CANCELLATION_REQUEST_COMPLETE", line_ids=LINES[1:], refund_minor=700)

    assert refunding.gone_back([paid(300)], [done], LINES) == 1000
    assert refunding.gone_back([paid(300)], [done], LINES[:1]) == 300
    assert refunding.gone_back([paid(300)], [wish(line_ids=LINES[1:])], LINES) == 300


def test_only_what_has_left_and_is_not_completed_can_be_refunded() -> None:
    states = ("IN_TRANSIT", "DELIVERED", "AWAITING_SHIPMENT", "CANCELLED", "COMPLETED")
    one = replace(
        order("IN_TRANSIT", 1), lines=tuple(line("MUG", nth, each) for nth, each in enumerate(states))
    )

    assert [each.line_id for each in refunding.chosen(one, ())] == list(LINES)
    for number, why in ((2, "cancel it instead"), (3, "by itself"), (4, "the time for refunds is over")):
        with pytest.raises(Rejected, match=why):
            refunding.chosen(one, [f"line-MUG-{number}"])
    with pytest.raises(Rejected, match="has no line 9"):
        refunding.chosen(one, ["9"])
    with pytest.raises(Rejected, match="order 1 cannot be refunded: it has not been shipped"):
        refunding.chosen(replace(one, lines=one.lines[2:3]), ())
