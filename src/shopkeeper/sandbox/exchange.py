"""One request as it came in and the reply that goes out, whatever server carries them."""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from ..errors import Rejected


class Values(dict[str, Any]):
    """Values by name, as a caller sent them; one that is needed and was left out is a refusal."""

    def __missing__(self, name: str) -> Any:
        field = "".join(part.capitalize() for part in name.split("_"))
        raise Rejected(f"{field} is a required field", code="36009004")


@dataclass(frozen=True, slots=True)
class Ask:
    """A request: its path decoded, its query with repeated names joined by commas."""

    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    repeated: tuple[tuple[str, str], ...] = ()
    """The query pair by pair, where a name comes several times."""
    address: str = ""
    """Where the caller is, if a socket told."""
    written_path: str = ""
    """The path as it was written, with its percent signs."""

    @property
    def origin(self) -> str:
        """The address by which the caller reached us, as its Host header says."""
        return f"http://{self.headers.get('host', '127.0.0.1')}"

    def first(self, name: str) -> str:
        """What stands in the query under a name: the first value where it comes several times."""
        return next((value for other, value in self.repeated if other == name), self.query.get(name, ""))

    def form(self) -> dict[str, str]:
        """The body of a web form."""
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))

    def parsed(self) -> dict[str, Any]:
        """The body as a JSON object; empty when there is none. Anything else is a ValueError."""
        parsed = json.loads(self.body) if self.body.strip() else {}
        if not isinstance(parsed, dict):
            raise ValueError("the body must be a JSON object")
        return parsed


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer and how long it is held back."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = (("content-type", "application/json; charset=utf-8"),)
    delay_seconds: float = 0.0
    is_cut: bool = False
    """Whether the connection breaks in the middle of the body."""


def json_reply(status: int, content: Any, delay_seconds: float = 0.0) -> Reply:
    """A reply in JSON."""
    return Reply(status, msgspec.json.encode(content), delay_seconds=delay_seconds)


def read_query(query: str) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """The query with decoded values, those of a name that comes several times joined; then also the pairs."""
    pairs = parse_qsl(query, keep_blank_values=True)
    values = dict(pairs)
    if len(values) == len(pairs):
        return values, ()
    values = {}
    for name, value in pairs:
        values[name] = f"{values[name]},{value}" if name in values else value
    return values, tuple(pairs)
