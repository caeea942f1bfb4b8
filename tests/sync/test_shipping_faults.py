"""Shipping when things go wrong: an order leaves once, whatever is lost, late, slow, cancelled or killed."""

from pathlib import Path
from shutil import copyfile

import pytest

from shopkeeper.errors import TryLater
from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.returns import cancellations

from .books import broken
from .shipping import CREATE, DOCUMENT, MARK, RENUMBER, SHIP, SPLIT, buy, parcel, ship, ship_all, there
from .test_kills import Countdown, Killed, Morning, doomed
from .world import GB, US, World, world

CALLS = {US: CREATE, GB: SHIP}


@pytest.mark.parametrize("connection_id", [US, GB])
async def test_a_shipment_whose_answer_was_lost_is_looked_for_and_not_said_again(
    anywhere: World, connection_id: int
) -> None:
    order_id = buy(anywhere, connection_id, {"MUG": 1})
    await anywhere.settle()
    anywhere.sandbox.faults.append(Fault("timeout_after", operation=CALLS[connection_id], count=1))
    await ship(anywhere, connection_id, order_id)
    [push] = await anywhere.pushes(kind="ship")
    early = anywhere.calls(CALLS[connection_id])
    await anywhere.rest()
    [after] = await anywhere.pushes(kind="ship")

    assert (push.state, early) == ("wanted", 1)
    assert (after.state, after.note) == ("settled", "found there when it was looked for")
    assert anywhere.calls(CALLS[connection_id]) == 1
    assert await anywhere.status(order_id) == "AWAITING_COLLECTION"
    assert anywhere.calls(DOCUMENT) == 1
    assert await broken(anywhere) == []


@pytest.mark.parametrize("connection_id", [US, GB])
async def test_a_shipment_that_never_arrived_is_said_again_once_it_cannot_arrive_any_more(
    shops: World, connection_id: int
) -> None:
    order_id = buy(shops, connection_id, {"MUG": 1})
    await shops.settle()
    shops.sandbox.faults.append(Fault("timeout_before", operation=CALLS[connection_id], count=1))
    await ship(shops, connection_id, order_id)
    for seconds in (60, 120, 100):
        shops.clock.advance(seconds)
        await shops.settle()
    early = shops.calls(CALLS[connection_id])
    await shops.rest()

    assert early == 1
    assert shops.calls(CALLS[connection_id]) == 2
    assert there(shops, order_id).status == "AWAITING_COLLECTION"
    assert await shops.status(order_id) == "AWAITING_COLLECTION"


async def test_saying_it_again_meanwhile_does_not_make_it_leave_early(shops: World) -> None:
    order_id = buy(shops, US, {"MUG": 1})
    await shops.settle()
    shops.sandbox.faults.append(Fault("timeout_before", operation=CREATE, count=1))
    await ship(shops, US, order_id)
    await ship(shops, US, order_id)
    [push] = await shops.pushes(kind="ship")
    early = shops.calls(CREATE)
    await shops.rest()

    assert (early, push.state) == (1, "wanted")
    assert "nobody knows yet whether the last try arrived" in push.note
    assert shops.calls(CREATE) == 2
    assert there(shops, order_id).status == "AWAITING_COLLECTION"


async def test_a_part_waits_while_nobody_knows_what_became_of_the_whole(shops: World) -> None:
    order_id = buy(shops, US, {"MUG": 2})
    await shops.settle()
    shops.sandbox.faults.append(Fault("timeout_after", operation=CREATE, count=1))
    await ship(shops, US, order_id)
    there(shops, order_id)  # all of it has left over there; here nobody knows
    await ship(shops, US, order_id, line_ids=[there(shops, order_id).lines[0].id])
    await shops.rest()

    assert shops.calls(CREATE) == 1
    assert len(shops.sandbox.state.packages) == 1


async def test_a_call_too_fast_is_not_a_shipment(shops: World) -> None:
    order_ids = [buy(shops, GB, {"MUG": 1}) for _ in range(3)]
    await shops.settle()
    shops.sandbox.faults.append(Fault("429", operation=SHIP, count=2))
    await ship_all(shops, *({"connection_id": GB, "order_id": one} for one in order_ids))

    assert {there(shops, one).status for one in order_ids} == {"AWAITING_COLLECTION"}
    assert [one.state for one in await shops.pushes(kind="ship")] == ["settled"] * 3


async def test_a_double_click_ships_once(shops: World) -> None:
    order_id = buy(shops, US, {"MUG": 1})
    await shops.settle()
    shops.clock.advance(1)
    for _ in range(3):
        await shops.say("parcels", "ship", shipments=[{"connection_id": US, "order_id": order_id}])
    await shops.settle()
    await shops.rest()

    assert shops.calls(CREATE) == 1
    assert len(shops.sandbox.state.packages) == 1


async def test_with_every_webhook_lost_a_shipment_is_known_all_the_same(shops: World) -> None:
    shops.sandbox.faults.append(Fault("drop"))
    order_id = buy(shops, US, {"MUG": 1})
    await shops.poll()
    await ship(shops, US, order_id)
    package = shops.sandbox.package_of(order_id)
    known = await parcel(shops, US, package.id)

    assert await shops.status(order_id) == "AWAITING_COLLECTION"
    assert known is not None
    assert known.tracking_number == package.tracking_number


async def test_while_rehearsing_nothing_is_shipped_and_going_live_ships_what_is_still_due(
    shops: World,
) -> None:
    await shops.say("connections", "mode", connection_id=US, mode="dry_run")
    good, gone = buy(shops, US, {"MUG": 1}), buy(shops, US, {"MUG": 1})
    await shops.settle()
    for order_id in (good, gone):
        await ship(shops, US, order_id)
    held = (shops.calls(CREATE), [one.state for one in await shops.pushes(kind="ship")])
    shops.move(US, gone, "CANCELLED")
    await shops.say("connections", "mode", connection_id=US, mode="live")
    await shops.settle()

    assert held == (0, ["wanted", "wanted"])
    assert shops.calls(CREATE) == 1
    assert there(shops, good).status == "AWAITING_COLLECTION"
    assert [one.note for one in await shops.pushes(kind="ship")] == ["", "The order is cancelled."]


async def hold_back(shops: World, connection_id: int) -> str:
    """An order whose shipment is wanted while the shop rehearses, so that something can come between."""
    await shops.say("connections", "mode", connection_id=connection_id, mode="dry_run")
    order_id = buy(shops, connection_id, {"MUG": 2})
    await shops.settle()
    await ship(shops, connection_id, order_id)
    shops.clock.advance(1)
    return order_id


async def go_live(shops: World, connection_id: int) -> None:
    await shops.say("connections", "mode", connection_id=connection_id, mode="live")
    for _ in range(50):
        if not await shops.lanes.step():
            return


@pytest.mark.parametrize("connection_id", [US, GB])
async def test_a_wish_to_cancel_of_which_no_webhook_told_yet_still_holds_the_shipment_back(
    shops: World, connection_id: int
) -> None:
    order_id = await hold_back(shops, connection_id)
    record = cancellations.ask(shops.sandbox.market, order_id)
    await go_live(shops, connection_id)
    [push] = await shops.pushes(kind="ship")
    waits = (push.state, push.note, shops.calls(CALLS[connection_id]))
    cancellations.reject(shops.sandbox.market, record, "seller_reject_apply_product_has_been_packed")
    await shops.poll()
    await shops.poll()

    assert waits == ("wanted", "The buyer asked to cancel: answer that first.", 0)
    assert shops.calls(CALLS[connection_id]) == 1
    assert there(shops, order_id).status == "AWAITING_COLLECTION"


@pytest.mark.parametrize("connection_id", [US, GB])
async def test_a_cancellation_stops_a_shipment_that_has_not_left(shops: World, connection_id: int) -> None:
    order_id = await hold_back(shops, connection_id)
    shops.sandbox.move(shops.shop_id(connection_id), order_id, "CANCELLED")
    await go_live(shops, connection_id)
    await shops.rest()
    [push] = await shops.pushes(kind="ship")

    assert (push.state, push.note) == ("settled", "The order is cancelled.")
    assert shops.calls(CALLS[connection_id]) == 0
    assert await broken(shops) == []


async def test_a_line_cancelled_meanwhile_is_left_out_of_a_package_and_stops_a_list_of_lines(
    shops: World,
) -> None:
    orders = {}
    for connection_id in (US, GB):
        orders[connection_id] = await hold_back(shops, connection_id)
        order = there(shops, orders[connection_id])
        cancellations.cancel(
            shops.sandbox.market, order, order.lines[:1], "seller_cancel_reason_out_of_stock"
        )
        await go_live(shops, connection_id)
    notes = {one.connection_id: (one.state, one.note) for one in await shops.pushes(kind="ship")}

    assert notes[US] == ("settled", "A line of it was cancelled; ship what is left.")
    assert there(shops, orders[US]).status == "AWAITING_SHIPMENT"
    assert there(shops, orders[GB]).status == "AWAITING_COLLECTION"
    await shops.rest()
    await ship(shops, US, orders[US])
    assert there(shops, orders[US]).status == "AWAITING_COLLECTION"


async def test_a_split_whose_answer_was_lost_is_looked_for(shops: World) -> None:
    order_id = buy(shops, GB, {"MUG": 2})
    await shops.settle()
    shops.clock.advance(1)
    shops.sandbox.faults.append(Fault("timeout_after", operation=SPLIT, count=1))
    first = there(shops, order_id).lines[0].id
    await shops.say("parcels", "split", connection_id=GB, order_id=order_id, groups=[[first]])
    await shops.settle()
    await shops.rest()
    [push] = await shops.pushes(kind="split")

    assert (push.state, shops.calls(SPLIT)) == ("settled", 1)
    assert len({line.package_id for line in there(shops, order_id).lines}) == 2


async def test_a_number_whose_answer_was_lost_is_looked_for_as_it_can_be_corrected_only_once(
    shops: World,
) -> None:
    order_id = buy(shops, US, {"MUG": 1}, by="SELLER")
    await shops.settle()
    await ship(shops, US, order_id, provider="UPS", tracking_number="WRONG12345")
    package = shops.sandbox.package_of(order_id)
    shops.sandbox.faults.append(Fault("timeout_after", operation=RENUMBER, count=1))
    shops.clock.advance(1)
    await shops.say(
        "parcels", "tracking", connection_id=US, package_id=package.id, tracking_number="RIGHT12345"
    )
    await shops.settle()
    await shops.rest()
    [push] = await shops.pushes(kind="tracking")
    known = await parcel(shops, US, package.id)

    assert (push.state, shops.calls(RENUMBER), shops.calls(MARK)) == ("settled", 1, 1)
    assert known is not None
    assert known.tracking_number == package.tracking_number == "RIGHT12345"


async def test_a_part_and_the_whole_wanted_at_once_do_not_both_leave(shops: World) -> None:
    order_id = await hold_back(shops, US)
    await ship(shops, US, order_id, line_ids=[there(shops, order_id).lines[0].id])
    await go_live(shops, US)
    whole = shops.calls(CREATE)
    await shops.rest()
    part = (await shops.pushes(kind="ship"))[1]

    assert (whole, shops.calls(CREATE)) == (1, 1)
    assert (part.state, part.note) == ("settled", "Everything in it is shipped already.")


@pytest.mark.slow
@pytest.mark.parametrize("part", range(3))
async def test_a_hub_killed_at_any_step_of_a_shipment_ships_once(tmp_path: Path, part: int) -> None:
    """A shipment in each market, from the command to the label; every fourth step, in three parts."""
    file = tmp_path / "hub.db"
    async with world(f"sqlite:///{file}") as shops:
        await shops.connect()
        orders = {connection_id: buy(shops, connection_id, {"MUG": 1}) for connection_id in (US, GB)}
        await shops.settle()
        shops.clock.advance(1)
        entries = [{"connection_id": one, "order_id": orders[one]} for one in orders]
        await shops.say("parcels", "ship", shipments=entries)
        sandbox, platform = shops.sandbox, shops.sandbox.snapshot()
    steps = 1 + 4 * part
    while await died(Morning(file, platform, sandbox), steps, orders):
        steps += 12

    assert steps > 30


async def died(morning: Morning, steps: int, orders: dict[int, str]) -> bool:
    """A hub that dies after so many steps and one that takes over: each order has left once."""
    file = morning.file.with_name(f"{steps}.db")
    copyfile(morning.file, file)
    morning.sandbox.restore(morning.platform)
    countdown = Countdown(steps)
    async with world(f"sqlite:///{file}", morning.sandbox) as shops:
        before = {one: shops.calls(CALLS[one]) for one in orders}
        async with doomed(shops, countdown) as mortal:
            try:
                await mortal.settle()
            except (Killed, TryLater):
                shops.clock.advance(61)
        shops.clock.advance(10)
        await shops.settle()
        shops.clock.advance(340)
        await shops.settle()
        states = {there(shops, one).status for one in orders.values()}
        counts = {one: shops.calls(CALLS[one]) - before[one] for one in orders}
        pushes = [one.state for one in await shops.pushes(kind="ship")]
    assert states == {"AWAITING_COLLECTION"}, f"killed at step {steps}: {states}"
    assert set(counts.values()) == {1}, f"killed at step {steps}: {counts}"
    assert len(shops.sandbox.state.packages) == len(orders), f"killed at step {steps}"
    assert pushes == ["settled"] * len(orders), f"killed at step {steps}: {pushes}"
    return countdown.happened
