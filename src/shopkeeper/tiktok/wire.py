"""What TikTok Shop expects on the wire: the shapes of a request and an answer, and how each is signed.

Nothing here touches a network, a file or a clock.
"""

import hmac
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

from . import spec

UNSIGNED = frozenset({"sign", "access_token"})
MULTIPART = "multipart/form-data"
JSON = "application/json"
IDEMPOTENCY_KEY = "idempotency_key"


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request, ready to be sent byte for byte."""

    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    def __repr__(self) -> str:
        return f"Request({self.method} {self.url.partition('?')[0]})"


@dataclass(frozen=True, slots=True)
class Response:
    """One HTTP answer; the names of headers are lower case."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.body)} bytes)"


@dataclass(frozen=True, slots=True)
class Wait:
    """A pause that the conversation asks its driver to take."""

    seconds: float


def sign(secret: str, path: str, query: Mapping[str, str], body: bytes = b"", content_type: str = "") -> str:
    """The ``sign`` parameter of a request: lower-case hex, over decoded values and the very bytes sent.

    https://partner.tiktokshop.com/docv2/page/sign-your-api-request
    """
    signed = "".join(key + query[key] for key in sorted(query) if key not in UNSIGNED)
    message = secret.encode() + path.encode() + signed.encode()
    if not content_type.lower().startswith(MULTIPART):
        message += body
    return hmac.digest(secret.encode(), message + secret.encode(), "sha256").hex()


def webhook_signature(app_key: str, app_secret: str, raw_body: bytes) -> str:
    """The ``Authorization`` header of a webhook, over the raw body.

    https://partner.tiktokshop.com/docv2/page/tts-webhooks-overview
    """
    return hmac.digest(app_secret.encode(), app_key.encode() + raw_body, "sha256").hex()


@dataclass(frozen=True, slots=True)
class Message:
    """A call before it is signed: where it goes and what it carries."""

    about: str
    method: str
    path: str
    query: dict[str, str]
    body: bytes = b""
    content_type: str = JSON
    is_repeatable: bool = False

    def signed(self, key: str, secret: str, token: str, base_url: str, timestamp: int) -> Request:
        """The request to send: the very bytes that were signed."""
        query = {**self.query, "app_key": key, "timestamp": str(timestamp)}
        query["sign"] = sign(secret, self.path, query, self.body, self.content_type)
        headers = {"content-type": self.content_type}
        if token:
            headers["x-tts-access-token"] = token
        return Request(self.method, f"{base_url}{self.path}?{urlencode(query)}", headers, self.body)


def message(operation: spec.Operation, values: Mapping[str, object], cipher: str = "") -> Message:
    """Put the values of a call where the operation wants them; None is left out."""
    given = {name: value for name, value in values.items() if value is not None}
    if IDEMPOTENCY_KEY not in given and _takes(operation, IDEMPOTENCY_KEY):
        given[IDEMPOTENCY_KEY] = secrets.token_hex(16)  # made once, so that it is kept across the tries
    _check_names(operation, given)
    path = operation.path
    query = {"shop_cipher": cipher} if cipher and operation.cipher != "no" else {}
    for param in operation.params:
        if param.name in given and param.place == "path":
            path = path.replace(f"{{{param.name}}}", quote(as_text(given[param.name]), safe=""))
        elif param.name in given:
            query[param.name] = as_text(given[param.name])
    bodied = {key.removesuffix("!") for key in operation.body}
    body, content_type = _body(operation, {name: value for name, value in given.items() if name in bodied})
    is_repeatable = operation.repeatable or IDEMPOTENCY_KEY in given
    return Message(operation.id, operation.method, path, query, body, content_type, is_repeatable)


def _takes(operation: spec.Operation, name: str) -> bool:
    placed = any(param.name == name for param in operation.params)
    return placed or name in operation.body or f"{name}!" in operation.body


@dataclass(frozen=True, slots=True)
class Raw:
    """A call by its path, for what the spec does not describe."""

    method: str
    path: str
    query: Mapping[str, object] | None = None
    body: object = None


def raw_message(raw: Raw, cipher: str) -> Message:
    """A call by its path, ready to be signed; a known operation keeps its own rules."""
    method, body = raw.method.upper(), raw.body
    found = spec.match(method, raw.path)
    takes_cipher = found[0].cipher != "no" if found else True
    texts = {"shop_cipher": cipher} if cipher and takes_cipher else {}
    texts |= {name: as_text(value) for name, value in (raw.query or {}).items() if value is not None}
    is_repeatable = found[0].repeatable if found else method == "GET"
    content = b"" if body is None else body if isinstance(body, bytes) else as_json(body)
    return Message(f"{method} {raw.path}", method, raw.path, texts, content, JSON, is_repeatable)


def as_text(value: object) -> str:
    """A value as it stands in a path or a query: lists joined by commas, booleans in lower case."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return str(value)
    if isinstance(value, Iterable):
        return ",".join(as_text(part) for part in value)
    raise TypeError(f"{value!r} cannot stand in a query")


def as_json(value: object) -> bytes:
    """A value as the bytes that are signed and sent."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_listed)
    return text.encode()


class Upload(NamedTuple):
    """A file in a form."""

    name: str
    content: bytes
    media: str = "application/octet-stream"


def multipart(fields: Mapping[str, object], boundary: str = "") -> tuple[bytes, str]:
    """A form with its content type; a value of bytes, or of a name and bytes, is a file."""
    boundary = boundary or secrets.token_hex(16)
    pieces = [piece for name, value in fields.items() for piece in _part(name, value, boundary)]
    return b"".join([*pieces, f"--{boundary}--\r\n".encode()]), f"{MULTIPART}; boundary={boundary}"


def _part(name: str, value: object, boundary: str) -> tuple[bytes, ...]:
    head = f'--{boundary}\r\ncontent-disposition: form-data; name="{name}"'
    if isinstance(value, bytes):
        value = Upload(name, value)
    if isinstance(value, tuple):
        upload = Upload(*value)
        filename = _safe(upload.name) or name
        kind = f'{head}; filename="{filename}"\r\ncontent-type: {upload.media}\r\n\r\n'
        return kind.encode("utf-8", "replace"), upload.content, b"\r\n"
    return (f"{head}\r\n\r\n{as_text(value)}\r\n".encode(),)


def _safe(name: str) -> str:
    """A file's name alone: no folder, nothing that cannot be printed, quotes as browsers send them."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(char for char in last if char.isprintable()).replace('"', "%22").strip()


def _body(operation: spec.Operation, values: dict[str, object]) -> tuple[bytes, str]:
    if operation.multipart:
        return multipart(values)
    return (as_json(values) if values else b""), JSON


def _listed(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(f"{value!r} cannot be sent as JSON")


def _check_names(operation: spec.Operation, given: Mapping[str, object]) -> None:
    """Say at once, by name, what is missing, unknown or a text where a list belongs."""
    bodied = dict(spec.name_of(key) for key in operation.body)
    placed = {param.name: param.required for param in operation.params}
    known = bodied | placed
    if unknown := sorted(given.keys() - known.keys()):
        raise ValueError(f"{operation.id} takes no {', '.join(unknown)}; it takes {', '.join(sorted(known))}")
    if missing := sorted(name for name, required in known.items() if required and name not in given):
        raise ValueError(f"{operation.id} needs {', '.join(missing)}")
    lists = {param.name for param in operation.params if param.leaf.many}
    if texts := sorted(name for name in lists & given.keys() if isinstance(given[name], str)):
        raise ValueError(f"{operation.id} takes a list for {', '.join(texts)}")
