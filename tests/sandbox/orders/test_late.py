"""Orders that are late: the platform cancels what was not shipped, collected or delivered by its deadline."""

from dataclasses import replace

import pytest

from shopkeeper.sandbox.orders.deadlines import working_days
from shopkeeper.sandbox.settings import HAND_PACE
from shopkeeper.sandbox.state import Order
from shopkeeper.sandbox.stock.units import unbalanced
from tests.sandbox.caller import Caller, Receiver
from tests.sandbox.parcel_calls import mark, package_of, ship

HOUR = 3600


def wait_until(caller: Caller, moment: int) -> None:
    sandbox = caller.sandbox
    sandbox.clock.advance(moment - sandbox.clock.now().timestamp())
    sandbox.tick()


def is_cancelled(caller: Caller, order: Order) -> bool:
    return bool(caller.detail(order.id)[0]["status"] == "CANCELLED")


def test_the_deadlines_of_the_us_are_those_that_are_documented(caller: Caller) -> None:
    order = caller.place()
    [shown] = caller.detail(order.id)
    two, six, seven = (working_days(order.paid_time, days) for days in (2, 6, 7))
    assert (shown["rts_sla_time"], shown["tts_sla_time"], shown["delivery_sla_time"]) == (two, two, six)
    assert (
        shown["shipping_due_time"] == shown["collection_due_time"] == shown["cancel_order_sla_time"] == seven
    )
    assert shown["delivery_due_time"] > six


def test_in_south_east_asia_an_order_says_how_urgent_it_is_and_until_when_it_is_fetched(
    caller: Caller,
) -> None:
    thai = caller.at("TH")
    [shown] = thai.detail(thai.place().id)
    assert shown["fulfillment_priority_level"] == 600
    assert shown["pick_up_cut_off_time"] == shown["tts_sla_time"]
    [elsewhere] = caller.detail(caller.place().id)
    assert {"fulfillment_priority_level", "pick_up_cut_off_time"}.isdisjoint(elsewhere)


@pytest.mark.parametrize(
    ("status", "field"),
    [
        ("AWAITING_SHIPMENT", "shipping_due_time"),
        ("AWAITING_COLLECTION", "collection_due_time"),
        ("IN_TRANSIT", "delivery_due_time"),
    ],
)
@pytest.mark.parametrize("region", ["US", "ID"])
def test_what_is_late_is_cancelled_to_the_second(
    caller: Caller, region: str, status: str, field: str
) -> None:
    caller = caller.at(region)
    order = caller.place(status)
    due = caller.detail(order.id)[0][field]
    wait_until(caller, due - 1)
    assert not is_cancelled(caller, order)
    wait_until(caller, due)
    [shown] = caller.detail(order.id)
    assert (shown["status"], shown["cancellation_initiator"]) == ("CANCELLED", "SYSTEM")
    assert shown["cancel_time"] == due
    assert "in time" in shown["cancel_reason"]
    [record] = caller.sandbox.state.cancellations.values()
    assert (record.role, record.order_id) == ("SYSTEM", order.id)
    assert sum(refund.total_minor for refund in record.refunds) > 0
    assert unbalanced(caller.sandbox.state) == []


def test_who_ships_in_time_keeps_the_order(caller: Caller) -> None:
    british = caller.at("GB")
    order = british.place()
    due = british.detail(order.id)[0]["shipping_due_time"]
    wait_until(british, due - HOUR)
    assert ship(british, package_of(british, order)).code == 0
    wait_until(british, due + HOUR)
    assert order.status == "AWAITING_COLLECTION"


def test_of_an_order_that_is_partly_shipped_the_rest_is_cancelled(caller: Caller) -> None:
    order = caller.place_for_seller(MUG=2)
    mark(caller, order, order.lines[0].id)
    assert order.status == "PARTIALLY_SHIPPING"
    wait_until(caller, caller.detail(order.id)[0]["shipping_due_time"])
    assert [line.status for line in order.lines] == ["AWAITING_COLLECTION", "CANCELLED"]


async def test_webhooks_tell_that_the_platform_has_cancelled(caller: Caller, receiver: Receiver) -> None:
    order = caller.place()
    wait_until(caller, caller.detail(order.id)[0]["shipping_due_time"])
    await caller.sandbox.deliver(receiver)
    assert receiver.orders()[-1] == "CANCEL"
    assert 11 in {body["type"] for body in receiver.bodies}


def test_a_sandbox_may_be_told_not_to_mind(caller: Caller) -> None:
    caller.sandbox.state.pace = replace(HAND_PACE, cancels_late=False)
    order = caller.place()
    wait_until(caller, caller.detail(order.id)[0]["delivery_due_time"])
    assert order.status == "AWAITING_SHIPMENT"


def test_a_snapshot_still_knows_what_will_be_late(caller: Caller) -> None:
    order = caller.place()
    due = caller.detail(order.id)[0]["shipping_due_time"]
    kept = caller.sandbox.snapshot()
    wait_until(caller, due)
    digest = caller.sandbox.digest()
    caller.sandbox.restore(kept)
    wait_until(caller, due)
    assert caller.sandbox.digest() == digest
    assert caller.sandbox.state.orders[order.id].status == "CANCELLED"
