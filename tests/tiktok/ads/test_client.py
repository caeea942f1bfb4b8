"""The client of the Marketing API: its accounts, its doors, its consents, days and money."""

import math
import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.tiktok import ads as package
from shopkeeper.tiktok.ads import (
    AdLimits,
    Ads,
    bounds,
    consent_url,
    day_of,
    minor_units,
    read_consent,
    read_moment,
    written,
    written_moment,
)
from shopkeeper.tiktok.ads.catalogue import calls, named, operation
from shopkeeper.tiktok.ads.limits import REPORT, Allowance, Window
from shopkeeper.tiktok.ads.operations import GROUPS
from shopkeeper.tiktok.consent import ConsentRefused, States

from .played import URL, Sending, answered

ROOT = Path(__file__).resolve().parents[3]
ZONES = st.sampled_from(["UTC", "America/Los_Angeles", "Asia/Tokyo", "Europe/London", "Asia/Ho_Chi_Minh"])


def test_the_checked_in_files_are_what_the_generator_makes():
    made = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "generate_ads.py"), "--check"], capture_output=True, text=True
    )
    assert (made.stdout, made.stderr, made.returncode) == ("", "", 0)


def test_every_call_of_the_catalogue_has_a_method_for_both_clients():
    for group, name in GROUPS.items():
        verbs = {call.operation.verb for call in calls().values() if call.operation.group == group}
        for prefix in ("", "Async"):
            made = getattr(
                __import__(f"{package.__name__}.operations.{group}", fromlist=["_"]), prefix + name
            )
            assert verbs == {method for method in vars(made) if not method.startswith("_")}
    assert {call.operation.group for call in calls().values()} == {*GROUPS, "tokens"}
    assert len(calls()) == 22


def test_every_call_stands_in_the_program_that_mypy_checks():
    text = (Path(__file__).parent / "typed_calls.py").read_text()
    names = {f"ads.{call.operation.group}.{call.operation.verb}(" for call in calls().values()}
    assert {name for name in names if name not in text} == set()


def test_every_guess_is_on_the_page():
    page = (ROOT / "docs" / "ads.md").read_text()
    for call in calls().values():
        row = f"| `{call.operation.group}.{call.operation.verb}` | "
        told = next((line for line in page.splitlines() if line.startswith(row)), row)
        plain = told.removeprefix(row).replace("`", "").removesuffix(" |")
        assert plain == ", ".join(call.guesses)


@pytest.mark.parametrize("name", package.__all__)
def test_every_public_name_can_be_had(name):
    assert getattr(package, name) is not None


def test_unknown_names_are_said_so():
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        assert package.Nothing
    with pytest.raises(AttributeError, match="no group of calls 'campaings'"):
        assert Ads("1", "s").campaings
    for look_up in (operation, named):
        with pytest.raises(KeyError, match="Marketing API has no"):
            look_up("ads.Nothing")


def test_the_shops_client_is_imported_without_the_ads():
    asked = "import shopkeeper.tiktok, sys; print([name for name in sys.modules if '.ads' in name])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_token_reaches_the_account_that_it_is_for():
    sending = Sending(lambda _: answered({"access_token": "fresh-token", "advertiser_ids": [7]}))
    app = Ads("app-1", "hidden-secret", base_url=URL + "/", transport=sending)
    token = app.tokens.get("code")
    ads = app.account(token)
    sending.answer = lambda _: answered({"list": []})
    assert list(ads.advertisers.list()) == []
    assert ads.fetch("ads.GmvMaxStoreList.v1.3", {}) == {"list": []}
    assert [urlsplit(each.url).path.split("v1.3")[1] for each in sending.seen] == [
        "/oauth2/access_token/", "/oauth2/advertiser/get/", "/gmv_max/store/list/",
    ]  # fmt: skip
    assert sending.seen[0].headers.keys() == {"content-type"}
    assert {each.headers["Access-Token"] for each in sending.seen[1:]} == {"fresh-token"}
    assert parse_qs(urlsplit(sending.seen[2].url).query)["advertiser_id"] == ["7"]
    assert (app.requests, ads.limits) == (3, app.limits)
    assert not any(word in repr((app, ads, token, sending.seen)) for word in ("fresh-token", "hidden-secret"))


def test_of_several_ad_accounts_one_must_be_named():
    app = Ads("1", "s", transport=Sending(lambda _: answered({})))
    both = package.AdToken("T", ("7", "8"))
    with pytest.raises(ValueError, match="needs advertiser_id"):
        app.account(both).stores.ad_usage(store_id="1")
    assert app.account(both, "8").stores.ad_usage(store_id="1").promote_all_products_allowed is None
    with Ads("1", "s", access_token="T") as other:
        assert repr(other) == "Ads('1', advertiser_id='')"


def test_an_answer_without_a_token_is_no_token():
    app = Ads("1", "s", transport=Sending(lambda _: answered({"scope": []})))
    with pytest.raises(errors.Unreachable, match="no access token"):
        app.tokens.get("code")


def test_the_raw_door_takes_any_path():
    sending = Sending(lambda _: answered({"seen": True}))
    ads = Ads("1", "s", access_token="T", base_url=URL, transport=sending)
    assert ads.call("GET", "/advertiser/info/", {"advertiser_ids": ["7"], "fields": None}) == {"seen": True}
    assert ads.call("POST", "/open_api/v1.3/else/", {"a": 1}) == {"seen": True}
    assert [each.url for each in sending.seen] == [
        f"{URL}/open_api/v1.3/advertiser/info/?advertiser_ids=%5B%227%22%5D",
        f"{URL}/open_api/v1.3/else/",
    ]


def test_a_consent_comes_back_with_our_state_or_not_at_all():
    states = States("a secret of ours")
    state = states.make("seller 17")
    url = consent_url("app-1", state, "https://us.example/ads?x=1")
    sent = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
    assert url.startswith("https://business-api.tiktok.com/portal/auth?app_id=app-1&")
    assert sent["redirect_uri"] == "https://us.example/ads?x=1"
    came = read_consent(f"https://us.example/ads?x=1&auth_code=C&state={sent['state']}", states)
    assert (came.code, came.about) == ("C", "seller 17")
    with pytest.raises(errors.NeedsPerson, match="not made here"):
        read_consent({"auth_code": "C"}, states)
    with pytest.raises(ConsentRefused):
        read_consent({"error": "access_denied", "state": state}, states)
    with pytest.raises(errors.NeedsPerson, match="no code"):
        read_consent({"state": state}, states)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), ZONES, st.floats(0, 0.999))
def test_every_moment_is_on_one_day_of_the_ad_account(day, zone, part):
    begins, ends = bounds(day, zone)
    assert 23 <= (ends - begins).total_seconds() / 3600 <= 25
    moment = (begins + (ends - begins) * part).replace(microsecond=0)
    assert day_of(moment, zone) == day
    assert read_moment(written_moment(moment), "UTC") == moment


def test_times_without_a_zone_are_refused():
    for read in (day_of, written_moment):
        with pytest.raises(ValueError, match="names no time zone"):
            read(datetime(2026, 11, 24), "UTC")
    assert read_moment("2026-11-24", "Asia/Tokyo") == datetime(2026, 11, 23, 15, tzinfo=UTC)


@given(st.integers(-(10**12), 10**12), st.sampled_from(["USD", "JPY", "KWD", "GBP", "VND"]))
def test_minor_units_are_exact_both_ways(minor, currency):
    assert minor_units(written(minor, currency), currency) == minor


def test_an_amount_finer_than_its_currency_is_refused():
    with pytest.raises(ValueError, match="finer than"):
        minor_units(Decimal("0.005"), "USD")


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@given(st.integers(1, 20), st.lists(st.floats(0, 30), max_size=60))
def test_no_stretch_of_a_window_holds_more_calls_than_allowed(most, steps):
    clock = Clock()
    window, left = Window(most, 60, clock), []
    for step in steps:
        clock.now += step
        pause = window.pause()
        if pause == 0:
            left.append(clock.now)
        else:
            clock.now += pause + 1e-9
            assert window.pause() == 0
            left.append(clock.now)
    assert all(later - sooner >= 60 - 1e-6 for sooner, later in zip(left, left[most:], strict=False))


def test_reports_have_a_line_of_their_own_beside_that_of_all_calls():
    clock = Clock()
    limits = AdLimits(per_second=math.inf, reports=Allowance(math.inf, 2, 3), clock=clock)
    pauses = []
    for _ in range(3):
        with limits.place(REPORT) as place:
            pauses.append(pause := place.pause())
            clock.now += pause
            assert pause == 0 or place.pause() == 0
            place.answered()
    assert pauses == [0, 0, 60]
    assert limits.reports_left_today == 0
    with limits.place(REPORT) as place:
        assert place.pause() == pytest.approx(86400 - 60)
    with limits.place("ads.GmvMaxStoreList.v1.3") as place:
        assert place.pause() == 0


def test_a_day_without_reports_left_is_told_and_not_waited_for():
    limits = AdLimits(per_second=math.inf, reports=Allowance(math.inf, 1000, 0))
    sending = Sending(lambda _: answered({"list": []}))
    ads = Ads("1", "s", access_token="T", advertiser_id="A", transport=sending, limits=limits)
    row = {"dimensions": ["store_id"], "metrics": ["cost"], "start_date": date.min, "end_date": date.min}
    with pytest.raises(errors.RateLimited, match="used up"):
        list(ads.reports.get(store_ids=["1"], **row))
    assert sending.seen == []
    assert AdLimits("premium").allowance == Allowance(20, 600, 50_000)
