"""The classes of what webhooks carry, made from spec/events.json: a module for each thing they are about."""

import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from shapes import Shape, Shapes, camel, spec


def class_name(event: spec.Event) -> str:
    """``ORDER_STATUS_CHANGE`` as ``OrderStatusChange``; names of the newer kinds stay as they are."""
    return camel(event.name.lower()) if event.name.isupper() else event.name


def events_files(notice: str) -> Iterator[tuple[str, str]]:
    """Every file of ``events/`` by its name."""
    about: dict[str, list[spec.Event]] = {}
    for event in sorted(spec.events().values(), key=lambda one: (one.about, one.type)):
        about.setdefault(event.about, []).append(event)
    yield "__init__.py", _door(about, notice)
    for name, events in about.items():
        yield f"{name}.py", _module(name, events, notice)


def _door(about: dict[str, list[spec.Event]], notice: str) -> str:
    """The text of ``events/__init__.py``: every class by name and number, each loaded when first wanted."""
    every = sorted((class_name(event), name) for name, events in about.items() for event in events)
    kinds = sorted((one.type, name, class_name(one)) for name, events in about.items() for one in events)
    lines = [f'"""What webhooks carry, a class for each kind. {notice}"""', ""]
    lines += ["from importlib import import_module", "from typing import TYPE_CHECKING, Any", ""]
    lines += ["if TYPE_CHECKING:"]
    for name, events in about.items():
        lines += [f"    from .{name} import ("]
        lines += [f"        {one}," for one in sorted(class_name(event) for event in events)] + ["    )"]
    lines += ["", "__all__ = ["] + [f'    "{one}",' for one, _ in every] + ["]", ""]
    lines += ["KINDS = {"] + [f'    {kind}: ("{name}", "{one}"),' for kind, name, one in kinds] + ["}", ""]
    lines += ["_HOMES = {name: home for home, name in KINDS.values()}", "", ""]
    lines += ["def __getattr__(name: str) -> Any:", "    if name not in _HOMES:"]
    lines += ['        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")']
    lines += ['    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)']
    return "\n".join(lines) + "\n"


def _module(name: str, events: list[spec.Event], notice: str) -> str:
    shapes = Shapes(for_sending=False)
    told: dict[str, spec.Event] = {}
    for event in events:
        told[shapes.add(class_name(event), _ids_are_texts(event.payload), class_name(event))] = event
    choices = {shape: dict(found) for shape, found in _choices(shapes, told).items()}
    bare = {one for one, shape in shapes.found.items() if not any(must for _, must in shape.keys.values())}
    blocks = [
        _written(shapes.found[one], told.get(one), choices.get(one, {}), bare) for one in _ordered(shapes)
    ]
    text = "\n\n\n".join("\n".join(block) for block in blocks)
    lines = [f'"""What webhooks about {name.replace("_", " ")} carry. {notice}"""', ""]
    lines += ["from typing import Any", ""] if re.search(r"\bAny\b", text) else []
    lines += ["from msgspec import field", ""] if "field(" in text else []
    lines += ["from ..received import Received"]
    return "\n".join(lines) + "\n\n\n" + text + "\n"


def _ids_are_texts(tree: Any) -> Any:
    """Ids as texts everywhere: some webhooks send as a number what all else knows as a text."""
    if isinstance(tree, list):
        return [_ids_are_texts(part) for part in tree]
    if isinstance(tree, str):
        return tree
    return {
        key: "string" if value == "int" and re.search(r"(^|_)id!?$", key) else _ids_are_texts(value)
        for key, value in tree.items()
    }


def _ordered(shapes: Shapes) -> list[str]:
    """The names of the classes, each after those that it is made of."""
    done: dict[str, None] = {}

    def add(name: str) -> None:
        for kind, _ in shapes.found[name].keys.values():
            for part in re.findall(r"\w+", kind):
                if part in shapes.found and part != name and part not in done:
                    add(part)
        done[name] = None

    for name in shapes.found:
        if name not in done:
            add(name)
    return list(done)


def _choices(shapes: Shapes, told: dict[str, spec.Event]) -> dict[str, dict[str, str]]:
    """The documented values of every field, by class."""
    found: dict[str, dict[str, str]] = {}
    for name, event in told.items():
        for owner, key, leaf in _leaves(shapes, name, event.payload):
            if leaf.choices:
                found.setdefault(owner, {})[key] = " | ".join(leaf.choices)
    return found


def _leaves(shapes: Shapes, owner: str, tree: dict[str, Any]) -> Iterator[tuple[str, str, spec.Leaf]]:
    for marked, value in tree.items():
        key, inner = marked.removesuffix("!"), value[0] if isinstance(value, list) else value
        if isinstance(inner, dict):
            kind = shapes.found[owner].keys[key][0].removeprefix("list[").removesuffix("]")
            yield from _leaves(shapes, kind, inner)
        else:
            yield owner, key, spec.leaf(inner)


def _written(
    shape: Shape, event: spec.Event | None, choices: dict[str, str], bare: set[str]
) -> Iterator[str]:
    yield f"class {shape.name}(Received, frozen=True, kw_only=True):"
    notes = [event.note] if event and event.note else []
    notes += [f"{key}: {values}" for key, values in choices.items()]
    first = f"Webhook {event.type}, {event.name}, of a {event.owner.partition('_')[0]}." if event else ""
    yield from _docstring(first or (notes.pop(0) if notes else ""), notes)
    for key, (kind, required) in shape.keys.items():
        yield f"    {key}: {_field(kind, required, kind in bare)}"


def _docstring(first: str, notes: Iterable[str]) -> Iterator[str]:
    lines = [line for note in notes for line in textwrap.wrap(note, 104, subsequent_indent="    ")]
    if not first:
        return
    head = textwrap.wrap(first, 100, subsequent_indent="    ", break_long_words=False)
    if not lines and len(head) == 1:
        yield f'    """{first}"""'
    else:
        yield f'    """{head[0]}'
        yield from (f"    {line}" for line in head[1:])
        yield from ("" if not line else f"    {line}" for line in ["", *lines] if lines)
        yield '    """'
    yield ""


def _field(kind: str, required: bool, may_be_empty: bool) -> str:
    """A field's type; an object that did not come is an empty one, a number that did not come is None."""
    if required:
        return kind
    if kind.startswith("list["):
        return f"{kind} = []"
    if kind == "str":
        return 'str = ""'
    if may_be_empty:
        return f"{kind} = field(default_factory={kind})"
    return "Any = None" if kind == "Any" else f"{kind} | None = None"
