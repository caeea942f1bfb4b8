"""The control plane under /_sandbox/: calls that declare what they take, and who answers them."""

import math
import re
from collections.abc import Callable
from ipaddress import ip_address
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import msgspec

from ...errors import Rejected, ShopkeeperError
from ..exchange import Ask, Reply, json_reply
from ..page_files import page
from ..rehearsal import Rehearsal

PLACE = "/_sandbox"
Fields = dict[str, Any]
Handler = Callable[[Rehearsal, Fields], Any]

EXAMPLES = f"GET {PLACE}/openapi.json has an example of each call"
NUMBERS = (int, float)
KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": NUMBERS,
    "number": NUMBERS,
    "array": (list,),
    "object": (dict,),
}


class Takes(NamedTuple):
    """One field of a call: what it means, and an example that works; one in braces is filled in."""

    name: str
    says: str
    example: Any
    kind: str
    needed: bool


class Route(NamedTuple):
    """One call of the control plane."""

    method: str
    path: str
    pattern: re.Pattern[str]
    handler: Handler
    takes: tuple[Takes, ...]

    @property
    def in_path(self) -> list[str]:
        """The fields that stand in the path."""
        return re.findall(r"\{(\w+)\}", self.path)


ROUTES: list[Route] = []


def need(name: str, says: str, example: Any) -> Takes:
    """A field that a call cannot do without."""
    return Takes(name, says, example, _kind(example), True)


def may(name: str, says: str, example: Any = None, *, kind: str = "") -> Takes:
    """A field that a call may have; without an example it is not in the example of the call."""
    return Takes(name, says, example, kind or _kind(example), False)


def route(method: str, path: str, *takes: Takes) -> Callable[[Handler], Handler]:
    """Register what answers a method and a path; names in braces become fields."""

    def register(handler: Handler) -> Handler:
        pattern = re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path))
        ROUTES.append(Route(method, path, pattern, handler, takes))
        return handler

    return register


def control(sandbox: Rehearsal, ask: Ask) -> Reply:
    """Answer a request of the control plane; a wrong one is told what to do in one line."""
    if seen := page(ask):
        return seen
    path = ask.path.removeprefix(PLACE).rstrip("/") or "/"
    if from_elsewhere(ask):
        return json_reply(403, {"error": "another site's page may not steer this sandbox"})
    try:
        for one in ROUTES:
            found = one.pattern.fullmatch(path)
            if found and one.method == ask.method:
                sandbox.tick()
                fields = ask.query | _body(ask) | found.groupdict()
                return json_reply(200, one.handler(sandbox, checked(one, fields)))
    except KeyError as error:
        return json_reply(400, {"error": f"{ask.method} {ask.path} needs the field {error}"})
    except (TypeError, AttributeError) as error:
        message = f"a list or an object in the body is not as it should be ({error}); {EXAMPLES}"
        return json_reply(400, {"error": message})
    except OSError as error:
        return json_reply(507, {"error": f"it could not be written ({error.strerror}); free some room"})
    except OverflowError as error:
        return json_reply(400, {"error": f"a number or a moment is too large ({error})"})
    except (ShopkeeperError, ValueError, ArithmeticError, msgspec.MsgspecError) as error:
        return json_reply(400, {"error": str(error)})
    known = sorted({f"{one.method} {PLACE}{one.pattern.pattern}" for one in ROUTES})
    return json_reply(404, {"error": f"{ask.method} {ask.path} is not known here", "known": known})


def checked(one: Route, fields: Fields) -> Fields:
    """The fields of a call, each of the kind that is declared; a query may write its numbers as text.

    What is null is as if it were left out.
    """
    declared = {field.name: field for field in one.takes}
    given = {name: value for name, value in fields.items() if value is not None}
    read = {
        name: _read(declared[name], value) if name in declared else value for name, value in given.items()
    }
    return {name: value for name, value in read.items() if value is not None}


def _read(field: Takes, value: Any) -> Any:
    """A value as its field wants it; a number or a choice that is an empty text is left out."""
    if field.kind in OF_TEXT and value == "":
        return None
    read = value
    if field.kind in OF_TEXT and isinstance(value, str):
        read = OF_TEXT[field.kind](value.strip().lower())
    if isinstance(read, KINDS[field.kind]) and not (isinstance(read, float) and not math.isfinite(read)):
        return read
    raise Rejected(f"{field.name} is {field.says}: it must be {_article(field.kind)}, not {value!r}")


def _number(text: str) -> float | int | None:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return None


OF_TEXT: dict[str, Callable[[str], Any]] = {
    "integer": _number,
    "number": _number,
    "boolean": {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get,
}
"""What texts stand for, as a query or a form has them; None for what is neither."""


def from_elsewhere(ask: Ask) -> bool:
    """Whether a page of another site sent this: a browser says so in the header Origin.

    A name may have been turned to this machine's address a moment ago, so only addresses count as here.
    """
    if ask.method == "GET" or not (origin := ask.headers.get("origin", "")):
        return False
    site = urlsplit(origin)
    return site.netloc != ask.headers.get("host", "") or not _is_here(site.hostname or "")


def _is_here(name: str) -> bool:
    try:
        return name == "localhost" or bool(ip_address(name))
    except ValueError:
        return False


def known_app(sandbox: Rehearsal, app_key: str) -> str:
    """The key of an app that there is; the first one's when none is named."""
    if app_key and app_key not in sandbox.apps:
        raise Rejected(f"there is no app {app_key} in this sandbox; GET /_sandbox lists them")
    return app_key or next(iter(sandbox.apps))


def _body(ask: Ask) -> Fields:
    try:
        return msgspec.json.decode(ask.body, type=Fields) if ask.body.strip() else {}
    except msgspec.MsgspecError as error:
        raise Rejected(f"the body must be a JSON object ({error})") from error


def _kind(example: Any) -> str:
    for kind in ("boolean", "string", "array", "object"):
        if isinstance(example, KINDS[kind]):
            return kind
    return "integer" if isinstance(example, int) else "number" if isinstance(example, float) else "string"


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aio" else f"a {kind}"
