"""What was wrong with a request, for the person who must mend it: what was expected and what came instead."""

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import islice

from ...tiktok.spec import Leaf
from ...tiktok.wire import MULTIPART
from ..exchange import Ask
from ..state import App
from .mistakes import guesses, signed_query

MASK = "****"
LONGEST = 2_000
"""So much of a body is shown; the rest would hide what matters."""

LONGEST_NUMBER = 20
KINDS = {"int": "an integer", "boolean": "true or false", "number": "a number", "float": "a number"}


def signature(ask: Ask, app: App, right: str, others: Iterable[App] = ()) -> str:
    """The string to sign with its secret masked, both signs, and the mistake if it is a known one."""
    given = ask.first("sign")
    shown = string_to_sign(ask).replace(app.secret, MASK)
    told = [f"your string to sign was {shown}; its sign is {right}, you sent {given or 'none'}"]
    if ask.repeated:
        told.append("of a name that comes several times the values are joined by commas")
    if not given:
        told.append("put it into the query as sign")
    elif given.lower() == right:
        told.append("the sign is right but for its capitals: it is written in lower-case hex")
    else:
        found = (guess.mistake for guess in guesses(ask, app, others) if guess.sign == given.lower())
        told.extend(islice(found, 1))
    return "; ".join(told)


def string_to_sign(ask: Ask) -> str:
    """What the gateway signs of a request, with the app's secret masked."""
    is_form = ask.headers.get("content-type", "").lower().startswith(MULTIPART)
    body = "" if is_form else _shortened(ask.body.decode("utf-8", "replace"))
    return f"{MASK}{ask.path}{signed_query(ask.query.items())}{body}{MASK}"


def timestamp(text: str, now: float) -> str:
    """How far a timestamp is from real time, which counts whatever the clock of the shops says."""
    told = f"real time is {int(now)} ({_moment(now)})"
    if not (text.isascii() and text.isdecimal()) or len(text) > LONGEST_NUMBER:
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


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text)} characters)"


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
