"""Webhooks are signed, documented in form, and tried again by the platform's schedule."""

import pytest

from shopkeeper.sandbox.access import shops as authorization
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.tiktok.spec import events
from shopkeeper.tiktok.wire import webhook_signature
from tests.sandbox.caller import WEBHOOKS, Caller, Receiver, Wall

ADDRESS = "http://app.example/hook"


async def deliver(caller: Caller, receiver: Receiver, after: float = 0) -> int:
    caller.sandbox.clock.advance(after)
    return await caller.sandbox.deliver(receiver)


async def test_an_order_is_announced_signed_over_the_very_bytes(caller: Caller, receiver: Receiver) -> None:
    order = caller.place("UNPAID")
    assert await deliver(caller, receiver) == 1
    [(url, headers, raw)] = receiver.received
    assert url == ADDRESS
    assert headers["Authorization"] == webhook_signature(caller.app.key, caller.app.secret, raw)
    [body] = receiver.bodies
    assert body["type"] == 1
    assert (body["shop_id"], body["timestamp"]) == (caller.shop.id, order.update_time)
    assert len(body["tts_notification_id"]) == 19
    assert body["data"] == {
        "order_id": order.id,
        "order_status": "UNPAID",
        "is_on_hold_order": False,
        "update_time": order.update_time,
    }


async def test_each_step_is_announced_and_a_cancellation_in_the_webhooks_own_word(
    caller: Caller, receiver: Receiver
) -> None:
    first, second = caller.place("UNPAID"), caller.place("ON_HOLD")
    caller.sandbox.move(caller.shop.id, first.id, "AWAITING_COLLECTION")
    caller.sandbox.move(caller.shop.id, second.id, "CANCELLED")
    await deliver(caller, receiver)
    assert receiver.orders() == [
        "UNPAID", "ON_HOLD", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "CANCEL",
    ]  # fmt: skip
    assert caller.detail(second.id)[0]["status"] == "CANCELLED"
    documented = {name.removesuffix("!") for name in events()[1].payload}
    told = [body["data"].keys() for body in receiver.bodies if body["type"] == 1]
    assert all(keys == documented for keys in told)


async def test_an_order_placed_late_in_its_life_is_announced_once(caller: Caller, receiver: Receiver) -> None:
    caller.place("DELIVERED")
    await deliver(caller, receiver)
    assert receiver.orders() == ["DELIVERED"]


async def test_what_is_not_answered_is_tried_four_times_more_and_then_dropped(
    caller: Caller, receiver: Receiver
) -> None:
    receiver.status = 500
    caller.place()
    assert await deliver(caller, receiver) == 0
    for pause in (120, 1800, 10_800, 43_200):
        await deliver(caller, receiver, pause - 1)
        tried = len(receiver.received)
        await deliver(caller, receiver, 1)
        assert len(receiver.received) == tried + 1
    await deliver(caller, receiver, 10**5)
    assert len(receiver.received) == 5
    assert len({raw for _, _, raw in receiver.received}) == 1
    [delivery] = caller.sandbox.state.delivered
    assert (delivery.state, len(delivery.tries)) == ("dropped", 5)


async def test_once_it_is_answered_it_is_done(caller: Caller, receiver: Receiver) -> None:
    receiver.status = 0
    caller.place()
    await deliver(caller, receiver)
    receiver.status = 200
    assert await deliver(caller, receiver, 120) == 1
    assert await deliver(caller, receiver, 10**5) == 0
    assert len(receiver.received) == 2


async def test_a_refused_signature_counts_as_an_answer(caller: Caller, receiver: Receiver) -> None:
    receiver.status = 401
    caller.place()
    assert await deliver(caller, receiver) == 0
    await deliver(caller, receiver, 10**5)
    assert [delivery.state for delivery in caller.sandbox.state.delivered] == ["refused"]


async def test_an_address_is_registered_changed_listed_and_removed(caller: Caller) -> None:
    kind, receiver = "ORDER_STATUS_CHANGE", Receiver()
    for address in ("http://first.example/", "http://second.example/"):
        assert caller.call("PUT", WEBHOOKS, body={"address": address, "event_type": kind}).code == 0
        caller.sandbox.clock.advance(5)
    content = caller.call("GET", WEBHOOKS).content
    assert content["total_count"] == 1
    [row] = content["webhooks"]
    assert (row["event_type"], row["address"]) == (kind, "http://second.example/")
    assert row["update_time"] == row["create_time"] + 5
    caller.place()
    await deliver(caller, receiver)
    assert [url for url, _, _ in receiver.received] == ["http://second.example/"]
    for _ in range(2):
        assert caller.call("DELETE", WEBHOOKS, body={"event_type": kind}).code == 0
    assert caller.call("GET", WEBHOOKS).content == {"webhooks": [], "total_count": 0}


async def test_a_shops_own_address_goes_before_the_apps(caller: Caller, receiver: Receiver) -> None:
    own = {"address": "http://own.example/", "event_type": "ORDER_STATUS_CHANGE"}
    caller.call("PUT", WEBHOOKS, body=own)
    caller.place()
    caller.sandbox.place(caller.app.shop_ids[1], {"MUG": 1})
    await deliver(caller, receiver)
    assert [url for url, _, _ in receiver.received] == ["http://own.example/", ADDRESS]


@pytest.mark.parametrize(
    "body", [{"address": "x" * 256, "event_type": "NEW_MESSAGE"}, {"address": "x", "event_type": "?"}]
)
def test_a_wrong_registration_is_refused(caller: Caller, body: dict[str, str]) -> None:
    assert caller.call("PUT", WEBHOOKS, body=body).code == 36009004


async def test_deauthorization_is_announced_and_the_tokens_die(caller: Caller, receiver: Receiver) -> None:
    assert authorization.deauthorize(caller.sandbox.market, caller.app.key) == 1
    assert caller.send("GET", "/authorization/202309/shops").code == 36009004
    caller.place()
    await deliver(caller, receiver)
    assert [(body["type"], body["shop_id"]) for body in receiver.bodies] == [
        (6, shop_id) for shop_id in caller.app.shop_ids
    ]


async def test_an_app_hears_only_of_the_shops_it_reaches(wall: Wall) -> None:
    sandbox = Sandbox(wall=wall, scenario="demo")
    callers = [Caller(sandbox, wall, place) for place in (0, 1)]
    for caller in callers:
        caller.app.webhook_url = f"http://{caller.app.portal.lower()}.example/"
    for shop_id in sandbox.shops:
        sandbox.place(shop_id, {"MUG-WHITE": 1})
    receiver = Receiver()
    await sandbox.deliver(receiver)
    assert [
        (url, body["shop_id"]) for (url, _, _), body in zip(receiver.received, receiver.bodies, strict=True)
    ] == [(caller.app.webhook_url, caller.shop.id) for caller in callers]
