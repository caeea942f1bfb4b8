"""The kinds of buyers: when they come, what they take, and what they think better of."""

from collections import Counter
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from shopkeeper.errors import Rejected
from shopkeeper.sandbox import scenarios
from shopkeeper.sandbox.buyers import arrivals as buyers
from shopkeeper.sandbox.buyers import crowds, regrets
from shopkeeper.sandbox.buyers.arrivals import Moment
from shopkeeper.sandbox.clock import StillClock
from shopkeeper.sandbox.rehearsal import EPOCH
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Pace
from shopkeeper.sandbox.state import Order
from tests.sandbox.caller import Caller, Wall

SECONDS = 120.0


def shop_of(sandbox: Sandbox) -> str:
    """The first shop, with more on its shelves than anybody buys."""
    shop_id = next(iter(sandbox.shops))
    for sku in sandbox.state.skus.values():
        for shelf in sku.shelves.values():
            shelf.available = shelf.start = 10**6
    return shop_id


def orders_in(sandbox: Sandbox, wanted: Moment, seconds: float) -> list[Order]:
    """What is ordered at the first shop within a time after buyers were sent there."""
    buyers.send(sandbox.market, shop_of(sandbox), wanted)
    sandbox.clock.advance(seconds)
    sandbox.tick()
    return list(sandbox.state.orders.values())


def test_a_day_has_its_rhythm_by_the_clock_of_the_shop(sandbox: Sandbox) -> None:
    orders = orders_in(sandbox, Moment("daily", 6), 86_400)
    zone = ZoneInfo(sandbox.shops[orders[0].shop_id].timezone)
    hours = Counter(datetime.fromtimestamp(order.create_time, UTC).astimezone(zone).hour for order in orders)
    night, evening = (sum(hours[hour] for hour in some) for some in ((1, 2, 3, 4, 5), (18, 19, 20, 21, 22)))

    assert evening > 5 * night > 0
    assert 0.8 < len(orders) / (6 * 60 * sum(crowds.DAY_RHYTHM)) < 1.2


def test_a_flash_sale_rushes_at_its_start_and_is_cheaper(sandbox: Sandbox) -> None:
    orders = orders_in(sandbox, Moment("flash-sale", 600, SECONDS), 2 * SECONDS)
    began = EPOCH.timestamp()
    first, last = (
        sum(begin <= order.create_time - began < begin + 30 for order in orders) for begin in (0, 90)
    )
    off = [1 - line.sale_minor / line.original_minor for order in orders for line in order.lines]

    assert first > 3 * last > 0
    assert min(off) >= 0.29
    assert max(order.create_time for order in orders) < began + SECONDS


def test_a_live_stream_shows_one_thing_after_the_other(sandbox: Sandbox) -> None:
    orders = orders_in(sandbox, Moment("live-stream", 600, 240.0), 240)
    wave = 240 / crowds.CROWDS["live-stream"].waves
    shown = []
    for number in range(3):
        begin = EPOCH.timestamp() + number * wave
        within = [order for order in orders if begin <= order.create_time < begin + wave]
        sold = Counter(line.seller_sku for order in within for line in order.lines)
        [(seller_sku, most)] = sold.most_common(1)
        shown.append(seller_sku)
        assert most > 0.6 * sold.total()

    assert len(set(shown)) == 3


def test_a_viral_moment_is_a_hundred_orders_a_second_for_one_thing(sandbox: Sandbox) -> None:
    orders = orders_in(sandbox, Moment("viral", None, 20.0, "MUG"), 60)
    sold = Counter(line.seller_sku for order in orders for line in order.lines)

    assert 1800 < len(orders) < 2200
    assert sold["MUG"] > 0.75 * sold.total()
    assert {order.crowd for order in orders} == {"viral"}


def test_who_buys_on_impulse_cancels_within_the_hour_more_often(wall: Wall) -> None:
    def cancelled(kind: str) -> float:
        sandbox = Sandbox(seed=1, wall=wall)
        sandbox.state.pace = Pace(cancel_share=0.1, unpaid_share=0.0, late_cancel_share=0.0)
        orders = orders_in(sandbox, Moment(kind, 600, SECONDS), SECONDS)
        buyers.welcome(sandbox.market, orders[0].shop_id, 0)
        sandbox.clock.advance(3600)
        sandbox.tick()
        return sum(order.cancelled_by == "BUYER" for order in orders) / len(orders)

    steady, viral = cancelled("steady"), cancelled("viral")
    assert 0.07 < steady < 0.13
    assert 1.6 < viral / steady < 2.4


def test_what_comes_back_depends_on_the_category(sandbox: Sandbox) -> None:
    sandbox.state.pace = Pace(return_share=0.2, late_cancel_share=0.0)
    shop_of(sandbox)
    bought: dict[str, str] = {}
    for seller_sku in ("TSHIRT-M", "MUG"):
        for _ in range(300):
            order = sandbox.state.orders[sandbox.place(next(iter(sandbox.shops)), {seller_sku: 1})]
            bought[order.id] = seller_sku
            regrets.plan(sandbox.market, order)
    planned = Counter(bought[order_id] for _, _, kind, order_id, _ in sandbox.state.due if kind == "regret")

    assert planned["TSHIRT-M"] > 2 * planned["MUG"] > 0


def test_sending_usual_buyers_ends_a_moment(caller: Caller) -> None:
    shop_id = shop_of(caller.sandbox)
    caller.control("POST", "/buyers", {"kind": "viral", "shop_id": shop_id})
    told = caller.control("POST", "/buyers", {"kind": "nobody", "shop_id": shop_id}).envelope
    assert told["crowds"][shop_id]["moment_until"] == 0
    caller.control("POST", "/clock", {"advance_seconds": 600})
    assert caller.sandbox.state.orders == {}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"kind": "bots"}, "there are no buyers 'bots'; there are nobody, steady, daily"),
        ({"kind": "steady", "orders_per_minute": -1}, "-1.0 orders a minute cannot be"),
        ({"kind": "viral", "seconds": -5}, "a moment cannot last -5.0 seconds"),
        ({"kind": "viral", "seller_sku": "NOTHING"}, "sells no SKU 'NOTHING'"),
        ({}, "needs the field 'orders_per_minute'"),
    ],
)
def test_impossible_buyers_are_told_why(caller: Caller, fields: dict[str, object], message: str) -> None:
    answer = caller.control("POST", "/buyers", fields)
    assert answer.status == 400
    assert message in answer.envelope["error"]


def test_a_shop_that_sells_nothing_has_no_moment(wall: Wall) -> None:
    sandbox = Sandbox(seed=1, wall=wall, scenario="history")
    shop = sandbox.open_shop("DE")
    for product in sandbox.state.products.values():
        product.shop_id = "elsewhere"
    with pytest.raises(Rejected, match="sells nothing yet"):
        buyers.send(sandbox.market, shop.id, Moment("viral"))


@pytest.mark.parametrize("kind", [kind.name for kind in crowds.CROWDS.values() if kind.seconds])
def test_a_scenario_of_a_moment_lets_it_begin_after_two_minutes_alike_each_time(
    kind: str, wall: Wall
) -> None:
    def lived() -> Sandbox:
        sandbox = Sandbox(seed=2, clock=StillClock(EPOCH), wall=wall, scenario=kind)
        sandbox.clock.advance(scenarios.SOON_SECONDS + 20)
        sandbox.tick()
        return sandbox

    first = lived()
    assert kind in {order.crowd for order in first.state.orders.values()}
    assert first.state.crowds[next(iter(first.shops))].moment == kind
    assert first.digest() == lived().digest()
