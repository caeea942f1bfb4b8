"""Make the client's operations and records from the spec: ``python tools/generate.py`` (or ``--check``)."""

import argparse
import re
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from events import events_files
from shapes import KINDS, Shapes, camel, record, sent, singular, spec

HERE = Path(__file__).resolve().parent.parent
TARGET = HERE / "src" / "shopkeeper" / "tiktok"
NOTICE = "Generated from spec/ by tools/generate.py; never edited by hand."


@dataclass(frozen=True)
class Argument:
    """One argument of a generated method."""

    name: str
    kind: str
    default: str
    note: str
    by_position: bool


@dataclass(frozen=True)
class Method:
    """One generated method, before it is written for the sync and the async client."""

    operation: spec.Operation
    arguments: tuple[Argument, ...]
    answer: str
    rows: str


def rows_of(operation: spec.Operation) -> tuple[str, str | dict[str, Any]] | None:
    """The list that pages are made of: its key, and what it holds; None where a call has no pages."""
    if operation.paged in ("", "*"):
        return None
    tree: Any = operation.answer
    for part in operation.paged.split("."):
        tree = next(value for key, value in tree.items() if key.removesuffix("!") == part)
    return operation.paged.split(".")[-1], tree[0]


def answer_of(operation: spec.Operation, shapes: Shapes) -> tuple[str, str]:
    """The class of an answer, and the class of one row if it comes in pages."""
    found = rows_of(operation)
    if found is not None:
        key, tree = found
        return "", shapes.kind(singular(key), tree, camel(singular(operation.group)))
    if not operation.answer:
        return "None", ""
    is_wrapped = len(operation.answer) == 1
    noun = camel(singular(operation.group)) if operation.verb == "get" and not is_wrapped else ""
    name = noun or camel(operation.verb) + "Answer"
    return shapes.add(name, operation.answer, camel(singular(operation.group))), ""


def arguments_of(operation: spec.Operation, shapes: Shapes) -> Iterator[Argument]:
    """What a method takes: the path's values by position, all else by name, required ones first."""
    found: dict[str, Argument] = {}
    for param in operation.params:
        if param.name == "page_token" and rows_of(operation):
            continue
        text = _many_sent(param.leaf)
        default = _page_size(operation, param.leaf) if param.name == "page_size" else ""
        by_position = param.place == "path"
        found[param.name] = Argument(
            param.name, *_optional(text, param.required, default), _choices(param.leaf), by_position
        )
    for key, value in operation.body.items():
        name, required = spec.name_of(key)
        if name in found or (name == "page_token" and rows_of(operation)):
            continue
        kind = shapes.kind(singular(name) if isinstance(value, list) else name, value, camel(operation.verb))
        kind = shapes.many(kind) if isinstance(value, list) and not kind.startswith("Sequence[") else kind
        default = _page_size(operation, spec.leaf(value)) if name == "page_size" else ""
        note = _choices(spec.leaf(value)) if isinstance(value, str) else ""
        found[name] = Argument(name, *_optional(kind, required, default), note, False)
    yield from sorted(found.values(), key=lambda a: (not a.by_position, a.default != ""))


def _many_sent(leaf: spec.Leaf) -> str:
    return f"Sequence[{KINDS[leaf.kind]}]" if leaf.many else KINDS[leaf.kind]


def _optional(kind: str, required: bool, default: str) -> tuple[str, str]:
    if default:
        return kind, default
    return (kind, "") if required else (f"{kind} | None" if kind != "Any" else "Any", "None")


def _page_size(operation: spec.Operation, leaf: spec.Leaf) -> str:
    if not rows_of(operation):
        return ""
    most = leaf.range[1]
    return str(int(most)) if most else leaf.limits.get("def", "20")


def _choices(leaf: spec.Leaf) -> str:
    return " | ".join(leaf.choices) if 1 < len(leaf.choices) <= 12 else ""


def methods_of(group: list[spec.Operation]) -> tuple[list[Method], Shapes, Shapes]:
    """The methods of one group, with the classes they answer with and take."""
    answers, inputs = Shapes(for_sending=False), Shapes(for_sending=True)
    made = []
    for operation in sorted(group, key=_rank):
        answer, rows = answer_of(operation, answers)
        made.append(Method(operation, tuple(arguments_of(operation, inputs)), answer, rows))
    return made, answers, inputs


def _rank(operation: spec.Operation) -> tuple[int, str]:
    """Lists and single things first: their classes get the plain names."""
    first = ("search", "list", "get", "detail")
    return (first.index(operation.verb) if operation.verb in first else len(first), operation.verb)


def signature(method: Method, is_async: bool) -> Iterator[str]:
    """The ``def`` of a method."""
    pages = ("AsyncPages" if is_async else "Pages") if method.rows else ""
    answer = f"{pages}[{_named(method.rows)}]" if pages else _named(method.answer)
    word = "async def" if is_async and not pages else "def"
    yield f"    {word} {method.operation.verb}("
    yield "        self,"
    placed = [a for a in method.arguments if a.by_position]
    named = [a for a in method.arguments if not a.by_position]
    yield from (_written_argument(argument) for argument in placed)
    if named:
        yield "        *,"
    yield from (_written_argument(argument) for argument in named)
    yield f"    ) -> {answer}:"


def _written_argument(argument: Argument) -> str:
    default = f" = {argument.default}" if argument.default else ""
    return f"        {argument.name}: {_sent_name(argument.kind)}{default},"


def _named(kind: str) -> str:
    return kind if kind in ("None", "Any", "str", "int", "bool", "dict[str, Any]") else f"shapes.{kind}"


def _sent_name(kind: str) -> str:
    return re.sub(r"\bNew\w+", lambda found: f"shapes.{found[0]}", kind)


def body(method: Method, is_async: bool) -> Iterator[str]:
    """The docstring and the one statement of a method."""
    operation = method.operation
    notes = [f"{a.name}: {a.note}" for a in method.arguments if a.note]
    if _has_errors(operation):
        notes.insert(0, "What was refused is in `errors` of the answer; nothing is raised for it.")
    first = f'        """{title(operation)}: `{operation.method} {operation.path}`.'
    if notes:
        yield from (first, "", *(f"        {line}" for note in notes for line in _wrap(note)), '        """')
    else:
        yield first + '"""'
    yield from _values([a.name for a in method.arguments])
    wait = "await " if is_async else ""
    if method.rows:
        yield f'        return self._pages("{operation.id}", {_named(method.rows)}, values)'
    elif method.answer == "None":
        yield f'        {wait}self._do("{operation.id}", values)'
    else:
        yield f'        return {wait}self._call("{operation.id}", {_named(method.answer)}, values)'


def _wrap(text: str) -> list[str]:
    return textwrap.wrap(text, 100, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


def _values(names: list[str]) -> list[str]:
    pairs = [f'"{name}": {name}' for name in names]
    line = f"        values = {{{', '.join(pairs)}}}" if pairs else "        values: dict[str, object] = {}"
    if len(line) <= 110:
        return [line]
    wrapped = textwrap.wrap(
        ", ".join(pair.replace(" ", "~") for pair in pairs) + ",", 96, break_long_words=False
    )
    return ["        values = {", *(f"            {part.replace('~', ' ')}" for part in wrapped), "        }"]


def _has_errors(operation: spec.Operation) -> bool:
    return any(key.removesuffix("!") == "errors" for key in operation.answer)


def title(operation: spec.Operation) -> str:
    """TikTok's own name of an operation, as words."""
    name = operation.name[:1].upper() + operation.name[1:]
    return re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name)


def written(method: Method, is_async: bool) -> Iterator[str]:
    """A whole method."""
    yield from signature(method, is_async)
    yield from body(method, is_async)
    yield ""


def operations_file(group: str, methods: list[Method], uses_file: bool) -> str:
    """The text of ``operations/<group>.py``."""
    noun = group.replace("_", " ")
    lines = [f'"""Calls about {noun}. {NOTICE}"""', ""]
    text = "\n".join(line for method in methods for line in written(method, is_async=False))
    if "Sequence[" in text:
        lines += ["from collections.abc import Sequence"]
    if re.search(r"\bAny\b", text):
        lines += ["from typing import Any"]
    lines += [""] if len(lines) > 2 else []
    lines += [f"from ..calls import AsyncGroup, AsyncPages, {'File, ' if uses_file else ''}Group, Pages"]
    lines += [f"from ..records import {group} as shapes", ""]
    for is_async in (False, True):
        prefix = "Async" if is_async else ""
        lines += ["", f"class {prefix}{camel(group)}({prefix}Group):"]
        lines += [f'    """Calls about {noun}."""', ""]
        for method in methods:
            lines += written(method, is_async)
    return "\n".join(lines).rstrip() + "\n"


def records_file(group: str, answers: Shapes, inputs: Shapes) -> str:
    """The text of ``records/<group>.py``."""
    noun = group.replace("_", " ")
    lines = [f'"""What is sent and answered about {noun}. {NOTICE}"""', ""]
    lines += ["from __future__ import annotations", ""]
    blocks = [record(shape) for shape in answers.found.values()] + [
        sent(shape) for shape in inputs.found.values()
    ]
    text = "\n\n\n".join("\n".join(block) for block in blocks)
    names = [name for name in ("Any", "NotRequired", "TypedDict") if re.search(rf"\b{name}\b", text)]
    if "Sequence[" in text:
        lines += ["from collections.abc import Sequence"]
    if names:
        lines += [f"from typing import {', '.join(names)}"]
    if answers.found:
        lines += ["", "from ..received import Received"]
    return "\n".join(lines) + ("\n\n\n" + text if text else "") + "\n"


def groups_file(groups: list[str]) -> str:
    """The text of ``operations/__init__.py``: the groups by name, each imported when first used."""
    lines = [f'"""The groups of calls of a shop. {NOTICE}"""', "", "from typing import TYPE_CHECKING", ""]
    lines += ["from ..calls import AsyncGroups, Groups", "", "if TYPE_CHECKING:"]
    lines += [f"    from .{name} import Async{camel(name)}, {camel(name)}" for name in groups]
    lines += ["", "GROUPS = {"] + [f'    "{name}": "{camel(name)}",' for name in groups] + ["}", ""]
    for prefix in ("", "Async"):
        lines += [
            "",
            f"class {prefix}Calls({prefix}Groups):",
            '    """Every call of a shop, by what it is about."""',
            "",
        ]
        lines += [f'    {name}: "{prefix}{camel(name)}"' for name in groups] + [""]
    return "\n".join(lines).rstrip() + "\n"


def files() -> dict[Path, str]:
    """Every generated file with its text."""
    groups: dict[str, list[spec.Operation]] = {}
    for operation in sorted(spec.operations().values(), key=lambda o: (o.group, o.verb)):
        groups.setdefault(operation.group, []).append(operation)
    made = {TARGET / "operations" / "__init__.py": groups_file(list(groups))}
    made[TARGET / "records" / "__init__.py"] = f'"""Records, a module a group. {NOTICE}"""\n'
    for group, operations in groups.items():
        methods, answers, inputs = methods_of(operations)
        uses_file = any("File" in a.kind for method in methods for a in method.arguments)
        made[TARGET / "operations" / f"{group}.py"] = operations_file(group, methods, uses_file)
        made[TARGET / "records" / f"{group}.py"] = records_file(group, answers, inputs)
    return made | {TARGET / "events" / name: text for name, text in events_files(NOTICE)}


def present() -> dict[Path, str]:
    """Every generated file as it is on disk."""
    found = [path for part in ("operations", "records", "events") for path in TARGET.glob(f"{part}/*.py")]
    return {path: path.read_text("utf-8") for path in found}


def main() -> int:
    """Write the files; with ``--check`` only say which of them differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail when a file differs")
    wants_check = parser.parse_args().check
    wanted, there = files(), present()
    differing = sorted(path for path in wanted.keys() | there.keys() if wanted.get(path) != there.get(path))
    for path in differing:
        print(path.relative_to(HERE))
        if not wants_check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(wanted[path], "utf-8") if path in wanted else path.unlink()
    return 1 if wants_check and differing else 0


if __name__ == "__main__":
    sys.exit(main())
