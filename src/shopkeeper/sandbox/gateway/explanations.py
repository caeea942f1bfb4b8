"""What was wrong with a request, for the person who must mend it: what was expected and what came instead."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import quote

from ...tiktok.spec import Leaf
from ...tiktok.wire import MULTIPART, UNSIGNED, sign
from ..exchange import Ask
from ..state import App

MASK = "****"
LONGEST = 2_000
"""So much of a body is shown; the rest would hide what matters."""

LONGEST_NUMBER = 20
KINDS = {"int": "an integer", "boolean": "true or false", "number": "a number", "float": "a number"}


class Guess(NamedTuple):
    """A mistake that is often made when signing, and the sign that it leads to."""

    mistake: str
    sign: str


def signature(ask: Ask, app: App, right: str) -> str:
    """The string to sign with its secret masked, both signs, and the mistake if it is a known one."""
    given = ask.query.get("sign", "")
    content_type = ask.headers.get("content-type", "")
    told = [f"your string to sign was {string_to_sign(ask)}; its sign is {right}, you sent {given or 'none'}"]
    if not given:
        told.append("put it into the query as sign")
    elif given.lower() == right:
        told.append("the sign is right but for its capitals: it is written in lower-case hex")
    else:
        found = (guess.mistake for guess in _guesses(ask, app, content_type) if guess.sign == given.lower())
        told.extend(list(found)[:1])
    return "; ".join(told)


def string_to_sign(ask: Ask) -> str:
    """What the gateway signs of a request, with the app's secret masked."""
    query = "".join(name + ask.query[name] for name in sorted(ask.query) if name not in UNSIGNED)
    is_form = ask.headers.get("content-type", "").lower().startswith(MULTIPART)
    body = "" if is_form else _shortened(ask.body.decode("utf-8", "replace"))
    return f"{MASK}{ask.path}{query}{body}{MASK}"


def timestamp(text: str, now: float) -> str:
    """How far a timestamp is from real time, which counts whatever the clock of the shops says."""
    told = f"real time is {int(now)} ({_moment(now)})"
    if not text.isdecimal() or len(text) > LONGEST_NUMBER:
        return f"{told}; the timestamp {text!r} is not a number of seconds"
    away = now - int(text)
    if abs(away) > 10**10:
        return f"{told}; the timestamp {text} looks like milliseconds, it must be in seconds"
    side = f"{away:.0f} s old" if away > 0 else f"{-away:.0f} s ahead"
    return f"{told}; the timestamp {text} is {side}"


def expiry(moment: float, now: float) -> str:
    """When a token ended, by real time."""
    return f"the token was good until {_moment(moment)}; it is {_moment(now)} now: refresh it"


def described(name: str, leaf: Leaf, required: bool) -> str:
    """What the documents want of a value."""
    kind = KINDS.get(leaf.kind, "a text" if leaf.kind == "string" else leaf.kind)
    parts = [f"a list, each {kind}" if leaf.many else kind]
    low, high = leaf.range
    if low is not None and high is not None:
        parts.append(f"from {low:g} to {high:g}")
    elif high is not None:
        parts.append(f"at most {high:g}")
    if leaf.choices:
        parts.append(f"one of {', '.join(leaf.choices)}")
    parts += [f"{limit.replace('_', ' ')} {most}" for limit, most in leaf.limits.items() if limit in _TOLD]
    return f"{name} is {', '.join(parts)}, {'always needed' if required else 'may be left out'}"


_TOLD = ("max_count", "max_length", "max_size")


def _guesses(ask: Ask, app: App, content_type: str) -> Iterator[Guess]:
    query, secret, body = ask.query, app.secret, ask.body

    def signed(values: Mapping[str, str] = query, sent: bytes = body, path: str = ask.path) -> str:
        return sign(secret, path, values, sent, content_type)

    is_form = content_type.lower().startswith(MULTIPART)
    quoted = {name: quote(value, safe="") for name, value in query.items()}
    token = ask.headers.get("x-tts-access-token") or query.get("access_token", "")
    yield Guess("you left the body out of it", signed(sent=b""))
    yield Guess("you left the line breaks at the end of the body out of it", signed(sent=body.rstrip()))
    yield Guess("you signed the values percent-encoded, they are signed as they are", signed(quoted))
    yield Guess("you signed the path without its first /", signed(path=ask.path.removeprefix("/")))
    yield Guess("you left shop_cipher out of it", signed(_without(query, "shop_cipher")))
    yield Guess("you left timestamp out of it", signed(_without(query, "timestamp")))
    if is_form:
        yield Guess("a form's body is not signed", sign(secret, ask.path, query, body))
    if token:
        yield Guess("the access token does not belong into it", _with_token(ask, secret, token))


def _with_token(ask: Ask, secret: str, token: str) -> str:
    values = {name: value for name, value in ask.query.items() if name not in UNSIGNED}
    values["access_token"] = token
    # Signed under another name with the same text, for the right rule leaves this one out.
    text = "".join(name + values[name] for name in sorted(values))
    return sign(secret, ask.path + text, {}, ask.body, ask.headers.get("content-type", ""))


def _without(query: Mapping[str, str], name: str) -> dict[str, str]:
    return {key: value for key, value in query.items() if key != name}


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text)} characters)"


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
