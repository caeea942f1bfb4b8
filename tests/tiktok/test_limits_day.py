"""A day's calls are kept for what is urgent: background work stops first, and shipping never."""

import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.tiktok.limits import Limits
from shopkeeper.tiktok.limits.day import DailyBudget, DailyBudgetSpent, Day
from shopkeeper.tiktok.limits.store import FileLimits

DETAIL, SHIP, STATEMENTS = (
    "order.GetOrderDetail.202507",
    "fulfillment.ShipPackage.202309",
    "finance.GetStatements.202309",
)
MIDNIGHT = datetime(2026, 11, 24, tzinfo=UTC).timestamp()
HOUR = 3600.0


class Day24:
    """Limits with a budget and a clock on the wall."""

    def __init__(self, budget: DailyBudget | None, hour: float = 0.0, folder: object = None) -> None:
        self.wall = MIDNIGHT + hour * HOUR
        store = FileLimits(str(folder)) if folder else None
        self.limits = Limits(math.inf, daily=budget, store=store, wall=lambda: self.wall)

    def call(self, about: str, priority: str = "") -> None:
        if priority:
            with self.limits.priority(priority):
                place = self.limits.place("key", "C", about)
        else:
            place = self.limits.place("key", "C", about)
        with place:
            assert place.pause() == 0
            place.answered()

    def used_up(self, about: str, priority: str = "") -> tuple[int, DailyBudgetSpent]:
        """Call until no more is allowed. Answers how often that was, and what was said."""
        for made in range(5000):
            try:
                self.call(about, priority)
            except DailyBudgetSpent as error:
                return made, error
        raise AssertionError("it never ends")


def test_without_a_budget_nothing_is_counted() -> None:
    day = Day24(DailyBudget())
    for _ in range(3000):
        day.call(DETAIL)
    assert day.limits.of("C", "key").now().today[0].left is None
    Day24(None).call(DETAIL)


def test_shipping_may_use_the_whole_day_at_once_and_is_told_when_the_next_one_begins() -> None:
    day = Day24(DailyBudget.preset(), hour=10)
    made, error = day.used_up(SHIP)
    assert made == 1000
    assert error.after == pytest.approx(14 * HOUR, abs=1)
    assert str(error) == (
        f"{SHIP}: all 1,000 calls of the day are used; the next day begins in 14:00:00. "
        "Wait, call less often or with more ids a call, or raise the daily budget."
    )
    assert (error.operation, isinstance(error, errors.TryLater)) == (SHIP, True)
    day.wall += error.after
    assert day.used_up(SHIP)[0] == 1000


@pytest.mark.parametrize(
    ("priority", "at_midnight", "at_noon"),
    [("orders", 50, 350), ("catalogue", 50, 300), ("background", 50, 250), ("shipping", 1000, 1000)],
)
def test_the_others_may_not_run_ahead_of_the_day(priority: str, at_midnight: int, at_noon: int) -> None:
    assert Day24(DailyBudget.preset()).used_up(DETAIL, priority)[0] == at_midnight
    assert Day24(DailyBudget.preset(), hour=12).used_up(DETAIL, priority)[0] == at_noon


def test_background_work_stops_first_and_what_it_left_is_there_for_the_others() -> None:
    day = Day24(DailyBudget.preset(), hour=12)
    made, error = day.used_up(DETAIL, "background")
    assert made == 250
    assert "the rest is kept for what is more urgent than background" in str(error)
    assert "app.limits.priority" in str(error)
    assert day.used_up(DETAIL, "catalogue")[0] == 50
    assert day.used_up(DETAIL)[0] == 50
    assert day.used_up(DETAIL, "shipping")[0] == 650


def test_whoever_waits_as_long_as_it_is_told_gets_a_call() -> None:
    day = Day24(DailyBudget.preset(), hour=1)
    _, error = day.used_up(DETAIL)
    assert 0 < error.after <= 144 + 1
    day.wall += error.after
    day.call(DETAIL)


def test_orders_that_call_whenever_they_may_end_at_65_percent() -> None:
    day = Day24(DailyBudget.preset())
    made = 0
    while day.wall < MIDNIGHT + 24 * HOUR - 1:
        count, error = day.used_up(DETAIL)
        made += count
        day.wall += error.after
    assert 645 <= made <= 651


def test_budgets_are_counted_by_operation_and_shop_and_may_differ() -> None:
    budget = DailyBudget(1000, {"finance": 20, "order.GetOrderDetail": 100})
    day = Day24(budget, hour=23.99)
    assert day.used_up(DETAIL, "shipping")[0] == 100
    assert day.used_up(STATEMENTS, "shipping")[0] == 20
    assert day.used_up(SHIP, "shipping")[0] == 1000
    with day.limits.place("key", "another", DETAIL) as place:
        assert place.pause() == 0


def test_a_call_by_its_path_counts_against_its_operation() -> None:
    day = Day24(DailyBudget(100))
    day.call("GET /order/202507/orders")
    day.call("PUT /product/202509/products/17295929697122400")
    day.call("GET /order/209901/nowhere/17295929697122400")
    used = [one.operation for one in day.limits.of("C", "key").now().today]
    assert used == [DETAIL, "order.unknown", "product.EditProduct.202509"]


def test_a_budget_is_shown_with_what_is_left() -> None:
    day = Day24(DailyBudget(100))
    for _ in range(3):
        day.call(SHIP)
    [used] = day.limits.of("C", "key").now().today
    assert (used.operation, used.used, used.left) == (SHIP, 3, 97)
    assert f"  {SHIP}: 3 used today, 97 left" in str(day.limits)


def test_a_day_that_tiktok_calls_used_up_is_used_up() -> None:
    day = Day24(DailyBudget(10_000), hour=6)
    with day.limits.place("key", "C", SHIP) as place:
        assert place.pause() == 0
        error = errors.RateLimited("no more", code="45101004")
        place.told(error)
    assert day.used_up(SHIP)[0] == 0
    assert day.limits.of("C", "key").now().refusals == 0


def test_a_restart_forgets_nothing(tmp_path) -> None:
    assert Day24(DailyBudget(30), folder=tmp_path).used_up(SHIP)[0] == 30
    assert Day24(DailyBudget(40), folder=tmp_path).used_up(SHIP)[0] == 10


def test_the_hour_of_the_reset_is_a_setting() -> None:
    day = Day24(DailyBudget(10, resets_at_hour=8), hour=7)
    _, error = day.used_up(SHIP)
    assert error.after == pytest.approx(HOUR, abs=1)


@given(
    st.integers(1, 2000),
    st.lists(st.tuples(st.integers(0, 3), st.floats(0, 3600)), max_size=200),
)
def test_nobody_passes_its_share_of_the_day_and_the_whole_budget_is_never_passed(
    most: int, calls: list[tuple[int, float]]
) -> None:
    budget, day, now = DailyBudget(most), Day(), MIDNIGHT
    for urgency, pause in calls:
        now += pause
        try:
            day.spend(budget, DETAIL, urgency, now)
        except DailyBudgetSpent as error:
            later = Day(day.began, dict(day.used))
            later.spend(budget, DETAIL, urgency, now + (error.after or 0))
        else:
            passed = (now - day.began) / 86400
            assert day.used[DETAIL] <= min(most, budget.allowed(most, urgency, passed))
