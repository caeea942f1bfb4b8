"""The same seed and the same calls give the same bytes: in any program, and by whichever way they come in."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from urllib.parse import quote, urlencode

import pytest
import uvicorn

from shopkeeper.sandbox.exchange import Ask, Reply
from shopkeeper.sandbox.serve import listen
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.proof import LIVES, Prover
from tests.sandbox.tape import MODULES, tape
from tests.sources import ROOT


@pytest.mark.slow
def test_every_life_is_the_same_in_another_program_whatever_order_its_sets_have() -> None:
    mine = os.environ.get("PYTHONHASHSEED", "random")
    other = {**os.environ, "PYTHONHASHSEED": "1" if mine != "1" else "2"}
    command = [sys.executable, "-m", "tests.sandbox.tape"]
    with subprocess.Popen(command, cwd=ROOT, env=other, stdout=subprocess.PIPE, text=True) as program:
        here = tape()
        told, _ = program.communicate(timeout=120)
    there = dict(line.split() for line in told.splitlines())
    assert there == here
    assert len(here) == len(LIVES) > 80


class Wired(Sandbox):
    """Answers by itself and asks a copy behind a real port the same; both must say and know the same."""

    copy: Sandbox
    wire: HTTPConnection
    count = 0

    def answer(self, ask: Ask) -> Reply:
        """The answer, once the same has come over HTTP."""
        before = self.snapshot()
        reply = super().answer(ask)
        if not ask.path.startswith("/_sandbox/snap"):
            self.copy.restore(before)
            target = f"{quote(ask.path)}?{urlencode(ask.query)}"
            self.wire.request(ask.method, target, ask.body, {"host": "127.0.0.1", **ask.headers})
            answer = self.wire.getresponse()
            assert (answer.status, answer.read()) == (reply.status, reply.body), ask
            assert self.copy.snapshot() == self.snapshot(), ask
            self.count += 1
        return reply


@pytest.fixture
def wired(wall: Wall) -> Iterator[Wired]:
    """A sandbox with its copy behind a port."""
    copy, listener = Sandbox(seed=99, wall=wall), listen(0)
    server = uvicorn.Server(uvicorn.Config(copy.asgi, interface="asgi3", log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    sandbox = Wired(wall=wall, settings=Settings(retired_at_date=False))
    sandbox.copy = copy
    sandbox.wire = HTTPConnection("127.0.0.1", listener.getsockname()[1], timeout=20)
    yield sandbox
    server.should_exit = True
    sandbox.wire.close()
    thread.join(timeout=20)
    listener.close()


@pytest.mark.parametrize("module", [module.__name__.rpartition(".")[2] for module in MODULES])
def test_a_life_of_each_noun_is_the_same_over_http(wired: Wired, wall: Wall, module: str) -> None:
    story = next(one for one in LIVES if one.__module__.endswith(f".{module}"))
    story(Prover(Caller(wired, wall)))
    assert wired.count > 2
