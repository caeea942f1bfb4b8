"""Webhooks over real wires: to receivers that are slow, deaf, down or come back, and through a kill."""

import os
import signal
import socket
import time
from pathlib import Path

import pytest

from tests.sandbox.caller import WEBHOOKS, Caller, Receiver
from tests.sandbox.test_serve import fetch, running
from tests.sandbox.webhooks.doors import deaf, door, serving
from tests.sandbox.webhooks.wires import listed, order, sent_to, settled, tried, turn, until_tried, wait


def test_a_receiver_that_was_down_gets_what_happened_meanwhile_once_it_is_up() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = int(taken.getsockname()[1])
    with serving() as (_, said):
        sent_to(said, f"http://127.0.0.1:{port}/hook")
        order(said)
        first = tried(said)
        assert [status for _, status in first["tries"]] == [0]
        assert first["next_try_at"] > fetch(f"{said['base_url']}/_sandbox/clock")["now"]
        with door(port) as receiver:
            turn(said, 119)
            time.sleep(0.3)
            assert receiver.came == []
            turn(said, 1)
            [body] = receiver.wait_for(1)
            told = settled(said, 1)
    assert (body["data"]["order_status"], told["pending"]) == ("UNPAID", [])
    assert [status for _, status in told["delivered"][0]["tries"]] == [0, 200]


def test_one_deaf_address_lets_no_other_app_wait() -> None:
    with deaf() as nowhere, door() as receiver, serving("demo") as (sandbox, said):
        for place, url in enumerate((nowhere, receiver.url)):
            sent_to(said, url, place)
        sandbox.state.crowds.clear()
        for _ in range(40):
            order(said, 0, "MUG-WHITE")
        for _ in range(40):
            order(said, 1, "MUG-WHITE")
        began = time.monotonic()
        receiver.wait_for(40)
        assert time.monotonic() - began < 3  # forty that are not heard take three times as long


@pytest.mark.slow
def test_who_answers_after_three_seconds_has_not_answered_and_is_told_again() -> None:
    with door() as receiver, serving() as (_, said):
        sent_to(said, receiver.url)
        receiver.seconds = 3.4
        order(said)
        assert [status for _, status in tried(said)["tries"]] == [0]
        receiver.seconds = 0
        turn(said, 120)
        [told] = settled(said, 1)["delivered"]
        assert [status for _, status in told["tries"]] == [0, 200]
        assert receiver.bodies[0] == receiver.bodies[1]


def test_refused_is_an_answer_and_all_but_200_is_none() -> None:
    with door() as receiver, serving() as (_, said):
        sent_to(said, receiver.url)
        for nth, status in enumerate((401, 500, 204, 301), 1):
            receiver.status = status
            order(said)
            until_tried(said, nth)
        told = listed(said)
    assert [(one["state"], one["tries"][0][1]) for one in told["delivered"]] == [("refused", 401)]
    assert sorted(one["tries"][0][1] for one in told["pending"]) == [204, 301, 500]


def test_a_killed_sandbox_goes_on_with_what_waited_alone(tmp_path: Path) -> None:
    options = ("--scenario", "empty", "--clock", "still", "--data", str(tmp_path))
    with door() as receiver:
        with running(*options, "--webhook-url", receiver.url) as (program, said):
            order(said)
            settled(said, 1)
            receiver.status = 500
            order(said)
            waiting = tried(said)
            kept = tmp_path / "state.json"
            wait(lambda: kept.exists() and ",500]]" in kept.read_text())
            os.kill(program.pid, signal.SIGKILL)
            program.wait(timeout=5)
        receiver.status = 200
        with running(*options) as (_, again):
            assert [one["id"] for one in listed(again)["pending"]] == [waiting["id"]]
            turn(again, 120)
            settled(again, 2)
    first, second, third = receiver.bodies
    assert second == third != first


def test_an_address_that_is_none_hurts_nobody() -> None:
    wrong = (
        "x",
        "ftp://a.example/",
        "http://[::1",
        "http://a..b/",
        "http://\x00/",
        "http://127.0.0.1:99999/",
    )
    with door() as receiver, serving() as (_, said):
        for address in (*wrong, receiver.url):
            sent_to(said, address)
            order(said)
        settled(said, 1)
        wait(lambda: all(one["tries"] for one in listed(said)["pending"]))
        waiting = listed(said)["pending"]
    assert {one["address"]: one["tries"][0][1] for one in waiting} == dict.fromkeys(wrong, 0)


async def test_a_webhook_that_is_tried_again_goes_where_the_app_is_by_then(
    caller: Caller, receiver: Receiver
) -> None:
    def register(address: str) -> None:
        body = {"address": address, "event_type": "ORDER_STATUS_CHANGE"}
        assert caller.call("PUT", WEBHOOKS, body=body).code == 0

    async def tried_after(seconds: float) -> list[str]:
        caller.sandbox.clock.advance(seconds)
        receiver.received.clear()
        await caller.sandbox.deliver(receiver)
        return [url for url, _, _ in receiver.received]

    receiver.status = 500
    register("http://first.example/")
    caller.place("UNPAID")
    assert await tried_after(0) == ["http://first.example/"]
    register("http://second.example/")
    assert await tried_after(120) == ["http://second.example/"]
    caller.call("DELETE", WEBHOOKS, body={"event_type": "ORDER_STATUS_CHANGE"})
    assert await tried_after(1800) == ["http://app.example/hook"]
    caller.app.webhook_url = ""
    assert await tried_after(10_800) == []
    [gone] = caller.sandbox.state.delivered
    assert (gone.state, [status for _, status in gone.tries]) == ("dropped", [500, 500, 500])


async def test_the_end_of_a_permission_is_told_even_after_it(caller: Caller, receiver: Receiver) -> None:
    receiver.status = 500
    caller.control("POST", f"/apps/{caller.app.key}/deauthorize")
    await caller.sandbox.deliver(receiver)
    receiver.status = 200
    caller.sandbox.clock.advance(120)
    assert await caller.sandbox.deliver(receiver) == len(caller.app.shop_ids)


async def test_doubled_and_overtaken_webhooks_all_come_in_the_end(caller: Caller, receiver: Receiver) -> None:
    caller.control("POST", "/faults", {"kind": "double", "probability": 0.5})
    caller.control("POST", "/faults", {"kind": "reorder", "probability": 0.7, "seconds": 60})
    placed = [caller.place("UNPAID").id for _ in range(40)]
    for _ in range(61):
        caller.sandbox.clock.advance(1)
        await caller.sandbox.deliver(receiver)
    told = [body["data"]["order_id"] for body in receiver.bodies]
    assert (set(told), len(told) > len(placed)) == (set(placed), True)
    assert list(dict.fromkeys(told)) != placed
    assert len({body["tts_notification_id"] for body in receiver.bodies}) == len(placed)
