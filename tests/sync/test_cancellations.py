"""Cancellations: the buyer's in the hour and later, the seller's in each state, whole and in part."""

import pytest
from sqlalchemy import select

from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.orders import life as order_life
from shopkeeper.sandbox.parcels import life as parcels
from shopkeeper.sandbox.returns import cancellations
from shopkeeper.store.tables import findings

from .books import broken
from .people import OUT_OF_STOCK, PACKED, lines, paid_back, say, untrue, wants_to_cancel, wish_here
from .world import GB, US, World

PENDING = "CANCELLATION_REQUEST_PENDING"
REJECTED = "CANCELLATION_REQUEST_CANCEL"
DONE = "CANCELLATION_REQUEST_COMPLETE"
CANCEL = "return_refund.cancelOrder.202602"
APPROVE = "return_refund.ApproveCancellation.202309"
HOUR = 3600


async def asked_for(world: World, basket: dict[str, int]) -> tuple[str, cancellations.Cancellation]:
    """An order to be shipped whose buyer wants it cancelled."""
    order_id = world.buy(US, basket)
    await world.settle()
    wish = wants_to_cancel(world, order_id)
    await world.settle()
    return order_id, wish


async def test_a_cancellation_in_the_hour_is_done_at_once_and_the_units_are_back(anywhere: World) -> None:
    order_id = anywhere.buy(US, {"TSHIRT-M": 2}, "ON_HOLD")
    await anywhere.settle()
    wish = wants_to_cancel(anywhere, order_id)
    await anywhere.settle()

    assert await wish_here(anywhere, wish) == DONE
    assert await anywhere.status(order_id) == "CANCELLED"
    assert await anywhere.stock("TSHIRT-M") == (100, 0, 0)
    assert await anywhere.findings() == set()
    assert await broken(anywhere) == []


async def test_a_later_wish_waits_with_its_clock_until_it_is_approved(anywhere: World) -> None:
    order_id, wish = await asked_for(anywhere, {"TSHIRT-M": 2})
    waiting = await anywhere.findings()
    reserved = await anywhere.stock("TSHIRT-M")
    state, note = await say(anywhere, "approve", cancel_id=wish.id)

    assert waiting == {("cancellations_waiting", "connection/1")}
    assert reserved == (98, 2, 0)
    assert (state, note) == ("done", "APPROVE_REQUEST_CANCEL goes to Alder & Finch US")
    assert await wish_here(anywhere, wish) == DONE
    assert await anywhere.status(order_id) == "CANCELLED"
    assert await anywhere.stock("TSHIRT-M") == (100, 0, 0)
    assert await anywhere.findings() == set()
    assert await untrue(anywhere) + await broken(anywhere) == []


async def test_a_wish_is_rejected_only_for_a_reason_that_the_platform_lists(shops: World) -> None:
    order_id, wish = await asked_for(shops, {"MUG": 1})
    without = await say(shops, "reject", cancel_id=wish.id)
    wrong = await say(shops, "reject", cancel_id=wish.id, reason="no_idea")
    right = await say(shops, "reject", cancel_id=wish.id, reason=PACKED, comment="It is on the truck")

    assert without[0] == "parked"
    assert "it takes seller_reject_apply_product_has_been_packed" in wrong[1]
    assert right[0] == "done"
    assert await wish_here(shops, wish) == REJECTED
    assert await shops.status(order_id) == "AWAITING_SHIPMENT"
    assert await shops.stock("MUG") == (99, 1, 0)
    assert await shops.findings() == set()


async def test_an_unanswered_wish_is_granted_when_its_clock_runs_out_and_turns_red_before(
    shops: World,
) -> None:
    order_id, wish = await asked_for(shops, {"MUG": 1})
    early = await titles(shops)
    shops.clock.advance(40 * HOUR)
    await shops.settle()
    late = await titles(shops)
    shops.clock.advance(9 * HOUR)
    await shops.settle()

    assert early == [("warn", "1 cancellation waits for your answer, until Thu 01:00")]
    assert late == [("bad", "1 cancellation waits for your answer, until Thu 01:00")]
    assert await wish_here(shops, wish) == DONE
    assert await shops.status(order_id) == "CANCELLED"
    assert await shops.findings() == set()


async def titles(world: World) -> list[tuple[str, str]]:
    """The findings as they are shown."""
    return [(row.severity, row.title) for row in await world.hub.store.rows(select(findings))]


async def test_a_wish_that_the_buyer_takes_back_leaves_nothing_to_be_answered(shops: World) -> None:
    order_id, wish = await asked_for(shops, {"MUG": 1})
    shops.clock.advance(1)
    cancellations.withdraw(shops.sandbox.market, wish.id)
    await shops.settle()
    state, note = await say(shops, "approve", cancel_id=wish.id)

    assert (state, "it is cancel" in note) == ("parked", True)
    assert await shops.status(order_id) == "AWAITING_SHIPMENT"
    assert await shops.findings() == set()


async def test_two_people_who_answer_at_once_give_one_answer(shops: World) -> None:
    _, wish = await asked_for(shops, {"MUG": 1})
    shops.clock.advance(1)
    first = await shops.say("aftersales", "approve", connection_id=US, cancel_id=wish.id)
    second = await shops.say("aftersales", "approve", connection_id=US, cancel_id=wish.id)
    await shops.settle()

    assert (await shops.hub.done(first))[0] == "done"
    state, note = await shops.hub.done(second)
    assert (state, "answered already" in note) == ("parked", True)
    assert shops.calls(APPROVE) == 1


@pytest.mark.parametrize("fault", ["timeout_before", "timeout_after"])
async def test_an_answer_that_got_lost_is_given_again_and_counts_once(shops: World, fault: str) -> None:
    order_id, wish = await asked_for(shops, {"MUG": 2})
    shops.sandbox.faults.append(Fault(fault, operation=APPROVE, count=5))
    await say(shops, "approve", cancel_id=wish.id)
    await shops.rest()

    assert await wish_here(shops, wish) == DONE
    assert paid_back(shops, order_id) == sum(one.total_minor for one in wish.asked)
    assert (await shops.pushes(kind="answer_cancellation"))[0].state == "settled"
    assert await untrue(shops) + await broken(shops) == []


@pytest.mark.parametrize("fault", ["drop", "double", "reorder"])
async def test_however_the_webhooks_come_a_late_cancellation_ends_the_same(shops: World, fault: str) -> None:
    shops.sandbox.faults.append(Fault(fault))
    order_id, wish = await asked_for(shops, {"MUG": 2})
    await shops.rest()
    await say(shops, "approve", cancel_id=wish.id)
    await shops.rest()

    assert await shops.status(order_id) == "CANCELLED"
    assert await shops.stock("MUG") == (100, 0, 0)
    assert await shops.findings() == set()
    assert await untrue(shops) + await broken(shops) == []


@pytest.mark.parametrize(
    ("connection_id", "status"),
    [
        (US, "ON_HOLD"),
        (US, "AWAITING_SHIPMENT"),
        (US, "AWAITING_COLLECTION"),
        (GB, "ON_HOLD"),
        (GB, "AWAITING_SHIPMENT"),
    ],
)
async def test_the_seller_cancels_in_each_state_that_allows_it(
    shops: World, connection_id: int, status: str
) -> None:
    order_id = shops.buy(connection_id, {"TSHIRT-M": 2}, status)
    await shops.settle()
    state, note = await say(shops, "cancel", connection_id, order_id=order_id, reason=OUT_OF_STOCK)

    assert (state, note) == ("done", f"2 units of order {order_id} to be cancelled")
    assert await shops.status(order_id) == "CANCELLED"
    assert await shops.stock("TSHIRT-M") == (100, 0, 0)
    assert await untrue(shops) + await broken(shops) == []


@pytest.mark.parametrize(
    ("connection_id", "status", "why"),
    [
        (US, "UNPAID", "not paid yet"),
        (US, "IN_TRANSIT", "it has left; money goes back by a refund"),
        (GB, "AWAITING_COLLECTION", "in this market it cannot be stopped any more"),
    ],
)
async def test_the_seller_cannot_cancel_otherwise_and_is_told_why(
    shops: World, connection_id: int, status: str, why: str
) -> None:
    order_id = shops.buy(connection_id, {"MUG": 1}, status)
    await shops.settle()
    state, note = await say(shops, "cancel", connection_id, order_id=order_id, reason=OUT_OF_STOCK)

    assert (state, why in note) == ("parked", True)
    assert shops.calls(CANCEL) == 0


async def test_a_reason_that_does_not_fit_is_refused_before_anything_is_sent(shops: World) -> None:
    order_id = shops.buy(US, {"MUG": 1}, "ON_HOLD")
    await shops.settle()
    state, note = await say(
        shops, "cancel", order_id=order_id, reason="seller_cancel_paid_reason_address_not_deliver"
    )

    assert (state, "give one of seller_cancel_reason_out_of_stock" in note) == ("parked", True)
    assert shops.calls(CANCEL) == 0


async def test_some_lines_are_cancelled_and_the_rest_goes_on(anywhere: World) -> None:
    order_id = anywhere.buy(US, {"TSHIRT-M": 2, "MUG": 1})
    await anywhere.settle()
    first, *_ = lines(anywhere, order_id)
    await say(anywhere, "cancel", order_id=order_id, line_ids=[first], reason=OUT_OF_STOCK)
    after = await anywhere.stock("TSHIRT-M")
    anywhere.move(US, order_id, "IN_TRANSIT")
    await anywhere.rest()

    assert after == (99, 1, 0)
    assert await anywhere.status(order_id) == "IN_TRANSIT"
    assert await anywhere.stock("TSHIRT-M") == (99, 0, 1)
    assert await anywhere.stock("MUG") == (99, 0, 1)
    assert await untrue(anywhere) + await broken(anywhere) == []


@pytest.mark.parametrize("fault", ["timeout_before", "timeout_after"])
async def test_a_cancellation_whose_answer_got_lost_is_looked_for_and_never_said_twice(
    shops: World, fault: str
) -> None:
    order_id = shops.buy(US, {"MUG": 2})
    await shops.settle()
    shops.sandbox.faults.append(Fault(fault, operation=CANCEL, count=1))
    await say(shops, "cancel", order_id=order_id, reason=OUT_OF_STOCK)
    again = await say(shops, "cancel", order_id=order_id, reason=OUT_OF_STOCK)
    before_look = shops.calls(CANCEL)
    await shops.rest()
    applied = [one for one in shops.sandbox.state.cancellations.values() if one.status == DONE]

    assert again[0] == "parked"
    assert before_look == 1
    assert len(applied) == 1
    assert (await shops.pushes(kind="cancel"))[0].state == "settled"
    assert await shops.stock("MUG") == (100, 0, 0)
    assert await untrue(shops) + await broken(shops) == []


async def test_what_the_shop_refuses_is_shown_until_it_is_no_longer_true(shops: World) -> None:
    order_id = shops.buy(US, {"MUG": 1})
    await shops.settle()
    shops.sandbox.faults.append(Fault("drop"))
    shops.move(US, order_id, "IN_TRANSIT")  # and the hub has not heard of it yet
    await say(shops, "cancel", order_id=order_id, reason=OUT_OF_STOCK)

    assert ("cancel_refused", f"order/1/{order_id}") in await shops.findings()
    assert (await shops.pushes(kind="cancel"))[0].state == "parked"
    assert await shops.status(order_id) == "IN_TRANSIT"
    assert await shops.stock("MUG") == (99, 0, 1)
    shops.sandbox.faults.clear()
    shops.move(US, order_id, "DELIVERED")
    await shops.settle()
    assert await shops.findings() == set()


async def test_a_rehearsing_shop_is_told_nothing(shops: World) -> None:
    _, wish = await asked_for(shops, {"MUG": 1})
    await shops.say("connections", "mode", connection_id=US, mode="dry_run")
    await shops.settle()
    state, note = await say(shops, "approve", cancel_id=wish.id)
    held = (shops.calls(APPROVE), await wish_here(shops, wish))
    shops.clock.advance(1)
    await shops.say("connections", "mode", connection_id=US, mode="live")
    await shops.settle()

    assert (state, "it only rehearses" in note) == ("done", True)
    assert held == (0, PENDING)
    assert await wish_here(shops, wish) == DONE


async def test_an_answer_that_comes_too_late_is_not_sent_any_more(shops: World) -> None:
    _, wish = await asked_for(shops, {"MUG": 1})
    await shops.say("connections", "mode", connection_id=US, mode="dry_run")
    await shops.settle()
    await say(shops, "reject", cancel_id=wish.id, reason=PACKED)
    shops.clock.advance(49 * HOUR)
    await shops.settle()
    await shops.say("connections", "mode", connection_id=US, mode="live")
    await shops.settle()
    [push] = await shops.pushes(kind="answer_cancellation")

    assert (push.state, push.attempts) == ("settled", 0)
    assert "cancellation request complete by now" in push.note
    assert await shops.findings() == set()


async def test_of_two_parcels_the_one_that_got_lost_is_gone_and_the_stopped_one_is_back(shops: World) -> None:
    order_id = shops.buy(US, {"TSHIRT-M": 1, "MUG": 1})
    await shops.settle()
    market, order = shops.sandbox.market, shops.sandbox.state.orders[order_id]
    sent = []
    for line in order.lines:
        shops.clock.advance(1)
        package = parcels.open_package(market, [order], [line])
        parcels.arrange(market, package)
        order_life.touch(market, order)
        sent.append(package)
    await shops.rest()
    shops.clock.advance(1)
    parcels.collect(market, sent[0])
    order_life.touch(market, order)
    await shops.rest()
    shops.clock.advance(1)
    parcels.lose(market, sent[0], "PACKAGE_LOST")
    order_life.cancel_lines(market, order, [order.lines[0].id], by="SYSTEM", reason="Lost")
    await shops.rest()
    await say(shops, "cancel", order_id=order_id, line_ids=[order.lines[1].id], reason=OUT_OF_STOCK)
    await shops.rest()

    assert await shops.status(order_id) == "CANCELLED"
    assert await shops.stock("TSHIRT-M") == (99, 0, 1)
    assert await shops.stock("MUG") == (100, 0, 0)
    assert await untrue(shops) + await broken(shops) == []
