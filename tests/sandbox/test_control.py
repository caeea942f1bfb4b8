"""The control plane and the authorise page: what a person or a test does from outside."""

from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from shopkeeper.sandbox.exchange import Ask, Reply
from shopkeeper.sandbox.server import Sandbox
from tests.sandbox.caller import SHOPS, Caller, Receiver


def page(caller: Caller, method: str = "GET", **fields: str) -> Reply:
    fields = {"service_id": caller.app.service_id, **fields}
    if method == "GET":
        return caller.sandbox.answer(Ask("GET", "/open/authorize", fields))
    return caller.sandbox.answer(Ask("POST", "/open/authorize", body=urlencode(fields).encode()))


def location(reply: Reply) -> dict[str, list[str]]:
    assert reply.status == 303
    return parse_qs(urlsplit(dict(reply.headers)["location"]).query)


def test_a_seller_authorises_and_the_code_works(caller: Caller) -> None:
    caller.app.redirect_url = "http://hub.example/back?a=b"
    shown = page(caller, state="abc").body.decode()
    assert "Authorise" in shown
    assert 'value="abc"' in shown
    answer = location(page(caller, "POST", state="abc", answer="yes"))
    assert (answer["state"], answer["a"]) == (["abc"], ["b"])
    code = caller.sandbox.state.codes[answer["code"][0]]
    assert code.app_key == caller.app.key


def test_a_seller_refuses(caller: Caller) -> None:
    caller.app.redirect_url = "http://hub.example/back"
    answer = location(page(caller, "POST", state="abc", answer="no"))
    assert answer == {"code": ["null"], "error": ["auth_denied"], "state": ["abc"]}


def test_an_unknown_app_and_a_missing_redirect_are_told(caller: Caller) -> None:
    assert page(caller, service_id="1").status == 404
    assert b"No redirect address" in page(caller).body


def test_what_is_typed_into_the_address_is_not_run(caller: Caller) -> None:
    caller.app.redirect_url = "http://hub.example/back"
    assert b"<script>" not in page(caller, state='"><script>').body


def test_the_control_plane_says_what_this_is(caller: Caller) -> None:
    content = caller.control("GET", "").envelope
    assert content["sandbox"] is True
    assert [shop["region"] for shop in content["shops"]] == ["US", "GB"]
    assert caller.app.secret not in str(content)


def test_the_choices_of_behaviour_can_be_read(caller: Caller) -> None:
    content = caller.control("GET", "/settings").envelope
    assert content["settings"]["set_means"] == "available"
    assert content["pace"]["hold_seconds"] == 3600


def test_orders_are_placed_moved_and_counted_from_outside(caller: Caller) -> None:
    body = {"shop_id": caller.shop.id, "lines": [{"seller_sku": "MUG", "quantity": 2}], "status": "ON_HOLD"}
    order_id = caller.control("POST", "/orders", body).envelope["order_id"]
    moved = caller.control("POST", f"/orders/{order_id}/move", {"status": "IN_TRANSIT"})
    assert moved.envelope == {"order_id": order_id, "status": "IN_TRANSIT"}
    shop = caller.control("GET", "/state").envelope["shops"][0]
    assert shop["orders"] == {"IN_TRANSIT": 1}
    mug = shop["products"][1]["skus"][0]
    assert (mug["available"], mug["committed"], mug["sold"]) == (98, 0, 2)


def test_codes_tokens_clock_stock_and_titles_are_steered_from_outside(caller: Caller) -> None:
    assert caller.control("POST", "/auth-codes").envelope["auth_code"] in caller.sandbox.state.codes
    assert caller.control("POST", "/tokens/expire", {}).envelope["expired"] == 1
    assert caller.send("GET", SHOPS).code == 105002
    now = caller.control("POST", "/clock", {"advance_seconds": 90}).envelope["now"]
    assert now == "2026-11-24T09:01:30+00:00"
    caller.control("POST", "/stock", {"shop_id": caller.shop.id, "seller_sku": "MUG", "available": 3})
    assert caller.sku("MUG").available() == 3
    product_id = caller.sku("MUG").product_id
    caller.control("POST", f"/products/{product_id}", {"title": "Better mug"})
    assert caller.sandbox.state.products[product_id].title == "Better mug"


async def test_webhooks_buyers_and_faults_are_steered_from_outside(caller: Caller, sandbox: Sandbox) -> None:
    caller.control("POST", f"/apps/{caller.app.key}", {"webhook_url": "http://app.example/"})
    caller.control("POST", "/faults", {"kind": "double", "count": 1})
    caller.control("POST", "/buyers", {"orders_per_minute": 30, "shop_id": caller.shop.id})
    caller.control("POST", "/clock", {"advance_seconds": 60})
    caller.control("POST", "/buyers", {"orders_per_minute": 600, "viral": True, "seconds": 10})
    pending = caller.control("GET", "/webhooks").envelope["pending"]
    assert len(pending) == len(sandbox.state.orders) + 1
    await sandbox.deliver(Receiver())
    assert len(caller.control("GET", "/webhooks").envelope["delivered"]) == len(pending)
    assert caller.control("GET", "/faults").envelope["faults"][0]["happened"] == 1
    assert caller.control("POST", "/faults", {"clear": True}).envelope == {"faults": []}
    assert caller.control("POST", f"/apps/{caller.app.key}/deauthorize").envelope == {"revoked": 1}
    assert caller.control("GET", "/requests").envelope == {"requests": []}


@pytest.mark.parametrize(
    ("method", "path", "body", "message"),
    [
        ("POST", "/orders", {"lines": []}, "POST /_sandbox/orders needs the field 'shop_id'"),
        ("POST", "/orders", {"shop_id": "1", "lines": [{"seller_sku": "A"}]}, "there is no shop 1"),
        ("POST", "/orders/1/move", {"status": "IN_TRANSIT"}, "there is no order 1"),
        ("POST", "/faults", {"kind": "gremlin"}, "there is no fault 'gremlin'"),
        ("POST", "/apps/1", {}, "there is no app 1"),
        ("POST", "/clock", [1], "the body must be a JSON object"),
        ("POST", "/clock", {"speed": -1}, "the clock cannot go -1.0 times as fast"),
        ("POST", "/products/1", {"title": "x"}, "there is no product 1"),
        ("GET", "/nothing", None, "GET /_sandbox/nothing is not known here"),
    ],
)
def test_a_wrong_request_is_told_what_is_wrong(
    caller: Caller, method: str, path: str, body: object, message: str
) -> None:
    answer = caller.control(method, path, body)
    assert answer.status in (400, 404)
    assert answer.envelope["error"].startswith(message)
