"""What the figures say of some days is what the orders of those days say, whatever happened."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopkeeper.sandbox.money.amounts import minor_units
from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.returns import moves as returns
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Pace
from tests.sandbox.aftersale_calls import approve
from tests.sandbox.caller import Caller, Wall

FIRST = date(2026, 11, 22)
END = date(2026, 11, 30)
WHEN = {"start_date_ge": FIRST.isoformat(), "end_date_lt": END.isoformat()}
PLACES = ("UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "IN_TRANSIT", "DELIVERED")

steps = st.one_of(
    st.tuples(st.just("place"), st.sampled_from(PLACES), st.sampled_from(["MUG", "TSHIRT-M"])),
    st.tuples(st.just("sample"), st.just(""), st.just("MUG")),
    st.tuples(st.just("advance"), st.sampled_from(["0.5", "3", "11", "26"]), st.just("")),
    st.tuples(st.just("cancel"), st.just(""), st.just("")),
    st.tuples(st.just("refund"), st.just(""), st.just("")),
)


def act(caller: Caller, step: tuple[str, str, str]) -> None:
    """Let one thing happen."""
    what, how, sku = step
    sandbox, shop = caller.sandbox, caller.shop
    live = [one for one in sandbox.state.orders.values() if one.shop_id == shop.id]
    if what == "place":
        sandbox.place(shop.id, {sku: 1 + len(live) % 3}, status=how)
    elif what == "sample":
        sandbox.place(shop.id, {sku: 1}, is_sample=True)
    elif what == "advance":
        sandbox.clock.advance(float(how) * 3600)
        sandbox.tick()
    elif what == "cancel" and (
        found := [one for one in live if one.status in ("ON_HOLD", "AWAITING_SHIPMENT")]
    ):
        sandbox.move(shop.id, found[0].id, "CANCELLED")
    elif what == "refund" and (found := [one for one in live if one.status == "DELIVERED"]):
        wish = returns.ask(sandbox.market, found[-1].id, kind="REFUND")
        approve(caller, wish, "APPROVE_REFUND")


def listed(caller: Caller) -> list[dict[str, Any]]:
    """All orders as the order list tells them."""
    found: list[dict[str, Any]] = []
    token = ""
    while True:
        page = caller.search(page_size=50, **({"page_token": token} if token else {})).content
        found += page["orders"]
        token = page.get("next_page_token") or ""
        if not token:
            return found


def sales(caller: Caller) -> dict[str, list[dict[str, Any]]]:
    """The orders that were paid for, by the day in the shop's zone."""
    days: dict[str, list[dict[str, Any]]] = {}
    for order in listed(caller):
        if order.get("paid_time") and not order["is_sample_order"] and not order["is_replacement_order"]:
            paid = datetime.fromtimestamp(order["paid_time"], UTC)
            days.setdefault(paid.astimezone(ZoneInfo(caller.shop.timezone)).date().isoformat(), []).append(
                order
            )
    return days


def minor(money: dict[str, str]) -> int:
    return minor_units(money["amount"], money["currency"])


def worth(caller: Caller, orders: list[dict[str, Any]]) -> int:
    prices = (line["sale_price"] for order in orders for line in order["line_items"])
    return sum(minor_units(price, caller.shop.currency) for price in prices)


def told(caller: Caller, path: str, **asked: Any) -> Any:
    answer = caller.call("GET", f"/analytics{path}", {**WHEN, **asked})
    assert answer.code == 0, answer.envelope
    return answer.content


def check(caller: Caller) -> None:
    """Compare all that tells of sales with the list of orders."""
    days = sales(caller)
    intervals = told(caller, "/202609/shop/performance", granularity="1D")["performance"]["intervals"]
    assert len(intervals) == (END - FIRST).days
    for interval in intervals:
        orders, shown = days.get(interval["start_date"], []), interval["sales"]
        assert minor(shown["gmv"]) == worth(caller, orders)
        assert shown["orders_count"] == len(orders)
        assert shown["items_sold"] == sum(len(order["line_items"]) for order in orders)
        parts = ("live_attributed_gmv", "video_attributed_gmv", "product_card_attributed_gmv")
        assert sum(minor(shown[name]) for name in parts) == minor(shown["gmv"])
    [whole] = told(caller, "/202609/shop/performance")["performance"]["intervals"]
    assert minor(whole["sales"]["gmv"]) == sum(minor(row["sales"]["gmv"]) for row in intervals)
    check_parts(caller, whole["sales"])


def check_parts(caller: Caller, whole: dict[str, Any]) -> None:
    """Products, SKUs, hours, videos and LIVEs add up to the shop."""
    rows = told(caller, "/202605/shop_products/performance", page_size=100)["products"]
    assert sum(minor(row["total_performance"]["gmv"]) for row in rows) == minor(whole["gmv"])
    assert sum(minor(row["total_performance"]["refunds"]) for row in rows) == minor(whole["refunds"])
    skus = told(caller, "/202509/shop_skus/performance", page_size=100)["skus"]
    assert sum(minor(row["gmv"]) for row in skus) == minor(whole["gmv"])
    assert sum(row["units_sold"] for row in skus) == whole["items_sold"]
    videos = told(caller, "/202605/shop_videos/performance", page_size=100)["videos"]
    assert sum(minor(row["gmv"]) for row in videos) == minor(whole["video_attributed_gmv"])
    hours = [
        hour
        for day in range((END - FIRST).days)
        for hour in told(
            caller, f"/202510/shop/performance/{FIRST + timedelta(days=day)}/performance_per_hour"
        )["performance"]["intervals"]
    ]
    assert sum(minor(hour["gmv"]) for hour in hours) == minor(whole["gmv"])
    back = [
        one
        for one in caller.sandbox.state.refunds
        if caller.sandbox.state.orders[one.order_id].shop_id == caller.shop.id
    ]
    assert minor(whole["refunds"]) == sum(one.total_minor for one in back)


@settings(max_examples=12, deadline=None)
@given(st.lists(steps, min_size=3, max_size=25))
def test_the_figures_are_those_of_the_orders(business: list[tuple[str, str, str]]) -> None:
    wall = Wall()
    caller = Caller(Sandbox(wall=wall), wall)
    for step in business:
        act(caller, step)
    check(caller)


@pytest.mark.parametrize("region", ["US", "GB"])
def test_a_shop_with_many_buyers_and_creators_has_the_figures_of_its_orders(region: str) -> None:
    wall = Wall()
    caller = Caller(Sandbox(wall=wall), wall).at(region)
    caller.sandbox.state.pace = Pace(cancel_share=0.2, return_share=0.3)
    caller.control("POST", "/buyers", {"kind": "steady", "orders_per_minute": 0.05})
    for _ in range(10):
        caller.sandbox.clock.advance(12 * 3600)
        caller.sandbox.tick()
    assert len(sales(caller)) > 3
    check(caller)


def test_a_buyer_who_changes_their_mind_is_counted_and_the_sale_stays(caller: Caller) -> None:
    order = caller.place("AWAITING_SHIPMENT", MUG=2)
    before = told(caller, "/202609/shop/performance")["performance"]["intervals"][0]["sales"]
    caller.sandbox.clock.advance(60)
    cancellations.ask(caller.sandbox.market, order.id)
    caller.sandbox.move(caller.shop.id, order.id, "CANCELLED")
    after = told(caller, "/202609/shop/performance")["performance"]["intervals"][0]["sales"]
    assert after["gmv"] == before["gmv"]
    assert (before["cancellations_and_returns"], after["cancellations_and_returns"]) == (0, 2)
