"""No second ever holds more than is allowed, whichever of four ways TikTok counts in."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shopkeeper.bench.limits_rules import LEAKY_DEPTH, Bucket, FixedWindow, Rules, SlidingLog
from shopkeeper.tiktok.limits import Limits
from shopkeeper.tiktok.limits.pace import BURST_SHARE, SILENT_SECONDS, Pace

from .simulated import Clock, Roads, Simulation, busiest, everything

RULES = {
    "token bucket": (lambda: Bucket(), 0.98),
    "leaky bucket": (lambda: Bucket(depth=LEAKY_DEPTH), 0.98),
    "fixed window": (lambda: FixedWindow(), 0.96),
    "sliding log": (lambda: SlidingLog(), 0.95),
}


@pytest.mark.parametrize("jitter", [0.0, 0.002])
@pytest.mark.parametrize("name", RULES)
def test_the_allowance_is_used_and_nothing_is_refused(name: str, jitter: float) -> None:
    kept, aim = RULES[name]
    simulation = Simulation(kept().takes, Roads(jitter=jitter))
    limits = Limits(50, simulation.clock)
    for _ in range(16):
        simulation.start(simulation.keep_calling(limits))
    simulation.run(30)
    assert simulation.refused == []
    assert simulation.share(6, 30) >= aim


def test_where_answers_are_slow_and_nothing_is_refused_the_guard_is_eased_and_the_allowance_used() -> None:
    """The guard costs most where answers take long; a bucket does not mind, and that is found out."""

    def share(learns: bool) -> float:
        simulation = Simulation(Bucket().takes, Roads(jitter=0.02))
        limits = Limits(50, simulation.clock, learns=learns)
        for _ in range(16):
            simulation.start(simulation.keep_calling(limits))
        simulation.run(130)
        assert simulation.refused == []
        return simulation.share(100, 130)

    assert share(learns=False) < 0.93
    assert share(learns=True) > 0.96


def test_where_easing_the_guard_is_refused_it_is_not_tried_again_for_long() -> None:
    simulation = Simulation(SlidingLog().takes, Roads(jitter=0.02))
    limits = Limits(50, simulation.clock)
    for _ in range(16):
        simulation.start(simulation.keep_calling(limits))
    simulation.run(240)
    assert 1 <= len(simulation.refused) <= 3
    assert simulation.share(60, 240) > 0.85


@settings(max_examples=25)
@given(
    ceiling=st.integers(1, 60),
    callers=st.integers(1, 30),
    jitter=st.sampled_from([0.0, 0.001, 0.01, 0.1]),
    work=st.sampled_from([0.0, 0.005, 0.2]),
    seed=st.integers(0, 1000),
)
def test_no_second_at_tiktok_holds_more_than_is_allowed_whatever_the_road_is_like(
    ceiling: int, callers: int, jitter: float, work: float, seed: int
) -> None:
    """Whatever comes late on either road, and whether a quick answer was ever seen or not."""
    simulation = Simulation(everything, Roads(seed, road=0.0, jitter=jitter, work=work))
    limits = Limits(ceiling, simulation.clock, learns=False)
    for _ in range(callers):
        simulation.start(simulation.keep_calling(limits))
    simulation.run(6)
    quick = limits.of("C", "key")._pace.quickest
    excess = max(0.0, quick - work) if jitter else 0.0  # how much slower the quickest was than possible
    assert busiest(simulation.taken, 1.0 - excess) <= ceiling


def test_each_rule_of_the_bench_refuses_what_it_should() -> None:
    rules = Rules("sliding log")
    taken = [rules.takes(10 + nth / 1000) for nth in range(60)]
    assert taken == [True] * 50 + [False] * 10
    assert rules.refused()["token bucket"] == 60 - 50 - int(0.059 * 50)
    assert rules.refused()["leaky bucket"] == 60 - 10 - int(0.059 * 50)
    assert rules.refused()["fixed window"] == 10
    assert [rules.takes(at) for at in (11.0005, 11.0006)] == [True, False]


class PaceOfAShop(RuleBasedStateMachine):
    """A pace against a model that remembers every call: any order of calls, answers, refusals and losses."""

    @initialize(ceiling=st.sampled_from([1.0, 3.0, 12.0, 50.0]))
    def begin(self, ceiling: float) -> None:
        self.pace, self.clock = Pace(ceiling, learns=False), Clock()
        self.reference = self.clock.now
        self.left: list[float] = []
        self.arrived: list[float] = []
        self.under_way: dict[int, float] = {}
        self.closed_until = -math.inf

    @rule(seconds=st.floats(0, 0.2))
    def time_passes(self, seconds: float) -> None:
        self.clock.now += seconds
        for number, left_at in list(self.under_way.items()):
            if self.clock.now > left_at + SILENT_SECONDS:  # it was seen by now, and nobody will say so
                self.arrived.append(left_at + SILENT_SECONDS)
                del self.under_way[number]

    @rule(urgency=st.integers(0, 3))
    def call(self, urgency: int) -> None:
        if self.pace.due(self.clock.now, urgency) > self.clock.now:
            return
        assert self.clock.now >= self.closed_until
        number = self.pace.take(self.clock.now, urgency)
        assert number == len(self.left)
        self.left.append(self.clock.now)
        self.under_way[number] = self.clock.now

    @precondition(lambda self: self.under_way)
    @rule(chance=st.randoms(use_true_random=False), after=st.sampled_from([None, 0.3, 2.0]))
    def refuse(self, chance, after: float | None) -> None:
        number, left_at = self._take(chance)
        before = self.pace.rate(self.clock.now)
        has_fallen_since = left_at < self.pace.fell_at
        self.pace.refused(self.clock.now, number, left_at, after)
        self.closed_until = max(self.closed_until, self.clock.now + (after or 0))
        if not has_fallen_since:
            assert self.pace.rate(self.clock.now) <= max(before * 0.51, 0.2)

    @precondition(lambda self: self.under_way)
    @rule(chance=st.randoms(use_true_random=False), is_answer=st.booleans())
    def end(self, chance, is_answer: bool) -> None:
        number, _ = self._take(chance)
        before = self.pace.rate(self.clock.now)
        if is_answer:
            self.pace.answered(self.clock.now, number)
            assert self.pace.rate(self.clock.now) >= before
        else:
            self.pace.gone(self.clock.now, number, 0)

    @rule()
    def another_program_takes_over(self) -> None:
        other = Pace(self.pace.ceiling, learns=False)
        other.unpack(self.pace.pack())
        assert other == self.pace
        self.pace = other

    def _take(self, chance) -> tuple[int, float]:
        number = chance.choice(sorted(self.under_way))
        self.arrived.append(self.clock.now)
        return number, self.under_way.pop(number)

    @invariant()
    def no_window_holds_too_much(self) -> None:
        if hasattr(self, "pace"):
            slack = self.pace.quickest if math.isfinite(self.pace.quickest) else 0.0
            assert busiest(self.left, self.pace.window - min(slack, self.pace.window / 2)) <= self.pace.most

    @invariant()
    def the_rate_keeps_between_its_ends(self) -> None:
        if hasattr(self, "pace"):
            assert 0.2 <= self.pace.rate(self.clock.now) <= self.pace.ceiling
            burst = max(1.0, self.pace.ceiling * BURST_SHARE) + 1
            assert busiest(self.left, 1e-6) <= burst


PaceOfAShop.TestCase.settings = settings(max_examples=20, stateful_step_count=40, deadline=None)
TestPaceOfAShop = PaceOfAShop.TestCase
