"""What the Marketing API expects on the wire: lists and objects as JSON in a query, its own token header.

Nothing here touches a network, a file or a clock.
"""

import secrets
from collections.abc import Mapping, Sized
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

import msgspec

from .. import spec
from ..wire import JSON, Request
from .catalogue import PREFIX, calls

BASE_URL = "https://business-api.tiktok.com"
SANDBOX_URL = "https://sandbox-ads.tiktok.com"
TOKEN_HEADER = "Access-Token"
LARGEST_ID = 2**63 - 1

_json = msgspec.json.Encoder(decimal_format="number")


@dataclass(frozen=True, slots=True)
class Message:
    """A call before it is addressed: what it is about, and what it carries."""

    about: str
    method: str
    path: str
    values: dict[str, Any] = field(repr=False)
    is_repeatable: bool = False

    def request(self, base_url: str, token: str) -> Request:
        """The request to send."""
        # Quirk (2026-11, every call): no "Bearer" before the token; with it the answer is 40105.
        # https://business-api.tiktok.com/portal/docs
        headers = {TOKEN_HEADER: token} if token else {}
        if self.method == "GET":
            query = urlencode({name: as_text(value) for name, value in self.values.items()})
            return Request("GET", f"{base_url}{self.path}{'?' if query else ''}{query}", headers)
        return Request(
            self.method, base_url + self.path, {"content-type": JSON, **headers}, _json.encode(self.values)
        )


def message(operation: spec.Operation, values: Mapping[str, object]) -> Message:
    """The call of an operation; None is left out, and what is missing or too much is told by name."""
    given = {name: value for name, value in values.items() if value is not None}
    _check_names(operation, given)
    _check_lists(operation.id, operation.body, given)
    return Message(operation.id, operation.method, operation.path, given, operation.repeatable)


def raw_message(method: str, path: str, values: Mapping[str, object] | None) -> Message:
    """A call by its path under ``/open_api/v1.3``, for what the catalogue does not describe."""
    whole = path if path.startswith(PREFIX) else PREFIX + path
    given = {name: value for name, value in (values or {}).items() if value is not None}
    return Message(f"{method.upper()} {whole}", method.upper(), whole, given, method.upper() == "GET")


def as_text(value: object) -> str:
    """A value as it stands in a query: texts and numbers as they are, all else as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, date | Decimal):
        return str(value)
    return _json.encode(value).decode()


def new_request_id() -> str:
    """A number that stands for one creation, so that it is made once however often it is sent."""
    # guess: the source says what it is for and not its form; digits of 64 bits pass wherever a text would.
    return str(secrets.randbelow(LARGEST_ID) + 1)


def _check_names(operation: spec.Operation, given: Mapping[str, object]) -> None:
    known = dict(spec.name_of(key) for key in operation.body)
    if unknown := sorted(given.keys() - known.keys()):
        raise ValueError(f"{operation.id} takes no {', '.join(unknown)}; it takes {', '.join(sorted(known))}")
    if missing := sorted(name for name, required in known.items() if required and name not in given):
        raise ValueError(f"{operation.id} needs {', '.join(missing)}")


def _check_lists(id: str, tree: spec.Tree, given: Mapping[str, object], within: str = "") -> None:
    """A list that is too long, too short or a text is refused before it costs a call."""
    for key, branch in tree.items():
        name = spec.name_of(key)[0]
        place, value = f"{within}{name}", given.get(name)
        if isinstance(branch, dict) and isinstance(value, Mapping):
            _check_lists(id, branch, value, f"{place}.")
        elif value is not None and _is_list(branch):
            _check_count(id, branch, place, value)


def _check_count(id: str, branch: Any, place: str, value: object) -> None:
    if isinstance(value, str) or not isinstance(value, Sized):
        raise ValueError(f"{id} takes a list for {place}")
    limits = spec.leaf(branch).limits if isinstance(branch, str) else {}
    most = dict(calls()[id].counts).get(place) or int(limits.get("max_count", "0"))
    least = int(limits.get("min_count", "0"))
    if len(value) < least or (most and len(value) > most):
        raise ValueError(f"{id} takes {_span(least, most)} in {place}, and {len(value)} were given")


def _is_list(branch: Any) -> bool:
    return isinstance(branch, list) or (isinstance(branch, str) and spec.leaf(branch).many)


def _span(least: int, most: int) -> str:
    if least == most:
        return f"exactly {most}"
    return f"{least} to {most}" if least else f"at most {most}"
