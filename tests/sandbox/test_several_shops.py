"""Several shops in one market, of one seller or of several, through one app or through several."""

from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.rehearsal import Rehearsal
from shopkeeper.sandbox.state import Shop
from tests.sandbox.caller import SEARCH, SHOPS, Answer, Caller, Receiver

OTHER = "Birch & Crane"
STATEMENTS = "/finance/202309/statements"


@pytest.fixture
def second(caller: Caller) -> Shop:
    """A second shop in the market of the first one."""
    opened = caller.control("POST", "/shops", {"region": caller.shop.region}).envelope
    return caller.sandbox.shops[opened["shop_id"]]


def reached(caller: Caller) -> list[str]:
    return [one["id"] for one in caller.send("GET", SHOPS).content["shops"]]


def orders_at(caller: Caller, shop: Shop) -> list[str]:
    answer = caller.send("POST", SEARCH, {"shop_cipher": shop.cipher, "page_size": 20}, {})
    return [one["id"] for one in answer.content["orders"]]


def exchanged(caller: Caller, code: str) -> Answer:
    grant = "authorized_code"
    named = {
        "app_key": caller.app.key,
        "app_secret": caller.app.secret,
        "auth_code": code,
        "grant_type": grant,
    }
    path = "/api/v2/token/get"
    return caller.ask(caller.signed("GET", path, named))


def test_two_shops_in_one_market_share_nothing_but_their_seller(caller: Caller, second: Shop) -> None:
    first = caller.shop
    assert (second.region, second.currency) == (first.region, first.currency)
    for named in ("id", "cipher", "code", "warehouse_id", "name"):
        assert getattr(first, named) != getattr(second, named), named
    assert reached(caller)[-1] == second.id

    before = caller.sandbox.market.sku(second.id, "MUG").available()
    here = caller.place().id
    there = caller.sandbox.place(second.id, {"MUG": 3})
    assert (orders_at(caller, first), orders_at(caller, second)) == ([here], [there])
    assert caller.sandbox.market.sku(second.id, "MUG").available() == before - 3


def test_each_of_two_shops_has_statements_of_its_own(caller: Caller, second: Shop) -> None:
    for shop in (caller.shop, second):
        order_id = caller.sandbox.place(shop.id, {"MUG": 1})
        caller.control("POST", f"/orders/{order_id}/move", {"status": "COMPLETED"})
    caller.control("POST", "/clock", {"advance_seconds": 2 * 86400})

    told = []
    for shop in (caller.shop, second):
        query = {"shop_cipher": shop.cipher, "sort_field": "statement_time", "page_size": 20}
        told += [one["id"] for one in caller.send("GET", STATEMENTS, query).content["statements"]]
    assert len(told) == len(set(told)) == 2
    assert {caller.sandbox.state.statements[one].shop_id for one in told} == {caller.shop.id, second.id}


async def test_webhooks_name_the_shop_that_they_are_of(
    caller: Caller, second: Shop, receiver: Receiver
) -> None:
    caller.sandbox.place(second.id, {"MUG": 1})
    await caller.sandbox.deliver(receiver)

    assert {body["shop_id"] for body in receiver.bodies} == {second.id}


def test_a_snapshot_with_two_shops_in_one_market_goes_on_to_the_same_bytes(
    caller: Caller, second: Shop
) -> None:
    kept = caller.sandbox.snapshot()
    other = Rehearsal()
    other.restore(kept)
    for sandbox in (caller.sandbox, other):
        sandbox.open_shop(second.region)
        sandbox.place(second.id, {"MUG": 2})

    assert caller.sandbox.digest() == other.digest()
    assert len([shop for shop in other.shops.values() if shop.region == second.region]) == 3


def test_an_app_may_reach_one_of_two_shops_alone(caller: Caller, second: Shop) -> None:
    made = caller.control("POST", "/apps", {"portal": "US", "shop_ids": [second.id]}).envelope
    other = Caller(caller.sandbox, caller.wall, place=-1)

    assert other.app.key == made["app_key"] != caller.app.key
    assert reached(other) == [second.id]
    assert other.send("POST", SEARCH, {"shop_cipher": caller.shop.cipher, "page_size": 5}, {}).code == 101000


def test_another_sellers_shop_is_reached_with_that_sellers_consent_alone(caller: Caller) -> None:
    opened = caller.control("POST", "/shops", {"region": "GB", "seller": OTHER}).envelope
    assert opened["name"] == f"{OTHER} GB 2"
    assert caller.control("GET", "/").envelope["sellers"] == ["Alder & Finch", OTHER]
    assert opened["shop_id"] not in reached(caller)

    code = caller.control("POST", "/auth-codes", {"seller": OTHER}).envelope["auth_code"]
    granted = exchanged(caller, code).content
    assert (granted["seller_name"], granted["seller_base_region"]) == (OTHER, "GB")
    assert granted["open_id"] != caller.grant.open_id
    caller.token = granted["access_token"]
    assert reached(caller) == [opened["shop_id"]]

    revoked = caller.control("POST", f"/apps/{caller.app.key}/deauthorize", {"seller": OTHER}).envelope
    assert revoked == {"revoked": 1}
    assert caller.send("GET", SHOPS).status == 400
    assert not caller.grant.revoked


def test_a_seller_whom_nobody_knows_consents_to_nothing(caller: Caller) -> None:
    for path in ("/auth-codes", f"/apps/{caller.app.key}/deauthorize"):
        refused = caller.control("POST", path, {"seller": "Nobody"})
        assert (refused.status, refused.envelope["error"]) == (
            400, "there is no seller 'Nobody'; there are Alder & Finch"
        )  # fmt: skip


def test_the_consent_page_asks_for_each_seller(caller: Caller) -> None:
    caller.control("POST", "/shops", {"region": "GB", "seller": OTHER})
    asked = {"service_id": caller.app.service_id, "redirect_uri": "http://127.0.0.1/back", "seller": OTHER}
    page = caller.sandbox.answer(Ask("GET", "/open/authorize", asked)).body.decode()
    assert "Let this app work for Birch &amp; Crane?" in page
    assert "<li>Birch &amp; Crane GB 2 (GB)</li>" in page
    assert "Alder &amp; Finch</a>" in page

    form = urlencode({**asked, "answer": "yes"}).encode()
    location = dict(caller.sandbox.answer(Ask("POST", "/open/authorize", body=form)).headers)["location"]
    [code] = parse_qs(urlsplit(location).query)["code"]
    assert exchanged(caller, code).content["seller_name"] == OTHER
