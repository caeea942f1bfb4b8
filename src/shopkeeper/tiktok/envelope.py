"""The envelope around every answer: what went well or wrong, and the ``data`` still in its bytes."""

import json
import re
from dataclasses import dataclass
from typing import Any

import msgspec

EMPTY = frozenset({b"", b"null", b"[]", b'""', b"{}"})
FIRST_LINE_LENGTH = 120

_SECRET = re.compile(
    r"(?i)\b(sign|app_secret|access_token|refresh_token|auth_code|shop_cipher|password)(=|\W{1,3}:\W{0,2})[^&\s\"'<>,]+"
)


class Envelope(msgspec.Struct):
    """What TikTok writes around an answer; ``data`` stays as it came."""

    code: Any = None
    message: Any = ""
    request_id: Any = ""
    data: msgspec.Raw = msgspec.Raw(b"")


_envelope = msgspec.json.Decoder(Envelope)


@dataclass(frozen=True, slots=True)
class Answer:
    """The good answer to one call: ``data`` in its bytes, read as a record or as it came."""

    about: str
    data: bytes | msgspec.Raw = b"{}"
    request_id: str = ""

    def plain(self) -> dict[str, Any]:
        """The ``data`` as it came: an object of plain values, empty when there is none."""
        return plain(self.data)


def open_envelope(body: bytes) -> Envelope | None:
    """The envelope of an answer; None when it is no answer of TikTok's."""
    try:
        found = _envelope.decode(body)
    except (ValueError, RecursionError):
        found = _opened_slowly(body)
    return None if found is None or found.code is None else found


def plain(data: bytes | msgspec.Raw) -> dict[str, Any]:
    """The bytes of an object as plain values."""
    text = bytes(data)
    if text in EMPTY:
        return {}
    try:
        value = msgspec.json.decode(text)
    except (ValueError, RecursionError):
        value = json.loads(text.decode("utf-8", "replace"), strict=False)
    return value if isinstance(value, dict) else {}


def holds_object(data: bytes | msgspec.Raw) -> bool:
    """Whether ``data`` is an object, or nothing at all."""
    text = bytes(data)
    return text in EMPTY or text.startswith(b"{")


def first_line(body: bytes) -> str:
    """The first words of a text that is no answer, short enough for a message and without secrets."""
    for line in body[:4096].decode("utf-8", "replace").splitlines():
        words = "".join(sign if sign.isprintable() else "�" for sign in line.strip())
        if words:
            words = _SECRET.sub(r"\1=…", words)
            return words if len(words) <= FIRST_LINE_LENGTH else words[:FIRST_LINE_LENGTH] + "…"
    return ""


def _opened_slowly(body: bytes) -> Envelope | None:
    """What only the fast reader takes offence at: NaN, bare control characters, half pairs."""
    try:
        value = json.loads(body.decode("utf-8-sig", "replace"), strict=False)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict):
        return None
    written = json.dumps(value.get("data"), ensure_ascii=False).encode("utf-8", "replace")
    said = (value.get(name) for name in ("code", "message", "request_id"))
    return Envelope(*said, data=msgspec.Raw(written))
