"""The control plane's description: it is generated from the calls, and each of its examples works."""

import json
import re
from collections.abc import Iterator
from random import Random
from typing import Any
from urllib.parse import urlencode

import pytest
from openapi_spec_validator import validate

from shopkeeper.sandbox.control.plane import ROUTES
from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.returns import cancellations
from shopkeeper.sandbox.returns import moves as returns
from tests.sandbox import fbt_calls
from tests.sandbox.affiliates import everything_of
from tests.sandbox.aftersale_calls import approve, asked, reject
from tests.sandbox.caller import Caller
from tests.sandbox.promotion_calls import coupon
from tests.sandbox.proof import Prover
from tests.sandbox.watched import trace
from tests.sandbox.webhooks.causes import Stage, an_invoice, size_chart

Call = tuple[str, str, dict[str, Any]]


@pytest.fixture
def busy(caller: Caller) -> Caller:
    """A sandbox in which there is one of everything that the control plane speaks of."""
    sandbox = caller.sandbox
    caller.app.webhook_url = "http://app.example/hook"
    caller.send("GET", "/authorization/202309/shops")
    caller.place("COMPLETED")
    sandbox.clock.advance(3 * 86_400)
    sandbox.tick()
    abroad = caller.at("GB")
    abroad.place(MUG=2)
    together = [abroad.sku(code).product_id for code in ("MUG", "TSHIRT-M")]
    caller.control("POST", "/combined-listings", {"shop_id": abroad.shop.id, "product_ids": together})
    approve(caller, asked(caller), "APPROVE_RETURN")
    disputed = asked(caller, "REFUND")
    reject(caller, disputed, "REJECT_REFUND")
    returns.escalate(sandbox.market, disputed.id)
    asked(caller)
    for status in ("DELIVERED", "AWAITING_COLLECTION", "UNPAID", "AWAITING_SHIPMENT"):
        caller.place(status)
    cancellations.ask(sandbox.market, caller.place().id)
    caller.place()
    everything_of(caller)
    fbt_calls.sent(Prover(caller))
    coupon(caller)
    at = Stage(caller)
    an_invoice(at)
    size_chart(at)
    caller.at("ID")
    caller.control("POST", "/faults", {"kind": "slow"})
    caller.control("POST", "/snapshot", {"name": "a busy day"})
    return caller


def described(caller: Caller) -> dict[str, Any]:
    return caller.control("GET", "/openapi.json").envelope


def calls(document: dict[str, Any]) -> Iterator[Call]:
    """Every call with its examples filled in: method, path with query, body."""
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            content = told.get("requestBody", {}).get("content", {})
            body = content.get("application/json", {}).get("example", {})
            yield method.upper(), _place(path, told["parameters"]), body


def _place(path: str, parameters: list[dict[str, Any]]) -> str:
    query = {}
    for parameter in parameters:
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", str(parameter["example"]))
        elif "example" in parameter:
            query[parameter["name"]] = parameter["example"]
    return f"{path}?{urlencode(query)}" if query else path


def _properties(document: dict[str, Any], method: str, place: str) -> list[str]:
    told = document["paths"].get(place.partition("?")[0], {}).get(method.lower(), {})
    content = told.get("requestBody", {}).get("content", {})
    return list(content.get("application/json", {}).get("schema", {}).get("properties", {}))


def test_every_call_is_described_once_with_its_fields_and_a_sentence(caller: Caller) -> None:
    document = described(caller)
    told = {
        (method.upper(), path): operation
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    }
    names = [operation["operationId"] for operation in told.values()]

    assert set(told) == {(one.method, f"/_sandbox{one.path}") for one in ROUTES}
    assert len(ROUTES) == len(told)
    assert sorted(names) == sorted(set(names))
    assert [operation for operation in told.values() if not operation["summary"].endswith(".")] == []
    for one in ROUTES:
        assert set(one.in_path) <= {field.name for field in one.takes if field.needed}, one.path


def test_the_description_is_openapi_3_1(busy: Caller) -> None:
    validate(described(busy))


def test_every_example_of_the_description_works_here(busy: Caller) -> None:
    before = busy.sandbox.snapshot()
    refused = {}
    for method, place, body in calls(described(busy)):
        path, _, query = place.partition("?")
        values = dict(pair.split("=") for pair in query.split("&")) if query else {}
        reply = busy.sandbox.answer(Ask(method, path, values, body=json.dumps(body).encode()))
        if reply.status != 200:
            refused[f"{method} {place}"] = reply.body
        busy.sandbox.restore(before)

    assert refused == {}


def test_no_word_in_braces_is_left_over_where_there_is_one_of_everything(busy: Caller) -> None:
    assert re.findall(r'"\{\w+\}"', json.dumps(described(busy))) == []


def test_a_field_of_the_wrong_kind_is_told_with_what_it_means(caller: Caller) -> None:
    told = caller.control("POST", "/orders", {"shop_id": caller.shop.id, "lines": "MUG"})
    assert told.status == 400
    assert told.envelope["error"].startswith("lines is what is ordered")
    assert told.envelope["error"].endswith("it must be an array, not 'MUG'")


def test_another_sites_page_cannot_steer_the_sandbox(caller: Caller) -> None:
    def ask(origin: str, host: str = "127.0.0.1:8700") -> int:
        headers = {"host": host, "origin": origin}
        return caller.sandbox.answer(Ask("POST", "/_sandbox/webhooks/send", headers=headers)).status

    assert ask("https://elsewhere.example") == 403
    assert ask("null") == 403
    assert ask("http://rebound.example:8700", "rebound.example:8700") == 403
    assert ask("http://127.0.0.1:8700") == 200
    assert ask("http://localhost:8700", "localhost:8700") == 200


ANYTHING: tuple[Any, ...] = (
    None, True, -1, 0, 1.5, 10**6, 10**20, float("nan"), "", "x", "{}", [], [1], ["x"], [None], [[]],
    {}, {"x": 1},
    [{"seller_sku": 1}], [{"seller_sku": "MUG", "quantity": "x"}], "2026-11-24", "999999", "\ud800",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(5))
def test_no_body_whatever_makes_a_call_fail_on_its_own_side(busy: Caller, seed: int) -> None:
    """Fields that are declared get something of any kind, beside examples for the others."""
    before, chance, failed = busy.sandbox.snapshot(), Random(seed), []
    document = described(busy)
    for method, place, body in calls(document):
        names = sorted({*body, *_properties(document, method, place)})
        spoilt = {name: chance.choice(ANYTHING) for name in names if chance.random() < 0.4}
        ask = Ask(method, place.partition("?")[0], body=json.dumps(body | spoilt).encode())
        if not fits(busy, ask):
            failed.append((place, spoilt))
        busy.sandbox.restore(before)

    assert failed == []


def fits(caller: Caller, ask: Ask) -> bool:
    """Whether a call is answered as described, and leaves a state that can be read back, or else no trace."""
    clean = trace(caller.sandbox)
    reply = caller.sandbox.answer(ask)
    is_told = bool(json.loads(reply.body).get("error")) and trace(caller.sandbox) == clean
    caller.sandbox.restore(caller.sandbox.snapshot())
    return is_told if reply.status == 400 else reply.status == 200
