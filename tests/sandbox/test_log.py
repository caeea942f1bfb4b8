"""The log says of each request what came of it, and of each that failed what should have come instead."""

import gzip
import hmac
from collections.abc import Callable
from hashlib import sha256
from typing import Any
from urllib.parse import quote

import pytest

from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.gateway.log import Seen
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.wire import sign
from tests.sandbox.caller import JSON, SEARCH, SHOPS, WEBHOOKS, Caller, Wall

BODY = b'{"order_status":"AWAITING_SHIPMENT"}\n'
HASHED = sha256(BODY).hexdigest().encode()
SPACED = b'{"order_status": "AWAITING_SHIPMENT"}'


def last(caller: Caller) -> Seen:
    return caller.sandbox.requests[-1]


def test_a_request_is_kept_with_its_number_its_moment_and_its_shop(caller: Caller) -> None:
    caller.send("GET", SHOPS)
    caller.call("GET", WEBHOOKS)
    first, second = caller.sandbox.requests
    assert (first.number, second.number) == (1, 2)
    assert (first.shop, second.shop) == ("", caller.shop.id)
    assert first.time == caller.sandbox.clock.now().timestamp()
    assert second.operation == "event.GetShopWebhooks.202309"
    assert (second.code, second.message, second.explanation) == ("0", "", "")
    assert 0 < second.milliseconds < 1000


def test_the_newest_that_failed_are_found(caller: Caller) -> None:
    caller.send("GET", WEBHOOKS)
    caller.send("GET", SHOPS)
    caller.send("GET", "/nowhere")
    log = caller.sandbox.gateway.log
    assert [seen.code for seen in log.newest(10, failed=True)] == ["36009009", "106013"]
    assert [seen.code for seen in log.newest(2)] == ["36009009", "0"]


def wrong_sign(caller: Caller, how: Callable[[dict[str, str]], str]) -> str:
    """Sign a search in some wrong way; answers what the log says about it."""
    query = {"app_key": caller.app.key, "timestamp": str(int(caller.wall())), "page_size": "5"}
    query |= {"shop_cipher": caller.shop.cipher, "page_token": "MS8="}
    headers = caller.headers()
    answer = caller.ask(Ask("POST", SEARCH, {**query, "sign": how(query)}, headers, BODY))
    assert answer.code == 106001
    told = last(caller).explanation
    assert caller.app.secret not in told
    return told


def test_a_wrong_sign_is_explained_by_the_string_to_sign_with_its_secret_masked(caller: Caller) -> None:
    told = wrong_sign(caller, lambda query: "f00d")
    text = (
        f"****{SEARCH}app_key{caller.app.key}page_size5page_tokenMS8=shop_cipher{caller.shop.cipher}"
        f"timestamp{int(caller.wall())}{BODY.decode()}****"
    )
    assert f"your string to sign was {text}" in told
    assert "you sent f00d" in told


@pytest.mark.parametrize(
    ("mistake", "how"),
    [
        ("the body out", lambda caller, query: signed(caller, query, b"")),
        ("line breaks at the end", lambda caller, query: signed(caller, query, BODY.strip())),
        ("capitals", lambda caller, query: signed(caller, query).upper()),
        ("without its first /", lambda caller, query: signed(caller, query, path=SEARCH[1:])),
        ("percent-encoded", lambda caller, query: signed(caller, encoded(query))),
        ("left shop_cipher out", lambda caller, query: signed(caller, without(query, "shop_cipher"))),
        ("left timestamp out", lambda caller, query: signed(caller, without(query, "timestamp"))),
        ("access token does not belong", lambda caller, query: with_token(caller, query)),
        ("left page_token out", lambda caller, query: signed(caller, without(query, "page_token"))),
        ("written in another way", lambda caller, query: signed(caller, query, SPACED)),
        (
            "a hash of the body",
            lambda caller, query: signed(caller, query, HASHED),
        ),
        ("into alphabetical order", lambda caller, query: keyed(caller, unsorted(query))),
        (
            "= and & between",
            lambda caller, query: keyed(caller, linked(query)),
        ),
        ("the whole address", lambda caller, query: signed(caller, query, path=f"http://127.0.0.1{SEARCH}")),
        ("without the secret as key", lambda caller, query: sha256(wrapped(caller, query)).hexdigest()),
        ("around the string", lambda caller, query: hashed(caller, wrapped(caller, query, around=0))),
        ("after the string", lambda caller, query: hashed(caller, wrapped(caller, query, around=1))),
    ],
)
def test_a_usual_mistake_in_signing_is_named(
    caller: Caller, mistake: str, how: Callable[[Caller, dict[str, str]], str]
) -> None:
    assert mistake in wrong_sign(caller, lambda query: how(caller, query))


def signed(caller: Caller, query: dict[str, str], body: bytes = BODY, path: str = SEARCH) -> str:
    return sign(caller.app.secret, path, query, body, JSON)


def keyed(caller: Caller, text: str) -> str:
    return signed(caller, {}, path=SEARCH + text)


def unsorted(query: dict[str, str]) -> str:
    return "".join(name + value for name, value in query.items())


def linked(query: dict[str, str]) -> str:
    return "&".join(f"{name}={query[name]}" for name in sorted(query))


def wrapped(caller: Caller, query: dict[str, str], around: int = 2) -> bytes:
    """The string to sign with the secret at so many of its ends."""
    secret = caller.app.secret
    text = SEARCH + "".join(name + query[name] for name in sorted(query)) + BODY.decode()
    return f"{secret * (around > 0)}{text}{secret * (around > 1)}".encode()


def hashed(caller: Caller, text: bytes) -> str:
    return hmac.digest(caller.app.secret.encode(), text, "sha256").hex()


def encoded(query: dict[str, str]) -> dict[str, str]:
    return {name: quote(value, safe="") for name, value in query.items()}


def without(query: dict[str, str], name: str) -> dict[str, str]:
    return {key: value for key, value in query.items() if key != name}


def with_token(caller: Caller, query: dict[str, str]) -> str:
    values = {**query, "access_token": caller.token}
    text = "".join(name + values[name] for name in sorted(values))
    return sign(caller.app.secret, SEARCH + text, {}, BODY, JSON)


def test_a_secret_of_another_app_and_an_empty_body_that_was_signed_are_named(wall: Wall) -> None:
    sandbox = Sandbox(wall=wall, scenario="demo")
    first, second = (Caller(sandbox, wall, place) for place in (0, 1))
    ask = first.signed("GET", SHOPS)
    query = without(ask.query, "sign")
    first.ask(Ask("GET", SHOPS, {**query, "sign": sign(second.app.secret, SHOPS, query)}, ask.headers))
    assert "the secret of another app" in last(first).explanation
    first.ask(Ask("GET", SHOPS, {**query, "sign": sign(first.app.secret, SHOPS, query, b"{}")}, ask.headers))
    assert "you signed {} and sent no body" in last(first).explanation


def test_lists_as_php_writes_them_and_a_packed_body_are_named(caller: Caller) -> None:
    plain = {
        "app_key": caller.app.key,
        "timestamp": str(int(caller.wall())),
        "shop_cipher": caller.shop.cipher,
    }
    lists = {"ids[0]": "1", "ids[1]": "2", "sign": sign(caller.app.secret, SHOPS, plain)}
    caller.ask(Ask("GET", SHOPS, {**plain, **lists}, caller.headers()))
    assert "you left out the lists" in last(caller).explanation
    query = {**plain, "page_size": "5"}
    query["sign"] = sign(caller.app.secret, SEARCH, query, BODY)
    caller.ask(Ask("POST", SEARCH, query, caller.headers(), gzip.compress(BODY)))
    assert "was packed after it was signed" in last(caller).explanation


def test_a_secret_in_the_query_is_masked_in_the_string_to_sign(caller: Caller) -> None:
    caller.send("GET", SHOPS, {"app_secret": caller.app.secret, "sign": "0"})
    assert "app_secret****" in last(caller).explanation
    assert caller.app.secret not in last(caller).explanation


@pytest.mark.parametrize(
    ("method", "path", "query", "words"),
    [
        ("GET", "/order/202309/nothing", {}, "no operation has this path"),
        ("PATCH", SEARCH, {}, "this path takes POST"),
        ("GET", SHOPS, {"app_key": "nobody"}, "app_key is 'nobody'"),
        ("GET", SHOPS, {"timestamp": "1799990000"}, "10000 s old"),
        ("GET", SHOPS, {"timestamp": "1800000000000"}, "looks like milliseconds"),
        ("GET", WEBHOOKS, {}, "put the shop's cipher into the query"),
        ("GET", SHOPS, {"shop_cipher": "GCP_x"}, "leave shop_cipher out"),
    ],
)
def test_what_was_wrong_is_said(
    caller: Caller, method: str, path: str, query: dict[str, Any], words: str
) -> None:
    caller.send(method, path, query)
    assert words in last(caller).explanation


@pytest.mark.parametrize(
    ("query", "body", "words"),
    [
        ({}, {}, "page_size is an integer, from 1 to 100, always needed"),
        ({"page_size": 101}, {}, "from 1 to 100, may be left out; it was 101"),
        ({"page_size": 5, "sort_order": "asc"}, {}, "one of ASC, DESC"),
        ({"page_size": 5}, {"order_status": 100}, "body.order_status is to be of type string, it was 100"),
        ({"page_size": 5}, b"{", "the body is not JSON"),
    ],
)
def test_a_wrong_value_is_told_with_what_it_should_be(
    caller: Caller, query: dict[str, Any], body: Any, words: str
) -> None:
    caller.call("POST", SEARCH, query, body)
    assert words in last(caller).explanation


def test_the_end_of_a_token_and_of_a_permission_are_told(caller: Caller, wall: Wall) -> None:
    caller.grant.scopes = []
    caller.send("GET", SHOPS)
    assert "let the seller consent again" in last(caller).explanation
    wall.seconds += 8 * 86_400
    caller.send("GET", SHOPS)
    assert "it is 2027-01-23" in last(caller).explanation
    caller.token = "ROW_from_elsewhere"
    caller.send("GET", SHOPS)
    assert "nobody issued this token here" in last(caller).explanation


def test_a_retired_version_names_the_one_to_call(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings()), wall)
    caller.call("GET", "/finance/202309/payments", {"sort_field": "create_time"})
    assert "instead there is finance.getPayments.202605" in last(caller).explanation


def test_a_log_never_holds_a_secret(caller: Caller) -> None:
    query = {"app_key": caller.app.key, "app_secret": caller.app.secret, "auth_code": "x"}
    caller.ask(Ask("GET", "/api/v2/token/get", query))
    caller.send("GET", SHOPS, {"sign": "x"})
    rows = repr(caller.sandbox.requests)
    assert caller.app.secret not in rows
    assert caller.token not in rows
