"""The TikTok Shop Open API as data: every operation, webhook and error code.

One JSON file a module; what is no longer current is in ``older/``, read only when it is asked for. A tree
describes a body or an answer: a dict is an object (a key that ends in ``!`` is always there), a list of one
is an array, a string is a leaf written ``[]kind{limits}=CHOICE|CHOICE``.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module, resources
from typing import Any, Literal, TypeAlias

Tree: TypeAlias = dict[str, Any]
Cipher: TypeAlias = Literal["required", "optional", "no"]
Place: TypeAlias = Literal["path", "query"]

BASE_URL = "https://open-api.tiktokglobalshop.com"

_LEAF = re.compile(r"(?P<many>\[\])?(?P<kind>\w+)(?:\{(?P<limits>[^}]*)\})?(?:=(?P<choices>.*))?")
_PLACE = re.compile(r"\{(\w+)\}")
_NOT_MODULES = frozenset({"advice", "errors", "events"})
_OLDER = "older"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One scalar, or a list of scalars, with what is documented about its values."""

    kind: str
    many: bool = False
    choices: tuple[str, ...] = ()
    limits: dict[str, str] = field(default_factory=dict)

    @property
    def range(self) -> tuple[float | None, float | None]:
        """The least and the greatest value allowed; None where nothing is documented."""
        low, _, high = self.limits.get("range", "").partition("..")
        top = high or self.limits.get("max", "")
        return (float(low) if low else None, float(top) if top else None)


@dataclass(frozen=True, slots=True)
class Param:
    """One value that travels in the path or the query."""

    name: str
    place: Place
    leaf: Leaf
    required: bool


@dataclass(frozen=True, slots=True)
class Operation:
    """One call of the Open API in one version.

    ``retires`` is the day that TikTok has published for its end (ISO, or empty where none is published), and
    ``replaced_by`` the id of the current operation that does its work (or empty).
    """

    id: str
    module: str
    version: str
    name: str
    method: str
    path: str
    group: str
    verb: str
    scopes: tuple[str, ...] = ()
    cipher: Cipher = "no"
    params: tuple[Param, ...] = ()
    body: Tree = field(default_factory=dict)
    answer: Tree = field(default_factory=dict)
    errors: tuple[int, ...] = ()
    multipart: bool = False
    paged: str = ""
    repeatable: bool = False
    current: bool = True
    retires: str = ""
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One kind of webhook: its number, its name, what it is about, whose it is and what it carries."""

    type: int
    name: str
    about: str
    owner: str
    notified: bool
    payload: Tree
    note: str = ""


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """One error code, the HTTP status it comes with (200 where nothing is known) and what to do."""

    code: int
    message: str
    http: int = 200
    action: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """What must happen after an error: its family (see ``errors``), and what to do in words."""

    family: str
    advice: str


@cache
def leaf(text: str) -> Leaf:
    """Read the written form of a leaf, for example ``[]string{max_count=50}=A|B``."""
    found = _LEAF.fullmatch(text)
    if found is None:
        raise ValueError(f"not a leaf: {text!r}")
    pairs = (pair.partition("=") for pair in (found["limits"] or "").split(",") if pair)
    choices = tuple((found["choices"] or "").split("|")) if found["choices"] else ()
    return Leaf(found["kind"], bool(found["many"]), choices, {key: value for key, _, value in pairs})


def name_of(key: str) -> tuple[str, bool]:
    """A tree's key without its mark, and whether it is always there."""
    return key.removesuffix("!"), key.endswith("!")


@cache
def modules() -> tuple[str, ...]:
    """The names of the modules with current operations, for example ``order``."""
    return tuple(name for name in _files("") if name not in _NOT_MODULES)


@cache
def older_modules() -> tuple[str, ...]:
    """The names of the modules with operations that are no longer current."""
    return _files(_OLDER)


@cache
def module(name: str) -> dict[str, Operation]:
    """The current operations of one module by id."""
    return {entry.id: entry for entry in (_operation(name, row) for row in _load(name)["operations"])}


@cache
def older(name: str) -> dict[str, Operation]:
    """The operations of one module that are no longer current, by id."""
    if name not in older_modules():
        return {}
    rows = _load(f"{_OLDER}/{name}")["operations"]
    return {entry.id: entry for entry in (_operation(name, row, current=False) for row in rows)}


@cache
def operations() -> dict[str, Operation]:
    """Every current operation by id, for example ``order.GetOrderDetail.202507``."""
    return {id: entry for name in modules() for id, entry in module(name).items()}


@cache
def every_version() -> dict[str, Operation]:
    """Every operation by id, also those that are retired or were never current."""
    return operations() | {id: entry for name in older_modules() for id, entry in older(name).items()}


def operation(id: str) -> Operation:
    """One operation in whatever version; reads no more than its module's file."""
    name = id.partition(".")[0]
    found = module(name).get(id) if name in modules() else None
    found = found or older(name).get(id)
    if found is None:
        raise KeyError(f"the Open API has no operation {id!r}; `shopkeeper spec` lists them")
    return found


def match(method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
    """The operation behind a method and a path, with the values in the path; None if there is none."""
    for entry, values in _at(path):
        if entry.method == method.upper():
            return entry, values
    return None


def methods(path: str) -> tuple[str, ...]:
    """The methods a path answers to; none when the path is unknown."""
    return tuple(sorted({entry.method for entry, _ in _at(path)}))


@cache
def events() -> dict[int, Event]:
    """Every webhook by its number."""
    return {row["type"]: Event(**row) for row in _load("events")["events"]}


@cache
def error_codes() -> dict[int, ErrorCode]:
    """Every documented error code with its message; the gateway's own carry what to do as well."""
    book = _load("errors")
    codes = {int(code): ErrorCode(int(code), message) for code, message in book["codes"].items()}
    for row in book["common"]:
        known = codes.get(row["code"])
        message = known.message if known and known.message else row["meaning"]
        codes[row["code"]] = ErrorCode(row["code"], message, row.get("http", 200), row.get("action", ""))
    return codes


def advice(code: str) -> Advice | None:
    """What to do about an error code; None where nobody has written it down."""
    return _advice().get(code)


@cache
def _advice() -> dict[str, Advice]:
    rows = _load("advice")["advice"]
    return {str(code): Advice(row["family"], row["advice"]) for row in rows for code in row["codes"]}


def openapi(*, all_versions: bool = False) -> dict[str, Any]:
    """The whole API as an OpenAPI 3.1 document; on request with what is no longer current."""
    made: dict[str, Any] = import_module(f"{__name__}.document").document(all_versions=all_versions)
    return made


def _files(folder: str) -> tuple[str, ...]:
    found = (entry.name for entry in resources.files(__name__).joinpath(folder).iterdir())
    return tuple(sorted(name.removesuffix(".json") for name in found if name.endswith(".json")))


def _load(name: str) -> Any:
    return json.loads(resources.files(__name__).joinpath(f"{name}.json").read_text("utf-8"))


def _operation(module_name: str, row: dict[str, Any], current: bool = True) -> Operation:
    method, path = row["call"].split(" ")
    version = path.split("/")[2]
    group, _, verb = row["as"].partition(".")
    return Operation(
        id=f"{module_name}.{row['name']}.{version}",
        module=module_name,
        version=version,
        name=row["name"],
        method=method,
        path=path,
        group=group,
        verb=verb,
        scopes=tuple(row.get("scopes", ())),
        cipher=row["cipher"],
        params=(*_path_params(path), *_query_params(row.get("query", {}))),
        body=row.get("body", {}),
        answer=row["answer"],
        errors=tuple(row.get("errors", ())),
        multipart=row.get("multipart", False),
        paged=row.get("pages", ""),
        repeatable=method == "GET" or row.get("repeat", False),
        current=current,
        retires=row.get("retires", ""),
        replaced_by=row.get("replaced_by", ""),
    )


def _path_params(path: str) -> Iterator[Param]:
    return (Param(name, "path", leaf("string"), True) for name in _PLACE.findall(path))


def _query_params(query: dict[str, str]) -> Iterator[Param]:
    for key, text in query.items():
        name, required = name_of(key)
        yield Param(name, "query", leaf(text), required)


@cache
def _entries(name: str) -> tuple[Operation, ...]:
    """The operations of one module, current ones first."""
    there = module(name) if name in modules() else {}
    return (*there.values(), *older(name).values())


@cache
def _fixed_paths(name: str) -> dict[str, list[Operation]]:
    found: dict[str, list[Operation]] = {}
    for entry in _entries(name):
        if "{" not in entry.path:
            found.setdefault(entry.path, []).append(entry)
    return found


@cache
def _open_paths(name: str) -> dict[tuple[str, int], list[tuple[re.Pattern[str], Operation]]]:
    found: dict[tuple[str, int], list[tuple[re.Pattern[str], Operation]]] = {}
    for entry in _entries(name):
        if "{" in entry.path:
            pattern = re.compile(_PLACE.sub(r"(?P<\1>[^/]+)", entry.path))
            found.setdefault(_shape(entry.path), []).append((pattern, entry))
    return found


def _shape(path: str) -> tuple[str, int]:
    """The version in a path, and how deep it goes."""
    return [*path.split("/"), "", ""][2], path.count("/")


def _at(path: str) -> Iterator[tuple[Operation, dict[str, str]]]:
    """Operations of a path; a path spelt out goes before one with a value in it."""
    name = [*path.split("/"), ""][1]
    if name not in modules() and name not in older_modules():
        return
    yield from ((entry, {}) for entry in _fixed_paths(name).get(path, ()))
    for pattern, entry in _open_paths(name).get(_shape(path), ()):
        if found := pattern.fullmatch(path):
            yield entry, found.groupdict()
