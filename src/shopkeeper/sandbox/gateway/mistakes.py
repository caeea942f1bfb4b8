"""The mistakes that are often made when signing, each with the sign that it leads to."""

import hashlib
import hmac
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import NamedTuple
from urllib.parse import quote

from ...tiktok.wire import MULTIPART, UNSIGNED, sign
from ..exchange import Ask
from ..state import App

SPACES = ((", ", ": "), (",", ":"), (", ", ":"), (",", ": "))
"""How libraries separate what they write in JSON."""
LARGEST_REWRITTEN, LARGEST_TRIED, MOST_PARAMETERS = 100_000, 1_000_000, 100
"""From so many bytes or parameters on looking for the mistake would keep other callers waiting."""


class Guess(NamedTuple):
    """A mistake and the sign that it leads to."""

    mistake: str
    sign: str


class Signing(NamedTuple):
    """Signs one request as an app, with parts of it replaced."""

    ask: Ask
    app: App
    content_type: str

    def sign(self, path: str = "", query: str | None = None, body: bytes | None = None) -> str:
        """The sign of the request, but for what is given in place of its own."""
        text = signed_query(self.ask.query.items()) if query is None else query
        content = self.ask.body if body is None else body
        return sign(self.app.secret, (path or self.ask.path) + text, {}, content, self.content_type)


def guesses(ask: Ask, app: App, others: Iterable[App] = ()) -> Iterator[Guess]:
    """Every mistake that is known, with the sign that this request would then have; none for a huge body."""
    if len(ask.body) > LARGEST_TRIED or len(ask.query) > MOST_PARAMETERS:
        return
    signing = Signing(ask, app, ask.headers.get("content-type", ""))
    yield from _of_the_body(signing)
    yield from _of_the_query(signing)
    yield Guess("you signed the path without its first /", signing.sign(ask.path.removeprefix("/")))
    address = f"{ask.origin}{ask.path}"
    yield Guess("you signed the whole address, of which only the path counts", signing.sign(address))
    yield from _of_the_key(signing)
    for other in others:
        mistake = "you signed with the secret of another app of this sandbox"
        yield Guess(mistake, signing._replace(app=other).sign())


def signed_query(pairs: Iterable[tuple[str, str]]) -> str:
    """What is signed of a query: each name and its value, in the order of the names."""
    return "".join(name + value for name, value in sorted(pairs, key=_name) if name not in UNSIGNED)


def _of_the_body(signing: Signing) -> Iterator[Guess]:
    signed, body = signing.sign, signing.ask.body
    if signing.content_type.lower().startswith(MULTIPART):
        yield Guess("a form's body is not signed", signing._replace(content_type="").sign())
        return
    if not body:
        for empty in (b"{}", b"[]", b"null", b'""'):
            yield Guess(f"you signed {empty.decode()} and sent no body", signed(body=empty))
        return
    yield Guess("you left the body out of it", signed(body=b""))
    yield Guess("you left the line breaks at the end of the body out of it", signed(body=body.rstrip()))
    yield Guess(
        "you signed a hash of the body, not the body", signed(body=hashlib.sha256(body).hexdigest().encode())
    )
    for other in _rewritten(body):
        yield Guess("you signed the body's JSON written in another way than it was sent", signed(body=other))
    if plain := _unpacked(body):
        yield Guess("the body was packed after it was signed; it is signed as it is sent", signed(body=plain))


def _of_the_query(signing: Signing) -> Iterator[Guess]:
    ask, query, signed = signing.ask, signing.ask.query, signing.sign
    quoted = {name: quote(value, safe="") for name, value in query.items()}
    yield Guess(
        "you signed the values percent-encoded, they are signed as they are",
        signed(query=signed_query(quoted.items())),
    )
    for name in query.keys() - UNSIGNED:
        yield Guess(f"you left {name} out of it", signed(query=signed_query(_without(query, name).items())))
    if plain := {name: value for name, value in query.items() if "[" not in name}:
        yield Guess(
            "you left out the lists, written name[0]; write them joined by commas, and sign them",
            signed(query=signed_query(plain.items())),
        )
    as_sent = [(name, value) for name, value in query.items() if name not in UNSIGNED]
    yield Guess(
        "you did not put the parameters into alphabetical order",
        signed(query="".join(name + value for name, value in as_sent)),
    )
    joined = "&".join(f"{name}={value}" for name, value in sorted(as_sent))
    yield Guess("you put = and & between names and values; nothing is", signed(query=joined))
    if token := ask.headers.get("x-tts-access-token") or ask.first("access_token"):
        for name in ("access_token", "x-tts-access-token"):
            pairs = [*as_sent, (name, token)]
            text = "".join(name + value for name, value in sorted(pairs))
            yield Guess("the access token does not belong into it", signed(query=text))


def _of_the_key(signing: Signing) -> Iterator[Guess]:
    ask, app, content_type = signing
    body = b"" if content_type.lower().startswith(MULTIPART) else ask.body
    secret, bare = app.secret.encode(), (ask.path + signed_query(ask.query.items())).encode()
    whole = secret + bare + body + secret
    yield Guess("you hashed the string without the secret as key", hashlib.sha256(whole).hexdigest())
    yield Guess("you did not put the secret around the string", _hmac(secret, bare + body))
    yield Guess("you did not put the secret after the string", _hmac(secret, secret + bare + body))
    if body:
        mistake = "you put the body behind the secret, it belongs before it"
        yield Guess(mistake, _hmac(secret, secret + bare + secret + body))


def _rewritten(body: bytes) -> Iterator[bytes]:
    """The same JSON as other libraries write it."""
    if len(body) > LARGEST_REWRITTEN:
        return
    try:
        parsed = json.loads(body)
        for spaces, is_ascii, is_sorted in product(SPACES, (True, False), (False, True)):
            text = json.dumps(parsed, separators=spaces, ensure_ascii=is_ascii, sort_keys=is_sorted)
            yield text.encode("utf-8", "replace")
            yield text.replace("/", "\\/").encode("utf-8", "replace")
    except (ValueError, RecursionError):
        return


def _unpacked(body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b") or len(body) > LARGEST_REWRITTEN:
        return b""
    try:
        return zlib.decompressobj(wbits=31).decompress(body, LARGEST_REWRITTEN)
    except (OSError, EOFError, zlib.error):
        return b""


def _hmac(secret: bytes, text: bytes) -> str:
    return hmac.digest(secret, text, "sha256").hex()


def _without(query: Mapping[str, str], name: str) -> dict[str, str]:
    return {key: value for key, value in query.items() if key != name}


def _name(pair: tuple[str, str]) -> str:
    return pair[0]
