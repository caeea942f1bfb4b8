"""The envelope around every answer: what went well or wrong, and the ``data`` still in its bytes."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import msgspec

from .. import errors
from .received import Oddity, log_once
from .tolerance import NOT_READABLE as NOT_READABLE  # what reads envelopes elsewhere needs it too

Bytes: TypeAlias = bytes | msgspec.Raw

NOTHING = frozenset({b"", b"null", b"[]", b'""', b"{}"})
LONGEST_NOTHING = 4
FIRST_LINE_LENGTH = 120

_SECRET = re.compile(
    r"(?i)\b(sign|app[_-]secret|(?:access|refresh)[_-]token|auth[_-]code|shop[_-]cipher|password)"
    r"(=|\W{0,2}:\W{0,2})[^&\s\"'<>,]+"
)


class Envelope(msgspec.Struct):
    """What TikTok writes around an answer, more or less; ``data`` stays as it came."""

    code: Any = None
    message: Any = ""
    request_id: Any = ""
    data: msgspec.Raw = msgspec.Raw(b"")

    def __post_init__(self) -> None:
        """The code as text: 0, "0" and 0.0 are the same."""
        is_whole = isinstance(self.code, float) and self.code.is_integer()
        code = int(self.code) if is_whole else self.code
        self.code = str(code).strip() if isinstance(code, int | str) and not isinstance(code, bool) else ""
        self.message, self.request_id = (
            value if isinstance(value, str) else "" for value in (self.message, self.request_id)
        )


_envelope = msgspec.json.Decoder(Envelope)


@dataclass(frozen=True, slots=True)
class Answer:
    """The good answer to one call: ``data`` in its bytes, read as a record or as it came."""

    about: str
    data: Bytes = b"{}"
    request_id: str = ""
    on_oddity: Callable[[Oddity], None] = log_once

    def plain(self) -> dict[str, Any]:
        """The ``data`` as it came: an object of plain values, empty when there is none."""
        try:
            value = _plain(self.content())
        except NOT_READABLE:
            value = None
        if isinstance(value, dict):
            return value
        raise errors.Unreachable(
            f"{self.about}: TikTok answered with `data` that is no object. Try again later, and look first.",
            request_id=self.request_id,
        )

    def content(self) -> Bytes:
        """The bytes of ``data``, with an empty object for the other ways to write nothing."""
        view = memoryview(self.data)
        return b"{}" if len(view) <= LONGEST_NOTHING and bytes(view) in NOTHING else self.data


def open_envelope(body: bytes) -> Envelope | None:
    """The envelope of an answer; None when it is no answer of TikTok's."""
    found: Envelope | None
    try:
        found = _envelope.decode(body)
    except NOT_READABLE:
        found = _opened_slowly(body)
    return found if found is not None and found.code else None


def first_line(body: bytes) -> str:
    """The first words of a text that is no answer, short enough for a message and without secrets."""
    for line in body[:4096].decode("utf-8", "replace").splitlines():
        words = "".join(sign if sign.isprintable() else "�" for sign in line.strip())
        if words:
            words = _SECRET.sub(r"\1=…", words)
            return words if len(words) <= FIRST_LINE_LENGTH else words[:FIRST_LINE_LENGTH] + "…"
    return ""


def _plain(data: Bytes) -> Any:
    try:
        return msgspec.json.decode(data)
    except NOT_READABLE:
        return json.loads(bytes(data).decode("utf-8", "replace"), strict=False)


def _opened_slowly(body: bytes) -> Envelope | None:
    """What only the fast reader takes offence at: NaN, bare control characters, half pairs."""
    try:
        value = json.loads(body.decode("utf-8-sig", "replace"), strict=False)
    except NOT_READABLE:
        return None
    if not isinstance(value, dict):
        return None
    written = json.dumps(value.get("data"), ensure_ascii=False).encode("utf-8", "replace")
    code, message, request_id = (value.get(name) for name in ("code", "message", "request_id"))
    return Envelope(code, message, request_id, msgspec.Raw(written))
