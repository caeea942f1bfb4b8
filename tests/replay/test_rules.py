"""The small rules of a replay: how time is turned, how amounts are shared out, how steps keep their order."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.replay.driver import LONGEST_TURN, MOST_A_TURN, turns
from shopkeeper.replay.rehearsal import FAULTS
from shopkeeper.sandbox.past.completejourney import shares, within
from shopkeeper.sandbox.past.story import Step, in_order

BEGIN = datetime(2017, 1, 1, tzinfo=UTC)
moments = st.lists(st.integers(0, 10**6).map(lambda seconds: BEGIN + timedelta(seconds=seconds)), min_size=1)


@given(moments.map(sorted))
def test_time_is_turned_over_every_moment_once_and_never_too_far(found: list[datetime]) -> None:
    parts = list(turns(found))

    assert [at for part in parts for at in part] == found
    assert all(0 < len(part) <= MOST_A_TURN and part[-1] - part[0] <= LONGEST_TURN for part in parts)


@given(st.integers(0, 10**9), st.integers(1, 99))
def test_an_amount_is_shared_out_to_the_cent(minor: int, number: int) -> None:
    parts = shares(minor, number)

    assert (sum(parts), len(parts)) == (minor, number)
    assert max(parts) - min(parts) <= 1


@given(st.lists(st.integers(0, 10**6), min_size=1), st.data())
def test_a_coupon_takes_off_all_that_it_may_and_never_more_than_a_price(
    prices: list[int], drawn: st.DataObject
) -> None:
    coupon = drawn.draw(st.integers(0, sum(prices)))
    parts = within(coupon, prices)

    assert sum(parts) == coupon
    assert all(0 <= part <= price for part, price in zip(parts, prices, strict=True))


@given(moments)
def test_the_steps_of_an_order_never_go_back_in_time(found: list[datetime]) -> None:
    kept = in_order([Step(str(number), at) for number, at in enumerate(found)])

    assert [step.status for step in kept] == [str(number) for number in range(len(found))]
    assert [step.at for step in kept] == sorted(step.at for step in kept)
    assert all(step.at >= at for step, at in zip(kept, found, strict=True))


def test_each_fault_strikes_a_tenth_of_all_webhooks() -> None:
    left = 1.0
    for fault in FAULTS:
        assert abs(left * fault["probability"] - 0.1) < 1e-9
        left -= 0.1
