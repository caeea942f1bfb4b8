"""The gateway refuses what the real one refuses, in the same order and with the same codes."""

import pytest

from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.wire import sign
from tests.sandbox.caller import DETAIL, JSON, SEARCH, SHOPS, WEBHOOKS, Caller, Wall


def test_an_unknown_path_is_told_before_anything_else_is_looked_at(caller: Caller) -> None:
    answer = caller.ask(Ask("GET", "/order/202309/nothing"))
    assert (answer.status, answer.code) == (404, 36009009)


def test_a_known_path_with_another_method_is_told_so(caller: Caller) -> None:
    answer = caller.ask(Ask("PATCH", SEARCH))
    assert (answer.status, answer.code) == (405, 36009010)


def test_an_unknown_app_key_comes_before_a_bad_signature(caller: Caller) -> None:
    answer = caller.send("GET", SHOPS, {"app_key": "nobody", "sign": "wrong"})
    assert (answer.status, answer.code) == (400, 36009004)
    assert "'app_key'" in answer.envelope["message"]


def test_a_bad_signature_comes_before_an_old_timestamp(caller: Caller) -> None:
    answer = caller.send("GET", SHOPS, {"timestamp": 1, "sign": "0" * 64})
    assert (answer.status, answer.code) == (401, 106001)
    assert "'sign'" in answer.envelope["message"]


def test_a_signature_in_capitals_is_refused(caller: Caller) -> None:
    query = {"app_key": caller.app.key, "timestamp": str(int(caller.wall()))}
    loud = sign(caller.app.secret, SHOPS, query).upper()
    assert caller.send("GET", SHOPS, {"sign": loud}).code == 106001


def test_a_changed_body_spoils_the_signature(caller: Caller) -> None:
    query = {"app_key": caller.app.key, "timestamp": str(int(caller.wall())), "page_size": "1"}
    query |= {"shop_cipher": caller.shop.cipher}
    signed = sign(caller.app.secret, SEARCH, query, b"{}", JSON)
    assert caller.send("POST", SEARCH, {**query, "sign": signed}, b"{ }").code == 106001


@pytest.mark.parametrize(("late", "code"), [(299, 0), (301, 36009004), (-29, 0), (-31, 36009004)])
def test_a_timestamp_may_be_five_minutes_old_or_half_a_minute_ahead(
    caller: Caller, wall: Wall, late: int, code: int
) -> None:
    assert caller.send("GET", SHOPS, {"timestamp": int(wall()) - late}).code == code


def test_the_timestamp_is_checked_against_wall_time_whatever_the_business_clock_says(
    caller: Caller, sandbox: Sandbox
) -> None:
    sandbox.clock.advance(86_400 * 300)
    assert caller.send("GET", SHOPS).code == 0


@pytest.mark.parametrize("token", ["", "nonsense", "TTP_unknown"])
def test_a_missing_a_malformed_and_an_unknown_token_are_named(caller: Caller, token: str) -> None:
    caller.token = token
    answer = caller.send("GET", SHOPS)
    assert (answer.status, answer.code) == (400, 36009004)
    assert "'x-tts-access-token'" in answer.envelope["message"]


def test_the_code_of_an_unknown_token_is_a_setting(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(unknown_token_code="105001")), wall)
    caller.token = "TTP_unknown"
    answer = caller.send("GET", SHOPS)
    assert (answer.status, answer.code) == (401, 105001)


def test_another_apps_token_is_refused(wall: Wall) -> None:
    sandbox = Sandbox(wall=wall, scenario="demo")
    first, second = (Caller(sandbox, wall, place) for place in (0, 1))
    first.token = second.token
    assert first.send("GET", SHOPS).code == 36009004


def test_an_expired_token_asks_for_a_refresh(caller: Caller, wall: Wall) -> None:
    wall.seconds += 8 * 86_400
    answer = caller.send("GET", SHOPS)
    assert (answer.status, answer.code) == (401, 105002)


def test_a_token_in_the_query_is_left_out_of_the_signature(caller: Caller) -> None:
    query = {"app_key": caller.app.key, "timestamp": str(int(caller.wall()))}
    query |= {"sign": sign(caller.app.secret, SHOPS, query), "access_token": caller.token}
    assert caller.ask(Ask("GET", SHOPS, query)).code == 0


def test_a_missing_scope_is_refused(caller: Caller) -> None:
    caller.grant.scopes = ["seller.shop.info"]
    assert caller.send("GET", SHOPS).code == 105005
    assert caller.send("GET", "/seller/202309/shops").code == 0


def test_a_cipher_is_demanded_where_it_belongs_and_refused_where_it_does_not(caller: Caller) -> None:
    assert caller.send("GET", WEBHOOKS).code == 106013
    assert caller.call("GET", SHOPS).code == 36009004
    assert caller.send("GET", WEBHOOKS, {"shop_cipher": "GCP_other"}).code == 101000


def test_an_inactive_shop_is_refused(caller: Caller) -> None:
    caller.shop.active = False
    answer = caller.call("GET", WEBHOOKS)
    assert (answer.status, answer.code) == (401, 36009043)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({}, "PageSize is a required field"),
        ({"page_size": 101}, "PageSize must be from 1 to 100, it was 101"),
        ({"page_size": 0}, "PageSize must be from 1 to 100, it was 0"),
        ({"page_size": "many"}, "param PageSize type invalid. actual type:string, expected type:int64"),
        ({"page_size": 5, "sort_order": "asc"}, "SortOrder is invalid, allowed values: ASC,DESC."),
    ],
)
def test_a_wrong_parameter_is_named(caller: Caller, query: dict[str, object], message: str) -> None:
    answer = caller.call("POST", SEARCH, query, {})
    assert (answer.status, answer.code) == (400, 36009004)
    assert answer.envelope["message"] == message


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"order_status": 100}, "param order_status type invalid. actual type:int64, expected type:string"),
        (
            {"update_time_ge": "1"},
            "param update_time_ge type invalid. actual type:string, expected type:int64",
        ),
        ({"warehouse_ids": "1"}, "param warehouse_ids type invalid. actual type:string, expected type:list"),
        ({"order_status": "SHIPPED"}, "OrderStatus is invalid"),
        (b"{", "The request body is not valid JSON"),
    ],
)
def test_a_wrong_body_is_named(caller: Caller, body: object, message: str) -> None:
    answer = caller.call("POST", SEARCH, {"page_size": 5}, body)
    assert answer.code == 36009004
    assert answer.envelope["message"].startswith(message)


def test_a_missing_body_field_is_named(caller: Caller) -> None:
    answer = caller.call("PUT", WEBHOOKS, body={"event_type": "ORDER_STATUS_CHANGE"})
    assert answer.envelope["message"] == "param body.address is missing"


def test_too_many_ids_are_refused(caller: Caller) -> None:
    assert caller.call("GET", DETAIL, {"ids": ",".join(map(str, range(51)))}).code == 36009004


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b"null", b"{}\n", b'{"order_status": null}'])
def test_all_ways_to_say_nothing_in_a_body_are_accepted(caller: Caller, body: bytes) -> None:
    assert caller.call("POST", SEARCH, {"page_size": 5}, body).code == 0


def test_extra_signed_parameters_are_let_through(caller: Caller) -> None:
    assert caller.send("GET", SHOPS, {"version": "202309", "shop_id": ""}).code == 0


def test_every_request_is_logged_with_its_verdict(caller: Caller, sandbox: Sandbox) -> None:
    caller.send("GET", SHOPS)
    caller.send("GET", WEBHOOKS)
    assert [(seen.operation, seen.verdict) for seen in sandbox.requests] == [
        ("authorization.GetAuthorizedShops.202309", "0"),
        ("event.GetShopWebhooks.202309", "106013"),
    ]


def test_request_ids_have_the_platforms_form(caller: Caller) -> None:
    first, second = (caller.send("GET", SHOPS).envelope["request_id"] for _ in range(2))
    assert first.startswith("20261124090000")
    assert len(first) == len(second) == 34
    assert first != second
