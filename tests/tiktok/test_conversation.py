"""A test plays TikTok: it reads what the client would send and answers as it likes."""

import itertools
from urllib.parse import parse_qs, urlsplit

import pytest

from shopkeeper import errors
from shopkeeper.tiktok import spec
from shopkeeper.tiktok.conversation import Access, App, Load, Renew, Save, converse, exchange, refresh, renew
from shopkeeper.tiktok.envelope import Answer
from shopkeeper.tiktok.limits import Limits
from shopkeeper.tiktok.wire import Request, Response, Wait, message, sign

from .conftest import NOW, answered, token

DETAIL = "order.GetOrderDetail.202507"
SHIP = "fulfillment.ShipPackage.202309"


def start(app: App, id: str = DETAIL, values=None, **access):
    values = {"ids": ["1", "2"]} if values is None else values
    made = message(spec.operation(id), values, "C")
    talk = converse(app, Access(access.pop("token", "T"), "C", **access), made)
    return talk, next(talk)


def ship(app: App):
    return start(app, SHIP, {"package_id": "7"})


def finish(talk, response):
    with pytest.raises(StopIteration) as done:
        talk.send(response)
    value = done.value.value
    return value.plain() if isinstance(value, Answer) else value


def query(request: Request):
    return {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}


def test_a_call_is_signed_over_what_it_sends(app):
    _, request = start(app)
    sent = query(request)
    assert sent["ids"] == "1,2"
    assert sent["shop_cipher"] == "C"
    assert sent["timestamp"] == str(int(NOW))
    assert sent["sign"] == sign("secret", "/order/202507/orders", sent)
    assert request.headers["x-tts-access-token"] == "T"
    assert request.body == b""


def test_a_good_answer_gives_its_fields_as_they_came(app):
    talk, _ = start(app)
    assert finish(talk, answered({"orders": [{"id": "1", "new_field": 1.5}]})) == {
        "orders": [{"id": "1", "new_field": 1.5}]
    }


def test_an_answer_without_content_is_empty(app):
    talk, _ = start(app)
    assert finish(talk, answered(None)) == {}


def test_a_refused_rate_waits_as_long_as_it_is_told(make_app):
    clock = [0.0]
    talk, _ = start(make_app(limits=Limits(clock=lambda: clock[0])))
    assert talk.send(answered(code=36009002, status=429, retry_after="7")) == Wait(7.5)
    assert talk.send(None) == Wait(7)
    clock[0] += 7.5
    assert isinstance(talk.send(None), Request)
    assert finish(talk, answered({"orders": []})) == {"orders": []}


def test_a_date_to_retry_after_is_understood(make_app):
    talk, _ = start(make_app(patience_seconds=20_000))
    later = "Wed, 18 Nov 2026 15:07:20 GMT"
    pause = talk.send(answered(code=36009002, status=429, retry_after=later))
    assert pause.seconds == pytest.approx(1795014440 - NOW + 0.5)


def test_pauses_double_and_stay_below_a_minute(make_app):
    app = make_app(tries=9, patience_seconds=1_000)
    talk, step = start(app)
    pauses = []
    for _ in range(8):
        while not isinstance(step, Request):
            step = talk.send(None)
        step = talk.send(Response(502, {}, b"<html>"))
        pauses.append(step.seconds)
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]


def test_patience_ends_with_the_error_of_the_last_try(make_app):
    talk, _ = start(make_app(tries=2, limits=Limits(clock=itertools.count().__next__)))
    assert isinstance(talk.send(Response(503, {}, b"")), Wait)
    assert isinstance(talk.send(None), Request)
    with pytest.raises(errors.Unreachable, match="HTTP 503 without a readable answer"):
        talk.send(Response(503, {}, b""))


def test_a_platform_that_protects_itself_is_left_in_peace(app):
    talk, _ = start(app)
    assert talk.send(Response(503, {"retry-after": "4"}, b"")) == Wait(4.5)
    assert app.limits.of("C", app.key).now().per_second == 5
    assert app.limits.of("C", app.key).now().closed_seconds > 3


def test_a_rate_is_slowed_down_by_the_code_alone(app):
    talk, _ = start(app)
    assert isinstance(talk.send(answered(code=36009002, message="too many", status=200)), Wait)
    assert app.limits.of("C", app.key).now().refusals == 1


def test_a_refused_rate_is_known_by_its_status_alone(app):
    talk, _ = ship(app)
    assert isinstance(talk.send(answered(code=36009004, message="busy", status=429)), Wait)


@pytest.mark.parametrize(
    "fault",
    [
        Response(503, {}, b""),
        Response(500, {}, b"oops"),
        Response(200, {}, b"not json"),
        answered(code=36009003),
        answered(code=36009007),
    ],
)
def test_a_shipment_is_never_sent_twice_when_its_outcome_is_unknown(app, fault):
    talk, _ = ship(app)
    with pytest.raises(errors.Unreachable):
        talk.send(fault)


def test_a_shipment_is_not_repeated_after_a_lost_answer(app):
    talk, _ = ship(app)
    with pytest.raises(errors.Unreachable):
        talk.throw(errors.Unreachable("no answer"))


def test_a_read_is_repeated_after_a_lost_answer(app):
    talk, _ = start(app)
    assert isinstance(talk.throw(errors.Unreachable("no answer")), Wait)
    assert isinstance(talk.send(None), Request)


def test_a_shipment_refused_for_its_rate_was_not_carried_out_and_is_tried_again(app):
    talk, _ = ship(app)
    assert isinstance(talk.send(answered(code=36009002, status=429)), Wait)


def test_a_write_with_a_key_of_its_own_may_be_repeated(app):
    values = {"return_id": "9", "decision": "APPROVE_REFUND", "idempotency_key": "once"}
    talk, _ = start(app, "return_refund.ApproveReturn.202309", values)
    assert isinstance(talk.send(Response(500, {}, b"")), Wait)


def test_an_absolute_quantity_may_be_repeated():
    assert spec.operation("product.UpdateInventory.202309").repeatable
    assert not spec.operation(SHIP).repeatable
    assert not spec.operation("return_refund.cancelOrder.202602").repeatable
    assert not spec.operation("customer_service.sendMessage.202606").repeatable


def test_an_expired_token_is_renewed_once_and_the_call_repeated(app):
    talk, _ = start(app, is_renewable=True)
    step = talk.send(answered(code=105002, message="expired", status=401))
    assert step == Renew("T")
    request = talk.send(token(2))
    assert request.headers["x-tts-access-token"] == "access-2"
    with pytest.raises(errors.Unauthorized) as refused:
        talk.send(answered(code=105002, message="expired", status=401))
    assert refused.value.code == "105002"


def test_an_expired_token_comes_with_http_200_as_well(app):
    talk, _ = start(app, is_renewable=True)
    assert isinstance(talk.send(answered(code=105002)), Renew)


def test_without_a_store_an_expired_token_needs_a_person(app):
    talk, _ = start(app)
    with pytest.raises(errors.Unauthorized, match="refresh it"):
        talk.send(answered(code=105002))


def test_a_shop_known_by_its_store_alone_loads_its_token_first(app):
    talk, step = start(app, token="", is_renewable=True)
    assert step == Load()
    assert talk.send(token(3)).headers["x-tts-access-token"] == "access-3"


def test_a_wrong_clock_is_set_by_the_answers_date_and_the_call_repeated(app):
    talk, _ = start(app)
    complaint = "Invalid credentials. The 'timestamp' query parameter is expired."
    date = "Wed, 18 Nov 2026 15:07:20 GMT"
    request = talk.send(answered(code=36009004, message=complaint, status=400, date=date))
    assert query(request)["timestamp"] == "1795014440"
    with pytest.raises(errors.NeedsPerson, match="clock"):
        talk.send(answered(code=36009004, message=complaint, status=400, date=date))
    assert app.skew == pytest.approx(1795014440 - NOW)


@pytest.mark.parametrize(
    ("code", "words", "family"),
    [
        (36009004, "PageSize is a required field", errors.Rejected),
        (36009004, "Invalid credentials. Invalid 'app_key' query parameter.", errors.NeedsPerson),
        (36009004, "param 'x-tts-access-token' is missing", errors.Unauthorized),
        (36009009, "Invalid path.", errors.Unsupported),
        (36009014, "The version name is invalid", errors.Unsupported),
        (36009033, "IP", errors.NeedsPerson),
        (36009043, "inactive", errors.NeedsPerson),
        (105005, "scope", errors.Unauthorized),
        (106001, "sign", errors.NeedsPerson),
        (12052055, "Inventory quantity is out of range", errors.Rejected),
        (21011044, "on hold", errors.Rejected),
        (36004004, "auth code", errors.Unauthorized),
    ],
)
def test_an_error_says_what_must_happen_next(app, code, words, family):
    talk, _ = ship(app)
    with pytest.raises(errors.ShopkeeperError) as refused:
        talk.send(answered(code=code, message=words))
    assert type(refused.value) is family
    assert refused.value.code == str(code)
    assert refused.value.request_id == "R1"
    assert SHIP in str(refused.value)
    assert "\n" not in str(refused.value)


def test_no_secret_is_in_an_error(app):
    talk, _ = start(app, token="the-token")
    with pytest.raises(errors.Rejected) as refused:
        talk.send(answered(code=1, message="bad the-token, secret"))
    assert "the-token" not in str(refused.value)
    assert "secret" not in str(refused.value)


def test_nothing_that_is_printed_holds_a_secret(app):
    _, request = start(app, token="the-token")
    access = Access("the-token", "the-cipher")
    printed = repr([app, access, request, token(), Renew("the-token"), Save(token())])
    for word in ("the-token", "the-cipher", "'secret'", "access-1", "refresh-1", "sign="):
        assert word not in printed


def test_a_code_is_exchanged_with_the_platforms_own_spelling(app):
    talk = exchange(app, "CODE")
    sent = query(next(talk))
    assert sent == {
        "app_key": "key",
        "app_secret": "secret",
        "auth_code": "CODE",
        "grant_type": "authorized_code",
    }
    assert finish(talk, answered(token(2).as_answer())) == token(2)


def test_a_code_is_never_exchanged_twice_blindly(app):
    talk = exchange(app, "CODE")
    next(talk)
    with pytest.raises(errors.Unreachable):
        talk.throw(errors.Unreachable("no answer"))


def test_a_refused_code_tells_no_secret(app):
    talk = exchange(app, "THE-CODE")
    next(talk)
    with pytest.raises(errors.Unauthorized) as refused:
        talk.send(answered(code=36004004, message="bad THE-CODE of secret"))
    assert "THE-CODE" not in str(refused.value)
    assert "secret" not in str(refused.value)


def test_a_refresh_is_tried_again(app):
    talk = refresh(app, "refresh-1")
    assert query(next(talk))["grant_type"] == "refresh_token"
    assert isinstance(talk.send(Response(500, {}, b"")), Wait)
    talk.send(None)
    assert finish(talk, answered(token(2).as_answer())) == token(2)


def test_an_answer_without_tokens_is_no_answer(app):
    talk = exchange(app, "CODE")
    next(talk)
    with pytest.raises(errors.Unreachable, match="holds no tokens"):
        talk.send(answered({"access_token": "x"}))


def test_renewing_stores_both_tokens_in_one_step(app):
    talk = renew(app, "access-1")
    assert next(talk) == Load()
    assert isinstance(talk.send(token(1)), Request)
    assert talk.send(answered(token(2).as_answer())) == Save(token(2))
    assert finish(talk, None) == token(2)


def test_tokens_that_somebody_else_renewed_are_taken_as_they_are(app):
    talk = renew(app, "access-1")
    next(talk)
    assert finish(talk, token(2)) == token(2)
    assert app.requests == 0
