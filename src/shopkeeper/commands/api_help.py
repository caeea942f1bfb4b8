"""What can be called, and with which fields: lists and help, made from the spec."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ..tiktok import spec
from . import api_find
from .api_find import typed
from .api_options import KINDS, OWN, Option, options_of

PAGED = ("as_lines", "all_pages", "limit")


def listed(calls: Iterable[spec.Operation], as_json: bool) -> None:
    """Calls in a table, or as JSON."""
    found = list(calls)
    if as_json:
        keys = ("id", "group", "verb", "method", "path", "module", "version", "scopes", "paged", "current")
        print(json.dumps([{key: getattr(one, key) for key in keys} for one in found], indent=1))
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in ("call", "TikTok's name", "method", "path"):
        table.add_column(name, overflow="fold", no_wrap=name == "call")
    for one in found:
        older = "" if one.current else f" --version {one.version}"
        table.add_row(f"{typed(one.group)} {typed(one.verb)}{older}", one.name, one.method, one.path)
    console = Console()
    console.print(table)
    console.print(
        f"\n{len(found)} calls. `shopkeeper api GROUP CALL --help` has every field.", highlight=False
    )


def overview(doc: str) -> None:
    """What the command can do, and the groups of calls."""
    console = Console()
    console.print(" ".join(doc.split()).replace("Examples:", "\n\nExamples:"), markup=False, highlight=False)
    groups = sorted({typed(one.group) for one in spec.operations().values()})
    console.print(f"\nGroups: {', '.join(groups)}", highlight=False)


def fields(operation: spec.Operation) -> None:
    """The help of one call: what it is, each field, and the command's own options."""
    console = Console()
    print_head(console, operation)
    options = options_of(operation)
    if options:
        console.print(field_table(options))
    console.print("\n[bold]How it is called[/bold]")
    own = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    for one in OWN:
        if operation.paged not in ("", "*") or one.name not in PAGED:
            own.add_row(f"{', '.join(one.flags)} {escape(one.takes)}".strip(), one.says)
    console.print(own)
    console.print(f"\nExample: {example(operation, options)}", highlight=False, markup=False)


def print_head(console: Console, operation: spec.Operation) -> None:
    """What the call is at TikTok."""
    facts = [
        f"{operation.method} {operation.path}",
        f"TikTok's name: {operation.name}, version {operation.version}",
    ]
    if operation.scopes:
        facts.append(f"scopes: {', '.join(operation.scopes)}")
    if others := api_find.versions(operation):
        facts.append(f"other versions: {', '.join(others)}")
    if fate := api_find.fate(operation):
        facts.append(fate)
    if answers := [spec.name_of(key)[0] for key in operation.answer]:
        facts.append(f"answers: {', '.join(answers)}")
    console.print(f"[bold]shopkeeper api {typed(operation.group)} {typed(operation.verb)}[/bold]")
    for fact in facts:
        console.print(fact, highlight=False, markup=False)
    console.print()


def field_table(options: Iterable[Option]) -> Table:
    """Each field with its flags, kind, choices and limits; what stands inside it is set off below."""
    table = Table(box=None, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    for name in ("option", "kind", "allowed", "TikTok's field"):
        table.add_column(name, overflow="fold")
    for option in sorted(options, key=lambda one: not one.required):
        needed = " *" if option.required else ""
        flags = ", ".join(option.flags)
        kind, allowed = kind_of(option.tree), allowed_of(option.tree)
        table.add_row(flags + needed, kind, escape(allowed), f"{option.name} ({option.place})")
        for path, required, tree in inside(option.tree, option.name):
            mark = " *" if required else ""
            table.add_row(f"[dim]  {escape(path)}{mark}[/dim]", kind_of(tree), escape(allowed_of(tree)), "")
    table.caption = "* always needed. Fields inside others: --field PATH=VALUE, or JSON for the whole of it."
    table.caption_justify = "left"
    return table


def inside(tree: Any, path: str) -> Iterator[tuple[str, bool, Any]]:
    """The fields inside an object or a list of objects, by their whole paths."""
    if isinstance(tree, list):
        yield from inside(tree[0], f"{path}[0]")
    elif isinstance(tree, dict):
        for key, value in tree.items():
            name, required = spec.name_of(key)
            yield f"{path}.{name}", required, value
            yield from inside(value, f"{path}.{name}")


def kind_of(tree: Any) -> str:
    """The kind of a field, for people."""
    if isinstance(tree, list):
        return "list of objects" if isinstance(tree[0], dict) else "list of lists"
    if isinstance(tree, dict):
        return "object"
    leaf = spec.leaf(tree)
    return f"list, by commas: {KINDS[leaf.kind]}" if leaf.many else KINDS[leaf.kind]


def allowed_of(tree: Any) -> str:
    """What is documented about a field's values."""
    if not isinstance(tree, str):
        return ""
    leaf = spec.leaf(tree)
    said = [" ".join(leaf.choices)] if leaf.choices else []
    for name, words in (
        ("range", "{}"),
        ("max", "at most {}"),
        ("max_count", "{} at most"),
        ("max_length", "{} letters"),
    ):
        if name in leaf.limits:
            said.append(words.format(leaf.limits[name].replace("..", " to ")))
    if "def" in leaf.limits:
        said.append(f"otherwise {leaf.limits['def']}")
    return "; ".join(said)


def example(operation: spec.Operation, options: Iterable[Option]) -> str:
    """A line to begin with: every needed field."""
    given = [
        f"{option.flags[-1]} {sample(option)}"
        for option in options
        if option.required and option.name != "page_size"
    ]
    return " ".join(["shopkeeper api", typed(operation.group), typed(operation.verb), *given, "--json"])


def sample(option: Option) -> str:
    """Something to stand for a value."""
    leaf = option.leaf
    if leaf is None:
        return "'[{…}]'" if isinstance(option.tree, list) else "'{…}'"
    if leaf.choices:
        return leaf.choices[0]
    return {"file": "@picture.jpg", "int": "1", "boolean": "true"}.get(leaf.kind, option.name.upper())
