"""What ads spend and bring follows from the orders of the shop, within budgets, and adds up however asked."""

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.sandbox.ads.spending import book
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.tiktok.ads import bounds
from tests.sandbox.advertiser import SUMS, UNLIMITED, Advertiser

DAY, HOUR, CAMPAIGN = "stat_time_day", "stat_time_hour", "campaign_id"


def units(advertiser: Advertiser, count: int = 100_000) -> Advertiser:
    for sku in advertiser.sandbox.state.skus.values():
        for shelf in sku.shelves.values():
            shelf.available = shelf.start = count
    return advertiser


def by_hours(advertiser: Advertiser, days: int) -> dict[str, Decimal]:
    """The sums of the hours of the last days, each day asked by itself."""
    totals = dict.fromkeys(SUMS, Decimal())
    for back in range(days):
        day = advertiser.today - timedelta(days=back)
        for name, value in advertiser.figures(CAMPAIGN, HOUR, end_date=day).items():
            totals[name] += value
    return totals


ACTS = st.one_of(
    st.tuples(st.just("sell"), st.integers(1, 14), st.integers(0, 7)),
    st.tuples(st.just("budget"), st.integers(10, 120), st.just(0)),
    st.tuples(st.just("target"), st.integers(1, 9), st.just(0)),
    st.tuples(st.just("pause"), st.integers(0, 5), st.just(0)),
    st.tuples(st.just("session"), st.integers(10, 40), st.integers(0, 1)),
)


def act(advertiser: Advertiser, campaign: str, what: str, amount: int, other: int) -> None:
    campaigns = advertiser.ads.campaigns
    if what == "sell":
        advertiser.sell(amount, other, **({"MUG": 1, "TSHIRT-M": 1} if other % 2 else {"MUG": 2}))
    elif what == "budget":
        campaigns.update(campaign_id=campaign, budget=amount)
    elif what == "target":
        campaigns.update(campaign_id=campaign, roas_bid=amount)
    elif what == "session":
        session = {"budget": amount, "product_list": [{"spu_id": advertiser.products[other]}]}
        advertiser.ads.sessions.create(campaign_id=campaign, store_id=advertiser.shop.id, session=session)
    else:
        advertiser.set("DISABLE", campaign)
        advertiser.sell(amount, 2)
        advertiser.set("ENABLE", campaign)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 10**6), st.lists(ACTS, min_size=1, max_size=9))
def test_whatever_is_done_the_figures_add_up_and_stay_within_the_budgets(
    seed: int, acts: list[tuple[str, int, int]]
) -> None:
    advertiser = units(Advertiser(Sandbox(seed=seed, settings=UNLIMITED)))
    campaign = advertiser.create(budget=60)
    for one in acts:
        act(advertiser, campaign, *one)
    advertiser.sell(3, 0)
    check_sums(advertiser)
    check_budgets(advertiser)
    check_orders(advertiser)


def check_sums(advertiser: Advertiser) -> None:
    """Hours, days, products, videos and campaigns are the same figures, and so is the total."""
    total = advertiser.figures(CAMPAIGN)
    for dimensions in ((CAMPAIGN, DAY), ("store_id",), ("item_group_id", DAY), ("item_id", CAMPAIGN)):
        assert advertiser.figures(*dimensions, page_size=3) == total
    assert by_hours(advertiser, 8) == total
    told = next(advertiser.report(CAMPAIGN, enable_total_metrics=True).pages()).raw["total_metrics"]
    assert {name: Decimal(told[name]) for name in SUMS} == total


def check_budgets(advertiser: Advertiser) -> None:
    """No day costs more than the highest budgets that were in force on it."""
    desk, shop = advertiser.sandbox.state.ads, advertiser.shop
    for row in advertiser.report(CAMPAIGN, DAY):
        day = datetime.fromisoformat(row.dimensions.stat_time_day).date()
        until = bounds(day, shop.timezone)[1].timestamp()
        campaign = desk.campaigns[row.dimensions.campaign_id]
        most = max(terms.budget_minor for terms in campaign.terms if terms.at < until)
        most += sum(session.budgets[0][1] for session in desk.sessions.values() if session.starts < until)
        assert row.metrics.cost is not None
        assert 0 <= row.metrics.cost * 100 <= most


def check_orders(advertiser: Advertiser) -> None:
    """The revenue is that of real orders, none of them counted twice."""
    state = advertiser.sandbox.state
    rows = state.ads.hours.get(advertiser.shop.id, [])
    found = [order_id for row in rows for order_id in row.order_ids]
    assert len(found) == len(set(found))
    assert all(state.orders[order_id].shop_id == advertiser.shop.id for order_id in found)
    lines = [line for order_id in found for line in state.orders[order_id].lines]
    revenue = sum(line.original_minor - line.seller_discount_minor for line in lines)
    assert advertiser.figures(CAMPAIGN)["gross_revenue"] * 100 == revenue


def test_roi_is_revenue_by_cost_of_the_same_rows() -> None:
    advertiser = units(Advertiser())
    advertiser.create(budget=500)
    advertiser.sell(30, 5)
    metrics = ("cost", "gross_revenue", "roi", "orders", "cost_per_order", "roas_bid")
    for row in advertiser.report(CAMPAIGN, DAY, metrics=metrics):
        figures = row.metrics
        assert min(figures.cost, figures.gross_revenue, figures.orders) > 0
        assert figures.roi == round(figures.gross_revenue / figures.cost, 2)
        assert abs(figures.cost_per_order * figures.orders - figures.cost) <= figures.orders * Decimal("0.01")
        assert figures.roas_bid == 4
        assert 2 < figures.roi < 6


def test_a_paused_campaign_spends_nothing_and_a_deleted_one_neither() -> None:
    advertiser = units(Advertiser())
    campaign = advertiser.create()
    advertiser.sell(4, 3)
    for status in ("DISABLE", "DELETE"):
        advertiser.set(status, campaign)
        advertiser.sell(3, 0)
        before = advertiser.figures(CAMPAIGN)
        advertiser.sell(30, 3)
        assert advertiser.figures(CAMPAIGN) == before
    assert before["cost"] > 0


def test_a_campaign_spends_within_its_schedule_alone() -> None:
    advertiser = units(Advertiser())
    advertiser.create(
        schedule_type="SCHEDULE_START_END",
        schedule_start_time="2026-11-24 12:00:00",
        schedule_end_time="2026-11-24 15:00:00",
    )
    advertiser.sell(12, 4)
    hours = {row.dimensions.stat_time_hour for row in advertiser.report(CAMPAIGN, HOUR)}
    assert hours == {f"2026-11-24 {hour:02}:00:00" for hour in (4, 5, 6)}  # in the ad account's zone


def test_a_day_that_was_spent_brings_nothing_more() -> None:
    advertiser = units(Advertiser())
    advertiser.create(budget=12, roas_bid=2)
    advertiser.sell(16, 10)
    first, *_ = advertiser.report(CAMPAIGN, DAY)
    assert Decimal("4") < first.metrics.cost <= 12


def test_a_budget_that_goes_well_raises_itself_up_to_ten_times_until_the_next_day() -> None:
    costs = {}
    for raises in (False, True):
        advertiser = units(Advertiser())
        advertiser.create(budget=20, roas_bid=1, auto_budget_enabled=raises)
        advertiser.sell(40, 14)
        costs[raises] = [row.metrics.cost for row in advertiser.report(CAMPAIGN, DAY)]
    assert all(cost <= 20 for cost in costs[False])
    assert 20 < max(costs[True]) <= 200


def test_on_promotion_days_a_lower_target_costs_more_an_order() -> None:
    each = {}
    for enabled in (False, True):
        advertiser = units(Advertiser())
        advertiser.create(
            budget=500,
            promotion_days={
                "is_enabled": enabled, "roas_bid_multiplier": 70,
                "custom_schedule_list": [
                    {"start_time": "2026-11-24 00:00:00", "end_time": "2026-11-27 00:00:00"}
                ],
            },
        )  # fmt: skip
        advertiser.sell(20, 6)
        figures = advertiser.figures(CAMPAIGN)
        each[enabled] = figures["cost"] / figures["orders"]
    assert each[True] > each[False] * Decimal("1.2")


def second_day(orders: int, disturb: Callable[[Advertiser, str], object]) -> tuple[Decimal, Decimal]:
    """The credit of a day on which the target was missed by far, and what it is by TikTok's rule."""
    advertiser = units(Advertiser())
    campaign = advertiser.create(budget=9000, roas_bid=3)
    advertiser.sell(24, 1)
    disturb(advertiser, campaign)
    advertiser.sell(27, orders)
    _, row, *_ = advertiser.report(CAMPAIGN, DAY)
    figures = row.metrics
    rule = figures.cost - figures.gross_revenue / (Decimal("0.9") * 3)
    return figures.cost - figures.net_cost, rule


def push(advertiser: Advertiser, campaign: str) -> None:
    session = {"budget": 20, "product_list": [{"spu_id": advertiser.products[0]}]}
    advertiser.ads.sessions.create(campaign_id=campaign, store_id=advertiser.shop.id, session=session)


def pause(advertiser: Advertiser, campaign: str) -> None:
    for status in ("DISABLE", "ENABLE"):
        advertiser.set(status, campaign)


def test_what_was_overspent_on_a_day_that_missed_its_target_is_given_back() -> None:
    credit, rule = second_day(9, lambda *_: None)
    assert credit > 100
    assert abs(credit - rule) <= Decimal("0.01")


@pytest.mark.parametrize(
    ("orders", "disturb"),
    [
        (1, lambda *_: None),
        (9, push),
        (9, pause),
        (9, lambda one, campaign: one.ads.campaigns.update(campaign_id=campaign, roas_bid=4)),
    ],
    ids=["few orders", "a session", "a pause", "another target"],
)
def test_nothing_is_given_back_on_a_day_with(
    orders: int, disturb: Callable[[Advertiser, str], object]
) -> None:
    assert second_day(orders, disturb)[0] == 0


def test_a_report_counts_an_hour_when_it_is_over_and_the_lag_has_passed() -> None:
    advertiser = units(Advertiser())
    advertiser.create()
    advertiser.sell(8, 3)
    rows = list(advertiser.report(CAMPAIGN, HOUR))
    known = [row for row in rows if row.metrics.cost is not None]
    assert [row.metrics.cost is None for row in rows] == [False] * 6 + [True] * 2
    before = {row.dimensions.stat_time_hour: row.metrics for row in known}
    advertiser.sell(5, 3)
    after = {row.dimensions.stat_time_hour: row.metrics for row in advertiser.report(CAMPAIGN, HOUR)}
    assert {hour: after[hour] for hour in before} == before


def test_when_it_is_asked_changes_nothing() -> None:
    ends = []
    for asks in (True, False):
        advertiser = units(Advertiser())
        campaign = advertiser.create()
        for step in range(12):
            advertiser.sell(3, 2)
            if asks:
                list(advertiser.report(CAMPAIGN))
            if step == 5:
                advertiser.ads.campaigns.update(campaign_id=campaign, budget=15)
        ends.append(list(advertiser.report(CAMPAIGN, "item_id", DAY)))
    assert ends[0] == ends[1]


def test_a_live_campaign_is_reported_by_its_room() -> None:
    advertiser = units(Advertiser())
    advertiser.create(shopping_ads_type="LIVE", budget=300)
    advertiser.sell(10, 5)
    metrics = ("cost", "live_views", "10_second_live_views", "live_follows")
    [row] = advertiser.report("room_id", metrics=metrics, filtering={"gmv_max_promotion_types": ["LIVE"]})
    assert row.dimensions.room_id
    assert row.metrics.live_views > row.metrics.ten_second_live_views > row.metrics.live_follows > 0
    assert list(advertiser.report("room_id", filtering={"gmv_max_promotion_types": ["PRODUCT"]})) == []


def test_every_currency_is_reported_in_its_own_decimals() -> None:
    advertiser = Advertiser()
    advertiser.sandbox.open_shop("JP")
    yen = units(Advertiser(advertiser.sandbox, place=2))
    yen.create(budget=90_000)
    yen.sell(8, 3)
    [row] = yen.report(CAMPAIGN)
    assert row.metrics.cost == int(row.metrics.cost) > 0


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"dimensions": (DAY,)}, "at least one must be no time"),
        ({"metrics": ("cost", "luck")}, "luck is not supported"),
        ({"dimensions": (CAMPAIGN,), "days": 366}, "at most 365 days"),
        ({"dimensions": (CAMPAIGN, DAY), "days": 31}, "at most 30 days"),
        ({"dimensions": (CAMPAIGN, "weather")}, "Dimensions is invalid, allowed values: advertiser_id,"),
        ({"dimensions": (CAMPAIGN,), "sort_field": "luck"}, "sort_field"),
        ({"dimensions": (CAMPAIGN,), "page_size": 1001}, "page_size: 1001 is out of range"),
    ],
)
def test_a_report_that_cannot_be_is_refused(asked: dict[str, object], told: str) -> None:
    dimensions = asked.pop("dimensions", (CAMPAIGN,))
    with pytest.raises(errors.Rejected, match=told):
        list(Advertiser().report(*dimensions, **asked))


def test_an_overloaded_platform_sends_part_of_a_report_and_the_client_tells() -> None:
    advertiser = units(Advertiser())
    advertiser.create()
    advertiser.sell(10, 4)
    book(advertiser.sandbox.market)
    advertiser.sandbox.state.ads.partial_reports = 2
    with pytest.raises(errors.TryLater, match="without 5 of its rows"):
        list(advertiser.report(CAMPAIGN, HOUR))
    [part] = advertiser.report(CAMPAIGN, HOUR).pages()
    assert (len(part.rows), part.missing) == (5, 5)
    assert len(list(advertiser.report(CAMPAIGN, HOUR))) == 10


def test_rows_can_be_sorted_by_a_figure() -> None:
    advertiser = units(Advertiser())
    advertiser.create()
    advertiser.sell(12, 4)
    for way in ("ASC", "DESC"):
        rows = advertiser.report("item_id", sort_field="cost", sort_type=way)
        costs = [row.metrics.cost for row in rows]
        assert costs == sorted(costs, reverse=way == "DESC")
