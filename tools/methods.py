"""The methods that the generator makes of operations: their arguments, their answers and their versions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from shapes import KINDS, Shapes, camel, singular, spec

PLACES = ("page_token", "page_no", "page_index")  # which page of a list is asked for
MOST_WORDS = 40
TAKEN = {"version": "version_"}
"""Parameters of TikTok's whose name a method needs for itself."""


@dataclass(frozen=True)
class Argument:
    """One argument of a generated method."""

    name: str
    kind: str
    default: str
    note: str
    by_position: bool

    @property
    def keyword(self) -> str:
        """What a caller writes."""
        return TAKEN.get(self.name, self.name)


@dataclass(frozen=True)
class Method:
    """One generated method in one version; ``older`` are the same in the versions before it, newest first."""

    operation: spec.Operation
    arguments: tuple[Argument, ...]
    answer: str
    rows: str
    older: tuple["Method", ...] = ()

    @property
    def shapes(self) -> str:
        """The name under which the module of its records is imported."""
        return "shapes" if self.operation.current else f"v{self.operation.version}"

    @property
    def versions(self) -> tuple["Method", ...]:
        """The method in every version, the one that is meant when none is named first."""
        return (self, *self.older)


@dataclass(frozen=True)
class Group:
    """The methods of one group, and the classes of its records by version, the current ones by ""."""

    name: str
    methods: list[Method]
    shapes: dict[str, tuple[Shapes, Shapes]]


def rows_of(operation: spec.Operation) -> tuple[str, str | dict[str, Any]] | None:
    """The list that pages are made of: its key, and what it holds; None where a call has no pages.

    Where an answer has several lists ("*") a page has one row, which is the answer itself: it has no key.
    """
    if not operation.paged:
        return None
    if operation.paged == "*":
        return "", operation.answer
    tree: Any = operation.answer
    for part in operation.paged.split("."):
        tree = next(value for key, value in tree.items() if key.removesuffix("!") == part)
    return operation.paged.split(".")[-1], tree[0]


def answer_of(operation: spec.Operation, shapes: Shapes) -> tuple[str, str]:
    """The class of an answer, and the class of one row if it comes in pages."""
    found = rows_of(operation)
    if found is not None and found[0]:
        key, tree = found
        return "", shapes.kind(singular(key), tree, camel(singular(operation.group)))
    if not operation.answer:
        return "None", ""
    is_wrapped = len(operation.answer) == 1
    noun = camel(singular(operation.group)) if operation.verb == "get" and not is_wrapped else ""
    name = noun or camel(operation.verb) + "Answer"
    made = shapes.add(name, operation.answer, camel(singular(operation.group)))
    return ("", made) if operation.paged else (made, "")


def arguments_of(operation: spec.Operation, shapes: Shapes) -> Iterator[Argument]:
    """What a method takes: the path's values by position, all else by name, required ones first."""
    found: dict[str, Argument] = {}
    for param in operation.params:
        if param.name in PLACES and rows_of(operation):
            continue
        default = _page_size(operation, param.leaf) if param.name == "page_size" else ""
        by_position = param.place == "path"
        found[param.name] = Argument(
            param.name,
            *_optional(_sent(param.leaf), param.required, default),
            _choices(param.leaf),
            by_position,
        )
    for key, value in operation.body.items():
        name, required = spec.name_of(key)
        if name in found or (name in PLACES and rows_of(operation)):
            continue
        kind = _sent(spec.leaf(value)) if isinstance(value, str) else _shaped(operation, name, value, shapes)
        default = _page_size(operation, spec.leaf(value)) if name == "page_size" else ""
        note = _choices(spec.leaf(value)) if isinstance(value, str) else ""
        found[name] = Argument(name, *_optional(kind, required, default), note, False)
    yield from sorted(found.values(), key=lambda a: (not a.by_position, a.default != ""))


def _shaped(operation: spec.Operation, name: str, value: Any, shapes: Shapes) -> str:
    """The type of an object, or of a list, that a call takes."""
    kind = shapes.kind(singular(name) if isinstance(value, list) else name, value, camel(operation.verb))
    return shapes.many(kind) if isinstance(value, list) and not kind.startswith("Sequence[") else kind


def _sent(leaf: spec.Leaf) -> str:
    """The type of a single value; known words are named for the editor, and others are taken too."""
    kind = KINDS[leaf.kind]
    if leaf.kind == "string" and 1 < len(leaf.choices) <= MOST_WORDS:
        words = ", ".join(f'"{word}"' for word in leaf.choices)
        kind = f"Literal[{words}] | str"
    return f"Sequence[{kind}]" if leaf.many else kind


def _optional(kind: str, required: bool, default: str) -> tuple[str, str]:
    if default:
        return kind, default
    return (kind, "") if required else (f"{kind} | None" if kind != "Any" else "Any", "None")


def _page_size(operation: spec.Operation, leaf: spec.Leaf) -> str:
    if not rows_of(operation):
        return ""
    most = leaf.range[1]
    size = str(int(most)) if most else leaf.limits.get("def", "20")
    return size if leaf.kind == "int" else f'"{size}"'


def _choices(leaf: spec.Leaf) -> str:
    return " | ".join(leaf.choices) if 1 < len(leaf.choices) <= 12 else ""


def group_of(name: str, operations: Iterable[spec.Operation]) -> Group:
    """The methods of one group with all their versions, and the classes they answer with and take."""
    shapes: dict[str, tuple[Shapes, Shapes]] = {}
    made: dict[str, list[Method]] = {}
    for operation in sorted(operations, key=_rank):
        version = "" if operation.current else operation.version
        answers, inputs = shapes.setdefault(version, (Shapes(for_sending=False), Shapes(for_sending=True)))
        answer, rows = answer_of(operation, answers)
        method = Method(operation, tuple(arguments_of(operation, inputs)), answer, rows)
        made.setdefault(operation.verb, []).append(method)
    return Group(name, [with_versions(methods) for methods in made.values()], shapes)


def with_versions(methods: list[Method]) -> Method:
    """One method out of its versions: the current one is meant where none is named, else the newest."""
    first, *older = sorted(
        methods, key=lambda one: (one.operation.current, one.operation.version), reverse=True
    )
    return replace(first, older=tuple(older))


def united(method: Method) -> list[Argument]:
    """The arguments of all versions together, for the one definition behind them."""
    found: dict[str, list[Argument]] = {}
    for version in method.versions:
        for argument in version.arguments:
            found.setdefault(argument.name, []).append(argument)
    made = [_joined(several, len(method.versions)) for several in found.values()]
    return sorted(made, key=lambda a: (not a.by_position, a.default != ""))


def _joined(several: list[Argument], versions: int) -> Argument:
    first = several[0]
    kinds, defaults = {one.kind for one in several}, {one.default for one in several}
    is_plain = len(kinds) == 1 and "New" not in first.kind and len(several) == versions
    if is_plain and len(defaults) == 1:
        return first
    is_needed = len(several) == versions and defaults == {""}
    return replace(first, kind="Any", default="" if is_needed else "None")


def _rank(operation: spec.Operation) -> tuple[int, str, str]:
    """Lists and single things first: their classes get the plain names."""
    first = ("search", "list", "get", "detail")
    place = first.index(operation.verb) if operation.verb in first else len(first)
    return place, operation.verb, operation.version
