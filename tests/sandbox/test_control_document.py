"""The control plane's description: it is generated from the calls, and each of its examples works."""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest

from shopkeeper.sandbox import cancellations, returns
from shopkeeper.sandbox.control import ROUTES
from shopkeeper.sandbox.exchange import Ask
from tests.sandbox.aftersale_calls import approve, asked, reject
from tests.sandbox.caller import Caller

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
    approve(caller, asked(caller), "APPROVE_RETURN")
    disputed = asked(caller, "REFUND")
    reject(caller, disputed, "REJECT_REFUND")
    returns.escalate(sandbox.market, disputed.id)
    asked(caller)
    for status in ("DELIVERED", "AWAITING_COLLECTION", "UNPAID", "AWAITING_SHIPMENT"):
        caller.place(status)
    cancellations.ask(sandbox.market, caller.place().id)
    caller.place()
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
    def ask(origin: str) -> int:
        headers = {"host": "127.0.0.1:8700", "origin": origin}
        return caller.sandbox.answer(Ask("POST", "/_sandbox/webhooks/send", headers=headers)).status

    assert ask("https://elsewhere.example") == 403
    assert ask("null") == 403
    assert ask("http://127.0.0.1:8700") == 200
