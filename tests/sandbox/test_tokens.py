"""Codes are good once, tokens are rotated, ages are counted by the wall clock."""

from typing import Any

import pytest

from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from tests.sandbox.caller import SHOPS, Answer, Caller, Wall


def exchange(caller: Caller, code: str, **other: str) -> Answer:
    query = {"app_key": caller.app.key, "app_secret": caller.app.secret, "auth_code": code}
    query |= {"grant_type": "authorized_code", **other}
    return caller.ask(Ask("GET", "/api/v2/token/get", query))


def refresh(caller: Caller, token: str, **other: str) -> Answer:
    query = {"app_key": caller.app.key, "app_secret": caller.app.secret, "refresh_token": token}
    return caller.ask(Ask("GET", "/api/v2/token/refresh", query | {"grant_type": "refresh_token"} | other))


def connected(caller: Caller) -> dict[str, Any]:
    content: dict[str, Any] = exchange(caller, caller.sandbox.auth_code()).content
    return content


def test_a_code_becomes_tokens_with_absolute_expiries(caller: Caller, wall: Wall) -> None:
    content = connected(caller)
    assert content["access_token_expire_in"] == int(wall()) + 7 * 86_400
    assert content["refresh_token_expire_in"] == int(wall()) + 365 * 86_400
    assert content["user_type"] == 0
    assert "seller.order.info" in content["granted_scopes"]
    caller.token = content["access_token"]
    assert len(caller.send("GET", SHOPS).content["shops"]) == 2


def test_a_code_works_once(caller: Caller, sandbox: Sandbox) -> None:
    code = sandbox.auth_code()
    assert exchange(caller, code).code == 0
    again = exchange(caller, code)
    assert (again.status, again.code, again.content) == (200, 36004004, None)


def test_a_code_lives_half_an_hour(caller: Caller, sandbox: Sandbox, wall: Wall) -> None:
    code = sandbox.auth_code()
    wall.seconds += 1801
    assert exchange(caller, code).code == 36004004


def test_a_code_needs_its_own_app_with_its_secret_and_the_odd_grant_type(
    caller: Caller, sandbox: Sandbox
) -> None:
    code = sandbox.auth_code()
    assert exchange(caller, code, app_secret="wrong").code == 98001004
    assert exchange(caller, code, grant_type="authorization_code").code == 98001004
    assert exchange(caller, code).code == 0


def test_a_refresh_rotates_both_tokens(caller: Caller) -> None:
    old = connected(caller)
    new = refresh(caller, old["refresh_token"]).content
    assert new["access_token"] != old["access_token"]
    assert new["refresh_token"] != old["refresh_token"]
    assert refresh(caller, old["refresh_token"]).code == 36004001
    assert refresh(caller, new["refresh_token"]).code == 0


def test_the_access_token_before_a_refresh_lives_on_until_it_expires(caller: Caller) -> None:
    old = connected(caller)
    refresh(caller, old["refresh_token"])
    caller.token = old["access_token"]
    assert caller.send("GET", SHOPS).code == 0


def test_that_guess_can_be_set_the_other_way(wall: Wall) -> None:
    caller = Caller(Sandbox(wall=wall, settings=Settings(old_access_token_lives=False)), wall)
    old = connected(caller)
    refresh(caller, old["refresh_token"])
    caller.token = old["access_token"]
    assert caller.send("GET", SHOPS).code == 105002


def test_a_refresh_with_the_grant_type_of_the_official_client_is_let_through(caller: Caller) -> None:
    assert refresh(caller, connected(caller)["refresh_token"], grant_type="authorized_code").code == 0


def test_an_expired_access_token_can_still_be_refreshed(caller: Caller, sandbox: Sandbox) -> None:
    tokens = connected(caller)
    sandbox.tokens.expire()
    caller.token = tokens["access_token"]
    assert caller.send("GET", SHOPS).code == 105002
    caller.token = refresh(caller, tokens["refresh_token"]).content["access_token"]
    assert caller.send("GET", SHOPS).code == 0


def test_an_expired_refresh_token_means_asking_the_seller_again(caller: Caller, wall: Wall) -> None:
    tokens = connected(caller)
    wall.seconds += 366 * 86_400
    assert refresh(caller, tokens["refresh_token"]).code == 36004001


def test_the_printed_tokens_are_no_ones_else(caller: Caller, sandbox: Sandbox) -> None:
    printed = sandbox.tokens.printed_grant(caller.app.key)
    connected(caller)
    assert sandbox.tokens.printed_grant(caller.app.key) is printed


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"app_key": "nobody"}, "this sandbox has the apps"),
        ({"app_secret": "guessed"}, "the app_secret is another"),
        ({"grant_type": "authorization_code"}, "it must be authorized_code"),
        ({"auth_code": "ROW_nothing"}, "nobody gave this code out"),
    ],
)
def test_the_log_tells_what_was_wrong_with_a_token_call(
    caller: Caller, sandbox: Sandbox, wrong: dict[str, str], words: str
) -> None:
    assert exchange(caller, sandbox.auth_code(), **wrong).code in (98001004, 36004004)
    assert words in sandbox.requests[-1].explanation
    assert caller.app.secret not in sandbox.requests[-1].explanation


def test_the_log_tells_why_a_code_or_a_refresh_token_is_good_no_more(
    caller: Caller, sandbox: Sandbox, wall: Wall
) -> None:
    code, late = sandbox.auth_code(), sandbox.auth_code()
    tokens = exchange(caller, code).content
    exchange(caller, code)
    assert "was traded before, and works once" in sandbox.requests[-1].explanation
    refresh(caller, tokens["refresh_token"])
    refresh(caller, tokens["refresh_token"])
    assert "it was used before" in sandbox.requests[-1].explanation
    wall.seconds += 1801
    exchange(caller, late)
    assert "was good for 30 minutes" in sandbox.requests[-1].explanation
