"""No second ever sees more calls than allowed, and TikTok's refusals slow us down."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.tiktok.limits import Limiter, Limits


class Clock:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@given(st.integers(1, 60), st.lists(st.floats(0, 0.5), min_size=1, max_size=300))
def test_no_window_of_a_second_holds_more_than_is_allowed(per_second, gaps):
    clock = Clock()
    limiter = Limiter(per_second, clock)
    begun = []
    for gap in gaps:
        clock.now += gap
        clock.now += limiter.reserve()
        begun.append(clock.now)
    most = max(sum(1 for other in begun if 0 <= other - at < 1 - 1e-6) for at in begun)
    assert most <= per_second


@given(st.integers(1, 60), st.integers(1, 200))
def test_callers_that_come_together_are_spread_out(per_second, callers):
    limiter = Limiter(per_second, Clock())
    waits = sorted(limiter.reserve() for _ in range(callers))
    most = max(sum(1 for other in waits if 0 <= other - at < 1 - 1e-6) for at in waits)
    assert most <= per_second


def test_a_quiet_shop_answers_at_once():
    limiter = Limiter(50, Clock())
    assert [limiter.reserve() for _ in range(10)] == [0.0] * 10
    assert limiter.reserve() > 0


def test_a_refusal_halves_the_rate_and_keeps_us_away():
    clock = Clock()
    limiter = Limiter(50, clock)
    limiter.refused(3)
    assert limiter.rate == 20
    assert limiter.reserve() == 3
    clock.now += 10
    assert limiter.reserve() == 0
    assert limiter.reserve() == pytest.approx(1 / 20)


def test_good_answers_bring_the_speed_back_but_never_above_the_top():
    limiter = Limiter(50, Clock())
    limiter.refused(None)
    for _ in range(200):
        limiter.accepted()
    assert limiter.rate == 40


def test_refusals_without_end_never_stop_us_for_good():
    limiter = Limiter(50, Clock())
    for _ in range(100):
        limiter.refused(None)
    assert limiter.rate == 0.2


def test_without_a_limit_only_tiktok_slows_us_down():
    limiter = Limiter(math.inf, Clock())
    assert {limiter.reserve() for _ in range(1000)} == {0.0}
    limiter.refused(2)
    assert limiter.reserve() == 2
    assert limiter.reserve() > 2


def test_each_shop_has_a_limit_of_its_own():
    limits = Limits(10, Clock())
    assert limits.of("one") is limits.of("one")
    assert limits.of("one") is not limits.of("two")
