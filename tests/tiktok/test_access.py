"""With what calls are made: tokens renewed in time, dead ones left in peace, a shop's cipher found."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from shopkeeper import errors
from shopkeeper.tiktok import spec
from shopkeeper.tiktok.conversation import Access, Load, Renew, ask, call, converse
from shopkeeper.tiktok.wire import Raw, Request, Response, Wait, message

from .conftest import NOW, answered, token

DETAIL = "order.GetOrderDetail.202507"
IDS = {"ids": ["1"]}
EXPIRED = {"code": 105002, "message": "expired", "status": 401}


def living(seconds: float, number: int = 1):
    """A token that has so long to live."""
    made = token(number)
    ends = datetime.fromtimestamp(NOW, UTC) + timedelta(seconds=seconds)
    return type(made)(made.access_token, made.refresh_token, ends, made.refresh_expires_at)


def stored(made) -> Access:
    access = Access(cipher="C", is_renewable=True)
    access.take(made)
    return access


def query(request: Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}


def test_a_token_is_renewed_before_it_dies(app):
    talk = ask(app, stored(living(599)), DETAIL, IDS)
    assert next(talk) == Renew("access-1")
    assert talk.send(living(86_400, 2)).headers["x-tts-access-token"] == "access-2"


def test_a_token_with_time_to_live_is_left_alone(app):
    assert isinstance(next(ask(app, stored(living(601)), DETAIL, IDS)), Request)


def test_a_renewal_ahead_of_time_that_fails_leaves_the_old_token_in_use(app):
    access = stored(living(300))
    talk = ask(app, access, DETAIL, IDS)
    next(talk)
    request = talk.throw(errors.Unreachable("the token endpoint is down"))
    assert request.headers["x-tts-access-token"] == "access-1"
    assert isinstance(next(ask(app, access, DETAIL, IDS)), Request), "and it is not asked again at once"


def test_a_dead_token_is_not_sent_a_thousand_times(make_app):
    moment = [0.0]
    app = make_app(clock=lambda: moment[0])
    access = Access("T", "C")
    talk = ask(app, access, DETAIL, IDS)
    next(talk)
    with pytest.raises(errors.Unauthorized):
        talk.send(answered(**EXPIRED))
    with pytest.raises(errors.Unauthorized, match="not asked again for 60 s"):
        next(ask(app, access, DETAIL, IDS))
    assert app.requests == 1
    moment[0] = 61.0
    assert isinstance(next(ask(app, access, DETAIL, IDS)), Request)


def test_other_shops_of_the_app_go_on(app):
    talk = ask(app, Access("T", "C"), DETAIL, IDS)
    next(talk)
    with pytest.raises(errors.Unauthorized):
        talk.send(answered(**EXPIRED))
    assert isinstance(next(ask(app, Access("other", "D"), DETAIL, IDS)), Request)


def test_a_shop_that_was_connected_again_goes_on_at_once(app):
    access = stored(living(86_400))
    talk = ask(app, access, DETAIL, IDS)
    next(talk)
    assert isinstance(talk.send(answered(**EXPIRED)), Renew)
    with pytest.raises(errors.NeedsPerson):
        talk.throw(errors.NeedsPerson("the authorisation was taken back"))
    again = ask(app, access, DETAIL, IDS)
    assert next(again) == Load()
    with pytest.raises(errors.NeedsPerson, match="taken back"):
        again.send(living(86_400))
    anew = ask(app, access, DETAIL, IDS)
    next(anew)
    assert anew.send(living(86_400, 2)).headers["x-tts-access-token"] == "access-2"


def test_a_missing_scope_does_not_stop_the_other_calls(app):
    access = Access("T", "C")
    talk = ask(app, access, DETAIL, IDS)
    next(talk)
    with pytest.raises(errors.Unauthorized):
        talk.send(answered(code=105005, message="scope"))
    assert isinstance(next(ask(app, access, DETAIL, IDS)), Request)


def test_a_shop_known_by_its_id_finds_its_cipher_once(app):
    talk = ask(app, Access("T", shop_id="7"), DETAIL, IDS)
    first = next(talk)
    assert urlsplit(first.url).path == "/authorization/202309/shops"
    assert "shop_cipher" not in query(first)
    found = {"shops": [{"id": "7", "cipher": "SEVEN"}, {"id": "8", "cipher": "EIGHT"}]}
    assert query(talk.send(answered(found)))["shop_cipher"] == "SEVEN"
    other = call(app, Access("T", shop_id="8"), Raw("GET", "/order/202507/orders", {"ids": "1"}))
    assert query(next(other))["shop_cipher"] == "EIGHT"


def test_a_call_that_wants_no_cipher_asks_for_none(app):
    request = next(ask(app, Access("T", shop_id="7"), "seller.GetActiveShops.202309", {}))
    assert urlsplit(request.url).path == "/seller/202309/shops"
    assert "shop_cipher" not in query(request)


def test_a_shop_that_the_authorisation_does_not_reach_is_named(app):
    talk = ask(app, Access("T", shop_id="9"), DETAIL, IDS)
    next(talk)
    with pytest.raises(errors.NeedsPerson, match=r"shop 9; it reaches: 7"):
        talk.send(answered({"shops": [{"id": "7", "cipher": "SEVEN"}]}))


def test_a_key_against_doing_it_twice_is_made_once_and_kept_across_the_tries(app):
    talk = ask(app, Access("T", "C"), "return_refund.ApproveCancellation.202309", {"cancel_id": "1"})
    key = query(next(talk))["idempotency_key"]
    assert isinstance(talk.send(Response(502, {}, b"")), Wait)
    assert query(talk.send(None))["idempotency_key"] == key
    other = ask(app, Access("T", "C"), "return_refund.ApproveCancellation.202309", {"cancel_id": "2"})
    assert query(next(other))["idempotency_key"] != key


def test_a_key_of_ones_own_is_left_as_it_is():
    operation = spec.operation("return_refund.ApproveCancellation.202309")
    made = message(operation, {"cancel_id": "1", "idempotency_key": "mine"})
    assert made.query["idempotency_key"] == "mine"


def test_no_pause_is_begun_that_would_outlast_the_patience(make_app):
    moment = [0.0]
    app = make_app(clock=lambda: moment[0], patience_seconds=10)
    talk = ask(app, Access("T", "C"), DETAIL, IDS)
    next(talk)
    moment[0] = 9.5
    with pytest.raises(errors.Unreachable):
        talk.send(Response(502, {}, b""))


def test_a_line_longer_than_the_patience_is_told_and_not_stood_in(make_app):
    app = make_app(patience_seconds=10)
    app.limits.of("C", app.key).refused(3_600.0)
    with pytest.raises(errors.RateLimited, match="used up for 3600 s") as told:
        next(converse(app, Access("T", "C"), message(spec.operation(DETAIL), IDS, "C")))
    assert told.value.after == pytest.approx(3_600, abs=1)


def test_an_error_carries_the_call_tiktoks_words_and_what_to_do(app):
    talk = ask(app, Access("T", "C"), DETAIL, IDS)
    next(talk)
    with pytest.raises(errors.Rejected) as told:
        talk.send(answered(code=12052516, message="Missing inventory details."))
    assert told.value.operation == DETAIL
    assert told.value.said == "Missing inventory details."
    assert told.value.advice == "Name every warehouse of the SKU in one call."


def test_advice_is_a_sentence_about_a_code_that_exists():
    advised = {code: known for code in spec.error_codes() if (known := spec.advice(str(code)))}
    assert len(advised) > 200
    assert all(known.advice.endswith(".") for known in advised.values())
    assert spec.advice("1") is None


def test_a_label_that_is_being_made_is_told_at_once_and_not_waited_for(app):
    values = {"package_id": "1", "document_type": "SHIPPING_LABEL"}
    talk = ask(app, Access("T", "C"), "fulfillment.GetPackageShippingDocument.202309", values)
    next(talk)
    with pytest.raises(errors.TryLater, match="again in a minute"):
        talk.send(answered(code=11034037, message="still being generated"))


def test_a_token_that_was_renewed_just_now_is_not_called_dead_for_one_refusal(app):
    access = stored(living(86_400))
    talk = ask(app, access, DETAIL, IDS)
    next(talk)
    assert isinstance(talk.send(answered(**EXPIRED)), Renew)
    talk.send(living(86_400, 2))
    with pytest.raises(errors.Unauthorized):
        talk.send(answered(**EXPIRED))
    assert isinstance(next(ask(app, access, DETAIL, IDS)), Request)
