"""Orders from the first sight to the end, by whichever way we hear of them."""

import json

import pytest

from .books import broken
from .world import GB, US, World

LIFE = ("ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED")


async def test_an_order_is_followed_from_checkout_to_completion(anywhere: World) -> None:
    world = anywhere
    order_id = world.buy(US, {"TSHIRT-M": 2, "MUG": 1}, "UNPAID")
    await world.settle()
    seen = [await world.status(order_id)]
    for status in LIFE:
        world.move(US, order_id, status)
        await world.settle()
        seen.append(await world.status(order_id))

    assert seen == ["UNPAID", *LIFE]
    assert await world.stock("TSHIRT-M") == (98, 0, 2)
    assert await broken(world) == []


@pytest.mark.parametrize("status", ["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION"])
async def test_an_order_cancelled_before_it_left_gives_its_units_back(shops: World, status: str) -> None:
    order_id = shops.buy(US, {"TSHIRT-M": 2}, status)
    await shops.settle()
    reserved = await shops.stock("TSHIRT-M")
    shops.move(US, order_id, "CANCELLED")
    await shops.settle()

    assert reserved == (98, 2, 0)
    assert await shops.stock("TSHIRT-M") == (100, 0, 0)
    assert await broken(shops) == []


async def test_an_order_cancelled_on_its_way_is_still_gone(shops: World) -> None:
    order_id = shops.buy(US, {"TSHIRT-M": 2}, "IN_TRANSIT")
    await shops.settle()
    shops.move(US, order_id, "CANCELLED")
    await shops.settle()

    assert await shops.status(order_id) == "CANCELLED"
    assert await shops.stock("TSHIRT-M") == (98, 0, 2)


async def test_a_poll_finds_what_webhooks_missed_and_the_event_says_so(anywhere: World) -> None:
    world = anywhere
    world.sandbox.apps[next(iter(world.sandbox.apps))].webhook_url = ""
    order_id = world.buy(US, {"TSHIRT-M": 1})
    await world.settle()
    unheard = await world.status(order_id)
    await world.poll()
    hints = await world.events(subject=f"order/1/{order_id}", kind="hint")

    assert unheard is None
    assert await world.status(order_id) == "AWAITING_SHIPMENT"
    assert [(one.source, one.state) for one in hints] == [("poll/1", "done")]


async def test_a_webhook_and_its_order_name_each_other(shops: World) -> None:
    order_id = shops.buy(US, {"TSHIRT-M": 1})
    await shops.settle()
    events = await shops.events(subject=f"order/1/{order_id}")

    assert [(one.kind, one.source) for one in events] == [("hint", "webhook/1"), ("observation", "read/1")]
    assert json.loads(await shops.hub.event_body(events[0].id, 1) or b"")["data"]["order_id"] == order_id
    assert (await shops.hub.event_body(events[0].id, 2)) is None


async def test_a_change_within_the_second_of_the_read_is_found_by_the_next_poll(shops: World) -> None:
    order_id = shops.buy(US, {"TSHIRT-M": 1}, "ON_HOLD")
    await shops.settle()
    shops.sandbox.apps[next(iter(shops.sandbox.apps))].webhook_url = ""
    shops.sandbox.move(shops.shop_id(US), order_id, "CANCELLED")
    await shops.poll()

    assert await shops.status(order_id) == "CANCELLED"
    assert await shops.stock("TSHIRT-M") == (100, 0, 0)


async def test_polls_do_not_read_again_what_is_known(shops: World) -> None:
    shops.buy(US, {"TSHIRT-M": 1})
    await shops.settle()
    await shops.poll()
    before = shops.calls("order.GetOrderDetail.202507")
    for _ in range(5):
        await shops.poll()

    assert shops.calls("order.GetOrderDetail.202507") == before


async def test_webhooks_twice_and_in_any_order_come_to_the_same_end(anywhere: World) -> None:
    world = anywhere
    posted: list[tuple[str, dict[str, str], bytes]] = []

    async def held(url: str, headers: dict[str, str], body: bytes) -> int:
        posted.append((url, headers, body))
        return 200

    orders = [world.buy(shop, {"TSHIRT-M": 1, "MUG": 2}) for shop in (US, GB, US)]
    world.move(US, orders[0], "CANCELLED")
    world.move(GB, orders[1], "IN_TRANSIT")
    await world.sandbox.deliver(held)
    for one in [*reversed(posted), *posted]:
        await world.post(*one)
    await world.settle()
    entries = len(await world.events(kind="observation", topic="orders"))
    for one in posted:
        await world.post(*one)
    await world.settle()

    assert len(await world.events(kind="observation", topic="orders")) == entries == 3
    assert await world.stock("MUG") == (96, 2, 2)
    assert await broken(world) == []


async def test_a_hundred_orders_at_once_are_read_in_batches_of_fifty(shops: World) -> None:
    before = shops.calls("order.GetOrderDetail.202507")
    ids = [shops.buy(US, {sku: 1}) for sku in ("TSHIRT-M", "TSHIRT-L") for _ in range(50)]
    for order_id in ids[:30]:
        shops.move(US, order_id, "AWAITING_COLLECTION")
    await shops.settle()

    assert shops.calls("order.GetOrderDetail.202507") == before + 2
    assert await shops.stock("TSHIRT-M") == (50, 50, 0)


async def test_a_bad_order_is_split_off_and_holds_up_no_other(shops: World) -> None:
    foreign = shops.buy(GB, {"MUG": 1})
    good = [shops.buy(US, {"TSHIRT-M": 1}) for _ in range(7)]
    envelope = {
        "type": 1, "tts_notification_id": "77", "shop_id": shops.shop_id(US), "timestamp": 1,
        "data": {"order_id": foreign, "order_status": "AWAITING_SHIPMENT"},
    }  # fmt: skip
    await shops.webhook(json.dumps(envelope).encode())
    await shops.settle()
    parked = await shops.events(state="parked")

    assert [await shops.status(one) for one in good] == ["AWAITING_SHIPMENT"] * 7
    assert [one.subject for one in parked] == [f"order/1/{foreign}"]
    assert "does not belong" in parked[0].note
    assert await broken(shops) == []


async def test_an_order_that_the_shop_does_not_know_is_parked_and_can_be_tried_again(shops: World) -> None:
    envelope = {
        "type": 1, "tts_notification_id": "78", "shop_id": shops.shop_id(US), "timestamp": 1,
        "data": {"order_id": "576461413038785752"},
    }  # fmt: skip
    await shops.webhook(json.dumps(envelope).encode())
    await shops.settle()
    [parked] = await shops.events(state="parked")
    await shops.say("connections", "retry", event_id=parked.id)
    await shops.settle()
    [again] = await shops.events(state="parked")

    assert "knows no order 576461413038785752" in parked.note
    assert (again.id, again.tries) == (parked.id, 1)
