"""Faults strike as they are told to, and leave the truth alone."""

import pytest

from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.server import Sandbox
from tests.sandbox.caller import SHOPS, Caller, Receiver, Wall


async def heard(caller: Caller, receiver: Receiver, orders: int = 1, after: float = 0) -> int:
    for _ in range(orders):
        caller.place()
    caller.sandbox.clock.advance(after)
    await caller.sandbox.deliver(receiver)
    return len(receiver.received)


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [("429", 429, 36009002), ("500", 500, 36009003), ("timeout_before", 504, 36009007),
     ("timeout_after", 504, 36009007), ("expired_token", 401, 105002)],
)  # fmt: skip
def test_an_answer_fails_as_often_as_it_is_told_to(caller: Caller, kind: str, status: int, code: int) -> None:
    caller.sandbox.faults.append(Fault(kind, count=2))
    answers = [caller.send("GET", SHOPS) for _ in range(3)]
    assert [(answer.status, answer.code) for answer in answers] == [(status, code), (status, code), (200, 0)]


@pytest.mark.parametrize(("kind", "left"), [("timeout_before", 100), ("timeout_after", 5)])
def test_a_time_out_strikes_before_or_after_the_deed(caller: Caller, kind: str, left: int) -> None:
    sku = caller.sku("MUG")
    caller.sandbox.faults.append(Fault(kind, operation="product.UpdateInventory.202309"))
    assert caller.send("GET", SHOPS).code == 0
    body = {"skus": [{"id": sku.id, "inventory": [{"quantity": 5}]}]}
    path = f"/product/202309/products/{sku.product_id}/inventory/update"
    assert caller.call("POST", path, body=body).code == 36009007
    assert sku.available() == left


async def test_a_dropped_webhook_never_comes(caller: Caller, receiver: Receiver) -> None:
    caller.sandbox.faults.append(Fault("drop", count=1))
    assert await heard(caller, receiver, orders=2) == 1


async def test_a_doubled_webhook_comes_twice_with_one_id(caller: Caller, receiver: Receiver) -> None:
    caller.sandbox.faults.append(Fault("double"))
    assert await heard(caller, receiver) == 2
    assert len({body["tts_notification_id"] for body in receiver.bodies}) == 1


async def test_a_delayed_webhook_comes_later(caller: Caller, receiver: Receiver) -> None:
    caller.sandbox.faults.append(Fault("delay", seconds=60))
    assert await heard(caller, receiver, after=59) == 0
    assert await heard(caller, receiver, orders=0, after=1) == 1


async def test_reordered_webhooks_all_come_in_another_order(caller: Caller, receiver: Receiver) -> None:
    caller.sandbox.faults.append(Fault("reorder"))
    await heard(caller, receiver, orders=20, after=10)
    placed = list(caller.sandbox.state.orders)
    told = [body["data"]["order_id"] for body in receiver.bodies]
    assert sorted(told) == sorted(placed)
    assert told != placed


async def test_a_share_of_webhooks_is_the_same_share_each_run(wall: Wall) -> None:
    counts = []
    for _ in range(2):
        caller, receiver = Caller(Sandbox(seed=3, wall=wall), wall), Receiver()
        caller.app.webhook_url = "http://app.example/"
        caller.sandbox.faults.append(Fault("drop", probability=0.3))
        counts.append(await heard(caller, receiver, orders=50))
    assert counts[0] == counts[1]
    assert 20 < counts[0] < 50


def test_an_unknown_fault_is_told(caller: Caller) -> None:
    with pytest.raises(ValueError, match="there is no fault 'gremlin'"):
        Fault("gremlin")
