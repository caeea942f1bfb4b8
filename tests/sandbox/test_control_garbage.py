"""Nonsense in any field of any call of the control plane is told in one line, and breaks nothing."""

import json
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from shopkeeper.sandbox.control.document import Examples
from shopkeeper.sandbox.control.plane import PLACE, ROUTES, Route
from shopkeeper.sandbox.exchange import Ask
from tests.sandbox.caller import Caller

NONSENSE = ("x", -1, 1e308, [{}], {"a": None}, "9" * 40, "1e400")


def asked(one: Route, values: dict[str, Any]) -> Ask:
    path = PLACE + one.path
    for name in one.in_path:
        path = path.replace(f"{{{name}}}", str(values.pop(name, "x")))
    if one.method == "GET":
        return Ask("GET", path, {name: str(value) for name, value in values.items()})
    return Ask("POST", path, body=json.dumps(values).encode())


def odd_answers(caller: Caller, one: Route, usual: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What a call says to nonsense in each of its fields, where it is neither an answer nor one line."""
    for field, value in product(one.takes, NONSENSE):
        reply = caller.sandbox.answer(asked(one, {**usual, field.name: value}))
        said = json.loads(reply.body).get("error", "")
        if reply.status not in (200, 400, 404) or "\n" in said or len(said) > 600:
            yield f"{one.method} {one.path} {field.name}={value}", said
        caller.sandbox.tick()


def test_nonsense_in_any_field_is_refused_in_one_line(caller: Caller) -> None:
    caller.place()
    found, odd = Examples(caller.sandbox), {}
    for one in ROUTES:
        usual = {field.name: found.filled(field.example) for field in one.takes if field.example is not None}
        before = caller.sandbox.snapshot()
        odd |= dict(odd_answers(caller, one, usual))
        caller.sandbox.restore(before)
    assert odd == {}


@pytest.mark.parametrize(
    ("path", "body", "told"),
    [
        (
            "/clock",
            {"advance_seconds": "soon"},
            "advance_seconds is how far it is turned: it must be a number",
        ),
        ("/clock", {"advance_seconds": "inf"}, "it must be a number, not 'inf'"),
        ("/orders", {"lines": [1]}, "openapi.json has an example of each call"),
        ("/tokens/expire", {"refresh": "perhaps"}, "it must be a boolean, not 'perhaps'"),
        ("/faults/x/end", {}, "no such fault at place x"),
    ],
)
def test_what_a_field_must_be_is_said(caller: Caller, path: str, body: dict[str, Any], told: str) -> None:
    sent = {"shop_id": caller.shop.id, **body} if path == "/orders" else body
    answer = caller.control("POST", path, sent)
    assert (answer.status, told in answer.envelope["error"]) == (400, True), answer.envelope


def test_numbers_and_choices_may_be_written_as_texts(caller: Caller) -> None:
    assert caller.control("POST", "/clock", {"advance_seconds": "60", "speed": ""}).status == 200
    assert caller.control("POST", "/tokens/expire", {"refresh": "false"}).status == 200
    assert all(grant.refresh_expires > caller.wall() for grant in caller.sandbox.state.grants)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        ({"probability": 7}, "at most 1, not 7"),
        ({"probability": 0}, "above 0"),
        ({"count": 0}, "count must be 1 or more"),
        ({"seconds": -4}, "seconds must be 0 or more"),
        ({"operation": "orders."}, "no operation or webhook begins with 'orders.'"),
        ({"shop_id": "1"}, "there is no shop 1"),
        ({"begins_at": "2030-01-02T00:00:00Z", "ends_at": "2030-01-01T00:00:00Z"}, "never in force"),
    ],
)
def test_a_fault_that_could_never_strike_is_refused(caller: Caller, fault: dict[str, Any], told: str) -> None:
    answer = caller.control("POST", "/faults", {"kind": "429", **fault})
    assert (answer.status, told in answer.envelope["error"]) == (400, True), answer.envelope
    assert caller.sandbox.faults == []
