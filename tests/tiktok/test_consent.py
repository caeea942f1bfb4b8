"""Somebody lets an app in: the page they are sent to, and what comes back."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper import errors
from shopkeeper.tiktok import ConsentRefused, States, authorize_url, read_redirect

HOME = "https://me.example/callback"


def states(at: float = 1_000.0, secret: str = "s") -> States:
    return States(secret, wall=lambda: at)


@pytest.mark.parametrize(
    ("who", "portal", "link"),
    [
        ("seller", "ROW", "https://services.tiktokshop.com/open/authorize?service_id=7&state=s%26t"),
        ("seller", "US", "https://services.us.tiktokshop.com/open/authorize?service_id=7&state=s%26t"),
        ("partner", "ROW", "https://partner.tiktokshop.com/open/authorize?service_id=7&state=s%26t"),
        ("partner", "US", "https://partner.us.tiktokshop.com/open/authorize?service_id=7&state=s%26t"),
        ("creator", "ROW", "https://shop.tiktok.com/alliance/creator/auth?app_key=7&state=s%26t"),
    ],
)
def test_everybody_has_a_page_of_their_own(who, portal, link):
    assert authorize_url("7", "s&t", portal, who=who) == link


def test_another_host_is_a_setting_and_so_is_another_page():
    assert authorize_url("7", "s", "US", "http://127.0.0.1:9/") == (
        "http://127.0.0.1:9/open/authorize?service_id=7&state=s"
    )
    older = "https://auth.tiktok-shops.com/oauth/authorize"
    assert authorize_url("7", "s", authorize_base=older) == f"{older}?service_id=7&state=s"


def test_a_consent_brings_the_code_and_says_what_it_was_for():
    consent = read_redirect(f"{HOME}?code=THE-CODE&state={states().make('seller-7')}", states())
    assert (consent.code, consent.about, consent.came_from_store) == ("THE-CODE", "seller-7", False)
    assert "THE-CODE" not in repr(consent)


def test_an_installation_from_the_store_has_no_state_and_says_so():
    consent = read_redirect({"code": "C"}, states())
    assert consent.came_from_store
    assert consent.about == ""


def test_a_refusal_is_told_as_one():
    back = f"{HOME}?code=null&error=auth_denied&state={states().make()}"
    with pytest.raises(ConsentRefused, match="auth_denied"):
        read_redirect(back, states())


@pytest.mark.parametrize("query", ["", "code=", "code=null"])
def test_an_answer_without_a_code_opens_nothing(query):
    with pytest.raises(errors.NeedsPerson, match="no code"):
        read_redirect(f"{HOME}?{query}", states())


def test_a_link_dies_after_half_an_hour():
    made = states(at=1_000).make("7")
    assert states(at=2_799).read(made) == "7"
    with pytest.raises(errors.NeedsPerson, match="too old"):
        states(at=2_801).read(made)


@given(st.text(string.printable, max_size=60))
def test_a_state_that_was_not_made_here_is_refused(text):
    with pytest.raises(errors.NeedsPerson, match="not made here"):
        states().read(text)


@given(st.text(max_size=40), st.data())
def test_a_state_says_what_it_is_about_until_a_letter_is_changed(about, data):
    made = states().make(about)
    assert states().read(made) == about
    place = data.draw(st.integers(0, len(made) - 1))
    changed = made[:place] + chr(ord(made[place]) ^ 1) + made[place + 1 :]
    with pytest.raises(errors.NeedsPerson):
        states().read(changed)


def test_no_two_links_are_alike_and_another_secret_reads_none():
    assert states().make("7") != states().make("7")
    with pytest.raises(errors.NeedsPerson, match="not made here"):
        states(secret="other").read(states().make("7"))
