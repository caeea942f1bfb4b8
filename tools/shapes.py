"""The classes that the generator makes of trees: names, fields, and which objects are one and the same."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).resolve().parent.parent / "src"
sys.path.insert(0, str(SOURCE))

from shopkeeper.tiktok import spec  # noqa: E402  (the tool runs from a checkout, before anything is installed)

__all__ = ["KINDS", "Shape", "Shapes", "camel", "record", "sent", "singular", "spec"]

KINDS = {"string": "str", "int": "int", "boolean": "bool", "any": "Any", "file": "File"}
ALIKE = 0.5
RENAMED = {"24h_live_gmv": "live_gmv_24h"}
"""Fields whose name Python does not take, and what they are called here."""


def camel(name: str) -> str:
    """``line_items`` as ``LineItems``."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def singular(name: str) -> str:
    """``line_items`` as ``line_item``."""
    for ending, instead in (
        ("skus", "sku"),
        ("ies", "y"),
        ("uses", "us"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
    ):
        if name.endswith(ending):
            return name.removesuffix(ending) + instead
    return name if name.endswith(("ss", "us", "is")) else name.removesuffix("s")


@dataclass
class Shape:
    """One object that will become a class: its fields, and where it was first met."""

    name: str
    keys: dict[str, tuple[str, bool]] = field(default_factory=dict)


class Shapes:
    """The classes of one group; objects of one name that are much alike become one class."""

    def __init__(self, for_sending: bool) -> None:
        self.for_sending = for_sending
        self.found: dict[str, Shape] = {}

    def add(self, name: str, tree: dict[str, Any], owner: str, known: str = "") -> str:
        """The class of an object: new, or widened by what this object adds; ``known`` forces which."""
        marks = dict(spec.name_of(key) for key in tree)
        known_class = known if known in self.found else ""
        name = known_class or self._name(name, tree, owner)
        before = dict(self.found[name].keys) if name in self.found else None
        shape = self.found.setdefault(name, Shape(name))
        for key, value in tree.items():
            plain = key.removesuffix("!")
            there = shape.keys.get(plain, ("", False))[0]
            kind = self.kind(plain, value, name, there)
            was_required = before is None or before.get(plain, ("", False))[1]
            shape.keys[plain] = (self._common(there or kind, kind), marks[plain] and was_required)
        for plain in shape.keys.keys() - marks.keys():
            shape.keys[plain] = (shape.keys[plain][0], False)
        return name

    def kind(self, key: str, value: Any, owner: str, there: str = "") -> str:
        """The Python type of a tree's value; ``there`` is the type that the place has already."""
        if isinstance(value, dict):
            return self.add(camel(RENAMED.get(key, key)), value, owner, there) if value else "dict[str, Any]"
        if isinstance(value, list):
            return self.many(self.kind(singular(key), value[0], owner, _inner(there)))
        leaf = spec.leaf(value)
        return self.many(KINDS[leaf.kind]) if leaf.many else KINDS[leaf.kind]

    def many(self, kind: str) -> str:
        return f"Sequence[{kind}]" if self.for_sending else f"list[{kind}]"

    def _name(self, name: str, tree: dict[str, Any], owner: str) -> str:
        if self.for_sending and not name.startswith("New"):
            name = "New" + name
        while name in self.found and not self._fits(self.found[name], tree):
            bare = owner.removeprefix("New")
            plain = name.removeprefix("New")
            longer = f"{plain}Detail" if bare == plain else f"{bare}{plain}"
            name = f"New{longer}" if self.for_sending else longer
        return name

    def _fits(self, shape: Shape, tree: dict[str, Any]) -> bool:
        """Whether an object may be of a class: much alike, of its types, and as sure of its fields."""
        marks = dict(spec.name_of(key) for key in tree)
        if self.for_sending:
            leaves = {key.removesuffix("!"): value for key, value in tree.items() if isinstance(value, str)}
            shared = leaves.keys() & shape.keys.keys()
            is_sure = all(shape.keys[key][0] == self.kind(key, leaves[key], "") for key in shared)
        else:
            needed = {key for key, (_, required) in shape.keys.items() if required}
            is_sure = needed <= marks.keys() and {key for key in marks if marks[key]} <= shape.keys.keys()
        return is_sure and _alike(set(marks), set(shape.keys))

    def _common(self, one: str, other: str) -> str:
        if one == other:
            return one
        return "str" if {one, other} == {"str", "int"} and not self.for_sending else "Any"


def _inner(kind: str) -> str:
    """What a list holds."""
    return kind.partition("[")[2].removesuffix("]")


def _alike(one: set[str], other: set[str]) -> bool:
    return len(one & other) >= ALIKE * max(1, min(len(one), len(other)))


def record(shape: Shape) -> Iterator[str]:
    """A class that an answer is read into."""
    yield f"class {shape.name}(Received, frozen=True, kw_only=True):"
    for key, (kind, required) in shape.keys.items():
        yield _renamed(key, kind) if key in RENAMED else f"    {key}: {_answered(kind, required)}"


def _renamed(key: str, kind: str) -> str:
    return f'    {RENAMED[key]}: {kind} | None = field(name="{key}", default=None)'


def _answered(kind: str, required: bool) -> str:
    if required:
        return kind
    if kind.startswith("list["):
        return f"{kind} = []"
    if kind == "str":
        return 'str = ""'
    return "Any = None" if kind == "Any" else f"{kind} | None = None"


def sent(shape: Shape) -> Iterator[str]:
    """A dictionary that a call takes."""
    yield f"class {shape.name}(TypedDict):"
    for key, (kind, required) in shape.keys.items():
        yield f"    {key}: {kind}" if required else f"    {key}: NotRequired[{kind}]"
    if not shape.keys:
        yield "    pass"
