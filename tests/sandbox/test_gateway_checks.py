"""The checks behind the signature: who may call from where, how much, how large and in which form."""

import json
from typing import Any

import pytest

from shopkeeper.sandbox.exchange import Ask, read_query
from shopkeeper.sandbox.gateway.sizes import MEGABYTE, largest
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.spec import operation
from shopkeeper.tiktok.wire import multipart, sign
from tests.sandbox.caller import DETAIL, JSON, SEARCH, SHOPS, WEBHOOKS, Caller, Wall

IMAGES = "/product/202309/images/upload"


def set_to(wall: Wall, **settings: Any) -> Caller:
    """A program in a sandbox with other settings."""
    return Caller(Sandbox(wall=wall, settings=Settings(**settings)), wall)


@pytest.mark.parametrize(
    ("user_type", "path", "code"),
    [(0, SHOPS, 0), (1, SHOPS, 101000), (3, SHOPS, 101000)],
)
def test_a_token_is_good_for_its_kind_of_user(caller: Caller, user_type: int, path: str, code: int) -> None:
    assert caller.as_user(user_type).send("GET", path).code == code


def test_a_creators_consent_gives_a_creators_token(caller: Caller) -> None:
    code = caller.sandbox.tokens.new_code(caller.app.key, user_type=1)
    query = {"app_key": caller.app.key, "app_secret": caller.app.secret, "auth_code": code}
    query["grant_type"] = "authorized_code"
    tokens = caller.ask(Ask("GET", "/api/v2/token/get", query)).content
    assert tokens["user_type"] == 1
    assert {scope.partition(".")[0] for scope in tokens["granted_scopes"]} == {"creator"}


@pytest.mark.parametrize(
    ("address", "allowed", "code"),
    [
        ("10.0.0.7", [], 0),
        ("10.0.0.7", ["10.0.0.0/24"], 0),
        ("10.0.1.7", ["10.0.0.0/24"], 36009033),
        ("", ["10.0.0.7"], 36009033),
    ],
)
def test_an_app_may_be_bound_to_addresses(
    caller: Caller, address: str, allowed: list[str], code: int
) -> None:
    caller.control("POST", f"/apps/{caller.app.key}/addresses", {"allowed": allowed})
    ask = caller.signed("GET", SHOPS)
    assert caller.ask(Ask(ask.method, ask.path, ask.query, ask.headers, address=address)).code == code


def test_the_addresses_are_looked_at_after_the_token(caller: Caller) -> None:
    caller.app.allowed_addresses = ["10.0.0.7"]
    caller.token = "ROW_unknown"
    assert caller.send("GET", SHOPS).code == 36009004


def test_an_inactive_seller_may_see_their_shops_and_no_more(caller: Caller) -> None:
    caller.control("POST", "/seller/activity", {"active": False})
    answer = caller.call("GET", WEBHOOKS)
    assert (answer.status, answer.code) == (401, 36009044)
    assert caller.send("GET", SHOPS).code == 0


def test_a_wrong_value_is_told_before_the_shop_is_said_to_be_inactive(caller: Caller) -> None:
    caller.shop.active = False
    assert caller.call("POST", SEARCH, {"page_size": 0}, {}).code == 36009004
    assert caller.call("POST", SEARCH, {"page_size": 5}, {}).code == 36009043


def test_an_app_may_call_so_often_a_second_at_each_shop(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall), wall)
    caller.control("POST", "/limits", {"per_second": 50})
    answers = [caller.call("GET", WEBHOOKS) for _ in range(51)]
    assert [answer.code for answer in answers] == [0] * 50 + [36009002]
    assert answers[-1].status == 429
    assert caller.at("GB").call("GET", WEBHOOKS).code == 0
    assert caller.send("GET", SHOPS).code == 0
    wall.seconds += 1
    assert caller.call("GET", WEBHOOKS).code == 0


@pytest.mark.parametrize(("tells", "header"), [(True, "3600"), (False, None)])
def test_a_test_shop_answers_so_many_calls_an_hour(wall: Wall, tells: bool, header: str | None) -> None:
    caller = set_to(wall, tells_retry_after=tells)
    caller.control("POST", "/limits", {"per_hour": 3})
    assert [caller.call("GET", WEBHOOKS).code for _ in range(4)] == [0, 0, 0, 36009037]
    reply = caller.sandbox.answer(caller.signed("GET", WEBHOOKS, {"shop_cipher": caller.shop.cipher}))
    assert (reply.status, dict(reply.headers).get("retry-after")) == (429, header)


def test_the_scenario_of_a_test_shop_is_limited_as_tiktok_limits_one(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, scenario="test-shop"), wall)
    codes = []
    for number in range(1001):
        wall.seconds += number % 50 == 0
        codes.append(caller.call("GET", WEBHOOKS).code)
    assert codes == [0] * 1000 + [36009037]
    answer = caller.call("GET", WEBHOOKS)
    assert (answer.status, "this hour" in answer.envelope["message"]) == (429, True)
    assert caller.at("GB").call("GET", WEBHOOKS).code == 0


def test_the_platform_protects_itself_with_fewer_calls_a_second(caller: Caller, wall: Wall) -> None:
    caller.control("POST", "/limits", {"lowered": {"event": 0.5}})
    assert [caller.call("GET", WEBHOOKS).code for _ in range(2)] == [0, 36009002]
    assert caller.call("POST", SEARCH, {"page_size": 5}, {}).code == 0
    wall.seconds += 2
    assert caller.call("GET", WEBHOOKS).code == 0
    caller.control("POST", "/limits", {"lowered": {}})
    assert [caller.call("GET", WEBHOOKS).code for _ in range(2)] == [0, 0]


def test_a_day_has_its_own_limits(caller: Caller) -> None:
    caller.control("POST", "/limits", {"daily": True})
    names = [f"Alder {number}" for number in range(51)]
    answers = [caller.send("POST", "/product/202309/brands", {}, {"name": name}) for name in names]
    assert [answer.code for answer in answers[-2:]] == [0, 36009002]


def test_a_negative_limit_is_refused(caller: Caller) -> None:
    assert caller.control("POST", "/limits", {"per_second": -1}).status == 400


def test_what_is_too_large_is_refused(caller: Caller) -> None:
    answer = caller.call("POST", SEARCH, {"page_size": 5}, b" " * (10 * 1024 * 1024 + 1))
    assert (answer.status, answer.code) == (413, 36009021)


@pytest.mark.parametrize(
    ("id", "megabytes"),
    [
        ("fulfillment.FulfillmentUploadDeliveryImage.202309", 5),
        ("product.UploadProductFile.202309", 100),
        ("customer_service.UploadBuyerMessagesImage.202309", 10),
        ("order.GetOrderList.202309", 10),
    ],
)
def test_how_much_is_too_much_is_what_is_documented(id: str, megabytes: int) -> None:
    assert largest(operation(id)) == megabytes * MEGABYTE


def upload(caller: Caller, body: bytes, content_type: str) -> Any:
    query = {"app_key": caller.app.key, "timestamp": str(int(caller.wall()))}
    query["sign"] = sign(caller.app.secret, IMAGES, query, body, content_type)
    headers = {**caller.headers(), "content-type": content_type}
    return caller.ask(Ask("POST", IMAGES, query, headers, body))


def test_a_form_is_not_signed_however_its_type_is_written(caller: Caller) -> None:
    body, content_type = multipart({"data": b"picture", "use_case": "MAIN_IMAGE"})
    written = [content_type, content_type.replace("multipart/form-data", "Multipart/Form-Data")]
    assert {upload(caller, body, one).code for one in written}.isdisjoint({106001, 36009022, 36009004})


@pytest.mark.parametrize(
    ("body", "content_type", "code"),
    [
        (b"{}", JSON, 36009022),
        (b"picture", "multipart/form-data", 36009022),
        (*multipart({"use_case": "MAIN_IMAGE"}, "line"), 36009004),
        (*multipart({"data": b"picture", "use_case": "PASSPORT"}, "line"), 36009004),
    ],
)
def test_a_form_that_is_none_or_lacks_a_part_is_refused(
    caller: Caller, body: bytes, content_type: str, code: int
) -> None:
    assert upload(caller, body, content_type).code == code


def test_a_body_that_is_no_json_type_is_refused(caller: Caller) -> None:
    query = {"shop_cipher": caller.shop.cipher, "page_size": 5}
    ask = caller.signed("POST", SEARCH, query, b"a=1")
    headers = {**caller.headers(), "content-type": "application/x-www-form-urlencoded"}
    answer = caller.ask(Ask(ask.method, ask.path, ask.query, headers, ask.body))
    assert (answer.status, answer.code) == (415, 36009023)


def sent(caller: Caller, pairs: list[tuple[str, str]], signed: str) -> int:
    """A GET whose query is sent as it is, and signed as one of the ways says."""
    pairs = [*pairs, ("app_key", caller.app.key), ("timestamp", str(int(caller.wall())))]
    pairs.append(("shop_cipher", caller.shop.cipher))
    text = "&".join(f"{name}={value}" for name, value in pairs)
    query, repeated = read_query(text)
    if signed == "joined":
        right = sign(caller.app.secret, DETAIL, query)
    else:
        each = "".join(name + value for name, value in sorted(pairs, key=lambda pair: pair[0]))
        right = sign(caller.app.secret, DETAIL + each, {})
    headers = {"x-tts-access-token": caller.token}
    return caller.ask(Ask("GET", DETAIL, {**query, "sign": right}, headers, repeated=repeated)).code


@pytest.mark.parametrize("signed", ["joined", "each"])
def test_a_name_may_be_repeated_and_signed_either_way(caller: Caller, signed: str) -> None:
    orders = [caller.place().id for _ in range(2)]
    assert sent(caller, [("ids", order) for order in orders], signed) == 0


def test_what_is_signed_of_a_repeated_name_is_a_setting(wall: Wall) -> None:
    caller = set_to(wall, repeated_signed="joined")
    pairs = [("ids", "1"), ("ids", "2")]
    assert [sent(caller, pairs, signed) for signed in ("joined", "each")] == [0, 106001]


@pytest.mark.parametrize(("lenient", "code"), [(True, 0), (False, 106001)])
def test_an_empty_object_may_be_sent_unsigned(wall: Wall, lenient: bool, code: int) -> None:
    caller = set_to(wall, empty_body_unsigned=lenient)
    query = {"shop_cipher": caller.shop.cipher, "page_size": 5}
    ask = caller.signed("POST", SEARCH, query)
    assert caller.ask(Ask(ask.method, ask.path, ask.query, ask.headers, b"{}")).code == code


def test_a_get_needs_no_content_type(caller: Caller) -> None:
    ask = caller.signed("GET", SHOPS)
    assert caller.ask(Ask("GET", SHOPS, ask.query, {"x-tts-access-token": caller.token})).code == 0


@pytest.mark.parametrize(
    "body",
    [
        b'{"order_status": "AWAITING_SHIPMENT"}\r\n\r\n',
        b'{"order_status": "\\u0041WAITING_SHIPMENT"}',
        json.dumps(dict.fromkeys(("create_time_ge", "shipping_type", "warehouse_ids"))).encode(),
    ],
)
def test_bodies_with_trailing_lines_escapes_or_nulls_are_read(caller: Caller, body: bytes) -> None:
    placed = caller.place().id
    content = caller.call("POST", SEARCH, {"page_size": 5}, body).content
    assert [order["id"] for order in content["orders"]] == [placed]


def test_nulls_deep_in_a_body_count_as_left_out(caller: Caller) -> None:
    sku = caller.sku("MUG")
    row = {"id": sku.id, "inventory": [{"quantity": 3, "warehouse_id": None, "handling_time": None}, None]}
    path = f"/product/202309/products/{sku.product_id}/inventory/update"
    assert caller.call("POST", path, {}, {"skus": [row]}).content == {"errors": []}
    assert sku.available() == 3


@pytest.mark.parametrize(
    ("path", "query", "body", "name"),
    [
        ("/finance/202309/withdrawals", {"types": "SETTLE,NOTHING"}, None, "Types"),
        ("/return_refund/202602/returns/search", {}, {"return_status": ["NOTHING"]}, "ReturnStatus"),
        ("/return_refund/202602/cancellations/search", {}, {"cancel_types": ["CANCEL", "x"]}, "CancelTypes"),
    ],
)
def test_each_value_in_a_list_is_one_of_the_choices(
    caller: Caller, path: str, query: dict[str, str], body: Any, name: str
) -> None:
    answer = caller.call("POST" if body else "GET", path, query, body)
    assert (answer.status, answer.code) == (400, 36009004)
    assert answer.envelope["message"].startswith(f"{name} is invalid, allowed values: ")


def test_an_empty_list_is_an_empty_object_as_in_php(caller: Caller) -> None:
    seller = caller.at("GB")
    package = seller.detail(seller.place().id)[0]["packages"][0]["id"]
    body = {"handover_method": "DROP_OFF", "pickup_slot": [], "self_shipment": []}
    assert seller.call("POST", f"/fulfillment/202309/packages/{package}/ship", {}, body).code == 0
    wrong = {"handover_method": "DROP_OFF", "pickup_slot": [1]}
    assert seller.call("POST", f"/fulfillment/202309/packages/{package}/ship", {}, wrong).code == 36009004


def test_a_refresh_may_come_with_the_wrong_grant_type_and_a_sign(caller: Caller) -> None:
    query = {"app_key": caller.app.key, "app_secret": caller.app.secret, "sign": "0" * 64}
    query |= {"refresh_token": caller.grant.refresh_token, "grant_type": "authorized_code"}
    assert caller.ask(Ask("GET", "/api/v2/token/refresh", query)).code == 0
    assert caller.ask(Ask("GET", "/api/v2/token/refresh", {**query, "grant_type": "x"})).code == 98001004


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"create_time_ge": ' + b"9" * 5000 + b"}",
        b'{"create_time_ge": 99999999999999999999}',
        b'{"buyer_user_id": "\\ud800"}',
        b"\xff\xfe",
        b'{"create_time_ge": NaN}',
        b'{"order_status": ' + b"[" * 600 + b"null" + b"]" * 600 + b"}",
        b'{"order_status": ' + b'{"a":' * 400 + b"null" + b"}" * 400 + b"}",
    ],
)
def test_a_body_that_no_program_should_send_is_refused_and_nothing_breaks(
    caller: Caller, body: bytes
) -> None:
    answer = caller.call("POST", SEARCH, {"page_size": 5}, body)
    assert (answer.status, answer.code) == (400, 36009004)


def test_no_body_is_so_deep_that_it_breaks_the_gateway(caller: Caller) -> None:
    for depth in range(900, 1000, 3):
        body = b'{"order_status": ' + b'{"a":' * depth + b"1" + b"}" * depth + b"}"
        assert caller.call("POST", SEARCH, {"page_size": 5}, body).code == 36009004
        assert caller.call("POST", SEARCH, {"page_size": 5, "sign": "0"}, body).code == 106001


@pytest.mark.parametrize("query", [{"page_size": "9" * 5000}, {"page_size": 5, "timestamp": "9" * 5000}])
def test_a_number_of_thousands_of_digits_is_refused(caller: Caller, query: dict[str, Any]) -> None:
    assert caller.call("POST", SEARCH, query, {}).code == 36009004
