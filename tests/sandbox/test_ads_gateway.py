"""The Marketing API's door: its token, its limits, its faults, its consent, and what a snapshot keeps."""

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from shopkeeper import errors
from shopkeeper.sandbox.ads import accounts as ads_accounts
from shopkeeper.sandbox.exchange import Ask, Reply
from shopkeeper.sandbox.faults import Fault
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from shopkeeper.tiktok.ads import AdLimits, AsyncAds, consent_url, read_consent
from shopkeeper.tiktok.consent import ConsentRefused, States
from shopkeeper.tiktok.transport import AsyncHttpxTransport
from tests.sandbox.advertiser import URL, Advertiser, program
from tests.sandbox.caller import Caller, Wall

STORES = "/open_api/v1.3/gmv_max/store/list/"
REPORT = "/open_api/v1.3/gmv_max/report/get/"


@pytest.fixture
def strict(wall: Wall) -> Advertiser:
    return Advertiser(Sandbox(seed=5, settings=Settings(ads_shops_authorized=True), wall=wall))


def ask(advertiser: Advertiser, path: str = STORES, token: str = "", **query: Any) -> dict[str, Any]:
    """One request as it is, with the ad account's own token unless another is named."""
    asked = {"advertiser_id": advertiser.advertiser_id, **query}
    token = token or advertiser.ads._account.access_token
    reply = advertiser.sandbox.answer(Ask("GET", path, asked, {"access-token": token}))
    return json.loads(reply.body) | {"status": reply.status}


def control(sandbox: Sandbox, method: str, path: str, body: Any = None) -> Any:
    sent = b"" if body is None else json.dumps(body).encode()
    reply = sandbox.answer(Ask(method, f"/_sandbox{path}", body=sent))
    assert reply.status == 200, reply.body
    return json.loads(reply.body)


def test_an_answer_is_http_200_with_a_code_whatever_it_says(strict: Advertiser) -> None:
    good, bad = ask(strict), ask(strict, REPORT)
    assert (good["status"], good["code"], good["message"]) == (200, 0, "OK")
    assert (bad["status"], bad["code"], bad["data"]) == (200, 40002, {})
    assert good["request_id"] != bad["request_id"]


def test_a_token_is_taken_as_it_is_and_not_with_bearer_before_it(strict: Advertiser) -> None:
    token = strict.ads._account.access_token
    for wrong in (f"Bearer {token}", "unknown", token[:-1]):
        assert ask(strict, token=wrong)["code"] == 40105
    assert ask(strict)["code"] == 0
    assert control(strict.sandbox, "POST", "/ads/revoke", {})["revoked"] == 1
    with pytest.raises(errors.Unauthorized, match="connect the ad account again"):
        list(strict.ads.stores.list())


def test_a_code_gives_a_token_once_and_within_its_time(strict: Advertiser, wall: Wall) -> None:
    code = control(strict.sandbox, "POST", "/ads/auth-codes", {})["auth_code"]
    assert strict.app.tokens.get(code).advertiser_ids[0] == strict.advertiser_id
    late = ads_accounts.new_code(strict.sandbox.market, wall())
    wall.seconds += 3601
    for spent in (code, late, "made-up"):
        with pytest.raises(errors.Unauthorized, match="40131"):
            strict.app.tokens.get(spent)


def test_a_wrong_secret_gets_no_token(strict: Advertiser) -> None:
    app = program(strict.sandbox)
    app._account.app.secret = "another"
    with pytest.raises(errors.Rejected, match="secret is invalid"):
        app.tokens.get(ads_accounts.new_code(strict.sandbox.market, 0))


def test_calls_and_reports_have_limits_of_their_own(strict: Advertiser, wall: Wall) -> None:
    assert [ask(strict)["code"] for _ in range(11)] == [0] * 9 + [40100] * 2  # the token call was one
    wall.seconds += 1
    first = [ask(strict, REPORT)["code"] for _ in range(9)]
    assert first == [40002] * 8 + [40100]
    assert "QPS limit 8" in ask(strict, REPORT)["message"]
    assert ask(strict)["code"] == 0


def test_a_minute_and_a_day_of_reports_end_too(strict: Advertiser, wall: Wall) -> None:
    steered = control(strict.sandbox, "POST", "/ads", {"level": "premium", "reports_per_day": 620})
    assert steered["limits"] == {
        "per_second": 20, "reports_per_second": 20, "reports_per_minute": 600, "reports_per_day": 620,
    }  # fmt: skip
    codes = []
    for _ in range(100):
        wall.seconds += 0.5
        codes += [ask(strict, REPORT)["code"] for _ in range(8)]
    assert (codes.count(40002), codes[599], codes[600]) == (600, 40002, 40100)
    wall.seconds += 60
    assert [ask(strict, REPORT)["code"] for _ in range(20)] == [40002] * 20
    wall.seconds += 60
    assert ask(strict, REPORT)["code"] == 40100
    wall.seconds += 86_400
    assert ask(strict, REPORT)["code"] == 40002
    assert strict.sandbox.requests[-2].explanation.startswith("620 reports a day came")


def test_our_own_client_stays_within_the_limits_of_its_level() -> None:
    wall = Wall()
    strict = Advertiser(Sandbox(seed=5, settings=Settings(ads_shops_authorized=True), wall=wall))
    wall.seconds += 60
    limits = AdLimits(clock=wall)
    codes = []
    for _ in range(500):
        with limits.place("ads.GmvMaxReportGet.v1.3") as place:
            while (pause := place.pause()) > 0:
                wall.seconds += pause
            codes.append(ask(strict, REPORT)["code"])
            place.answered()
    assert set(codes) == {40002}


@pytest.mark.parametrize(
    ("kind", "family", "is_done"),
    [
        ("429", errors.RateLimited, False),
        ("500", errors.Unreachable, False),
        ("timeout_before", errors.Unreachable, False),
        ("timeout_after", errors.Unreachable, True),
        ("expired_token", errors.Unauthorized, False),
        ("not_json", errors.Unreachable, False),
    ],
)
def test_faults_strike_here_with_the_codes_of_the_marketing_api(
    kind: str, family: type[errors.ShopkeeperError], is_done: bool
) -> None:
    advertiser = Advertiser()
    advertiser.sandbox.faults.append(Fault(kind, operation="ads.Campaign", count=1))
    with pytest.raises(family):
        advertiser.create()
    assert len(advertiser.sandbox.state.ads.campaigns) == int(is_done)
    assert list(advertiser.ads.stores.list())


@pytest.mark.parametrize(
    ("path", "query", "told"),
    [
        (STORES, {"advertiser_id": ""}, "missing"),
        (STORES, {"advertiser_id": "123"}, "no permission"),
        ("/open_api/v1.3/gmv_max/bid/recommend/", {"store_id": "1", "shopping_ads_type": "TV"}, "TV|PRODUCT"),
        ("/open_api/v1.3/gmv_max/video/get/", {"identity_list": "[{"}, "identity_list: Invalid value"),
        ("/open_api/v1.3/gmv_max/video/get/", {"page_size": "51"}, "page_size: 51 is out of range|missing"),
        ("/open_api/v1.3/campaign/gmv_max/info/", {"campaign_id": "5"}, "Campaign 5 doesn't exist"),
    ],
)
def test_what_is_wrong_with_a_request_is_said(path: str, query: dict[str, str], told: str) -> None:
    answer = ask(Advertiser(), path, **query)
    assert answer["code"] == 40002
    assert any(part in answer["message"] for part in told.split("|"))


def test_a_path_that_is_none_is_an_empty_404(strict: Advertiser) -> None:
    for method, path in (("GET", "/open_api/v1.3/gmv_max/campaign/create/"), ("POST", STORES)):
        reply = strict.sandbox.answer(Ask(method, path))
        assert (reply.status, reply.body) == (404, b"")
    assert "docs/ads.md lists its calls" in strict.sandbox.requests[-1].explanation


def agree(sandbox: Sandbox, url: str, answer: str) -> str:
    """Open the consent page and press a button; where the advertiser is sent back to."""
    given = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    page: Reply = sandbox.answer(Ask("GET", "/portal/auth", given))
    assert (page.status, b"Let this app advertise for Alder &amp; Finch?" in page.body) == (200, True)
    form = "&".join(f"{name}={value}" for name, value in {**given, "answer": answer}.items()).encode()
    back = sandbox.answer(Ask("POST", "/portal/auth", body=form))
    assert back.status == 303
    return dict(back.headers)["location"]


def test_an_advertiser_consents_or_refuses_on_a_page(strict: Advertiser) -> None:
    states = States("ours")
    app_id = ads_accounts.app_id(strict.sandbox.state.seed)
    url = consent_url(app_id, states.make("7"), "http://127.0.0.1/back")
    consent = read_consent(agree(strict.sandbox, url, "yes"), states)
    assert consent.about == "7"
    assert strict.app.tokens.get(consent.code).advertiser_ids
    with pytest.raises(ConsentRefused):
        read_consent(agree(strict.sandbox, url, "no"), states)
    for given in ({"app_id": "x"}, {"app_id": app_id, "redirect_uri": "https://else.example/"}):
        assert strict.sandbox.answer(Ask("GET", "/portal/auth", given)).status in (400, 404)


def test_the_control_plane_shows_what_campaigns_spend_and_bring() -> None:
    advertiser = Advertiser()
    campaign = advertiser.create()
    placed = advertiser.sell(10, 4)
    [shown] = control(advertiser.sandbox, "GET", "/ads")["campaigns"]
    figures = advertiser.figures("campaign_id")
    assert (shown["campaign_id"], shown["cost"]) == (campaign, str(figures["cost"]))
    assert shown["gross_revenue"] == str(figures["gross_revenue"])
    assert 0 < len(shown["order_ids"]) == figures["orders"]
    assert set(shown["order_ids"]) <= set(placed)


def test_a_restored_sandbox_goes_on_with_its_ads_to_the_same_bytes() -> None:
    advertiser = Advertiser()
    advertiser.create()
    advertiser.sell(6, 3)
    kept = advertiser.sandbox.snapshot()
    ends = []
    for _ in range(2):
        advertiser.sandbox.restore(kept)
        advertiser.sell(6, 3)
        ends.append((advertiser.figures("campaign_id"), advertiser.sandbox.digest()))
    assert ends[0] == ends[1]
    assert ends[0][0]["cost"] > 0


def test_the_ads_take_nothing_away_from_the_open_api(caller: Caller) -> None:
    assert caller.search().code == 0
    assert list(caller.sandbox.requests)[-1].operation == "order.GetOrderList.202309"


async def test_an_async_program_advertises_through_the_same_door() -> None:
    advertiser = Advertiser()
    seed, transport = advertiser.sandbox.state.seed, AsyncHttpxTransport(advertiser.sandbox.asgi)
    code = ads_accounts.new_code(advertiser.sandbox.market, advertiser.sandbox.wall())
    app_id, secret = ads_accounts.app_id(seed), ads_accounts.app_secret(seed)
    async with AsyncAds(app_id, secret, base_url=URL, transport=transport) as app:
        ads = app.account(await app.tokens.get(code), advertiser.advertiser_id)
        assert [store.store_id async for store in ads.stores.list()] == [advertiser.shop.id]
        made = await ads.campaigns.create(
            campaign_name="All", shopping_ads_type="PRODUCT", budget=50,
            schedule_start_time="2026-11-01 00:00:00", **advertiser.at,
        )  # fmt: skip
        advertiser.sell(8, 4)
        day = advertiser.today
        rows = ads.reports.get(
            store_ids=[advertiser.shop.id], dimensions=["campaign_id"], metrics=["cost"],
            start_date=day, end_date=day,
        )  # fmt: skip
        [row] = [row async for row in rows]
        assert (row.dimensions.campaign_id, row.metrics.cost > 0) == (made.campaign_id, True)
        assert app.requests == 4


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"level": "gold"}, "there is no level 'gold'"),
        ({"per_second": -1}, "per_second must be from 0"),
        ({"level": "premium", "partial_reports": 10**30}, "partial_reports must be from 0"),
    ],
)
def test_limits_that_cannot_be_are_refused_and_change_nothing(
    strict: Advertiser, wrong: dict[str, Any], told: str
) -> None:
    reply = strict.sandbox.answer(Ask("POST", "/_sandbox/ads", body=json.dumps(wrong).encode()))
    assert (reply.status, told in json.loads(reply.body)["error"]) == (400, True)
    assert control(strict.sandbox, "GET", "/ads")["level"] == "basic"
