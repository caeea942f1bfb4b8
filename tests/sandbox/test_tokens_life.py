"""Codes and tokens in any order: each is good for what it is good for, as long as it is, and no longer."""

from dataclasses import dataclass

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from shopkeeper.sandbox.server import Sandbox
from tests.sandbox.caller import SHOPS, Answer, Caller, Wall
from tests.sandbox.test_tokens import exchange, refresh

WHICH = st.integers(0, 10**6)
MINUTE, DAY = 60, 86_400
IS_LONG = settings.get_current_profile_name() == "long"


@dataclass
class Code:
    """What a model knows of an authorization code."""

    text: str
    ends: float
    used: bool = False


@dataclass
class Pair:
    """What a model knows of an access token and the refresh token that came with it."""

    access: str
    refresh: str
    access_ends: float
    refresh_ends: float
    refreshed: bool = False
    revoked: bool = False


class Tokens(RuleBasedStateMachine):
    """A seller who consents and takes it back, a program that refreshes and calls, and real time."""

    def __init__(self) -> None:
        super().__init__()
        self.wall = Wall()
        self.caller = Caller(Sandbox(wall=self.wall), self.wall)
        self.codes: list[Code] = []
        self.pairs: list[Pair] = []

    @initialize()
    def begin(self) -> None:
        self.consent()
        self.exchange_code(0)

    @rule()
    def consent(self) -> None:
        self.codes.append(Code(self.caller.sandbox.auth_code(), self.wall() + 30 * MINUTE))

    @rule(which=WHICH)
    def exchange_code(self, which: int) -> None:
        code = self.codes[which % len(self.codes)]
        good = not code.used and code.ends >= self.wall()
        answer = exchange(self.caller, code.text)
        assert answer.code == (0 if good else 36004004)
        if good:
            code.used = True
            self.learn(answer)

    @rule(which=WHICH)
    def refresh_pair(self, which: int) -> None:
        pair = self.pairs[which % len(self.pairs)]
        good = not pair.refreshed and not pair.revoked and pair.refresh_ends >= self.wall()
        answer = refresh(self.caller, pair.refresh)
        assert answer.code == (0 if good else 36004001)
        if good:
            pair.refreshed = True
            self.learn(answer)

    @rule(which=WHICH, name=st.sampled_from(["auth_code", "refresh_token", "app_secret"]))
    def send_what_is_wrong(self, which: int, name: str) -> None:
        """Nothing is used up by a call that is refused."""
        pair, code = self.pairs[which % len(self.pairs)], self.codes[which % len(self.codes)]
        wrong = {name: "ROW_nobodys"}
        if name != "auth_code":
            assert refresh(self.caller, pair.refresh, **wrong).code in (36004001, 98001004)
        if name != "refresh_token":
            assert exchange(self.caller, code.text, **wrong).code in (36004004, 98001004)

    @rule(seconds=st.sampled_from([1, 29 * MINUTE, 31 * MINUTE, 3 * DAY, 7 * DAY, 366 * DAY]))
    def wait(self, seconds: int) -> None:
        self.wall.seconds += seconds

    @rule(also_refresh=st.booleans())
    def expire(self, also_refresh: bool) -> None:
        past = int(self.wall()) - 1
        self.caller.control("POST", "/tokens/expire", {"refresh": also_refresh})
        for pair in self.pairs:
            # Of what is used up and too old the sandbox keeps nothing.
            pair.access_ends = min(pair.access_ends, past)
            pair.refresh_ends = min(pair.refresh_ends, past) if also_refresh else pair.refresh_ends

    @rule()
    def take_back(self) -> None:
        self.caller.control("POST", f"/apps/{self.caller.app.key}/deauthorize", {})
        for pair in self.pairs:
            pair.revoked = True

    @invariant()
    def each_access_token_is_as_good_as_the_model_says(self) -> None:
        for pair in self.pairs[-6:]:
            self.caller.token = pair.access
            answer = self.caller.send("GET", SHOPS)
            late = pair.access_ends <= self.wall()
            wanted = {36009004} if pair.revoked else {105002} if late else {0}
            assert answer.code in wanted | ({105002} if pair.revoked and late else set())
            assert answer.code or len(answer.content["shops"]) == 2

    @invariant()
    def no_token_was_ever_given_twice(self) -> None:
        given = [text for pair in self.pairs for text in (pair.access, pair.refresh)]
        assert len(given) == len(set(given))

    def learn(self, answer: Answer) -> None:
        told = answer.content
        ends = float(told["access_token_expire_in"]), float(told["refresh_token_expire_in"])
        assert ends == (int(self.wall()) + 7 * DAY, int(self.wall()) + 365 * DAY)
        self.pairs.append(Pair(told["access_token"], told["refresh_token"], *ends))


TestTokens = Tokens.TestCase
TestTokens.settings = settings(max_examples=2_000 if IS_LONG else 60, stateful_step_count=30, deadline=None)
