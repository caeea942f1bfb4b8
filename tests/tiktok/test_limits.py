"""Calls begin gently, climb while TikTok takes them, fall at once when it refuses, and go by urgency."""

import itertools
import json
import math

import pytest

from shopkeeper.tiktok.limits import Limits
from shopkeeper.tiktok.limits.line import Line, Ticket
from shopkeeper.tiktok.limits.priorities import PRIORITIES, urgency, weight

from .simulated import READ, Clock, Roads, Simulation, everything, go

SHIP, DETAIL = "fulfillment.ShipPackage.202309", "order.GetOrderDetail.202507"
REPORT = "analytics.GetShopPerformance.202405"


def call(limits: Limits, clock: Clock, shop: str = "C", about: str = READ) -> float:
    """Make a call as soon as it may leave. Answers when it left."""
    with limits.place("key", shop, about) as place:
        go(place, clock)
        place.answered()
    return clock.now


def rate(limits: Limits, shop: str = "C") -> float:
    return limits.of(shop, "key").now().per_second


def refuse(limits: Limits, clock: Clock, after: float | None = None) -> None:
    with limits.place("key", "C", READ) as place:
        go(place, clock)
        place.refused(after)


def risen(clock: Clock, ceiling: float = 50) -> Limits:
    """Limits of a shop that takes all calls, once they are at their top."""
    limits = Limits(ceiling, clock)
    while rate(limits) < ceiling * 0.99:
        call(limits, clock)
    return limits


def test_a_shop_begins_at_what_tiktok_suggests_and_climbs_to_the_ceiling_within_seconds() -> None:
    clock = Clock()
    began, limits = clock.now, Limits(50, clock)
    assert rate(limits) == 10
    while rate(limits) < 49:
        call(limits, clock)
    assert clock.now - began < 5


def test_an_idle_shop_does_not_climb() -> None:
    clock = Clock()
    limits = Limits(50, clock)
    call(limits, clock)
    clock.now += 3_600
    assert rate(limits) == 10.5


def test_writes_and_reports_begin_slower_and_are_counted_alike_once_the_shop_has_shown_what_it_takes() -> (
    None
):
    def times(limits: Limits, clock: Clock, about: str) -> float:
        first = [call(limits, clock, about=about) for _ in range(20)]
        return first[-1] - first[0]

    reads, reports = (times(Limits(50, clock := Clock()), clock, about) for about in (READ, REPORT))
    assert reports > 2 * reads
    reads, reports = (times(risen(clock := Clock()), clock, about) for about in (READ, REPORT))
    assert reports == pytest.approx(reads, rel=0.05)


def test_a_quiet_shop_answers_a_few_calls_at_once() -> None:
    clock = Clock()
    limits = Limits(50, clock)
    assert {call(limits, clock) for _ in range(5)} == {1000.0}
    call(limits, clock)
    assert call(limits, clock) > 1000


def test_a_refusal_halves_the_rate_at_once_and_keeps_away_as_long_as_it_says() -> None:
    clock = Clock()
    limits = risen(clock)
    refuse(limits, clock, after=3)
    assert rate(limits) == pytest.approx(25, rel=0.01)
    assert limits.of("C", "key").now().closed_seconds == 3
    refused_at = clock.now
    assert call(limits, clock) == refused_at + 3


def test_refusals_of_calls_that_were_under_way_count_as_one() -> None:
    clock = Clock()
    limits = risen(clock)
    clock.now += 1
    places = [limits.place("key", "C", READ) for _ in range(4)]
    for place in places:
        go(place, clock)
    clock.now += 0.01
    for place in places:
        place.refused()
    assert rate(limits) == pytest.approx(25, rel=0.01)
    assert limits.of("C", "key").now().refusals == 4


def test_after_one_refusal_a_shop_is_back_at_its_old_pace_within_five_seconds() -> None:
    simulation = Simulation(everything, Roads())
    limits = Limits(50, simulation.clock)
    for _ in range(8):
        simulation.start(simulation.keep_calling(limits))
    simulation.run(10)
    simulation.injected = 1
    simulation.run(6)
    assert len(simulation.refused) == 1
    assert simulation.share(10, 11) < 0.7
    assert simulation.share(14, 15) >= 0.95
    assert simulation.share(15, 16) >= 0.99


def test_refusals_without_end_never_stop_calls_for_good() -> None:
    clock = Clock()
    limits = Limits(50, clock)
    for _ in range(100):
        refuse(limits, clock)
    assert 0.09 <= rate(limits) <= 1


def test_a_shop_that_takes_less_than_the_ceiling_is_found_out_and_seldom_asked_for_more() -> None:
    """TikTok's limits move: here a shop takes 12 a second although 50 are allowed."""
    left, at = [2.0], [1000.0]

    def takes(now: float) -> bool:
        left[0], at[0] = min(2.0, left[0] + (now - at[0]) * 12), now
        left[0] -= 1 if (is_taken := left[0] >= 1) else 0
        return is_taken

    simulation = Simulation(takes, Roads())
    limits = Limits(50, simulation.clock)
    for _ in range(6):
        simulation.start(simulation.keep_calling(limits))
    simulation.run(180)
    late = [at for at in simulation.refused if at > 1060]
    assert simulation.share(60, 180, ceiling=12) > 0.75
    assert len(late) < 12


def test_without_a_limit_only_tiktok_slows_calls_down() -> None:
    clock = Clock()
    limits = Limits(math.inf, clock)
    assert {call(limits, clock) for _ in range(1000)} == {1000.0}
    refuse(limits, clock, after=2)
    assert call(limits, clock) == 1002
    assert call(limits, clock) == pytest.approx(1002.05, abs=0.01)


def test_less_than_a_call_a_second_is_kept_too() -> None:
    clock = Clock()
    limits = Limits(0.25, clock)
    begun = [call(limits, clock) for _ in range(5)]
    assert all(after - before >= 4 for before, after in itertools.pairwise(begun[1:]))


def test_the_most_urgent_call_goes_first_however_long_the_line_is() -> None:
    simulation = Simulation(everything, Roads(late=0.0))
    limits = Limits(50, simulation.clock)
    done: list[str] = []

    def one(about: str):
        yield from simulation.one_call(limits, about=about)
        done.append(about)

    for about in [REPORT] * 30 + [READ] * 3 + [DETAIL] * 3 + [SHIP] * 3:
        simulation.start(one(about))
    simulation.run(20)
    served = done[6:]  # the first ones left before anybody more urgent came
    assert served == sorted(served, key=urgency)
    assert len(done) == 39


def test_a_caller_can_say_how_urgent_its_calls_are() -> None:
    limits = Limits()
    assert PRIORITIES[urgency(SHIP)] == "shipping"
    with limits.priority("background"):
        assert limits.place("key", "C", SHIP).urgency == PRIORITIES.index("background")
    assert limits.place("key", "C", SHIP).urgency == 0
    with pytest.raises(ValueError, match="there are shipping, orders, catalogue, background"):
        limits.priority("urgent").__enter__()


@pytest.mark.parametrize(
    ("about", "name", "heavy"),
    [
        (SHIP, "shipping", 10 / 3),
        ("product.UpdateInventory.202309", "shipping", 10 / 3),
        ("POST /product/202309/products/7/inventory/update", "shipping", 10 / 3),
        ("order.GetOrderList.202309", "orders", 1),
        ("POST /order/202309/orders/search", "orders", 1),
        ("product.SearchProducts.202502", "catalogue", 1),
        ("promotion.CreateActivity.202309", "catalogue", 10 / 3),
        ("finance.GetStatements.202309", "background", 1),
        (REPORT, "background", 10),
        ("fulfillment.SearchPackage.202309", "orders", 1),
        ("fulfillment.GetPackageShippingDocument.202309", "shipping", 1),
    ],
)
def test_operations_have_a_priority_and_a_weight_by_nature(about: str, name: str, heavy: float) -> None:
    assert PRIORITIES[urgency(about)] == name
    assert weight(about, "POST") == heavy


def test_no_shop_waits_for_another_one() -> None:
    simulation = Simulation(everything, Roads(late=0.0))
    limits = Limits(50, simulation.clock)
    for _ in range(100):
        simulation.start(simulation.keep_calling(limits, "busy"))
    simulation.run(10)
    assert limits.place("key", "quiet", READ).pause() == 0


def test_under_a_ceiling_for_the_whole_app_every_shop_gets_its_part() -> None:
    simulation = Simulation(everything, Roads())
    limits = Limits(50, simulation.clock, app_per_second=30)
    done = dict.fromkeys(("busy", "calm", "quiet"), 0)

    def calls(shop: str):
        while True:
            yield from simulation.one_call(limits, shop)
            done[shop] += 1

    for shop in ["busy"] * 40 + ["calm"] * 4 + ["quiet"] * 2:
        simulation.start(calls(shop))
    simulation.run(30)
    assert sum(done.values()) <= 30 * 30 + 5
    assert sum(done.values()) >= 30 * 30 * 0.95
    assert min(done.values()) > 0.8 * max(done.values())


def test_a_caller_that_goes_away_holds_nobody_up() -> None:
    clock = Clock()
    limits = Limits(50, clock)
    while limits.place("key", "C", READ).pause() == 0:
        pass
    with limits.priority("shipping"):
        gone = limits.place("key", "C", READ)
    assert gone.pause() > 0
    gone.leave()
    clock.now += 0.2
    with limits.place("key", "C", READ) as place:
        assert place.pause() == 0  # another one before it is late, and this one is here
    assert limits.of("C", "key").now().waiting == 1


def test_a_line_passes_by_whoever_does_not_come_back() -> None:
    line, first, second = Line(), Ticket((0.0,)), Ticket((0.0,))
    line.ask(first, 0.0, 0.1, lambda: 0.1)
    line.ask(second, 0.0, 0.1, lambda: 0.1)
    assert line.ask(second, 5.0, 0.1, lambda: 0.3) == 0.3
    assert len(line) == 1
    assert line.ask(first, 5.0, 0.1, lambda: 0.0) == 0  # it comes back after all, in time for its place
    assert line.tickets == [second]


def test_what_is_left_can_be_read_by_people_and_programs_without_the_cipher() -> None:
    clock = Clock()
    limits = Limits(50, clock)
    assert str(limits) == "no shop was called yet"
    refuse(limits, clock, after=30)
    [shop] = json.loads(json.dumps(limits.as_dict()))["shops"]
    assert (shop["per_second"], shop["ceiling"], shop["waiting"]) == (5.0, 50.0, 0)
    assert (shop["closed_seconds"], shop["refusals"], shop["today"]) == (30.0, 1, [])
    assert (
        str(limits)
        == f"{shop['name']}: 5.0 of 50 calls a second, 0 waiting, closed for 30 s, refused 1 times"
    )
    assert "…C" not in str(limits)
