"""Make the client's operations and records from the spec: ``python tools/generate.py`` (or ``--check``)."""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from events import events_files
from methods import Argument, Group, Method, arguments_of, group_of
from shapes import Shapes, camel, record, sent, spec
from written import older_table, written

__all__ = [
    "HERE",
    "NOTICE",
    "Argument",
    "Method",
    "arguments_of",
    "groups_file",
    "operations_file",
    "records_file",
]

HERE = Path(__file__).resolve().parent.parent
TARGET = HERE / "src" / "shopkeeper" / "tiktok"
NOTICE = "Generated from spec/ by tools/generate.py; never edited by hand."


def operations_file(group: str, methods: list[Method], uses_file: bool) -> str:
    """The text of ``operations/<group>.py``."""
    noun, older = group.replace("_", " "), list(older_table(methods))
    text = "\n".join(line for method in methods for line in written(method, is_async=False))
    lines = [f'"""Calls about {noun}. {NOTICE}"""', "", *_imports(group, methods, text)]
    calls = ("AsyncGroup", "AsyncPages", *(["File"] if uses_file else []), "Group", "Pages")
    lines += [f"from ..calls import {', '.join(calls)}"]
    if any(method.operation.current for method in methods):
        lines += [f"from ..records import {group} as shapes"]
    lines += ["from ..versions import Older, Versioned"] if older else []
    lines += [*_records_of_versions(group, methods), ""]
    lines += ["OLDER = {", *older, "}", ""] if older else []
    for is_async in (False, True):
        prefix = "Async" if is_async else ""
        parents = f"Versioned, {prefix}Group" if older else f"{prefix}Group"
        lines += ["", f"class {prefix}{camel(group)}({parents}):"]
        lines += [f'    """Calls about {noun}."""', "", *(["    _older = OLDER", ""] if older else [])]
        for method in methods:
            lines += written(method, is_async)
    return "\n".join(lines).rstrip() + "\n"


def _imports(group: str, methods: list[Method], text: str) -> Iterator[str]:
    """The imports of the standard library that a file of operations needs."""
    has_versions = any(one.shapes != "shapes" for method in methods for one in method.versions)
    if has_versions:
        yield from ("from __future__ import annotations", "")
    found = [name for name in ("Any", "Literal", "overload") if re.search(rf"\b{name}\b", text)]
    names = ["TYPE_CHECKING", *found] if has_versions else found
    if "Sequence[" in text:
        yield "from collections.abc import Sequence"
    if names:
        yield f"from typing import {', '.join(names)}"
    if names or "Sequence[" in text:
        yield ""


def _records_of_versions(group: str, methods: list[Method]) -> Iterator[str]:
    """The imports of the records of older versions, which only an editor or a type checker follows."""
    names = sorted({one.shapes for method in methods for one in method.versions} - {"shapes"})
    if names:
        yield from ("", "if TYPE_CHECKING:")
        yield from (f"    from ..records.{name} import {group} as {name}" for name in names)


def records_file(group: str, answers: Shapes, inputs: Shapes, up: str = "..") -> str:
    """The text of ``records/<group>.py``; ``up`` is where the client is, seen from there."""
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
        lines += [""] + (["from msgspec import field", ""] if " = field(" in text else [])
        lines += [f"from {up}received import Received"]
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
    for operation in sorted(spec.every_version().values(), key=lambda o: (o.group, o.verb)):
        groups.setdefault(operation.group, []).append(operation)
    made = {TARGET / "operations" / "__init__.py": groups_file(list(groups))}
    made[TARGET / "records" / "__init__.py"] = f'"""Records, a module a group. {NOTICE}"""\n'
    for name, operations in groups.items():
        made |= group_files(group_of(name, operations))
    return made | {TARGET / "events" / name: text for name, text in events_files(NOTICE)}


def group_files(group: Group) -> dict[Path, str]:
    """The files of one group: its operations, and its records in each version."""
    every = [one for method in group.methods for one in method.versions]
    uses_file = any("File" in argument.kind for one in every for argument in one.arguments)
    made = {TARGET / "operations" / f"{group.name}.py": operations_file(group.name, group.methods, uses_file)}
    for version, (answers, inputs) in group.shapes.items():
        folder = TARGET / "records" / f"v{version}" if version else TARGET / "records"
        made[folder / f"{group.name}.py"] = records_file(
            group.name, answers, inputs, "..." if version else ".."
        )
        if version:
            made[folder / "__init__.py"] = f'"""Records of version {version}, a module a group. {NOTICE}"""\n'
    return made


def present() -> dict[Path, str]:
    """Every generated file as it is on disk."""
    parts = ("operations/*.py", "records/*.py", "records/v*/*.py", "events/*.py")
    found = [path for part in parts for path in TARGET.glob(part)]
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
