"""``shopkeeper spec``: the Open API as data, and how one state of it differs from another."""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, Parameter
from rich.console import Console
from rich.markup import escape

from ..errors import Rejected
from ..tiktok import spec as api
from ..tiktok.spec import contract, drift

spec = App(name="spec", help="The TikTok Shop Open API as data.")
AllVersions = Annotated[bool, Parameter(negative="", help="Also what is no longer current.")]
AsJson = Annotated[bool, Parameter(name="--json", negative="", help="As JSON.")]
OURS = "ours"
LIFE = ("current", "retires", "replaced_by")
MARKS: dict[drift.Kind, str] = {
    "added": "[green]+ added[/green]",
    "changed": "[yellow]~ changed[/yellow]",
    "retired": "[red]- retired[/red]",
}


@spec.command
def openapi(*, all_versions: AllVersions = False) -> None:
    """Print every current operation as one OpenAPI 3.1 document, for generators in other languages.

    Examples: `shopkeeper spec openapi > tiktok-shop.json`, `shopkeeper spec openapi --all-versions`
    """
    json.dump(api.openapi(all_versions=all_versions), sys.stdout, indent=1, ensure_ascii=False)
    print()


@spec.command
def export() -> None:
    """Print what callers rely on, each operation with each field, to be kept and compared with later.

    Example: `shopkeeper spec export > contract.json`
    """
    json.dump(contract.ours(), sys.stdout, indent=1, ensure_ascii=False)
    print()


@spec.command
def diff(old: str, new: str = OURS, *, as_json: AsJson = False) -> int:
    """Say what was added, changed and retired; ends with 1 where something differs that breaks callers.

    Examples: `shopkeeper spec diff contract.json`, `shopkeeper spec diff old.json new.json --json`,
    `shopkeeper spec diff order.GetOrderDetail.202309 order.GetOrderDetail.202507`

    Parameters
    ----------
    old
        A file of `shopkeeper spec export` or an OpenAPI document, the word ours, or the id of an operation.
    new
        The same; ours, which is what this version knows, where nothing is said.
    """
    changes = drift.compare(*sides(old, new))
    if as_json:
        print(json.dumps([change.row for change in changes], indent=1, ensure_ascii=False))
    else:
        told(changes)
    return 1 if any(change.breaking for change in changes) else 0


def sides(old: str, new: str) -> tuple[contract.Contract, contract.Contract]:
    """Both contracts; of two operations, both under one name, so that their fields are compared."""
    if Path(old).exists() or old == OURS:
        return side(old), side(new)
    ours = contract.ours()["operations"]
    found = []
    for id in (old, new):
        named = next((one for one in ours.values() if one.get("id") == id), None)
        if named is None:
            raise Rejected(
                f"there is no file and no operation {id!r}; `shopkeeper spec operations` lists them"
            )
        lived = {name: value for name, value in named.items() if name not in LIFE}
        found.append({"operations": {"": {**lived, "id": f"{old} → {new}"}}})
    return found[0], found[1]


def side(name: str) -> contract.Contract:
    """The contract in a file, or ours. Raises Rejected for a file that holds none."""
    if name == OURS:
        return contract.ours()
    try:
        read = contract.read(json.loads(Path(name).read_text("utf-8")))
    except (OSError, ValueError) as error:
        raise Rejected(f"{name} cannot be read: {error}") from None
    if read is None:
        raise Rejected(f"{name} is neither an export of `shopkeeper spec export` nor an OpenAPI 3 document")
    return read


def told(changes: list[drift.Change]) -> None:
    """The changes under the operation that they are about, and how many there are."""
    console = Console()
    subject = ""
    for change in changes:
        if change.subject != subject:
            subject = change.subject
            console.print(f"[bold]{escape(subject)}[/bold]", highlight=False, soft_wrap=True)
        field = f"{escape(change.field)}: " if change.field else ""
        breaks = " [red](breaks callers)[/red]" if change.breaking else ""
        line = f"  {MARKS[change.kind]} {field}{escape(change.what)}{breaks}"
        console.print(line, highlight=False, soft_wrap=True)
    counts = Counter(change.kind for change in changes)
    breaking = sum(change.breaking for change in changes)
    said = ", ".join(f"{counts[kind]:,} {kind}" for kind in MARKS)
    console.print(
        f"{said}; {breaking:,} of them break callers." if changes else "Nothing differs.", highlight=False
    )


@spec.command
def operations(*, module: str = "", all_versions: AllVersions = False, as_json: AsJson = False) -> None:
    """List the operations: what the client calls them, method and path.

    Examples: `shopkeeper spec operations`, `shopkeeper spec operations --module order --json`

    Parameters
    ----------
    module
        Only those of one module, such as order or product.
    """
    every = api.every_version() if all_versions else api.operations()
    found = [one for one in every.values() if module in ("", one.module)]
    if as_json:
        print(json.dumps([described(one) for one in found], indent=1))
        return
    for one in found:
        older = "" if one.current else f"  until {one.retires}" if one.retires else "  older"
        print(f"{one.group}.{one.verb:<32} {one.method:<6} {one.path}{older}")


def described(one: api.Operation) -> dict[str, Any]:
    """An operation for programs."""
    keys = ("id", "group", "verb", "method", "path", "version", "current", "retires", "replaced_by")
    return {key: getattr(one, key) for key in keys}
