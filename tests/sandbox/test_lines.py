"""Each line of an order lives its own life, and the order follows from them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopkeeper.errors import Rejected
from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.orders.status import PATH, derived
from shopkeeper.sandbox.parcels import shipping
from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.sandbox.stock import units as stock
from shopkeeper.sandbox.trade import Refund
from tests.sandbox.caller import Caller, Receiver, Wall
from tests.sandbox.parcel_calls import create, lines, package_of


def refund(caller: Caller, order_id: str, line_id: str, minor: int) -> None:
    """Money for a line goes back to the buyer."""
    order = caller.sandbox.state.orders[order_id]
    now = int(caller.sandbox.market.now())
    caller.sandbox.state.refunds.append(Refund(order_id, line_id, now, "4036000000000000001", minor))
    order_life.settle_refunds(caller.sandbox.market, order)


@given(st.lists(st.sampled_from([*PATH, "CANCELLED"]), min_size=1, max_size=6))
@settings(max_examples=300)
def test_an_order_is_cancelled_only_with_all_its_lines_and_else_as_far_as_the_last_one(
    found: list[str],
) -> None:
    caller = Caller(Sandbox(wall=Wall()), Wall())
    order = caller.place("UNPAID", MUG=len(found))
    for line, status in zip(order.lines, found, strict=True):
        line.status = status
    alive = [status for status in found if status != "CANCELLED"]
    status = derived(order)
    if not alive:
        assert status == "CANCELLED"
    elif "AWAITING_SHIPMENT" in alive and all(PATH.index(one) >= 2 for one in alive):
        assert status == ("AWAITING_SHIPMENT" if len(set(alive)) == 1 else "PARTIALLY_SHIPPING")
    else:
        assert status == min(alive, key=PATH.index)


def test_an_order_of_which_some_lines_are_shipped_is_partly_shipping(caller: Caller) -> None:
    order = caller.place("AWAITING_SHIPMENT", MUG=2)
    assert create(caller, order, order.lines[0].id).code == 0
    assert order.status == "PARTIALLY_SHIPPING"
    assert lines(caller, order) == [("AWAITING_COLLECTION", "PROCESSING"), ("AWAITING_SHIPMENT", "")]
    assert [one["id"] for one in caller.search({"order_status": "PARTIALLY_SHIPPING"}).content["orders"]] == [
        order.id
    ]
    assert create(caller, order, order.lines[1].id).code == 0
    assert order.status == "AWAITING_COLLECTION"


async def test_the_webhook_has_no_word_for_partly_shipping(caller: Caller, receiver: Receiver) -> None:
    order = caller.place("AWAITING_SHIPMENT", MUG=2)
    create(caller, order, order.lines[0].id)
    await caller.sandbox.deliver(receiver)
    assert receiver.orders() == ["AWAITING_SHIPMENT", "AWAITING_SHIPMENT"]


def test_an_order_in_two_parcels_is_delivered_with_the_second(caller: Caller) -> None:
    order = caller.place("AWAITING_SHIPMENT", MUG=2)
    first, second = (create(caller, order, line.id).content["package_id"] for line in order.lines)
    market = caller.sandbox.market
    shipping.collect(market, first)
    assert order.status == "AWAITING_COLLECTION"
    caller.sandbox.clock.advance(60)
    caller.sandbox.tick()
    shipping.collect(market, second)
    assert order.status == "IN_TRANSIT"
    assert order.collection_time == market.state.packages[second].collection_time
    shipping.deliver(market, first)
    assert order.status == "IN_TRANSIT"
    assert lines(caller, order) == [("DELIVERED", "COMPLETED"), ("IN_TRANSIT", "FULFILLING")]
    shipping.deliver(market, second)
    assert order.status == "DELIVERED"


def test_a_line_that_is_cancelled_gives_its_unit_back_and_leaves_the_others(caller: Caller) -> None:
    british = caller.at("GB")
    order = british.place("AWAITING_SHIPMENT", MUG=3)
    order_life.cancel_lines(
        caller.sandbox.market, order, [order.lines[0].id], by="SELLER", reason="Out of stock"
    )
    [shelf] = british.sku("MUG").shelves.values()
    assert (shelf.available, shelf.committed) == (98, 2)
    assert order.status == "AWAITING_SHIPMENT"
    [shown] = british.detail(order.id)
    assert [line["display_status"] for line in shown["line_items"]] == ["CANCELLED"] + [
        "AWAITING_SHIPMENT"
    ] * 2
    assert (shown["line_items"][0]["cancel_user"], shown["line_items"][0]["cancel_reason"]) == (
        "SELLER", "Out of stock",
    )  # fmt: skip
    assert "cancel_time" not in shown
    assert package_of(british, order).line_ids == [line.id for line in order.lines[1:]]


def test_the_last_line_to_be_cancelled_cancels_the_order_and_its_package(caller: Caller) -> None:
    british = caller.at("GB")
    order = british.place("AWAITING_SHIPMENT", MUG=2)
    package = package_of(british, order)
    for line in order.lines:
        order_life.cancel_lines(caller.sandbox.market, order, [line.id], by="BUYER")
    assert (order.status, order.cancelled_by, package.status) == ("CANCELLED", "BUYER", "CANCELLED")
    assert stock.unbalanced(caller.sandbox.state) == []


def test_a_line_cannot_be_cancelled_twice_nor_after_its_delivery(caller: Caller) -> None:
    order, market = caller.place("AWAITING_SHIPMENT", MUG=2), caller.sandbox.market
    order_life.cancel_lines(market, order, [order.lines[0].id], by="SELLER")
    with pytest.raises(Rejected, match=r"is CANCELLED and can no longer be cancelled"):
        order_life.cancel_lines(market, order, [order.lines[0].id], by="SELLER")
    caller.sandbox.move(caller.shop.id, order.id, "DELIVERED")
    with pytest.raises(Rejected, match=r"is DELIVERED and can no longer be cancelled"):
        order_life.cancel_lines(market, order, [order.lines[1].id], by="SELLER")
    with pytest.raises(Rejected, match=r"has no line 7"):
        order_life.line(order, "7")


def test_a_cancelled_line_does_not_hold_the_others_back(caller: Caller) -> None:
    order, market = caller.place("AWAITING_SHIPMENT", MUG=2), caller.sandbox.market
    create(caller, order, order.lines[0].id)
    order_life.cancel_lines(market, order, [order.lines[1].id], by="SELLER")
    assert order.status == "AWAITING_COLLECTION"
    assert order.rts_time == package_of(caller, order).rts_time


@pytest.mark.parametrize("status", ["AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED"])
def test_an_order_that_is_refunded_in_full_is_completed_at_once(caller: Caller, status: str) -> None:
    order = caller.place(status, MUG=2)
    for line in order.lines:
        assert order.status == status
        refund(caller, order.id, line.id, line.sale_minor)
    assert order.status == "COMPLETED"
    assert stock.unbalanced(caller.sandbox.state) == []


def test_a_refund_in_part_completes_nothing(caller: Caller) -> None:
    order = caller.place("IN_TRANSIT")
    [line] = order.lines
    refund(caller, order.id, line.id, line.sale_minor - 1)
    assert order.status == "IN_TRANSIT"
    refund(caller, order.id, line.id, 1)
    assert order.status == "COMPLETED"


def test_a_parcel_that_is_still_under_way_does_not_bring_a_completed_order_back(caller: Caller) -> None:
    order = caller.place("IN_TRANSIT")
    order_life.complete(caller.sandbox.market, order)
    shipping.deliver(caller.sandbox.market, package_of(caller, order).id)
    assert (order.status, lines(caller, order)) == ("COMPLETED", [("COMPLETED", "COMPLETED")])
    with pytest.raises(Rejected, match=r"is COMPLETED and cannot become COMPLETED"):
        order_life.complete(caller.sandbox.market, order)


def test_orders_whose_buyer_wants_to_cancel_are_found(caller: Caller) -> None:
    asked, quiet = caller.place(), caller.place()
    wish = cancellations.ask(caller.sandbox.market, asked.id)
    for wanted, order in ((True, asked), (False, quiet)):
        found = caller.search({"is_buyer_request_cancel": wanted}).content
        assert ([row["id"] for row in found["orders"]], found["total_count"]) == ([order.id], 1)
    cancellations.withdraw(caller.sandbox.market, wish.id)
    assert caller.search({"is_buyer_request_cancel": True}).content["orders"] == []


def test_a_sample_costs_nothing_and_says_so(caller: Caller) -> None:
    placed = caller.sandbox.place(caller.shop.id, {"MUG": 2}, is_sample=True)
    [shown] = caller.detail(placed)
    assert shown["is_sample_order"] is True
    amounts = [value for name, value in shown["payment"].items() if name != "currency"]
    assert {float(amount) for amount in amounts} == {0.0}
    assert {line["sale_price"] for line in shown["line_items"]} == {"0.00"}


def test_a_replacement_goes_to_the_same_buyer_for_nothing(caller: Caller) -> None:
    first = caller.place("DELIVERED")
    order = order_life.place(caller.sandbox.market, caller.shop.id, {"MUG": 1}, replaces=first.id)
    before, after = caller.detail(first.id)[0], caller.detail(order.id)[0]
    assert (after["is_replacement_order"], after["replaced_order_id"]) == (True, first.id)
    assert after["user_id"] == before["user_id"]
    assert after["payment"]["total_amount"] == "0.00"
    assert before["is_replacement_order"] is False


def test_an_address_may_change_until_the_order_ships(caller: Caller) -> None:
    order, market = caller.place(), caller.sandbox.market
    before = caller.detail(order.id)[0]
    order_life.change_address(market, order)
    after = caller.detail(order.id)[0]
    assert (before["has_updated_recipient_address"], after["has_updated_recipient_address"]) == (False, True)
    assert before["recipient_address"] != after["recipient_address"]
    assert before["user_id"] == after["user_id"]
    caller.sandbox.move(caller.shop.id, order.id, "AWAITING_COLLECTION")
    with pytest.raises(Rejected, match=r"can no longer be changed"):
        order_life.change_address(market, order)


async def test_a_changed_address_is_announced(caller: Caller, receiver: Receiver) -> None:
    order = caller.place()
    order_life.change_address(caller.sandbox.market, order)
    await caller.sandbox.deliver(receiver)
    [told] = [body["data"] for body in receiver.bodies if body["type"] == 3]
    assert told == {"order_id": order.id, "update_time": order.update_time}


def test_what_a_carrier_loses_is_cancelled_by_the_platform(caller: Caller) -> None:
    order = caller.place("IN_TRANSIT", MUG=2)
    package = package_of(caller, order)
    shipping.lose(caller.sandbox.market, package.id)
    assert (order.status, order.cancelled_by, order.cancel_reason) == ("CANCELLED", "SYSTEM", "Package lost")
    assert (package.status, package.exception) == ("CANCELLED", "PACKAGE_LOST")
    [shelf] = caller.sku("MUG").shelves.values()
    assert (shelf.available, shelf.sold) == (98, 2)


def test_a_lost_parcel_may_leave_the_order_open_by_a_setting(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(lost_parcel_cancels_lines=False)), wall)
    order = caller.place("IN_TRANSIT")
    shipping.lose(caller.sandbox.market, package_of(caller, order).id)
    assert order.status == "IN_TRANSIT"
