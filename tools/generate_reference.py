"""Write the reference pages of the Open API from the spec; ``--check`` only says which ones are old."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE / "src"))

from shopkeeper.tiktok import spec  # noqa: E402  (the tool runs from a checkout, before anything is installed)

TARGET = HERE / "docs" / "reference"
KINDS = {
    "string": "text",
    "int": "whole number",
    "boolean": "true or false",
    "any": "anything",
    "file": "file",
}
PLACES = {"path": "path", "query": "query"}
NOTICE = "Generated from the spec by tools/generate_reference.py; never edited by hand."
LONGEST_MESSAGE = 100


def pages() -> Iterator[tuple[str, str]]:
    """Every page with its text: the index, and one for each module."""
    modules = sorted({call.module for call in spec.every_version().values()})
    yield "README.md", index(modules)
    for module in modules:
        yield f"{module}.md", page(module)


def index(modules: Iterable[str]) -> str:
    """The page that leads to the others."""
    lines = [
        "# The TikTok Shop Open API",
        "",
        NOTICE,
        "",
        "Each page has the calls of one module: what the client, the command line and TikTok call them,",
        "what they take and answer, which scopes and errors they have, and their older versions.",
        "",
        "| module | current calls | older ones | what the calls are about |",
        "|---|---|---|---|",
    ]
    for module in modules:
        calls = [call for call in spec.every_version().values() if call.module == module]
        current = sum(call.current for call in calls)
        groups = ", ".join(sorted({call.group.replace("_", " ") for call in calls}))
        lines.append(f"| [{module}]({module}.md) | {current} | {len(calls) - current} | {groups} |")
    lines += ["", "## Webhooks", "", "| type | name | about | carries |", "|---|---|---|---|"]
    for event in spec.events().values():
        carried = ", ".join(f"`{name}`" for name in names(event.payload))
        lines.append(f"| {event.type} | {event.name} | {event.about} | {carried} |")
    return "\n".join([*lines, ""])


def names(tree: dict[str, Any]) -> list[str]:
    """The names of an object's fields."""
    return [spec.name_of(key)[0] for key in tree]


def page(module: str) -> str:
    """The calls of one module, current ones first."""
    calls = [call for call in spec.every_version().values() if call.module == module]
    current = [call for call in calls if call.current]
    older = [call for call in calls if not call.current]
    lines = [f"# {module}", "", NOTICE, ""]
    for call in current:
        lines += [*described(call), ""]
    if older:
        lines += ["## Older versions", "", *table_of_older(older), ""]
    for call in older:
        lines += [*described(call), ""]
    return "\n".join(lines)


def described(call: spec.Operation) -> Iterator[str]:
    """One call with everything that is known of it."""
    yield f"### {call.group}.{call.verb}" + ("" if call.current else f" ({call.version})")
    yield ""
    yield f"`{call.method} {call.path}`"
    yield ""
    yield from facts(call)
    fields = [*parameters(call)]
    if fields:
        yield from ("", "| field | in | kind | always | allowed |", "|---|---|---|---|---|", *fields)
    if call.answer:
        yield from ("", "Answers:", "", "```text", *answered(call.answer, ""), "```")
    if call.errors:
        yield from ("", "Errors:", "", *map(refusal, call.errors))


def facts(call: spec.Operation) -> Iterator[str]:
    """What kind of call it is, a line each."""
    yield f"- TikTok's name: {call.name}, version {call.version}"
    if call.current:
        yield f"- Command: `shopkeeper api {call.group.replace('_', '-')} {call.verb.replace('_', '-')}`"
    if call.scopes:
        yield f"- Scope: {' or '.join(f'`{scope}`' for scope in call.scopes)}"
    if call.cipher != "no":
        yield f"- Shop cipher: {call.cipher}"
    if call.paged not in ("", "*"):
        yield f"- Pages of `{call.paged}`"
    if call.method != "GET" and call.repeatable:
        yield "- Repeating it does no harm"
    if call.multipart:
        yield "- Sent as a form with files"
    if call.retires:
        yield f"- Ends on {call.retires}"
    if call.replaced_by:
        yield f"- Replaced by {call.replaced_by}"


def table_of_older(calls: Iterable[spec.Operation]) -> Iterator[str]:
    """Which older versions there are, and what replaces them."""
    yield from ("| call | version | ends on | replaced by |", "|---|---|---|---|")
    for call in calls:
        end, later = call.retires or "–", call.replaced_by or "–"
        yield f"| {call.group}.{call.verb} | {call.version} | {end} | {later} |"


def parameters(call: spec.Operation) -> Iterator[str]:
    """A row for each field that is sent, those inside others by their paths."""
    for param in call.params:
        yield row(param.name, param.place, param.required, param.leaf)
    yield from inside(call.body, "")


def inside(tree: dict[str, Any], before: str) -> Iterator[str]:
    """The rows of a body's fields."""
    for key, value in tree.items():
        name, required = spec.name_of(key)
        if isinstance(value, str):
            yield row(before + name, "body", required, spec.leaf(value))
            continue
        inner = value
        path = before + name
        while isinstance(inner, list):
            inner, path = inner[0], f"{path}[]"
        yield f"| `{path}` | body | object | {'yes' if required else ''} | |"
        if isinstance(inner, dict):
            yield from inside(inner, f"{path}.")


def row(name: str, place: str, required: bool, leaf: spec.Leaf) -> str:
    """One scalar field."""
    kind = f"list of {KINDS[leaf.kind]}" if leaf.many else KINDS[leaf.kind]
    return f"| `{name}` | {place} | {kind} | {'yes' if required else ''} | {allowed(leaf)} |"


def allowed(leaf: spec.Leaf) -> str:
    """What is documented about the values."""
    said = [", ".join(f"`{choice}`" for choice in leaf.choices)] if leaf.choices else []
    words = {
        "range": "{}",
        "max": "at most {}",
        "max_count": "{} at most",
        "max_length": "{} letters at most",
    }
    for name, form in words.items():
        if name in leaf.limits:
            said.append(form.format(leaf.limits[name].replace("..", " to ")))
    if "def" in leaf.limits:
        said.append(f"otherwise `{leaf.limits['def']}`")
    return "; ".join(said)


def answered(tree: Any, before: str) -> Iterator[str]:
    """A line for each field of an answer, set in by how deep it stands; ``!`` marks what is always there."""
    for key, value in tree.items():
        name, always = spec.name_of(key)
        mark = "!" if always else ""
        if isinstance(value, str):
            leaf = spec.leaf(value)
            choices = f"  {' | '.join(leaf.choices)}" if leaf.choices else ""
            yield f"{before}{name}{'[]' if leaf.many else ''}{mark}: {KINDS[leaf.kind]}{choices}"
            continue
        depth = ""
        while isinstance(value, list):
            value, depth = value[0], f"{depth}[]"
        yield f"{before}{name}{depth}{mark}"
        if isinstance(value, dict):
            yield from answered(value, f"{before}  ")


def refusal(code: int) -> str:
    """An error code with what to do, or with TikTok's first words where nobody has written that down."""
    known, advice = spec.error_codes().get(code), spec.advice(str(code))
    if advice and advice.advice:
        return f"- `{code}`: {advice.advice}"
    words = " ".join((known.message if known else "").split()).partition(". ")[0]
    shown = words if len(words) <= LONGEST_MESSAGE else words[:LONGEST_MESSAGE].rpartition(" ")[0] + " …"
    shown = shown.replace("[", "(").replace("]", ")").replace("<", "(").replace(">", ")")
    return f"- `{code}`: TikTok says: {shown}" if shown else f"- `{code}`"


def main() -> int:
    """Write the pages, or say which ones are not up to date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where a page is old")
    check = parser.parse_args().check
    made = dict(pages())
    there = {path.name for path in TARGET.glob("*.md")}
    old = [name for name, text in made.items() if name not in there or (TARGET / name).read_text() != text]
    gone = sorted(there - made.keys())
    if check:
        print("\n".join([*old, *gone]))
        return 1 if old or gone else 0
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in old:
        (TARGET / name).write_text(made[name])
    for name in gone:
        (TARGET / name).unlink()
    print(f"{len(old)} of {len(made)} pages written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
