"""How an operation earns the word stateful: a write, and a read that tells another thing after it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import urlsplit

from shopkeeper.sandbox.exchange import Ask, read_query
from shopkeeper.tiktok import wire
from shopkeeper.tiktok.spec import Operation, every_version, operation
from tests.sandbox.caller import Answer, Caller
from tests.sandbox.shapes import misfits

Life: TypeAlias = Callable[["Prover"], None]
LIVES: list[Life] = []


def life(story: Life) -> Life:
    """Register a life that shows some operations to be stateful."""
    LIVES.append(story)
    return story


class Read(NamedTuple):
    """One reading call, to be made before and after."""

    operation: Operation
    values: dict[str, Any]


def read(id: str, **values: Any) -> Read:
    """A read by its operation's id, with its values."""
    return Read(operation(id), values)


class Prover:
    """A seller's program that calls by operation and keeps what it has shown to be stateful."""

    def __init__(self, caller: Caller) -> None:
        self.caller = caller
        self.earned: set[str] = set()
        self._written: set[str] | None = None

    def at(self, region: str) -> "Prover":
        """The same program at the shop in another market; what is shown there counts here."""
        other = Prover(self.caller.at(region))
        other.earned = self.earned
        return other

    def call(self, id: str, **values: Any) -> Any:
        """A call that must succeed with an answer as documented."""
        asked = operation(id)
        answer = self.ask(asked, values)
        assert answer.code == 0, f"{id}: {answer.envelope}"
        assert misfits(asked.answer, answer.content) == [], id
        if self._written is not None:
            self._written.add(id)
        return answer.content

    def ask(self, asked: Operation, values: dict[str, Any]) -> Answer:
        """A call as our own client signs it, whatever comes of it."""
        caller, cipher = self.caller, self.caller.shop.cipher if asked.cipher != "no" else ""
        message = wire.message(asked, values, cipher)
        app = caller.app
        request = message.signed(app.key, app.secret, caller.token, "http://sandbox", int(caller.wall()))
        parts = urlsplit(request.url)
        query, repeated = read_query(parts.query)
        ask = Ask(request.method, parts.path, query, request.headers, request.body, repeated)
        return caller.ask(ask)

    @contextmanager
    def changing(self, *reads: Read) -> Iterator[None]:
        """What is called within changes what each of the reads tells; both are then stateful."""
        before = [self.ask(*one) for one in reads]
        self._written = set()
        yield
        written, self._written = self._written, None
        for one, earlier in zip(reads, before, strict=True):
            later = self.ask(*one)
            assert later.code == 0, f"{one.operation.id}: {later.envelope}"
            assert misfits(one.operation.answer, later.content) == [], one.operation.id
            assert (earlier.code, earlier.content) != (0, later.content), f"{one.operation.id} is unchanged"
            self.earned.add(one.operation.id)
        self.earned |= {id for id in written if id in every_version()}
