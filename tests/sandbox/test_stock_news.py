"""Webhooks about units, where they are asked for."""

from typing import Any

import pytest

from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from tests.sandbox.caller import Caller, Receiver, Wall


@pytest.fixture
def caller(wall: Wall) -> Caller:
    return Caller(Sandbox(wall=wall, settings=Settings(inventory_webhooks=True)), wall)


async def told(caller: Caller, receiver: Receiver, kind: int) -> list[dict[str, Any]]:
    await caller.sandbox.deliver(receiver)
    return [body["data"] for body in receiver.bodies if body["type"] == kind]


async def test_each_change_of_units_says_why_and_by_how_much(caller: Caller, receiver: Receiver) -> None:
    order, market = caller.place("AWAITING_SHIPMENT", MUG=3), caller.sandbox.market
    order_life.cancel_lines(market, order, [order.lines[0].id], by="SELLER")
    caller.sandbox.move(caller.shop.id, order.id, "IN_TRANSIT")
    caller.sandbox.set_stock(caller.sku("MUG"), 50)
    changes = [change for event in await told(caller, receiver, 71) for change in event["change_detail"]]
    assert [
        (
            change["trigger_source"],
            change["available_quantity_delta"],
            change["committed_quantity_delta"],
            change["total_quantity_delta"],
        )
        for change in changes
    ] == [
        ("order_created", -3, 3, 0),
        ("order_canceled", 1, -1, 0),
        ("order_shipped", 0, -1, -1),
        ("order_shipped", 0, -1, -1),
        ("manual_adjustment", -48, 0, -48),
    ]


async def test_the_deltas_lead_from_the_first_units_to_those_of_now(
    caller: Caller, receiver: Receiver
) -> None:
    for status in ("UNPAID", "IN_TRANSIT", "AWAITING_SHIPMENT"):
        order = caller.place(status, MUG=2)
    caller.sandbox.move(caller.shop.id, order.id, "CANCELLED")
    events = await told(caller, receiver, 71)
    sku = caller.sku("MUG")
    available = 100 + sum(event["change_detail"][0]["available_quantity_delta"] for event in events)
    assert (
        available
        == sku.available()
        == events[-1]["quantity_snapshot_after_change"]["total_available_quantity"]
    )
    assert len({event["event_id"] for event in events}) == len(events)
    assert {event["sku_id"] for event in events} == {int(sku.id)}


async def test_stock_set_through_the_api_says_so(caller: Caller, receiver: Receiver) -> None:
    sku = caller.sku("MUG")
    row = {"id": sku.id, "inventory": [{"warehouse_id": caller.shop.warehouse_id, "quantity": 7}]}
    path = f"/product/202309/products/{sku.product_id}/inventory/update"
    assert caller.call("POST", path, body={"skus": [row]}).content["errors"] == []
    [event] = await told(caller, receiver, 71)
    assert event["change_detail"][0]["trigger_source"] == "api_sync"
    assert event["quantity_snapshot_after_change"]["total_quantity"] == 7


async def test_stock_that_runs_low_is_told_once_and_again_when_it_is_out(
    caller: Caller, receiver: Receiver
) -> None:
    for left in (11, 10, 9, 0, 40):
        caller.sandbox.set_stock(caller.sku("MUG"), left)
    events = await told(caller, receiver, 27)
    assert [event["current_inventory_status"] for event in events] == ["LOW_STOCK", "OUT_OF_STOCK", "NORMAL"]
    left = [event["inventory_distribution"]["available_quantity"] for event in events]
    assert left == [10, 0, 40]


async def test_units_are_not_spoken_of_unless_asked_for(wall: Wall) -> None:
    quiet, receiver = Caller(Sandbox(wall=wall), wall), Receiver()
    quiet.app.webhook_url = "http://app.example/hook"
    quiet.place()
    await quiet.sandbox.deliver(receiver)
    assert {body["type"] for body in receiver.bodies} == {1}
