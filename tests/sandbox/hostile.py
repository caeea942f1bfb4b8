"""Calls as nobody should send them: one or a few values of a good call put wrong in every way."""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from random import Random
from typing import Any, NamedTuple

from shopkeeper.sandbox.exchange import Ask
from shopkeeper.tiktok.spec import Operation, name_of
from shopkeeper.tiktok.wire import sign

STRANGE: tuple[Any, ...] = (
    None, True, -1, 0, 1, 1.5, 2**31, 2**63 - 1, 2**63, -(2**63), 10**30, 1e308, float("nan"), float("inf"),
    "", " ", "0", "-1", "-0", "1.5", "0.001", "9" * 19, "9" * 40, "99999999999999999.99", "NaN", "1e400",
    "١٢٣", "²", "é\u202e💥", "\x00", "../..", "x" * 5000, "true", "MQ==", "USD",
    [], {}, [[]], [{}], [None], [""], {"": None}, ["1"] * 10_000,
)  # fmt: skip
"""Wrong types, no value, numbers that are huge or none, odd texts, long lists."""
LONG = 10_000
OF_THE_GATEWAY = ("app_key", "timestamp", "sign", "shop_cipher", "access_token")

Found = tuple[Operation, dict[str, str]]
Place = tuple[str | int, ...]


class Spot(NamedTuple):
    """One value of a call: whether it stands in the path, the query or the body, and where there."""

    part: str
    place: Place


def ids_in(body: bytes) -> set[str]:
    """The ids that an answer tells of."""
    return set(re.findall(r"\d{15,}", body[:20_000].decode("utf-8", "replace")))


@dataclass
class Hostile:
    """Spoils calls, always alike for the same chance; it knows ids of all kinds and how to sign."""

    chance: Random
    ids: list[str]
    secrets: dict[str, str]

    def spoilt(self, ask: Ask, found: Found | None) -> Ask:
        """The call with a few of its values put wrong, signed again."""
        body = _parsed(ask.body)
        spots = list(_spots(ask, found, body))
        for _ in range(self.chance.choice((1, 1, 1, 2, 3)) if spots else 0):
            spot = self.chance.choice(spots)
            if spot.part == "body":
                body = self._worse_body({} if body is None else body, spot.place)
            elif spot.part == "query":
                ask = replace(ask, query=self._worse_query(ask.query, str(spot.place[0])))
            else:
                ask = replace(ask, path=self._worse_path(ask.path, str(spot.place[0])))
        ask = replace(ask, body=ask.body if body is None else json.dumps(body).encode(), repeated=())
        return self._signed(ask) if "sign" in ask.query else ask

    def _value(self) -> Any:
        lot = self.chance.random()
        if self.ids and lot < 0.35:
            return self.chance.choice(self.ids)
        if self.ids and lot < 0.42:
            return [self.chance.choice(self.ids) for _ in range(self.chance.randint(1, 4))]
        return self.chance.choice(STRANGE)

    def _worse_body(self, body: Any, place: Place) -> Any:
        body, lot = deepcopy(body), self.chance.random()
        *way, last = place
        inner = body
        try:
            for step in way:
                inner = inner[step]
            if lot < 0.12:
                del inner[last]
            elif lot < 0.26 and isinstance(inner[last], list):
                inner[last] *= 2 if lot < 0.24 or len(inner[last]) != 1 else LONG
            else:
                inner[last] = self._value()
        except (KeyError, IndexError, TypeError):  # what was put wrong before is in the way
            pass
        return body

    def _worse_query(self, query: dict[str, str], name: str) -> dict[str, str]:
        others = {each: text for each, text in query.items() if each != name}
        return others if self.chance.random() < 0.15 else others | {name: self._text()}

    def _worse_path(self, path: str, value: str) -> str:
        return path.replace(value, self._text().replace("/", "")[:300] or "0")

    def _text(self) -> str:
        value = self._value()
        return value if isinstance(value, str) else json.dumps(value)

    def _signed(self, ask: Ask) -> Ask:
        query = {name: text for name, text in ask.query.items() if name != "sign"}
        secret, content_type = self.secrets[query["app_key"]], ask.headers.get("content-type", "")
        query["sign"] = sign(secret, ask.path, query, ask.body, content_type)
        return replace(ask, query=query)


def _parsed(body: bytes) -> Any:
    """The body if it is JSON with something in it."""
    try:
        return json.loads(body) if body.strip() else None
    except ValueError:
        return None


def _spots(ask: Ask, found: Found | None, body: Any) -> Iterator[Spot]:
    """Every value of a call, and the documented ones that it leaves out."""
    yield from (Spot("body", place) for place in _places(body))
    names = list(ask.query)
    if found:
        operation, in_path = found
        yield from (Spot("path", (value,)) for value in in_path.values() if value)
        names += [param.name for param in operation.params if param.place == "query"]
        if isinstance(body, dict) or not (ask.body or operation.multipart):
            fields = (name_of(key)[0] for key in operation.body)
            yield from (Spot("body", (name,)) for name in fields if name not in (body or {}))
    yield from (Spot("query", (name,)) for name in dict.fromkeys(names) if name not in OF_THE_GATEWAY)


def _places(value: Any, way: Place = ()) -> Iterator[Place]:
    inner = (
        value.items() if isinstance(value, dict) else enumerate(value[:3] if isinstance(value, list) else ())
    )
    for step, part in inner:
        yield (*way, step)
        yield from _places(part, (*way, step))
