"""Shipping: what is due leaves once, by its market's call; what may not leave waits and says why."""

from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sync.to_ship import readiness, to_ship

from .books import broken
from .shipping import (
    CREATE,
    DETAIL,
    MARK,
    PROVIDERS,
    SHIP,
    SPLIT,
    buy,
    carrier,
    detail,
    parcel,
    ship,
    ship_all,
    there,
)
from .world import GB, US, World


async def test_an_order_in_the_us_becomes_a_package_by_the_ship_call(anywhere: World) -> None:
    order_id = buy(anywhere, US, {"MUG": 2})
    await anywhere.settle()
    told = await ship(anywhere, US, order_id)
    package = anywhere.sandbox.package_of(order_id)
    known = await parcel(anywhere, US, package.id)

    assert told == ("done", "1 order to be shipped")
    assert anywhere.calls(CREATE) == 1
    assert await anywhere.status(order_id) == "AWAITING_COLLECTION"
    assert known is not None
    assert (known.status, known.tracking_number) == ("PROCESSING", package.tracking_number)
    assert {one.order_id for one in known.packed} == {order_id}
    assert await broken(anywhere) == []


async def test_packages_elsewhere_are_shipped_together_in_one_call(anywhere: World) -> None:
    order_ids = [buy(anywhere, GB, {"MUG": 1}) for _ in range(5)]
    await anywhere.settle()
    told = await ship_all(anywhere, *({"connection_id": GB, "order_id": one} for one in order_ids))

    assert told == ("done", "5 orders to be shipped")
    assert anywhere.calls(SHIP) == 1
    assert {await anywhere.status(one) for one in order_ids} == {"AWAITING_COLLECTION"}
    assert anywhere.calls(DETAIL) == 0
    assert await broken(anywhere) == []


async def test_a_batch_tells_each_refusal_and_lets_the_others_through(shops: World) -> None:
    good, held, gone, other = (
        buy(shops, GB, {"MUG": 1}, status)
        for status in ("AWAITING_SHIPMENT", "ON_HOLD", "AWAITING_COLLECTION", "AWAITING_SHIPMENT")
    )
    await shops.settle()
    state, note = await ship_all(
        shops, *({"connection_id": GB, "order_id": one} for one in (good, held, gone, other, "none"))
    )

    assert state == "done"
    assert note.splitlines() == [
        "2 of 5 orders to be shipped",
        f"Order {held} was not shipped: On hold: the buyer may still take the order back.",
        f"Order {gone} was not shipped: Everything in it is shipped already.",
        "Order none was not shipped: Alder & Finch UK has no such order.",
    ]
    assert [there(shops, one).status for one in (good, other)] == ["AWAITING_COLLECTION"] * 2


async def test_what_the_platform_refuses_of_a_batch_is_shown_order_by_order(shops: World) -> None:
    good, moved = buy(shops, GB, {"MUG": 1}), buy(shops, GB, {"MUG": 1})
    await shops.settle()
    package = shops.sandbox.package_of(moved)
    package.status = "CANCELLED"  # over there alone: no look at the order shows it
    await ship_all(shops, *({"connection_id": GB, "order_id": one} for one in (good, moved)))

    assert there(shops, good).status == "AWAITING_COLLECTION"
    assert await shops.findings() == {("ship_refused", f"order/{GB}/{moved}")}
    assert "21011041" in await detail(shops, "ship_refused")
    assert "put the goods back" in await detail(shops, "ship_refused")
    assert [one.state for one in await shops.pushes(kind="ship")] == ["settled", "parked"]


async def test_a_refusal_leaves_once_the_order_was_shipped_elsewhere(shops: World) -> None:
    order_id = buy(shops, GB, {"MUG": 1})
    await shops.settle()
    package = shops.sandbox.package_of(order_id)
    package.status = "CANCELLED"
    await ship(shops, GB, order_id)
    package.status = "TO_FULFILL"
    refused = await shops.findings()
    shops.move(GB, order_id, "AWAITING_COLLECTION")
    await shops.settle()
    [push] = await shops.pushes(kind="ship")

    assert refused == {("ship_refused", f"order/{GB}/{order_id}")}
    assert await shops.findings() == set()
    assert (push.state, push.note) == ("settled", "Everything in it is shipped already.")
    assert shops.calls(SHIP) == 1


async def test_a_refused_split_is_over_with_its_order(shops: World) -> None:
    order_id = buy(shops, GB, {"MUG": 2})
    await shops.settle()
    order = there(shops, order_id)
    package = shops.sandbox.package_of(order_id)
    package.tag = "COMBINE"  # over there it was combined meanwhile, and cannot be split
    shops.clock.advance(1)
    await shops.say("parcels", "split", connection_id=GB, order_id=order_id, groups=[[order.lines[0].id]])
    await shops.settle()
    refused = await shops.findings()
    shops.move(GB, order_id, "CANCELLED")
    await shops.settle()
    [push] = await shops.pushes(kind="split")

    assert refused == {("split_refused", f"order/{GB}/{order_id}")}
    assert await shops.findings() == set()
    assert (push.state, push.note) == ("settled", "The order is cancelled.")


async def test_ones_own_carrier_takes_the_provider_by_name_and_the_number_as_given(shops: World) -> None:
    order_id = buy(shops, GB, {"MUG": 1}, by="SELLER")
    await shops.settle()
    name = carrier(shops, GB, 1)
    told = await ship(shops, GB, order_id, provider=name.lower(), tracking_number="EV123456789")
    package = shops.sandbox.package_of(order_id)

    assert told == ("done", "1 order to be shipped")
    assert (package.provider_name, package.tracking_number) == (name, "EV123456789")
    assert (shops.calls(MARK), shops.calls(SHIP)) == (1, 0)


async def test_a_wrong_carrier_is_refused_with_the_names_there_are(shops: World) -> None:
    order_id = buy(shops, US, {"MUG": 1}, by="SELLER")
    await shops.settle()
    state, note = await ship(shops, US, order_id, provider="Pony Express", tracking_number="PE1234567")

    assert state == "parked"
    assert note == (
        f"Order {order_id} was not shipped: There is no carrier 'Pony Express' here. "
        "Known: FedEx, OnTrac, UPS, USPS."
    )
    assert (shops.calls(MARK), await shops.pushes(kind="ship")) == (0, [])


async def test_carriers_are_asked_for_once_a_day(shops: World) -> None:
    for number in ("A1234567", "B1234567"):
        order_id = buy(shops, US, {"MUG": 1}, by="SELLER")
        await shops.settle()
        await ship(shops, US, order_id, provider="UPS", tracking_number=number)
    today = shops.calls(PROVIDERS)
    shops.clock.advance(86_401)
    order_id = buy(shops, US, {"MUG": 1}, by="SELLER")
    await shops.settle()
    await ship(shops, US, order_id, provider="UPS", tracking_number="C1234567")

    assert (today, shops.calls(PROVIDERS)) == (1, 2)


async def test_a_number_that_cannot_be_is_refused_before_it_leaves(shops: World) -> None:
    order_ids = [buy(shops, US, {"MUG": 1}, by="SELLER") for _ in range(4)]
    await shops.settle()
    numbers = ("ABC 123", "", "UPS1234567", "UPS1234567")
    entries = [
        {"connection_id": US, "order_id": one, "provider": "UPS", "tracking_number": number}
        for one, number in zip(order_ids, numbers, strict=True)
    ]
    _, note = await ship_all(shops, *entries)

    assert note.splitlines() == [
        "1 of 4 orders to be shipped",
        f"Order {order_ids[0]} was not shipped: The tracking number 'ABC 123' has a space in it.",
        f"Order {order_ids[1]} was not shipped: The tracking number is missing.",
        f"Order {order_ids[3]} was not shipped: The tracking number UPS1234567 is on the shipment of "
        f"{order_ids[2]} already.",
    ]
    assert shops.calls(MARK) == 1


async def test_a_number_that_only_the_platform_finds_wrong_can_be_corrected(shops: World) -> None:
    order_id = buy(shops, US, {"MUG": 1}, by="SELLER")
    await shops.settle()
    await ship(shops, US, order_id, provider="UPS", tracking_number="1Z")
    refused = await shops.findings()
    why = await detail(shops, "ship_refused")
    await ship(shops, US, order_id, provider="UPS", tracking_number="1Z999AA10123456784")

    assert refused == {("ship_refused", f"order/{US}/{order_id}")}
    assert "21011022" in why
    assert "correct it and ship again" in why
    assert await shops.findings() == set()
    assert there(shops, order_id).status == "AWAITING_COLLECTION"


async def test_an_order_that_one_ships_oneself_needs_a_carrier(shops: World) -> None:
    order_id = buy(shops, US, {"MUG": 1}, by="SELLER")
    await shops.settle()

    assert await ship(shops, US, order_id) == (
        "parked",
        f"Order {order_id} was not shipped: You ship this order yourself: "
        "name your carrier and its tracking number.",
    )


async def test_lines_of_an_order_in_the_us_leave_in_two_parcels(shops: World) -> None:
    order_id = buy(shops, US, {"MUG": 2})
    await shops.settle()
    first = there(shops, order_id).lines[0].id
    await ship(shops, US, order_id, line_ids=[first])
    half = await shops.status(order_id)
    found = (await readiness(shops.hub.store, 1, [(US, order_id)]))[US, order_id]
    await ship(shops, US, order_id)

    assert half == "PARTIALLY_SHIPPING"
    assert (found.word, found.notes) == ("ready", ("1 line shipped already.",))
    assert await shops.status(order_id) == "AWAITING_COLLECTION"
    assert len({line.package_id for line in there(shops, order_id).lines}) == 2
    assert shops.calls(CREATE) == 2
    assert await broken(shops) == []


async def test_elsewhere_an_order_is_split_first_and_its_parts_shipped_then(shops: World) -> None:
    order_id = buy(shops, GB, {"MUG": 1, "TSHIRT-M": 1})
    await shops.settle()
    first = there(shops, order_id).lines[0].id
    refused = await ship(shops, GB, order_id, line_ids=[first])
    shops.clock.advance(1)
    event_id = await shops.say("parcels", "split", connection_id=GB, order_id=order_id, groups=[[first]])
    await shops.settle()
    split = await shops.hub.done(event_id, 0)
    await ship(shops, GB, order_id, line_ids=[first])
    half = await shops.status(order_id)
    await ship(shops, GB, order_id)

    assert refused[0] == "parked"
    assert "split the order first" in refused[1]
    assert split == ("done", f"order {order_id} to be split into 1 and what is left")
    assert (half, await shops.status(order_id)) == ("PARTIALLY_SHIPPING", "AWAITING_COLLECTION")
    assert (shops.calls(SPLIT), shops.calls(SHIP)) == (1, 2)


async def test_what_waits_to_be_shipped_is_listed_with_its_clocks_and_why_it_waits(shops: World) -> None:
    good, held = buy(shops, US, {"MUG": 1}), buy(shops, GB, {"MUG": 1}, "ON_HOLD")
    asked = buy(shops, GB, {"MUG": 1})
    buy(shops, US, {"MUG": 1}, "IN_TRANSIT")
    cancellations.ask(shops.sandbox.market, asked)
    await shops.settle()
    listed = {one.order.order_id: one for one in await to_ship(shops.hub.store, 1)}

    assert set(listed) == {good, held, asked}
    assert (listed[good].readiness.word, listed[good].why) == ("ready", "")
    assert listed[good].next_clock_at == listed[good].order.ship_by_at is not None
    assert listed[held].why == "On hold: the buyer may still take the order back."
    paid_at = listed[held].order.paid_at
    assert paid_at is not None
    assert listed[held].readiness.until_at == paid_at.replace(hour=paid_at.hour + 1)
    assert listed[asked].why == "The buyer asked to cancel: answer that first."


async def test_a_command_that_names_nothing_is_refused_in_a_sentence(shops: World) -> None:
    for body in ({}, {"shipments": []}, {"shipments": ["x"]}):
        event_id = await shops.say("parcels", "ship", **body)
        await shops.settle()
        assert await shops.hub.done(event_id, 0) == (
            "parked",
            "a command to ship names its shipments, each with connection_id and order_id",
        )


async def test_a_command_with_nonsense_in_it_is_parked_with_what_is_wrong(shops: World) -> None:
    order_id = buy(shops, US, {"MUG": 1})
    await shops.settle()
    here = {"connection_id": US, "order_id": order_id}
    wrong = {
        "there is no shop 'x'": {"order_id": order_id, "connection_id": "x"},
        "PICKUP or DROP_OFF, not by 'MAGIC'": {**here, "handover": "MAGIC"},
        "cannot weigh -5 grams": {**here, "weight_grams": -5},
        "its beginning and its end": {**here, "slot": "noon"},
        "There is no line 404 in it": {**here, "line_ids": ["404"]},
    }
    for why, entry in wrong.items():
        state, note = await ship_all(shops, entry)
        assert (state, why in note) == ("parked", True), note
    for name in ("split", "tracking", "label", "follow", "carriers", "dance"):
        event_id = await shops.say("parcels", name, connection_id=404)
        await shops.settle()
        state, note = await shops.hub.done(event_id, 0)
        assert state == "parked"
        assert note in ("there is no shop 404", "there is no command parcels/dance")
    assert shops.calls(CREATE) == 0
