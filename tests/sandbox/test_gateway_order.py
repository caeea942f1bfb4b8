"""Of two things that are wrong with a request, the gateway names the one that it looks at first."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import combinations
from typing import NamedTuple

import pytest

from shopkeeper.sandbox.clock import Clock, RealClock, StillClock
from shopkeeper.sandbox.exchange import Ask
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Limits, Settings
from shopkeeper.sandbox.state import Grant
from tests.sandbox.caller import JSON, SEARCH, SHOPS, Answer, Caller, Wall
from tests.sandbox.signer import sign

BRANDS = "/product/202309/brands"
BEGUN = datetime(2026, 1, 1, tzinfo=UTC)
TOO_LARGE = b" " * (10 * 1024 * 1024 + 1)


@dataclass
class Attempt:
    """A search for orders that is right in everything until a rung spoils it."""

    caller: Caller
    method: str = "POST"
    path: str = SEARCH
    query: dict[str, str] = field(default_factory=dict)
    body: bytes = b'{"order_status":"UNPAID"}'
    content_type: str = JSON
    token: str = ""
    grant: Grant | None = None
    wrong_sign: str = ""

    def __post_init__(self) -> None:
        self.query = {"app_key": self.caller.app.key, "timestamp": str(int(self.caller.wall()))}
        self.query |= {"shop_cipher": self.caller.shop.cipher, "page_size": "5"}
        self.grant = self.caller.grant

    def sent(self) -> Answer:
        assert self.grant is not None
        right = sign(self.caller.app.secret, self.path, self.query.items(), self.body)
        query = {**self.query, "sign": self.wrong_sign or right}
        token = self.token or self.grant.access_token
        headers = {"content-type": self.content_type, "x-tts-access-token": token}
        return self.caller.ask(Ask(self.method, self.path, query, headers, self.body))


def wrong_path(attempt: Attempt) -> None:
    attempt.path = "/order/202309/nothing"


def wrong_version(attempt: Attempt) -> None:
    attempt.path = "/order/202008/orders/search"


def wrong_method(attempt: Attempt) -> None:
    attempt.method = "PATCH"


def wrong_app(attempt: Attempt) -> None:
    attempt.query["app_key"] = "nobody"


def wrong_size(attempt: Attempt) -> None:
    attempt.body = TOO_LARGE


def wrong_sign(attempt: Attempt) -> None:
    attempt.wrong_sign = "0" * 64


def wrong_time(attempt: Attempt) -> None:
    attempt.query["timestamp"] = str(int(attempt.caller.wall()) - 301)


def wrong_token(attempt: Attempt) -> None:
    attempt.token = "ROW_nobody"


def old_token(attempt: Attempt) -> None:
    assert attempt.grant is not None
    attempt.grant.access_expires = int(attempt.caller.wall()) - 1


def wrong_kind(attempt: Attempt) -> None:
    attempt.grant = attempt.caller.as_user(1).grant


def wrong_address(attempt: Attempt) -> None:
    attempt.caller.app.allowed_addresses = ["10.0.0.7"]


def wrong_scope(attempt: Attempt) -> None:
    assert attempt.grant is not None
    attempt.grant.scopes = []


def no_cipher(attempt: Attempt) -> None:
    attempt.query.pop("shop_cipher")


def wrong_cipher(attempt: Attempt) -> None:
    attempt.query["shop_cipher"] = "GCP_nobody"


def wrong_type(attempt: Attempt) -> None:
    attempt.content_type = "text/plain"


def wrong_body(attempt: Attempt) -> None:
    attempt.body = b'{"order_status":100}'


def wrong_query(attempt: Attempt) -> None:
    attempt.query["page_size"] = "101"


def inactive_shop(attempt: Attempt) -> None:
    attempt.caller.shop.active = False


def inactive_seller(attempt: Attempt) -> None:
    attempt.caller.sandbox.state.seller_active = False


def too_often(attempt: Attempt) -> None:
    attempt.caller.sandbox.state.limits = Limits(lowered={"order": 0.001})
    assert attempt.caller.search().code == 0


class Rung(NamedTuple):
    """What is wrong, the answer to it, and a word of the answer's message."""

    spoil: Callable[[Attempt], None]
    status: int
    code: int
    word: str


LADDER = [
    Rung(wrong_path, 404, 36009009, "path"),
    Rung(wrong_version, 400, 36009014, "version"),
    Rung(wrong_method, 405, 36009010, "PATCH"),
    Rung(wrong_app, 400, 36009004, "'app_key'"),
    Rung(wrong_size, 413, 36009021, "too large"),
    Rung(wrong_sign, 401, 106001, "'sign'"),
    Rung(wrong_time, 400, 36009004, "'timestamp'"),
    Rung(wrong_token, 400, 36009004, "'x-tts-access-token'"),
    Rung(old_token, 401, 105002, "expired"),
    Rung(wrong_kind, 200, 101000, "user type"),
    Rung(wrong_address, 403, 36009033, "IP address"),
    Rung(wrong_scope, 403, 105005, "scope"),
    Rung(no_cipher, 400, 106013, "'shop_cipher'"),
    Rung(wrong_cipher, 200, 101000, "'shop_cipher'"),
    Rung(wrong_type, 415, 36009023, "text/plain"),
    Rung(wrong_body, 400, 36009004, "order_status"),
    Rung(wrong_query, 400, 36009004, "PageSize"),
    Rung(inactive_shop, 401, 36009043, "shop is inactive"),
    Rung(inactive_seller, 401, 36009044, "seller is inactive"),
    Rung(too_often, 429, 36009002, "Too many"),
]


def answered(*rungs: Rung) -> tuple[int, int, str]:
    """What a request is answered that is wrong in some ways."""
    wall = Wall()
    attempt = Attempt(Caller(Sandbox(wall=wall), wall))
    for rung in reversed(rungs):
        rung.spoil(attempt)
    answer = attempt.sent()
    return answer.status, answer.code, answer.envelope["message"]


def test_a_request_that_is_right_in_everything_passes() -> None:
    assert answered() == (200, 0, "Success")


@pytest.mark.parametrize("rung", LADDER, ids=lambda rung: rung.spoil.__name__)
def test_each_check_has_its_own_code_status_and_words(rung: Rung) -> None:
    status, code, message = answered(rung)
    assert (status, code) == (rung.status, rung.code)
    assert rung.word in message


def test_of_two_things_that_are_wrong_the_earlier_is_told() -> None:
    for first, second in combinations(LADDER, 2):
        status, code, message = answered(first, second)
        told = (status, code, first.word in message)
        assert told == (first.status, first.code, True), (first.spoil, second.spoil, message)


def test_a_version_that_was_switched_off_is_told_after_the_method_and_before_the_app() -> None:
    wall = Wall()
    caller = Caller(Sandbox(wall=wall), wall)
    assert caller.send("GET", "/finance/202309/payments", {"app_key": "nobody"}).code == 36009014
    assert caller.send("POST", "/finance/202309/payments", {"app_key": "nobody"}).code == 36009010


def test_an_old_or_new_version_that_never_was_has_the_code_of_an_unknown_path_if_so_set(wall: Wall) -> None:
    for code in ("36009014", "36009009"):
        caller = Caller(Sandbox(wall=wall, settings=Settings(unknown_version_code=code)), wall)
        for version in ("202212", "209901"):
            assert caller.send("GET", f"/order/{version}/orders").code == int(code)
        assert caller.send("GET", "/order/nothing/orders").code == 36009009
        assert "there are 202309" in caller.sandbox.requests[0].explanation


def test_where_no_shop_is_meant_a_cipher_is_told_after_the_scope_and_before_the_body() -> None:
    wall = Wall()
    caller = Caller(Sandbox(wall=wall), wall)
    query = {"shop_cipher": caller.shop.cipher}
    answer = caller.send("POST", BRANDS, query, {"name": 5})
    assert (answer.status, answer.code) == (400, 36009004)
    assert "Unexpected identifier" in answer.envelope["message"]
    caller.grant.scopes = []
    assert caller.send("POST", BRANDS, query, {"name": 5}).code == 105005


@pytest.mark.parametrize("clock", [StillClock(BEGUN), RealClock(100.0)])
@pytest.mark.parametrize(("late", "code"), [(300, 0), (301, 36009004), (-30, 0), (-31, 36009004)])
def test_timestamps_and_tokens_are_judged_by_real_time_whatever_the_clock_of_the_shops(
    clock: Clock, late: int, code: int
) -> None:
    wall = Wall()
    wall.seconds += 0.9
    caller = Caller(Sandbox(clock=clock, wall=wall), wall)
    caller.sandbox.clock.advance(40 * 86_400)
    assert caller.send("GET", SHOPS, {"timestamp": int(wall()) - late}).code == code
    wall.seconds += caller.sandbox.market.settings.access_token_seconds
    assert caller.send("GET", SHOPS).code == 105002


@pytest.mark.parametrize(
    "text", ["", "-1800000000", "1.8e9", "1800000000.0", "+1800000000", " 1800000000", "\u0661"]
)
def test_a_timestamp_is_whole_seconds_in_plain_digits(caller: Caller, text: str) -> None:
    answer = caller.send("GET", SHOPS, {"timestamp": text})
    assert (answer.code, "Unix seconds" in answer.envelope["message"]) == (36009004, True)
