"""Many notice at the same moment that a token has died: it is renewed once, whoever they are."""

import json
import multiprocessing
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopkeeper.tiktok import FileTokenStore, Limits, MemoryTokenStore, TikTokShop
from shopkeeper.tiktok.conversation import Access, App, Load, Renew, Save, ask, renew
from shopkeeper.tiktok.wire import Request, Response

from .conftest import NOW, token
from .platform import Platform

CALLERS = 8
SHOPS = "authorization.GetAuthorizedShops.202309"


class Answering(ThreadingHTTPServer):
    """The small platform over real sockets, for threads and processes."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.platform, self.turn = Platform(), threading.Lock()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Answering

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        with self.server.turn:
            status, answer = self.server.platform.answer(
                parts.path, dict(parse_qsl(parts.query)), headers, b""
            )
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Tests are quiet."""


@pytest.fixture
def served():
    with Answering() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()


def call_once(address: str, store) -> str:
    with TikTokShop(
        "key", "the-secret", base_url=address, auth_url=address, token_store=store, wall=lambda: NOW
    ) as app:
        return app.shops()[0].cipher


def called_by_a_program(address: str, path: str) -> None:
    assert call_once(address, FileTokenStore(path)) == "C"


def test_threads_renew_a_dead_token_once(served):
    served.platform.has_expired = True
    store = MemoryTokenStore(token(1))
    with ThreadPoolExecutor(CALLERS) as threads:
        found = list(threads.map(lambda _: call_once(served.address, store), range(CALLERS)))
    assert found == ["C"] * CALLERS
    assert served.platform.refreshes == 1
    assert store.load() == token(2)


def test_processes_renew_a_dead_token_once(served, tmp_path):
    served.platform.has_expired = True
    path = tmp_path / "tokens.json"
    FileTokenStore(path).save(token(1))
    context = multiprocessing.get_context("spawn")
    programs = [
        context.Process(target=called_by_a_program, args=(served.address, str(path))) for _ in range(3)
    ]
    for program in programs:
        program.start()
    for program in programs:
        program.join(60)
    assert [program.exitcode for program in programs] == [0, 0, 0]
    assert served.platform.refreshes == 1
    assert FileTokenStore(path).load() == token(2)


class Stage:
    """Conversations side by side, each moved a step at a time, over one store and one platform."""

    def __init__(self, callers: int) -> None:
        self.platform, self.store = Platform(), token(1)
        self.app = App(
            "key", "the-secret", wall=lambda: NOW, clock=lambda: 0.0, jitter=lambda: 0.0, limits=Limits(1e9)
        )
        self.talks = [[ask(self.app, self.access(), SHOPS, {})] for _ in range(callers)]
        self.sent: list = [None] * callers
        self.holder: int | None = None
        self.answered: list[bool] = [False] * callers

    def access(self) -> Access:
        access = Access(is_renewable=True)
        access.take(self.store)
        return access

    def step(self, caller: int) -> None:
        """Move one caller on, unless it waits for the lock that another holds."""
        talks = self.talks[caller]
        if self.answered[caller] or (isinstance(self.sent[caller], Renew) and self.holder is not None):
            return
        if isinstance(self.sent[caller], Renew):
            self.holder = caller
            talks.append(renew(self.app, self.sent[caller].stale))
            self.sent[caller] = None
        try:
            self.sent[caller] = self.reply(talks[-1].send(self.sent[caller]))
        except StopIteration as done:
            talks.pop()
            self.sent[caller] = done.value
            self.holder = None if self.holder == caller else self.holder
            self.answered[caller] = not talks

    def reply(self, step: object) -> object:
        if isinstance(step, Request):
            parts = urlsplit(step.url)
            status, answer = self.platform.answer(
                parts.path, dict(parse_qsl(parts.query)), step.headers, step.body
            )
            return Response(status, {}, json.dumps(answer).encode())
        if isinstance(step, Load):
            return self.store
        if isinstance(step, Save):
            self.store = step.token
        return step if isinstance(step, Renew) else None


@given(st.lists(st.integers(0, 3), max_size=60), st.integers(0, 60))
def test_however_they_take_turns_everybody_is_answered_and_a_death_costs_one_renewal_at_most(turns, dies_at):
    stage = Stage(callers=4)
    for number, caller in enumerate(turns):
        stage.platform.has_expired |= number == dies_at
        stage.step(caller)
    for _ in range(20):
        for caller in range(4):
            stage.step(caller)
    assert all(stage.answered)
    assert stage.platform.refreshes <= 1
    assert stage.store == token(1 + stage.platform.refreshes)
