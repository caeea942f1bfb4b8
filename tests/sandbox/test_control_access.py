"""A seller may grant less than an app asks for, and the platform says so in its own way."""

from shopkeeper.sandbox.exchange import Ask
from tests.sandbox.caller import DETAIL, SHOPS, Caller


def test_a_scope_that_is_withheld_refuses_its_calls_and_no_others(caller: Caller) -> None:
    path = f"/apps/{caller.app.key}/scopes"
    granted = caller.control("POST", path, {"withheld": ["seller.order.info"]}).envelope["granted"]

    assert "seller.order.info" not in granted
    assert caller.call("GET", DETAIL, {"ids": "1"}).code == 105005
    assert caller.send("GET", SHOPS).code == 0
    assert tokens(caller) == granted

    caller.control("POST", path, {"withheld": []})
    assert caller.call("GET", DETAIL, {"ids": "1"}).code == 0
    assert "seller.order.info" in tokens(caller)


def tokens(caller: Caller) -> list[str]:
    """What the answer with the tokens of a new authorisation says."""
    query = {
        "app_key": caller.app.key,
        "app_secret": caller.app.secret,
        "auth_code": caller.sandbox.auth_code(),
        "grant_type": "authorized_code",
    }
    found: list[str] = caller.ask(Ask("GET", "/api/v2/token/get", query)).content["granted_scopes"]
    return found


def test_a_scope_or_an_app_that_there_is_not_is_told(caller: Caller) -> None:
    unknown = caller.control("POST", f"/apps/{caller.app.key}/scopes", {"withheld": ["seller.magic"]})
    nobody = caller.control("POST", "/apps/nobody/scopes", {"withheld": []})

    assert (unknown.status, nobody.status) == (400, 400)
    assert "there is no scope seller.magic" in unknown.envelope["error"]
    assert "there is no app nobody" in nobody.envelope["error"]
