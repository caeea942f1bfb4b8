"""A sandbox whose every call is also tried on a copy: right there again, and wrong in many ways."""

import json
from collections import Counter
from random import Random
from typing import Any

from shopkeeper.sandbox import snapshot
from shopkeeper.sandbox.exchange import Ask, Reply
from shopkeeper.sandbox.server import Sandbox
from shopkeeper.tiktok.spec import Operation, match
from tests.sandbox.hostile import Hostile, ids_in
from tests.sandbox.shapes import misfits

BROKEN = (36009003, 36009007)
OF_THE_PROGRAM = ("", "requests", "live", "snapshot", "snapshots", "restore", "reset")
"""Parts of the control plane that tell of the program or of all it keeps, and not of what is rehearsed."""


class Watched(Sandbox):
    """Keeps what was wrong: an answer that is not the same again, a broken one, a refusal with a trace."""

    tries = 2

    def watch(self, seed: str) -> "Watched":
        """Begin to try what is asked on a copy too."""
        self.copy = Sandbox(seed=99, wall=self.wall)
        self.seed, self.known = seed, set[str]()
        self.wrong: list[tuple[str, ...]] = []
        self.counts = Counter[str]()
        return self

    def answer(self, ask: Ask) -> Reply:
        """The answer, once what was asked has been tried on a copy."""
        if not hasattr(self, "copy") or _is_of_the_program(ask):
            return super().answer(ask)
        before = self.snapshot()
        reply = super().answer(ask)
        self.copy.restore(before)
        if self.copy.answer(ask) != reply or self.copy.snapshot() != self.snapshot():
            self.note("differs on a copy", ask, reply)
        self._mistreat(ask, before)
        self.known |= ids_in(reply.body)
        return reply

    def _mistreat(self, ask: Ask, before: bytes) -> None:
        found = match(ask.method, ask.path)
        chance = Random(f"{self.seed}/{ask.method}/{ask.path}/{ask.body!r}")
        hostile = Hostile(chance, sorted(self.known), {app.key: app.secret for app in self.apps.values()})
        self.copy.restore(before)
        clean = trace(self.copy)
        for _ in range(self.tries):
            worse = hostile.spoilt(ask, found)
            reply = self.copy.answer(worse)
            refused = self._judged(worse, reply, found[0] if found else None)
            self.counts["refused" if refused else "accepted"] += 1
            after = trace(self.copy)
            if refused and after != clean:
                self.note("refused, and yet something has changed", worse, reply)
            if after != clean:
                snapshot.read(self.copy.snapshot(), f"what {worse} left")
                self.copy.restore(before)

    def _judged(self, ask: Ask, reply: Reply, operation: Operation | None) -> bool:
        """Whether a call was refused; an answer that is not as documented is noted."""
        if reply.status >= 500:
            self.note("broken", ask, reply)
        if "json" not in dict(reply.headers)["content-type"]:
            return reply.status >= 400
        told = json.loads(reply.body)
        if operation is None:
            return reply.status != 200 or told.get("code", 0) != 0
        code = told["code"]
        if code in BROKEN and code not in operation.errors:
            self.note("an error of the platform's own", ask, reply)
        if code == 0 and (found := misfits(operation.answer, told["data"])):
            self.note(f"not as documented: {found[0]}", ask, reply)
        return bool(code)

    def note(self, what: str, ask: Ask, reply: Reply) -> None:
        """Keep what was wrong, with the call that shows it."""
        self.wrong.append((what, ask.method, ask.path, f"{ask.query}", f"{ask.body!r}", f"{reply.body!r}"))


def trace(sandbox: Sandbox) -> bytes:
    """All that a sandbox remembers but for how many requests there were."""
    state = sandbox.state
    sandbox.market.outbox.save()
    counters = state.counters
    state.counters = {kind: number for kind, number in counters.items() if kind != "request"}
    kept = snapshot.encode(state)
    state.counters = counters
    return kept


def _is_of_the_program(ask: Ask) -> bool:
    parts: list[Any] = [*ask.path.split("/"), "", ""]
    return parts[1] == "_sandbox" and parts[2] in OF_THE_PROGRAM
