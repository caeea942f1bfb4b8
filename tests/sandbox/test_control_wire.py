"""The control plane's wire: webhooks sent again or lost, requests, faults, and what the page is told."""

from typing import Any

import pytest

from shopkeeper.sandbox.exchange import Ask, Reply
from tests.sandbox.caller import SHOPS, Caller, Receiver, Wall


def webhooks(caller: Caller) -> dict[str, Any]:
    return caller.control("GET", "/webhooks").envelope


async def test_a_webhook_is_told_with_its_next_try_and_can_be_sent_at_once(
    caller: Caller, receiver: Receiver
) -> None:
    receiver.status = 503
    caller.place()
    await caller.sandbox.deliver(receiver)
    [row] = webhooks(caller)["pending"]
    assert (row["event"], row["tries"][0][1]) == ("ORDER_STATUS_CHANGE", 503)
    assert row["next_try_at"] == "2026-11-24T09:02:00+00:00"
    receiver.status = 200
    caller.control("POST", f"/webhooks/{row['id']}/send")
    assert await caller.sandbox.deliver(receiver) == 1
    [settled] = webhooks(caller)["delivered"]
    assert (settled["state"], len(settled["tries"]), settled["next_try_at"]) == ("delivered", 2, None)
    assert caller.control("GET", f"/webhooks/{row['id']}").envelope == settled


async def test_a_settled_webhook_is_sent_once_more_with_the_same_body(
    caller: Caller, receiver: Receiver
) -> None:
    caller.place()
    await caller.sandbox.deliver(receiver)
    [settled] = webhooks(caller)["delivered"]
    again = caller.control("POST", f"/webhooks/{settled['id']}/send").envelope
    await caller.sandbox.deliver(receiver)
    assert again["id"] != settled["id"]
    assert receiver.received[0] == receiver.received[1]


async def test_what_is_dropped_by_hand_or_by_a_fault_is_shown_as_lost(
    caller: Caller, receiver: Receiver
) -> None:
    caller.place()
    [row] = webhooks(caller)["pending"]
    caller.control("POST", f"/webhooks/{row['id']}/drop")
    caller.control("POST", "/faults", {"kind": "drop", "count": 1})
    caller.place()
    await caller.sandbox.deliver(receiver)
    assert receiver.received == []
    assert [one["state"] for one in webhooks(caller)["delivered"]] == ["lost", "lost"]
    answer = caller.control("POST", f"/webhooks/{row['id']}/drop")
    assert answer.envelope["error"].startswith(f"no webhook {row['id']} waits")


async def test_everything_that_waits_can_be_sent_at_once(caller: Caller, receiver: Receiver) -> None:
    receiver.status = 0
    for _ in range(3):
        caller.place()
    await caller.sandbox.deliver(receiver)
    assert caller.control("POST", "/webhooks/send").envelope == {"due": 3}
    receiver.status = 200
    assert await caller.sandbox.deliver(receiver) == 3


def test_a_refused_request_is_in_the_log_with_what_was_signed(caller: Caller) -> None:
    caller.send("GET", SHOPS)
    caller.send("GET", SHOPS, {"sign": "00"})
    rows = caller.control("GET", "/requests").envelope["requests"]
    failed = caller.control("GET", "/requests", {"failed": True}).envelope["requests"]
    assert [row["verdict"] for row in rows] == ["106001", "0"]
    assert failed == rows[:1]
    assert "your string to sign was ****/authorization/202309/shops" in failed[0]["explanation"]
    assert caller.app.secret not in str(rows)


def test_one_fault_is_ended_and_the_others_go_on(caller: Caller) -> None:
    for kind in ("drop", "429", "slow"):
        caller.control("POST", "/faults", {"kind": kind})
    wrong = caller.control("POST", "/faults/1/end", {"kind": "slow"})
    assert wrong.envelope["error"].startswith("there is no such fault at place 1")
    left = caller.control("POST", "/faults/1/end", {"kind": "429"}).envelope["faults"]
    assert [one["kind"] for one in left] == ["drop", "slow"]
    left = caller.control("POST", "/faults", {"clear": True, "kind": "drop"}).envelope["faults"]
    assert [one["kind"] for one in left] == ["slow"]


def test_a_fault_lasts_for_the_time_that_is_said_by_the_clock_of_the_shops(caller: Caller) -> None:
    caller.control("POST", "/faults", {"kind": "500", "lasts_seconds": 60})
    assert caller.send("GET", SHOPS).code == 36009003
    caller.control("POST", "/clock", {"advance_seconds": 61})
    assert caller.send("GET", SHOPS).code == 0


def test_a_clock_that_stands_still_can_be_let_run_and_stopped_again(caller: Caller) -> None:
    caller.control("POST", "/clock", {"speed": 100_000})
    assert caller.control("GET", "/clock").envelope["speed"] == 100_000
    caller.control("POST", "/clock", {"speed": 0})
    stopped = caller.control("GET", "/clock").envelope["now"]
    assert stopped > "2026-11-24T09:00:00"
    assert caller.control("GET", "/clock").envelope["now"] == stopped


def test_a_new_app_reaches_its_shops_with_its_own_key_and_code(caller: Caller, wall: Wall) -> None:
    made = caller.control("POST", "/apps", {"portal": "ROW", "shop_ids": [caller.shop.id]}).envelope
    assert made["app_key"] != caller.app.key
    query = {"app_key": made["app_key"], "app_secret": made["app_secret"], "auth_code": made["auth_code"]}
    got = caller.sandbox.answer(Ask("GET", "/api/v2/token/get", {**query, "grant_type": "authorized_code"}))
    assert got.status == 200
    other = Caller(caller.sandbox, wall, place=1)
    other.token = other.sandbox.state.grants[-1].access_token
    assert [shop["id"] for shop in other.send("GET", SHOPS).content["shops"]] == [caller.shop.id]
    assert caller.control("POST", "/apps", {"portal": "MOON"}).status == 400


def test_a_buyer_pays_an_order_once(caller: Caller) -> None:
    order = caller.place("UNPAID")
    assert caller.control("POST", f"/orders/{order.id}/pay").envelope["status"] == "ON_HOLD"
    again = caller.control("POST", f"/orders/{order.id}/pay").envelope["error"]
    assert again == f"order {order.id} is ON_HOLD; only an unpaid one can be paid"
    [row] = caller.control("GET", "/orders", {"status": "ON_HOLD"}).envelope["orders"]
    assert row["order_id"] == order.id


def test_prices_are_set_all_or_none(caller: Caller) -> None:
    mug = caller.sku("MUG")
    path = f"/products/{mug.product_id}"
    wrong = caller.control("POST", path, {"prices": {"MUG": "9.50", "TSHIRT-M": "1.00"}})
    assert (wrong.status, mug.price_minor) == (400, 1200)
    caller.control("POST", path, {"prices": {"MUG": "9.50"}})
    assert mug.price_minor == 950
    listed = caller.control("GET", "/products", {"shop_id": caller.shop.id}).envelope["products"]
    assert "9.50" in [sku["price"] for product in listed for sku in product["skus"]]


def test_the_page_is_told_only_what_has_changed(caller: Caller) -> None:
    first = caller.control("GET", "/live").envelope
    assert {"about", "shops", "orders", "webhooks", "requests", "faults", "money"} <= set(first["parts"])

    def since(cursor: str) -> dict[str, Any]:
        query = {"seen": cursor}
        return caller.ask(Ask("GET", "/_sandbox/live", query)).envelope

    assert since(first["cursor"])["parts"] == {}
    caller.place("UNPAID")
    changed = since(first["cursor"])
    assert set(changed["parts"]) - {"next"} == {"shops", "orders"}
    assert changed["parts"]["orders"][0]["status"] == "UNPAID"
    assert since(changed["cursor"])["parts"] == {}


def test_the_page_is_for_browsers_and_json_for_programs(caller: Caller) -> None:
    def asked(path: str, accept: str = "") -> Reply:
        return caller.sandbox.answer(Ask("GET", path, headers={"accept": accept}))

    page = asked("/_sandbox/", "text/html,application/xhtml+xml")
    headers = dict(page.headers)
    assert headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in headers["content-security-policy"]
    assert asked("/_sandbox", "*/*").body.startswith(b'{"sandbox":true')
    assert asked("/_sandbox/", "application/json").body.startswith(b'{"sandbox":true')
    assert dict(asked("/_sandbox/page/page.js").headers)["content-type"].startswith("text/javascript")
    assert asked("/_sandbox/page/../control.py").status == 404


@pytest.mark.parametrize("speed", [-1, 1e9, "fast"])
def test_a_speed_that_cannot_be_is_told(caller: Caller, speed: object) -> None:
    assert caller.control("POST", "/clock", {"speed": speed}).status == 400
