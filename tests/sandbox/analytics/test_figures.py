"""Figures in other currencies, versions, orders and days, and the score of a shop."""

from typing import Any

import pytest

from shopkeeper.sandbox.ads import accounts as ads_accounts
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from tests.sandbox.caller import Caller, Wall

WHEN = {"start_date_ge": "2026-11-23", "end_date_lt": "2026-11-26"}
SCORE = "/202606/shop_performances"


def told(caller: Caller, path: str, **asked: Any) -> Any:
    answer = caller.call("GET", f"/analytics{path}", asked)
    assert answer.code == 0, answer.envelope
    return answer.content


def whole(caller: Caller, **asked: Any) -> Any:
    """The shop's figures of some days together."""
    [interval] = told(caller, "/202609/shop/performance", **{**WHEN, **asked})["performance"]["intervals"]
    return interval


def metric(caller: Caller, code: str) -> Any:
    return next(row for row in told(caller, f"{SCORE}/metrics")["metrics"] if row["metric_code"] == code)


def test_pounds_are_told_in_dollars_where_that_is_asked(caller: Caller) -> None:
    shop = caller.at("GB")
    shop.place(MUG=2)
    local, dollars = whole(shop)["sales"]["gmv"], whole(shop, currency="USD")["sales"]["gmv"]
    assert (local["currency"], dollars["currency"]) == ("GBP", "USD")
    assert float(dollars["amount"]) == pytest.approx(float(local["amount"]) * 1.27, abs=0.006)


def test_older_versions_tell_the_same_sales(caller: Caller) -> None:
    caller.place(MUG=3)
    newer = whole(caller)["sales"]
    [older] = told(caller, "/202405/shop/performance", **WHEN)["performance"]["intervals"]
    [between] = told(caller, "/202509/shop/performance", **WHEN)["performance"]["intervals"]
    assert (older["gmv"], older["units_sold"]) == (newer["gmv"], newer["items_sold"])
    assert sum(float(row["amount"]) for row in older["gmv_breakdowns"]) == float(newer["gmv"]["amount"])
    assert between["sales"]["gmv"]["overall"] == newer["gmv"]
    by_kind = (float(row["gmv"]["amount"]) for row in between["sales"]["gmv"]["breakdowns"])
    assert sum(by_kind) == float(newer["gmv"]["amount"])


def test_an_order_counts_on_the_day_of_its_payment_in_the_shops_zone(caller: Caller) -> None:
    order = caller.place("UNPAID")
    assert whole(caller)["sales"]["orders_count"] == 0
    caller.sandbox.clock.advance(23 * 3600)
    caller.sandbox.move(caller.shop.id, order.id, "ON_HOLD")
    performance = told(caller, "/202609/shop/performance", granularity="1D", **WHEN)["performance"]
    days = {row["start_date"]: row["sales"]["orders_count"] for row in performance["intervals"]}
    assert days == {"2026-11-23": 0, "2026-11-24": 0, "2026-11-25": 1}


def test_figures_may_come_a_day_late(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(analytics_lag_days=1)), wall)
    caller.place()
    assert whole(caller)["sales"]["orders_count"] == 0
    answer = told(caller, "/202609/shop/performance", **WHEN)
    assert answer["latest_available_date"] == "2026-11-23"
    caller.sandbox.clock.advance(86_400)
    assert whole(caller)["sales"]["orders_count"] == 1


@pytest.mark.parametrize(
    ("first", "end"),
    [("2026-11-24", "2026-11-24"), ("2026-11-25", "2026-11-24"), ("2025-01-01", "2026-11-24"),
     ("24.11.2026", "2026-11-25"), ("0001-01-01", "0001-01-02")],
)  # fmt: skip
def test_days_that_are_none_are_refused(caller: Caller, first: str, end: str) -> None:
    asked = {"start_date_ge": first, "end_date_lt": end}
    assert caller.call("GET", "/analytics/202609/shop/performance", asked).code == 36009004


def test_lists_are_sorted_and_walked(caller: Caller) -> None:
    caller.place(MUG=1)
    caller.place(**{"TSHIRT-M": 4})
    rows: list[Any] = []
    token = ""
    while True:
        asked = {**WHEN, "page_size": 1, "sort_field": "units_sold", "sort_order": "ASC"}
        page = told(
            caller, "/202509/shop_skus/performance", **asked, **({"page_token": token} if token else {})
        )
        rows += page["skus"]
        if not (token := page["next_page_token"]):
            break
    units = [row["units_sold"] for row in rows]
    assert (len(rows), units) == (page["total_count"], sorted(units))
    assert (units[-1], str(rows[-1]["id"])) == (4, caller.sku("TSHIRT-M").id)


def test_what_is_not_the_shops_is_refused(caller: Caller) -> None:
    abroad = caller.at("GB").sku("MUG")
    video = ads_accounts.videos(caller.sandbox.market, abroad.product_id)[0].id
    for path in (
        f"/202509/shop_products/{abroad.product_id}/performance",
        f"/202509/shop_skus/{abroad.id}/performance",
        f"/202509/shop_videos/{video}/performance",
        "/202510/shop_lives/7530000000000000001/performance_per_minutes",
    ):
        assert caller.call("GET", f"/analytics{path}", WHEN).code == 36009004, path
    details = told(caller, "/202609/shop_videos/batch_performance", video_ids=video, **WHEN)
    assert details["videos"][0]["error"]["code"] == "36009004"


def test_the_score_is_unknown_until_something_has_happened(caller: Caller) -> None:
    overview = told(caller, f"{SCORE}/overview")
    assert (overview["sps_score"], overview["sps_tier"]) == ("", "")
    caller.place("DELIVERED")
    overview = told(caller, f"{SCORE}/overview")
    assert (overview["sps_score"], overview["sps_tier"]) == ("5.00", "EXCELLENT")


def test_a_late_delivery_and_a_sellers_cancellation_are_told_and_lower_the_score(caller: Caller) -> None:
    caller.place("DELIVERED")
    late, cancelled = caller.place("IN_TRANSIT"), caller.place()
    caller.sandbox.move(caller.shop.id, cancelled.id, "CANCELLED")
    caller.sandbox.clock.advance(14 * 86_400)
    caller.sandbox.move(caller.shop.id, late.id, "DELIVERED")
    assert (metric(caller, "OTDR")["value"], metric(caller, "SFCR")["value"]) == ("50.00", "33.33")
    [row] = told(caller, f"{SCORE}/metrics/OTDR/problem_details")["otdr_problem_order_items"]
    assert (row["order_id"], row["actual_deliver_time"]) == (late.id, late.delivery_time)
    [row] = told(caller, f"{SCORE}/metrics/SFCR/problem_details")["sfcr_problem_order_items"]
    assert (row["order_id"], row["cancellation_reasons"]) == (cancelled.id, [cancelled.cancel_reason])
    assert float(told(caller, f"{SCORE}/overview")["sps_score"]) < 4
    carriers = told(caller, f"{SCORE}/metrics/OTDR/top_items")["otdr_logistics_items"]
    counts = ("delivered_order_count", "on_time_deliver_order_count")
    assert [sum(one[name] for one in carriers) for name in counts] == [2, 1]


def test_the_diagnosis_counts_what_the_metric_is_made_of(caller: Caller) -> None:
    for _ in range(3):
        caller.place("DELIVERED")
    asked = {"trend_duration_days": 3}
    shown = told(caller, f"{SCORE}/metrics/OTDR/diagnosis", **asked)
    assert shown["calculation_rule"]["denominator_value"] == "3"
    assert [point["value"] for point in shown["trend"]["data_points"]] == ["", "", "100.00"]
    assert caller.call("GET", f"/analytics{SCORE}/metrics/NONE/diagnosis").code == 36009004
