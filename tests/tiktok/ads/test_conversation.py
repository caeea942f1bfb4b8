"""A test plays the Marketing API: it reads what the client would send and answers as it likes."""

import json
from datetime import date
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest

from shopkeeper import errors
from shopkeeper.tiktok.wire import Response

from .played import CREATE, NEW_CAMPAIGN, NEW_SESSION, REPORT, SESSION, STORES, UPDATE, Played, answered

FAULTS = ("40200", "40201", "40202", "40700", "50000", "50002", "51010")


def query(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


def test_the_token_travels_in_a_header_of_its_own_without_bearer():
    played = Played(STORES, {})
    played.run(answered({"store_list": []}))
    [sent] = played.sent
    assert sent.headers == {"Access-Token": "the-token"}
    assert sent.url == "https://ads.test/open_api/v1.3/gmv_max/store/list/?advertiser_id=adv-1"
    assert sent.body == b""


def test_lists_and_objects_travel_in_a_query_as_json():
    played = Played(
        REPORT,
        {
            "store_ids": ["1"],
            "dimensions": ("campaign_id", "stat_time_day"),
            "metrics": ["cost"],
            "start_date": date(2026, 11, 1),
            "end_date": date(2026, 11, 2),
            "filtering": {"campaign_ids": ["7", "8"]},
            "enable_total_metrics": True,
            "page": 2,
        },
    )
    played.run(answered({"list": []}))
    sent = query(played.sent[0].url)
    assert json.loads(sent["store_ids"]) == ["1"]
    assert json.loads(sent["dimensions"]) == ["campaign_id", "stat_time_day"]
    assert json.loads(sent["filtering"]) == {"campaign_ids": ["7", "8"]}
    assert (sent["start_date"], sent["enable_total_metrics"], sent["page"]) == ("2026-11-01", "true", "2")


def test_a_budget_travels_as_the_exact_number_that_it_is():
    played = Played(CREATE, {**NEW_CAMPAIGN, "budget": Decimal("100.10"), "roas_bid": 4})
    played.run(answered({"campaign_id": "9"}))
    assert b'"budget":100.10' in played.sent[0].body
    assert b'"roas_bid":4' in played.sent[0].body
    assert played.sent[0].headers["content-type"] == "application/json"


def test_a_campaign_is_created_with_one_request_id_however_often_it_is_sent():
    played = Played(CREATE, NEW_CAMPAIGN)
    faults = (answered(code=51010, message="time out"), answered(code=40100), Response(502, {}, b"<html>"))
    assert played.run(*faults, answered({"campaign_id": "9"})) == {"campaign_id": "9"}
    [request_id] = {body["request_id"] for body in played.bodies()}
    assert request_id.isdecimal()
    assert len(played.sent) == 4


def test_two_creations_have_two_request_ids_and_a_given_one_is_kept():
    sent = [Played(CREATE, NEW_CAMPAIGN | more) for more in ({}, {}, {"request_id": "mine"})]
    for played in sent:
        played.run(answered({"campaign_id": "9"}))
    first, second, third = (played.bodies()[0]["request_id"] for played in sent)
    assert first != second
    assert third == "mine"


def test_a_creation_whose_outcome_is_open_tells_the_id_that_makes_it_safe_to_repeat():
    played = Played(CREATE, NEW_CAMPAIGN, tries=2)
    with pytest.raises(errors.Unreachable) as lost:
        played.run(answered(code=50000), answered(code=50000))
    assert played.bodies()[0]["request_id"] in str(lost.value)


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_of_theirs_is_ridden_out_where_repeating_is_harmless(code):
    for id, values in ((STORES, {}), (UPDATE, {"campaign_id": "7", "budget": 30})):
        played = Played(id, values)
        assert played.run(answered(code=int(code)), answered({"campaign_id": "7"})) == {"campaign_id": "7"}
        assert played.waited == [1.0]


@pytest.mark.parametrize("code", FAULTS)
def test_a_session_is_never_made_twice_when_its_outcome_is_unknown(code):
    with pytest.raises(errors.Unreachable) as lost:
        Played(SESSION, NEW_SESSION).run(answered(code=int(code)))
    assert lost.value.code == code


def test_a_call_refused_for_its_rate_was_not_carried_out_and_is_made_again():
    played = Played(SESSION, NEW_SESSION)
    too_many = answered(code=40100, message="App reaches the QPS limit 10")
    assert played.run(too_many, answered({"session_id": "3"})) == {"session_id": "3"}


@pytest.mark.parametrize(
    ("code", "message", "family", "advice"),
    [
        (40105, "Access token is incorrect or has been revoked.", errors.Unauthorized, "connect the ad"),
        (40131, "auth_code is expired", errors.Unauthorized, "used up or too old"),
        (40115, "timestamp", errors.NeedsPerson, "clock"),
        (40002, "budget: too low", errors.Rejected, "budget: too low"),
        (40002, "You have no permission to advertiser 7", errors.NeedsPerson, "Give the app access"),
        (40002, "Custom shop ads are no longer available.", errors.Unsupported, "GMV Max is the only kind"),
        (41000, "something that nobody wrote down", errors.Rejected, "nobody wrote down"),
    ],
)
def test_an_error_is_named_by_what_must_happen_next(code, message, family, advice):
    with pytest.raises(errors.ShopkeeperError, match=advice) as refused:
        Played(STORES, {}).run(answered(code=code, message=message))
    error = refused.value
    assert type(error) is family
    assert (error.code, error.request_id, error.operation, error.said) == (str(code), "R1", STORES, message)


def test_an_ad_codes_family_counts_whatever_the_http_status_is():
    with pytest.raises(errors.Unauthorized):
        Played(STORES, {}).run(answered(code=40105, status=401))


@pytest.mark.parametrize(
    ("response", "family"),
    [
        (Response(200, {}, b"<html>a proxy</html>"), errors.Unreachable),
        (Response(200, {}, b""), errors.Unreachable),
        (Response(200, {}, b"[]"), errors.Unreachable),
        (Response(200, {}, b'{"data": {}}'), errors.Unreachable),
        (Response(200, {}, b"\xff\xfe"), errors.Unreachable),
        (Response(404, {}, b""), errors.Unsupported),
        (Response(429, {}, b"slow down"), errors.RateLimited),
        (Response(500, {}, b'{"code": 0, "message": "OK"}'), errors.Unreachable),
    ],
)
def test_what_is_no_answer_is_said_so(response, family):
    with pytest.raises(family, match=STORES):
        Played(STORES, {}, tries=1).run(response)


def test_no_secret_is_in_an_error():
    played = Played("ads.Oauth2AccessToken.v1.3", {"auth_code": "code-123456"})
    with pytest.raises(errors.Unauthorized) as refused:
        played.run(answered(code=40131, message="very-secret the-token code-123456 is wrong"))
    assert played.bodies() == [{"app_id": "app-7", "secret": "very-secret", "auth_code": "code-123456"}]
    assert not any(word in str(refused.value) for word in ("very-secret", "the-token", "code-123456"))


def test_a_code_is_never_used_twice():
    with pytest.raises(errors.Unreachable):
        Played("ads.Oauth2AccessToken.v1.3", {"auth_code": "c"}).run(answered(code=50000))


REPORTED = {
    "store_ids": ["1"],
    "dimensions": ["campaign_id"],
    "metrics": ["cost"],
    "start_date": date(2026, 11, 1),
    "end_date": date(2026, 11, 1),
}


@pytest.mark.parametrize(
    ("id", "values", "told"),
    [
        (STORES, {"store": "1"}, "takes no store"),
        (UPDATE, {}, "needs campaign_id"),
        (REPORT, REPORTED | {"store_ids": ["1", "2"]}, "exactly 1 in store_ids, and 2"),
        (REPORT, REPORTED | {"dimensions": list("abcd")}, "1 to 3 in dimensions, and 4"),
        (REPORT, REPORTED | {"metrics": "cost"}, "takes a list for metrics"),
        (REPORT, REPORTED | {"filtering": {"campaign_ids": ["1"] * 101}}, "at most 100 in filtering.camp"),
        (SESSION, NEW_SESSION | {"session": {"product_list": [{}, {}]}}, "at most 1 in session.product_list"),
    ],
)
def test_what_is_wrong_at_sight_is_told_by_name_before_it_costs_a_call(id, values, told):
    played = Played(id, values)
    with pytest.raises(ValueError, match=told):
        played.run()
    assert played.sent == []


def test_patience_ends_with_the_error_of_the_last_try():
    played = Played(STORES, {}, tries=3)
    with pytest.raises(errors.RateLimited):
        played.run(*[answered(code=40100)] * 3)
    assert played.waited == [pytest.approx(second, abs=0.6) for second in played.waited]
    assert len(played.sent) == 3
