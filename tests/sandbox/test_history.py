"""Orders of the past happen again in the sandbox, at their own prices and moments, by the market's rules."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from shopkeeper.sandbox.clock import StillClock
from shopkeeper.sandbox.orders.fields import shown
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.stock.units import unbalanced
from tests.sandbox.caller import Caller, Wall

BEGIN = datetime(2017, 10, 2, 9, tzinfo=UTC)
GOODS = [
    {"seller_sku": "LAMP", "title": "Lamp", "category": "Lamps", "price": "39.90", "units": 3},
    {"seller_sku": "RUG", "title": "Rug", "category": "Rugs", "price": "120.00", "units": 2},
]


@pytest.fixture
def sandbox(wall: Wall) -> Sandbox:
    return Sandbox(1, StillClock(BEGIN), wall=wall, scenario="history")


@pytest.fixture
def shop_id(caller: Caller) -> str:
    opened = caller.control("POST", "/shops", {"region": "BR", "goods": GOODS}).envelope
    return str(opened["shop_id"])


def test_goods_that_are_listed_later_are_sold_beside_the_first(caller: Caller, shop_id: str) -> None:
    more = [{"seller_sku": "VASE", "price": "5.00", "units": 1}]
    caller.control("POST", f"/shops/{shop_id}/goods", {"goods": more})
    lines = [{"seller_sku": sku, "price": "5.00"} for sku in ("VASE", "LAMP")]
    caller.control("POST", "/history", {"shop_id": shop_id, "orders": [tale(lines=lines)]})

    assert turned(caller, days=10)["refused"] == {}
    assert caller.sandbox.market.sku(shop_id, "VASE").available() == 0


def at(**later: float) -> str:
    return (BEGIN + timedelta(**later)).isoformat()


def tale(name: str = "a", **changes: Any) -> dict[str, Any]:
    """An order of two lamps at different prices and a rug, from the checkout to the buyer."""
    return {
        "name": name,
        "buyer": 7,
        "lines": [
            {"seller_sku": "LAMP", "price": "39.90", "platform_discount": "1.00"},
            {"seller_sku": "RUG", "price": "110.01"},
            {"seller_sku": "LAMP", "price": "35.00", "seller_discount": "0.50"},
        ],
        "shipping_fee": "17.93",
        "payment_method": "Boleto",
        "steps": [
            {"status": "UNPAID", "at": at(hours=1)},
            {"status": "AWAITING_SHIPMENT", "at": at(hours=30)},
            {"status": "IN_TRANSIT", "at": at(days=3)},
            {"status": "DELIVERED", "at": at(days=9)},
        ],
        **changes,
    }


def turned(caller: Caller, **later: float) -> dict[str, Any]:
    """What became of the orders by a moment."""
    caller.control("POST", "/clock", {"to": at(**later)})
    told: dict[str, Any] = caller.control("GET", "/history").envelope
    return told


def test_an_order_of_the_past_is_told_with_its_own_prices_freight_and_buyer(
    caller: Caller, shop_id: str
) -> None:
    caller.control("POST", "/history", {"shop_id": shop_id, "orders": [tale()]})
    order_id = turned(caller, days=10)["orders"]["a"]
    state = caller.sandbox.state
    told = shown(state, state.orders[order_id], state.shops[shop_id])

    assert sorted(line["sale_price"] for line in told["line_items"]) == ["110.01", "34.50", "38.90"]
    assert (told["payment"]["shipping_fee"], told["payment"]["original_shipping_fee"]) == ("17.93", "17.93")
    assert told["payment"]["total_amount"] == "201.34"
    assert told["payment_method_name"] == "Boleto"
    assert state.orders[order_id].buyer == 7


def test_each_step_happens_at_its_moment_and_not_before(caller: Caller, shop_id: str) -> None:
    caller.control("POST", "/history", {"shop_id": shop_id, "orders": [tale()]})
    seen = []
    for later in ({"hours": 0.5}, {"hours": 1}, {"hours": 30}, {"days": 3}, {"days": 8.9}, {"days": 9}):
        order_id = turned(caller, **later)["orders"].get("a")
        seen.append(caller.sandbox.state.orders[order_id].status if order_id else "")

    assert seen == ["", "UNPAID", "AWAITING_SHIPMENT", "IN_TRANSIT", "IN_TRANSIT", "DELIVERED"]
    order = caller.sandbox.state.orders[str(order_id)]
    assert datetime.fromtimestamp(order.collection_time, UTC) == BEGIN + timedelta(days=3)
    assert datetime.fromtimestamp(order.delivery_time, UTC) == BEGIN + timedelta(days=9)


def test_in_brazil_a_parcel_of_the_past_had_its_invoice_before_it_left(caller: Caller, shop_id: str) -> None:
    caller.control("POST", "/history", {"shop_id": shop_id, "orders": [tale()]})
    turned(caller, days=4)

    [package] = caller.sandbox.state.packages.values()
    assert package.invoiced
    assert package.collection_time >= package.rts_time > 0


def test_a_cancelled_order_gives_back_what_had_not_left(caller: Caller, shop_id: str) -> None:
    paid = {"status": "AWAITING_SHIPMENT", "at": at(hours=2)}
    off = {"status": "CANCELLED", "at": at(hours=4), "by": "SELLER", "reason": "Out of stock"}
    begun = {"status": "UNPAID", "at": at(hours=1)}
    sent = {"status": "IN_TRANSIT", "at": at(hours=3)}
    lamp = [{"seller_sku": "LAMP", "price": "39.90"}]
    rug = [{"seller_sku": "RUG", "price": "120.00"}]
    orders = [
        tale("kept", lines=lamp, steps=[begun, paid, off]),
        tale("gone", lines=rug, steps=[begun, paid, sent, off]),
    ]
    caller.control("POST", "/history", {"shop_id": shop_id, "orders": orders})
    turned(caller, hours=5)

    market = caller.sandbox.market
    assert (market.sku(shop_id, "LAMP").available(), market.sku(shop_id, "RUG").available()) == (3, 1)
    assert {one.status for one in caller.sandbox.state.orders.values()} == {"CANCELLED"}
    assert unbalanced(caller.sandbox.state) == []


def test_nothing_happens_to_an_order_that_its_history_does_not_tell(caller: Caller, shop_id: str) -> None:
    unpaid = tale(steps=[{"status": "UNPAID", "at": at(hours=1)}])
    caller.control("POST", "/history", {"shop_id": shop_id, "orders": [unpaid]})
    order_id = turned(caller, days=400)["orders"]["a"]

    assert caller.sandbox.state.orders[order_id].status == "UNPAID"


def test_an_order_that_finds_nothing_on_the_shelf_is_named_and_the_others_go_on(
    caller: Caller, shop_id: str
) -> None:
    many = [{"seller_sku": "RUG", "price": "120.00"}] * 3
    caller.control("POST", "/history", {"shop_id": shop_id, "orders": [tale("b", lines=many), tale()]})
    told = turned(caller, days=10)

    assert list(told["orders"]) == ["a"]
    assert "only 2 of RUG are left" in told["refused"]["b"]


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"steps": [{"status": "LOST", "at": at(hours=1)}]}, "cannot come to LOST"),
        ({"steps": [{"status": "UNPAID", "at": "2017-10-02T10:00:00"}]}, "names no time zone"),
        ({"steps": [{"status": "UNPAID", "at": at(hours=-1)}]}, "begins before the clock's time"),
        ({"steps": []}, "no lines or no steps"),
        ({"lines": [{"seller_sku": "LAMP", "price": "1.00", "seller_discount": "2.00"}]}, "impossible price"),
        ({"lines": [{"seller_sku": "LAMP", "price": "1.001"}]}, "finer than BRL"),
        (
            {"steps": [{"status": "DELIVERED", "at": at(hours=1)}, {"status": "UNPAID", "at": at(hours=2)}]},
            "not in their order",
        ),
    ],
)
def test_a_history_that_cannot_have_been_is_refused(
    caller: Caller, shop_id: str, changes: dict[str, Any], named: str
) -> None:
    refused = caller.control("POST", "/history", {"shop_id": shop_id, "orders": [tale(**changes)]})

    assert refused.status == 400
    assert named in refused.envelope["error"]
    assert not caller.sandbox.state.due or all(one[2] != "history begins" for one in caller.sandbox.state.due)


def test_the_clock_is_turned_to_a_moment_that_names_its_zone(caller: Caller) -> None:
    refused = caller.control("POST", "/clock", {"to": "2018-01-01T00:00:00"})
    turned_to = caller.control("POST", "/clock", {"to": "2018-01-01T00:00:00+00:00"}).envelope

    assert refused.status == 400
    assert "names no time zone" in refused.envelope["error"]
    assert turned_to == {"now": "2018-01-01T00:00:00+00:00", "happened": 0, "webhooks_due": 0}
