"""Answers are spoilt at the place, at the time and in the way that a fault says."""

from datetime import timedelta
from typing import Any

import pytest

from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.server import Sandbox
from tests.sandbox.caller import DETAIL, SEARCH, SHOPS, WEBHOOKS, Caller, Wall


def refused(caller: Caller, times: int, path: str = SHOPS) -> list[bool]:
    call = caller.send if path == SHOPS else caller.call
    return [call("GET", path).code != 0 for _ in range(times)]


@pytest.mark.parametrize(
    ("place", "strikes"),
    [("authorization.GetAuthorizedShops.202309", True), ("authorization", True), ("event", False)],
)
def test_a_fault_strikes_an_operation_or_all_of_a_module(caller: Caller, place: str, strikes: bool) -> None:
    caller.sandbox.faults.append(Fault("500", operation=place))
    assert refused(caller, 1) == [strikes]


def test_a_fault_strikes_one_shop_alone(caller: Caller) -> None:
    other = caller.at("GB")
    caller.sandbox.faults.append(Fault("500", shop_id=caller.shop.id))
    assert refused(caller, 1, WEBHOOKS) == [True]
    assert refused(other, 1, WEBHOOKS) == [False]


def test_a_fault_strikes_in_its_hours_by_the_clock_of_the_shops(caller: Caller) -> None:
    now = caller.sandbox.clock.now()
    fault = Fault("503", begins_at=now + timedelta(hours=1), ends_at=now + timedelta(hours=2))
    caller.sandbox.faults.append(fault)
    told = []
    for _ in range(3):
        told += refused(caller, 1)
        caller.sandbox.clock.advance(3600)
    assert told == [False, True, False]


def test_a_share_of_answers_is_the_same_share_each_run_and_another_with_another_seed(wall: Wall) -> None:
    def run(seed: int, fault_seed: int) -> list[bool]:
        caller = Caller(Sandbox(seed=seed, wall=wall), wall)
        caller.sandbox.faults.append(Fault("429", probability=0.5, seed=fault_seed))
        return refused(caller, 40)

    assert run(3, 0) == run(3, 0)
    assert 10 < sum(run(3, 0)) < 30
    assert len({tuple(run(*seeds)) for seeds in ((3, 0), (4, 0), (3, 1))}) == 3


def test_a_revoked_token_is_told_and_the_next_call_passes(caller: Caller) -> None:
    caller.sandbox.faults.append(Fault("revoked_token", count=1))
    assert [caller.send("GET", SHOPS).code for _ in range(2)] == [36009004, 0]


def test_a_proxy_answers_in_html(caller: Caller) -> None:
    caller.sandbox.faults.append(Fault("not_json"))
    reply = caller.sandbox.answer(caller.signed("GET", SHOPS))
    assert (reply.status, dict(reply.headers)["content-type"]) == (502, "text/html; charset=utf-8")
    assert b"<html>" in reply.body


def test_a_slow_answer_is_held_back(caller: Caller) -> None:
    caller.sandbox.faults.append(Fault("slow", seconds=7))
    assert caller.sandbox.answer(caller.signed("GET", SHOPS)).delay_seconds == 7


def test_an_outage_takes_everything_down_for_hours_and_webhooks_come_afterwards(caller: Caller) -> None:
    caller.app.webhook_url = "http://app.example/hook"
    caller.sandbox.faults.append(Fault("outage", seconds=3 * 3600))
    asks = [caller.signed("GET", path) for path in (SHOPS, "/api/v2/token/get")]
    assert [caller.sandbox.answer(ask).status for ask in asks] == [503, 503]
    caller.place()
    [waiting] = caller.sandbox.market.outbox.pending()
    assert waiting.due == caller.sandbox.clock.now().timestamp() + 3 * 3600
    caller.sandbox.clock.advance(3 * 3600)
    assert refused(caller, 1) == [False]


def test_an_order_list_lags_while_the_detail_is_up_to_date(caller: Caller) -> None:
    order = caller.place()
    caller.sandbox.faults.append(Fault("lag", seconds=30))
    assert caller.search().content["orders"] == []
    assert caller.call("GET", DETAIL, {"ids": order.id}).content["orders"][0]["id"] == order.id
    caller.sandbox.clock.advance(31)
    assert [one["id"] for one in caller.search().content["orders"]] == [order.id]


@pytest.mark.parametrize(("kind", "missed", "repeated"), [("page_skips", 1, 0), ("page_repeats", 0, 1)])
def test_pages_shift_while_they_are_read(caller: Caller, kind: str, missed: int, repeated: int) -> None:
    placed = {caller.place().id for _ in range(7)}
    caller.sandbox.faults.append(Fault(kind, count=1))
    found = walked(caller, 3)
    assert len(placed - set(found)) == missed
    assert len(found) - len(set(found)) == repeated


def walked(caller: Caller, size: int) -> list[str]:
    """The ids of all orders, page by page; no page is larger than was asked for."""
    found: list[str] = []
    query: dict[str, Any] = {"page_size": size}
    while True:
        content = caller.call("POST", SEARCH, query, {}).content
        assert len(content["orders"]) <= size
        found += [order["id"] for order in content["orders"]]
        if not content["next_page_token"]:
            return found
        query["page_token"] = content["next_page_token"]


def set_stock(caller: Caller, quantity: int) -> None:
    sku = caller.sku("MUG")
    path = f"/product/202309/products/{sku.product_id}/inventory/update"
    body = {"skus": [{"id": sku.id, "inventory": [{"quantity": quantity}]}]}
    assert caller.call("POST", path, body=body).content == {"errors": []}


def test_a_stock_level_is_set_late_although_the_answer_said_that_it_was_set(caller: Caller) -> None:
    caller.sandbox.faults.append(Fault("stock_late", seconds=60))
    set_stock(caller, 5)
    assert caller.sku("MUG").available() == 100
    caller.sandbox.clock.advance(60)
    caller.sandbox.tick()
    assert caller.sku("MUG").available() == 5


def test_a_stock_level_is_set_twice_and_undoes_what_was_sold_between(caller: Caller) -> None:
    caller.sandbox.faults.append(Fault("stock_twice", seconds=60))
    set_stock(caller, 5)
    caller.place(MUG=2)
    assert caller.sku("MUG").available() == 3
    caller.sandbox.clock.advance(60)
    caller.sandbox.tick()
    assert caller.sku("MUG").available() == 5


def test_a_statement_is_restated_after_it_was_published(caller: Caller) -> None:
    caller.sandbox.faults.append(Fault("restate"))
    caller.place("COMPLETED")
    caller.sandbox.clock.advance(86_400)
    caller.sandbox.tick()
    before, after = settled(caller), settled(caller, 86_400)
    assert after < before


def settled(caller: Caller, after_seconds: float = 0) -> float:
    caller.sandbox.clock.advance(after_seconds)
    query = {"sort_field": "statement_time", "page_size": 20}
    [statement] = caller.call("GET", "/finance/202309/statements", query).content["statements"]
    return float(statement["settlement_amount"])


def test_a_moment_without_a_time_zone_is_refused(caller: Caller) -> None:
    told: dict[str, Any] = {"kind": "500", "begins_at": "2026-11-24T09:00:00"}
    with pytest.raises(ValueError, match="names no time zone"):
        Fault(**told)


def test_the_same_seed_faults_and_requests_give_the_same_bytes(wall: Wall) -> None:
    def run() -> list[bytes]:
        sandbox = Sandbox(seed=9, wall=wall)
        caller = Caller(sandbox, wall)
        for kind in ("500", "page_skips", "page_repeats", "lag", "expired_token"):
            sandbox.faults.append(Fault(kind, probability=0.3, seconds=2))
        for _ in range(6):
            caller.place()
        query = {"shop_cipher": caller.shop.cipher, "page_size": 2}
        asks = [caller.signed("POST", SEARCH, query, {}), caller.signed("GET", SHOPS)]
        return [sandbox.answer(asks[number % 2]).body for number in range(40)] + [sandbox.digest().encode()]

    assert run() == run()
