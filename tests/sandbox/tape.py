"""Every life on tape: what was asked and answered, and what was there in the end, to the byte."""

import hashlib
from importlib import import_module
from pkgutil import iter_modules

from shopkeeper.sandbox.exchange import Ask, Reply
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.sandbox.settings import Settings
from tests.sandbox import lives
from tests.sandbox.caller import Caller, Wall
from tests.sandbox.proof import LIVES, Prover

MODULES = [import_module(f"{lives.__name__}.{entry.name}") for entry in iter_modules(lives.__path__)]
"""Loaded so that their lives are registered."""


class Taped(Sandbox):
    """Keeps a fingerprint of all that is answered."""

    def __init__(self) -> None:
        self.wall_clock = Wall()
        super().__init__(wall=self.wall_clock, settings=Settings(retired_at_date=False))
        self.print = hashlib.sha256()

    def answer(self, ask: Ask) -> Reply:
        """The answer, once it is on tape."""
        reply = super().answer(ask)
        # The body is left out: a form has a boundary of its own each time.
        self.print.update(repr((ask.method, ask.path, reply.status, reply.headers, reply.body)).encode())
        return reply


def tape() -> dict[str, str]:
    """By life, the fingerprint of its calls and of all that is remembered after them."""
    found = {}
    for story in LIVES:
        sandbox = Taped()
        story(Prover(Caller(sandbox, sandbox.wall_clock)))
        # A program gives each of its writes a key by chance.
        sandbox.state.answered = {
            f"{place}": told for place, told in enumerate(sandbox.state.answered.values())
        }
        sandbox.print.update(sandbox.snapshot())
        found[f"{story.__module__}.{story.__name__}"] = sandbox.print.hexdigest()
    return found


if __name__ == "__main__":
    for name, fingerprint in tape().items():
        print(name, fingerprint)
